<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccessibleParts</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Nothing was written, and nothing is deleted without its archive.</source>
        <translation>No se ha escrito nada, y no se borra nada sin su copia archivada.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the archive.</source>
        <translation>Elija una carpeta vacía o nueva para la copia archivada.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive.</source>
        <translation>No se borra nada que no esté en la copia archivada.</translation>
    </message>
    <message>
        <source>The disk of the archive %1 is full.</source>
        <translation>El disco de la copia archivada %1 está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then resume.</source>
        <translation>Libere espacio y después reanude.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: the operating system does not permit it.</source>
        <translation>La copia archivada %1 no se puede usar: el sistema operativo no lo permite.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The archive %1 is not there any more, or a part of it is not.</source>
        <translation>La copia archivada %1 ya no está, o falta una parte de ella.</translation>
    </message>
    <message>
        <source>Check that its disk is there.</source>
        <translation>Compruebe que su disco esté disponible.</translation>
    </message>
    <message>
        <source>In the archive %1 a link or a file stands in place of something else.</source>
        <translation>En la copia archivada %1, un enlace o un archivo ocupa el lugar de otra cosa.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The archive %1 can not be used: %2.</source>
        <translation>La copia archivada %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Compruebe su disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” names no folder for an archive.</source>
        <translation>“%1” no nombra ninguna carpeta para una copia archivada.</translation>
    </message>
    <message>
        <source>The archive %1 would lie inside the store&apos;s own folder %2.</source>
        <translation>La copia archivada %1 quedaría dentro de la propia carpeta del almacén, %2.</translation>
    </message>
    <message>
        <source>%1 is a file; an archive needs a folder.</source>
        <translation>%1 es un archivo; una copia archivada necesita una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>La carpeta %1 ya contiene otra cosa.</translation>
    </message>
    <message>
        <source>The folder %1 for the archive can not be made.</source>
        <translation>No se puede crear la carpeta %1 para la copia archivada.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that its disk is there and not full.</source>
        <translation>Compruebe los permisos de la carpeta superior, y que su disco esté disponible y no esté lleno.</translation>
    </message>
    <message>
        <source>Nothing is deleted that is not in the archive, and nothing was stored.</source>
        <translation>No se borra nada que no esté en la copia archivada, y no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The archive %1 is in use by %2.</source>
        <translation>La copia archivada %1 está en uso por %2.</translation>
    </message>
    <message>
        <source>Wait until it is free.</source>
        <translation>Espere a que quede libre.</translation>
    </message>
    <message>
        <source>The archive %1 can not be locked: %2.</source>
        <translation>La copia archivada %1 no se puede bloquear: %2.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Compruebe su disco y sus permisos.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is no archive: there is no archive.json in it.</source>
        <translation>%1 no es una copia archivada: no contiene ningún archive.json.</translation>
    </message>
    <message>
        <source>The archive %1 can not be read: %2.</source>
        <translation>La copia archivada %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The archived content %1 is not what was archived: its hash is another.</source>
        <translation>El contenido archivado %1 no es lo que se archivó: su hash es otro.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not what it must be</source>
        <translation>“%1” falta o no es lo que debe ser</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>its path is none</source>
        <translation>su ruta no es una ruta</translation>
    </message>
    <message>
        <source>its archive.json is none</source>
        <translation>su archive.json no es válido</translation>
    </message>
    <message>
        <source>it was written by another version of this program</source>
        <translation>lo escribió otra versión de este programa</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se anuló.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged: line %2 of its manifest can not be read: %3.</source>
        <translation>La copia archivada %1 está dañada: no se puede leer la línea %2 de su manifiesto: %3.</translation>
    </message>
    <message>
        <source>Take the archive from a backup, if there is one.</source>
        <translation>Recupere la copia archivada de una copia de seguridad, si la hay.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>The manifest of the archive %1 changed while it was in use.</source>
        <translation>El manifiesto de la copia archivada %1 cambió mientras estaba en uso.</translation>
    </message>
    <message>
        <source>The folder %1 holds the archive of another job, number %2, of the store “%3”.</source>
        <translation>La carpeta %1 contiene la copia archivada de otro trabajo, el número %2, del almacén “%3”.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing is deleted without its archive.</source>
        <translation>No se ha tocado, y no se borra nada sin su copia archivada.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Its content did not come.</source>
        <translation>Su contenido no llegó.</translation>
    </message>
    <message>
        <source>Nothing was stored: how far it comes is written into the archive&apos;s folder.</source>
        <translation>No se ha guardado nada: en la carpeta de la copia archivada se anota hasta dónde se llega.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the archive %3 can not be read, so it is not known what was restored.</source>
        <translation>No se puede leer la línea %1 de %2 en la copia archivada %3, así que no se sabe qué se restauró.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Look which assets are in the store, then move the file away and restore what is missing.</source>
        <translation>Mire qué recursos están en el almacén, aparte después el archivo y restaure lo que falte.</translation>
    </message>
    <message>
        <source>The archived content is shorter than it was, or can not be read.</source>
        <translation>El contenido archivado es más corto de lo que era, o no se puede leer.</translation>
    </message>
    <message>
        <source>The archived content is not what was archived: its length or its hash is another.</source>
        <translation>El contenido archivado no es lo que se archivó: su longitud o su hash es otro.</translation>
    </message>
    <message>
        <source>Check its name. If it is on a disk of its own: is that mounted?</source>
        <translation>Compruebe su nombre. Si está en un disco aparte: ¿está montado?</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in. If it is on a disk of its own: is that mounted?</source>
        <translation>Elija la carpeta en la que se archivó un borrado. Si está en un disco aparte: ¿está montado?</translation>
    </message>
    <message>
        <source>The folder %1 holds none of the archived content.</source>
        <translation>La carpeta %1 no contiene nada del contenido archivado.</translation>
    </message>
    <message>
        <source>The folder %1 with the archived content is not there.</source>
        <translation>La carpeta %1 con el contenido archivado no está.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is deleted that is not in the archive.</source>
        <translation>No se ha cambiado nada, y no se borra nada que no esté en la copia archivada.</translation>
    </message>
    <message>
        <source>Is its disk mounted? If it is, take the archive from a backup.</source>
        <translation>¿Está montado su disco? Si lo está, recupere la copia archivada de una copia de seguridad.</translation>
    </message>
    <message>
        <source>What came has %1 bytes where the original has %2.</source>
        <translation>Lo que llegó tiene %1 bytes donde el original tiene %2.</translation>
    </message>
    <message>
        <source>What came can not be read as a picture: %1</source>
        <translation>Lo que llegó no se puede leer como imagen: %1</translation>
    </message>
    <message>
        <source>What came is a %1 where the original is a %2.</source>
        <translation>Lo que llegó es un %1 donde el original es un %2.</translation>
    </message>
    <message>
        <source>What came is a picture of %1 × %2 pixels where the original has %3 × %4.</source>
        <translation>Lo que llegó es una imagen de %1 × %2 píxeles donde el original tiene %3 × %4.</translation>
    </message>
    <message>
        <source>Its alternative text, labels or tags changed after it was archived; it was left alone.</source>
        <translation>Su texto alternativo, sus etiquetas o sus marcas cambiaron después de archivarlo; no se ha tocado.</translation>
    </message>
    <message>
        <source>The server can not show this asset, so it can not be archived.</source>
        <translation>El servidor no puede mostrar este recurso, así que no se puede archivar.</translation>
    </message>
    <message>
        <source>The archive %1, which this job began, is not there.</source>
        <translation>La copia archivada %1, que empezó este trabajo, no está.</translation>
    </message>
    <message>
        <source>Nothing is deleted without its archive.</source>
        <translation>No se borra nada sin su copia archivada.</translation>
    </message>
    <message>
        <source>Is its disk mounted? Mount it, then resume the job.</source>
        <translation>¿Está montado su disco? Móntelo y reanude después el trabajo.</translation>
    </message>
    <message>
        <source>The server gave the same content for another asset too: it may be a placeholder. Where the pictures are the same indeed, delete with --same-content.</source>
        <translation>El servidor dio el mismo contenido también para otro recurso: puede ser una imagen de relleno. Si las imágenes son realmente iguales, borre con --same-content.</translation>
    </message>
    <message>
        <source>It is not in the archive.</source>
        <translation>No está en la copia archivada.</translation>
    </message>
</context>
<context>
    <name>AssetMenus</name>
    <message>
        <source>This store is open for reading only</source>
        <translation>Este almacén está abierto en modo de solo lectura</translation>
    </message>
    <message>
        <source>Delete &amp;newest…</source>
        <translation>Borrar los más &amp;recientes…</translation>
    </message>
    <message>
        <source>Delete &amp;all here…</source>
        <translation>Borrar &amp;todo aquí…</translation>
    </message>
    <message>
        <source>Delete &amp;everything in this store…</source>
        <translation>Borrar todo en este &amp;almacén…</translation>
    </message>
    <message>
        <source>Delete &amp;everything below…</source>
        <translation>Borrar todo aquí y por &amp;debajo…</translation>
    </message>
    <message>
        <source>Protected by the connection&apos;s settings: %1</source>
        <translation>Protegido por los ajustes de la conexión: %1</translation>
    </message>
    <message>
        <source>&amp;Stop protecting %1…</source>
        <translation>De&amp;jar de proteger %1…</translation>
    </message>
    <message>
        <source>Pro&amp;tect the whole store</source>
        <translation>&amp;Proteger todo el almacén</translation>
    </message>
    <message>
        <source>Pro&amp;tect this path</source>
        <translation>&amp;Proteger esta ruta</translation>
    </message>
    <message>
        <source>Copy as &amp;request</source>
        <translation>Copiar como pet&amp;ición</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
    <message>
        <source>&amp;Preview everything below</source>
        <translation>&amp;Vista previa de todo aquí y por debajo</translation>
    </message>
    <message>
        <source>Preview all &amp;here</source>
        <translation>Vista previa de todo a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Preview this asset</source>
        <translation>Vista previa de este rec&amp;urso</translation>
    </message>
    <message>
        <source>&amp;Delete this asset…</source>
        <translation>&amp;Borrar este recurso…</translation>
    </message>
    <message>
        <source>&amp;Delete these %1…</source>
        <translation>&amp;Borrar estos %1…</translation>
    </message>
</context>
<context>
    <name>AssetReader</name>
    <message>
        <source>The content of this store can not be read.</source>
        <translation>No se puede leer el contenido de este almacén.</translation>
    </message>
</context>
<context>
    <name>AssetTableModel</name>
    <message>
        <source>The list holds more assets than can be shown.</source>
        <translation>La lista contiene más recursos de los que se pueden mostrar.</translation>
    </message>
    <message>
        <source>The sums above it count all of them.</source>
        <translation>Los totales de arriba los cuentan todos.</translation>
    </message>
    <message>
        <source>Choose a path further down.</source>
        <translation>Elija una ruta más abajo en el árbol.</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>guardándose</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objetos</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>This asset was listed and has been deleted since.</source>
        <translation>Este recurso figuraba en la lista y se ha borrado desde entonces.</translation>
    </message>
    <message>
        <source>can not be shown by the server</source>
        <translation>el servidor no lo puede mostrar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>El servidor no puede mostrar este recurso, muy probablemente porque se guardó sin texto alternativo. Se puede borrar.</translation>
    </message>
</context>
<context>
    <name>Breaker</name>
    <message>
        <source>Of the last %1 assets, %2 failed or got no answer.</source>
        <translation>De los últimos %1 recursos, %2 fallaron o no obtuvieron respuesta.</translation>
    </message>
    <message>
        <source>Of the last %1 assets, %2 are no longer those that were planned.</source>
        <translation>De los últimos %1 recursos, %2 ya no son los que se planificaron.</translation>
    </message>
    <message>
        <source>None of the last %1 assets is on the server any more. Either they are gone, or another server answers: if they are gone, resume the job, and they count as already gone.</source>
        <translation>Ninguno de los últimos %1 recursos está ya en el servidor. O bien ya no están, o bien responde otro servidor: si ya no están, reanude el trabajo y contarán como que ya no estaban.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue is not a Konifer database: it has no %1.</source>
        <translation>El catálogo no es una base de datos de Konifer: no tiene %1.</translation>
    </message>
    <message>
        <source>Check the database name, and the search_path of the role.</source>
        <translation>Compruebe el nombre de la base de datos, y el search_path del rol.</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read %1.</source>
        <translation>El catálogo no permite a este rol leer %1.</translation>
    </message>
    <message>
        <source>Grant the role SELECT on Konifer&apos;s tables.</source>
        <translation>Conceda al rol SELECT sobre las tablas de Konifer.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>No hay ningún recurso en %1 ni por debajo.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La consulta se anuló.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s address can not be read: %1.</source>
        <translation>No se puede leer la dirección del catálogo: %1.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s PostgreSQL is version %1; 13 or later is needed.</source>
        <translation>El PostgreSQL del catálogo es la versión %1; hace falta la 13 o posterior.</translation>
    </message>
    <message>
        <source>it ended in the middle of a question</source>
        <translation>terminó en mitad de una consulta</translation>
    </message>
    <message>
        <source>The catalogue does not let this role read what is needed: %1.</source>
        <translation>El catálogo no permite a este rol leer lo que hace falta: %1.</translation>
    </message>
    <message>
        <source>The catalogue is not a Konifer database: %1.</source>
        <translation>El catálogo no es una base de datos de Konifer: %1.</translation>
    </message>
    <message>
        <source>The connection to the catalogue broke: %1.</source>
        <translation>La conexión con el catálogo se cortó: %1.</translation>
    </message>
    <message>
        <source>Try again; it reconnects by itself.</source>
        <translation>Vuelva a intentarlo; se reconecta por sí sola.</translation>
    </message>
    <message>
        <source>The catalogue is too busy: %1.</source>
        <translation>El catálogo está demasiado ocupado: %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The catalogue is only ever read, and this was more: %1.</source>
        <translation>El catálogo solo se lee, y esto era más que leer: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The catalogue could not answer: %1.</source>
        <translation>El catálogo no pudo responder: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The catalogue does not accept the user or its password: %1.</source>
        <translation>El catálogo no acepta al usuario o su contraseña: %1.</translation>
    </message>
    <message>
        <source>Check the user and the password of the catalogue.</source>
        <translation>Compruebe el usuario y la contraseña del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is not there: %1.</source>
        <translation>El catálogo no está ahí: %1.</translation>
    </message>
    <message>
        <source>Check the database and the user in the catalogue&apos;s address.</source>
        <translation>Compruebe la base de datos y el usuario en la dirección del catálogo.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: %1.</source>
        <translation>La conexión con el catálogo no es de confianza: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>No se ha enviado nada por ella.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the catalogue&apos;s address.</source>
        <translation>Compruebe sslmode y sslrootcert en la dirección del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue can not be reached: %1.</source>
        <translation>No se puede llegar al catálogo: %1.</translation>
    </message>
    <message>
        <source>Check the host and port in the catalogue&apos;s address, and the network.</source>
        <translation>Compruebe el servidor y el puerto en la dirección del catálogo, y la red.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, and nobody knows how far it is behind.</source>
        <translation>El catálogo es una réplica en espera, y nadie sabe cuánto va retrasada.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to 1 second behind the server.</source>
        <translation>El catálogo es una réplica en espera, retrasada hasta 1 segundo respecto al servidor.</translation>
    </message>
    <message>
        <source>The catalogue is a standby, up to %1 seconds behind the server.</source>
        <translation>El catálogo es una réplica en espera, retrasada hasta %1 segundos respecto al servidor.</translation>
    </message>
    <message>
        <source>A standby answers for the catalogue now, which may lag behind the server.</source>
        <translation>Por el catálogo responde ahora una réplica en espera, que puede ir retrasada respecto al servidor.</translation>
    </message>
    <message>
        <source>What it says was not believed.</source>
        <translation>No se ha dado crédito a lo que dice.</translation>
    </message>
    <message>
        <source>Try again when the primary answers, or open the connection again to look.</source>
        <translation>Vuelva a intentarlo cuando responda el servidor primario, o abra de nuevo la conexión para mirar.</translation>
    </message>
    <message>
        <source>The connection to the catalogue can not be trusted: its authority is not known here, for the file that would name it is missing or can not be read: %1.</source>
        <translation>No se puede confiar en la conexión con el catálogo: aquí no se conoce su autoridad, porque el archivo que la nombraría falta o no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the server&apos;s certificate with sslrootcert= in the catalogue&apos;s address.</source>
        <translation>Indique con sslrootcert=, en la dirección del catálogo, el archivo de la autoridad que firmó el certificado del servidor.</translation>
    </message>
    <message>
        <source>The catalogue wants another client certificate: %1.</source>
        <translation>El catálogo quiere otro certificado de cliente: %1.</translation>
    </message>
    <message>
        <source>Check sslcert and sslkey in the catalogue&apos;s address.</source>
        <translation>Compruebe sslcert y sslkey en la dirección del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is behind a pooler that does not take this address: %1.</source>
        <translation>El catálogo está tras un pooler que no admite esta dirección: %1.</translation>
    </message>
    <message>
        <source>Leave out options= and its like, and give the role what it needs: ALTER ROLE … SET search_path = ….</source>
        <translation>Quite options= y parámetros parecidos, y dé al rol lo que necesita: ALTER ROLE … SET search_path = ….</translation>
    </message>
    <message>
        <source>The catalogue wants a password, and none was given: %1.</source>
        <translation>El catálogo quiere una contraseña, y no se dio ninguna: %1.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Dé un valor a PGPASSWORD en el entorno, o escriba la contraseña en ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>Check the files of the connection.</source>
        <translation>Compruebe los archivos de la conexión.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” can not be read.</source>
        <translation>No se puede leer el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a key, where a certificate is wanted.</source>
        <translation>“%1” es una clave, donde hace falta un certificado.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate: a file in PEM is wanted.</source>
        <translation>“%1” no contiene ningún certificado: hace falta un archivo PEM.</translation>
    </message>
    <message>
        <source>The certificate “%1” ended on %2: no server takes it any more.</source>
        <translation>El certificado “%1” caducó el %2: ningún servidor lo acepta ya.</translation>
    </message>
    <message>
        <source>“%1” is a certificate, where its key is wanted.</source>
        <translation>“%1” es un certificado, donde hace falta su clave.</translation>
    </message>
    <message>
        <source>“%1” holds no key: a file in PEM is wanted.</source>
        <translation>“%1” no contiene ninguna clave: hace falta un archivo PEM.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It can not be used now.</source>
        <translation>Ahora no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The catalogue&apos;s address holds a password: leave it out, it is kept in the keychain or asked for.</source>
        <translation>La dirección del catálogo contiene una contraseña: quítela; se guarda en el llavero o se pide.</translation>
    </message>
    <message>
        <source>“%1” is no place of content: give an absolute folder, or s3://HOST[:PORT].</source>
        <translation>“%1” no es un lugar de contenido: indique una carpeta absoluta, o s3://HOST[:PORT].</translation>
    </message>
    <message>
        <source>The content&apos;s address holds a user or a password: leave them out, they are kept in the keychain or asked for.</source>
        <translation>La dirección del contenido contiene un usuario o una contraseña: quítelos; se guardan en el llavero o se piden.</translation>
    </message>
    <message>
        <source>The content&apos;s address takes region, style and tls after the “?”, and nothing else.</source>
        <translation>La dirección del contenido admite region, style y tls tras el “?”, y nada más.</translation>
    </message>
    <message>
        <source>The content&apos;s address has no “#” in it.</source>
        <translation>La dirección del contenido no lleva “#”.</translation>
    </message>
    <message>
        <source>The address holds a user or a password: leave them out, the authentication is given beside it.</source>
        <translation>La dirección contiene un usuario o una contraseña: quítelos; la autenticación se da aparte.</translation>
    </message>
    <message>
        <source>The address of a server has no “?” or “#” in it.</source>
        <translation>La dirección de un servidor no lleva “?” ni “#”.</translation>
    </message>
    <message>
        <source>The connection needs a name of at most %1 characters, without space around it.</source>
        <translation>La conexión necesita un nombre de %1 caracteres como máximo, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user.</source>
        <translation>La autenticación básica necesita un usuario.</translation>
    </message>
    <message>
        <source>A header is given by its name alone, such as “X-Api-Key”: letters, digits and “-”. Its value is a secret.</source>
        <translation>Una cabecera se da solo por su nombre, como “X-Api-Key”: letras, cifras y “-”. Su valor es un secreto.</translation>
    </message>
    <message>
        <source>Give the name of at least one header.</source>
        <translation>Indique el nombre de al menos una cabecera.</translation>
    </message>
    <message>
        <source>A client certificate needs its file and the file of its key.</source>
        <translation>Un certificado de cliente necesita su archivo y el archivo de su clave.</translation>
    </message>
    <message>
        <source>A connection makes 1 to %1 requests at a time.</source>
        <translation>Una conexión hace de 1 a %1 peticiones a la vez.</translation>
    </message>
    <message>
        <source>Nothing makes sure that the connection to the catalogue is encrypted: everybody on the way can read the password and the answers. Give its address sslmode=verify-full and sslrootcert=FILE.</source>
        <translation>Nada asegura que la conexión con el catálogo esté cifrada: cualquiera en el camino puede leer la contraseña y las respuestas. Añada a su dirección sslmode=verify-full y sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The content&apos;s address ends after the host: leave “%1” out, each object&apos;s bucket is known from its metadata.</source>
        <translation>La dirección del contenido acaba tras el nombre del servidor: quite “%1”; el bucket de cada objeto se conoce por sus metadatos.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or http:// and a host. A port is a number from 1 to 65535, and an IPv6 address stands in brackets.</source>
        <translation>“%1” no es la dirección de un servidor: empieza por https:// o http:// y un nombre de servidor. Un puerto es un número de 1 a 65535, y una dirección IPv6 va entre corchetes.</translation>
    </message>
</context>
<context>
    <name>ConnectionBook</name>
    <message>
        <source>There is another connection of the name %1.</source>
        <translation>Hay otra conexión con el nombre %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé a esta otro nombre.</translation>
    </message>
</context>
<context>
    <name>ConnectionJson</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not of the right kind.</source>
        <translation>El campo “%1” no es del tipo correcto.</translation>
    </message>
    <message>
        <source>The field “%1”: %2</source>
        <translation>El campo “%1”: %2</translation>
    </message>
    <message>
        <source>The field “%1”: “%2” is no path.</source>
        <translation>El campo “%1”: “%2” no es una ruta.</translation>
    </message>
</context>
<context>
    <name>ContentFolder</name>
    <message>
        <source>The operating system does not permit it.</source>
        <translation>El sistema operativo no lo permite.</translation>
    </message>
    <message>
        <source>The file system is read-only.</source>
        <translation>El sistema de archivos es de solo lectura.</translation>
    </message>
    <message>
        <source>A link stands in its place.</source>
        <translation>En su lugar hay un enlace.</translation>
    </message>
    <message>
        <source>A folder stands in its place.</source>
        <translation>En su lugar hay una carpeta.</translation>
    </message>
    <message>
        <source>A file or a link stands in place of a folder on the way to it.</source>
        <translation>Un archivo o un enlace ocupa el lugar de una carpeta en el camino hacia él.</translation>
    </message>
    <message>
        <source>A device or a pipe stands in its place.</source>
        <translation>En su lugar hay un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk reports a fault.</source>
        <translation>El disco comunica un fallo.</translation>
    </message>
    <message>
        <source>The content %1 is not there.</source>
        <translation>El contenido %1 no está.</translation>
    </message>
    <message>
        <source>The content %1 can not be used: %2</source>
        <translation>El contenido %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta del almacén.</translation>
    </message>
    <message>
        <source>The disk is full; the content %1 was not kept.</source>
        <translation>El disco está lleno; el contenido %1 no se conservó.</translation>
    </message>
    <message>
        <source>What was stored before is untouched.</source>
        <translation>Lo que se guardó antes está intacto.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The bucket or the key is empty.</source>
        <translation>El bucket o la clave están vacíos.</translation>
    </message>
    <message>
        <source>The bucket or the key holds a NUL character.</source>
        <translation>El bucket o la clave contienen un carácter NUL.</translation>
    </message>
    <message>
        <source>The bucket is no plain name.</source>
        <translation>El bucket no es un nombre simple.</translation>
    </message>
    <message>
        <source>The key leads out of the content folder.</source>
        <translation>La clave lleva fuera de la carpeta de contenido.</translation>
    </message>
    <message>
        <source>The content %1 has %2 bytes where the store says %3.</source>
        <translation>El contenido %1 tiene %2 bytes donde el almacén dice %3.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La consulta se anuló.</translation>
    </message>
    <message>
        <source>The content %1 can not be read to its end: %2</source>
        <translation>No se puede leer el contenido %1 hasta el final: %2</translation>
    </message>
    <message>
        <source>It is larger than a file may become here: a limit (“ulimit -f”) is set.</source>
        <translation>Es mayor de lo que puede llegar a ser un archivo aquí: hay fijado un límite (“ulimit -f”).</translation>
    </message>
    <message>
        <source>The folder %1 can not be made: %2</source>
        <translation>No se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 is not the content of this store. Is its disk mounted?</source>
        <translation>La carpeta %1 no es el contenido de este almacén. ¿Está montado su disco?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Mount the disk that holds the content, then try again. If the content is lost for good, “secateurctl check --adopt-content” takes the folder as it is.</source>
        <translation>Monte el disco que tiene el contenido y vuelva a intentarlo. Si el contenido se ha perdido para siempre, “secateurctl check --adopt-content” toma la carpeta como está.</translation>
    </message>
</context>
<context>
    <name>ContentProbe</name>
    <message>
        <source>The content folder %1 is not there: is it mounted?</source>
        <translation>La carpeta de contenido %1 no está: ¿está montada?</translation>
    </message>
    <message>
        <source>The content folder %1 has no bucket %2: is it mounted, and the right one?</source>
        <translation>La carpeta de contenido %1 no tiene ningún bucket %2: ¿está montada, y es la correcta?</translation>
    </message>
    <message>
        <source>The object can not be looked at.</source>
        <translation>No se puede examinar el objeto.</translation>
    </message>
    <message>
        <source>The bucket %1 in %2 was never seen with anything in it: is it mounted?</source>
        <translation>El bucket %1 en %2 nunca se ha visto con algo dentro: ¿está montado?</translation>
    </message>
    <message>
        <source>The object is larger than what is read (%1 MB).</source>
        <translation>El objeto es mayor de lo que se lee (%1 MB).</translation>
    </message>
    <message>
        <source>The content folder %1 is not there, or may not be read.</source>
        <translation>La carpeta de contenido %1 no está, o no se puede leer.</translation>
    </message>
    <message>
        <source>Check that it is mounted, and its rights.</source>
        <translation>Compruebe que está montada, y sus derechos.</translation>
    </message>
    <message>
        <source>“%1” is no address of an S3 store: it begins with s3:// and a host.</source>
        <translation>“%1” no es la dirección de un almacén S3: empieza por s3:// y un nombre de servidor.</translation>
    </message>
    <message>
        <source>The object store %1 refuses requests: its clock and this one differ by %2 s.</source>
        <translation>El almacén de objetos %1 rechaza las peticiones: su reloj y este difieren en %2 s.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Ponga en hora el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>The object store %1 has no bucket “%2”.</source>
        <translation>El almacén de objetos %1 no tiene ningún bucket “%2”.</translation>
    </message>
    <message>
        <source>Check the endpoint and region of the content store.</source>
        <translation>Compruebe el extremo y la región del almacén de contenido.</translation>
    </message>
    <message>
        <source>The object store %1 does not accept the access keys (%2%3).</source>
        <translation>El almacén de objetos %1 no acepta las claves de acceso (%2%3).</translation>
    </message>
    <message>
        <source>Check the access key, its secret and its rights.</source>
        <translation>Compruebe la clave de acceso, su secreto y sus derechos.</translation>
    </message>
    <message>
        <source>The object is not in the content store.</source>
        <translation>El objeto no está en el almacén de contenido.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the bucket “%2”.</source>
        <translation>Lo que responde en %1 no es el bucket “%2”.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether buckets stand in the path or before the host.</source>
        <translation>Compruebe el extremo, y si los buckets figuran en la ruta o delante del nombre del servidor.</translation>
    </message>
    <message>
        <source>The server does not tell the object&apos;s bucket and key: it can not be looked at.</source>
        <translation>El servidor no dice el bucket y la clave del objeto: no se puede mirar.</translation>
    </message>
</context>
<context>
    <name>ContentReaper</name>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>El almacén “%1” está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Pending content stays pending.</source>
        <translation>El contenido pendiente sigue pendiente.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no database file %1.</source>
        <translation>No hay ningún archivo de base de datos %1.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 es una carpeta, no un archivo de base de datos.</translation>
    </message>
    <message>
        <source>The database file of %1 belongs to another program.</source>
        <translation>El archivo de base de datos de %1 pertenece a otro programa.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program (format %2; this one knows up to %3).</source>
        <translation>%1: lo escribió una versión posterior de este programa (formato %2; esta conoce hasta el %3).</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se ha tocado nada.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>%1 has an older format and can not be brought up to date while it is opened for reading only.</source>
        <translation>%1: tiene un formato anterior y no se puede actualizar mientras esté abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Ábralo una vez para escritura.</translation>
    </message>
    <message>
        <source>A part of this program is missing: %1.</source>
        <translation>Falta una parte de este programa: %1.</translation>
    </message>
    <message>
        <source>This step was rolled back; nothing of it was kept.</source>
        <translation>Este paso se deshizo; no se ha conservado nada de él.</translation>
    </message>
    <message>
        <source>The operating system refused access to %1.</source>
        <translation>El sistema operativo denegó el acceso a %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and of the files in it.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta y de los archivos que contiene.</translation>
    </message>
    <message>
        <source>The database of %1 is damaged: %2.</source>
        <translation>La base de datos de %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Ejecute “secateurctl check” sobre él y restaure la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The files of %1 were removed or moved while it was open.</source>
        <translation>Los archivos de %1 se quitaron o se movieron mientras estaba en uso.</translation>
    </message>
    <message>
        <source>Put the folder back, then open it again.</source>
        <translation>Devuelva la carpeta a su sitio y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>Another process is using %1 and did not let go in time.</source>
        <translation>Otro proceso está usando %1 y no lo soltó a tiempo.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished.</source>
        <translation>Vuelva a intentarlo cuando el otro programa haya terminado.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>El disco de %1 está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database file of %1 is not an SQLite database.</source>
        <translation>El archivo de base de datos de %1 no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>Choose another folder, or run “secateurctl check” if it was a store before.</source>
        <translation>Elija otra carpeta, o ejecute “secateurctl check” si antes era un almacén.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1: solo se puede leer.</translation>
    </message>
    <message>
        <source>Make the folder and its files writable to change it.</source>
        <translation>Permita escribir en la carpeta y en sus archivos para cambiarlo.</translation>
    </message>
    <message>
        <source>The question to %1 was called off.</source>
        <translation>La consulta a %1 se anuló.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2.</source>
        <translation>Falló la lectura o la escritura de %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it.</source>
        <translation>Compruebe el disco y la conexión con él.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer: %2.</source>
        <translation>Respuesta inesperada de %1: %2.</translation>
    </message>
    <message>
        <source>Please report this as a fault of the program.</source>
        <translation>Comuníquelo como un fallo del programa.</translation>
    </message>
    <message>
        <source>A file of %1 would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>Un archivo de %1 llegaría a ser mayor de lo que puede ser aquí un archivo: hay fijado un límite (“ulimit -f”).</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Suba el límite y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>1 asset</source>
        <translation>1 recurso</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 recursos</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objetos</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 ruta</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 rutas</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>all %1 of the whole store</source>
        <translation>todo el almacén (%1)</translation>
    </message>
    <message>
        <source>%1 that you chose</source>
        <translation>su selección (%1)</translation>
    </message>
    <message>
        <source>%1 that you chose at %2</source>
        <translation>su selección en %2 (%1)</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>el recurso %1 de %2</translation>
    </message>
    <message>
        <source>the newest %1 at %2</source>
        <translation>lo más reciente en %2 (%1)</translation>
    </message>
    <message>
        <source>the last modified %1 at %2</source>
        <translation>lo último modificado en %2 (%1)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2 and below</source>
        <translation>%1 en %2 y por debajo</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PREPRODUCCIÓN</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>Real data of real people.</source>
        <translation>Datos reales de personas reales.</translation>
    </message>
    <message>
        <source>A rehearsal of production.</source>
        <translation>Un ensayo de producción.</translation>
    </message>
    <message>
        <source>Data to try things on.</source>
        <translation>Datos para hacer pruebas.</translation>
    </message>
    <message>
        <source>This preview is not exact: there may be more assets than it shows.</source>
        <translation>Esta vista previa no es exacta: puede haber más recursos de los que muestra.</translation>
    </message>
    <message>
        <source>This preview is not exact. %1</source>
        <translation>Esta vista previa no es exacta. %1</translation>
    </message>
    <message>
        <source>What this server would take beyond that if the request were sent as typed can not be known. Pinned deletes take only what is listed.</source>
        <translation>No se puede saber qué más se llevaría este servidor si la petición se enviara tal como está escrita. Los borrados fijados solo se llevan lo que figura en la lista.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at other paths. Pinned deletes do not.</source>
        <translation>Enviada tal como está escrita, la petición haría que este servidor se llevara también %1 en otras rutas. Los borrados fijados no lo hacen.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at 1 other path. Pinned deletes do not.</source>
        <translation>Enviada tal como está escrita, la petición haría que este servidor se llevara también %1 en otra ruta. Los borrados fijados no lo hacen.</translation>
    </message>
    <message>
        <source>Sent as typed, this server would also take %1 at %2 other paths. Pinned deletes do not.</source>
        <translation>Enviada tal como está escrita, la petición haría que este servidor se llevara también %1 en otras %2 rutas. Los borrados fijados no lo hacen.</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>No se incluye: %1.</translation>
    </message>
    <message>
        <source>Not included: %1 and one more path with %2.</source>
        <translation>No se incluye: %1 y una ruta más con %2.</translation>
    </message>
    <message>
        <source>Not included: %1 and %2 more paths with %3.</source>
        <translation>No se incluye: %1 y %2 rutas más con %3.</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>The line is too long for an asset of a plan.</source>
        <translation>La línea es demasiado larga para un recurso de un plan.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The asset&apos;s path is missing or no path.</source>
        <translation>La ruta del recurso falta o no es una ruta.</translation>
    </message>
    <message>
        <source>The asset&apos;s entry is no whole number from 0.</source>
        <translation>La entrada del recurso no es un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>The asset&apos;s time is no whole number of microseconds.</source>
        <translation>La hora del recurso no es un número entero de microsegundos.</translation>
    </message>
    <message>
        <source>The asset&apos;s variants are missing or too many.</source>
        <translation>Las variantes del recurso faltan o son demasiadas.</translation>
    </message>
    <message>
        <source>A variant of the asset is incomplete or out of bounds.</source>
        <translation>Una variante del recurso está incompleta o fuera de límites.</translation>
    </message>
    <message>
        <source>The line is not written as plans are written.</source>
        <translation>La línea no está escrita como se escriben los planes.</translation>
    </message>
</context>
<context>
    <name>DeleteRequest</name>
    <message>
        <source>A label needs a key before its &apos;=&apos;.</source>
        <translation>Una etiqueta necesita una clave antes de su &apos;=&apos;.</translation>
    </message>
    <message>
        <source>A label&apos;s key has at most 128 characters.</source>
        <translation>La clave de una etiqueta tiene como máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>A label&apos;s value has at most 256 characters.</source>
        <translation>El valor de una etiqueta tiene como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>A label can not be selected by a control character.</source>
        <translation>No se puede seleccionar una etiqueta por un carácter de control.</translation>
    </message>
    <message>
        <source>A label holds half a character (a lone surrogate).</source>
        <translation>Una etiqueta contiene medio carácter (un sustituto suelto).</translation>
    </message>
    <message>
        <source>A request has at most 50 labels: no asset carries more.</source>
        <translation>Una petición tiene como máximo 50 etiquetas: ningún recurso lleva más.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: all but the last, then the last.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>the most recently modified asset at %1</source>
        <translation>el recurso modificado en último lugar en %1</translation>
    </message>
    <message>
        <source>the newest asset at %1</source>
        <translation>el recurso más reciente en %1</translation>
    </message>
    <message>
        <source>the %L1 most recently modified assets at %2</source>
        <translation>los %L1 recursos modificados en último lugar en %2</translation>
    </message>
    <message>
        <source>the %L1 newest assets at %2</source>
        <translation>los %L1 recursos más recientes en %2</translation>
    </message>
    <message>
        <source>the root of the store (/)</source>
        <translation>la raíz del almacén (/)</translation>
    </message>
    <message>
        <source>asset %1 at %2</source>
        <translation>el recurso %1 de %2</translation>
    </message>
    <message>
        <source>every asset at %1 itself, none below it</source>
        <translation>todos los recursos en la propia ruta %1, ninguno por debajo</translation>
    </message>
    <message>
        <source>every asset in the whole store</source>
        <translation>todos los recursos de todo el almacén</translation>
    </message>
    <message>
        <source>every asset at %1 and below it</source>
        <translation>todos los recursos en %1 y por debajo</translation>
    </message>
    <message>
        <source>, of those labelled </source>
        <translation>, de los que llevan la etiqueta </translation>
    </message>
    <message>
        <source>, labelled </source>
        <translation>, con la etiqueta </translation>
    </message>
</context>
<context>
    <name>DeleteTerms</name>
    <message>
        <source>Secateur archives</source>
        <translation>Copias archivadas de Secateur</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>What you can do: %1</source>
        <translation>Lo que puede hacer: %1</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>Un archivo anterior de ese nombre queda como estaba.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full.</source>
        <translation>El disco de “%1” está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be here: a limit (“ulimit -f”) is set.</source>
        <translation>“%1” llegaría a ser mayor de lo que puede ser aquí un archivo: hay fijado un límite (“ulimit -f”).</translation>
    </message>
    <message>
        <source>Raise the limit, then try again.</source>
        <translation>Suba el límite y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” may not be written: %2.</source>
        <translation>No se permite escribir “%1”: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of its folder.</source>
        <translation>Compruebe el propietario y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir “%1”: %2.</translation>
    </message>
    <message>
        <source>Check its folder, and the disk.</source>
        <translation>Compruebe su carpeta y el disco.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>percent of the store&apos;s assets; 0 is no limit</source>
        <translation>por ciento de los recursos del almacén; 0 es sin límite</translation>
    </message>
    <message>
        <source>seconds; 0 is none</source>
        <translation>segundos; 0 es sin espera</translation>
    </message>
    <message>
        <source>assets; 0 is no limit</source>
        <translation>recursos; 0 es sin límite</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>bloqueado hasta que se arme</translation>
    </message>
    <message>
        <source>never locked</source>
        <translation>nunca bloqueado</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing is deleted, from here or by the command line, until somebody arms the store for a set time.</source>
        <translation>No se borra nada, ni desde aquí ni desde la línea de órdenes, hasta que alguien arme el almacén por un tiempo fijado.</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog.</source>
        <translation>Se pueden enviar borrados en cualquier momento, cada uno tras su propio diálogo.</translation>
    </message>
    <message>
        <source>A job may be of any number of assets.</source>
        <translation>Un trabajo puede abarcar cualquier número de recursos.</translation>
    </message>
    <message>
        <source>A job of more than %1 is refused before it deletes anything.</source>
        <translation>Un trabajo de más de %1 se rechaza antes de que borre nada.</translation>
    </message>
    <message>
        <source>A job may take all of the store.</source>
        <translation>Un trabajo puede llevarse todo el almacén.</translation>
    </message>
    <message>
        <source>A job that would take more than %1 % of the store&apos;s assets is refused before it deletes anything.</source>
        <translation>Un trabajo que se llevaría más del %1 % de los recursos del almacén se rechaza antes de que borre nada.</translation>
    </message>
    <message>
        <source>The first delete is sent with the click: nothing can be called off any more.</source>
        <translation>El primer borrado se envía con el clic: ya no se puede anular nada.</translation>
    </message>
    <message>
        <source>A delete that was confirmed waits for %1 s, and can be called off until then.</source>
        <translation>Un borrado confirmado espera %1 s, y hasta entonces se puede anular.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos del 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of this store&apos;s %2</source>
        <translation>%1 de este almacén, que tiene %2</translation>
    </message>
    <message>
        <source>%1; one job may take %2 %.</source>
        <translation>%1; un trabajo puede llevarse el %2 %.</translation>
    </message>
    <message>
        <source>One job may take %1 % of this store.</source>
        <translation>Un trabajo puede llevarse el %1 % de este almacén.</translation>
    </message>
    <message>
        <source>One job may take %1.</source>
        <translation>Un trabajo puede llevarse %1.</translation>
    </message>
    <message>
        <source>If that is meant, change the guard first: the change is kept in the journal.</source>
        <translation>Si es lo que se pretende, cambie antes la salvaguarda: el cambio queda en el diario.</translation>
    </message>
    <message>
        <source>This would delete %1, and one job may take %2. %3</source>
        <translation>Esto borraría %1, y un trabajo puede llevarse %2. %3</translation>
    </message>
    <message>
        <source>This would take %1 of the store, and one job may take %2 %. %3</source>
        <translation>Parte del almacén que esto se llevaría: %1; un trabajo puede llevarse el %2 %. %3</translation>
    </message>
    <message>
        <source>Locked until armed</source>
        <translation>Bloqueado hasta que se arme</translation>
    </message>
    <message>
        <source>Protected paths</source>
        <translation>Rutas protegidas</translation>
    </message>
    <message>
        <source>Most assets of one job</source>
        <translation>Máximo de recursos de un trabajo</translation>
    </message>
    <message>
        <source>Largest share of the store in one job</source>
        <translation>Parte máxima del almacén en un trabajo</translation>
    </message>
    <message>
        <source>Hold before the first delete</source>
        <translation>Espera antes del primer borrado</translation>
    </message>
    <message>
        <source>The whole store: nothing in it is deleted.</source>
        <translation>Todo el almacén: no se borra nada en él.</translation>
    </message>
    <message>
        <source>Everything at %1 and below it.</source>
        <translation>Todo en %1 y por debajo.</translation>
    </message>
    <message>
        <source>Everything at and below each path that reads like %1.</source>
        <translation>Todo en cada ruta que se lea como %1 y por debajo.</translation>
    </message>
    <message>
        <source>At character 1: a path begins with “/”.</source>
        <translation>En el carácter 1: una ruta empieza por “/”.</translation>
    </message>
    <message>
        <source>At character %1: a path to protect has at most %2 characters.</source>
        <translation>En el carácter %1: una ruta que proteger tiene como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>At character %1: a part of the path is empty.</source>
        <translation>En el carácter %1: una parte de la ruta está vacía.</translation>
    </message>
    <message>
        <source>At character %1: “%2” is no part of a path.</source>
        <translation>En el carácter %1: “%2” no es parte de una ruta.</translation>
    </message>
    <message>
        <source>At character %1: a control character.</source>
        <translation>En el carácter %1: un carácter de control.</translation>
    </message>
    <message>
        <source>This is no path: it holds what is no text.</source>
        <translation>Esto no es una ruta: contiene algo que no es texto.</translation>
    </message>
    <message>
        <source>The guard “%1” was changed from %2 to %3.</source>
        <translation>La salvaguarda “%1” se cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>The journal&apos;s setting of the guard “%1” can not be read.</source>
        <translation>No se puede leer en el diario el ajuste de la salvaguarda “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent: nothing is deleted while a guard is not known.</source>
        <translation>No se ha enviado nada: no se borra nada mientras no se conozca una salvaguarda.</translation>
    </message>
    <message>
        <source>Set it again: secateurctl guard set.</source>
        <translation>Vuelva a fijarla: secateurctl guard set.</translation>
    </message>
    <message>
        <source>The journal is open for reading only, so no guard can be changed.</source>
        <translation>El diario está abierto en modo de solo lectura, así que no se puede cambiar ninguna salvaguarda.</translation>
    </message>
    <message>
        <source>The guards are as they were.</source>
        <translation>Las salvaguardas quedan como estaban.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command.</source>
        <translation>Cierre la otra ventana o espere a la otra orden.</translation>
    </message>
    <message>
        <source>The guard “%1”, which could not be read, was set to %2.</source>
        <translation>La salvaguarda “%1”, que no se podía leer, se fijó en %2.</translation>
    </message>
    <message>
        <source>A store is armed for %1 to %2 minutes.</source>
        <translation>Un almacén se arma de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The store was armed for %1 seconds.</source>
        <translation>El almacén se armó por %1 segundos.</translation>
    </message>
    <message>
        <source>The store was disarmed.</source>
        <translation>El almacén se desarmó.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>El ajuste queda como estaba.</translation>
    </message>
    <message>
        <source>“%1” is not taken: %2</source>
        <translation>“%1” no se admite: %2</translation>
    </message>
    <message>
        <source>“%1” is no path to protect: it begins with “/” and has no empty part; * stands for one part, ** for any number.</source>
        <translation>“%1” no es una ruta que proteger: empieza por “/” y no tiene partes vacías; * representa una parte, ** cualquier número de ellas.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Se pueden proteger como máximo %1 rutas.</translation>
    </message>
    <message>
        <source>There is no guard “%1”: there are %2.</source>
        <translation>No hay ninguna salvaguarda “%1”: hay %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: whether arming is needed is yes or no.</source>
        <translation>“%1” no se admite: si hace falta armar es yes o no.</translation>
    </message>
    <message>
        <source>the most assets of one job are a whole number, or none.</source>
        <translation>el máximo de recursos de un trabajo es un número entero, o none.</translation>
    </message>
    <message>
        <source>the most of the store that one job may take is 1 to 100 (percent), or none.</source>
        <translation>la parte máxima del almacén que puede llevarse un trabajo va de 1 a 100 (por ciento), o none.</translation>
    </message>
    <message>
        <source>the hold is 1 to 3600 (seconds), or none.</source>
        <translation>la espera va de 1 a 3600 (segundos), o none.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>What was deleted before stays deleted; nothing more was sent.</source>
        <translation>Lo que se borró antes sigue borrado; no se ha enviado nada más.</translation>
    </message>
    <message>
        <source>%1 is protected, and this would delete at %2.</source>
        <translation>%1 está protegida, y esto borraría en %2.</translation>
    </message>
    <message>
        <source>Leave it out, or take the protection off in the store&apos;s guards or the connection&apos;s settings.</source>
        <translation>Déjela fuera, o quite la protección en las salvaguardas del almacén o en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>El almacén “%1” está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The store “%1” is locked: it is not armed, or the time that it was armed for ran out.</source>
        <translation>El almacén “%1” está bloqueado: no está armado, o se acabó el tiempo por el que se armó.</translation>
    </message>
    <message>
        <source>Arm it for a set time, then go on.</source>
        <translation>Ármelo por un tiempo fijado, y continúe.</translation>
    </message>
    <message>
        <source>This would delete at the top of the store “%1”, and its name was not typed to agree to that.</source>
        <translation>Esto borraría en lo más alto del almacén “%1”, y no se escribió su nombre para consentirlo.</translation>
    </message>
    <message>
        <source>Make the delete again, and type the store&apos;s name where it is asked for.</source>
        <translation>Vuelva a hacer el borrado, y escriba el nombre del almacén donde se pide.</translation>
    </message>
    <message>
        <source>One job may delete at most %1 assets of this store, and this one is of more.</source>
        <translation>Un trabajo puede borrar como máximo %1 recursos de este almacén, y este tiene más.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and without a catalogue nobody knows how much it holds.</source>
        <translation>Un trabajo puede llevarse como máximo el %1 % de este almacén, y sin catálogo nadie sabe cuánto contiene.</translation>
    </message>
    <message>
        <source>Give the connection its catalogue, or take this guard off: that is kept in the journal.</source>
        <translation>Dé a la conexión su catálogo, o quite esta salvaguarda: queda anotado en el diario.</translation>
    </message>
    <message>
        <source>One job may take at most %1 % of this store, and this one takes %2 of its %3 assets.</source>
        <translation>Un trabajo puede llevarse como máximo el %1 % de este almacén, y este se lleva %2 de sus %3 recursos.</translation>
    </message>
    <message>
        <source>Deletes of this store are held for %1 s first, and job %2 was not yet.</source>
        <translation>Los borrados de este almacén quedan antes en espera %1 s, y el trabajo %2 aún no lo ha estado.</translation>
    </message>
    <message>
        <source>Go on with it again, and wait for so long.</source>
        <translation>Vuelva a continuarlo, y espere ese tiempo.</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>A label&apos;s key looks like a misspelt parameter. The store takes it as a label condition; check the spelling.</source>
        <translation>La clave de una etiqueta parece un parámetro mal escrito. El almacén la toma como condición de etiqueta; compruebe la ortografía.</translation>
    </message>
    <message>
        <source>Labels beside an entry have no effect: the asset goes whatever its labels. Leave them out.</source>
        <translation>Las etiquetas junto a una entrada no tienen efecto: el recurso se borra sean cuales sean sus etiquetas. Quítelas.</translation>
    </message>
    <message>
        <source>The limit has no effect on this request. Leave it out, or choose the newest assets instead.</source>
        <translation>El límite no tiene efecto en esta petición. Quítelo, o elija en su lugar los recursos más recientes.</translation>
    </message>
    <message>
        <source>A limit of 0 or below -1 means no limit: every asset goes. Give the number of assets that you mean, or -1 for all.</source>
        <translation>Un límite de 0 o inferior a -1 significa sin límite: se borran todos los recursos. Indique el número de recursos que quiere decir, o -1 para todos.</translation>
    </message>
    <message>
        <source>The limit is no number, and the store reads it as 1. Give a number, or -1 for all.</source>
        <translation>El límite no es un número, y el almacén lo lee como 1. Indique un número, o -1 para todos.</translation>
    </message>
    <message>
        <source>A parameter of this request means nothing to a delete. For a label of that name write label: before it.</source>
        <translation>Un parámetro de esta petición no significa nada para un borrado. Para una etiqueta de ese nombre, escriba label: delante.</translation>
    </message>
    <message>
        <source>The path has a name that Konifer can not store or address. Nothing is sent; check the path.</source>
        <translation>La ruta tiene un nombre que Konifer no puede almacenar ni direccionar. No se envía nada; compruebe la ruta.</translation>
    </message>
    <message>
        <source>What this matches can change between looking and deleting. The plan holds the assets that were shown.</source>
        <translation>Lo que coincide con esto puede cambiar entre mirar y borrar. El plan contiene los recursos que se mostraron.</translation>
    </message>
    <message>
        <source>This store matches recursive requests by text: sent as typed, it would also take paths that only begin alike. Delete the planned assets one by one.</source>
        <translation>Este almacén compara las peticiones recursivas como texto: enviada tal como está escrita, se llevaría también rutas que solo empiezan igual. Borre los recursos planificados uno a uno.</translation>
    </message>
    <message>
        <source>This request is about the whole store, from its root. Choose a path below it unless that is what you mean.</source>
        <translation>Esta petición abarca todo el almacén, desde su raíz. Elija una ruta por debajo de ella, salvo que sea eso lo que quiere.</translation>
    </message>
    <message>
        <source>The request was made for another server than the one that this store is on. Leave the address out if this store is meant.</source>
        <translation>La petición se hizo para otro servidor, distinto del de este almacén. Quite la dirección si se trata de este almacén.</translation>
    </message>
</context>
<context>
    <name>HazardHelp</name>
    <message>
        <source>looks like a parameter</source>
        <translation>parece un parámetro</translation>
    </message>
    <message>
        <source>Whatever stands behind the question mark and is no parameter that the server knows is a label condition. A misspelt parameter, such as limt=-1, is no error: the request then asks for assets that carry that label, and no limit holds.</source>
        <translation>Lo que está detrás del signo de interrogación y no es un parámetro que el servidor conozca es una condición de etiqueta. Un parámetro mal escrito, como limt=-1, no es un error: la petición pide entonces recursos que lleven esa etiqueta, y no rige ningún límite.</translation>
    </message>
    <message>
        <source>Check the spelling. Where the label is really called that, nothing is wrong: the preview shows what carries it.</source>
        <translation>Compruebe la ortografía. Si la etiqueta se llama realmente así, no hay nada mal: la vista previa muestra lo que la lleva.</translation>
    </message>
    <message>
        <source>labels ignored</source>
        <translation>etiquetas sin efecto</translation>
    </message>
    <message>
        <source>A request for one entry deletes that entry, whatever labels it carries. The labels beside it hold nothing back.</source>
        <translation>Una petición de una entrada borra esa entrada, lleve las etiquetas que lleve. Las etiquetas que la acompañan no retienen nada.</translation>
    </message>
    <message>
        <source>Leave the labels out. To delete by label, choose the newest assets or everything below, with the label.</source>
        <translation>Quite las etiquetas. Para borrar por etiqueta, elija los recursos más recientes o “aquí y por debajo”, con la etiqueta.</translation>
    </message>
    <message>
        <source>limit ignored</source>
        <translation>límite sin efecto</translation>
    </message>
    <message>
        <source>This selector knows no limit. It means the same with and without the one that was given.</source>
        <translation>Este selector no conoce límite. Significa lo mismo con el que se dio y sin él.</translation>
    </message>
    <message>
        <source>Leave the limit out. To delete only some assets, choose the newest or the last modified ones.</source>
        <translation>Quite el límite. Para borrar solo algunos recursos, elija los más recientes o los últimos modificados.</translation>
    </message>
    <message>
        <source>limit means all</source>
        <translation>el límite significa todos</translation>
    </message>
    <message>
        <source>A server reads a limit of 0, and every negative one, as no limit at all: every asset at the path goes, not none.</source>
        <translation>Un servidor lee un límite de 0, y cualquiera negativo, como ningún límite: se borran todos los recursos en la ruta, no ninguno.</translation>
    </message>
    <message>
        <source>Give the number of assets that you mean. Write -1 only where all at the path are to go.</source>
        <translation>Indique el número de recursos que quiere decir. Escriba -1 solo cuando deban borrarse todos los de la ruta.</translation>
    </message>
    <message>
        <source>limit not a number</source>
        <translation>límite no numérico</translation>
    </message>
    <message>
        <source>A limit that is no number, such as limit=all, and an empty one are read as 1 without a word: one asset goes.</source>
        <translation>Un límite que no es un número, como limit=all, y uno vacío se leen como 1 sin decir nada: se borra un recurso.</translation>
    </message>
    <message>
        <source>Give a number, or -1 for all assets at the path.</source>
        <translation>Indique un número, o -1 para todos los recursos en la ruta.</translation>
    </message>
    <message>
        <source>parameter ignored</source>
        <translation>parámetro sin efecto</translation>
    </message>
    <message>
        <source>Some names are parameters for fetching pictures, such as w, h or format. In a delete they mean nothing, and they are no label conditions either.</source>
        <translation>Algunos nombres son parámetros para obtener imágenes, como w, h o format. En un borrado no significan nada, y tampoco son condiciones de etiqueta.</translation>
    </message>
    <message>
        <source>Leave the parameter out. If a label of that name is meant, write label: before it, such as label:format=png.</source>
        <translation>Quite el parámetro. Si se trata de una etiqueta con ese nombre, escriba label: delante, como en label:format=png.</translation>
    </message>
    <message>
        <source>path not storable</source>
        <translation>ruta no almacenable</translation>
    </message>
    <message>
        <source>The path holds a character that a server does not take, or a name that ends in a hyphen, where a server would cut the path in two. Such a request would mean another path, so nothing is sent.</source>
        <translation>La ruta contiene un carácter que un servidor no admite, o un nombre que termina en guion, donde un servidor cortaría la ruta en dos. Una petición así significaría otra ruta, de modo que no se envía nada.</translation>
    </message>
    <message>
        <source>Check the path. Choose it in the tree instead of typing it: what is there can be chosen.</source>
        <translation>Compruebe la ruta. Elíjala en el árbol en lugar de escribirla: lo que existe se puede elegir.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativa</translation>
    </message>
    <message>
        <source>This request says which assets by their place or their age, not by their number. What is stored or deleted between your look and the delete changes what it means.</source>
        <translation>Esta petición dice qué recursos por su lugar o su antigüedad, no por su número. Lo que se guarde o se borre entre su consulta y el borrado cambia lo que significa.</translation>
    </message>
    <message>
        <source>Nothing, as long as you delete the plan that was shown: it holds each asset by path and entry, and what came later is left alone.</source>
        <translation>Nada, mientras borre según el plan que se mostró: contiene cada recurso por ruta y entrada, y lo que llegó después no se toca.</translation>
    </message>
    <message>
        <source>text prefix</source>
        <translation>prefijo de texto</translation>
    </message>
    <message>
        <source>This server compares paths letter by letter. For it, /users/u120 lies below /users/u12, because it begins alike: a recursive request as typed takes both.</source>
        <translation>Este servidor compara las rutas letra por letra. Para él, /users/u120 está por debajo de /users/u12, porque empieza igual: una petición recursiva tal como está escrita se lleva ambas.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one, which is how Secateur deletes unless you choose otherwise. It never sends such a request where it would take more than was shown.</source>
        <translation>Borre los recursos planificados uno a uno, que es como borra Secateur si usted no elige otra cosa. Nunca envía una petición así donde se llevaría más de lo que se mostró.</translation>
    </message>
    <message>
        <source>whole store</source>
        <translation>todo el almacén</translation>
    </message>
    <message>
        <source>The request begins at the root and goes down: it is about every asset of every user. A forgotten path makes such a request.</source>
        <translation>La petición empieza en la raíz y baja: abarca todos los recursos de todos los usuarios. Una ruta olvidada da lugar a una petición así.</translation>
    </message>
    <message>
        <source>Choose a path below the root. If the whole store is meant, you are asked for its name before anything is deleted.</source>
        <translation>Elija una ruta por debajo de la raíz. Si se trata de todo el almacén, se le pide su nombre antes de borrar nada.</translation>
    </message>
    <message>
        <source>other server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>The address in front of the request leads to another server than the one that this store is on. What is shown and deleted is of this store, whatever the address.</source>
        <translation>La dirección que precede a la petición lleva a otro servidor, distinto del de este almacén. Lo que se muestra y se borra es de este almacén, sea cual sea la dirección.</translation>
    </message>
    <message>
        <source>Open the store that the request was made for, or leave the address out if this one is meant.</source>
        <translation>Abra el almacén para el que se hizo la petición, o quite la dirección si se trata de este.</translation>
    </message>
</context>
<context>
    <name>ImageBatch</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>An open file can not be read.</source>
        <translation>No se puede leer un archivo abierto.</translation>
    </message>
    <message>
        <source>The file can not be read to its end: %1.</source>
        <translation>No se puede leer el archivo hasta el final: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>An asset has at most 50 labels.</source>
        <translation>Un recurso tiene como máximo 50 etiquetas.</translation>
    </message>
    <message>
        <source>“%1” can not be the key of a label: it has 1 to 128 characters, and no control characters.</source>
        <translation>“%1” no puede ser la clave de una etiqueta: tiene de 1 a 128 caracteres y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The value of the label “%1” can not be stored: it has at most 256 characters, and no control characters.</source>
        <translation>No se puede guardar el valor de la etiqueta “%1”: tiene como máximo 256 caracteres y ningún carácter de control.</translation>
    </message>
    <message>
        <source>No image can be stored at “%1”: a path holds A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no part of it ends in &apos;-&apos;.</source>
        <translation>No se puede guardar ninguna imagen en “%1”: una ruta contiene A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - y ninguna de sus partes termina en &apos;-&apos;.</translation>
    </message>
    <message>
        <source>The path is too deep: it has at most %1 segments.</source>
        <translation>La ruta es demasiado profunda: tiene como máximo %1 segmentos.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta “%1” no está.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” is inside the store itself.</source>
        <translation>La carpeta “%1” está dentro del propio almacén.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose the folder that your images come from.</source>
        <translation>Elija la carpeta de la que proceden sus imágenes.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Ask for the same import again, and it goes on where it stopped.</source>
        <translation>Vuelva a pedir la misma importación y seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>1 image was imported and stays.</source>
        <translation>1 imagen se ha importado y se conserva.</translation>
    </message>
    <message>
        <source>%L1 images were imported and stay.</source>
        <translation>%L1 imágenes se han importado y se conservan.</translation>
    </message>
</context>
<context>
    <name>ImageReader</name>
    <message>
        <source>its data can not be decoded</source>
        <translation>no se pueden decodificar sus datos</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>The file can not be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large: more than 1 GiB.</source>
        <translation>El archivo es demasiado grande: más de 1 GiB.</translation>
    </message>
    <message>
        <source>The file is not an image in one of the formats PNG, JPEG, WebP, AVIF, JPEG XL, HEIC or GIF.</source>
        <translation>El archivo no es una imagen en uno de los formatos PNG, JPEG, WebP, AVIF, JPEG XL, HEIC o GIF.</translation>
    </message>
    <message>
        <source>The image is too large: %1 × %2 pixels.</source>
        <translation>La imagen es demasiado grande: %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>The file is damaged: its colours can not be understood.</source>
        <translation>El archivo está dañado: no se entienden sus colores.</translation>
    </message>
    <message>
        <source>The picture is not wanted any more.</source>
        <translation>La imagen ya no se necesita.</translation>
    </message>
    <message>
        <source>This kind of image can not be read here, though the file may be sound: %1.</source>
        <translation>Este tipo de imagen no se puede leer aquí, aunque el archivo puede estar intacto: %1.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2 pixels.</source>
        <translation>La imagen es demasiado grande para mostrarla: %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>A sequence of images in one %1 file can not be read here.</source>
        <translation>Aquí no se puede leer una secuencia de imágenes en un solo archivo %1.</translation>
    </message>
</context>
<context>
    <name>ImageWalk</name>
    <message>
        <source>It is hidden: its name begins with a full stop.</source>
        <translation>Está oculto: su nombre empieza por un punto.</translation>
    </message>
    <message>
        <source>It can not be looked at: %1.</source>
        <translation>No se puede examinar: %1.</translation>
    </message>
    <message>
        <source>The link leads nowhere: %1.</source>
        <translation>El enlace no lleva a ninguna parte: %1.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a plain file.</source>
        <translation>Es un dispositivo, una tubería o un socket, no un archivo normal.</translation>
    </message>
    <message>
        <source>It is a link to a folder; links to folders are not followed.</source>
        <translation>Es un enlace a una carpeta; los enlaces a carpetas no se siguen.</translation>
    </message>
    <message>
        <source>It is the folder of the store itself.</source>
        <translation>Es la carpeta del propio almacén.</translation>
    </message>
    <message>
        <source>The folder can not be read: %1.</source>
        <translation>No se puede leer la carpeta: %1.</translation>
    </message>
    <message>
        <source>The folder can not be read to its end: %1.</source>
        <translation>No se puede leer la carpeta hasta el final: %1.</translation>
    </message>
    <message>
        <source>It went away while the folder was read.</source>
        <translation>Desapareció mientras se leía la carpeta.</translation>
    </message>
    <message>
        <source>The folder lies too deep: a path has at most %1 segments and %2 characters.</source>
        <translation>La carpeta está a demasiada profundidad: una ruta tiene como máximo %1 segmentos y %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” can not stand in a path as it is: its images go to %2.</source>
        <translation>“%1” no puede figurar tal cual en una ruta: sus imágenes van a %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta “%1” no está.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be read: %2.</source>
        <translation>No se puede leer la carpeta “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>ImportLock</name>
    <message>
        <source>Another import into this store is running.</source>
        <translation>Hay otra importación en curso hacia este almacén.</translation>
    </message>
    <message>
        <source>Another import into this store is running: %1.</source>
        <translation>Hay otra importación en curso hacia este almacén: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The import can not begin: “%1” can not be locked: %2.</source>
        <translation>La importación no puede empezar: no se puede bloquear “%1”: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the store&apos;s folder.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta del almacén.</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Abandon job %1?</source>
        <translation>¿Abandonar el trabajo %1?</translation>
    </message>
    <message>
        <source>It ends here, and nothing more of it is sent. What was deleted stays deleted. What was sent without an answer stays unknown: “Reconcile only” would look it up instead.</source>
        <translation>Termina aquí, y no se envía nada más de él. Lo que se borró sigue borrado. Lo que se envió sin respuesta queda como desconocido: “Solo conciliar” lo consultaría.</translation>
    </message>
    <message>
        <source>Abandon job %1</source>
        <translation>Abandonar el trabajo %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>This window only reads the journal.</source>
        <translation>Esta ventana solo lee el diario.</translation>
    </message>
    <message>
        <source>The job belongs to another store: open that one first.</source>
        <translation>El trabajo pertenece a otro almacén: abra antes ese.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this job yet.</source>
        <translation>Nadie ha consentido todavía este trabajo.</translation>
    </message>
    <message>
        <source>It does not fit the state that the job is in now.</source>
        <translation>No corresponde al estado en que está ahora el trabajo.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Wait for it</source>
        <translation>E&amp;sperar a que empiece</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Iniciar a&amp;hora</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>&amp;Cancelar el trabajo</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Reintentar los &amp;fallidos</translation>
    </message>
    <message>
        <source>Re&amp;concile only</source>
        <translation>S&amp;olo conciliar</translation>
    </message>
    <message>
        <source>&amp;Abandon…</source>
        <translation>&amp;Abandonar…</translation>
    </message>
    <message>
        <source>Stops it after the batch that is being sent. You can resume it at any time.</source>
        <translation>Lo detiene tras el lote que se está enviando. Puede reanudarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Lets it begin at %1, while this window is open.</source>
        <translation>Deja que empiece a las %1, mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Looks up what was sent, compares the store with the plan, and goes on with what is left.</source>
        <translation>Consulta lo que se envió, compara el almacén con el plan, y continúa con lo que queda.</translation>
    </message>
    <message>
        <source>Ends it. What was deleted before stays deleted; nothing more is sent.</source>
        <translation>Le pone fin. Lo que se borró antes sigue borrado; no se envía nada más.</translation>
    </message>
    <message>
        <source>Sends the assets that failed once more, after looking whether they are still the same.</source>
        <translation>Envía otra vez los recursos que fallaron, tras mirar si siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>Looks up what became of what was sent, writes it down and ends the job. Nothing is sent.</source>
        <translation>Consulta qué ha sido de lo que se envió, lo anota y pone fin al trabajo. No se envía nada.</translation>
    </message>
    <message>
        <source>Ends it without asking the store. What was sent without an answer stays unknown.</source>
        <translation>Le pone fin sin preguntar al almacén. Lo que se envió sin respuesta queda como desconocido.</translation>
    </message>
</context>
<context>
    <name>JobMending</name>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>El trabajo %1 está en el estado “%2”: %3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It was sent, and the job was ended before its outcome was known.</source>
        <translation>Se envió, y el trabajo terminó antes de que se conociera su resultado.</translation>
    </message>
    <message>
        <source>What became of some assets that were sent is not known; their number: %1.</source>
        <translation>No se sabe qué ha sido de algunos recursos que se enviaron; su número: %1.</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>ha terminado.</translation>
    </message>
    <message>
        <source>nothing of it was sent.</source>
        <translation>no se envió nada de él.</translation>
    </message>
    <message>
        <source>Cancel it.</source>
        <translation>Cancélelo.</translation>
    </message>
    <message>
        <source>It was abandoned without asking the store; what was deleted before stays deleted.</source>
        <translation>Se abandonó sin preguntar al almacén; lo que se borró antes sigue borrado.</translation>
    </message>
    <message>
        <source>only a job that has ended is tried again.</source>
        <translation>solo se vuelve a intentar un trabajo que ha terminado.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Reanúdelo.</translation>
    </message>
    <message>
        <source>a selector is never sent twice.</source>
        <translation>un selector nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>Preview what is left, and delete that.</source>
        <translation>Vea en vista previa lo que queda, y bórrelo.</translation>
    </message>
    <message>
        <source>none of its assets failed.</source>
        <translation>ninguno de sus recursos ha fallado.</translation>
    </message>
    <message>
        <source>not all of it was sent or settled, and trying again would send the rest too.</source>
        <translation>no todo se ha enviado o resuelto, y volver a intentarlo enviaría también el resto.</translation>
    </message>
    <message>
        <source>Its failed assets are to be tried again.</source>
        <translation>Sus recursos fallidos se volverán a intentar.</translation>
    </message>
    <message>
        <source>it was only planned, and nobody agreed to it.</source>
        <translation>solo se planificó, y nadie lo consintió.</translation>
    </message>
    <message>
        <source>Look at the preview again, and delete from there.</source>
        <translation>Mire otra vez la vista previa, y borre desde ahí.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job goes on, and one that waits.</source>
        <translation>solo continúa un trabajo en pausa o interrumpido, o uno que espera.</translation>
    </message>
    <message>
        <source>only a paused or an interrupted job is looked up.</source>
        <translation>solo se consulta un trabajo en pausa o interrumpido.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The store said that this asset is gone, but it is still there.</source>
        <translation>El almacén dijo que este recurso ya no está, pero sigue ahí.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1, at %2. This job sent no delete for them: either another program deleted them, or the store took more than it was told.</source>
        <translation>También faltan recursos que no estaban planificados: %1, en %2. Este trabajo no envió ningún borrado para ellos: o los borró otro programa, o el almacén se llevó más de lo que se le indicó.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrada %2</translation>
    </message>
    <message>
        <source>Of the first %1 deletes, %2 failed or got no answer.</source>
        <translation>De los primeros %1 borrados, %2 fallaron o no obtuvieron respuesta.</translation>
    </message>
    <message>
        <source>The store said that an asset is gone, but it is still there: %1.</source>
        <translation>El almacén dijo que un recurso ya no está, pero sigue ahí: %1.</translation>
    </message>
    <message>
        <source>After the first %1 deletes an asset is gone too that was not sent yet: %2.</source>
        <translation>Tras los primeros %1 borrados ha desaparecido también un recurso que aún no se había enviado: %2.</translation>
    </message>
    <message>
        <source>Another asset has its number now; it was left alone.</source>
        <translation>Ahora otro recurso tiene su número; no se ha tocado.</translation>
    </message>
    <message>
        <source>It no longer carries the labels that were asked for; it was left alone.</source>
        <translation>Ya no lleva las etiquetas que se pidieron; no se ha tocado.</translation>
    </message>
    <message>
        <source>The store answered for another number of assets than were sent.</source>
        <translation>El almacén respondió por un número de recursos distinto de los que se enviaron.</translation>
    </message>
    <message>
        <source>They will be looked up before anything is sent again.</source>
        <translation>Se consultarán antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>What was not sent is still there; the job is paused.</source>
        <translation>Lo que no se envió sigue ahí; el trabajo está en pausa.</translation>
    </message>
    <message>
        <source>Resume it later.</source>
        <translation>Reanúdelo más tarde.</translation>
    </message>
    <message>
        <source>It could not be archived, so it was not deleted: %1</source>
        <translation>No se pudo archivar, así que no se borró: %1</translation>
    </message>
    <message>
        <source>The folder %1 holds an archive already.</source>
        <translation>La carpeta %1 ya contiene una copia archivada.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing was deleted.</source>
        <translation>No se ha tocado, y no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 could not be archived: %3</source>
        <translation>El recurso %2 de %1 no se pudo archivar: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned), or make a new plan.</source>
        <translation>Borre en su lugar los recursos planificados uno a uno (modo pinned), o haga un plan nuevo.</translation>
    </message>
    <message>
        <source>Job %1 is not to begin before %2.</source>
        <translation>El trabajo %1 no debe empezar antes del %2.</translation>
    </message>
    <message>
        <source>Wait until then, or cancel it and delete anew.</source>
        <translation>Espere hasta entonces, o cancélelo y borre de nuevo.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, “%2”; this one is “%3”.</source>
        <translation>El trabajo %1 pertenece a otro almacén, “%2”; este es “%3”.</translation>
    </message>
    <message>
        <source>Connect to the job&apos;s store.</source>
        <translation>Conéctese al almacén del trabajo.</translation>
    </message>
    <message>
        <source>Job %1 belongs to the store in %2; this one is a copy of it, or was copied from it.</source>
        <translation>El trabajo %1 pertenece al almacén en %2; este es una copia de él, o se copió de él.</translation>
    </message>
    <message>
        <source>Open the job&apos;s store, or delete here from a fresh preview.</source>
        <translation>Abra el almacén del trabajo, o borre aquí desde una vista previa nueva.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only.</source>
        <translation>El almacén “%1” está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1.</source>
        <translation>Recursos que no se pudieron borrar: %1.</translation>
    </message>
    <message>
        <source>Assets of which it is not known whether they are gone: %1.</source>
        <translation>Recursos de los que no se sabe si han desaparecido: %1.</translation>
    </message>
    <message>
        <source>It was reconciled: what had been sent was looked up, nothing more was sent, and the rest was left alone.</source>
        <translation>Se concilió: se consultó lo que se había enviado, no se envió nada más, y el resto no se tocó.</translation>
    </message>
    <message>
        <source>Assets that were not planned are missing too: %1.</source>
        <translation>También faltan recursos que no estaban planificados: %1.</translation>
    </message>
    <message>
        <source>The job stopped itself: %1</source>
        <translation>El trabajo se detuvo por sí mismo: %1</translation>
    </message>
    <message>
        <source>Find out why before you resume it: it looks at everything again first.</source>
        <translation>Averigüe por qué antes de reanudarlo: primero vuelve a mirarlo todo.</translation>
    </message>
    <message>
        <source>What else went could not be counted: %1</source>
        <translation>No se pudo contar qué más ha desaparecido: %1</translation>
    </message>
    <message>
        <source>It was cancelled; what was deleted before stays deleted.</source>
        <translation>Se canceló; lo que se borró antes sigue borrado.</translation>
    </message>
    <message>
        <source>Delete the planned assets one by one instead (mode pinned).</source>
        <translation>Borre en su lugar los recursos planificados uno a uno (modo pinned).</translation>
    </message>
    <message>
        <source>What the request would take can not be seen in full: assets that are still being stored stay unseen.</source>
        <translation>Lo que se llevaría la petición no se puede ver por completo: los recursos que todavía se están guardando no se ven.</translation>
    </message>
    <message>
        <source>It is not known what this store would take beyond what was shown if the request were sent as it is.</source>
        <translation>No se sabe qué se llevaría este almacén, más allá de lo mostrado, si la petición se enviara tal cual.</translation>
    </message>
    <message>
        <source>This store would also take assets whose paths only begin alike, in number: %1.</source>
        <translation>Este almacén se llevaría también recursos cuyas rutas solo empiezan igual, en número: %1.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>Ahora la petición abarca otros recursos: se planificaron %1, coinciden %2.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Mire otra vez la vista previa y haga un plan nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out: it is not sent again.</source>
        <translation>No se sabe si la petición se llevó a cabo: no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Resume the job: it looks up what is gone.</source>
        <translation>Reanude el trabajo: consulta qué ha desaparecido.</translation>
    </message>
    <message>
        <source>The store deleted %1 assets where %2 were planned.</source>
        <translation>El almacén borró %1 recursos donde se habían planificado %2.</translation>
    </message>
    <message>
        <source>The request was sent, but this asset is still there. A selector is never sent twice.</source>
        <translation>La petición se envió, pero este recurso sigue ahí. Un selector nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>The first of them, entry %1 at %2: %3</source>
        <translation>El primero de ellos, la entrada %1 de %2: %3</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one. It was left alone.</source>
        <translation>El servidor ya no lo puede mostrar: no se puede saber si es el planificado. No se ha tocado.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether this one is gone.</source>
        <translation>El servidor tiene un recurso con su número y no lo puede mostrar: no se puede saber si este ha desaparecido.</translation>
    </message>
    <message>
        <source>What seems to be gone is not counted as deleted: it is looked up before anything more is sent.</source>
        <translation>Lo que parece haber desaparecido no se cuenta como borrado: se consulta antes de enviar nada más.</translation>
    </message>
    <message>
        <source>Check which server answers, then resume the job.</source>
        <translation>Compruebe qué servidor responde y reanude después el trabajo.</translation>
    </message>
    <message>
        <source>The asset %2 at %1 is not the planned one any more, or is gone. %3</source>
        <translation>El recurso %2 de %1 ya no es el planificado, o ya no está. %3</translation>
    </message>
    <message>
        <source>Some of the job&apos;s objects were seen in their place:</source>
        <translation>Algunos de los objetos del trabajo se vieron en su sitio:</translation>
    </message>
    <message>
        <source>None of the objects was ever seen in %1: it may be another store&apos;s, so it is not known what became of them.</source>
        <translation>Ninguno de los objetos se ha visto nunca en %1: puede ser de otro almacén, así que no se sabe qué ha sido de ellos.</translation>
    </message>
    <message>
        <source>Of %1 assets, %2 were gone when their turn came: something else deletes the same assets, and some that this job counts as deleted may be counted there too.</source>
        <translation>De %1 recursos, %2 ya no estaban cuando les llegó el turno: otra cosa borra los mismos recursos, y algunos que este trabajo cuenta como borrados pueden contarse también allí.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>No se envía nada más.</translation>
    </message>
    <message>
        <source>The items of job %1 in the journal are not those that were planned: they do not give the plan&apos;s hash.</source>
        <translation>Los elementos del trabajo %1 en el diario no son los que se planificaron: no dan el hash del plan.</translation>
    </message>
    <message>
        <source>Job %1 holds an item that its request can not mean: entry %2 at %3.</source>
        <translation>El trabajo %1 contiene un elemento que su petición no puede significar: la entrada %2 en %3.</translation>
    </message>
    <message>
        <source>The server has an asset with its number and can not show it: it can not be told whether it is this one.</source>
        <translation>El servidor tiene un recurso con su número y no lo puede mostrar: no se puede saber si es este.</translation>
    </message>
    <message>
        <source>The delete got no clear answer, each time that it was sent, and the asset is still there.</source>
        <translation>El borrado no obtuvo una respuesta clara ninguna de las veces que se envió, y el recurso sigue ahí.</translation>
    </message>
    <message>
        <source>Nothing else that is known on this server is to be seen there any more: another server may answer, or an empty one.</source>
        <translation>Nada más de lo que se conoce en este servidor se ve ya ahí: quizá responda otro servidor, o uno vacío.</translation>
    </message>
    <message>
        <source>Nothing else is known on this server by which it could be told from another one, or from an empty one.</source>
        <translation>No se conoce nada más en este servidor que permita distinguirlo de otro, o de uno vacío.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>%1 inesperados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 desviados</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>%1 aparecidos</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>%1 leaked</source>
        <translation>%1 huérfanos</translation>
    </message>
    <message>
        <source>all gone</source>
        <translation>todo ha desaparecido</translation>
    </message>
    <message>
        <source>One chosen asset below %2</source>
        <translation>Un recurso elegido por debajo de %2</translation>
    </message>
    <message>
        <source>%1 chosen assets below %2</source>
        <translation>%1 recursos elegidos por debajo de %2</translation>
    </message>
    <message>
        <source>Begins in %1</source>
        <translation>Empieza dentro de %1</translation>
    </message>
    <message>
        <source>Waits, next</source>
        <translation>Espera, el siguiente</translation>
    </message>
    <message>
        <source>Waits, number %1</source>
        <translation>Espera, número %1</translation>
    </message>
    <message>
        <source>pinned: each planned asset by its entry</source>
        <translation>fijado: cada recurso planificado por su entrada</translation>
    </message>
    <message>
        <source>selector: the request as it was typed</source>
        <translation>selector: la petición tal como se escribió</translation>
    </message>
    <message>
        <source>pinned: assets that were chosen one by one</source>
        <translation>fijado: recursos elegidos uno a uno</translation>
    </message>
    <message>
        <source>One asset went that was not planned</source>
        <translation>Ha desaparecido un recurso que no estaba planificado</translation>
    </message>
    <message>
        <source>%1 assets went that were not planned</source>
        <translation>Han desaparecido %1 recursos que no estaban planificados</translation>
    </message>
    <message>
        <source>One asset could not be deleted and is still there</source>
        <translation>No se pudo borrar un recurso, que sigue ahí</translation>
    </message>
    <message>
        <source>%1 assets could not be deleted and are still there</source>
        <translation>No se pudieron borrar %1 recursos, que siguen ahí</translation>
    </message>
    <message>
        <source>Of one asset it is not known whether it is gone</source>
        <translation>De un recurso no se sabe si ha desaparecido</translation>
    </message>
    <message>
        <source>Of %1 assets it is not known whether they are gone</source>
        <translation>De %1 recursos no se sabe si han desaparecido</translation>
    </message>
    <message>
        <source>One entry held another asset by then and was left alone</source>
        <translation>Una entrada tenía ya otro recurso y no se tocó</translation>
    </message>
    <message>
        <source>%1 entries held other assets by then and were left alone</source>
        <translation>%1 entradas tenían ya otros recursos y no se tocaron</translation>
    </message>
    <message>
        <source>One asset matches now that was not shown, and was not touched</source>
        <translation>Ahora coincide un recurso que no se mostró, y no se tocó</translation>
    </message>
    <message>
        <source>%1 assets match now that were not shown, and were not touched</source>
        <translation>Ahora coinciden %1 recursos que no se mostraron, y no se tocaron</translation>
    </message>
    <message>
        <source>One planned asset matched the request no more</source>
        <translation>Un recurso planificado ya no coincidía con la petición</translation>
    </message>
    <message>
        <source>%1 planned assets matched the request no more</source>
        <translation>%1 recursos planificados ya no coincidían con la petición</translation>
    </message>
    <message>
        <source>Job %1 was to begin at %2; nothing of its %3 assets was sent.</source>
        <translation>El trabajo %1 debía empezar el %2; de sus %3 recursos no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Job %1 did not begin before the window was closed; nothing of its %2 assets was sent.</source>
        <translation>El trabajo %1 no empezó antes de que se cerrara la ventana; de sus %2 recursos no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Job %1 is paused after %2 of %3 assets.</source>
        <translation>El trabajo %1 está en pausa tras %2 de %3 recursos.</translation>
    </message>
    <message>
        <source>Job %1 was interrupted after %2 of %3 assets.</source>
        <translation>El trabajo %1 se interrumpió tras %2 de %3 recursos.</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Trabajo %1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 already gone, %3 drifted, %4 failed, %5 unknown, %6 unexpected</source>
        <translation>%1 borrados, %2 que ya no estaban, %3 desviados, %4 fallidos, %5 desconocidos, %6 inesperados</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What the journal says of the assets near job %1 can not be read.</source>
        <translation>No se puede leer lo que dice el diario sobre los recursos cercanos al trabajo %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Cancel the job, and delete what is left from a fresh preview.</source>
        <translation>Cancele el trabajo, y borre lo que queda desde una vista previa nueva.</translation>
    </message>
    <message>
        <source>What the journal says of job %1&apos;s content can not be read.</source>
        <translation>No se puede leer lo que dice el diario sobre el contenido del trabajo %1.</translation>
    </message>
    <message>
        <source>The differences of job %1 in the journal can not be read.</source>
        <translation>No se pueden leer las diferencias del trabajo %1 en el diario.</translation>
    </message>
    <message>
        <source>The outcomes of job %1 in the journal can not be read.</source>
        <translation>No se pueden leer los resultados del trabajo %1 en el diario.</translation>
    </message>
    <message>
        <source>The plan does not agree with its own sums.</source>
        <translation>El plan no concuerda con sus propios totales.</translation>
    </message>
    <message>
        <source>Job %1 was started: it stays in the journal.</source>
        <translation>El trabajo %1 ya se inició: permanece en el diario.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>El programa terminó mientras este trabajo estaba en curso.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal can not be made.</source>
        <translation>No se puede crear la carpeta %1 para el diario.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se ha tocado nada.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>The journal %1 can not be locked for writing: %2.</source>
        <translation>No se puede bloquear el diario %1 para escribir: %2.</translation>
    </message>
    <message>
        <source>It can still be read.</source>
        <translation>Aún se puede leer.</translation>
    </message>
    <message>
        <source>Check who may write to its folder.</source>
        <translation>Compruebe quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another process has the journal open.</source>
        <translation>Otro proceso tiene abierto el diario.</translation>
    </message>
    <message>
        <source>Another process has the journal open: %1.</source>
        <translation>Otro proceso tiene abierto el diario: %1.</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command, then try again.</source>
        <translation>Cierre la otra ventana o espere a la otra orden, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program.</source>
        <translation>%1 no es un diario de este programa.</translation>
    </message>
    <message>
        <source>Your stores are not touched; nothing can be deleted while there is no sound journal.</source>
        <translation>Sus almacenes no se tocan; no se puede borrar nada mientras no haya un diario en buen estado.</translation>
    </message>
    <message>
        <source>Move %1 away to begin a new one; keep it for the record.</source>
        <translation>Aparte %1 para empezar uno nuevo; guárdelo como constancia.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>The journal has lost its identity.</source>
        <translation>El diario ha perdido su identidad.</translation>
    </message>
    <message>
        <source>There is no such job in the journal.</source>
        <translation>No hay tal trabajo en el diario.</translation>
    </message>
    <message>
        <source>the journal %1</source>
        <translation>el diario %1</translation>
    </message>
    <message>
        <source>The request of job %1 in the journal can not be read.</source>
        <translation>No se puede leer en el diario la petición del trabajo %1.</translation>
    </message>
    <message>
        <source>The state or the mode of job %1 in the journal is none that there is.</source>
        <translation>El estado o el modo del trabajo %1 en el diario no es ninguno de los que existen.</translation>
    </message>
    <message>
        <source>Item %1 of job %2 in the journal can not be read.</source>
        <translation>No se puede leer en el diario el elemento %1 del trabajo %2.</translation>
    </message>
    <message>
        <source>The lock of the journal was removed: another process may be writing to it.</source>
        <translation>Se quitó el bloqueo del diario: puede que otro proceso esté escribiendo en él.</translation>
    </message>
    <message>
        <source>Nothing more was written or sent.</source>
        <translation>No se ha escrito ni enviado nada más.</translation>
    </message>
    <message>
        <source>Leave the file journal.lock alone, and begin again.</source>
        <translation>No toque el archivo journal.lock, y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>KnownPaths</name>
    <message>
        <source>the list of known paths</source>
        <translation>la lista de rutas conocidas</translation>
    </message>
</context>
<context>
    <name>KoniferApi</name>
    <message>
        <source>The server %1 does not say how long the content is: it can not be told whether all of it came.</source>
        <translation>El servidor %1 no dice qué longitud tiene el contenido: no se puede saber si llegó entero.</translation>
    </message>
    <message>
        <source>The server %1 gave %2 bytes of content where %3 are known.</source>
        <translation>El servidor %1 dio %2 bytes de contenido donde se conocen %3.</translation>
    </message>
    <message>
        <source>What the server %1 gave as content is no picture.</source>
        <translation>Lo que el servidor %1 dio como contenido no es una imagen.</translation>
    </message>
    <message>
        <source>The server %1 gave a %2 where the original is a %3.</source>
        <translation>El servidor %1 dio un %2 donde el original es un %3.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>El recurso no tiene original.</translation>
    </message>
    <message>
        <source>The server can not be asked for %1: no request can name that path.</source>
        <translation>No se puede preguntar al servidor por %1: ninguna petición puede nombrar esa ruta.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La consulta se anuló.</translation>
    </message>
    <message>
        <source>The server %1 answered %2 to a delete; a Konifer server answers 204.</source>
        <translation>El servidor %1 respondió %2 a un borrado; un servidor Konifer responde 204.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Ninguna petición puede nombrar la ruta %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The server %1 is not known: its name can not be looked up.</source>
        <translation>El servidor %1 no se conoce: no se puede resolver su nombre.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server %1 does not take connections.</source>
        <translation>El servidor %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check that it runs, its port and the network.</source>
        <translation>Compruebe que está en marcha, su puerto y la red.</translation>
    </message>
    <message>
        <source>The server %1 did not take a connection in time.</source>
        <translation>El servidor %1 no aceptó una conexión a tiempo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work: %2.</source>
        <translation>El proxy en el camino a %1 no funciona: %2.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Compruebe los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>The connection to %1 can not be trusted: %2.</source>
        <translation>La conexión con %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent over it.</source>
        <translation>No se ha enviado nada por ella.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, and the authority file and client certificate of the connection.</source>
        <translation>Compruebe el certificado del servidor, y el archivo de autoridades y el certificado de cliente de la conexión.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>El servidor %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again when it answers faster.</source>
        <translation>Vuelva a intentarlo cuando responda más deprisa.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than what is read (%2 MB).</source>
        <translation>La respuesta de %1 es mayor de lo que se lee (%2 MB).</translation>
    </message>
    <message>
        <source>Ask for less: a deeper path, or fewer assets.</source>
        <translation>Pida menos: una ruta más profunda, o menos recursos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source> It says: “%1”.</source>
        <translation> Dice: “%1”.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>The server %1 does not accept the credentials (%2).</source>
        <translation>El servidor %1 no acepta las credenciales (%2).</translation>
    </message>
    <message>
        <source>Check the authentication of the connection and its secret.</source>
        <translation>Compruebe la autenticación de la conexión y su secreto.</translation>
    </message>
    <message>
        <source>The server %1 denies this (403): the credentials have not the right, or the URL signature is missing or wrong.</source>
        <translation>El servidor %1 lo deniega (403): las credenciales no tienen el derecho, o la firma de la URL falta o es incorrecta.</translation>
    </message>
    <message>
        <source>Check the signing secret and algorithm of the connection, and its rights.</source>
        <translation>Compruebe el secreto y el algoritmo de firma de la conexión, y sus derechos.</translation>
    </message>
    <message>
        <source>The server %1 sends to %2 instead of answering (%3): it may want a login.</source>
        <translation>El servidor %1 remite a %2 en lugar de responder (%3): quizá quiera un inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the address and the authentication; redirects are never followed.</source>
        <translation>Compruebe la dirección y la autenticación; las redirecciones nunca se siguen.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Vuelva a intentarlo dentro de %1 s.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server %1 asks for patience (%2).</source>
        <translation>El servidor %1 pide paciencia (%2).</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own (%2).</source>
        <translation>El servidor %1 tiene un fallo propio (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the server&apos;s log.</source>
        <translation>Vuelva a intentarlo; si persiste, mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server %1 knows nothing there (404).</source>
        <translation>El servidor %1 no conoce nada ahí (404).</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server %1 refuses the request (%2).</source>
        <translation>El servidor %1 rechaza la petición (%2).</translation>
    </message>
    <message>
        <source>The server %1 answers %2, which no Konifer server would.</source>
        <translation>El servidor %1 responde %2, lo que no haría ningún servidor Konifer.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of the server.</source>
        <translation>Compruebe la dirección y lo que hay delante del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Konifer server gives: %1.</source>
        <translation>La respuesta del servidor no es la que da un servidor Konifer: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed by reading it.</source>
        <translation>Al leerla no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the address and what stands in front of it.</source>
        <translation>Compruebe la dirección y lo que hay delante de ella.</translation>
    </message>
    <message>
        <source>an asset has more than %1 variants</source>
        <translation>un recurso tiene más de %1 variantes</translation>
    </message>
    <message>
        <source>a variant has no readable bucket and key</source>
        <translation>una variante no tiene bucket y clave legibles</translation>
    </message>
    <message>
        <source>an asset has more than %1 labels or tags</source>
        <translation>un recurso tiene más de %1 etiquetas o marcas</translation>
    </message>
    <message>
        <source>an asset without an entry number</source>
        <translation>un recurso sin número de entrada</translation>
    </message>
    <message>
        <source>asset %1 without the time of its creation</source>
        <translation>el recurso %1 sin la hora de su creación</translation>
    </message>
    <message>
        <source>a text of asset %1 is none, or too long</source>
        <translation>un texto del recurso %1 no es un texto, o es demasiado largo</translation>
    </message>
    <message>
        <source>a time of asset %1 can not be read</source>
        <translation>no se puede leer una hora del recurso %1</translation>
    </message>
    <message>
        <source>no readable JSON (%1)</source>
        <translation>no es JSON legible (%1)</translation>
    </message>
    <message>
        <source>something else than one asset</source>
        <translation>algo distinto de un recurso</translation>
    </message>
    <message>
        <source>no list of assets</source>
        <translation>no es una lista de recursos</translation>
    </message>
    <message>
        <source>asset %1 is listed twice</source>
        <translation>el recurso %1 figura dos veces</translation>
    </message>
    <message>
        <source>The server %1 answered %2 where a Konifer server answers 201.</source>
        <translation>El servidor %1 respondió %2 donde un servidor Konifer responde 201.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Konifer server, or not a healthy one.</source>
        <translation>Lo que responde en %1 no es un servidor Konifer, o no uno en buen estado.</translation>
    </message>
    <message>
        <source>What answers at %1 understands none of the ways to read a Konifer server.</source>
        <translation>Lo que responde en %1 no entiende ninguna de las formas de leer un servidor Konifer.</translation>
    </message>
    <message>
        <source>Check the address. </source>
        <translation>Compruebe la dirección. </translation>
    </message>
    <message>
        <source>The server answered for another asset.</source>
        <translation>El servidor respondió por otro recurso.</translation>
    </message>
    <message>
        <source>The server %1 says that asset %2 at %3 is not there, and lists it all the same.</source>
        <translation>El servidor %1 dice que el recurso %2 de %3 no está, y sin embargo lo enumera.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server.</source>
        <translation>Compruebe lo que hay delante del servidor.</translation>
    </message>
    <message>
        <source>No request can name an asset at %1: a server takes “-/” for the end of a path. What is there goes only by a request without a selector, such as DELETE %1?limit=1, which takes what is newest then; this program does not send it.</source>
        <translation>Ninguna petición puede nombrar un recurso en %1: un servidor toma “-/” por el final de una ruta. Lo que hay ahí solo se borra con una petición sin selector, como DELETE %1?limit=1, que se lleva lo que entonces sea más reciente; este programa no la envía.</translation>
    </message>
    <message>
        <source>It seems to speak without encryption: check the port, or say so in the address (http://, or ?tls=no after s3://).</source>
        <translation>Parece que se comunica sin cifrar: compruebe el puerto, o indíquelo en la dirección (http://, o ?tls=no tras s3://).</translation>
    </message>
    <message>
        <source>Where the server has an authority of its own, name its file (--ca FILE).</source>
        <translation>Si el servidor tiene una autoridad propia, indique su archivo (--ca FILE).</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s key is wrong, or none was given.</source>
        <translation>La frase de contraseña de la clave del cliente es incorrecta, o no se dio ninguna.</translation>
    </message>
    <message>
        <source>Give the passphrase of the connection&apos;s key again.</source>
        <translation>Dé de nuevo la frase de contraseña de la clave de la conexión.</translation>
    </message>
    <message>
        <source>A file of the connection to %1 is of no use: %2.</source>
        <translation>Un archivo de la conexión con %1 no sirve: %2.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s authorities, client certificate and key.</source>
        <translation>Compruebe las autoridades, el certificado de cliente y la clave de la conexión.</translation>
    </message>
    <message>
        <source>The server %1 packs its answer in a way that can not be read: %2.</source>
        <translation>El servidor %1 comprime su respuesta de un modo que no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server: its compression.</source>
        <translation>Compruebe qué hay delante del servidor: su compresión.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this picture (%2): 413.</source>
        <translation>El servidor %1 no acepta una petición tan grande como esta imagen (%2): 413.</translation>
    </message>
    <message>
        <source>The server %1 takes no request as large as this (413).</source>
        <translation>El servidor %1 no acepta una petición tan grande (413).</translation>
    </message>
    <message>
        <source>Raise the limit of the proxy in front of it, such as nginx&apos;s client_max_body_size.</source>
        <translation>Suba el límite del proxy que tiene delante, como client_max_body_size de nginx.</translation>
    </message>
    <message>
        <source>The server %1 wants https: it sends to %2 instead of answering (%3).</source>
        <translation>El servidor %1 quiere https: remite a %2 en lugar de responder (%3).</translation>
    </message>
    <message>
        <source>Give the connection its https address; redirects are never followed.</source>
        <translation>Dé a la conexión su dirección https; las redirecciones nunca se siguen.</translation>
    </message>
    <message>
        <source>The answer of %1 is 1 second old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>La respuesta de %1 tiene 1 segundo de antigüedad: viene de una caché en el camino, y muestra lo que había, no lo que hay.</translation>
    </message>
    <message>
        <source>The answer of %1 is %2 seconds old: it comes from a cache on the way, and shows what was there, not what is.</source>
        <translation>La respuesta de %1 tiene %2 segundos de antigüedad: viene de una caché en el camino, y muestra lo que había, no lo que hay.</translation>
    </message>
    <message>
        <source>Let the requests of this program pass by the cache, or connect to the server itself.</source>
        <translation>Haga que las peticiones de este programa no pasen por la caché, o conéctese al propio servidor.</translation>
    </message>
    <message>
        <source>The server %1 asked for a client certificate, and got none that it takes.</source>
        <translation>El servidor %1 pidió un certificado de cliente, y no recibió ninguno que acepte.</translation>
    </message>
    <message>
        <source>Give the connection a client certificate and its key, or another one.</source>
        <translation>Dé a la conexión un certificado de cliente y su clave, u otro.</translation>
    </message>
    <message>
        <source>The server %1 can not store anything at such a path (500).</source>
        <translation>El servidor %1 no puede guardar nada en una ruta así (500).</translation>
    </message>
    <message>
        <source>Use a path of letters, digits and underscores.</source>
        <translation>Use una ruta de letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>The server %1 can not show this asset (500): it was stored without alt text.</source>
        <translation>El servidor %1 no puede mostrar este recurso (500): se guardó sin texto alternativo.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está ahí.</translation>
    </message>
    <message>
        <source>It can be deleted all the same.</source>
        <translation>Se puede borrar de todos modos.</translation>
    </message>
    <message>
        <source>Delete them by their entries, or give the connection a catalogue.</source>
        <translation>Bórrelos por sus entradas, o dé un catálogo a la conexión.</translation>
    </message>
    <message>
        <source>Which assets at %1 were modified last can not be told: the server can not show all of them.</source>
        <translation>No se puede saber qué recursos de %1 se modificaron los últimos: el servidor no los puede mostrar todos.</translation>
    </message>
    <message>
        <source>Which assets at %1 are the newest can not be told: the server can not show all of them, and entries were looked for up to %2 only.</source>
        <translation>No se puede saber qué recursos de %1 son los más recientes: el servidor no los puede mostrar todos, y las entradas se buscaron solo hasta %2.</translation>
    </message>
</context>
<context>
    <name>KoniferReader</name>
    <message>
        <source>The catalogue&apos;s role may not read its labels and tags, and the server does not show it.</source>
        <translation>El rol del catálogo no puede leer sus etiquetas y marcas, y el servidor no lo muestra.</translation>
    </message>
    <message>
        <source>The content store does not hold its original.</source>
        <translation>El almacén de contenido no tiene su original.</translation>
    </message>
</context>
<context>
    <name>KoniferStore</name>
    <message>
        <source>A Konifer server can not list its paths: this counts only what is at paths that are known here, and leaves out assets that are still being stored.</source>
        <translation>Un servidor Konifer no puede enumerar sus rutas: esto cuenta solo lo que hay en las rutas conocidas aquí, y deja fuera los recursos que todavía se están guardando.</translation>
    </message>
    <message>
        <source>Assets that are still being stored are not seen by reading the server; a connection with a catalogue sees them.</source>
        <translation>Los recursos que todavía se están guardando no se ven al leer el servidor; una conexión con catálogo los ve.</translation>
    </message>
    <message>
        <source>No asset is at %1 itself, and it is not known whether there are any below it.</source>
        <translation>No hay ningún recurso en %1, y no se sabe si hay alguno por debajo.</translation>
    </message>
    <message>
        <source>More than %1 known paths are below %2.</source>
        <translation>Hay más de %1 rutas conocidas por debajo de %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Choose a deeper path, or give the connection a catalogue.</source>
        <translation>Elija una ruta más profunda, o dé un catálogo a la conexión.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be known what is in the whole store, so it is not deleted.</source>
        <translation>Sin catálogo no se puede saber qué hay en todo el almacén, así que no se borra.</translation>
    </message>
    <message>
        <source>Give the connection a catalogue, or delete path by path.</source>
        <translation>Dé un catálogo a la conexión, o borre ruta por ruta.</translation>
    </message>
    <message>
        <source>The tree, previews and counts are exact: they come from the server&apos;s database.</source>
        <translation>El árbol, las vistas previas y los recuentos son exactos: proceden de la base de datos del servidor.</translation>
    </message>
    <message>
        <source>Without a catalogue the tree shows only paths that you added or visited: a Konifer server can not list its paths.</source>
        <translation>Sin catálogo, el árbol muestra solo las rutas que usted añadió o visitó: un servidor Konifer no puede enumerar sus rutas.</translation>
    </message>
    <message>
        <source>Previews leave out assets that are still being stored, and a recursive one what lies at paths that are not known here.</source>
        <translation>Las vistas previas dejan fuera los recursos que todavía se están guardando, y una recursiva, lo que hay en rutas que no se conocen aquí.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is off the server&apos;s list and no longer in the content store.</source>
        <translation>El contenido se da por desaparecido cuando está fuera de la lista del servidor y ya no está en el almacén de contenido.</translation>
    </message>
    <message>
        <source>Content counts as gone when it is no longer in the content store; what is scheduled is not seen.</source>
        <translation>El contenido se da por desaparecido cuando ya no está en el almacén de contenido; lo que está programado no se ve.</translation>
    </message>
    <message>
        <source>Content counts as gone when the server has taken it off its list; the content store itself is not looked at.</source>
        <translation>El contenido se da por desaparecido cuando el servidor lo ha quitado de su lista; el almacén de contenido en sí no se mira.</translation>
    </message>
    <message>
        <source>Whether content is gone stays unknown: neither the server&apos;s list nor the content store can be looked at.</source>
        <translation>Sigue sin saberse si el contenido ha desaparecido: no se puede mirar ni la lista del servidor ni el almacén de contenido.</translation>
    </message>
    <message>
        <source>Sizes are unknown: a Konifer server does not record them.</source>
        <translation>Los tamaños son desconocidos: un servidor Konifer no los registra.</translation>
    </message>
    <message>
        <source>The server said that it is gone, but it is still there.</source>
        <translation>El servidor dijo que ya no está, pero sigue ahí.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: %2, entry %3 is not the same there.</source>
        <translation>El catálogo y el servidor %1 no son de un mismo almacén: %2, entrada %3 no es lo mismo allí.</translation>
    </message>
    <message>
        <source>Nothing of this batch was sent.</source>
        <translation>No se ha enviado nada de este lote.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address.</source>
        <translation>Compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Ahora otro recurso tiene este número.</translation>
    </message>
    <message>
        <source>The catalogue and the server %1 are not of one store: an asset of the one is not in the other.</source>
        <translation>El catálogo y el servidor %1 no son de un mismo almacén: un recurso del uno no está en el otro.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se ha tocado nada.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address: it may be that of another environment.</source>
        <translation>Compruebe la dirección del catálogo: puede ser la de otro entorno.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Se abrió en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The picture could not be kept for scaling: %1</source>
        <translation>No se pudo conservar la imagen para escalarla: %1</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La consulta se anuló.</translation>
    </message>
    <message>
        <source>The server can not list 1 path, for assets that it can not show: its entries were looked for one by one, up to %1.</source>
        <translation>El servidor no puede enumerar 1 ruta, por recursos que no puede mostrar: sus entradas se buscaron una por una, hasta %1.</translation>
    </message>
    <message>
        <source>The server can not list %1 paths, for assets that it can not show: their entries were looked for one by one, up to %2.</source>
        <translation>El servidor no puede enumerar %1 rutas, por recursos que no puede mostrar: sus entradas se buscaron una por una, hasta %2.</translation>
    </message>
    <message>
        <source>1 asset can not be shown by the server, most likely because it was stored without alt text: no more is known of it than its number.</source>
        <translation>El servidor no puede mostrar 1 recurso, muy probablemente porque se guardó sin texto alternativo: no se conoce de él más que su número.</translation>
    </message>
    <message>
        <source>%1 assets can not be shown by the server, most likely because they were stored without alt text: no more is known of them than their numbers.</source>
        <translation>El servidor no puede mostrar %1 recursos, muy probablemente porque se guardaron sin texto alternativo: no se conoce de ellos más que sus números.</translation>
    </message>
    <message>
        <source>1 asset that the server can not show is left out: which labels it carries can not be seen.</source>
        <translation>Se deja fuera 1 recurso que el servidor no puede mostrar: no se puede ver qué etiquetas lleva.</translation>
    </message>
    <message>
        <source>%1 assets that the server can not show are left out: which labels they carry can not be seen.</source>
        <translation>Se dejan fuera %1 recursos que el servidor no puede mostrar: no se puede ver qué etiquetas llevan.</translation>
    </message>
    <message>
        <source>At 1 known path this server can not store anything.</source>
        <translation>En 1 ruta conocida este servidor no puede guardar nada.</translation>
    </message>
    <message>
        <source>At %1 known paths this server can not store anything.</source>
        <translation>En %1 rutas conocidas este servidor no puede guardar nada.</translation>
    </message>
    <message>
        <source>Labels and tags can not be seen: the role may not read asset_label or asset_tag.</source>
        <translation>Las etiquetas y las marcas no se pueden ver: el rol no puede leer asset_label o asset_tag.</translation>
    </message>
    <message>
        <source>Whether the catalogue is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>No se pudo comprobar si el catálogo es el del propio servidor: el servidor no muestra ninguno de los recursos que se miraron.</translation>
    </message>
    <message>
        <source>The server can not show it any more: it can not be told whether it is the planned one.</source>
        <translation>El servidor ya no lo puede mostrar: no se puede saber si es el planificado.</translation>
    </message>
    <message>
        <source>The server answered the delete with 204, but the asset is still there.</source>
        <translation>El servidor respondió al borrado con 204, pero el recurso sigue ahí.</translation>
    </message>
    <message>
        <source>The catalogue is a standby by now, which may lag behind the server: it is good for looking, not for deleting.</source>
        <translation>El catálogo es ahora una réplica en espera, que puede ir retrasada respecto al servidor: sirve para mirar, no para borrar.</translation>
    </message>
    <message>
        <source>Resume the job when the catalogue is the server&apos;s own again.</source>
        <translation>Reanude el trabajo cuando el catálogo vuelva a ser el del propio servidor.</translation>
    </message>
    <message>
        <source>The catalogue does not have it, but the server has an asset with its number that it can not show.</source>
        <translation>El catálogo no lo tiene, pero el servidor tiene un recurso con su número que no puede mostrar.</translation>
    </message>
    <message>
        <source>It is good for looking, not for deleting.</source>
        <translation>Sirve para mirar, no para borrar.</translation>
    </message>
    <message>
        <source>A Konifer server answers at %1: if that is the one, give this address.</source>
        <translation>En %1 responde un servidor Konifer: si es ese, dé esta dirección.</translation>
    </message>
    <message>
        <source>The connection was called off.</source>
        <translation>La conexión se anuló.</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>El servidor no ha eliminado nada desde hace mucho: su cola está parada.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Nothing was opened, and nothing was sent to any store.</source>
        <translation>No se ha abierto nada, y no se ha enviado nada a ningún almacén.</translation>
    </message>
    <message>
        <source>A link has the form secateur:open?connection=NAME&amp;path=PATH.</source>
        <translation>Un enlace tiene la forma secateur:open?connection=NAME&amp;path=PATH.</translation>
    </message>
    <message>
        <source>The link is longer than %1 characters.</source>
        <translation>El enlace tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>This is no link of Secateur&apos;s.</source>
        <translation>Este no es un enlace de Secateur.</translation>
    </message>
    <message>
        <source>A link can open a connection at a path. This one asks for something else.</source>
        <translation>Un enlace puede abrir una conexión en una ruta. Este pide otra cosa.</translation>
    </message>
    <message>
        <source>A link names a connection and a path. This one holds something else.</source>
        <translation>Un enlace nombra una conexión y una ruta. Este contiene otra cosa.</translation>
    </message>
    <message>
        <source>The link names its connection or its path twice.</source>
        <translation>El enlace nombra dos veces su conexión o su ruta.</translation>
    </message>
    <message>
        <source>The link holds an encoding that can not be read.</source>
        <translation>El enlace contiene una codificación que no se puede leer.</translation>
    </message>
    <message>
        <source>The link names no connection, or not in a way that a connection can be named.</source>
        <translation>El enlace no nombra ninguna conexión, o no como se puede nombrar una conexión.</translation>
    </message>
    <message>
        <source>The link&apos;s path is none: it begins with “/” and does not end with one.</source>
        <translation>La ruta del enlace no es una ruta: empieza por “/” y no termina en “/”.</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>The store&apos;s tables do not agree with each other.</source>
        <translation>Las tablas del almacén no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Ejecute “secateurctl check” sobre el almacén.</translation>
    </message>
    <message>
        <source>Another asset has this number now.</source>
        <translation>Ahora otro recurso tiene este número.</translation>
    </message>
    <message>
        <source>The question was called off.</source>
        <translation>La consulta se anuló.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Se abrió en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>No asset is at %1 or below it.</source>
        <translation>No hay ningún recurso en %1 ni por debajo.</translation>
    </message>
    <message>
        <source>The asset has no original.</source>
        <translation>El recurso no tiene original.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se anuló.</translation>
    </message>
    <message>
        <source>The content has another length than was said.</source>
        <translation>El contenido tiene una longitud distinta de la indicada.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Check the name, or that the disk it is on is there.</source>
        <translation>Compruebe el nombre, o que el disco en el que está se encuentre ahí.</translation>
    </message>
    <message>
        <source>%1 is a file, not the folder of a store.</source>
        <translation>%1 es un archivo, no la carpeta de un almacén.</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.db.</source>
        <translation>Elija la carpeta que contiene store.db.</translation>
    </message>
    <message>
        <source>The operating system does not let you look into %1.</source>
        <translation>El sistema operativo no le deja mirar en %1.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder.</source>
        <translation>Compruebe el propietario y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a store: there is no store.db in it.</source>
        <translation>%1 no es un almacén: no contiene ningún store.db.</translation>
    </message>
    <message>
        <source>Choose another folder, or import images to make a store.</source>
        <translation>Elija otra carpeta, o importe imágenes para crear un almacén.</translation>
    </message>
    <message>
        <source>The store in %1 can only be read.</source>
        <translation>El almacén en %1 solo se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se ha tocado nada.</translation>
    </message>
    <message>
        <source>Open it for reading, or make the folder writable.</source>
        <translation>Ábralo para lectura, o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The database of the store in %1 is damaged: %2</source>
        <translation>La base de datos del almacén en %1 está dañada: %2</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>No se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on it and restore the database from a backup.</source>
        <translation>Ejecute “secateurctl check” sobre él y restaure la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>the file was cut short.</source>
        <translation>el archivo quedó cortado.</translation>
    </message>
    <message>
        <source>its first rows are missing.</source>
        <translation>faltan sus primeras filas.</translation>
    </message>
    <message>
        <source>the store “%1”</source>
        <translation>el almacén “%1”</translation>
    </message>
    <message>
        <source>%1 is a file; a store needs a folder.</source>
        <translation>%1 es un archivo; un almacén necesita una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else already.</source>
        <translation>La carpeta %1 ya contiene otra cosa.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>The folder %1 can not be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Compruebe los permisos de la carpeta superior, y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The database %1 can not be made.</source>
        <translation>No se puede crear la base de datos %1.</translation>
    </message>
    <message>
        <source>The request means other assets now: %1 were planned, %2 match.</source>
        <translation>Ahora la petición abarca otros recursos: se planificaron %1, coinciden %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Look at the preview again and make a new plan.</source>
        <translation>Mire otra vez la vista previa y haga un plan nuevo.</translation>
    </message>
</context>
<context>
    <name>NodeTree</name>
    <message>
        <source>The path tree of the store is damaged: node %1 is missing.</source>
        <translation>El árbol de rutas del almacén está dañado: falta el nodo %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Run “secateurctl check” on the store.</source>
        <translation>Ejecute “secateurctl check” sobre el almacén.</translation>
    </message>
</context>
<context>
    <name>PartChecks</name>
    <message>
        <source>The secret goes over plain http: everybody on the way can read it. Use https.</source>
        <translation>El secreto va por http sin cifrar: cualquiera en el camino puede leerlo. Use https.</translation>
    </message>
    <message>
        <source>The address is plain http: nothing is encrypted.</source>
        <translation>La dirección es http sin cifrar: no se cifra nada.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1 %2</source>
        <translation>El certificado no es de confianza: %1 %2</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>No se estableció una conexión cifrada: %1.</translation>
    </message>
    <message>
        <source>It was encrypted: the server may want another client certificate.</source>
        <translation>Estaba cifrada: quizá el servidor quiera otro certificado de cliente.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se llegó al servidor.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>The server says that it is well.</source>
        <translation>El servidor dice que está bien.</translation>
    </message>
    <message>
        <source>The server speaks the dialect “%1”.</source>
        <translation>El servidor habla el dialecto “%1”.</translation>
    </message>
    <message>
        <source>The connection does not sign, and the server does not ask for it.</source>
        <translation>La conexión no firma, y el servidor no lo pide.</translation>
    </message>
    <message>
        <source>The server took a signed address; it may take unsigned ones too.</source>
        <translation>El servidor aceptó una dirección firmada; quizá acepte también las no firmadas.</translation>
    </message>
    <message>
        <source>The server did not take the signed address, or not the credentials.</source>
        <translation>El servidor no aceptó la dirección firmada, o no las credenciales.</translation>
    </message>
    <message>
        <source>The server denies reading: it may want signed addresses, or other credentials.</source>
        <translation>El servidor deniega la lectura: quizá quiera direcciones firmadas, u otras credenciales.</translation>
    </message>
    <message>
        <source>The server gave no answer that would tell.</source>
        <translation>El servidor no dio ninguna respuesta que lo aclare.</translation>
    </message>
    <message>
        <source>There is none: previews can not be complete.</source>
        <translation>No hay ninguno: las vistas previas no pueden ser completas.</translation>
    </message>
    <message>
        <source>Without a catalogue it can not be seen.</source>
        <translation>Sin catálogo no se puede ver.</translation>
    </message>
    <message>
        <source>The catalogue was not opened.</source>
        <translation>El catálogo no se abrió.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, opened for reading only.</source>
        <translation>PostgreSQL %1, abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked.</source>
        <translation>No se pudo comprobar si es el del propio servidor.</translation>
    </message>
    <message>
        <source>Labels can not be read: requests with labels will fail.</source>
        <translation>Las etiquetas no se pueden leer: las peticiones con etiquetas fallarán.</translation>
    </message>
    <message>
        <source>It is the server&apos;s own.</source>
        <translation>Es el del propio servidor.</translation>
    </message>
    <message>
        <source>The role may not read the outbox: what is scheduled for removal can not be seen.</source>
        <translation>El rol no puede leer la bandeja de salida: no se puede ver lo que está programado para eliminarse.</translation>
    </message>
    <message>
        <source>%1 objects are scheduled for removal.</source>
        <translation>%1 objetos están programados para eliminarse.</translation>
    </message>
    <message>
        <source>No content store is named: whether an object is really gone is not looked at.</source>
        <translation>No se ha indicado ningún almacén de contenido: no se mira si un objeto ha desaparecido de verdad.</translation>
    </message>
    <message>
        <source>The content store answers; no bucket is known to look into.</source>
        <translation>El almacén de contenido responde; no se conoce ningún bucket en el que mirar.</translation>
    </message>
    <message>
        <source>The content store answers, and the bucket “%1” is there.</source>
        <translation>El almacén de contenido responde, y el bucket “%1” está ahí.</translation>
    </message>
    <message>
        <source>This server has no health page.</source>
        <translation>Este servidor no tiene página de estado.</translation>
    </message>
    <message>
        <source>Whether it is the server&apos;s own could not be checked: the server shows none of the assets that were looked at.</source>
        <translation>No se pudo comprobar si es el del propio servidor: el servidor no muestra ninguno de los recursos que se miraron.</translation>
    </message>
    <message>
        <source>It is good for looking: deletes are refused.</source>
        <translation>Sirve para mirar: los borrados se rechazan.</translation>
    </message>
    <message>
        <source>Tags can not be read.</source>
        <translation>No se pueden leer las marcas.</translation>
    </message>
    <message>
        <source>The content store answers without encryption (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>El almacén de contenido responde sin cifrar (tls=no): lo que contiene, y el token de una sesión, se pueden leer en el camino.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>It has an empty part, or “.” or “..” as a part, or a control character.</source>
        <translation>Tiene una parte vacía, o “.” o “..” como parte, o un carácter de control.</translation>
    </message>
    <message>
        <source>“%1” can not be part of a path.</source>
        <translation>“%1” no puede formar parte de una ruta.</translation>
    </message>
    <message>
        <source>A part that ends in “-” can not be reached on a server.</source>
        <translation>A una parte que termina en “-” no se puede llegar en un servidor.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 es mayor de %2.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
</context>
<context>
    <name>PathTreeModel</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 recursos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>%1 assets here and below</source>
        <translation>%1 recursos aquí y por debajo</translation>
    </message>
    <message>
        <source>Protected: nothing is deleted at or below</source>
        <translation>Protegida: no se borra nada en ella ni por debajo</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>se borraría</translation>
    </message>
    <message>
        <source>would be deleted in part</source>
        <translation>se borraría en parte</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegidas</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Pending content</source>
        <translation>Contenido pendiente</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The plan file %1 is not sound in line %2: %3</source>
        <translation>El archivo de plan %1 no está en buen estado en la línea %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Vuelva a hacer el plan.</translation>
    </message>
    <message>
        <source>The plan file could not be read: %1.</source>
        <translation>No se pudo leer el archivo de plan: %1.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>termina demasiado pronto, o la línea es demasiado larga.</translation>
    </message>
    <message>
        <source>it is no plan.</source>
        <translation>no es un plan.</translation>
    </message>
    <message>
        <source>it was written by another version of this program.</source>
        <translation>lo escribió otra versión de este programa.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>no se puede leer su petición.</translation>
    </message>
    <message>
        <source>the assets are not in order.</source>
        <translation>los recursos no están en orden.</translation>
    </message>
    <message>
        <source>the asset is none that the plan&apos;s request can mean.</source>
        <translation>el recurso no es ninguno que la petición del plan pueda abarcar.</translation>
    </message>
    <message>
        <source>it holds more assets than its request can mean.</source>
        <translation>contiene más recursos de los que su petición puede abarcar.</translation>
    </message>
    <message>
        <source>its sums or its hash do not agree with its assets.</source>
        <translation>sus totales o su hash no concuerdan con sus recursos.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>algo sigue tras el final.</translation>
    </message>
    <message>
        <source>The plan file %1 could not be opened: %2.</source>
        <translation>No se pudo abrir el archivo de plan %1: %2.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The plan is no longer wanted.</source>
        <translation>El plan ya no hace falta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The store named %1 where only assets of the request were asked for.</source>
        <translation>El almacén nombró %1 cuando solo se pedían recursos de la petición.</translation>
    </message>
    <message>
        <source>This request can not be sent: no store could have such a path.</source>
        <translation>Esta petición no se puede enviar: ningún almacén podría tener una ruta así.</translation>
    </message>
    <message>
        <source>Change the path.</source>
        <translation>Cambie la ruta.</translation>
    </message>
    <message>
        <source>No asset was chosen.</source>
        <translation>No se eligió ningún recurso.</translation>
    </message>
    <message>
        <source>This plan was made of another store, “%1”; this one is “%2”.</source>
        <translation>Este plan se hizo de otro almacén, “%1”; este es “%2”.</translation>
    </message>
    <message>
        <source>Connect to the plan&apos;s store, or make a new plan of this one.</source>
        <translation>Conéctese al almacén del plan, o haga un plan nuevo de este.</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>No se ha hecho ningún plan.</translation>
    </message>
    <message>
        <source>Connect with the catalogue of the primary server.</source>
        <translation>Conéctese con el catálogo del servidor primario.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is no sound file of connections: %2</source>
        <translation>“%1” no es un archivo de conexiones en buen estado: %2</translation>
    </message>
    <message>
        <source>Put it right, or move it away and add the connections again.</source>
        <translation>Corríjalo, o apártelo y vuelva a añadir las conexiones.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>There is no saved connection “%1”.</source>
        <translation>No hay ninguna conexión guardada “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of connections.</source>
        <translation>“%1” es demasiado grande para un archivo de conexiones.</translation>
    </message>
    <message>
        <source>“%1” would become too large.</source>
        <translation>“%1” llegaría a ser demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” can not be changed: %2.</source>
        <translation>No se puede cambiar “%1”: %2.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>The saved connections are being changed by %1.</source>
        <translation>%1 está cambiando las conexiones guardadas.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 en el byte %2.</translation>
    </message>
    <message>
        <source>it is of another kind.</source>
        <translation>es de otra clase.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Secateur.</source>
        <translation>“%1” fue escrito por una versión posterior de Secateur.</translation>
    </message>
    <message>
        <source>its list of connections is missing.</source>
        <translation>falta su lista de conexiones.</translation>
    </message>
    <message>
        <source>it holds more than %1 connections.</source>
        <translation>contiene más de %1 conexiones.</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>conexión %1: %2</translation>
    </message>
    <message>
        <source>two connections are named “%1”.</source>
        <translation>dos conexiones se llaman “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be made.</source>
        <translation>No se puede crear la carpeta “%1”.</translation>
    </message>
    <message>
        <source>There can be at most %1 saved connections.</source>
        <translation>Puede haber como máximo %1 conexiones guardadas.</translation>
    </message>
    <message>
        <source>There is a saved connection “%1” already.</source>
        <translation>Ya hay una conexión guardada “%1”.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>This takes guards from a server: %1</source>
        <translation>Esto quita salvaguardas a un servidor: %1</translation>
    </message>
    <message>
        <source>The connection was left as it is.</source>
        <translation>La conexión se ha dejado como está.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or say that this is meant.</source>
        <translation>Dé de nuevo el mismo bloqueo y la misma protección, o diga que es lo que se pretende.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Muestra la información de la versión.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Muestra la ayuda sobre las opciones de la línea de órdenes.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor tras &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado tras &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Muestra la ayuda, incluidas las opciones propias de Qt.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>The journal still holds it whole; an older file is as it was.</source>
        <translation>El diario lo conserva completo; un archivo anterior queda como estaba.</translation>
    </message>
    <message>
        <source>The receipt could not be written: %1.</source>
        <translation>No se pudo escribir el recibo: %1.</translation>
    </message>
    <message>
        <source>The journal still holds it whole.</source>
        <translation>El diario lo conserva completo.</translation>
    </message>
</context>
<context>
    <name>ReceiptChain</name>
    <message>
        <source>The check was called off.</source>
        <translation>La comprobación se anuló.</translation>
    </message>
    <message>
        <source>Receipts are missing before receipt %1 of job %2: the one before it is number %3.</source>
        <translation>Faltan recibos antes del recibo %1 del trabajo %2: el anterior a él es el número %3.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 does not follow the one before it: it bears another hash than that one has.</source>
        <translation>El recibo %1 del trabajo %2 no sigue al anterior: lleva un hash distinto del que tiene aquel.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed: its text does not give its hash.</source>
        <translation>El recibo %1 del trabajo %2 se ha cambiado: su texto no da su hash.</translation>
    </message>
    <message>
        <source>Receipt %1 of job %2 was changed or belongs elsewhere: its number, job, kind, time or journal are not those that its text was sealed with.</source>
        <translation>El recibo %1 del trabajo %2 se ha cambiado o es de otro sitio: su número, trabajo, clase, hora o diario no son aquellos con los que se selló su texto.</translation>
    </message>
    <message>
        <source>Job %1 can not be compared with its receipt %2: %3</source>
        <translation>El trabajo %1 no se puede comparar con su recibo %2: %3</translation>
    </message>
    <message>
        <source>Job %1 was changed after its receipt %2 was sealed, in: %3.</source>
        <translation>El trabajo %1 se cambió después de sellar su recibo %2, en: %3.</translation>
    </message>
    <message>
        <source>A receipt of job %1 is missing after its receipt %2: the job has come further than that says.</source>
        <translation>Falta un recibo del trabajo %1 tras su recibo %2: el trabajo ha llegado más lejos de lo que este dice.</translation>
    </message>
    <message>
        <source>The plan of job %1 was changed after its receipt %2 was sealed: its assets do not give its hash or its sums.</source>
        <translation>El plan del trabajo %1 se cambió después de sellar su recibo %2: sus recursos no dan su hash o sus totales.</translation>
    </message>
    <message>
        <source>Job %1 has ended, but its receipt is missing.</source>
        <translation>El trabajo %1 ha terminado, pero falta su recibo.</translation>
    </message>
    <message>
        <source>The journal calls a job unsealed that never was: %1.</source>
        <translation>El diario da por no sellado un trabajo que nunca existió: %1.</translation>
    </message>
    <message>
        <source>The journal calls other jobs unsealed than it did when receipt %1 of job %2 was sealed.</source>
        <translation>El diario da por no sellados otros trabajos que cuando se selló el recibo %1 del trabajo %2.</translation>
    </message>
</context>
<context>
    <name>ReceiptFile</name>
    <message>
        <source>The file is not written as receipts are written, in line %1: %2</source>
        <translation>El archivo no está escrito como se escriben los recibos, en la línea %1: %2</translation>
    </message>
    <message>
        <source>The journal is not touched.</source>
        <translation>El diario no se toca.</translation>
    </message>
    <message>
        <source>Write the receipt again, as JSON.</source>
        <translation>Vuelva a escribir el recibo, como JSON.</translation>
    </message>
    <message>
        <source>it ends too early, or the line is too long.</source>
        <translation>termina demasiado pronto, o la línea es demasiado larga.</translation>
    </message>
    <message>
        <source>it does not begin as a receipt does.</source>
        <translation>no empieza como un recibo.</translation>
    </message>
    <message>
        <source>The receipt is not sealed: its job had not ended when it was written.</source>
        <translation>El recibo no está sellado: su trabajo no había terminado cuando se escribió.</translation>
    </message>
    <message>
        <source>Write it again once the job has ended.</source>
        <translation>Vuelva a escribirlo cuando el trabajo haya terminado.</translation>
    </message>
    <message>
        <source>The sealed text was changed: it does not give its hash.</source>
        <translation>El texto sellado se ha cambiado: no da su hash.</translation>
    </message>
    <message>
        <source>The receipt&apos;s number, kind, time or previous hash are not those that it was sealed with.</source>
        <translation>El número, la clase, la hora o el hash anterior del recibo no son aquellos con los que se selló.</translation>
    </message>
    <message>
        <source>The record is not the one that was sealed, in: %1.</source>
        <translation>El registro no es el que se selló, en: %1.</translation>
    </message>
    <message>
        <source>The record has fields that receipts do not have, or lacks some.</source>
        <translation>El registro tiene campos que los recibos no tienen, o le faltan algunos.</translation>
    </message>
    <message>
        <source>A difference is not written as receipts write it.</source>
        <translation>Una diferencia no está escrita como la escriben los recibos.</translation>
    </message>
    <message>
        <source>The differences are not those that were sealed.</source>
        <translation>Las diferencias no son las que se sellaron.</translation>
    </message>
    <message>
        <source>What became of the content of item %1 does not agree with its outcome.</source>
        <translation>Lo que ha sido del contenido del elemento %1 no concuerda con su resultado.</translation>
    </message>
    <message>
        <source>its request can not be read.</source>
        <translation>no se puede leer su petición.</translation>
    </message>
    <message>
        <source>an item is missing.</source>
        <translation>falta un elemento.</translation>
    </message>
    <message>
        <source>something follows after the last item.</source>
        <translation>algo sigue tras el último elemento.</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>La comprobación se anuló.</translation>
    </message>
    <message>
        <source>it is no item.</source>
        <translation>no es un elemento.</translation>
    </message>
    <message>
        <source>something follows after the end.</source>
        <translation>algo sigue tras el final.</translation>
    </message>
    <message>
        <source>The items do not give the hash of the plan: they are not those planned.</source>
        <translation>Los elementos no dan el hash del plan: no son los planificados.</translation>
    </message>
    <message>
        <source>The outcomes of the items are not those that were sealed.</source>
        <translation>Los resultados de los elementos no son los que se sellaron.</translation>
    </message>
    <message>
        <source>What became of the content is not what was sealed.</source>
        <translation>Lo que ha sido del contenido no es lo que se selló.</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Desaparición confirmada</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya no estaba</translation>
    </message>
    <message>
        <source>Another asset by now</source>
        <translation>Ahora es otro recurso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>RequestError</name>
    <message>
        <source>A path has no empty segments.</source>
        <translation>Una ruta no tiene segmentos vacíos.</translation>
    </message>
    <message>
        <source>&apos;.&apos; and &apos;..&apos; are no path segments.</source>
        <translation>&apos;.&apos; y &apos;..&apos; no son segmentos de una ruta.</translation>
    </message>
    <message>
        <source>A segment that ends in &apos;-&apos; can not be addressed: the server would cut the path there.</source>
        <translation>Un segmento que termina en &apos;-&apos; no se puede direccionar: el servidor cortaría ahí la ruta.</translation>
    </message>
    <message>
        <source>A selector must follow &apos;-/&apos;: entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Tras &apos;-/&apos; debe seguir un selector: entry/&lt;number&gt;, new, modified o recursive.</translation>
    </message>
    <message>
        <source>There is more than one &apos;-/&apos; in this request.</source>
        <translation>Hay más de un &apos;-/&apos; en esta petición.</translation>
    </message>
    <message>
        <source>entry needs a number: entry/&lt;number&gt;.</source>
        <translation>entry necesita un número: entry/&lt;number&gt;.</translation>
    </message>
    <message>
        <source>This selector is not known: write entry/&lt;number&gt;, new, modified or recursive.</source>
        <translation>Este selector no se conoce: escriba entry/&lt;number&gt;, new, modified o recursive.</translation>
    </message>
    <message>
        <source>After &apos;-/&apos; stands entry/&lt;number&gt; or one word, nothing more.</source>
        <translation>Tras &apos;-/&apos; va entry/&lt;number&gt; o una sola palabra, nada más.</translation>
    </message>
    <message>
        <source>An entry is a whole number from 0.</source>
        <translation>Una entrada es un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>This entry is too large.</source>
        <translation>Esta entrada es demasiado grande.</translation>
    </message>
    <message>
        <source>This parameter is given twice.</source>
        <translation>Este parámetro se da dos veces.</translation>
    </message>
    <message>
        <source>This label is given twice.</source>
        <translation>Esta etiqueta se da dos veces.</translation>
    </message>
    <message>
        <source>Write the limit with the digits 0 to 9, without a plus.</source>
        <translation>Escriba el límite con las cifras 0 a 9, sin signo más.</translation>
    </message>
    <message>
        <source>This limit is too small; -1 means all.</source>
        <translation>Este límite es demasiado pequeño; -1 significa todos.</translation>
    </message>
    <message>
        <source>This limit is too large.</source>
        <translation>Este límite es demasiado grande.</translation>
    </message>
    <message>
        <source>recursive takes no limit: it means every asset at the path and below it.</source>
        <translation>recursive no admite límite: significa todos los recursos en la ruta y por debajo de ella.</translation>
    </message>
    <message>
        <source>Only http and https are addresses of a store.</source>
        <translation>Solo http y https son direcciones de un almacén.</translation>
    </message>
    <message>
        <source>This is no name of a host.</source>
        <translation>Esto no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>A request begins with &apos;/&apos;, with DELETE or with the address of a store.</source>
        <translation>Una petición empieza por &apos;/&apos;, por DELETE o por la dirección de un almacén.</translation>
    </message>
    <message>
        <source>Only DELETE is a delete request.</source>
        <translation>Solo DELETE es una petición de borrado.</translation>
    </message>
    <message>
        <source>What to delete is missing after DELETE.</source>
        <translation>Falta qué borrar después de DELETE.</translation>
    </message>
    <message>
        <source>The request is too long to be one.</source>
        <translation>El texto es demasiado largo para ser una petición.</translation>
    </message>
    <message>
        <source>The request is empty.</source>
        <translation>La petición está vacía.</translation>
    </message>
    <message>
        <source>A control character or half a character can not be part of a request.</source>
        <translation>Un carácter de control o medio carácter no puede formar parte de una petición.</translation>
    </message>
    <message>
        <source>Write &apos;#&apos; as %23.</source>
        <translation>Escriba &apos;#&apos; como %23.</translation>
    </message>
    <message>
        <source>The path must begin with /assets.</source>
        <translation>La ruta debe empezar por /assets.</translation>
    </message>
    <message>
        <source>A path begins with &apos;/&apos;.</source>
        <translation>Una ruta empieza por &apos;/&apos;.</translation>
    </message>
    <message>
        <source>After &apos;%&apos; stand two hexadecimal digits; write &apos;%&apos; itself as %25.</source>
        <translation>Tras &apos;%&apos; van dos cifras hexadecimales; escriba el propio &apos;%&apos; como %25.</translation>
    </message>
    <message>
        <source>An encoded &apos;/&apos; is read in two ways: write it plainly.</source>
        <translation>Una &apos;/&apos; codificada se lee de dos maneras: escríbala sin codificar.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Esto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A control character can not be part of a request.</source>
        <translation>Un carácter de control no puede formar parte de una petición.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 assets were restored and stay.</source>
        <translation>%1 recursos se restauraron y se quedan.</translation>
    </message>
    <message>
        <source>Ask for the same again, and it goes on where it stopped.</source>
        <translation>Pida lo mismo otra vez y seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>Nothing can be put into the store “%1”.</source>
        <translation>No se puede poner nada en el almacén “%1”.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>No request can name the path %1.</source>
        <translation>Ninguna petición puede nombrar la ruta %1.</translation>
    </message>
    <message>
        <source>The restore was stopped.</source>
        <translation>La restauración se detuvo.</translation>
    </message>
    <message>
        <source>What was not sent is not in the store.</source>
        <translation>Lo que no se envió no está en el almacén.</translation>
    </message>
    <message>
        <source>It has less than 1,024 bytes, and a Konifer server refuses such files: it is not sent.</source>
        <translation>Tiene menos de 1.024 bytes, y un servidor Konifer rechaza archivos así: no se envía.</translation>
    </message>
    <message>
        <source>The server can not show what it holds in its place.</source>
        <translation>El servidor no puede mostrar lo que tiene en su lugar.</translation>
    </message>
</context>
<context>
    <name>SampleStore</name>
    <message>
        <source>A picture of the sample could not be written as %1.</source>
        <translation>No se pudo escribir como %1 una imagen de la muestra.</translation>
    </message>
    <message>
        <source>The sample could not be made: %1 can not be written: %2.</source>
        <translation>No se pudo crear la muestra: no se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>No se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Compruebe que el disco no esté lleno y que la carpeta sea suya.</translation>
    </message>
    <message>
        <source>The store in %1 has no identity.</source>
        <translation>El almacén en %1 no tiene identidad.</translation>
    </message>
    <message>
        <source>The sample is as it was, and nothing was removed.</source>
        <translation>La muestra está como estaba, y no se ha quitado nada.</translation>
    </message>
    <message>
        <source>Move the folder %1 elsewhere, then try the sample again.</source>
        <translation>Mueva la carpeta %1 a otro lugar y vuelva a probar la muestra.</translation>
    </message>
    <message>
        <source>What is in %1 was not made as a sample by this program.</source>
        <translation>Lo que hay en %1 no lo creó este programa como muestra.</translation>
    </message>
    <message>
        <source>The sample&apos;s folder also holds “%1”, which would be lost.</source>
        <translation>La carpeta de la muestra contiene además “%1”, que se perdería.</translation>
    </message>
    <message>
        <source>It can not be seen whether the sample holds images of yours.</source>
        <translation>No se puede ver si la muestra contiene imágenes suyas.</translation>
    </message>
    <message>
        <source>Images that are not part of the sample were imported into it.</source>
        <translation>Se importaron en ella imágenes que no forman parte de la muestra.</translation>
    </message>
    <message>
        <source>The folder for the sample, %1, can not be made.</source>
        <translation>No se puede crear la carpeta para la muestra, %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it, and that the disk is not full.</source>
        <translation>Compruebe los permisos de la carpeta superior, y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Another program is making the sample at this moment.</source>
        <translation>Otro programa está creando la muestra en este momento.</translation>
    </message>
    <message>
        <source>The sample can not be made in %1: %2.</source>
        <translation>No se puede crear la muestra en %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is in the way, and was not left there by this program.</source>
        <translation>%1 estorba, y no lo dejó ahí este programa.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha quitado nada.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then try again.</source>
        <translation>Muévalo a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What an earlier making of the sample left in %1 can not be removed.</source>
        <translation>No se puede quitar lo que dejó en %1 una creación anterior de la muestra.</translation>
    </message>
    <message>
        <source>Nothing else was touched.</source>
        <translation>No se ha tocado nada más.</translation>
    </message>
    <message>
        <source>Remove that folder, then try again.</source>
        <translation>Quite esa carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The making of the sample was stopped.</source>
        <translation>La creación de la muestra se detuvo.</translation>
    </message>
    <message>
        <source>A picture of the sample could not be stored: %1</source>
        <translation>No se pudo guardar una imagen de la muestra: %1</translation>
    </message>
    <message>
        <source>The sample is made but can not be moved to %1: %2.</source>
        <translation>La muestra está creada pero no se puede mover a %1: %2.</translation>
    </message>
    <message>
        <source>What was there is as it was.</source>
        <translation>Lo que había ahí está como estaba.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Compruebe los permisos de esa carpeta.</translation>
    </message>
</context>
<context>
    <name>SavedGuards</name>
    <message>
        <source>The store is no longer locked by a connection.</source>
        <translation>El almacén ya no está bloqueado por una conexión.</translation>
    </message>
    <message>
        <source>%1 is no longer protected by a connection.</source>
        <translation>%1 ya no está protegida por una conexión.</translation>
    </message>
    <message>
        <source>The environment is no longer %1 but %2.</source>
        <translation>El entorno ya no es %1, sino %2.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain was not opened.</source>
        <translation>El llavero no se abrió.</translation>
    </message>
    <message>
        <source>The secrets are asked for each time.</source>
        <translation>Los secretos se piden cada vez.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry.</source>
        <translation>El llavero no quitó la entrada.</translation>
    </message>
    <message>
        <source>The secrets are still kept there.</source>
        <translation>Los secretos siguen guardados en él.</translation>
    </message>
    <message>
        <source>There is no keychain here that answers, so no secrets are kept.</source>
        <translation>Aquí no hay ningún llavero que responda, así que no se guardan secretos.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Se piden cada vez.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this connection can not be read.</source>
        <translation>No se puede leer la entrada de esta conexión en el llavero.</translation>
    </message>
    <message>
        <source>Type the secrets again.</source>
        <translation>Vuelva a escribir los secretos.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not opened.</source>
        <translation>El llavero está bloqueado, y no se abrió.</translation>
    </message>
    <message>
        <source>What it holds stays there.</source>
        <translation>Lo que contiene sigue ahí.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>el valor de la cabecera %1</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>la frase de contraseña de la clave del cliente</translation>
    </message>
    <message>
        <source>the signing key</source>
        <translation>la clave de firma</translation>
    </message>
    <message>
        <source>the catalogue&apos;s password</source>
        <translation>la contraseña del catálogo</translation>
    </message>
    <message>
        <source>the S3 access key</source>
        <translation>la clave de acceso de S3</translation>
    </message>
    <message>
        <source>the S3 secret key</source>
        <translation>la clave secreta de S3</translation>
    </message>
    <message>
        <source>the S3 session token</source>
        <translation>el token de sesión de S3</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Journal and archive</source>
        <translation>Diario y copias archivadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Open the last store at the start</source>
        <translation>Abrir al iniciar el último almacén</translation>
    </message>
    <message>
        <source>Ask before quitting while jobs run or wait</source>
        <translation>Preguntar antes de salir si hay trabajos en curso o a la espera</translation>
    </message>
    <message>
        <source>Tell on the desktop when content is gone</source>
        <translation>Avisar en el escritorio cuando el contenido haya desaparecido</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Largest picture that is read</source>
        <translation>Imagen más grande que se lee</translation>
    </message>
    <message>
        <source>Have the number typed above</source>
        <translation>Pedir el número si se superan</translation>
    </message>
    <message>
        <source>Have the path typed above</source>
        <translation>Pedir la ruta si se superan</translation>
    </message>
    <message>
        <source>A plan is old after</source>
        <translation>Un plan es viejo a los</translation>
    </message>
    <message>
        <source>Try a few first in jobs from</source>
        <translation>Probar antes con unos pocos en trabajos desde</translation>
    </message>
    <message>
        <source>Pause a job where too much goes wrong</source>
        <translation>Poner en pausa un trabajo cuando falla demasiado</translation>
    </message>
    <message>
        <source>Look at pending content every</source>
        <translation>Mirar el contenido pendiente cada</translation>
    </message>
    <message>
        <source>Archive first</source>
        <translation>Archivar antes</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Carpeta para las copias archivadas</translation>
    </message>
    <message>
        <source>Folder for receipts</source>
        <translation>Carpeta para los recibos</translation>
    </message>
    <message>
        <source>The colours of all windows. Changes at once.</source>
        <translation>Los colores de todas las ventanas. Cambia al instante.</translation>
    </message>
    <message>
        <source>All text, as a share of the system&apos;s size. It changes at once; rows and panes of an open store take their new size when a store is opened again.</source>
        <translation>Todo el texto, en por ciento del tamaño del sistema. Cambia al instante; las filas y los paneles de un almacén abierto toman su nuevo tamaño cuando se vuelve a abrir un almacén.</translation>
    </message>
    <message>
        <source>The language of this window. It is used from the next start of Secateur on. Numbers, dates and times are always written as the system says.</source>
        <translation>El idioma de esta ventana. Se usa a partir del próximo inicio de Secateur. Los números, las fechas y las horas se escriben siempre como dice el sistema.</translation>
    </message>
    <message>
        <source>What was open when Secateur was closed is opened again. When off, it starts with nothing open.</source>
        <translation>Lo que estaba abierto cuando se cerró Secateur se vuelve a abrir. Si está desactivado, empieza sin nada abierto.</translation>
    </message>
    <message>
        <source>When off, closing the window ends a running job after its batch without a question. Either way nothing is lost: the job can be resumed.</source>
        <translation>Si está desactivado, cerrar la ventana termina un trabajo en curso tras su lote sin preguntar. En cualquier caso no se pierde nada: el trabajo se puede reanudar.</translation>
    </message>
    <message>
        <source>A notification says when the last content of a job was removed. The activity list says it in any case.</source>
        <translation>Una notificación dice cuándo se ha eliminado el último contenido de un trabajo. La lista de actividad lo dice en cualquier caso.</translation>
    </message>
    <message>
        <source>The original of the chosen asset is read, to show it small. When off, no picture is ever read. Changes at once.</source>
        <translation>Se lee el original del recurso elegido, para mostrarlo en pequeño. Si está desactivado, nunca se lee ninguna imagen. Cambia al instante.</translation>
    </message>
    <message>
        <source>A larger original is not read to be shown. One whose size the store does not tell is read. Changes at once.</source>
        <translation>Un original más grande no se lee para mostrarlo. Se lee uno cuyo tamaño no indica el almacén. Cambia al instante.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type how many they are. It can be stricter than 20, not laxer.</source>
        <translation>Para borrar más recursos que estos debe escribir cuántos son. Puede ser más estricto que 20, no más laxo.</translation>
    </message>
    <message>
        <source>To delete more assets than this you must type their path. It can be stricter than 1,000, not laxer.</source>
        <translation>Para borrar más recursos que estos debe escribir su ruta. Puede ser más estricto que 1.000, no más laxo.</translation>
    </message>
    <message>
        <source>A plan that is older must be refreshed before it can be deleted. It can be stricter than 5 minutes, not laxer.</source>
        <translation>Un plan más viejo se debe actualizar antes de poder borrar con él. Puede ser más estricto que 5 minutos, no más laxo.</translation>
    </message>
    <message>
        <source>So large a job deletes 10 assets first and looks whether exactly these are gone. Used by jobs that begin or are resumed from now on; it can be stricter than 500, not laxer.</source>
        <translation>Un trabajo así de grande borra antes 10 recursos y mira si han desaparecido exactamente esos. Lo usan los trabajos que empiezan o se reanudan desde ahora; puede ser más estricto que 500, no más laxo.</translation>
    </message>
    <message>
        <source>A job pauses itself when so many of its last 500 assets, and at least 20, failed, got no answer or had changed. Used by jobs that begin or are resumed from now on; it can be stricter than 10 %, not laxer.</source>
        <translation>Un trabajo se pone en pausa por sí mismo cuando esta parte de sus últimos 500 recursos, y al menos 20, fallaron, no obtuvieron respuesta o habían cambiado. Lo usan los trabajos que empiezan o se reanudan desde ahora; puede ser más estricto que el 10 %, no más laxo.</translation>
    </message>
    <message>
        <source>While content is pending, it is looked at so often; files of a local store are removed at the same pace. Used by stores that are opened from now on.</source>
        <translation>Mientras haya contenido pendiente, se mira con esta frecuencia; los archivos de un almacén local se eliminan al mismo ritmo. Lo usan los almacenes que se abran desde ahora.</translation>
    </message>
    <message>
        <source>Where the delete dialog begins with “archive first” chosen. What you chose last for a store stays as it is.</source>
        <translation>Dónde empieza el diálogo de borrado con “archivar antes” elegido. Lo último que eligió para un almacén queda como está.</translation>
    </message>
    <message>
        <source>The delete dialog proposes it for stores that you have chosen no folder for. When empty: “Secateur archives” among your documents.</source>
        <translation>El diálogo de borrado la propone para los almacenes para los que no ha elegido carpeta. Si está vacía: “Copias archivadas de Secateur” entre sus documentos.</translation>
    </message>
    <message>
        <source>Where saving a receipt begins. When empty: your home folder. The journal keeps every receipt in any case.</source>
        <translation>Dónde empieza el guardado de un recibo. Si está vacía: su carpeta personal. El diario conserva todos los recibos en cualquier caso.</translation>
    </message>
    <message>
        <source>colour color dark light night mode palette</source>
        <comment>search words</comment>
        <translation>color oscuro claro noche modo paleta</translation>
    </message>
    <message>
        <source>font zoom scale big small percent letters</source>
        <comment>search words</comment>
        <translation>letra fuente zoom escala grande pequeño por ciento</translation>
    </message>
    <message>
        <source>translation locale english german spanish french</source>
        <comment>search words</comment>
        <translation>traducción idioma lengua inglés alemán español francés</translation>
    </message>
    <message>
        <source>startup launch session welcome reopen</source>
        <comment>search words</comment>
        <translation>inicio arranque sesión bienvenida reabrir</translation>
    </message>
    <message>
        <source>exit close leave question confirm</source>
        <comment>search words</comment>
        <translation>salir cerrar abandonar pregunta confirmar</translation>
    </message>
    <message>
        <source>notification tray message popup</source>
        <comment>search words</comment>
        <translation>notificación bandeja mensaje aviso</translation>
    </message>
    <message>
        <source>thumbnail image preview inspector traffic</source>
        <comment>search words</comment>
        <translation>miniatura imagen vista previa inspector tráfico</translation>
    </message>
    <message>
        <source>thumbnail image megabytes size limit traffic</source>
        <comment>search words</comment>
        <translation>miniatura imagen megabytes tamaño límite tráfico</translation>
    </message>
    <message>
        <source>confirm confirmation safety count</source>
        <comment>search words</comment>
        <translation>confirmar confirmación seguridad recuento</translation>
    </message>
    <message>
        <source>confirm confirmation safety</source>
        <comment>search words</comment>
        <translation>confirmar confirmación seguridad</translation>
    </message>
    <message>
        <source>preview stale age refresh safety</source>
        <comment>search words</comment>
        <translation>vista previa viejo antigüedad actualizar seguridad</translation>
    </message>
    <message>
        <source>canary trial sample safety</source>
        <comment>search words</comment>
        <translation>canario prueba ensayo seguridad</translation>
    </message>
    <message>
        <source>breaker errors drift stop safety percent</source>
        <comment>search words</comment>
        <translation>cortacircuitos errores desviación detener seguridad por ciento</translation>
    </message>
    <message>
        <source>outbox reaper interval poll stuck</source>
        <comment>search words</comment>
        <translation>bandeja de salida limpiador intervalo consulta atascado</translation>
    </message>
    <message>
        <source>backup save undo restore</source>
        <comment>search words</comment>
        <translation>copia de seguridad guardar deshacer restaurar</translation>
    </message>
    <message>
        <source>backup directory place restore</source>
        <comment>search words</comment>
        <translation>copia de seguridad directorio lugar restaurar</translation>
    </message>
    <message>
        <source>report directory place export</source>
        <comment>search words</comment>
        <translation>informe directorio lugar exportar</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>percent of them</source>
        <translation>por ciento de ellos</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>In every store</source>
        <translation>En todos los almacenes</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En producción</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Path field</source>
        <translation>Campo de ruta</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Request bar</source>
        <translation>Barra de petición</translation>
    </message>
    <message>
        <source>Delete dialog</source>
        <translation>Diálogo de borrado</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al control siguiente</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Al control anterior</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>A los menús</translation>
    </message>
    <message>
        <source>Leave a dialog or a popup without doing anything</source>
        <translation>Dejar un diálogo o una ventana emergente sin hacer nada</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Lo que se puede hacer con lo elegido</translation>
    </message>
    <message>
        <source>Show what the request would delete</source>
        <translation>Mostrar lo que borraría la petición</translation>
    </message>
    <message>
        <source>Go to the path that was typed</source>
        <translation>Ir a la ruta escrita</translation>
    </message>
    <message>
        <source>To the tree</source>
        <translation>Al árbol</translation>
    </message>
    <message>
        <source>Empty it and leave to the tree</source>
        <translation>Vaciarlo y pasar al árbol</translation>
    </message>
    <message>
        <source>Open or close a path</source>
        <translation>Abrir o cerrar una ruta</translation>
    </message>
    <message>
        <source>Show the assets of the path</source>
        <translation>Mostrar los recursos de la ruta</translation>
    </message>
    <message>
        <source>Ask to delete the path and everything below it</source>
        <translation>Pedir el borrado de la ruta y de todo lo que hay por debajo</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation>Elegir todo lo que figura en la lista</translation>
    </message>
    <message>
        <source>To the first or the last</source>
        <translation>Al primero o al último</translation>
    </message>
    <message>
        <source>Ask to delete the chosen assets</source>
        <translation>Pedir el borrado de los recursos elegidos</translation>
    </message>
    <message>
        <source>From the confirmation to the button that deletes</source>
        <translation>De la confirmación al botón que borra</translation>
    </message>
    <message>
        <source>Leave, or call it off while it is held</source>
        <translation>Salir, o anularlo mientras está en espera</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>database: %1</source>
        <translation>base de datos: %1</translation>
    </message>
    <message>
        <source>kept sums are wrong: %1</source>
        <translation>los totales guardados son incorrectos: %1</translation>
    </message>
    <message>
        <source>no plain file: %1 of %2, entry %3</source>
        <translation>no es un archivo normal: %1 de %2, entrada %3</translation>
    </message>
    <message>
        <source>content is missing: %1 of %2, entry %3</source>
        <translation>falta contenido: %1 de %2, entrada %3</translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation>La comprobación se anuló.</translation>
    </message>
    <message>
        <source>nobody owns the file: %1</source>
        <translation>el archivo no es de nadie: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
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
        <translation>nadie</translation>
    </message>
    <message>
        <source>The certificate is for %1, given by %2, valid from %3 to %4.</source>
        <translation>El certificado es para %1, emitido por %2, válido del %3 al %4.</translation>
    </message>
    <message>
        <source>the client&apos;s key was not opened by its passphrase</source>
        <translation>la clave del cliente no se abrió con su frase de contraseña</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Open the local store in DIR.</source>
        <translation>Abrir el almacén local en DIR.</translation>
    </message>
    <message>
        <source>Open the saved connection of this name.</source>
        <translation>Abrir la conexión guardada con este nombre.</translation>
    </message>
    <message>
        <source>system, light or dark; as last chosen otherwise.</source>
        <translation>system, light o dark; si no se indica, como se eligió por última vez.</translation>
    </message>
    <message>
        <source>Size of the window, in pixels.</source>
        <translation>Tamaño de la ventana, en píxeles.</translation>
    </message>
    <message>
        <source>Keep the job journal in FILE, not in your data folder.</source>
        <translation>Guardar el diario de trabajos en FILE, no en su carpeta de datos.</translation>
    </message>
    <message>
        <source>Open a saved connection at a path: secateur:open?connection=NAME&amp;path=PATH. A link never deletes.</source>
        <translation>Abre una conexión guardada en una ruta: secateur:open?connection=NAME&amp;path=PATH. Un enlace nunca borra.</translation>
    </message>
    <message>
        <source>Play the main job on a sample made for it, and save a picture of each step in DIR.</source>
        <translation>Ejecutar la tarea principal en una muestra hecha para ello, y guardar una imagen de cada paso en DIR.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Leave it out: the tour makes a sample store for itself.</source>
        <translation>Quítelo: el recorrido crea para sí un almacén de muestra.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take --%1.</source>
        <translation>El recorrido borra, y no admite --%1.</translation>
    </message>
    <message>
        <source>The tour deletes, and does not take a link.</source>
        <translation>El recorrido borra, y no admite un enlace.</translation>
    </message>
    <message>
        <source>The tour deletes, and “%1” is no copy that was made for it.</source>
        <translation>El recorrido borra, y “%1” no es una copia hecha para él.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores.</source>
        <translation>Previsualiza y ejecuta borrados en almacenes de imágenes de tipo Konifer.</translation>
    </message>
    <message>
        <source>The argument “%1” is no UTF-8.</source>
        <translation>El argumento “%1” no es UTF-8.</translation>
    </message>
</context>
<context>
    <name>secateur::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What the program does is noted here: plans, deletes, removed content, errors.</source>
        <translation>Aquí se anota lo que hace el programa: planes, borrados, contenido eliminado, errores.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>secateur::AddPathsDialog</name>
    <message>
        <source>Read a &amp;file…</source>
        <translation>Leer un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Add paths</source>
        <translation>Añadir rutas</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line. Of a CSV file the first column is read.</source>
        <translation>&amp;Rutas, una por línea. De un archivo CSV se lee la primera columna.</translation>
    </message>
    <message>
        <source>Paths, one per line</source>
        <translation>Rutas, una por línea</translation>
    </message>
    <message>
        <source>Lines that are no path</source>
        <translation>Líneas que no son rutas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read paths from a file</source>
        <translation>Leer rutas de un archivo</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Texto y CSV (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The paths are kept on this computer, for this connection.</source>
        <translation>Las rutas se guardan en este equipo, para esta conexión.</translation>
    </message>
    <message>
        <source>1 path is good.</source>
        <translation>1 ruta es correcta.</translation>
    </message>
    <message>
        <source>%1 paths are good.</source>
        <translation>%1 rutas son correctas.</translation>
    </message>
    <message>
        <source>1 line names a path again.</source>
        <translation>1 línea repite una ruta.</translation>
    </message>
    <message>
        <source>%1 lines name a path again.</source>
        <translation>%1 líneas repiten una ruta.</translation>
    </message>
    <message>
        <source>1 line is no path and is left out.</source>
        <translation>1 línea no es una ruta y se deja fuera.</translation>
    </message>
    <message>
        <source>%1 lines are no paths and are left out.</source>
        <translation>%1 líneas no son rutas y se dejan fuera.</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Línea %1: %2. %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>&amp;Add paths</source>
        <translation>&amp;Añadir rutas</translation>
    </message>
    <message>
        <source>&amp;Add 1 path</source>
        <translation>&amp;Añadir 1 ruta</translation>
    </message>
    <message>
        <source>&amp;Add %1 paths</source>
        <translation>&amp;Añadir %1 rutas</translation>
    </message>
</context>
<context>
    <name>secateur::AddressStep</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the Konifer server is. It is asked whether it is well; no secret is sent from here.</source>
        <translation>Dónde está el servidor Konifer. Se le pregunta si está bien; desde aquí no se envía ningún secreto.</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Elegir un archivo de autoridades</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>CA privada</translation>
    </message>
</context>
<context>
    <name>secateur::ArmChoice</name>
    <message>
        <source>Arm for %1 min</source>
        <translation>Armar %1 min</translation>
    </message>
</context>
<context>
    <name>secateur::ArmPopup</name>
    <message>
        <source>&amp;Disarm now</source>
        <translation>&amp;Desarmar ahora</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Salvaguardas…</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 se está abriendo</translation>
    </message>
    <message>
        <source>Its guards are not known yet. Until they are, nothing is deleted.</source>
        <translation>Sus salvaguardas aún no se conocen. Hasta entonces no se borra nada.</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 no está bloqueado</translation>
    </message>
    <message>
        <source>Deletes can be sent at any time, each after its own dialog. To have it locked until it is armed, change that in its guards.</source>
        <translation>Se pueden enviar borrados en cualquier momento, cada uno tras su propio diálogo. Para que quede bloqueado hasta que se arme, cámbielo en sus salvaguardas.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>Nothing is deleted in it. Once armed, deletes can be sent until the time is over, each after its own dialog.</source>
        <translation>No se borra nada en él. Una vez armado, se pueden enviar borrados hasta que acabe el tiempo, cada uno tras su propio diálogo.</translation>
    </message>
    <message>
        <source>%1 is armed for %2</source>
        <translation>%1 está armado por %2</translation>
    </message>
    <message>
        <source>Deletes can be sent until %1. A job that is not done by then pauses.</source>
        <translation>Se pueden enviar borrados hasta las %1. Un trabajo que no haya terminado para entonces queda en pausa.</translation>
    </message>
</context>
<context>
    <name>secateur::AssetTableView</name>
    <message>
        <source>This column names the asset: it is always shown.</source>
        <translation>Esta columna nombra el recurso: siempre se muestra.</translation>
    </message>
</context>
<context>
    <name>secateur::AuthenticationFields</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation>Elegir la clave del certificado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador (Bearer)</translation>
    </message>
    <message>
        <source>Basic: user and password</source>
        <translation>Básica: usuario y contraseña</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticación</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogCurve</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Acumulación de contenido pendiente</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>%1 objects pending now, at most %2 in the last %3 seconds.</source>
        <translation>%1 objetos pendientes ahora, como máximo %2 en los últimos %3 segundos.</translation>
    </message>
</context>
<context>
    <name>secateur::BacklogSpark</name>
    <message>
        <source>Backlog of pending content</source>
        <translation>Acumulación de contenido pendiente</translation>
    </message>
</context>
<context>
    <name>secateur::BottomPanes</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 de %2 borrados</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 ya no estaban</translation>
    </message>
    <message>
        <source>%1 drifted and left alone</source>
        <translation>%1 desviados y no tocados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>%1 unexpected</source>
        <translation>%1 inesperados</translation>
    </message>
    <message>
        <source>Job %1 %2: %3</source>
        <translation>Trabajo %1 %2: %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Job %1 runs: %2 planned</source>
        <translation>Trabajo %1 en curso: %2 planificados</translation>
    </message>
    <message>
        <source>All content of job %1 is gone: %2.</source>
        <translation>Todo el contenido del trabajo %1 ha desaparecido: %2.</translation>
    </message>
    <message>
        <source>Content removed</source>
        <translation>Contenido eliminado</translation>
    </message>
    <message>
        <source>Activity · error</source>
        <translation>Actividad · error</translation>
    </message>
    <message>
        <source>Jobs · 1 waits</source>
        <translation>Trabajos · 1 a la espera</translation>
    </message>
    <message>
        <source>Jobs · %1 wait</source>
        <translation>Trabajos · %1 a la espera</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Trabajos %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>%1/%2 confirmed</source>
        <translation>%1/%2 confirmados</translation>
    </message>
    <message>
        <source>Jobs %1 ▸ %2</source>
        <translation>Trabajos %1 ▸ %2</translation>
    </message>
    <message>
        <source>Jobs · %1 · %2</source>
        <translation>Trabajos · %1 · %2</translation>
    </message>
    <message>
        <source>Pending · not known</source>
        <translation>Pendiente · no se sabe</translation>
    </message>
    <message>
        <source>Pending 0</source>
        <translation>Pendiente 0</translation>
    </message>
    <message>
        <source>Pending %1 · oldest %2</source>
        <translation>Pendiente %1 · más antiguo %2</translation>
    </message>
    <message>
        <source>%1 · %2 stuck</source>
        <translation>%1 · %2 atascados</translation>
    </message>
    <message>
        <source>Fold the panes away</source>
        <translation>Plegar los paneles</translation>
    </message>
    <message>
        <source>Show the panes</source>
        <translation>Mostrar los paneles</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendiente %1</translation>
    </message>
</context>
<context>
    <name>secateur::CommandPalette</name>
    <message>
        <source>No action fits these words.</source>
        <translation>Ninguna acción corresponde a estas palabras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Find an action, a store or a job, or type a path such as /users/u12</source>
        <translation>Busque una acción, un almacén o un trabajo, o escriba una ruta como /users/u12</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectWizard</name>
    <message>
        <source>Connect to a Konifer</source>
        <translation>Conectar con un Konifer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Guardar y conectar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Para conectar, escriba %1.</translation>
    </message>
    <message>
        <source>The connection is not tested, so this is not known yet.</source>
        <translation>La conexión no se ha probado, así que esto aún no se sabe.</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>La conexión se está probando…</translation>
    </message>
    <message>
        <source>The server could not be read, so this is not known. You can go back and mend it, or save the connection and mend it later.</source>
        <translation>No se pudo leer el servidor, así que esto no se sabe. Puede volver atrás y corregirlo, o guardar la conexión y corregirla más tarde.</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>Probar de todos modos</translation>
    </message>
    <message>
        <source>Each part is tested when you leave its field.</source>
        <translation>Cada parte se prueba cuando usted deja su campo.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionChip</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Not everything can be known through this connection.</source>
        <translation>A través de esta conexión no se puede saber todo.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>Store %1, %2</source>
        <translation>Almacén %1, %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet. Until they are, nothing is deleted.</source>
        <translation>Las salvaguardas de este almacén aún no se conocen. Hasta entonces no se borra nada.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>sin bloqueo</translation>
    </message>
    <message>
        <source>Deletes are possible, each after its own dialog.</source>
        <translation>Se puede borrar, siempre a través de su propio diálogo.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Nothing is deleted until this store is armed. Click to arm it for a set time.</source>
        <translation>No se borra nada hasta que se arme este almacén. Haga clic para armarlo por un tiempo fijado.</translation>
    </message>
    <message>
        <source>armed %1</source>
        <translation>armado %1</translation>
    </message>
    <message>
        <source>Deletes can be sent until the time is over. Click to disarm it.</source>
        <translation>Se pueden enviar borrados hasta que acabe el tiempo. Haga clic para desarmarlo.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>A connection says how to reach a Konifer server, and where its catalogue and its content lie if you can reach them. Make a new one, or import some from a file.</source>
        <translation>Una conexión dice cómo llegar a un servidor Konifer, y dónde están su catálogo y su contenido si puede llegar a ellos. Cree una nueva, o importe algunas de un archivo.</translation>
    </message>
    <message>
        <source>Make a new connection</source>
        <translation>Crear una conexión nueva</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes all connections into a file, without their secrets.</source>
        <translation>Escribe todas las conexiones en un archivo, sin sus secretos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>%1 is saved without its secrets: they are asked for each time. %2</source>
        <translation>%1 se ha guardado sin sus secretos: se piden cada vez. %2</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>De&amp;tener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Proba&amp;r</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Guardar y &amp;conectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Conexiones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The new connection is not saved.</source>
        <translation>La conexión nueva no está guardada.</translation>
    </message>
    <message>
        <source>Your changes to %1 are not saved.</source>
        <translation>Sus cambios en %1 no están guardados.</translation>
    </message>
    <message>
        <source>&amp;Save them</source>
        <translation>&amp;Guardarlos</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Descartarlos</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>This is a copy without the secrets. Type them again.</source>
        <translation>Esta es una copia sin los secretos. Vuelva a escribirlos.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Quitar la conexión %1?</translation>
    </message>
    <message>
        <source>The connection and its secrets go from this computer. Nothing changes on the server, and nothing there is deleted.</source>
        <translation>La conexión y sus secretos desaparecen de este equipo. En el servidor no cambia nada, y allí no se borra nada.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>1 connection was imported. A file holds no secrets: type them here.</source>
        <translation>Se ha importado 1 conexión. Un archivo no contiene secretos: escríbalos aquí.</translation>
    </message>
    <message>
        <source>%1 connections were imported. A file holds no secrets: type them here.</source>
        <translation>Se han importado %1 conexiones. Un archivo no contiene secretos: escríbalos aquí.</translation>
    </message>
    <message>
        <source>Export all connections, without their secrets</source>
        <translation>Exportar todas las conexiones, sin sus secretos</translation>
    </message>
    <message>
        <source>%1 connections were written to %2, without their secrets.</source>
        <translation>Se han escrito %1 conexiones en %2, sin sus secretos.</translation>
    </message>
    <message>
        <source>To connect, type %1.</source>
        <translation>Para conectar, escriba %1.</translation>
    </message>
    <message>
        <source>The secrets of %1 stay in the keychain: %2</source>
        <translation>Los secretos de %1 siguen en el llavero: %2</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionForm</name>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Elegir un archivo de autoridades</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>CA privada</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Means %1.</source>
        <translation>Significa %1.</translation>
    </message>
    <message>
        <source>The connection needs the server&apos;s address.</source>
        <translation>La conexión necesita la dirección del servidor.</translation>
    </message>
    <message>
        <source>This address is plain http on another machine: everybody on the way can read the secrets that are sent with each request. Use https.</source>
        <translation>Esta dirección es http sin cifrar en otra máquina: cualquiera en el camino puede leer los secretos que se envían con cada petición. Use https.</translation>
    </message>
    <message>
        <source>It is kept as typed. If this is the address of a picture, its server is %1.</source>
        <translation>Se conserva como se escribió. Si es la dirección de una imagen, su servidor es %1.</translation>
    </message>
    <message>
        <source>The content store is asked without encryption (tls=no): everybody on the way can read what it holds, and a session&apos;s token.</source>
        <translation>El almacén de contenido se consulta sin cifrar (tls=no): cualquiera en el camino puede leer lo que contiene, y el token de una sesión.</translation>
    </message>
</context>
<context>
    <name>secateur::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking up what would go…</source>
        <translation>Buscando lo que se borraría…</translation>
    </message>
    <message>
        <source>There is nothing to delete at %1</source>
        <translation>No hay nada que borrar en %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se ha borrado nada</translation>
    </message>
    <message>
        <source>Type the number of assets, %1, to confirm:</source>
        <translation>Escriba el número de recursos, %1, para confirmar:</translation>
    </message>
    <message>
        <source>Type the path, %1, to confirm:</source>
        <translation>Escriba la ruta, %1, para confirmar:</translation>
    </message>
    <message>
        <source>Type the store&apos;s name, %1, to confirm:</source>
        <translation>Escriba el nombre del almacén, %1, para confirmar:</translation>
    </message>
    <message>
        <source>No asset matches this request now.</source>
        <translation>Ahora ningún recurso coincide con esta petición.</translation>
    </message>
    <message>
        <source>Without a catalogue nobody can say what the whole store holds: it can not be deleted as a whole here.</source>
        <translation>Sin catálogo nadie puede decir qué contiene todo el almacén: aquí no se puede borrar entero.</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Este almacén está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The guards of this store are not known yet.</source>
        <translation>Las salvaguardas de este almacén aún no se conocen.</translation>
    </message>
    <message>
        <source>This plan is more than %1 min old. Refresh it before you delete.</source>
        <translation>Este plan tiene más de %1 min. Actualícelo antes de borrar.</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planificado %1</translation>
    </message>
    <message>
        <source>Schedule: delete %1</source>
        <translation>Programar: borrar %1</translation>
    </message>
    <message>
        <source>Held: you can still call this off</source>
        <translation>En espera: todavía puede anularlo</translation>
    </message>
    <message>
        <source>Looking up what would go</source>
        <translation>Buscando lo que se borraría</translation>
    </message>
    <message>
        <source>&amp;Refresh the plan</source>
        <translation>Actualizar el &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Salvaguardas…</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteFlow</name>
    <message>
        <source>%1 that you chose</source>
        <translation>su selección (%1)</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteHead</name>
    <message>
        <source>What this selector takes (F1)</source>
        <translation>Qué se lleva este selector (F1)</translation>
    </message>
    <message>
        <source>What this selector takes</source>
        <translation>Qué se lleva este selector</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteSummary</name>
    <message>
        <source>assets</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>of content</source>
        <translation>de contenido</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>rutas</translation>
    </message>
    <message>
        <source>created, oldest – newest</source>
        <translation>creación, más antigua – más reciente</translation>
    </message>
    <message>
        <source>First rows of the plan</source>
        <translation>Primeras filas del plan</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the saved plan.</source>
        <translation>Los primeros %1 de %2. Todos están en el plan guardado.</translation>
    </message>
    <message>
        <source>This is the whole list.</source>
        <translation>Esta es la lista completa.</translation>
    </message>
    <message>
        <source>Pinned: each asset is deleted by its own number, and only while it is still the one planned here. Nothing else can go.</source>
        <translation>Fijado: cada recurso se borra por su propio número, y solo mientras siga siendo el planificado aquí. No se puede borrar nada más.</translation>
    </message>
    <message>
        <source>Looking at what lies near and stays…</source>
        <translation>Mirando lo que está cerca y se queda…</translation>
    </message>
    <message>
        <source>What lies near and stays can not be known here.</source>
        <translation>Aquí no se puede saber lo que está cerca y se queda.</translation>
    </message>
    <message>
        <source>Nothing else lies near this request.</source>
        <translation>No hay nada más cerca de esta petición.</translation>
    </message>
    <message>
        <source>What lies near could not be read.</source>
        <translation>No se pudo leer lo que está cerca.</translation>
    </message>
</context>
<context>
    <name>secateur::DeleteTerms</name>
    <message>
        <source>&amp;Archive first, in a folder of its own in</source>
        <translation>&amp;Archivar antes, en una carpeta propia dentro de</translation>
    </message>
    <message>
        <source>Choose a folder for archives</source>
        <translation>Elegir una carpeta para las copias archivadas</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>A&amp;hora</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;El</translation>
    </message>
    <message>
        <source>Folder for archives</source>
        <translation>Carpeta para las copias archivadas</translation>
    </message>
    <message>
        <source>When the deletes begin</source>
        <translation>Cuándo empiezan los borrados</translation>
    </message>
    <message>
        <source>Choose the folder that the archive is made in, or delete without one.</source>
        <translation>Elija la carpeta en la que se hace la copia archivada, o borre sin ella.</translation>
    </message>
    <message>
        <source>The folder for archives must be a whole path, such as %1.</source>
        <translation>La carpeta para las copias archivadas debe ser una ruta completa, como %1.</translation>
    </message>
    <message>
        <source>The time at which this should begin has passed. Choose a later one, or now.</source>
        <translation>La hora a la que esto debía empezar ya ha pasado. Elija una posterior, o ahora.</translation>
    </message>
    <message>
        <source>Originals and metadata go to %1 first. What can not be archived is not deleted.</source>
        <translation>Los originales y los metadatos se copian antes a %1. Lo que no se puede archivar no se borra.</translation>
    </message>
    <message>
        <source>This is production, and there is no undo: without an archive, what goes is gone.</source>
        <translation>Esto es producción, y no se puede deshacer: sin copia archivada, lo que se borra se pierde.</translation>
    </message>
    <message>
        <source>It waits in Jobs, where it can be called off, and begins only while this window is open. After that it waits to be gone on with.</source>
        <translation>Espera en Trabajos, donde se puede anular, y empieza solo mientras esta ventana esté abierta. Si para entonces se ha cerrado, espera a que alguien lo reanude.</translation>
    </message>
    <message>
        <source>Held for %1 s after your click. Until then nothing is sent, and it can be called off.</source>
        <translation>En espera %1 s tras su clic. Hasta entonces no se envía nada, y se puede anular.</translation>
    </message>
    <message>
        <source>Nothing holds it: the first delete is sent with your click. The guards say so.</source>
        <translation>Sin espera: el primer borrado se envía con su clic. Así lo dicen las salvaguardas.</translation>
    </message>
</context>
<context>
    <name>secateur::EmptyState</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>secateur::ExampleTree</name>
    <message>
        <source>Example tree</source>
        <translation>Árbol de ejemplo</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2.</source>
        <translation>Se borra: %1. Se queda: %2.</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2. A server that compares paths by their text also takes: %3.</source>
        <translation>Se borra: %1. Se queda: %2. Un servidor que compara las rutas como texto se lleva también: %3.</translation>
    </message>
    <message>
        <source>#%1, created %2</source>
        <translation>#%1, creado %2</translation>
    </message>
    <message>
        <source>#%1, created %2, modified %3</source>
        <translation>#%1, creado %2, modificado %3</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se borra</translation>
    </message>
    <message>
        <source>goes too by text</source>
        <translation>también, por el texto</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
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
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>secateur::GuardRow</name>
    <message>
        <source>Deletes only while the store is armed</source>
        <translation>Borrar solo mientras el almacén esté armado</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Valor predeterminado: %2.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a: %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>secateur::GuardsDialog</name>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>These hold on every way in: this window, the command line, jobs that are gone on with. Each change has a button of its own and is kept in the journal with your name.</source>
        <translation>Rigen en todas las vías: esta ventana, la línea de órdenes, los trabajos que se reanudan. Cada cambio tiene su propio botón y queda en el diario con su nombre de usuario.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings lock this store in any case.</source>
        <translation>Los ajustes de la conexión bloquean este almacén en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>secateur::HazardPopup</name>
    <message>
        <source>Why it is a hazard</source>
        <translation>Por qué es un riesgo</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>Leer más en la ayuda</translation>
    </message>
</context>
<context>
    <name>secateur::HeaderRows</name>
    <message>
        <source>Add a &amp;header</source>
        <translation>Añadir una ca&amp;becera</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor de la cabecera</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar esta cabecera</translation>
    </message>
</context>
<context>
    <name>secateur::HelpWindow</name>
    <message>
        <source>Secateur Help</source>
        <translation>Ayuda de Secateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – Secateur Help</source>
        <translation>%1 – Ayuda de Secateur</translation>
    </message>
    <message>
        <source>This link leads out of the help. Its address was copied: %1</source>
        <translation>Este enlace lleva fuera de la ayuda. Se ha copiado su dirección: %1</translation>
    </message>
</context>
<context>
    <name>secateur::HoldPanel</name>
    <message>
        <source>Nothing has been sent yet. Escape calls it off too.</source>
        <translation>Todavía no se ha enviado nada. Escape también lo anula.</translation>
    </message>
    <message>
        <source>&amp;Call it off</source>
        <translation>&amp;Anularlo</translation>
    </message>
    <message>
        <source>Deleting %1 begins in %2 s</source>
        <translation>El borrado de %1 empieza en %2 s</translation>
    </message>
</context>
<context>
    <name>secateur::ImportBar</name>
    <message>
        <source>Files that were left out or renamed</source>
        <translation>Archivos que se dejaron fuera o cambiaron de nombre</translation>
    </message>
    <message>
        <source>&amp;Into path</source>
        <translation>&amp;En la ruta</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Mostrar lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Import the images in %1</source>
        <translation>Importar las imágenes de %1</translation>
    </message>
    <message>
        <source>This is not a path.</source>
        <translation>Esto no es una ruta.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Recorriendo %1</translation>
    </message>
    <message>
        <source>%1 of %2 files imported · %3</source>
        <translation>%1 de %2 archivos importados · %3</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Con otro nombre</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 images imported, %2.</source>
        <translation>%1 imágenes importadas, %2.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>%1 renamed.</source>
        <translation>%1 con otro nombre.</translation>
    </message>
    <message>
        <source>%1 files skipped.</source>
        <translation>%1 archivos omitidos.</translation>
    </message>
    <message>
        <source>None skipped.</source>
        <translation>Ninguno omitido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>secateur::InspectorPane</name>
    <message>
        <source>Alt text</source>
        <translation>Texto alt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1 assets selected</source>
        <translation>%1 recursos seleccionados</translation>
    </message>
    <message>
        <source>Choose a single one to see its picture, labels and variants.</source>
        <translation>Elija uno solo para ver su imagen, sus etiquetas y sus variantes.</translation>
    </message>
    <message>
        <source>No asset selected</source>
        <translation>Ningún recurso seleccionado</translation>
    </message>
    <message>
        <source>Choose an asset to see its picture, labels and variants.</source>
        <translation>Elija un recurso para ver su imagen, sus etiquetas y sus variantes.</translation>
    </message>
    <message>
        <source>This asset is gone</source>
        <translation>Este recurso ya no está</translation>
    </message>
    <message>
        <source>It was there when the list was read and is not any more.</source>
        <translation>Estaba cuando se leyó la lista, y ya no.</translation>
    </message>
    <message>
        <source>This asset could not be read</source>
        <translation>No se pudo leer este recurso</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 · still being stored</source>
        <translation>%1 · todavía guardándose</translation>
    </message>
    <message>
        <source>This asset has no original.</source>
        <translation>Este recurso no tiene original.</translation>
    </message>
    <message>
        <source>Pictures are off. You can show them in the settings, under Reading.</source>
        <translation>Las imágenes están desactivadas. Puede mostrarlas en los ajustes, en Lectura.</translation>
    </message>
    <message>
        <source>This picture is larger than you want read. See the settings, Reading.</source>
        <translation>Esta imagen es mayor de lo que usted quiere que se lea. Véanse los ajustes, Lectura.</translation>
    </message>
    <message>
        <source>Picture of the asset</source>
        <translation>Imagen del recurso</translation>
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
        <translation>El recurso elegido</translation>
    </message>
    <message>
        <source>The server can not show this asset, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>El servidor no puede mostrar este recurso, muy probablemente porque se guardó sin texto alternativo. Se puede borrar.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>secateur::JobDetails</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Consentido</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Copia archivada</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, visto el %2</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Detalles del trabajo elegido</translation>
    </message>
    <message>
        <source>Job %1 · %2</source>
        <translation>Trabajo %1 · %2</translation>
    </message>
    <message>
        <source>%1 deleted and %2 already gone of %3</source>
        <translation>%1 borrados y %2 que ya no estaban, de %3</translation>
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
        <translation>Mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>R&amp;eceipt</source>
        <translation>R&amp;ecibo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Jobs that run, or wait for their time or turn</source>
        <translation>Trabajos que están en curso, o esperan su hora o su turno</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Jobs that are paused, interrupted or failed, or that lost or left what they should not</source>
        <translation>Trabajos en pausa, interrumpidos o fallidos, o que perdieron o dejaron lo que no debían</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Jobs that are done, failed or cancelled</source>
        <translation>Trabajos completados, fallidos o cancelados</translation>
    </message>
    <message>
        <source>Search request, store, user, reason or number</source>
        <translation>Buscar petición, almacén, usuario, motivo o número</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message>
        <source>Shows what became of each asset, and who agreed to it when</source>
        <translation>Muestra lo que ha sido de cada recurso, y quién lo consintió y cuándo</translation>
    </message>
    <message>
        <source>More to do with this job</source>
        <translation>Más acciones con este trabajo</translation>
    </message>
    <message>
        <source>No job meets this filter</source>
        <translation>Ningún trabajo cumple este filtro</translation>
    </message>
    <message>
        <source>Nothing in the history has this state and this text.</source>
        <translation>Nada en el historial tiene este estado y este texto.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>Every delete becomes a job here: you can pause it, cancel it, and read afterwards what was confirmed gone.</source>
        <translation>Cada borrado se convierte aquí en un trabajo: puede ponerlo en pausa, cancelarlo y leer después lo que se confirmó como desaparecido.</translation>
    </message>
    <message>
        <source>Another process has the journal: this window only reads.</source>
        <translation>Otro proceso tiene el diario: esta ventana solo lee.</translation>
    </message>
    <message>
        <source>Open r&amp;eceipt…</source>
        <translation>Abrir el r&amp;ecibo…</translation>
    </message>
    <message>
        <source>Copy job &amp;number</source>
        <translation>Copiar el &amp;número de trabajo</translation>
    </message>
    <message>
        <source>Cop&amp;y request</source>
        <translation>Cop&amp;iar la petición</translation>
    </message>
    <message>
        <source>Copy &amp;reason</source>
        <translation>Copiar el mo&amp;tivo</translation>
    </message>
    <message>
        <source>The job has not begun: there is no receipt yet.</source>
        <translation>El trabajo no ha empezado: aún no hay recibo.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Trabajo %1</translation>
    </message>
    <message>
        <source>Show job %1: %2</source>
        <translation>Mostrar el trabajo %1: %2</translation>
    </message>
</context>
<context>
    <name>secateur::LabelsEditor</name>
    <message>
        <source>label=value</source>
        <translation>etiqueta=valor</translation>
    </message>
    <message>
        <source>Add a label condition</source>
        <translation>Añadir una condición de etiqueta</translation>
    </message>
    <message>
        <source>Only assets that carry every label. Type label=value and press Enter.</source>
        <translation>Solo los recursos que llevan todas las etiquetas. Escriba etiqueta=valor y pulse Intro.</translation>
    </message>
    <message>
        <source>Take the condition %1 away</source>
        <translation>Quitar la condición %1</translation>
    </message>
</context>
<context>
    <name>secateur::LimitsPopup</name>
    <message>
        <source>What this connection can tell</source>
        <translation>Lo que esta conexión puede decir</translation>
    </message>
</context>
<context>
    <name>secateur::LockRow</name>
    <message>
        <source>This store must be armed at that time, or nothing is sent and the job says so.</source>
        <translation>Este almacén debe estar armado en ese momento; si no, no se envía nada y el trabajo lo dice.</translation>
    </message>
    <message>
        <source>This store is locked: nothing is deleted until it is armed.</source>
        <translation>Este almacén está bloqueado: no se borra nada hasta que se arme.</translation>
    </message>
    <message>
        <source>This store is armed for %1 more, and the delete is held for longer than that: arm it anew.</source>
        <translation>Este almacén sigue armado %1 más, y el borrado espera más que eso: ármelo de nuevo.</translation>
    </message>
    <message>
        <source>Armed until %1. What is not deleted by then waits.</source>
        <translation>Armado hasta las %1. Lo que no se haya borrado para entonces espera.</translation>
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
        <translation>Intentar abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Abrir otro almacén…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>%1 – Secateur</source>
        <translation>%1 – Secateur</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Abrir un almacén</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Abrir el almacén</translation>
    </message>
    <message>
        <source>Make a new store in an empty folder</source>
        <translation>Crear un almacén nuevo en una carpeta vacía</translation>
    </message>
    <message>
        <source>Make store</source>
        <translation>Crear el almacén</translation>
    </message>
    <message>
        <source>Import a folder of images</source>
        <translation>Importar una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>There is no connection of the name %1 any more.</source>
        <translation>Ya no hay ninguna conexión con el nombre %1.</translation>
    </message>
    <message>
        <source>Choose another one with File, Connect to Server.</source>
        <translation>Elija otra con Archivo, Conectar con un servidor.</translation>
    </message>
    <message>
        <source>Open a local store first.</source>
        <translation>Abra antes un almacén local.</translation>
    </message>
    <message>
        <source>Images are imported into local stores only. This one is on a server.</source>
        <translation>Las imágenes se importan solo en almacenes locales. Este está en un servidor.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Store…</source>
        <translation>&amp;Abrir un almacén…</translation>
    </message>
    <message>
        <source>&amp;New Store…</source>
        <translation>&amp;Nuevo almacén…</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>&amp;Conectar con un servidor…</translation>
    </message>
    <message>
        <source>&amp;Import Images…</source>
        <translation>&amp;Importar imágenes…</translation>
    </message>
    <message>
        <source>C&amp;lose Store</source>
        <translation>C&amp;errar el almacén</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>To the &amp;Request</source>
        <translation>A la &amp;petición</translation>
    </message>
    <message>
        <source>To a &amp;Path, or Filter</source>
        <translation>A una &amp;ruta, o filtrar</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete What Is Chosen…</source>
        <translation>&amp;Borrar lo elegido…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help for What Is &amp;Focused</source>
        <translation>Ayuda sobre lo que tiene el &amp;foco</translation>
    </message>
    <message>
        <source>&amp;Selectors</source>
        <translation>&amp;Selectores</translation>
    </message>
    <message>
        <source>&amp;Hazards</source>
        <translation>&amp;Riesgos</translation>
    </message>
    <message>
        <source>&amp;About Secateur</source>
        <translation>&amp;Acerca de Secateur</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>Al&amp;macén</translation>
    </message>
    <message>
        <source>&amp;Arm or Disarm…</source>
        <translation>&amp;Armar o desarmar…</translation>
    </message>
    <message>
        <source>&amp;Restore from Archive…</source>
        <translation>&amp;Restaurar desde una copia archivada…</translation>
    </message>
    <message>
        <source>&amp;Guards…</source>
        <translation>&amp;Salvaguardas…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>About Secateur</source>
        <translation>Acerca de Secateur</translation>
    </message>
    <message>
        <source>Secateur %1</source>
        <translation>Secateur %1</translation>
    </message>
    <message>
        <source>Previews and runs deletes on Konifer-like image stores. Nothing is deleted that was not shown, nothing is called gone that was not checked.

GPL-3.0-or-later. Icons by Lucide, ISC licence.</source>
        <translation>Previsualiza y ejecuta borrados en almacenes de imágenes de tipo Konifer. No se borra nada que no se haya mostrado, y no se da por desaparecido nada que no se haya comprobado.

GPL-3.0-or-later. Iconos de Lucide, licencia ISC.</translation>
    </message>
    <message>
        <source>Quit Secateur?</source>
        <translation>¿Salir de Secateur?</translation>
    </message>
    <message>
        <source>A job is running. Quit all the same?</source>
        <translation>Hay un trabajo en curso. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>A job is waiting for its turn. Quit all the same?</source>
        <translation>Hay un trabajo que espera su turno. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>What runs ends after its batch and stays in the journal as interrupted; what waits stays held. Nothing of either goes on by itself: the next start shows them, and you can resume them.</source>
        <translation>Lo que está en curso termina tras su lote y queda en el diario como interrumpido; lo que espera sigue en espera. Ninguno de los dos continúa por sí solo: el próximo inicio los muestra, y usted puede reanudarlos.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Open a store first.</source>
        <translation>Abra antes un almacén.</translation>
    </message>
    <message>
        <source>To the &amp;Next Pane</source>
        <translation>Al panel si&amp;guiente</translation>
    </message>
    <message>
        <source>To the Pane &amp;Before</source>
        <translation>Al panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>B&amp;uscar una acción…</translation>
    </message>
    <message>
        <source>All Help &amp;Pages</source>
        <translation>Todas las &amp;páginas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Open the connection %1</source>
        <translation>Abrir la conexión %1</translation>
    </message>
    <message>
        <source>Open the store %1</source>
        <translation>Abrir el almacén %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>In the tree of paths</source>
        <translation>En el árbol de rutas</translation>
    </message>
</context>
<context>
    <name>secateur::NameStep</name>
    <message>
        <source>Name and guards</source>
        <translation>Nombre y salvaguardas</translation>
    </message>
    <message>
        <source>What the connection is called, and what stands between it and a mistake. All of it can be changed later.</source>
        <translation>Cómo se llama la conexión, y qué se interpone entre ella y un error. Todo ello se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Lo que permite</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
</context>
<context>
    <name>secateur::NearStrip</name>
    <message>
        <source>Its name begins alike. It is not included.</source>
        <translation>Su nombre empieza igual. No se incluye.</translation>
    </message>
    <message>
        <source>Other assets at the same path. They are not included.</source>
        <translation>Otros recursos en la misma ruta. No se incluyen.</translation>
    </message>
    <message>
        <source>It lies below the path. It is not included.</source>
        <translation>Está por debajo de la ruta. No se incluye.</translation>
    </message>
    <message>
        <source>Nothing lies nearby.</source>
        <translation>No hay nada cerca.</translation>
    </message>
    <message>
        <source>What lies nearby can not be known here.</source>
        <translation>Aquí no se puede saber lo que hay cerca.</translation>
    </message>
    <message>
        <source>Not included nearby:</source>
        <translation>No se incluye, cerca:</translation>
    </message>
    <message>
        <source>Go to %1, %2 assets, not included</source>
        <translation>Ir a %1, %2 recursos, no incluidos</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 rutas</translation>
    </message>
    <message>
        <source>and %1 more paths</source>
        <translation>y %1 rutas más</translation>
    </message>
</context>
<context>
    <name>secateur::Note</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>secateur::NoteLine</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreeDelegate</name>
    <message>
        <source>%1 · could not be read</source>
        <translation>%1 · no se pudo leer</translation>
    </message>
</context>
<context>
    <name>secateur::PathTreePane</name>
    <message>
        <source>Go to or filter</source>
        <translation>Ir a o filtrar</translation>
    </message>
    <message>
        <source>Go to a path, or filter the paths that are loaded</source>
        <translation>Ir a una ruta, o filtrar las rutas cargadas</translation>
    </message>
    <message>
        <source>Type to pick out loaded paths. Enter goes to a path such as /users/u12 (Ctrl+F).</source>
        <translation>Escriba para seleccionar rutas cargadas. Intro va a una ruta como /users/u12 (Ctrl+F).</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>This server can not list its paths. The tree shows paths that you added or visited.</source>
        <translation>Este servidor no puede enumerar sus rutas. El árbol muestra las rutas que usted añadió o visitó.</translation>
    </message>
    <message>
        <source>Add paths…</source>
        <translation>Añadir rutas…</translation>
    </message>
    <message>
        <source>There is no path %1. The closest that exists is %2.</source>
        <translation>No hay ninguna ruta %1. La más próxima que existe es %2.</translation>
    </message>
    <message>
        <source>No loaded path holds “%1”. Enter looks for it in the store.</source>
        <translation>Ninguna ruta cargada contiene “%1”. Intro la busca en el almacén.</translation>
    </message>
</context>
<context>
    <name>secateur::PendingPane</name>
    <message>
        <source>&amp;Retry stuck content</source>
        <translation>&amp;Reintentar el contenido atascado</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Stuck content</source>
        <translation>Contenido atascado</translation>
    </message>
    <message>
        <source>By how many objects the backlog went down each minute lately</source>
        <translation>En cuántos objetos por minuto ha bajado últimamente lo acumulado</translation>
    </message>
    <message>
        <source>This connection shows neither what the server still has to remove nor whether an object is there. Give it a catalogue or a place of content to see it here.</source>
        <translation>Esta conexión no muestra ni lo que el servidor aún tiene que eliminar ni si un objeto está ahí. Dele un catálogo o un lugar de contenido para verlo aquí.</translation>
    </message>
    <message>
        <source>Nothing is pending. When assets are deleted, their content is removed a little later and you can watch it go here.</source>
        <translation>No hay nada pendiente. Cuando se borran recursos, su contenido se elimina un poco después y aquí puede ver cómo desaparece.</translation>
    </message>
    <message>
        <source>Nothing is stuck. Content that can not be removed is listed here with the reason.</source>
        <translation>No hay nada atascado. El contenido que no se puede eliminar figura aquí con el motivo.</translation>
    </message>
    <message>
        <source>The server removes content itself.</source>
        <translation>El servidor elimina el contenido por sí mismo.</translation>
    </message>
    <message>
        <source>1 object has leaked: it is no longer scheduled, but still there.</source>
        <translation>1 objeto ha quedado huérfano: ya no está programado, pero sigue ahí.</translation>
    </message>
    <message>
        <source>%1 objects have leaked: they are no longer scheduled, but still there.</source>
        <translation>%1 objetos han quedado huérfanos: ya no están programados, pero siguen ahí.</translation>
    </message>
    <message>
        <source>Of 1 object nobody can tell whether it is gone.</source>
        <translation>De 1 objeto nadie puede decir si ha desaparecido.</translation>
    </message>
    <message>
        <source>Of %1 objects nobody can tell whether they are gone.</source>
        <translation>De %1 objetos nadie puede decir si han desaparecido.</translation>
    </message>
    <message>
        <source>Whether something is stuck is not known yet: the server&apos;s queue is watched for some minutes first.</source>
        <translation>Aún no se sabe si hay algo atascado: antes se observa la cola del servidor durante unos minutos.</translation>
    </message>
    <message>
        <source>Whether something is stuck can not be seen: this connection does not show what the server still has to remove. Give it a catalogue to see it here.</source>
        <translation>No se puede ver si hay algo atascado: esta conexión no muestra lo que el servidor aún tiene que eliminar. Dele un catálogo para verlo aquí.</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewHeader</name>
    <message>
        <source>created %1</source>
        <translation>creados el %1</translation>
    </message>
    <message>
        <source>created %1 to %2</source>
        <translation>creados del %1 al %2</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objetos</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 ruta</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 rutas</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>no exacta</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The assets at the path that is chosen on the left</source>
        <translation>Los recursos en la ruta elegida a la izquierda</translation>
    </message>
    <message>
        <source>What the request above would delete</source>
        <translation>Lo que borraría la petición de arriba</translation>
    </message>
    <message>
        <source>Assets at %1</source>
        <translation>Recursos en %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>%1 here and below</source>
        <translation>%1 aquí y por debajo</translation>
    </message>
    <message>
        <source>Would be deleted: nothing yet</source>
        <translation>Se borraría: nada todavía</translation>
    </message>
    <message>
        <source>The bar above holds no request.</source>
        <translation>La barra de arriba no contiene ninguna petición.</translation>
    </message>
    <message>
        <source>Would be deleted: %1</source>
        <translation>Se borraría: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>secateur::PreviewPane</name>
    <message>
        <source>Assets at the path</source>
        <translation>Recursos en la ruta</translation>
    </message>
    <message>
        <source>Assets that would be deleted</source>
        <translation>Recursos que se borrarían</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>No assets at %1 itself</source>
        <translation>No hay recursos en %1</translation>
    </message>
    <message>
        <source>%1 assets lie further down. Choose a path on the left, or choose “everything below” above to preview them all.</source>
        <translation>Hay %1 recursos más abajo. Elija una ruta a la izquierda, o elija arriba “aquí y por debajo” para verlos todos en vista previa.</translation>
    </message>
    <message>
        <source>No assets here</source>
        <translation>Aquí no hay recursos</translation>
    </message>
    <message>
        <source>Images come into this store with File, Import images.</source>
        <translation>Las imágenes llegan a este almacén con Archivo, Importar imágenes.</translation>
    </message>
    <message>
        <source>Assets that clients of this server store at this path are listed here.</source>
        <translation>Aquí figuran los recursos que los clientes de este servidor guardan en esta ruta.</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Aún no hay nada que previsualizar</translation>
    </message>
    <message>
        <source>Type or paste a request above, or choose a path on the left and what to take of it.</source>
        <translation>Escriba o pegue arriba una petición, o elija una ruta a la izquierda y qué tomar de ella.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No coincide nada</translation>
    </message>
    <message>
        <source>This request would delete nothing now. Look at the path, the labels and the selector.</source>
        <translation>Esta petición no borraría nada ahora. Revise la ruta, las etiquetas y el selector.</translation>
    </message>
    <message>
        <source>Select assets to delete, or preview a request.</source>
        <translation>Seleccione recursos que borrar, o vea una petición en vista previa.</translation>
    </message>
    <message>
        <source>The bar holds no request.</source>
        <translation>La barra no contiene ninguna petición.</translation>
    </message>
    <message>
        <source>Counting what would go.</source>
        <translation>Contando lo que se borraría.</translation>
    </message>
    <message>
        <source>What would go could not be counted.</source>
        <translation>No se pudo contar lo que se borraría.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No coincide nada.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete 1 asset…</source>
        <translation>Borrar 1 recurso…</translation>
    </message>
    <message>
        <source>Delete %1 assets…</source>
        <translation>Borrar %1 recursos…</translation>
    </message>
    <message>
        <source>1 asset lies further down. Choose a path on the left, or choose “everything below” above to preview it.</source>
        <translation>Hay 1 recurso más abajo. Elija una ruta a la izquierda, o elija arriba “aquí y por debajo” para verlo en vista previa.</translation>
    </message>
</context>
<context>
    <name>secateur::ProtectedPaths</name>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <translation>Dejar de proteger</translation>
    </message>
    <message>
        <source>/legal or /users/*/contract</source>
        <translation>/legal o /users/*/contract</translation>
    </message>
    <message>
        <source>A path to protect</source>
        <translation>Una ruta que proteger</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 ya está protegida.</translation>
    </message>
    <message>
        <source>At most %1 paths can be protected.</source>
        <translation>Se pueden proteger como máximo %1 rutas.</translation>
    </message>
    <message>
        <source>* stands for one part of a path or for a run of letters in it, ** for any number of parts.</source>
        <translation>* representa una parte de una ruta o una serie de letras dentro de ella, ** cualquier número de partes.</translation>
    </message>
    <message>
        <source>No path is protected. A delete that would touch a protected one is refused as a whole.</source>
        <translation>No hay ninguna ruta protegida. Un borrado que tocara una protegida se rechaza entero.</translation>
    </message>
    <message>
        <source>A delete that would touch anything at or below these paths is refused as a whole.</source>
        <translation>Un borrado que tocara algo en estas rutas o por debajo de ellas se rechaza entero.</translation>
    </message>
    <message>
        <source>%1 The connection&apos;s settings say so, and it is changed there.</source>
        <translation>%1 Así lo dicen los ajustes de la conexión, y se cambia allí.</translation>
    </message>
</context>
<context>
    <name>secateur::ReceiptDialog</name>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
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
        <translation>Recursos planificados y qué ha sido de ellos</translation>
    </message>
    <message>
        <source>Copy &amp;hash</source>
        <translation>Copiar el &amp;hash</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Receipt of job %1</source>
        <translation>Recibo del trabajo %1</translation>
    </message>
    <message>
        <source>Outcomes to list</source>
        <translation>Resultados que mostrar</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>El recibo se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Hash of the receipt</source>
        <translation>Hash del recibo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The whole receipt: secateurctl receipt --verify checks it without the journal</source>
        <translation>El recibo completo: secateurctl receipt --verify lo comprueba sin el diario</translation>
    </message>
    <message>
        <source>All assets (%1)</source>
        <translation>Todos los recursos (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not sealed: the job has not ended, or ended before receipts were sealed.</source>
        <translation>Sin sellar: el trabajo no ha terminado, o terminó antes de que se sellaran los recibos.</translation>
    </message>
    <message>
        <source>Receipt %1, sealed %2</source>
        <translation>Recibo %1, sellado el %2</translation>
    </message>
    <message>
        <source>The first receipt of this journal</source>
        <translation>El primer recibo de este diario</translation>
    </message>
    <message>
        <source>The receipt before it: %1</source>
        <translation>El recibo anterior: %1</translation>
    </message>
</context>
<context>
    <name>secateur::RecentList</name>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
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
        <translation>Almacenes recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>secateur::RecoveryBar</name>
    <message>
        <source>Unfinished jobs</source>
        <translation>Trabajos sin terminar</translation>
    </message>
    <message>
        <source>Close this bar. The jobs stay in the Jobs pane.</source>
        <translation>Cierra esta barra. Los trabajos siguen en el panel Trabajos.</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>Cerrar esta barra</translation>
    </message>
    <message>
        <source>It belongs to the store “%1”: open that one to go on.</source>
        <translation>Pertenece al almacén “%1”: ábralo para continuar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 more jobs were left unfinished.</source>
        <translation>Quedaron sin terminar %1 trabajos más.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>This window only reads. %1</source>
        <translation>Esta ventana solo lee. %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Opens the store again, and takes the journal over where nobody has it any more.</source>
        <translation>Vuelve a abrir el almacén, y toma el diario si ya no lo tiene nadie.</translation>
    </message>
</context>
<context>
    <name>secateur::RemovalWorker</name>
    <message>
        <source>You paused it.</source>
        <translation>Usted lo puso en pausa.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>The program was closed while this job was running.</source>
        <translation>El programa se cerró mientras este trabajo estaba en curso.</translation>
    </message>
    <message>
        <source>A newer plan was asked for.</source>
        <translation>Se pidió un plan más reciente.</translation>
    </message>
    <message>
        <source>Nothing was sent: without a journal of its own this window deletes nothing.</source>
        <translation>No se ha enviado nada: sin un diario propio esta ventana no borra nada.</translation>
    </message>
    <message>
        <source>It was stopped to be abandoned.</source>
        <translation>Se detuvo para abandonarlo.</translation>
    </message>
    <message>
        <source>Job %1 was not started: it holds %2 assets, %3 were agreed to, and its state is %4.</source>
        <translation>El trabajo %1 no se inició: contiene %2 recursos, se consintieron %3, y su estado es “%4”.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>Mire otra vez la vista previa.</translation>
    </message>
    <message>
        <source>It was stopped to be looked up.</source>
        <translation>Se detuvo para consultarlo.</translation>
    </message>
</context>
<context>
    <name>secateur::RestoreDialog</name>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Elegir la carpeta de una copia archivada</translation>
    </message>
    <message>
        <source>All content is checked against its hash first. What is restored gets a new entry number and a new time; the archive keeps a list of which is which. Nothing is stored twice, also when it is asked for again.</source>
        <translation>Antes se comprueba todo el contenido con su hash. Lo que se restaura recibe un número de entrada nuevo y una hora nueva; la copia archivada guarda una lista de cuál es cuál. No se guarda nada dos veces, aunque se vuelva a pedir.</translation>
    </message>
    <message>
        <source>Restore from an archive</source>
        <translation>Restaurar desde una copia archivada</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Carpeta de la copia archivada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Assets that were not restored</source>
        <translation>Recursos que no se restauraron</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Copia archivada</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurar en %1</translation>
    </message>
    <message>
        <source>&amp;Stop restoring</source>
        <translation>&amp;Detener la restauración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Leyendo la copia archivada</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 de %2 recursos comprobados</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 de %2 recursos restaurados</translation>
    </message>
    <message>
        <source>%1: %2, entry %3. %4</source>
        <translation>%1: %2, entrada %3. %4</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No restaurado</translation>
    </message>
    <message>
        <source>%1 restored, %2.</source>
        <translation>%1 restaurados, %2.</translation>
    </message>
    <message>
        <source>%1 were restored before.</source>
        <translation>%1 se habían restaurado antes.</translation>
    </message>
    <message>
        <source>%1 failed: they are listed below.</source>
        <translation>%1 fallaron: figuran abajo.</translation>
    </message>
    <message>
        <source>Of %1 no answer came. Ask for the same again: it looks first and stores nothing twice.</source>
        <translation>De %1 no llegó respuesta. Pida lo mismo otra vez: primero mira, y no guarda nada dos veces.</translation>
    </message>
    <message>
        <source>Stopped. What was restored stays; ask for the same again, and it goes on with the rest.</source>
        <translation>Detenido. Lo restaurado se queda; pida lo mismo otra vez y seguirá con el resto.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Choose the folder that a delete was archived in: it holds archive.json.</source>
        <translation>Elija la carpeta en la que se archivó un borrado: contiene archive.json.</translation>
    </message>
    <message>
        <source>%1, %2, from %3 and below in the store %4. Archived %5 by %6 on %7, for job %8.</source>
        <translation>%1, %2, de %3 y por debajo en el almacén %4. Los archivó %6 en %7 el %5, para el trabajo %8.</translation>
    </message>
    <message>
        <source>This is an archive of another store. Its assets go to the same paths in this one.</source>
        <translation>Esta es una copia archivada de otro almacén. Sus recursos van a las mismas rutas en este.</translation>
    </message>
    <message>
        <source>The end of its list was cut short: what that was about was not deleted.</source>
        <translation>El final de su lista quedó cortado: aquello a lo que se refería no se borró.</translation>
    </message>
</context>
<context>
    <name>secateur::SafetyFields</name>
    <message>
        <source>&amp;Locked: nothing is deleted but while the store is armed, for a set time</source>
        <translation>&amp;Bloqueado: solo se borra mientras el almacén esté armado</translation>
    </message>
    <message>
        <source> requests at a time</source>
        <translation> peticiones a la vez</translation>
    </message>
    <message>
        <source>/users/u1, one path per line</source>
        <translation>/users/u1, una ruta por línea</translation>
    </message>
    <message>
        <source>Nothing at these paths or below them is ever deleted. * stands for one part of a path, ** for any number.</source>
        <translation>Nunca se borra nada en estas rutas ni por debajo de ellas. * representa una parte de una ruta, ** cualquier número de ellas.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>C&amp;arga</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Prot&amp;ected paths</source>
        <translation>Rutas &amp;protegidas</translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no path: a path begins with “/” and has no empty part.</source>
        <translation>La línea %1, “%2”, no es una ruta: una ruta empieza por “/” y no tiene partes vacías.</translation>
    </message>
</context>
<context>
    <name>secateur::SecretEdit</name>
    <message>
        <source>Forget the kept secret</source>
        <translation>Olvidar el secreto guardado</translation>
    </message>
    <message>
        <source>asked for each time: this system has no keychain</source>
        <translation>se pide cada vez: este sistema no tiene llavero</translation>
    </message>
    <message>
        <source>forgotten when you save</source>
        <translation>se olvida al guardar</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado en el llavero</translation>
    </message>
    <message>
        <source>it was for another address: type it again</source>
        <translation>era para otra dirección: escríbalo de nuevo</translation>
    </message>
</context>
<context>
    <name>secateur::SecretsPrompt</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>puede estar vacío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorBar</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Paste a request, a URL or a path, such as DELETE /assets/users/u12/-/recursive</source>
        <translation>Pegue una petición, una URL o una ruta, como DELETE /assets/users/u12/-/recursive</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>/path</source>
        <translation>/ruta</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Qué recursos</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más recientes</translation>
    </message>
    <message>
        <source>last modified</source>
        <translation>últimos modificados</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>todo aquí</translation>
    </message>
    <message>
        <source>everything below</source>
        <translation>aquí y por debajo</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show what this request would delete (Enter). Nothing is deleted by looking.</source>
        <translation>Muestra lo que borraría esta petición (Intro). Al mirar no se borra nada.</translation>
    </message>
    <message>
        <source>What each selector takes (F1)</source>
        <translation>Qué se lleva cada selector (F1)</translation>
    </message>
    <message>
        <source>What each selector takes</source>
        <translation>Qué se lleva cada selector</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Cuántos como máximo</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Significa: %1</translation>
    </message>
    <message>
        <source>Type or paste a request, or choose a path on the left.</source>
        <translation>Escriba o pegue una petición, o elija una ruta a la izquierda.</translation>
    </message>
</context>
<context>
    <name>secateur::SelectorHelp</name>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>The assets at the path that were created last, as many as the limit says; 1 where it says nothing. Below the path nothing goes.</source>
        <translation>Los recursos en la ruta que se crearon en último lugar, tantos como diga el límite; 1 si no dice nada. Por debajo de la ruta no se borra nada.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Últimos modificados</translation>
    </message>
    <message>
        <source>The same, by the time of the last change to labels, tags or the alternative text instead of creation.</source>
        <translation>Lo mismo, según la hora del último cambio en etiquetas, marcas o texto alternativo en lugar de la creación.</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Todo aquí</translation>
    </message>
    <message>
        <source>Every asset at the path itself. What lies below the path stays.</source>
        <translation>Todos los recursos en la propia ruta. Lo que está por debajo de la ruta se queda.</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Aquí y por debajo</translation>
    </message>
    <message>
        <source>Every asset at the path and everywhere below it. Some servers compare paths by their text and take more: what is hatched. Secateur never sends such a request there as typed.</source>
        <translation>Todos los recursos en la ruta y en cualquier lugar por debajo. Algunos servidores comparan las rutas como texto y se llevan más: lo que está rayado. Secateur nunca envía allí una petición así tal como está escrita.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>One asset, by its number at the path. Labels and limit have no effect on it. It is how Secateur deletes each asset of a plan.</source>
        <translation>Un recurso, por su número en la ruta. Las etiquetas y el límite no tienen efecto en él. Así borra Secateur cada recurso de un plan.</translation>
    </message>
    <message>
        <source>By labels</source>
        <translation>Por etiquetas</translation>
    </message>
    <message>
        <source>Labels narrow every selector but an entry: only assets that carry all of them go. Here: everything below, of those labelled phone=iphone.</source>
        <translation>Las etiquetas restringen todos los selectores salvo una entrada: solo se borran los recursos que las llevan todas. Aquí: aquí y por debajo, de los que llevan la etiqueta phone=iphone.</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>What Each Selector Takes</source>
        <translation>Qué se lleva cada selector</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Puts this selector into the request bar, at the path that stands there. Nothing is deleted.</source>
        <translation>Pone este selector en la barra de petición, en la ruta que figura en ella. No se borra nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>Leer más en la ayuda</translation>
    </message>
    <message>
        <source>Hatched: taken as well by a server that compares paths by their text.</source>
        <translation>Rayado: también se lo lleva un servidor que compara las rutas como texto.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Significa: %1</translation>
    </message>
</context>
<context>
    <name>secateur::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>This is not the whole path of a folder.</source>
        <translation>Esto no es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>The folder that was set before is kept.</source>
        <translation>Se conserva la carpeta fijada antes.</translation>
    </message>
    <message>
        <source>Begin at the root, as in /srv/archives.</source>
        <translation>Empiece en la raíz, como en /srv/archives.</translation>
    </message>
</context>
<context>
    <name>secateur::SettingsDialog</name>
    <message>
        <source>Put &amp;all back to the defaults</source>
        <translation>Devolver &amp;todo a los valores predeterminados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Guards of a store</source>
        <translation>Salvaguardas de un almacén</translation>
    </message>
    <message>
        <source>Holds, ceilings, arming and protected paths belong to each store. They hold for secateurctl too, and each change is kept in the journal.</source>
        <translation>Las esperas, los topes, el armado y las rutas protegidas son propios de cada almacén. Rigen también para secateurctl, y cada cambio queda en el diario.</translation>
    </message>
    <message>
        <source>hold seconds limit share protect lock safety</source>
        <comment>search words</comment>
        <translation>espera segundos límite parte proteger bloqueo seguridad</translation>
    </message>
    <message>
        <source>Open the guards…</source>
        <translation>Abrir las salvaguardas…</translation>
    </message>
    <message>
        <source>Deletes that are sent at once</source>
        <translation>Borrados que se envían a la vez</translation>
    </message>
    <message>
        <source>How many of them a server gets at the same time belongs to its connection.</source>
        <translation>Cuántos recibe un servidor al mismo tiempo es propio de su conexión.</translation>
    </message>
    <message>
        <source>parallel speed concurrency</source>
        <comment>search words</comment>
        <translation>paralelo velocidad concurrencia</translation>
    </message>
    <message>
        <source>Open the connections…</source>
        <translation>Abrir las conexiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a store first: its guards are its own.</source>
        <translation>Abra antes un almacén: sus salvaguardas son propias.</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Ningún ajuste trata de “%1”</translation>
    </message>
    <message>
        <source>Names, effects and other words for the same are searched, and each word must be found. What guards one store is under Store, Guards; what belongs to a server, in its connection.</source>
        <translation>Se buscan nombres, efectos y otras palabras para lo mismo, y se debe encontrar cada palabra. Lo que protege un almacén está en Almacén, Salvaguardas; lo propio de un servidor, en su conexión.</translation>
    </message>
    <message>
        <source>All settings are back at their defaults.</source>
        <translation>Todos los ajustes vuelven a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>secateur::ShortcutDialog</name>
    <message>
        <source>No keys fit these words.</source>
        <translation>Ninguna tecla corresponde a estas palabras.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation>Buscar por lo que hace, o por sus teclas</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copies what is listed, to print or to keep</source>
        <translation>Copia lo que figura en la lista, para imprimirlo o guardarlo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>secateur::SightStep</name>
    <message>
        <source>What can be seen</source>
        <translation>Lo que se puede ver</translation>
    </message>
    <message>
        <source>None of this is needed. With the catalogue, previews are complete; with the content, you see when an image is really gone. Both are only read.</source>
        <translation>Nada de esto es necesario. Con el catálogo, las vistas previas son completas; con el contenido, usted ve cuándo una imagen ha desaparecido de verdad. Ambos solo se leen.</translation>
    </message>
</context>
<context>
    <name>secateur::SignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Konifer itself asks for nothing; a gateway in front of it may. What you type here is sent to the server, once you leave the field, to test it.</source>
        <translation>Konifer no pide nada por sí mismo; una pasarela delante de él puede pedirlo. Lo que escribe aquí se envía al servidor, en cuanto deja el campo, para probarlo.</translation>
    </message>
</context>
<context>
    <name>secateur::StorageFields</name>
    <message>
        <source>Choose the folder of the content</source>
        <translation>Elegir la carpeta del contenido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>How the server wants fetches to be signed. Deletes are never signed.</source>
        <translation>Cómo quiere el servidor que se firmen las lecturas. Los borrados nunca se firman.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL database, only read from. With it the tree and the previews are complete.</source>
        <translation>La base de datos PostgreSQL del servidor, que solo se lee. Con ella el árbol y las vistas previas son completos.</translation>
    </message>
    <message>
        <source>/srv/konifer or s3://HOST:9000?region=…</source>
        <translation>/srv/konifer o s3://HOST:9000?region=…</translation>
    </message>
    <message>
        <source>Where the images lie. With it you can see whether content is really gone.</source>
        <translation>Dónde están las imágenes. Con ello se puede ver si el contenido ha desaparecido de verdad.</translation>
    </message>
    <message>
        <source>Si&amp;gning of fetches</source>
        <translation>&amp;Firma de las lecturas</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>Además del servidor</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Catá&amp;logo</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>Conte&amp;nido</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
</context>
<context>
    <name>secateur::StorePage</name>
    <message>
        <source>The store is being opened.</source>
        <translation>El almacén se está abriendo.</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidos</translation>
    </message>
</context>
<context>
    <name>secateur::TestReportView</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Tested: 1 part failed.</source>
        <translation>Prueba hecha: 1 parte ha fallado.</translation>
    </message>
    <message>
        <source>Tested: %1 parts failed.</source>
        <translation>Prueba hecha: %1 partes han fallado.</translation>
    </message>
    <message>
        <source>Tested: 1 part has a warning.</source>
        <translation>Prueba hecha: 1 parte tiene un aviso.</translation>
    </message>
    <message>
        <source>Tested: %1 parts have warnings.</source>
        <translation>Prueba hecha: %1 partes tienen avisos.</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>La prueba terminó sin resultado.</translation>
    </message>
    <message>
        <source>Tested: all that was looked at is good.</source>
        <translation>Prueba hecha: todo lo que se miró está bien.</translation>
    </message>
    <message>
        <source>Nothing was tested: every part was skipped.</source>
        <translation>No se probó nada: se omitieron todas las partes.</translation>
    </message>
</context>
<context>
    <name>secateur::UserSettings</name>
    <message>
        <source>“%1” can not be set to that.</source>
        <translation>“%1” no se puede fijar en ese valor.</translation>
    </message>
    <message>
        <source>The setting is as it was.</source>
        <translation>El ajuste queda como estaba.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>No se pudieron escribir los ajustes en %1.</translation>
    </message>
    <message>
        <source>What you chose holds until the program is closed.</source>
        <translation>Lo que eligió rige hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>See to it that the file can be written, and choose again.</source>
        <translation>Procure que se pueda escribir el archivo, y elija otra vez.</translation>
    </message>
</context>
<context>
    <name>secateur::VariantCard</name>
    <message>
        <source>Copy bucket and key</source>
        <translation>Copiar bucket y clave</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versión derivada</translation>
    </message>
    <message>
        <source>%1&#xa0;×&#xa0;%2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>mirando</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>The content is in the store.</source>
        <translation>El contenido está en el almacén.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The metadata name this object, but the content store does not have it.</source>
        <translation>Los metadatos nombran este objeto, pero el almacén de contenido no lo tiene.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>A folder or a link stands where the content should be.</source>
        <translation>Una carpeta o un enlace ocupa el lugar donde debería estar el contenido.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Nobody can tell whether the content is there.</source>
        <translation>Nadie puede decir si el contenido está ahí.</translation>
    </message>
    <message>
        <source>Bucket and key</source>
        <translation>Bucket y clave</translation>
    </message>
</context>
<context>
    <name>secateur::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Nothing is deleted that was not shown, and nothing is called gone that was not checked.</source>
        <translation>No se borra nada que no se haya mostrado, y no se da por desaparecido nada que no se haya comprobado.</translation>
    </message>
    <message>
        <source>Welcome to Secateur</source>
        <translation>Bienvenido a Secateur</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Connect to a Konifer…</source>
        <translation>Conectar con un Konifer…</translation>
    </message>
    <message>
        <source>Leads to a server step by step and tests each part. Nothing on the server is changed.</source>
        <translation>Lleva hasta un servidor paso a paso y prueba cada parte. En el servidor no se cambia nada.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Abrir un almacén…</translation>
    </message>
    <message>
        <source>Shows what is in a local store, a folder that holds store.db.</source>
        <translation>Muestra lo que hay en un almacén local, una carpeta que contiene store.db.</translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation>Crear un almacén nuevo…</translation>
    </message>
    <message>
        <source>Makes an empty local store in an empty folder, to import images into.</source>
        <translation>Crea un almacén local vacío en una carpeta vacía, para importar imágenes en él.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Make the sample anew…</source>
        <translation>Crear la muestra de nuevo…</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando la muestra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making the sample</source>
        <translation>Detener la creación de la muestra</translation>
    </message>
    <message>
        <source>What you open is listed here, and saved connections too.</source>
        <translation>Aquí figura lo que abre, y también las conexiones guardadas.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Takes the row off this list. The store and the connection stay as they are.</source>
        <translation>Quita la fila de esta lista. El almacén y la conexión quedan como están.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source>Opens the sample store in your data folder. Delete from it as you like.</source>
        <translation>Abre el almacén de muestra en su carpeta de datos. Borre en él lo que quiera.</translation>
    </message>
    <message>
        <source>Draws a few hundred pictures into a local store of its own, to delete from as you like. It takes some seconds.</source>
        <translation>Dibuja unos cientos de imágenes en un almacén local propio, para borrar en él lo que quiera. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Make the sample anew</source>
        <translation>Crear la muestra de nuevo</translation>
    </message>
    <message>
        <source>Replace the sample store by a fresh one?</source>
        <translation>¿Sustituir el almacén de muestra por uno nuevo?</translation>
    </message>
    <message>
        <source>What is in %1 goes and is drawn again. If you imported images of yours into it, nothing is replaced.</source>
        <translation>Lo que hay en %1 se borra y se dibuja de nuevo. Si importó en él imágenes suyas, no se sustituye nada.</translation>
    </message>
    <message>
        <source>&amp;Replace the sample</source>
        <translation>&amp;Sustituir la muestra</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
</context>
<context>
    <name>secateurctl</name>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 admite un número entero de %2 a %3, no &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2; not &quot;%3&quot;.</source>
        <translation>--%1 admite uno de estos: %2; no &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The path is empty: the top of a store is &quot;/&quot;.</source>
        <translation>La ruta está vacía: lo más alto de un almacén es &quot;/&quot;.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has an empty segment.</source>
        <translation>La ruta &quot;%1&quot; tiene un segmento vacío.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has the segment &quot;%2&quot;, which is no name.</source>
        <translation>La ruta &quot;%1&quot; tiene el segmento &quot;%2&quot;, que no es un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a selector: a plain path is wanted here. Use preview for requests.</source>
        <translation>&quot;%1&quot; tiene un selector: aquí se espera una ruta sola. Use preview para las peticiones.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a control character.</source>
        <translation>La ruta &quot;%1&quot; tiene un carácter de control.</translation>
    </message>
    <message>
        <source>This is no delete request: %1</source>
        <translation>Esto no es una petición de borrado: %1</translation>
    </message>
    <message>
        <source>This is no delete request: %1 (at character %2, &quot;%3&quot;)</source>
        <translation>Esto no es una petición de borrado: %1 (en el carácter %2, &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>A label is given as KEY=VALUE, such as --label phone=iphone, not &quot;%1&quot;.</source>
        <translation>Una etiqueta se da como KEY=VALUE, por ejemplo --label phone=iphone, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is too long: a key has at most %2 characters and a value %3.</source>
        <translation>La etiqueta &quot;%1&quot; es demasiado larga: una clave tiene como máximo %2 caracteres y un valor %3.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is given twice.</source>
        <translation>La etiqueta &quot;%1&quot; se da dos veces.</translation>
    </message>
    <message>
        <source>An asset has at most %1 labels.</source>
        <translation>Un recurso tiene como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>The terminal can not be kept from showing what is typed.</source>
        <translation>No se puede evitar que el terminal muestre lo que se escribe.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>That is too long to be typed.</source>
        <translation>Eso es demasiado largo para escribirlo.</translation>
    </message>
    <message>
        <source>Give it in the environment.</source>
        <translation>Dé el valor en una variable de entorno.</translation>
    </message>
    <message>
        <source>... more</source>
        <translation>... más</translation>
    </message>
    <message>
        <source>Nothing lies below %1.</source>
        <translation>No hay nada por debajo de %1.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>There is more: go on with --after &apos;%1&apos;.</source>
        <translation>Hay más: continúe con --after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creación</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No assets are at %1.</source>
        <translation>No hay recursos en %1.</translation>
    </message>
    <message>
        <source>There are more: ask for them with --limit.</source>
        <translation>Hay más: pídalos con --limit.</translation>
    </message>
    <message>
        <source>list the paths below a path</source>
        <translation>enumera las rutas por debajo de una ruta</translation>
    </message>
    <message>
        <source>Lists what lies directly below PATH (default: /), by name, with the assets and bytes at each
and below it. &quot;more&quot; says that names follow the last one: go on with --after.</source>
        <translation>Enumera lo que hay directamente por debajo de PATH (predeterminado: /), por nombre, con los
recursos y bytes en cada ruta y por debajo de ella. &quot;more&quot; dice que siguen nombres tras el
último: continúe con --after.</translation>
    </message>
    <message>
        <source>how many levels to list (default: 1)</source>
        <translation>cuántos niveles enumerar (predeterminado: 1)</translation>
    </message>
    <message>
        <source>most children to list of one path (default: 100)</source>
        <translation>máximo de hijos que enumerar de una ruta (predeterminado: 100)</translation>
    </message>
    <message>
        <source>begin after this name</source>
        <translation>empezar después de este nombre</translation>
    </message>
    <message>
        <source>list the assets at a path</source>
        <translation>enumera los recursos en una ruta</translation>
    </message>
    <message>
        <source>Lists the assets at exactly PATH, newest first.</source>
        <translation>Enumera los recursos exactamente en PATH, primero los más recientes.</translation>
    </message>
    <message>
        <source>new: by created time (default); modified: by modified time</source>
        <translation>new: por hora de creación (predeterminado); modified: por hora de modificación</translation>
    </message>
    <message>
        <source>most assets to list (default: 20)</source>
        <translation>máximo de recursos que enumerar (predeterminado: 20)</translation>
    </message>
    <message>
        <source>job %1: %2 of %3 assets</source>
        <translation>trabajo %1: %2 de %3 recursos</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 por segundo</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, quedan %1 s</translation>
    </message>
    <message>
        <source>The user stopped it.</source>
        <translation>El usuario lo detuvo.</translation>
    </message>
    <message>
        <source>stored objects</source>
        <translation>objetos guardados</translation>
    </message>
    <message>
        <source>waiting for removal</source>
        <translation>a la espera de eliminación</translation>
    </message>
    <message>
        <source>content without metadata</source>
        <translation>contenido sin metadatos</translation>
    </message>
    <message>
        <source>metadata without content</source>
        <translation>metadatos sin contenido</translation>
    </message>
    <message>
        <source>wrong sums</source>
        <translation>totales incorrectos</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>DAÑADA</translation>
    </message>
    <message>
        <source>The store is not clean.</source>
        <translation>El almacén no está limpio.</translation>
    </message>
    <message>
        <source>compare a store&apos;s metadata, content and pending removals</source>
        <translation>compara los metadatos, el contenido y las eliminaciones pendientes de un almacén</translation>
    </message>
    <message>
        <source>Give either a request or --plan FILE.</source>
        <translation>Dé o bien una petición o bien --plan FILE.</translation>
    </message>
    <message>
        <source>--archive needs the folder of the archive.</source>
        <translation>--archive necesita la carpeta de la copia archivada.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>This would delete everything in the store &quot;%1&quot;.</source>
        <translation>Esto borraría todo lo que hay en el almacén &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This would delete at the top of the store &quot;%1&quot;.</source>
        <translation>Esto borraría en lo más alto del almacén &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>If that is meant, add --store-name &apos;%1&apos;.</source>
        <translation>Si es lo que se pretende, añada --store-name &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 assets were expected, but the request matches %2.</source>
        <translation>Se esperaban %1 recursos, pero la petición abarca %2.</translation>
    </message>
    <message>
        <source>Look again with preview.</source>
        <translation>Mire otra vez con preview.</translation>
    </message>
    <message>
        <source>The request no longer matches what the plan file holds.</source>
        <translation>La petición ya no coincide con lo que contiene el archivo de plan.</translation>
    </message>
    <message>
        <source>The plan was made of the store &quot;%1&quot;, which is not the one given.</source>
        <translation>El plan se hizo del almacén &quot;%1&quot;, que no es el indicado.</translation>
    </message>
    <message>
        <source>delete a plan that was saved before</source>
        <translation>borrar un plan guardado antes</translation>
    </message>
    <message>
        <source>archive the assets in DIR, an empty or a new folder, before they go</source>
        <translation>archivar los recursos en DIR, una carpeta vacía o nueva, antes de que se borren</translation>
    </message>
    <message>
        <source>pinned (default) or selector</source>
        <translation>pinned (predeterminado) o selector</translation>
    </message>
    <message>
        <source>the store&apos;s name, to delete at its top or everything in it</source>
        <translation>el nombre del almacén, para borrar en lo más alto de él o todo lo que contiene</translation>
    </message>
    <message>
        <source>begin then, such as 2030-01-31T23:30:00; without a zone it is local time</source>
        <translation>empezar entonces, por ejemplo 2030-01-31T23:30:00; sin zona es la hora local</translation>
    </message>
    <message>
        <source>means</source>
        <translation>significa</translation>
    </message>
    <message>
        <source>sent as</source>
        <translation>se envía como</translation>
    </message>
    <message>
        <source>nothing: it may not be sent</source>
        <translation>nada: no se puede enviar</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>selector</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>say what a delete request means, without a store</source>
        <translation>dice qué significa una petición de borrado, sin almacén</translation>
    </message>
    <message>
        <source>Reads a request as you would paste it (&quot;DELETE /assets/users/u12/-/recursive&quot;, a URL,
&quot;/assets/...&quot; or a path) and says what it means, what would be sent, and what to know
before sending it. A request that is none is refused with exit status 2.</source>
        <translation>Lee una petición tal como usted la pegaría (&quot;DELETE /assets/users/u12/-/recursive&quot;, una URL,
&quot;/assets/...&quot; o una ruta) y dice qué significa, qué se enviaría y qué hay que saber antes de
enviarla. Lo que no es una petición se rechaza con el código de salida 2.</translation>
    </message>
    <message>
        <source>See secateurctl --help.</source>
        <translation>Véase secateurctl --help.</translation>
    </message>
    <message>
        <source>--%1 says where the store is, and was given nothing.</source>
        <translation>--%1 dice dónde está el almacén, y no se le dio nada.</translation>
    </message>
    <message>
        <source>%1 each say where the store is: give one of them.</source>
        <translation>%1 dicen cada uno dónde está el almacén: dé uno solo de ellos.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 acompaña a --url.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>A client certificate is given to profile add, with --certificate and --key.</source>
        <translation>Un certificado de cliente se da a profile add, con --certificate y --key.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic.</source>
        <translation>--user acompaña a --auth basic.</translation>
    </message>
    <message>
        <source>--header goes with --auth headers.</source>
        <translation>--header acompaña a --auth headers.</translation>
    </message>
    <message>
        <source>no saved connection leads there</source>
        <translation>ninguna conexión guardada lleva allí</translation>
    </message>
    <message>
        <source>%1 saved connections lead there</source>
        <translation>%1 conexiones guardadas llevan allí</translation>
    </message>
    <message>
        <source>Job %1 is of the store at %2, and %3.</source>
        <translation>El trabajo %1 es del almacén en %2, y %3.</translation>
    </message>
    <message>
        <source>Say which with --profile NAME, or give it with --url.</source>
        <translation>Diga cuál con --profile NAME, o dé el almacén con --url.</translation>
    </message>
    <message>
        <source>--url %1 (with the same options)</source>
        <translation>--url %1 (con las mismas opciones)</translation>
    </message>
    <message>
        <source>There is no keychain here, so no secrets are kept.</source>
        <translation>Aquí no hay llavero, así que no se guardan secretos.</translation>
    </message>
    <message>
        <source>They are asked for each time.</source>
        <translation>Se piden cada vez.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source> (may be empty)</source>
        <translation> (puede estar vacío)</translation>
    </message>
    <message>
        <source>Nothing was given for %1.</source>
        <translation>No se dio nada para %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, which is not in the keychain, and there is no terminal to ask on.</source>
        <translation>&quot;%1&quot; necesita %2, que no está en el llavero, y no hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2, and there is no terminal to ask on.</source>
        <translation>&quot;%1&quot; necesita %2, y no hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>Set %1 in the environment.</source>
        <translation>Dé un valor a %1 en el entorno.</translation>
    </message>
    <message>
        <source>This is done with local stores only: give one with --store DIR.</source>
        <translation>Esto se hace solo con almacenes locales: dé uno con --store DIR.</translation>
    </message>
    <message>
        <source>This command needs a store: give its folder with --store DIR.</source>
        <translation>Esta orden necesita un almacén: dé su carpeta con --store DIR.</translation>
    </message>
    <message>
        <source>This command needs a store: give one with --store DIR, --profile NAME or --url URL.</source>
        <translation>Esta orden necesita un almacén: dé uno con --store DIR, --profile NAME o --url URL.</translation>
    </message>
    <message>
        <source>Warning: %1 is not encrypted, and secrets are sent to it.</source>
        <translation>Advertencia: %1 no está cifrado, y se le envían secretos.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no: nothing is deleted before it is armed</source>
        <translation>no: no se borra nada antes de que se arme</translation>
    </message>
    <message>
        <source>no, and need not be</source>
        <translation>no, y no hace falta</translation>
    </message>
    <message>
        <source>store</source>
        <translation>almacén</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armado</translation>
    </message>
    <message>
        <source>by the connection</source>
        <translation>por la conexión</translation>
    </message>
    <message>
        <source>arming is needed</source>
        <translation>hace falta armar</translation>
    </message>
    <message>
        <source>most assets of one job</source>
        <translation>máximo de recursos de un trabajo</translation>
    </message>
    <message>
        <source>most percent of the store in one job</source>
        <translation>máximo por ciento del almacén en un trabajo</translation>
    </message>
    <message>
        <source>seconds before the first delete</source>
        <translation>segundos antes del primer borrado</translation>
    </message>
    <message>
        <source>%1 is protected by the connection &quot;%2&quot;.</source>
        <translation>%1 está protegida por la conexión &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change the connection instead.</source>
        <translation>Cambie en su lugar la conexión.</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 no está protegida.</translation>
    </message>
    <message>
        <source>How many minutes the store is armed for</source>
        <translation>Los minutos por los que se arma el almacén</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>The journal holds no events.</source>
        <translation>El diario no contiene sucesos.</translation>
    </message>
    <message>
        <source>what guards a store, and arming it</source>
        <translation>lo que salvaguarda un almacén, y cómo armarlo</translation>
    </message>
    <message>
        <source>log: the newest N (default: 100)</source>
        <translation>log: los N más recientes (predeterminado: 100)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>explain a command: secateurctl help COMMAND</source>
        <translation>explica una orden: secateurctl help COMMAND</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options of every command (STORE is --store, --profile or --url)</source>
        <translation>Opciones de todas las órdenes (STORE es --store, --profile o --url)</translation>
    </message>
    <message>
        <source>Shows exactly what a delete would take from an image store, takes exactly that,
and follows the content until it is really gone.</source>
        <translation>Muestra exactamente lo que un borrado se llevaría de un almacén de imágenes, se lleva
exactamente eso, y sigue el contenido hasta que ha desaparecido de verdad.</translation>
    </message>
    <message>
        <source>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</source>
        <translation>secateurctl [--store DIR | --profile NAME | --url URL] [--json] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Options, before or after the command</source>
        <translation>Opciones, antes o después de la orden</translation>
    </message>
    <message>
        <source>A careful delete</source>
        <translation>Un borrado cuidadoso</translation>
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
        <translation>Secretos de los almacenes remotos</translation>
    </message>
    <message>
        <source>Never in an argument. A saved connection has them in the keychain; what is missing is taken
from the environment, and what is missing there is asked for on a terminal:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (for a header called Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN; and for the catalogue what psql takes: PGPASSWORD or its password file.</source>
        <translation>Nunca en un argumento. Una conexión guardada los tiene en el llavero; lo que falta se toma del
entorno, y lo que falta ahí se pide en un terminal:
SECATEUR_TOKEN, SECATEUR_PASSWORD, SECATEUR_HEADER_NAME (para una cabecera llamada Name),
SECATEUR_SIGNING_KEY, SECATEUR_KEY_PASSPHRASE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN; y para el catálogo lo que toma psql: PGPASSWORD o su archivo de contraseñas.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. A progress line
is shown on a terminal only.</source>
        <translation>Los resultados van a la salida estándar, todo lo demás a la salida de error estándar. La línea de
progreso se muestra solo en un terminal.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed, or stopped by the user</source>
        <translation>fallido, o detenido por el usuario</translation>
    </message>
    <message>
        <source>bad usage or a bad request</source>
        <translation>uso incorrecto o petición incorrecta</translation>
    </message>
    <message>
        <source>ended with failed or unknown items, or with content still pending</source>
        <translation>terminó con elementos fallidos o desconocidos, o con contenido aún pendiente</translation>
    </message>
    <message>
        <source>--at takes a time such as 2030-01-31T23:30:00 or 2030-01-31T22:30:00Z, not &quot;%1&quot;.</source>
        <translation>--at admite una hora como 2030-01-31T23:30:00 o 2030-01-31T22:30:00Z, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--at takes a time that is to come, at most a year away, not &quot;%1&quot;.</source>
        <translation>--at admite una hora futura, dentro de un año como máximo, no &quot;%1&quot;.</translation>
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
        <translation>En espera hasta %1: antes no se envía nada. Ctrl-C lo anula.</translation>
    </message>
    <message>
        <source>Deleting begins in %1. Ctrl-C calls it off.</source>
        <translation>El borrado empieza en %1. Ctrl-C lo anula.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se anuló.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;: a path has only A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - and no segment ends in &apos;-&apos;.</source>
        <translation>No se puede guardar nada en &quot;%1&quot;: una ruta solo contiene A-Z a-z 0-9 _ ~ ! $ &apos; ( ) * + = @ - y ningún segmento termina en &apos;-&apos;.</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 bytes</source>
        <translation>%1 de %2 archivos, %3 bytes</translation>
    </message>
    <message>
        <source>skipped %1: %2</source>
        <translation>omitido %1: %2</translation>
    </message>
    <message>
        <source>renamed %1: %2</source>
        <translation>con otro nombre %1: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importados</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaban</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>con otro nombre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>bring a folder of images into a local store</source>
        <translation>lleva una carpeta de imágenes a un almacén local</translation>
    </message>
    <message>
        <source>the path that DIR itself becomes (default: /)</source>
        <translation>la ruta en que se convierte la propia DIR (predeterminado: /)</translation>
    </message>
    <message>
        <source>a label for every imported asset; may be repeated</source>
        <translation>una etiqueta para cada recurso importado; se puede repetir</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrados</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>ya no estaban</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>desviados</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>aparecidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperados</translation>
    </message>
    <message>
        <source>content pending</source>
        <translation>contenido pendiente</translation>
    </message>
    <message>
        <source>content leaked</source>
        <translation>contenido huérfano</translation>
    </message>
    <message>
        <source>content unknown</source>
        <translation>contenido desconocido</translation>
    </message>
    <message>
        <source>Job %1 stopped; assets settled: %2 of %3. Go on with: secateurctl %4 job resume %1</source>
        <translation>El trabajo %1 se detuvo; recursos resueltos: %2 de %3. Continúe con: secateurctl %4 job resume %1</translation>
    </message>
    <message>
        <source>Planned assets that are others by now, or lost the labels that were asked for, and were left alone: %1.</source>
        <translation>Recursos planificados que ahora son otros, o perdieron las etiquetas que se pidieron, y no se han tocado: %1.</translation>
    </message>
    <message>
        <source>Assets that match by now but were not planned, and were not touched: %1.</source>
        <translation>Recursos que ahora coinciden pero no estaban planificados, y no se han tocado: %1.</translation>
    </message>
    <message>
        <source>WARNING: assets that were not planned are missing too: %1.</source>
        <translation>ADVERTENCIA: también faltan recursos que no estaban planificados: %1.</translation>
    </message>
    <message>
        <source>Assets that could not be deleted: %1; unknown: %2. See secateurctl receipt %3.</source>
        <translation>Recursos que no se pudieron borrar: %1; desconocidos: %2. Véase secateurctl receipt %3.</translation>
    </message>
    <message>
        <source>appeared, not touched</source>
        <translation>aparecido, no tocado</translation>
    </message>
    <message>
        <source>another asset, left alone</source>
        <translation>otro recurso, no tocado</translation>
    </message>
    <message>
        <source>matches no more</source>
        <translation>ya no coincide</translation>
    </message>
    <message>
        <source>MISSING, not planned</source>
        <translation>FALTA, no planificado</translation>
    </message>
    <message>
        <source>%1 entry %2</source>
        <translation>%1 entrada %2</translation>
    </message>
    <message>
        <source>These are the first of each kind; secateurctl receipt %1 lists more.</source>
        <translation>Estos son los primeros de cada clase; secateurctl receipt %1 enumera más.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificados</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>The journal holds no jobs.</source>
        <translation>El diario no contiene trabajos.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>copia archivada</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects</source>
        <translation>%1 recursos, %2 objetos</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Job %1 is %2: %3</source>
        <translation>El trabajo %1 está en el estado “%2”: %3</translation>
    </message>
    <message>
        <source>it has ended.</source>
        <translation>ha terminado.</translation>
    </message>
    <message>
        <source>The user cancelled it.</source>
        <translation>El usuario lo canceló.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with a job: show, resume, reconcile, retry, abandon or cancel it.</source>
        <translation>&quot;%1&quot; no se puede hacer con un trabajo: use show, resume, reconcile, retry, abandon o cancel.</translation>
    </message>
    <message>
        <source>A job&apos;s ID</source>
        <translation>El ID de un trabajo</translation>
    </message>
    <message>
        <source>list the jobs in the journal, newest first</source>
        <translation>enumera los trabajos del diario, primero los más recientes</translation>
    </message>
    <message>
        <source>Lists every delete that was ever begun on this computer by this user, newest first, with its
state: held, running, paused, interrupted, done, failed or cancelled.</source>
        <translation>Enumera todos los borrados que este usuario ha empezado alguna vez en este equipo, primero los
más recientes, con su estado: held, running, paused, interrupted, done, failed o cancelled.</translation>
    </message>
    <message>
        <source>show a job, go on with it, or end it</source>
        <translation>muestra un trabajo, lo continúa o le pone fin</translation>
    </message>
    <message>
        <source>Standard input can not be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB.</source>
        <translation>La entrada estándar es mayor de %1 MB.</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot;: %3</source>
        <translation>Línea %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>No path was added.</source>
        <translation>No se ha añadido ninguna ruta.</translation>
    </message>
    <message>
        <source>This store lists its paths itself: none need to be added.</source>
        <translation>Este almacén enumera sus rutas por sí mismo: no hace falta añadir ninguna.</translation>
    </message>
    <message>
        <source>%1 paths read, %2 of them new.</source>
        <translation>%1 rutas leídas, %2 de ellas nuevas.</translation>
    </message>
    <message>
        <source>%1 is forgotten here, with all below it; nothing was deleted.</source>
        <translation>%1 queda olvidada aquí, con todo lo que hay por debajo; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>paths takes add or forget, not &quot;%1&quot;.</source>
        <translation>paths admite add o forget, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>name paths of a server that can not list them</source>
        <translation>nombra rutas de un servidor que no puede enumerarlas</translation>
    </message>
    <message>
        <source>A Konifer server can not list its paths; without a catalogue, tree and recursive previews know
only those that were named here or visited. add reads one path from each line of FILE, or the
first column of a CSV. forget takes a path, and all below it, out again. Neither changes anything
on the server.</source>
        <translation>Un servidor Konifer no puede enumerar sus rutas; sin catálogo, el árbol y las vistas previas
recursivas solo conocen las que se nombraron aquí o se visitaron. add lee una ruta de cada línea de
FILE, o la primera columna de un CSV. forget vuelve a quitar una ruta, y todo lo que hay por debajo
de ella. Ninguna de las dos cambia nada en el servidor.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds from 0, not &quot;%1&quot;.</source>
        <translation>--wait admite un número de segundos a partir de 0, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 pending, %2 stuck</source>
        <translation>%1 pendientes, %2 atascados</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed, %3 stuck</source>
        <translation>%1 pendientes, %2 eliminados, %3 atascados</translation>
    </message>
    <message>
        <source>Not tried yet, or another process is removing it.</source>
        <translation>Aún no se ha intentado, u otro proceso lo está eliminando.</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 objetos: %2</translation>
    </message>
    <message>
        <source>... and %1 reasons more</source>
        <translation>... y %1 motivos más</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>oldest, seconds</source>
        <translation>más antiguo, segundos</translation>
    </message>
    <message>
        <source>secateurctl: Of %1 objects it is not known whether they are gone.</source>
        <translation>secateurctl: De %1 objetos no se sabe si han desaparecido.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are no longer scheduled, but still there.</source>
        <translation>secateurctl: %1 objetos ya no están programados, pero siguen ahí.</translation>
    </message>
    <message>
        <source>secateurctl: %1 objects are still there.</source>
        <translation>secateurctl: %1 objetos siguen ahí.</translation>
    </message>
    <message>
        <source>show deleted content that is not gone yet, and see it go</source>
        <translation>muestra el contenido borrado que aún no ha desaparecido, y deja ver cómo desaparece</translation>
    </message>
    <message>
        <source>remove pending content, for at most so long</source>
        <translation>eliminar el contenido pendiente, como máximo durante este tiempo</translation>
    </message>
    <message>
        <source>The store keeps changing while it is looked at.</source>
        <translation>El almacén no deja de cambiar mientras se mira.</translation>
    </message>
    <message>
        <source>Try again when nothing else writes to it.</source>
        <translation>Vuelva a intentarlo cuando nada más escriba en él.</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>%1 assets, %2 objects, %3, at %4 paths</source>
        <translation>%1 recursos, %2 objetos, %3, en %4 rutas</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>collateral</source>
        <translation>colateral</translation>
    </message>
    <message>
        <source>sent as typed it would also take %1 assets at %2 other paths</source>
        <translation>enviada tal como está escrita, se llevaría también %1 recursos en otras %2 rutas</translation>
    </message>
    <message>
        <source>Not included: %1 assets at %2 places nearby</source>
        <translation>No se incluye: %1 recursos en %2 lugares cercanos</translation>
    </message>
    <message>
        <source>show what a delete would take, and what lies near and stays</source>
        <translation>muestra lo que un borrado se llevaría, y lo que está cerca y se queda</translation>
    </message>
    <message>
        <source>also list the first N assets, by path and entry (default: 0)</source>
        <translation>enumerar también los N primeros recursos, por ruta y entrada (predeterminado: 0)</translation>
    </message>
    <message>
        <source>save the whole plan as JSON Lines</source>
        <translation>guardar el plan completo como JSON Lines</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>read-write</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>There are no saved connections.</source>
        <translation>No hay conexiones guardadas.</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>autoridades</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>locked until armed</source>
        <translation>bloqueado hasta que se arme</translation>
    </message>
    <message>
        <source>requests at a time</source>
        <translation>peticiones a la vez</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegidas</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secretos</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>Se ha quitado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>&quot;%1&quot; ya está ahí.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Exported %1 connections, without secrets.</source>
        <translation>Exportadas %1 conexiones, sin secretos.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;.</source>
        <translation>Importada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>saved connections to remote stores</source>
        <translation>conexiones guardadas con almacenes remotos</translation>
    </message>
    <message>
        <source>--certificate and --key go together.</source>
        <translation>--certificate y --key van juntos.</translation>
    </message>
    <message>
        <source>--certificate takes the place of --auth.</source>
        <translation>--certificate sustituye a --auth.</translation>
    </message>
    <message>
        <source>Say where the server is: profile add NAME --url URL, with the options of --url.</source>
        <translation>Diga dónde está el servidor: profile add NAME --url URL, con las opciones de --url.</translation>
    </message>
    <message>
        <source>There is a saved connection &quot;%1&quot; already.</source>
        <translation>Ya hay una conexión guardada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To put this one in its place, add --replace.</source>
        <translation>Para poner esta en su lugar, añada --replace.</translation>
    </message>
    <message>
        <source>Not all secrets were given: what is missing will be asked for each time.</source>
        <translation>No se dieron todos los secretos: lo que falta se pedirá cada vez.</translation>
    </message>
    <message>
        <source>The connection is saved without its secrets: they will be asked for each time, or taken from the environment.</source>
        <translation>La conexión se ha guardado sin sus secretos: se pedirán cada vez, o se tomarán del entorno.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;, its secrets in the keychain.</source>
        <translation>Se ha guardado &quot;%1&quot;, con sus secretos en el llavero.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>Se ha guardado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>add: put it in the place of the one of that name</source>
        <translation>add: ponerla en lugar de la que tiene ese nombre</translation>
    </message>
    <message>
        <source>add: locked: nothing is deleted through it but while it is armed (see guard)</source>
        <translation>add: bloqueada: no se borra nada a través de ella salvo mientras esté armada (véase guard)</translation>
    </message>
    <message>
        <source>add: a path, or a glob with * and **, below which nothing is deleted; may be repeated</source>
        <translation>add: una ruta, o un patrón con * y **, por debajo de la cual no se borra nada; se puede repetir</translation>
    </message>
    <message>
        <source>add: at most N requests at a time (default: 8)</source>
        <translation>add: como máximo N peticiones a la vez (predeterminado: 8)</translation>
    </message>
    <message>
        <source>add: a client certificate, as PEM, in place of --auth</source>
        <translation>add: un certificado de cliente, como PEM, en lugar de --auth</translation>
    </message>
    <message>
        <source>add: its key, as PEM</source>
        <translation>add: su clave, como PEM</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 se da más de una vez.</translation>
    </message>
    <message>
        <source>Too few arguments. Usage: secateurctl %1 %2</source>
        <translation>Faltan argumentos. Uso: secateurctl %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Usage: secateurctl %2 %3</source>
        <translation>&quot;%1&quot; es un argumento de más. Uso: secateurctl %2 %3</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No hay ninguna orden &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: no command is given.</source>
        <translation>Diga qué hacer: no se dio ninguna orden.</translation>
    </message>
    <message>
        <source>There is no option %1: everybody on this computer can see arguments. Secrets are taken from the keychain or the environment, or asked for.</source>
        <translation>No hay ninguna opción %1: cualquiera en este equipo puede ver los argumentos. Los secretos se toman del llavero o del entorno, o se piden.</translation>
    </message>
    <message>
        <source>the folder of a local store</source>
        <translation>la carpeta de un almacén local</translation>
    </message>
    <message>
        <source>a saved connection to a remote store: see help profile</source>
        <translation>una conexión guardada con un almacén remoto: véase help profile</translation>
    </message>
    <message>
        <source>a remote store: the address of a Konifer server; with it:</source>
        <translation>un almacén remoto: la dirección de un servidor Konifer; con ella:</translation>
    </message>
    <message>
        <source>  its PostgreSQL database, as for psql, without a password</source>
        <translation>  su base de datos PostgreSQL, como para psql, sin contraseña</translation>
    </message>
    <message>
        <source>  none (default), bearer, basic or headers</source>
        <translation>  none (predeterminado), bearer, basic o headers</translation>
    </message>
    <message>
        <source>  the user of basic authentication</source>
        <translation>  el usuario de la autenticación básica</translation>
    </message>
    <message>
        <source>  a header whose value is a secret; may be repeated</source>
        <translation>  una cabecera cuyo valor es un secreto; se puede repetir</translation>
    </message>
    <message>
        <source>  how fetches are signed: none (default), sha256, sha384 or sha512</source>
        <translation>  cómo se firman las lecturas: none (predeterminado), sha256, sha384 o sha512</translation>
    </message>
    <message>
        <source>  authorities to trust beside the system&apos;s, as PEM</source>
        <translation>  autoridades de confianza además de las del sistema, como PEM</translation>
    </message>
    <message>
        <source>  production (default), staging or test</source>
        <translation>  production (predeterminado), staging o test</translation>
    </message>
    <message>
        <source>one JSON document on standard output instead of text</source>
        <translation>un documento JSON en la salida estándar en lugar de texto</translation>
    </message>
    <message>
        <source>show help and end</source>
        <translation>mostrar la ayuda y terminar</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>secateurctl: The result could not be written to standard output.</source>
        <translation>secateurctl: El resultado no se pudo escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>There is no job %1: the journal is empty.</source>
        <translation>No hay ningún trabajo %1: el diario está vacío.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>recibos</translation>
    </message>
    <message>
        <source>newest hash</source>
        <translation>hash más reciente</translation>
    </message>
    <message>
        <source>jobs compared</source>
        <translation>trabajos comparados</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>roturas</translation>
    </message>
    <message>
        <source>%1 jobs ended before receipts were sealed: nothing vouches for what is said of them.</source>
        <translation>%1 trabajos terminaron antes de que se sellaran los recibos: nada responde de lo que se dice de ellos.</translation>
    </message>
    <message>
        <source>The chain is whole. Keep the newest hash elsewhere: --holds checks later that no receipt up to it was cut off.</source>
        <translation>La cadena está completa. Guarde el hash más reciente en otro lugar: --holds comprueba más tarde que no se cortó ningún recibo hasta él.</translation>
    </message>
    <message>
        <source>No receipt has the hash %1 (any more).</source>
        <translation>Ningún recibo tiene (ya) el hash %1.</translation>
    </message>
    <message>
        <source>The receipt %1 could not be opened: %2.</source>
        <translation>No se pudo abrir el recibo %1: %2.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>in this journal</source>
        <translation>en este diario</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>--holds is for --verify of the whole chain.</source>
        <translation>--holds es para --verify de la cadena completa.</translation>
    </message>
    <message>
        <source>--format is for writing a receipt, not for --verify.</source>
        <translation>--format es para escribir un recibo, no para --verify.</translation>
    </message>
    <message>
        <source>Say the ID of a job, or --verify.</source>
        <translation>Diga el ID de un trabajo, o --verify.</translation>
    </message>
    <message>
        <source>write what a job did, asset by asset, or check that no receipt was changed</source>
        <translation>escribe lo que hizo un trabajo, recurso por recurso, o comprueba que no se cambió ningún recibo</translation>
    </message>
    <message>
        <source>json (default) or csv</source>
        <translation>json (predeterminado) o csv</translation>
    </message>
    <message>
        <source>check the chain of receipts, or one written receipt</source>
        <translation>comprobar la cadena de recibos, o un recibo escrito</translation>
    </message>
    <message>
        <source>with --verify: the chain must hold a receipt of this hash</source>
        <translation>con --verify: la cadena debe contener un recibo con este hash</translation>
    </message>
    <message>
        <source>%1 of %2 assets checked</source>
        <translation>%1 de %2 recursos comprobados</translation>
    </message>
    <message>
        <source>damaged: %1, entry %2: %3</source>
        <translation>dañado: %1, entrada %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be done with an archive: check it.</source>
        <translation>&quot;%1&quot; no se puede hacer con una copia archivada: use check.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>%1 by %2 on %3, job %4</source>
        <translation>%1 por %2 en %3, trabajo %4</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>The last line of the manifest was cut short: what it was about was not deleted.</source>
        <translation>La última línea del manifiesto quedó cortada: aquello a lo que se refería no se borró.</translation>
    </message>
    <message>
        <source>Nothing can be stored at &quot;%1&quot;.</source>
        <translation>No se puede guardar nada en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurados</translation>
    </message>
    <message>
        <source>already restored</source>
        <translation>ya restaurados</translation>
    </message>
    <message>
        <source>Restored assets have new entry numbers and new created times; the file restored-... in the archive says which is which.</source>
        <translation>Los recursos restaurados tienen números de entrada y horas de creación nuevos; el archivo restored-... de la copia archivada dice cuál es cuál.</translation>
    </message>
    <message>
        <source>Where no answer came, ask for the same again: it looks first and stores nothing twice.</source>
        <translation>Donde no llegó respuesta, pida lo mismo otra vez: primero mira, y no guarda nada dos veces.</translation>
    </message>
    <message>
        <source>%1 of %2 assets restored</source>
        <translation>%1 de %2 recursos restaurados</translation>
    </message>
    <message>
        <source>%1: %2, entry %3: %4</source>
        <translation>%1: %2, entrada %3: %4</translation>
    </message>
    <message>
        <source>check what a delete archived</source>
        <translation>comprueba lo que archivó un borrado</translation>
    </message>
    <message>
        <source>Reads every content file of the archive in DIR, which delete --archive wrote, and compares it with
the hash in the manifest. Ends with 1 where one is damaged or missing. Changes nothing, and needs
no store.</source>
        <translation>Lee cada archivo de contenido de la copia archivada en DIR, que escribió delete --archive, y lo
compara con el hash del manifiesto. Termina con 1 si alguno está dañado o falta. No cambia nada, y
no necesita ningún almacén.</translation>
    </message>
    <message>
        <source>put archived assets back into a store</source>
        <translation>devuelve recursos archivados a un almacén</translation>
    </message>
    <message>
        <source>only what was at PATH or below it</source>
        <translation>solo lo que estaba en PATH o por debajo</translation>
    </message>
    <message>
        <source>put it below PATH instead of where it was</source>
        <translation>ponerlo por debajo de PATH en lugar de donde estaba</translation>
    </message>
    <message>
        <source>See secateurctl help %1.</source>
        <translation>Véase secateurctl help %1.</translation>
    </message>
    <message>
        <source>There is no &quot;%1 %2&quot;.</source>
        <translation>No hay &quot;%1 %2&quot;.</translation>
    </message>
    <message>
        <source>%1 %2 takes another number of arguments.</source>
        <translation>%1 %2 admite otro número de argumentos.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no UTF-8: the file that it names could be another one&apos;s.</source>
        <translation>El valor de %1 en el entorno no es UTF-8: el archivo que nombra podría ser otro.</translation>
    </message>
    <message>
        <source>The name of the folder “%1” is no UTF-8: what is named from here could be another file.</source>
        <translation>El nombre de la carpeta “%1” no es UTF-8: lo que se nombra desde aquí podría ser otro archivo.</translation>
    </message>
    <message>
        <source>content folder</source>
        <translation>carpeta de contenido</translation>
    </message>
    <message>
        <source>the store&apos;s</source>
        <translation>la del almacén</translation>
    </message>
    <message>
        <source>NOT THE STORE&apos;S</source>
        <translation>NO ES LA DEL ALMACÉN</translation>
    </message>
    <message>
        <source>Compares the metadata, the content files and the list of pending removals with each other, and
the kept sums with a fresh count. Changes nothing. Reads a damaged store as far as it can.
A content folder that is not the store&apos;s own, as where its disk is not mounted, is named: nothing
is deleted or imported then, and nothing pending is called removed. Where the content is lost
for good, --adopt-content takes the folder that is there for the store&apos;s from now on.
Ends with 0 where all agree, with 1 otherwise.</source>
        <translation>Compara entre sí los metadatos, los archivos de contenido y la lista de eliminaciones pendientes,
y los totales guardados con un recuento nuevo. No cambia nada. Lee un almacén dañado hasta donde
puede.
Una carpeta de contenido que no es la del almacén, como cuando su disco no está montado, se
nombra: entonces no se borra ni se importa nada, y nada pendiente se da por eliminado. Si el
contenido se ha perdido para siempre, --adopt-content toma desde ahora la carpeta que hay como la
del almacén.
Termina con 0 si todo concuerda, con 1 en otro caso.</translation>
    </message>
    <message>
        <source>first take the content folder that is there for the store&apos;s own</source>
        <translation>tomar antes la carpeta de contenido que hay como la del almacén</translation>
    </message>
    <message>
        <source>--expect-plan needs the plan&apos;s SHA-256 that preview printed: 64 hexadecimal digits.</source>
        <translation>--expect-plan necesita el SHA-256 del plan que imprimió preview: 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>--same-content is for --archive.</source>
        <translation>--same-content es para --archive.</translation>
    </message>
    <message>
        <source>No request can name &quot;%1&quot;, so nothing is sent.</source>
        <translation>Ninguna petición puede nombrar &quot;%1&quot;, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Neither --expect nor --expect-plan is given.</source>
        <translation>No se da ni --expect ni --expect-plan.</translation>
    </message>
    <message>
        <source>Look with preview first, then say with --expect how many assets it showed, or with --expect-plan which.</source>
        <translation>Mire antes con preview, y diga después con --expect cuántos recursos mostró, o con --expect-plan cuáles.</translation>
    </message>
    <message>
        <source>The request means other assets than were expected: its plan is %1 now.</source>
        <translation>La petición significa otros recursos que los esperados: su plan es ahora %1.</translation>
    </message>
    <message>
        <source>The server can not show %1 of the %2 assets: no more is known of them than their numbers.</source>
        <translation>El servidor no puede mostrar %1 de los %2 recursos: no se conoce de ellos más que sus números.</translation>
    </message>
    <message>
        <source>If they are meant too, add --unshown %1.</source>
        <translation>Si también se trata de ellos, añada --unshown %1.</translation>
    </message>
    <message>
        <source>The request was made for %1, which is another server than that of the store &quot;%2&quot;.</source>
        <translation>La petición se hizo para %1, que es otro servidor que el del almacén &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Give the store that it was made for, or leave the address out.</source>
        <translation>Dé el almacén para el que se hizo, o quite la dirección.</translation>
    </message>
    <message>
        <source>delete what a request means, if it is what you expect</source>
        <translation>borra lo que significa una petición, si es lo que usted espera</translation>
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
        <translation>Planifica lo que REQUEST significa (o toma el plan que escribió preview --save), lo compara con lo
que usted espera, anota el trabajo en el diario y borra. --expect-plan toma el &quot;plan&quot; que imprimió
preview: exactamente esos recursos, o nada. --expect solo cuenta: si entretanto llegó una subida,
otros tantos recursos distintos también cuadran. Sin ninguno de los dos, o si uno de ellos no
concuerda, no se borra nada y termina con 3.

Pinned borra cada recurso planificado por su entrada y no puede llevarse nada más: el que ya no
estaba se cuenta como tal, y el que ahora es otro recurso no se toca (código de salida 4). Lo que
apareció después no se toca nunca, y se nombra; el código sigue siendo 0. Selector envía la petición
tal cual, después de que una nueva consulta diera otra vez el plan.

Con --archive los originales y todos sus metadatos se escriben antes en DIR, se comprueban y se
aseguran en el disco; lo que no se puede archivar no se borra. Lo que llegó cuenta como original
solo si es la imagen de la que hablan los metadatos, y si ningún otro recurso llegó con los mismos
bytes (como haría una imagen de relleno): --same-content admite también imágenes iguales. Véase
archive check y restore.

El borrado queda antes en espera, tanto como dice guard show, con terminal o sin él: Ctrl-C lo
anula, y no se envía nada. Para un script que no deba esperar, la salvaguarda del almacén se pone
antes en none: guard set hold none. El valor predeterminado de los almacenes de prueba y locales
rige solo donde hay un terminal. Con --at espera a una hora, mientras este programa esté en marcha.

Las salvaguardas pueden rechazarlo (código de salida 3): véase guard.

Ctrl-C deja que lo enviado reciba su respuesta y deja el trabajo en el diario: job resume ID lo
continúa. Un segundo Ctrl-C termina al instante, y tampoco se pierde nada.
El contenido se elimina después: véase pending --wait.</translation>
    </message>
    <message>
        <source>the plan that preview printed: exactly its assets, or nothing</source>
        <translation>el plan que imprimió preview: exactamente sus recursos, o nada</translation>
    </message>
    <message>
        <source>how many assets you mean to delete; it counts them, no more</source>
        <translation>cuántos recursos quiere borrar; los cuenta, nada más</translation>
    </message>
    <message>
        <source>how many of them the server can not show, and are meant all the same</source>
        <translation>cuántos de ellos no puede mostrar el servidor, y se quieren borrar de todos modos</translation>
    </message>
    <message>
        <source>with --archive: several assets may have the same picture</source>
        <translation>con --archive: varios recursos pueden tener la misma imagen</translation>
    </message>
    <message>
        <source>hold it so long before the first delete; never shorter than the guard</source>
        <translation>tenerlo en espera ese tiempo antes del primer borrado; nunca menos que la salvaguarda</translation>
    </message>
    <message>
        <source>Set PGPASSWORD in the environment, or write the password into ~/.pgpass.</source>
        <translation>Dé un valor a PGPASSWORD en el entorno, o escriba la contraseña en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Warning: the content store is not encrypted (tls=no): what it holds, and a session&apos;s token, can be read on the way.</source>
        <translation>Advertencia: el almacén de contenido no está cifrado (tls=no): lo que contiene, y el token de una sesión, se pueden leer en el camino.</translation>
    </message>
    <message>
        <source>secateurctl: Waiting for the answer of %1. Ctrl-C again ends at once.</source>
        <translation>secateurctl: A la espera de la respuesta de %1. Otro Ctrl-C termina al instante.</translation>
    </message>
    <message>
        <source>Labels and tags are not shown: the catalogue does not let this role read them.</source>
        <translation>No se muestran las etiquetas y las marcas: el catálogo no permite a este rol leerlas.</translation>
    </message>
    <message>
        <source>seconds before the first delete, where a terminal shows it</source>
        <translation>segundos antes del primer borrado, donde un terminal lo muestra</translation>
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
        <translation>Las salvaguardas rigen en todas las vías: la ventana, la línea de órdenes, los trabajos reanudados y
los archivos de plan. No hay más forma de eludir una que cambiarla, y cada cambio queda en el diario.

show       lo que salvaguarda el almacén; se suma lo que dice su conexión, y gana lo más estricto
set        KEY VALUE: cambia un ajuste, donde KEY es
             arming   yes o no: no se borra nada salvo mientras el almacén esté armado
             assets   el máximo de recursos que puede borrar un trabajo, o none
             share    la parte máxima del almacén, en por ciento, que puede borrar un trabajo, o none
             hold     segundos entre el último sí y el primer borrado, o none: con terminal o sin
                      él; para un script que no deba esperar, se pone antes en none
             protect  rutas en las que y por debajo de las que no se borra nada, en lugar de las
                      anteriores: * representa un segmento, ** cualquier número; o none
reset      KEY: vuelve a lo que rige de forma predeterminada en el entorno del almacén
protect    GLOB...: añade rutas
unprotect  GLOB...: quita rutas
arm        MINUTES: permite enviar borrados de 1 a 480 minutos desde ahora; un trabajo que para
           entonces siga en curso queda en pausa
disarm     acaba con ello al instante
log        qué se cambió, quién y cuándo; de todos los almacenes si no se indica ninguno</translation>
    </message>
    <message>
        <source>refused by a guard, or held by another process: nothing was sent, or nothing more</source>
        <translation>rechazado por una salvaguarda, u ocupado por otro proceso: no se envió nada, o nada más</translation>
    </message>
    <message>
        <source>planned assets were left alone, as the store drifted</source>
        <translation>no se tocaron recursos planificados, porque el almacén se ha desviado</translation>
    </message>
    <message>
        <source>1 file was left out: an earlier import of this folder stored it, and it is still there. --again stores it once more.</source>
        <translation>1 archivo se dejó fuera: una importación anterior de esta carpeta lo guardó, y sigue ahí. --again lo guarda otra vez.</translation>
    </message>
    <message>
        <source>%1 files were left out: an earlier import of this folder stored them, and they are still there. --again stores them once more.</source>
        <translation>%1 archivos se dejaron fuera: una importación anterior de esta carpeta los guardó, y siguen ahí. --again los guarda otra vez.</translation>
    </message>
    <message>
        <source>Brings the images of DIR into the store, which is made where there is none. Sub-folders
become paths and the files of a folder become entries in the order of their names:
DIR/u12/profile/a.png becomes an entry at PATH/u12/profile. Files that are no images are
named on standard error and left out, and so is every name that had to be changed.
An import that was stopped goes on where it stopped when it is asked for again, and one that
has ended stores only what is new, changed or was deleted since; with --again it stores all.
Ends with 1 where there were files and none of them could be brought in.</source>
        <translation>Lleva las imágenes de DIR al almacén, que se crea si no lo hay. Las subcarpetas se convierten en
rutas y los archivos de una carpeta en entradas, por orden de nombre: DIR/u12/profile/a.png se
convierte en una entrada en PATH/u12/profile. Los archivos que no son imágenes se nombran en la
salida de error estándar y se dejan fuera; también se nombra cada nombre que hubo que cambiar.
Una importación que se detuvo sigue donde se detuvo cuando se vuelve a pedir, y una que terminó
guarda solo lo que desde entonces es nuevo, cambió o se borró; con --again lo guarda todo.
Termina con 1 si había archivos y no se pudo llevar ninguno de ellos.</translation>
    </message>
    <message>
        <source>store what an earlier import of this folder stored, too</source>
        <translation>guardar también lo que guardó una importación anterior de esta carpeta</translation>
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
        <translation>show       todo lo que el diario sabe de un trabajo
resume     continúa un trabajo en pausa o interrumpido: lo que se envió se consulta antes de volver
           a enviar nada, y el almacén se compara con el plan; empieza un trabajo consentido que
           espera, después de tenerlo de nuevo en espera
reconcile  consulta lo que se envió y pone fin al trabajo; no envía nada
retry      vuelve a planificar los recursos fallidos de un trabajo terminado y continúa con ellos
abandon    pone fin a un trabajo sin preguntar a su almacén: lo enviado de lo que no se supo más
           queda como desconocido
cancel     pone fin a un trabajo que no ha terminado: lo borrado sigue borrado, el resto se queda

El almacén es el del propio trabajo, o el indicado (--store, --profile, --url).</translation>
    </message>
    <message>
        <source>The server can not show it, most likely because it was stored without alt text. It can be deleted.</source>
        <translation>El servidor no lo puede mostrar, muy probablemente porque se guardó sin texto alternativo. Se puede borrar.</translation>
    </message>
    <message>
        <source>Either --job or --all can be given, not both.</source>
        <translation>Se puede dar --job o --all, no ambos.</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>%1 pending, %2 removed</source>
        <translation>%1 pendientes, %2 eliminados</translation>
    </message>
    <message>
        <source>Job %1 belongs to another store, &quot;%2&quot;.</source>
        <translation>El trabajo %1 pertenece a otro almacén, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The server has removed nothing for long: its queue stands.</source>
        <translation>El servidor no ha eliminado nada desde hace mucho: su cola está parada.</translation>
    </message>
    <message>
        <source>The server&apos;s reaper has not come to it yet.</source>
        <translation>El limpiador del servidor aún no ha llegado a ello.</translation>
    </message>
    <message>
        <source>pending of others</source>
        <translation>pendientes de otros</translation>
    </message>
    <message>
        <source>Counts the content of deleted assets: pending (scheduled for removal), removed, stuck (a local
store: refused, or pending for long; a server: its queue does not move) and unknown. With --wait
it removes what is due until nothing is pending or the time is over; content that was refused is
tried again later and later. A remote store&apos;s content is removed by its server, and only watched:
that of the jobs in your journal, of one job with --job, or all that the server has scheduled,
whoever deleted it, with --all.
Ends with 5 where something is still pending then, and says why.</source>
        <translation>Cuenta el contenido de los recursos borrados: pendiente (programado para eliminarse), eliminado,
atascado (almacén local: rechazado, o pendiente desde hace mucho; servidor: su cola no avanza) y
desconocido. Con --wait elimina lo que toca hasta que no quede nada pendiente o se acabe el tiempo;
el contenido rechazado se vuelve a intentar cada vez más tarde. El contenido de un almacén remoto lo
elimina su servidor, y aquí solo se observa: el de los trabajos de su diario, el de un trabajo con
--job, o con --all todo lo que el servidor tiene programado, quienquiera que lo borrase.
Termina con 5 si entonces aún queda algo pendiente, y dice por qué.</translation>
    </message>
    <message>
        <source>only the content of this job of the journal</source>
        <translation>solo el contenido de este trabajo del diario</translation>
    </message>
    <message>
        <source>all that the server has scheduled, others&apos; too</source>
        <translation>todo lo que el servidor tiene programado, también de otros</translation>
    </message>
    <message>
        <source>Shows exactly which assets REQUEST means now: how many, how many stored objects and bytes, at
how many paths; what lies nearby and is not included; and what to know before sending it.
Nothing is changed. &quot;plan&quot; is the SHA-256 of the list: while the store stays the same, it
stays the same, and delete REQUEST --expect-plan SHA256 deletes exactly these assets or
nothing. A saved plan can be deleted later with: delete --plan FILE --expect N.</source>
        <translation>Muestra exactamente qué recursos significa REQUEST ahora: cuántos, cuántos objetos guardados y
bytes, en cuántas rutas; lo que está cerca y no se incluye; y qué hay que saber antes de enviarla.
No se cambia nada. &quot;plan&quot; es el SHA-256 de la lista: mientras el almacén siga igual, sigue igual, y
delete REQUEST --expect-plan SHA256 borra exactamente esos recursos o nada. Un plan guardado se
puede borrar más tarde con: delete --plan FILE --expect N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and its secrets are as they were.</source>
        <translation>&quot;%1&quot; y sus secretos quedan como estaban.</translation>
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
        <translation>list    las conexiones guardadas; la ventana tiene las mismas
show    NAME: todo sobre ella salvo sus secretos
add     NAME --url URL: guarda una conexión, con las opciones de --url y las de abajo. Los secretos
        se toman del entorno o se piden, y van al llavero del sistema; si no lo hay, se piden cada
        vez y no se escriben nunca en ninguna parte
remove  NAME: la olvida, y sus secretos; si el llavero está bloqueado se queda, y el código de
        salida es 1
test    NAME: mira cada parte y dice cómo está; termina con 1 si alguna falló
export  FILE [NAME]...: escribe esas, o todas, para otro equipo, sin secretos
import  FILE: añade las que contiene; un nombre ya ocupado recibe un número
El contenido de un almacén en S3 es --content &apos;s3://HOST[:PORT][?PARAMETERS]&apos;: region=NAME (de
forma predeterminada: us-east-1), style=path (predeterminado) o virtual (el bucket va delante del
nombre del servidor), tls=yes (predeterminado) o no (predeterminado en este equipo); unidos por &amp;.
Los buckets se conocen por los metadatos</translation>
    </message>
    <message>
        <source>Warning: this server is called %1 in the connection &quot;%2&quot; and %3 in this one. The stricter holds.</source>
        <translation>Advertencia: este servidor se llama %1 en la conexión &quot;%2&quot; y %3 en esta. Gana lo más estricto.</translation>
    </message>
    <message>
        <source>%1 What it may hold for %2 stays there: look for “secateur” in the keychain&apos;s own program.</source>
        <translation>%1 Lo que pueda contener para %2 sigue ahí: busque “secateur” en el programa del propio llavero.</translation>
    </message>
    <message>
        <source>Give the same lock and protection again, or add --loosen: the journal keeps that.</source>
        <translation>Dé de nuevo el mismo bloqueo y la misma protección, o añada --loosen: queda anotado en el diario.</translation>
    </message>
    <message>
        <source>The address is kept as typed. If it is that of a picture, its server is %1.</source>
        <translation>La dirección se conserva como se escribió. Si es la de una imagen, su servidor es %1.</translation>
    </message>
    <message>
        <source>add, remove: also where a lock, a protected path or a stricter environment goes</source>
        <translation>add, remove: también si eso quita al servidor un bloqueo, una ruta protegida o un entorno más estricto</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is no UTF-8: it could name another place than is meant.</source>
        <translation>El argumento &quot;%1&quot; no es UTF-8: podría nombrar otro lugar que el pretendido.</translation>
    </message>
    <message>
        <source>  its content: a folder, or s3://HOST[:PORT]: see help profile</source>
        <translation>  su contenido: una carpeta, o s3://HOST[:PORT]: véase help profile</translation>
    </message>
    <message>
        <source>There is no receipt: nothing vouches for the history in this journal.</source>
        <translation>No hay ningún recibo: nada responde de la historia de este diario.</translation>
    </message>
    <message>
        <source>No receipt says which jobs ended before receipts were sealed: the next job that ends is sealed with it.</source>
        <translation>Ningún recibo dice qué trabajos terminaron antes de que se sellaran los recibos: el próximo trabajo que termine se sella con ello.</translation>
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
        <translation>Escribe el recibo de un trabajo en la salida estándar: qué se pidió, qué se planificó, quién y
cuándo, y de cada recurso planificado si se ha confirmado que ya no está, ya no estaba, ahora es
otro recurso, falló o es desconocido, y por qué; y qué ha sido de su contenido.

Todo trabajo que termina se sella: su recibo lleva un hash, y el hash del recibo anterior.
--verify comprueba la cadena completa, y cada trabajo con su recibo más reciente, e imprime el
hash más reciente: guardado en otro lugar, muestra más tarde (--holds) que no se cortó ni se
rehízo nada hasta él.
--verify FILE comprueba un recibo escrito como JSON, sin el diario.
Termina con 1 si se cambió algo, y lo dice uno por uno; también si nada responde de la historia: sin
recibo, o si ningún recibo dice qué trabajos terminaron antes de que se sellaran los recibos.</translation>
    </message>
    <message>
        <source>Puts the assets of the archive in DIR, which delete --archive wrote, into the store that is given,
local or remote: pictures, alternative texts, labels and tags as they were. The store gives them
new entry numbers and new created times, and renditions are made anew; a server also calls every
source UPLOAD. All content is checked first, and what is damaged is not stored.

A restore that was stopped goes on where it stopped when it is asked for again, and stores nothing
twice: what an earlier one stored is looked up, and stored again where it is not there any more.
Ends with 5 where some could not be restored, or their end is unknown.</source>
        <translation>Pone los recursos de la copia archivada en DIR, que escribió delete --archive, en el almacén
indicado, local o remoto: imágenes, textos alternativos, etiquetas y marcas como estaban. El almacén
les da números de entrada y horas de creación nuevos, y las versiones derivadas se hacen de nuevo; un
servidor pone además UPLOAD como origen de todos. Antes se comprueba todo el contenido, y lo que
está dañado no se guarda.

Una restauración que se detuvo sigue donde se detuvo cuando se vuelve a pedir, y no guarda nada dos
veces: lo que guardó una anterior se consulta, y se guarda de nuevo si ya no está. Termina con 5 si
algunos no se pudieron restaurar, o se desconoce su resultado.</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>A la espera de %1: %2 s</translation>
    </message>
    <message>
        <source>The server can not show one of the assets: no more is known of it than its number.</source>
        <translation>El servidor no puede mostrar uno de los recursos: no se conoce de él más que su número.</translation>
    </message>
    <message>
        <source>If it is meant too, add --unshown 1.</source>
        <translation>Si también se trata de él, añada --unshown 1.</translation>
    </message>
</context>
</TS>
