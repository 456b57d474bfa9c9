<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessibleParts</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Nothing was written, and nothing is deleted without its archive.</source>
        <translation>Es wurde nichts geschrieben, und ohne Archiv wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the archive.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner für das Archiv.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive.</source>
        <translation>Es wird nichts gelöscht, was nicht im Archiv ist.</translation>
    </message>
    <message>
        <source>The disk of the archive %1 is full.</source>
        <translation>Der Datenträger des Archivs %1 ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then resume.</source>
        <translation>Geben Sie Platz frei und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: the operating system does not permit it.</source>
        <translation>Das Archiv %1 kann nicht benutzt werden: Das Betriebssystem erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The archive %1 is not there any more, or a part of it is not.</source>
        <translation>Das Archiv %1 oder ein Teil davon ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check that its disk is there.</source>
        <translation>Prüfen Sie, ob sein Datenträger da ist.</translation>
    </message>
    <message>
        <source>In the archive %1 a link or a file stands in place of something else.</source>
        <translation>Im Archiv %1 steht ein Link oder eine Datei an der Stelle von etwas anderem.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: %2.</source>
        <translation>Das Archiv %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Prüfen Sie seinen Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” names no folder for an archive.</source>
        <translation>„%1“ ist kein Ordner für ein Archiv.</translation>
    </message>
    <message>
        <source>The archive %1 would lie inside the store&apos;s own folder %2.</source>
        <translation>Das Archiv %1 läge im eigenen Ordner %2 des Speichers.</translation>
    </message>
    <message>
        <source>%1 is a file; an archive needs a folder.</source>
        <translation>%1 ist eine Datei; ein Archiv braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>Der Ordner %1 enthält schon etwas anderes.</translation>
    </message>
    <message>
        <source>The folder %1 for the archive can not be made.</source>
        <translation>Der Ordner %1 für das Archiv kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that its disk is there and not full.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Ordners und ob sein Datenträger da und nicht voll ist.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive, and nothing was stored.</source>
        <translation>Es wird nichts gelöscht, was nicht im Archiv ist, und es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The archive %1 is in use by %2.</source>
        <translation>Das Archiv %1 wird gerade von %2 benutzt.</translation>
    </message>
    <message>
        <source>Wait until it is free.</source>
        <translation>Warten Sie, bis es frei ist.</translation>
    </message>
    <message>
        <source>The archive %1 can not be locked: %2.</source>
        <translation>Das Archiv %1 kann nicht gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Prüfen Sie seinen Datenträger und seine Rechte.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is no archive: there is no archive.json in it.</source>
        <translation>%1 ist kein Archiv: Es enthält keine archive.json.</translation>
    </message>
    <message>
        <source>The archive %1 can not be read: %2.</source>
        <translation>Das Archiv %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The archived content %1 is not what was archived: its hash is another.</source>
        <translation>Der archivierte Inhalt %1 ist nicht das, was archiviert wurde: Sein Hash ist ein anderer.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not what it must be</source>
        <translation>„%1“ fehlt oder ist nicht, was es sein muss</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its path is none</source>
        <translation>sein Pfad ist keiner</translation>
    </message>
    <message>
        <source>its archive.json is none</source>
        <translation>seine archive.json ist keine</translation>
    </message>
    <message>
        <source>it was written by another version of this program</source>
        <translation>es wurde von einer anderen Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged: line %2 of its manifest can not be read: %3.</source>
        <translation>Das Archiv %1 ist beschädigt: Zeile %2 seines Manifests kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>Take the archive from a backup, if there is one.</source>
        <translation>Nehmen Sie das Archiv aus einer Sicherung, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>The manifest of the archive %1 changed while it was in use.</source>
        <translation>Das Manifest des Archivs %1 hat sich während der Benutzung geändert.</translation>
    </message>
    <message>
        <source>The folder %1 holds the archive of another job, number %2, of the store “%3”.</source>
        <translation>Der Ordner %1 enthält das Archiv eines anderen Auftrags, Nummer %2, des Speichers „%3“.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing is deleted without its archive.</source>
        <translation>Er wurde nicht angefasst, und ohne Archiv wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>Its content did not come.</source>
        <translation>Sein Inhalt kam nicht an.</translation>
    </message>
    <message>
        <source>Nothing was stored: how far it comes is written into the archive&apos;s folder.</source>
        <translation>Es wurde nichts gespeichert: Wie weit es kommt, wird in den Ordner des Archivs geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the archive %3 can not be read, so it is not known what was restored.</source>
        <translation>Zeile %1 von %2 im Archiv %3 kann nicht gelesen werden, daher ist nicht bekannt, was wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look which assets are in the store, then move the file away and restore what is missing.</source>
        <translation>Sehen Sie nach, welche Assets im Speicher sind, verschieben Sie dann die Datei und stellen Sie wieder her, was fehlt.</translation>
    </message>
    <message>
        <source>The archived content is shorter than it was, or can not be read.</source>
        <translation>Der archivierte Inhalt ist kürzer als zuvor oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The archived content is not what was archived: its length or its hash is another.</source>
        <translation>Der archivierte Inhalt ist nicht das, was archiviert wurde: Seine Länge oder sein Hash ist anders.</translation>
    </message>
    <message>
        <source>Check its name. If it is on a disk of its own: is that mounted?</source>
        <translation>Prüfen Sie seinen Namen. Wenn er auf einem eigenen Datenträger ist: Ist dieser eingehängt?</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in. If it is on a disk of its own: is that mounted?</source>
        <translation>Wählen Sie den Ordner, in den eine Löschung archiviert wurde. Wenn er auf einem eigenen Datenträger ist: Ist dieser eingehängt?</translation>
    </message>
    <message>
        <source>The folder %1 holds none of the archived content.</source>
        <translation>Der Ordner %1 enthält nichts vom archivierten Inhalt.</translation>
    </message>
    <message>
        <source>The folder %1 with the archived content is not there.</source>
        <translation>Der Ordner %1 mit dem archivierten Inhalt ist nicht da.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is deleted that is not in the archive.</source>
        <translation>Es wurde nichts geändert, und es wird nichts gelöscht, was nicht im Archiv ist.</translation>
    </message>
    <message>
        <source>Is its disk mounted? If it is, take the archive from a backup.</source>
        <translation>Ist sein Datenträger eingehängt? Wenn ja, nehmen Sie das Archiv aus einer Sicherung.</translation>
    </message>
    <message>
        <source>What came has %1 bytes where the original has %2.</source>
        <translation>Was ankam, hat %1 Bytes, wo das Original %2 hat.</translation>
    </message>
    <message>
        <source>What came can not be read as a picture: %1</source>
        <translation>Was ankam, kann nicht als Bild gelesen werden: %1</translation>
    </message>
    <message>
        <source>What came is a %1 where the original is a %2.</source>
        <translation>Was ankam, ist ein %1, wo das Original ein %2 ist.</translation>
    </message>
    <message>
        <source>What came is a picture of %1 × %2 pixels where the original has %3 × %4.</source>
        <translation>Was ankam, ist ein Bild von %1 × %2 Pixeln, wo das Original %3 × %4 hat.</translation>
    </message>
    <message>
        <source>Its alternative text, labels or tags changed after it was archived; it was left alone.</source>
        <translation>Sein Alternativtext, seine Labels oder seine Schlagwörter haben sich nach dem Archivieren geändert; es blieb unberührt.</translation>
    </message>
    <message>
        <source>The server can not show this asset, so it can not be archived.</source>
        <translation>Der Server kann dieses Asset nicht zeigen, daher kann es nicht archiviert werden.</translation>
    </message>
    <message>
        <source>The archive %1, which this job began, is not there.</source>
        <translation>Das Archiv %1, das dieser Auftrag begonnen hat, ist nicht da.</translation>
    </message>
    <message>
        <source>Nothing is deleted without its archive.</source>
        <translation>Ohne Archiv wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Is its disk mounted? Mount it, then resume the job.</source>
        <translation>Ist sein Datenträger eingehängt? Hängen Sie ihn ein und setzen Sie dann den Auftrag fort.</translation>
    </message>
    <message>
        <source>The server gave the same content for another asset too: it may be a placeholder. Where the pictures are the same indeed, delete with --same-content.</source>
        <translation>Der Server gab denselben Inhalt auch für ein anderes Asset: Es kann ein Platzhalter sein. Wenn die Bilder wirklich gleich sind, löschen Sie mit --same-content.</translation>
    </message>
    <message>
        <source>It is not in the archive.</source>
        <translation>Es ist nicht im Archiv.</translation>
    </message>
</context>
<context>
    <name>AssetMenus</name>
    <message>
        <source>This store is open for reading only</source>
        <translation>Dieser Speicher ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Delete &amp;newest…</source>
        <translation>&amp;Neueste löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;all here…</source>
        <translation>&amp;Alle hier löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;everything in this store…</source>
        <translation>Alles in &amp;diesem Speicher löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;everything below…</source>
        <translation>Alles hier und darunter lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Protected by the connection&apos;s settings: %1</source>
        <translation>Durch die Einstellungen der Verbindung geschützt: %1</translation>
    </message>
    <message>
        <source>&amp;Stop protecting %1…</source>
        <translation>Schutz von %1 aufhe&amp;ben…</translation>
    </message>
    <message>
        <source>Pro&amp;tect the whole store</source>
        <translation>Ganzen Speicher &amp;schützen</translation>
    </message>
    <message>
        <source>Pro&amp;tect this path</source>
        <translation>Diesen Pfad &amp;schützen</translation>
    </message>
    <message>
        <source>Copy as &amp;request</source>
        <translation>Als Anfra&amp;ge kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Preview everything below</source>
        <translation>&amp;Vorschau von allem hier und darunter</translation>
    </message>
    <message>
        <source>Preview all &amp;here</source>
        <translation>V&amp;orschau von allen hier</translation>
    </message>
    <message>
        <source>&amp;Preview this asset</source>
        <translation>&amp;Vorschau dieses Assets</translation>
    </message>
    <message>
        <source>&amp;Delete this asset…</source>
        <translation>Dieses Asset &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Delete these %1…</source>
        <translation>Diese %1 &amp;löschen…</translation>
    </message>
</context>
<context>
    <name>AssetReader</name>
    <message>
        <source>The content of this store can not be read.</source>
        <translation>Der Inhalt dieses Speichers kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>AssetTableModel</name>
    <message>
        <source>The list holds more assets than can be shown.</source>
        <translation>Die Liste enthält mehr Assets, als angezeigt werden können.</translation>
    </message>
    <message>
        <source>The sums above it count all of them.</source>
        <translation>Die Summen darüber zählen alle.</translation>
    </message>
    <message>
        <source>Choose a path further down.</source>
        <translation>Wählen Sie einen Pfad weiter unten.</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>This asset was listed and has been deleted since.</source>
        <translation>Dieses Asset war aufgeführt und wurde seitdem gelöscht.</translation>
    </message>
    <message>
        <source>can not be shown by the server</source>
        <translation>kann vom Server nicht gezeigt werden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Der Server kann dieses Asset nicht zeigen, höchstwahrscheinlich, weil es ohne Alternativtext gespeichert wurde. Es kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Breaker</name>
    <message>
        <source>Of the last %1 assets, %2 failed or got no answer.</source>
        <translation>Von den letzten %1 Assets sind %2 fehlgeschlagen oder ohne Antwort geblieben.</translation>
    </message>
    <message>
        <source>Of the last %1 assets, %2 are no longer those that were planned.</source>
        <translation>Von den letzten %1 Assets sind %2 nicht mehr die, die geplant waren.</translation>
    </message>
    <message>
        <source>None of the last %1 assets is on the server any more. Either they are gone, or another server answers: if they are gone, resume the job, and they count as already gone.</source>
        <translation>Keines der letzten %1 Assets ist noch auf dem Server. Entweder sind sie weg, oder ein anderer Server antwortet: Wenn sie weg sind, setzen Sie den Auftrag fort, dann zählen sie als bereits weg.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue is not a Konifer database: it has no %1.</source>
        <translation>Der Katalog ist keine Konifer-Datenbank: Es fehlt %1.</translation>
    </message>
    <message>
        <source>Check the database name, and the search_path of the role.</source>
        <translation>Prüfen Sie den Namen der Datenbank und den search_path der Rolle.</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read %1.</source>
        <translation>Der Katalog lässt diese Rolle %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Grant the role SELECT on Konifer&apos;s tables.</source>
        <translation>Geben Sie der Rolle SELECT auf die Tabellen von Konifer.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>Bei %1 und darunter gibt es kein Asset.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s address can not be read: %1.</source>
        <translation>Die Adresse des Katalogs kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s PostgreSQL is version %1; 13 or later is needed.</source>
        <translation>Das PostgreSQL des Katalogs hat Version %1; nötig ist 13 oder neuer.</translation>
    </message>
    <message>
        <source>it ended in the middle of a question</source>
        <translation>sie endete mitten in einer Abfrage</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read what is needed: %1.</source>
        <translation>Der Katalog lässt diese Rolle nicht lesen, was nötig ist: %1.</translation>
    </message>
    <message>
        <source>The catalogue is not a Konifer database: %1.</source>
        <translation>Der Katalog ist keine Konifer-Datenbank: %1.</translation>
    </message>
    <message>
        <source>The connection to the catalogue broke: %1.</source>
        <translation>Die Verbindung zum Katalog ist abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Try again; it reconnects by itself.</source>
        <translation>Versuchen Sie es erneut; die Verbindung wird von selbst wieder aufgebaut.</translation>
    </message>
    <message>
        <source>The catalogue is too busy: %1.</source>
        <translation>Der Katalog ist überlastet: %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The catalogue is only ever read, and this was more: %1.</source>
        <translation>Der Katalog wird immer nur gelesen, und dies war mehr: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The catalogue could not answer: %1.</source>
        <translation>Der Katalog konnte nicht antworten: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The catalogue does not accept the user or its password: %1.</source>
        <translation>Der Katalog nimmt den Benutzer oder sein Passwort nicht an: %1.</translation>
    </message>
    <message>
        <source>Check the user and the password of the catalogue.</source>
        <translation>Prüfen Sie den Benutzer und das Passwort des Katalogs.</translation>
    </message>
    <message>
        <source>The catalogue is not there: %1.</source>
        <translation>Der Katalog ist nicht da: %1.</translation>
    </message>
    <message>
        <source>Check the database and the user in the catalogue&apos;s address.</source>
        <translation>Prüfen Sie die Datenbank und den Benutzer in der Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: %1.</source>
        <translation>Der Verbindung zum Katalog kann nicht vertraut werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>Es wurde nichts darüber gesendet.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the catalogue&apos;s address.</source>
        <translation>Prüfen Sie sslmode und sslrootcert in der Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>The catalogue can not be reached: %1.</source>
        <translation>Der Katalog ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Check the host and port in the catalogue&apos;s address, and the network.</source>
        <translation>Prüfen Sie Host und Port in der Adresse des Katalogs und das Netz.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, and nobody knows how far it is behind.</source>
        <translation>Der Katalog ist ein Standby, und niemand weiß, wie weit es zurückliegt.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to 1 second behind the server.</source>
        <translation>Der Katalog ist ein Standby, das bis zu 1 Sekunde hinter dem Server zurückliegt.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to %1 seconds behind the server.</source>
        <translation>Der Katalog ist ein Standby, das bis zu %1 Sekunden hinter dem Server zurückliegt.</translation>
    </message>
    <message>
        <source>A standby answers for the catalogue now, which may lag behind the server.</source>
        <translation>Für den Katalog antwortet jetzt ein Standby, das hinter dem Server zurückliegen kann.</translation>
    </message>
    <message>
        <source>What it says was not believed.</source>
        <translation>Was es sagt, wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>Try again when the primary answers, or open the connection again to look.</source>
        <translation>Versuchen Sie es erneut, wenn der Primärserver antwortet, oder öffnen Sie die Verbindung neu, um nur anzusehen.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: its authority is not known here, for the file that would name it is missing or can not be read: %1.</source>
        <translation>Der Verbindung zum Katalog kann nicht vertraut werden: Ihre Zertifizierungsstelle ist hier nicht bekannt, denn die Datei, die sie nennen würde, fehlt oder kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the server&apos;s certificate with sslrootcert= in the catalogue&apos;s address.</source>
        <translation>Nennen Sie mit sslrootcert= in der Adresse des Katalogs die Datei der Zertifizierungsstelle, die das Zertifikat des Servers signiert hat.</translation>
    </message>
    <message>
        <source>The catalogue wants another client certificate: %1.</source>
        <translation>Der Katalog will ein anderes Clientzertifikat: %1.</translation>
    </message>
    <message>
        <source>Check sslcert and sslkey in the catalogue&apos;s address.</source>
        <translation>Prüfen Sie sslcert und sslkey in der Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>The catalogue is behind a pooler that does not take this address: %1.</source>
        <translation>Der Katalog liegt hinter einem Pooler, der diese Adresse nicht annimmt: %1.</translation>
    </message>
    <message>
        <source>Leave out options= and its like, and give the role what it needs: ALTER ROLE … SET search_path = ….</source>
        <translation>Lassen Sie options= und dergleichen weg, und geben Sie der Rolle, was sie braucht: ALTER ROLE … SET search_path = ….</translation>
    </message>
    <message>
        <source>The catalogue wants a password, and none was given: %1.</source>
        <translation>Der Katalog will ein Passwort, und es wurde keines angegeben: %1.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Setzen Sie PGPASSWORD in der Umgebung, oder schreiben Sie das Passwort in ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>Check the files of the connection.</source>
        <translation>Prüfen Sie die Dateien der Verbindung.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” can not be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is a key, where a certificate is wanted.</source>
        <translation>„%1“ ist ein Schlüssel, wo ein Zertifikat verlangt ist.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate: a file in PEM is wanted.</source>
        <translation>„%1“ enthält kein Zertifikat: Verlangt ist eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The certificate “%1” ended on %2: no server takes it any more.</source>
        <translation>Das Zertifikat „%1“ ist am %2 abgelaufen: Kein Server nimmt es mehr an.</translation>
    </message>
    <message>
        <source>“%1” is a certificate, where its key is wanted.</source>
        <translation>„%1“ ist ein Zertifikat, wo sein Schlüssel verlangt ist.</translation>
    </message>
    <message>
        <source>“%1” holds no key: a file in PEM is wanted.</source>
        <translation>„%1“ enthält keinen Schlüssel: Verlangt ist eine PEM-Datei.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It can not be used now.</source>
        <translation>Es kann jetzt nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The catalogue&apos;s address holds a password: leave it out, it is kept in the keychain or asked for.</source>
        <translation>Die Adresse des Katalogs enthält ein Passwort: Lassen Sie es weg, es wird im Schlüsselbund aufbewahrt oder erfragt.</translation>
    </message>
    <message>
        <source>“%1” is no place of content: give an absolute folder, or s3://HOST[:PORT].</source>
        <translation>„%1“ ist kein Ort für Inhalte: Geben Sie einen absoluten Ordner oder s3://HOST[:PORT] an.</translation>
    </message>
    <message>
        <source>The content&apos;s address holds a user or a password: leave them out, they are kept in the keychain or asked for.</source>
        <translation>Die Adresse des Inhalts enthält einen Benutzer oder ein Passwort: Lassen Sie sie weg, sie werden im Schlüsselbund aufbewahrt oder erfragt.</translation>
    </message>
    <message>
        <source>The content&apos;s address takes region, style and tls after the “?”, and nothing else.</source>
        <translation>Die Adresse des Inhalts nimmt nach dem „?“ nur region, style und tls an.</translation>
    </message>
    <message>
        <source>The content&apos;s address has no “#” in it.</source>
        <translation>Die Adresse des Inhalts enthält kein „#“.</translation>
    </message>
    <message>
        <source>The address holds a user or a password: leave them out, the authentication is given beside it.</source>
        <translation>Die Adresse enthält einen Benutzer oder ein Passwort: Lassen Sie sie weg, die Anmeldung wird daneben angegeben.</translation>
    </message>
    <message>
        <source>The address of a server has no “?” or “#” in it.</source>
        <translation>Die Adresse eines Servers enthält kein „?“ oder „#“.</translation>
    </message>
    <message>
        <source>The connection needs a name of at most %1 characters, without space around it.</source>
        <translation>Die Verbindung braucht einen Namen von höchstens %1 Zeichen, ohne Leerraum davor oder danach.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user.</source>
        <translation>Die Basic-Anmeldung braucht einen Benutzer.</translation>
    </message>
    <message>
        <source>A header is given by its name alone, such as “X-Api-Key”: letters, digits and “-”. Its value is a secret.</source>
        <translation>Ein Header wird nur mit seinem Namen angegeben, etwa „X-Api-Key“: Buchstaben, Ziffern und „-“. Sein Wert ist geheim.</translation>
    </message>
    <message>
        <source>Give the name of at least one header.</source>
        <translation>Geben Sie den Namen von mindestens einem Header an.</translation>
    </message>
    <message>
        <source>A client certificate needs its file and the file of its key.</source>
        <translation>Ein Clientzertifikat braucht seine Datei und die Datei seines Schlüssels.</translation>
    </message>
    <message>
        <source>A connection makes 1 to %1 requests at a time.</source>
        <translation>Eine Verbindung stellt 1 bis %1 Anfragen zugleich.</translation>
    </message>
    <message>
        <source>Nothing makes sure that the connection to the catalogue is encrypted: everybody on the way can read the password and the answers. Give its address sslmode=verify-full and sslrootcert=FILE.</source>
        <translation>Nichts stellt sicher, dass die Verbindung zum Katalog verschlüsselt ist: Jeder auf dem Weg kann das Passwort und die Antworten lesen. Geben Sie in seiner Adresse sslmode=verify-full und sslrootcert=FILE an.</translation>
    </message>
    <message>
        <source>The content&apos;s address ends after the host: leave “%1” out, each object&apos;s bucket is known from its metadata.</source>
        <translation>Die Adresse des Inhalts endet nach dem Host: Lassen Sie „%1“ weg, der Bucket jedes Objekts ist aus seinen Metadaten bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or http:// and a host. A port is a number from 1 to 65535, and an IPv6 address stands in brackets.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie beginnt mit https:// oder http:// und einem Host. Ein Port ist eine Zahl von 1 bis 65535, und eine IPv6-Adresse steht in eckigen Klammern.</translation>
    </message>
</context>
<context>
    <name>ConnectionBook</name>
    <message>
        <source>There is another connection of the name %1.</source>
        <translation>Es gibt eine andere Verbindung mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie dieser einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ConnectionJson</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not of the right kind.</source>
        <translation>Das Feld „%1“ ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The field “%1”: %2</source>
        <translation>Das Feld „%1“: %2</translation>
    </message>
    <message>
        <source>The field “%1”: “%2” is no path.</source>
        <translation>Das Feld „%1“: „%2“ ist kein Pfad.</translation>
    </message>
</context>
<context>
    <name>ContentFolder</name>
    <message>
        <source>The operating system does not permit it.</source>
        <translation>Das Betriebssystem erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The file system is read-only.</source>
        <translation>Das Dateisystem kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>A link stands in its place.</source>
        <translation>An seiner Stelle steht ein Link.</translation>
    </message>
    <message>
        <source>A folder stands in its place.</source>
        <translation>An seiner Stelle steht ein Ordner.</translation>
    </message>
    <message>
        <source>A file or a link stands in place of a folder on the way to it.</source>
        <translation>Auf dem Weg dorthin steht eine Datei oder ein Link an der Stelle eines Ordners.</translation>
    </message>
    <message>
        <source>A device or a pipe stands in its place.</source>
        <translation>An seiner Stelle steht ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk reports a fault.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The content %1 is not there.</source>
        <translation>Der Inhalt %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The content %1 can not be used: %2</source>
        <translation>Der Inhalt %1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte des Speicherordners.</translation>
    </message>
    <message>
        <source>The disk is full; the content %1 was not kept.</source>
        <translation>Der Datenträger ist voll; der Inhalt %1 wurde nicht behalten.</translation>
    </message>
    <message>
        <source>What was stored before is untouched.</source>
        <translation>Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Geben Sie Platz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The bucket or the key is empty.</source>
        <translation>Der Bucket oder der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The bucket or the key holds a NUL character.</source>
        <translation>Der Bucket oder der Schlüssel enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The bucket is no plain name.</source>
        <translation>Der Bucket ist kein einfacher Name.</translation>
    </message>
    <message>
        <source>The key leads out of the content folder.</source>
        <translation>Der Schlüssel führt aus dem Inhaltsordner hinaus.</translation>
    </message>
    <message>
        <source>The content %1 has %2 bytes where the store says %3.</source>
        <translation>Der Inhalt %1 hat %2 Bytes, wo der Speicher %3 nennt.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The content %1 can not be read to its end: %2</source>
        <translation>Der Inhalt %1 kann nicht bis zum Ende gelesen werden: %2</translation>
    </message>
    <message>
        <source>It is larger than a file may become here: a limit (“ulimit -f”) is set.</source>
        <translation>Es ist größer, als eine Datei hier werden darf: Es ist eine Grenze („ulimit -f“) gesetzt.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made: %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 is not the content of this store. Is its disk mounted?</source>
        <translation>Der Ordner %1 ist nicht der Inhalt dieses Speichers. Ist sein Datenträger eingehängt?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mount the disk that holds the content, then try again. If the content is lost for good, “secateurctl check --adopt-content” takes the folder as it is.</source>
        <translation>Hängen Sie den Datenträger mit dem Inhalt ein und versuchen Sie es dann erneut. Wenn der Inhalt endgültig verloren ist, nimmt „secateurctl check --adopt-content“ den Ordner, wie er ist.</translation>
    </message>
</context>
<context>
    <name>ContentProbe</name>
    <message>
        <source>The content folder %1 is not there: is it mounted?</source>
        <translation>Der Inhaltsordner %1 ist nicht da: Ist er eingehängt?</translation>
    </message>
    <message>
        <source>The content folder %1 has no bucket %2: is it mounted, and the right one?</source>
        <translation>Der Inhaltsordner %1 hat keinen Bucket %2: Ist er eingehängt, und ist es der richtige?</translation>
    </message>
    <message>
        <source>The object can not be looked at.</source>
        <translation>Das Objekt kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The bucket %1 in %2 was never seen with anything in it: is it mounted?</source>
        <translation>Im Bucket %1 in %2 wurde noch nie etwas gesehen: Ist er eingehängt?</translation>
    </message>
    <message>
        <source>The object is larger than what is read (%1 MB).</source>
        <translation>Das Objekt ist größer als das, was gelesen wird (%1 MB).</translation>
    </message>
    <message>
        <source>The content folder %1 is not there, or may not be read.</source>
        <translation>Der Inhaltsordner %1 ist nicht da oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is mounted, and its rights.</source>
        <translation>Prüfen Sie, ob er eingehängt ist, und seine Rechte.</translation>
    </message>
    <message>
        <source>“%1” is no address of an S3 store: it begins with s3:// and a host.</source>
        <translation>„%1“ ist keine Adresse eines S3-Speichers: Sie beginnt mit s3:// und einem Host.</translation>
    </message>
    <message>
        <source>The object store %1 refuses requests: its clock and this one differ by %2 s.</source>
        <translation>Der Objektspeicher %1 lehnt Anfragen ab: Seine Uhr und diese weichen um %2 s voneinander ab.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The object store %1 has no bucket “%2”.</source>
        <translation>Der Objektspeicher %1 hat keinen Bucket „%2“.</translation>
    </message>
    <message>
        <source>Check the endpoint and region of the content store.</source>
        <translation>Prüfen Sie Endpunkt und Region des Inhaltsspeichers.</translation>
    </message>
    <message>
        <source>The object store %1 does not accept the access keys (%2%3).</source>
        <translation>Der Objektspeicher %1 nimmt die Zugriffsschlüssel nicht an (%2%3).</translation>
    </message>
    <message>
        <source>Check the access key, its secret and its rights.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel, sein Geheimnis und seine Rechte.</translation>
    </message>
    <message>
        <source>The object is not in the content store.</source>
        <translation>Das Objekt ist nicht im Inhaltsspeicher.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the bucket “%2”.</source>
        <translation>Was bei %1 antwortet, ist nicht der Bucket „%2“.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether buckets stand in the path or before the host.</source>
        <translation>Prüfen Sie den Endpunkt und ob Buckets im Pfad oder vor dem Host stehen.</translation>
    </message>
    <message>
        <source>The server does not tell the object&apos;s bucket and key: it can not be looked at.</source>
        <translation>Der Server nennt Bucket und Schlüssel des Objekts nicht: Es kann nicht angesehen werden.</translation>
    </message>
</context>
<context>
    <name>ContentReaper</name>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Der Speicher „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Pending content stays pending.</source>
        <translation>Ausstehender Inhalt bleibt ausstehend.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no database file %1.</source>
        <translation>Es gibt keine Datenbankdatei %1.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 ist ein Ordner, keine Datenbankdatei.</translation>
    </message>
    <message>
        <source>The database file of %1 belongs to another program.</source>
        <translation>Die Datenbankdatei von %1 gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program (format %2; this one knows up to %3).</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (Format %2; diese kennt bis %3).</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Es wurde nichts angefasst.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 has an older format and can not be brought up to date while it is opened for reading only.</source>
        <translation>%1 hat ein älteres Format und kann nicht aktualisiert werden, solange es nur zum Lesen geöffnet ist.</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Öffnen Sie es einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>A part of this program is missing: %1.</source>
        <translation>Ein Teil dieses Programms fehlt: %1.</translation>
    </message>
    <message>
        <source>This step was rolled back; nothing of it was kept.</source>
        <translation>Dieser Schritt wurde zurückgenommen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The operating system refused access to %1.</source>
        <translation>Das Betriebssystem hat den Zugriff auf %1 verweigert.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and of the files in it.</source>
        <translation>Prüfen Sie Eigentümer und Rechte des Ordners und der Dateien darin.</translation>
    </message>
    <message>
        <source>The database of %1 is damaged: %2.</source>
        <translation>Die Datenbank von %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Führen Sie „secateurctl check“ darauf aus und stellen Sie die Datenbank aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The files of %1 were removed or moved while it was open.</source>
        <translation>Die Dateien von %1 wurden entfernt oder verschoben, während es offen war.</translation>
    </message>
    <message>
        <source>Put the folder back, then open it again.</source>
        <translation>Stellen Sie den Ordner wieder her und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Another process is using %1 and did not let go in time.</source>
        <translation>Ein anderer Prozess benutzt %1 und hat es nicht rechtzeitig freigegeben.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished.</source>
        <translation>Versuchen Sie es erneut, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Der Datenträger von %1 ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Geben Sie Platz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database file of %1 is not an SQLite database.</source>
        <translation>Die Datenbankdatei von %1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another folder, or run “secateurctl check” if it was a store before.</source>
        <translation>Wählen Sie einen anderen Ordner, oder führen Sie „secateurctl check“ aus, wenn es vorher ein Speicher war.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Make the folder and its files writable to change it.</source>
        <translation>Machen Sie den Ordner und seine Dateien beschreibbar, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>The question to %1 was called off.</source>
        <translation>Die Abfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2.</source>
        <translation>Das Lesen oder Schreiben von %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it.</source>
        <translation>Prüfen Sie den Datenträger und die Verbindung dazu.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer: %2.</source>
        <translation>%1 gab eine unerwartete Antwort: %2.</translation>
    </message>
    <message>
        <source>Please report this as a fault of the program.</source>
        <translation>Bitte melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>A file of %1 would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>Eine Datei von %1 würde größer, als eine Datei hier sein darf: Es ist eine Grenze („ulimit -f“) gesetzt.</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Erhöhen Sie die Grenze und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>1 asset</source>
        <translation>1 Asset</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 Assets</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 Pfad</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 Pfade</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>all %1 of the whole store</source>
        <translation>alle %1 im ganzen Speicher</translation>
    </message>
    <message>
        <source>%1 that you chose</source>
        <translation>%1, die Sie ausgewählt haben</translation>
    </message>
    <message>
        <source>%1 that you chose at %2</source>
        <translation>%1, die Sie bei %2 ausgewählt haben</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>Asset %1 bei %2</translation>
    </message>
    <message>
        <source>the newest %1 at %2</source>
        <translation>die neuesten %1 bei %2</translation>
    </message>
    <message>
        <source>the last modified %1 at %2</source>
        <translation>die zuletzt geänderten %1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2 and below</source>
        <translation>%1 bei %2 und darunter</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>VORSTUFE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Real data of real people.</source>
        <translation>Echte Daten echter Menschen.</translation>
    </message>
    <message>
        <source>A rehearsal of production.</source>
        <translation>Eine Probe für die Produktion.</translation>
    </message>
    <message>
        <source>Data to try things on.</source>
        <translation>Daten zum Ausprobieren.</translation>
    </message>
    <message>
        <source>This preview is not exact: there may be more assets than it shows.</source>
        <translation>Diese Vorschau ist nicht genau: Es kann mehr Assets geben, als sie zeigt.</translation>
    </message>
    <message>
        <source>This preview is not exact. %1</source>
        <translation>Diese Vorschau ist nicht genau. %1</translation>
    </message>
    <message>
        <source>What this server would take beyond that if the request were sent as typed can not be known. Pinned deletes take only what is listed.</source>
        <translation>Was dieser Server darüber hinaus nehmen würde, wenn die Anfrage wie eingegeben gesendet würde, kann nicht bekannt sein. Gebundene Löschungen nehmen nur, was aufgeführt ist.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at other paths. Pinned deletes do not.</source>
        <translation>Wie eingegeben gesendet, würde dieser Server auch %1 an anderen Pfaden nehmen. Gebundene Löschungen tun das nicht.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at 1 other path. Pinned deletes do not.</source>
        <translation>Wie eingegeben gesendet, würde dieser Server auch %1 an 1 anderen Pfad nehmen. Gebundene Löschungen tun das nicht.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at %2 other paths. Pinned deletes do not.</source>
        <translation>Wie eingegeben gesendet, würde dieser Server auch %1 an %2 anderen Pfaden nehmen. Gebundene Löschungen tun das nicht.</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Not included: %1 and one more path with %2.</source>
        <translation>Nicht enthalten: %1 und ein weiterer Pfad mit %2.</translation>
    </message>
    <message>
        <source>Not included: %1 and %2 more paths with %3.</source>
        <translation>Nicht enthalten: %1 und %2 weitere Pfade mit %3.</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>The line is too long for an asset of a plan.</source>
        <translation>Die Zeile ist zu lang für ein Asset eines Plans.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The asset&apos;s path is missing or no path.</source>
        <translation>Der Pfad des Assets fehlt oder ist kein Pfad.</translation>
    </message>
    <message>
        <source>The asset&apos;s entry is no whole number from 0.</source>
        <translation>Der Eintrag des Assets ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>The asset&apos;s time is no whole number of microseconds.</source>
        <translation>Die Zeit des Assets ist keine ganze Zahl von Mikrosekunden.</translation>
    </message>
    <message>
        <source>The asset&apos;s variants are missing or too many.</source>
        <translation>Die Varianten des Assets fehlen oder sind zu viele.</translation>
    </message>
    <message>
        <source>A variant of the asset is incomplete or out of bounds.</source>
        <translation>Eine Variante des Assets ist unvollständig oder außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>The line is not written as plans are written.</source>
        <translation>Die Zeile ist nicht so geschrieben, wie Pläne geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>DeleteRequest</name>
    <message>
        <source>A label needs a key before its &apos;=&apos;.</source>
        <translation>Ein Label braucht einen Schlüssel vor seinem „=“.</translation>
    </message>
    <message>
        <source>A label&apos;s key has at most 128 characters.</source>
        <translation>Der Schlüssel eines Labels hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>A label&apos;s value has at most 256 characters.</source>
        <translation>Der Wert eines Labels hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>A label can not be selected by a control character.</source>
        <translation>Ein Label kann nicht mit einem Steuerzeichen ausgewählt werden.</translation>
    </message>
    <message>
        <source>A label holds half a character (a lone surrogate).</source>
        <translation>Ein Label enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>A request has at most 50 labels: no asset carries more.</source>
        <translation>Eine Anfrage hat höchstens 50 Labels: Kein Asset trägt mehr.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: all but the last, then the last.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>the most recently modified asset at %1</source>
        <translation>das zuletzt geänderte Asset bei %1</translation>
    </message>
    <message>
        <source>the newest asset at %1</source>
        <translation>das neueste Asset bei %1</translation>
    </message>
    <message>
        <source>the %L1 most recently modified assets at %2</source>
        <translation>die %L1 zuletzt geänderten Assets bei %2</translation>
    </message>
    <message>
        <source>the %L1 newest assets at %2</source>
        <translation>die %L1 neuesten Assets bei %2</translation>
    </message>
    <message>
        <source>the root of the store (/)</source>
        <translation>der Wurzel des Speichers (/)</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>Asset %1 bei %2</translation>
    </message>
    <message>
        <source>every asset at %1 itself, none below it</source>
        <translation>jedes Asset bei %1 selbst, keines darunter</translation>
    </message>
    <message>
        <source>every asset in the whole store</source>
        <translation>jedes Asset im ganzen Speicher</translation>
    </message>
    <message>
        <source>every asset at %1 and below it</source>
        <translation>jedes Asset bei %1 und darunter</translation>
    </message>
    <message>
        <source>, of those labelled </source>
        <translation>, nur unter denen mit Label </translation>
    </message>
    <message>
        <source>, labelled </source>
        <translation>, mit Label </translation>
    </message>
</context>
<context>
    <name>DeleteTerms</name>
    <message>
        <source>Secateur archives</source>
        <translation>Secateur-Archive</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>What you can do: %1</source>
        <translation>Was Sie tun können: %1</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>Eine ältere Datei dieses Namens ist, wie sie war.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full.</source>
        <translation>Der Datenträger von „%1“ ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Geben Sie Platz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>„%1“ würde größer, als eine Datei hier sein darf: Es ist eine Grenze („ulimit -f“) gesetzt.</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Erhöhen Sie die Grenze und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” may not be written: %2.</source>
        <translation>„%1“ darf nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of its folder.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check its folder, and the disk.</source>
        <translation>Prüfen Sie den Ordner und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>percent of the store&apos;s assets; 0 is no limit</source>
        <translation>Prozent der Assets des Speichers; 0 heißt keine Grenze</translation>
    </message>
    <message>
        <source>seconds; 0 is none</source>
        <translation>Sekunden; 0 heißt keine</translation>
    </message>
    <message>
        <source>assets; 0 is no limit</source>
        <translation>Assets; 0 heißt keine Grenze</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>gesperrt bis zur Freischaltung</translation>
    </message>
    <message>
        <source>never locked</source>
        <translation>nie gesperrt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing is deleted, from here or by the command line, until somebody arms the store for a set time.</source>
        <translation>Nichts wird gelöscht, weder von hier noch über die Befehlszeile, bis jemand den Speicher für eine bestimmte Zeit freischaltet.</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog.</source>
        <translation>Löschungen können jederzeit gesendet werden, jede nach ihrem eigenen Dialog.</translation>
    </message>
    <message>
        <source>A job may be of any number of assets.</source>
        <translation>Ein Auftrag darf beliebig viele Assets umfassen.</translation>
    </message>
    <message>
        <source>A job of more than %1 is refused before it deletes anything.</source>
        <translation>Ein Auftrag von mehr als %1 wird abgelehnt, bevor er etwas löscht.</translation>
    </message>
    <message>
        <source>A job may take all of the store.</source>
        <translation>Ein Auftrag darf den ganzen Speicher nehmen.</translation>
    </message>
    <message>
        <source>A job that would take more than %1 % of the store&apos;s assets is refused before it deletes anything.</source>
        <translation>Ein Auftrag, der mehr als %1 % der Assets des Speichers nehmen würde, wird abgelehnt, bevor er etwas löscht.</translation>
    </message>
    <message>
        <source>The first delete is sent with the click: nothing can be called off any more.</source>
        <translation>Die erste Löschung wird mit dem Klick gesendet: Nichts kann mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <source>A delete that was confirmed waits for %1 s, and can be called off until then.</source>
        <translation>Eine bestätigte Löschung wartet %1 s und kann bis dahin zurückgezogen werden.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of this store&apos;s %2</source>
        <translation>%1 der %2 dieses Speichers</translation>
    </message>
    <message>
        <source>%1; one job may take %2 %.</source>
        <translation>%1; ein Auftrag darf %2 % nehmen.</translation>
    </message>
    <message>
        <source>One job may take %1 % of this store.</source>
        <translation>Ein Auftrag darf %1 % dieses Speichers nehmen.</translation>
    </message>
    <message>
        <source>One job may take %1.</source>
        <translation>Ein Auftrag darf %1 nehmen.</translation>
    </message>
    <message>
        <source>If that is meant, change the guard first: the change is kept in the journal.</source>
        <translation>Wenn das so gemeint ist, ändern Sie zuerst die Schutzregel: Die Änderung wird im Journal festgehalten.</translation>
    </message>
    <message>
        <source>This would delete %1, and one job may take %2. %3</source>
        <translation>Dies würde %1 löschen, und ein Auftrag darf %2 nehmen. %3</translation>
    </message>
    <message>
        <source>This would take %1 of the store, and one job may take %2 %. %3</source>
        <translation>Dies würde %1 des Speichers nehmen, und ein Auftrag darf %2 % nehmen. %3</translation>
    </message>
    <message>
        <source>Locked until armed</source>
        <translation>Gesperrt bis zur Freischaltung</translation>
    </message>
    <message>
        <source>Protected paths</source>
        <translation>Geschützte Pfade</translation>
    </message>
    <message>
        <source>Most assets of one job</source>
        <translation>Höchstzahl der Assets eines Auftrags</translation>
    </message>
    <message>
        <source>Largest share of the store in one job</source>
        <translation>Größter Anteil des Speichers in einem Auftrag</translation>
    </message>
    <message>
        <source>Hold before the first delete</source>
        <translation>Wartefrist vor der ersten Löschung</translation>
    </message>
    <message>
        <source>The whole store: nothing in it is deleted.</source>
        <translation>Der ganze Speicher: Nichts darin wird gelöscht.</translation>
    </message>
    <message>
        <source>Everything at %1 and below it.</source>
        <translation>Alles bei %1 und darunter.</translation>
    </message>
    <message>
        <source>Everything at and below each path that reads like %1.</source>
        <translation>Alles bei und unter jedem Pfad, der auf %1 passt.</translation>
    </message>
    <message>
        <source>At character 1: a path begins with “/”.</source>
        <translation>Bei Zeichen 1: Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>At character %1: a path to protect has at most %2 characters.</source>
        <translation>Bei Zeichen %1: Ein zu schützender Pfad hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>At character %1: a part of the path is empty.</source>
        <translation>Bei Zeichen %1: Ein Teil des Pfads ist leer.</translation>
    </message>
    <message>
        <source>At character %1: “%2” is no part of a path.</source>
        <translation>Bei Zeichen %1: „%2“ ist kein Teil eines Pfads.</translation>
    </message>
    <message>
        <source>At character %1: a control character.</source>
        <translation>Bei Zeichen %1: ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is no path: it holds what is no text.</source>
        <translation>Dies ist kein Pfad: Es enthält, was kein Text ist.</translation>
    </message>
    <message>
        <source>The guard “%1” was changed from %2 to %3.</source>
        <translation>Die Schutzregel „%1“ wurde von %2 auf %3 geändert.</translation>
    </message>
    <message>
        <source>The journal&apos;s setting of the guard “%1” can not be read.</source>
        <translation>Die Einstellung der Schutzregel „%1“ im Journal kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is deleted while a guard is not known.</source>
        <translation>Es wurde nichts gesendet: Solange eine Schutzregel nicht bekannt ist, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Set it again: secateurctl guard set.</source>
        <translation>Setzen Sie sie neu: secateurctl guard set.</translation>
    </message>
    <message>
        <source>The journal is open for reading only, so no guard can be changed.</source>
        <translation>Das Journal ist nur zum Lesen geöffnet, daher kann keine Schutzregel geändert werden.</translation>
    </message>
    <message>
        <source>The guards are as they were.</source>
        <translation>Die Schutzregeln sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command.</source>
        <translation>Schließen Sie das andere Fenster oder warten Sie auf den anderen Befehl.</translation>
    </message>
    <message>
        <source>The guard “%1”, which could not be read, was set to %2.</source>
        <translation>Die Schutzregel „%1“, die nicht gelesen werden konnte, wurde auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>A store is armed for %1 to %2 minutes.</source>
        <translation>Ein Speicher wird für %1 bis %2 Minuten freigeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store was armed for %1 seconds.</source>
        <translation>Der Speicher wurde für %1 Sekunden freigeschaltet.</translation>
    </message>
    <message>
        <source>The store was disarmed.</source>
        <translation>Die Freischaltung des Speichers wurde beendet.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>Die Einstellung ist, wie sie war.</translation>
    </message>
    <message>
        <source>“%1” is not taken: %2</source>
        <translation>„%1“ wird nicht angenommen: %2</translation>
    </message>
    <message>
        <source>“%1” is no path to protect: it begins with “/” and has no empty part; * stands for one part, ** for any number.</source>
        <translation>„%1“ ist kein Pfad zum Schützen: Er beginnt mit „/“ und hat keinen leeren Teil; * steht für einen Teil, ** für beliebig viele.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Es können höchstens %1 Pfade geschützt werden.</translation>
    </message>
    <message>
        <source>There is no guard “%1”: there are %2.</source>
        <translation>Es gibt keine Schutzregel „%1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: whether arming is needed is yes or no.</source>
        <translation>„%1“ wird nicht angenommen: Ob eine Freischaltung nötig ist, ist yes oder no.</translation>
    </message>
    <message>
        <source>the most assets of one job are a whole number, or none.</source>
        <translation>die Höchstzahl der Assets eines Auftrags ist eine ganze Zahl oder none.</translation>
    </message>
    <message>
        <source>the most of the store that one job may take is 1 to 100 (percent), or none.</source>
        <translation>der größte Anteil des Speichers, den ein Auftrag nehmen darf, ist 1 bis 100 (Prozent) oder none.</translation>
    </message>
    <message>
        <source>the hold is 1 to 3600 (seconds), or none.</source>
        <translation>die Wartefrist ist 1 bis 3600 (Sekunden) oder none.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What was deleted before stays deleted; nothing more was sent.</source>
        <translation>Was vorher gelöscht wurde, bleibt gelöscht; mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 is protected, and this would delete at %2.</source>
        <translation>%1 ist geschützt, und dies würde bei %2 löschen.</translation>
    </message>
    <message>
        <source>Leave it out, or take the protection off in the store&apos;s guards or the connection&apos;s settings.</source>
        <translation>Lassen Sie es aus, oder heben Sie den Schutz in den Schutzregeln des Speichers oder den Einstellungen der Verbindung auf.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Der Speicher „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The store “%1” is locked: it is not armed, or the time that it was armed for ran out.</source>
        <translation>Der Speicher „%1“ ist gesperrt: Er ist nicht freigeschaltet, oder die Zeit der Freischaltung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Arm it for a set time, then go on.</source>
        <translation>Schalten Sie ihn für eine bestimmte Zeit frei und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>This would delete at the top of the store “%1”, and its name was not typed to agree to that.</source>
        <translation>Dies würde an der Wurzel des Speichers „%1“ löschen, und sein Name wurde nicht zur Zustimmung eingetippt.</translation>
    </message>
    <message>
        <source>Make the delete again, and type the store&apos;s name where it is asked for.</source>
        <translation>Legen Sie die Löschung erneut an und tippen Sie den Namen des Speichers dort ein, wo danach gefragt wird.</translation>
    </message>
    <message>
        <source>One job may delete at most %1 assets of this store, and this one is of more.</source>
        <translation>Ein Auftrag darf höchstens %1 Assets dieses Speichers löschen, und dieser umfasst mehr.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and without a catalogue nobody knows how much it holds.</source>
        <translation>Ein Auftrag darf höchstens %1 % dieses Speichers nehmen, und ohne Katalog weiß niemand, wie viel er enthält.</translation>
    </message>
    <message>
        <source>Give the connection its catalogue, or take this guard off: that is kept in the journal.</source>
        <translation>Geben Sie der Verbindung ihren Katalog, oder nehmen Sie diese Schutzregel weg: Das wird im Journal festgehalten.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and this one takes %2 of its %3 assets.</source>
        <translation>Ein Auftrag darf höchstens %1 % dieses Speichers nehmen, und dieser nimmt %2 seiner %3 Assets.</translation>
    </message>
    <message>
        <source>Deletes of this store are held for %1 s first, and job %2 was not yet.</source>
        <translation>Löschungen dieses Speichers warten zuerst %1 s, und Auftrag %2 hat das noch nicht.</translation>
    </message>
    <message>
        <source>Go on with it again, and wait for so long.</source>
        <translation>Setzen Sie ihn erneut fort, und warten Sie so lange.</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>A label&apos;s key looks like a misspelt parameter. The store takes it as a label condition; check the spelling.</source>
        <translation>Der Schlüssel eines Labels sieht wie ein falsch geschriebener Parameter aus. Der Speicher nimmt ihn als Label-Bedingung; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Labels beside an entry have no effect: the asset goes whatever its labels. Leave them out.</source>
        <translation>Labels neben einem Eintrag haben keine Wirkung: Das Asset geht, welche Labels es auch trägt. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The limit has no effect on this request. Leave it out, or choose the newest assets instead.</source>
        <translation>Die Grenze hat bei dieser Anfrage keine Wirkung. Lassen Sie sie weg, oder wählen Sie stattdessen die neuesten Assets.</translation>
    </message>
    <message>
        <source>A limit of 0 or below -1 means no limit: every asset goes. Give the number of assets that you mean, or -1 for all.</source>
        <translation>Eine Grenze von 0 oder unter -1 heißt keine Grenze: Jedes Asset geht. Geben Sie die gemeinte Zahl der Assets an, oder -1 für alle.</translation>
    </message>
    <message>
        <source>The limit is no number, and the store reads it as 1. Give a number, or -1 for all.</source>
        <translation>Die Grenze ist keine Zahl, und der Speicher liest sie als 1. Geben Sie eine Zahl an, oder -1 für alle.</translation>
    </message>
    <message>
        <source>A parameter of this request means nothing to a delete. For a label of that name write label: before it.</source>
        <translation>Ein Parameter dieser Anfrage bedeutet für eine Löschung nichts. Für ein Label dieses Namens schreiben Sie label: davor.</translation>
    </message>
    <message>
        <source>The path has a name that Konifer can not store or address. Nothing is sent; check the path.</source>
        <translation>Der Pfad enthält einen Namen, den Konifer nicht speichern oder adressieren kann. Es wird nichts gesendet; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>What this matches can change between looking and deleting. The plan holds the assets that were shown.</source>
        <translation>Was hierauf passt, kann sich zwischen Ansehen und Löschen ändern. Der Plan enthält die Assets, die gezeigt wurden.</translation>
    </message>
    <message>
        <source>This store matches recursive requests by text: sent as typed, it would also take paths that only begin alike. Delete the planned assets one by one.</source>
        <translation>Dieser Speicher vergleicht rekursive Anfragen als Text: Wie eingegeben gesendet, würde sie auch Pfade nehmen, die nur gleich anfangen. Löschen Sie die geplanten Assets einzeln.</translation>
    </message>
    <message>
        <source>This request is about the whole store, from its root. Choose a path below it unless that is what you mean.</source>
        <translation>Diese Anfrage betrifft den ganzen Speicher, von seiner Wurzel an. Wählen Sie einen Pfad darunter, wenn Sie nicht genau das meinen.</translation>
    </message>
    <message>
        <source>The request was made for another server than the one that this store is on. Leave the address out if this store is meant.</source>
        <translation>Die Anfrage wurde für einen anderen Server gemacht als den, auf dem dieser Speicher ist. Lassen Sie die Adresse weg, wenn dieser Speicher gemeint ist.</translation>
    </message>
</context>
<context>
    <name>HazardHelp</name>
    <message>
        <source>looks like a parameter</source>
        <translation>sieht wie ein Parameter aus</translation>
    </message>
    <message>
        <source>Whatever stands behind the question mark and is no parameter that the server knows is a label condition. A misspelt parameter, such as limt=-1, is no error: the request then asks for assets that carry that label, and no limit holds.</source>
        <translation>Was hinter dem Fragezeichen steht und kein Parameter ist, den der Server kennt, ist eine Label-Bedingung. Ein falsch geschriebener Parameter wie limt=-1 ist kein Fehler: Die Anfrage verlangt dann Assets, die dieses Label tragen, und keine Grenze gilt.</translation>
    </message>
    <message>
        <source>Check the spelling. Where the label is really called that, nothing is wrong: the preview shows what carries it.</source>
        <translation>Prüfen Sie die Schreibweise. Wenn das Label wirklich so heißt, ist nichts falsch: Die Vorschau zeigt, was es trägt.</translation>
    </message>
    <message>
        <source>labels ignored</source>
        <translation>Labels ohne Wirkung</translation>
    </message>
    <message>
        <source>A request for one entry deletes that entry, whatever labels it carries. The labels beside it hold nothing back.</source>
        <translation>Eine Anfrage nach einem Eintrag löscht diesen Eintrag, welche Labels er auch trägt. Die Labels daneben halten nichts zurück.</translation>
    </message>
    <message>
        <source>Leave the labels out. To delete by label, choose the newest assets or everything below, with the label.</source>
        <translation>Lassen Sie die Labels weg. Um nach Label zu löschen, wählen Sie die neuesten Assets oder alles darunter, mit dem Label.</translation>
    </message>
    <message>
        <source>limit ignored</source>
        <translation>Grenze ohne Wirkung</translation>
    </message>
    <message>
        <source>This selector knows no limit. It means the same with and without the one that was given.</source>
        <translation>Dieser Selektor kennt keine Grenze. Er bedeutet dasselbe mit und ohne die angegebene.</translation>
    </message>
    <message>
        <source>Leave the limit out. To delete only some assets, choose the newest or the last modified ones.</source>
        <translation>Lassen Sie die Grenze weg. Um nur einige Assets zu löschen, wählen Sie die neuesten oder die zuletzt geänderten.</translation>
    </message>
    <message>
        <source>limit means all</source>
        <translation>Grenze heißt alle</translation>
    </message>
    <message>
        <source>A server reads a limit of 0, and every negative one, as no limit at all: every asset at the path goes, not none.</source>
        <translation>Ein Server liest eine Grenze von 0, und jede negative, als gar keine Grenze: Jedes Asset am Pfad geht, nicht keines.</translation>
    </message>
    <message>
        <source>Give the number of assets that you mean. Write -1 only where all at the path are to go.</source>
        <translation>Geben Sie die gemeinte Zahl der Assets an. Schreiben Sie -1 nur, wenn alle am Pfad gehen sollen.</translation>
    </message>
    <message>
        <source>limit not a number</source>
        <translation>Grenze ist keine Zahl</translation>
    </message>
    <message>
        <source>A limit that is no number, such as limit=all, and an empty one are read as 1 without a word: one asset goes.</source>
        <translation>Eine Grenze, die keine Zahl ist, wie limit=all, und eine leere werden ohne Hinweis als 1 gelesen: Ein Asset geht.</translation>
    </message>
    <message>
        <source>Give a number, or -1 for all assets at the path.</source>
        <translation>Geben Sie eine Zahl an, oder -1 für alle Assets am Pfad.</translation>
    </message>
    <message>
        <source>parameter ignored</source>
        <translation>Parameter ohne Wirkung</translation>
    </message>
    <message>
        <source>Some names are parameters for fetching pictures, such as w, h or format. In a delete they mean nothing, and they are no label conditions either.</source>
        <translation>Manche Namen sind Parameter zum Abrufen von Bildern, etwa w, h oder format. In einer Löschung bedeuten sie nichts, und sie sind auch keine Label-Bedingungen.</translation>
    </message>
    <message>
        <source>Leave the parameter out. If a label of that name is meant, write label: before it, such as label:format=png.</source>
        <translation>Lassen Sie den Parameter weg. Wenn ein Label dieses Namens gemeint ist, schreiben Sie label: davor, etwa label:format=png.</translation>
    </message>
    <message>
        <source>path not storable</source>
        <translation>Pfad nicht speicherbar</translation>
    </message>
    <message>
        <source>The path holds a character that a server does not take, or a name that ends in a hyphen, where a server would cut the path in two. Such a request would mean another path, so nothing is sent.</source>
        <translation>Der Pfad enthält ein Zeichen, das ein Server nicht annimmt, oder einen Namen, der mit einem Bindestrich endet, wo ein Server den Pfad in zwei teilen würde. Eine solche Anfrage würde einen anderen Pfad bedeuten, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the path. Choose it in the tree instead of typing it: what is there can be chosen.</source>
        <translation>Prüfen Sie den Pfad. Wählen Sie ihn im Baum, statt ihn einzutippen: Was da ist, kann gewählt werden.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>This request says which assets by their place or their age, not by their number. What is stored or deleted between your look and the delete changes what it means.</source>
        <translation>Diese Anfrage nennt die Assets nach Ort oder Alter, nicht nach ihrer Nummer. Was zwischen Ihrem Blick und der Löschung gespeichert oder gelöscht wird, ändert, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Nothing, as long as you delete the plan that was shown: it holds each asset by path and entry, and what came later is left alone.</source>
        <translation>Nichts, solange Sie den gezeigten Plan löschen: Er enthält jedes Asset mit Pfad und Eintrag, und was später kam, bleibt unberührt.</translation>
    </message>
    <message>
        <source>text prefix</source>
        <translation>Textanfang</translation>
    </message>
    <message>
        <source>This server compares paths letter by letter. For it, /users/u120 lies below /users/u12, because it begins alike: a recursive request as typed takes both.</source>
        <translation>Dieser Server vergleicht Pfade Buchstabe für Buchstabe. Für ihn liegt /users/u120 unter /users/u12, weil es gleich anfängt: Eine rekursive Anfrage wie eingegeben nimmt beide.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one, which is how Secateur deletes unless you choose otherwise. It never sends such a request where it would take more than was shown.</source>
        <translation>Löschen Sie die geplanten Assets einzeln; so löscht Secateur, wenn Sie es nicht anders wählen. Es sendet nie eine solche Anfrage, wo sie mehr nehmen würde, als gezeigt wurde.</translation>
    </message>
    <message>
        <source>whole store</source>
        <translation>ganzer Speicher</translation>
    </message>
    <message>
        <source>The request begins at the root and goes down: it is about every asset of every user. A forgotten path makes such a request.</source>
        <translation>Die Anfrage beginnt an der Wurzel und geht nach unten: Sie betrifft jedes Asset jedes Benutzers. Ein vergessener Pfad ergibt eine solche Anfrage.</translation>
    </message>
    <message>
        <source>Choose a path below the root. If the whole store is meant, you are asked for its name before anything is deleted.</source>
        <translation>Wählen Sie einen Pfad unter der Wurzel. Wenn der ganze Speicher gemeint ist, werden Sie nach seinem Namen gefragt, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>other server</source>
        <translation>anderer Server</translation>
    </message>
    <message>
        <source>The address in front of the request leads to another server than the one that this store is on. What is shown and deleted is of this store, whatever the address.</source>
        <translation>Die Adresse vor der Anfrage führt zu einem anderen Server als dem, auf dem dieser Speicher ist. Gezeigt und gelöscht wird, was in diesem Speicher ist, gleich welche Adresse dasteht.</translation>
    </message>
    <message>
        <source>Open the store that the request was made for, or leave the address out if this one is meant.</source>
        <translation>Öffnen Sie den Speicher, für den die Anfrage gemacht wurde, oder lassen Sie die Adresse weg, wenn dieser gemeint ist.</translation>
    </message>
</context>
<context>
    <name>ImageBatch</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>An open file can not be read.</source>
        <translation>Eine geöffnete Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file can not be read to its end: %1.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei hat sich beim Lesen geändert.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>An asset has at most 50 labels.</source>
        <translation>Ein Asset hat höchstens 50 Labels.</translation>
    </message>
    <message>
        <source>“%1” can not be the key of a label: it has 1 to 128 characters, and no control characters.</source>
        <translation>„%1“ kann nicht der Schlüssel eines Labels sein: Er hat 1 bis 128 Zeichen und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The value of the label “%1” can not be stored: it has at most 256 characters, and no control characters.</source>
        <translation>Der Wert des Labels „%1“ kann nicht gespeichert werden: Er hat höchstens 256 Zeichen und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>No image can be stored at “%1”: a path holds A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no part of it ends in &apos;-&apos;.</source>
        <translation>Bei „%1“ kann kein Bild gespeichert werden: Ein Pfad enthält A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ -, und kein Teil davon endet mit &apos;-&apos;.</translation>
    </message>
    <message>
        <source>The path is too deep: it has at most %1 segments.</source>
        <translation>Der Pfad ist zu tief: Er hat höchstens %1 Segmente.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Der Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” is inside the store itself.</source>
        <translation>Der Ordner „%1“ liegt im Speicher selbst.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose the folder that your images come from.</source>
        <translation>Wählen Sie den Ordner, aus dem Ihre Bilder kommen.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Ask for the same import again, and it goes on where it stopped.</source>
        <translation>Fordern Sie denselben Import erneut an, dann geht er dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <source>1 image was imported and stays.</source>
        <translation>1 Bild wurde importiert und bleibt.</translation>
    </message>
    <message>
        <source>%L1 images were imported and stay.</source>
        <translation>%L1 Bilder wurden importiert und bleiben.</translation>
    </message>
</context>
<context>
    <name>ImageReader</name>
    <message>
        <source>its data can not be decoded</source>
        <translation>ihre Daten können nicht dekodiert werden</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large: more than 1 GiB.</source>
        <translation>Die Datei ist zu groß: mehr als 1 GiB.</translation>
    </message>
    <message>
        <source>The file is not an image in one of the formats PNG, JPEG, WebP, AVIF, JPEG XL, HEIC or GIF.</source>
        <translation>Die Datei ist kein Bild in einem der Formate PNG, JPEG, WebP, AVIF, JPEG XL, HEIC oder GIF.</translation>
    </message>
    <message>
        <source>The image is too large: %1 × %2 pixels.</source>
        <translation>Das Bild ist zu groß: %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>The file is damaged: its colours can not be understood.</source>
        <translation>Die Datei ist beschädigt: Ihre Farben sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The picture is not wanted any more.</source>
        <translation>Das Bild wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>This kind of image can not be read here, though the file may be sound: %1.</source>
        <translation>Diese Art von Bild kann hier nicht gelesen werden, auch wenn die Datei unbeschädigt sein mag: %1.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2 pixels.</source>
        <translation>Das Bild ist zu groß zum Anzeigen: %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>A sequence of images in one %1 file can not be read here.</source>
        <translation>Eine Folge von Bildern in einer %1-Datei kann hier nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ImageWalk</name>
    <message>
        <source>It is hidden: its name begins with a full stop.</source>
        <translation>Sie ist versteckt: Ihr Name beginnt mit einem Punkt.</translation>
    </message>
    <message>
        <source>It can not be looked at: %1.</source>
        <translation>Sie kann nicht angesehen werden: %1.</translation>
    </message>
    <message>
        <source>The link leads nowhere: %1.</source>
        <translation>Der Link führt ins Leere: %1.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a plain file.</source>
        <translation>Es ist ein Gerät, eine Pipe oder ein Socket, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is a link to a folder; links to folders are not followed.</source>
        <translation>Es ist ein Link auf einen Ordner; Links auf Ordner werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>It is the folder of the store itself.</source>
        <translation>Es ist der Ordner des Speichers selbst.</translation>
    </message>
    <message>
        <source>The folder can not be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The folder can not be read to its end: %1.</source>
        <translation>Der Ordner kann nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It went away while the folder was read.</source>
        <translation>Es verschwand, während der Ordner gelesen wurde.</translation>
    </message>
    <message>
        <source>The folder lies too deep: a path has at most %1 segments and %2 characters.</source>
        <translation>Der Ordner liegt zu tief: Ein Pfad hat höchstens %1 Segmente und %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” can not stand in a path as it is: its images go to %2.</source>
        <translation>„%1“ kann so nicht in einem Pfad stehen: Die Bilder daraus gehen nach %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Der Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be read: %2.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ImportLock</name>
    <message>
        <source>Another import into this store is running.</source>
        <translation>Ein anderer Import in diesen Speicher läuft gerade.</translation>
    </message>
    <message>
        <source>Another import into this store is running: %1.</source>
        <translation>Ein anderer Import in diesen Speicher läuft gerade: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Warten Sie, bis er beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The import can not begin: “%1” can not be locked: %2.</source>
        <translation>Der Import kann nicht beginnen: „%1“ kann nicht gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte des Speicherordners.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Abandon job %1?</source>
        <translation>Auftrag %1 aufgeben?</translation>
    </message>
    <message>
        <source>It ends here, and nothing more of it is sent. What was deleted stays deleted. What was sent without an answer stays unknown: “Reconcile only” would look it up instead.</source>
        <translation>Er endet hier, und mehr davon wird nicht gesendet. Was gelöscht wurde, bleibt gelöscht. Was ohne Antwort gesendet wurde, bleibt unbekannt: „Nur abgleichen“ würde es stattdessen nachsehen.</translation>
    </message>
    <message>
        <source>Abandon job %1</source>
        <translation>Auftrag %1 aufgeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This window only reads the journal.</source>
        <translation>Dieses Fenster liest das Journal nur.</translation>
    </message>
    <message>
        <source>The job belongs to another store: open that one first.</source>
        <translation>Der Auftrag gehört zu einem anderen Speicher: Öffnen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this job yet.</source>
        <translation>Diesem Auftrag hat noch niemand zugestimmt.</translation>
    </message>
    <message>
        <source>It does not fit the state that the job is in now.</source>
        <translation>Das passt nicht zum jetzigen Zustand des Auftrags.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Wait for it</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>Auftrag ab&amp;brechen</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Re&amp;concile only</source>
        <translation>Nur ab&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Abandon…</source>
        <translation>&amp;Aufgeben…</translation>
    </message>
    <message>
        <source>Stops it after the batch that is being sent. You can resume it at any time.</source>
        <translation>Hält ihn nach dem Stapel an, der gerade gesendet wird. Sie können ihn jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Lets it begin at %1, while this window is open.</source>
        <translation>Lässt ihn um %1 beginnen, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Looks up what was sent, compares the store with the plan, and goes on with what is left.</source>
        <translation>Sieht nach, was gesendet wurde, vergleicht den Speicher mit dem Plan und macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Ends it. What was deleted before stays deleted; nothing more is sent.</source>
        <translation>Beendet ihn. Was vorher gelöscht wurde, bleibt gelöscht; mehr wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Sends the assets that failed once more, after looking whether they are still the same.</source>
        <translation>Sendet die fehlgeschlagenen Assets noch einmal, nachdem geprüft wurde, ob sie noch dieselben sind.</translation>
    </message>
    <message>
        <source>Looks up what became of what was sent, writes it down and ends the job. Nothing is sent.</source>
        <translation>Sieht nach, was aus dem Gesendeten wurde, schreibt es auf und beendet den Auftrag. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Ends it without asking the store. What was sent without an answer stays unknown.</source>
        <translation>Beendet ihn, ohne den Speicher zu fragen. Was ohne Antwort gesendet wurde, bleibt unbekannt.</translation>
    </message>
</context>
<context>
    <name>JobMending</name>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>Auftrag %1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was sent, and the job was ended before its outcome was known.</source>
        <translation>Es wurde gesendet, und der Auftrag wurde beendet, bevor das Ergebnis bekannt war.</translation>
    </message>
    <message>
        <source>What became of some assets that were sent is not known; their number: %1.</source>
        <translation>Was aus einigen gesendeten Assets wurde, ist nicht bekannt; ihre Anzahl: %1.</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>er ist beendet.</translation>
    </message>
    <message>
        <source>nothing of it was sent.</source>
        <translation>nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Cancel it.</source>
        <translation>Brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>It was abandoned without asking the store; what was deleted before stays deleted.</source>
        <translation>Er wurde aufgegeben, ohne den Speicher zu fragen; was gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>only a job that has ended is tried again.</source>
        <translation>nur ein beendeter Auftrag wird erneut versucht.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>a selector is never sent twice.</source>
        <translation>ein Selektor wird nie zweimal gesendet.</translation>
    </message>
    <message>
        <source>Preview what is left, and delete that.</source>
        <translation>Rufen Sie die Vorschau dessen auf, was übrig ist, und löschen Sie das.</translation>
    </message>
    <message>
        <source>none of its assets failed.</source>
        <translation>keines seiner Assets ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>not all of it was sent or settled, and trying again would send the rest too.</source>
        <translation>nicht alles davon wurde gesendet oder geklärt, und ein neuer Versuch würde auch den Rest senden.</translation>
    </message>
    <message>
        <source>Its failed assets are to be tried again.</source>
        <translation>Seine fehlgeschlagenen Assets sollen erneut versucht werden.</translation>
    </message>
    <message>
        <source>it was only planned, and nobody agreed to it.</source>
        <translation>er wurde nur geplant, und niemand hat ihm zugestimmt.</translation>
    </message>
    <message>
        <source>Look at the preview again, and delete from there.</source>
        <translation>Sehen Sie die Vorschau noch einmal an und löschen Sie von dort.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job goes on, and one that waits.</source>
        <translation>nur ein angehaltener oder unterbrochener Auftrag kann fortgesetzt werden, und einer, der wartet.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job is looked up.</source>
        <translation>nur bei einem angehaltenen oder unterbrochenen Auftrag wird nachgesehen.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The store said that this asset is gone, but it is still there.</source>
        <translation>Der Speicher sagte, dieses Asset sei weg, aber es ist noch da.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1, at %2. This job sent no delete for them: either another program deleted them, or the store took more than it was told.</source>
        <translation>Auch nicht geplante Assets fehlen: %1, bei %2. Dieser Auftrag hat für sie keine Löschung gesendet: Entweder hat ein anderes Programm sie gelöscht, oder der Speicher hat mehr genommen, als ihm gesagt wurde.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Of the first %1 deletes, %2 failed or got no answer.</source>
        <translation>Von den ersten %1 Löschungen sind %2 fehlgeschlagen oder ohne Antwort geblieben.</translation>
    </message>
    <message>
        <source>The store said that an asset is gone, but it is still there: %1.</source>
        <translation>Der Speicher sagte, ein Asset sei weg, aber es ist noch da: %1.</translation>
    </message>
    <message>
        <source>After the first %1 deletes an asset is gone too that was not sent yet: %2.</source>
        <translation>Nach den ersten %1 Löschungen ist auch ein Asset weg, das noch nicht gesendet wurde: %2.</translation>
    </message>
    <message>
        <source>Another asset has its number now; it was left alone.</source>
        <translation>Ein anderes Asset hat jetzt seine Nummer; es blieb unberührt.</translation>
    </message>
    <message>
        <source>It no longer carries the labels that were asked for; it was left alone.</source>
        <translation>Es trägt die verlangten Labels nicht mehr; es blieb unberührt.</translation>
    </message>
    <message>
        <source>The store answered for another number of assets than were sent.</source>
        <translation>Der Speicher antwortete für eine andere Zahl von Assets, als gesendet wurde.</translation>
    </message>
    <message>
        <source>They will be looked up before anything is sent again.</source>
        <translation>Sie werden nachgesehen, bevor noch einmal etwas gesendet wird.</translation>
    </message>
    <message>
        <source>What was not sent is still there; the job is paused.</source>
        <translation>Was nicht gesendet wurde, ist noch da; der Auftrag ist angehalten.</translation>
    </message>
    <message>
        <source>Resume it later.</source>
        <translation>Setzen Sie ihn später fort.</translation>
    </message>
    <message>
        <source>It could not be archived, so it was not deleted: %1</source>
        <translation>Es konnte nicht archiviert werden, daher wurde es nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>The folder %1 holds an archive already.</source>
        <translation>Der Ordner %1 enthält schon ein Archiv.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing was deleted.</source>
        <translation>Es wurde nicht angefasst, und nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 could not be archived: %3</source>
        <translation>Das Asset %2 bei %1 konnte nicht archiviert werden: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned), or make a new plan.</source>
        <translation>Löschen Sie stattdessen die geplanten Assets einzeln (Modus pinned), oder machen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>Job %1 is not to begin before %2.</source>
        <translation>Auftrag %1 soll nicht vor %2 beginnen.</translation>
    </message>
    <message>
        <source>Wait until then, or cancel it and delete anew.</source>
        <translation>Warten Sie bis dahin, oder brechen Sie ihn ab und löschen Sie neu.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, “%2”; this one is “%3”.</source>
        <translation>Auftrag %1 gehört zu einem anderen Speicher, „%2“; dies ist „%3“.</translation>
    </message>
    <message>
        <source>Connect to the job&apos;s store.</source>
        <translation>Verbinden Sie sich mit dem Speicher des Auftrags.</translation>
    </message>
    <message>
        <source>Job %1 belongs to the store in %2; this one is a copy of it, or was copied from it.</source>
        <translation>Auftrag %1 gehört zum Speicher in %2; dieser ist eine Kopie davon oder wurde von dort kopiert.</translation>
    </message>
    <message>
        <source>Open the job&apos;s store, or delete here from a fresh preview.</source>
        <translation>Öffnen Sie den Speicher des Auftrags, oder löschen Sie hier aus einer frischen Vorschau.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Der Speicher „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1.</source>
        <translation>Assets, die nicht gelöscht werden konnten: %1.</translation>
    </message>
    <message>
        <source>Assets of which it is not known whether they are gone: %1.</source>
        <translation>Assets, von denen nicht bekannt ist, ob sie weg sind: %1.</translation>
    </message>
    <message>
        <source>It was reconciled: what had been sent was looked up, nothing more was sent, and the rest was left alone.</source>
        <translation>Er wurde abgeglichen: Was gesendet war, wurde nachgesehen, mehr wurde nicht gesendet, und der Rest blieb unberührt.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1.</source>
        <translation>Auch nicht geplante Assets fehlen: %1.</translation>
    </message>
    <message>
        <source>The job stopped itself: %1</source>
        <translation>Der Auftrag hat sich selbst angehalten: %1</translation>
    </message>
    <message>
        <source>Find out why before you resume it: it looks at everything again first.</source>
        <translation>Klären Sie die Ursache, bevor Sie ihn fortsetzen: Zuerst sieht er alles noch einmal an.</translation>
    </message>
    <message>
        <source>What else went could not be counted: %1</source>
        <translation>Was sonst noch weg ist, konnte nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>It was cancelled; what was deleted before stays deleted.</source>
        <translation>Er wurde abgebrochen; was vorher gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned).</source>
        <translation>Löschen Sie stattdessen die geplanten Assets einzeln (Modus pinned).</translation>
    </message>
    <message>
        <source>What the request would take can not be seen in full: assets that are still being stored stay unseen.</source>
        <translation>Was die Anfrage nehmen würde, ist nicht vollständig zu sehen: Assets, die noch gespeichert werden, bleiben unsichtbar.</translation>
    </message>
    <message>
        <source>It is not known what this store would take beyond what was shown if the request were sent as it is.</source>
        <translation>Es ist nicht bekannt, was dieser Speicher über das Gezeigte hinaus nehmen würde, wenn die Anfrage so gesendet würde.</translation>
    </message>
    <message>
        <source>This store would also take assets whose paths only begin alike, in number: %1.</source>
        <translation>Dieser Speicher würde auch Assets nehmen, deren Pfade nur gleich anfangen; Anzahl: %1.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>Die Anfrage meint jetzt andere Assets: %1 waren geplant, %2 passen.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Sehen Sie die Vorschau noch einmal an und machen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out: it is not sent again.</source>
        <translation>Es ist nicht bekannt, ob die Anfrage ausgeführt wurde: Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Resume the job: it looks up what is gone.</source>
        <translation>Setzen Sie den Auftrag fort: Er sieht nach, was weg ist.</translation>
    </message>
    <message>
        <source>The store deleted %1 assets where %2 were planned.</source>
        <translation>Der Speicher hat %1 Assets gelöscht, wo %2 geplant waren.</translation>
    </message>
    <message>
        <source>The request was sent, but this asset is still there. A selector is never sent twice.</source>
        <translation>Die Anfrage wurde gesendet, aber dieses Asset ist noch da. Ein Selektor wird nie zweimal gesendet.</translation>
    </message>
    <message>
        <source>The first of them, entry %1 at %2: %3</source>
        <translation>Das erste davon, Eintrag %1 bei %2: %3</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one. It was left alone.</source>
        <translation>Der Server kann es nicht mehr zeigen: Ob es das geplante ist, lässt sich nicht sagen. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether this one is gone.</source>
        <translation>Der Server hat ein Asset mit seiner Nummer und kann es nicht zeigen: Ob dieses hier weg ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>What seems to be gone is not counted as deleted: it is looked up before anything more is sent.</source>
        <translation>Was weg zu sein scheint, wird nicht als gelöscht gezählt: Es wird nachgesehen, bevor noch etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Check which server answers, then resume the job.</source>
        <translation>Prüfen Sie, welcher Server antwortet, und setzen Sie dann den Auftrag fort.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 is not the planned one any more, or is gone. %3</source>
        <translation>Das Asset %2 bei %1 ist nicht mehr das geplante oder ist weg. %3</translation>
    </message>
    <message>
        <source>Some of the job&apos;s objects were seen in their place:</source>
        <translation>Einige der Objekte des Auftrags wurden an ihrem Ort gesehen:</translation>
    </message>
    <message>
        <source>None of the objects was ever seen in %1: it may be another store&apos;s, so it is not known what became of them.</source>
        <translation>Keines der Objekte wurde je in %1 gesehen: Es gehört vielleicht zu einem anderen Speicher, daher ist nicht bekannt, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Of %1 assets, %2 were gone when their turn came: something else deletes the same assets, and some that this job counts as deleted may be counted there too.</source>
        <translation>Von %1 Assets waren %2 weg, als sie an der Reihe waren: Etwas anderes löscht dieselben Assets, und einige, die dieser Auftrag als gelöscht zählt, werden vielleicht auch dort gezählt.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Es wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>The items of job %1 in the journal are not those that were planned: they do not give the plan&apos;s hash.</source>
        <translation>Die Elemente von Auftrag %1 im Journal sind nicht die geplanten: Sie ergeben nicht den Hash des Plans.</translation>
    </message>
    <message>
        <source>Job %1 holds an item that its request can not mean: entry %2 at %3.</source>
        <translation>Auftrag %1 enthält ein Element, das seine Anfrage nicht meinen kann: Eintrag %2 bei %3.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether it is this one.</source>
        <translation>Der Server hat ein Asset mit seiner Nummer und kann es nicht zeigen: Ob es dieses hier ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The delete got no clear answer, each time that it was sent, and the asset is still there.</source>
        <translation>Die Löschung bekam jedes Mal, wenn sie gesendet wurde, keine klare Antwort, und das Asset ist noch da.</translation>
    </message>
    <message>
        <source>Nothing else that is known on this server is to be seen there any more: another server may answer, or an empty one.</source>
        <translation>Nichts anderes, was auf diesem Server bekannt ist, ist dort noch zu sehen: Vielleicht antwortet ein anderer Server oder ein leerer.</translation>
    </message>
    <message>
        <source>Nothing else is known on this server by which it could be told from another one, or from an empty one.</source>
        <translation>Auf diesem Server ist nichts anderes bekannt, woran er von einem anderen oder einem leeren zu unterscheiden wäre.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>%1 unerwartet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 abgewichen</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 leaked</source>
        <translation>%1 verwaist</translation>
    </message>
    <message>
        <source>all gone</source>
        <translation>alles weg</translation>
    </message>
    <message>
        <source>One chosen asset below %2</source>
        <translation>Ein ausgewähltes Asset unter %2</translation>
    </message>
    <message>
        <source>%1 chosen assets below %2</source>
        <translation>%1 ausgewählte Assets unter %2</translation>
    </message>
    <message>
        <source>Begins in %1</source>
        <translation>Beginnt in %1</translation>
    </message>
    <message>
        <source>Waits, next</source>
        <translation>Wartet, als Nächstes</translation>
    </message>
    <message>
        <source>Waits, number %1</source>
        <translation>Wartet, Nummer %1</translation>
    </message>
    <message>
        <source>pinned: each planned asset by its entry</source>
        <translation>gebunden: jedes geplante Asset über seinen Eintrag</translation>
    </message>
    <message>
        <source>selector: the request as it was typed</source>
        <translation>Selektor: die Anfrage, wie sie eingegeben wurde</translation>
    </message>
    <message>
        <source>pinned: assets that were chosen one by one</source>
        <translation>gebunden: Assets, die einzeln ausgewählt wurden</translation>
    </message>
    <message>
        <source>One asset went that was not planned</source>
        <translation>Ein Asset ging, das nicht geplant war</translation>
    </message>
    <message>
        <source>%1 assets went that were not planned</source>
        <translation>%1 Assets gingen, die nicht geplant waren</translation>
    </message>
    <message>
        <source>One asset could not be deleted and is still there</source>
        <translation>Ein Asset konnte nicht gelöscht werden und ist noch da</translation>
    </message>
    <message>
        <source>%1 assets could not be deleted and are still there</source>
        <translation>%1 Assets konnten nicht gelöscht werden und sind noch da</translation>
    </message>
    <message>
        <source>Of one asset it is not known whether it is gone</source>
        <translation>Von einem Asset ist nicht bekannt, ob es weg ist</translation>
    </message>
    <message>
        <source>Of %1 assets it is not known whether they are gone</source>
        <translation>Von %1 Assets ist nicht bekannt, ob sie weg sind</translation>
    </message>
    <message>
        <source>One entry held another asset by then and was left alone</source>
        <translation>Ein Eintrag enthielt inzwischen ein anderes Asset und blieb unberührt</translation>
    </message>
    <message>
        <source>%1 entries held other assets by then and were left alone</source>
        <translation>%1 Einträge enthielten inzwischen andere Assets und blieben unberührt</translation>
    </message>
    <message>
        <source>One asset matches now that was not shown, and was not touched</source>
        <translation>Ein Asset passt jetzt, das nicht gezeigt wurde, und blieb unberührt</translation>
    </message>
    <message>
        <source>%1 assets match now that were not shown, and were not touched</source>
        <translation>%1 Assets passen jetzt, die nicht gezeigt wurden, und blieben unberührt</translation>
    </message>
    <message>
        <source>One planned asset matched the request no more</source>
        <translation>Ein geplantes Asset passte nicht mehr zur Anfrage</translation>
    </message>
    <message>
        <source>%1 planned assets matched the request no more</source>
        <translation>%1 geplante Assets passten nicht mehr zur Anfrage</translation>
    </message>
    <message>
        <source>Job %1 was to begin at %2; nothing of its %3 assets was sent.</source>
        <translation>Auftrag %1 sollte um %2 beginnen; nichts von seinen %3 Assets wurde gesendet.</translation>
    </message>
    <message>
        <source>Job %1 did not begin before the window was closed; nothing of its %2 assets was sent.</source>
        <translation>Auftrag %1 hat nicht begonnen, bevor das Fenster geschlossen wurde; nichts von seinen %2 Assets wurde gesendet.</translation>
    </message>
    <message>
        <source>Job %1 is paused after %2 of %3 assets.</source>
        <translation>Auftrag %1 ist nach %2 von %3 Assets angehalten.</translation>
    </message>
    <message>
        <source>Job %1 was interrupted after %2 of %3 assets.</source>
        <translation>Auftrag %1 wurde nach %2 von %3 Assets unterbrochen.</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 already gone, %3 drifted, %4 failed, %5 unknown, %6 unexpected</source>
        <translation>%1 gelöscht, %2 schon weg, %3 abgewichen, %4 fehlgeschlagen, %5 unbekannt, %6 unerwartet</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What the journal says of the assets near job %1 can not be read.</source>
        <translation>Was das Journal über die Assets in der Nähe von Auftrag %1 sagt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancel the job, and delete what is left from a fresh preview.</source>
        <translation>Brechen Sie den Auftrag ab und löschen Sie den Rest aus einer frischen Vorschau.</translation>
    </message>
    <message>
        <source>What the journal says of job %1&apos;s content can not be read.</source>
        <translation>Was das Journal über den Inhalt von Auftrag %1 sagt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The differences of job %1 in the journal can not be read.</source>
        <translation>Die Unterschiede von Auftrag %1 im Journal können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The outcomes of job %1 in the journal can not be read.</source>
        <translation>Die Ergebnisse von Auftrag %1 im Journal können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The plan does not agree with its own sums.</source>
        <translation>Der Plan stimmt nicht mit seinen eigenen Summen überein.</translation>
    </message>
    <message>
        <source>Job %1 was started: it stays in the journal.</source>
        <translation>Auftrag %1 wurde gestartet: Er bleibt im Journal.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>Das Programm endete, während dieser Auftrag lief.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal can not be made.</source>
        <translation>Der Ordner %1 für das Journal kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Es wurde nichts angefasst.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The journal %1 can not be locked for writing: %2.</source>
        <translation>Das Journal %1 kann nicht zum Schreiben gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>It can still be read.</source>
        <translation>Es kann weiterhin gelesen werden.</translation>
    </message>
    <message>
        <source>Check who may write to its folder.</source>
        <translation>Prüfen Sie, wer in seinen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Another process has the journal open.</source>
        <translation>Ein anderer Prozess hat das Journal geöffnet.</translation>
    </message>
    <message>
        <source>Another process has the journal open: %1.</source>
        <translation>Ein anderer Prozess hat das Journal geöffnet: %1.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command, then try again.</source>
        <translation>Schließen Sie das andere Fenster oder warten Sie auf den anderen Befehl, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program.</source>
        <translation>%1 ist kein Journal dieses Programms.</translation>
    </message>
    <message>
        <source>Your stores are not touched; nothing can be deleted while there is no sound journal.</source>
        <translation>Ihre Speicher sind nicht angefasst; ohne ein einwandfreies Journal kann nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Move %1 away to begin a new one; keep it for the record.</source>
        <translation>Verschieben Sie %1, um ein neues zu beginnen; behalten Sie es als Nachweis.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal has lost its identity.</source>
        <translation>Das Journal hat seine Kennung verloren.</translation>
    </message>
    <message>
        <source>There is no such job in the journal.</source>
        <translation>Einen solchen Auftrag gibt es im Journal nicht.</translation>
    </message>
    <message>
        <source>the journal %1</source>
        <translation>das Journal %1</translation>
    </message>
    <message>
        <source>The request of job %1 in the journal can not be read.</source>
        <translation>Die Anfrage von Auftrag %1 im Journal kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The state or the mode of job %1 in the journal is none that there is.</source>
        <translation>Den Zustand oder den Modus von Auftrag %1 im Journal gibt es nicht.</translation>
    </message>
    <message>
        <source>Item %1 of job %2 in the journal can not be read.</source>
        <translation>Element %1 von Auftrag %2 im Journal kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The lock of the journal was removed: another process may be writing to it.</source>
        <translation>Die Sperre des Journals wurde entfernt: Vielleicht schreibt ein anderer Prozess hinein.</translation>
    </message>
    <message>
        <source>Nothing more was written or sent.</source>
        <translation>Es wurde nichts weiter geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Leave the file journal.lock alone, and begin again.</source>
        <translation>Lassen Sie die Datei journal.lock unberührt, und beginnen Sie von Neuem.</translation>
    </message>
</context>
<context>
    <name>KnownPaths</name>
    <message>
        <source>the list of known paths</source>
        <translation>die Liste der bekannten Pfade</translation>
    </message>
</context>
<context>
    <name>KoniferApi</name>
    <message>
        <source>The server %1 does not say how long the content is: it can not be told whether all of it came.</source>
        <translation>Der Server %1 sagt nicht, wie lang der Inhalt ist: Es ist nicht festzustellen, ob alles angekommen ist.</translation>
    </message>
    <message>
        <source>The server %1 gave %2 bytes of content where %3 are known.</source>
        <translation>Der Server %1 gab %2 Bytes Inhalt, wo %3 bekannt sind.</translation>
    </message>
    <message>
        <source>What the server %1 gave as content is no picture.</source>
        <translation>Was der Server %1 als Inhalt gab, ist kein Bild.</translation>
    </message>
    <message>
        <source>The server %1 gave a %2 where the original is a %3.</source>
        <translation>Der Server %1 gab ein %2, wo das Original ein %3 ist.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>Das Asset hat kein Original.</translation>
    </message>
    <message>
        <source>The server can not be asked for %1: no request can name that path.</source>
        <translation>Der Server kann nicht nach %1 gefragt werden: Keine Anfrage kann diesen Pfad nennen.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server %1 answered %2 to a delete; a Konifer server answers 204.</source>
        <translation>Der Server %1 antwortete auf eine Löschung mit %2; ein Konifer-Server antwortet mit 204.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Keine Anfrage kann den Pfad %1 nennen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The server %1 is not known: its name can not be looked up.</source>
        <translation>Der Server %1 ist nicht bekannt: Sein Name kann nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The server %1 does not take connections.</source>
        <translation>Der Server %1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check that it runs, its port and the network.</source>
        <translation>Prüfen Sie, ob er läuft, seinen Port und das Netz.</translation>
    </message>
    <message>
        <source>The server %1 did not take a connection in time.</source>
        <translation>Der Server %1 hat eine Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work: %2.</source>
        <translation>Der Proxy auf dem Weg zu %1 funktioniert nicht: %2.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The connection to %1 can not be trusted: %2.</source>
        <translation>Der Verbindung zu %1 kann nicht vertraut werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>Es wurde nichts darüber gesendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, and the authority file and client certificate of the connection.</source>
        <translation>Prüfen Sie das Zertifikat des Servers sowie die CA-Datei und das Clientzertifikat der Verbindung.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again when it answers faster.</source>
        <translation>Versuchen Sie es erneut, wenn er schneller antwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than what is read (%2 MB).</source>
        <translation>Die Antwort von %1 ist größer als das, was gelesen wird (%2 MB).</translation>
    </message>
    <message>
        <source>Ask for less: a deeper path, or fewer assets.</source>
        <translation>Fragen Sie nach weniger: einem tieferen Pfad oder weniger Assets.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source> It says: “%1”.</source>
        <translation> Er sagt: „%1“.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>einer anderen Seite</translation>
    </message>
    <message>
        <source>The server %1 does not accept the credentials (%2).</source>
        <translation>Der Server %1 nimmt die Zugangsdaten nicht an (%2).</translation>
    </message>
    <message>
        <source>Check the authentication of the connection and its secret.</source>
        <translation>Prüfen Sie die Anmeldung der Verbindung und ihr Geheimnis.</translation>
    </message>
    <message>
        <source>The server %1 denies this (403): the credentials have not the right, or the URL signature is missing or wrong.</source>
        <translation>Der Server %1 verweigert dies (403): Die Zugangsdaten haben nicht das Recht, oder die URL-Signatur fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Check the signing secret and algorithm of the connection, and its rights.</source>
        <translation>Prüfen Sie das Signaturgeheimnis und den Algorithmus der Verbindung sowie ihre Rechte.</translation>
    </message>
    <message>
        <source>The server %1 sends to %2 instead of answering (%3): it may want a login.</source>
        <translation>Der Server %1 verweist auf %2, statt zu antworten (%3): Vielleicht will er eine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the address and the authentication; redirects are never followed.</source>
        <translation>Prüfen Sie die Adresse und die Anmeldung; Weiterleitungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server %1 asks for patience (%2).</source>
        <translation>Der Server %1 bittet um Geduld (%2).</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own (%2).</source>
        <translation>Der Server %1 hat selbst einen Fehler (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the server&apos;s log.</source>
        <translation>Versuchen Sie es erneut; wenn er bleibt, sehen Sie ins Log des Servers.</translation>
    </message>
    <message>
        <source>The server %1 knows nothing there (404).</source>
        <translation>Der Server %1 kennt dort nichts (404).</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server %1 refuses the request (%2).</source>
        <translation>Der Server %1 lehnt die Anfrage ab (%2).</translation>
    </message>
    <message>
        <source>The server %1 answers %2, which no Konifer server would.</source>
        <translation>Der Server %1 antwortet mit %2, was kein Konifer-Server täte.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of the server.</source>
        <translation>Prüfen Sie die Adresse und was vor dem Server steht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Konifer server gives: %1.</source>
        <translation>Die Antwort des Servers ist nicht das, was ein Konifer-Server gibt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed by reading it.</source>
        <translation>Durch das Lesen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of it.</source>
        <translation>Prüfen Sie die Adresse und was davor steht.</translation>
    </message>
    <message>
        <source>an asset has more than %1 variants</source>
        <translation>ein Asset hat mehr als %1 Varianten</translation>
    </message>
    <message>
        <source>a variant has no readable bucket and key</source>
        <translation>eine Variante hat keinen lesbaren Bucket und Schlüssel</translation>
    </message>
    <message>
        <source>an asset has more than %1 labels or tags</source>
        <translation>ein Asset hat mehr als %1 Labels oder Schlagwörter</translation>
    </message>
    <message>
        <source>an asset without an entry number</source>
        <translation>ein Asset ohne Eintragsnummer</translation>
    </message>
    <message>
        <source>asset %1 without the time of its creation</source>
        <translation>Asset %1 ohne den Zeitpunkt seiner Erstellung</translation>
    </message>
    <message>
        <source>a text of asset %1 is none, or too long</source>
        <translation>ein Text von Asset %1 ist keiner oder zu lang</translation>
    </message>
    <message>
        <source>a time of asset %1 can not be read</source>
        <translation>eine Zeit von Asset %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>no readable JSON (%1)</source>
        <translation>kein lesbares JSON (%1)</translation>
    </message>
    <message>
        <source>something else than one asset</source>
        <translation>etwas anderes als ein Asset</translation>
    </message>
    <message>
        <source>no list of assets</source>
        <translation>keine Liste von Assets</translation>
    </message>
    <message>
        <source>asset %1 is listed twice</source>
        <translation>Asset %1 ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>The server %1 answered %2 where a Konifer server answers 201.</source>
        <translation>Der Server %1 antwortete mit %2, wo ein Konifer-Server mit 201 antwortet.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Konifer server, or not a healthy one.</source>
        <translation>Was bei %1 antwortet, ist kein Konifer-Server oder kein gesunder.</translation>
    </message>
    <message>
        <source>What answers at %1 understands none of the ways to read a Konifer server.</source>
        <translation>Was bei %1 antwortet, versteht keine der Arten, einen Konifer-Server zu lesen.</translation>
    </message>
    <message>
        <source>Check the address. </source>
        <translation>Prüfen Sie die Adresse. </translation>
    </message>
    <message>
        <source>The server answered for another asset.</source>
        <translation>Der Server antwortete für ein anderes Asset.</translation>
    </message>
    <message>
        <source>The server %1 says that asset %2 at %3 is not there, and lists it all the same.</source>
        <translation>Der Server %1 sagt, Asset %2 bei %3 sei nicht da, und führt es dennoch auf.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server.</source>
        <translation>Prüfen Sie, was vor dem Server steht.</translation>
    </message>
    <message>
        <source>No request can name an asset at %1: a server takes “-/” for the end of a path. What is there goes only by a request without a selector, such as DELETE %1?limit=1, which takes what is newest then; this program does not send it.</source>
        <translation>Keine Anfrage kann ein Asset bei %1 nennen: Ein Server hält „-/“ für das Ende eines Pfads. Was dort ist, geht nur mit einer Anfrage ohne Selektor weg, etwa DELETE %1?limit=1, die nimmt, was dann das Neueste ist; dieses Programm sendet sie nicht.</translation>
    </message>
    <message>
        <source>It seems to speak without encryption: check the port, or say so in the address (http://, or ?tls=no after s3://).</source>
        <translation>Er scheint unverschlüsselt zu sprechen: Prüfen Sie den Port, oder sagen Sie es in der Adresse (http://, oder ?tls=no nach s3://).</translation>
    </message>
    <message>
        <source>Where the server has an authority of its own, name its file (--ca FILE).</source>
        <translation>Wenn der Server eine eigene Zertifizierungsstelle hat, nennen Sie deren Datei (--ca FILE).</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s key is wrong, or none was given.</source>
        <translation>Die Passphrase des Clientschlüssels ist falsch, oder es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Give the passphrase of the connection&apos;s key again.</source>
        <translation>Geben Sie die Passphrase des Schlüssels der Verbindung erneut an.</translation>
    </message>
    <message>
        <source>A file of the connection to %1 is of no use: %2.</source>
        <translation>Eine Datei der Verbindung zu %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s authorities, client certificate and key.</source>
        <translation>Prüfen Sie Zertifizierungsstellen, Clientzertifikat und Schlüssel der Verbindung.</translation>
    </message>
    <message>
        <source>The server %1 packs its answer in a way that can not be read: %2.</source>
        <translation>Der Server %1 packt seine Antwort auf eine Art, die nicht gelesen werden kann: %2.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server: its compression.</source>
        <translation>Prüfen Sie, was vor dem Server steht: seine Komprimierung.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this picture (%2): 413.</source>
        <translation>Der Server %1 nimmt keine Anfrage an, die so groß ist wie dieses Bild (%2): 413.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this (413).</source>
        <translation>Der Server %1 nimmt keine so große Anfrage an (413).</translation>
    </message>
    <message>
        <source>Raise the limit of the proxy in front of it, such as nginx&apos;s client_max_body_size.</source>
        <translation>Erhöhen Sie die Grenze des Proxys vor ihm, etwa client_max_body_size von nginx.</translation>
    </message>
    <message>
        <source>The server %1 wants https: it sends to %2 instead of answering (%3).</source>
        <translation>Der Server %1 will https: Er verweist auf %2, statt zu antworten (%3).</translation>
    </message>
    <message>
        <source>Give the connection its https address; redirects are never followed.</source>
        <translation>Geben Sie der Verbindung seine https-Adresse; Weiterleitungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The answer of %1 is 1 second old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>Die Antwort von %1 ist 1 Sekunde alt: Sie kommt aus einem Cache auf dem Weg und zeigt, was dort war, nicht, was ist.</translation>
    </message>
    <message>
        <source>The answer of %1 is %2 seconds old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>Die Antwort von %1 ist %2 Sekunden alt: Sie kommt aus einem Cache auf dem Weg und zeigt, was dort war, nicht, was ist.</translation>
    </message>
    <message>
        <source>Let the requests of this program pass by the cache, or connect to the server itself.</source>
        <translation>Lassen Sie die Anfragen dieses Programms am Cache vorbei, oder verbinden Sie sich mit dem Server selbst.</translation>
    </message>
    <message>
        <source>The server %1 asked for a client certificate, and got none that it takes.</source>
        <translation>Der Server %1 verlangte ein Clientzertifikat und bekam keines, das er annimmt.</translation>
    </message>
    <message>
        <source>Give the connection a client certificate and its key, or another one.</source>
        <translation>Geben Sie der Verbindung ein Clientzertifikat und seinen Schlüssel, oder ein anderes.</translation>
    </message>
    <message>
        <source>The server %1 can not store anything at such a path (500).</source>
        <translation>Der Server %1 kann an einem solchen Pfad nichts speichern (500).</translation>
    </message>
    <message>
        <source>Use a path of letters, digits and underscores.</source>
        <translation>Verwenden Sie einen Pfad aus Buchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>The server %1 can not show this asset (500): it was stored without alt text.</source>
        <translation>Der Server %1 kann dieses Asset nicht zeigen (500): Es wurde ohne Alternativtext gespeichert.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Es ist da.</translation>
    </message>
    <message>
        <source>It can be deleted all the same.</source>
        <translation>Es kann trotzdem gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete them by their entries, or give the connection a catalogue.</source>
        <translation>Löschen Sie sie über ihre Einträge, oder geben Sie der Verbindung einen Katalog.</translation>
    </message>
    <message>
        <source>Which assets at %1 were modified last can not be told: the server can not show all of them.</source>
        <translation>Welche Assets bei %1 zuletzt geändert wurden, lässt sich nicht sagen: Der Server kann nicht alle zeigen.</translation>
    </message>
    <message>
        <source>Which assets at %1 are the newest can not be told: the server can not show all of them, and entries were looked for up to %2 only.</source>
        <translation>Welche Assets bei %1 die neuesten sind, lässt sich nicht sagen: Der Server kann nicht alle zeigen, und Einträge wurden nur bis %2 gesucht.</translation>
    </message>
</context>
<context>
    <name>KoniferReader</name>
    <message>
        <source>The catalogue&apos;s role may not read its labels and tags, and the server does not show it.</source>
        <translation>Die Rolle des Katalogs darf seine Labels und Schlagwörter nicht lesen, und der Server zeigt es nicht.</translation>
    </message>
    <message>
        <source>The content store does not hold its original.</source>
        <translation>Der Inhaltsspeicher enthält sein Original nicht.</translation>
    </message>
</context>
<context>
    <name>KoniferStore</name>
    <message>
        <source>A Konifer server can not list its paths: this counts only what is at paths that are known here, and leaves out assets that are still being stored.</source>
        <translation>Ein Konifer-Server kann seine Pfade nicht auflisten: Dies zählt nur, was an hier bekannten Pfaden ist, und lässt Assets aus, die noch gespeichert werden.</translation>
    </message>
    <message>
        <source>Assets that are still being stored are not seen by reading the server; a connection with a catalogue sees them.</source>
        <translation>Assets, die noch gespeichert werden, sind beim Lesen des Servers nicht zu sehen; eine Verbindung mit Katalog sieht sie.</translation>
    </message>
    <message>
        <source>No asset is at %1 itself, and it is not known whether there are any below it.</source>
        <translation>Bei %1 selbst ist kein Asset, und es ist nicht bekannt, ob es darunter welche gibt.</translation>
    </message>
    <message>
        <source>More than %1 known paths are below %2.</source>
        <translation>Unter %2 gibt es mehr als %1 bekannte Pfade.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a deeper path, or give the connection a catalogue.</source>
        <translation>Wählen Sie einen tieferen Pfad, oder geben Sie der Verbindung einen Katalog.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be known what is in the whole store, so it is not deleted.</source>
        <translation>Ohne Katalog ist nicht bekannt, was im ganzen Speicher ist, daher wird er nicht gelöscht.</translation>
    </message>
    <message>
        <source>Give the connection a catalogue, or delete path by path.</source>
        <translation>Geben Sie der Verbindung einen Katalog, oder löschen Sie Pfad für Pfad.</translation>
    </message>
    <message>
        <source>The tree, previews and counts are exact: they come from the server&apos;s database.</source>
        <translation>Baum, Vorschauen und Anzahlen sind genau: Sie kommen aus der Datenbank des Servers.</translation>
    </message>
    <message>
        <source>Without a catalogue the tree shows only paths that you added or visited: a Konifer server can not list its paths.</source>
        <translation>Ohne Katalog zeigt der Baum nur Pfade, die Sie hinzugefügt oder besucht haben: Ein Konifer-Server kann seine Pfade nicht auflisten.</translation>
    </message>
    <message>
        <source>Previews leave out assets that are still being stored, and a recursive one what lies at paths that are not known here.</source>
        <translation>Vorschauen lassen Assets aus, die noch gespeichert werden, und eine rekursive auch, was an hier unbekannten Pfaden liegt.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is off the server&apos;s list and no longer in the content store.</source>
        <translation>Inhalt gilt als weg, wenn er von der Liste des Servers gestrichen und nicht mehr im Inhaltsspeicher ist.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is no longer in the content store; what is scheduled is not seen.</source>
        <translation>Inhalt gilt als weg, wenn er nicht mehr im Inhaltsspeicher ist; was vorgemerkt ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Content counts as gone when the server has taken it off its list; the content store itself is not looked at.</source>
        <translation>Inhalt gilt als weg, wenn der Server ihn von seiner Liste gestrichen hat; der Inhaltsspeicher selbst wird nicht angesehen.</translation>
    </message>
    <message>
        <source>Whether content is gone stays unknown: neither the server&apos;s list nor the content store can be looked at.</source>
        <translation>Ob Inhalt weg ist, bleibt unbekannt: Weder die Liste des Servers noch der Inhaltsspeicher kann angesehen werden.</translation>
    </message>
    <message>
        <source>Sizes are unknown: a Konifer server does not record them.</source>
        <translation>Größen sind unbekannt: Ein Konifer-Server zeichnet sie nicht auf.</translation>
    </message>
    <message>
        <source>The server said that it is gone, but it is still there.</source>
        <translation>Der Server sagte, es sei weg, aber es ist noch da.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: %2, entry %3 is not the same there.</source>
        <translation>Der Katalog und der Server %1 gehören nicht zu einem Speicher: %2, Eintrag %3 ist dort nicht dasselbe.</translation>
    </message>
    <message>
        <source>Nothing of this batch was sent.</source>
        <translation>Von diesem Stapel wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Ein anderes Asset hat jetzt diese Nummer.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: an asset of the one is not in the other.</source>
        <translation>Der Katalog und der Server %1 gehören nicht zu einem Speicher: Ein Asset des einen ist nicht im anderen.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Es wurde nichts angefasst.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address: it may be that of another environment.</source>
        <translation>Prüfen Sie die Adresse des Katalogs: Sie gehört vielleicht zu einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Es wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The picture could not be kept for scaling: %1</source>
        <translation>Das Bild konnte nicht zum Skalieren behalten werden: %1</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server can not list 1 path, for assets that it can not show: its entries were looked for one by one, up to %1.</source>
        <translation>Der Server kann 1 Pfad nicht auflisten, wegen Assets, die er nicht zeigen kann: Seine Einträge wurden einzeln gesucht, bis %1.</translation>
    </message>
    <message>
        <source>The server can not list %1 paths, for assets that it can not show: their entries were looked for one by one, up to %2.</source>
        <translation>Der Server kann %1 Pfade nicht auflisten, wegen Assets, die er nicht zeigen kann: Ihre Einträge wurden einzeln gesucht, bis %2.</translation>
    </message>
    <message>
        <source>1 asset can not be shown by the server, most likely because it was stored without alt text: no more is known of it than its number.</source>
        <translation>1 Asset kann vom Server nicht gezeigt werden, höchstwahrscheinlich, weil es ohne Alternativtext gespeichert wurde: Mehr als seine Nummer ist von ihm nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 assets can not be shown by the server, most likely because they were stored without alt text: no more is known of them than their numbers.</source>
        <translation>%1 Assets können vom Server nicht gezeigt werden, höchstwahrscheinlich, weil sie ohne Alternativtext gespeichert wurden: Mehr als ihre Nummern ist von ihnen nicht bekannt.</translation>
    </message>
    <message>
        <source>1 asset that the server can not show is left out: which labels it carries can not be seen.</source>
        <translation>1 Asset, das der Server nicht zeigen kann, wird ausgelassen: Welche Labels es trägt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 assets that the server can not show are left out: which labels they carry can not be seen.</source>
        <translation>%1 Assets, die der Server nicht zeigen kann, werden ausgelassen: Welche Labels sie tragen, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>At 1 known path this server can not store anything.</source>
        <translation>An 1 bekannten Pfad kann dieser Server nichts speichern.</translation>
    </message>
    <message>
        <source>At %1 known paths this server can not store anything.</source>
        <translation>An %1 bekannten Pfaden kann dieser Server nichts speichern.</translation>
    </message>
    <message>
        <source>Labels and tags can not be seen: the role may not read asset_label or asset_tag.</source>
        <translation>Labels und Schlagwörter sind nicht zu sehen: Die Rolle darf asset_label oder asset_tag nicht lesen.</translation>
    </message>
    <message>
        <source>Whether the catalogue is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>Ob der Katalog der des Servers ist, konnte nicht geprüft werden: Der Server zeigt keines der angesehenen Assets.</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one.</source>
        <translation>Der Server kann es nicht mehr zeigen: Ob es das geplante ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The server answered the delete with 204, but the asset is still there.</source>
        <translation>Der Server beantwortete die Löschung mit 204, aber das Asset ist noch da.</translation>
    </message>
    <message>
        <source>The catalogue is a standby by now, which may lag behind the server: it is good for looking, not for deleting.</source>
        <translation>Der Katalog ist inzwischen ein Standby, das hinter dem Server zurückliegen kann: Es taugt zum Ansehen, nicht zum Löschen.</translation>
    </message>
    <message>
        <source>Resume the job when the catalogue is the server&apos;s own again.</source>
        <translation>Setzen Sie den Auftrag fort, wenn der Katalog wieder der des Servers ist.</translation>
    </message>
    <message>
        <source>The catalogue does not have it, but the server has an asset with its number that it can not show.</source>
        <translation>Der Katalog hat es nicht, aber der Server hat ein Asset mit seiner Nummer, das er nicht zeigen kann.</translation>
    </message>
    <message>
        <source>It is good for looking, not for deleting.</source>
        <translation>Es taugt zum Ansehen, nicht zum Löschen.</translation>
    </message>
    <message>
        <source>A Konifer server answers at %1: if that is the one, give this address.</source>
        <translation>Bei %1 antwortet ein Konifer-Server: Wenn es dieser ist, geben Sie diese Adresse an.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>Die Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>Der Server hat lange nichts entfernt: Seine Warteschlange steht.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Nothing was opened, and nothing was sent to any store.</source>
        <translation>Es wurde nichts geöffnet und nichts an einen Speicher gesendet.</translation>
    </message>
    <message>
        <source>A link has the form secateur:open?connection=NAME&amp;path=PATH.</source>
        <translation>Ein Link hat die Form secateur:open?connection=NAME&amp;path=PATH.</translation>
    </message>
    <message>
        <source>The link is longer than %1 characters.</source>
        <translation>Der Link ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is no link of Secateur&apos;s.</source>
        <translation>Dies ist kein Link von Secateur.</translation>
    </message>
    <message>
        <source>A link can open a connection at a path. This one asks for something else.</source>
        <translation>Ein Link kann eine Verbindung an einem Pfad öffnen. Dieser verlangt etwas anderes.</translation>
    </message>
    <message>
        <source>A link names a connection and a path. This one holds something else.</source>
        <translation>Ein Link nennt eine Verbindung und einen Pfad. Dieser enthält etwas anderes.</translation>
    </message>
    <message>
        <source>The link names its connection or its path twice.</source>
        <translation>Der Link nennt seine Verbindung oder seinen Pfad zweimal.</translation>
    </message>
    <message>
        <source>The link holds an encoding that can not be read.</source>
        <translation>Der Link enthält eine Kodierung, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The link names no connection, or not in a way that a connection can be named.</source>
        <translation>Der Link nennt keine Verbindung, oder nicht so, wie eine Verbindung heißen kann.</translation>
    </message>
    <message>
        <source>The link&apos;s path is none: it begins with “/” and does not end with one.</source>
        <translation>Der Pfad des Links ist keiner: Er beginnt mit „/“ und endet nicht damit.</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>The store&apos;s tables do not agree with each other.</source>
        <translation>Die Tabellen des Speichers stimmen nicht miteinander überein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Führen Sie „secateurctl check“ auf dem Speicher aus.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Ein anderes Asset hat jetzt diese Nummer.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Es wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>Bei %1 und darunter gibt es kein Asset.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>Das Asset hat kein Original.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The content has another length than was said.</source>
        <translation>Der Inhalt hat eine andere Länge als angegeben.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Check the name, or that the disk it is on is there.</source>
        <translation>Prüfen Sie den Namen oder ob der Datenträger da ist, auf dem er liegt.</translation>
    </message>
    <message>
        <source>%1 is a file, not the folder of a store.</source>
        <translation>%1 ist eine Datei, nicht der Ordner eines Speichers.</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.db.</source>
        <translation>Wählen Sie den Ordner, der store.db enthält.</translation>
    </message>
    <message>
        <source>The operating system does not let you look into %1.</source>
        <translation>Das Betriebssystem lässt Sie nicht in %1 hineinsehen.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Prüfen Sie den Eigentümer und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 is not a store: there is no store.db in it.</source>
        <translation>%1 ist kein Speicher: Es enthält keine store.db.</translation>
    </message>
    <message>
        <source>Choose another folder, or import images to make a store.</source>
        <translation>Wählen Sie einen anderen Ordner, oder importieren Sie Bilder, um einen Speicher anzulegen.</translation>
    </message>
    <message>
        <source>The store in %1 can only be read.</source>
        <translation>Der Speicher in %1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Es wurde nichts angefasst.</translation>
    </message>
    <message>
        <source>Open it for reading, or make the folder writable.</source>
        <translation>Öffnen Sie ihn zum Lesen, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The database of the store in %1 is damaged: %2</source>
        <translation>Die Datenbank des Speichers in %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Es wurde nichts geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Führen Sie „secateurctl check“ darauf aus und stellen Sie die Datenbank aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>the file was cut short.</source>
        <translation>die Datei wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>its first rows are missing.</source>
        <translation>ihre ersten Zeilen fehlen.</translation>
    </message>
    <message>
        <source>the store “%1”</source>
        <translation>der Speicher „%1“</translation>
    </message>
    <message>
        <source>%1 is a file; a store needs a folder.</source>
        <translation>%1 ist eine Datei; ein Speicher braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>Der Ordner %1 enthält schon etwas anderes.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Ordners und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The database %1 can not be made.</source>
        <translation>Die Datenbank %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>Die Anfrage meint jetzt andere Assets: %1 waren geplant, %2 passen.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Sehen Sie die Vorschau noch einmal an und machen Sie einen neuen Plan.</translation>
    </message>
</context>
<context>
    <name>NodeTree</name>
    <message>
        <source>The path tree of the store is damaged: node %1 is missing.</source>
        <translation>Der Pfadbaum des Speichers ist beschädigt: Knoten %1 fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Führen Sie „secateurctl check“ auf dem Speicher aus.</translation>
    </message>
</context>
<context>
    <name>PartChecks</name>
    <message>
        <source>The secret goes over plain http: everybody on the way can read it. Use https.</source>
        <translation>Das Geheimnis geht über einfaches http: Jeder auf dem Weg kann es lesen. Benutzen Sie https.</translation>
    </message>
    <message>
        <source>The address is plain http: nothing is encrypted.</source>
        <translation>Die Adresse ist einfaches http: Nichts ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1 %2</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1 %2</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>It was encrypted: the server may want another client certificate.</source>
        <translation>Sie war verschlüsselt: Der Server will vielleicht ein anderes Clientzertifikat.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>The server says that it is well.</source>
        <translation>Der Server sagt, es gehe ihm gut.</translation>
    </message>
    <message>
        <source>The server speaks the dialect “%1”.</source>
        <translation>Der Server spricht den Dialekt „%1“.</translation>
    </message>
    <message>
        <source>The connection does not sign, and the server does not ask for it.</source>
        <translation>Die Verbindung signiert nicht, und der Server verlangt es nicht.</translation>
    </message>
    <message>
        <source>The server took a signed address; it may take unsigned ones too.</source>
        <translation>Der Server nahm eine signierte Adresse an; vielleicht nimmt er auch unsignierte an.</translation>
    </message>
    <message>
        <source>The server did not take the signed address, or not the credentials.</source>
        <translation>Der Server nahm die signierte Adresse oder die Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>The server denies reading: it may want signed addresses, or other credentials.</source>
        <translation>Der Server verweigert das Lesen: Vielleicht will er signierte Adressen oder andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>The server gave no answer that would tell.</source>
        <translation>Der Server gab keine Antwort, die es erkennen ließe.</translation>
    </message>
    <message>
        <source>There is none: previews can not be complete.</source>
        <translation>Es gibt keinen: Vorschauen können nicht vollständig sein.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be seen.</source>
        <translation>Ohne Katalog ist sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>The catalogue was not opened.</source>
        <translation>Der Katalog wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, opened for reading only.</source>
        <translation>PostgreSQL %1, nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked.</source>
        <translation>Ob es der des Servers ist, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Labels can not be read: requests with labels will fail.</source>
        <translation>Labels können nicht gelesen werden: Anfragen mit Labels werden fehlschlagen.</translation>
    </message>
    <message>
        <source>It is the server&apos;s own.</source>
        <translation>Es ist der des Servers.</translation>
    </message>
    <message>
        <source>The role may not read the outbox: what is scheduled for removal can not be seen.</source>
        <translation>Die Rolle darf die Outbox nicht lesen: Was zum Entfernen vorgemerkt ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 objects are scheduled for removal.</source>
        <translation>%1 Objekte sind zum Entfernen vorgemerkt.</translation>
    </message>
    <message>
        <source>No content store is named: whether an object is really gone is not looked at.</source>
        <translation>Es ist kein Inhaltsspeicher genannt: Ob ein Objekt wirklich weg ist, wird nicht nachgesehen.</translation>
    </message>
    <message>
        <source>The content store answers; no bucket is known to look into.</source>
        <translation>Der Inhaltsspeicher antwortet; es ist kein Bucket bekannt, in den zu sehen wäre.</translation>
    </message>
    <message>
        <source>The content store answers, and the bucket “%1” is there.</source>
        <translation>Der Inhaltsspeicher antwortet, und der Bucket „%1“ ist da.</translation>
    </message>
    <message>
        <source>This server has no health page.</source>
        <translation>Dieser Server hat keine Seite über seinen Zustand.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>Ob es der des Servers ist, konnte nicht geprüft werden: Der Server zeigt keines der angesehenen Assets.</translation>
    </message>
    <message>
        <source>It is good for looking: deletes are refused.</source>
        <translation>Es taugt zum Ansehen: Löschungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Tags can not be read.</source>
        <translation>Schlagwörter können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The content store answers without encryption (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>Der Inhaltsspeicher antwortet unverschlüsselt (tls=no): Was er enthält, und das Token einer Sitzung, können auf dem Weg gelesen werden.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>It has an empty part, or “.” or “..” as a part, or a control character.</source>
        <translation>Er hat einen leeren Teil oder „.“ oder „..“ als Teil oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” can not be part of a path.</source>
        <translation>„%1“ kann kein Teil eines Pfads sein.</translation>
    </message>
    <message>
        <source>A part that ends in “-” can not be reached on a server.</source>
        <translation>Ein Teil, der mit „-“ endet, ist auf einem Server nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>PathTreeModel</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 Assets</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>%1 assets here and below</source>
        <translation>%1 Assets hier und darunter</translation>
    </message>
    <message>
        <source>Protected: nothing is deleted at or below</source>
        <translation>Geschützt: Nichts wird gelöscht bei oder unter</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>würde gelöscht</translation>
    </message>
    <message>
        <source>would be deleted in part</source>
        <translation>würde teilweise gelöscht</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Pending content</source>
        <translation>Ausstehender Inhalt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The plan file %1 is not sound in line %2: %3</source>
        <translation>Die Plandatei %1 ist in Zeile %2 nicht einwandfrei: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Machen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The plan file could not be read: %1.</source>
        <translation>Die Plandatei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>sie endet zu früh, oder die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>it is no plan.</source>
        <translation>sie ist kein Plan.</translation>
    </message>
    <message>
        <source>it was written by another version of this program.</source>
        <translation>sie wurde von einer anderen Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>ihre Anfrage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the assets are not in order.</source>
        <translation>die Assets sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>the asset is none that the plan&apos;s request can mean.</source>
        <translation>das Asset ist keines, das die Anfrage des Plans meinen kann.</translation>
    </message>
    <message>
        <source>it holds more assets than its request can mean.</source>
        <translation>sie enthält mehr Assets, als ihre Anfrage meinen kann.</translation>
    </message>
    <message>
        <source>its sums or its hash do not agree with its assets.</source>
        <translation>ihre Summen oder ihr Hash stimmen nicht mit ihren Assets überein.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>nach dem Ende folgt noch etwas.</translation>
    </message>
    <message>
        <source>The plan file %1 could not be opened: %2.</source>
        <translation>Die Plandatei %1 konnte nicht geöffnet werden: %2.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The plan is no longer wanted.</source>
        <translation>Der Plan wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The store named %1 where only assets of the request were asked for.</source>
        <translation>Der Speicher nannte %1, wo nur nach Assets der Anfrage gefragt wurde.</translation>
    </message>
    <message>
        <source>This request can not be sent: no store could have such a path.</source>
        <translation>Diese Anfrage kann nicht gesendet werden: Kein Speicher könnte einen solchen Pfad haben.</translation>
    </message>
    <message>
        <source>Change the path.</source>
        <translation>Ändern Sie den Pfad.</translation>
    </message>
    <message>
        <source>No asset was chosen.</source>
        <translation>Es wurde kein Asset ausgewählt.</translation>
    </message>
    <message>
        <source>This plan was made of another store, “%1”; this one is “%2”.</source>
        <translation>Dieser Plan wurde für einen anderen Speicher gemacht, „%1“; dies ist „%2“.</translation>
    </message>
    <message>
        <source>Connect to the plan&apos;s store, or make a new plan of this one.</source>
        <translation>Verbinden Sie sich mit dem Speicher des Plans, oder machen Sie einen neuen Plan für diesen.</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>Es wurde kein Plan gemacht.</translation>
    </message>
    <message>
        <source>Connect with the catalogue of the primary server.</source>
        <translation>Verbinden Sie sich mit dem Katalog des Primärservers.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>“%1” is no sound file of connections: %2</source>
        <translation>„%1“ ist keine einwandfreie Verbindungsdatei: %2</translation>
    </message>
    <message>
        <source>Put it right, or move it away and add the connections again.</source>
        <translation>Berichtigen Sie sie, oder verschieben Sie sie und fügen Sie die Verbindungen neu hinzu.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>There is no saved connection “%1”.</source>
        <translation>Es gibt keine gespeicherte Verbindung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of connections.</source>
        <translation>„%1“ ist zu groß für eine Verbindungsdatei.</translation>
    </message>
    <message>
        <source>“%1” would become too large.</source>
        <translation>„%1“ würde zu groß.</translation>
    </message>
    <message>
        <source>“%1” can not be changed: %2.</source>
        <translation>„%1“ kann nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>The saved connections are being changed by %1.</source>
        <translation>Die gespeicherten Verbindungen werden gerade von %1 geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 bei Byte %2.</translation>
    </message>
    <message>
        <source>it is of another kind.</source>
        <translation>sie ist von anderer Art.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Secateur.</source>
        <translation>„%1“ wurde von einer neueren Version von Secateur geschrieben.</translation>
    </message>
    <message>
        <source>its list of connections is missing.</source>
        <translation>ihre Liste der Verbindungen fehlt.</translation>
    </message>
    <message>
        <source>it holds more than %1 connections.</source>
        <translation>sie enthält mehr als %1 Verbindungen.</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>two connections are named “%1”.</source>
        <translation>zwei Verbindungen heißen „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There can be at most %1 saved connections.</source>
        <translation>Es kann höchstens %1 gespeicherte Verbindungen geben.</translation>
    </message>
    <message>
        <source>There is a saved connection “%1” already.</source>
        <translation>Es gibt schon eine gespeicherte Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This takes guards from a server: %1</source>
        <translation>Dies nimmt einem Server Schutzregeln: %1</translation>
    </message>
    <message>
        <source>The connection was left as it is.</source>
        <translation>Die Verbindung blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or say that this is meant.</source>
        <translation>Geben Sie dieselbe Sperre und denselben Schutz wieder an, oder sagen Sie, dass dies so gemeint ist.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt Hilfe zu den Optionen an.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach &apos;%1&apos; fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach &apos;%1&apos; steht ein unerwarteter Wert.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Zeigt Hilfe an, auch zu den Optionen von Qt.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>The journal still holds it whole; an older file is as it was.</source>
        <translation>Das Journal enthält ihn noch vollständig; eine ältere Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The receipt could not be written: %1.</source>
        <translation>Der Beleg konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The journal still holds it whole.</source>
        <translation>Das Journal enthält ihn noch vollständig.</translation>
    </message>
</context>
<context>
    <name>ReceiptChain</name>
    <message>
        <source>The check was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Receipts are missing before receipt %1 of job %2: the one before it is number %3.</source>
        <translation>Vor Beleg %1 von Auftrag %2 fehlen Belege: Der davor ist Nummer %3.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 does not follow the one before it: it bears another hash than that one has.</source>
        <translation>Beleg %1 von Auftrag %2 folgt nicht auf den davor: Er trägt einen anderen Hash, als jener hat.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed: its text does not give its hash.</source>
        <translation>Beleg %1 von Auftrag %2 wurde geändert: Sein Text ergibt nicht seinen Hash.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed or belongs elsewhere: its number, job, kind, time or journal are not those that its text was sealed with.</source>
        <translation>Beleg %1 von Auftrag %2 wurde geändert oder gehört woandershin: Nummer, Auftrag, Art, Zeit oder Journal sind nicht die, mit denen sein Text versiegelt wurde.</translation>
    </message>
    <message>
        <source>Job %1 can not be compared with its receipt %2: %3</source>
        <translation>Auftrag %1 kann nicht mit seinem Beleg %2 verglichen werden: %3</translation>
    </message>
    <message>
        <source>Job %1 was changed after its receipt %2 was sealed, in: %3.</source>
        <translation>Auftrag %1 wurde geändert, nachdem sein Beleg %2 versiegelt wurde, in: %3.</translation>
    </message>
    <message>
        <source>A receipt of job %1 is missing after its receipt %2: the job has come further than that says.</source>
        <translation>Nach Beleg %2 von Auftrag %1 fehlt ein Beleg: Der Auftrag ist weiter gekommen, als dieser sagt.</translation>
    </message>
    <message>
        <source>The plan of job %1 was changed after its receipt %2 was sealed: its assets do not give its hash or its sums.</source>
        <translation>Der Plan von Auftrag %1 wurde geändert, nachdem sein Beleg %2 versiegelt wurde: Seine Assets ergeben nicht seinen Hash oder seine Summen.</translation>
    </message>
    <message>
        <source>Job %1 has ended, but its receipt is missing.</source>
        <translation>Auftrag %1 ist beendet, aber sein Beleg fehlt.</translation>
    </message>
    <message>
        <source>The journal calls a job unsealed that never was: %1.</source>
        <translation>Das Journal nennt einen Auftrag unversiegelt, den es nie gab: %1.</translation>
    </message>
    <message>
        <source>The journal calls other jobs unsealed than it did when receipt %1 of job %2 was sealed.</source>
        <translation>Das Journal nennt andere Aufträge unversiegelt als zu der Zeit, als Beleg %1 von Auftrag %2 versiegelt wurde.</translation>
    </message>
</context>
<context>
    <name>ReceiptFile</name>
    <message>
        <source>The file is not written as receipts are written, in line %1: %2</source>
        <translation>Die Datei ist nicht so geschrieben, wie Belege geschrieben werden, in Zeile %1: %2</translation>
    </message>
    <message>
        <source>The journal is not touched.</source>
        <translation>Das Journal ist nicht angefasst.</translation>
    </message>
    <message>
        <source>Write the receipt again, as JSON.</source>
        <translation>Schreiben Sie den Beleg noch einmal, als JSON.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>sie endet zu früh, oder die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>it does not begin as a receipt does.</source>
        <translation>sie beginnt nicht wie ein Beleg.</translation>
    </message>
    <message>
        <source>The receipt is not sealed: its job had not ended when it was written.</source>
        <translation>Der Beleg ist nicht versiegelt: Sein Auftrag war nicht beendet, als er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Write it again once the job has ended.</source>
        <translation>Schreiben Sie ihn noch einmal, wenn der Auftrag beendet ist.</translation>
    </message>
    <message>
        <source>The sealed text was changed: it does not give its hash.</source>
        <translation>Der versiegelte Text wurde geändert: Er ergibt nicht seinen Hash.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number, kind, time or previous hash are not those that it was sealed with.</source>
        <translation>Nummer, Art, Zeit oder voriger Hash des Belegs sind nicht die, mit denen er versiegelt wurde.</translation>
    </message>
    <message>
        <source>The record is not the one that was sealed, in: %1.</source>
        <translation>Der Datensatz ist nicht der versiegelte, in: %1.</translation>
    </message>
    <message>
        <source>The record has fields that receipts do not have, or lacks some.</source>
        <translation>Der Datensatz hat Felder, die Belege nicht haben, oder es fehlen welche.</translation>
    </message>
    <message>
        <source>A difference is not written as receipts write it.</source>
        <translation>Ein Unterschied ist nicht so geschrieben, wie Belege ihn schreiben.</translation>
    </message>
    <message>
        <source>The differences are not those that were sealed.</source>
        <translation>Die Unterschiede sind nicht die versiegelten.</translation>
    </message>
    <message>
        <source>What became of the content of item %1 does not agree with its outcome.</source>
        <translation>Was aus dem Inhalt von Element %1 wurde, passt nicht zu seinem Ergebnis.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>ihre Anfrage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>an item is missing.</source>
        <translation>ein Element fehlt.</translation>
    </message>
    <message>
        <source>something follows after the last item.</source>
        <translation>nach dem letzten Element folgt noch etwas.</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>it is no item.</source>
        <translation>es ist kein Element.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>nach dem Ende folgt noch etwas.</translation>
    </message>
    <message>
        <source>The items do not give the hash of the plan: they are not those planned.</source>
        <translation>Die Elemente ergeben nicht den Hash des Plans: Es sind nicht die geplanten.</translation>
    </message>
    <message>
        <source>The outcomes of the items are not those that were sealed.</source>
        <translation>Die Ergebnisse der Elemente sind nicht die versiegelten.</translation>
    </message>
    <message>
        <source>What became of the content is not what was sealed.</source>
        <translation>Was aus dem Inhalt wurde, ist nicht das Versiegelte.</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Bestätigt weg</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>Another asset by now</source>
        <translation>Inzwischen ein anderes Asset</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>RequestError</name>
    <message>
        <source>A path has no empty segments.</source>
        <translation>Ein Pfad hat keine leeren Segmente.</translation>
    </message>
    <message>
        <source>&apos;.&apos; and &apos;..&apos; are no path segments.</source>
        <translation>&apos;.&apos; und &apos;..&apos; sind keine Pfadsegmente.</translation>
    </message>
    <message>
        <source>A segment that ends in &apos;-&apos; can not be addressed: the server would cut the path there.</source>
        <translation>Ein Segment, das mit &apos;-&apos; endet, ist nicht adressierbar: Der Server würde den Pfad dort abschneiden.</translation>
    </message>
    <message>
        <source>A selector must follow &apos;-/&apos;: entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Nach &apos;-/&apos; muss ein Selektor stehen: entry/&lt;Nummer&gt;, new, modified oder recursive.</translation>
    </message>
    <message>
        <source>There is more than one &apos;-/&apos; in this request.</source>
        <translation>In dieser Anfrage steht &apos;-/&apos; mehr als einmal.</translation>
    </message>
    <message>
        <source>entry needs a number: entry/&lt;number&gt;.</source>
        <translation>entry braucht eine Nummer: entry/&lt;Nummer&gt;.</translation>
    </message>
    <message>
        <source>This selector is not known: write entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Dieser Selektor ist nicht bekannt: Schreiben Sie entry/&lt;Nummer&gt;, new, modified oder recursive.</translation>
    </message>
    <message>
        <source>After &apos;-/&apos; stands entry/&lt;number&gt; or one word, nothing more.</source>
        <translation>Nach &apos;-/&apos; steht entry/&lt;Nummer&gt; oder ein Wort, sonst nichts.</translation>
    </message>
    <message>
        <source>An entry is a whole number from 0.</source>
        <translation>Ein Eintrag ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>This entry is too large.</source>
        <translation>Dieser Eintrag ist zu groß.</translation>
    </message>
    <message>
        <source>This parameter is given twice.</source>
        <translation>Dieser Parameter ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>This label is given twice.</source>
        <translation>Dieses Label ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Write the limit with the digits 0 to 9, without a plus.</source>
        <translation>Schreiben Sie die Grenze mit den Ziffern 0 bis 9, ohne Plus.</translation>
    </message>
    <message>
        <source>This limit is too small; -1 means all.</source>
        <translation>Diese Grenze ist zu klein; -1 heißt alle.</translation>
    </message>
    <message>
        <source>This limit is too large.</source>
        <translation>Diese Grenze ist zu groß.</translation>
    </message>
    <message>
        <source>recursive takes no limit: it means every asset at the path and below it.</source>
        <translation>recursive nimmt keine Grenze: Es bedeutet jedes Asset am Pfad und darunter.</translation>
    </message>
    <message>
        <source>Only http and https are addresses of a store.</source>
        <translation>Nur http und https sind Adressen eines Speichers.</translation>
    </message>
    <message>
        <source>This is no name of a host.</source>
        <translation>Dies ist kein Name eines Hosts.</translation>
    </message>
    <message>
        <source>A request begins with &apos;/&apos;, with DELETE or with the address of a store.</source>
        <translation>Eine Anfrage beginnt mit &apos;/&apos;, mit DELETE oder mit der Adresse eines Speichers.</translation>
    </message>
    <message>
        <source>Only DELETE is a delete request.</source>
        <translation>Nur DELETE ist eine Löschanfrage.</translation>
    </message>
    <message>
        <source>What to delete is missing after DELETE.</source>
        <translation>Nach DELETE fehlt, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>The request is too long to be one.</source>
        <translation>Die Anfrage ist zu lang, um eine zu sein.</translation>
    </message>
    <message>
        <source>The request is empty.</source>
        <translation>Die Anfrage ist leer.</translation>
    </message>
    <message>
        <source>A control character or half a character can not be part of a request.</source>
        <translation>Ein Steuerzeichen oder ein halbes Zeichen kann nicht Teil einer Anfrage sein.</translation>
    </message>
    <message>
        <source>Write &apos;#&apos; as %23.</source>
        <translation>Schreiben Sie &apos;#&apos; als %23.</translation>
    </message>
    <message>
        <source>The path must begin with /assets.</source>
        <translation>Der Pfad muss mit /assets beginnen.</translation>
    </message>
    <message>
        <source>A path begins with &apos;/&apos;.</source>
        <translation>Ein Pfad beginnt mit &apos;/&apos;.</translation>
    </message>
    <message>
        <source>After &apos;%&apos; stand two hexadecimal digits; write &apos;%&apos; itself as %25.</source>
        <translation>Nach &apos;%&apos; stehen zwei hexadezimale Ziffern; schreiben Sie &apos;%&apos; selbst als %25.</translation>
    </message>
    <message>
        <source>An encoded &apos;/&apos; is read in two ways: write it plainly.</source>
        <translation>Ein kodiertes &apos;/&apos; wird auf zwei Arten gelesen: Schreiben Sie es offen.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Dies ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A control character can not be part of a request.</source>
        <translation>Ein Steuerzeichen kann nicht Teil einer Anfrage sein.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 assets were restored and stay.</source>
        <translation>%1 Assets wurden wiederhergestellt und bleiben.</translation>
    </message>
    <message>
        <source>Ask for the same again, and it goes on where it stopped.</source>
        <translation>Fordern Sie dasselbe erneut an, dann geht es dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Nothing can be put into the store “%1”.</source>
        <translation>In den Speicher „%1“ kann nichts gelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Keine Anfrage kann den Pfad %1 nennen.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>Die Wiederherstellung wurde angehalten.</translation>
    </message>
    <message>
        <source>What was not sent is not in the store.</source>
        <translation>Was nicht gesendet wurde, ist nicht im Speicher.</translation>
    </message>
    <message>
        <source>It has less than 1,024 bytes, and a Konifer server refuses such files: it is not sent.</source>
        <translation>Es hat weniger als 1.024 Bytes, und ein Konifer-Server lehnt solche Dateien ab: Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The server can not show what it holds in its place.</source>
        <translation>Der Server kann nicht zeigen, was er an dessen Stelle enthält.</translation>
    </message>
</context>
<context>
    <name>SampleStore</name>
    <message>
        <source>A picture of the sample could not be written as %1.</source>
        <translation>Ein Bild des Beispiels konnte nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The sample could not be made: %1 can not be written: %2.</source>
        <translation>Das Beispiel konnte nicht angelegt werden: %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Prüfen Sie, ob der Datenträger nicht voll ist und der Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>The store in %1 has no identity.</source>
        <translation>Der Speicher in %1 hat keine Kennung.</translation>
    </message>
    <message>
        <source>The sample is as it was, and nothing was removed.</source>
        <translation>Das Beispiel ist, wie es war, und nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Move the folder %1 elsewhere, then try the sample again.</source>
        <translation>Verschieben Sie den Ordner %1 und probieren Sie das Beispiel dann erneut.</translation>
    </message>
    <message>
        <source>What is in %1 was not made as a sample by this program.</source>
        <translation>Was in %1 ist, wurde nicht von diesem Programm als Beispiel angelegt.</translation>
    </message>
    <message>
        <source>The sample&apos;s folder also holds “%1”, which would be lost.</source>
        <translation>Der Ordner des Beispiels enthält auch „%1“, was verloren ginge.</translation>
    </message>
    <message>
        <source>It can not be seen whether the sample holds images of yours.</source>
        <translation>Es ist nicht zu sehen, ob das Beispiel Bilder von Ihnen enthält.</translation>
    </message>
    <message>
        <source>Images that are not part of the sample were imported into it.</source>
        <translation>Bilder, die nicht zum Beispiel gehören, wurden hineinimportiert.</translation>
    </message>
    <message>
        <source>The folder for the sample, %1, can not be made.</source>
        <translation>Der Ordner für das Beispiel, %1, kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Ordners und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Another program is making the sample at this moment.</source>
        <translation>Ein anderes Programm legt das Beispiel gerade an.</translation>
    </message>
    <message>
        <source>The sample can not be made in %1: %2.</source>
        <translation>Das Beispiel kann nicht in %1 angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is in the way, and was not left there by this program.</source>
        <translation>%1 ist im Weg und wurde nicht von diesem Programm dort gelassen.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then try again.</source>
        <translation>Verschieben Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What an earlier making of the sample left in %1 can not be removed.</source>
        <translation>Was ein früheres Anlegen des Beispiels in %1 hinterließ, kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <translation>Sonst wurde nichts angefasst.</translation>
    </message>
    <message>
        <source>Remove that folder, then try again.</source>
        <translation>Entfernen Sie diesen Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The making of the sample was stopped.</source>
        <translation>Das Anlegen des Beispiels wurde angehalten.</translation>
    </message>
    <message>
        <source>A picture of the sample could not be stored: %1</source>
        <translation>Ein Bild des Beispiels konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The sample is made but can not be moved to %1: %2.</source>
        <translation>Das Beispiel ist angelegt, kann aber nicht nach %1 verschoben werden: %2.</translation>
    </message>
    <message>
        <source>What was there is as it was.</source>
        <translation>Was dort war, ist, wie es war.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Prüfen Sie die Rechte dieses Ordners.</translation>
    </message>
</context>
<context>
    <name>SavedGuards</name>
    <message>
        <source>The store is no longer locked by a connection.</source>
        <translation>Der Speicher ist nicht mehr durch eine Verbindung gesperrt.</translation>
    </message>
    <message>
        <source>%1 is no longer protected by a connection.</source>
        <translation>%1 ist nicht mehr durch eine Verbindung geschützt.</translation>
    </message>
    <message>
        <source>The environment is no longer %1 but %2.</source>
        <translation>Die Umgebung ist nicht mehr %1, sondern %2.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The secrets are asked for each time.</source>
        <translation>Die Geheimnisse werden jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt.</translation>
    </message>
    <message>
        <source>The secrets are still kept there.</source>
        <translation>Die Geheimnisse werden dort weiterhin aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keychain here that answers, so no secrets are kept.</source>
        <translation>Hier antwortet kein Schlüsselbund, daher werden keine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Sie werden jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this connection can not be read.</source>
        <translation>Der Eintrag dieser Verbindung im Schlüsselbund kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Type the secrets again.</source>
        <translation>Geben Sie die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not opened.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>What it holds stays there.</source>
        <translation>Was er enthält, bleibt dort.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>der Wert des Headers %1</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>die Passphrase des Clientschlüssels</translation>
    </message>
    <message>
        <source>the signing key</source>
        <translation>der Signaturschlüssel</translation>
    </message>
    <message>
        <source>the catalogue&apos;s password</source>
        <translation>das Passwort des Katalogs</translation>
    </message>
    <message>
        <source>the S3 access key</source>
        <translation>der S3-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>the S3 secret key</source>
        <translation>der geheime S3-Schlüssel</translation>
    </message>
    <message>
        <source>the S3 session token</source>
        <translation>das S3-Sitzungstoken</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Journal and archive</source>
        <translation>Journal und Archiv</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Open the last store at the start</source>
        <translation>Beim Start den letzten Speicher öffnen</translation>
    </message>
    <message>
        <source>Ask before quitting while jobs run or wait</source>
        <translation>Vor dem Beenden fragen, solange Aufträge laufen oder warten</translation>
    </message>
    <message>
        <source>Tell on the desktop when content is gone</source>
        <translation>Auf dem Desktop melden, wenn Inhalt weg ist</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Largest picture that is read</source>
        <translation>Größtes Bild, das gelesen wird</translation>
    </message>
    <message>
        <source>Have the number typed above</source>
        <translation>Anzahl eintippen lassen ab mehr als</translation>
    </message>
    <message>
        <source>Have the path typed above</source>
        <translation>Pfad eintippen lassen ab mehr als</translation>
    </message>
    <message>
        <source>A plan is old after</source>
        <translation>Ein Plan ist alt nach</translation>
    </message>
    <message>
        <source>Try a few first in jobs from</source>
        <translation>Vorprobe mit wenigen in Aufträgen ab</translation>
    </message>
    <message>
        <source>Pause a job where too much goes wrong</source>
        <translation>Auftrag anhalten, wenn zu viel schiefgeht</translation>
    </message>
    <message>
        <source>Look at pending content every</source>
        <translation>Ausstehenden Inhalt prüfen alle</translation>
    </message>
    <message>
        <source>Archive first</source>
        <translation>Zuerst archivieren</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Ordner für Archive</translation>
    </message>
    <message>
        <source>Folder for receipts</source>
        <translation>Ordner für Belege</translation>
    </message>
    <message>
        <source>The colours of all windows. Changes at once.</source>
        <translation>Die Farben aller Fenster. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>All text, as a share of the system&apos;s size. It changes at once; rows and panes of an open store take their new size when a store is opened again.</source>
        <translation>Aller Text, als Anteil der Systemgröße. Ändert sich sofort; Zeilen und Bereiche eines offenen Speichers nehmen ihre neue Größe an, wenn wieder ein Speicher geöffnet wird.</translation>
    </message>
    <message>
        <source>The language of this window. It is used from the next start of Secateur on. Numbers, dates and times are always written as the system says.</source>
        <translation>Die Sprache dieses Fensters. Sie gilt ab dem nächsten Start von Secateur. Zahlen, Daten und Zeiten werden immer so geschrieben, wie das System es vorgibt.</translation>
    </message>
    <message>
        <source>What was open when Secateur was closed is opened again. When off, it starts with nothing open.</source>
        <translation>Was beim Schließen von Secateur offen war, wird wieder geöffnet. Wenn aus, startet es ohne etwas Offenes.</translation>
    </message>
    <message>
        <source>When off, closing the window ends a running job after its batch without a question. Either way nothing is lost: the job can be resumed.</source>
        <translation>Wenn aus, beendet das Schließen des Fensters einen laufenden Auftrag ohne Rückfrage nach seinem Stapel. In beiden Fällen geht nichts verloren: Der Auftrag kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A notification says when the last content of a job was removed. The activity list says it in any case.</source>
        <translation>Eine Benachrichtigung sagt, wann der letzte Inhalt eines Auftrags entfernt wurde. Die Liste der Aktivität sagt es in jedem Fall.</translation>
    </message>
    <message>
        <source>The original of the chosen asset is read, to show it small. When off, no picture is ever read. Changes at once.</source>
        <translation>Das Original des gewählten Assets wird gelesen, um es klein zu zeigen. Wenn aus, wird nie ein Bild gelesen. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>A larger original is not read to be shown. One whose size the store does not tell is read. Changes at once.</source>
        <translation>Ein größeres Original wird nicht zum Anzeigen gelesen. Eines, dessen Größe der Speicher nicht nennt, wird gelesen. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type how many they are. It can be stricter than 20, not laxer.</source>
        <translation>Um mehr Assets als diese zu löschen, müssen Sie ihre Anzahl eintippen. Es kann strenger als 20 sein, nicht lockerer.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type their path. It can be stricter than 1,000, not laxer.</source>
        <translation>Um mehr Assets als diese zu löschen, müssen Sie ihren Pfad eintippen. Es kann strenger als 1.000 sein, nicht lockerer.</translation>
    </message>
    <message>
        <source>A plan that is older must be refreshed before it can be deleted. It can be stricter than 5 minutes, not laxer.</source>
        <translation>Ein älterer Plan muss aufgefrischt werden, bevor er gelöscht werden kann. Es kann strenger als 5 Minuten sein, nicht lockerer.</translation>
    </message>
    <message>
        <source>So large a job deletes 10 assets first and looks whether exactly these are gone. Used by jobs that begin or are resumed from now on; it can be stricter than 500, not laxer.</source>
        <translation>Ein so großer Auftrag löscht zuerst 10 Assets und sieht nach, ob genau diese weg sind. Gilt für Aufträge, die ab jetzt beginnen oder fortgesetzt werden; es kann strenger als 500 sein, nicht lockerer.</translation>
    </message>
    <message>
        <source>A job pauses itself when so many of its last 500 assets, and at least 20, failed, got no answer or had changed. Used by jobs that begin or are resumed from now on; it can be stricter than 10 %, not laxer.</source>
        <translation>Ein Auftrag hält sich selbst an, wenn so viele seiner letzten 500 Assets, und mindestens 20, fehlgeschlagen, ohne Antwort oder geändert sind. Gilt für Aufträge, die ab jetzt beginnen oder fortgesetzt werden; es kann strenger als 10 % sein, nicht lockerer.</translation>
    </message>
    <message>
        <source>While content is pending, it is looked at so often; files of a local store are removed at the same pace. Used by stores that are opened from now on.</source>
        <translation>Solange Inhalt aussteht, wird so oft nachgesehen; Dateien eines lokalen Speichers werden im selben Takt entfernt. Gilt für Speicher, die ab jetzt geöffnet werden.</translation>
    </message>
    <message>
        <source>Where the delete dialog begins with “archive first” chosen. What you chose last for a store stays as it is.</source>
        <translation>Wo der Löschdialog mit gewähltem „Zuerst archivieren“ beginnt. Was Sie für einen Speicher zuletzt gewählt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The delete dialog proposes it for stores that you have chosen no folder for. When empty: “Secateur archives” among your documents.</source>
        <translation>Der Löschdialog schlägt ihn für Speicher vor, für die Sie keinen Ordner gewählt haben. Wenn leer: „Secateur-Archive“ bei Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>Where saving a receipt begins. When empty: your home folder. The journal keeps every receipt in any case.</source>
        <translation>Wo das Speichern eines Belegs beginnt. Wenn leer: Ihr persönlicher Ordner. Das Journal bewahrt in jedem Fall jeden Beleg auf.</translation>
    </message>
    <message>
        <source>colour color dark light night mode palette</source>
        <comment>search words</comment>
        <translation>Farbe Farben Farbschema dunkel hell Nacht Modus Palette</translation>
    </message>
    <message>
        <source>font zoom scale big small percent letters</source>
        <comment>search words</comment>
        <translation>Schrift Schriftgröße Zoom Skalierung groß klein Prozent Buchstaben</translation>
    </message>
    <message>
        <source>translation locale english german spanish french</source>
        <comment>search words</comment>
        <translation>Übersetzung Sprache Englisch Deutsch Spanisch Französisch</translation>
    </message>
    <message>
        <source>startup launch session welcome reopen</source>
        <comment>search words</comment>
        <translation>Start starten Sitzung Willkommen wieder öffnen</translation>
    </message>
    <message>
        <source>exit close leave question confirm</source>
        <comment>search words</comment>
        <translation>beenden schließen verlassen Frage bestätigen</translation>
    </message>
    <message>
        <source>notification tray message popup</source>
        <comment>search words</comment>
        <translation>Benachrichtigung Meldung Hinweis Popup</translation>
    </message>
    <message>
        <source>thumbnail image preview inspector traffic</source>
        <comment>search words</comment>
        <translation>Vorschaubild Bild Vorschau Inspektor Datenverkehr</translation>
    </message>
    <message>
        <source>thumbnail image megabytes size limit traffic</source>
        <comment>search words</comment>
        <translation>Vorschaubild Bild Megabyte Größe Grenze Datenverkehr</translation>
    </message>
    <message>
        <source>confirm confirmation safety count</source>
        <comment>search words</comment>
        <translation>bestätigen Bestätigung Sicherheit Anzahl</translation>
    </message>
    <message>
        <source>confirm confirmation safety</source>
        <comment>search words</comment>
        <translation>bestätigen Bestätigung Sicherheit Pfad</translation>
    </message>
    <message>
        <source>preview stale age refresh safety</source>
        <comment>search words</comment>
        <translation>Vorschau veraltet Alter auffrischen Sicherheit</translation>
    </message>
    <message>
        <source>canary trial sample safety</source>
        <comment>search words</comment>
        <translation>Kanarienvogel Probe Stichprobe Sicherheit</translation>
    </message>
    <message>
        <source>breaker errors drift stop safety percent</source>
        <comment>search words</comment>
        <translation>Notbremse Fehler Abweichung anhalten Sicherheit Prozent</translation>
    </message>
    <message>
        <source>outbox reaper interval poll stuck</source>
        <comment>search words</comment>
        <translation>Outbox Aufräumer Intervall abfragen festhängen</translation>
    </message>
    <message>
        <source>backup save undo restore</source>
        <comment>search words</comment>
        <translation>Sicherung speichern rückgängig wiederherstellen</translation>
    </message>
    <message>
        <source>backup directory place restore</source>
        <comment>search words</comment>
        <translation>Sicherung Verzeichnis Ort wiederherstellen</translation>
    </message>
    <message>
        <source>report directory place export</source>
        <comment>search words</comment>
        <translation>Bericht Verzeichnis Ort exportieren</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>percent of them</source>
        <translation>Prozent davon</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>In every store</source>
        <translation>In jedem Speicher</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Produktion</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Path field</source>
        <translation>Pfadfeld</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Request bar</source>
        <translation>Anfrageleiste</translation>
    </message>
    <message>
        <source>Delete dialog</source>
        <translation>Löschdialog</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Zum vorigen Bedienelement</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>Zu den Menüs</translation>
    </message>
    <message>
        <source>Leave a dialog or a popup without doing anything</source>
        <translation>Einen Dialog oder ein Popup verlassen, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Was mit der Auswahl getan werden kann</translation>
    </message>
    <message>
        <source>Show what the request would delete</source>
        <translation>Zeigen, was die Anfrage löschen würde</translation>
    </message>
    <message>
        <source>Go to the path that was typed</source>
        <translation>Zum eingetippten Pfad gehen</translation>
    </message>
    <message>
        <source>To the tree</source>
        <translation>Zum Baum</translation>
    </message>
    <message>
        <source>Empty it and leave to the tree</source>
        <translation>Leeren und zum Baum gehen</translation>
    </message>
    <message>
        <source>Open or close a path</source>
        <translation>Einen Pfad auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Show the assets of the path</source>
        <translation>Die Assets des Pfads zeigen</translation>
    </message>
    <message>
        <source>Ask to delete the path and everything below it</source>
        <translation>Fragen, ob der Pfad und alles darunter gelöscht werden soll</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation>Alle aufgeführten auswählen</translation>
    </message>
    <message>
        <source>To the first or the last</source>
        <translation>Zum Anfang oder Ende</translation>
    </message>
    <message>
        <source>Ask to delete the chosen assets</source>
        <translation>Fragen, ob die ausgewählten Assets gelöscht werden sollen</translation>
    </message>
    <message>
        <source>From the confirmation to the button that deletes</source>
        <translation>Von der Bestätigung zur Schaltfläche, die löscht</translation>
    </message>
    <message>
        <source>Leave, or call it off while it is held</source>
        <translation>Verlassen oder während der Wartefrist zurückziehen</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>kept sums are wrong: %1</source>
        <translation>gespeicherte Summen sind falsch: %1</translation>
    </message>
    <message>
        <source>no plain file: %1 of %2, entry %3</source>
        <translation>keine gewöhnliche Datei: %1 von %2, Eintrag %3</translation>
    </message>
    <message>
        <source>content is missing: %1 of %2, entry %3</source>
        <translation>Inhalt fehlt: %1 von %2, Eintrag %3</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>nobody owns the file: %1</source>
        <translation>niemandem gehört die Datei: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>TlsLook</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>The certificate is for %1, given by %2, valid from %3 to %4.</source>
        <translation>Das Zertifikat ist für %1, ausgestellt von %2, gültig vom %3 bis %4.</translation>
    </message>
    <message>
        <source>the client&apos;s key was not opened by its passphrase</source>
        <translation>der Clientschlüssel ließ sich mit seiner Passphrase nicht öffnen</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Open the local store in DIR.</source>
        <translation>Den lokalen Speicher in DIR öffnen.</translation>
    </message>
    <message>
        <source>Open the saved connection of this name.</source>
        <translation>Die gespeicherte Verbindung dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>system, light or dark; as last chosen otherwise.</source>
        <translation>system, light oder dark; sonst wie zuletzt gewählt.</translation>
    </message>
    <message>
        <source>Size of the window, in pixels.</source>
        <translation>Größe des Fensters, in Pixeln.</translation>
    </message>
    <message>
        <source>Keep the job journal in FILE, not in your data folder.</source>
        <translation>Das Auftragsjournal in FILE führen, nicht in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>Open a saved connection at a path: secateur:open?connection=NAME&amp;path=PATH. A link never deletes.</source>
        <translation>Eine gespeicherte Verbindung an einem Pfad öffnen: secateur:open?connection=NAME&amp;path=PATH. Ein Link löscht nie.</translation>
    </message>
    <message>
        <source>Play the main job on a sample made for it, and save a picture of each step in DIR.</source>
        <translation>Die Hauptaufgabe an einem dafür angelegten Beispiel vorspielen und ein Bild jedes Schritts in DIR speichern.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Leave it out: the tour makes a sample store for itself.</source>
        <translation>Lassen Sie es weg: Die Tour legt sich selbst einen Beispielspeicher an.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take --%1.</source>
        <translation>Die Tour löscht und nimmt --%1 nicht an.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take a link.</source>
        <translation>Die Tour löscht und nimmt keinen Link an.</translation>
    </message>
    <message>
        <source>The tour deletes, and “%1” is no copy that was made for it.</source>
        <translation>Die Tour löscht, und „%1“ ist keine dafür gemachte Kopie.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores.</source>
        <translation>Zeigt Löschungen in Bildspeichern nach Art von Konifer als Vorschau und führt sie aus.</translation>
    </message>
    <message>
        <source>The argument “%1” is no UTF-8.</source>
        <translation>Das Argument „%1“ ist kein UTF-8.</translation>
    </message>
</context>
<context>
    <name>secateur::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What the program does is noted here: plans, deletes, removed content, errors.</source>
        <translation>Hier wird festgehalten, was das Programm tut: Pläne, Löschungen, entfernter Inhalt, Fehler.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>secateur::AddPathsDialog</name>
    <message>
        <source>Read a &amp;file…</source>
        <translation>&amp;Datei lesen…</translation>
    </message>
    <message>
        <source>Add paths</source>
        <translation>Pfade hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line. Of a CSV file the first column is read.</source>
        <translation>&amp;Pfade, einer pro Zeile. Von einer CSV-Datei wird die erste Spalte gelesen.</translation>
    </message>
    <message>
        <source>Paths, one per line</source>
        <translation>Pfade, einer pro Zeile</translation>
    </message>
    <message>
        <source>Lines that are no path</source>
        <translation>Zeilen, die kein Pfad sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read paths from a file</source>
        <translation>Pfade aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Text und CSV (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The paths are kept on this computer, for this connection.</source>
        <translation>Die Pfade werden auf diesem Rechner aufbewahrt, für diese Verbindung.</translation>
    </message>
    <message>
        <source>1 path is good.</source>
        <translation>1 Pfad ist gut.</translation>
    </message>
    <message>
        <source>%1 paths are good.</source>
        <translation>%1 Pfade sind gut.</translation>
    </message>
    <message>
        <source>1 line names a path again.</source>
        <translation>1 Zeile nennt einen Pfad noch einmal.</translation>
    </message>
    <message>
        <source>%1 lines name a path again.</source>
        <translation>%1 Zeilen nennen einen Pfad noch einmal.</translation>
    </message>
    <message>
        <source>1 line is no path and is left out.</source>
        <translation>1 Zeile ist kein Pfad und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 lines are no paths and are left out.</source>
        <translation>%1 Zeilen sind keine Pfade und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Zeile %1: %2. %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>&amp;Add paths</source>
        <translation>Pfade &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add 1 path</source>
        <translation>1 Pfad &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add %1 paths</source>
        <translation>%1 Pfade &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>secateur::AddressStep</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the Konifer server is. It is asked whether it is well; no secret is sent from here.</source>
        <translation>Wo der Konifer-Server ist. Er wird gefragt, ob es ihm gut geht; kein Geheimnis wird von hier gesendet.</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Eine Datei mit Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>Private CA</translation>
    </message>
</context>
<context>
    <name>secateur::ArmChoice</name>
    <message>
        <source>Arm for %1 min</source>
        <translation>%1 min freischalten</translation>
    </message>
</context>
<context>
    <name>secateur::ArmPopup</name>
    <message>
        <source>&amp;Disarm now</source>
        <translation>Freischaltung jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Schutzregeln…</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Its guards are not known yet. Until they are, nothing is deleted.</source>
        <translation>Die Schutzregeln sind noch nicht bekannt. Bis dahin wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog. To have it locked until it is armed, change that in its guards.</source>
        <translation>Löschungen können jederzeit gesendet werden, jede nach ihrem eigenen Dialog. Damit er bis zur Freischaltung gesperrt ist, ändern Sie das in seinen Schutzregeln.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing is deleted in it. Once armed, deletes can be sent until the time is over, each after its own dialog.</source>
        <translation>Darin wird nichts gelöscht. Nach der Freischaltung können Löschungen gesendet werden, bis die Zeit um ist, jede nach ihrem eigenen Dialog.</translation>
    </message>
    <message>
        <source>%1 is armed for %2</source>
        <translation>%1 ist für %2 freigeschaltet</translation>
    </message>
    <message>
        <source>Deletes can be sent until %1. A job that is not done by then pauses.</source>
        <translation>Löschungen können bis %1 gesendet werden. Ein Auftrag, der bis dahin nicht fertig ist, hält an.</translation>
    </message>
</context>
<context>
    <name>secateur::AssetTableView</name>
    <message>
        <source>This column names the asset: it is always shown.</source>
        <translation>Diese Spalte benennt das Asset: Sie wird immer gezeigt.</translation>
    </message>
</context>
<context>
    <name>secateur::AuthenticationFields</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Das Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation>Den Schlüssel des Zertifikats wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Basic: user and password</source>
        <translation>Basic: Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Benutze&amp;r</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogCurve</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Rückstand an ausstehendem Inhalt</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message>
        <source>%1 objects pending now, at most %2 in the last %3 seconds.</source>
        <translation>%1 Objekte stehen jetzt aus, höchstens %2 in den letzten %3 Sekunden.</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogSpark</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Rückstand an ausstehendem Inhalt</translation>
    </message>
</context>
<context>
    <name>secateur::BottomPanes</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 schon weg</translation>
    </message>
    <message>
        <source>%1 drifted and left alone</source>
        <translation>%1 abgewichen und unberührt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>%1 unerwartet</translation>
    </message>
    <message>
        <source>Job %1 %2: %3</source>
        <translation>Auftrag %1 %2: %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Job %1 runs: %2 planned</source>
        <translation>Auftrag %1 läuft: %2 geplant</translation>
    </message>
    <message>
        <source>All content of job %1 is gone: %2.</source>
        <translation>Aller Inhalt von Auftrag %1 ist weg: %2.</translation>
    </message>
    <message>
        <source>Content removed</source>
        <translation>Inhalt entfernt</translation>
    </message>
    <message>
        <source>Activity · error</source>
        <translation>Aktivität · Fehler</translation>
    </message>
    <message>
        <source>Jobs · 1 waits</source>
        <translation>Aufträge · 1 wartet</translation>
    </message>
    <message>
        <source>Jobs · %1 wait</source>
        <translation>Aufträge · %1 warten</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Aufträge %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1/%2 confirmed</source>
        <translation>%1/%2 bestätigt</translation>
    </message>
    <message>
        <source>Jobs %1 ▸ %2</source>
        <translation>Aufträge %1 ▸ %2</translation>
    </message>
    <message>
        <source>Jobs · %1 · %2</source>
        <translation>Aufträge · %1 · %2</translation>
    </message>
    <message>
        <source>Pending · not known</source>
        <translation>Ausstehend · nicht bekannt</translation>
    </message>
    <message>
        <source>Pending 0</source>
        <translation>Ausstehend 0</translation>
    </message>
    <message>
        <source>Pending %1 · oldest %2</source>
        <translation>Ausstehend %1 · ältestes %2</translation>
    </message>
    <message>
        <source>%1 · %2 stuck</source>
        <translation>%1 · %2 hängen fest</translation>
    </message>
    <message>
        <source>Fold the panes away</source>
        <translation>Bereiche wegklappen</translation>
    </message>
    <message>
        <source>Show the panes</source>
        <translation>Bereiche zeigen</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Ausstehend %1</translation>
    </message>
</context>
<context>
    <name>secateur::CommandPalette</name>
    <message>
        <source>No action fits these words.</source>
        <translation>Keine Aktion passt zu diesen Worten.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a store or a job, or type a path such as /users/u12</source>
        <translation>Eine Aktion, einen Speicher oder einen Auftrag suchen, oder einen Pfad wie /users/u12 eintippen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Eine Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectWizard</name>
    <message>
        <source>Connect to a Konifer</source>
        <translation>Mit einem Konifer verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Speichern und verbinden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Tippen Sie zum Verbinden %1 ein.</translation>
    </message>
    <message>
        <source>The connection is not tested, so this is not known yet.</source>
        <translation>Die Verbindung ist nicht getestet, daher ist dies noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The server could not be read, so this is not known. You can go back and mend it, or save the connection and mend it later.</source>
        <translation>Der Server konnte nicht gelesen werden, daher ist dies nicht bekannt. Sie können zurückgehen und es beheben, oder die Verbindung speichern und es später beheben.</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Trotzdem testen</translation>
    </message>
    <message>
        <source>Each part is tested when you leave its field.</source>
        <translation>Jeder Teil wird getestet, wenn Sie sein Feld verlassen.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionChip</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Not everything can be known through this connection.</source>
        <translation>Über diese Verbindung ist nicht alles zu erfahren.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>Store %1, %2</source>
        <translation>Speicher %1, %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet. Until they are, nothing is deleted.</source>
        <translation>Die Schutzregeln dieses Speichers sind noch nicht bekannt. Bis dahin wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>Deletes are possible, each after its own dialog.</source>
        <translation>Löschungen sind möglich, jede nach ihrem eigenen Dialog.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Nothing is deleted until this store is armed. Click to arm it for a set time.</source>
        <translation>Nichts wird gelöscht, bis dieser Speicher freigeschaltet ist. Klicken Sie, um ihn für eine bestimmte Zeit freizuschalten.</translation>
    </message>
    <message>
        <source>armed %1</source>
        <translation>freigeschaltet %1</translation>
    </message>
    <message>
        <source>Deletes can be sent until the time is over. Click to disarm it.</source>
        <translation>Löschungen können gesendet werden, bis die Zeit um ist. Klicken Sie, um die Freischaltung zu beenden.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>A connection says how to reach a Konifer server, and where its catalogue and its content lie if you can reach them. Make a new one, or import some from a file.</source>
        <translation>Eine Verbindung sagt, wie ein Konifer-Server zu erreichen ist und wo sein Katalog und sein Inhalt liegen, wenn Sie sie erreichen können. Legen Sie eine neue an, oder importieren Sie welche aus einer Datei.</translation>
    </message>
    <message>
        <source>Make a new connection</source>
        <translation>Neue Verbindung anlegen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes all connections into a file, without their secrets.</source>
        <translation>Schreibt alle Verbindungen in eine Datei, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 is saved without its secrets: they are asked for each time. %2</source>
        <translation>%1 ist ohne seine Geheimnisse gespeichert: Sie werden jedes Mal erfragt. %2</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>&amp;Test anhalten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Speichern und ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Verbindungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The new connection is not saved.</source>
        <translation>Die neue Verbindung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your changes to %1 are not saved.</source>
        <translation>Ihre Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save them</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>This is a copy without the secrets. Type them again.</source>
        <translation>Dies ist eine Kopie ohne die Geheimnisse. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Die Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>The connection and its secrets go from this computer. Nothing changes on the server, and nothing there is deleted.</source>
        <translation>Die Verbindung und ihre Geheimnisse werden von diesem Rechner entfernt. Auf dem Server ändert sich nichts, und dort wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>1 connection was imported. A file holds no secrets: type them here.</source>
        <translation>1 Verbindung wurde importiert. Eine Datei enthält keine Geheimnisse: Geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>%1 connections were imported. A file holds no secrets: type them here.</source>
        <translation>%1 Verbindungen wurden importiert. Eine Datei enthält keine Geheimnisse: Geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Export all connections, without their secrets</source>
        <translation>Alle Verbindungen exportieren, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>%1 connections were written to %2, without their secrets.</source>
        <translation>%1 Verbindungen wurden nach %2 geschrieben, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Tippen Sie zum Verbinden %1 ein.</translation>
    </message>
    <message>
        <source>The secrets of %1 stay in the keychain: %2</source>
        <translation>Die Geheimnisse von %1 bleiben im Schlüsselbund: %2</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionForm</name>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Eine Datei mit Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>Private CA</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>U&amp;mgebung</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Means %1.</source>
        <translation>Bedeutet %1.</translation>
    </message>
    <message>
        <source>The connection needs the server&apos;s address.</source>
        <translation>Die Verbindung braucht die Adresse des Servers.</translation>
    </message>
    <message>
        <source>This address is plain http on another machine: everybody on the way can read the secrets that are sent with each request. Use https.</source>
        <translation>Diese Adresse ist einfaches http auf einem anderen Rechner: Jeder auf dem Weg kann die Geheimnisse lesen, die mit jeder Anfrage gesendet werden. Benutzen Sie https.</translation>
    </message>
    <message>
        <source>It is kept as typed. If this is the address of a picture, its server is %1.</source>
        <translation>Sie bleibt, wie sie eingegeben wurde. Wenn dies die Adresse eines Bildes ist, ist sein Server %1.</translation>
    </message>
    <message>
        <source>The content store is asked without encryption (tls=no): everybody on the way can read what it holds, and a session&apos;s token.</source>
        <translation>Der Inhaltsspeicher wird unverschlüsselt gefragt (tls=no): Jeder auf dem Weg kann lesen, was er enthält, und das Token einer Sitzung.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking up what would go…</source>
        <translation>Es wird nachgesehen, was ginge…</translation>
    </message>
    <message>
        <source>There is nothing to delete at %1</source>
        <translation>Bei %1 ist nichts zu löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Type the number of assets, %1, to confirm:</source>
        <translation>Tippen Sie zur Bestätigung die Anzahl der Assets, %1, ein:</translation>
    </message>
    <message>
        <source>Type the path, %1, to confirm:</source>
        <translation>Tippen Sie zur Bestätigung den Pfad, %1, ein:</translation>
    </message>
    <message>
        <source>Type the store&apos;s name, %1, to confirm:</source>
        <translation>Tippen Sie zur Bestätigung den Namen des Speichers, %1, ein:</translation>
    </message>
    <message>
        <source>No asset matches this request now.</source>
        <translation>Jetzt passt kein Asset zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Without a catalogue nobody can say what the whole store holds: it can not be deleted as a whole here.</source>
        <translation>Ohne Katalog kann niemand sagen, was der ganze Speicher enthält: Er kann hier nicht als Ganzes gelöscht werden.</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Dieser Speicher ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet.</source>
        <translation>Die Schutzregeln dieses Speichers sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This plan is more than %1 min old. Refresh it before you delete.</source>
        <translation>Dieser Plan ist älter als %1 min. Frischen Sie ihn auf, bevor Sie löschen.</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Schedule: delete %1</source>
        <translation>Vormerken: %1 löschen</translation>
    </message>
    <message>
        <source>Held: you can still call this off</source>
        <translation>Wartend: Sie können dies noch zurückziehen</translation>
    </message>
    <message>
        <source>Looking up what would go</source>
        <translation>Es wird nachgesehen, was ginge</translation>
    </message>
    <message>
        <source>&amp;Refresh the plan</source>
        <translation>&amp;Plan auffrischen</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Schutzregeln…</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteFlow</name>
    <message>
        <source>%1 that you chose</source>
        <translation>%1, die Sie ausgewählt haben</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteHead</name>
    <message>
        <source>What this selector takes (F1)</source>
        <translation>Was dieser Selektor nimmt (F1)</translation>
    </message>
    <message>
        <source>What this selector takes</source>
        <translation>Was dieser Selektor nimmt</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteSummary</name>
    <message>
        <source>assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>of content</source>
        <translation>an Inhalt</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>created, oldest – newest</source>
        <translation>erstellt, ältestes – neuestes</translation>
    </message>
    <message>
        <source>First rows of the plan</source>
        <translation>Erste Zeilen des Plans</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the saved plan.</source>
        <translation>Die ersten %1 von %2. Alle sind im gespeicherten Plan.</translation>
    </message>
    <message>
        <source>This is the whole list.</source>
        <translation>Dies ist die ganze Liste.</translation>
    </message>
    <message>
        <source>Pinned: each asset is deleted by its own number, and only while it is still the one planned here. Nothing else can go.</source>
        <translation>Gebunden: Jedes Asset wird über seine eigene Nummer gelöscht, und nur, solange es noch das hier geplante ist. Nichts anderes kann gehen.</translation>
    </message>
    <message>
        <source>Looking at what lies near and stays…</source>
        <translation>Es wird nachgesehen, was in der Nähe liegt und bleibt…</translation>
    </message>
    <message>
        <source>What lies near and stays can not be known here.</source>
        <translation>Was in der Nähe liegt und bleibt, ist hier nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Nothing else lies near this request.</source>
        <translation>In der Nähe dieser Anfrage liegt sonst nichts.</translation>
    </message>
    <message>
        <source>What lies near could not be read.</source>
        <translation>Was in der Nähe liegt, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteTerms</name>
    <message>
        <source>&amp;Archive first, in a folder of its own in</source>
        <translation>&amp;Zuerst archivieren, in einem eigenen Ordner in</translation>
    </message>
    <message>
        <source>Choose a folder for archives</source>
        <translation>Einen Ordner für Archive wählen</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Ordner für Archive</translation>
    </message>
    <message>
        <source>When the deletes begin</source>
        <translation>Wann die Löschungen beginnen</translation>
    </message>
    <message>
        <source>Choose the folder that the archive is made in, or delete without one.</source>
        <translation>Wählen Sie den Ordner, in dem das Archiv angelegt wird, oder löschen Sie ohne.</translation>
    </message>
    <message>
        <source>The folder for archives must be a whole path, such as %1.</source>
        <translation>Der Ordner für Archive muss ein vollständiger Pfad sein, wie %1.</translation>
    </message>
    <message>
        <source>The time at which this should begin has passed. Choose a later one, or now.</source>
        <translation>Die Zeit, zu der dies beginnen soll, ist vorbei. Wählen Sie eine spätere, oder jetzt.</translation>
    </message>
    <message>
        <source>Originals and metadata go to %1 first. What can not be archived is not deleted.</source>
        <translation>Originale und Metadaten gehen zuerst nach %1. Was nicht archiviert werden kann, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>This is production, and there is no undo: without an archive, what goes is gone.</source>
        <translation>Dies ist Produktion, und es gibt kein Zurück: Ohne Archiv ist weg, was geht.</translation>
    </message>
    <message>
        <source>It waits in Jobs, where it can be called off, and begins only while this window is open. After that it waits to be gone on with.</source>
        <translation>Es wartet in den Aufträgen, wo es zurückgezogen werden kann, und beginnt nur, solange dieses Fenster offen ist. Danach wartet es, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Held for %1 s after your click. Until then nothing is sent, and it can be called off.</source>
        <translation>Wartet nach Ihrem Klick %1 s. Bis dahin wird nichts gesendet, und es kann zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Nothing holds it: the first delete is sent with your click. The guards say so.</source>
        <translation>Nichts hält es auf: Die erste Löschung wird mit Ihrem Klick gesendet. Das sagen die Schutzregeln.</translation>
    </message>
</context>
<context>
    <name>secateur::EmptyState</name>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>secateur::ExampleTree</name>
    <message>
        <source>Example tree</source>
        <translation>Beispielbaum</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2.</source>
        <translation>Geht: %1. Bleibt: %2.</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2. A server that compares paths by their text also takes: %3.</source>
        <translation>Geht: %1. Bleibt: %2. Ein Server, der Pfade als Text vergleicht, nimmt auch: %3.</translation>
    </message>
    <message>
        <source>#%1, created %2</source>
        <translation>Nr. %1, erstellt %2</translation>
    </message>
    <message>
        <source>#%1, created %2, modified %3</source>
        <translation>Nr. %1, erstellt %2, geändert %3</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>goes too by text</source>
        <translation>geht als Text auch</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
</context>
<context>
    <name>secateur::FigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secateur::GuardEvents</name>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>secateur::GuardRow</name>
    <message>
        <source>Deletes only while the store is armed</source>
        <translation>Löschungen nur, solange der Speicher freigeschaltet ist</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Auf %1 ändern</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>secateur::GuardsDialog</name>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>These hold on every way in: this window, the command line, jobs that are gone on with. Each change has a button of its own and is kept in the journal with your name.</source>
        <translation>Diese gelten auf jedem Weg: in diesem Fenster, auf der Befehlszeile, bei fortgesetzten Aufträgen. Jede Änderung hat ihre eigene Schaltfläche und wird mit Ihrem Namen im Journal festgehalten.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings lock this store in any case.</source>
        <translation>Die Einstellungen der Verbindung sperren diesen Speicher in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>secateur::HazardPopup</name>
    <message>
        <source>Why it is a hazard</source>
        <translation>Warum es eine Gefahr ist</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>Mehr dazu in der Hilfe</translation>
    </message>
</context>
<context>
    <name>secateur::HeaderRows</name>
    <message>
        <source>Add a &amp;header</source>
        <translation>Header hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
</context>
<context>
    <name>secateur::HelpWindow</name>
    <message>
        <source>Secateur Help</source>
        <translation>Secateur-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – Secateur Help</source>
        <translation>%1 – Secateur-Hilfe</translation>
    </message>
    <message>
        <source>This link leads out of the help. Its address was copied: %1</source>
        <translation>Dieser Link führt aus der Hilfe hinaus. Seine Adresse wurde kopiert: %1</translation>
    </message>
</context>
<context>
    <name>secateur::HoldPanel</name>
    <message>
        <source>Nothing has been sent yet. Escape calls it off too.</source>
        <translation>Es wurde noch nichts gesendet. Auch Escape zieht es zurück.</translation>
    </message>
    <message>
        <source>&amp;Call it off</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Deleting %1 begins in %2 s</source>
        <translation>Löschung von %1 beginnt in %2 s</translation>
    </message>
</context>
<context>
    <name>secateur::ImportBar</name>
    <message>
        <source>Files that were left out or renamed</source>
        <translation>Dateien, die ausgelassen oder umbenannt wurden</translation>
    </message>
    <message>
        <source>&amp;Into path</source>
        <translation>&amp;In den Pfad</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Zeigen, was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Import the images in %1</source>
        <translation>Die Bilder in %1 importieren</translation>
    </message>
    <message>
        <source>This is not a path.</source>
        <translation>Dies ist kein Pfad.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>%1 of %2 files imported · %3</source>
        <translation>%1 von %2 Dateien importiert · %3</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 images imported, %2.</source>
        <translation>%1 Bilder importiert, %2.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>%1 renamed.</source>
        <translation>%1 umbenannt.</translation>
    </message>
    <message>
        <source>%1 files skipped.</source>
        <translation>%1 Dateien ausgelassen.</translation>
    </message>
    <message>
        <source>None skipped.</source>
        <translation>Keine ausgelassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>secateur::InspectorPane</name>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 assets selected</source>
        <translation>%1 Assets ausgewählt</translation>
    </message>
    <message>
        <source>Choose a single one to see its picture, labels and variants.</source>
        <translation>Wählen Sie ein einzelnes, um Bild, Labels und Varianten zu sehen.</translation>
    </message>
    <message>
        <source>No asset selected</source>
        <translation>Kein Asset ausgewählt</translation>
    </message>
    <message>
        <source>Choose an asset to see its picture, labels and variants.</source>
        <translation>Wählen Sie ein Asset, um Bild, Labels und Varianten zu sehen.</translation>
    </message>
    <message>
        <source>This asset is gone</source>
        <translation>Dieses Asset ist weg</translation>
    </message>
    <message>
        <source>It was there when the list was read and is not any more.</source>
        <translation>Es war da, als die Liste gelesen wurde, und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>This asset could not be read</source>
        <translation>Dieses Asset konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>%1 · still being stored</source>
        <translation>%1 · wird noch gespeichert</translation>
    </message>
    <message>
        <source>This asset has no original.</source>
        <translation>Dieses Asset hat kein Original.</translation>
    </message>
    <message>
        <source>Pictures are off. You can show them in the settings, under Reading.</source>
        <translation>Bilder sind aus. Sie können sie in den Einstellungen unter „Lesen“ einschalten.</translation>
    </message>
    <message>
        <source>This picture is larger than you want read. See the settings, Reading.</source>
        <translation>Dieses Bild ist größer, als Sie lesen lassen wollen. Siehe Einstellungen, „Lesen“.</translation>
    </message>
    <message>
        <source>Picture of the asset</source>
        <translation>Bild des Assets</translation>
    </message>
    <message>
        <source>1 variant · %1</source>
        <translation>1 Variante · %1</translation>
    </message>
    <message>
        <source>%1 variants · %2</source>
        <translation>%1 Varianten · %2</translation>
    </message>
    <message>
        <source>The chosen asset</source>
        <translation>Das gewählte Asset</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Der Server kann dieses Asset nicht zeigen, höchstwahrscheinlich, weil es ohne Alternativtext gespeichert wurde. Es kann gelöscht werden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>secateur::JobDetails</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, gesehen am %2</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Details des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Job %1 · %2</source>
        <translation>Auftrag %1 · %2</translation>
    </message>
    <message>
        <source>%1 deleted and %2 already gone of %3</source>
        <translation>%1 gelöscht und %2 schon weg von %3</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>secateur::JobsPane</name>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>R&amp;eceipt</source>
        <translation>B&amp;eleg</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Jobs that run, or wait for their time or turn</source>
        <translation>Aufträge, die laufen oder auf ihre Zeit oder Reihe warten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Jobs that are paused, interrupted or failed, or that lost or left what they should not</source>
        <translation>Aufträge, die angehalten, unterbrochen oder fehlgeschlagen sind oder verloren oder zurückgelassen haben, was sie nicht sollten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Jobs that are done, failed or cancelled</source>
        <translation>Aufträge, die erledigt, fehlgeschlagen oder abgebrochen sind</translation>
    </message>
    <message>
        <source>Search request, store, user, reason or number</source>
        <translation>Anfrage, Speicher, Benutzer, Grund oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Shows what became of each asset, and who agreed to it when</source>
        <translation>Zeigt, was aus jedem Asset wurde und wer wann zugestimmt hat</translation>
    </message>
    <message>
        <source>More to do with this job</source>
        <translation>Mehr zu diesem Auftrag</translation>
    </message>
    <message>
        <source>No job meets this filter</source>
        <translation>Kein Auftrag passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing in the history has this state and this text.</source>
        <translation>Nichts im Verlauf hat diesen Zustand und diesen Text.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Every delete becomes a job here: you can pause it, cancel it, and read afterwards what was confirmed gone.</source>
        <translation>Jede Löschung wird hier zu einem Auftrag: Sie können ihn anhalten, abbrechen und danach lesen, was als weg bestätigt ist.</translation>
    </message>
    <message>
        <source>Another process has the journal: this window only reads.</source>
        <translation>Ein anderer Prozess hat das Journal: Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Open r&amp;eceipt…</source>
        <translation>&amp;Beleg öffnen…</translation>
    </message>
    <message>
        <source>Copy job &amp;number</source>
        <translation>Auftrags&amp;nummer kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y request</source>
        <translation>Anfra&amp;ge kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;reason</source>
        <translation>G&amp;rund kopieren</translation>
    </message>
    <message>
        <source>The job has not begun: there is no receipt yet.</source>
        <translation>Der Auftrag hat nicht begonnen: Es gibt noch keinen Beleg.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Show job %1: %2</source>
        <translation>Auftrag %1 zeigen: %2</translation>
    </message>
</context>
<context>
    <name>secateur::LabelsEditor</name>
    <message>
        <source>label=value</source>
        <translation>Label=Wert</translation>
    </message>
    <message>
        <source>Add a label condition</source>
        <translation>Eine Label-Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Only assets that carry every label. Type label=value and press Enter.</source>
        <translation>Nur Assets, die jedes Label tragen. Tippen Sie Label=Wert und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Take the condition %1 away</source>
        <translation>Bedingung %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>secateur::LimitsPopup</name>
    <message>
        <source>What this connection can tell</source>
        <translation>Was diese Verbindung sagen kann</translation>
    </message>
</context>
<context>
    <name>secateur::LockRow</name>
    <message>
        <source>This store must be armed at that time, or nothing is sent and the job says so.</source>
        <translation>Dieser Speicher muss zu dieser Zeit freigeschaltet sein, sonst wird nichts gesendet, und der Auftrag sagt es.</translation>
    </message>
    <message>
        <source>This store is locked: nothing is deleted until it is armed.</source>
        <translation>Dieser Speicher ist gesperrt: Nichts wird gelöscht, bis er freigeschaltet ist.</translation>
    </message>
    <message>
        <source>This store is armed for %1 more, and the delete is held for longer than that: arm it anew.</source>
        <translation>Dieser Speicher ist noch für %1 freigeschaltet, und die Löschung wartet länger: Schalten Sie ihn neu frei.</translation>
    </message>
    <message>
        <source>Armed until %1. What is not deleted by then waits.</source>
        <translation>Freigeschaltet bis %1. Was bis dahin nicht gelöscht ist, wartet.</translation>
    </message>
</context>
<context>
    <name>secateur::MainWindow</name>
    <message>
        <source>Secateur</source>
        <translation>Secateur</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Anderen Speicher öffnen…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>%1 – Secateur</source>
        <translation>%1 – Secateur</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Einen Speicher öffnen</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>Make a new store in an empty folder</source>
        <translation>Neuen Speicher in einem leeren Ordner anlegen</translation>
    </message>
    <message>
        <source>Make store</source>
        <translation>Speicher anlegen</translation>
    </message>
    <message>
        <source>Import a folder of images</source>
        <translation>Einen Ordner mit Bildern importieren</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>There is no connection of the name %1 any more.</source>
        <translation>Es gibt keine Verbindung mit dem Namen %1 mehr.</translation>
    </message>
    <message>
        <source>Choose another one with File, Connect to Server.</source>
        <translation>Wählen Sie eine andere mit Datei, Mit Server verbinden.</translation>
    </message>
    <message>
        <source>Open a local store first.</source>
        <translation>Öffnen Sie zuerst einen lokalen Speicher.</translation>
    </message>
    <message>
        <source>Images are imported into local stores only. This one is on a server.</source>
        <translation>Bilder werden nur in lokale Speicher importiert. Dieser ist auf einem Server.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Store…</source>
        <translation>Speicher ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New Store…</source>
        <translation>&amp;Neuer Speicher…</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>Mit &amp;Server verbinden…</translation>
    </message>
    <message>
        <source>&amp;Import Images…</source>
        <translation>Bilder &amp;importieren…</translation>
    </message>
    <message>
        <source>C&amp;lose Store</source>
        <translation>Speicher sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>To the &amp;Request</source>
        <translation>Zur &amp;Anfrage</translation>
    </message>
    <message>
        <source>To a &amp;Path, or Filter</source>
        <translation>Zu einem &amp;Pfad oder filtern</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Delete What Is Chosen…</source>
        <translation>A&amp;uswahl löschen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help for What Is &amp;Focused</source>
        <translation>Hilfe zum &amp;aktiven Bereich</translation>
    </message>
    <message>
        <source>&amp;Selectors</source>
        <translation>&amp;Selektoren</translation>
    </message>
    <message>
        <source>&amp;Hazards</source>
        <translation>&amp;Gefahren</translation>
    </message>
    <message>
        <source>&amp;About Secateur</source>
        <translation>&amp;Über Secateur</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Arm or Disarm…</source>
        <translation>&amp;Freischalten oder sperren…</translation>
    </message>
    <message>
        <source>&amp;Restore from Archive…</source>
        <translation>Aus Archiv &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Schutzregeln…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>About Secateur</source>
        <translation>Über Secateur</translation>
    </message>
    <message>
        <source>Secateur %1</source>
        <translation>Secateur %1</translation>
    </message>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores. Nothing is deleted that was not shown, nothing is called gone that was not checked.

GPL-3.0-or-later. Icons by Lucide, ISC licence.</source>
        <translation>Zeigt Löschungen in Bildspeichern nach Art von Konifer als Vorschau und führt sie aus. Nichts wird gelöscht, was nicht gezeigt wurde, nichts wird weg genannt, was nicht geprüft wurde.

GPL-3.0-or-later. Symbole von Lucide, ISC-Lizenz.</translation>
    </message>
    <message>
        <source>Quit Secateur?</source>
        <translation>Secateur beenden?</translation>
    </message>
    <message>
        <source>A job is running. Quit all the same?</source>
        <translation>Ein Auftrag läuft. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>A job is waiting for its turn. Quit all the same?</source>
        <translation>Ein Auftrag wartet auf seine Reihe. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>What runs ends after its batch and stays in the journal as interrupted; what waits stays held. Nothing of either goes on by itself: the next start shows them, and you can resume them.</source>
        <translation>Was läuft, endet nach seinem Stapel und bleibt als unterbrochen im Journal; was wartet, bleibt wartend. Von selbst geht nichts davon weiter: Der nächste Start zeigt sie, und Sie können sie fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Open a store first.</source>
        <translation>Öffnen Sie zuerst einen Speicher.</translation>
    </message>
    <message>
        <source>To the &amp;Next Pane</source>
        <translation>Zum &amp;nächsten Bereich</translation>
    </message>
    <message>
        <source>To the Pane &amp;Before</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>All Help &amp;Pages</source>
        <translation>Alle &amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>Open the connection %1</source>
        <translation>Die Verbindung %1 öffnen</translation>
    </message>
    <message>
        <source>Open the store %1</source>
        <translation>Den Speicher %1 öffnen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>In the tree of paths</source>
        <translation>Im Baum der Pfade</translation>
    </message>
</context>
<context>
    <name>secateur::NameStep</name>
    <message>
        <source>Name and guards</source>
        <translation>Name und Schutz</translation>
    </message>
    <message>
        <source>What the connection is called, and what stands between it and a mistake. All of it can be changed later.</source>
        <translation>Wie die Verbindung heißt und was zwischen ihr und einem Fehler steht. Alles kann später geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>U&amp;mgebung</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Es gibt schon eine Verbindung mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>secateur::NearStrip</name>
    <message>
        <source>Its name begins alike. It is not included.</source>
        <translation>Der Name fängt gleich an. Nicht enthalten.</translation>
    </message>
    <message>
        <source>Other assets at the same path. They are not included.</source>
        <translation>Andere Assets am selben Pfad. Nicht enthalten.</translation>
    </message>
    <message>
        <source>It lies below the path. It is not included.</source>
        <translation>Liegt unter dem Pfad. Nicht enthalten.</translation>
    </message>
    <message>
        <source>Nothing lies nearby.</source>
        <translation>In der Nähe liegt nichts.</translation>
    </message>
    <message>
        <source>What lies nearby can not be known here.</source>
        <translation>Was in der Nähe liegt, ist hier nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Not included nearby:</source>
        <translation>In der Nähe, nicht enthalten:</translation>
    </message>
    <message>
        <source>Go to %1, %2 assets, not included</source>
        <translation>Zu %1 gehen, %2 Assets, nicht enthalten</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 Pfade</translation>
    </message>
    <message>
        <source>and %1 more paths</source>
        <translation>und %1 weitere Pfade</translation>
    </message>
</context>
<context>
    <name>secateur::Note</name>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>secateur::NoteLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreeDelegate</name>
    <message>
        <source>%1 · could not be read</source>
        <translation>%1 · konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreePane</name>
    <message>
        <source>Go to or filter</source>
        <translation>Gehe zu oder filtern</translation>
    </message>
    <message>
        <source>Go to a path, or filter the paths that are loaded</source>
        <translation>Zu einem Pfad gehen oder die geladenen Pfade filtern</translation>
    </message>
    <message>
        <source>Type to pick out loaded paths. Enter goes to a path such as /users/u12 (Ctrl+F).</source>
        <translation>Tippen Sie, um geladene Pfade herauszusuchen. Die Eingabetaste geht zu einem Pfad wie /users/u12 (Strg+F).</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>This server can not list its paths. The tree shows paths that you added or visited.</source>
        <translation>Dieser Server kann seine Pfade nicht auflisten. Der Baum zeigt Pfade, die Sie hinzugefügt oder besucht haben.</translation>
    </message>
    <message>
        <source>Add paths…</source>
        <translation>Pfade hinzufügen…</translation>
    </message>
    <message>
        <source>There is no path %1. The closest that exists is %2.</source>
        <translation>Es gibt keinen Pfad %1. Der nächste vorhandene ist %2.</translation>
    </message>
    <message>
        <source>No loaded path holds “%1”. Enter looks for it in the store.</source>
        <translation>Kein geladener Pfad enthält „%1“. Die Eingabetaste sucht ihn im Speicher.</translation>
    </message>
</context>
<context>
    <name>secateur::PendingPane</name>
    <message>
        <source>&amp;Retry stuck content</source>
        <translation>Festhängenden Inhalt &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt fest</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>frei geworden</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>ältestes</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Stuck content</source>
        <translation>Festhängender Inhalt</translation>
    </message>
    <message>
        <source>By how many objects the backlog went down each minute lately</source>
        <translation>Um wie viele Objekte der Rückstand zuletzt pro Minute gesunken ist</translation>
    </message>
    <message>
        <source>This connection shows neither what the server still has to remove nor whether an object is there. Give it a catalogue or a place of content to see it here.</source>
        <translation>Diese Verbindung zeigt weder, was der Server noch entfernen muss, noch, ob ein Objekt da ist. Geben Sie ihr einen Katalog oder einen Ort des Inhalts, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is pending. When assets are deleted, their content is removed a little later and you can watch it go here.</source>
        <translation>Nichts steht aus. Wenn Assets gelöscht werden, wird ihr Inhalt etwas später entfernt, und Sie können hier dabei zusehen.</translation>
    </message>
    <message>
        <source>Nothing is stuck. Content that can not be removed is listed here with the reason.</source>
        <translation>Nichts hängt fest. Inhalt, der nicht entfernt werden kann, wird hier mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>The server removes content itself.</source>
        <translation>Der Server entfernt Inhalt selbst.</translation>
    </message>
    <message>
        <source>1 object has leaked: it is no longer scheduled, but still there.</source>
        <translation>1 Objekt ist verwaist: Es ist nicht mehr vorgemerkt, aber noch da.</translation>
    </message>
    <message>
        <source>%1 objects have leaked: they are no longer scheduled, but still there.</source>
        <translation>%1 Objekte sind verwaist: Sie sind nicht mehr vorgemerkt, aber noch da.</translation>
    </message>
    <message>
        <source>Of 1 object nobody can tell whether it is gone.</source>
        <translation>Von 1 Objekt kann niemand sagen, ob es weg ist.</translation>
    </message>
    <message>
        <source>Of %1 objects nobody can tell whether they are gone.</source>
        <translation>Von %1 Objekten kann niemand sagen, ob sie weg sind.</translation>
    </message>
    <message>
        <source>Whether something is stuck is not known yet: the server&apos;s queue is watched for some minutes first.</source>
        <translation>Ob etwas festhängt, ist noch nicht bekannt: Die Warteschlange des Servers wird zuerst einige Minuten beobachtet.</translation>
    </message>
    <message>
        <source>Whether something is stuck can not be seen: this connection does not show what the server still has to remove. Give it a catalogue to see it here.</source>
        <translation>Ob etwas festhängt, ist nicht zu sehen: Diese Verbindung zeigt nicht, was der Server noch entfernen muss. Geben Sie ihr einen Katalog, um es hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewHeader</name>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>created %1 to %2</source>
        <translation>erstellt %1 bis %2</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 Pfad</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 Pfade</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>nicht genau</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The assets at the path that is chosen on the left</source>
        <translation>Die Assets am Pfad, der links gewählt ist</translation>
    </message>
    <message>
        <source>What the request above would delete</source>
        <translation>Was die Anfrage oben löschen würde</translation>
    </message>
    <message>
        <source>Assets at %1</source>
        <translation>Assets bei %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 here and below</source>
        <translation>%1 hier und darunter</translation>
    </message>
    <message>
        <source>Would be deleted: nothing yet</source>
        <translation>Würde gelöscht: noch nichts</translation>
    </message>
    <message>
        <source>The bar above holds no request.</source>
        <translation>Die Leiste oben enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Would be deleted: %1</source>
        <translation>Würde gelöscht: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewPane</name>
    <message>
        <source>Assets at the path</source>
        <translation>Assets am Pfad</translation>
    </message>
    <message>
        <source>Assets that would be deleted</source>
        <translation>Assets, die gelöscht würden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>No assets at %1 itself</source>
        <translation>Keine Assets bei %1 selbst</translation>
    </message>
    <message>
        <source>%1 assets lie further down. Choose a path on the left, or choose “everything below” above to preview them all.</source>
        <translation>%1 Assets liegen weiter unten. Wählen Sie links einen Pfad, oder wählen Sie oben „alles hier und darunter“ für eine Vorschau von allen.</translation>
    </message>
    <message>
        <source>No assets here</source>
        <translation>Hier sind keine Assets</translation>
    </message>
    <message>
        <source>Images come into this store with File, Import images.</source>
        <translation>Bilder kommen mit Datei, Bilder importieren in diesen Speicher.</translation>
    </message>
    <message>
        <source>Assets that clients of this server store at this path are listed here.</source>
        <translation>Assets, die Clients dieses Servers an diesem Pfad speichern, werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Noch nichts für eine Vorschau</translation>
    </message>
    <message>
        <source>Type or paste a request above, or choose a path on the left and what to take of it.</source>
        <translation>Tippen oder fügen Sie oben eine Anfrage ein, oder wählen Sie links einen Pfad und was davon zu nehmen ist.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>This request would delete nothing now. Look at the path, the labels and the selector.</source>
        <translation>Diese Anfrage würde jetzt nichts löschen. Sehen Sie sich Pfad, Labels und Selektor an.</translation>
    </message>
    <message>
        <source>Select assets to delete, or preview a request.</source>
        <translation>Wählen Sie Assets zum Löschen aus, oder rufen Sie die Vorschau einer Anfrage auf.</translation>
    </message>
    <message>
        <source>The bar holds no request.</source>
        <translation>Die Leiste enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Counting what would go.</source>
        <translation>Es wird gezählt, was ginge.</translation>
    </message>
    <message>
        <source>What would go could not be counted.</source>
        <translation>Was ginge, konnte nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete 1 asset…</source>
        <translation>1 Asset löschen…</translation>
    </message>
    <message>
        <source>Delete %1 assets…</source>
        <translation>%1 Assets löschen…</translation>
    </message>
    <message>
        <source>1 asset lies further down. Choose a path on the left, or choose “everything below” above to preview it.</source>
        <translation>1 Asset liegt weiter unten. Wählen Sie links einen Pfad, oder wählen Sie oben „alles hier und darunter“ für eine Vorschau davon.</translation>
    </message>
</context>
<context>
    <name>secateur::ProtectedPaths</name>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>/legal or /users/*/contract</source>
        <translation>/legal oder /users/*/contract</translation>
    </message>
    <message>
        <source>A path to protect</source>
        <translation>Ein Pfad zum Schützen</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 ist schon geschützt.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Es können höchstens %1 Pfade geschützt werden.</translation>
    </message>
    <message>
        <source>* stands for one part of a path or for a run of letters in it, ** for any number of parts.</source>
        <translation>* steht für einen Teil des Pfads oder eine Folge von Zeichen darin, ** für beliebig viele Teile.</translation>
    </message>
    <message>
        <source>No path is protected. A delete that would touch a protected one is refused as a whole.</source>
        <translation>Kein Pfad ist geschützt. Eine Löschung, die einen geschützten berühren würde, wird als Ganzes abgelehnt.</translation>
    </message>
    <message>
        <source>A delete that would touch anything at or below these paths is refused as a whole.</source>
        <translation>Eine Löschung, die etwas bei oder unter diesen Pfaden berühren würde, wird als Ganzes abgelehnt.</translation>
    </message>
    <message>
        <source>%1 The connection&apos;s settings say so, and it is changed there.</source>
        <translation>%1 Das sagen die Einstellungen der Verbindung, und dort wird es geändert.</translation>
    </message>
</context>
<context>
    <name>secateur::ReceiptDialog</name>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Planned assets and what became of them</source>
        <translation>Geplante Assets und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>&amp;Hash kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Receipt of job %1</source>
        <translation>Beleg von Auftrag %1</translation>
    </message>
    <message>
        <source>Outcomes to list</source>
        <translation>Ergebnisse, die aufgeführt werden</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Der Beleg wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Hash of the receipt</source>
        <translation>Hash des Belegs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The whole receipt: secateurctl receipt --verify checks it without the journal</source>
        <translation>Der ganze Beleg: secateurctl receipt --verify prüft ihn ohne das Journal</translation>
    </message>
    <message>
        <source>All assets (%1)</source>
        <translation>Alle Assets (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not sealed: the job has not ended, or ended before receipts were sealed.</source>
        <translation>Nicht versiegelt: Der Auftrag ist nicht beendet oder endete, bevor Belege versiegelt wurden.</translation>
    </message>
    <message>
        <source>Receipt %1, sealed %2</source>
        <translation>Beleg %1, versiegelt %2</translation>
    </message>
    <message>
        <source>The first receipt of this journal</source>
        <translation>Der erste Beleg dieses Journals</translation>
    </message>
    <message>
        <source>The receipt before it: %1</source>
        <translation>Der Beleg davor: %1</translation>
    </message>
</context>
<context>
    <name>secateur::RecentList</name>
    <message>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Zuletzt geöffnete Speicher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>secateur::RecoveryBar</name>
    <message>
        <source>Unfinished jobs</source>
        <translation>Unfertige Aufträge</translation>
    </message>
    <message>
        <source>Close this bar. The jobs stay in the Jobs pane.</source>
        <translation>Diese Leiste schließen. Die Aufträge bleiben im Bereich „Aufträge“.</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>It belongs to the store “%1”: open that one to go on.</source>
        <translation>Er gehört zum Speicher „%1“: Öffnen Sie diesen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 more jobs were left unfinished.</source>
        <translation>%1 weitere Aufträge wurden nicht fertig.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This window only reads. %1</source>
        <translation>Dieses Fenster liest nur. %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Opens the store again, and takes the journal over where nobody has it any more.</source>
        <translation>Öffnet den Speicher erneut und übernimmt das Journal, wenn es niemand mehr hat.</translation>
    </message>
</context>
<context>
    <name>secateur::RemovalWorker</name>
    <message>
        <source>You paused it.</source>
        <translation>Sie haben ihn angehalten.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben ihn abgebrochen.</translation>
    </message>
    <message>
        <source>The program was closed while this job was running.</source>
        <translation>Das Programm wurde geschlossen, während dieser Auftrag lief.</translation>
    </message>
    <message>
        <source>A newer plan was asked for.</source>
        <translation>Ein neuerer Plan wurde verlangt.</translation>
    </message>
    <message>
        <source>Nothing was sent: without a journal of its own this window deletes nothing.</source>
        <translation>Es wurde nichts gesendet: Ohne ein eigenes Journal löscht dieses Fenster nichts.</translation>
    </message>
    <message>
        <source>It was stopped to be abandoned.</source>
        <translation>Er wurde angehalten, um aufgegeben zu werden.</translation>
    </message>
    <message>
        <source>Job %1 was not started: it holds %2 assets, %3 were agreed to, and its state is %4.</source>
        <translation>Auftrag %1 wurde nicht gestartet: Er enthält %2 Assets, zugestimmt wurde %3, und sein Zustand ist „%4“.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>Sehen Sie die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>It was stopped to be looked up.</source>
        <translation>Er wurde angehalten, um nachzusehen.</translation>
    </message>
</context>
<context>
    <name>secateur::RestoreDialog</name>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Den Ordner eines Archivs wählen</translation>
    </message>
    <message>
        <source>All content is checked against its hash first. What is restored gets a new entry number and a new time; the archive keeps a list of which is which. Nothing is stored twice, also when it is asked for again.</source>
        <translation>Aller Inhalt wird zuerst gegen seinen Hash geprüft. Was wiederhergestellt wird, bekommt eine neue Eintragsnummer und eine neue Zeit; das Archiv führt eine Liste, was was ist. Nichts wird zweimal gespeichert, auch wenn es erneut angefordert wird.</translation>
    </message>
    <message>
        <source>Restore from an archive</source>
        <translation>Aus einem Archiv wiederherstellen</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Ordner des Archivs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Assets that were not restored</source>
        <translation>Assets, die nicht wiederhergestellt wurden</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>In %1 wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Stop restoring</source>
        <translation>Wiederherstellung &amp;anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Das Archiv wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 von %2 Assets geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 von %2 Assets wiederhergestellt</translation>
    </message>
    <message>
        <source>%1: %2, entry %3. %4</source>
        <translation>%1: %2, Eintrag %3. %4</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 restored, %2.</source>
        <translation>%1 wiederhergestellt, %2.</translation>
    </message>
    <message>
        <source>%1 were restored before.</source>
        <translation>%1 wurden schon früher wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 failed: they are listed below.</source>
        <translation>%1 fehlgeschlagen: Sie sind unten aufgeführt.</translation>
    </message>
    <message>
        <source>Of %1 no answer came. Ask for the same again: it looks first and stores nothing twice.</source>
        <translation>Für %1 kam keine Antwort. Fordern Sie dasselbe erneut an: Es sieht zuerst nach und speichert nichts zweimal.</translation>
    </message>
    <message>
        <source>Stopped. What was restored stays; ask for the same again, and it goes on with the rest.</source>
        <translation>Angehalten. Was wiederhergestellt wurde, bleibt; fordern Sie dasselbe erneut an, dann geht es mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in: it holds archive.json.</source>
        <translation>Wählen Sie den Ordner, in den eine Löschung archiviert wurde: Er enthält archive.json.</translation>
    </message>
    <message>
        <source>%1, %2, from %3 and below in the store %4. Archived %5 by %6 on %7, for job %8.</source>
        <translation>%1, %2, von %3 und darunter im Speicher %4. Archiviert %5 von %6 auf %7, für Auftrag %8.</translation>
    </message>
    <message>
        <source>This is an archive of another store. Its assets go to the same paths in this one.</source>
        <translation>Dies ist ein Archiv eines anderen Speichers. Seine Assets gehen in diesem an dieselben Pfade.</translation>
    </message>
    <message>
        <source>The end of its list was cut short: what that was about was not deleted.</source>
        <translation>Das Ende seiner Liste wurde abgeschnitten: Worum es dort ging, wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>secateur::SafetyFields</name>
    <message>
        <source>&amp;Locked: nothing is deleted but while the store is armed, for a set time</source>
        <translation>Gesperrt: Gelöscht &amp;wird nur, solange der Speicher freigeschaltet ist</translation>
    </message>
    <message>
        <source> requests at a time</source>
        <translation> Anfragen zugleich</translation>
    </message>
    <message>
        <source>/users/u1, one path per line</source>
        <translation>/users/u1, ein Pfad pro Zeile</translation>
    </message>
    <message>
        <source>Nothing at these paths or below them is ever deleted. * stands for one part of a path, ** for any number.</source>
        <translation>Nichts an diesen Pfaden oder darunter wird je gelöscht. * steht für einen Teil eines Pfads, ** für beliebig viele.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Last</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Prot&amp;ected paths</source>
        <translation>Ges&amp;chützte Pfade</translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no path: a path begins with “/” and has no empty part.</source>
        <translation>Zeile %1, „%2“, ist kein Pfad: Ein Pfad beginnt mit „/“ und hat keinen leeren Teil.</translation>
    </message>
</context>
<context>
    <name>secateur::SecretEdit</name>
    <message>
        <source>Forget the kept secret</source>
        <translation>Das aufbewahrte Geheimnis vergessen</translation>
    </message>
    <message>
        <source>asked for each time: this system has no keychain</source>
        <translation>jedes Mal erfragt: Dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>forgotten when you save</source>
        <translation>beim Speichern vergessen</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>it was for another address: type it again</source>
        <translation>galt für eine andere Adresse: noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>secateur::SecretsPrompt</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorBar</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Paste a request, a URL or a path, such as DELETE /assets/users/u12/-/recursive</source>
        <translation>Eine Anfrage, eine URL oder einen Pfad einfügen, etwa DELETE /assets/users/u12/-/recursive</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>/path</source>
        <translation>/pfad</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Welche Assets</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>last modified</source>
        <translation>zuletzt geändert</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>alle hier</translation>
    </message>
    <message>
        <source>everything below</source>
        <translation>alles hier und darunter</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show what this request would delete (Enter). Nothing is deleted by looking.</source>
        <translation>Zeigen, was diese Anfrage löschen würde (Eingabetaste). Durch Ansehen wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>What each selector takes (F1)</source>
        <translation>Was jeder Selektor nimmt (F1)</translation>
    </message>
    <message>
        <source>What each selector takes</source>
        <translation>Was jeder Selektor nimmt</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Eintragsnummer</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Wie viele höchstens</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Bedeutet: %1</translation>
    </message>
    <message>
        <source>Type or paste a request, or choose a path on the left.</source>
        <translation>Tippen oder fügen Sie eine Anfrage ein, oder wählen Sie links einen Pfad.</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorHelp</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>The assets at the path that were created last, as many as the limit says; 1 where it says nothing. Below the path nothing goes.</source>
        <translation>Die zuletzt erstellten Assets am Pfad, so viele, wie die Grenze sagt; 1, wo sie nichts sagt. Unter dem Pfad geht nichts.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>The same, by the time of the last change to labels, tags or the alternative text instead of creation.</source>
        <translation>Dasselbe, nach der Zeit der letzten Änderung an Labels, Schlagwörtern oder Alternativtext statt nach der Erstellung.</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Alle hier</translation>
    </message>
    <message>
        <source>Every asset at the path itself. What lies below the path stays.</source>
        <translation>Jedes Asset am Pfad selbst. Was unter dem Pfad liegt, bleibt.</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Alles hier und darunter</translation>
    </message>
    <message>
        <source>Every asset at the path and everywhere below it. Some servers compare paths by their text and take more: what is hatched. Secateur never sends such a request there as typed.</source>
        <translation>Jedes Asset am Pfad und überall darunter. Manche Server vergleichen Pfade als Text und nehmen mehr: was schraffiert ist. Secateur sendet dort nie eine solche Anfrage wie eingegeben.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>One asset, by its number at the path. Labels and limit have no effect on it. It is how Secateur deletes each asset of a plan.</source>
        <translation>Ein Asset, über seine Nummer am Pfad. Labels und Grenze wirken darauf nicht. So löscht Secateur jedes Asset eines Plans.</translation>
    </message>
    <message>
        <source>By labels</source>
        <translation>Nach Labels</translation>
    </message>
    <message>
        <source>Labels narrow every selector but an entry: only assets that carry all of them go. Here: everything below, of those labelled phone=iphone.</source>
        <translation>Labels engen jeden Selektor ein, außer einem Eintrag: Nur Assets, die alle tragen, gehen. Hier: alles hier und darunter, nur unter denen mit Label phone=iphone.</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Diesen benutzen</translation>
    </message>
    <message>
        <source>What Each Selector Takes</source>
        <translation>Was jeder Selektor nimmt</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Puts this selector into the request bar, at the path that stands there. Nothing is deleted.</source>
        <translation>Setzt diesen Selektor in die Anfrageleiste, am Pfad, der dort steht. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>Mehr dazu in der Hilfe</translation>
    </message>
    <message>
        <source>Hatched: taken as well by a server that compares paths by their text.</source>
        <translation>Schraffiert: nimmt ein Server mit, der Pfade als Text vergleicht.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Bedeutet: %1</translation>
    </message>
</context>
<context>
    <name>secateur::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>This is not the whole path of a folder.</source>
        <translation>Dies ist nicht der vollständige Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>The folder that was set before is kept.</source>
        <translation>Der vorher eingestellte Ordner bleibt.</translation>
    </message>
    <message>
        <source>Begin at the root, as in /srv/archives.</source>
        <translation>Beginnen Sie an der Wurzel, wie in /srv/archives.</translation>
    </message>
</context>
<context>
    <name>secateur::SettingsDialog</name>
    <message>
        <source>Put &amp;all back to the defaults</source>
        <translation>&amp;Alles auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Guards of a store</source>
        <translation>Schutzregeln eines Speichers</translation>
    </message>
    <message>
        <source>Holds, ceilings, arming and protected paths belong to each store. They hold for secateurctl too, and each change is kept in the journal.</source>
        <translation>Wartefristen, Grenzen, Freischaltung und geschützte Pfade gehören zu jedem Speicher. Sie gelten auch für secateurctl, und jede Änderung wird im Journal festgehalten.</translation>
    </message>
    <message>
        <source>hold seconds limit share protect lock safety</source>
        <comment>search words</comment>
        <translation>Wartefrist Sekunden Grenze Anteil Pfad schützen Sperre Sicherheit</translation>
    </message>
    <message>
        <source>Open the guards…</source>
        <translation>Schutzregeln öffnen…</translation>
    </message>
    <message>
        <source>Deletes that are sent at once</source>
        <translation>Löschungen, die zugleich gesendet werden</translation>
    </message>
    <message>
        <source>How many of them a server gets at the same time belongs to its connection.</source>
        <translation>Wie viele davon ein Server zugleich bekommt, gehört zu seiner Verbindung.</translation>
    </message>
    <message>
        <source>parallel speed concurrency</source>
        <comment>search words</comment>
        <translation>parallel Geschwindigkeit gleichzeitig</translation>
    </message>
    <message>
        <source>Open the connections…</source>
        <translation>Verbindungen öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a store first: its guards are its own.</source>
        <translation>Öffnen Sie zuerst einen Speicher: Seine Schutzregeln gehören ihm.</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Keine Einstellung handelt von „%1“</translation>
    </message>
    <message>
        <source>Names, effects and other words for the same are searched, and each word must be found. What guards one store is under Store, Guards; what belongs to a server, in its connection.</source>
        <translation>Namen, Wirkungen und andere Wörter dafür werden durchsucht, und jedes Wort muss vorkommen. Was einen Speicher schützt, steht unter Speicher, Schutzregeln; was zu einem Server gehört, in seiner Verbindung.</translation>
    </message>
    <message>
        <source>All settings are back at their defaults.</source>
        <translation>Alle Einstellungen sind wieder auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>secateur::ShortcutDialog</name>
    <message>
        <source>No keys fit these words.</source>
        <translation>Keine Tasten passen zu diesen Worten.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation>Nach der Wirkung oder den Tasten suchen</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copies what is listed, to print or to keep</source>
        <translation>Kopiert, was aufgeführt ist, zum Drucken oder Aufbewahren</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>secateur::SightStep</name>
    <message>
        <source>What can be seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>None of this is needed. With the catalogue, previews are complete; with the content, you see when an image is really gone. Both are only read.</source>
        <translation>Nichts davon ist nötig. Mit dem Katalog sind Vorschauen vollständig; mit dem Inhalt sehen Sie, wann ein Bild wirklich weg ist. Beide werden nur gelesen.</translation>
    </message>
</context>
<context>
    <name>secateur::SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Konifer itself asks for nothing; a gateway in front of it may. What you type here is sent to the server, once you leave the field, to test it.</source>
        <translation>Konifer selbst verlangt nichts; ein Gateway davor vielleicht. Was Sie hier eintippen, wird zum Testen an den Server gesendet, sobald Sie das Feld verlassen.</translation>
    </message>
</context>
<context>
    <name>secateur::StorageFields</name>
    <message>
        <source>Choose the folder of the content</source>
        <translation>Den Ordner des Inhalts wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How the server wants fetches to be signed. Deletes are never signed.</source>
        <translation>Wie der Server Abrufe signiert haben will. Löschungen werden nie signiert.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL database, only read from. With it the tree and the previews are complete.</source>
        <translation>Die PostgreSQL-Datenbank des Servers, aus der nur gelesen wird. Mit ihr sind Baum und Vorschauen vollständig.</translation>
    </message>
    <message>
        <source>/srv/konifer or s3://HOST:9000?region=…</source>
        <translation>/srv/konifer oder s3://HOST:9000?region=…</translation>
    </message>
    <message>
        <source>Where the images lie. With it you can see whether content is really gone.</source>
        <translation>Wo die Bilder liegen. Damit können Sie sehen, ob Inhalt wirklich weg ist.</translation>
    </message>
    <message>
        <source>Si&amp;gning of fetches</source>
        <translation>Si&amp;gnatur von Abrufen</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>Neben dem Server</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Katal&amp;og</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>In&amp;halt</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
</context>
<context>
    <name>secateur::StorePage</name>
    <message>
        <source>The store is being opened.</source>
        <translation>Der Speicher wird geöffnet.</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>secateur::TestReportView</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Tested: 1 part failed.</source>
        <translation>Getestet: 1 Teil ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Tested: %1 parts failed.</source>
        <translation>Getestet: %1 Teile sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Tested: 1 part has a warning.</source>
        <translation>Getestet: 1 Teil hat eine Warnung.</translation>
    </message>
    <message>
        <source>Tested: %1 parts have warnings.</source>
        <translation>Getestet: %1 Teile haben Warnungen.</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>Der Test endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Tested: all that was looked at is good.</source>
        <translation>Getestet: Alles, was angesehen wurde, ist gut.</translation>
    </message>
    <message>
        <source>Nothing was tested: every part was skipped.</source>
        <translation>Nichts wurde geprüft: Jeder Teil wurde übersprungen.</translation>
    </message>
</context>
<context>
    <name>secateur::UserSettings</name>
    <message>
        <source>“%1” can not be set to that.</source>
        <translation>„%1“ kann nicht auf diesen Wert gesetzt werden.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>Die Einstellung ist, wie sie war.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>What you chose holds until the program is closed.</source>
        <translation>Was Sie gewählt haben, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>See to it that the file can be written, and choose again.</source>
        <translation>Sorgen Sie dafür, dass die Datei geschrieben werden kann, und wählen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>secateur::VariantCard</name>
    <message>
        <source>Copy bucket and key</source>
        <translation>Bucket und Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Abgeleitete Variante</translation>
    </message>
    <message>
        <source>%1&#xa0;×&#xa0;%2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird nachgesehen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>The content is in the store.</source>
        <translation>Der Inhalt ist im Speicher.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The metadata name this object, but the content store does not have it.</source>
        <translation>Die Metadaten nennen dieses Objekt, aber der Inhaltsspeicher hat es nicht.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>A folder or a link stands where the content should be.</source>
        <translation>Ein Ordner oder ein Link steht, wo der Inhalt sein sollte.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nobody can tell whether the content is there.</source>
        <translation>Niemand kann sagen, ob der Inhalt da ist.</translation>
    </message>
    <message>
        <source>Bucket and key</source>
        <translation>Bucket und Schlüssel</translation>
    </message>
</context>
<context>
    <name>secateur::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing is deleted that was not shown, and nothing is called gone that was not checked.</source>
        <translation>Nichts wird gelöscht, was nicht gezeigt wurde, und nichts wird weg genannt, was nicht geprüft wurde.</translation>
    </message>
    <message>
        <source>Welcome to Secateur</source>
        <translation>Willkommen bei Secateur</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Connect to a Konifer…</source>
        <translation>Mit einem Konifer verbinden…</translation>
    </message>
    <message>
        <source>Leads to a server step by step and tests each part. Nothing on the server is changed.</source>
        <translation>Führt Schritt für Schritt zu einem Server und testet jeden Teil. Auf dem Server wird nichts geändert.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Einen Speicher öffnen…</translation>
    </message>
    <message>
        <source>Shows what is in a local store, a folder that holds store.db.</source>
        <translation>Zeigt, was in einem lokalen Speicher ist, einem Ordner, der store.db enthält.</translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation>Einen neuen Speicher anlegen…</translation>
    </message>
    <message>
        <source>Makes an empty local store in an empty folder, to import images into.</source>
        <translation>Legt einen leeren lokalen Speicher in einem leeren Ordner an, in den Sie Bilder importieren können.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Make the sample anew…</source>
        <translation>Das Beispiel neu anlegen…</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop making the sample</source>
        <translation>Anlegen des Beispiels anhalten</translation>
    </message>
    <message>
        <source>What you open is listed here, and saved connections too.</source>
        <translation>Was Sie öffnen, wird hier aufgeführt, ebenso gespeicherte Verbindungen.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Takes the row off this list. The store and the connection stay as they are.</source>
        <translation>Nimmt die Zeile aus dieser Liste. Der Speicher und die Verbindung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Opens the sample store in your data folder. Delete from it as you like.</source>
        <translation>Öffnet den Beispielspeicher in Ihrem Datenordner. Löschen Sie daraus, was Sie möchten.</translation>
    </message>
    <message>
        <source>Draws a few hundred pictures into a local store of its own, to delete from as you like. It takes some seconds.</source>
        <translation>Zeichnet einige Hundert Bilder in einen eigenen lokalen Speicher, aus dem Sie löschen können, was Sie möchten. Es dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Make the sample anew</source>
        <translation>Das Beispiel neu anlegen</translation>
    </message>
    <message>
        <source>Replace the sample store by a fresh one?</source>
        <translation>Den Beispielspeicher durch einen frischen ersetzen?</translation>
    </message>
    <message>
        <source>What is in %1 goes and is drawn again. If you imported images of yours into it, nothing is replaced.</source>
        <translation>Was in %1 ist, wird gelöscht und neu gezeichnet. Wenn Sie eigene Bilder hineinimportiert haben, wird nichts ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace the sample</source>
        <translation>Beispiel &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>secateurctl</name>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 nimmt eine ganze Zahl von %2 bis %3, nicht &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2; not &quot;%3&quot;.</source>
        <translation>--%1 nimmt eines von: %2; nicht &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The path is empty: the top of a store is &quot;/&quot;.</source>
        <translation>Der Pfad ist leer: Die Wurzel eines Speichers ist &quot;/&quot;.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has an empty segment.</source>
        <translation>Der Pfad &quot;%1&quot; hat ein leeres Segment.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has the segment &quot;%2&quot;, which is no name.</source>
        <translation>Der Pfad &quot;%1&quot; hat das Segment &quot;%2&quot;, was kein Name ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a selector: a plain path is wanted here. Use preview for requests.</source>
        <translation>&quot;%1&quot; hat einen Selektor: Hier wird ein einfacher Pfad verlangt. Benutzen Sie preview für Anfragen.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a control character.</source>
        <translation>Der Pfad &quot;%1&quot; hat ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is no delete request: %1</source>
        <translation>Dies ist keine Löschanfrage: %1</translation>
    </message>
    <message>
        <source>This is no delete request: %1 (at character %2, &quot;%3&quot;)</source>
        <translation>Dies ist keine Löschanfrage: %1 (bei Zeichen %2, &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>A label is given as KEY=VALUE, such as --label phone=iphone, not &quot;%1&quot;.</source>
        <translation>Ein Label wird als KEY=VALUE angegeben, etwa --label phone=iphone, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is too long: a key has at most %2 characters and a value %3.</source>
        <translation>Das Label &quot;%1&quot; ist zu lang: Ein Schlüssel hat höchstens %2 Zeichen und ein Wert %3.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is given twice.</source>
        <translation>Das Label &quot;%1&quot; ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>An asset has at most %1 labels.</source>
        <translation>Ein Asset hat höchstens %1 Labels.</translation>
    </message>
    <message>
        <source>The terminal can not be kept from showing what is typed.</source>
        <translation>Das Terminal kann nicht daran gehindert werden, das Getippte zu zeigen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingetippt.</translation>
    </message>
    <message>
        <source>That is too long to be typed.</source>
        <translation>Das ist zu lang, um eingetippt zu sein.</translation>
    </message>
    <message>
        <source>Give it in the environment.</source>
        <translation>Geben Sie es in der Umgebung an.</translation>
    </message>
    <message>
        <source>... more</source>
        <translation>... weitere</translation>
    </message>
    <message>
        <source>Nothing lies below %1.</source>
        <translation>Unter %1 liegt nichts.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is more: go on with --after &apos;%1&apos;.</source>
        <translation>Es gibt mehr: Machen Sie weiter mit --after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No assets are at %1.</source>
        <translation>Bei %1 sind keine Assets.</translation>
    </message>
    <message>
        <source>There are more: ask for them with --limit.</source>
        <translation>Es gibt mehr: Fordern Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>list the paths below a path</source>
        <translation>die Pfade unter einem Pfad auflisten</translation>
    </message>
    <message>
        <source>Lists what lies directly below PATH (default: /), by name, with the assets and bytes at each
and below it. &quot;more&quot; says that names follow the last one: go on with --after.</source>
        <translation>Listet nach Namen auf, was direkt unter PATH liegt (Vorgabe: /), mit den Assets und Bytes an
jedem und darunter. &quot;weitere&quot; heißt, dass nach dem letzten noch Namen folgen: weiter mit --after.</translation>
    </message>
    <message>
        <source>how many levels to list (default: 1)</source>
        <translation>wie viele Ebenen aufgelistet werden (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>most children to list of one path (default: 100)</source>
        <translation>höchstens so viele Kinder eines Pfads auflisten (Vorgabe: 100)</translation>
    </message>
    <message>
        <source>begin after this name</source>
        <translation>nach diesem Namen beginnen</translation>
    </message>
    <message>
        <source>list the assets at a path</source>
        <translation>die Assets an einem Pfad auflisten</translation>
    </message>
    <message>
        <source>Lists the assets at exactly PATH, newest first.</source>
        <translation>Listet die Assets an genau PATH auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>new: by created time (default); modified: by modified time</source>
        <translation>new: nach Erstellungszeit (Vorgabe); modified: nach Änderungszeit</translation>
    </message>
    <message>
        <source>most assets to list (default: 20)</source>
        <translation>höchstens so viele Assets auflisten (Vorgabe: 20)</translation>
    </message>
    <message>
        <source>job %1: %2 of %3 assets</source>
        <translation>Auftrag %1: %2 von %3 Assets</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 pro Sekunde</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, noch %1 s</translation>
    </message>
    <message>
        <source>The user stopped it.</source>
        <translation>Der Benutzer hat ihn angehalten.</translation>
    </message>
    <message>
        <source>stored objects</source>
        <translation>gespeicherte Objekte</translation>
    </message>
    <message>
        <source>waiting for removal</source>
        <translation>warten auf Entfernung</translation>
    </message>
    <message>
        <source>content without metadata</source>
        <translation>Inhalt ohne Metadaten</translation>
    </message>
    <message>
        <source>metadata without content</source>
        <translation>Metadaten ohne Inhalt</translation>
    </message>
    <message>
        <source>wrong sums</source>
        <translation>falsche Summen</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>einwandfrei</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>BESCHÄDIGT</translation>
    </message>
    <message>
        <source>The store is not clean.</source>
        <translation>Der Speicher ist nicht sauber.</translation>
    </message>
    <message>
        <source>compare a store&apos;s metadata, content and pending removals</source>
        <translation>Metadaten, Inhalt und ausstehende Entfernungen eines Speichers vergleichen</translation>
    </message>
    <message>
        <source>Give either a request or --plan FILE.</source>
        <translation>Geben Sie entweder eine Anfrage oder --plan FILE an.</translation>
    </message>
    <message>
        <source>--archive needs the folder of the archive.</source>
        <translation>--archive braucht den Ordner des Archivs.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This would delete everything in the store &quot;%1&quot;.</source>
        <translation>Dies würde alles im Speicher &quot;%1&quot; löschen.</translation>
    </message>
    <message>
        <source>This would delete at the top of the store &quot;%1&quot;.</source>
        <translation>Dies würde an der Wurzel des Speichers &quot;%1&quot; löschen.</translation>
    </message>
    <message>
        <source>If that is meant, add --store-name &apos;%1&apos;.</source>
        <translation>Wenn das so gemeint ist, fügen Sie --store-name &apos;%1&apos; hinzu.</translation>
    </message>
    <message>
        <source>%1 assets were expected, but the request matches %2.</source>
        <translation>%1 Assets wurden erwartet, aber auf die Anfrage passen %2.</translation>
    </message>
    <message>
        <source>Look again with preview.</source>
        <translation>Sehen Sie noch einmal mit preview nach.</translation>
    </message>
    <message>
        <source>The request no longer matches what the plan file holds.</source>
        <translation>Auf die Anfrage passt nicht mehr, was die Plandatei enthält.</translation>
    </message>
    <message>
        <source>The plan was made of the store &quot;%1&quot;, which is not the one given.</source>
        <translation>Der Plan wurde für den Speicher &quot;%1&quot; gemacht, der nicht der angegebene ist.</translation>
    </message>
    <message>
        <source>delete a plan that was saved before</source>
        <translation>einen vorher gespeicherten Plan löschen</translation>
    </message>
    <message>
        <source>archive the assets in DIR, an empty or a new folder, before they go</source>
        <translation>die Assets in DIR archivieren, einem leeren oder neuen Ordner, bevor sie gehen</translation>
    </message>
    <message>
        <source>pinned (default) or selector</source>
        <translation>pinned (Vorgabe) oder selector</translation>
    </message>
    <message>
        <source>the store&apos;s name, to delete at its top or everything in it</source>
        <translation>der Name des Speichers, um an seiner Wurzel oder alles darin zu löschen</translation>
    </message>
    <message>
        <source>begin then, such as 2030-01-31T23:30:00; without a zone it is local time</source>
        <translation>dann beginnen, etwa 2030-01-31T23:30:00; ohne Zone ist es Ortszeit</translation>
    </message>
    <message>
        <source>means</source>
        <translation>bedeutet</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>gesendet als</translation>
    </message>
    <message>
        <source>nothing: it may not be sent</source>
        <translation>nichts: Sie darf nicht gesendet werden</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>say what a delete request means, without a store</source>
        <translation>sagen, was eine Löschanfrage bedeutet, ohne Speicher</translation>
    </message>
    <message>
        <source>Reads a request as you would paste it (&quot;DELETE /assets/users/u12/-/recursive&quot;, a URL,
&quot;/assets/...&quot; or a path) and says what it means, what would be sent, and what to know
before sending it. A request that is none is refused with exit status 2.</source>
        <translation>Liest eine Anfrage, wie Sie sie einfügen würden (&quot;DELETE /assets/users/u12/-/recursive&quot;, eine
URL, &quot;/assets/...&quot; oder ein Pfad), und sagt, was sie bedeutet, was gesendet würde und was man vor
dem Senden wissen sollte. Eine Anfrage, die keine ist, wird mit Exit-Status 2 abgelehnt.</translation>
    </message>
    <message>
        <source>See secateurctl --help.</source>
        <translation>Siehe secateurctl --help.</translation>
    </message>
    <message>
        <source>--%1 says where the store is, and was given nothing.</source>
        <translation>--%1 sagt, wo der Speicher ist, und es wurde nichts dazu angegeben.</translation>
    </message>
    <message>
        <source>%1 each say where the store is: give one of them.</source>
        <translation>%1 sagen jeweils, wo der Speicher ist: Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 gehört zu --url.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>A client certificate is given to profile add, with --certificate and --key.</source>
        <translation>Ein Clientzertifikat wird profile add mit --certificate und --key gegeben.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic.</source>
        <translation>--user gehört zu --auth basic.</translation>
    </message>
    <message>
        <source>--header goes with --auth headers.</source>
        <translation>--header gehört zu --auth headers.</translation>
    </message>
    <message>
        <source>no saved connection leads there</source>
        <translation>keine gespeicherte Verbindung führt dorthin</translation>
    </message>
    <message>
        <source>%1 saved connections lead there</source>
        <translation>%1 gespeicherte Verbindungen führen dorthin</translation>
    </message>
    <message>
        <source>Job %1 is of the store at %2, and %3.</source>
        <translation>Auftrag %1 gehört zum Speicher bei %2, und %3.</translation>
    </message>
    <message>
        <source>Say which with --profile NAME, or give it with --url.</source>
        <translation>Sagen Sie mit --profile NAME, welche, oder geben Sie ihn mit --url an.</translation>
    </message>
    <message>
        <source>--url %1 (with the same options)</source>
        <translation>--url %1 (mit denselben Optionen)</translation>
    </message>
    <message>
        <source>There is no keychain here, so no secrets are kept.</source>
        <translation>Hier gibt es keinen Schlüsselbund, daher werden keine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Sie werden jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source> (may be empty)</source>
        <translation> (darf leer sein)</translation>
    </message>
    <message>
        <source>Nothing was given for %1.</source>
        <translation>Für %1 wurde nichts angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, which is not in the keychain, and there is no terminal to ask on.</source>
        <translation>&quot;%1&quot; braucht %2; im Schlüsselbund fehlt es, und es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, and there is no terminal to ask on.</source>
        <translation>&quot;%1&quot; braucht %2, und es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>Set %1 in the environment.</source>
        <translation>Setzen Sie %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>This is done with local stores only: give one with --store DIR.</source>
        <translation>Dies geht nur mit lokalen Speichern: Geben Sie einen mit --store DIR an.</translation>
    </message>
    <message>
        <source>This command needs a store: give its folder with --store DIR.</source>
        <translation>Dieser Befehl braucht einen Speicher: Geben Sie seinen Ordner mit --store DIR an.</translation>
    </message>
    <message>
        <source>This command needs a store: give one with --store DIR, --profile NAME or --url URL.</source>
        <translation>Dieser Befehl braucht einen Speicher: Geben Sie einen mit --store DIR, --profile NAME oder --url URL an.</translation>
    </message>
    <message>
        <source>Warning: %1 is not encrypted, and secrets are sent to it.</source>
        <translation>Warnung: %1 ist nicht verschlüsselt, und es werden Geheimnisse dorthin gesendet.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no: nothing is deleted before it is armed</source>
        <translation>nein: Vor der Freischaltung wird nichts gelöscht</translation>
    </message>
    <message>
        <source>no, and need not be</source>
        <translation>nein, und das ist auch nicht nötig</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>freigeschaltet</translation>
    </message>
    <message>
        <source>by the connection</source>
        <translation>durch die Verbindung</translation>
    </message>
    <message>
        <source>arming is needed</source>
        <translation>Freischaltung ist nötig</translation>
    </message>
    <message>
        <source>most assets of one job</source>
        <translation>Höchstzahl der Assets eines Auftrags</translation>
    </message>
    <message>
        <source>most percent of the store in one job</source>
        <translation>höchster Prozentsatz des Speichers in einem Auftrag</translation>
    </message>
    <message>
        <source>seconds before the first delete</source>
        <translation>Sekunden vor der ersten Löschung</translation>
    </message>
    <message>
        <source>%1 is protected by the connection &quot;%2&quot;.</source>
        <translation>%1 ist durch die Verbindung &quot;%2&quot; geschützt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change the connection instead.</source>
        <translation>Ändern Sie stattdessen die Verbindung.</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 ist nicht geschützt.</translation>
    </message>
    <message>
        <source>How many minutes the store is armed for</source>
        <translation>Für wie viele Minuten der Speicher freigeschaltet wird</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>The journal holds no events.</source>
        <translation>Das Journal enthält keine Ereignisse.</translation>
    </message>
    <message>
        <source>what guards a store, and arming it</source>
        <translation>was einen Speicher schützt, und seine Freischaltung</translation>
    </message>
    <message>
        <source>log: the newest N (default: 100)</source>
        <translation>log: die neuesten N (Vorgabe: 100)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>explain a command: secateurctl help COMMAND</source>
        <translation>einen Befehl erklären: secateurctl help COMMAND</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of every command (STORE is --store, --profile or --url)</source>
        <translation>Optionen jedes Befehls (STORE ist --store, --profile oder --url)</translation>
    </message>
    <message>
        <source>Shows exactly what a delete would take from an image store, takes exactly that,
and follows the content until it is really gone.</source>
        <translation>Zeigt genau, was eine Löschung aus einem Bildspeicher nehmen würde, nimmt genau das
und verfolgt den Inhalt, bis er wirklich weg ist.</translation>
    </message>
    <message>
        <source>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</source>
        <translation>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Options, before or after the command</source>
        <translation>Optionen, vor oder nach dem Befehl</translation>
    </message>
    <message>
        <source>A careful delete</source>
        <translation>Eine vorsichtige Löschung</translation>
    </message>
    <message>
        <source>secateurctl --store DIR preview &apos;/users/u12/-/recursive&apos; --list 20
secateurctl --store DIR delete &apos;/users/u12/-/recursive&apos; --expect 30
secateurctl --store DIR pending --wait 60</source>
        <translation>secateurctl --store DIR preview &apos;/users/u12/-/recursive&apos; --list 20
secateurctl --store DIR delete &apos;/users/u12/-/recursive&apos; --expect 30
secateurctl --store DIR pending --wait 60</translation>
    </message>
    <message>
        <source>Secrets of remote stores</source>
        <translation>Geheimnisse entfernter Speicher</translation>
    </message>
    <message>
        <source>Never in an argument. A saved connection has them in the keychain; what is missing is taken
from the environment, and what is missing there is asked for on a terminal:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (for a header called Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN; and for the catalogue what psql takes: PGPASSWORD or its password file.</source>
        <translation>Nie als Argument. Eine gespeicherte Verbindung hat sie im Schlüsselbund; was fehlt, wird aus der
Umgebung genommen, und was dort fehlt, wird auf einem Terminal erfragt:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (für einen Header namens Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN; und für den Katalog, was psql nimmt: PGPASSWORD oder seine Passwortdatei.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Datenströme</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. A progress line
is shown on a terminal only.</source>
        <translation>Ergebnisse gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Eine
Fortschrittszeile wird nur auf einem Terminal gezeigt.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed, or stopped by the user</source>
        <translation>fehlgeschlagen oder vom Benutzer angehalten</translation>
    </message>
    <message>
        <source>bad usage or a bad request</source>
        <translation>falscher Aufruf oder falsche Anfrage</translation>
    </message>
    <message>
        <source>ended with failed or unknown items, or with content still pending</source>
        <translation>endete mit fehlgeschlagenen oder unbekannten Elementen oder mit noch ausstehendem Inhalt</translation>
    </message>
    <message>
        <source>--at takes a time such as 2030-01-31T23:30:00 or 2030-01-31T22:30:00Z, not &quot;%1&quot;.</source>
        <translation>--at nimmt eine Zeit wie 2030-01-31T23:30:00 oder 2030-01-31T22:30:00Z, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--at takes a time that is to come, at most a year away, not &quot;%1&quot;.</source>
        <translation>--at nimmt eine künftige Zeit, höchstens ein Jahr entfernt, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Held until %1: nothing is sent before. Ctrl-C calls it off.</source>
        <translation>Wartet bis %1: Vorher wird nichts gesendet. Strg-C zieht es zurück.</translation>
    </message>
    <message>
        <source>Deleting begins in %1. Ctrl-C calls it off.</source>
        <translation>Die Löschung beginnt in %1. Strg-C zieht sie zurück.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;: a path has only A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no segment ends in &apos;-&apos;.</source>
        <translation>Bei &quot;%1&quot; kann nichts gespeichert werden: Ein Pfad hat nur A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ -, und kein Segment endet mit &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 bytes</source>
        <translation>%1 von %2 Dateien, %3 Bytes</translation>
    </message>
    <message>
        <source>skipped %1: %2</source>
        <translation>ausgelassen %1: %2</translation>
    </message>
    <message>
        <source>renamed %1: %2</source>
        <translation>umbenannt %1: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>bring a folder of images into a local store</source>
        <translation>einen Ordner mit Bildern in einen lokalen Speicher bringen</translation>
    </message>
    <message>
        <source>the path that DIR itself becomes (default: /)</source>
        <translation>der Pfad, zu dem DIR selbst wird (Vorgabe: /)</translation>
    </message>
    <message>
        <source>a label for every imported asset; may be repeated</source>
        <translation>ein Label für jedes importierte Asset; darf wiederholt werden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>schon weg</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>unerwartet</translation>
    </message>
    <message>
        <source>content pending</source>
        <translation>Inhalt ausstehend</translation>
    </message>
    <message>
        <source>content leaked</source>
        <translation>Inhalt verwaist</translation>
    </message>
    <message>
        <source>content unknown</source>
        <translation>Inhalt unbekannt</translation>
    </message>
    <message>
        <source>Job %1 stopped; assets settled: %2 of %3. Go on with: secateurctl %4 job resume %1</source>
        <translation>Auftrag %1 hat angehalten; geklärte Assets: %2 von %3. Weiter mit: secateurctl %4 job resume %1</translation>
    </message>
    <message>
        <source>Planned assets that are others by now, or lost the labels that were asked for, and were left alone: %1.</source>
        <translation>Geplante Assets, die inzwischen andere sind oder die verlangten Labels verloren haben und unberührt blieben: %1.</translation>
    </message>
    <message>
        <source>Assets that match by now but were not planned, and were not touched: %1.</source>
        <translation>Assets, die inzwischen passen, aber nicht geplant waren, und unberührt blieben: %1.</translation>
    </message>
    <message>
        <source>WARNING: assets that were not planned are missing too: %1.</source>
        <translation>WARNUNG: Auch nicht geplante Assets fehlen: %1.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1; unknown: %2. See secateurctl receipt %3.</source>
        <translation>Assets, die nicht gelöscht werden konnten: %1; unbekannt: %2. Siehe secateurctl receipt %3.</translation>
    </message>
    <message>
        <source>appeared, not touched</source>
        <translation>hinzugekommen, unberührt</translation>
    </message>
    <message>
        <source>another asset, left alone</source>
        <translation>anderes Asset, unberührt</translation>
    </message>
    <message>
        <source>matches no more</source>
        <translation>passt nicht mehr</translation>
    </message>
    <message>
        <source>MISSING, not planned</source>
        <translation>FEHLT, nicht geplant</translation>
    </message>
    <message>
        <source>%1 entry %2</source>
        <translation>%1 Eintrag %2</translation>
    </message>
    <message>
        <source>These are the first of each kind; secateurctl receipt %1 lists more.</source>
        <translation>Dies sind die ersten jeder Art; secateurctl receipt %1 führt mehr auf.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The journal holds no jobs.</source>
        <translation>Das Journal enthält keine Aufträge.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects</source>
        <translation>%1 Assets, %2 Objekte</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>Auftrag %1 (%2): %3</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>er ist beendet.</translation>
    </message>
    <message>
        <source>The user cancelled it.</source>
        <translation>Der Benutzer hat ihn abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with a job: show, resume, reconcile, retry, abandon or cancel it.</source>
        <translation>&quot;%1&quot; geht mit einem Auftrag nicht: show, resume, reconcile, retry, abandon oder cancel.</translation>
    </message>
    <message>
        <source>A job&apos;s ID</source>
        <translation>Die ID eines Auftrags</translation>
    </message>
    <message>
        <source>list the jobs in the journal, newest first</source>
        <translation>die Aufträge im Journal auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Lists every delete that was ever begun on this computer by this user, newest first, with its
state: held, running, paused, interrupted, done, failed or cancelled.</source>
        <translation>Listet jede Löschung auf, die dieser Benutzer je auf diesem Rechner begonnen hat, die neuesten
zuerst, mit ihrem Zustand: wartend, läuft, angehalten, unterbrochen, erledigt, fehlgeschlagen
oder abgebrochen.</translation>
    </message>
    <message>
        <source>show a job, go on with it, or end it</source>
        <translation>einen Auftrag zeigen, fortsetzen oder beenden</translation>
    </message>
    <message>
        <source>Standard input can not be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB.</source>
        <translation>Die Standardeingabe ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: %3</source>
        <translation>Zeile %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>No path was added.</source>
        <translation>Es wurde kein Pfad hinzugefügt.</translation>
    </message>
    <message>
        <source>This store lists its paths itself: none need to be added.</source>
        <translation>Dieser Speicher listet seine Pfade selbst auf: Es müssen keine hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 paths read, %2 of them new.</source>
        <translation>%1 Pfade gelesen, davon %2 neu.</translation>
    </message>
    <message>
        <source>%1 is forgotten here, with all below it; nothing was deleted.</source>
        <translation>%1 ist hier vergessen, mit allem darunter; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>paths takes add or forget, not &quot;%1&quot;.</source>
        <translation>paths nimmt add oder forget, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>name paths of a server that can not list them</source>
        <translation>Pfade eines Servers nennen, der sie nicht auflisten kann</translation>
    </message>
    <message>
        <source>A Konifer server can not list its paths; without a catalogue, tree and recursive previews know
only those that were named here or visited. add reads one path from each line of FILE, or the
first column of a CSV. forget takes a path, and all below it, out again. Neither changes anything
on the server.</source>
        <translation>Ein Konifer-Server kann seine Pfade nicht auflisten; ohne Katalog kennen Baum und rekursive
Vorschauen nur die, die hier genannt oder besucht wurden. add liest einen Pfad aus jeder Zeile von
FILE oder die erste Spalte einer CSV-Datei. forget nimmt einen Pfad und alles darunter wieder
heraus. Keines von beiden ändert etwas auf dem Server.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds from 0, not &quot;%1&quot;.</source>
        <translation>--wait nimmt eine Anzahl Sekunden ab 0, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 pending, %2 stuck</source>
        <translation>%1 ausstehend, %2 hängen fest</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed, %3 stuck</source>
        <translation>%1 ausstehend, %2 entfernt, %3 hängen fest</translation>
    </message>
    <message>
        <source>Not tried yet, or another process is removing it.</source>
        <translation>Noch nicht versucht, oder ein anderer Prozess entfernt es gerade.</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 Objekte: %2</translation>
    </message>
    <message>
        <source>... and %1 reasons more</source>
        <translation>... und %1 weitere Gründe</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt fest</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>oldest, seconds</source>
        <translation>ältestes, Sekunden</translation>
    </message>
    <message>
        <source>secateurctl: Of %1 objects it is not known whether they are gone.</source>
        <translation>secateurctl: Von %1 Objekten ist nicht bekannt, ob sie weg sind.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are no longer scheduled, but still there.</source>
        <translation>secateurctl: %1 Objekte sind nicht mehr vorgemerkt, aber noch da.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are still there.</source>
        <translation>secateurctl: %1 Objekte sind noch da.</translation>
    </message>
    <message>
        <source>show deleted content that is not gone yet, and see it go</source>
        <translation>gelöschten Inhalt zeigen, der noch nicht weg ist, und verfolgen, wie er geht</translation>
    </message>
    <message>
        <source>remove pending content, for at most so long</source>
        <translation>ausstehenden Inhalt entfernen, höchstens so lange</translation>
    </message>
    <message>
        <source>The store keeps changing while it is looked at.</source>
        <translation>Der Speicher ändert sich laufend, während er angesehen wird.</translation>
    </message>
    <message>
        <source>Try again when nothing else writes to it.</source>
        <translation>Versuchen Sie es erneut, wenn nichts anderes hineinschreibt.</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects, %3, at %4 paths</source>
        <translation>%1 Assets, %2 Objekte, %3, an %4 Pfaden</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>collateral</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>sent as typed it would also take %1 assets at %2 other paths</source>
        <translation>wie eingegeben gesendet, würde sie auch %1 Assets an %2 anderen Pfaden nehmen</translation>
    </message>
    <message>
        <source>Not included: %1 assets at %2 places nearby</source>
        <translation>Nicht enthalten: %1 Assets an %2 Stellen in der Nähe</translation>
    </message>
    <message>
        <source>show what a delete would take, and what lies near and stays</source>
        <translation>zeigen, was eine Löschung nehmen würde und was in der Nähe liegt und bleibt</translation>
    </message>
    <message>
        <source>also list the first N assets, by path and entry (default: 0)</source>
        <translation>auch die ersten N Assets auflisten, mit Pfad und Eintrag (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>save the whole plan as JSON Lines</source>
        <translation>den ganzen Plan als JSON Lines speichern</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>read-write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>There are no saved connections.</source>
        <translation>Es gibt keine gespeicherten Verbindungen.</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>gesperrt bis zur Freischaltung</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>&quot;%1&quot; ist schon da.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>Exported %1 connections, without secrets.</source>
        <translation>%1 Verbindungen exportiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; importiert.</translation>
    </message>
    <message>
        <source>saved connections to remote stores</source>
        <translation>gespeicherte Verbindungen zu entfernten Speichern</translation>
    </message>
    <message>
        <source>--certificate and --key go together.</source>
        <translation>--certificate und --key gehören zusammen.</translation>
    </message>
    <message>
        <source>--certificate takes the place of --auth.</source>
        <translation>--certificate tritt an die Stelle von --auth.</translation>
    </message>
    <message>
        <source>Say where the server is: profile add NAME --url URL, with the options of --url.</source>
        <translation>Sagen Sie, wo der Server ist: profile add NAME --url URL, mit den Optionen von --url.</translation>
    </message>
    <message>
        <source>There is a saved connection &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine gespeicherte Verbindung &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To put this one in its place, add --replace.</source>
        <translation>Um diese an ihre Stelle zu setzen, fügen Sie --replace hinzu.</translation>
    </message>
    <message>
        <source>Not all secrets were given: what is missing will be asked for each time.</source>
        <translation>Nicht alle Geheimnisse wurden angegeben: Was fehlt, wird jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The connection is saved without its secrets: they will be asked for each time, or taken from the environment.</source>
        <translation>Die Verbindung ist ohne ihre Geheimnisse gespeichert: Sie werden jedes Mal erfragt oder aus der Umgebung genommen.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;, its secrets in the keychain.</source>
        <translation>&quot;%1&quot; gespeichert, die Geheimnisse im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; gespeichert.</translation>
    </message>
    <message>
        <source>add: put it in the place of the one of that name</source>
        <translation>add: an die Stelle der Verbindung dieses Namens setzen</translation>
    </message>
    <message>
        <source>add: locked: nothing is deleted through it but while it is armed (see guard)</source>
        <translation>add: gesperrt: darüber wird nichts gelöscht, außer solange sie freigeschaltet ist (siehe guard)</translation>
    </message>
    <message>
        <source>add: a path, or a glob with * and **, below which nothing is deleted; may be repeated</source>
        <translation>add: ein Pfad oder ein Muster mit * und **, darunter wird nichts gelöscht; darf wiederholt werden</translation>
    </message>
    <message>
        <source>add: at most N requests at a time (default: 8)</source>
        <translation>add: höchstens N Anfragen zugleich (Vorgabe: 8)</translation>
    </message>
    <message>
        <source>add: a client certificate, as PEM, in place of --auth</source>
        <translation>add: ein Clientzertifikat, als PEM, anstelle von --auth</translation>
    </message>
    <message>
        <source>add: its key, as PEM</source>
        <translation>add: sein Schlüssel, als PEM</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>Too few arguments. Usage: secateurctl %1 %2</source>
        <translation>Zu wenige Argumente. Aufruf: secateurctl %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Usage: secateurctl %2 %3</source>
        <translation>&quot;%1&quot; ist ein Argument zu viel. Aufruf: secateurctl %2 %3</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: no command is given.</source>
        <translation>Sagen Sie, was zu tun ist: Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no option %1: everybody on this computer can see arguments. Secrets are taken from the keychain or the environment, or asked for.</source>
        <translation>Es gibt keine Option %1: Jeder auf diesem Rechner kann Argumente sehen. Geheimnisse werden aus dem Schlüsselbund oder der Umgebung genommen oder erfragt.</translation>
    </message>
    <message>
        <source>the folder of a local store</source>
        <translation>der Ordner eines lokalen Speichers</translation>
    </message>
    <message>
        <source>a saved connection to a remote store: see help profile</source>
        <translation>eine gespeicherte Verbindung zu einem entfernten Speicher: siehe help profile</translation>
    </message>
    <message>
        <source>a remote store: the address of a Konifer server; with it:</source>
        <translation>ein entfernter Speicher: die Adresse eines Konifer-Servers; dazu:</translation>
    </message>
    <message>
        <source>  its PostgreSQL database, as for psql, without a password</source>
        <translation>  seine PostgreSQL-Datenbank, wie für psql, ohne Passwort</translation>
    </message>
    <message>
        <source>  none (default), bearer, basic or headers</source>
        <translation>  none (Vorgabe), bearer, basic oder headers</translation>
    </message>
    <message>
        <source>  the user of basic authentication</source>
        <translation>  der Benutzer der Basic-Anmeldung</translation>
    </message>
    <message>
        <source>  a header whose value is a secret; may be repeated</source>
        <translation>  ein Header, dessen Wert geheim ist; darf wiederholt werden</translation>
    </message>
    <message>
        <source>  how fetches are signed: none (default), sha256, sha384 or sha512</source>
        <translation>  wie Abrufe signiert werden: none (Vorgabe), sha256, sha384 oder sha512</translation>
    </message>
    <message>
        <source>  authorities to trust beside the system&apos;s, as PEM</source>
        <translation>  Zertifizierungsstellen, denen neben denen des Systems vertraut wird, als PEM</translation>
    </message>
    <message>
        <source>  production (default), staging or test</source>
        <translation>  production (Vorgabe), staging oder test</translation>
    </message>
    <message>
        <source>one JSON document on standard output instead of text</source>
        <translation>ein JSON-Dokument auf der Standardausgabe statt Text</translation>
    </message>
    <message>
        <source>show help and end</source>
        <translation>Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>secateurctl: The result could not be written to standard output.</source>
        <translation>secateurctl: Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no job %1: the journal is empty.</source>
        <translation>Es gibt keinen Auftrag %1: Das Journal ist leer.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>newest hash</source>
        <translation>neuester Hash</translation>
    </message>
    <message>
        <source>jobs compared</source>
        <translation>verglichene Aufträge</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Brüche</translation>
    </message>
    <message>
        <source>%1 jobs ended before receipts were sealed: nothing vouches for what is said of them.</source>
        <translation>%1 Aufträge endeten, bevor Belege versiegelt wurden: Nichts bürgt für das, was von ihnen gesagt ist.</translation>
    </message>
    <message>
        <source>The chain is whole. Keep the newest hash elsewhere: --holds checks later that no receipt up to it was cut off.</source>
        <translation>Die Kette ist vollständig. Bewahren Sie den neuesten Hash anderswo auf: --holds prüft später, dass bis dahin kein Beleg abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>No receipt has the hash %1 (any more).</source>
        <translation>Kein Beleg hat (noch) den Hash %1.</translation>
    </message>
    <message>
        <source>The receipt %1 could not be opened: %2.</source>
        <translation>Der Beleg %1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>in this journal</source>
        <translation>in diesem Journal</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>--holds is for --verify of the whole chain.</source>
        <translation>--holds ist für --verify der ganzen Kette.</translation>
    </message>
    <message>
        <source>--format is for writing a receipt, not for --verify.</source>
        <translation>--format ist zum Schreiben eines Belegs, nicht für --verify.</translation>
    </message>
    <message>
        <source>Say the ID of a job, or --verify.</source>
        <translation>Nennen Sie die ID eines Auftrags, oder --verify.</translation>
    </message>
    <message>
        <source>write what a job did, asset by asset, or check that no receipt was changed</source>
        <translation>schreiben, was ein Auftrag tat, Asset für Asset, oder prüfen, dass kein Beleg geändert wurde</translation>
    </message>
    <message>
        <source>json (default) or csv</source>
        <translation>json (Vorgabe) oder csv</translation>
    </message>
    <message>
        <source>check the chain of receipts, or one written receipt</source>
        <translation>die Kette der Belege prüfen, oder einen geschriebenen Beleg</translation>
    </message>
    <message>
        <source>with --verify: the chain must hold a receipt of this hash</source>
        <translation>mit --verify: Die Kette muss einen Beleg mit diesem Hash enthalten</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 von %2 Assets geprüft</translation>
    </message>
    <message>
        <source>damaged: %1, entry %2: %3</source>
        <translation>beschädigt: %1, Eintrag %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with an archive: check it.</source>
        <translation>&quot;%1&quot; geht mit einem Archiv nicht: check.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>%1 by %2 on %3, job %4</source>
        <translation>%1 von %2 auf %3, Auftrag %4</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>The last line of the manifest was cut short: what it was about was not deleted.</source>
        <translation>Die letzte Zeile des Manifests wurde abgeschnitten: Worum es darin ging, wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;.</source>
        <translation>Bei &quot;%1&quot; kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>already restored</source>
        <translation>schon wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored assets have new entry numbers and new created times; the file restored-... in the archive says which is which.</source>
        <translation>Wiederhergestellte Assets haben neue Eintragsnummern und neue Erstellungszeiten; die Datei restored-... im Archiv sagt, was was ist.</translation>
    </message>
    <message>
        <source>Where no answer came, ask for the same again: it looks first and stores nothing twice.</source>
        <translation>Wo keine Antwort kam, fordern Sie dasselbe erneut an: Es sieht zuerst nach und speichert nichts zweimal.</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 von %2 Assets wiederhergestellt</translation>
    </message>
    <message>
        <source>%1: %2, entry %3: %4</source>
        <translation>%1: %2, Eintrag %3: %4</translation>
    </message>
    <message>
        <source>check what a delete archived</source>
        <translation>prüfen, was eine Löschung archivierte</translation>
    </message>
    <message>
        <source>Reads every content file of the archive in DIR, which delete --archive wrote, and compares it with
the hash in the manifest. Ends with 1 where one is damaged or missing. Changes nothing, and needs
no store.</source>
        <translation>Liest jede Inhaltsdatei des Archivs in DIR, das delete --archive schrieb, und vergleicht sie mit
dem Hash im Manifest. Endet mit 1, wenn eine beschädigt ist oder fehlt. Ändert nichts und braucht
keinen Speicher.</translation>
    </message>
    <message>
        <source>put archived assets back into a store</source>
        <translation>archivierte Assets in einen Speicher zurücklegen</translation>
    </message>
    <message>
        <source>only what was at PATH or below it</source>
        <translation>nur, was bei PATH oder darunter war</translation>
    </message>
    <message>
        <source>put it below PATH instead of where it was</source>
        <translation>unter PATH legen statt dorthin, wo es war</translation>
    </message>
    <message>
        <source>See secateurctl help %1.</source>
        <translation>Siehe secateurctl help %1.</translation>
    </message>
    <message>
        <source>There is no &quot;%1 %2&quot;.</source>
        <translation>&quot;%1 %2&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 %2 takes another number of arguments.</source>
        <translation>%1 %2 nimmt eine andere Zahl von Argumenten.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no UTF-8: the file that it names could be another one&apos;s.</source>
        <translation>%1 in der Umgebung ist kein UTF-8: Die Datei, die es nennt, könnte eine andere sein.</translation>
    </message>
    <message>
        <source>The name of the folder “%1” is no UTF-8: what is named from here could be another file.</source>
        <translation>Der Name des Ordners „%1“ ist kein UTF-8: Was von hier aus genannt wird, könnte eine andere Datei sein.</translation>
    </message>
    <message>
        <source>content folder</source>
        <translation>Inhaltsordner</translation>
    </message>
    <message>
        <source>the store&apos;s</source>
        <translation>der des Speichers</translation>
    </message>
    <message>
        <source>NOT THE STORE&apos;S</source>
        <translation>NICHT DER DES SPEICHERS</translation>
    </message>
    <message>
        <source>Compares the metadata, the content files and the list of pending removals with each other, and
the kept sums with a fresh count. Changes nothing. Reads a damaged store as far as it can.
A content folder that is not the store&apos;s own, as where its disk is not mounted, is named: nothing
is deleted or imported then, and nothing pending is called removed. Where the content is lost
for good, --adopt-content takes the folder that is there for the store&apos;s from now on.
Ends with 0 where all agree, with 1 otherwise.</source>
        <translation>Vergleicht die Metadaten, die Inhaltsdateien und die Liste der ausstehenden Entfernungen
miteinander, und die gespeicherten Summen mit einer frischen Zählung. Ändert nichts. Liest einen
beschädigten Speicher, so weit es geht.
Ein Inhaltsordner, der nicht der des Speichers ist, etwa weil sein Datenträger nicht eingehängt
ist, wird genannt: Dann wird nichts gelöscht oder importiert und nichts Ausstehendes als entfernt
bezeichnet. Wenn der Inhalt endgültig verloren ist, nimmt --adopt-content den Ordner, der da ist,
ab jetzt als den des Speichers.
Endet mit 0, wenn alles übereinstimmt, sonst mit 1.</translation>
    </message>
    <message>
        <source>first take the content folder that is there for the store&apos;s own</source>
        <translation>zuerst den Inhaltsordner, der da ist, als den des Speichers nehmen</translation>
    </message>
    <message>
        <source>--expect-plan needs the plan&apos;s SHA-256 that preview printed: 64 hexadecimal digits.</source>
        <translation>--expect-plan braucht den SHA-256 des Plans, den preview ausgab: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>--same-content is for --archive.</source>
        <translation>--same-content ist für --archive.</translation>
    </message>
    <message>
        <source>No request can name &quot;%1&quot;, so nothing is sent.</source>
        <translation>Keine Anfrage kann &quot;%1&quot; nennen, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Neither --expect nor --expect-plan is given.</source>
        <translation>Weder --expect noch --expect-plan ist angegeben.</translation>
    </message>
    <message>
        <source>Look with preview first, then say with --expect how many assets it showed, or with --expect-plan which.</source>
        <translation>Sehen Sie zuerst mit preview nach, und sagen Sie dann mit --expect, wie viele Assets es zeigte, oder mit --expect-plan, welche.</translation>
    </message>
    <message>
        <source>The request means other assets than were expected: its plan is %1 now.</source>
        <translation>Die Anfrage meint andere Assets als erwartet: Ihr Plan ist jetzt %1.</translation>
    </message>
    <message>
        <source>The server can not show %1 of the %2 assets: no more is known of them than their numbers.</source>
        <translation>Der Server kann %1 der %2 Assets nicht zeigen: Mehr als ihre Nummern ist von ihnen nicht bekannt.</translation>
    </message>
    <message>
        <source>If they are meant too, add --unshown %1.</source>
        <translation>Wenn sie auch gemeint sind, fügen Sie --unshown %1 hinzu.</translation>
    </message>
    <message>
        <source>The request was made for %1, which is another server than that of the store &quot;%2&quot;.</source>
        <translation>Die Anfrage wurde für %1 gemacht, und das ist ein anderer Server als der des Speichers &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Give the store that it was made for, or leave the address out.</source>
        <translation>Geben Sie den Speicher an, für den sie gemacht wurde, oder lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>delete what a request means, if it is what you expect</source>
        <translation>löschen, was eine Anfrage bedeutet, wenn es das ist, was Sie erwarten</translation>
    </message>
    <message>
        <source>Plans what REQUEST means (or takes the plan that preview --save wrote), compares it with what you
expect, writes the job to the journal and deletes. --expect-plan takes the &quot;plan&quot; that preview
printed: exactly those assets, or nothing. --expect only counts: where an upload came in between,
as many others are as many. Without either, or where one of them does not agree, nothing is
deleted and it ends with 3.

Pinned deletes each planned asset by its entry and can take nothing else: one that is gone
already counts as already gone, one that is another asset by now is left alone (exit status 4).
What only appeared since is never touched, and is named; the status stays 0.
Selector sends the request as it is, after a fresh look gave the plan again.

With --archive the originals and all their metadata are written to DIR first, checked and safe on
the disk; what can not be archived is not deleted. What came counts as an original only where it
is the picture that the metadata speak of, and where no other asset came with the same bytes
(a placeholder would): --same-content takes equal pictures, too. See archive check and restore.

The delete is held first, as long as guard show says, with or without a terminal: Ctrl-C calls it
off, and nothing is sent. A script that must not wait has the store&apos;s guard set to none before:
guard set hold none. The default of test and local stores holds only where a terminal is. With
--at it waits for a time, as long as this program runs.

Guards may refuse it (exit status 3): see guard.

Ctrl-C lets what was sent get its answer and leaves the job in the journal: job resume ID goes
on. A second one ends at once, and loses nothing either.
Content is removed afterwards: see pending --wait.</source>
        <translation>Plant, was REQUEST bedeutet (oder nimmt den Plan, den preview --save schrieb), vergleicht es mit
dem, was Sie erwarten, schreibt den Auftrag ins Journal und löscht. --expect-plan nimmt den &quot;Plan&quot;,
den preview ausgab: genau diese Assets, oder nichts. --expect zählt nur: Wenn dazwischen etwas
hochgeladen wurde, sind ebenso viele andere auch so viele. Ohne beide, oder wenn eines nicht
übereinstimmt, wird nichts gelöscht, und es endet mit 3.

Pinned löscht jedes geplante Asset über seinen Eintrag und kann nichts anderes nehmen: Eines, das
schon weg ist, zählt als schon weg, eines, das inzwischen ein anderes Asset ist, bleibt unberührt
(Exit-Status 4). Was erst seither erschienen ist, wird nie angefasst und wird genannt; der Status
bleibt 0. Selector sendet die Anfrage, wie sie ist, nachdem ein frischer Blick wieder den Plan
ergab.

Mit --archive werden zuerst die Originale und alle ihre Metadaten nach DIR geschrieben, geprüft und
auf dem Datenträger gesichert; was nicht archiviert werden kann, wird nicht gelöscht. Was ankam,
gilt nur dann als Original, wenn es das Bild ist, von dem die Metadaten sprechen, und wenn kein
anderes Asset mit denselben Bytes ankam (wie bei einem Platzhalter): --same-content nimmt auch
gleiche Bilder. Siehe archive check und restore.

Die Löschung wartet zuerst, so lange guard show es sagt, mit oder ohne Terminal: Strg-C zieht sie
zurück, und nichts wird gesendet. Für ein Skript, das nicht warten darf, wird die Schutzregel des
Speichers vorher auf none gesetzt: guard set hold none. Die Vorgabe von Test- und lokalen Speichern
gilt nur, wo ein Terminal ist. Mit --at wartet sie auf eine Zeit, solange dieses Programm läuft.

Schutzregeln können sie ablehnen (Exit-Status 3): siehe guard.

Strg-C lässt dem Gesendeten seine Antwort und den Auftrag im Journal: job resume ID macht weiter.
Ein zweites beendet sofort, und auch dann geht nichts verloren.
Inhalt wird danach entfernt: siehe pending --wait.</translation>
    </message>
    <message>
        <source>the plan that preview printed: exactly its assets, or nothing</source>
        <translation>der Plan, den preview ausgab: genau seine Assets, oder nichts</translation>
    </message>
    <message>
        <source>how many assets you mean to delete; it counts them, no more</source>
        <translation>wie viele Assets Sie löschen wollen; zählt sie nur, mehr nicht</translation>
    </message>
    <message>
        <source>how many of them the server can not show, and are meant all the same</source>
        <translation>wie viele davon der Server nicht zeigen kann und trotzdem gemeint sind</translation>
    </message>
    <message>
        <source>with --archive: several assets may have the same picture</source>
        <translation>mit --archive: mehrere Assets dürfen dasselbe Bild haben</translation>
    </message>
    <message>
        <source>hold it so long before the first delete; never shorter than the guard</source>
        <translation>so lange vor der ersten Löschung warten; nie kürzer als die Schutzregel</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Setzen Sie PGPASSWORD in der Umgebung, oder schreiben Sie das Passwort in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Warning: the content store is not encrypted (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>Warnung: Der Inhaltsspeicher ist nicht verschlüsselt (tls=no): Was er enthält, und das Token einer Sitzung, können auf dem Weg gelesen werden.</translation>
    </message>
    <message>
        <source>secateurctl: Waiting for the answer of %1. Ctrl-C again ends at once.</source>
        <translation>secateurctl: Warten auf die Antwort von %1. Strg-C noch einmal beendet sofort.</translation>
    </message>
    <message>
        <source>Labels and tags are not shown: the catalogue does not let this role read them.</source>
        <translation>Labels und Schlagwörter werden nicht gezeigt: Der Katalog lässt diese Rolle sie nicht lesen.</translation>
    </message>
    <message>
        <source>seconds before the first delete, where a terminal shows it</source>
        <translation>Sekunden vor der ersten Löschung, wo ein Terminal es zeigt</translation>
    </message>
    <message>
        <source>Guards hold on every way in: the window, the command line, resumed jobs and plan files. There is
no way around one but to change it, and each change is kept in the journal.

show       what guards the store; what its connection says is joined in, the stricter wins
set        KEY VALUE: changes one setting, KEY being
             arming   yes or no: nothing is deleted but while the store is armed
             assets   the most assets that one job may delete, or none
             share    the most of the store, in percent, that one job may delete, or none
             hold     seconds between the last yes and the first delete, or none: with or without a
                      terminal; a script that must not wait has it set to none beforehand
             protect  paths at and below which nothing is deleted, in place of those before:
                      * stands for one segment, ** for any number; or none
reset      KEY: back to what holds in the store&apos;s environment by default
protect    GLOB...: adds paths
unprotect  GLOB...: takes paths off
arm        MINUTES: lets deletes be sent for 1 to 480 minutes from now; a job that is still
           running then pauses
disarm     ends that at once
log        what was changed, by whom and when; of all stores where none is given</source>
        <translation>Schutzregeln gelten auf jedem Weg: im Fenster, auf der Befehlszeile, bei fortgesetzten Aufträgen
und Plandateien. An keiner führt ein Weg vorbei, außer sie zu ändern, und jede Änderung wird im
Journal festgehalten.

show       was den Speicher schützt; was seine Verbindung sagt, kommt dazu, das Strengere gilt
set        KEY VALUE: ändert eine Einstellung; KEY ist
             arming   yes oder no: nichts wird gelöscht, außer solange der Speicher
                      freigeschaltet ist
             assets   wie viele Assets ein Auftrag höchstens löschen darf, oder none
             share    wie viel Prozent des Speichers ein Auftrag höchstens löschen darf, oder none
             hold     Sekunden zwischen dem letzten Ja und der ersten Löschung, oder none: mit oder
                      ohne Terminal; für ein Skript, das nicht warten darf, wird es vorher auf none
                      gesetzt
             protect  Pfade, bei und unter denen nichts gelöscht wird, anstelle der bisherigen:
                      * steht für ein Segment, ** für beliebig viele; oder none
reset      KEY: zurück zu dem, was in der Umgebung des Speichers als Vorgabe gilt
protect    GLOB...: fügt Pfade hinzu
unprotect  GLOB...: nimmt Pfade weg
arm        MINUTES: lässt ab jetzt für 1 bis 480 Minuten Löschungen senden; ein Auftrag, der dann
           noch läuft, hält an
disarm     beendet das sofort
log        was von wem und wann geändert wurde; von allen Speichern, wenn keiner angegeben ist</translation>
    </message>
    <message>
        <source>refused by a guard, or held by another process: nothing was sent, or nothing more</source>
        <translation>von einer Schutzregel abgelehnt oder von einem anderen Prozess belegt: nichts wurde gesendet, oder nichts weiter</translation>
    </message>
    <message>
        <source>planned assets were left alone, as the store drifted</source>
        <translation>geplante Assets blieben unberührt, da der Speicher abgewichen ist</translation>
    </message>
    <message>
        <source>1 file was left out: an earlier import of this folder stored it, and it is still there. --again stores it once more.</source>
        <translation>1 Datei wurde ausgelassen: Ein früherer Import dieses Ordners hat sie gespeichert, und sie ist noch da. --again speichert sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 files were left out: an earlier import of this folder stored them, and they are still there. --again stores them once more.</source>
        <translation>%1 Dateien wurden ausgelassen: Ein früherer Import dieses Ordners hat sie gespeichert, und sie sind noch da. --again speichert sie noch einmal.</translation>
    </message>
    <message>
        <source>Brings the images of DIR into the store, which is made where there is none. Sub-folders
become paths and the files of a folder become entries in the order of their names:
DIR/u12/profile/a.png becomes an entry at PATH/u12/profile. Files that are no images are
named on standard error and left out, and so is every name that had to be changed.
An import that was stopped goes on where it stopped when it is asked for again, and one that
has ended stores only what is new, changed or was deleted since; with --again it stores all.
Ends with 1 where there were files and none of them could be brought in.</source>
        <translation>Bringt die Bilder von DIR in den Speicher, der angelegt wird, wenn es keinen gibt. Unterordner
werden zu Pfaden, und die Dateien eines Ordners werden in der Reihenfolge ihrer Namen zu
Einträgen: DIR/u12/profile/a.png wird zu einem Eintrag bei PATH/u12/profile. Dateien, die keine
Bilder sind, werden auf der Standardfehlerausgabe genannt und ausgelassen, ebenso jeder Name, der
geändert werden musste. Ein angehaltener Import geht dort weiter, wo er aufhörte, wenn er erneut
angefordert wird, und einer, der zu Ende kam, speichert nur, was seither neu ist, geändert oder
gelöscht wurde; mit --again speichert er alles.
Endet mit 1, wenn es Dateien gab und keine davon hineingebracht werden konnte.</translation>
    </message>
    <message>
        <source>store what an earlier import of this folder stored, too</source>
        <translation>auch speichern, was ein früherer Import dieses Ordners gespeichert hat</translation>
    </message>
    <message>
        <source>show       everything the journal knows of a job
resume     goes on with a paused or interrupted job: what was sent is looked up before anything
           is sent again, and the store is compared with the plan; begins a job that was agreed
           to and waits, after it was held anew
reconcile  looks up what was sent and ends the job; sends nothing
retry      makes the failed assets of an ended job planned again and goes on with them
abandon    ends a job without asking its store: what was sent and not learnt stays unknown
cancel     ends a job that has not ended: what is deleted stays deleted, the rest stays

The store is the job&apos;s own, or the one given (--store, --profile, --url).</source>
        <translation>show       alles, was das Journal von einem Auftrag weiß
resume     setzt einen angehaltenen oder unterbrochenen Auftrag fort: Was gesendet war, wird
           nachgesehen, bevor noch einmal etwas gesendet wird, und der Speicher wird mit dem Plan
           verglichen; beginnt einen Auftrag, dem zugestimmt wurde und der wartet, nachdem er
           noch einmal gewartet hat
reconcile  sieht nach, was gesendet war, und beendet den Auftrag; sendet nichts
retry      macht die fehlgeschlagenen Assets eines beendeten Auftrags wieder zu geplanten und
           setzt ihn mit ihnen fort
abandon    beendet einen Auftrag, ohne seinen Speicher zu fragen: Was gesendet und nicht erfahren
           wurde, bleibt unbekannt
cancel     beendet einen nicht beendeten Auftrag: Was gelöscht ist, bleibt gelöscht, der Rest
           bleibt

Der Speicher ist der des Auftrags oder der angegebene (--store, --profile, --url).</translation>
    </message>
    <message>
        <source>The server can not show it, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Der Server kann es nicht zeigen, höchstwahrscheinlich, weil es ohne Alternativtext gespeichert wurde. Es kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Either --job or --all can be given, not both.</source>
        <translation>Entweder --job oder --all kann angegeben werden, nicht beide.</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed</source>
        <translation>%1 ausstehend, %2 entfernt</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, &quot;%2&quot;.</source>
        <translation>Auftrag %1 gehört zu einem anderen Speicher, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>Der Server hat lange nichts entfernt: Seine Warteschlange steht.</translation>
    </message>
    <message>
        <source>The server&apos;s reaper has not come to it yet.</source>
        <translation>Der Aufräumer des Servers ist noch nicht dazu gekommen.</translation>
    </message>
    <message>
        <source>pending of others</source>
        <translation>ausstehend von anderen</translation>
    </message>
    <message>
        <source>Counts the content of deleted assets: pending (scheduled for removal), removed, stuck (a local
store: refused, or pending for long; a server: its queue does not move) and unknown. With --wait
it removes what is due until nothing is pending or the time is over; content that was refused is
tried again later and later. A remote store&apos;s content is removed by its server, and only watched:
that of the jobs in your journal, of one job with --job, or all that the server has scheduled,
whoever deleted it, with --all.
Ends with 5 where something is still pending then, and says why.</source>
        <translation>Zählt den Inhalt gelöschter Assets: ausstehend (zum Entfernen vorgemerkt), entfernt, festhängend
(lokaler Speicher: verweigert oder lange ausstehend; Server: seine Warteschlange bewegt sich nicht)
und unbekannt. Mit --wait entfernt es, was fällig ist, bis nichts mehr aussteht oder die Zeit um
ist; verweigerter Inhalt wird immer später erneut versucht. Den Inhalt eines entfernten Speichers
entfernt sein Server, er wird nur beobachtet: der von den Aufträgen in Ihrem Journal, der von einem
Auftrag mit --job, oder mit --all alles, was der Server vorgemerkt hat, gleich wer es gelöscht hat.
Endet mit 5, wenn dann noch etwas aussteht, und sagt, warum.</translation>
    </message>
    <message>
        <source>only the content of this job of the journal</source>
        <translation>nur der Inhalt dieses Auftrags im Journal</translation>
    </message>
    <message>
        <source>all that the server has scheduled, others&apos; too</source>
        <translation>alles, was der Server vorgemerkt hat, auch von anderen</translation>
    </message>
    <message>
        <source>Shows exactly which assets REQUEST means now: how many, how many stored objects and bytes, at
how many paths; what lies nearby and is not included; and what to know before sending it.
Nothing is changed. &quot;plan&quot; is the SHA-256 of the list: while the store stays the same, it
stays the same, and delete REQUEST --expect-plan SHA256 deletes exactly these assets or
nothing. A saved plan can be deleted later with: delete --plan FILE --expect N.</source>
        <translation>Zeigt genau, welche Assets REQUEST jetzt meint: wie viele, wie viele gespeicherte Objekte und
Bytes, an wie vielen Pfaden; was in der Nähe liegt und nicht enthalten ist; und was man vor dem
Senden wissen sollte. Es wird nichts geändert. &quot;Plan&quot; ist der SHA-256 der Liste: Solange der
Speicher gleich bleibt, bleibt er gleich, und delete REQUEST --expect-plan SHA256 löscht genau
diese Assets oder nichts. Ein gespeicherter Plan kann später gelöscht werden mit:
delete --plan FILE --expect N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and its secrets are as they were.</source>
        <translation>&quot;%1&quot; und ihre Geheimnisse sind, wie sie waren.</translation>
    </message>
    <message>
        <source>list    the saved connections; the window has the same
show    NAME: everything about it but its secrets
add     NAME --url URL: saves a connection, with the options of --url and those below. Secrets
        are taken from the environment or asked for, and go into the system&apos;s keychain; where
        there is none they are asked for each time, and never written anywhere
remove  NAME: forgets it, and its secrets; where the keychain is locked it stays, and the status is 1
test    NAME: looks at each part and says how it stands; ends with 1 where one failed
export  FILE [NAME]...: writes those, or all, for another computer, without secrets
import  FILE: adds those in it; a name that is taken gets a number
The content of a store in S3 is --content &apos;s3://HOST[:PORT][?PARAMETERS]&apos;: region=NAME (default:
us-east-1), style=path (default) or virtual (the bucket stands before the host), tls=yes (default)
or no (default on this machine); joined by &amp;. Buckets are known from the metadata</source>
        <translation>list    die gespeicherten Verbindungen; das Fenster hat dieselben
show    NAME: alles darüber außer ihren Geheimnissen
add     NAME --url URL: speichert eine Verbindung, mit den Optionen von --url und denen unten.
        Geheimnisse werden aus der Umgebung genommen oder erfragt und gehen in den Schlüsselbund
        des Systems; wenn es keinen gibt, werden sie jedes Mal erfragt und nie irgendwo geschrieben
remove  NAME: vergisst sie und ihre Geheimnisse; wenn der Schlüsselbund gesperrt ist, bleibt sie,
        und der Status ist 1
test    NAME: sieht jeden Teil an und sagt, wie es um ihn steht; endet mit 1, wenn einer
        fehlschlägt
export  FILE [NAME]...: schreibt diese oder alle für einen anderen Rechner, ohne Geheimnisse
import  FILE: fügt die darin hinzu; ein vergebener Name bekommt eine Nummer
Der Inhalt eines Speichers in S3 ist --content &apos;s3://HOST[:PORT][?PARAMETERS]&apos;: region=NAME
(Vorgabe: us-east-1), style=path (Vorgabe) oder virtual (der Bucket steht vor dem Host), tls=yes
(Vorgabe) oder no (Vorgabe auf diesem Rechner); verbunden durch &amp;. Buckets sind aus den Metadaten
bekannt</translation>
    </message>
    <message>
        <source>Warning: this server is called %1 in the connection &quot;%2&quot; and %3 in this one. The stricter holds.</source>
        <translation>Warnung: Dieser Server heißt in der Verbindung &quot;%2&quot; %1 und in dieser %3. Das Strengere gilt.</translation>
    </message>
    <message>
        <source>%1 What it may hold for %2 stays there: look for “secateur” in the keychain&apos;s own program.</source>
        <translation>%1 Was er für %2 enthalten mag, bleibt dort: Suchen Sie nach „secateur“ im Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or add --loosen: the journal keeps that.</source>
        <translation>Geben Sie dieselbe Sperre und denselben Schutz wieder an, oder fügen Sie --loosen hinzu: Das Journal hält es fest.</translation>
    </message>
    <message>
        <source>The address is kept as typed. If it is that of a picture, its server is %1.</source>
        <translation>Die Adresse bleibt, wie sie eingegeben wurde. Wenn es die eines Bildes ist, ist sein Server %1.</translation>
    </message>
    <message>
        <source>add, remove: also where a lock, a protected path or a stricter environment goes</source>
        <translation>add, remove: auch, wenn das dem Server eine Sperre, einen geschützten Pfad oder eine strengere Umgebung nimmt</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is no UTF-8: it could name another place than is meant.</source>
        <translation>Das Argument &quot;%1&quot; ist kein UTF-8: Es könnte einen anderen Ort nennen als gemeint.</translation>
    </message>
    <message>
        <source>  its content: a folder, or s3://HOST[:PORT]: see help profile</source>
        <translation>  sein Inhalt: ein Ordner, oder s3://HOST[:PORT]: siehe help profile</translation>
    </message>
    <message>
        <source>There is no receipt: nothing vouches for the history in this journal.</source>
        <translation>Es gibt keinen Beleg: Nichts bürgt für die Geschichte in diesem Journal.</translation>
    </message>
    <message>
        <source>No receipt says which jobs ended before receipts were sealed: the next job that ends is sealed with it.</source>
        <translation>Kein Beleg sagt, welche Aufträge endeten, bevor Belege versiegelt wurden: Der nächste Auftrag, der endet, wird damit versiegelt.</translation>
    </message>
    <message>
        <source>Writes the receipt of a job to standard output: what was asked, what was planned, by whom and when,
and for every planned asset whether it is confirmed gone, was gone already, is another asset by
now, failed or is unknown, and why; and what became of its content.

Every job that ends is sealed: its receipt bears a hash, and the hash of the receipt before it.
--verify checks the whole chain, and each job against its newest receipt, and prints the newest
hash: kept elsewhere, it shows later (--holds) that nothing up to it was cut off or made anew.
--verify FILE checks a receipt that was written as JSON, without the journal.
Ends with 1 where anything was changed, and says each; also where nothing vouches for the history:
without a receipt, or where no receipt says which jobs ended before receipts were sealed.</source>
        <translation>Schreibt den Beleg eines Auftrags auf die Standardausgabe: was angefragt war, was geplant war, von
wem und wann, und für jedes geplante Asset, ob es bestätigt weg ist, schon weg war, inzwischen ein
anderes Asset ist, fehlgeschlagen oder unbekannt ist, und warum; und was aus seinem Inhalt wurde.

Jeder Auftrag, der endet, wird versiegelt: Sein Beleg trägt einen Hash und den Hash des Belegs
davor. --verify prüft die ganze Kette und jeden Auftrag gegen seinen neuesten Beleg und gibt den
neuesten Hash aus: Anderswo aufbewahrt, zeigt er später (--holds), dass bis dahin nichts
abgeschnitten oder neu gemacht wurde.
--verify FILE prüft einen als JSON geschriebenen Beleg, ohne das Journal.
Endet mit 1, wenn etwas geändert wurde, und nennt jedes davon; auch, wenn nichts für die Geschichte
bürgt: ohne Beleg, oder wenn kein Beleg sagt, welche Aufträge endeten, bevor Belege versiegelt
wurden.</translation>
    </message>
    <message>
        <source>Puts the assets of the archive in DIR, which delete --archive wrote, into the store that is given,
local or remote: pictures, alternative texts, labels and tags as they were. The store gives them
new entry numbers and new created times, and renditions are made anew; a server also calls every
source UPLOAD. All content is checked first, and what is damaged is not stored.

A restore that was stopped goes on where it stopped when it is asked for again, and stores nothing
twice: what an earlier one stored is looked up, and stored again where it is not there any more.
Ends with 5 where some could not be restored, or their end is unknown.</source>
        <translation>Legt die Assets des Archivs in DIR, das delete --archive schrieb, in den angegebenen Speicher,
lokal oder entfernt: Bilder, Alternativtexte, Labels und Schlagwörter, wie sie waren. Der Speicher
gibt ihnen neue Eintragsnummern und neue Erstellungszeiten, und abgeleitete Varianten entstehen neu;
ein Server nennt außerdem jede Quelle UPLOAD. Aller Inhalt wird zuerst geprüft, und was beschädigt
ist, wird nicht gespeichert.

Eine angehaltene Wiederherstellung geht dort weiter, wo sie aufhörte, wenn sie erneut angefordert
wird, und speichert nichts zweimal: Was eine frühere gespeichert hat, wird nachgesehen und erneut
gespeichert, wenn es nicht mehr da ist. Endet mit 5, wenn einige nicht wiederhergestellt werden
konnten oder ihr Ende unbekannt ist.</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>Warten auf %1: %2 s</translation>
    </message>
    <message>
        <source>The server can not show one of the assets: no more is known of it than its number.</source>
        <translation>Der Server kann eines der Assets nicht zeigen: Mehr als seine Nummer ist von ihm nicht bekannt.</translation>
    </message>
    <message>
        <source>If it is meant too, add --unshown 1.</source>
        <translation>Wenn es auch gemeint ist, fügen Sie --unshown 1 hinzu.</translation>
    </message>
</context>
</TS>
