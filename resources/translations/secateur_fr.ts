<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessibleParts</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Nothing was written, and nothing is deleted without its archive.</source>
        <translation>Rien n’a été écrit, et rien n’est supprimé sans son archive.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the archive.</source>
        <translation>Choisissez pour l’archive un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive.</source>
        <translation>Rien n’est supprimé qui ne soit dans l’archive.</translation>
    </message>
    <message>
        <source>The disk of the archive %1 is full.</source>
        <translation>Le disque de l’archive %1 est plein.</translation>
    </message>
    <message>
        <source>Free some space, then resume.</source>
        <translation>Libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: the operating system does not permit it.</source>
        <translation>L’archive %1 ne peut pas être utilisée&#xa0;: le système d’exploitation ne le permet pas.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier.</translation>
    </message>
    <message>
        <source>The archive %1 is not there any more, or a part of it is not.</source>
        <translation>L’archive %1, ou une partie de celle-ci, n’existe plus.</translation>
    </message>
    <message>
        <source>Check that its disk is there.</source>
        <translation>Vérifiez que son disque est présent.</translation>
    </message>
    <message>
        <source>In the archive %1 a link or a file stands in place of something else.</source>
        <translation>Dans l’archive %1, un lien ou un fichier se trouve à la place d’autre chose.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: %2.</source>
        <translation>L’archive %1 ne peut pas être utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Vérifiez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” names no folder for an archive.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas un dossier pour une archive.</translation>
    </message>
    <message>
        <source>The archive %1 would lie inside the store&apos;s own folder %2.</source>
        <translation>L’archive %1 se trouverait dans le dossier même du dépôt, %2.</translation>
    </message>
    <message>
        <source>%1 is a file; an archive needs a folder.</source>
        <translation>%1 est un fichier&#x202f;; une archive exige un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>Le dossier %1 contient déjà autre chose.</translation>
    </message>
    <message>
        <source>The folder %1 for the archive can not be made.</source>
        <translation>Le dossier %1 pour l’archive ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that its disk is there and not full.</source>
        <translation>Vérifiez les permissions du dossier parent, et que son disque est présent et n’est pas plein.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive, and nothing was stored.</source>
        <translation>Rien n’est supprimé qui ne soit dans l’archive, et rien n’a été stocké.</translation>
    </message>
    <message>
        <source>The archive %1 is in use by %2.</source>
        <translation>L’archive %1 est utilisée par %2.</translation>
    </message>
    <message>
        <source>Wait until it is free.</source>
        <translation>Attendez qu’elle soit libre.</translation>
    </message>
    <message>
        <source>The archive %1 can not be locked: %2.</source>
        <translation>L’archive %1 ne peut pas être verrouillée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Vérifiez son disque et ses permissions.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no archive: there is no archive.json in it.</source>
        <translation>%1 n’est pas une archive&#xa0;: le fichier archive.json n’y est pas.</translation>
    </message>
    <message>
        <source>The archive %1 can not be read: %2.</source>
        <translation>L’archive %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The archived content %1 is not what was archived: its hash is another.</source>
        <translation>Le contenu archivé %1 n’est pas celui qui a été archivé&#xa0;: son empreinte est différente.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not what it must be</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n’est pas ce qu’il doit être</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its path is none</source>
        <translation>son chemin n’en est pas un</translation>
    </message>
    <message>
        <source>its archive.json is none</source>
        <translation>son fichier archive.json n’en est pas un</translation>
    </message>
    <message>
        <source>it was written by another version of this program</source>
        <translation>elle a été écrite par une autre version de ce programme</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged: line %2 of its manifest can not be read: %3.</source>
        <translation>L’archive %1 est endommagée&#xa0;: la ligne %2 de son manifeste ne peut pas être lue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Take the archive from a backup, if there is one.</source>
        <translation>Reprenez l’archive dans une sauvegarde, s’il y en a une.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>The manifest of the archive %1 changed while it was in use.</source>
        <translation>Le manifeste de l’archive %1 a changé pendant son utilisation.</translation>
    </message>
    <message>
        <source>The folder %1 holds the archive of another job, number %2, of the store “%3”.</source>
        <translation>Le dossier %1 contient l’archive d’une autre tâche, numéro %2, du dépôt «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It was not touched, and nothing is deleted without its archive.</source>
        <translation>Il n’a pas été touché, et rien n’est supprimé sans son archive.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Its content did not come.</source>
        <translation>Son contenu n’a pas été reçu.</translation>
    </message>
    <message>
        <source>Nothing was stored: how far it comes is written into the archive&apos;s folder.</source>
        <translation>Rien n’a été stocké&#xa0;: l’avancement s’écrit dans le dossier de l’archive.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the archive %3 can not be read, so it is not known what was restored.</source>
        <translation>La ligne %1 de %2 dans l’archive %3 ne peut pas être lue&#x202f;; on ne sait donc pas ce qui a été restauré.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Look which assets are in the store, then move the file away and restore what is missing.</source>
        <translation>Regardez quelles ressources sont dans le dépôt, puis déplacez le fichier ailleurs et restaurez ce qui manque.</translation>
    </message>
    <message>
        <source>The archived content is shorter than it was, or can not be read.</source>
        <translation>Le contenu archivé est plus court qu’il ne l’était, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The archived content is not what was archived: its length or its hash is another.</source>
        <translation>Le contenu archivé n’est pas celui qui a été archivé&#xa0;: sa longueur ou son empreinte est différente.</translation>
    </message>
    <message>
        <source>Check its name. If it is on a disk of its own: is that mounted?</source>
        <translation>Vérifiez son nom. S’il est sur un disque à part&#xa0;: celui-ci est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in. If it is on a disk of its own: is that mounted?</source>
        <translation>Choisissez le dossier dans lequel une suppression a été archivée. S’il est sur un disque à part&#xa0;: celui-ci est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>The folder %1 holds none of the archived content.</source>
        <translation>Le dossier %1 ne contient rien du contenu archivé.</translation>
    </message>
    <message>
        <source>The folder %1 with the archived content is not there.</source>
        <translation>Le dossier %1 du contenu archivé n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is deleted that is not in the archive.</source>
        <translation>Rien n’a été modifié, et rien n’est supprimé qui ne soit dans l’archive.</translation>
    </message>
    <message>
        <source>Is its disk mounted? If it is, take the archive from a backup.</source>
        <translation>Son disque est-il monté&#x202f;? Si oui, reprenez l’archive dans une sauvegarde.</translation>
    </message>
    <message>
        <source>What came has %1 bytes where the original has %2.</source>
        <translation>Ce qui est arrivé compte %1 octets alors que l’original en compte %2.</translation>
    </message>
    <message>
        <source>What came can not be read as a picture: %1</source>
        <translation>Ce qui est arrivé ne peut pas être lu comme image&#xa0;: %1</translation>
    </message>
    <message>
        <source>What came is a %1 where the original is a %2.</source>
        <translation>Ce qui est arrivé est une image %1 alors que l’original est une image %2.</translation>
    </message>
    <message>
        <source>What came is a picture of %1 × %2 pixels where the original has %3 × %4.</source>
        <translation>Ce qui est arrivé est une image de %1 × %2 pixels alors que l’original en a %3 × %4.</translation>
    </message>
    <message>
        <source>Its alternative text, labels or tags changed after it was archived; it was left alone.</source>
        <translation>Son texte alternatif, ses étiquettes ou ses mots-clés ont changé après son archivage&#x202f;; elle a été laissée intacte.</translation>
    </message>
    <message>
        <source>The server can not show this asset, so it can not be archived.</source>
        <translation>Le serveur ne peut pas montrer cette ressource&#x202f;; elle ne peut donc pas être archivée.</translation>
    </message>
    <message>
        <source>The archive %1, which this job began, is not there.</source>
        <translation>L’archive %1, commencée par cette tâche, n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing is deleted without its archive.</source>
        <translation>Rien n’est supprimé sans son archive.</translation>
    </message>
    <message>
        <source>Is its disk mounted? Mount it, then resume the job.</source>
        <translation>Son disque est-il monté&#x202f;? Montez-le, puis reprenez la tâche.</translation>
    </message>
    <message>
        <source>The server gave the same content for another asset too: it may be a placeholder. Where the pictures are the same indeed, delete with --same-content.</source>
        <translation>Le serveur a donné le même contenu pour une autre ressource aussi&#xa0;: c’est peut-être une image de remplacement. Si les images sont réellement identiques, supprimez avec --same-content.</translation>
    </message>
    <message>
        <source>It is not in the archive.</source>
        <translation>Elle n’est pas dans l’archive.</translation>
    </message>
</context>
<context>
    <name>AssetMenus</name>
    <message>
        <source>This store is open for reading only</source>
        <translation>Ce dépôt est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Delete &amp;newest…</source>
        <translation>Supprimer les plus &amp;récentes…</translation>
    </message>
    <message>
        <source>Delete &amp;all here…</source>
        <translation>Supprimer &amp;tout ici…</translation>
    </message>
    <message>
        <source>Delete &amp;everything in this store…</source>
        <translation>Supprimer tout dans ce &amp;dépôt…</translation>
    </message>
    <message>
        <source>Delete &amp;everything below…</source>
        <translation>&amp;Supprimer tout en dessous…</translation>
    </message>
    <message>
        <source>Protected by the connection&apos;s settings: %1</source>
        <translation>Protégé par les paramètres de la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop protecting %1…</source>
        <translation>Ne plus &amp;protéger %1…</translation>
    </message>
    <message>
        <source>Pro&amp;tect the whole store</source>
        <translation>&amp;Protéger le dépôt entier</translation>
    </message>
    <message>
        <source>Pro&amp;tect this path</source>
        <translation>&amp;Protéger ce chemin</translation>
    </message>
    <message>
        <source>Copy as &amp;request</source>
        <translation>Copier comme re&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Preview everything below</source>
        <translation>Aperç&amp;u de tout en dessous</translation>
    </message>
    <message>
        <source>Preview all &amp;here</source>
        <translation>Aperçu de tout &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Preview this asset</source>
        <translation>Aperç&amp;u de cette ressource</translation>
    </message>
    <message>
        <source>&amp;Delete this asset…</source>
        <translation>&amp;Supprimer cette ressource…</translation>
    </message>
    <message>
        <source>&amp;Delete these %1…</source>
        <translation>&amp;Supprimer ces %1…</translation>
    </message>
</context>
<context>
    <name>AssetReader</name>
    <message>
        <source>The content of this store can not be read.</source>
        <translation>Le contenu de ce dépôt ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>AssetTableModel</name>
    <message>
        <source>The list holds more assets than can be shown.</source>
        <translation>La liste contient plus de ressources qu’il n’est possible d’en afficher.</translation>
    </message>
    <message>
        <source>The sums above it count all of them.</source>
        <translation>Les totaux au-dessus les comptent toutes.</translation>
    </message>
    <message>
        <source>Choose a path further down.</source>
        <translation>Choisissez un chemin plus bas dans l’arborescence.</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>en cours de stockage</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objets</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>This asset was listed and has been deleted since.</source>
        <translation>Cette ressource a été listée et a été supprimée depuis.</translation>
    </message>
    <message>
        <source>can not be shown by the server</source>
        <translation>ne peut pas être montrée par le serveur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Le serveur ne peut pas montrer cette ressource, très probablement parce qu’elle a été stockée sans texte alternatif. Elle peut être supprimée.</translation>
    </message>
</context>
<context>
    <name>Breaker</name>
    <message>
        <source>Of the last %1 assets, %2 failed or got no answer.</source>
        <translation>Sur les %1 dernières ressources, %2 ont échoué ou sont restées sans réponse.</translation>
    </message>
    <message>
        <source>Of the last %1 assets, %2 are no longer those that were planned.</source>
        <translation>Sur les %1 dernières ressources, %2 ne sont plus celles qui étaient planifiées.</translation>
    </message>
    <message>
        <source>None of the last %1 assets is on the server any more. Either they are gone, or another server answers: if they are gone, resume the job, and they count as already gone.</source>
        <translation>Aucune des %1 dernières ressources n’est encore sur le serveur. Soit elles ont disparu, soit un autre serveur répond&#xa0;: si elles ont disparu, reprenez la tâche, et elles comptent comme déjà disparues.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue is not a Konifer database: it has no %1.</source>
        <translation>Le catalogue n’est pas une base Konifer&#xa0;: il n’a pas de %1.</translation>
    </message>
    <message>
        <source>Check the database name, and the search_path of the role.</source>
        <translation>Vérifiez le nom de la base et le search_path du rôle.</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read %1.</source>
        <translation>Le catalogue ne permet pas à ce rôle de lire %1.</translation>
    </message>
    <message>
        <source>Grant the role SELECT on Konifer&apos;s tables.</source>
        <translation>Accordez au rôle le droit SELECT sur les tables de Konifer.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>Aucune ressource ne se trouve à %1 ni en dessous.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s address can not be read: %1.</source>
        <translation>L’adresse du catalogue ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s PostgreSQL is version %1; 13 or later is needed.</source>
        <translation>Le PostgreSQL du catalogue est en version %1&#x202f;; la version 13 ou ultérieure est nécessaire.</translation>
    </message>
    <message>
        <source>it ended in the middle of a question</source>
        <translation>il s’est arrêté au milieu d’une demande</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read what is needed: %1.</source>
        <translation>Le catalogue ne permet pas à ce rôle de lire ce qu’il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The catalogue is not a Konifer database: %1.</source>
        <translation>Le catalogue n’est pas une base Konifer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection to the catalogue broke: %1.</source>
        <translation>La connexion au catalogue a été coupée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again; it reconnects by itself.</source>
        <translation>Réessayez&#x202f;; la reconnexion est automatique.</translation>
    </message>
    <message>
        <source>The catalogue is too busy: %1.</source>
        <translation>Le catalogue est trop occupé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The catalogue is only ever read, and this was more: %1.</source>
        <translation>Le catalogue n’est jamais que lu, et ceci allait au-delà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The catalogue could not answer: %1.</source>
        <translation>Le catalogue n’a pas pu répondre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The catalogue does not accept the user or its password: %1.</source>
        <translation>Le catalogue n’accepte pas l’utilisateur ou son mot de passe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the user and the password of the catalogue.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue is not there: %1.</source>
        <translation>Le catalogue n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the database and the user in the catalogue&apos;s address.</source>
        <translation>Vérifiez la base de données et l’utilisateur dans l’adresse du catalogue.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: %1.</source>
        <translation>La connexion au catalogue n’est pas digne de confiance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the catalogue&apos;s address.</source>
        <translation>Vérifiez sslmode et sslrootcert dans l’adresse du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue can not be reached: %1.</source>
        <translation>Le catalogue ne peut pas être joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the host and port in the catalogue&apos;s address, and the network.</source>
        <translation>Vérifiez l’hôte et le port dans l’adresse du catalogue, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, and nobody knows how far it is behind.</source>
        <translation>Le catalogue est un serveur secondaire, et nul ne sait de combien il est en retard.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to 1 second behind the server.</source>
        <translation>Le catalogue est un serveur secondaire, en retard d’au plus 1 seconde sur le serveur.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to %1 seconds behind the server.</source>
        <translation>Le catalogue est un serveur secondaire, en retard d’au plus %1 secondes sur le serveur.</translation>
    </message>
    <message>
        <source>A standby answers for the catalogue now, which may lag behind the server.</source>
        <translation>Un serveur secondaire, qui peut être en retard sur le serveur, répond maintenant pour le catalogue.</translation>
    </message>
    <message>
        <source>What it says was not believed.</source>
        <translation>Ce qu’il indique n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>Try again when the primary answers, or open the connection again to look.</source>
        <translation>Réessayez quand le serveur primaire répondra, ou rouvrez la connexion pour regarder.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: its authority is not known here, for the file that would name it is missing or can not be read: %1.</source>
        <translation>La connexion au catalogue n’est pas de confiance&#xa0;: son autorité n’est pas connue ici, car le fichier qui l’indiquerait manque ou ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the server&apos;s certificate with sslrootcert= in the catalogue&apos;s address.</source>
        <translation>Indiquez par sslrootcert=, dans l’adresse du catalogue, le fichier de l’autorité qui a signé le certificat du serveur.</translation>
    </message>
    <message>
        <source>The catalogue wants another client certificate: %1.</source>
        <translation>Le catalogue exige un autre certificat client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check sslcert and sslkey in the catalogue&apos;s address.</source>
        <translation>Vérifiez sslcert et sslkey dans l’adresse du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue is behind a pooler that does not take this address: %1.</source>
        <translation>Le catalogue est derrière un pooler qui n’accepte pas cette adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave out options= and its like, and give the role what it needs: ALTER ROLE … SET search_path = ….</source>
        <translation>Omettez options= et les paramètres de ce genre, et donnez au rôle ce dont il a besoin&#xa0;: ALTER ROLE … SET search_path = ….</translation>
    </message>
    <message>
        <source>The catalogue wants a password, and none was given: %1.</source>
        <translation>Le catalogue exige un mot de passe, et aucun n’a été donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Définissez PGPASSWORD dans l’environnement, ou écrivez le mot de passe dans ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>Check the files of the connection.</source>
        <translation>Vérifiez les fichiers de la connexion.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” can not be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is a key, where a certificate is wanted.</source>
        <translation>«&#xa0;%1&#xa0;» est une clé, là où il faut un certificat.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate: a file in PEM is wanted.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de certificat&#xa0;: il faut un fichier PEM.</translation>
    </message>
    <message>
        <source>The certificate “%1” ended on %2: no server takes it any more.</source>
        <translation>Le certificat «&#xa0;%1&#xa0;» a expiré le %2&#xa0;: aucun serveur ne l’accepte plus.</translation>
    </message>
    <message>
        <source>“%1” is a certificate, where its key is wanted.</source>
        <translation>«&#xa0;%1&#xa0;» est un certificat, là où il faut sa clé.</translation>
    </message>
    <message>
        <source>“%1” holds no key: a file in PEM is wanted.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de clé&#xa0;: il faut un fichier PEM.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>It can not be used now.</source>
        <translation>Cela ne peut pas être utilisé maintenant.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The catalogue&apos;s address holds a password: leave it out, it is kept in the keychain or asked for.</source>
        <translation>L’adresse du catalogue contient un mot de passe&#xa0;: omettez-le, il est conservé dans le trousseau ou demandé.</translation>
    </message>
    <message>
        <source>“%1” is no place of content: give an absolute folder, or s3://HOST[:PORT].</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement de contenu&#xa0;: indiquez un dossier absolu, ou s3://HOST[:PORT].</translation>
    </message>
    <message>
        <source>The content&apos;s address holds a user or a password: leave them out, they are kept in the keychain or asked for.</source>
        <translation>L’adresse du contenu contient un utilisateur ou un mot de passe&#xa0;: omettez-les, ils sont conservés dans le trousseau ou demandés.</translation>
    </message>
    <message>
        <source>The content&apos;s address takes region, style and tls after the “?”, and nothing else.</source>
        <translation>L’adresse du contenu accepte region, style et tls après le «&#xa0;?&#xa0;», et rien d’autre.</translation>
    </message>
    <message>
        <source>The content&apos;s address has no “#” in it.</source>
        <translation>L’adresse du contenu ne contient pas de «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The address holds a user or a password: leave them out, the authentication is given beside it.</source>
        <translation>L’adresse contient un utilisateur ou un mot de passe&#xa0;: omettez-les, l’authentification est indiquée à part.</translation>
    </message>
    <message>
        <source>The address of a server has no “?” or “#” in it.</source>
        <translation>L’adresse d’un serveur ne contient ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The connection needs a name of at most %1 characters, without space around it.</source>
        <translation>La connexion exige un nom d’au plus %1 caractères, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user.</source>
        <translation>L’authentification Basic exige un utilisateur.</translation>
    </message>
    <message>
        <source>A header is given by its name alone, such as “X-Api-Key”: letters, digits and “-”. Its value is a secret.</source>
        <translation>Un en-tête est indiqué par son seul nom, par exemple «&#xa0;X-Api-Key&#xa0;»&#xa0;: lettres, chiffres et «&#xa0;-&#xa0;». Sa valeur est un secret.</translation>
    </message>
    <message>
        <source>Give the name of at least one header.</source>
        <translation>Indiquez le nom d’au moins un en-tête.</translation>
    </message>
    <message>
        <source>A client certificate needs its file and the file of its key.</source>
        <translation>Un certificat client exige son fichier et le fichier de sa clé.</translation>
    </message>
    <message>
        <source>A connection makes 1 to %1 requests at a time.</source>
        <translation>Une connexion fait de 1 à %1 requêtes à la fois.</translation>
    </message>
    <message>
        <source>Nothing makes sure that the connection to the catalogue is encrypted: everybody on the way can read the password and the answers. Give its address sslmode=verify-full and sslrootcert=FILE.</source>
        <translation>Rien ne garantit que la connexion au catalogue est chiffrée&#xa0;: quiconque se trouve sur le chemin peut lire le mot de passe et les réponses. Ajoutez à son adresse sslmode=verify-full et sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The content&apos;s address ends after the host: leave “%1” out, each object&apos;s bucket is known from its metadata.</source>
        <translation>L’adresse du contenu s’arrête après l’hôte&#xa0;: omettez «&#xa0;%1&#xa0;», le bucket de chaque objet est connu par ses métadonnées.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or http:// and a host. A port is a number from 1 to 65535, and an IPv6 address stands in brackets.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur&#xa0;: elle commence par https:// ou http:// suivi d’un hôte. Un port est un nombre de 1 à 65535, et une adresse IPv6 s’écrit entre crochets.</translation>
    </message>
</context>
<context>
    <name>ConnectionBook</name>
    <message>
        <source>There is another connection of the name %1.</source>
        <translation>Il existe une autre connexion du nom de %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celle-ci.</translation>
    </message>
</context>
<context>
    <name>ConnectionJson</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not of the right kind.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The field “%1”: %2</source>
        <translation>Le champ «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The field “%1”: “%2” is no path.</source>
        <translation>Le champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un chemin.</translation>
    </message>
</context>
<context>
    <name>ContentFolder</name>
    <message>
        <source>The operating system does not permit it.</source>
        <translation>Le système d’exploitation ne le permet pas.</translation>
    </message>
    <message>
        <source>The file system is read-only.</source>
        <translation>Le système de fichiers est en lecture seule.</translation>
    </message>
    <message>
        <source>A link stands in its place.</source>
        <translation>Un lien se trouve à sa place.</translation>
    </message>
    <message>
        <source>A folder stands in its place.</source>
        <translation>Un dossier se trouve à sa place.</translation>
    </message>
    <message>
        <source>A file or a link stands in place of a folder on the way to it.</source>
        <translation>Un fichier ou un lien se trouve à la place d’un dossier sur son chemin.</translation>
    </message>
    <message>
        <source>A device or a pipe stands in its place.</source>
        <translation>Un périphérique ou un tube se trouve à sa place.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk reports a fault.</source>
        <translation>Le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The content %1 is not there.</source>
        <translation>Le contenu %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The content %1 can not be used: %2</source>
        <translation>Le contenu %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier du dépôt.</translation>
    </message>
    <message>
        <source>The disk is full; the content %1 was not kept.</source>
        <translation>Le disque est plein&#x202f;; le contenu %1 n’a pas été conservé.</translation>
    </message>
    <message>
        <source>What was stored before is untouched.</source>
        <translation>Ce qui était stocké auparavant est intact.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The bucket or the key is empty.</source>
        <translation>Le bucket ou la clé est vide.</translation>
    </message>
    <message>
        <source>The bucket or the key holds a NUL character.</source>
        <translation>Le bucket ou la clé contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The bucket is no plain name.</source>
        <translation>Le bucket n’est pas un nom simple.</translation>
    </message>
    <message>
        <source>The key leads out of the content folder.</source>
        <translation>La clé mène hors du dossier de contenu.</translation>
    </message>
    <message>
        <source>The content %1 has %2 bytes where the store says %3.</source>
        <translation>Le contenu %1 fait %2 octets alors que le dépôt indique %3.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <source>The content %1 can not be read to its end: %2</source>
        <translation>Le contenu %1 ne peut pas être lu jusqu’au bout&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is larger than a file may become here: a limit (“ulimit -f”) is set.</source>
        <translation>Il dépasse la taille qu’un fichier peut atteindre ici&#xa0;: une limite («&#xa0;ulimit -f&#xa0;») est fixée.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made: %2</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 is not the content of this store. Is its disk mounted?</source>
        <translation>Le dossier %1 n’est pas le contenu de ce dépôt. Son disque est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Mount the disk that holds the content, then try again. If the content is lost for good, “secateurctl check --adopt-content” takes the folder as it is.</source>
        <translation>Montez le disque qui porte le contenu, puis réessayez. Si le contenu est définitivement perdu, «&#xa0;secateurctl check --adopt-content&#xa0;» prend le dossier tel quel.</translation>
    </message>
</context>
<context>
    <name>ContentProbe</name>
    <message>
        <source>The content folder %1 is not there: is it mounted?</source>
        <translation>Le dossier de contenu %1 n’existe pas&#xa0;: est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>The content folder %1 has no bucket %2: is it mounted, and the right one?</source>
        <translation>Le dossier de contenu %1 n’a pas de bucket %2&#xa0;: est-il monté, et est-ce le bon&#x202f;?</translation>
    </message>
    <message>
        <source>The object can not be looked at.</source>
        <translation>L’objet ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>The bucket %1 in %2 was never seen with anything in it: is it mounted?</source>
        <translation>Le bucket %1 dans %2 n’a jamais été vu avec quoi que ce soit dedans&#xa0;: est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>The object is larger than what is read (%1 MB).</source>
        <translation>L’objet est plus gros que ce qui est lu (%1&#xa0;Mo).</translation>
    </message>
    <message>
        <source>The content folder %1 is not there, or may not be read.</source>
        <translation>Le dossier de contenu %1 n’existe pas, ou sa lecture n’est pas permise.</translation>
    </message>
    <message>
        <source>Check that it is mounted, and its rights.</source>
        <translation>Vérifiez qu’il est monté, ainsi que ses droits.</translation>
    </message>
    <message>
        <source>“%1” is no address of an S3 store: it begins with s3:// and a host.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un stockage S3&#xa0;: elle commence par s3:// suivi d’un hôte.</translation>
    </message>
    <message>
        <source>The object store %1 refuses requests: its clock and this one differ by %2 s.</source>
        <translation>Le stockage d’objets %1 refuse les requêtes&#xa0;: son horloge et celle-ci diffèrent de %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Réglez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The object store %1 has no bucket “%2”.</source>
        <translation>Le stockage d’objets %1 n’a pas de bucket «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check the endpoint and region of the content store.</source>
        <translation>Vérifiez le point de terminaison et la région du stockage de contenu.</translation>
    </message>
    <message>
        <source>The object store %1 does not accept the access keys (%2%3).</source>
        <translation>Le stockage d’objets %1 n’accepte pas les clés d’accès (%2%3).</translation>
    </message>
    <message>
        <source>Check the access key, its secret and its rights.</source>
        <translation>Vérifiez la clé d’accès, son secret et ses droits.</translation>
    </message>
    <message>
        <source>The object is not in the content store.</source>
        <translation>L’objet n’est pas dans le stockage de contenu.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the bucket “%2”.</source>
        <translation>Ce qui répond à %1 n’est pas le bucket «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether buckets stand in the path or before the host.</source>
        <translation>Vérifiez le point de terminaison, et si les buckets figurent dans le chemin ou devant l’hôte.</translation>
    </message>
    <message>
        <source>The server does not tell the object&apos;s bucket and key: it can not be looked at.</source>
        <translation>Le serveur n’indique pas le bucket et la clé de l’objet&#xa0;: il ne peut pas être examiné.</translation>
    </message>
</context>
<context>
    <name>ContentReaper</name>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Le dépôt «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Pending content stays pending.</source>
        <translation>Le contenu en attente reste en attente.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no database file %1.</source>
        <translation>Le fichier de base de données %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 est un dossier, pas un fichier de base de données.</translation>
    </message>
    <message>
        <source>The database file of %1 belongs to another program.</source>
        <translation>Le fichier de base de données appartient à un autre programme (%1).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program (format %2; this one knows up to %3).</source>
        <translation>Écrit par une version plus récente de ce programme (%1&#x202f;; format %2, celle-ci connaît jusqu’à %3).</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Rien n’a été touché.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>%1 has an older format and can not be brought up to date while it is opened for reading only.</source>
        <translation>Format plus ancien, qui ne peut pas être mis à jour lors d’une ouverture en lecture seule (%1).</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>A part of this program is missing: %1.</source>
        <translation>Une partie de ce programme manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This step was rolled back; nothing of it was kept.</source>
        <translation>Cette étape a été défaite&#x202f;; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The operating system refused access to %1.</source>
        <translation>Le système d’exploitation a refusé l’accès (%1).</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and of the files in it.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier et de ses fichiers.</translation>
    </message>
    <message>
        <source>The database of %1 is damaged: %2.</source>
        <translation>Base de données endommagée (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Lancez «&#xa0;secateurctl check&#xa0;» dessus et restaurez la base de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The files of %1 were removed or moved while it was open.</source>
        <translation>Des fichiers ont été supprimés ou déplacés pendant leur utilisation (%1).</translation>
    </message>
    <message>
        <source>Put the folder back, then open it again.</source>
        <translation>Remettez le dossier en place, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another process is using %1 and did not let go in time.</source>
        <translation>Un autre processus occupe la base de données et ne l’a pas libérée à temps (%1).</translation>
    </message>
    <message>
        <source>Try again when the other program has finished.</source>
        <translation>Réessayez quand l’autre programme aura terminé.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Le disque est plein (%1).</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The database file of %1 is not an SQLite database.</source>
        <translation>Le fichier de base de données n’est pas une base SQLite (%1).</translation>
    </message>
    <message>
        <source>Choose another folder, or run “secateurctl check” if it was a store before.</source>
        <translation>Choisissez un autre dossier, ou lancez «&#xa0;secateurctl check&#xa0;» si c’était un dépôt auparavant.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>Accès en lecture seule (%1).</translation>
    </message>
    <message>
        <source>Make the folder and its files writable to change it.</source>
        <translation>Rendez le dossier et ses fichiers accessibles en écriture pour y faire des changements.</translation>
    </message>
    <message>
        <source>The question to %1 was called off.</source>
        <translation>La demande a été annulée (%1).</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2.</source>
        <translation>La lecture ou l’écriture a échoué (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it.</source>
        <translation>Vérifiez le disque et la connexion au disque.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer: %2.</source>
        <translation>Réponse inattendue (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Please report this as a fault of the program.</source>
        <translation>Veuillez signaler ceci comme une erreur du programme.</translation>
    </message>
    <message>
        <source>A file of %1 would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>Un fichier de %1 dépasserait la taille permise ici à un fichier&#xa0;: une limite («&#xa0;ulimit -f&#xa0;») est fixée.</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Relevez la limite, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>1 asset</source>
        <translation>1 ressource</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 ressources</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objets</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 chemin</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 chemins</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>all %1 of the whole store</source>
        <translation>tout le dépôt, soit %1</translation>
    </message>
    <message>
        <source>%1 that you chose</source>
        <translation>votre sélection (%1)</translation>
    </message>
    <message>
        <source>%1 that you chose at %2</source>
        <translation>votre sélection (%1) à %2</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>la ressource n°&#xa0;%1 à %2</translation>
    </message>
    <message>
        <source>the newest %1 at %2</source>
        <translation>%1 à %2 (création la plus récente)</translation>
    </message>
    <message>
        <source>the last modified %1 at %2</source>
        <translation>%1 à %2 (modification la plus récente)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 at %2 and below</source>
        <translation>%1 à %2 et en dessous</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRÉPRODUCTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Real data of real people.</source>
        <translation>Données réelles de personnes réelles.</translation>
    </message>
    <message>
        <source>A rehearsal of production.</source>
        <translation>Une répétition de la production.</translation>
    </message>
    <message>
        <source>Data to try things on.</source>
        <translation>Des données pour faire des essais.</translation>
    </message>
    <message>
        <source>This preview is not exact: there may be more assets than it shows.</source>
        <translation>Cet aperçu n’est pas exact&#xa0;: il peut y avoir plus de ressources qu’il n’en montre.</translation>
    </message>
    <message>
        <source>This preview is not exact. %1</source>
        <translation>Cet aperçu n’est pas exact. %1</translation>
    </message>
    <message>
        <source>What this server would take beyond that if the request were sent as typed can not be known. Pinned deletes take only what is listed.</source>
        <translation>Si la requête était envoyée telle quelle, ce que ce serveur emporterait en plus ne peut pas être connu. Les suppressions épinglées n’emportent que ce qui est listé.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at other paths. Pinned deletes do not.</source>
        <translation>Envoyée telle quelle, la requête emporterait aussi sur ce serveur %1 à d’autres chemins. Les suppressions épinglées ne le font pas.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at 1 other path. Pinned deletes do not.</source>
        <translation>Envoyée telle quelle, la requête emporterait aussi sur ce serveur %1 à 1 autre chemin. Les suppressions épinglées ne le font pas.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at %2 other paths. Pinned deletes do not.</source>
        <translation>Envoyée telle quelle, la requête emporterait aussi sur ce serveur %1 à %2 autres chemins. Les suppressions épinglées ne le font pas.</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Non inclus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not included: %1 and one more path with %2.</source>
        <translation>Non inclus&#xa0;: %1 et un autre chemin avec %2.</translation>
    </message>
    <message>
        <source>Not included: %1 and %2 more paths with %3.</source>
        <translation>Non inclus&#xa0;: %1 et %2 autres chemins avec %3.</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>The line is too long for an asset of a plan.</source>
        <translation>La ligne est trop longue pour une ressource d’un plan.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The asset&apos;s path is missing or no path.</source>
        <translation>Le chemin de la ressource manque ou n’en est pas un.</translation>
    </message>
    <message>
        <source>The asset&apos;s entry is no whole number from 0.</source>
        <translation>L’entrée de la ressource n’est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>The asset&apos;s time is no whole number of microseconds.</source>
        <translation>L’heure de la ressource n’est pas un nombre entier de microsecondes.</translation>
    </message>
    <message>
        <source>The asset&apos;s variants are missing or too many.</source>
        <translation>Les variantes de la ressource manquent ou sont trop nombreuses.</translation>
    </message>
    <message>
        <source>A variant of the asset is incomplete or out of bounds.</source>
        <translation>Une variante de la ressource est incomplète ou hors limites.</translation>
    </message>
    <message>
        <source>The line is not written as plans are written.</source>
        <translation>La ligne n’est pas écrite comme dans un plan.</translation>
    </message>
</context>
<context>
    <name>DeleteRequest</name>
    <message>
        <source>A label needs a key before its &apos;=&apos;.</source>
        <translation>Une étiquette exige une clé avant son «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>A label&apos;s key has at most 128 characters.</source>
        <translation>La clé d’une étiquette a au plus 128 caractères.</translation>
    </message>
    <message>
        <source>A label&apos;s value has at most 256 characters.</source>
        <translation>La valeur d’une étiquette a au plus 256 caractères.</translation>
    </message>
    <message>
        <source>A label can not be selected by a control character.</source>
        <translation>Une étiquette ne peut pas être sélectionnée par un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A label holds half a character (a lone surrogate).</source>
        <translation>Une étiquette contient un demi-caractère (un substitut isolé).</translation>
    </message>
    <message>
        <source>A request has at most 50 labels: no asset carries more.</source>
        <translation>Une requête a au plus 50 étiquettes&#xa0;: aucune ressource n’en porte davantage.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: all but the last, then the last.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>the most recently modified asset at %1</source>
        <translation>la dernière ressource modifiée à %1</translation>
    </message>
    <message>
        <source>the newest asset at %1</source>
        <translation>la ressource la plus récente à %1</translation>
    </message>
    <message>
        <source>the %L1 most recently modified assets at %2</source>
        <translation>les %L1 dernières ressources modifiées à %2</translation>
    </message>
    <message>
        <source>the %L1 newest assets at %2</source>
        <translation>les %L1 ressources les plus récentes à %2</translation>
    </message>
    <message>
        <source>the root of the store (/)</source>
        <translation>la racine du dépôt (/)</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>la ressource n°&#xa0;%1 à %2</translation>
    </message>
    <message>
        <source>every asset at %1 itself, none below it</source>
        <translation>toutes les ressources à %1 même, aucune en dessous</translation>
    </message>
    <message>
        <source>every asset in the whole store</source>
        <translation>toutes les ressources de tout le dépôt</translation>
    </message>
    <message>
        <source>every asset at %1 and below it</source>
        <translation>toutes les ressources à %1 et en dessous</translation>
    </message>
    <message>
        <source>, of those labelled </source>
        <translation>, parmi celles qui portent </translation>
    </message>
    <message>
        <source>, labelled </source>
        <translation>, qui portent </translation>
    </message>
</context>
<context>
    <name>DeleteTerms</name>
    <message>
        <source>Secateur archives</source>
        <translation>Archives Secateur</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>What you can do: %1</source>
        <translation>Ce que vous pouvez faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>Un fichier plus ancien de ce nom est resté tel quel.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est plein.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait la taille permise ici à un fichier&#xa0;: une limite («&#xa0;ulimit -f&#xa0;») est fixée.</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Relevez la limite, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” may not be written: %2.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» n’est pas permise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of its folder.</source>
        <translation>Vérifiez le propriétaire et les permissions de son dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its folder, and the disk.</source>
        <translation>Vérifiez son dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>percent of the store&apos;s assets; 0 is no limit</source>
        <translation>pour cent des ressources du dépôt&#x202f;; 0&#xa0;: pas de limite</translation>
    </message>
    <message>
        <source>seconds; 0 is none</source>
        <translation>secondes&#x202f;; 0&#xa0;: aucune</translation>
    </message>
    <message>
        <source>assets; 0 is no limit</source>
        <translation>ressources&#x202f;; 0&#xa0;: pas de limite</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>verrouillé tant qu’il n’est pas armé</translation>
    </message>
    <message>
        <source>never locked</source>
        <translation>jamais verrouillé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Nothing is deleted, from here or by the command line, until somebody arms the store for a set time.</source>
        <translation>Rien n’est supprimé, ni d’ici ni par la ligne de commande, tant que personne n’a armé le dépôt pour une durée fixée.</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog.</source>
        <translation>Des suppressions peuvent être envoyées à tout moment, chacune après sa propre boîte de dialogue.</translation>
    </message>
    <message>
        <source>A job may be of any number of assets.</source>
        <translation>Une tâche peut porter sur un nombre quelconque de ressources.</translation>
    </message>
    <message>
        <source>A job of more than %1 is refused before it deletes anything.</source>
        <translation>Une tâche de plus de %1 est refusée avant de supprimer quoi que ce soit.</translation>
    </message>
    <message>
        <source>A job may take all of the store.</source>
        <translation>Une tâche peut emporter tout le dépôt.</translation>
    </message>
    <message>
        <source>A job that would take more than %1 % of the store&apos;s assets is refused before it deletes anything.</source>
        <translation>Une tâche qui emporterait plus de %1&#xa0;% des ressources du dépôt est refusée avant de supprimer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The first delete is sent with the click: nothing can be called off any more.</source>
        <translation>La première suppression est envoyée au moment du clic&#xa0;: plus rien ne peut être annulé.</translation>
    </message>
    <message>
        <source>A delete that was confirmed waits for %1 s, and can be called off until then.</source>
        <translation>Une suppression confirmée attend %1&#xa0;s et peut être annulée jusque-là.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>less than 0.1 %</source>
        <translation>moins de 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of this store&apos;s %2</source>
        <translation>%1 de ce dépôt, qui compte %2</translation>
    </message>
    <message>
        <source>%1; one job may take %2 %.</source>
        <translation>%1&#x202f;; une tâche peut en emporter au plus %2&#xa0;%.</translation>
    </message>
    <message>
        <source>One job may take %1 % of this store.</source>
        <translation>Une tâche peut emporter au plus %1&#xa0;% de ce dépôt.</translation>
    </message>
    <message>
        <source>One job may take %1.</source>
        <translation>Une tâche peut emporter au plus %1.</translation>
    </message>
    <message>
        <source>If that is meant, change the guard first: the change is kept in the journal.</source>
        <translation>Si c’est voulu, changez d’abord le garde-fou&#xa0;: le changement est consigné dans le journal.</translation>
    </message>
    <message>
        <source>This would delete %1, and one job may take %2. %3</source>
        <translation>Ceci supprimerait %1, et une tâche peut en emporter au plus %2. %3</translation>
    </message>
    <message>
        <source>This would take %1 of the store, and one job may take %2 %. %3</source>
        <translation>Ceci emporterait %1 du dépôt, et une tâche peut en emporter au plus %2&#xa0;%. %3</translation>
    </message>
    <message>
        <source>Locked until armed</source>
        <translation>Verrouillé tant qu’il n’est pas armé</translation>
    </message>
    <message>
        <source>Protected paths</source>
        <translation>Chemins protégés</translation>
    </message>
    <message>
        <source>Most assets of one job</source>
        <translation>Nombre maximal de ressources d’une tâche</translation>
    </message>
    <message>
        <source>Largest share of the store in one job</source>
        <translation>Part maximale du dépôt en une tâche</translation>
    </message>
    <message>
        <source>Hold before the first delete</source>
        <translation>Retenue avant la première suppression</translation>
    </message>
    <message>
        <source>The whole store: nothing in it is deleted.</source>
        <translation>Le dépôt entier&#xa0;: rien n’y est supprimé.</translation>
    </message>
    <message>
        <source>Everything at %1 and below it.</source>
        <translation>Tout ce qui se trouve à %1 et en dessous.</translation>
    </message>
    <message>
        <source>Everything at and below each path that reads like %1.</source>
        <translation>Tout ce qui se trouve à chaque chemin conforme à %1, et en dessous.</translation>
    </message>
    <message>
        <source>At character 1: a path begins with “/”.</source>
        <translation>Au caractère 1&#xa0;: un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>At character %1: a path to protect has at most %2 characters.</source>
        <translation>Au caractère %1&#xa0;: un chemin à protéger a au plus %2 caractères.</translation>
    </message>
    <message>
        <source>At character %1: a part of the path is empty.</source>
        <translation>Au caractère %1&#xa0;: une partie du chemin est vide.</translation>
    </message>
    <message>
        <source>At character %1: “%2” is no part of a path.</source>
        <translation>Au caractère %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une partie de chemin.</translation>
    </message>
    <message>
        <source>At character %1: a control character.</source>
        <translation>Au caractère %1&#xa0;: un caractère de contrôle.</translation>
    </message>
    <message>
        <source>This is no path: it holds what is no text.</source>
        <translation>Ce n’est pas un chemin&#xa0;: il contient ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>The guard “%1” was changed from %2 to %3.</source>
        <translation>Le garde-fou «&#xa0;%1&#xa0;» est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The journal&apos;s setting of the guard “%1” can not be read.</source>
        <translation>Le réglage du garde-fou «&#xa0;%1&#xa0;» dans le journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is deleted while a guard is not known.</source>
        <translation>Rien n’a été envoyé&#xa0;: rien n’est supprimé tant qu’un garde-fou n’est pas connu.</translation>
    </message>
    <message>
        <source>Set it again: secateurctl guard set.</source>
        <translation>Redéfinissez-le&#xa0;: secateurctl guard set.</translation>
    </message>
    <message>
        <source>The journal is open for reading only, so no guard can be changed.</source>
        <translation>Le journal est ouvert en lecture seule&#x202f;; aucun garde-fou ne peut donc être changé.</translation>
    </message>
    <message>
        <source>The guards are as they were.</source>
        <translation>Les garde-fous sont restés tels quels.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command.</source>
        <translation>Fermez l’autre fenêtre ou attendez la fin de l’autre commande.</translation>
    </message>
    <message>
        <source>The guard “%1”, which could not be read, was set to %2.</source>
        <translation>Le garde-fou «&#xa0;%1&#xa0;», qui ne pouvait pas être lu, a été réglé sur %2.</translation>
    </message>
    <message>
        <source>A store is armed for %1 to %2 minutes.</source>
        <translation>Un dépôt est armé pour %1 à %2 minutes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store was armed for %1 seconds.</source>
        <translation>Le dépôt a été armé pour %1 secondes.</translation>
    </message>
    <message>
        <source>The store was disarmed.</source>
        <translation>Le dépôt a été désarmé.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>Le réglage est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not taken: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no path to protect: it begins with “/” and has no empty part; * stands for one part, ** for any number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin à protéger&#xa0;: il commence par «&#xa0;/&#xa0;» et n’a pas de partie vide&#x202f;; * représente une partie, ** un nombre quelconque de parties.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Au plus %1 chemins peuvent être protégés.</translation>
    </message>
    <message>
        <source>There is no guard “%1”: there are %2.</source>
        <translation>Il n’y a pas de garde-fou «&#xa0;%1&#xa0;»&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: whether arming is needed is yes or no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté&#xa0;: l’armement est exigé ou non, yes ou no.</translation>
    </message>
    <message>
        <source>the most assets of one job are a whole number, or none.</source>
        <translation>le nombre maximal de ressources d’une tâche est un nombre entier, ou none.</translation>
    </message>
    <message>
        <source>the most of the store that one job may take is 1 to 100 (percent), or none.</source>
        <translation>la part maximale du dépôt qu’une tâche peut emporter va de 1 à 100 (pour cent), ou none.</translation>
    </message>
    <message>
        <source>the hold is 1 to 3600 (seconds), or none.</source>
        <translation>la retenue va de 1 à 3600 (secondes), ou none.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What was deleted before stays deleted; nothing more was sent.</source>
        <translation>Ce qui a été supprimé auparavant reste supprimé&#x202f;; rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is protected, and this would delete at %2.</source>
        <translation>%1 est protégé, et ceci supprimerait à %2.</translation>
    </message>
    <message>
        <source>Leave it out, or take the protection off in the store&apos;s guards or the connection&apos;s settings.</source>
        <translation>Excluez-le, ou levez la protection dans les garde-fous du dépôt ou dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Le dépôt «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The store “%1” is locked: it is not armed, or the time that it was armed for ran out.</source>
        <translation>Le dépôt «&#xa0;%1&#xa0;» est verrouillé&#xa0;: il n’est pas armé, ou la durée pour laquelle il était armé est écoulée.</translation>
    </message>
    <message>
        <source>Arm it for a set time, then go on.</source>
        <translation>Armez-le pour une durée fixée, puis continuez.</translation>
    </message>
    <message>
        <source>This would delete at the top of the store “%1”, and its name was not typed to agree to that.</source>
        <translation>Ceci supprimerait à la racine du dépôt «&#xa0;%1&#xa0;», et son nom n’a pas été saisi pour l’approuver.</translation>
    </message>
    <message>
        <source>Make the delete again, and type the store&apos;s name where it is asked for.</source>
        <translation>Refaites la suppression, et saisissez le nom du dépôt là où il est demandé.</translation>
    </message>
    <message>
        <source>One job may delete at most %1 assets of this store, and this one is of more.</source>
        <translation>Une tâche peut supprimer au plus %1 ressources de ce dépôt, et celle-ci porte sur davantage.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and without a catalogue nobody knows how much it holds.</source>
        <translation>Une tâche peut emporter au plus %1&#xa0;% de ce dépôt, et sans catalogue personne ne sait combien il contient.</translation>
    </message>
    <message>
        <source>Give the connection its catalogue, or take this guard off: that is kept in the journal.</source>
        <translation>Donnez son catalogue à la connexion, ou retirez ce garde-fou&#xa0;: cela est consigné dans le journal.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and this one takes %2 of its %3 assets.</source>
        <translation>Une tâche peut emporter au plus %1&#xa0;% de ce dépôt, et celle-ci emporte %2 de ses %3 ressources.</translation>
    </message>
    <message>
        <source>Deletes of this store are held for %1 s first, and job %2 was not yet.</source>
        <translation>Les suppressions de ce dépôt sont d’abord retenues %1 s, et la tâche %2 ne l’a pas encore été.</translation>
    </message>
    <message>
        <source>Go on with it again, and wait for so long.</source>
        <translation>Reprenez-la, et attendez ce délai.</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>A label&apos;s key looks like a misspelt parameter. The store takes it as a label condition; check the spelling.</source>
        <translation>La clé d’une étiquette ressemble à un paramètre mal orthographié. Le dépôt la prend pour une condition d’étiquette&#x202f;; vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Labels beside an entry have no effect: the asset goes whatever its labels. Leave them out.</source>
        <translation>Les étiquettes à côté d’une entrée n’ont aucun effet&#xa0;: la ressource est supprimée quelles que soient ses étiquettes. Omettez-les.</translation>
    </message>
    <message>
        <source>The limit has no effect on this request. Leave it out, or choose the newest assets instead.</source>
        <translation>La limite n’a aucun effet sur cette requête. Omettez-la, ou choisissez plutôt les ressources les plus récentes.</translation>
    </message>
    <message>
        <source>A limit of 0 or below -1 means no limit: every asset goes. Give the number of assets that you mean, or -1 for all.</source>
        <translation>Une limite de 0 ou inférieure à -1 signifie «&#xa0;sans limite&#xa0;»&#xa0;: toutes les ressources sont supprimées. Indiquez le nombre de ressources voulu, ou -1 pour toutes.</translation>
    </message>
    <message>
        <source>The limit is no number, and the store reads it as 1. Give a number, or -1 for all.</source>
        <translation>La limite n’est pas un nombre, et le dépôt la lit comme 1. Indiquez un nombre, ou -1 pour toutes.</translation>
    </message>
    <message>
        <source>A parameter of this request means nothing to a delete. For a label of that name write label: before it.</source>
        <translation>Un paramètre de cette requête ne signifie rien pour une suppression. Pour une étiquette de ce nom, écrivez label: devant.</translation>
    </message>
    <message>
        <source>The path has a name that Konifer can not store or address. Nothing is sent; check the path.</source>
        <translation>Le chemin contient un nom que Konifer ne peut ni stocker ni adresser. Rien n’est envoyé&#x202f;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>What this matches can change between looking and deleting. The plan holds the assets that were shown.</source>
        <translation>Ce que ceci désigne peut changer entre l’aperçu et la suppression. Le plan contient les ressources qui ont été montrées.</translation>
    </message>
    <message>
        <source>This store matches recursive requests by text: sent as typed, it would also take paths that only begin alike. Delete the planned assets one by one.</source>
        <translation>Ce dépôt compare les requêtes récursives comme du texte&#xa0;: envoyée telle quelle, elle emporterait aussi des chemins qui ne font que commencer de la même façon. Supprimez une à une les ressources planifiées.</translation>
    </message>
    <message>
        <source>This request is about the whole store, from its root. Choose a path below it unless that is what you mean.</source>
        <translation>Cette requête porte sur le dépôt entier, depuis sa racine. Choisissez un chemin plus bas, sauf si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>The request was made for another server than the one that this store is on. Leave the address out if this store is meant.</source>
        <translation>La requête a été faite pour un autre serveur que celui de ce dépôt. Omettez l’adresse s’il s’agit bien de ce dépôt.</translation>
    </message>
</context>
<context>
    <name>HazardHelp</name>
    <message>
        <source>looks like a parameter</source>
        <translation>ressemble à un paramètre</translation>
    </message>
    <message>
        <source>Whatever stands behind the question mark and is no parameter that the server knows is a label condition. A misspelt parameter, such as limt=-1, is no error: the request then asks for assets that carry that label, and no limit holds.</source>
        <translation>Tout ce qui suit le point d’interrogation et n’est pas un paramètre connu du serveur est une condition d’étiquette. Un paramètre mal orthographié, par exemple limt=-1, n’est pas une erreur&#xa0;: la requête demande alors les ressources qui portent cette étiquette, et aucune limite ne s’applique.</translation>
    </message>
    <message>
        <source>Check the spelling. Where the label is really called that, nothing is wrong: the preview shows what carries it.</source>
        <translation>Vérifiez l’orthographe. Si l’étiquette s’appelle vraiment ainsi, tout est en ordre&#xa0;: l’aperçu montre ce qui la porte.</translation>
    </message>
    <message>
        <source>labels ignored</source>
        <translation>étiquettes ignorées</translation>
    </message>
    <message>
        <source>A request for one entry deletes that entry, whatever labels it carries. The labels beside it hold nothing back.</source>
        <translation>Une requête pour une entrée supprime cette entrée, quelles que soient ses étiquettes. Les étiquettes à côté ne retiennent rien.</translation>
    </message>
    <message>
        <source>Leave the labels out. To delete by label, choose the newest assets or everything below, with the label.</source>
        <translation>Omettez les étiquettes. Pour supprimer par étiquette, choisissez les ressources les plus récentes ou tout en dessous, avec l’étiquette.</translation>
    </message>
    <message>
        <source>limit ignored</source>
        <translation>limite ignorée</translation>
    </message>
    <message>
        <source>This selector knows no limit. It means the same with and without the one that was given.</source>
        <translation>Ce sélecteur ne connaît pas de limite. Il signifie la même chose avec ou sans celle qui a été donnée.</translation>
    </message>
    <message>
        <source>Leave the limit out. To delete only some assets, choose the newest or the last modified ones.</source>
        <translation>Omettez la limite. Pour ne supprimer que certaines ressources, choisissez les plus récentes ou les dernières modifiées.</translation>
    </message>
    <message>
        <source>limit means all</source>
        <translation>la limite signifie toutes</translation>
    </message>
    <message>
        <source>A server reads a limit of 0, and every negative one, as no limit at all: every asset at the path goes, not none.</source>
        <translation>Un serveur lit une limite de 0, et toute limite négative, comme une absence de limite&#xa0;: toutes les ressources au chemin sont supprimées, et non aucune.</translation>
    </message>
    <message>
        <source>Give the number of assets that you mean. Write -1 only where all at the path are to go.</source>
        <translation>Indiquez le nombre de ressources voulu. N’écrivez -1 que si toutes celles du chemin doivent être supprimées.</translation>
    </message>
    <message>
        <source>limit not a number</source>
        <translation>limite non numérique</translation>
    </message>
    <message>
        <source>A limit that is no number, such as limit=all, and an empty one are read as 1 without a word: one asset goes.</source>
        <translation>Une limite qui n’est pas un nombre, par exemple limit=all, ou une limite vide est lue comme 1 sans avertissement&#xa0;: une ressource est supprimée.</translation>
    </message>
    <message>
        <source>Give a number, or -1 for all assets at the path.</source>
        <translation>Indiquez un nombre, ou -1 pour toutes les ressources au chemin.</translation>
    </message>
    <message>
        <source>parameter ignored</source>
        <translation>paramètre ignoré</translation>
    </message>
    <message>
        <source>Some names are parameters for fetching pictures, such as w, h or format. In a delete they mean nothing, and they are no label conditions either.</source>
        <translation>Certains noms sont des paramètres pour lire des images, par exemple w, h ou format. Dans une suppression, ils ne signifient rien, et ne sont pas non plus des conditions d’étiquette.</translation>
    </message>
    <message>
        <source>Leave the parameter out. If a label of that name is meant, write label: before it, such as label:format=png.</source>
        <translation>Omettez le paramètre. S’il s’agit d’une étiquette de ce nom, écrivez label: devant, par exemple label:format=png.</translation>
    </message>
    <message>
        <source>path not storable</source>
        <translation>chemin non stockable</translation>
    </message>
    <message>
        <source>The path holds a character that a server does not take, or a name that ends in a hyphen, where a server would cut the path in two. Such a request would mean another path, so nothing is sent.</source>
        <translation>Le chemin contient un caractère qu’un serveur n’accepte pas, ou un nom qui finit par un trait d’union, où un serveur couperait le chemin en deux. Une telle requête désignerait un autre chemin&#x202f;; rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Check the path. Choose it in the tree instead of typing it: what is there can be chosen.</source>
        <translation>Vérifiez le chemin. Choisissez-le dans l’arborescence au lieu de le saisir&#xa0;: ce qui existe peut y être choisi.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relatif</translation>
    </message>
    <message>
        <source>This request says which assets by their place or their age, not by their number. What is stored or deleted between your look and the delete changes what it means.</source>
        <translation>Cette requête désigne les ressources par leur emplacement ou leur âge, pas par leur numéro. Ce qui est stocké ou supprimé entre votre examen et la suppression change ce qu’elle désigne.</translation>
    </message>
    <message>
        <source>Nothing, as long as you delete the plan that was shown: it holds each asset by path and entry, and what came later is left alone.</source>
        <translation>Rien, tant que vous supprimez le plan qui a été montré&#xa0;: il contient chaque ressource par chemin et entrée, et ce qui est venu ensuite est laissé intact.</translation>
    </message>
    <message>
        <source>text prefix</source>
        <translation>préfixe de texte</translation>
    </message>
    <message>
        <source>This server compares paths letter by letter. For it, /users/u120 lies below /users/u12, because it begins alike: a recursive request as typed takes both.</source>
        <translation>Ce serveur compare les chemins lettre par lettre. Pour lui, /users/u120 se trouve sous /users/u12, car il commence de la même façon&#xa0;: une requête récursive envoyée telle quelle emporte les deux.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one, which is how Secateur deletes unless you choose otherwise. It never sends such a request where it would take more than was shown.</source>
        <translation>Supprimez une à une les ressources planifiées&#x202f;; c’est ainsi que Secateur supprime, sauf si vous en décidez autrement. Il n’envoie jamais une telle requête là où elle emporterait plus que ce qui a été montré.</translation>
    </message>
    <message>
        <source>whole store</source>
        <translation>dépôt entier</translation>
    </message>
    <message>
        <source>The request begins at the root and goes down: it is about every asset of every user. A forgotten path makes such a request.</source>
        <translation>La requête commence à la racine et descend&#xa0;: elle concerne toutes les ressources de tous les utilisateurs. Un chemin oublié suffit à faire une telle requête.</translation>
    </message>
    <message>
        <source>Choose a path below the root. If the whole store is meant, you are asked for its name before anything is deleted.</source>
        <translation>Choisissez un chemin sous la racine. S’il s’agit bien du dépôt entier, son nom vous est demandé avant toute suppression.</translation>
    </message>
    <message>
        <source>other server</source>
        <translation>autre serveur</translation>
    </message>
    <message>
        <source>The address in front of the request leads to another server than the one that this store is on. What is shown and deleted is of this store, whatever the address.</source>
        <translation>L’adresse placée devant la requête mène à un autre serveur que celui de ce dépôt. Ce qui est montré et supprimé est de ce dépôt, quelle que soit l’adresse.</translation>
    </message>
    <message>
        <source>Open the store that the request was made for, or leave the address out if this one is meant.</source>
        <translation>Ouvrez le dépôt pour lequel la requête a été faite, ou omettez l’adresse s’il s’agit bien de celui-ci.</translation>
    </message>
</context>
<context>
    <name>ImageBatch</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>An open file can not be read.</source>
        <translation>Un fichier ouvert ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file can not be read to its end: %1.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>An asset has at most 50 labels.</source>
        <translation>Une ressource a au plus 50 étiquettes.</translation>
    </message>
    <message>
        <source>“%1” can not be the key of a label: it has 1 to 128 characters, and no control characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la clé d’une étiquette&#xa0;: elle a de 1 à 128 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The value of the label “%1” can not be stored: it has at most 256 characters, and no control characters.</source>
        <translation>La valeur de l’étiquette «&#xa0;%1&#xa0;» ne peut pas être stockée&#xa0;: elle a au plus 256 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>No image can be stored at “%1”: a path holds A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no part of it ends in &apos;-&apos;.</source>
        <translation>Aucune image ne peut être stockée à «&#xa0;%1&#xa0;»&#xa0;: un chemin contient A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - et aucune de ses parties ne finit par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The path is too deep: it has at most %1 segments.</source>
        <translation>Le chemin est trop profond&#xa0;: il a au plus %1 segments.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” is inside the store itself.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» se trouve dans le dépôt lui-même.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose the folder that your images come from.</source>
        <translation>Choisissez le dossier d’où viennent vos images.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask for the same import again, and it goes on where it stopped.</source>
        <translation>Demandez de nouveau la même importation&#xa0;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>1 image was imported and stays.</source>
        <translation>1 image a été importée et reste en place.</translation>
    </message>
    <message>
        <source>%L1 images were imported and stay.</source>
        <translation>%L1 images ont été importées et restent en place.</translation>
    </message>
</context>
<context>
    <name>ImageReader</name>
    <message>
        <source>its data can not be decoded</source>
        <translation>ses données ne peuvent pas être décodées</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large: more than 1 GiB.</source>
        <translation>Le fichier est trop gros&#xa0;: plus de 1&#xa0;Gio.</translation>
    </message>
    <message>
        <source>The file is not an image in one of the formats PNG, JPEG, WebP, AVIF, JPEG XL, HEIC or GIF.</source>
        <translation>Le fichier n’est pas une image dans l’un des formats PNG, JPEG, WebP, AVIF, JPEG XL, HEIC ou GIF.</translation>
    </message>
    <message>
        <source>The image is too large: %1 × %2 pixels.</source>
        <translation>L’image est trop grande&#xa0;: %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>The file is damaged: its colours can not be understood.</source>
        <translation>Le fichier est endommagé&#xa0;: ses couleurs ne peuvent pas être interprétées.</translation>
    </message>
    <message>
        <source>The picture is not wanted any more.</source>
        <translation>L’image n’est plus demandée.</translation>
    </message>
    <message>
        <source>This kind of image can not be read here, though the file may be sound: %1.</source>
        <translation>Ce type d’image ne peut pas être lu ici, même si le fichier est peut-être intact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2 pixels.</source>
        <translation>L’image est trop grande pour être affichée&#xa0;: %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>A sequence of images in one %1 file can not be read here.</source>
        <translation>Une suite d’images dans un seul fichier %1 ne peut pas être lue ici.</translation>
    </message>
</context>
<context>
    <name>ImageWalk</name>
    <message>
        <source>It is hidden: its name begins with a full stop.</source>
        <translation>Il est caché&#xa0;: son nom commence par un point.</translation>
    </message>
    <message>
        <source>It can not be looked at: %1.</source>
        <translation>Il ne peut pas être examiné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link leads nowhere: %1.</source>
        <translation>Le lien ne mène nulle part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a plain file.</source>
        <translation>C’est un périphérique, un tube ou une socket, pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is a link to a folder; links to folders are not followed.</source>
        <translation>C’est un lien vers un dossier&#x202f;; les liens vers des dossiers ne sont pas suivis.</translation>
    </message>
    <message>
        <source>It is the folder of the store itself.</source>
        <translation>C’est le dossier du dépôt lui-même.</translation>
    </message>
    <message>
        <source>The folder can not be read: %1.</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder can not be read to its end: %1.</source>
        <translation>Le dossier ne peut pas être lu jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It went away while the folder was read.</source>
        <translation>Il a disparu pendant la lecture du dossier.</translation>
    </message>
    <message>
        <source>The folder lies too deep: a path has at most %1 segments and %2 characters.</source>
        <translation>Le dossier est trop profond&#xa0;: un chemin a au plus %1 segments et %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” can not stand in a path as it is: its images go to %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer tel quel dans un chemin&#xa0;: ses images vont à %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be read: %2.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ImportLock</name>
    <message>
        <source>Another import into this store is running.</source>
        <translation>Une autre importation dans ce dépôt est en cours.</translation>
    </message>
    <message>
        <source>Another import into this store is running: %1.</source>
        <translation>Une autre importation dans ce dépôt est en cours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez qu’elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>The import can not begin: “%1” can not be locked: %2.</source>
        <translation>L’importation ne peut pas commencer&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être verrouillé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier du dépôt.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Abandon job %1?</source>
        <translation>Abandonner la tâche %1&#x202f;?</translation>
    </message>
    <message>
        <source>It ends here, and nothing more of it is sent. What was deleted stays deleted. What was sent without an answer stays unknown: “Reconcile only” would look it up instead.</source>
        <translation>Elle s’arrête ici, et rien de plus n’en est envoyé. Ce qui a été supprimé reste supprimé. Ce qui a été envoyé sans réponse reste inconnu&#xa0;: «&#xa0;Rapprocher seulement&#xa0;» le vérifierait.</translation>
    </message>
    <message>
        <source>Abandon job %1</source>
        <translation>Abandonner la tâche %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>This window only reads the journal.</source>
        <translation>Cette fenêtre ne fait que lire le journal.</translation>
    </message>
    <message>
        <source>The job belongs to another store: open that one first.</source>
        <translation>La tâche appartient à un autre dépôt&#xa0;: ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this job yet.</source>
        <translation>Personne n’a encore approuvé cette tâche.</translation>
    </message>
    <message>
        <source>It does not fit the state that the job is in now.</source>
        <translation>Cela ne convient pas à l’état actuel de la tâche.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Wait for it</source>
        <translation>&amp;Attendre l’heure</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Démarrer maintenant</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>Annuler la &amp;tâche</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Rée&amp;ssayer les échecs</translation>
    </message>
    <message>
        <source>Re&amp;concile only</source>
        <translation>Rappro&amp;cher seulement</translation>
    </message>
    <message>
        <source>&amp;Abandon…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Stops it after the batch that is being sent. You can resume it at any time.</source>
        <translation>L’arrête après le lot en cours d’envoi. Vous pouvez la reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Lets it begin at %1, while this window is open.</source>
        <translation>La laisse commencer à %1, tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Looks up what was sent, compares the store with the plan, and goes on with what is left.</source>
        <translation>Vérifie ce qui a été envoyé, compare le dépôt au plan, et continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>Ends it. What was deleted before stays deleted; nothing more is sent.</source>
        <translation>Y met fin. Ce qui a été supprimé auparavant reste supprimé&#x202f;; rien de plus n’est envoyé.</translation>
    </message>
    <message>
        <source>Sends the assets that failed once more, after looking whether they are still the same.</source>
        <translation>Envoie encore une fois les ressources en échec, après avoir vérifié que ce sont toujours les mêmes.</translation>
    </message>
    <message>
        <source>Looks up what became of what was sent, writes it down and ends the job. Nothing is sent.</source>
        <translation>Vérifie ce qu’est devenu ce qui a été envoyé, le consigne et clôt la tâche. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Ends it without asking the store. What was sent without an answer stays unknown.</source>
        <translation>La clôt sans interroger le dépôt. Ce qui a été envoyé sans réponse reste inconnu.</translation>
    </message>
</context>
<context>
    <name>JobMending</name>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>La tâche %1 est %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was sent, and the job was ended before its outcome was known.</source>
        <translation>Elle a été envoyée, et la tâche a été close avant que son résultat soit connu.</translation>
    </message>
    <message>
        <source>What became of some assets that were sent is not known; their number: %1.</source>
        <translation>On ne sait pas ce que sont devenues certaines ressources envoyées&#x202f;; leur nombre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>elle est close.</translation>
    </message>
    <message>
        <source>nothing of it was sent.</source>
        <translation>rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Cancel it.</source>
        <translation>Annulez-la.</translation>
    </message>
    <message>
        <source>It was abandoned without asking the store; what was deleted before stays deleted.</source>
        <translation>Elle a été abandonnée sans interroger le dépôt&#x202f;; ce qui a été supprimé auparavant reste supprimé.</translation>
    </message>
    <message>
        <source>only a job that has ended is tried again.</source>
        <translation>seule une tâche close peut être réessayée.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Reprenez-la.</translation>
    </message>
    <message>
        <source>a selector is never sent twice.</source>
        <translation>un sélecteur n’est jamais envoyé deux fois.</translation>
    </message>
    <message>
        <source>Preview what is left, and delete that.</source>
        <translation>Affichez l’aperçu de ce qui reste, et supprimez cela.</translation>
    </message>
    <message>
        <source>none of its assets failed.</source>
        <translation>aucune de ses ressources n’est en échec.</translation>
    </message>
    <message>
        <source>not all of it was sent or settled, and trying again would send the rest too.</source>
        <translation>tout n’en a pas été envoyé ou réglé, et un nouvel essai enverrait aussi le reste.</translation>
    </message>
    <message>
        <source>Its failed assets are to be tried again.</source>
        <translation>Ses ressources en échec vont être réessayées.</translation>
    </message>
    <message>
        <source>it was only planned, and nobody agreed to it.</source>
        <translation>elle n’a été que planifiée, et personne ne l’a approuvée.</translation>
    </message>
    <message>
        <source>Look at the preview again, and delete from there.</source>
        <translation>Regardez de nouveau l’aperçu, et supprimez à partir de là.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job goes on, and one that waits.</source>
        <translation>seule une tâche en pause ou interrompue peut être reprise, ou une tâche qui attend.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job is looked up.</source>
        <translation>seule une tâche en pause ou interrompue est vérifiée.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The store said that this asset is gone, but it is still there.</source>
        <translation>Le dépôt a indiqué que cette ressource a disparu, mais elle est toujours là.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1, at %2. This job sent no delete for them: either another program deleted them, or the store took more than it was told.</source>
        <translation>Des ressources qui n’étaient pas planifiées manquent aussi&#xa0;: %1, à %2. Cette tâche n’a envoyé aucune suppression pour elles&#xa0;: soit un autre programme les a supprimées, soit le dépôt a emporté plus que ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Of the first %1 deletes, %2 failed or got no answer.</source>
        <translation>Sur les %1 premières suppressions, %2 ont échoué ou sont restées sans réponse.</translation>
    </message>
    <message>
        <source>The store said that an asset is gone, but it is still there: %1.</source>
        <translation>Le dépôt a indiqué qu’une ressource a disparu, mais elle est toujours là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After the first %1 deletes an asset is gone too that was not sent yet: %2.</source>
        <translation>Après les %1 premières suppressions, une ressource qui n’avait pas encore été envoyée a aussi disparu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another asset has its number now; it was left alone.</source>
        <translation>Une autre ressource porte maintenant son numéro&#x202f;; elle a été laissée intacte.</translation>
    </message>
    <message>
        <source>It no longer carries the labels that were asked for; it was left alone.</source>
        <translation>Elle ne porte plus les étiquettes demandées&#x202f;; elle a été laissée intacte.</translation>
    </message>
    <message>
        <source>The store answered for another number of assets than were sent.</source>
        <translation>Le dépôt a répondu pour un autre nombre de ressources que celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>They will be looked up before anything is sent again.</source>
        <translation>Elles seront vérifiées avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>What was not sent is still there; the job is paused.</source>
        <translation>Ce qui n’a pas été envoyé est toujours là&#x202f;; la tâche est en pause.</translation>
    </message>
    <message>
        <source>Resume it later.</source>
        <translation>Reprenez-la plus tard.</translation>
    </message>
    <message>
        <source>It could not be archived, so it was not deleted: %1</source>
        <translation>Elle n’a pas pu être archivée, donc elle n’a pas été supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder %1 holds an archive already.</source>
        <translation>Le dossier %1 contient déjà une archive.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing was deleted.</source>
        <translation>Il n’a pas été touché, et rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 could not be archived: %3</source>
        <translation>La ressource %2 à %1 n’a pas pu être archivée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned), or make a new plan.</source>
        <translation>Supprimez plutôt une à une les ressources planifiées (mode pinned), ou faites un nouveau plan.</translation>
    </message>
    <message>
        <source>Job %1 is not to begin before %2.</source>
        <translation>La tâche %1 ne doit pas commencer avant %2.</translation>
    </message>
    <message>
        <source>Wait until then, or cancel it and delete anew.</source>
        <translation>Attendez jusque-là, ou annulez-la et refaites la suppression.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, “%2”; this one is “%3”.</source>
        <translation>La tâche %1 appartient à un autre dépôt, «&#xa0;%2&#xa0;»&#x202f;; celui-ci est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Connect to the job&apos;s store.</source>
        <translation>Connectez-vous au dépôt de la tâche.</translation>
    </message>
    <message>
        <source>Job %1 belongs to the store in %2; this one is a copy of it, or was copied from it.</source>
        <translation>La tâche %1 appartient au dépôt dans %2&#x202f;; celui-ci en est une copie, ou l’inverse.</translation>
    </message>
    <message>
        <source>Open the job&apos;s store, or delete here from a fresh preview.</source>
        <translation>Ouvrez le dépôt de la tâche, ou supprimez ici à partir d’un nouvel aperçu.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>Le dépôt «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1.</source>
        <translation>Ressources qui n’ont pas pu être supprimées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Assets of which it is not known whether they are gone: %1.</source>
        <translation>Ressources dont on ne sait pas si elles ont disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was reconciled: what had been sent was looked up, nothing more was sent, and the rest was left alone.</source>
        <translation>Elle a été rapprochée&#xa0;: ce qui avait été envoyé a été vérifié, rien de plus n’a été envoyé, et le reste a été laissé intact.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1.</source>
        <translation>Des ressources qui n’étaient pas planifiées manquent aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The job stopped itself: %1</source>
        <translation>La tâche s’est arrêtée d’elle-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find out why before you resume it: it looks at everything again first.</source>
        <translation>Cherchez pourquoi avant de la reprendre&#xa0;: elle réexamine d’abord tout.</translation>
    </message>
    <message>
        <source>What else went could not be counted: %1</source>
        <translation>Ce qui a disparu en plus n’a pas pu être compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was cancelled; what was deleted before stays deleted.</source>
        <translation>Elle a été annulée&#x202f;; ce qui a été supprimé auparavant reste supprimé.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned).</source>
        <translation>Supprimez plutôt une à une les ressources planifiées (mode pinned).</translation>
    </message>
    <message>
        <source>What the request would take can not be seen in full: assets that are still being stored stay unseen.</source>
        <translation>Ce que la requête emporterait n’est pas entièrement visible&#xa0;: les ressources en cours de stockage restent invisibles.</translation>
    </message>
    <message>
        <source>It is not known what this store would take beyond what was shown if the request were sent as it is.</source>
        <translation>On ne sait pas ce que ce dépôt emporterait au-delà de ce qui a été montré si la requête était envoyée telle quelle.</translation>
    </message>
    <message>
        <source>This store would also take assets whose paths only begin alike, in number: %1.</source>
        <translation>Ce dépôt emporterait aussi des ressources dont les chemins ne font que commencer de la même façon&#x202f;; leur nombre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>La requête désigne maintenant d’autres ressources&#xa0;: %1 planifiées, %2 correspondantes.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Regardez de nouveau l’aperçu et faites un nouveau plan.</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out: it is not sent again.</source>
        <translation>On ne sait pas si la requête a été exécutée&#xa0;: elle n’est pas envoyée de nouveau.</translation>
    </message>
    <message>
        <source>Resume the job: it looks up what is gone.</source>
        <translation>Reprenez la tâche&#xa0;: elle vérifie ce qui a disparu.</translation>
    </message>
    <message>
        <source>The store deleted %1 assets where %2 were planned.</source>
        <translation>Le dépôt a supprimé %1 ressources alors que %2 étaient planifiées.</translation>
    </message>
    <message>
        <source>The request was sent, but this asset is still there. A selector is never sent twice.</source>
        <translation>La requête a été envoyée, mais cette ressource est toujours là. Un sélecteur n’est jamais envoyé deux fois.</translation>
    </message>
    <message>
        <source>The first of them, entry %1 at %2: %3</source>
        <translation>La première d’entre elles, entrée %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one. It was left alone.</source>
        <translation>Le serveur ne peut plus la montrer&#xa0;: on ne peut pas savoir si c’est celle qui était planifiée. Elle a été laissée intacte.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether this one is gone.</source>
        <translation>Le serveur a une ressource portant son numéro et ne peut pas la montrer&#xa0;: on ne peut pas savoir si celle-ci a disparu.</translation>
    </message>
    <message>
        <source>What seems to be gone is not counted as deleted: it is looked up before anything more is sent.</source>
        <translation>Ce qui semble avoir disparu n’est pas compté comme supprimé&#xa0;: c’est vérifié avant tout autre envoi.</translation>
    </message>
    <message>
        <source>Check which server answers, then resume the job.</source>
        <translation>Vérifiez quel serveur répond, puis reprenez la tâche.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 is not the planned one any more, or is gone. %3</source>
        <translation>La ressource %2 à %1 n’est plus celle qui était planifiée, ou a disparu. %3</translation>
    </message>
    <message>
        <source>Some of the job&apos;s objects were seen in their place:</source>
        <translation>Certains des objets de la tâche ont été vus à leur place&#xa0;:</translation>
    </message>
    <message>
        <source>None of the objects was ever seen in %1: it may be another store&apos;s, so it is not known what became of them.</source>
        <translation>Aucun des objets n’a jamais été vu dans %1&#xa0;: cet emplacement est peut-être celui d’un autre dépôt&#x202f;; on ignore donc ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Of %1 assets, %2 were gone when their turn came: something else deletes the same assets, and some that this job counts as deleted may be counted there too.</source>
        <translation>Sur %1 ressources, %2 avaient disparu quand leur tour est venu&#xa0;: autre chose supprime les mêmes ressources, et certaines que cette tâche compte comme supprimées peuvent être comptées là aussi.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Rien de plus n’est envoyé.</translation>
    </message>
    <message>
        <source>The items of job %1 in the journal are not those that were planned: they do not give the plan&apos;s hash.</source>
        <translation>Les éléments de la tâche %1 dans le journal ne sont pas ceux qui étaient planifiés&#xa0;: ils ne donnent pas l’empreinte du plan.</translation>
    </message>
    <message>
        <source>Job %1 holds an item that its request can not mean: entry %2 at %3.</source>
        <translation>La tâche %1 contient un élément que sa requête ne peut pas désigner&#xa0;: l’entrée %2 à %3.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether it is this one.</source>
        <translation>Le serveur a une ressource portant son numéro et ne peut pas la montrer&#xa0;: on ne peut pas savoir si c’est celle-ci.</translation>
    </message>
    <message>
        <source>The delete got no clear answer, each time that it was sent, and the asset is still there.</source>
        <translation>La suppression n’a reçu de réponse claire à aucun de ses envois, et la ressource est toujours là.</translation>
    </message>
    <message>
        <source>Nothing else that is known on this server is to be seen there any more: another server may answer, or an empty one.</source>
        <translation>Plus rien d’autre de ce qui est connu sur ce serveur n’y est visible&#xa0;: un autre serveur répond peut-être, ou un serveur vide.</translation>
    </message>
    <message>
        <source>Nothing else is known on this server by which it could be told from another one, or from an empty one.</source>
        <translation>Rien d’autre n’est connu sur ce serveur qui permettrait de le distinguer d’un autre, ou d’un serveur vide.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>inattendues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>inconnues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>dérivées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>apparues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 leaked</source>
        <translation>orphelins&#xa0;: %1</translation>
    </message>
    <message>
        <source>all gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>One chosen asset below %2</source>
        <translation>Une ressource choisie sous %2</translation>
    </message>
    <message>
        <source>%1 chosen assets below %2</source>
        <translation>%1 ressources choisies sous %2</translation>
    </message>
    <message>
        <source>Begins in %1</source>
        <translation>Commence dans %1</translation>
    </message>
    <message>
        <source>Waits, next</source>
        <translation>Attend, prochaine</translation>
    </message>
    <message>
        <source>Waits, number %1</source>
        <translation>Attend, numéro %1</translation>
    </message>
    <message>
        <source>pinned: each planned asset by its entry</source>
        <translation>épinglé&#xa0;: chaque ressource planifiée par son entrée</translation>
    </message>
    <message>
        <source>selector: the request as it was typed</source>
        <translation>sélecteur&#xa0;: la requête telle quelle</translation>
    </message>
    <message>
        <source>pinned: assets that were chosen one by one</source>
        <translation>épinglé&#xa0;: des ressources choisies une à une</translation>
    </message>
    <message>
        <source>One asset went that was not planned</source>
        <translation>Une ressource qui n’était pas planifiée a disparu</translation>
    </message>
    <message>
        <source>%1 assets went that were not planned</source>
        <translation>%1 ressources qui n’étaient pas planifiées ont disparu</translation>
    </message>
    <message>
        <source>One asset could not be deleted and is still there</source>
        <translation>Une ressource n’a pas pu être supprimée et est toujours là</translation>
    </message>
    <message>
        <source>%1 assets could not be deleted and are still there</source>
        <translation>%1 ressources n’ont pas pu être supprimées et sont toujours là</translation>
    </message>
    <message>
        <source>Of one asset it is not known whether it is gone</source>
        <translation>Pour une ressource, on ne sait pas si elle a disparu</translation>
    </message>
    <message>
        <source>Of %1 assets it is not known whether they are gone</source>
        <translation>Pour %1 ressources, on ne sait pas si elles ont disparu</translation>
    </message>
    <message>
        <source>One entry held another asset by then and was left alone</source>
        <translation>Une entrée contenait alors une autre ressource et a été laissée intacte</translation>
    </message>
    <message>
        <source>%1 entries held other assets by then and were left alone</source>
        <translation>%1 entrées contenaient alors d’autres ressources et ont été laissées intactes</translation>
    </message>
    <message>
        <source>One asset matches now that was not shown, and was not touched</source>
        <translation>Une ressource qui n’avait pas été montrée correspond maintenant, et n’a pas été touchée</translation>
    </message>
    <message>
        <source>%1 assets match now that were not shown, and were not touched</source>
        <translation>%1 ressources qui n’avaient pas été montrées correspondent maintenant, et n’ont pas été touchées</translation>
    </message>
    <message>
        <source>One planned asset matched the request no more</source>
        <translation>Une ressource planifiée ne correspondait plus à la requête</translation>
    </message>
    <message>
        <source>%1 planned assets matched the request no more</source>
        <translation>%1 ressources planifiées ne correspondaient plus à la requête</translation>
    </message>
    <message>
        <source>Job %1 was to begin at %2; nothing of its %3 assets was sent.</source>
        <translation>La tâche %1 devait commencer à %2&#x202f;; rien de ses %3 ressources n’a été envoyé.</translation>
    </message>
    <message>
        <source>Job %1 did not begin before the window was closed; nothing of its %2 assets was sent.</source>
        <translation>La tâche %1 n’a pas commencé avant la fermeture de la fenêtre&#x202f;; rien de ses %2 ressources n’a été envoyé.</translation>
    </message>
    <message>
        <source>Job %1 is paused after %2 of %3 assets.</source>
        <translation>La tâche %1 est en pause après %2 ressources sur %3.</translation>
    </message>
    <message>
        <source>Job %1 was interrupted after %2 of %3 assets.</source>
        <translation>La tâche %1 a été interrompue après %2 ressources sur %3.</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 already gone, %3 drifted, %4 failed, %5 unknown, %6 unexpected</source>
        <translation>supprimées&#xa0;: %1, déjà disparues&#xa0;: %2, dérivées&#xa0;: %3, en échec&#xa0;: %4, inconnues&#xa0;: %5, inattendues&#xa0;: %6</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What the journal says of the assets near job %1 can not be read.</source>
        <translation>Ce que le journal dit des ressources à proximité de la tâche %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Cancel the job, and delete what is left from a fresh preview.</source>
        <translation>Annulez la tâche, et supprimez ce qui reste à partir d’un nouvel aperçu.</translation>
    </message>
    <message>
        <source>What the journal says of job %1&apos;s content can not be read.</source>
        <translation>Ce que le journal dit du contenu de la tâche %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The differences of job %1 in the journal can not be read.</source>
        <translation>Les différences de la tâche %1 dans le journal ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The outcomes of job %1 in the journal can not be read.</source>
        <translation>Les résultats de la tâche %1 dans le journal ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The plan does not agree with its own sums.</source>
        <translation>Le plan ne concorde pas avec ses propres totaux.</translation>
    </message>
    <message>
        <source>Job %1 was started: it stays in the journal.</source>
        <translation>La tâche %1 a été démarrée&#xa0;: elle reste dans le journal.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>Le programme s’est arrêté pendant que cette tâche était en cours.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal can not be made.</source>
        <translation>Le dossier %1 pour le journal ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Rien n’a été touché.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Vérifiez qui peut écrire à cet endroit.</translation>
    </message>
    <message>
        <source>The journal %1 can not be locked for writing: %2.</source>
        <translation>Le journal %1 ne peut pas être verrouillé pour l’écriture&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It can still be read.</source>
        <translation>Il reste lisible.</translation>
    </message>
    <message>
        <source>Check who may write to its folder.</source>
        <translation>Vérifiez qui peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Another process has the journal open.</source>
        <translation>Un autre processus a ouvert le journal.</translation>
    </message>
    <message>
        <source>Another process has the journal open: %1.</source>
        <translation>Un autre processus a ouvert le journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command, then try again.</source>
        <translation>Fermez l’autre fenêtre ou attendez la fin de l’autre commande, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program.</source>
        <translation>%1 n’est pas un journal de ce programme.</translation>
    </message>
    <message>
        <source>Your stores are not touched; nothing can be deleted while there is no sound journal.</source>
        <translation>Vos dépôts ne sont pas touchés&#x202f;; rien ne peut être supprimé tant qu’il n’y a pas de journal valide.</translation>
    </message>
    <message>
        <source>Move %1 away to begin a new one; keep it for the record.</source>
        <translation>Déplacez %1 ailleurs pour en commencer un nouveau&#x202f;; conservez-le comme trace.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>The journal has lost its identity.</source>
        <translation>Le journal a perdu son identité.</translation>
    </message>
    <message>
        <source>There is no such job in the journal.</source>
        <translation>Cette tâche ne figure pas dans le journal.</translation>
    </message>
    <message>
        <source>the journal %1</source>
        <translation>le journal %1</translation>
    </message>
    <message>
        <source>The request of job %1 in the journal can not be read.</source>
        <translation>La requête de la tâche %1 dans le journal ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The state or the mode of job %1 in the journal is none that there is.</source>
        <translation>L’état ou le mode de la tâche %1 dans le journal ne figure pas parmi ceux qui existent.</translation>
    </message>
    <message>
        <source>Item %1 of job %2 in the journal can not be read.</source>
        <translation>L’élément %1 de la tâche %2 dans le journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The lock of the journal was removed: another process may be writing to it.</source>
        <translation>Le verrou du journal a été retiré&#xa0;: un autre processus y écrit peut-être.</translation>
    </message>
    <message>
        <source>Nothing more was written or sent.</source>
        <translation>Rien de plus n’a été écrit ni envoyé.</translation>
    </message>
    <message>
        <source>Leave the file journal.lock alone, and begin again.</source>
        <translation>Laissez intact le fichier journal.lock, et recommencez.</translation>
    </message>
</context>
<context>
    <name>KnownPaths</name>
    <message>
        <source>the list of known paths</source>
        <translation>la liste des chemins connus</translation>
    </message>
</context>
<context>
    <name>KoniferApi</name>
    <message>
        <source>The server %1 does not say how long the content is: it can not be told whether all of it came.</source>
        <translation>Le serveur %1 n’indique pas la longueur du contenu&#xa0;: impossible de savoir s’il a été reçu en entier.</translation>
    </message>
    <message>
        <source>The server %1 gave %2 bytes of content where %3 are known.</source>
        <translation>Le serveur %1 a donné %2 octets de contenu alors que %3 sont connus.</translation>
    </message>
    <message>
        <source>What the server %1 gave as content is no picture.</source>
        <translation>Ce que le serveur %1 a donné comme contenu n’est pas une image.</translation>
    </message>
    <message>
        <source>The server %1 gave a %2 where the original is a %3.</source>
        <translation>Le serveur %1 a donné une image %2 alors que l’original est une image %3.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>La ressource n’a pas d’original.</translation>
    </message>
    <message>
        <source>The server can not be asked for %1: no request can name that path.</source>
        <translation>Le serveur ne peut pas être interrogé sur %1&#xa0;: aucune requête ne peut nommer ce chemin.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <source>The server %1 answered %2 to a delete; a Konifer server answers 204.</source>
        <translation>Le serveur %1 a répondu %2 à une suppression&#x202f;; un serveur Konifer répond 204.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Aucune requête ne peut nommer le chemin %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The server %1 is not known: its name can not be looked up.</source>
        <translation>Le serveur %1 n’est pas connu&#xa0;: son nom ne peut pas être résolu.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server %1 does not take connections.</source>
        <translation>Le serveur %1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>Check that it runs, its port and the network.</source>
        <translation>Vérifiez qu’il fonctionne, son port et le réseau.</translation>
    </message>
    <message>
        <source>The server %1 did not take a connection in time.</source>
        <translation>Le serveur %1 n’a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work: %2.</source>
        <translation>Le proxy sur le chemin vers %1 ne fonctionne pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The connection to %1 can not be trusted: %2.</source>
        <translation>La connexion à %1 n’est pas digne de confiance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, and the authority file and client certificate of the connection.</source>
        <translation>Vérifiez le certificat du serveur, ainsi que le fichier d’autorités et le certificat client de la connexion.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Le serveur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again when it answers faster.</source>
        <translation>Réessayez quand il répondra plus vite.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than what is read (%2 MB).</source>
        <translation>La réponse de %1 est plus grande que ce qui est lu (%2&#xa0;Mo).</translation>
    </message>
    <message>
        <source>Ask for less: a deeper path, or fewer assets.</source>
        <translation>Demandez moins&#xa0;: un chemin plus profond, ou moins de ressources.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>La connexion à %1 a été coupée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source> It says: “%1”.</source>
        <translation> Il dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>une autre page</translation>
    </message>
    <message>
        <source>The server %1 does not accept the credentials (%2).</source>
        <translation>Le serveur %1 n’accepte pas les identifiants (%2).</translation>
    </message>
    <message>
        <source>Check the authentication of the connection and its secret.</source>
        <translation>Vérifiez l’authentification de la connexion et son secret.</translation>
    </message>
    <message>
        <source>The server %1 denies this (403): the credentials have not the right, or the URL signature is missing or wrong.</source>
        <translation>Le serveur %1 refuse ceci (403)&#xa0;: les identifiants n’ont pas ce droit, ou la signature de l’URL manque ou est fausse.</translation>
    </message>
    <message>
        <source>Check the signing secret and algorithm of the connection, and its rights.</source>
        <translation>Vérifiez le secret et l’algorithme de signature de la connexion, ainsi que ses droits.</translation>
    </message>
    <message>
        <source>The server %1 sends to %2 instead of answering (%3): it may want a login.</source>
        <translation>Le serveur %1 renvoie vers %2 au lieu de répondre (%3)&#xa0;: il exige peut-être une authentification.</translation>
    </message>
    <message>
        <source>Check the address and the authentication; redirects are never followed.</source>
        <translation>Vérifiez l’adresse et l’authentification&#x202f;; les redirections ne sont jamais suivies.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server %1 asks for patience (%2).</source>
        <translation>Le serveur %1 demande de patienter (%2).</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own (%2).</source>
        <translation>Le serveur %1 a une erreur interne (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the server&apos;s log.</source>
        <translation>Réessayez&#x202f;; si cela persiste, consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The server %1 knows nothing there (404).</source>
        <translation>Le serveur %1 ne connaît rien à cet endroit (404).</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server %1 refuses the request (%2).</source>
        <translation>Le serveur %1 refuse la requête (%2).</translation>
    </message>
    <message>
        <source>The server %1 answers %2, which no Konifer server would.</source>
        <translation>Le serveur %1 répond %2, ce qu’aucun serveur Konifer ne ferait.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of the server.</source>
        <translation>Vérifiez l’adresse et ce qui se trouve devant le serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Konifer server gives: %1.</source>
        <translation>La réponse du serveur n’est pas celle d’un serveur Konifer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed by reading it.</source>
        <translation>Rien n’a été modifié par cette lecture.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of it.</source>
        <translation>Vérifiez l’adresse et ce qui se trouve devant.</translation>
    </message>
    <message>
        <source>an asset has more than %1 variants</source>
        <translation>une ressource a plus de %1 variantes</translation>
    </message>
    <message>
        <source>a variant has no readable bucket and key</source>
        <translation>une variante n’a ni bucket ni clé lisibles</translation>
    </message>
    <message>
        <source>an asset has more than %1 labels or tags</source>
        <translation>une ressource a plus de %1 étiquettes ou mots-clés</translation>
    </message>
    <message>
        <source>an asset without an entry number</source>
        <translation>une ressource sans numéro d’entrée</translation>
    </message>
    <message>
        <source>asset %1 without the time of its creation</source>
        <translation>la ressource %1 sans son heure de création</translation>
    </message>
    <message>
        <source>a text of asset %1 is none, or too long</source>
        <translation>un texte de la ressource %1 n’en est pas un, ou est trop long</translation>
    </message>
    <message>
        <source>a time of asset %1 can not be read</source>
        <translation>une heure de la ressource %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>no readable JSON (%1)</source>
        <translation>pas de JSON lisible (%1)</translation>
    </message>
    <message>
        <source>something else than one asset</source>
        <translation>autre chose qu’une ressource</translation>
    </message>
    <message>
        <source>no list of assets</source>
        <translation>pas de liste de ressources</translation>
    </message>
    <message>
        <source>asset %1 is listed twice</source>
        <translation>la ressource %1 est listée deux fois</translation>
    </message>
    <message>
        <source>The server %1 answered %2 where a Konifer server answers 201.</source>
        <translation>Le serveur %1 a répondu %2 là où un serveur Konifer répond 201.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Konifer server, or not a healthy one.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur Konifer, ou n’est pas en bon état.</translation>
    </message>
    <message>
        <source>What answers at %1 understands none of the ways to read a Konifer server.</source>
        <translation>Ce qui répond à %1 ne comprend aucune des façons de lire un serveur Konifer.</translation>
    </message>
    <message>
        <source>Check the address. </source>
        <translation>Vérifiez l’adresse. </translation>
    </message>
    <message>
        <source>The server answered for another asset.</source>
        <translation>Le serveur a répondu pour une autre ressource.</translation>
    </message>
    <message>
        <source>The server %1 says that asset %2 at %3 is not there, and lists it all the same.</source>
        <translation>Le serveur %1 indique que la ressource %2 à %3 n’existe pas, et la liste quand même.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server.</source>
        <translation>Vérifiez ce qui se trouve devant le serveur.</translation>
    </message>
    <message>
        <source>No request can name an asset at %1: a server takes “-/” for the end of a path. What is there goes only by a request without a selector, such as DELETE %1?limit=1, which takes what is newest then; this program does not send it.</source>
        <translation>Aucune requête ne peut nommer une ressource à %1&#xa0;: un serveur prend «&#xa0;-/&#xa0;» pour la fin d’un chemin. Ce qui s’y trouve ne part que par une requête sans sélecteur, telle que DELETE %1?limit=1, qui emporte ce qui est alors le plus récent&#x202f;; ce programme ne l’envoie pas.</translation>
    </message>
    <message>
        <source>It seems to speak without encryption: check the port, or say so in the address (http://, or ?tls=no after s3://).</source>
        <translation>Il semble communiquer sans chiffrement&#xa0;: vérifiez le port, ou indiquez-le dans l’adresse (http://, ou&#x202f;?tls=no après s3://).</translation>
    </message>
    <message>
        <source>Where the server has an authority of its own, name its file (--ca FILE).</source>
        <translation>Si le serveur a sa propre autorité, indiquez-en le fichier (--ca FILE).</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s key is wrong, or none was given.</source>
        <translation>La phrase secrète de la clé du client est fausse, ou aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>Give the passphrase of the connection&apos;s key again.</source>
        <translation>Donnez de nouveau la phrase secrète de la clé de la connexion.</translation>
    </message>
    <message>
        <source>A file of the connection to %1 is of no use: %2.</source>
        <translation>Un fichier de la connexion à %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s authorities, client certificate and key.</source>
        <translation>Vérifiez les autorités, le certificat client et la clé de la connexion.</translation>
    </message>
    <message>
        <source>The server %1 packs its answer in a way that can not be read: %2.</source>
        <translation>Le serveur %1 compresse sa réponse d’une façon qui ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server: its compression.</source>
        <translation>Vérifiez ce qui se trouve devant le serveur&#xa0;: sa compression.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this picture (%2): 413.</source>
        <translation>Le serveur %1 n’accepte pas de requête aussi grosse que cette image (%2)&#xa0;: 413.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this (413).</source>
        <translation>Le serveur %1 n’accepte pas de requête aussi grosse (413).</translation>
    </message>
    <message>
        <source>Raise the limit of the proxy in front of it, such as nginx&apos;s client_max_body_size.</source>
        <translation>Relevez la limite du proxy placé devant lui, par exemple client_max_body_size de nginx.</translation>
    </message>
    <message>
        <source>The server %1 wants https: it sends to %2 instead of answering (%3).</source>
        <translation>Le serveur %1 exige https&#xa0;: il renvoie vers %2 au lieu de répondre (%3).</translation>
    </message>
    <message>
        <source>Give the connection its https address; redirects are never followed.</source>
        <translation>Donnez à la connexion son adresse https&#x202f;; les redirections ne sont jamais suivies.</translation>
    </message>
    <message>
        <source>The answer of %1 is 1 second old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>La réponse de %1 date de 1 seconde&#xa0;: elle vient d’un cache sur le chemin, et montre ce qui s’y trouvait, non ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The answer of %1 is %2 seconds old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>La réponse de %1 date de %2 secondes&#xa0;: elle vient d’un cache sur le chemin, et montre ce qui s’y trouvait, non ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Let the requests of this program pass by the cache, or connect to the server itself.</source>
        <translation>Faites passer les requêtes de ce programme à côté du cache, ou connectez-vous au serveur lui-même.</translation>
    </message>
    <message>
        <source>The server %1 asked for a client certificate, and got none that it takes.</source>
        <translation>Le serveur %1 a demandé un certificat client, et n’en a reçu aucun qu’il accepte.</translation>
    </message>
    <message>
        <source>Give the connection a client certificate and its key, or another one.</source>
        <translation>Donnez à la connexion un certificat client et sa clé, ou un autre.</translation>
    </message>
    <message>
        <source>The server %1 can not store anything at such a path (500).</source>
        <translation>Le serveur %1 ne peut rien stocker à un tel chemin (500).</translation>
    </message>
    <message>
        <source>Use a path of letters, digits and underscores.</source>
        <translation>Utilisez un chemin fait de lettres, de chiffres et de traits de soulignement.</translation>
    </message>
    <message>
        <source>The server %1 can not show this asset (500): it was stored without alt text.</source>
        <translation>Le serveur %1 ne peut pas montrer cette ressource (500)&#xa0;: elle a été stockée sans texte alternatif.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Elle est là.</translation>
    </message>
    <message>
        <source>It can be deleted all the same.</source>
        <translation>Elle peut être supprimée malgré tout.</translation>
    </message>
    <message>
        <source>Delete them by their entries, or give the connection a catalogue.</source>
        <translation>Supprimez-les par leurs entrées, ou donnez un catalogue à la connexion.</translation>
    </message>
    <message>
        <source>Which assets at %1 were modified last can not be told: the server can not show all of them.</source>
        <translation>On ne peut pas savoir quelles ressources à %1 ont été modifiées en dernier&#xa0;: le serveur ne peut pas les montrer toutes.</translation>
    </message>
    <message>
        <source>Which assets at %1 are the newest can not be told: the server can not show all of them, and entries were looked for up to %2 only.</source>
        <translation>On ne peut pas savoir quelles ressources à %1 sont les plus récentes&#xa0;: le serveur ne peut pas les montrer toutes, et les entrées n’ont été cherchées que jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>KoniferReader</name>
    <message>
        <source>The catalogue&apos;s role may not read its labels and tags, and the server does not show it.</source>
        <translation>Le rôle du catalogue n’a pas le droit de lire ses étiquettes et ses mots-clés, et le serveur ne la montre pas.</translation>
    </message>
    <message>
        <source>The content store does not hold its original.</source>
        <translation>Le stockage de contenu ne contient pas son original.</translation>
    </message>
</context>
<context>
    <name>KoniferStore</name>
    <message>
        <source>A Konifer server can not list its paths: this counts only what is at paths that are known here, and leaves out assets that are still being stored.</source>
        <translation>Un serveur Konifer ne peut pas lister ses chemins&#xa0;: ceci ne compte que ce qui se trouve aux chemins connus ici, et laisse de côté les ressources en cours de stockage.</translation>
    </message>
    <message>
        <source>Assets that are still being stored are not seen by reading the server; a connection with a catalogue sees them.</source>
        <translation>Les ressources en cours de stockage ne sont pas visibles en lisant le serveur&#x202f;; une connexion avec un catalogue les voit.</translation>
    </message>
    <message>
        <source>No asset is at %1 itself, and it is not known whether there are any below it.</source>
        <translation>Aucune ressource ne se trouve à %1 même, et on ne sait pas s’il y en a en dessous.</translation>
    </message>
    <message>
        <source>More than %1 known paths are below %2.</source>
        <translation>Plus de %1 chemins connus se trouvent sous %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose a deeper path, or give the connection a catalogue.</source>
        <translation>Choisissez un chemin plus profond, ou donnez un catalogue à la connexion.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be known what is in the whole store, so it is not deleted.</source>
        <translation>Sans catalogue, on ne peut pas savoir ce que contient le dépôt entier&#x202f;; il n’est donc pas supprimé.</translation>
    </message>
    <message>
        <source>Give the connection a catalogue, or delete path by path.</source>
        <translation>Donnez un catalogue à la connexion, ou supprimez chemin par chemin.</translation>
    </message>
    <message>
        <source>The tree, previews and counts are exact: they come from the server&apos;s database.</source>
        <translation>L’arborescence, les aperçus et les nombres sont exacts&#xa0;: ils viennent de la base du serveur.</translation>
    </message>
    <message>
        <source>Without a catalogue the tree shows only paths that you added or visited: a Konifer server can not list its paths.</source>
        <translation>Sans catalogue, l’arborescence ne montre que les chemins que vous avez ajoutés ou visités&#xa0;: un serveur Konifer ne peut pas lister ses chemins.</translation>
    </message>
    <message>
        <source>Previews leave out assets that are still being stored, and a recursive one what lies at paths that are not known here.</source>
        <translation>Les aperçus laissent de côté les ressources en cours de stockage, et un aperçu récursif ce qui se trouve à des chemins inconnus ici.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is off the server&apos;s list and no longer in the content store.</source>
        <translation>Le contenu est tenu pour disparu quand il n’est plus dans la liste du serveur et n’est plus dans le stockage de contenu.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is no longer in the content store; what is scheduled is not seen.</source>
        <translation>Le contenu est tenu pour disparu quand il n’est plus dans le stockage de contenu&#x202f;; ce qui est programmé n’est pas visible.</translation>
    </message>
    <message>
        <source>Content counts as gone when the server has taken it off its list; the content store itself is not looked at.</source>
        <translation>Le contenu est tenu pour disparu quand le serveur l’a retiré de sa liste&#x202f;; le stockage de contenu lui-même n’est pas examiné.</translation>
    </message>
    <message>
        <source>Whether content is gone stays unknown: neither the server&apos;s list nor the content store can be looked at.</source>
        <translation>On ne peut pas savoir si le contenu a disparu&#xa0;: ni la liste du serveur ni le stockage de contenu ne peuvent être examinés.</translation>
    </message>
    <message>
        <source>Sizes are unknown: a Konifer server does not record them.</source>
        <translation>Les tailles sont inconnues&#xa0;: un serveur Konifer ne les enregistre pas.</translation>
    </message>
    <message>
        <source>The server said that it is gone, but it is still there.</source>
        <translation>Le serveur a indiqué qu’elle a disparu, mais elle est toujours là.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: %2, entry %3 is not the same there.</source>
        <translation>Le catalogue et le serveur %1 n’appartiennent pas au même dépôt&#xa0;: %2, entrée %3 n’y est pas la même.</translation>
    </message>
    <message>
        <source>Nothing of this batch was sent.</source>
        <translation>Rien de ce lot n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address.</source>
        <translation>Vérifiez l’adresse du catalogue.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Une autre ressource porte maintenant ce numéro.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: an asset of the one is not in the other.</source>
        <translation>Le catalogue et le serveur %1 n’appartiennent pas au même dépôt&#xa0;: une ressource de l’un n’est pas dans l’autre.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Rien n’a été touché.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address: it may be that of another environment.</source>
        <translation>Vérifiez l’adresse du catalogue&#xa0;: c’est peut-être celle d’un autre environnement.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The picture could not be kept for scaling: %1</source>
        <translation>L’image n’a pas pu être conservée pour être mise à l’échelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <source>The server can not list 1 path, for assets that it can not show: its entries were looked for one by one, up to %1.</source>
        <translation>Le serveur ne peut pas lister 1 chemin, à cause de ressources qu’il ne peut pas montrer&#xa0;: ses entrées ont été cherchées une par une, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The server can not list %1 paths, for assets that it can not show: their entries were looked for one by one, up to %2.</source>
        <translation>Le serveur ne peut pas lister %1 chemins, à cause de ressources qu’il ne peut pas montrer&#xa0;: leurs entrées ont été cherchées une par une, jusqu’à %2.</translation>
    </message>
    <message>
        <source>1 asset can not be shown by the server, most likely because it was stored without alt text: no more is known of it than its number.</source>
        <translation>1 ressource ne peut pas être montrée par le serveur, très probablement parce qu’elle a été stockée sans texte alternatif&#xa0;: on n’en connaît rien de plus que son numéro.</translation>
    </message>
    <message>
        <source>%1 assets can not be shown by the server, most likely because they were stored without alt text: no more is known of them than their numbers.</source>
        <translation>%1 ressources ne peuvent pas être montrées par le serveur, très probablement parce qu’elles ont été stockées sans texte alternatif&#xa0;: on n’en connaît rien de plus que leurs numéros.</translation>
    </message>
    <message>
        <source>1 asset that the server can not show is left out: which labels it carries can not be seen.</source>
        <translation>1 ressource que le serveur ne peut pas montrer est laissée de côté&#xa0;: on ne peut pas voir quelles étiquettes elle porte.</translation>
    </message>
    <message>
        <source>%1 assets that the server can not show are left out: which labels they carry can not be seen.</source>
        <translation>%1 ressources que le serveur ne peut pas montrer sont laissées de côté&#xa0;: on ne peut pas voir quelles étiquettes elles portent.</translation>
    </message>
    <message>
        <source>At 1 known path this server can not store anything.</source>
        <translation>À 1 chemin connu, ce serveur ne peut rien stocker.</translation>
    </message>
    <message>
        <source>At %1 known paths this server can not store anything.</source>
        <translation>À %1 chemins connus, ce serveur ne peut rien stocker.</translation>
    </message>
    <message>
        <source>Labels and tags can not be seen: the role may not read asset_label or asset_tag.</source>
        <translation>Les étiquettes et les mots-clés ne sont pas visibles&#xa0;: le rôle n’a pas le droit de lire asset_label ou asset_tag.</translation>
    </message>
    <message>
        <source>Whether the catalogue is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>On n’a pas pu vérifier si le catalogue est bien celui du serveur&#xa0;: le serveur ne montre aucune des ressources examinées.</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one.</source>
        <translation>Le serveur ne peut plus la montrer&#xa0;: on ne peut pas savoir si c’est celle qui était planifiée.</translation>
    </message>
    <message>
        <source>The server answered the delete with 204, but the asset is still there.</source>
        <translation>Le serveur a répondu 204 à la suppression, mais la ressource est toujours là.</translation>
    </message>
    <message>
        <source>The catalogue is a standby by now, which may lag behind the server: it is good for looking, not for deleting.</source>
        <translation>Le catalogue est désormais un serveur secondaire, qui peut être en retard sur le serveur&#xa0;: il convient pour regarder, pas pour supprimer.</translation>
    </message>
    <message>
        <source>Resume the job when the catalogue is the server&apos;s own again.</source>
        <translation>Reprenez la tâche quand le catalogue sera de nouveau celui du serveur.</translation>
    </message>
    <message>
        <source>The catalogue does not have it, but the server has an asset with its number that it can not show.</source>
        <translation>Le catalogue ne l’a pas, mais le serveur a une ressource portant son numéro qu’il ne peut pas montrer.</translation>
    </message>
    <message>
        <source>It is good for looking, not for deleting.</source>
        <translation>Il convient pour regarder, pas pour supprimer.</translation>
    </message>
    <message>
        <source>A Konifer server answers at %1: if that is the one, give this address.</source>
        <translation>Un serveur Konifer répond à %1&#xa0;: si c’est le bon, indiquez cette adresse.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>Le serveur n’a rien effacé depuis longtemps&#xa0;: sa file d’attente n’avance pas.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Nothing was opened, and nothing was sent to any store.</source>
        <translation>Rien n’a été ouvert, et rien n’a été envoyé à aucun dépôt.</translation>
    </message>
    <message>
        <source>A link has the form secateur:open?connection=NAME&amp;path=PATH.</source>
        <translation>Un lien a la forme secateur:open?connection=NAME&amp;path=PATH.</translation>
    </message>
    <message>
        <source>The link is longer than %1 characters.</source>
        <translation>Le lien a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>This is no link of Secateur&apos;s.</source>
        <translation>Ce n’est pas un lien de Secateur.</translation>
    </message>
    <message>
        <source>A link can open a connection at a path. This one asks for something else.</source>
        <translation>Un lien peut ouvrir une connexion à un chemin. Celui-ci demande autre chose.</translation>
    </message>
    <message>
        <source>A link names a connection and a path. This one holds something else.</source>
        <translation>Un lien nomme une connexion et un chemin. Celui-ci contient autre chose.</translation>
    </message>
    <message>
        <source>The link names its connection or its path twice.</source>
        <translation>Le lien nomme deux fois sa connexion ou son chemin.</translation>
    </message>
    <message>
        <source>The link holds an encoding that can not be read.</source>
        <translation>Le lien contient un encodage illisible.</translation>
    </message>
    <message>
        <source>The link names no connection, or not in a way that a connection can be named.</source>
        <translation>Le lien ne nomme aucune connexion, ou d’une façon dont une connexion ne peut pas être nommée.</translation>
    </message>
    <message>
        <source>The link&apos;s path is none: it begins with “/” and does not end with one.</source>
        <translation>Le chemin du lien n’en est pas un&#xa0;: il commence par «&#xa0;/&#xa0;» et ne finit pas par là.</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>The store&apos;s tables do not agree with each other.</source>
        <translation>Les tables du dépôt ne concordent pas entre elles.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Lancez «&#xa0;secateurctl check&#xa0;» sur le dépôt.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Une autre ressource porte maintenant ce numéro.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>Aucune ressource ne se trouve à %1 ni en dessous.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>La ressource n’a pas d’original.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The content has another length than was said.</source>
        <translation>Le contenu n’a pas la longueur annoncée.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or that the disk it is on is there.</source>
        <translation>Vérifiez le nom, ou que le disque qui le contient est présent.</translation>
    </message>
    <message>
        <source>%1 is a file, not the folder of a store.</source>
        <translation>%1 est un fichier, pas le dossier d’un dépôt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.db.</source>
        <translation>Choisissez le dossier qui contient store.db.</translation>
    </message>
    <message>
        <source>The operating system does not let you look into %1.</source>
        <translation>Le système d’exploitation ne vous permet pas de voir le contenu de %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Vérifiez le propriétaire et les permissions du dossier.</translation>
    </message>
    <message>
        <source>%1 is not a store: there is no store.db in it.</source>
        <translation>%1 n’est pas un dépôt&#xa0;: le fichier store.db n’y est pas.</translation>
    </message>
    <message>
        <source>Choose another folder, or import images to make a store.</source>
        <translation>Choisissez un autre dossier, ou importez des images pour créer un dépôt.</translation>
    </message>
    <message>
        <source>The store in %1 can only be read.</source>
        <translation>Le dépôt dans %1 ne peut être que lu.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Rien n’a été touché.</translation>
    </message>
    <message>
        <source>Open it for reading, or make the folder writable.</source>
        <translation>Ouvrez-le en lecture, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The database of the store in %1 is damaged: %2</source>
        <translation>La base de données du dépôt dans %1 est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Lancez «&#xa0;secateurctl check&#xa0;» dessus et restaurez la base de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>the file was cut short.</source>
        <translation>le fichier a été tronqué.</translation>
    </message>
    <message>
        <source>its first rows are missing.</source>
        <translation>ses premières lignes manquent.</translation>
    </message>
    <message>
        <source>the store “%1”</source>
        <translation>le dépôt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is a file; a store needs a folder.</source>
        <translation>%1 est un fichier&#x202f;; un dépôt exige un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>Le dossier %1 contient déjà autre chose.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Vérifiez les permissions du dossier parent, et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The database %1 can not be made.</source>
        <translation>La base de données %1 ne peut pas être créée.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>La requête désigne maintenant d’autres ressources&#xa0;: %1 planifiées, %2 correspondantes.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Regardez de nouveau l’aperçu et faites un nouveau plan.</translation>
    </message>
</context>
<context>
    <name>NodeTree</name>
    <message>
        <source>The path tree of the store is damaged: node %1 is missing.</source>
        <translation>L’arborescence des chemins du dépôt est endommagée&#xa0;: il manque le nœud %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Lancez «&#xa0;secateurctl check&#xa0;» sur le dépôt.</translation>
    </message>
</context>
<context>
    <name>PartChecks</name>
    <message>
        <source>The secret goes over plain http: everybody on the way can read it. Use https.</source>
        <translation>Le secret passe en http simple&#xa0;: tous ceux qui se trouvent sur le trajet peuvent le lire. Utilisez https.</translation>
    </message>
    <message>
        <source>The address is plain http: nothing is encrypted.</source>
        <translation>L’adresse est en http simple&#xa0;: rien n’est chiffré.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1 %2</source>
        <translation>Le certificat n’est pas de confiance&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was encrypted: the server may want another client certificate.</source>
        <translation>Elle était chiffrée&#xa0;: le serveur exige peut-être un autre certificat client.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas été joint.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>The server says that it is well.</source>
        <translation>Le serveur indique qu’il va bien.</translation>
    </message>
    <message>
        <source>The server speaks the dialect “%1”.</source>
        <translation>Le serveur parle le dialecte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection does not sign, and the server does not ask for it.</source>
        <translation>La connexion ne signe pas, et le serveur ne l’exige pas.</translation>
    </message>
    <message>
        <source>The server took a signed address; it may take unsigned ones too.</source>
        <translation>Le serveur a accepté une adresse signée&#x202f;; il en accepte peut-être aussi de non signées.</translation>
    </message>
    <message>
        <source>The server did not take the signed address, or not the credentials.</source>
        <translation>Le serveur n’a pas accepté l’adresse signée, ou pas les identifiants.</translation>
    </message>
    <message>
        <source>The server denies reading: it may want signed addresses, or other credentials.</source>
        <translation>Le serveur refuse la lecture&#xa0;: il exige peut-être des adresses signées, ou d’autres identifiants.</translation>
    </message>
    <message>
        <source>The server gave no answer that would tell.</source>
        <translation>Le serveur n’a donné aucune réponse qui permette de le savoir.</translation>
    </message>
    <message>
        <source>There is none: previews can not be complete.</source>
        <translation>Il n’y en a pas&#xa0;: les aperçus ne peuvent pas être complets.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be seen.</source>
        <translation>Sans catalogue, ce n’est pas visible.</translation>
    </message>
    <message>
        <source>The catalogue was not opened.</source>
        <translation>Le catalogue n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, opened for reading only.</source>
        <translation>PostgreSQL %1, ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked.</source>
        <translation>On n’a pas pu vérifier si c’est bien celui du serveur.</translation>
    </message>
    <message>
        <source>Labels can not be read: requests with labels will fail.</source>
        <translation>Les étiquettes ne peuvent pas être lues&#xa0;: les requêtes avec étiquettes échoueront.</translation>
    </message>
    <message>
        <source>It is the server&apos;s own.</source>
        <translation>C’est bien celui du serveur.</translation>
    </message>
    <message>
        <source>The role may not read the outbox: what is scheduled for removal can not be seen.</source>
        <translation>Le rôle n’a pas le droit de lire la table outbox&#xa0;: ce qui est programmé pour effacement n’est pas visible.</translation>
    </message>
    <message>
        <source>%1 objects are scheduled for removal.</source>
        <translation>%1 objets sont programmés pour effacement.</translation>
    </message>
    <message>
        <source>No content store is named: whether an object is really gone is not looked at.</source>
        <translation>Aucun stockage de contenu n’est indiqué&#xa0;: on ne vérifie pas si un objet a réellement disparu.</translation>
    </message>
    <message>
        <source>The content store answers; no bucket is known to look into.</source>
        <translation>Le stockage de contenu répond&#x202f;; aucun bucket à examiner n’est connu.</translation>
    </message>
    <message>
        <source>The content store answers, and the bucket “%1” is there.</source>
        <translation>Le stockage de contenu répond, et le bucket «&#xa0;%1&#xa0;» y est.</translation>
    </message>
    <message>
        <source>This server has no health page.</source>
        <translation>Ce serveur n’a pas de page d’état.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>On n’a pas pu vérifier si c’est bien celui du serveur&#xa0;: le serveur ne montre aucune des ressources examinées.</translation>
    </message>
    <message>
        <source>It is good for looking: deletes are refused.</source>
        <translation>Il convient pour regarder&#xa0;: les suppressions sont refusées.</translation>
    </message>
    <message>
        <source>Tags can not be read.</source>
        <translation>Les mots-clés ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The content store answers without encryption (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>Le stockage de contenu répond sans chiffrement (tls=no)&#xa0;: ce qu’il contient, et le jeton d’une session, peuvent être lus en chemin.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>It has an empty part, or “.” or “..” as a part, or a control character.</source>
        <translation>Il a une partie vide, ou «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;» comme partie, ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” can not be part of a path.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un chemin.</translation>
    </message>
    <message>
        <source>A part that ends in “-” can not be reached on a server.</source>
        <translation>Une partie qui finit par «&#xa0;-&#xa0;» ne peut pas être atteinte sur un serveur.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>PathTreeModel</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 ressources</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>%1 assets here and below</source>
        <translation>%1 ressources ici et en dessous</translation>
    </message>
    <message>
        <source>Protected: nothing is deleted at or below</source>
        <translation>Protégé&#xa0;: rien n’est supprimé à ce chemin ni en dessous</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>serait supprimé</translation>
    </message>
    <message>
        <source>would be deleted in part</source>
        <translation>serait supprimé en partie</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Pending content</source>
        <translation>Contenu en attente</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The plan file %1 is not sound in line %2: %3</source>
        <translation>Le fichier de plan %1 n’est pas valide à la ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Refaites le plan.</translation>
    </message>
    <message>
        <source>The plan file could not be read: %1.</source>
        <translation>Le fichier de plan n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>il finit trop tôt, ou la ligne est trop longue.</translation>
    </message>
    <message>
        <source>it is no plan.</source>
        <translation>ce n’est pas un plan.</translation>
    </message>
    <message>
        <source>it was written by another version of this program.</source>
        <translation>il a été écrit par une autre version de ce programme.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>sa requête ne peut pas être lue.</translation>
    </message>
    <message>
        <source>the assets are not in order.</source>
        <translation>les ressources ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>the asset is none that the plan&apos;s request can mean.</source>
        <translation>la ressource n’est aucune de celles que la requête du plan peut désigner.</translation>
    </message>
    <message>
        <source>it holds more assets than its request can mean.</source>
        <translation>il contient plus de ressources que sa requête ne peut en désigner.</translation>
    </message>
    <message>
        <source>its sums or its hash do not agree with its assets.</source>
        <translation>ses totaux ou son empreinte ne concordent pas avec ses ressources.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>quelque chose suit la fin.</translation>
    </message>
    <message>
        <source>The plan file %1 could not be opened: %2.</source>
        <translation>Le fichier de plan %1 n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The plan is no longer wanted.</source>
        <translation>Le plan n’est plus demandé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The store named %1 where only assets of the request were asked for.</source>
        <translation>Le dépôt a nommé %1 alors que seules les ressources de la requête étaient demandées.</translation>
    </message>
    <message>
        <source>This request can not be sent: no store could have such a path.</source>
        <translation>Cette requête ne peut pas être envoyée&#xa0;: aucun dépôt ne peut avoir un tel chemin.</translation>
    </message>
    <message>
        <source>Change the path.</source>
        <translation>Changez le chemin.</translation>
    </message>
    <message>
        <source>No asset was chosen.</source>
        <translation>Aucune ressource n’a été choisie.</translation>
    </message>
    <message>
        <source>This plan was made of another store, “%1”; this one is “%2”.</source>
        <translation>Ce plan a été fait pour un autre dépôt, «&#xa0;%1&#xa0;»&#x202f;; celui-ci est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Connect to the plan&apos;s store, or make a new plan of this one.</source>
        <translation>Connectez-vous au dépôt du plan, ou faites un nouveau plan de celui-ci.</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>Aucun plan n’a été fait.</translation>
    </message>
    <message>
        <source>Connect with the catalogue of the primary server.</source>
        <translation>Connectez-vous avec le catalogue du serveur primaire.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is no sound file of connections: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de connexions valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put it right, or move it away and add the connections again.</source>
        <translation>Corrigez-le, ou déplacez-le ailleurs et ajoutez de nouveau les connexions.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no saved connection “%1”.</source>
        <translation>Il n’y a pas de connexion enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of connections.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour un fichier de connexions.</translation>
    </message>
    <message>
        <source>“%1” would become too large.</source>
        <translation>«&#xa0;%1&#xa0;» deviendrait trop gros.</translation>
    </message>
    <message>
        <source>“%1” can not be changed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>The saved connections are being changed by %1.</source>
        <translation>Les connexions enregistrées sont en cours de modification par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 à l’octet %2.</translation>
    </message>
    <message>
        <source>it is of another kind.</source>
        <translation>il est d’un autre type.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Secateur.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Secateur.</translation>
    </message>
    <message>
        <source>its list of connections is missing.</source>
        <translation>sa liste de connexions manque.</translation>
    </message>
    <message>
        <source>it holds more than %1 connections.</source>
        <translation>il contient plus de %1 connexions.</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>connexion %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>two connections are named “%1”.</source>
        <translation>deux connexions portent le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” can not be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There can be at most %1 saved connections.</source>
        <translation>Il peut y avoir au plus %1 connexions enregistrées.</translation>
    </message>
    <message>
        <source>There is a saved connection “%1” already.</source>
        <translation>Il existe déjà une connexion enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This takes guards from a server: %1</source>
        <translation>Ceci retire des garde-fous à un serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was left as it is.</source>
        <translation>La connexion a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or say that this is meant.</source>
        <translation>Indiquez de nouveau le même verrou et la même protection, ou dites que c’est voulu.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valeur manquante après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Affiche l’aide, y compris les options propres à Qt.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgPréc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgSuiv</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>The journal still holds it whole; an older file is as it was.</source>
        <translation>Le journal le conserve toujours en entier&#x202f;; un fichier plus ancien est resté tel quel.</translation>
    </message>
    <message>
        <source>The receipt could not be written: %1.</source>
        <translation>Le reçu n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal still holds it whole.</source>
        <translation>Le journal le conserve toujours en entier.</translation>
    </message>
</context>
<context>
    <name>ReceiptChain</name>
    <message>
        <source>The check was called off.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>Receipts are missing before receipt %1 of job %2: the one before it is number %3.</source>
        <translation>Des reçus manquent avant le reçu %1 de la tâche %2&#xa0;: celui qui le précède porte le numéro %3.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 does not follow the one before it: it bears another hash than that one has.</source>
        <translation>Le reçu %1 de la tâche %2 ne suit pas celui qui le précède&#xa0;: il porte une autre empreinte que la sienne.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed: its text does not give its hash.</source>
        <translation>Le reçu %1 de la tâche %2 a été modifié&#xa0;: son texte ne donne pas son empreinte.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed or belongs elsewhere: its number, job, kind, time or journal are not those that its text was sealed with.</source>
        <translation>Le reçu %1 de la tâche %2 a été modifié ou vient d’ailleurs&#xa0;: son numéro, sa tâche, son type, son heure ou son journal ne sont pas ceux avec lesquels son texte a été scellé.</translation>
    </message>
    <message>
        <source>Job %1 can not be compared with its receipt %2: %3</source>
        <translation>La tâche %1 ne peut pas être comparée à son reçu %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Job %1 was changed after its receipt %2 was sealed, in: %3.</source>
        <translation>La tâche %1 a été modifiée après le scellement de son reçu %2, dans&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A receipt of job %1 is missing after its receipt %2: the job has come further than that says.</source>
        <translation>Un reçu de la tâche %1 manque après son reçu %2&#xa0;: la tâche est allée plus loin que ce qu’il indique.</translation>
    </message>
    <message>
        <source>The plan of job %1 was changed after its receipt %2 was sealed: its assets do not give its hash or its sums.</source>
        <translation>Le plan de la tâche %1 a été modifié après le scellement de son reçu %2&#xa0;: ses ressources ne donnent pas son empreinte ou ses totaux.</translation>
    </message>
    <message>
        <source>Job %1 has ended, but its receipt is missing.</source>
        <translation>La tâche %1 est close, mais son reçu manque.</translation>
    </message>
    <message>
        <source>The journal calls a job unsealed that never was: %1.</source>
        <translation>Le journal dit non scellée une tâche qui n’a jamais existé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal calls other jobs unsealed than it did when receipt %1 of job %2 was sealed.</source>
        <translation>Le journal dit non scellées d’autres tâches que lors du scellement du reçu %1 de la tâche %2.</translation>
    </message>
</context>
<context>
    <name>ReceiptFile</name>
    <message>
        <source>The file is not written as receipts are written, in line %1: %2</source>
        <translation>Le fichier n’est pas écrit comme un reçu, à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The journal is not touched.</source>
        <translation>Le journal n’est pas touché.</translation>
    </message>
    <message>
        <source>Write the receipt again, as JSON.</source>
        <translation>Écrivez de nouveau le reçu, en JSON.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>il finit trop tôt, ou la ligne est trop longue.</translation>
    </message>
    <message>
        <source>it does not begin as a receipt does.</source>
        <translation>il ne commence pas comme un reçu.</translation>
    </message>
    <message>
        <source>The receipt is not sealed: its job had not ended when it was written.</source>
        <translation>Le reçu n’est pas scellé&#xa0;: sa tâche n’était pas close quand il a été écrit.</translation>
    </message>
    <message>
        <source>Write it again once the job has ended.</source>
        <translation>Écrivez-le de nouveau une fois la tâche close.</translation>
    </message>
    <message>
        <source>The sealed text was changed: it does not give its hash.</source>
        <translation>Le texte scellé a été modifié&#xa0;: il ne donne pas son empreinte.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number, kind, time or previous hash are not those that it was sealed with.</source>
        <translation>Le numéro, le type, l’heure ou l’empreinte précédente du reçu ne sont pas ceux avec lesquels il a été scellé.</translation>
    </message>
    <message>
        <source>The record is not the one that was sealed, in: %1.</source>
        <translation>L’enregistrement n’est pas celui qui a été scellé, dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The record has fields that receipts do not have, or lacks some.</source>
        <translation>L’enregistrement a des champs que les reçus n’ont pas, ou il lui en manque.</translation>
    </message>
    <message>
        <source>A difference is not written as receipts write it.</source>
        <translation>Une différence n’est pas écrite comme les reçus l’écrivent.</translation>
    </message>
    <message>
        <source>The differences are not those that were sealed.</source>
        <translation>Les différences ne sont pas celles qui ont été scellées.</translation>
    </message>
    <message>
        <source>What became of the content of item %1 does not agree with its outcome.</source>
        <translation>Ce qu’est devenu le contenu de l’élément %1 ne concorde pas avec son résultat.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>sa requête ne peut pas être lue.</translation>
    </message>
    <message>
        <source>an item is missing.</source>
        <translation>un élément manque.</translation>
    </message>
    <message>
        <source>something follows after the last item.</source>
        <translation>quelque chose suit le dernier élément.</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>it is no item.</source>
        <translation>ce n’est pas un élément.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>quelque chose suit la fin.</translation>
    </message>
    <message>
        <source>The items do not give the hash of the plan: they are not those planned.</source>
        <translation>Les éléments ne donnent pas l’empreinte du plan&#xa0;: ce ne sont pas ceux qui étaient planifiés.</translation>
    </message>
    <message>
        <source>The outcomes of the items are not those that were sealed.</source>
        <translation>Les résultats des éléments ne sont pas ceux qui ont été scellés.</translation>
    </message>
    <message>
        <source>What became of the content is not what was sealed.</source>
        <translation>Ce qu’est devenu le contenu n’est pas ce qui a été scellé.</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Disparition confirmée</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà disparue</translation>
    </message>
    <message>
        <source>Another asset by now</source>
        <translation>Devenue une autre ressource</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>RequestError</name>
    <message>
        <source>A path has no empty segments.</source>
        <translation>Un chemin n’a pas de segment vide.</translation>
    </message>
    <message>
        <source>&apos;.&apos; and &apos;..&apos; are no path segments.</source>
        <translation>«&#xa0;.&#xa0;» et «&#xa0;..&#xa0;» ne sont pas des segments de chemin.</translation>
    </message>
    <message>
        <source>A segment that ends in &apos;-&apos; can not be addressed: the server would cut the path there.</source>
        <translation>Un segment qui finit par «&#xa0;-&#xa0;» ne peut pas être adressé&#xa0;: le serveur couperait le chemin à cet endroit.</translation>
    </message>
    <message>
        <source>A selector must follow &apos;-/&apos;: entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Un sélecteur doit suivre «&#xa0;-/&#xa0;»&#xa0;: entry/&lt;nombre&gt;, new, modified ou recursive.</translation>
    </message>
    <message>
        <source>There is more than one &apos;-/&apos; in this request.</source>
        <translation>Il y a plus d’un «&#xa0;-/&#xa0;» dans cette requête.</translation>
    </message>
    <message>
        <source>entry needs a number: entry/&lt;number&gt;.</source>
        <translation>entry exige un nombre&#xa0;: entry/&lt;nombre&gt;.</translation>
    </message>
    <message>
        <source>This selector is not known: write entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Ce sélecteur n’est pas connu&#xa0;: écrivez entry/&lt;nombre&gt;, new, modified ou recursive.</translation>
    </message>
    <message>
        <source>After &apos;-/&apos; stands entry/&lt;number&gt; or one word, nothing more.</source>
        <translation>Après «&#xa0;-/&#xa0;» vient entry/&lt;nombre&gt; ou un seul mot, rien de plus.</translation>
    </message>
    <message>
        <source>An entry is a whole number from 0.</source>
        <translation>Une entrée est un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>This entry is too large.</source>
        <translation>Cette entrée est trop grande.</translation>
    </message>
    <message>
        <source>This parameter is given twice.</source>
        <translation>Ce paramètre est donné deux fois.</translation>
    </message>
    <message>
        <source>This label is given twice.</source>
        <translation>Cette étiquette est donnée deux fois.</translation>
    </message>
    <message>
        <source>Write the limit with the digits 0 to 9, without a plus.</source>
        <translation>Écrivez la limite avec les chiffres 0 à 9, sans signe plus.</translation>
    </message>
    <message>
        <source>This limit is too small; -1 means all.</source>
        <translation>Cette limite est trop petite&#x202f;; -1 signifie toutes.</translation>
    </message>
    <message>
        <source>This limit is too large.</source>
        <translation>Cette limite est trop grande.</translation>
    </message>
    <message>
        <source>recursive takes no limit: it means every asset at the path and below it.</source>
        <translation>recursive n’accepte pas de limite&#xa0;: il désigne toutes les ressources à ce chemin et en dessous.</translation>
    </message>
    <message>
        <source>Only http and https are addresses of a store.</source>
        <translation>Seuls http et https sont des adresses de dépôt.</translation>
    </message>
    <message>
        <source>This is no name of a host.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>A request begins with &apos;/&apos;, with DELETE or with the address of a store.</source>
        <translation>Une requête commence par «&#xa0;/&#xa0;», par DELETE ou par l’adresse d’un dépôt.</translation>
    </message>
    <message>
        <source>Only DELETE is a delete request.</source>
        <translation>Seul DELETE est une requête de suppression.</translation>
    </message>
    <message>
        <source>What to delete is missing after DELETE.</source>
        <translation>Ce qu’il faut supprimer manque après DELETE.</translation>
    </message>
    <message>
        <source>The request is too long to be one.</source>
        <translation>C’est trop long pour être une requête.</translation>
    </message>
    <message>
        <source>The request is empty.</source>
        <translation>La requête est vide.</translation>
    </message>
    <message>
        <source>A control character or half a character can not be part of a request.</source>
        <translation>Un caractère de contrôle ou un demi-caractère ne peut pas faire partie d’une requête.</translation>
    </message>
    <message>
        <source>Write &apos;#&apos; as %23.</source>
        <translation>Écrivez «&#xa0;#&#xa0;» sous la forme %23.</translation>
    </message>
    <message>
        <source>The path must begin with /assets.</source>
        <translation>Le chemin doit commencer par /assets.</translation>
    </message>
    <message>
        <source>A path begins with &apos;/&apos;.</source>
        <translation>Un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>After &apos;%&apos; stand two hexadecimal digits; write &apos;%&apos; itself as %25.</source>
        <translation>Après «&#xa0;%&#xa0;» viennent deux chiffres hexadécimaux&#x202f;; écrivez «&#xa0;%&#xa0;» lui-même sous la forme %25.</translation>
    </message>
    <message>
        <source>An encoded &apos;/&apos; is read in two ways: write it plainly.</source>
        <translation>Un «&#xa0;/&#xa0;» encodé se lit de deux façons&#xa0;: écrivez-le simplement.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A control character can not be part of a request.</source>
        <translation>Un caractère de contrôle ne peut pas faire partie d’une requête.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 assets were restored and stay.</source>
        <translation>%1 ressources ont été restaurées et restent.</translation>
    </message>
    <message>
        <source>Ask for the same again, and it goes on where it stopped.</source>
        <translation>Redemandez la même chose&#xa0;: l’opération reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Nothing can be put into the store “%1”.</source>
        <translation>Rien ne peut être mis dans le dépôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Aucune requête ne peut nommer le chemin %1.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>La restauration a été arrêtée.</translation>
    </message>
    <message>
        <source>What was not sent is not in the store.</source>
        <translation>Ce qui n’a pas été envoyé n’est pas dans le dépôt.</translation>
    </message>
    <message>
        <source>It has less than 1,024 bytes, and a Konifer server refuses such files: it is not sent.</source>
        <translation>Elle compte moins de 1&#x202f;024 octets, et un serveur Konifer refuse de tels fichiers&#xa0;: elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>The server can not show what it holds in its place.</source>
        <translation>Le serveur ne peut pas montrer ce qu’il contient à sa place.</translation>
    </message>
</context>
<context>
    <name>SampleStore</name>
    <message>
        <source>A picture of the sample could not be written as %1.</source>
        <translation>Une image de l’exemple n’a pas pu être écrite sous %1.</translation>
    </message>
    <message>
        <source>The sample could not be made: %1 can not be written: %2.</source>
        <translation>L’exemple n’a pas pu être créé&#xa0;: %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier vous appartient.</translation>
    </message>
    <message>
        <source>The store in %1 has no identity.</source>
        <translation>Le dépôt dans %1 n’a pas d’identité.</translation>
    </message>
    <message>
        <source>The sample is as it was, and nothing was removed.</source>
        <translation>L’exemple est resté tel quel, et rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Move the folder %1 elsewhere, then try the sample again.</source>
        <translation>Déplacez le dossier %1 ailleurs, puis essayez de nouveau l’exemple.</translation>
    </message>
    <message>
        <source>What is in %1 was not made as a sample by this program.</source>
        <translation>Ce qui se trouve dans %1 n’a pas été créé comme exemple par ce programme.</translation>
    </message>
    <message>
        <source>The sample&apos;s folder also holds “%1”, which would be lost.</source>
        <translation>Le dossier de l’exemple contient aussi «&#xa0;%1&#xa0;», qui serait perdu.</translation>
    </message>
    <message>
        <source>It can not be seen whether the sample holds images of yours.</source>
        <translation>On ne peut pas voir si l’exemple contient des images à vous.</translation>
    </message>
    <message>
        <source>Images that are not part of the sample were imported into it.</source>
        <translation>Des images qui ne font pas partie de l’exemple y ont été importées.</translation>
    </message>
    <message>
        <source>The folder for the sample, %1, can not be made.</source>
        <translation>Le dossier pour l’exemple, %1, ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Vérifiez les permissions du dossier parent, et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Another program is making the sample at this moment.</source>
        <translation>Un autre programme crée l’exemple en ce moment.</translation>
    </message>
    <message>
        <source>The sample can not be made in %1: %2.</source>
        <translation>L’exemple ne peut pas être créé dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is in the way, and was not left there by this program.</source>
        <translation>%1 gêne, et n’a pas été laissé là par ce programme.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then try again.</source>
        <translation>Déplacez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>What an earlier making of the sample left in %1 can not be removed.</source>
        <translation>Ce qu’une création antérieure de l’exemple a laissé dans %1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <translation>Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Remove that folder, then try again.</source>
        <translation>Supprimez ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The making of the sample was stopped.</source>
        <translation>La création de l’exemple a été arrêtée.</translation>
    </message>
    <message>
        <source>A picture of the sample could not be stored: %1</source>
        <translation>Une image de l’exemple n’a pas pu être stockée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sample is made but can not be moved to %1: %2.</source>
        <translation>L’exemple est créé mais ne peut pas être déplacé vers %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What was there is as it was.</source>
        <translation>Ce qui s’y trouvait est resté tel quel.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Vérifiez les permissions de ce dossier.</translation>
    </message>
</context>
<context>
    <name>SavedGuards</name>
    <message>
        <source>The store is no longer locked by a connection.</source>
        <translation>Le dépôt n’est plus verrouillé par une connexion.</translation>
    </message>
    <message>
        <source>%1 is no longer protected by a connection.</source>
        <translation>%1 n’est plus protégé par une connexion.</translation>
    </message>
    <message>
        <source>The environment is no longer %1 but %2.</source>
        <translation>L’environnement n’est plus %1 mais %2.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Le trousseau n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The secrets are asked for each time.</source>
        <translation>Les secrets sont demandés à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry.</source>
        <translation>Le trousseau n’a pas retiré l’élément.</translation>
    </message>
    <message>
        <source>The secrets are still kept there.</source>
        <translation>Les secrets y sont toujours conservés.</translation>
    </message>
    <message>
        <source>There is no keychain here that answers, so no secrets are kept.</source>
        <translation>Aucun trousseau ne répond ici&#x202f;; aucun secret n’est donc conservé.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Ils sont demandés à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this connection can not be read.</source>
        <translation>L’élément du trousseau pour cette connexion ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Type the secrets again.</source>
        <translation>Saisissez de nouveau les secrets.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not opened.</source>
        <translation>Le trousseau est verrouillé, et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>What it holds stays there.</source>
        <translation>Ce qu’il contient y reste.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>la valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>la phrase secrète de la clé du client</translation>
    </message>
    <message>
        <source>the signing key</source>
        <translation>la clé de signature</translation>
    </message>
    <message>
        <source>the catalogue&apos;s password</source>
        <translation>le mot de passe du catalogue</translation>
    </message>
    <message>
        <source>the S3 access key</source>
        <translation>la clé d’accès S3</translation>
    </message>
    <message>
        <source>the S3 secret key</source>
        <translation>la clé secrète S3</translation>
    </message>
    <message>
        <source>the S3 session token</source>
        <translation>le jeton de session S3</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Journal and archive</source>
        <translation>Journal et archive</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Open the last store at the start</source>
        <translation>Ouvrir le dernier dépôt au démarrage</translation>
    </message>
    <message>
        <source>Ask before quitting while jobs run or wait</source>
        <translation>Demander avant de quitter si des tâches sont en cours ou attendent</translation>
    </message>
    <message>
        <source>Tell on the desktop when content is gone</source>
        <translation>Signaler sur le bureau la disparition du contenu</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Largest picture that is read</source>
        <translation>Plus grosse image lue</translation>
    </message>
    <message>
        <source>Have the number typed above</source>
        <translation>Exiger la saisie du nombre au-delà de</translation>
    </message>
    <message>
        <source>Have the path typed above</source>
        <translation>Exiger la saisie du chemin au-delà de</translation>
    </message>
    <message>
        <source>A plan is old after</source>
        <translation>Un plan est périmé après</translation>
    </message>
    <message>
        <source>Try a few first in jobs from</source>
        <translation>Essai préalable à partir de</translation>
    </message>
    <message>
        <source>Pause a job where too much goes wrong</source>
        <translation>Pause en cas de trop d’échecs</translation>
    </message>
    <message>
        <source>Look at pending content every</source>
        <translation>Examiner le contenu en attente toutes les</translation>
    </message>
    <message>
        <source>Archive first</source>
        <translation>Archiver d’abord</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Dossier pour les archives</translation>
    </message>
    <message>
        <source>Folder for receipts</source>
        <translation>Dossier pour les reçus</translation>
    </message>
    <message>
        <source>The colours of all windows. Changes at once.</source>
        <translation>Les couleurs de toutes les fenêtres. Change aussitôt.</translation>
    </message>
    <message>
        <source>All text, as a share of the system&apos;s size. It changes at once; rows and panes of an open store take their new size when a store is opened again.</source>
        <translation>Tout le texte, en proportion de la taille du système. Il change aussitôt&#x202f;; les lignes et les volets d’un dépôt ouvert prennent leur nouvelle taille quand un dépôt est rouvert.</translation>
    </message>
    <message>
        <source>The language of this window. It is used from the next start of Secateur on. Numbers, dates and times are always written as the system says.</source>
        <translation>La langue de cette fenêtre. Elle s’applique à partir du prochain démarrage de Secateur. Les nombres, les dates et les heures sont toujours écrits comme le veut le système.</translation>
    </message>
    <message>
        <source>What was open when Secateur was closed is opened again. When off, it starts with nothing open.</source>
        <translation>Ce qui était ouvert à la fermeture de Secateur est rouvert. Sinon, il démarre sans rien ouvrir.</translation>
    </message>
    <message>
        <source>When off, closing the window ends a running job after its batch without a question. Either way nothing is lost: the job can be resumed.</source>
        <translation>Sinon, fermer la fenêtre arrête une tâche en cours après son lot, sans question. Dans les deux cas, rien n’est perdu&#xa0;: la tâche peut être reprise.</translation>
    </message>
    <message>
        <source>A notification says when the last content of a job was removed. The activity list says it in any case.</source>
        <translation>Une notification signale l’effacement du dernier contenu d’une tâche. La liste d’activité le signale dans tous les cas.</translation>
    </message>
    <message>
        <source>The original of the chosen asset is read, to show it small. When off, no picture is ever read. Changes at once.</source>
        <translation>L’original de la ressource choisie est lu, pour l’afficher en petit. Sinon, aucune image n’est jamais lue. Change aussitôt.</translation>
    </message>
    <message>
        <source>A larger original is not read to be shown. One whose size the store does not tell is read. Changes at once.</source>
        <translation>Un original plus gros n’est pas lu pour être affiché. Celui dont le dépôt n’indique pas la taille est lu. Change aussitôt.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type how many they are. It can be stricter than 20, not laxer.</source>
        <translation>Pour supprimer plus de ressources que cela, vous devez saisir leur nombre. Ce peut être plus strict que 20, pas plus souple.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type their path. It can be stricter than 1,000, not laxer.</source>
        <translation>Pour supprimer plus de ressources que cela, vous devez saisir leur chemin. Ce peut être plus strict que 1&#x202f;000, pas plus souple.</translation>
    </message>
    <message>
        <source>A plan that is older must be refreshed before it can be deleted. It can be stricter than 5 minutes, not laxer.</source>
        <translation>Un plan plus ancien doit être actualisé avant de pouvoir être supprimé. Ce peut être plus strict que 5 minutes, pas plus souple.</translation>
    </message>
    <message>
        <source>So large a job deletes 10 assets first and looks whether exactly these are gone. Used by jobs that begin or are resumed from now on; it can be stricter than 500, not laxer.</source>
        <translation>Une tâche de cette taille supprime d’abord 10 ressources et vérifie si ce sont exactement elles qui ont disparu. S’applique aux tâches qui commencent ou sont reprises à partir de maintenant&#x202f;; ce peut être plus strict que 500, pas plus souple.</translation>
    </message>
    <message>
        <source>A job pauses itself when so many of its last 500 assets, and at least 20, failed, got no answer or had changed. Used by jobs that begin or are resumed from now on; it can be stricter than 10 %, not laxer.</source>
        <translation>Une tâche se met en pause quand cette part de ses 500 dernières ressources, et au moins 20, ont échoué, sont restées sans réponse ou avaient changé. S’applique aux tâches qui commencent ou sont reprises à partir de maintenant&#x202f;; ce peut être plus strict que 10&#xa0;%, pas plus souple.</translation>
    </message>
    <message>
        <source>While content is pending, it is looked at so often; files of a local store are removed at the same pace. Used by stores that are opened from now on.</source>
        <translation>Tant que du contenu est en attente, il est examiné à cet intervalle&#x202f;; les fichiers d’un dépôt local sont effacés au même rythme. S’applique aux dépôts ouverts à partir de maintenant.</translation>
    </message>
    <message>
        <source>Where the delete dialog begins with “archive first” chosen. What you chose last for a store stays as it is.</source>
        <translation>Où la boîte de dialogue de suppression s’ouvre avec «&#xa0;Archiver d’abord&#xa0;» coché. Votre dernier choix pour un dépôt reste tel quel.</translation>
    </message>
    <message>
        <source>The delete dialog proposes it for stores that you have chosen no folder for. When empty: “Secateur archives” among your documents.</source>
        <translation>La boîte de dialogue de suppression le propose pour les dépôts pour lesquels vous n’avez pas choisi de dossier. S’il est vide&#xa0;: «&#xa0;Archives Secateur&#xa0;» parmi vos documents.</translation>
    </message>
    <message>
        <source>Where saving a receipt begins. When empty: your home folder. The journal keeps every receipt in any case.</source>
        <translation>Où commence l’enregistrement d’un reçu. S’il est vide&#xa0;: votre dossier personnel. Le journal conserve chaque reçu dans tous les cas.</translation>
    </message>
    <message>
        <source>colour color dark light night mode palette</source>
        <comment>search words</comment>
        <translation>couleur sombre clair nuit mode palette thème</translation>
    </message>
    <message>
        <source>font zoom scale big small percent letters</source>
        <comment>search words</comment>
        <translation>police zoom échelle grand petit pour cent lettres</translation>
    </message>
    <message>
        <source>translation locale english german spanish french</source>
        <comment>search words</comment>
        <translation>traduction langue anglais allemand espagnol français</translation>
    </message>
    <message>
        <source>startup launch session welcome reopen</source>
        <comment>search words</comment>
        <translation>démarrage lancement session accueil rouvrir</translation>
    </message>
    <message>
        <source>exit close leave question confirm</source>
        <comment>search words</comment>
        <translation>quitter fermer sortir question confirmer</translation>
    </message>
    <message>
        <source>notification tray message popup</source>
        <comment>search words</comment>
        <translation>notification message bulle zone</translation>
    </message>
    <message>
        <source>thumbnail image preview inspector traffic</source>
        <comment>search words</comment>
        <translation>vignette image aperçu inspecteur trafic</translation>
    </message>
    <message>
        <source>thumbnail image megabytes size limit traffic</source>
        <comment>search words</comment>
        <translation>vignette image mégaoctets taille limite trafic</translation>
    </message>
    <message>
        <source>confirm confirmation safety count</source>
        <comment>search words</comment>
        <translation>confirmer confirmation sécurité nombre</translation>
    </message>
    <message>
        <source>confirm confirmation safety</source>
        <comment>search words</comment>
        <translation>confirmer confirmation sécurité</translation>
    </message>
    <message>
        <source>preview stale age refresh safety</source>
        <comment>search words</comment>
        <translation>aperçu périmé âge actualiser sécurité</translation>
    </message>
    <message>
        <source>canary trial sample safety</source>
        <comment>search words</comment>
        <translation>canari essai échantillon sécurité</translation>
    </message>
    <message>
        <source>breaker errors drift stop safety percent</source>
        <comment>search words</comment>
        <translation>disjoncteur erreurs dérive arrêt sécurité pour cent</translation>
    </message>
    <message>
        <source>outbox reaper interval poll stuck</source>
        <comment>search words</comment>
        <translation>outbox effacement intervalle fréquence bloqué</translation>
    </message>
    <message>
        <source>backup save undo restore</source>
        <comment>search words</comment>
        <translation>sauvegarde enregistrer annuler restaurer</translation>
    </message>
    <message>
        <source>backup directory place restore</source>
        <comment>search words</comment>
        <translation>sauvegarde répertoire emplacement restaurer</translation>
    </message>
    <message>
        <source>report directory place export</source>
        <comment>search words</comment>
        <translation>rapport répertoire emplacement exporter</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>percent of them</source>
        <translation>pour cent d’entre elles</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>In every store</source>
        <translation>Dans tout dépôt</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Path field</source>
        <translation>Champ du chemin</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Request bar</source>
        <translation>Barre de requête</translation>
    </message>
    <message>
        <source>Delete dialog</source>
        <translation>Boîte de dialogue de suppression</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>À l’élément suivant</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>À l’élément précédent</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>Aux menus</translation>
    </message>
    <message>
        <source>Leave a dialog or a popup without doing anything</source>
        <translation>Quitter une boîte de dialogue ou une fenêtre surgissante sans rien faire</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Ce qui peut être fait de ce qui est choisi</translation>
    </message>
    <message>
        <source>Show what the request would delete</source>
        <translation>Montrer ce que la requête supprimerait</translation>
    </message>
    <message>
        <source>Go to the path that was typed</source>
        <translation>Aller au chemin saisi</translation>
    </message>
    <message>
        <source>To the tree</source>
        <translation>À l’arborescence</translation>
    </message>
    <message>
        <source>Empty it and leave to the tree</source>
        <translation>Le vider et passer à l’arborescence</translation>
    </message>
    <message>
        <source>Open or close a path</source>
        <translation>Ouvrir ou fermer un chemin</translation>
    </message>
    <message>
        <source>Show the assets of the path</source>
        <translation>Afficher les ressources du chemin</translation>
    </message>
    <message>
        <source>Ask to delete the path and everything below it</source>
        <translation>Demander la suppression du chemin et de tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation>Choisir tout ce qui est listé</translation>
    </message>
    <message>
        <source>To the first or the last</source>
        <translation>Au premier ou au dernier</translation>
    </message>
    <message>
        <source>Ask to delete the chosen assets</source>
        <translation>Demander la suppression des ressources choisies</translation>
    </message>
    <message>
        <source>From the confirmation to the button that deletes</source>
        <translation>De la confirmation au bouton qui supprime</translation>
    </message>
    <message>
        <source>Leave, or call it off while it is held</source>
        <translation>Quitter, ou annuler tant que la suppression est retenue</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>database: %1</source>
        <translation>base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept sums are wrong: %1</source>
        <translation>les totaux conservés sont faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>no plain file: %1 of %2, entry %3</source>
        <translation>pas un fichier ordinaire&#xa0;: %1 de %2, entrée %3</translation>
    </message>
    <message>
        <source>content is missing: %1 of %2, entry %3</source>
        <translation>contenu manquant&#xa0;: %1 de %2, entrée %3</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>nobody owns the file: %1</source>
        <translation>fichier sans propriétaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>TlsLook</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>The certificate is for %1, given by %2, valid from %3 to %4.</source>
        <translation>Le certificat est pour %1, émis par %2, valide de %3 à %4.</translation>
    </message>
    <message>
        <source>the client&apos;s key was not opened by its passphrase</source>
        <translation>la clé du client n’a pas été ouverte par sa phrase secrète</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Open the local store in DIR.</source>
        <translation>Ouvrir le dépôt local dans DIR.</translation>
    </message>
    <message>
        <source>Open the saved connection of this name.</source>
        <translation>Ouvrir la connexion enregistrée de ce nom.</translation>
    </message>
    <message>
        <source>system, light or dark; as last chosen otherwise.</source>
        <translation>system, light ou dark (système, clair ou sombre)&#x202f;; sinon le dernier choix.</translation>
    </message>
    <message>
        <source>Size of the window, in pixels.</source>
        <translation>Taille de la fenêtre, en pixels.</translation>
    </message>
    <message>
        <source>Keep the job journal in FILE, not in your data folder.</source>
        <translation>Tenir le journal des tâches dans FILE, pas dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Open a saved connection at a path: secateur:open?connection=NAME&amp;path=PATH. A link never deletes.</source>
        <translation>Ouvrir une connexion enregistrée à un chemin&#xa0;: secateur:open?connection=NAME&amp;path=PATH. Un lien ne supprime jamais rien.</translation>
    </message>
    <message>
        <source>Play the main job on a sample made for it, and save a picture of each step in DIR.</source>
        <translation>Jouer la tâche principale sur un exemple créé pour cela, et enregistrer une image de chaque étape dans DIR.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Leave it out: the tour makes a sample store for itself.</source>
        <translation>Omettez-le&#xa0;: la visite se crée elle-même un dépôt d’exemple.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take --%1.</source>
        <translation>La visite supprime, et n’accepte pas --%1.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take a link.</source>
        <translation>La visite supprime, et n’accepte pas de lien.</translation>
    </message>
    <message>
        <source>The tour deletes, and “%1” is no copy that was made for it.</source>
        <translation>La visite supprime, et «&#xa0;%1&#xa0;» n’est pas une copie faite pour elle.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores.</source>
        <translation>Prévisualise et exécute des suppressions sur des dépôts d’images de type Konifer.</translation>
    </message>
    <message>
        <source>The argument “%1” is no UTF-8.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» n’est pas de l’UTF-8.</translation>
    </message>
</context>
<context>
    <name>secateur::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What the program does is noted here: plans, deletes, removed content, errors.</source>
        <translation>Ce que fait le programme est noté ici&#xa0;: plans, suppressions, contenu effacé, erreurs.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>secateur::AddPathsDialog</name>
    <message>
        <source>Read a &amp;file…</source>
        <translation>Lire un &amp;fichier…</translation>
    </message>
    <message>
        <source>Add paths</source>
        <translation>Ajouter des chemins</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line. Of a CSV file the first column is read.</source>
        <translation>&amp;Chemins, un par ligne. D’un fichier CSV, la première colonne est lue.</translation>
    </message>
    <message>
        <source>Paths, one per line</source>
        <translation>Chemins, un par ligne</translation>
    </message>
    <message>
        <source>Lines that are no path</source>
        <translation>Lignes qui ne sont pas des chemins</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read paths from a file</source>
        <translation>Lire des chemins dans un fichier</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Texte et CSV (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The paths are kept on this computer, for this connection.</source>
        <translation>Les chemins sont conservés sur cet ordinateur, pour cette connexion.</translation>
    </message>
    <message>
        <source>1 path is good.</source>
        <translation>1 chemin est valide.</translation>
    </message>
    <message>
        <source>%1 paths are good.</source>
        <translation>%1 chemins sont valides.</translation>
    </message>
    <message>
        <source>1 line names a path again.</source>
        <translation>1 ligne répète un chemin.</translation>
    </message>
    <message>
        <source>%1 lines name a path again.</source>
        <translation>%1 lignes répètent un chemin.</translation>
    </message>
    <message>
        <source>1 line is no path and is left out.</source>
        <translation>1 ligne n’est pas un chemin et est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 lines are no paths and are left out.</source>
        <translation>%1 lignes ne sont pas des chemins et sont laissées de côté.</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Ligne %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>&amp;Add paths</source>
        <translation>&amp;Ajouter les chemins</translation>
    </message>
    <message>
        <source>&amp;Add 1 path</source>
        <translation>&amp;Ajouter 1 chemin</translation>
    </message>
    <message>
        <source>&amp;Add %1 paths</source>
        <translation>&amp;Ajouter %1 chemins</translation>
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
        <translation>Où se trouve le serveur Konifer. On lui demande s’il va bien&#x202f;; aucun secret n’est envoyé à cette étape.</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Choisir un fichier d’autorités</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>les autorités du système seules</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>AC privée</translation>
    </message>
</context>
<context>
    <name>secateur::ArmChoice</name>
    <message>
        <source>Arm for %1 min</source>
        <translation>Armer %1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>secateur::ArmPopup</name>
    <message>
        <source>&amp;Disarm now</source>
        <translation>&amp;Désarmer maintenant</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Garde-fous…</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 est en cours d’ouverture</translation>
    </message>
    <message>
        <source>Its guards are not known yet. Until they are, nothing is deleted.</source>
        <translation>Ses garde-fous ne sont pas encore connus. Jusque-là, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 n’est pas verrouillé</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog. To have it locked until it is armed, change that in its guards.</source>
        <translation>Des suppressions peuvent être envoyées à tout moment, chacune après sa propre boîte de dialogue. Pour qu’il reste verrouillé tant qu’il n’est pas armé, changez cela dans ses garde-fous.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
    <message>
        <source>Nothing is deleted in it. Once armed, deletes can be sent until the time is over, each after its own dialog.</source>
        <translation>Rien n’y est supprimé. Une fois qu’il est armé, des suppressions peuvent être envoyées jusqu’à la fin du délai, chacune après sa propre boîte de dialogue.</translation>
    </message>
    <message>
        <source>%1 is armed for %2</source>
        <translation>%1 est armé pour %2</translation>
    </message>
    <message>
        <source>Deletes can be sent until %1. A job that is not done by then pauses.</source>
        <translation>Des suppressions peuvent être envoyées jusqu’à %1. Une tâche qui n’est pas terminée à ce moment se met en pause.</translation>
    </message>
</context>
<context>
    <name>secateur::AssetTableView</name>
    <message>
        <source>This column names the asset: it is always shown.</source>
        <translation>Cette colonne nomme la ressource&#xa0;: elle est toujours affichée.</translation>
    </message>
</context>
<context>
    <name>secateur::AuthenticationFields</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation>Choisir la clé du certificat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Basic: user and password</source>
        <translation>Basic&#xa0;: utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentification</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un fichier PEM</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogCurve</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Arriéré de contenu en attente</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>%1 objects pending now, at most %2 in the last %3 seconds.</source>
        <translation>%1 objets en attente maintenant, au plus %2 au cours des %3 dernières secondes.</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogSpark</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Arriéré de contenu en attente</translation>
    </message>
</context>
<context>
    <name>secateur::BottomPanes</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>supprimées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>déjà disparues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 drifted and left alone</source>
        <translation>dérivées et laissées intactes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>inconnues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>inattendues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Job %1 %2: %3</source>
        <translation>Tâche %1 (%2) – %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Job %1 runs: %2 planned</source>
        <translation>La tâche %1 est en cours&#xa0;: %2 au plan</translation>
    </message>
    <message>
        <source>All content of job %1 is gone: %2.</source>
        <translation>Tout le contenu de la tâche %1 a disparu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Content removed</source>
        <translation>Contenu effacé</translation>
    </message>
    <message>
        <source>Activity · error</source>
        <translation>Activité · erreur</translation>
    </message>
    <message>
        <source>Jobs · 1 waits</source>
        <translation>Tâches · 1 attend</translation>
    </message>
    <message>
        <source>Jobs · %1 wait</source>
        <translation>Tâches · %1 attendent</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Tâches %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>%1/%2 confirmed</source>
        <translation>%1/%2 confirmées</translation>
    </message>
    <message>
        <source>Jobs %1 ▸ %2</source>
        <translation>Tâches %1 ▸ %2</translation>
    </message>
    <message>
        <source>Jobs · %1 · %2</source>
        <translation>Tâches · %1 · %2</translation>
    </message>
    <message>
        <source>Pending · not known</source>
        <translation>En attente · inconnu</translation>
    </message>
    <message>
        <source>Pending 0</source>
        <translation>En attente&#xa0;: 0</translation>
    </message>
    <message>
        <source>Pending %1 · oldest %2</source>
        <translation>En attente&#xa0;: %1 · plus ancien %2</translation>
    </message>
    <message>
        <source>%1 · %2 stuck</source>
        <translation>%1 · bloqués&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fold the panes away</source>
        <translation>Replier les volets</translation>
    </message>
    <message>
        <source>Show the panes</source>
        <translation>Afficher les volets</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::CommandPalette</name>
    <message>
        <source>No action fits these words.</source>
        <translation>Aucune action ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find an action, a store or a job, or type a path such as /users/u12</source>
        <translation>Cherchez une action, un dépôt ou une tâche, ou saisissez un chemin tel que /users/u12</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectWizard</name>
    <message>
        <source>Connect to a Konifer</source>
        <translation>Se connecter à un Konifer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Pour vous connecter, saisissez %1.</translation>
    </message>
    <message>
        <source>The connection is not tested, so this is not known yet.</source>
        <translation>La connexion n’est pas testée&#x202f;; ce n’est donc pas encore connu.</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>La connexion est en cours de test…</translation>
    </message>
    <message>
        <source>The server could not be read, so this is not known. You can go back and mend it, or save the connection and mend it later.</source>
        <translation>Le serveur n’a pas pu être lu&#x202f;; ce n’est donc pas connu. Vous pouvez revenir en arrière et corriger, ou enregistrer la connexion et corriger plus tard.</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Tester quand même</translation>
    </message>
    <message>
        <source>Each part is tested when you leave its field.</source>
        <translation>Chaque partie est testée quand vous quittez son champ.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionChip</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Not everything can be known through this connection.</source>
        <translation>Tout ne peut pas être connu par cette connexion.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>Store %1, %2</source>
        <translation>Dépôt %1, %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>en ouverture</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet. Until they are, nothing is deleted.</source>
        <translation>Les garde-fous de ce dépôt ne sont pas encore connus. Jusque-là, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>Deletes are possible, each after its own dialog.</source>
        <translation>Des suppressions sont possibles, chacune après sa propre boîte de dialogue.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Nothing is deleted until this store is armed. Click to arm it for a set time.</source>
        <translation>Rien n’est supprimé tant que ce dépôt n’est pas armé. Cliquez pour l’armer pour une durée fixée.</translation>
    </message>
    <message>
        <source>armed %1</source>
        <translation>armé %1</translation>
    </message>
    <message>
        <source>Deletes can be sent until the time is over. Click to disarm it.</source>
        <translation>Des suppressions peuvent être envoyées jusqu’à la fin du délai. Cliquez pour le désarmer.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>A connection says how to reach a Konifer server, and where its catalogue and its content lie if you can reach them. Make a new one, or import some from a file.</source>
        <translation>Une connexion indique comment joindre un serveur Konifer, et où se trouvent son catalogue et son contenu si vous pouvez y accéder. Créez-en une, ou importez-en depuis un fichier.</translation>
    </message>
    <message>
        <source>Make a new connection</source>
        <translation>Créer une connexion</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Reti&amp;rer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes all connections into a file, without their secrets.</source>
        <translation>Écrit toutes les connexions dans un fichier, sans leurs secrets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>%1 is saved without its secrets: they are asked for each time. %2</source>
        <translation>%1 est enregistrée sans ses secrets&#xa0;: ils sont demandés à chaque fois. %2</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Enregistrer et se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Connexions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The new connection is not saved.</source>
        <translation>La nouvelle connexion n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Your changes to %1 are not saved.</source>
        <translation>Vos changements dans %1 ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Save them</source>
        <translation>Les &amp;enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>Les &amp;abandonner</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>This is a copy without the secrets. Type them again.</source>
        <translation>Ceci est une copie sans les secrets. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Retirer une connexion</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Retirer la connexion %1&#x202f;?</translation>
    </message>
    <message>
        <source>The connection and its secrets go from this computer. Nothing changes on the server, and nothing there is deleted.</source>
        <translation>La connexion et ses secrets quittent cet ordinateur. Rien ne change sur le serveur, et rien n’y est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Retirer %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>1 connection was imported. A file holds no secrets: type them here.</source>
        <translation>1 connexion a été importée. Un fichier ne contient pas de secrets&#xa0;: saisissez-les ici.</translation>
    </message>
    <message>
        <source>%1 connections were imported. A file holds no secrets: type them here.</source>
        <translation>%1 connexions ont été importées. Un fichier ne contient pas de secrets&#xa0;: saisissez-les ici.</translation>
    </message>
    <message>
        <source>Export all connections, without their secrets</source>
        <translation>Exporter toutes les connexions, sans leurs secrets</translation>
    </message>
    <message>
        <source>%1 connections were written to %2, without their secrets.</source>
        <translation>%1 connexions ont été écrites dans %2, sans leurs secrets.</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Pour vous connecter, saisissez %1.</translation>
    </message>
    <message>
        <source>The secrets of %1 stay in the keychain: %2</source>
        <translation>Les secrets de %1 restent dans le trousseau&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionForm</name>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Choisir un fichier d’autorités</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>AC privée</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>les autorités du système seules</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Means %1.</source>
        <translation>Signifie %1.</translation>
    </message>
    <message>
        <source>The connection needs the server&apos;s address.</source>
        <translation>La connexion exige l’adresse du serveur.</translation>
    </message>
    <message>
        <source>This address is plain http on another machine: everybody on the way can read the secrets that are sent with each request. Use https.</source>
        <translation>Cette adresse est en http simple sur une autre machine&#xa0;: tous ceux qui se trouvent sur le trajet peuvent lire les secrets envoyés avec chaque requête. Utilisez https.</translation>
    </message>
    <message>
        <source>It is kept as typed. If this is the address of a picture, its server is %1.</source>
        <translation>Elle est conservée telle que saisie. Si c’est l’adresse d’une image, son serveur est %1.</translation>
    </message>
    <message>
        <source>The content store is asked without encryption (tls=no): everybody on the way can read what it holds, and a session&apos;s token.</source>
        <translation>Le stockage de contenu est interrogé sans chiffrement (tls=no)&#xa0;: quiconque se trouve sur le chemin peut lire ce qu’il contient, et le jeton d’une session.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking up what would go…</source>
        <translation>Recherche de ce qui serait supprimé…</translation>
    </message>
    <message>
        <source>There is nothing to delete at %1</source>
        <translation>Il n’y a rien à supprimer à %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Type the number of assets, %1, to confirm:</source>
        <translation>Saisissez le nombre de ressources, %1, pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Type the path, %1, to confirm:</source>
        <translation>Saisissez le chemin, %1, pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Type the store&apos;s name, %1, to confirm:</source>
        <translation>Saisissez le nom du dépôt, %1, pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>No asset matches this request now.</source>
        <translation>Aucune ressource ne correspond maintenant à cette requête.</translation>
    </message>
    <message>
        <source>Without a catalogue nobody can say what the whole store holds: it can not be deleted as a whole here.</source>
        <translation>Sans catalogue, personne ne peut dire ce que contient le dépôt entier&#xa0;: il ne peut pas être supprimé en entier ici.</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Ce dépôt est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet.</source>
        <translation>Les garde-fous de ce dépôt ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>This plan is more than %1 min old. Refresh it before you delete.</source>
        <translation>Ce plan a plus de %1&#xa0;min. Actualisez-le avant de supprimer.</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planifié %1</translation>
    </message>
    <message>
        <source>Schedule: delete %1</source>
        <translation>Programmer&#xa0;: supprimer %1</translation>
    </message>
    <message>
        <source>Held: you can still call this off</source>
        <translation>Retenue&#xa0;: vous pouvez encore l’annuler</translation>
    </message>
    <message>
        <source>Looking up what would go</source>
        <translation>Recherche de ce qui serait supprimé</translation>
    </message>
    <message>
        <source>&amp;Refresh the plan</source>
        <translation>Act&amp;ualiser le plan</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Garde-fous…</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteFlow</name>
    <message>
        <source>%1 that you chose</source>
        <translation>votre sélection (%1)</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteHead</name>
    <message>
        <source>What this selector takes (F1)</source>
        <translation>Ce que prend ce sélecteur (F1)</translation>
    </message>
    <message>
        <source>What this selector takes</source>
        <translation>Ce que prend ce sélecteur</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteSummary</name>
    <message>
        <source>assets</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>of content</source>
        <translation>de contenu</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>chemins</translation>
    </message>
    <message>
        <source>created, oldest – newest</source>
        <translation>création, la plus ancienne – la plus récente</translation>
    </message>
    <message>
        <source>First rows of the plan</source>
        <translation>Premières lignes du plan</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the saved plan.</source>
        <translation>Les %1 premières sur %2. Toutes figurent dans le plan enregistré.</translation>
    </message>
    <message>
        <source>This is the whole list.</source>
        <translation>C’est la liste entière.</translation>
    </message>
    <message>
        <source>Pinned: each asset is deleted by its own number, and only while it is still the one planned here. Nothing else can go.</source>
        <translation>Épinglée&#xa0;: chaque ressource est supprimée par son propre numéro, et seulement tant qu’elle est encore celle qui est planifiée ici. Rien d’autre ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Looking at what lies near and stays…</source>
        <translation>Examen de ce qui se trouve à proximité et reste…</translation>
    </message>
    <message>
        <source>What lies near and stays can not be known here.</source>
        <translation>Ce qui se trouve à proximité et reste ne peut pas être connu ici.</translation>
    </message>
    <message>
        <source>Nothing else lies near this request.</source>
        <translation>Rien d’autre ne se trouve à proximité de cette requête.</translation>
    </message>
    <message>
        <source>What lies near could not be read.</source>
        <translation>Ce qui se trouve à proximité n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteTerms</name>
    <message>
        <source>&amp;Archive first, in a folder of its own in</source>
        <translation>&amp;Archiver d’abord, dans un dossier à part dans</translation>
    </message>
    <message>
        <source>Choose a folder for archives</source>
        <translation>Choisir un dossier pour les archives</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>À l’&amp;heure</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Dossier pour les archives</translation>
    </message>
    <message>
        <source>When the deletes begin</source>
        <translation>Début des suppressions</translation>
    </message>
    <message>
        <source>Choose the folder that the archive is made in, or delete without one.</source>
        <translation>Choisissez le dossier dans lequel l’archive est créée, ou supprimez sans archive.</translation>
    </message>
    <message>
        <source>The folder for archives must be a whole path, such as %1.</source>
        <translation>Le dossier pour les archives doit être un chemin complet, par exemple %1.</translation>
    </message>
    <message>
        <source>The time at which this should begin has passed. Choose a later one, or now.</source>
        <translation>L’heure à laquelle ceci devait commencer est passée. Choisissez une heure ultérieure, ou maintenant.</translation>
    </message>
    <message>
        <source>Originals and metadata go to %1 first. What can not be archived is not deleted.</source>
        <translation>Les originaux et les métadonnées vont d’abord dans %1. Ce qui ne peut pas être archivé n’est pas supprimé.</translation>
    </message>
    <message>
        <source>This is production, and there is no undo: without an archive, what goes is gone.</source>
        <translation>C’est la production, et il n’y a pas de retour en arrière&#xa0;: sans archive, ce qui est supprimé est perdu.</translation>
    </message>
    <message>
        <source>It waits in Jobs, where it can be called off, and begins only while this window is open. After that it waits to be gone on with.</source>
        <translation>Elle attend dans Tâches, où elle peut être annulée, et ne commence que pendant que cette fenêtre est ouverte. Sinon, elle attend d’être reprise.</translation>
    </message>
    <message>
        <source>Held for %1 s after your click. Until then nothing is sent, and it can be called off.</source>
        <translation>Retenue pendant %1&#xa0;s après votre clic. Jusque-là rien n’est envoyé, et elle peut être annulée.</translation>
    </message>
    <message>
        <source>Nothing holds it: the first delete is sent with your click. The guards say so.</source>
        <translation>Rien ne la retient&#xa0;: la première suppression est envoyée avec votre clic. Ainsi le veulent les garde-fous.</translation>
    </message>
</context>
<context>
    <name>secateur::EmptyState</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>secateur::ExampleTree</name>
    <message>
        <source>Example tree</source>
        <translation>Arborescence d’exemple</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2.</source>
        <translation>Supprimé&#xa0;: %1. Reste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2. A server that compares paths by their text also takes: %3.</source>
        <translation>Supprimé&#xa0;: %1. Reste&#xa0;: %2. Un serveur qui compare les chemins comme du texte emporte aussi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>#%1, created %2</source>
        <translation>n°&#xa0;%1, créée %2</translation>
    </message>
    <message>
        <source>#%1, created %2, modified %3</source>
        <translation>n°&#xa0;%1, créée %2, modifiée %3</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>goes too by text</source>
        <translation>supprimée aussi, par texte</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
</context>
<context>
    <name>secateur::FigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>secateur::GuardEvents</name>
    <message>
        <source>Last changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>secateur::GuardRow</name>
    <message>
        <source>Deletes only while the store is armed</source>
        <translation>Suppressions seulement pendant que le dépôt est armé</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::GuardsDialog</name>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>These hold on every way in: this window, the command line, jobs that are gone on with. Each change has a button of its own and is kept in the journal with your name.</source>
        <translation>Ils s’appliquent par toutes les voies&#xa0;: cette fenêtre, la ligne de commande, les tâches reprises. Chaque changement a son propre bouton et est consigné dans le journal avec votre nom.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings lock this store in any case.</source>
        <translation>Les paramètres de la connexion verrouillent ce dépôt dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>secateur::HazardPopup</name>
    <message>
        <source>Why it is a hazard</source>
        <translation>Pourquoi c’est un risque</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>En savoir plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>secateur::HeaderRows</name>
    <message>
        <source>Add a &amp;header</source>
        <translation>Ajouter un &amp;en-tête</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Retirer cet en-tête</translation>
    </message>
</context>
<context>
    <name>secateur::HelpWindow</name>
    <message>
        <source>Secateur Help</source>
        <translation>Aide de Secateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 – Secateur Help</source>
        <translation>%1 – Aide de Secateur</translation>
    </message>
    <message>
        <source>This link leads out of the help. Its address was copied: %1</source>
        <translation>Ce lien mène hors de l’aide. Son adresse a été copiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::HoldPanel</name>
    <message>
        <source>Nothing has been sent yet. Escape calls it off too.</source>
        <translation>Rien n’a encore été envoyé. Échap annule aussi la suppression.</translation>
    </message>
    <message>
        <source>&amp;Call it off</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Deleting %1 begins in %2 s</source>
        <translation>La suppression commence dans %2&#xa0;s&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::ImportBar</name>
    <message>
        <source>Files that were left out or renamed</source>
        <translation>Fichiers laissés de côté ou renommés</translation>
    </message>
    <message>
        <source>&amp;Into path</source>
        <translation>&amp;Vers le chemin</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Afficher ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Import the images in %1</source>
        <translation>Importer les images de %1</translation>
    </message>
    <message>
        <source>This is not a path.</source>
        <translation>Ce n’est pas un chemin.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Parcours de %1</translation>
    </message>
    <message>
        <source>%1 of %2 files imported · %3</source>
        <translation>%1 fichiers importés sur %2 · %3</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 images imported, %2.</source>
        <translation>%1 images importées, %2.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>Déjà présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 renamed.</source>
        <translation>Renommées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 files skipped.</source>
        <translation>Fichiers ignorés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None skipped.</source>
        <translation>Aucun fichier ignoré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>secateur::InspectorPane</name>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 assets selected</source>
        <translation>%1 ressources sélectionnées</translation>
    </message>
    <message>
        <source>Choose a single one to see its picture, labels and variants.</source>
        <translation>Choisissez-en une seule pour voir son image, ses étiquettes et ses variantes.</translation>
    </message>
    <message>
        <source>No asset selected</source>
        <translation>Aucune ressource sélectionnée</translation>
    </message>
    <message>
        <source>Choose an asset to see its picture, labels and variants.</source>
        <translation>Choisissez une ressource pour voir son image, ses étiquettes et ses variantes.</translation>
    </message>
    <message>
        <source>This asset is gone</source>
        <translation>Cette ressource a disparu</translation>
    </message>
    <message>
        <source>It was there when the list was read and is not any more.</source>
        <translation>Elle était là quand la liste a été lue, et n’y est plus.</translation>
    </message>
    <message>
        <source>This asset could not be read</source>
        <translation>Cette ressource n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 n°&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 · still being stored</source>
        <translation>%1 · en cours de stockage</translation>
    </message>
    <message>
        <source>This asset has no original.</source>
        <translation>Cette ressource n’a pas d’original.</translation>
    </message>
    <message>
        <source>Pictures are off. You can show them in the settings, under Reading.</source>
        <translation>Les images sont désactivées. Vous pouvez les afficher dans les paramètres, sous Lecture.</translation>
    </message>
    <message>
        <source>This picture is larger than you want read. See the settings, Reading.</source>
        <translation>Cette image est plus grosse que ce que vous voulez lire. Voir les paramètres, Lecture.</translation>
    </message>
    <message>
        <source>Picture of the asset</source>
        <translation>Image de la ressource</translation>
    </message>
    <message>
        <source>1 variant · %1</source>
        <translation>1 variante · %1</translation>
    </message>
    <message>
        <source>%1 variants · %2</source>
        <translation>%1 variantes · %2</translation>
    </message>
    <message>
        <source>The chosen asset</source>
        <translation>La ressource choisie</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Le serveur ne peut pas montrer cette ressource, très probablement parce qu’elle a été stockée sans texte alternatif. Elle peut être supprimée.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>secateur::JobDetails</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Dernière confirmation</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, constaté le %2</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Détails de la tâche choisie</translation>
    </message>
    <message>
        <source>Job %1 · %2</source>
        <translation>Tâche %1 · %2</translation>
    </message>
    <message>
        <source>%1 deleted and %2 already gone of %3</source>
        <translation>supprimées&#xa0;: %1 et déjà disparues&#xa0;: %2, sur %3</translation>
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
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>R&amp;eceipt</source>
        <translation>R&amp;eçu</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Jobs that run, or wait for their time or turn</source>
        <translation>Tâches en cours, ou qui attendent leur heure ou leur tour</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Jobs that are paused, interrupted or failed, or that lost or left what they should not</source>
        <translation>Tâches en pause, interrompues ou en échec, ou qui ont perdu ou laissé ce qu’elles n’auraient pas dû</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Jobs that are done, failed or cancelled</source>
        <translation>Tâches terminées, en échec ou annulées</translation>
    </message>
    <message>
        <source>Search request, store, user, reason or number</source>
        <translation>Requête, dépôt, utilisateur, motif ou numéro</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>Shows what became of each asset, and who agreed to it when</source>
        <translation>Montre ce qu’est devenue chaque ressource, et qui l’a approuvé et quand</translation>
    </message>
    <message>
        <source>More to do with this job</source>
        <translation>Autres actions pour cette tâche</translation>
    </message>
    <message>
        <source>No job meets this filter</source>
        <translation>Aucune tâche ne répond à ce filtre</translation>
    </message>
    <message>
        <source>Nothing in the history has this state and this text.</source>
        <translation>Rien dans l’historique n’a cet état et ce texte.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de tâche</translation>
    </message>
    <message>
        <source>Every delete becomes a job here: you can pause it, cancel it, and read afterwards what was confirmed gone.</source>
        <translation>Chaque suppression devient ici une tâche&#xa0;: vous pouvez la mettre en pause, l’annuler, et lire ensuite ce dont la disparition est confirmée.</translation>
    </message>
    <message>
        <source>Another process has the journal: this window only reads.</source>
        <translation>Un autre processus tient le journal&#xa0;: cette fenêtre est en lecture seule.</translation>
    </message>
    <message>
        <source>Open r&amp;eceipt…</source>
        <translation>&amp;Ouvrir le reçu…</translation>
    </message>
    <message>
        <source>Copy job &amp;number</source>
        <translation>Copier le &amp;numéro de la tâche</translation>
    </message>
    <message>
        <source>Cop&amp;y request</source>
        <translation>Copier la re&amp;quête</translation>
    </message>
    <message>
        <source>Copy &amp;reason</source>
        <translation>Copier le &amp;motif</translation>
    </message>
    <message>
        <source>The job has not begun: there is no receipt yet.</source>
        <translation>La tâche n’a pas commencé&#xa0;: il n’y a pas encore de reçu.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Show job %1: %2</source>
        <translation>Afficher la tâche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>secateur::LabelsEditor</name>
    <message>
        <source>label=value</source>
        <translation>étiquette=valeur</translation>
    </message>
    <message>
        <source>Add a label condition</source>
        <translation>Ajouter une condition d’étiquette</translation>
    </message>
    <message>
        <source>Only assets that carry every label. Type label=value and press Enter.</source>
        <translation>Seulement les ressources qui portent toutes ces étiquettes. Saisissez étiquette=valeur et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Take the condition %1 away</source>
        <translation>Enlever la condition %1</translation>
    </message>
</context>
<context>
    <name>secateur::LimitsPopup</name>
    <message>
        <source>What this connection can tell</source>
        <translation>Ce que cette connexion peut dire</translation>
    </message>
</context>
<context>
    <name>secateur::LockRow</name>
    <message>
        <source>This store must be armed at that time, or nothing is sent and the job says so.</source>
        <translation>Ce dépôt doit être armé à ce moment-là, sinon rien n’est envoyé et la tâche le signale.</translation>
    </message>
    <message>
        <source>This store is locked: nothing is deleted until it is armed.</source>
        <translation>Ce dépôt est verrouillé&#xa0;: rien n’est supprimé tant qu’il n’est pas armé.</translation>
    </message>
    <message>
        <source>This store is armed for %1 more, and the delete is held for longer than that: arm it anew.</source>
        <translation>Ce dépôt n’est plus armé que pour %1, et la suppression est retenue plus longtemps&#xa0;: armez-le de nouveau.</translation>
    </message>
    <message>
        <source>Armed until %1. What is not deleted by then waits.</source>
        <translation>Armé jusqu’à %1. Ce qui n’est pas supprimé à ce moment attend.</translation>
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
        <translation>Essayer de le rouvrir</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Ouvrir un autre dépôt…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>%1 – Secateur</source>
        <translation>%1 – Secateur</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ouvrir un dépôt</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Ouvrir le dépôt</translation>
    </message>
    <message>
        <source>Make a new store in an empty folder</source>
        <translation>Créer un dépôt dans un dossier vide</translation>
    </message>
    <message>
        <source>Make store</source>
        <translation>Créer le dépôt</translation>
    </message>
    <message>
        <source>Import a folder of images</source>
        <translation>Importer un dossier d’images</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>There is no connection of the name %1 any more.</source>
        <translation>Il n’y a plus de connexion du nom de %1.</translation>
    </message>
    <message>
        <source>Choose another one with File, Connect to Server.</source>
        <translation>Choisissez-en une autre par Fichier, Se connecter à un serveur.</translation>
    </message>
    <message>
        <source>Open a local store first.</source>
        <translation>Ouvrez d’abord un dépôt local.</translation>
    </message>
    <message>
        <source>Images are imported into local stores only. This one is on a server.</source>
        <translation>Les images ne s’importent que dans des dépôts locaux. Celui-ci est sur un serveur.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Store…</source>
        <translation>&amp;Ouvrir un dépôt…</translation>
    </message>
    <message>
        <source>&amp;New Store…</source>
        <translation>&amp;Nouveau dépôt…</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <source>&amp;Import Images…</source>
        <translation>&amp;Importer des images…</translation>
    </message>
    <message>
        <source>C&amp;lose Store</source>
        <translation>&amp;Fermer le dépôt</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>To the &amp;Request</source>
        <translation>À la &amp;requête</translation>
    </message>
    <message>
        <source>To a &amp;Path, or Filter</source>
        <translation>À un &amp;chemin, ou filtrer</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Delete What Is Chosen…</source>
        <translation>&amp;Supprimer ce qui est choisi…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Help for What Is &amp;Focused</source>
        <translation>Aide sur l’élément a&amp;ctif</translation>
    </message>
    <message>
        <source>&amp;Selectors</source>
        <translation>&amp;Sélecteurs</translation>
    </message>
    <message>
        <source>&amp;Hazards</source>
        <translation>&amp;Risques</translation>
    </message>
    <message>
        <source>&amp;About Secateur</source>
        <translation>À &amp;propos de Secateur</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>&amp;Arm or Disarm…</source>
        <translation>&amp;Armer ou désarmer…</translation>
    </message>
    <message>
        <source>&amp;Restore from Archive…</source>
        <translation>&amp;Restaurer depuis une archive…</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Garde-fous…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>About Secateur</source>
        <translation>À propos de Secateur</translation>
    </message>
    <message>
        <source>Secateur %1</source>
        <translation>Secateur %1</translation>
    </message>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores. Nothing is deleted that was not shown, nothing is called gone that was not checked.

GPL-3.0-or-later. Icons by Lucide, ISC licence.</source>
        <translation>Prévisualise et exécute des suppressions sur des dépôts d’images de type Konifer. Rien n’est supprimé qui n’ait été montré, rien n’est dit disparu qui n’ait été vérifié.

GPL-3.0-or-later. Icônes Lucide, licence ISC.</translation>
    </message>
    <message>
        <source>Quit Secateur?</source>
        <translation>Quitter Secateur&#x202f;?</translation>
    </message>
    <message>
        <source>A job is running. Quit all the same?</source>
        <translation>Une tâche est en cours. Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>A job is waiting for its turn. Quit all the same?</source>
        <translation>Une tâche attend son tour. Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>What runs ends after its batch and stays in the journal as interrupted; what waits stays held. Nothing of either goes on by itself: the next start shows them, and you can resume them.</source>
        <translation>Ce qui est en cours s’arrête après son lot et reste dans le journal comme interrompu&#x202f;; ce qui attend reste retenu. Rien de cela ne reprend de soi-même&#xa0;: le prochain démarrage le montre, et vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Open a store first.</source>
        <translation>Ouvrez d’abord un dépôt.</translation>
    </message>
    <message>
        <source>To the &amp;Next Pane</source>
        <translation>Au &amp;volet suivant</translation>
    </message>
    <message>
        <source>To the Pane &amp;Before</source>
        <translation>Au volet précéde&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>C&amp;hercher une action…</translation>
    </message>
    <message>
        <source>All Help &amp;Pages</source>
        <translation>&amp;Toutes les pages d’aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>Trie&amp;r par</translation>
    </message>
    <message>
        <source>Open the connection %1</source>
        <translation>Ouvrir la connexion %1</translation>
    </message>
    <message>
        <source>Open the store %1</source>
        <translation>Ouvrir le dépôt %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>In the tree of paths</source>
        <translation>Dans l’arborescence des chemins</translation>
    </message>
</context>
<context>
    <name>secateur::NameStep</name>
    <message>
        <source>Name and guards</source>
        <translation>Nom et garde-fous</translation>
    </message>
    <message>
        <source>What the connection is called, and what stands between it and a mistake. All of it can be changed later.</source>
        <translation>Le nom de la connexion, et ce qui la protège d’une erreur. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu’elle permet</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Il existe déjà une connexion de ce nom.</translation>
    </message>
</context>
<context>
    <name>secateur::NearStrip</name>
    <message>
        <source>Its name begins alike. It is not included.</source>
        <translation>Son nom commence de la même façon. Non inclus.</translation>
    </message>
    <message>
        <source>Other assets at the same path. They are not included.</source>
        <translation>D’autres ressources au même chemin. Elles ne sont pas incluses.</translation>
    </message>
    <message>
        <source>It lies below the path. It is not included.</source>
        <translation>Il se trouve sous le chemin. Non inclus.</translation>
    </message>
    <message>
        <source>Nothing lies nearby.</source>
        <translation>Rien ne se trouve à proximité.</translation>
    </message>
    <message>
        <source>What lies nearby can not be known here.</source>
        <translation>Ce qui se trouve à proximité ne peut pas être connu ici.</translation>
    </message>
    <message>
        <source>Not included nearby:</source>
        <translation>Non inclus à proximité&#xa0;:</translation>
    </message>
    <message>
        <source>Go to %1, %2 assets, not included</source>
        <translation>Aller à %1, %2 ressources, non inclus</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 chemins</translation>
    </message>
    <message>
        <source>and %1 more paths</source>
        <translation>et %1 autres chemins</translation>
    </message>
</context>
<context>
    <name>secateur::Note</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>secateur::NoteLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreeDelegate</name>
    <message>
        <source>%1 · could not be read</source>
        <translation>%1 · n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreePane</name>
    <message>
        <source>Go to or filter</source>
        <translation>Aller à ou filtrer</translation>
    </message>
    <message>
        <source>Go to a path, or filter the paths that are loaded</source>
        <translation>Aller à un chemin, ou filtrer les chemins chargés</translation>
    </message>
    <message>
        <source>Type to pick out loaded paths. Enter goes to a path such as /users/u12 (Ctrl+F).</source>
        <translation>Saisissez du texte pour filtrer les chemins chargés. Entrée mène à un chemin tel que /users/u12 (Ctrl+F).</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>This server can not list its paths. The tree shows paths that you added or visited.</source>
        <translation>Ce serveur ne peut pas lister ses chemins. L’arborescence montre les chemins que vous avez ajoutés ou visités.</translation>
    </message>
    <message>
        <source>Add paths…</source>
        <translation>Ajouter des chemins…</translation>
    </message>
    <message>
        <source>There is no path %1. The closest that exists is %2.</source>
        <translation>Il n’y a pas de chemin %1. Le plus proche qui existe est %2.</translation>
    </message>
    <message>
        <source>No loaded path holds “%1”. Enter looks for it in the store.</source>
        <translation>Aucun chemin chargé ne contient «&#xa0;%1&#xa0;». Entrée le cherche dans le dépôt.</translation>
    </message>
</context>
<context>
    <name>secateur::PendingPane</name>
    <message>
        <source>&amp;Retry stuck content</source>
        <translation>&amp;Réessayer le contenu bloqué</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmés</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>effacés</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>libérés</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Stuck content</source>
        <translation>Contenu bloqué</translation>
    </message>
    <message>
        <source>By how many objects the backlog went down each minute lately</source>
        <translation>De combien d’objets l’arriéré a diminué par minute ces derniers temps</translation>
    </message>
    <message>
        <source>This connection shows neither what the server still has to remove nor whether an object is there. Give it a catalogue or a place of content to see it here.</source>
        <translation>Cette connexion ne montre ni ce que le serveur doit encore effacer, ni si un objet est là. Donnez-lui un catalogue ou un emplacement de contenu pour le voir ici.</translation>
    </message>
    <message>
        <source>Nothing is pending. When assets are deleted, their content is removed a little later and you can watch it go here.</source>
        <translation>Rien n’est en attente. Quand des ressources sont supprimées, leur contenu est effacé un peu plus tard et vous pouvez le suivre ici.</translation>
    </message>
    <message>
        <source>Nothing is stuck. Content that can not be removed is listed here with the reason.</source>
        <translation>Rien n’est bloqué. Le contenu qui ne peut pas être effacé est listé ici avec la raison.</translation>
    </message>
    <message>
        <source>The server removes content itself.</source>
        <translation>Le serveur efface lui-même le contenu.</translation>
    </message>
    <message>
        <source>1 object has leaked: it is no longer scheduled, but still there.</source>
        <translation>1 objet est orphelin&#xa0;: il n’est plus programmé, mais toujours là.</translation>
    </message>
    <message>
        <source>%1 objects have leaked: they are no longer scheduled, but still there.</source>
        <translation>%1 objets sont orphelins&#xa0;: ils ne sont plus programmés, mais toujours là.</translation>
    </message>
    <message>
        <source>Of 1 object nobody can tell whether it is gone.</source>
        <translation>Pour 1 objet, personne ne peut dire s’il a disparu.</translation>
    </message>
    <message>
        <source>Of %1 objects nobody can tell whether they are gone.</source>
        <translation>Pour %1 objets, personne ne peut dire s’ils ont disparu.</translation>
    </message>
    <message>
        <source>Whether something is stuck is not known yet: the server&apos;s queue is watched for some minutes first.</source>
        <translation>On ne sait pas encore si quelque chose est bloqué&#xa0;: la file d’attente du serveur est d’abord observée quelques minutes.</translation>
    </message>
    <message>
        <source>Whether something is stuck can not be seen: this connection does not show what the server still has to remove. Give it a catalogue to see it here.</source>
        <translation>On ne peut pas voir si quelque chose est bloqué&#xa0;: cette connexion ne montre pas ce que le serveur doit encore effacer. Donnez-lui un catalogue pour le voir ici.</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewHeader</name>
    <message>
        <source>created %1</source>
        <translation>création&#xa0;: %1</translation>
    </message>
    <message>
        <source>created %1 to %2</source>
        <translation>création&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objets</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 chemin</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 chemins</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>non exact</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The assets at the path that is chosen on the left</source>
        <translation>Les ressources au chemin choisi à gauche</translation>
    </message>
    <message>
        <source>What the request above would delete</source>
        <translation>Ce que la requête ci-dessus supprimerait</translation>
    </message>
    <message>
        <source>Assets at %1</source>
        <translation>Ressources à %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 here and below</source>
        <translation>%1 ici et en dessous</translation>
    </message>
    <message>
        <source>Would be deleted: nothing yet</source>
        <translation>Serait supprimé&#xa0;: encore rien</translation>
    </message>
    <message>
        <source>The bar above holds no request.</source>
        <translation>La barre ci-dessus ne contient pas de requête.</translation>
    </message>
    <message>
        <source>Would be deleted: %1</source>
        <translation>Serait supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewPane</name>
    <message>
        <source>Assets at the path</source>
        <translation>Ressources au chemin</translation>
    </message>
    <message>
        <source>Assets that would be deleted</source>
        <translation>Ressources qui seraient supprimées</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>No assets at %1 itself</source>
        <translation>Aucune ressource à %1 même</translation>
    </message>
    <message>
        <source>%1 assets lie further down. Choose a path on the left, or choose “everything below” above to preview them all.</source>
        <translation>%1 ressources se trouvent plus bas. Choisissez un chemin à gauche, ou «&#xa0;tout en dessous&#xa0;» en haut pour en afficher l’aperçu complet.</translation>
    </message>
    <message>
        <source>No assets here</source>
        <translation>Aucune ressource ici</translation>
    </message>
    <message>
        <source>Images come into this store with File, Import images.</source>
        <translation>Les images entrent dans ce dépôt par Fichier, Importer des images.</translation>
    </message>
    <message>
        <source>Assets that clients of this server store at this path are listed here.</source>
        <translation>Les ressources que les clients de ce serveur stockent à ce chemin sont listées ici.</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Encore rien à prévisualiser</translation>
    </message>
    <message>
        <source>Type or paste a request above, or choose a path on the left and what to take of it.</source>
        <translation>Saisissez ou collez une requête ci-dessus, ou choisissez un chemin à gauche et ce qu’il faut en prendre.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>This request would delete nothing now. Look at the path, the labels and the selector.</source>
        <translation>Cette requête ne supprimerait rien maintenant. Examinez le chemin, les étiquettes et le sélecteur.</translation>
    </message>
    <message>
        <source>Select assets to delete, or preview a request.</source>
        <translation>Sélectionnez des ressources à supprimer, ou affichez l’aperçu d’une requête.</translation>
    </message>
    <message>
        <source>The bar holds no request.</source>
        <translation>La barre ne contient pas de requête.</translation>
    </message>
    <message>
        <source>Counting what would go.</source>
        <translation>Comptage de ce qui serait supprimé.</translation>
    </message>
    <message>
        <source>What would go could not be counted.</source>
        <translation>Ce qui serait supprimé n’a pas pu être compté.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete 1 asset…</source>
        <translation>Supprimer 1 ressource…</translation>
    </message>
    <message>
        <source>Delete %1 assets…</source>
        <translation>Supprimer %1 ressources…</translation>
    </message>
    <message>
        <source>1 asset lies further down. Choose a path on the left, or choose “everything below” above to preview it.</source>
        <translation>1 ressource se trouve plus bas. Choisissez un chemin à gauche, ou «&#xa0;tout en dessous&#xa0;» en haut pour en afficher l’aperçu.</translation>
    </message>
</context>
<context>
    <name>secateur::ProtectedPaths</name>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <translation>Ne plus protéger</translation>
    </message>
    <message>
        <source>/legal or /users/*/contract</source>
        <translation>/legal ou /users/*/contract</translation>
    </message>
    <message>
        <source>A path to protect</source>
        <translation>Un chemin à protéger</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 est déjà protégé.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Au plus %1 chemins peuvent être protégés.</translation>
    </message>
    <message>
        <source>* stands for one part of a path or for a run of letters in it, ** for any number of parts.</source>
        <translation>* représente une partie d’un chemin ou une suite de lettres dans celle-ci, ** un nombre quelconque de parties.</translation>
    </message>
    <message>
        <source>No path is protected. A delete that would touch a protected one is refused as a whole.</source>
        <translation>Aucun chemin n’est protégé. Une suppression qui toucherait un chemin protégé est refusée en entier.</translation>
    </message>
    <message>
        <source>A delete that would touch anything at or below these paths is refused as a whole.</source>
        <translation>Une suppression qui toucherait quoi que ce soit à ces chemins ou en dessous est refusée en entier.</translation>
    </message>
    <message>
        <source>%1 The connection&apos;s settings say so, and it is changed there.</source>
        <translation>%1 Les paramètres de la connexion le prévoient, et c’est là que cela se change.</translation>
    </message>
</context>
<context>
    <name>secateur::ReceiptDialog</name>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
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
        <translation>Ressources planifiées et ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>Copier l’&amp;empreinte</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Receipt of job %1</source>
        <translation>Reçu de la tâche %1</translation>
    </message>
    <message>
        <source>Outcomes to list</source>
        <translation>Résultats à lister</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Le reçu a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Hash of the receipt</source>
        <translation>Empreinte du reçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole receipt: secateurctl receipt --verify checks it without the journal</source>
        <translation>Le reçu entier&#xa0;: secateurctl receipt --verify le vérifie sans le journal</translation>
    </message>
    <message>
        <source>All assets (%1)</source>
        <translation>Toutes les ressources (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not sealed: the job has not ended, or ended before receipts were sealed.</source>
        <translation>Non scellé&#xa0;: la tâche n’est pas close, ou l’a été avant que les reçus soient scellés.</translation>
    </message>
    <message>
        <source>Receipt %1, sealed %2</source>
        <translation>Reçu %1, scellé %2</translation>
    </message>
    <message>
        <source>The first receipt of this journal</source>
        <translation>Le premier reçu de ce journal</translation>
    </message>
    <message>
        <source>The receipt before it: %1</source>
        <translation>Le reçu précédent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::RecentList</name>
    <message>
        <source>MISSING</source>
        <translation>MANQUANT</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Dépôts récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>secateur::RecoveryBar</name>
    <message>
        <source>Unfinished jobs</source>
        <translation>Tâches inachevées</translation>
    </message>
    <message>
        <source>Close this bar. The jobs stay in the Jobs pane.</source>
        <translation>Fermer cette barre. Les tâches restent dans le volet Tâches.</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>Fermer cette barre</translation>
    </message>
    <message>
        <source>It belongs to the store “%1”: open that one to go on.</source>
        <translation>Elle appartient au dépôt «&#xa0;%1&#xa0;»&#xa0;: ouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 more jobs were left unfinished.</source>
        <translation>%1 autres tâches sont restées inachevées.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>This window only reads. %1</source>
        <translation>Cette fenêtre est en lecture seule. %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Opens the store again, and takes the journal over where nobody has it any more.</source>
        <translation>Rouvre le dépôt, et reprend le journal là où plus personne ne le tient.</translation>
    </message>
</context>
<context>
    <name>secateur::RemovalWorker</name>
    <message>
        <source>You paused it.</source>
        <translation>Vous l’avez mise en pause.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulée.</translation>
    </message>
    <message>
        <source>The program was closed while this job was running.</source>
        <translation>Le programme a été fermé pendant que cette tâche était en cours.</translation>
    </message>
    <message>
        <source>A newer plan was asked for.</source>
        <translation>Un plan plus récent a été demandé.</translation>
    </message>
    <message>
        <source>Nothing was sent: without a journal of its own this window deletes nothing.</source>
        <translation>Rien n’a été envoyé&#xa0;: sans journal à elle, cette fenêtre ne supprime rien.</translation>
    </message>
    <message>
        <source>It was stopped to be abandoned.</source>
        <translation>Elle a été arrêtée pour être abandonnée.</translation>
    </message>
    <message>
        <source>Job %1 was not started: it holds %2 assets, %3 were agreed to, and its state is %4.</source>
        <translation>La tâche %1 n’a pas été démarrée&#xa0;: elle contient %2 ressources, %3 ont été approuvées, et son état est «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>Regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>It was stopped to be looked up.</source>
        <translation>Elle a été arrêtée pour être vérifiée.</translation>
    </message>
</context>
<context>
    <name>secateur::RestoreDialog</name>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Choisir le dossier d’une archive</translation>
    </message>
    <message>
        <source>All content is checked against its hash first. What is restored gets a new entry number and a new time; the archive keeps a list of which is which. Nothing is stored twice, also when it is asked for again.</source>
        <translation>Tout le contenu est d’abord vérifié avec son empreinte. Ce qui est restauré reçoit un nouveau numéro d’entrée et une nouvelle heure&#x202f;; l’archive garde une liste des correspondances. Rien n’est stocké deux fois, même si la demande est répétée.</translation>
    </message>
    <message>
        <source>Restore from an archive</source>
        <translation>Restaurer depuis une archive</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Dossier de l’archive</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Assets that were not restored</source>
        <translation>Ressources qui n’ont pas été restaurées</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurer dans %1</translation>
    </message>
    <message>
        <source>&amp;Stop restoring</source>
        <translation>&amp;Arrêter la restauration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Lecture de l’archive</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 ressources vérifiées sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 ressources restaurées sur %2</translation>
    </message>
    <message>
        <source>%1: %2, entry %3. %4</source>
        <translation>%1&#xa0;: %2, entrée %3. %4</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non restaurée</translation>
    </message>
    <message>
        <source>%1 restored, %2.</source>
        <translation>Restauré&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>%1 were restored before.</source>
        <translation>Restaurées auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 failed: they are listed below.</source>
        <translation>En échec&#xa0;: %1, listées ci-dessous.</translation>
    </message>
    <message>
        <source>Of %1 no answer came. Ask for the same again: it looks first and stores nothing twice.</source>
        <translation>Pour %1, aucune réponse n’est venue. Redemandez la même chose&#xa0;: on regarde d’abord, et rien n’est stocké deux fois.</translation>
    </message>
    <message>
        <source>Stopped. What was restored stays; ask for the same again, and it goes on with the rest.</source>
        <translation>Arrêté. Ce qui a été restauré reste&#x202f;; redemandez la même chose, et la restauration continue avec le reste.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in: it holds archive.json.</source>
        <translation>Choisissez le dossier dans lequel une suppression a été archivée&#xa0;: il contient archive.json.</translation>
    </message>
    <message>
        <source>%1, %2, from %3 and below in the store %4. Archived %5 by %6 on %7, for job %8.</source>
        <translation>%1, %2, de %3 et en dessous dans le dépôt %4. Archivé le %5 par %6 sur %7, pour la tâche %8.</translation>
    </message>
    <message>
        <source>This is an archive of another store. Its assets go to the same paths in this one.</source>
        <translation>Ceci est l’archive d’un autre dépôt. Ses ressources vont aux mêmes chemins dans celui-ci.</translation>
    </message>
    <message>
        <source>The end of its list was cut short: what that was about was not deleted.</source>
        <translation>La fin de sa liste a été tronquée&#xa0;: ce dont elle parlait n’a pas été supprimé.</translation>
    </message>
</context>
<context>
    <name>secateur::SafetyFields</name>
    <message>
        <source>&amp;Locked: nothing is deleted but while the store is armed, for a set time</source>
        <translation>Verroui&amp;llé&#xa0;: rien n’est supprimé sans armement à durée fixée</translation>
    </message>
    <message>
        <source> requests at a time</source>
        <translation> requêtes à la fois</translation>
    </message>
    <message>
        <source>/users/u1, one path per line</source>
        <translation>/users/u1, un chemin par ligne</translation>
    </message>
    <message>
        <source>Nothing at these paths or below them is ever deleted. * stands for one part of a path, ** for any number.</source>
        <translation>Rien à ces chemins ni en dessous n’est jamais supprimé. * représente une partie d’un chemin, ** un nombre quelconque de parties.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>C&amp;harge</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Prot&amp;ected paths</source>
        <translation>Chemins &amp;protégés</translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no path: a path begins with “/” and has no empty part.</source>
        <translation>La ligne %1, «&#xa0;%2&#xa0;», n’est pas un chemin&#xa0;: un chemin commence par «&#xa0;/&#xa0;» et n’a pas de partie vide.</translation>
    </message>
</context>
<context>
    <name>secateur::SecretEdit</name>
    <message>
        <source>Forget the kept secret</source>
        <translation>Oublier le secret conservé</translation>
    </message>
    <message>
        <source>asked for each time: this system has no keychain</source>
        <translation>demandé à chaque fois&#xa0;: ce système n’a pas de trousseau</translation>
    </message>
    <message>
        <source>forgotten when you save</source>
        <translation>oublié à l’enregistrement</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>conservé dans le trousseau</translation>
    </message>
    <message>
        <source>it was for another address: type it again</source>
        <translation>c’était pour une autre adresse&#xa0;: à saisir de nouveau</translation>
    </message>
</context>
<context>
    <name>secateur::SecretsPrompt</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>peut être vide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorBar</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Paste a request, a URL or a path, such as DELETE /assets/users/u12/-/recursive</source>
        <translation>Collez une requête, une URL ou un chemin, par exemple DELETE /assets/users/u12/-/recursive</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>/path</source>
        <translation>/chemin</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Quelles ressources</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>les plus récentes</translation>
    </message>
    <message>
        <source>last modified</source>
        <translation>dernières modifiées</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>tout ici</translation>
    </message>
    <message>
        <source>everything below</source>
        <translation>tout en dessous</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show what this request would delete (Enter). Nothing is deleted by looking.</source>
        <translation>Montrer ce que cette requête supprimerait (Entrée). Regarder ne supprime rien.</translation>
    </message>
    <message>
        <source>What each selector takes (F1)</source>
        <translation>Ce que prend chaque sélecteur (F1)</translation>
    </message>
    <message>
        <source>What each selector takes</source>
        <translation>Ce que prend chaque sélecteur</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d’entrée</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Combien au plus</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Signifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type or paste a request, or choose a path on the left.</source>
        <translation>Saisissez ou collez une requête, ou choisissez un chemin à gauche.</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorHelp</name>
    <message>
        <source>Newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>The assets at the path that were created last, as many as the limit says; 1 where it says nothing. Below the path nothing goes.</source>
        <translation>Les ressources au chemin créées en dernier, autant que l’indique la limite&#x202f;; 1 si elle n’indique rien. Sous le chemin, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Dernières modifiées</translation>
    </message>
    <message>
        <source>The same, by the time of the last change to labels, tags or the alternative text instead of creation.</source>
        <translation>De même, d’après la date du dernier changement des étiquettes, des mots-clés ou du texte alternatif au lieu de la création.</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Tout ici</translation>
    </message>
    <message>
        <source>Every asset at the path itself. What lies below the path stays.</source>
        <translation>Toutes les ressources au chemin même. Ce qui se trouve sous le chemin reste.</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Tout en dessous</translation>
    </message>
    <message>
        <source>Every asset at the path and everywhere below it. Some servers compare paths by their text and take more: what is hatched. Secateur never sends such a request there as typed.</source>
        <translation>Toutes les ressources au chemin et partout en dessous. Certains serveurs comparent les chemins comme du texte et emportent davantage&#xa0;: ce qui est hachuré. Secateur n’y envoie jamais une telle requête telle quelle.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One asset, by its number at the path. Labels and limit have no effect on it. It is how Secateur deletes each asset of a plan.</source>
        <translation>Une ressource, par son numéro au chemin. Les étiquettes et la limite n’ont aucun effet sur elle. C’est ainsi que Secateur supprime chaque ressource d’un plan.</translation>
    </message>
    <message>
        <source>By labels</source>
        <translation>Par étiquettes</translation>
    </message>
    <message>
        <source>Labels narrow every selector but an entry: only assets that carry all of them go. Here: everything below, of those labelled phone=iphone.</source>
        <translation>Les étiquettes restreignent tout sélecteur sauf une entrée&#xa0;: seules les ressources qui les portent toutes sont supprimées. Ici&#xa0;: tout en dessous, parmi celles qui portent phone=iphone.</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>What Each Selector Takes</source>
        <translation>Ce que prend chaque sélecteur</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Sélecteurs</translation>
    </message>
    <message>
        <source>Puts this selector into the request bar, at the path that stands there. Nothing is deleted.</source>
        <translation>Met ce sélecteur dans la barre de requête, au chemin qui s’y trouve. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>En savoir plus dans l’aide</translation>
    </message>
    <message>
        <source>Hatched: taken as well by a server that compares paths by their text.</source>
        <translation>Hachuré&#xa0;: emporté aussi par un serveur qui compare les chemins comme du texte.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Signifie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>This is not the whole path of a folder.</source>
        <translation>Ce n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>The folder that was set before is kept.</source>
        <translation>Le dossier défini auparavant est conservé.</translation>
    </message>
    <message>
        <source>Begin at the root, as in /srv/archives.</source>
        <translation>Commencez à la racine, par exemple /srv/archives.</translation>
    </message>
</context>
<context>
    <name>secateur::SettingsDialog</name>
    <message>
        <source>Put &amp;all back to the defaults</source>
        <translation>&amp;Tout remettre par défaut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les paramètres</translation>
    </message>
    <message>
        <source>Guards of a store</source>
        <translation>Garde-fous d’un dépôt</translation>
    </message>
    <message>
        <source>Holds, ceilings, arming and protected paths belong to each store. They hold for secateurctl too, and each change is kept in the journal.</source>
        <translation>Les retenues, plafonds, armements et chemins protégés appartiennent à chaque dépôt. Ils valent aussi pour secateurctl, et chaque changement est consigné dans le journal.</translation>
    </message>
    <message>
        <source>hold seconds limit share protect lock safety</source>
        <comment>search words</comment>
        <translation>retenue secondes limite part protéger verrouiller sécurité</translation>
    </message>
    <message>
        <source>Open the guards…</source>
        <translation>Ouvrir les garde-fous…</translation>
    </message>
    <message>
        <source>Deletes that are sent at once</source>
        <translation>Suppressions envoyées à la fois</translation>
    </message>
    <message>
        <source>How many of them a server gets at the same time belongs to its connection.</source>
        <translation>Combien un serveur en reçoit en même temps dépend de sa connexion.</translation>
    </message>
    <message>
        <source>parallel speed concurrency</source>
        <comment>search words</comment>
        <translation>parallèle vitesse simultané</translation>
    </message>
    <message>
        <source>Open the connections…</source>
        <translation>Ouvrir les connexions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a store first: its guards are its own.</source>
        <translation>Ouvrez d’abord un dépôt&#xa0;: ses garde-fous lui sont propres.</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Aucun paramètre ne concerne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names, effects and other words for the same are searched, and each word must be found. What guards one store is under Store, Guards; what belongs to a server, in its connection.</source>
        <translation>La recherche porte sur les noms, les effets et les synonymes, et chaque mot doit être trouvé. Ce qui protège un dépôt est sous Dépôt, Garde-fous&#x202f;; ce qui relève d’un serveur, dans sa connexion.</translation>
    </message>
    <message>
        <source>All settings are back at their defaults.</source>
        <translation>Tous les paramètres sont revenus à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>secateur::ShortcutDialog</name>
    <message>
        <source>No keys fit these words.</source>
        <translation>Aucun raccourci ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation>Rechercher par l’effet ou par les touches</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Rechercher des raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copies what is listed, to print or to keep</source>
        <translation>Copie ce qui est listé, pour l’imprimer ou le conserver</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>secateur::SightStep</name>
    <message>
        <source>What can be seen</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>None of this is needed. With the catalogue, previews are complete; with the content, you see when an image is really gone. Both are only read.</source>
        <translation>Rien de ceci n’est indispensable. Avec le catalogue, les aperçus sont complets&#x202f;; avec le contenu, vous voyez quand une image a réellement disparu. Les deux ne sont que lus.</translation>
    </message>
</context>
<context>
    <name>secateur::SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Konifer itself asks for nothing; a gateway in front of it may. What you type here is sent to the server, once you leave the field, to test it.</source>
        <translation>Konifer lui-même ne demande rien&#x202f;; une passerelle devant lui peut le faire. Ce que vous saisissez ici est envoyé au serveur, dès que vous quittez le champ, pour le tester.</translation>
    </message>
</context>
<context>
    <name>secateur::StorageFields</name>
    <message>
        <source>Choose the folder of the content</source>
        <translation>Choisir le dossier du contenu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>How the server wants fetches to be signed. Deletes are never signed.</source>
        <translation>Comment le serveur veut que les lectures soient signées. Les suppressions ne sont jamais signées.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL database, only read from. With it the tree and the previews are complete.</source>
        <translation>La base PostgreSQL du serveur, uniquement lue. Avec elle, l’arborescence et les aperçus sont complets.</translation>
    </message>
    <message>
        <source>/srv/konifer or s3://HOST:9000?region=…</source>
        <translation>/srv/konifer ou s3://HOST:9000?region=…</translation>
    </message>
    <message>
        <source>Where the images lie. With it you can see whether content is really gone.</source>
        <translation>Où se trouvent les images. Ainsi, vous pouvez voir si le contenu a réellement disparu.</translation>
    </message>
    <message>
        <source>Si&amp;gning of fetches</source>
        <translation>Si&amp;gnature des lectures</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>À côté du serveur</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Ca&amp;talogue</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
</context>
<context>
    <name>secateur::StorePage</name>
    <message>
        <source>The store is being opened.</source>
        <translation>Le dépôt est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>Chemin %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secateur::TestReportView</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>File outbox</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Tested: 1 part failed.</source>
        <translation>Testé&#xa0;: 1 partie en échec.</translation>
    </message>
    <message>
        <source>Tested: %1 parts failed.</source>
        <translation>Testé&#xa0;: %1 parties en échec.</translation>
    </message>
    <message>
        <source>Tested: 1 part has a warning.</source>
        <translation>Testé&#xa0;: 1 partie avec un avertissement.</translation>
    </message>
    <message>
        <source>Tested: %1 parts have warnings.</source>
        <translation>Testé&#xa0;: %1 parties avec un avertissement.</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>Le test s’est terminé sans résultat.</translation>
    </message>
    <message>
        <source>Tested: all that was looked at is good.</source>
        <translation>Testé&#xa0;: tout ce qui a été examiné est bon.</translation>
    </message>
    <message>
        <source>Nothing was tested: every part was skipped.</source>
        <translation>Rien n’a été testé&#xa0;: toutes les parties ont été ignorées.</translation>
    </message>
</context>
<context>
    <name>secateur::UserSettings</name>
    <message>
        <source>“%1” can not be set to that.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas recevoir cette valeur.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>Le réglage est resté tel quel.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Les paramètres n’ont pas pu être écrits dans %1.</translation>
    </message>
    <message>
        <source>What you chose holds until the program is closed.</source>
        <translation>Votre choix vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>See to it that the file can be written, and choose again.</source>
        <translation>Faites en sorte que le fichier soit accessible en écriture, et choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>secateur::VariantCard</name>
    <message>
        <source>Copy bucket and key</source>
        <translation>Copier le bucket et la clé</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>%1&#xa0;×&#xa0;%2</source>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>The content is in the store.</source>
        <translation>Le contenu est dans le dépôt.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>The metadata name this object, but the content store does not have it.</source>
        <translation>Les métadonnées nomment cet objet, mais le stockage de contenu ne l’a pas.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>A folder or a link stands where the content should be.</source>
        <translation>Un dossier ou un lien se trouve là où devrait être le contenu.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nobody can tell whether the content is there.</source>
        <translation>Personne ne peut dire si le contenu est là.</translation>
    </message>
    <message>
        <source>Bucket and key</source>
        <translation>Bucket et clé</translation>
    </message>
</context>
<context>
    <name>secateur::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Nothing is deleted that was not shown, and nothing is called gone that was not checked.</source>
        <translation>Rien n’est supprimé qui n’ait été montré, et rien n’est dit disparu qui n’ait été vérifié.</translation>
    </message>
    <message>
        <source>Welcome to Secateur</source>
        <translation>Bienvenue dans Secateur</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Connect to a Konifer…</source>
        <translation>Se connecter à un Konifer…</translation>
    </message>
    <message>
        <source>Leads to a server step by step and tests each part. Nothing on the server is changed.</source>
        <translation>Mène à un serveur pas à pas et teste chaque partie. Rien n’est modifié sur le serveur.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Ouvrir un dépôt…</translation>
    </message>
    <message>
        <source>Shows what is in a local store, a folder that holds store.db.</source>
        <translation>Montre ce que contient un dépôt local, un dossier qui contient store.db.</translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation>Créer un dépôt…</translation>
    </message>
    <message>
        <source>Makes an empty local store in an empty folder, to import images into.</source>
        <translation>Crée un dépôt local vide dans un dossier vide, pour y importer des images.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Make the sample anew…</source>
        <translation>Recréer l’exemple…</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making the sample</source>
        <translation>Arrêter la création de l’exemple</translation>
    </message>
    <message>
        <source>What you open is listed here, and saved connections too.</source>
        <translation>Ce que vous ouvrez est listé ici, ainsi que les connexions enregistrées.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Takes the row off this list. The store and the connection stay as they are.</source>
        <translation>Retire la ligne de cette liste. Le dépôt et la connexion restent tels quels.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message>
        <source>Opens the sample store in your data folder. Delete from it as you like.</source>
        <translation>Ouvre le dépôt d’exemple dans votre dossier de données. Supprimez-y à votre guise.</translation>
    </message>
    <message>
        <source>Draws a few hundred pictures into a local store of its own, to delete from as you like. It takes some seconds.</source>
        <translation>Dessine quelques centaines d’images dans un dépôt local à part, où supprimer à votre guise. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Make the sample anew</source>
        <translation>Recréer l’exemple</translation>
    </message>
    <message>
        <source>Replace the sample store by a fresh one?</source>
        <translation>Remplacer le dépôt d’exemple par un nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>What is in %1 goes and is drawn again. If you imported images of yours into it, nothing is replaced.</source>
        <translation>Ce qui se trouve dans %1 est supprimé et redessiné. Si vous y avez importé des images à vous, rien n’est remplacé.</translation>
    </message>
    <message>
        <source>&amp;Replace the sample</source>
        <translation>&amp;Remplacer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>secateurctl</name>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 accepte un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2; not &quot;%3&quot;.</source>
        <translation>--%1 accepte l’un de&#xa0;: %2&#x202f;; pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The path is empty: the top of a store is &quot;/&quot;.</source>
        <translation>Le chemin est vide&#xa0;: la racine d’un dépôt est «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has an empty segment.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» a un segment vide.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has the segment &quot;%2&quot;, which is no name.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» a le segment «&#xa0;%2&#xa0;», qui n’est pas un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a selector: a plain path is wanted here. Use preview for requests.</source>
        <translation>«&#xa0;%1&#xa0;» a un sélecteur&#xa0;: un chemin simple est attendu ici. Utilisez preview pour les requêtes.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a control character.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>This is no delete request: %1</source>
        <translation>Ce n’est pas une requête de suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no delete request: %1 (at character %2, &quot;%3&quot;)</source>
        <translation>Ce n’est pas une requête de suppression&#xa0;: %1 (au caractère %2, «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>A label is given as KEY=VALUE, such as --label phone=iphone, not &quot;%1&quot;.</source>
        <translation>Une étiquette s’indique sous la forme KEY=VALUE, par exemple --label phone=iphone, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is too long: a key has at most %2 characters and a value %3.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est trop longue&#xa0;: une clé a au plus %2 caractères et une valeur %3.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is given twice.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>An asset has at most %1 labels.</source>
        <translation>Une ressource a au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>The terminal can not be kept from showing what is typed.</source>
        <translation>Impossible d’empêcher le terminal d’afficher ce qui est saisi.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>That is too long to be typed.</source>
        <translation>C’est trop long pour être saisi.</translation>
    </message>
    <message>
        <source>Give it in the environment.</source>
        <translation>Indiquez-le dans l’environnement.</translation>
    </message>
    <message>
        <source>... more</source>
        <translation>... et d’autres</translation>
    </message>
    <message>
        <source>Nothing lies below %1.</source>
        <translation>Rien ne se trouve sous %1.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>There is more: go on with --after &apos;%1&apos;.</source>
        <translation>Il y en a d’autres&#xa0;: continuez avec --after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>texte alternatif</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No assets are at %1.</source>
        <translation>Aucune ressource ne se trouve à %1.</translation>
    </message>
    <message>
        <source>There are more: ask for them with --limit.</source>
        <translation>Il y en a d’autres&#xa0;: demandez-les avec --limit.</translation>
    </message>
    <message>
        <source>list the paths below a path</source>
        <translation>lister les chemins sous un chemin</translation>
    </message>
    <message>
        <source>Lists what lies directly below PATH (default: /), by name, with the assets and bytes at each
and below it. &quot;more&quot; says that names follow the last one: go on with --after.</source>
        <translation>Liste ce qui se trouve directement sous PATH (par défaut&#xa0;: /), par nom, avec les ressources et
les octets à chacun et en dessous. «&#xa0;more&#xa0;» indique que des noms suivent le dernier&#xa0;: continuez
avec --after.</translation>
    </message>
    <message>
        <source>how many levels to list (default: 1)</source>
        <translation>nombre de niveaux à lister (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>most children to list of one path (default: 100)</source>
        <translation>nombre maximal d’enfants à lister pour un chemin (par défaut&#xa0;: 100)</translation>
    </message>
    <message>
        <source>begin after this name</source>
        <translation>commencer après ce nom</translation>
    </message>
    <message>
        <source>list the assets at a path</source>
        <translation>lister les ressources à un chemin</translation>
    </message>
    <message>
        <source>Lists the assets at exactly PATH, newest first.</source>
        <translation>Liste les ressources à exactement PATH, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>new: by created time (default); modified: by modified time</source>
        <translation>new&#xa0;: par date de création (par défaut)&#x202f;; modified&#xa0;: par date de modification</translation>
    </message>
    <message>
        <source>most assets to list (default: 20)</source>
        <translation>nombre maximal de ressources à lister (par défaut&#xa0;: 20)</translation>
    </message>
    <message>
        <source>job %1: %2 of %3 assets</source>
        <translation>tâche %1&#xa0;: %2 ressources sur %3</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 par seconde</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>The user stopped it.</source>
        <translation>L’utilisateur l’a arrêtée.</translation>
    </message>
    <message>
        <source>stored objects</source>
        <translation>objets stockés</translation>
    </message>
    <message>
        <source>waiting for removal</source>
        <translation>en attente d’effacement</translation>
    </message>
    <message>
        <source>content without metadata</source>
        <translation>contenu sans métadonnées</translation>
    </message>
    <message>
        <source>metadata without content</source>
        <translation>métadonnées sans contenu</translation>
    </message>
    <message>
        <source>wrong sums</source>
        <translation>totaux faux</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>saine</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ENDOMMAGÉE</translation>
    </message>
    <message>
        <source>The store is not clean.</source>
        <translation>Le dépôt n’est pas sain.</translation>
    </message>
    <message>
        <source>compare a store&apos;s metadata, content and pending removals</source>
        <translation>comparer les métadonnées, le contenu et les effacements en attente d’un dépôt</translation>
    </message>
    <message>
        <source>Give either a request or --plan FILE.</source>
        <translation>Indiquez soit une requête, soit --plan FILE.</translation>
    </message>
    <message>
        <source>--archive needs the folder of the archive.</source>
        <translation>--archive exige le dossier de l’archive.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>This would delete everything in the store &quot;%1&quot;.</source>
        <translation>Ceci supprimerait tout dans le dépôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This would delete at the top of the store &quot;%1&quot;.</source>
        <translation>Ceci supprimerait à la racine du dépôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If that is meant, add --store-name &apos;%1&apos;.</source>
        <translation>Si c’est voulu, ajoutez --store-name &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 assets were expected, but the request matches %2.</source>
        <translation>%1 ressources étaient attendues, mais la requête en désigne %2.</translation>
    </message>
    <message>
        <source>Look again with preview.</source>
        <translation>Regardez de nouveau avec preview.</translation>
    </message>
    <message>
        <source>The request no longer matches what the plan file holds.</source>
        <translation>La requête ne désigne plus ce que contient le fichier de plan.</translation>
    </message>
    <message>
        <source>The plan was made of the store &quot;%1&quot;, which is not the one given.</source>
        <translation>Le plan a été fait pour le dépôt «&#xa0;%1&#xa0;», qui n’est pas celui indiqué.</translation>
    </message>
    <message>
        <source>delete a plan that was saved before</source>
        <translation>supprimer un plan enregistré auparavant</translation>
    </message>
    <message>
        <source>archive the assets in DIR, an empty or a new folder, before they go</source>
        <translation>archiver les ressources dans DIR, un dossier vide ou nouveau, avant leur suppression</translation>
    </message>
    <message>
        <source>pinned (default) or selector</source>
        <translation>pinned (par défaut) ou selector</translation>
    </message>
    <message>
        <source>the store&apos;s name, to delete at its top or everything in it</source>
        <translation>le nom du dépôt, pour supprimer à sa racine ou tout ce qu’il contient</translation>
    </message>
    <message>
        <source>begin then, such as 2030-01-31T23:30:00; without a zone it is local time</source>
        <translation>commencer à ce moment, par exemple 2030-01-31T23:30:00&#x202f;; sans fuseau, c’est l’heure locale</translation>
    </message>
    <message>
        <source>means</source>
        <translation>signifie</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>envoyé comme</translation>
    </message>
    <message>
        <source>nothing: it may not be sent</source>
        <translation>rien&#xa0;: elle ne doit pas être envoyée</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>sélecteur</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>say what a delete request means, without a store</source>
        <translation>dire ce que signifie une requête de suppression, sans dépôt</translation>
    </message>
    <message>
        <source>Reads a request as you would paste it (&quot;DELETE /assets/users/u12/-/recursive&quot;, a URL,
&quot;/assets/...&quot; or a path) and says what it means, what would be sent, and what to know
before sending it. A request that is none is refused with exit status 2.</source>
        <translation>Lit une requête telle que vous la colleriez («&#xa0;DELETE /assets/users/u12/-/recursive&#xa0;», une URL,
«&#xa0;/assets/...&#xa0;» ou un chemin) et dit ce qu’elle signifie, ce qui serait envoyé, et ce qu’il faut
savoir avant de l’envoyer. Ce qui n’est pas une requête est refusé avec le code de sortie 2.</translation>
    </message>
    <message>
        <source>See secateurctl --help.</source>
        <translation>Voir secateurctl --help.</translation>
    </message>
    <message>
        <source>--%1 says where the store is, and was given nothing.</source>
        <translation>--%1 indique où se trouve le dépôt, et n’a rien reçu.</translation>
    </message>
    <message>
        <source>%1 each say where the store is: give one of them.</source>
        <translation>%1 indiquent chacun où se trouve le dépôt&#xa0;: n’en donnez qu’un.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 va avec --url.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A client certificate is given to profile add, with --certificate and --key.</source>
        <translation>Un certificat client se donne à profile add, avec --certificate et --key.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic.</source>
        <translation>--user va avec --auth basic.</translation>
    </message>
    <message>
        <source>--header goes with --auth headers.</source>
        <translation>--header va avec --auth headers.</translation>
    </message>
    <message>
        <source>no saved connection leads there</source>
        <translation>aucune connexion enregistrée n’y mène</translation>
    </message>
    <message>
        <source>%1 saved connections lead there</source>
        <translation>%1 connexions enregistrées y mènent</translation>
    </message>
    <message>
        <source>Job %1 is of the store at %2, and %3.</source>
        <translation>La tâche %1 concerne le dépôt à %2, et %3.</translation>
    </message>
    <message>
        <source>Say which with --profile NAME, or give it with --url.</source>
        <translation>Indiquez laquelle avec --profile NAME, ou donnez-le avec --url.</translation>
    </message>
    <message>
        <source>--url %1 (with the same options)</source>
        <translation>--url %1 (avec les mêmes options)</translation>
    </message>
    <message>
        <source>There is no keychain here, so no secrets are kept.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;; aucun secret n’est donc conservé.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Ils sont demandés à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source> (may be empty)</source>
        <translation> (peut être vide)</translation>
    </message>
    <message>
        <source>Nothing was given for %1.</source>
        <translation>Rien n’a été donné pour %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, which is not in the keychain, and there is no terminal to ask on.</source>
        <translation>«&#xa0;%1&#xa0;» exige %2, qui n’est pas dans le trousseau, et il n’y a pas de terminal pour le demander.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, and there is no terminal to ask on.</source>
        <translation>«&#xa0;%1&#xa0;» exige %2, et il n’y a pas de terminal pour le demander.</translation>
    </message>
    <message>
        <source>Set %1 in the environment.</source>
        <translation>Définissez %1 dans l’environnement.</translation>
    </message>
    <message>
        <source>This is done with local stores only: give one with --store DIR.</source>
        <translation>Ceci ne se fait qu’avec des dépôts locaux&#xa0;: indiquez-en un avec --store DIR.</translation>
    </message>
    <message>
        <source>This command needs a store: give its folder with --store DIR.</source>
        <translation>Cette commande exige un dépôt&#xa0;: indiquez son dossier avec --store DIR.</translation>
    </message>
    <message>
        <source>This command needs a store: give one with --store DIR, --profile NAME or --url URL.</source>
        <translation>Cette commande exige un dépôt&#xa0;: indiquez-en un avec --store DIR, --profile NAME ou --url URL.</translation>
    </message>
    <message>
        <source>Warning: %1 is not encrypted, and secrets are sent to it.</source>
        <translation>Avertissement&#xa0;: %1 n’est pas chiffré, et des secrets y sont envoyés.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>no: nothing is deleted before it is armed</source>
        <translation>non&#xa0;: rien n’est supprimé tant qu’il n’est pas armé</translation>
    </message>
    <message>
        <source>no, and need not be</source>
        <translation>non, et ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>store</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armé</translation>
    </message>
    <message>
        <source>by the connection</source>
        <translation>par la connexion</translation>
    </message>
    <message>
        <source>arming is needed</source>
        <translation>armement exigé</translation>
    </message>
    <message>
        <source>most assets of one job</source>
        <translation>maximum de ressources d’une tâche</translation>
    </message>
    <message>
        <source>most percent of the store in one job</source>
        <translation>pourcentage maximal du dépôt en une tâche</translation>
    </message>
    <message>
        <source>seconds before the first delete</source>
        <translation>secondes avant la première suppression</translation>
    </message>
    <message>
        <source>%1 is protected by the connection &quot;%2&quot;.</source>
        <translation>%1 est protégé par la connexion «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Change the connection instead.</source>
        <translation>Modifiez plutôt la connexion.</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 n’est pas protégé.</translation>
    </message>
    <message>
        <source>How many minutes the store is armed for</source>
        <translation>Durée d’armement du dépôt en minutes</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>The journal holds no events.</source>
        <translation>Le journal ne contient aucun événement.</translation>
    </message>
    <message>
        <source>what guards a store, and arming it</source>
        <translation>ce qui protège un dépôt, et son armement</translation>
    </message>
    <message>
        <source>log: the newest N (default: 100)</source>
        <translation>log&#xa0;: les N plus récents (par défaut&#xa0;: 100)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>explain a command: secateurctl help COMMAND</source>
        <translation>expliquer une commande&#xa0;: secateurctl help COMMAND</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options of every command (STORE is --store, --profile or --url)</source>
        <translation>Options de chaque commande (STORE est --store, --profile ou --url)</translation>
    </message>
    <message>
        <source>Shows exactly what a delete would take from an image store, takes exactly that,
and follows the content until it is really gone.</source>
        <translation>Montre exactement ce qu’une suppression emporterait d’un dépôt d’images, emporte exactement
cela, et suit le contenu jusqu’à ce qu’il ait réellement disparu.</translation>
    </message>
    <message>
        <source>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</source>
        <translation>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Options, before or after the command</source>
        <translation>Options, avant ou après la commande</translation>
    </message>
    <message>
        <source>A careful delete</source>
        <translation>Une suppression prudente</translation>
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
        <translation>Secrets des dépôts distants</translation>
    </message>
    <message>
        <source>Never in an argument. A saved connection has them in the keychain; what is missing is taken
from the environment, and what is missing there is asked for on a terminal:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (for a header called Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN; and for the catalogue what psql takes: PGPASSWORD or its password file.</source>
        <translation>Jamais en argument. Une connexion enregistrée les a dans le trousseau&#x202f;; ce qui manque est pris
dans l’environnement, et ce qui y manque est demandé dans un terminal&#xa0;:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (pour un en-tête nommé Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN&#x202f;; et pour le catalogue ce que psql accepte&#xa0;: PGPASSWORD ou son fichier de
mots de passe.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. A progress line
is shown on a terminal only.</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. Une ligne
de progression n’apparaît que dans un terminal.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed, or stopped by the user</source>
        <translation>échec, ou arrêt par l’utilisateur</translation>
    </message>
    <message>
        <source>bad usage or a bad request</source>
        <translation>mauvais usage ou mauvaise requête</translation>
    </message>
    <message>
        <source>ended with failed or unknown items, or with content still pending</source>
        <translation>fini avec des éléments en échec ou inconnus, ou avec du contenu encore en attente</translation>
    </message>
    <message>
        <source>--at takes a time such as 2030-01-31T23:30:00 or 2030-01-31T22:30:00Z, not &quot;%1&quot;.</source>
        <translation>--at accepte une heure telle que 2030-01-31T23:30:00 ou 2030-01-31T22:30:00Z, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--at takes a time that is to come, at most a year away, not &quot;%1&quot;.</source>
        <translation>--at accepte une heure à venir, dans un an au plus, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Held until %1: nothing is sent before. Ctrl-C calls it off.</source>
        <translation>Retenu jusqu’à %1&#xa0;: rien n’est envoyé avant. Ctrl-C l’annule.</translation>
    </message>
    <message>
        <source>Deleting begins in %1. Ctrl-C calls it off.</source>
        <translation>La suppression commence dans %1. Ctrl-C l’annule.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;: a path has only A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no segment ends in &apos;-&apos;.</source>
        <translation>Rien ne peut être stocké à «&#xa0;%1&#xa0;»&#xa0;: un chemin ne contient que A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - et aucun segment ne finit par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 bytes</source>
        <translation>%1 fichiers sur %2, %3 octets</translation>
    </message>
    <message>
        <source>skipped %1: %2</source>
        <translation>ignoré %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>renamed %1: %2</source>
        <translation>renommé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importées</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présentes</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommées</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>bring a folder of images into a local store</source>
        <translation>apporter un dossier d’images dans un dépôt local</translation>
    </message>
    <message>
        <source>the path that DIR itself becomes (default: /)</source>
        <translation>le chemin que devient DIR lui-même (par défaut&#xa0;: /)</translation>
    </message>
    <message>
        <source>a label for every imported asset; may be repeated</source>
        <translation>une étiquette pour chaque ressource importée&#x202f;; répétable</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>déjà disparues</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>dérivées</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>apparues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inattendues</translation>
    </message>
    <message>
        <source>content pending</source>
        <translation>contenu en attente</translation>
    </message>
    <message>
        <source>content leaked</source>
        <translation>contenu orphelin</translation>
    </message>
    <message>
        <source>content unknown</source>
        <translation>contenu inconnu</translation>
    </message>
    <message>
        <source>Job %1 stopped; assets settled: %2 of %3. Go on with: secateurctl %4 job resume %1</source>
        <translation>La tâche %1 s’est arrêtée&#x202f;; ressources réglées&#xa0;: %2 sur %3. Reprenez avec&#xa0;: secateurctl %4 job resume %1</translation>
    </message>
    <message>
        <source>Planned assets that are others by now, or lost the labels that were asked for, and were left alone: %1.</source>
        <translation>Ressources planifiées qui en sont devenues d’autres, ou ont perdu les étiquettes demandées, et ont été laissées intactes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Assets that match by now but were not planned, and were not touched: %1.</source>
        <translation>Ressources qui correspondent maintenant mais n’étaient pas planifiées, et n’ont pas été touchées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>WARNING: assets that were not planned are missing too: %1.</source>
        <translation>AVERTISSEMENT&#xa0;: des ressources qui n’étaient pas planifiées manquent aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1; unknown: %2. See secateurctl receipt %3.</source>
        <translation>Ressources qui n’ont pas pu être supprimées&#xa0;: %1&#x202f;; inconnues&#xa0;: %2. Voir secateurctl receipt %3.</translation>
    </message>
    <message>
        <source>appeared, not touched</source>
        <translation>apparue, non touchée</translation>
    </message>
    <message>
        <source>another asset, left alone</source>
        <translation>autre ressource, laissée intacte</translation>
    </message>
    <message>
        <source>matches no more</source>
        <translation>ne correspond plus</translation>
    </message>
    <message>
        <source>MISSING, not planned</source>
        <translation>MANQUANTE, non planifiée</translation>
    </message>
    <message>
        <source>%1 entry %2</source>
        <translation>%1 entrée %2</translation>
    </message>
    <message>
        <source>These are the first of each kind; secateurctl receipt %1 lists more.</source>
        <translation>Ce sont les premières de chaque type&#x202f;; secateurctl receipt %1 en liste davantage.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifiées</translation>
    </message>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>The journal holds no jobs.</source>
        <translation>Le journal ne contient aucune tâche.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects</source>
        <translation>%1 ressources, %2 objets</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>La tâche %1 est %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>elle est close.</translation>
    </message>
    <message>
        <source>The user cancelled it.</source>
        <translation>L’utilisateur l’a annulée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with a job: show, resume, reconcile, retry, abandon or cancel it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être fait avec une tâche&#xa0;: show, resume, reconcile, retry, abandon ou cancel.</translation>
    </message>
    <message>
        <source>A job&apos;s ID</source>
        <translation>L’ID d’une tâche</translation>
    </message>
    <message>
        <source>list the jobs in the journal, newest first</source>
        <translation>lister les tâches du journal, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Lists every delete that was ever begun on this computer by this user, newest first, with its
state: held, running, paused, interrupted, done, failed or cancelled.</source>
        <translation>Liste toutes les suppressions jamais commencées sur cet ordinateur par cet utilisateur, les plus
récentes d’abord, avec leur état&#xa0;: held, running, paused, interrupted, done, failed ou cancelled.</translation>
    </message>
    <message>
        <source>show a job, go on with it, or end it</source>
        <translation>afficher une tâche, la reprendre, ou y mettre fin</translation>
    </message>
    <message>
        <source>Standard input can not be read: %1.</source>
        <translation>L’entrée standard ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB.</source>
        <translation>L’entrée standard dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: %3</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>No path was added.</source>
        <translation>Aucun chemin n’a été ajouté.</translation>
    </message>
    <message>
        <source>This store lists its paths itself: none need to be added.</source>
        <translation>Ce dépôt liste lui-même ses chemins&#xa0;: aucun n’est à ajouter.</translation>
    </message>
    <message>
        <source>%1 paths read, %2 of them new.</source>
        <translation>%1 chemins lus, dont %2 nouveaux.</translation>
    </message>
    <message>
        <source>%1 is forgotten here, with all below it; nothing was deleted.</source>
        <translation>%1 est oublié ici, avec tout ce qui se trouve en dessous&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>paths takes add or forget, not &quot;%1&quot;.</source>
        <translation>paths accepte add ou forget, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>name paths of a server that can not list them</source>
        <translation>nommer des chemins d’un serveur qui ne peut pas les lister</translation>
    </message>
    <message>
        <source>A Konifer server can not list its paths; without a catalogue, tree and recursive previews know
only those that were named here or visited. add reads one path from each line of FILE, or the
first column of a CSV. forget takes a path, and all below it, out again. Neither changes anything
on the server.</source>
        <translation>Un serveur Konifer ne peut pas lister ses chemins&#x202f;; sans catalogue, tree et les aperçus récursifs
ne connaissent que ceux nommés ici ou visités. add lit un chemin par ligne de FILE, ou la première
colonne d’un CSV. forget retire un chemin et tout ce qui se trouve en dessous. Ni l’un ni l’autre
ne change quoi que ce soit sur le serveur.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds from 0, not &quot;%1&quot;.</source>
        <translation>--wait accepte un nombre de secondes à partir de 0, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 pending, %2 stuck</source>
        <translation>%1 en attente, %2 bloqués</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed, %3 stuck</source>
        <translation>%1 en attente, %2 effacés, %3 bloqués</translation>
    </message>
    <message>
        <source>Not tried yet, or another process is removing it.</source>
        <translation>Pas encore essayé, ou un autre processus l’efface en ce moment.</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 objets&#xa0;: %2</translation>
    </message>
    <message>
        <source>... and %1 reasons more</source>
        <translation>... et %1 autres raisons</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>effacés</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>orphelins</translation>
    </message>
    <message>
        <source>oldest, seconds</source>
        <translation>plus ancien, secondes</translation>
    </message>
    <message>
        <source>secateurctl: Of %1 objects it is not known whether they are gone.</source>
        <translation>secateurctl&#xa0;: pour %1 objets, on ne sait pas s’ils ont disparu.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are no longer scheduled, but still there.</source>
        <translation>secateurctl&#xa0;: %1 objets ne sont plus programmés, mais sont toujours là.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are still there.</source>
        <translation>secateurctl&#xa0;: %1 objets sont toujours là.</translation>
    </message>
    <message>
        <source>show deleted content that is not gone yet, and see it go</source>
        <translation>montrer le contenu supprimé qui n’a pas encore disparu, et le suivre</translation>
    </message>
    <message>
        <source>remove pending content, for at most so long</source>
        <translation>effacer le contenu en attente, pendant au plus ce temps</translation>
    </message>
    <message>
        <source>The store keeps changing while it is looked at.</source>
        <translation>Le dépôt ne cesse de changer pendant qu’il est examiné.</translation>
    </message>
    <message>
        <source>Try again when nothing else writes to it.</source>
        <translation>Réessayez quand rien d’autre n’y écrit.</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>correspondances</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects, %3, at %4 paths</source>
        <translation>%1 ressources, %2 objets, %3, à %4 chemins</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>collateral</source>
        <translation>collatéral</translation>
    </message>
    <message>
        <source>sent as typed it would also take %1 assets at %2 other paths</source>
        <translation>envoyée telle quelle, elle emporterait aussi %1 ressources à %2 autres chemins</translation>
    </message>
    <message>
        <source>Not included: %1 assets at %2 places nearby</source>
        <translation>Non inclus&#xa0;: %1 ressources à %2 endroits à proximité</translation>
    </message>
    <message>
        <source>show what a delete would take, and what lies near and stays</source>
        <translation>montrer ce qu’une suppression emporterait, et ce qui se trouve à proximité et reste</translation>
    </message>
    <message>
        <source>also list the first N assets, by path and entry (default: 0)</source>
        <translation>lister aussi les N premières ressources, par chemin et entrée (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>save the whole plan as JSON Lines</source>
        <translation>enregistrer le plan entier en JSON Lines</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>read-write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>There are no saved connections.</source>
        <translation>Il n’y a pas de connexion enregistrée.</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>autorités</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>verrouillé tant qu’il n’est pas armé</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>requêtes à la fois</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Exported %1 connections, without secrets.</source>
        <translation>%1 connexions exportées, sans secrets.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» importée.</translation>
    </message>
    <message>
        <source>saved connections to remote stores</source>
        <translation>connexions enregistrées vers des dépôts distants</translation>
    </message>
    <message>
        <source>--certificate and --key go together.</source>
        <translation>--certificate et --key vont ensemble.</translation>
    </message>
    <message>
        <source>--certificate takes the place of --auth.</source>
        <translation>--certificate remplace --auth.</translation>
    </message>
    <message>
        <source>Say where the server is: profile add NAME --url URL, with the options of --url.</source>
        <translation>Indiquez où est le serveur&#xa0;: profile add NAME --url URL, avec les options de --url.</translation>
    </message>
    <message>
        <source>There is a saved connection &quot;%1&quot; already.</source>
        <translation>Il existe déjà une connexion enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To put this one in its place, add --replace.</source>
        <translation>Pour mettre celle-ci à sa place, ajoutez --replace.</translation>
    </message>
    <message>
        <source>Not all secrets were given: what is missing will be asked for each time.</source>
        <translation>Tous les secrets n’ont pas été donnés&#xa0;: ce qui manque sera demandé à chaque fois.</translation>
    </message>
    <message>
        <source>The connection is saved without its secrets: they will be asked for each time, or taken from the environment.</source>
        <translation>La connexion est enregistrée sans ses secrets&#xa0;: ils seront demandés à chaque fois, ou pris dans l’environnement.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;, its secrets in the keychain.</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée, ses secrets dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>add: put it in the place of the one of that name</source>
        <translation>add&#xa0;: la mettre à la place de celle de ce nom</translation>
    </message>
    <message>
        <source>add: locked: nothing is deleted through it but while it is armed (see guard)</source>
        <translation>add&#xa0;: verrouillée&#xa0;: rien n’est supprimé par elle sauf pendant qu’elle est armée (voir guard)</translation>
    </message>
    <message>
        <source>add: a path, or a glob with * and **, below which nothing is deleted; may be repeated</source>
        <translation>add&#xa0;: un chemin, ou un motif avec * et **, sous lequel rien n’est supprimé&#x202f;; répétable</translation>
    </message>
    <message>
        <source>add: at most N requests at a time (default: 8)</source>
        <translation>add&#xa0;: au plus N requêtes à la fois (par défaut&#xa0;: 8)</translation>
    </message>
    <message>
        <source>add: a client certificate, as PEM, in place of --auth</source>
        <translation>add&#xa0;: un certificat client, en PEM, à la place de --auth</translation>
    </message>
    <message>
        <source>add: its key, as PEM</source>
        <translation>add&#xa0;: sa clé, en PEM</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>Too few arguments. Usage: secateurctl %1 %2</source>
        <translation>Trop peu d’arguments. Usage&#xa0;: secateurctl %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Usage: secateurctl %2 %3</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop. Usage&#xa0;: secateurctl %2 %3</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say what to do: no command is given.</source>
        <translation>Indiquez quoi faire&#xa0;: aucune commande n’est donnée.</translation>
    </message>
    <message>
        <source>There is no option %1: everybody on this computer can see arguments. Secrets are taken from the keychain or the environment, or asked for.</source>
        <translation>Il n’y a pas d’option %1&#xa0;: tout le monde sur cet ordinateur peut voir les arguments. Les secrets sont pris dans le trousseau ou l’environnement, ou demandés.</translation>
    </message>
    <message>
        <source>the folder of a local store</source>
        <translation>le dossier d’un dépôt local</translation>
    </message>
    <message>
        <source>a saved connection to a remote store: see help profile</source>
        <translation>une connexion enregistrée vers un dépôt distant&#xa0;: voir help profile</translation>
    </message>
    <message>
        <source>a remote store: the address of a Konifer server; with it:</source>
        <translation>un dépôt distant&#xa0;: l’adresse d’un serveur Konifer&#x202f;; avec elle&#xa0;:</translation>
    </message>
    <message>
        <source>  its PostgreSQL database, as for psql, without a password</source>
        <translation>  sa base PostgreSQL, comme pour psql, sans mot de passe</translation>
    </message>
    <message>
        <source>  none (default), bearer, basic or headers</source>
        <translation>  none (par défaut), bearer, basic ou headers</translation>
    </message>
    <message>
        <source>  the user of basic authentication</source>
        <translation>  l’utilisateur de l’authentification Basic</translation>
    </message>
    <message>
        <source>  a header whose value is a secret; may be repeated</source>
        <translation>  un en-tête dont la valeur est un secret&#x202f;; répétable</translation>
    </message>
    <message>
        <source>  how fetches are signed: none (default), sha256, sha384 or sha512</source>
        <translation>  comment les lectures sont signées&#xa0;: none (par défaut), sha256, sha384 ou sha512</translation>
    </message>
    <message>
        <source>  authorities to trust beside the system&apos;s, as PEM</source>
        <translation>  autorités de confiance en plus de celles du système, en PEM</translation>
    </message>
    <message>
        <source>  production (default), staging or test</source>
        <translation>  production (par défaut), staging ou test</translation>
    </message>
    <message>
        <source>one JSON document on standard output instead of text</source>
        <translation>un document JSON sur la sortie standard au lieu de texte</translation>
    </message>
    <message>
        <source>show help and end</source>
        <translation>afficher l’aide et quitter</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>secateurctl: The result could not be written to standard output.</source>
        <translation>secateurctl&#xa0;: le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>There is no job %1: the journal is empty.</source>
        <translation>Il n’y a pas de tâche %1&#xa0;: le journal est vide.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>newest hash</source>
        <translation>empreinte la plus récente</translation>
    </message>
    <message>
        <source>jobs compared</source>
        <translation>tâches comparées</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>ruptures</translation>
    </message>
    <message>
        <source>%1 jobs ended before receipts were sealed: nothing vouches for what is said of them.</source>
        <translation>%1 tâches ont été closes avant que les reçus soient scellés&#xa0;: rien ne garantit ce qui en est dit.</translation>
    </message>
    <message>
        <source>The chain is whole. Keep the newest hash elsewhere: --holds checks later that no receipt up to it was cut off.</source>
        <translation>La chaîne est entière. Conservez ailleurs l’empreinte la plus récente&#xa0;: --holds vérifie plus tard qu’aucun reçu jusqu’à elle n’a été retranché.</translation>
    </message>
    <message>
        <source>No receipt has the hash %1 (any more).</source>
        <translation>Aucun reçu n’a (ou n’a plus) l’empreinte %1.</translation>
    </message>
    <message>
        <source>The receipt %1 could not be opened: %2.</source>
        <translation>Le reçu %1 n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>in this journal</source>
        <translation>dans ce journal</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>--holds is for --verify of the whole chain.</source>
        <translation>--holds est pour --verify sur la chaîne entière.</translation>
    </message>
    <message>
        <source>--format is for writing a receipt, not for --verify.</source>
        <translation>--format est pour écrire un reçu, pas pour --verify.</translation>
    </message>
    <message>
        <source>Say the ID of a job, or --verify.</source>
        <translation>Indiquez l’ID d’une tâche, ou --verify.</translation>
    </message>
    <message>
        <source>write what a job did, asset by asset, or check that no receipt was changed</source>
        <translation>écrire ce qu’a fait une tâche, ressource par ressource, ou vérifier qu’aucun reçu n’a été modifié</translation>
    </message>
    <message>
        <source>json (default) or csv</source>
        <translation>json (par défaut) ou csv</translation>
    </message>
    <message>
        <source>check the chain of receipts, or one written receipt</source>
        <translation>vérifier la chaîne des reçus, ou un reçu écrit</translation>
    </message>
    <message>
        <source>with --verify: the chain must hold a receipt of this hash</source>
        <translation>avec --verify&#xa0;: la chaîne doit contenir un reçu de cette empreinte</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 ressources vérifiées sur %2</translation>
    </message>
    <message>
        <source>damaged: %1, entry %2: %3</source>
        <translation>endommagé&#xa0;: %1, entrée %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with an archive: check it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être fait avec une archive&#xa0;: check.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>%1 by %2 on %3, job %4</source>
        <translation>%1 par %2 sur %3, tâche %4</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>The last line of the manifest was cut short: what it was about was not deleted.</source>
        <translation>La dernière ligne du manifeste a été tronquée&#xa0;: ce dont elle parlait n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;.</source>
        <translation>Rien ne peut être stocké à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurées</translation>
    </message>
    <message>
        <source>already restored</source>
        <translation>déjà restaurées</translation>
    </message>
    <message>
        <source>Restored assets have new entry numbers and new created times; the file restored-... in the archive says which is which.</source>
        <translation>Les ressources restaurées ont de nouveaux numéros d’entrée et de nouvelles dates de création&#x202f;; le fichier restored-... de l’archive donne les correspondances.</translation>
    </message>
    <message>
        <source>Where no answer came, ask for the same again: it looks first and stores nothing twice.</source>
        <translation>Là où aucune réponse n’est venue, redemandez la même chose&#xa0;: on regarde d’abord, et rien n’est stocké deux fois.</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 ressources restaurées sur %2</translation>
    </message>
    <message>
        <source>%1: %2, entry %3: %4</source>
        <translation>%1&#xa0;: %2, entrée %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>check what a delete archived</source>
        <translation>vérifier ce qu’une suppression a archivé</translation>
    </message>
    <message>
        <source>Reads every content file of the archive in DIR, which delete --archive wrote, and compares it with
the hash in the manifest. Ends with 1 where one is damaged or missing. Changes nothing, and needs
no store.</source>
        <translation>Lit chaque fichier de contenu de l’archive dans DIR, écrite par delete --archive, et le compare à
l’empreinte du manifeste. Finit avec 1 si l’un est endommagé ou manquant. Ne change rien, et n’a
besoin d’aucun dépôt.</translation>
    </message>
    <message>
        <source>put archived assets back into a store</source>
        <translation>remettre des ressources archivées dans un dépôt</translation>
    </message>
    <message>
        <source>only what was at PATH or below it</source>
        <translation>seulement ce qui était à PATH ou en dessous</translation>
    </message>
    <message>
        <source>put it below PATH instead of where it was</source>
        <translation>le mettre sous PATH au lieu de son ancien emplacement</translation>
    </message>
    <message>
        <source>See secateurctl help %1.</source>
        <translation>Voir secateurctl help %1.</translation>
    </message>
    <message>
        <source>There is no &quot;%1 %2&quot;.</source>
        <translation>Il n’y a pas de «&#xa0;%1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2 takes another number of arguments.</source>
        <translation>%1 %2 accepte un autre nombre d’arguments.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no UTF-8: the file that it names could be another one&apos;s.</source>
        <translation>%1 dans l’environnement n’est pas de l’UTF-8&#xa0;: le fichier qu’il nomme pourrait être un autre.</translation>
    </message>
    <message>
        <source>The name of the folder “%1” is no UTF-8: what is named from here could be another file.</source>
        <translation>Le nom du dossier «&#xa0;%1&#xa0;» n’est pas de l’UTF-8&#xa0;: ce qui est nommé à partir d’ici pourrait être un autre fichier.</translation>
    </message>
    <message>
        <source>content folder</source>
        <translation>dossier de contenu</translation>
    </message>
    <message>
        <source>the store&apos;s</source>
        <translation>celui du dépôt</translation>
    </message>
    <message>
        <source>NOT THE STORE&apos;S</source>
        <translation>PAS CELUI DU DÉPÔT</translation>
    </message>
    <message>
        <source>Compares the metadata, the content files and the list of pending removals with each other, and
the kept sums with a fresh count. Changes nothing. Reads a damaged store as far as it can.
A content folder that is not the store&apos;s own, as where its disk is not mounted, is named: nothing
is deleted or imported then, and nothing pending is called removed. Where the content is lost
for good, --adopt-content takes the folder that is there for the store&apos;s from now on.
Ends with 0 where all agree, with 1 otherwise.</source>
        <translation>Compare entre eux les métadonnées, les fichiers de contenu et la liste des effacements en
attente, et les totaux conservés avec un nouveau comptage. Ne change rien. Lit un dépôt
endommagé autant que possible.
Un dossier de contenu qui n’est pas celui du dépôt, par exemple si son disque n’est pas monté,
est nommé&#xa0;: rien n’est alors supprimé ni importé, et rien de ce qui est en attente n’est dit
effacé. Si le contenu est définitivement perdu, --adopt-content prend désormais le dossier qui
est là pour celui du dépôt.
Finit avec 0 si tout concorde, avec 1 sinon.</translation>
    </message>
    <message>
        <source>first take the content folder that is there for the store&apos;s own</source>
        <translation>d’abord prendre le dossier de contenu qui est là pour celui du dépôt</translation>
    </message>
    <message>
        <source>--expect-plan needs the plan&apos;s SHA-256 that preview printed: 64 hexadecimal digits.</source>
        <translation>--expect-plan exige le SHA-256 du plan affiché par preview&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>--same-content is for --archive.</source>
        <translation>--same-content va avec --archive.</translation>
    </message>
    <message>
        <source>No request can name &quot;%1&quot;, so nothing is sent.</source>
        <translation>Aucune requête ne peut nommer «&#xa0;%1&#xa0;»&#x202f;; rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Neither --expect nor --expect-plan is given.</source>
        <translation>Ni --expect ni --expect-plan n’est indiqué.</translation>
    </message>
    <message>
        <source>Look with preview first, then say with --expect how many assets it showed, or with --expect-plan which.</source>
        <translation>Regardez d’abord avec preview, puis indiquez avec --expect combien de ressources il a montrées, ou avec --expect-plan lesquelles.</translation>
    </message>
    <message>
        <source>The request means other assets than were expected: its plan is %1 now.</source>
        <translation>La requête désigne d’autres ressources que celles attendues&#xa0;: son plan est maintenant %1.</translation>
    </message>
    <message>
        <source>The server can not show %1 of the %2 assets: no more is known of them than their numbers.</source>
        <translation>Le serveur ne peut pas montrer %1 des %2 ressources&#xa0;: on n’en connaît rien de plus que leurs numéros.</translation>
    </message>
    <message>
        <source>If they are meant too, add --unshown %1.</source>
        <translation>Si elles sont visées aussi, ajoutez --unshown %1.</translation>
    </message>
    <message>
        <source>The request was made for %1, which is another server than that of the store &quot;%2&quot;.</source>
        <translation>La requête a été faite pour %1, qui est un autre serveur que celui du dépôt «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give the store that it was made for, or leave the address out.</source>
        <translation>Indiquez le dépôt pour lequel elle a été faite, ou omettez l’adresse.</translation>
    </message>
    <message>
        <source>delete what a request means, if it is what you expect</source>
        <translation>supprimer ce que désigne une requête, si c’est bien ce qui est attendu</translation>
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
        <translation>Planifie ce que REQUEST désigne (ou prend le plan écrit par preview --save), le compare à ce que
vous attendez, écrit la tâche dans le journal et supprime. --expect-plan prend le «&#xa0;plan&#xa0;»
affiché par preview&#xa0;: exactement ces ressources, ou rien. --expect ne fait que compter&#xa0;: si un
envoi est arrivé entre-temps, d’autres ressources en même nombre conviennent aussi. Sans l’un ni
l’autre, ou si l’un d’eux ne concorde pas, rien n’est supprimé et la commande finit avec 3.

pinned supprime chaque ressource planifiée par son entrée et ne peut rien emporter d’autre&#xa0;:
celle qui a déjà disparu compte comme déjà disparue, celle qui est devenue une autre ressource
est laissée intacte (code de sortie 4). Ce qui n’est apparu que depuis n’est jamais touché, et
est nommé&#x202f;; le code reste 0. selector envoie la requête telle quelle, après qu’un nouvel examen
a redonné le même plan.

Avec --archive, les originaux et toutes leurs métadonnées sont d’abord écrits dans DIR, vérifiés
et en sûreté sur le disque&#x202f;; ce qui ne peut pas être archivé n’est pas supprimé. Ce qui est
arrivé ne compte comme original que si c’est l’image dont parlent les métadonnées, et si aucune
autre ressource n’est arrivée avec les mêmes octets (ce que ferait une image de remplacement)&#xa0;:
--same-content accepte aussi des images identiques. Voir archive check et restore.

La suppression est d’abord retenue aussi longtemps que l’indique guard show, avec ou sans
terminal&#xa0;: Ctrl-C l’annule, et rien n’est envoyé. Pour un script qui ne doit pas attendre, le
garde-fou du dépôt est mis à none auparavant&#xa0;: guard set hold none. La valeur par défaut des
dépôts de test et locaux ne s’applique que dans un terminal. Avec --at, elle attend une heure
donnée, tant que ce programme fonctionne.

Des garde-fous peuvent la refuser (code de sortie 3)&#xa0;: voir guard.

Ctrl-C laisse arriver la réponse à ce qui a été envoyé et laisse la tâche dans le journal&#xa0;:
job resume ID la reprend. Un second Ctrl-C termine aussitôt, et rien n’est perdu non plus.
Le contenu est effacé ensuite&#xa0;: voir pending --wait.</translation>
    </message>
    <message>
        <source>the plan that preview printed: exactly its assets, or nothing</source>
        <translation>le plan affiché par preview&#xa0;: exactement ses ressources, ou rien</translation>
    </message>
    <message>
        <source>how many assets you mean to delete; it counts them, no more</source>
        <translation>combien de ressources vous voulez supprimer&#x202f;; les compte, sans plus</translation>
    </message>
    <message>
        <source>how many of them the server can not show, and are meant all the same</source>
        <translation>combien d’entre elles le serveur ne peut pas montrer, et qui sont visées malgré tout</translation>
    </message>
    <message>
        <source>with --archive: several assets may have the same picture</source>
        <translation>avec --archive&#xa0;: plusieurs ressources peuvent avoir la même image</translation>
    </message>
    <message>
        <source>hold it so long before the first delete; never shorter than the guard</source>
        <translation>la retenir pendant ce temps avant la première suppression&#x202f;; jamais moins que le garde-fou</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Définissez PGPASSWORD dans l’environnement, ou écrivez le mot de passe dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: the content store is not encrypted (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>Avertissement&#xa0;: le stockage de contenu n’est pas chiffré (tls=no)&#xa0;: ce qu’il contient, et le jeton d’une session, peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>secateurctl: Waiting for the answer of %1. Ctrl-C again ends at once.</source>
        <translation>secateurctl&#xa0;: attente de la réponse de %1. Un nouveau Ctrl-C termine aussitôt.</translation>
    </message>
    <message>
        <source>Labels and tags are not shown: the catalogue does not let this role read them.</source>
        <translation>Les étiquettes et les mots-clés ne sont pas montrés&#xa0;: le catalogue ne permet pas à ce rôle de les lire.</translation>
    </message>
    <message>
        <source>seconds before the first delete, where a terminal shows it</source>
        <translation>secondes avant la première suppression, si un terminal les montre</translation>
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
        <translation>Les garde-fous s’appliquent par toutes les voies&#xa0;: la fenêtre, la ligne de commande, les tâches
reprises et les fichiers de plan. On ne peut en contourner un qu’en le changeant, et chaque
changement est consigné dans le journal.

show       ce qui protège le dépôt&#x202f;; ce que prévoit sa connexion s’y ajoute, le plus strict
           l’emporte
set        KEY VALUE&#xa0;: change un réglage, KEY étant
             arming   yes ou no&#xa0;: rien n’est supprimé sauf pendant que le dépôt est armé
             assets   le nombre maximal de ressources qu’une tâche peut supprimer, ou none
             share    la part maximale du dépôt, en pour cent, qu’une tâche peut supprimer,
                      ou none
             hold     secondes entre le dernier accord et la première suppression, ou none&#xa0;: avec
                      ou sans terminal&#x202f;; pour un script qui ne doit pas attendre, il est mis à
                      none auparavant
             protect  chemins auxquels et sous lesquels rien n’est supprimé, à la place des
                      précédents&#xa0;: * représente un segment, ** un nombre quelconque&#x202f;; ou none
reset      KEY&#xa0;: revient à ce qui vaut par défaut dans l’environnement du dépôt
protect    GLOB...&#xa0;: ajoute des chemins
unprotect  GLOB...&#xa0;: retire des chemins
arm        MINUTES&#xa0;: permet d’envoyer des suppressions pendant 1 à 480 minutes à partir de
           maintenant&#x202f;; une tâche encore en cours se met ensuite en pause
disarm     y met fin aussitôt
log        ce qui a été changé, par qui et quand&#x202f;; de tous les dépôts si aucun n’est indiqué</translation>
    </message>
    <message>
        <source>refused by a guard, or held by another process: nothing was sent, or nothing more</source>
        <translation>refus d’un garde-fou, ou occupé par un autre processus&#xa0;: rien n’a été envoyé, ou rien de plus</translation>
    </message>
    <message>
        <source>planned assets were left alone, as the store drifted</source>
        <translation>des ressources planifiées ont été laissées intactes, car le dépôt a dérivé</translation>
    </message>
    <message>
        <source>1 file was left out: an earlier import of this folder stored it, and it is still there. --again stores it once more.</source>
        <translation>1 fichier a été laissé de côté&#xa0;: une importation antérieure de ce dossier l’a stocké, et il est toujours là. --again le stocke encore une fois.</translation>
    </message>
    <message>
        <source>%1 files were left out: an earlier import of this folder stored them, and they are still there. --again stores them once more.</source>
        <translation>%1 fichiers ont été laissés de côté&#xa0;: une importation antérieure de ce dossier les a stockés, et ils sont toujours là. --again les stocke encore une fois.</translation>
    </message>
    <message>
        <source>Brings the images of DIR into the store, which is made where there is none. Sub-folders
become paths and the files of a folder become entries in the order of their names:
DIR/u12/profile/a.png becomes an entry at PATH/u12/profile. Files that are no images are
named on standard error and left out, and so is every name that had to be changed.
An import that was stopped goes on where it stopped when it is asked for again, and one that
has ended stores only what is new, changed or was deleted since; with --again it stores all.
Ends with 1 where there were files and none of them could be brought in.</source>
        <translation>Apporte les images de DIR dans le dépôt, qui est créé s’il n’existe pas. Les sous-dossiers
deviennent des chemins et les fichiers d’un dossier deviennent des entrées dans l’ordre de leurs
noms&#xa0;: DIR/u12/profile/a.png devient une entrée à PATH/u12/profile. Les fichiers qui ne sont pas
des images sont nommés sur la sortie d’erreur et laissés de côté&#x202f;; tout nom qui a dû être changé
est nommé aussi. Une importation arrêtée reprend là où elle s’est arrêtée quand elle est
redemandée, et une importation terminée ne stocke que ce qui est nouveau, modifié ou supprimé
depuis&#x202f;; avec --again, elle stocke tout.
Finit avec 1 s’il y avait des fichiers et qu’aucun n’a pu être apporté.</translation>
    </message>
    <message>
        <source>store what an earlier import of this folder stored, too</source>
        <translation>stocker aussi ce qu’une importation antérieure de ce dossier a stocké</translation>
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
        <translation>show       tout ce que le journal sait d’une tâche
resume     reprend une tâche en pause ou interrompue&#xa0;: ce qui a été envoyé est vérifié avant tout
           nouvel envoi, et le dépôt est comparé au plan&#x202f;; commence une tâche approuvée qui
           attend, après l’avoir retenue de nouveau
reconcile  vérifie ce qui a été envoyé et clôt la tâche&#x202f;; n’envoie rien
retry      remet à l’état planifié les ressources en échec d’une tâche close et reprend avec elles
abandon    clôt une tâche sans interroger son dépôt&#xa0;: ce qui a été envoyé et dont on ignore le
           résultat reste inconnu
cancel     clôt une tâche qui n’est pas close&#xa0;: ce qui est supprimé reste supprimé, le reste reste
           en place

Le dépôt est celui de la tâche, ou celui indiqué (--store, --profile, --url).</translation>
    </message>
    <message>
        <source>The server can not show it, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>Le serveur ne peut pas la montrer, très probablement parce qu’elle a été stockée sans texte alternatif. Elle peut être supprimée.</translation>
    </message>
    <message>
        <source>Either --job or --all can be given, not both.</source>
        <translation>On peut indiquer soit --job, soit --all, pas les deux.</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed</source>
        <translation>%1 en attente, %2 effacés</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, &quot;%2&quot;.</source>
        <translation>La tâche %1 appartient à un autre dépôt, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>Le serveur n’a rien effacé depuis longtemps&#xa0;: sa file d’attente n’avance pas.</translation>
    </message>
    <message>
        <source>The server&apos;s reaper has not come to it yet.</source>
        <translation>L’effacement du serveur n’y est pas encore arrivé.</translation>
    </message>
    <message>
        <source>pending of others</source>
        <translation>en attente pour d’autres</translation>
    </message>
    <message>
        <source>Counts the content of deleted assets: pending (scheduled for removal), removed, stuck (a local
store: refused, or pending for long; a server: its queue does not move) and unknown. With --wait
it removes what is due until nothing is pending or the time is over; content that was refused is
tried again later and later. A remote store&apos;s content is removed by its server, and only watched:
that of the jobs in your journal, of one job with --job, or all that the server has scheduled,
whoever deleted it, with --all.
Ends with 5 where something is still pending then, and says why.</source>
        <translation>Compte le contenu des ressources supprimées&#xa0;: pending (programmé pour effacement), removed,
stuck (dépôt local&#xa0;: refusé, ou en attente depuis longtemps&#x202f;; serveur&#xa0;: sa file d’attente n’avance
pas) et unknown. Avec --wait, efface ce qui est dû jusqu’à ce que rien ne soit en attente ou que
le temps soit écoulé&#x202f;; le contenu refusé est réessayé de plus en plus tard. Le contenu d’un dépôt
distant est effacé par son serveur, et seulement observé&#xa0;: celui des tâches de votre journal,
celui d’une seule tâche avec --job, ou avec --all tout ce que le serveur a programmé, quel que
soit celui qui l’a supprimé.
Finit avec 5 si quelque chose est encore en attente alors, et dit pourquoi.</translation>
    </message>
    <message>
        <source>only the content of this job of the journal</source>
        <translation>seulement le contenu de cette tâche du journal</translation>
    </message>
    <message>
        <source>all that the server has scheduled, others&apos; too</source>
        <translation>tout ce que le serveur a programmé, y compris pour d’autres</translation>
    </message>
    <message>
        <source>Shows exactly which assets REQUEST means now: how many, how many stored objects and bytes, at
how many paths; what lies nearby and is not included; and what to know before sending it.
Nothing is changed. &quot;plan&quot; is the SHA-256 of the list: while the store stays the same, it
stays the same, and delete REQUEST --expect-plan SHA256 deletes exactly these assets or
nothing. A saved plan can be deleted later with: delete --plan FILE --expect N.</source>
        <translation>Montre exactement quelles ressources REQUEST désigne maintenant&#xa0;: combien, avec combien d’objets
stockés et d’octets, à combien de chemins&#x202f;; ce qui se trouve à proximité et n’est pas inclus&#x202f;; et
ce qu’il faut savoir avant de l’envoyer. Rien n’est modifié. «&#xa0;plan&#xa0;» est le SHA-256 de la liste&#xa0;:
tant que le dépôt reste le même, il reste le même, et delete REQUEST --expect-plan SHA256 supprime
exactement ces ressources ou rien. Un plan enregistré peut être supprimé plus tard avec&#xa0;:
delete --plan FILE --expect N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and its secrets are as they were.</source>
        <translation>«&#xa0;%1&#xa0;» et ses secrets sont restés tels quels.</translation>
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
        <translation>list    les connexions enregistrées&#x202f;; la fenêtre a les mêmes
show    NAME&#xa0;: tout sur elle, sauf ses secrets
add     NAME --url URL&#xa0;: enregistre une connexion, avec les options de --url et celles ci-dessous.
        Les secrets sont pris dans l’environnement ou demandés, et vont dans le trousseau du
        système&#x202f;; s’il n’y en a pas, ils sont demandés à chaque fois, et jamais écrits nulle part
remove  NAME&#xa0;: l’oublie, avec ses secrets&#x202f;; si le trousseau est verrouillé, elle reste, et le code
        de sortie est 1
test    NAME&#xa0;: examine chaque partie et dit où elle en est&#x202f;; finit avec 1 si l’une est en échec
export  FILE [NAME]...&#xa0;: écrit celles-là, ou toutes, pour un autre ordinateur, sans secrets
import  FILE&#xa0;: ajoute celles qu’il contient&#x202f;; un nom déjà pris reçoit un numéro
Le contenu d’un dépôt dans S3 est --content &apos;s3://HOST[:PORT][?PARAMETERS]&apos;&#xa0;: region=NAME (par
défaut&#xa0;: us-east-1), style=path (par défaut) ou virtual (le bucket figure devant l’hôte), tls=yes
(par défaut) ou no (par défaut sur cette machine)&#x202f;; joints par &amp;. Les buckets sont connus par les
métadonnées</translation>
    </message>
    <message>
        <source>Warning: this server is called %1 in the connection &quot;%2&quot; and %3 in this one. The stricter holds.</source>
        <translation>Avertissement&#xa0;: ce serveur est dit %1 dans la connexion «&#xa0;%2&#xa0;» et %3 dans celle-ci. Le plus strict l’emporte.</translation>
    </message>
    <message>
        <source>%1 What it may hold for %2 stays there: look for “secateur” in the keychain&apos;s own program.</source>
        <translation>%1 Ce qu’il contient peut-être pour %2 y reste&#xa0;: cherchez «&#xa0;secateur&#xa0;» dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or add --loosen: the journal keeps that.</source>
        <translation>Indiquez de nouveau le même verrou et la même protection, ou ajoutez --loosen&#xa0;: le journal le consigne.</translation>
    </message>
    <message>
        <source>The address is kept as typed. If it is that of a picture, its server is %1.</source>
        <translation>L’adresse est conservée telle que saisie. Si c’est celle d’une image, son serveur est %1.</translation>
    </message>
    <message>
        <source>add, remove: also where a lock, a protected path or a stricter environment goes</source>
        <translation>add, remove&#xa0;: même si cela retire au serveur un verrou, un chemin protégé ou un environnement plus strict</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is no UTF-8: it could name another place than is meant.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» n’est pas de l’UTF-8&#xa0;: il pourrait nommer un autre endroit que celui voulu.</translation>
    </message>
    <message>
        <source>  its content: a folder, or s3://HOST[:PORT]: see help profile</source>
        <translation>  son contenu&#xa0;: un dossier, ou s3://HOST[:PORT]&#xa0;: voir help profile</translation>
    </message>
    <message>
        <source>There is no receipt: nothing vouches for the history in this journal.</source>
        <translation>Il n’y a pas de reçu&#xa0;: rien ne garantit l’historique de ce journal.</translation>
    </message>
    <message>
        <source>No receipt says which jobs ended before receipts were sealed: the next job that ends is sealed with it.</source>
        <translation>Aucun reçu ne dit quelles tâches ont été closes avant que les reçus soient scellés&#xa0;: la prochaine tâche close sera scellée avec cela.</translation>
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
        <translation>Écrit le reçu d’une tâche sur la sortie standard&#xa0;: ce qui a été demandé, ce qui a été planifié, par
qui et quand, et pour chaque ressource planifiée si sa disparition est confirmée, si elle avait
déjà disparu, si c’est maintenant une autre ressource, si elle est en échec ou inconnue, et
pourquoi&#x202f;; et ce qu’est devenu son contenu.

Toute tâche close est scellée&#xa0;: son reçu porte une empreinte, et l’empreinte du reçu qui le
précède. --verify vérifie la chaîne entière, et chaque tâche avec son reçu le plus récent, et
affiche l’empreinte la plus récente&#xa0;: conservée ailleurs, elle montre plus tard (--holds) que rien
jusqu’à elle n’a été retranché ni refait.
--verify FILE vérifie un reçu écrit en JSON, sans le journal.
Finit avec 1 si quelque chose a été modifié, et dit quoi&#x202f;; aussi quand rien ne garantit
l’historique&#xa0;: sans reçu, ou si aucun reçu ne dit quelles tâches ont été closes avant que les reçus
soient scellés.</translation>
    </message>
    <message>
        <source>Puts the assets of the archive in DIR, which delete --archive wrote, into the store that is given,
local or remote: pictures, alternative texts, labels and tags as they were. The store gives them
new entry numbers and new created times, and renditions are made anew; a server also calls every
source UPLOAD. All content is checked first, and what is damaged is not stored.

A restore that was stopped goes on where it stopped when it is asked for again, and stores nothing
twice: what an earlier one stored is looked up, and stored again where it is not there any more.
Ends with 5 where some could not be restored, or their end is unknown.</source>
        <translation>Met les ressources de l’archive dans DIR, écrite par delete --archive, dans le dépôt indiqué, local
ou distant&#xa0;: images, textes alternatifs, étiquettes et mots-clés tels qu’ils étaient. Le dépôt leur
donne de nouveaux numéros d’entrée et de nouvelles dates de création, et les rendus sont refaits&#x202f;;
un serveur donne aussi UPLOAD comme source à toutes. Tout le contenu est d’abord vérifié, et ce qui
est endommagé n’est pas stocké.

Une restauration arrêtée reprend là où elle s’est arrêtée quand elle est redemandée, et ne stocke
rien deux fois&#xa0;: ce qu’une restauration antérieure a stocké est vérifié, et stocké de nouveau s’il
n’y est plus. Finit avec 5 si certaines n’ont pas pu être restaurées, ou si leur issue est
inconnue.</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>Attente de %1&#xa0;: %2 s</translation>
    </message>
    <message>
        <source>The server can not show one of the assets: no more is known of it than its number.</source>
        <translation>Le serveur ne peut pas montrer l’une des ressources&#xa0;: on n’en connaît rien de plus que son numéro.</translation>
    </message>
    <message>
        <source>If it is meant too, add --unshown 1.</source>
        <translation>Si elle est visée aussi, ajoutez --unshown 1.</translation>
    </message>
</context>
</TS>
