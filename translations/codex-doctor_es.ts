<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Sesiones por mes</translation>
    </message>
    <message>
        <source>Largest rollouts</source>
        <translation>Archivos de sesión más grandes</translation>
    </message>
    <message>
        <source>All rollouts that were read</source>
        <translation>Todos los archivos de sesión leídos</translation>
    </message>
    <message>
        <source>Inline images</source>
        <translation>Imágenes incrustadas</translation>
    </message>
    <message>
        <source>%1 % inline images</source>
        <translation>%1 % de imágenes incrustadas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Archived sessions</source>
        <translation>Sesiones archivadas</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Databases not in use</source>
        <translation>Bases de datos sin usar</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Other folders</source>
        <translation>Otras carpetas</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Registro WAL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>Memories v2</source>
        <translation>Recuerdos v2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Thread history</source>
        <translation>Historial de hilos</translation>
    </message>
    <message>
        <source>Everything in the Codex home</source>
        <translation>Todo lo que hay en la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n background server(s) of Codex were left behind, with nothing that uses them: process %1</source>
        <translation>
            <numerusform>Quedó %n servidor en segundo plano de Codex que nada utiliza: proceso %1</numerusform>
            <numerusform>Quedaron %n servidores en segundo plano de Codex que nada utiliza: proceso %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no app-server without a parent and without a socket that answers</source>
        <translation>ningún app-server sin proceso padre y sin un socket que responda</translation>
    </message>
    <message>
        <source>End what you do not use any more: `kill %1`.</source>
        <translation>Finalice lo que ya no use: `kill %1`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex keeps %n helper process(es) running</source>
        <translation>
            <numerusform>Codex mantiene %n proceso auxiliar en ejecución</numerusform>
            <numerusform>Codex mantiene %n procesos auxiliares en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 20</source>
        <translation>20 como máximo</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; then look for MCP servers that you do not need with `codex mcp list`.</source>
        <translation>Cierre Codex y vuelva a iniciarlo; después busque con `codex mcp list` los servidores MCP que no necesite.</translation>
    </message>
    <message>
        <source>Codex and its helpers hold %1 of memory</source>
        <translation>Codex y sus procesos auxiliares ocupan %1 de memoria</translation>
    </message>
    <message>
        <source>under 4096 MiB</source>
        <translation>menos de 4096 MiB</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; the details name the processes.</source>
        <translation>Cierre Codex y vuelva a iniciarlo; los procesos figuran en los detalles.</translation>
    </message>
    <message>
        <source>The system does not tell its processes</source>
        <translation>El sistema no informa de sus procesos</translation>
    </message>
    <message>
        <source>No process of Codex was left behind</source>
        <translation>No quedó ningún proceso de Codex sin uso</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1</source>
        <translation>El socket del servidor en segundo plano es obsoleto: nada escucha en %1</translation>
    </message>
    <message>
        <source>Remove it with `rm %1`; Codex makes a new one when it starts the server.</source>
        <translation>Elimínelo con `rm %1`; Codex crea uno nuevo al iniciar el servidor.</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1, and process %2, which %3 names, is not running</source>
        <translation>El socket del servidor en segundo plano es obsoleto: nada escucha en %1, y el proceso %2, indicado en %3, no está en ejecución</translation>
    </message>
    <message>
        <source>Remove them with `rm %1`; Codex makes new ones when it starts the server.</source>
        <translation>Elimínelos con `rm %1`; Codex los crea de nuevo al iniciar el servidor.</translation>
    </message>
    <message>
        <source>The path of the background server&apos;s socket has %1 bytes, and Codex can connect to 107 at most: %2</source>
        <translation>La ruta del socket del servidor en segundo plano tiene %1 bytes y Codex solo admite 107 para conectarse: %2</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a folder with a shorter path.</source>
        <translation>Asigne a CODEX_HOME una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>The background server accepts connections on %1 and does not answer as it should</source>
        <translation>El servidor en segundo plano acepta conexiones en %1, pero no responde como debería</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`.</source>
        <translation>Ejecute `codex app-server daemon restart`.</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`; if that does not help, end its process with `kill %1`.</source>
        <translation>Ejecute `codex app-server daemon restart`; si no sirve, finalice el proceso con `kill %1`.</translation>
    </message>
    <message>
        <source>a server that answers, or no socket</source>
        <translation>un servidor que responda, o ningún socket</translation>
    </message>
    <message>
        <source>The background server is not running, and need not be</source>
        <translation>El servidor en segundo plano no está en ejecución, ni hace falta</translation>
    </message>
    <message>
        <source>The background server is running (%1)</source>
        <translation>El servidor en segundo plano está en ejecución (%1)</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale or does not answer</source>
        <translation>El socket del servidor en segundo plano es obsoleto o no responde</translation>
    </message>
    <message>
        <source>Background server</source>
        <translation>Servidor en segundo plano</translation>
    </message>
    <message>
        <source>Set %1 in the shell that starts Codex (`export %1=&lt;your key&gt;`): from %2 Codex takes no name that begins with CODEX_.</source>
        <translation>Defina %1 en el shell que inicia Codex (`export %1=&lt;your key&gt;`): de %2 Codex no toma ningún nombre que empiece por CODEX_.</translation>
    </message>
    <message>
        <source>Set it in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Defínala en el shell que inicia Codex: `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Provider `%1` needs no OpenAI login</source>
        <translation>El proveedor `%1` no requiere iniciar sesión en OpenAI</translation>
    </message>
    <message>
        <source>Provider `%1` takes its key from %2</source>
        <translation>El proveedor `%1` toma su clave de %2</translation>
    </message>
    <message>
        <source>The key of provider `%1` is missing: %2 is not set</source>
        <translation>Falta la clave del proveedor `%1`: %2 no tiene valor</translation>
    </message>
    <message>
        <source>The environment variable %1, which provider `%2` takes its key from, is not set or empty</source>
        <translation>La variable de entorno %1, de la que el proveedor `%2` toma su clave, no está definida o está vacía</translation>
    </message>
    <message>
        <source>%1 holds the key</source>
        <translation>%1 con la clave</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: %2 is not set</source>
        <translation>Codex no tiene clave para el proveedor `%1`: %2 no tiene valor</translation>
    </message>
    <message>
        <source>auth.json is incomplete: `%1` is missing</source>
        <translation>auth.json está incompleto: falta `%1`</translation>
    </message>
    <message>
        <source>auth.json is invalid: `%1` is there twice</source>
        <translation>auth.json no es válido: `%1` aparece dos veces</translation>
    </message>
    <message>
        <source>auth.json is invalid: this version of Codex does not know the value of `%1`</source>
        <translation>auth.json no es válido: esta versión de Codex no conoce el valor de `%1`</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` cannot be decoded</source>
        <translation>auth.json no es válido: el valor de `%1` no se puede descodificar</translation>
    </message>
    <message>
        <source>auth.json is invalid: it holds no JSON object</source>
        <translation>auth.json no es válido: no contiene ningún objeto JSON</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` has the wrong type</source>
        <translation>auth.json no es válido: el valor de `%1` es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>auth.json is not valid JSON: %1</source>
        <translation>auth.json no es JSON válido: %1</translation>
    </message>
    <message>
        <source>Put the file aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Aparte el archivo e inicie sesión de nuevo: `mv %1 %1.broken`, y después `codex login`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login: auth.json is broken at %1</source>
        <translation>Codex no puede leer su inicio de sesión: auth.json está dañado (%1)</translation>
    </message>
    <message>
        <source>auth.json cannot be read: %1</source>
        <translation>No se puede leer auth.json: %1</translation>
    </message>
    <message>
        <source>Give it back to your user: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</source>
        <translation>Devuélvaselo a su usuario: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login %1</source>
        <translation>Codex no puede leer su inicio de sesión %1</translation>
    </message>
    <message>
        <source>auth.json is not a regular file</source>
        <translation>auth.json no es un archivo normal</translation>
    </message>
    <message>
        <source>Put it aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Apártelo e inicie sesión de nuevo: `mv %1 %1.broken`, y después `codex login`.</translation>
    </message>
    <message>
        <source>The login is to be kept in the system&apos;s keyring, but there is no secret service in this session</source>
        <translation>El inicio de sesión debe guardarse en el depósito de claves del sistema, pero en esta sesión no hay ningún servicio de secretos</translation>
    </message>
    <message>
        <source>a session bus with a secret service</source>
        <translation>un bus de sesión con un servicio de secretos</translation>
    </message>
    <message>
        <source>Set `cli_auth_credentials_store = &quot;file&quot;` in config.toml and run `codex login`, or start Codex in a desktop session.</source>
        <translation>Escriba `cli_auth_credentials_store = &quot;file&quot;` en config.toml y ejecute `codex login`, o inicie Codex en una sesión de escritorio.</translation>
    </message>
    <message>
        <source>Codex cannot reach its login: there is no keyring in this session</source>
        <translation>Codex no puede acceder a su inicio de sesión: no hay depósito de claves en esta sesión</translation>
    </message>
    <message>
        <source>The keyring with the stored login cannot be reached</source>
        <translation>No se puede acceder al depósito de claves con el inicio de sesión guardado</translation>
    </message>
    <message>
        <source>The stored login cannot be read</source>
        <translation>No se puede leer el inicio de sesión guardado</translation>
    </message>
    <message>
        <source>The environment provides credentials: %1</source>
        <translation>El entorno proporciona credenciales: %1</translation>
    </message>
    <message>
        <source>No credentials: Codex is not logged in</source>
        <translation>Sin credenciales: Codex no ha iniciado sesión</translation>
    </message>
    <message>
        <source>Codex is not logged in: there is no %1, and no credential in the environment</source>
        <translation>Codex no ha iniciado sesión: no existe %1 ni hay credenciales en el entorno</translation>
    </message>
    <message>
        <source>credentials for provider `%1`</source>
        <translation>credenciales para el proveedor `%1`</translation>
    </message>
    <message>
        <source>Run `codex login`, or `printenv OPENAI_API_KEY | codex login --with-api-key` to use an API key.</source>
        <translation>Ejecute `codex login`, o `printenv OPENAI_API_KEY | codex login --with-api-key` para usar una clave de API.</translation>
    </message>
    <message>
        <source>Codex has no credentials: nobody is logged in</source>
        <translation>Codex no tiene credenciales: nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Logins are kept in memory only: no credentials outlive the program</source>
        <translation>Los inicios de sesión solo se guardan en memoria: ninguna credencial perdura al cerrar el programa</translation>
    </message>
    <message>
        <source>The stored login is incomplete; the environment has credentials</source>
        <translation>El inicio de sesión guardado está incompleto; el entorno tiene credenciales</translation>
    </message>
    <message>
        <source>The stored login is incomplete</source>
        <translation>El inicio de sesión guardado está incompleto</translation>
    </message>
    <message>
        <source>The login in auth.json is incomplete: %1</source>
        <translation>El inicio de sesión de auth.json está incompleto: %1</translation>
    </message>
    <message>
        <source>a complete login of kind %1</source>
        <translation>un inicio de sesión completo de tipo %1</translation>
    </message>
    <message>
        <source>Remove %1 and run `codex login`.</source>
        <translation>Elimine %1 y ejecute `codex login`.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout`, then `codex login`.</source>
        <translation>Inicie sesión de nuevo: `codex logout`, y después `codex login`.</translation>
    </message>
    <message>
        <source>The stored login is incomplete: Codex has no credentials to use</source>
        <translation>El inicio de sesión guardado está incompleto: Codex no tiene credenciales que usar</translation>
    </message>
    <message>
        <source>Logged in (%1)</source>
        <translation>Sesión iniciada (%1)</translation>
    </message>
    <message>
        <source>Logged in, and several credentials are in the environment</source>
        <translation>Sesión iniciada, y hay varias credenciales en el entorno</translation>
    </message>
    <message>
        <source>Several credentials compete: the stored login and %1</source>
        <translation>Compiten varias credenciales: el inicio de sesión guardado y %1</translation>
    </message>
    <message>
        <source>one credential</source>
        <translation>una sola credencial</translation>
    </message>
    <message>
        <source>Remove those that you do not mean to use: `unset %1`.</source>
        <translation>Elimine las que no quiera usar: `unset %1`.</translation>
    </message>
    <message>
        <source>The login is in the keyring, which was not opened</source>
        <translation>El inicio de sesión está en el depósito de claves, que no se abrió</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which is locked</source>
        <translation>El inicio de sesión está en un depósito de claves bloqueado</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which was not inspected</source>
        <translation>El inicio de sesión está en un depósito de claves, que no se inspeccionó</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>%1 can be written by other users: its mode is %2</source>
        <translation>Otros usuarios pueden escribir en %1: sus permisos son %2</translation>
    </message>
    <message>
        <source>%1 is readable by other users: its mode is %2</source>
        <translation>Otros usuarios pueden leer %1: sus permisos son %2</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>permisos %1</translation>
    </message>
    <message>
        <source>Run `chmod 600 %1`.</source>
        <translation>Ejecute `chmod 600 %1`.</translation>
    </message>
    <message>
        <source>%1 belongs to another user (uid %2): Codex cannot renew the login in it</source>
        <translation>%1 pertenece a otro usuario (uid %2): Codex no puede renovar el inicio de sesión que contiene</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>uid %1</translation>
    </message>
    <message>
        <source>Run `sudo chown $(id -u):$(id -g) %1`.</source>
        <translation>Ejecute `sudo chown $(id -u):$(id -g) %1`.</translation>
    </message>
    <message>
        <source>The same login is also in %1: once one of them renews it, it is no longer valid in the others</source>
        <translation>El mismo inicio de sesión está también en %1: en cuanto se renueve en un sitio, dejará de ser válido en los demás</translation>
    </message>
    <message numerus="yes">
        <source>%n other home(s) with the same refresh token</source>
        <translation>
            <numerusform>%n carpeta de datos más con el mismo token de actualización</numerusform>
            <numerusform>%n carpetas de datos más con el mismo token de actualización</numerusform>
        </translation>
    </message>
    <message>
        <source>a login of its own for each home</source>
        <translation>un inicio de sesión propio para cada carpeta de datos</translation>
    </message>
    <message>
        <source>Log in separately in each: `CODEX_HOME=%1 codex login`.</source>
        <translation>Inicie sesión por separado en cada una: `CODEX_HOME=%1 codex login`.</translation>
    </message>
    <message>
        <source>Several Codex homes share one login, and will lock each other out</source>
        <translation>Varias carpetas de datos de Codex comparten un inicio de sesión y se invalidarán unas a otras</translation>
    </message>
    <message>
        <source>There is no auth.json; .credentials.json is private</source>
        <translation>No hay auth.json; .credentials.json es privado</translation>
    </message>
    <message>
        <source>There is no auth.json</source>
        <translation>No hay auth.json</translation>
    </message>
    <message>
        <source>auth.json is no regular file</source>
        <translation>auth.json no es un archivo normal</translation>
    </message>
    <message>
        <source>auth.json is private</source>
        <translation>auth.json es privado</translation>
    </message>
    <message>
        <source>Login file</source>
        <translation>Archivo de inicio de sesión</translation>
    </message>
    <message>
        <source>Remove %1 from %2.</source>
        <translation>Elimine %1 de %2.</translation>
    </message>
    <message>
        <source>Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile ~/.*rc`).</source>
        <translation>Ejecute `unset %1` y elimine la variable del archivo que la define (`grep -n %1 ~/.profile ~/.*rc`).</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY (%1) is the only credential, and this version of Codex does not use it: requests go out without one</source>
        <translation>OPENAI_API_KEY (%1) es la única credencial y esta versión de Codex no la usa: las solicitudes se envían sin credenciales</translation>
    </message>
    <message>
        <source>a stored login</source>
        <translation>un inicio de sesión guardado</translation>
    </message>
    <message>
        <source>Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Guarde la clave: `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Codex is not logged in: it ignores OPENAI_API_KEY in the environment</source>
        <translation>Codex no ha iniciado sesión: no tiene en cuenta OPENAI_API_KEY del entorno</translation>
    </message>
    <message>
        <source>Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login and ignores the variable</source>
        <translation>Hay un inicio de sesión guardado (%1) y también OPENAI_API_KEY (%2): Codex usa el inicio de sesión y no tiene en cuenta la variable</translation>
    </message>
    <message>
        <source>To stay with the login, remove OPENAI_API_KEY from %1; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Para mantener el inicio de sesión, elimine OPENAI_API_KEY de %1; para usar la clave, ejecute `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Para mantener el inicio de sesión, ejecute `unset OPENAI_API_KEY`; para usar la clave, ejecute `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Two credentials: the stored login is used, OPENAI_API_KEY is ignored</source>
        <translation>Dos credenciales: se usa el inicio de sesión guardado y no se tiene en cuenta OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)</source>
        <translation>CODEX_ACCESS_TOKEN (%1) tiene prioridad sobre el inicio de sesión guardado (%2)</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN shadows the stored login</source>
        <translation>CODEX_ACCESS_TOKEN oculta el inicio de sesión guardado</translation>
    </message>
    <message>
        <source>CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is ignored elsewhere</source>
        <translation>CODEX_API_KEY (%1) tiene prioridad sobre el inicio de sesión guardado (%2) en `codex exec`, y no se tiene en cuenta en los demás casos</translation>
    </message>
    <message>
        <source>CODEX_API_KEY shadows the stored login in `codex exec`</source>
        <translation>CODEX_API_KEY oculta el inicio de sesión guardado en `codex exec`</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to OpenAI</source>
        <translation>OPENAI_BASE_URL (%1) tiene valor, pero esta versión de Codex no la tiene en cuenta: las solicitudes van a OpenAI</translation>
    </message>
    <message>
        <source>openai_base_url in config.toml</source>
        <translation>openai_base_url en config.toml</translation>
    </message>
    <message>
        <source>Set `openai_base_url` in config.toml to the address, or run `unset OPENAI_BASE_URL`.</source>
        <translation>Asigne la dirección a `openai_base_url` en config.toml, o ejecute `unset OPENAI_BASE_URL`.</translation>
    </message>
    <message>
        <source>No credential shadows another</source>
        <translation>Ninguna credencial oculta a otra</translation>
    </message>
    <message>
        <source>Competing credentials</source>
        <translation>Credenciales en conflicto</translation>
    </message>
    <message>
        <source>Log in again: `codex login`.</source>
        <translation>Inicie sesión de nuevo: `codex login`.</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it</source>
        <translation>El token de acceso caducó el %1 y no hay token de actualización para renovarlo</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>caducó hace %n día</numerusform>
            <numerusform>caducó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>a valid access token, or a refresh token</source>
        <translation>un token de acceso válido, o un token de actualización</translation>
    </message>
    <message>
        <source>The login has expired: its access token ended on %1</source>
        <translation>El inicio de sesión ha caducado: su token de acceso venció el %1</translation>
    </message>
    <message>
        <source>The access token expired on %1, and the login was last refreshed on %2: its refresh token is probably no longer valid either</source>
        <translation>El token de acceso caducó el %1 y el inicio de sesión se renovó por última vez el %2: probablemente su token de actualización tampoco sea ya válido</translation>
    </message>
    <message numerus="yes">
        <source>last refreshed %n day(s) ago</source>
        <translation>
            <numerusform>renovado por última vez hace %n día</numerusform>
            <numerusform>renovado por última vez hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>an access token that is valid, or was until recently</source>
        <translation>un token de acceso válido, o que lo fuera hasta hace poco</translation>
    </message>
    <message>
        <source>The access token expires at %1, and there is no refresh token to renew it</source>
        <translation>El token de acceso caduca el %1 y no hay token de actualización para renovarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>un token de actualización</translation>
    </message>
    <message>
        <source>There is no refresh token: the login ends when its access token expires</source>
        <translation>No hay token de actualización: el inicio de sesión terminará cuando caduque su token de acceso</translation>
    </message>
    <message>
        <source>The access token does not say when it expires, and the login was last refreshed on %1: it has probably expired</source>
        <translation>El token de acceso no indica cuándo caduca y el inicio de sesión se renovó por última vez el %1: probablemente haya caducado</translation>
    </message>
    <message>
        <source>Parts of the login belong to different accounts: %1</source>
        <translation>Partes del inicio de sesión pertenecen a cuentas distintas: %1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>una sola cuenta</translation>
    </message>
    <message>
        <source>The stored login mixes two accounts</source>
        <translation>El inicio de sesión guardado mezcla dos cuentas</translation>
    </message>
    <message>
        <source>The tokens of the login name different plans: %1 and %2</source>
        <translation>Los tokens del inicio de sesión indican planes distintos: %1 y %2</translation>
    </message>
    <message>
        <source>one plan</source>
        <translation>un solo plan</translation>
    </message>
    <message>
        <source>The stored tokens are not in use</source>
        <translation>Los tokens guardados no se utilizan</translation>
    </message>
    <message>
        <source>The login has a token that does not say when it expires</source>
        <translation>El inicio de sesión tiene un token que no indica cuándo caduca</translation>
    </message>
    <message>
        <source>The access token has expired; Codex renews it when it starts</source>
        <translation>El token de acceso ha caducado; Codex lo renueva al iniciarse</translation>
    </message>
    <message>
        <source>The access token is valid until %1</source>
        <translation>El token de acceso es válido hasta el %1</translation>
    </message>
    <message>
        <source>There is no login with tokens</source>
        <translation>No hay ningún inicio de sesión con tokens</translation>
    </message>
    <message>
        <source>Login tokens</source>
        <translation>Tokens de inicio de sesión</translation>
    </message>
    <message>
        <source>There is no AWS profile %1, which %2 names</source>
        <translation>No existe el perfil de AWS %1, que se indica en %2</translation>
    </message>
    <message>
        <source>no section of that name in the files of the AWS SDK</source>
        <translation>ninguna sección con ese nombre en los archivos del SDK de AWS</translation>
    </message>
    <message>
        <source>a section [profile %1] in ~/.aws/config, or [%1] in ~/.aws/credentials</source>
        <translation>una sección [profile %1] en ~/.aws/config, o [%1] en ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Run `aws configure --profile %1`, or correct the name in %2.</source>
        <translation>Ejecute `aws configure --profile %1`, o corrija el nombre en %2.</translation>
    </message>
    <message>
        <source>Run `aws sso login --profile %1`.</source>
        <translation>Ejecute `aws sso login --profile %1`.</translation>
    </message>
    <message>
        <source>The AWS profile %1 uses single sign-on (%2), and nobody has signed in</source>
        <translation>El perfil de AWS %1 usa inicio de sesión único (%2) y nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>no token in ~/.aws/sso/cache</source>
        <translation>ningún token en ~/.aws/sso/cache</translation>
    </message>
    <message>
        <source>a token that is valid</source>
        <translation>un token válido</translation>
    </message>
    <message>
        <source>expired at %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>credentials that are valid</source>
        <translation>credenciales válidas</translation>
    </message>
    <message>
        <source>Fetch new keys with the tool that wrote them to %1, or run `aws configure --profile %2`.</source>
        <translation>Obtenga claves nuevas con la herramienta que las escribió en %1, o ejecute `aws configure --profile %2`.</translation>
    </message>
    <message>
        <source>Not looked at: the Codex home cannot be used</source>
        <translation>No se examinó: la carpeta de datos de Codex no se puede usar</translation>
    </message>
    <message>
        <source>Every setting that was read is one Codex uses</source>
        <translation>Codex usa todos los ajustes que se leyeron</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect</source>
        <translation>
            <numerusform>%n ajuste no tiene efecto</numerusform>
            <numerusform>%n ajustes no tienen efecto</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings without effect</source>
        <translation>Ajustes sin efecto</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a directory, or unset it to use ~/.codex: unset CODEX_HOME</source>
        <translation>Asigne a CODEX_HOME un directorio, o anule la variable para usar ~/.codex: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Create the directory (mkdir -p %1), or unset CODEX_HOME to use ~/.codex: unset CODEX_HOME</source>
        <translation>Cree el directorio (mkdir -p %1), o anule CODEX_HOME para usar ~/.codex: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Name an existing directory.</source>
        <translation>Indique un directorio existente.</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 is not a directory</source>
        <translation>Codex no puede iniciarse: su carpeta de datos %1 no es un directorio</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 does not exist</source>
        <translation>Codex no puede iniciarse: su carpeta de datos %1 no existe</translation>
    </message>
    <message>
        <source>an existing directory</source>
        <translation>un directorio existente</translation>
    </message>
    <message>
        <source>a start without warnings</source>
        <translation>un inicio sin advertencias</translation>
    </message>
    <message>
        <source>Change or remove the setting it names in %1.</source>
        <translation>Cambie o elimine en %1 el ajuste que se indica.</translation>
    </message>
    <message>
        <source>The configuration is loaded</source>
        <translation>La configuración se carga correctamente</translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, %n setting(s) aside</source>
        <translation>
            <numerusform>La configuración se carga, salvo %n ajuste</numerusform>
            <numerusform>La configuración se carga, salvo %n ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, with %n warning(s)</source>
        <translation>
            <numerusform>La configuración se carga, con %n advertencia</numerusform>
            <numerusform>La configuración se carga, con %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 no es texto UTF-8</translation>
    </message>
    <message>
        <source>%1 has the character %2 where none may stand</source>
        <translation>%1 tiene el carácter %2 donde no puede haber ninguno</translation>
    </message>
    <message>
        <source>%1 has a tab, which this language does not allow</source>
        <translation>%1 tiene un tabulador, que este lenguaje no permite</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that is not closed</source>
        <translation>%1 tiene un signo %2 sin cerrar</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that closes nothing</source>
        <translation>%1 tiene un signo %2 que no cierra nada</translation>
    </message>
    <message>
        <source>%1 calls %2, which does not exist</source>
        <translation>%1 llama a %2, que no existe</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown argument %2</source>
        <translation>%1 tiene una regla con el argumento desconocido %2</translation>
    </message>
    <message>
        <source>%1 has a rule without a pattern</source>
        <translation>%1 tiene una regla sin patrón</translation>
    </message>
    <message>
        <source>%1 has a rule with an empty pattern</source>
        <translation>%1 tiene una regla con un patrón vacío</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown decision &quot;%2&quot;</source>
        <translation>%1 tiene una regla con la decisión desconocida &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 loads another file, which rules cannot</source>
        <translation>%1 carga otro archivo, algo que las reglas no pueden hacer</translation>
    </message>
    <message>
        <source>Save %1 as UTF-8.</source>
        <translation>Guarde %1 como UTF-8.</translation>
    </message>
    <message>
        <source>Rules are written prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): correct line %2 of %1.</source>
        <translation>Las reglas se escriben así: prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;); corrija la línea %2 de %1.</translation>
    </message>
    <message>
        <source>Remove or rename it in line %2 of %1: a rule has pattern, decision, justification, match and not_match.</source>
        <translation>Elimínelo o cámbiele el nombre en la línea %2 de %1: una regla tiene pattern, decision, justification, match y not_match.</translation>
    </message>
    <message>
        <source>Write the words of the command as a list in line %2 of %1: pattern = [&quot;git&quot;, &quot;status&quot;].</source>
        <translation>Escriba las palabras de la orden como una lista en la línea %2 de %1: pattern = [&quot;git&quot;, &quot;status&quot;].</translation>
    </message>
    <message>
        <source>Write allow, prompt or forbidden in line %2 of %1.</source>
        <translation>Escriba allow, prompt o forbidden en la línea %2 de %1.</translation>
    </message>
    <message>
        <source>Correct line %2 of %1.</source>
        <translation>Corrija la línea %2 de %1.</translation>
    </message>
    <message>
        <source>rules that Codex can read</source>
        <translation>reglas que Codex pueda leer</translation>
    </message>
    <message>
        <source>Codex cannot read its command rules: %1 is wrong (`codex exec` ends with “Error loading rules”)</source>
        <translation>Codex no puede leer sus reglas de órdenes: %1 tiene un error (`codex exec` termina con «Error loading rules»)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Give it back to your user (`sudo chown -R $(id -u) %1`), or move it away if it does not belong there.</source>
        <translation>Devuélvalo a su usuario (`sudo chown -R $(id -u) %1`), o llévelo a otro sitio si no corresponde ahí.</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it is not UTF-8 text</source>
        <translation>Codex no carga la skill %1: no es texto UTF-8</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: an invisible byte order mark stands before its first line</source>
        <translation>Codex no carga la skill %1: hay una marca de orden de bytes invisible antes de su primera línea</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: a tab indents a line of its front matter</source>
        <translation>Codex no carga la skill %1: un tabulador sangra una línea de su cabecera (front matter)</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its front matter has no description</source>
        <translation>Codex no carga la skill %1: su cabecera (front matter) no tiene descripción</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its name is longer than %2 characters</source>
        <translation>Codex no carga la skill %1: su nombre tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it does not begin with front matter between two lines ---</source>
        <translation>Codex no carga la skill %1: no empieza con una cabecera (front matter) entre dos líneas ---</translation>
    </message>
    <message>
        <source>Remove it: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</source>
        <translation>Elimínela: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</translation>
    </message>
    <message>
        <source>Indent line %2 of %1 with spaces.</source>
        <translation>Sangre con espacios la línea %2 de %1.</translation>
    </message>
    <message>
        <source>Shorten it in line %2 of %1.</source>
        <translation>Acórtelo en la línea %2 de %1.</translation>
    </message>
    <message>
        <source>Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`.</source>
        <translation>Haga que %1 empiece con las líneas `---`, `name: …`, `description: …`, `---`.</translation>
    </message>
    <message>
        <source>front matter with a description</source>
        <translation>una cabecera (front matter) con descripción</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it does not know the member %2</source>
        <translation>Codex no ejecuta ningún hook de %1: no conoce el miembro %2</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: there is no hook of type &quot;%2&quot;</source>
        <translation>Codex no ejecuta ningún hook de %1: no existe el tipo de hook &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it is not valid JSON: %2 at %3</source>
        <translation>Codex no ejecuta ningún hook de %1: no es JSON válido: %2 (%3)</translation>
    </message>
    <message>
        <source>Put everything into &quot;hooks&quot; in %1; beside it stands a &quot;description&quot; only.</source>
        <translation>Ponga todo dentro de &quot;hooks&quot; en %1; a su lado solo puede haber una &quot;description&quot;.</translation>
    </message>
    <message>
        <source>Write command, prompt, agent or mcp_tool in %1.</source>
        <translation>Escriba command, prompt, agent o mcp_tool en %1.</translation>
    </message>
    <message>
        <source>Add its &quot;command&quot; in %1.</source>
        <translation>Añada su &quot;command&quot; en %1.</translation>
    </message>
    <message>
        <source>hooks that Codex can read</source>
        <translation>hooks que Codex pueda leer</translation>
    </message>
    <message>
        <source>Codex reads only the first %2 of the %3 bytes of %1</source>
        <translation>Codex solo lee los primeros %2 de los %3 bytes de %1</translation>
    </message>
    <message>
        <source>at most %1 bytes of instructions in a project</source>
        <translation>como máximo %1 bytes de instrucciones en un proyecto</translation>
    </message>
    <message>
        <source>Shorten it, or raise the limit in config.toml: `project_doc_max_bytes = %1`.</source>
        <translation>Acórtelo, o aumente el límite en config.toml: `project_doc_max_bytes = %1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that Codex does not take, or not whole</source>
        <translation>
            <numerusform>%n archivo que Codex no acepta, o solo en parte</numerusform>
            <numerusform>%n archivos que Codex no acepta, o solo en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules, hooks and skills</source>
        <translation>Reglas, hooks y skills</translation>
    </message>
    <message>
        <source>Codex will log you out: the login is not the one that the configuration demands</source>
        <translation>Codex cerrará su sesión: el inicio de sesión no es el que exige la configuración</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login, but an API key is used</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) exige un inicio de sesión con ChatGPT, pero se usa una clave de API</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;api&quot; (%1) demands an API key, but a ChatGPT login is used</source>
        <translation>forced_login_method = &quot;api&quot; (%1) exige una clave de API, pero se usa un inicio de sesión con ChatGPT</translation>
    </message>
    <message>
        <source>a ChatGPT login</source>
        <translation>un inicio de sesión con ChatGPT</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>una clave de API</translation>
    </message>
    <message>
        <source>Log in with ChatGPT (`codex login`), or remove forced_login_method in %1.</source>
        <translation>Inicie sesión con ChatGPT (`codex login`), o elimine forced_login_method en %1.</translation>
    </message>
    <message>
        <source>Log in with a key (`printenv OPENAI_API_KEY | codex login --with-api-key`), or remove forced_login_method in %1.</source>
        <translation>Inicie sesión con una clave (`printenv OPENAI_API_KEY | codex login --with-api-key`), o elimine forced_login_method en %1.</translation>
    </message>
    <message>
        <source>Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log in with ChatGPT (`codex login`), or remove forced_login_method in %2.</source>
        <translation>Elimine la clave (`unset CODEX_API_KEY`; se define en %1) e inicie sesión con ChatGPT (`codex login`), o elimine forced_login_method en %2.</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login names none</source>
        <translation>forced_chatgpt_workspace_id (%1) exige el espacio de trabajo %2, pero el inicio de sesión no indica ninguno</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login is of workspace %3</source>
        <translation>forced_chatgpt_workspace_id (%1) exige el espacio de trabajo %2, pero el inicio de sesión es del espacio de trabajo %3</translation>
    </message>
    <message>
        <source>Run `codex login` and choose that workspace, or correct forced_chatgpt_workspace_id in %1.</source>
        <translation>Ejecute `codex login` y elija ese espacio de trabajo, o corrija forced_chatgpt_workspace_id en %1.</translation>
    </message>
    <message>
        <source>The key in %1 is a placeholder, not a key</source>
        <translation>La clave de %1 es un texto de ejemplo, no una clave</translation>
    </message>
    <message>
        <source>The key in %1 is one of %2, not of OpenAI</source>
        <translation>La clave de %1 es de %2, no de OpenAI</translation>
    </message>
    <message>
        <source>a key of OpenAI, which begins with sk-</source>
        <translation>una clave de OpenAI, que empieza por sk-</translation>
    </message>
    <message>
        <source>Set CODEX_API_KEY (%1) to a key from https://platform.openai.com/api-keys, or unset it.</source>
        <translation>Asigne a CODEX_API_KEY (%1) una clave de https://platform.openai.com/api-keys, o anule la variable.</translation>
    </message>
    <message>
        <source>Store a key from https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, or run `codex login`.</source>
        <translation>Guarde una clave de https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, o ejecute `codex login`.</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a placeholder</source>
        <translation>OpenAI rechazará la clave de Codex: es un texto de ejemplo</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a key of %1</source>
        <translation>OpenAI rechazará la clave de Codex: es una clave de %1</translation>
    </message>
    <message>
        <source>Login fits the configuration</source>
        <translation>Inicio de sesión acorde con la configuración</translation>
    </message>
    <message>
        <source>cwd of MCP server %1 is not a folder: %2</source>
        <translation>El valor de cwd del servidor MCP %1 no es una carpeta: %2</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is run by %3, which is missing</source>
        <translation>El archivo %1 del servidor MCP %2 se ejecuta con %3, que falta</translation>
    </message>
    <message>
        <source>The first line of %1 of MCP server %2 ends as on Windows</source>
        <translation>La primera línea de %1, del servidor MCP %2, termina como en Windows</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is neither a program nor a script that names its interpreter</source>
        <translation>El archivo %1 del servidor MCP %2 no es un programa ni un script que indique su intérprete</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is built for another processor (%3)</source>
        <translation>El archivo %1 del servidor MCP %2 está compilado para otro procesador (%3)</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 may not be executed by this user</source>
        <translation>Este usuario no puede ejecutar %1, del servidor MCP %2</translation>
    </message>
    <message>
        <source>Name a folder in cwd in %1.</source>
        <translation>Indique una carpeta en cwd en %1.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or correct the first line of %2.</source>
        <translation>Instale %1, añada su carpeta a PATH o corrija la primera línea de %2.</translation>
    </message>
    <message>
        <source>Convert it: `sed -i &apos;s/\r$//&apos; %1`</source>
        <translation>Conviértalo: `sed -i &apos;s/\r$//&apos; %1`</translation>
    </message>
    <message>
        <source>Write #!/bin/sh, or its interpreter, into the first line of %1.</source>
        <translation>Escriba #!/bin/sh, o su intérprete, en la primera línea de %1.</translation>
    </message>
    <message>
        <source>Install the build for this processor in place of %1.</source>
        <translation>Instale la versión compilada para este procesador en lugar de %1.</translation>
    </message>
    <message>
        <source>Allow it: `chmod a+x %1`</source>
        <translation>Permita la ejecución: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>a program that the system can start</source>
        <translation>un programa que el sistema pueda iniciar</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) cannot be started</source>
        <translation>
            <numerusform>%n orden MCP no se puede iniciar</numerusform>
            <numerusform>%n órdenes MCP no se pueden iniciar</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP command to look at</source>
        <translation>Ninguna orden MCP que examinar</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) can be started; none was</source>
        <translation>
            <numerusform>%n orden MCP se puede iniciar; no se inició</numerusform>
            <numerusform>%n órdenes MCP se pueden iniciar; no se inició ninguna</numerusform>
        </translation>
    </message>
    <message>
        <source>MCP commands</source>
        <translation>Órdenes MCP</translation>
    </message>
    <message>
        <source>Set command in %1 to a path of this system; %2 is one of Windows.</source>
        <translation>Asigne a command en %1 una ruta de este sistema; %2 es una ruta de Windows.</translation>
    </message>
    <message>
        <source>Write command in %1 without blanks around it and with the whole path: ~ is not expanded.</source>
        <translation>Escriba command en %1 sin espacios alrededor y con la ruta completa: ~ no se expande.</translation>
    </message>
    <message>
        <source>Leave only the program in command in %1 (command = &quot;%2&quot;) and move the rest to args.</source>
        <translation>Deje solo el programa en command en %1 (command = &quot;%2&quot;) y pase el resto a args.</translation>
    </message>
    <message>
        <source>Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3.</source>
        <translation>Instale %1 (`%2`) o añada su carpeta a PATH; o desactive el servidor: enabled = false bajo %3.</translation>
    </message>
    <message>
        <source>Correct command in %1, or disable the server with enabled = false.</source>
        <translation>Corrija command en %1, o desactive el servidor con enabled = false.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or write its whole path in %2; or disable the server with enabled = false.</source>
        <translation>Instale %1, añada su carpeta a PATH o escriba su ruta completa en %2; o desactive el servidor con enabled = false.</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is empty</source>
        <translation>La orden del servidor MCP %1 está vacía</translation>
    </message>
    <message>
        <source>The working directory of MCP server %1 does not exist: %2</source>
        <translation>El directorio de trabajo del servidor MCP %1 no existe: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not on PATH: %2</source>
        <translation>La orden del servidor MCP %1 no está en PATH: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 cannot be started: %2</source>
        <translation>La orden del servidor MCP %1 no se puede iniciar: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not executable: %2</source>
        <translation>La orden del servidor MCP %1 no es ejecutable: %2</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and has no cwd</source>
        <translation>El servidor MCP %1 se ejecuta en otro entorno y no tiene cwd</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and its cwd is not absolute: %2</source>
        <translation>El servidor MCP %1 se ejecuta en otro entorno y su cwd no es absoluto: %2</translation>
    </message>
    <message>
        <source>MCP server %1 sets a variable without a name</source>
        <translation>El servidor MCP %1 define una variable sin nombre</translation>
    </message>
    <message>
        <source>MCP server %1 takes %2 from a remote environment, but runs here</source>
        <translation>El servidor MCP %1 toma %2 de un entorno remoto, pero se ejecuta aquí</translation>
    </message>
    <message>
        <source>MCP server %1 needs the variable %2, which is not set</source>
        <translation>El servidor MCP %1 necesita la variable %2, que no está definida</translation>
    </message>
    <message>
        <source>Make it executable: `chmod a+x %1`</source>
        <translation>Hágalo ejecutable: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>Name a program in command in %1, or set enabled = false.</source>
        <translation>Indique un programa en command en %1, o escriba enabled = false.</translation>
    </message>
    <message>
        <source>Create it with `mkdir -p %1`, or correct cwd in %2.</source>
        <translation>Créelo con `mkdir -p %1`, o corrija cwd en %2.</translation>
    </message>
    <message>
        <source>Set cwd below %1 to an absolute path of that environment.</source>
        <translation>Asigne a cwd bajo %1 una ruta absoluta de ese entorno.</translation>
    </message>
    <message>
        <source>Remove the empty name from env below %1.</source>
        <translation>Elimine el nombre vacío de env bajo %1.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone in env_vars below %2.</source>
        <translation>Escriba solo &quot;%1&quot; en env_vars bajo %2.</translation>
    </message>
    <message>
        <source>Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2.</source>
        <translation>Defínala antes de iniciar Codex (`export %1=…`), o desactive el servidor: enabled = false bajo %2.</translation>
    </message>
    <message>
        <source>%1 is set and not empty</source>
        <translation>%1 con un valor no vacío</translation>
    </message>
    <message>
        <source>a server that can be started</source>
        <translation>un servidor que se pueda iniciar</translation>
    </message>
    <message>
        <source>MCP server %1 does not answer at %2 (%3): %4</source>
        <translation>El servidor MCP %1 no responde en %2 (%3): %4</translation>
    </message>
    <message>
        <source>Start the server, or correct url in %1, or disable it with enabled = false.</source>
        <translation>Inicie el servidor, corrija url en %1 o desactívelo con enabled = false.</translation>
    </message>
    <message>
        <source>a login that is valid, or can be renewed</source>
        <translation>un inicio de sesión válido, o que se pueda renovar</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`.</source>
        <translation>Inicie sesión: `codex mcp login %1`.</translation>
    </message>
    <message>
        <source>MCP server %1 wants a login (HTTP 401), and there is none</source>
        <translation>El servidor MCP %1 exige un inicio de sesión (HTTP 401) y no hay ninguno</translation>
    </message>
    <message>
        <source>The login to MCP server %1 cannot be read: .credentials.json: %2</source>
        <translation>No se puede leer el inicio de sesión en el servidor MCP %1: .credentials.json: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with the MCP servers</source>
        <translation>
            <numerusform>%n problema con los servidores MCP</numerusform>
            <numerusform>%n problemas con los servidores MCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; those over HTTP answer</source>
        <translation>
            <numerusform>%n servidor MCP configurado; si usa HTTP, responde</numerusform>
            <numerusform>%n servidores MCP configurados; los que usan HTTP responden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; none was started or contacted</source>
        <translation>
            <numerusform>%n servidor MCP configurado; no se inició ni se contactó con él</numerusform>
            <numerusform>%n servidores MCP configurados; no se inició ninguno ni se contactó con ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP servers are configured</source>
        <translation>No hay servidores MCP configurados</translation>
    </message>
    <message>
        <source>MCP configuration</source>
        <translation>Configuración de MCP</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with MCP servers that were started or called</source>
        <translation>
            <numerusform>%n problema con los servidores MCP iniciados o llamados</numerusform>
            <numerusform>%n problemas con los servidores MCP iniciados o llamados</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP server to start or to call</source>
        <translation>Ningún servidor MCP que iniciar o llamar</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) started or called</source>
        <translation>
            <numerusform>%n servidor MCP iniciado o llamado</numerusform>
            <numerusform>%n servidores MCP iniciados o llamados</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs consent to start programs (--live)</source>
        <translation>Requiere consentimiento para iniciar programas (--live)</translation>
    </message>
    <message>
        <source>MCP servers, started</source>
        <translation>Servidores MCP iniciados</translation>
    </message>
    <message>
        <source>MCP server %1 could not be started: %2</source>
        <translation>El servidor MCP %1 no se pudo iniciar: %2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3</source>
        <translation>El servidor MCP %1 termina con el estado de salida %2 antes de responder a %3</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3: %4</source>
        <translation>El servidor MCP %1 termina con el estado de salida %2 antes de responder a %3: %4</translation>
    </message>
    <message>
        <source>MCP server %1 is ended by %2 before it answers %3</source>
        <translation>El servidor MCP %1 termina a causa de %2 antes de responder a %3</translation>
    </message>
    <message>
        <source>MCP server %1 closes its output before it answers %2</source>
        <translation>El servidor MCP %1 cierra su salida antes de responder a %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with an error: %3</source>
        <translation>El servidor MCP %1 responde a %2 con un error: %3</translation>
    </message>
    <message>
        <source>MCP server %1 sends requests without reading the answers, and does not answer %2</source>
        <translation>El servidor MCP %1 envía solicitudes sin leer las respuestas y no responde a %2</translation>
    </message>
    <message>
        <source>MCP server %1 is not reached over HTTP: %2</source>
        <translation>No se puede acceder por HTTP al servidor MCP %1: %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with %3</source>
        <translation>El servidor MCP %1 responde a %2 con %3</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with what is no message of MCP</source>
        <translation>El servidor MCP %1 responde a %2 con algo que no es un mensaje de MCP</translation>
    </message>
    <message>
        <source>MCP server %1 gave no answer to %2 within %3</source>
        <translation>El servidor MCP %1 no dio respuesta a %2 en %3</translation>
    </message>
    <message>
        <source>Renew the token or header that %1 sends, or remove it and log in with `codex mcp login %2`.</source>
        <translation>Renueve el token o la cabecera que envía %1, o elimínelo e inicie sesión con `codex mcp login %2`.</translation>
    </message>
    <message>
        <source>Log in to it again: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</source>
        <translation>Inicie sesión en él de nuevo: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`; or name the variable with its token in bearer_token_env_var below %2.</source>
        <translation>Inicie sesión: `codex mcp login %1`; o indique la variable con su token en bearer_token_env_var bajo %2.</translation>
    </message>
    <message>
        <source>Check url below %1 and that the server runs; if it only is slow, raise startup_timeout_sec. Or disable it: enabled = false.</source>
        <translation>Compruebe url bajo %1 y que el servidor esté en ejecución; si solo es lento, aumente startup_timeout_sec. O desactívelo: enabled = false.</translation>
    </message>
    <message>
        <source>Let the server write to standard error what is no message of the protocol; if it only is slow, raise startup_timeout_sec (%1); or disable it: enabled = false below %2.</source>
        <translation>Haga que el servidor escriba en la salida de error lo que no sea un mensaje del protocolo; si solo es lento, aumente startup_timeout_sec (%1); o desactívelo: enabled = false bajo %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal to see what it waits for; if it only is slow, raise startup_timeout_sec (%2); or disable it: enabled = false below %3.</source>
        <translation>Ejecute `%1` con sus argumentos en un terminal para ver a qué espera; si solo es lento, aumente startup_timeout_sec (%2); o desactívelo: enabled = false bajo %3.</translation>
    </message>
    <message>
        <source>Update the server to a version that speaks MCP %1, or disable it: enabled = false below %2.</source>
        <translation>Actualice el servidor a una versión compatible con MCP %1, o desactívelo: enabled = false bajo %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal and mend what it complains about; `codex mcp get %2` shows how it is started. Or disable it: enabled = false below %3.</source>
        <translation>Ejecute `%1` con sus argumentos en un terminal y corrija lo que indique; `codex mcp get %2` muestra cómo se inicia. O desactívelo: enabled = false bajo %3.</translation>
    </message>
    <message>
        <source>answers to initialize and tools/list, each within %1</source>
        <translation>respuestas a initialize y tools/list, cada una en %1</translation>
    </message>
    <message>
        <source>MCP server %1 needs %2 to answer; Codex gives it up after %3</source>
        <translation>El servidor MCP %1 tarda %2 en responder; Codex desiste tras %3</translation>
    </message>
    <message>
        <source>an answer within startup_timeout_sec</source>
        <translation>una respuesta dentro de startup_timeout_sec</translation>
    </message>
    <message>
        <source>Set startup_timeout_sec = %1 (%2).</source>
        <translation>Escriba startup_timeout_sec = %1 (%2).</translation>
    </message>
    <message>
        <source>MCP server %1 writes to its output what is no message of the protocol: %2</source>
        <translation>El servidor MCP %1 escribe en su salida algo que no es un mensaje del protocolo: %2</translation>
    </message>
    <message>
        <source>messages of the protocol alone; Codex passes over other lines</source>
        <translation>solo mensajes del protocolo; Codex pasa por alto las demás líneas</translation>
    </message>
    <message>
        <source>Switch this output of the server off, or let it go to standard error; a part of a line before an answer would hide the answer.</source>
        <translation>Desactive esta salida del servidor o envíela a la salida de error; un fragmento de línea antes de una respuesta la ocultaría.</translation>
    </message>
    <message>
        <source>enabled_tools of MCP server %1 names tools it does not have: %2</source>
        <translation>enabled_tools del servidor MCP %1 indica herramientas que no tiene: %2</translation>
    </message>
    <message>
        <source>names of the server&apos;s tools</source>
        <translation>nombres de las herramientas del servidor</translation>
    </message>
    <message>
        <source>Correct enabled_tools in %1, or remove it to have all tools.</source>
        <translation>Corrija enabled_tools en %1, o elimínelo para disponer de todas las herramientas.</translation>
    </message>
    <message>
        <source>The address of the provider %1 is no web address</source>
        <translation>La dirección del proveedor %1 no es una dirección web</translation>
    </message>
    <message>
        <source>Write %1 with scheme and host, such as &quot;https://api.example.com/v1&quot;.</source>
        <translation>Escriba %1 con esquema y host, por ejemplo &quot;https://api.example.com/v1&quot;.</translation>
    </message>
    <message>
        <source>http:// or https:// and a host</source>
        <translation>http:// o https:// y un host</translation>
    </message>
    <message>
        <source>The address of the provider %1 ends in %2, which Codex adds itself</source>
        <translation>La dirección del proveedor %1 termina en %2, que Codex añade por su cuenta</translation>
    </message>
    <message>
        <source>Remove %1 from the end of %2.</source>
        <translation>Elimine %1 del final de %2.</translation>
    </message>
    <message>
        <source>the root of the API, such as …/v1</source>
        <translation>la raíz de la API, por ejemplo …/v1</translation>
    </message>
    <message>
        <source>The address of the provider %1 names a deployment, where Azure does not serve the Responses API</source>
        <translation>La dirección del proveedor %1 indica una implementación, donde Azure no ofrece la API Responses</translation>
    </message>
    <message>
        <source>Let base_url (%1) end in /openai/v1, and write the deployment&apos;s name as model.</source>
        <translation>Haga que base_url (%1) termine en /openai/v1 y escriba el nombre de la implementación como model.</translation>
    </message>
    <message>
        <source>https://RESOURCE.openai.azure.com/openai/v1</source>
        <translation>https://RESOURCE.openai.azure.com/openai/v1</translation>
    </message>
    <message>
        <source>The provider %1 is on Azure and sends no api-version, which this kind of address needs</source>
        <translation>El proveedor %1 está en Azure y no envía api-version, que este tipo de dirección necesita</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; or let base_url end in /openai/v1.</source>
        <translation>Escriba bajo [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; o haga que base_url termine en /openai/v1.</translation>
    </message>
    <message>
        <source>the query parameter api-version</source>
        <translation>el parámetro de consulta api-version</translation>
    </message>
    <message>
        <source>The key in %1 is not as it was issued: it has blanks, a line end, quotes or letters that no key has</source>
        <translation>La clave de %1 no está tal como se emitió: tiene espacios, un salto de línea, comillas o letras que ninguna clave tiene</translation>
    </message>
    <message>
        <source>Set %1 again, to the key alone: `export %1=…`</source>
        <translation>Defina %1 de nuevo, solo con la clave: `export %1=…`</translation>
    </message>
    <message>
        <source>blanks or line ends in the value</source>
        <translation>espacios o saltos de línea en el valor</translation>
    </message>
    <message>
        <source>quotes around the value</source>
        <translation>comillas alrededor del valor</translation>
    </message>
    <message>
        <source>characters outside of ASCII in the value</source>
        <translation>caracteres no ASCII en el valor</translation>
    </message>
    <message>
        <source>letters, digits and dashes only</source>
        <translation>solo letras, cifras y guiones</translation>
    </message>
    <message>
        <source>No region is set for Amazon Bedrock</source>
        <translation>No hay ninguna región definida para Amazon Bedrock</translation>
    </message>
    <message>
        <source>Write aws = { region = &quot;us-east-1&quot; } below [model_providers.amazon-bedrock], or run `export AWS_REGION=us-east-1`.</source>
        <translation>Escriba aws = { region = &quot;us-east-1&quot; } bajo [model_providers.amazon-bedrock], o ejecute `export AWS_REGION=us-east-1`.</translation>
    </message>
    <message>
        <source>aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set</source>
        <translation>aws.region, AWS_REGION y AWS_DEFAULT_REGION sin definir</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos valores: %1</translation>
    </message>
    <message>
        <source>No AWS credentials are seen for Amazon Bedrock</source>
        <translation>No se encuentran credenciales de AWS para Amazon Bedrock</translation>
    </message>
    <message>
        <source>Run `aws configure` or `aws sso login`, or set AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.</source>
        <translation>Ejecute `aws configure` o `aws sso login`, o asigne a AWS_BEARER_TOKEN_BEDROCK una clave de API de Bedrock.</translation>
    </message>
    <message>
        <source>no variable and no file of the AWS SDK; services of the machine were not asked</source>
        <translation>ninguna variable ni archivo del SDK de AWS; no se consultaron los servicios del equipo</translation>
    </message>
    <message>
        <source>a bearer token, access keys or a profile</source>
        <translation>un token de portador (bearer), claves de acceso o un perfil</translation>
    </message>
    <message>
        <source>Codex does not support Amazon Bedrock in the region %1 (%2)</source>
        <translation>Codex no admite Amazon Bedrock en la región %1 (%2)</translation>
    </message>
    <message>
        <source>Set the region in %1 to one of: %2.</source>
        <translation>Elija la región en %1 entre estas: %2.</translation>
    </message>
    <message>
        <source>a region that Codex 0.169.0 supports</source>
        <translation>una región compatible con Codex 0.169.0</translation>
    </message>
    <message>
        <source>The provider %1 is set up as Codex needs it</source>
        <translation>El proveedor %1 está configurado como Codex necesita</translation>
    </message>
    <message>
        <source>The provider %1 is not defined</source>
        <translation>El proveedor %1 no está definido</translation>
    </message>
    <message>
        <source>Provider set-up</source>
        <translation>Configuración del proveedor</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which this user may not reach</source>
        <translation>La configuración del sandbox indica %1, una ruta a la que este usuario no puede acceder</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which cannot be resolved</source>
        <translation>La configuración del sandbox indica %1, que no se puede resolver</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which does not answer: its volume may be dead</source>
        <translation>La configuración del sandbox indica %1, que no responde: puede que su volumen no esté disponible</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which answers slowly</source>
        <translation>La configuración del sandbox indica %1, que responde con lentitud</translation>
    </message>
    <message>
        <source>a path that resolves within a second</source>
        <translation>una ruta que se resuelva en menos de un segundo</translation>
    </message>
    <message>
        <source>Check the mount and the permissions of %1, or ask whoever set it whether it is needed on this machine.</source>
        <translation>Compruebe el montaje y los permisos de %1, o pregunte a quien lo configuró si es necesario en este equipo.</translation>
    </message>
    <message>
        <source>Not all paths of the sandbox settings could be looked at</source>
        <translation>No se pudieron examinar todas las rutas de la configuración del sandbox</translation>
    </message>
    <message>
        <source>Some paths of the sandbox settings are slow or cannot be reached</source>
        <translation>Algunas rutas de la configuración del sandbox son lentas o inaccesibles</translation>
    </message>
    <message>
        <source>The sandbox settings restrict reading: their paths are listed only</source>
        <translation>La configuración del sandbox restringe la lectura: sus rutas solo se enumeran</translation>
    </message>
    <message>
        <source>The paths of the sandbox settings answer promptly</source>
        <translation>Las rutas de la configuración del sandbox responden con rapidez</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of the sandbox settings were not looked at</source>
        <translation>
            <numerusform>No se examinó %n ruta de la configuración del sandbox</numerusform>
            <numerusform>No se examinaron %n rutas de la configuración del sandbox</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 32 paths that answer within 8 seconds together</source>
        <translation>como máximo 32 rutas que respondan en 8 segundos en conjunto</translation>
    </message>
    <message>
        <source>Remove paths that are not needed from the sandbox settings.</source>
        <translation>Elimine de la configuración del sandbox las rutas que no sean necesarias.</translation>
    </message>
    <message>
        <source>The sandbox settings name no paths</source>
        <translation>La configuración del sandbox no indica rutas</translation>
    </message>
    <message>
        <source>Sandbox paths</source>
        <translation>Rutas del sandbox</translation>
    </message>
    <message>
        <source>The program that sandboxes commands is missing: %1</source>
        <translation>Falta el programa que ejecuta las órdenes en el sandbox: %1</translation>
    </message>
    <message>
        <source>the native program of the Codex installation</source>
        <translation>el programa nativo de la instalación de Codex</translation>
    </message>
    <message>
        <source>Install Codex again, for example with `npm install -g @openai/codex`.</source>
        <translation>Instale Codex de nuevo, por ejemplo con `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>The sandbox settings can be read</source>
        <translation>La configuración del sandbox se puede leer</translation>
    </message>
    <message>
        <source>Sandbox settings</source>
        <translation>Configuración del sandbox</translation>
    </message>
    <message>
        <source>Run `sudo apt install bubblewrap`.</source>
        <translation>Ejecute `sudo apt install bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo dnf install bubblewrap`.</source>
        <translation>Ejecute `sudo dnf install bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo pacman -S bubblewrap`.</source>
        <translation>Ejecute `sudo pacman -S bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo zypper install bubblewrap`.</source>
        <translation>Ejecute `sudo zypper install bubblewrap`.</translation>
    </message>
    <message>
        <source>Install the package bubblewrap of your distribution.</source>
        <translation>Instale el paquete bubblewrap de su distribución.</translation>
    </message>
    <message>
        <source>Codex cannot run commands in its sandbox: %1 stands in the way</source>
        <translation>Codex no puede ejecutar órdenes en su sandbox: %1 lo impide</translation>
    </message>
    <message>
        <source>On the container&apos;s host, run `sudo sysctl -w %1`; or, as the container already confines Codex, set sandbox_mode = &quot;danger-full-access&quot; in it.</source>
        <translation>En el anfitrión del contenedor, ejecute `sudo sysctl -w %1`; o bien, como el contenedor ya confina a Codex, escriba en él sandbox_mode = &quot;danger-full-access&quot;.</translation>
    </message>
    <message>
        <source>Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep it.</source>
        <translation>Ejecute `sudo sysctl -w %1` y escríbalo en /etc/sysctl.d/60-codex.conf para conservarlo.</translation>
    </message>
    <message>
        <source>bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed</source>
        <translation>bwrap no está en PATH ni junto a Codex: las órdenes no se pueden ejecutar en el sandbox</translation>
    </message>
    <message>
        <source>bwrap on PATH, or in codex-resources beside Codex</source>
        <translation>bwrap en PATH, o en codex-resources junto a Codex</translation>
    </message>
    <message>
        <source>%1 is 0: the kernel gives no user namespaces, which bwrap needs</source>
        <translation>%1 es 0: el núcleo no ofrece espacios de nombres de usuario, que bwrap necesita</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>AppArmor lets no program without a profile make user namespaces, and bwrap has no profile: commands cannot be sandboxed</source>
        <translation>AppArmor no permite crear espacios de nombres de usuario a programas sin perfil, y bwrap no tiene perfil: las órdenes no se pueden ejecutar en el sandbox</translation>
    </message>
    <message>
        <source>a profile for bwrap in /etc/apparmor.d</source>
        <translation>un perfil para bwrap en /etc/apparmor.d</translation>
    </message>
    <message>
        <source>Run `sudo apt install apparmor-profiles`, then `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</source>
        <translation>Ejecute `sudo apt install apparmor-profiles`, después `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` y `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</translation>
    </message>
    <message>
        <source>features.use_legacy_landlock is on, and the kernel has no Landlock: commands cannot be sandboxed</source>
        <translation>features.use_legacy_landlock está activado y el núcleo no tiene Landlock: las órdenes no se pueden ejecutar en el sandbox</translation>
    </message>
    <message>
        <source>a kernel with Landlock (5.13 or newer, `landlock` among its lsm)</source>
        <translation>un núcleo con Landlock (5.13 o posterior, con `landlock` entre sus lsm)</translation>
    </message>
    <message>
        <source>Run `codex features disable use_legacy_landlock`.</source>
        <translation>Ejecute `codex features disable use_legacy_landlock`.</translation>
    </message>
    <message>
        <source>Nothing was found that keeps commands from being sandboxed</source>
        <translation>No se encontró nada que impida ejecutar órdenes en el sandbox</translation>
    </message>
    <message>
        <source>The settings use no sandbox</source>
        <translation>La configuración no usa sandbox</translation>
    </message>
    <message>
        <source>Sandbox of the system</source>
        <translation>Sandbox del sistema</translation>
    </message>
    <message>
        <source>Log in: `codex login`.</source>
        <translation>Inicie sesión: `codex login`.</translation>
    </message>
    <message>
        <source>Name the variable with the key of %1 in the configuration (env_key below [model_providers.%2]), and set it.</source>
        <translation>Indique en la configuración la variable con la clave de %1 (env_key bajo [model_providers.%2]) y defínala.</translation>
    </message>
    <message>
        <source>Store a valid API key: `codex login --with-api-key`, which reads it from standard input.</source>
        <translation>Guarde una clave de API válida: `codex login --with-api-key`, que la lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout &amp;&amp; codex login`.</source>
        <translation>Inicie sesión de nuevo: `codex logout &amp;&amp; codex login`.</translation>
    </message>
    <message>
        <source>Set %1 to a valid key of %2: `export %1=…`.</source>
        <translation>Asigne a %1 una clave válida de %2: `export %1=…`.</translation>
    </message>
    <message>
        <source>Replace the key in %1 by a valid one of %2.</source>
        <translation>Sustituya la clave de %1 por una válida de %2.</translation>
    </message>
    <message>
        <source>%1 is behind a gateway that has a login of its own (%2), which no API has: %3</source>
        <translation>%1 está detrás de una pasarela con su propio inicio de sesión (%2), cosa que no tiene ninguna API: %3</translation>
    </message>
    <message>
        <source>an answer of the API</source>
        <translation>una respuesta de la API</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for an address without that login, or name a variable with the whole header: env_http_headers = { Authorization = &quot;…&quot; } below [model_providers.%1].</source>
        <translation>Pida al responsable de la pasarela una dirección sin ese inicio de sesión, o indique una variable con la cabecera completa: env_http_headers = { Authorization = &quot;…&quot; } bajo [model_providers.%1].</translation>
    </message>
    <message>
        <source>A gateway before %1 wants a login of its own (%2): %3</source>
        <translation>Una pasarela situada ante %1 exige su propio inicio de sesión (%2): %3</translation>
    </message>
    <message>
        <source>credentials that %1 accepts</source>
        <translation>credenciales que %1 acepte</translation>
    </message>
    <message>
        <source>%1 wants credentials, and Codex has none to send: %2</source>
        <translation>%1 exige credenciales y Codex no tiene ninguna que enviar: %2</translation>
    </message>
    <message>
        <source>%1 wants credentials (%2), and there are none</source>
        <translation>%1 exige credenciales (%2) y no hay ninguna</translation>
    </message>
    <message>
        <source>%1 says that the login from %2 has expired: %3</source>
        <translation>%1 indica que el inicio de sesión de %2 ha caducado: %3</translation>
    </message>
    <message>
        <source>The login has expired: %1 answers %2</source>
        <translation>El inicio de sesión ha caducado: %1 responde %2</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials from %2: %3</source>
        <translation>%1 no acepta las credenciales de %2: %3</translation>
    </message>
    <message>
        <source>%1 refuses the credentials from %2 (%3)</source>
        <translation>%1 rechaza las credenciales de %2 (%3)</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission: %2; %3</source>
        <translation>A las credenciales de %1 les falta un permiso: %2; %3</translation>
    </message>
    <message>
        <source>a key with the permissions api.responses.write and api.model.read</source>
        <translation>una clave con los permisos api.responses.write y api.model.read</translation>
    </message>
    <message>
        <source>Give the key the permission named, in its settings or by your role in the organisation of %1, or use a key without restrictions.</source>
        <translation>Conceda a la clave el permiso indicado, en los ajustes de la clave o mediante su rol en la organización de %1, o use una clave sin restricciones.</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission at %2</source>
        <translation>A las credenciales de %1 les falta un permiso en %2</translation>
    </message>
    <message>
        <source>%1 forbids the request with the credentials from %2: %3</source>
        <translation>%1 prohíbe la solicitud con las credenciales de %2: %3</translation>
    </message>
    <message>
        <source>%1 forbids a request without credentials: %2</source>
        <translation>%1 prohíbe una solicitud sin credenciales: %2</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>una respuesta con el estado 200</translation>
    </message>
    <message>
        <source>Check that this account may use %1, and that no proxy or VPN answers in its place; then log in again.</source>
        <translation>Compruebe que esta cuenta puede usar %1 y que ningún proxy o VPN responde en su lugar; después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 forbids the request (%2)</source>
        <translation>%1 prohíbe la solicitud (%2)</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached: %1</source>
        <translation>Se ha alcanzado el límite de uso de esta cuenta: %1</translation>
    </message>
    <message>
        <source>usage left in the account&apos;s plan</source>
        <translation>uso disponible en el plan de la cuenta</translation>
    </message>
    <message>
        <source>Wait until the limit resets, or change the plan or account; `codex` shows the limits with /status.</source>
        <translation>Espere a que se restablezca el límite, o cambie de plan o de cuenta; `codex` muestra los límites con /status.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached</source>
        <translation>Se ha alcanzado el límite de uso de esta cuenta</translation>
    </message>
    <message>
        <source>Wait until %1, or change the plan or account.</source>
        <translation>Espere hasta el %1, o cambie de plan o de cuenta.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached until %1</source>
        <translation>Se ha alcanzado el límite de uso de esta cuenta hasta el %1</translation>
    </message>
    <message>
        <source>The plan of this account does not include Codex: %1</source>
        <translation>El plan de esta cuenta no incluye Codex: %1</translation>
    </message>
    <message>
        <source>a plan that includes Codex</source>
        <translation>un plan que incluya Codex</translation>
    </message>
    <message>
        <source>Change the plan, or log in to another account: `codex login`.</source>
        <translation>Cambie de plan, o inicie sesión con otra cuenta: `codex login`.</translation>
    </message>
    <message>
        <source>The account behind the credentials from %1 has no credit left at %2: %3</source>
        <translation>A la cuenta de las credenciales de %1 no le queda crédito en %2: %3</translation>
    </message>
    <message>
        <source>credit left in the account</source>
        <translation>crédito disponible en la cuenta</translation>
    </message>
    <message>
        <source>Add credit, or raise the limit, in the billing settings of %1; or use a key of another account.</source>
        <translation>Añada crédito o aumente el límite en los ajustes de facturación de %1; o use una clave de otra cuenta.</translation>
    </message>
    <message>
        <source>The account has no credit left at %1</source>
        <translation>A la cuenta no le queda crédito en %1</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment: %2</source>
        <translation>%1 no admite más solicitudes por el momento: %2</translation>
    </message>
    <message>
        <source>a request within the rate limit</source>
        <translation>una solicitud dentro del límite de frecuencia</translation>
    </message>
    <message>
        <source>Wait a little and try again; other programs may use the same key.</source>
        <translation>Espere un poco e inténtelo de nuevo; puede que otros programas usen la misma clave.</translation>
    </message>
    <message>
        <source>Wait %1 s and try again; other programs may use the same key.</source>
        <translation>Espere %1 s e inténtelo de nuevo; puede que otros programas usen la misma clave.</translation>
    </message>
    <message>
        <source>%1 limits the rate of requests (%2)</source>
        <translation>%1 limita la frecuencia de las solicitudes (%2)</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s status page; a proxy on the way may answer in its place.</source>
        <translation>Consulte la página de estado del proveedor; puede que un proxy intermedio responda en su lugar.</translation>
    </message>
    <message>
        <source>Correct %1, which for Azure ends in /openai or /openai/v1, and add the version: query_params = { api-version = &quot;…&quot; }.</source>
        <translation>Corrija %1, que para Azure termina en /openai o /openai/v1, y añada la versión: query_params = { api-version = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;%2&quot; in %3: the root of the API, which usually ends in /v1.</source>
        <translation>Escriba %1 = &quot;%2&quot; en %3: la raíz de la API, que suele terminar en /v1.</translation>
    </message>
    <message>
        <source>Set %1 to the root of the API: below it, /models must answer 200 or 401.</source>
        <translation>Asigne a %1 la raíz de la API: bajo ella, /models debe responder 200 o 401.</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket of the API, but has no list of models at %2: %3</source>
        <translation>%1 abre el WebSocket de la API, pero no tiene lista de modelos en %2: %3</translation>
    </message>
    <message>
        <source>GET …/models answers 2xx, 401 or 403</source>
        <translation>GET …/models responde 2xx, 401 o 403</translation>
    </message>
    <message>
        <source>Have the gateway at %1 pass GET …/models on; until then set model in the configuration to one that it has.</source>
        <translation>Haga que la pasarela de %1 deje pasar GET …/models; hasta entonces, asigne a model en la configuración un modelo que tenga.</translation>
    </message>
    <message>
        <source>%1 has no list of models (%2)</source>
        <translation>%1 no tiene lista de modelos (%2)</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at %2: %3 leads to the wrong place; %4</source>
        <translation>%1 responde, pero no tiene nada en %2: %3 lleva al lugar equivocado; %4</translation>
    </message>
    <message>
        <source>The address of %1 is wrong: %2 answers %3</source>
        <translation>La dirección de %1 es incorrecta: %2 responde %3</translation>
    </message>
    <message>
        <source>%1 does not take the api-version that Codex sends: %2</source>
        <translation>%1 no acepta la api-version que envía Codex: %2</translation>
    </message>
    <message>
        <source>an api-version that this address supports</source>
        <translation>una api-version que esta dirección admita</translation>
    </message>
    <message>
        <source>Write another api-version in query_params below [model_providers.%1], such as &quot;2025-04-01-preview&quot;; for an address that ends in /openai/v1 remove it.</source>
        <translation>Escriba otra api-version en query_params bajo [model_providers.%1], por ejemplo &quot;2025-04-01-preview&quot;; si la dirección termina en /openai/v1, elimínela.</translation>
    </message>
    <message>
        <source>%1 does not support the api-version in the configuration</source>
        <translation>%1 no admite la api-version de la configuración</translation>
    </message>
    <message>
        <source>%1 wants an api-version, or another one, in each request: %2</source>
        <translation>%1 exige una api-version, u otra distinta, en cada solicitud: %2</translation>
    </message>
    <message>
        <source>the query parameter api-version with a version that exists</source>
        <translation>el parámetro de consulta api-version con una versión que exista</translation>
    </message>
    <message>
        <source>Write query_params = { api-version = &quot;…&quot; } below [model_providers.%1] in the configuration.</source>
        <translation>Escriba query_params = { api-version = &quot;…&quot; } bajo [model_providers.%1] en la configuración.</translation>
    </message>
    <message>
        <source>Requests to %1 lack the query parameter api-version</source>
        <translation>A las solicitudes a %1 les falta el parámetro de consulta api-version</translation>
    </message>
    <message>
        <source>%1 does not have the model, or not for this account: %2</source>
        <translation>%1 no tiene el modelo, o no para esta cuenta: %2</translation>
    </message>
    <message>
        <source>a model that %1 offers to this account</source>
        <translation>un modelo que %1 ofrezca a esta cuenta</translation>
    </message>
    <message>
        <source>Fetch the model: `ollama pull NAME`.</source>
        <translation>Descargue el modelo: `ollama pull NAME`.</translation>
    </message>
    <message>
        <source>Set model in the configuration to one that %1 offers to you.</source>
        <translation>Asigne a model en la configuración un modelo que %1 le ofrezca.</translation>
    </message>
    <message>
        <source>%1 redirects requests to %2: %3</source>
        <translation>%1 redirige las solicitudes a %2: %3</translation>
    </message>
    <message>
        <source>an answer at the address itself</source>
        <translation>una respuesta en la propia dirección</translation>
    </message>
    <message>
        <source>Ask whoever runs your proxy or network why the request is sent on.</source>
        <translation>Pregunte al responsable de su proxy o de su red por qué se reenvía la solicitud.</translation>
    </message>
    <message>
        <source>Set %1 to the address it is sent on to, if that is the provider&apos;s.</source>
        <translation>Asigne a %1 la dirección a la que se reenvía, si es la del proveedor.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another place, %2, without their credentials</source>
        <translation>%1 reenvía las solicitudes a otro lugar, %2, sin sus credenciales</translation>
    </message>
    <message>
        <source>%1 answers with a page or a text where the API answers in JSON, so that %2 leads to something else: %3</source>
        <translation>%1 responde con una página o un texto donde la API responde en JSON, así que %2 lleva a otra cosa: %3</translation>
    </message>
    <message>
        <source>an answer of the API, in JSON</source>
        <translation>una respuesta de la API, en JSON</translation>
    </message>
    <message>
        <source>Find out what answers in place of the provider: a proxy, a filter or a captive portal of your network.</source>
        <translation>Averigüe qué responde en lugar del proveedor: un proxy, un filtro o un portal cautivo de su red.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API of %2</source>
        <translation>Lo que responde en %1 no es la API de %2</translation>
    </message>
    <message>
        <source>%1 answers %2 to everything, and what it says is an error: %3</source>
        <translation>%1 responde %2 a todo, y lo que dice es un error: %3</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>una lista de modelos</translation>
    </message>
    <message>
        <source>Look into the log of the gateway at %1, and at the key and the provider behind it.</source>
        <translation>Consulte el registro de la pasarela de %1, y revise la clave y el proveedor que hay detrás.</translation>
    </message>
    <message>
        <source>%1 answers with an error under a good status (%2)</source>
        <translation>%1 responde con un error y un estado correcto (%2)</translation>
    </message>
    <message>
        <source>%1 compresses its answers although it is not asked to, and Codex does not unpack them: %2</source>
        <translation>%1 comprime sus respuestas sin que se le pida y Codex no las descomprime: %2</translation>
    </message>
    <message>
        <source>JSON that is not compressed</source>
        <translation>JSON sin comprimir</translation>
    </message>
    <message>
        <source>Have the gateway at %1 compress for those alone who send Accept-Encoding (nginx: gzip off, or gunzip on).</source>
        <translation>Haga que la pasarela de %1 comprima solo para quienes envían Accept-Encoding (nginx: gzip off, o gunzip on).</translation>
    </message>
    <message>
        <source>%1 sends compressed answers that nobody asked for</source>
        <translation>%1 envía respuestas comprimidas que nadie pidió</translation>
    </message>
    <message>
        <source>%1 does not take a request that Codex makes when it starts: %2</source>
        <translation>%1 no acepta una solicitud que Codex hace al iniciarse: %2</translation>
    </message>
    <message>
        <source>Update Codex; if it goes on, give the request id to the provider.</source>
        <translation>Actualice Codex; si persiste, facilite al proveedor el identificador de la solicitud.</translation>
    </message>
    <message>
        <source>Check that %1 is the root of an API that Codex can use (wire_api = &quot;responses&quot;).</source>
        <translation>Compruebe que %1 es la raíz de una API que Codex pueda usar (wire_api = &quot;responses&quot;).</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>el proveedor %1</translation>
    </message>
    <message>
        <source>the default address</source>
        <translation>la dirección predeterminada</translation>
    </message>
    <message>
        <source>A gateway before %1, such as Cloudflare, takes your network&apos;s address for a robot&apos;s and answers with a challenge that only a browser can pass: %2</source>
        <translation>Una pasarela situada ante %1, como Cloudflare, toma la dirección de su red por la de un robot y responde con un desafío que solo un navegador puede superar: %2</translation>
    </message>
    <message>
        <source>A filter between you and %1 blocks the request, or blocks your network&apos;s address: %2</source>
        <translation>Un filtro entre usted y %1 bloquea la solicitud, o bloquea la dirección de su red: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network or its filter to allow %1, or use another network, VPN or proxy.</source>
        <translation>Pida al responsable de su red o de su filtro que permita %1, o use otra red, VPN o proxy.</translation>
    </message>
    <message>
        <source>A filter blocks requests to %1</source>
        <translation>Un filtro bloquea las solicitudes a %1</translation>
    </message>
    <message>
        <source>Network rules of the resource behind %1 keep your network out: %2</source>
        <translation>Las reglas de red del recurso que hay detrás de %1 excluyen su red: %2</translation>
    </message>
    <message>
        <source>a network that the resource lets in</source>
        <translation>una red que el recurso admita</translation>
    </message>
    <message>
        <source>Allow your network&apos;s address under Networking of the resource in the Azure portal, or connect by its virtual network or VPN.</source>
        <translation>Permita la dirección de su red en Redes (Networking) del recurso en el portal de Azure, o conéctese por su red virtual o VPN.</translation>
    </message>
    <message>
        <source>Network rules of the resource keep your network out of %1</source>
        <translation>Las reglas de red del recurso impiden que su red acceda a %1</translation>
    </message>
    <message>
        <source>%1 does not serve the country that your network&apos;s address belongs to: %2</source>
        <translation>%1 no presta servicio en el país al que pertenece la dirección de su red: %2</translation>
    </message>
    <message>
        <source>an address in a supported country</source>
        <translation>una dirección en un país admitido</translation>
    </message>
    <message>
        <source>Check where your VPN or proxy leaves for the internet, and choose an exit in a country that %1 supports.</source>
        <translation>Compruebe por dónde salen a Internet su VPN o su proxy y elija una salida en un país que %1 admita.</translation>
    </message>
    <message>
        <source>%1 does not serve the country of your network&apos;s address</source>
        <translation>%1 no presta servicio en el país de la dirección de su red</translation>
    </message>
    <message>
        <source>In place of %1 a page to log in answers: your network has a captive portal, or your proxy or gateway a single sign-on; %2</source>
        <translation>En lugar de %1 responde una página de inicio de sesión: su red tiene un portal cautivo, o su proxy o pasarela un inicio de sesión único; %2</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network, or connect the VPN; then try again.</source>
        <translation>Abra cualquier página web en un navegador e inicie sesión en la red, o conecte la VPN; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your network wants a login first: a page to log in answers in place of %1</source>
        <translation>Su red exige antes un inicio de sesión: una página de inicio de sesión responde en lugar de %1</translation>
    </message>
    <message>
        <source>A proxy before %1, which nothing here names, wants credentials: %2</source>
        <translation>Un proxy situado ante %1, que nada en este equipo indica, exige credenciales: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the proxy&apos;s address and credentials, and set HTTPS_PROXY.</source>
        <translation>Pida al responsable de su red la dirección y las credenciales del proxy, y defina HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy %1 (%2, %3) wants credentials: %4</source>
        <translation>El proxy %1 (%2, %3) exige credenciales: %4</translation>
    </message>
    <message>
        <source>credentials that the proxy accepts</source>
        <translation>credenciales que el proxy acepte</translation>
    </message>
    <message>
        <source>The proxy %1 wants credentials (HTTP 407)</source>
        <translation>El proxy %1 exige credenciales (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 finds a small request too large: its address or its headers; %2</source>
        <translation>A %1 una solicitud pequeña le resulta demasiado grande: su dirección o sus cabeceras; %2</translation>
    </message>
    <message>
        <source>a limit for headers that lets a login pass, such as 16 KiB</source>
        <translation>un límite de cabeceras que deje pasar un inicio de sesión, por ejemplo 16 KiB</translation>
    </message>
    <message>
        <source>Shorten http_headers, env_http_headers and query_params below [model_providers.%1]; else have the gateway&apos;s limit for headers raised (nginx: large_client_header_buffers).</source>
        <translation>Acorte http_headers, env_http_headers y query_params bajo [model_providers.%1]; si no, haga que se aumente el límite de cabeceras de la pasarela (nginx: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>A gateway before %1 finds requests too large: %2</source>
        <translation>A una pasarela situada ante %1 las solicitudes le resultan demasiado grandes: %2</translation>
    </message>
    <message>
        <source>The server at %1 does not serve the host name %2: a gateway or proxy sends the request to the wrong one; %3</source>
        <translation>El servidor en %1 no sirve el nombre de host %2: una pasarela o un proxy envía la solicitud al servidor equivocado; %3</translation>
    </message>
    <message>
        <source>an answer of the server that serves %1</source>
        <translation>una respuesta del servidor que sirve %1</translation>
    </message>
    <message>
        <source>Check DNS, /etc/hosts, VPN and proxy: another server than %1 is reached.</source>
        <translation>Compruebe DNS, /etc/hosts, VPN y proxy: se llega a un servidor distinto de %1.</translation>
    </message>
    <message>
        <source>Correct the host name in %1, or have the gateway there pass it on (its TLS name and the header Host).</source>
        <translation>Corrija el nombre de host en %1, o haga que la pasarela de esa dirección lo transmita (su nombre TLS y la cabecera Host).</translation>
    </message>
    <message>
        <source>%1 is not served where requests for it arrive: %2</source>
        <translation>%1 no se sirve donde llegan sus solicitudes: %2</translation>
    </message>
    <message>
        <source>Mend the file of %1, which Codex cannot use now, and put the PEM certificate of %2 into it.</source>
        <translation>Repare el archivo de %1, que Codex no puede usar ahora, y ponga en él el certificado PEM de %2.</translation>
    </message>
    <message>
        <source>Add the PEM certificate of %1 to the file of %2.</source>
        <translation>Añada el certificado PEM de %1 al archivo de %2.</translation>
    </message>
    <message>
        <source>Get the root certificate %1 as PEM from whoever runs that authority, and set CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node).</source>
        <translation>Pida el certificado raíz %1 en formato PEM al responsable de esa autoridad y asigne el archivo a CODEX_CA_CERTIFICATE (NODE_EXTRA_CA_CERTS para servidores MCP en Node).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, a public authority, but this machine does not trust it: its root certificates seem to be missing</source>
        <translation>El certificado de %1 procede de %2, una autoridad pública, pero este equipo no confía en ella: parece que faltan sus certificados raíz</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine&apos;s root certificates seem to be missing</source>
        <translation>Codex no puede conectar con %1: parece que faltan los certificados raíz de este equipo</translation>
    </message>
    <message>
        <source>Unset SSL_CERT_FILE, which stands in place of the system&apos;s certificates, and use CODEX_CA_CERTIFICATE for one more.</source>
        <translation>Anule SSL_CERT_FILE, que sustituye a los certificados del sistema, y use CODEX_CA_CERTIFICATE para añadir uno más.</translation>
    </message>
    <message>
        <source>Install them: `sudo apt install ca-certificates`, or `sudo dnf install ca-certificates`.</source>
        <translation>Instálelos: `sudo apt install ca-certificates`, o `sudo dnf install ca-certificates`.</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes from %5, directly from another issuer</source>
        <translation>El proxy %1 de %2 (%3) intercepta TLS: a través de él, el certificado de %4 procede de %5; sin él, de otro emisor</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is not trusted</source>
        <translation>Codex no puede conectar con %1: el proxy %2 intercepta su TLS como %3, que no es de confianza</translation>
    </message>
    <message>
        <source>Something between here and %1 intercepts TLS: the certificate is issued by %2, which this machine does not trust</source>
        <translation>Algo entre este equipo y %1 intercepta TLS: el certificado lo emite %2, en quien este equipo no confía</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its TLS is intercepted by %2, which is not trusted</source>
        <translation>Codex no puede conectar con %1: su TLS lo intercepta %2, que no es de confianza</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from the issuer %2, which is not trusted on this machine, and the server sends no certificate that leads to a trusted one</source>
        <translation>El certificado de %1 procede del emisor %2, en quien este equipo no confía, y el servidor no envía ningún certificado que lleve a uno de confianza</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the issuer of its certificate, %2, is not trusted</source>
        <translation>Codex no puede conectar con %1: el emisor de su certificado, %2, no es de confianza</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and not among the trusted ones</source>
        <translation>El certificado de %1 está autofirmado y no figura entre los de confianza</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is self-signed</source>
        <translation>Codex no puede conectar con %1: su certificado está autofirmado</translation>
    </message>
    <message>
        <source>Have whoever runs %1 use a certificate that an authority issued: one that is an authority&apos;s own does not do for a server.</source>
        <translation>Pida al responsable de %1 que use un certificado emitido por una autoridad: uno que sea de la propia autoridad no sirve para un servidor.</translation>
    </message>
    <message>
        <source>Get that certificate as PEM from whoever runs %1, and set CODEX_CA_CERTIFICATE to the file.</source>
        <translation>Pida ese certificado en formato PEM al responsable de %1 y asigne el archivo a CODEX_CA_CERTIFICATE.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate has expired</source>
        <translation>Codex no puede conectar con %1: su certificado ha caducado</translation>
    </message>
    <message>
        <source>Have whoever runs %1 renew the certificate; if the date looks right, check the clock of this machine.</source>
        <translation>Pida al responsable de %1 que renueve el certificado; si la fecha parece correcta, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 is not valid before %3: most likely the clock of this machine is behind</source>
        <translation>El certificado %1 de %2 no es válido antes del %3: lo más probable es que el reloj de este equipo esté atrasado</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is not valid yet</source>
        <translation>Codex no puede conectar con %1: su certificado aún no es válido</translation>
    </message>
    <message>
        <source>Check the clock: `timedatectl`.</source>
        <translation>Compruebe el reloj: `timedatectl`.</translation>
    </message>
    <message>
        <source>The certificate of %1 has no subject alternative name, where %2 is needed; its common name does not count</source>
        <translation>El certificado de %1 no tiene nombre alternativo del sujeto y se necesita %2; su nombre común no cuenta</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid for the host name %2, but for %3</source>
        <translation>El certificado de %1 no es válido para el nombre de host %2, sino para %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate does not match the host name %2</source>
        <translation>Codex no puede conectar con %1: su certificado no corresponde al nombre de host %2</translation>
    </message>
    <message>
        <source>Have whoever runs %1 issue the certificate anew, with %2 as subject alternative name.</source>
        <translation>Pida al responsable de %1 que emita de nuevo el certificado, con %2 como nombre alternativo del sujeto.</translation>
    </message>
    <message>
        <source>Something answers in the name of %1: check DNS, proxy and VPN, /etc/hosts too.</source>
        <translation>Algo responde en nombre de %1: compruebe DNS, proxy y VPN, y también /etc/hosts.</translation>
    </message>
    <message>
        <source>Use one of these names in %1: %2. Or have the certificate issued for %3.</source>
        <translation>Use uno de estos nombres en %1: %2. O haga que se emita el certificado para %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Se rechaza el certificado de %1: %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is refused (%2)</source>
        <translation>Codex no puede conectar con %1: se rechaza su certificado (%2)</translation>
    </message>
    <message>
        <source>Have whoever runs %1 replace the certificate.</source>
        <translation>Pida al responsable de %1 que sustituya el certificado.</translation>
    </message>
    <message>
        <source>a valid certificate for %1 from a trusted issuer</source>
        <translation>un certificado válido para %1 de un emisor de confianza</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal (%2) and mend what it says: it has to print the token, alone, to standard output.</source>
        <translation>Ejecute `%1` con sus args en un terminal (%2) y corrija lo que indique: debe escribir el token, y nada más, en la salida estándar.</translation>
    </message>
    <message>
        <source>The command that makes the token is not found: %1 (%2)</source>
        <translation>No se encuentra la orden que genera el token: %1 (%2)</translation>
    </message>
    <message>
        <source>no program of that path</source>
        <translation>ningún programa en esa ruta</translation>
    </message>
    <message>
        <source>no program of that name on PATH</source>
        <translation>ningún programa con ese nombre en PATH</translation>
    </message>
    <message>
        <source>Install `%1`, or write its whole path in %2.</source>
        <translation>Instale `%1`, o escriba su ruta completa en %2.</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) does not end within %3 ms</source>
        <translation>La orden que genera el token (%1, %2) no termina en %3 ms</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>sin terminar en %1 ms</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal to see what it waits for; if it only is slow, write timeout_ms = %2 in its table (%3).</source>
        <translation>Ejecute `%1` con sus args en un terminal para ver a qué espera; si solo es lento, escriba timeout_ms = %2 en su tabla (%3).</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) fails: %3</source>
        <translation>La orden que genera el token (%1, %2) falla: %3</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints none</source>
        <translation>La orden que genera el token (%1, %2) no escribe ninguno</translation>
    </message>
    <message>
        <source>nothing on standard output; %1</source>
        <translation>nada en la salida estándar; %1</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints what is no token: no header can carry it</source>
        <translation>La orden que genera el token (%1, %2) escribe algo que no es un token: ninguna cabecera puede llevarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on standard output</source>
        <translation>
            <numerusform>%n línea en la salida estándar</numerusform>
            <numerusform>%n líneas en la salida estándar</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status 0, and the token in one line</source>
        <translation>estado de salida 0, y el token en una línea</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers do not answer</source>
        <translation>No se puede resolver el nombre %1: los servidores DNS no responden</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: %2</source>
        <translation>No se puede resolver el nombre %1: %2</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up; nor can %2, so this network may know no public names at all</source>
        <translation>No se puede resolver el nombre %1, ni tampoco %2, así que es posible que esta red no conozca ningún nombre público</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers know no address of it</source>
        <translation>No se puede resolver el nombre %1: los servidores DNS no conocen ninguna dirección suya</translation>
    </message>
    <message>
        <source>Correct %1, or connect the VPN whose DNS knows %2.</source>
        <translation>Corrija %1, o conecte la VPN cuyo DNS conozca %2.</translation>
    </message>
    <message>
        <source>Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: `getent hosts %1` has to answer.</source>
        <translation>Compruebe los servidores DNS de /etc/resolv.conf, y la VPN si hay una activa: `getent hosts %1` debe responder.</translation>
    </message>
    <message>
        <source>Check DNS, VPN and filters of this network: `getent hosts %1` has to answer.</source>
        <translation>Compruebe DNS, VPN y filtros de esta red: `getent hosts %1` debe responder.</translation>
    </message>
    <message>
        <source>Start Ollama: `ollama serve`. Then `ollama list` shows its models.</source>
        <translation>Inicie Ollama: `ollama serve`. Después, `ollama list` muestra sus modelos.</translation>
    </message>
    <message>
        <source>Start the server of LM Studio: `lms server start`.</source>
        <translation>Inicie el servidor de LM Studio: `lms server start`.</translation>
    </message>
    <message>
        <source>Start the program that should listen on %1, or correct or remove %2.</source>
        <translation>Inicie el programa que debería escuchar en %1, o corrija o elimine %2.</translation>
    </message>
    <message>
        <source>Nothing listens on %1</source>
        <translation>Nada escucha en %1</translation>
    </message>
    <message>
        <source>Nothing listens on %1, a local port that %2 points at</source>
        <translation>Nada escucha en %1, un puerto local al que apunta %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2</source>
        <translation>Codex no puede conectar con %1: nada escucha en %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1, where %2 leads to; %3 listens on %4 only</source>
        <translation>Nada escucha en %1, adonde lleva %2; %3 solo escucha en %4</translation>
    </message>
    <message>
        <source>Write %1 instead of %2 in %3, or let the program listen on the other address too.</source>
        <translation>Escriba %1 en lugar de %2 en %3, o haga que el programa escuche también en la otra dirección.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2, but something does on %3</source>
        <translation>Codex no puede conectar con %1: nada escucha en %2, pero sí en %3</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 rechaza las conexiones</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 whether the service is up; a firewall may also refuse for it.</source>
        <translation>Pregunte al responsable de %1 si el servicio está activo; también puede que un cortafuegos las rechace en su lugar.</translation>
    </message>
    <message>
        <source>Start the service on %1, or correct host and port in %2.</source>
        <translation>Inicie el servicio en %1, o corrija host y puerto en %2.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 refuses connections</source>
        <translation>Codex no puede conectar con %1: %2 rechaza las conexiones</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>direcciones de %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name %2 cannot be looked up</source>
        <translation>Codex no puede conectar con %1: no se puede resolver el nombre %2</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>No hay ruta hasta %1</translation>
    </message>
    <message>
        <source>Check the network, and the VPN that leads to %1: `ip route get %2`.</source>
        <translation>Compruebe la red, y la VPN que lleva a %1: `ip route get %2`.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: there is no route to %2</source>
        <translation>Codex no puede conectar con %1: no hay ruta hasta %2</translation>
    </message>
    <message>
        <source>Check the firewall and the VPN; where this network has a proxy, set HTTPS_PROXY to it.</source>
        <translation>Compruebe el cortafuegos y la VPN; si esta red tiene un proxy, asígnelo a HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: connections to %2 time out</source>
        <translation>Codex no puede conectar con %1: las conexiones con %2 agotan el tiempo de espera</translation>
    </message>
    <message>
        <source>This machine has no network connection: no interface but the loopback is up and has an address</source>
        <translation>Este equipo no tiene conexión de red: solo la interfaz de bucle local está activa y tiene dirección</translation>
    </message>
    <message>
        <source>a connection to the network</source>
        <translation>una conexión a la red</translation>
    </message>
    <message>
        <source>Connect to a network (Wi-Fi, cable or VPN), then run this again.</source>
        <translation>Conéctese a una red (Wi-Fi, cable o VPN) y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine has no network connection</source>
        <translation>Codex no puede conectar con %1: este equipo no tiene conexión de red</translation>
    </message>
    <message>
        <source>This network does not know public names: the lookup of %1 fails, and so does that of %2</source>
        <translation>Esta red no conoce nombres públicos: no se puede resolver %1, y tampoco %2</translation>
    </message>
    <message>
        <source>Connect to a network that leads to the internet, or set HTTPS_PROXY to the proxy that leads out of this one.</source>
        <translation>Conéctese a una red con salida a Internet, o asigne a HTTPS_PROXY el proxy por el que se sale de esta.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 from this network: it does not know public names such as %2</source>
        <translation>Codex no puede conectar con %1 desde esta red: no conoce nombres públicos como %2</translation>
    </message>
    <message>
        <source>a TCP connection to %1</source>
        <translation>una conexión TCP con %1</translation>
    </message>
    <message>
        <source>%1 of this network does not lead to %2: connections hang, while those by %3 work</source>
        <translation>Por %1, esta red no llega a %2: las conexiones se quedan colgadas, mientras que por %3 funcionan</translation>
    </message>
    <message>
        <source>a connection, or an error at once</source>
        <translation>una conexión, o un error inmediato</translation>
    </message>
    <message>
        <source>Have the network&apos;s %1 mended, or turn it off on this machine: programs lose time on it, and some do not try the other way.</source>
        <translation>Haga que se repare %1 en la red, o desactívelo en este equipo: los programas pierden tiempo con él y algunos no prueban la otra vía.</translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>No se inspeccionó: %1</translation>
    </message>
    <message>
        <source>Not inspected: Codex sends the credentials from %1 with a prompt only; `codex exec hello` tries them</source>
        <translation>No se inspeccionó: Codex solo envía las credenciales de %1 junto con un mensaje; `codex exec hello` las prueba</translation>
    </message>
    <message>
        <source>%1 accepts the credentials from %2</source>
        <translation>%1 acepta las credenciales de %2</translation>
    </message>
    <message>
        <source>%1 answers without credentials</source>
        <translation>%1 responde sin credenciales</translation>
    </message>
    <message>
        <source>%1 does not say where requests of this login go: the answer has another shape</source>
        <translation>%1 no indica adónde van las solicitudes de este inicio de sesión: la respuesta tiene otra forma</translation>
    </message>
    <message>
        <source>The workspace of this login is not among those that %1 lists for it</source>
        <translation>El espacio de trabajo de este inicio de sesión no está entre los que %1 enumera para él</translation>
    </message>
    <message>
        <source>%1 lists the workspace of this login twice</source>
        <translation>%1 enumera dos veces el espacio de trabajo de este inicio de sesión</translation>
    </message>
    <message>
        <source>The workspace of this login is deactivated</source>
        <translation>El espacio de trabajo de este inicio de sesión está desactivado</translation>
    </message>
    <message>
        <source>%1 names no server for the workspace of this login</source>
        <translation>%1 no indica ningún servidor para el espacio de trabajo de este inicio de sesión</translation>
    </message>
    <message>
        <source>the workspace of the login, with its server</source>
        <translation>el espacio de trabajo del inicio de sesión, con su servidor</translation>
    </message>
    <message>
        <source>Run `codex logout`, then `codex login`, and choose a workspace that you may use; if it goes on, ask its administrator.</source>
        <translation>Ejecute `codex logout`, después `codex login`, y elija un espacio de trabajo que pueda usar; si persiste, consulte a su administrador.</translation>
    </message>
    <message>
        <source>Codex does not find the way to your ChatGPT workspace</source>
        <translation>Codex no encuentra la ruta hasta su espacio de trabajo de ChatGPT</translation>
    </message>
    <message>
        <source>Not reached: %1 gave no answer</source>
        <translation>Sin conexión: %1 no respondió</translation>
    </message>
    <message>
        <source>Not reached: the proxy answers %1</source>
        <translation>Sin conexión: el proxy responde %1</translation>
    </message>
    <message>
        <source>Not inspected: the WebSocket, whose handshake carries the credentials, is refused (%1)</source>
        <translation>No se inspeccionó: se rechaza el WebSocket, cuyo inicio lleva las credenciales (%1)</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Credenciales aceptadas</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of that of %2: tokens and certificates seem to have expired, and signatures of AWS are refused</source>
        <translation>El reloj de este equipo está adelantado %1 respecto al de %2: los tokens y certificados parecen caducados, y se rechazan las firmas de AWS</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind that of %2: tokens are not renewed in time, new certificates seem not valid yet, and signatures of AWS are refused</source>
        <translation>El reloj de este equipo está atrasado %1 respecto al de %2: los tokens no se renuevan a tiempo, los certificados nuevos parecen no ser válidos aún, y se rechazan las firmas de AWS</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>clocks less than 2 min apart</source>
        <translation>relojes con menos de 2 min de diferencia</translation>
    </message>
    <message>
        <source>Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp true`. In a container or virtual machine set that of the host.</source>
        <translation>Ponga en hora el reloj y haga que NTP lo mantenga: `sudo timedatectl set-ntp true`. En un contenedor o una máquina virtual, ajuste el del anfitrión.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead</source>
        <translation>El reloj de este equipo está adelantado %1</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind</source>
        <translation>El reloj de este equipo está atrasado %1</translation>
    </message>
    <message>
        <source>No answer told the time to compare with</source>
        <translation>Ninguna respuesta indicó la hora con la que comparar</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1</source>
        <translation>El reloj coincide con el de %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1 (%2) is set to nothing</source>
        <translation>%1 (%2) tiene un valor vacío</translation>
    </message>
    <message>
        <source>%1 (%2) names %3, which is not a file</source>
        <translation>%1 (%2) indica %3, que no es un archivo</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that does not exist: %3</source>
        <translation>%1 (%2) indica un archivo que no existe: %3</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that cannot be read: %3</source>
        <translation>%1 (%2) indica un archivo que no se puede leer: %3</translation>
    </message>
    <message>
        <source>a readable PEM file with CA certificates</source>
        <translation>un archivo PEM legible con certificados de CA</translation>
    </message>
    <message>
        <source>Correct or remove %1 in %2.</source>
        <translation>Corrija o elimine %1 en %2.</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`.</source>
        <translation>Asigne a %1 el archivo PEM con sus certificados de CA, o ejecute `unset %1`.</translation>
    </message>
    <message>
        <source>The network settings of the environment are readable</source>
        <translation>Los ajustes de red del entorno se pueden leer</translation>
    </message>
    <message>
        <source>Network environment</source>
        <translation>Entorno de red</translation>
    </message>
    <message>
        <source>The model %1 (%2) is not on this machine</source>
        <translation>El modelo %1 (%2) no está en este equipo</translation>
    </message>
    <message>
        <source>%1 among the models that are there</source>
        <translation>%1 entre los modelos disponibles</translation>
    </message>
    <message>
        <source>Fetch it: `ollama pull %1`. Or set model to one that `ollama list` shows.</source>
        <translation>Descárguelo: `ollama pull %1`. O asigne a model uno de los que muestra `ollama list`.</translation>
    </message>
    <message>
        <source>Fetch it: `lms get %1`. Or set model to one that `lms ls` shows.</source>
        <translation>Descárguelo: `lms get %1`. O asigne a model uno de los que muestra `lms ls`.</translation>
    </message>
    <message>
        <source>The provider has no address of its own to reach</source>
        <translation>El proveedor no tiene dirección propia con la que conectar</translation>
    </message>
    <message>
        <source>Not run: --offline contacts nothing</source>
        <translation>No se ejecutó: --offline no contacta con nada</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>Ruta hasta el proveedor</translation>
    </message>
    <message>
        <source>a PEM file with one or more valid CA certificates</source>
        <translation>un archivo PEM con uno o más certificados de CA válidos</translation>
    </message>
    <message>
        <source>The file of %1 is not PEM, but a certificate in DER form: %2</source>
        <translation>El archivo de %1 no es PEM, sino un certificado en formato DER: %2</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 to the result.</source>
        <translation>Conviértalo: `openssl x509 -inform der -in %1 -out %1.pem`, y asigne a %2 el resultado.</translation>
    </message>
    <message>
        <source>The file of %1 holds no certificate in PEM form: %2</source>
        <translation>El archivo de %1 no contiene ningún certificado en formato PEM: %2</translation>
    </message>
    <message>
        <source>The file of %1 is no valid PEM: the block at line %2 of %3 is broken, and Codex takes none of its certificates</source>
        <translation>El archivo de %1 no es PEM válido: el bloque de la línea %2 de %3 está dañado y Codex no toma ninguno de sus certificados</translation>
    </message>
    <message>
        <source>Repair or remove the block at line %1 of %2.</source>
        <translation>Repare o elimine el bloque de la línea %1 de %2.</translation>
    </message>
    <message>
        <source>Certificate #%1 in the file of %2 is damaged, and Codex takes none of the others either: %3</source>
        <translation>El certificado n.º %1 del archivo de %2 está dañado y Codex tampoco toma ninguno de los demás: %3</translation>
    </message>
    <message>
        <source>Replace or remove certificate #%1 in %2.</source>
        <translation>Sustituya o elimine el certificado n.º %1 de %2.</translation>
    </message>
    <message>
        <source>Every certificate in the file of %1 has expired: %2</source>
        <translation>Todos los certificados del archivo de %1 han caducado: %2</translation>
    </message>
    <message>
        <source>Get the current CA certificate from whoever runs the proxy, and put it in %1.</source>
        <translation>Pida el certificado de CA actual al responsable del proxy y póngalo en %1.</translation>
    </message>
    <message>
        <source>No certificate in the file of %1 is one of a CA: %2</source>
        <translation>Ningún certificado del archivo de %1 es de una CA: %2</translation>
    </message>
    <message>
        <source>Put the root certificate that signed it into %1: a server&apos;s own certificate is not enough.</source>
        <translation>Ponga en %1 el certificado raíz que lo firmó: no basta con el certificado del propio servidor.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates are trusted</source>
        <translation>Se confía en los certificados del sistema</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read</source>
        <translation>No se puede leer el archivo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of %1 are trusted beside the system&apos;s</source>
        <translation>
            <numerusform>Se confía en %n certificado de %1 además de los del sistema</numerusform>
            <numerusform>Se confía en %n certificados de %1 además de los del sistema</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>%1 answers over HTTP</source>
        <translation>%1 responde por HTTP</translation>
    </message>
    <message>
        <source>The provider has no address of its own to ask</source>
        <translation>El proveedor no tiene dirección propia a la que consultar</translation>
    </message>
    <message>
        <source>Provider reachable</source>
        <translation>Proveedor accesible</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 refuses connections</source>
        <translation>Codex no puede conectar con %1: el proxy %2 rechaza las conexiones</translation>
    </message>
    <message>
        <source>Connections to the proxy %2, which %3 (%4) names, are refused</source>
        <translation>Se rechazan las conexiones con el proxy %2, indicado en %3 (%4)</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not answer</source>
        <translation>Codex no puede conectar con %1: el proxy %2 no responde</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2; connections to it time out</source>
        <translation>%3 (%4) indica el proxy %2; las conexiones con él agotan el tiempo de espera</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 is unreachable</source>
        <translation>Codex no puede conectar con %1: el proxy %2 es inaccesible</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, which is unreachable from here</source>
        <translation>%3 (%4) indica el proxy %2, inaccesible desde aquí</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 wants credentials (407)</source>
        <translation>Codex no puede conectar con %1: el proxy %2 exige credenciales (407)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) answers 407: it wants a user name and a password</source>
        <translation>El proxy %2 de %3 (%4) responde 407: exige nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not allow it (403)</source>
        <translation>Codex no puede conectar con %1: el proxy %2 no lo permite (403)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) forbids connections to %1</source>
        <translation>El proxy %2 de %3 (%4) prohíbe las conexiones con %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: neither the proxy %2 nor this machine finds the name %6</source>
        <translation>Codex no puede conectar con %1: ni el proxy %2 ni este equipo encuentran el nombre %6</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot be looked up from here either</source>
        <translation>El proxy %2 de %3 (%4) no llega hasta %1: %5; el nombre %6 tampoco se puede resolver desde aquí</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 cannot reach it either (%5)</source>
        <translation>Codex no puede conectar con %1: el proxy %2 tampoco puede (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5</source>
        <translation>El proxy %2 de %3 (%4) no llega hasta %1: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not open the way (%5)</source>
        <translation>Codex no puede conectar con %1: el proxy %2 no abre paso (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5</source>
        <translation>El proxy %2 de %3 (%4) no abre paso hacia %1, o no es un proxy: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)</source>
        <translation>Codex no puede conectar con %1: el proxy SOCKS %2 no abre paso (%5)</translation>
    </message>
    <message>
        <source>The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5</source>
        <translation>El proxy SOCKS %2 de %3 (%4) no abre paso hacia %1: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 closes the connection without an answer</source>
        <translation>Codex no puede conectar con %1: el proxy %2 cierra la conexión sin responder</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) closes the connection when it is asked for %1: %5</source>
        <translation>El proxy %2 de %3 (%4) cierra la conexión cuando se le pide conectar con %1: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 takes the connection and says nothing</source>
        <translation>Codex no puede conectar con %1: el proxy %2 acepta la conexión y no dice nada</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out</source>
        <translation>El proxy %2 de %3 (%4) no responde cuando se le pide conectar con %1: se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what answers on %2 is not the proxy it should be</source>
        <translation>Codex no puede conectar con %1: lo que responde en %2 no es el proxy que debería ser</translation>
    </message>
    <message>
        <source>%3 (%4) names %2 as a proxy, but it does not answer as one: %5</source>
        <translation>%3 (%4) indica %2 como proxy, pero no responde como tal: %5</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there</source>
        <translation>Codex no abre WebSockets por el proxy %2: para ellos no admite proxies %5://</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s WebSocket client does not know: it fails before it asks anybody</source>
        <translation>%3 (%4) indica un proxy del tipo %5://, que el cliente WebSocket de Codex no conoce: falla antes de consultar a nadie</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 names the SOCKS proxy %2</source>
        <translation>Codex no puede conectar con %1 por HTTP: no hace solicitudes por SOCKS, y %3 indica el proxy SOCKS %2</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s HTTP client does not know: its requests fail unsent; its WebSocket alone goes that way</source>
        <translation>%3 (%4) indica un proxy del tipo %5://, que el cliente HTTP de Codex no conoce: sus solicitudes fallan sin enviarse; solo su WebSocket va por esa vía</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex does not know: its requests fail unsent</source>
        <translation>%3 (%4) indica un proxy del tipo %5://, que Codex no conoce: sus solicitudes fallan sin enviarse</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name of the proxy %2 cannot be looked up</source>
        <translation>Codex no puede conectar con %1: no se puede resolver el nombre del proxy %2</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, whose name cannot be looked up</source>
        <translation>%3 (%4) indica el proxy %2, cuyo nombre no se puede resolver</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or set %2 to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Funciona sin el proxy: %1. O asigne a %2 un proxy HTTP, en la forma http://HOST:PORT: muchos programas con SOCKS ofrecen uno en otro puerto.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Asigne a %1 (%2) un proxy HTTP, en la forma http://HOST:PORT: muchos programas con SOCKS ofrecen uno en otro puerto.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it to allow %2.</source>
        <translation>Funciona sin el proxy: %1. O pida a su responsable que permita %2.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or start the proxy on %2.</source>
        <translation>Funciona sin el proxy: %1. O inicie el proxy en %2.</translation>
    </message>
    <message>
        <source>Correct the host name in %1 (%2); if it is right, ask whoever runs the proxy.</source>
        <translation>Corrija el nombre de host en %1 (%2); si es correcto, consulte al responsable del proxy.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one.</source>
        <translation>Pida al responsable del proxy que permita %1, o asigne otro a %2 (%3).</translation>
    </message>
    <message>
        <source>Start the proxy on %1, correct %2 (%3), or remove it: %4.</source>
        <translation>Inicie el proxy en %1, corrija %2 (%3) o elimine el ajuste: %4.</translation>
    </message>
    <message>
        <source>The proxy takes %1 only, which Codex does not speak: run a local helper that does (such as px or cntlm), and set %2 to it.</source>
        <translation>El proxy solo acepta %1, que Codex no admite: ejecute un programa auxiliar local que lo admita (como px o cntlm) y asígnelo a %2.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name and password in %1 (%2): correct them; special characters in them have to be percent-encoded.</source>
        <translation>El proxy rechaza el nombre de usuario y la contraseña de %1 (%2): corríjalos; los caracteres especiales deben codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>Write the user name and the password before the host in %1 (%2): USER:PASSWORD@%3</source>
        <translation>Escriba el nombre de usuario y la contraseña antes del host en %1 (%2): USER:PASSWORD@%3</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>elimine %1 de %2</translation>
    </message>
    <message>
        <source>a proxy that opens the way to %1</source>
        <translation>un proxy que abra paso hacia %1</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>el proxy %1</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox (%1=%2): it sees less than Codex does, and its network rows are not to be believed</source>
        <translation>Esta ejecución está dentro de un sandbox de Codex (%1=%2): ve menos que Codex, y sus filas de red no son fiables</translation>
    </message>
    <message>
        <source>a run from an ordinary terminal</source>
        <translation>una ejecución desde un terminal normal</translation>
    </message>
    <message>
        <source>Run this program again from a terminal that Codex did not open.</source>
        <translation>Ejecute este programa de nuevo desde un terminal que Codex no haya abierto.</translation>
    </message>
    <message>
        <source>This run is not inside a Codex sandbox</source>
        <translation>Esta ejecución no está dentro de un sandbox de Codex</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox</source>
        <translation>Esta ejecución está dentro de un sandbox de Codex</translation>
    </message>
    <message>
        <source>Inside a sandbox</source>
        <translation>Dentro de un sandbox</translation>
    </message>
    <message>
        <source>Something else answers in place of %1, such as a captive portal or a filter: open a web page in a browser, and check DNS, VPN and /etc/hosts.</source>
        <translation>Otra cosa responde en lugar de %1, como un portal cautivo o un filtro: abra una página web en un navegador y compruebe DNS, VPN y /etc/hosts.</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// in %1, if that is the service meant.</source>
        <translation>Escriba http:// en lugar de https:// en %1, si ese es el servicio deseado.</translation>
    </message>
    <message>
        <source>Correct host and port in %1: another service listens there.</source>
        <translation>Corrija host y puerto en %1: ahí escucha otro servicio.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection comes about on it</source>
        <translation>Codex no puede conectar con %1: el proxy %2 abre paso, pero no se establece ninguna conexión TLS</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5</source>
        <translation>El proxy %1 de %2 (%3) abre hacia %4 un paso que no lleva a ninguna parte: %5</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it.</source>
        <translation>Funciona sin el proxy: %1. O consulte a su responsable.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 what it does with connections to %2.</source>
        <translation>Pregunte al responsable del proxy %1 qué hace con las conexiones con %2.</translation>
    </message>
    <message>
        <source>a TLS handshake with %1</source>
        <translation>una negociación TLS con %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no TLS connection to %2 comes about</source>
        <translation>Codex no puede conectar con %1: no se establece ninguna conexión TLS con %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS; it answers in plain text: %2</source>
        <translation>%1 no habla TLS; responde en texto sin cifrar: %2</translation>
    </message>
    <message>
        <source>%1 takes connections, but does not answer the TLS handshake: timed out</source>
        <translation>%1 acepta conexiones, pero no responde a la negociación TLS: se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>Check the firewall, the VPN and its MTU: large packets that get lost look like this.</source>
        <translation>Compruebe el cortafuegos, la VPN y su MTU: la pérdida de paquetes grandes se manifiesta así.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails: %2</source>
        <translation>Falla la negociación TLS con %1: %2</translation>
    </message>
    <message>
        <source>Check what is between here and %1: a firewall or proxy that cuts TLS, or a server with TLS settings too old.</source>
        <translation>Compruebe qué hay entre este equipo y %1: un cortafuegos o proxy que corte TLS, o un servidor con ajustes de TLS demasiado antiguos.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what listens on %2 does not speak TLS as it should</source>
        <translation>Codex no puede conectar con %1: lo que escucha en %2 no habla TLS como debería</translation>
    </message>
    <message>
        <source>Restart %1 and look into its log: it may wait for a provider or proxy behind it, over a network that gives no answer.</source>
        <translation>Reinicie %1 y consulte su registro: puede que espere a un proveedor o proxy situado detrás, por una red que no responde.</translation>
    </message>
    <message>
        <source>Try another network, or without VPN and proxy; a firewall that holds requests back looks like this. Else the provider is in trouble.</source>
        <translation>Pruebe con otra red, o sin VPN ni proxy; un cortafuegos que retiene las solicitudes se manifiesta así. Si no, el problema es del proveedor.</translation>
    </message>
    <message>
        <source>%1 takes connections, but the answer to a request timed out</source>
        <translation>%1 acepta conexiones, pero se agotó el tiempo de espera de la respuesta a una solicitud</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 takes the request and gives no answer</source>
        <translation>Codex no puede conectar con %1: %2 acepta la solicitud y no responde</translation>
    </message>
    <message>
        <source>Look into the log of %1; if it wants TLS, write https:// in %2.</source>
        <translation>Consulte el registro de %1; si exige TLS, escriba https:// en %2.</translation>
    </message>
    <message>
        <source>Look into the log of %1, and restart it.</source>
        <translation>Consulte el registro de %1 y reinícielo.</translation>
    </message>
    <message>
        <source>Check firewall, VPN and proxy, which may cut what they do not like; try another network.</source>
        <translation>Compruebe cortafuegos, VPN y proxy, que pueden cortar lo que no admiten; pruebe con otra red.</translation>
    </message>
    <message>
        <source>%1 takes the request and cuts the connection</source>
        <translation>%1 acepta la solicitud y corta la conexión</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 cuts the connection without an answer</source>
        <translation>Codex no puede conectar con %1: %2 corta la conexión sin responder</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP as it should be: %2</source>
        <translation>Lo que responde %1 no es HTTP correcto: %2</translation>
    </message>
    <message>
        <source>Correct scheme, host and port of %1.</source>
        <translation>Corrija esquema, host y puerto de %1.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 does not speak HTTP as it should</source>
        <translation>Codex no puede conectar con %1: %2 no habla HTTP como debería</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about: %2</source>
        <translation>No se establece ninguna conexión cifrada con %1: %2</translation>
    </message>
    <message>
        <source>If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the certificate of %1.</source>
        <translation>Si un proxy o una pasarela inspecciona el tráfico, asigne a CODEX_CA_CERTIFICATE el archivo PEM de su CA; si no, compruebe el certificado de %1.</translation>
    </message>
    <message>
        <source>%1 is no address of HTTP: %2</source>
        <translation>%1 no es una dirección HTTP: %2</translation>
    </message>
    <message>
        <source>Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy&apos;s certificate; or, if the proxy takes no TLS, write http:// in %1 (%2).</source>
        <translation>Asigne a CODEX_CA_CERTIFICATE el archivo PEM de la autoridad del certificado del proxy; o, si el proxy no admite TLS, escriba http:// en %1 (%2).</translation>
    </message>
    <message>
        <source>Start the proxy on %3, correct %1 (%2), or ask whoever runs it.</source>
        <translation>Inicie el proxy en %3, corrija %1 (%2) o consulte a su responsable.</translation>
    </message>
    <message>
        <source>Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails before it asks %1</source>
        <translation>Codex no conoce los proxies del tipo %4://, que indica %2 (%3): falla antes de consultar a %1</translation>
    </message>
    <message>
        <source>No good TLS connection to the proxy %1 of %2 (%3) comes about: %4</source>
        <translation>No se establece una conexión TLS correcta con el proxy %1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) does not pass requests on: %4</source>
        <translation>El proxy %1 de %2 (%3) no transmite las solicitudes: %4</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no good TLS connection to the proxy %2 comes about</source>
        <translation>Codex no puede conectar con %1: no se establece una conexión TLS correcta con el proxy %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not pass requests on</source>
        <translation>Codex no puede conectar con %1: el proxy %2 no transmite las solicitudes</translation>
    </message>
    <message>
        <source>A request to %1 fails: %2</source>
        <translation>Falla una solicitud a %1: %2</translation>
    </message>
    <message>
        <source>Check proxy, VPN and firewall, then run this again.</source>
        <translation>Compruebe proxy, VPN y cortafuegos, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2</source>
        <translation>Codex no puede conectar con %1: %2</translation>
    </message>
    <message>
        <source>an HTTP answer from %1</source>
        <translation>una respuesta HTTP de %1</translation>
    </message>
    <message>
        <source>a service that takes API keys or a login alone</source>
        <translation>un servicio que solo requiera claves de API o un inicio de sesión</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a way in without a client certificate; or run a local proxy that shows it, such as stunnel or nginx, and let base_url lead there.</source>
        <translation>Pida al responsable de %1 un acceso sin certificado de cliente; o ejecute un proxy local que lo presente, como stunnel o nginx, y haga que base_url lleve a él.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants a client certificate</source>
        <translation>Codex no puede conectar con %1: %2 exige un certificado de cliente</translation>
    </message>
    <message>
        <source>Not asked: --offline leaves the network alone</source>
        <translation>No se consultó: --offline no utiliza la red</translation>
    </message>
    <message>
        <source>Look into the log of the gateway on %1, and at the provider behind it; then try again.</source>
        <translation>Consulte el registro de la pasarela de %1, y el proveedor que hay detrás; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1 s; the status page of %2 says whether it is known.</source>
        <translation>Inténtelo de nuevo dentro de %1 s; la página de estado de %2 indica si el problema es conocido.</translation>
    </message>
    <message>
        <source>Try again later; the status page of %1 says whether it is known. Nothing on this machine is wrong.</source>
        <translation>Inténtelo de nuevo más tarde; la página de estado de %1 indica si el problema es conocido. Este equipo no tiene ningún fallo.</translation>
    </message>
    <message>
        <source>an answer below 500</source>
        <translation>una respuesta inferior a 500</translation>
    </message>
    <message>
        <source>%1 is overloaded: %2</source>
        <translation>%1 está sobrecargado: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 answers, but does not reach it: %2</source>
        <translation>Una pasarela situada ante %1 responde, pero no logra conectar con el servicio: %2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 no está disponible: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 got no answer from it in time: %2</source>
        <translation>Una pasarela situada ante %1 no obtuvo respuesta del servicio a tiempo: %2</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2</source>
        <translation>%1 tiene un error propio: %2</translation>
    </message>
    <message>
        <source>Log in to the network, VPN or gateway that wants it: open %1 in a browser; or ask whoever runs it for a way in for programs.</source>
        <translation>Inicie sesión en la red, VPN o pasarela que lo exige: abra %1 en un navegador; o pida a su responsable un acceso para programas.</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, check DNS, VPN and proxy for it.</source>
        <translation>Pregunte al responsable de %1 por qué reenvía las solicitudes, o corrija %2; si %3 es correcto, compruebe DNS, VPN y proxy para esa dirección.</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where nobody answers: %3</source>
        <translation>%1 reenvía las solicitudes a %2, donde nadie responde: %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it is sent on to %2, where nobody answers</source>
        <translation>Codex no puede conectar con %1: la solicitud se reenvía a %2, donde nadie responde</translation>
    </message>
    <message>
        <source>%1 wants TLS, and was asked without</source>
        <translation>%1 exige TLS, y la consulta se hizo sin él</translation>
    </message>
    <message>
        <source>https:// in the address</source>
        <translation>https:// en la dirección</translation>
    </message>
    <message>
        <source>Write https:// instead of http:// in %1.</source>
        <translation>Escriba https:// en lugar de http:// en %1.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants https://</source>
        <translation>Codex no puede conectar con %1: %2 exige https://</translation>
    </message>
    <message>
        <source>The answer of %1 begins well and does not come to its end: %2</source>
        <translation>La respuesta de %1 empieza bien y no llega a su fin: %2</translation>
    </message>
    <message>
        <source>a complete answer within the time limit</source>
        <translation>una respuesta completa dentro del límite de tiempo</translation>
    </message>
    <message>
        <source>Look for what cuts or slows down long answers on the way: a proxy, a gateway or a filter with a limit of time or size.</source>
        <translation>Busque qué corta o ralentiza las respuestas largas en el trayecto: un proxy, una pasarela o un filtro con un límite de tiempo o de tamaño.</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4), by which requests to %1 go, answers %5</source>
        <translation>El proxy %2 de %3 (%4), por el que pasan las solicitudes para %1, responde %5</translation>
    </message>
    <message>
        <source>Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; else ask whoever runs the proxy to allow it.</source>
        <translation>Excluya %1 del proxy con NO_PROXY=%1, si se puede acceder sin él; si no, pida al responsable del proxy que lo permita.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 answers %5</source>
        <translation>Codex no puede conectar con %1: el proxy %2 responde %5</translation>
    </message>
    <message>
        <source>Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do without: supports_websockets = false below [model_providers.%1] (%2).</source>
        <translation>Haga que la pasarela o el proxy deje pasar los WebSockets (Upgrade y Connection), o prescinda de ellos: supports_websockets = false bajo [model_providers.%1] (%2).</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except that host with NO_PROXY.</source>
        <translation>Pida al responsable del proxy %1 que deje pasar los WebSockets a %2, o excluya ese host con NO_PROXY.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; until then Codex goes on over HTTPS, with a delay.</source>
        <translation>Pida al responsable de su red, VPN o cortafuegos que deje pasar los WebSockets a %1; hasta entonces Codex continúa por HTTPS, con un retraso.</translation>
    </message>
    <message>
        <source>HTTP 101 Switching Protocols, and an open connection</source>
        <translation>HTTP 101 Switching Protocols, y una conexión abierta</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and sends what no client takes: %2</source>
        <translation>%1 abre el WebSocket y envía algo que ningún cliente acepta: %2</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and drops the connection at once</source>
        <translation>%1 abre el WebSocket y corta la conexión de inmediato</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and closes it at once with code %2</source>
        <translation>%1 abre el WebSocket y lo cierra de inmediato con el código %2</translation>
    </message>
    <message>
        <source>%1 redirects the WebSocket to another place, %2, and Codex does not follow: %3</source>
        <translation>%1 redirige el WebSocket a otro lugar, %2, y Codex no lo sigue: %3</translation>
    </message>
    <message>
        <source>%1 answers requests, but forbids the WebSocket: %2</source>
        <translation>%1 responde a las solicitudes, pero prohíbe el WebSocket: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but has no WebSocket to give now: %2</source>
        <translation>%1 responde a las solicitudes, pero ahora no puede ofrecer un WebSocket: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but does not open a WebSocket: %2; it has none, or a gateway or proxy on the way drops the Upgrade header</source>
        <translation>%1 responde a las solicitudes, pero no abre un WebSocket: %2; no tiene ninguno, o una pasarela o un proxy intermedio elimina la cabecera Upgrade</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %1: it knows no %2:// proxies there, and goes on over HTTPS after a delay</source>
        <translation>Codex no abre WebSockets por el proxy %1: para ellos no admite proxies %2://, y continúa por HTTPS tras un retraso</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT, if it has one.</source>
        <translation>Asigne a %1 (%2) un puerto del proxy que no requiera TLS, en la forma http://HOST:PORT, si lo tiene.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT; or do without WebSockets: supports_websockets = false below [model_providers.%3].</source>
        <translation>Asigne a %1 (%2) un puerto del proxy que no requiera TLS, en la forma http://HOST:PORT; o prescinda de los WebSockets: supports_websockets = false bajo [model_providers.%3].</translation>
    </message>
    <message>
        <source>The WebSocket handshake with %1 timed out after %2 ms, although HTTPS works: a proxy, firewall or gateway holds it up</source>
        <translation>El inicio del WebSocket con %1 agotó el tiempo de espera tras %2 ms, aunque HTTPS funciona: un proxy, cortafuegos o pasarela lo retiene</translation>
    </message>
    <message>
        <source>%1 answers the WebSocket handshake wrongly, as if it did not know it</source>
        <translation>%1 responde mal al inicio del WebSocket, como si no lo conociera</translation>
    </message>
    <message>
        <source>The proxy %1 lets HTTPS to %2 pass, but not its WebSocket</source>
        <translation>El proxy %1 deja pasar HTTPS a %2, pero no su WebSocket</translation>
    </message>
    <message>
        <source>%1 answers requests, but breaks off the WebSocket</source>
        <translation>%1 responde a las solicitudes, pero interrumpe el WebSocket</translation>
    </message>
    <message>
        <source>The credentials of provider %1 cannot be had: %2</source>
        <translation>No se pueden obtener las credenciales del proveedor %1: %2</translation>
    </message>
    <message>
        <source>a variable with the key of the provider</source>
        <translation>una variable con la clave del proveedor</translation>
    </message>
    <message>
        <source>Log in to this provider: `codex login`.</source>
        <translation>Inicie sesión en este proveedor: `codex login`.</translation>
    </message>
    <message>
        <source>Set it before starting Codex: `export %1=…`.</source>
        <translation>Defínala antes de iniciar Codex: `export %1=…`.</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket while it cannot read its CA certificates: %1</source>
        <translation>Codex no abre WebSockets mientras no pueda leer sus certificados de CA: %1</translation>
    </message>
    <message>
        <source>The endpoint answers, but was sent no credentials</source>
        <translation>El punto de conexión responde, pero no se le enviaron credenciales</translation>
    </message>
    <message>
        <source>WebSockets are not used with this provider</source>
        <translation>Este proveedor no usa WebSockets</translation>
    </message>
    <message>
        <source>Not asked: the provider&apos;s definition cannot be used</source>
        <translation>No se consultó: la definición del proveedor no se puede usar</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. The next interactive `codex` rebuilds it from the rollout files.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos: `%1`. El próximo `codex` interactivo la reconstruye a partir de los archivos de sesión (rollout).</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new log; only old log lines are lost.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos: `%1`. Codex empieza un registro nuevo; solo se pierden líneas de registro antiguas.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the goals of your threads, which are stored nowhere else: keep the old file.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos: `%1`. Codex empieza una nueva sin los objetivos de sus hilos, que no se guardan en ningún otro sitio: conserve el archivo antiguo.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without its memories, which are stored nowhere else: keep the old file.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos: `%1`. Codex empieza una nueva sin sus recuerdos (memories), que no se guardan en ningún otro sitio: conserve el archivo antiguo.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the messages that were queued: keep the old file.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos: `%1`. Codex empieza una nueva sin los mensajes que estaban en cola: conserve el archivo antiguo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>a SQLite database, or nothing</source>
        <translation>una base de datos SQLite, o nada</translation>
    </message>
    <message>
        <source>Codex cannot keep its %1: %2 is not a regular file</source>
        <translation>Codex no puede guardar su %1: %2 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>a readable SQLite database, or nothing</source>
        <translation>una base de datos SQLite legible, o nada</translation>
    </message>
    <message>
        <source>Check kind, owner and mode of it and of the folders above: `namei -l %1`.</source>
        <translation>Compruebe su tipo, propietario y permisos, y los de las carpetas superiores: `namei -l %1`.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to a place that is not there</source>
        <translation>%1 es un enlace simbólico a un lugar que no existe</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs.</source>
        <translation>Vea con `readlink %1` adónde apunta, y monte ese disco o cree esa carpeta; o elimine el enlace mientras Codex no esté en ejecución.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: SQLite cannot open the database beside it</source>
        <translation>%1 no es un archivo normal: SQLite no puede abrir la base de datos contigua</translation>
    </message>
    <message>
        <source>a file that SQLite has made, or nothing</source>
        <translation>un archivo creado por SQLite, o nada</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`.</source>
        <translation>Detenga todas las instancias de Codex y apártelo: `mv %1 %2`.</translation>
    </message>
    <message>
        <source>Codex cannot open its %1 (%2): %3 is not a regular file</source>
        <translation>Codex no puede abrir su %1 (%2): %3 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is damaged: its integrity check finds errors</source>
        <translation>%1 presenta daños: su comprobación de integridad encuentra errores</translation>
    </message>
    <message>
        <source>%1 is damaged, its end is missing: it has %2 of %3</source>
        <translation>%1 presenta daños, le falta el final: tiene %2 de %3</translation>
    </message>
    <message>
        <source>Codex&apos;s %1 is damaged (%2)</source>
        <translation>La %1 de Codex está dañada (%2)</translation>
    </message>
    <message>
        <source>%1 keeps %2 of free pages: most of the %3 it takes on disk is empty</source>
        <translation>%1 conserva %2 de páginas libres: la mayor parte de los %3 que ocupa en disco está vacía</translation>
    </message>
    <message>
        <source>at most half of the pages, or 100 MB</source>
        <translation>como máximo la mitad de las páginas, o 100 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Cierre Codex y recupere el espacio con `%1`. No se pierde nada.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Cierre Codex (`kill %2` finaliza lo que tiene abierta la base de datos) y recupere el espacio con `%1`. No se pierde nada.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Cierre Codex y también lo demás que tiene abierta la base de datos: %2. Después recupere el espacio con `%1`. No se pierde nada.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 has grown to %2: it was not emptied for long, and every start of Codex reads it</source>
        <translation>El registro de escritura anticipada (WAL) de %1 ha crecido hasta %2: hace mucho que no se vacía, y Codex lo lee en cada inicio</translation>
    </message>
    <message>
        <source>at most 256 MB, and not more than the database itself</source>
        <translation>como máximo 256 MB, y no más que la propia base de datos</translation>
    </message>
    <message>
        <source>Quit Codex, then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Cierre Codex y vacíe el registro en la base de datos con `%1`. No borre el registro: contiene datos.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Cierre Codex (`kill %2` finaliza lo que tiene abierta la base de datos) y vacíe el registro en la base de datos con `%1`. No borre el registro: contiene datos.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Cierre Codex y también lo demás que tiene abierta la base de datos: %2. Después vacíe el registro en la base de datos con `%1`. No borre el registro: contiene datos.</translation>
    </message>
    <message>
        <source>Codex&apos;s log lines take %2 in %1</source>
        <translation>Las líneas de registro de Codex ocupan %2 en %1</translation>
    </message>
    <message>
        <source>under 500 MB</source>
        <translation>menos de 500 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Cierre Codex y elimine la base de datos de registro: `%1`. Codex empieza una nueva; solo se pierden líneas de registro antiguas.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Cierre Codex (`kill %2` finaliza lo que tiene abierta la base de datos) y elimine la base de datos de registro: `%1`. Codex empieza una nueva; solo se pierden líneas de registro antiguas.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Cierre Codex y también lo demás que tiene abierta la base de datos: %2. Después elimine la base de datos de registro: `%1`. Codex empieza una nueva; solo se pierden líneas de registro antiguas.</translation>
    </message>
    <message>
        <source>a file system of this machine</source>
        <translation>un sistema de archivos de este equipo</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie on a network file system (%2), where a write-ahead log is not safe: they can be damaged, and locks can hang</source>
        <translation>Las bases de datos de Codex en %1 están en un sistema de archivos de red (%2), donde la escritura anticipada (WAL) no es segura: pueden dañarse y los bloqueos pueden quedarse colgados</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie in a folder of the host (%2), where a write-ahead log is slow and locks do not reach programs of the host</source>
        <translation>Las bases de datos de Codex en %1 están en una carpeta del anfitrión (%2), donde la escritura anticipada (WAL) es lenta y los bloqueos no alcanzan a los programas del anfitrión</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`.</source>
        <translation>Cierre Codex, mueva las bases de datos a una carpeta de un disco local (`mv %1/*_[0-9]*.sqlite* FOLDER/`) e indique esa carpeta en config.toml: `sqlite_home = &quot;FOLDER&quot;`.</translation>
    </message>
    <message>
        <source>%1 has insufficient disk space</source>
        <translation>Espacio en disco insuficiente para %1</translation>
    </message>
    <message>
        <source>Free disk space on the volume of %1, or move it to a larger one.</source>
        <translation>Libere espacio en el volumen de %1, o traslade el contenido a uno más grande.</translation>
    </message>
    <message>
        <source>The disk space for %1 could not be checked</source>
        <translation>No se pudo comprobar el espacio en disco para %1</translation>
    </message>
    <message>
        <source>readable filesystem capacity</source>
        <translation>capacidad legible del sistema de archivos</translation>
    </message>
    <message>
        <source>Check the access to %1 and its free space.</source>
        <translation>Compruebe el acceso a %1 y su espacio libre.</translation>
    </message>
    <message>
        <source>Disk capacity could not be verified</source>
        <translation>No se pudo verificar la capacidad del disco</translation>
    </message>
    <message>
        <source>Critically low disk space (%1)</source>
        <translation>Espacio en disco extremadamente bajo (%1)</translation>
    </message>
    <message>
        <source>Low disk space (%1)</source>
        <translation>Poco espacio en disco (%1)</translation>
    </message>
    <message>
        <source>Disk capacity could not be fully verified</source>
        <translation>No se pudo verificar por completo la capacidad del disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Endpoint protection is not inspected on this platform</source>
        <translation>La protección de puntos de conexión no se inspecciona en esta plataforma</translation>
    </message>
    <message>
        <source>Endpoint protection</source>
        <translation>Protección de puntos de conexión</translation>
    </message>
    <message>
        <source>%1 is a Git repository, but git is not on PATH</source>
        <translation>%1 es un repositorio Git, pero git no está en PATH</translation>
    </message>
    <message>
        <source>no executable file git on PATH</source>
        <translation>ningún archivo ejecutable git en PATH</translation>
    </message>
    <message>
        <source>git on PATH</source>
        <translation>git en PATH</translation>
    </message>
    <message>
        <source>Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.</source>
        <translation>Instale Git (`apt install git`, `dnf install git`), o añada su carpeta a PATH.</translation>
    </message>
    <message>
        <source>%1 is there; it was not run</source>
        <translation>%1 está presente; no se ejecutó</translation>
    </message>
    <message>
        <source>git is not on PATH</source>
        <translation>git no está en PATH</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm&apos;s launcher</source>
        <translation>CODEX_MANAGED_BY_NPM está definida, pero el Codex de %1 no lo inició el lanzador de npm</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_PACKAGE_ROOT is not set</source>
        <translation>CODEX_MANAGED_PACKAGE_ROOT no está definida</translation>
    </message>
    <message>
        <source>both variables, or neither</source>
        <translation>ambas variables, o ninguna</translation>
    </message>
    <message>
        <source>Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.</source>
        <translation>Ejecute `unset CODEX_MANAGED_BY_NPM`, o reinstale con `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>No Codex program was found</source>
        <translation>No se encontró ningún programa de Codex</translation>
    </message>
    <message>
        <source>The Codex at %1 cannot be started</source>
        <translation>El Codex de %1 no se puede iniciar</translation>
    </message>
    <message>
        <source>%1 starts a copy installed by: %2</source>
        <translation>%1 inicia una copia instalada por: %2</translation>
    </message>
    <message>
        <source>The variables of npm&apos;s launcher are incomplete</source>
        <translation>Las variables del lanzador de npm están incompletas</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>PATH is not set, so that no codex can be found</source>
        <translation>PATH no está definida, así que no se puede encontrar ningún codex</translation>
    </message>
    <message>
        <source>a PATH with the folder of codex</source>
        <translation>una variable PATH con la carpeta de codex</translation>
    </message>
    <message>
        <source>Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`</source>
        <translation>Defínala: `export PATH=/usr/local/bin:/usr/bin:/bin`</translation>
    </message>
    <message>
        <source>There is no codex on PATH or in a place where installers put it</source>
        <translation>No hay ningún codex en PATH ni donde lo ponen los instaladores</translation>
    </message>
    <message>
        <source>an executable file codex on PATH</source>
        <translation>un archivo ejecutable codex en PATH</translation>
    </message>
    <message>
        <source>Install Codex: `npm install -g @openai/codex`</source>
        <translation>Instale Codex: `npm install -g @openai/codex`</translation>
    </message>
    <message>
        <source>Codex is not installed</source>
        <translation>Codex no está instalado</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>%1 is not executable</source>
        <translation>%1 no es ejecutable</translation>
    </message>
    <message>
        <source>%1 is empty, or a program of another operating system</source>
        <translation>%1 no tiene contenido, o es un programa de otro sistema operativo</translation>
    </message>
    <message>
        <source>%1 is an archive that was not unpacked</source>
        <translation>%1 es un archivo comprimido sin extraer</translation>
    </message>
    <message>
        <source>%1 is a web page that was saved under the name of a program</source>
        <translation>%1 es una página web que se guardó con el nombre de un programa</translation>
    </message>
    <message>
        <source>The launcher %1 is there, but its native program is missing: %2</source>
        <translation>El lanzador %1 está presente, pero falta su programa nativo: %2</translation>
    </message>
    <message>
        <source>The native program of Codex is not executable: %1</source>
        <translation>El programa nativo de Codex no es ejecutable: %1</translation>
    </message>
    <message>
        <source>%1 is built for another processor (%2)</source>
        <translation>%1 es para otro procesador (%2)</translation>
    </message>
    <message>
        <source>%1 is run by %2, which is missing</source>
        <translation>%1 se ejecuta con %2, que falta</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a dead link</source>
        <translation>Codex no puede iniciarse: %1 es un enlace roto</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not executable</source>
        <translation>Codex no puede iniciarse: %1 no es ejecutable</translation>
    </message>
    <message>
        <source>Codex cannot start: the npm package %1 with its program is missing</source>
        <translation>Codex no puede iniciarse: falta el paquete npm %1 con su programa</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is built for another processor</source>
        <translation>Codex no puede iniciarse: %1 es para otro procesador</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is missing</source>
        <translation>Codex no puede iniciarse: falta %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a program of this system</source>
        <translation>Codex no puede iniciarse: %1 no es un programa de este sistema</translation>
    </message>
    <message>
        <source>Install Node.js (`apt install nodejs`), or add its folder to PATH.</source>
        <translation>Instale Node.js (`apt install nodejs`), o añada su carpeta a PATH.</translation>
    </message>
    <message>
        <source>Install %1, or add its folder to PATH.</source>
        <translation>Instale %1, o añada su carpeta a PATH.</translation>
    </message>
    <message>
        <source>Reinstall with optional dependencies, which hold %1: `%2 --include=optional`</source>
        <translation>Reinstale con las dependencias opcionales, que contienen %1: `%2 --include=optional`</translation>
    </message>
    <message>
        <source>Remove the link (`rm %1`) and install Codex again: `%2`</source>
        <translation>Elimine el enlace (`rm %1`) e instale Codex de nuevo: `%2`</translation>
    </message>
    <message>
        <source>Install Codex for this machine again: `%1`</source>
        <translation>Instale de nuevo Codex para este equipo: `%1`</translation>
    </message>
    <message>
        <source>a codex that the system can start</source>
        <translation>un codex que el sistema pueda iniciar</translation>
    </message>
    <message>
        <source>Codex is installed at %1, but its folder is not on PATH</source>
        <translation>Codex está instalado en %1, pero su carpeta no está en PATH</translation>
    </message>
    <message>
        <source>a shell that finds codex</source>
        <translation>un shell que encuentre codex</translation>
    </message>
    <message>
        <source>Add it in the shell&apos;s start-up file: `export PATH=&quot;%1:$PATH&quot;`</source>
        <translation>Añádala en el archivo de inicio del shell: `export PATH=&quot;%1:$PATH&quot;`</translation>
    </message>
    <message>
        <source>The npm package at %1 is of version %2, its native program of %3</source>
        <translation>El paquete npm de %1 es de la versión %2, y su programa nativo, de la %3</translation>
    </message>
    <message>
        <source>both of one version</source>
        <translation>ambos de la misma versión</translation>
    </message>
    <message>
        <source>Install it again: `%1`</source>
        <translation>Instálelo de nuevo: `%1`</translation>
    </message>
    <message>
        <source>Keep one and remove the other, for instance: `%1`; or put %2 first in PATH.</source>
        <translation>Conserve una y elimine la otra, por ejemplo: `%1`; o ponga %2 en primer lugar en PATH.</translation>
    </message>
    <message>
        <source>There are several copies of Codex: %1 (%2) runs and shadows %3</source>
        <translation>Hay varias copias de Codex: se ejecuta %1 (%2), que oculta %3</translation>
    </message>
    <message>
        <source>one copy, or copies of one version</source>
        <translation>una copia, o copias de la misma versión</translation>
    </message>
    <message numerus="yes">
        <source>%n running Codex process(es) still use a program from before an update: pid %1</source>
        <translation>
            <numerusform>%n proceso de Codex en ejecución aún usa un programa anterior a una actualización: pid %1</numerusform>
            <numerusform>%n procesos de Codex en ejecución aún usan un programa anterior a una actualización: pid %1</numerusform>
        </translation>
    </message>
    <message>
        <source>processes of the installed version %1</source>
        <translation>procesos de la versión instalada %1</translation>
    </message>
    <message>
        <source>Quit these sessions and start them again; `kill %1` ends them.</source>
        <translation>Cierre estas sesiones e inícielas de nuevo; `kill %1` las finaliza.</translation>
    </message>
    <message>
        <source>The Codex that the shell would start cannot run</source>
        <translation>El Codex que iniciaría el shell no se puede ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with the copies of Codex</source>
        <translation>
            <numerusform>%n problema con las copias de Codex</numerusform>
            <numerusform>%n problemas con las copias de Codex</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of Codex found: %n</source>
        <translation>
            <numerusform>Copias de Codex encontradas: %n</numerusform>
            <numerusform>Copias de Codex encontradas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of Codex</source>
        <translation>Copias de Codex</translation>
    </message>
    <message>
        <source>%1 --version does not work: %2</source>
        <translation>%1 --version no funciona: %2</translation>
    </message>
    <message>
        <source>exit status 0 and a version</source>
        <translation>estado de salida 0 y una versión</translation>
    </message>
    <message>
        <source>Put right what it complains about, or install Codex again: `%1`</source>
        <translation>Corrija lo que indique, o instale Codex de nuevo: `%1`</translation>
    </message>
    <message>
        <source>Codex cannot start: %1</source>
        <translation>Codex no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>%1 --version gives no answer: %2</source>
        <translation>%1 --version no da respuesta: %2</translation>
    </message>
    <message>
        <source>a version at once</source>
        <translation>una versión de inmediato</translation>
    </message>
    <message>
        <source>Run `%1 --version` in a terminal to see what it waits for; a slow disk and a virus scanner are common. Else install Codex again: `%2`</source>
        <translation>Ejecute `%1 --version` en un terminal para ver a qué espera; suele deberse a un disco lento o a un antivirus. Si no, instale Codex de nuevo: `%2`</translation>
    </message>
    <message>
        <source>%1 says that it is version %2; what is installed is %3</source>
        <translation>%1 indica que es la versión %2; lo que está instalado es %3</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, como en %2</translation>
    </message>
    <message>
        <source>Install it again, so that all of it is of one version: `%1`</source>
        <translation>Instálelo de nuevo para que todo sea de la misma versión: `%1`</translation>
    </message>
    <message>
        <source>Codex %1, installed by: %2</source>
        <translation>Codex %1, instalado por: %2</translation>
    </message>
    <message>
        <source>Codex of an unknown version, installed by: %1</source>
        <translation>Codex de versión desconocida, instalado por: %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is missing</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: falta el archivo de sesión (rollout) donde empieza su historial</numerusform>
            <numerusform>%n hilos no se pueden reanudar: falta el archivo de sesión (rollout) donde empieza su historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is cut short</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: el archivo de sesión (rollout) donde empieza su historial está truncado</numerusform>
            <numerusform>%n hilos no se pueden reanudar: el archivo de sesión (rollout) donde empieza su historial está truncado</numerusform>
        </translation>
    </message>
    <message>
        <source>the file that the history begins in, whole</source>
        <translation>el archivo donde empieza el historial, entero</translation>
    </message>
    <message>
        <source>Restore the rollout file of the thread that is named as the base from a backup: %1</source>
        <translation>Restaure desde una copia de seguridad el archivo de sesión (rollout) del hilo que se indica como base: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rollout file(s) (0 bytes), such as %1</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) vacío (0 bytes), como %1</numerusform>
            <numerusform>%n archivos de sesión (rollout) vacíos (0 bytes), como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every rollout file begins with a record of its thread</source>
        <translation>todos los archivos de sesión empiezan con un registro de su hilo</translation>
    </message>
    <message>
        <source>Nothing is in them, and a synchronising program may have made them. Stop every Codex, then delete them: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>No contienen nada; puede que los haya creado un programa de sincronización. Detenga todas las instancias de Codex y bórrelos: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) cannot be read as threads, such as %1</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) no se puede leer como hilo, por ejemplo %1</numerusform>
            <numerusform>%n archivos de sesión (rollout) no se pueden leer como hilos, por ejemplo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the named files: correct their permissions, restore them from a backup, or move foreign files out of %1.</source>
        <translation>Compruebe los archivos indicados: corrija sus permisos, restáurelos desde una copia de seguridad, o saque de %1 los archivos ajenos.</translation>
    </message>
    <message numerus="yes">
        <source>The last line of %n rollout file(s) is incomplete (truncated), such as %1</source>
        <translation>
            <numerusform>La última línea de %n archivo de sesión (rollout) está incompleta (truncada), por ejemplo en %1</numerusform>
            <numerusform>La última línea de %n archivos de sesión (rollout) está incompleta (truncada), por ejemplo en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole record in every line</source>
        <translation>un registro entero en cada línea</translation>
    </message>
    <message>
        <source>Codex ended while it was writing, and that record is lost. Go on with `codex resume %1`: Codex passes over the line.</source>
        <translation>Codex terminó mientras escribía, y ese registro se ha perdido. Continúe con `codex resume %1`: Codex pasa por alto la línea.</translation>
    </message>
    <message numerus="yes">
        <source>Zero bytes instead of records in %n rollout file(s), such as %1</source>
        <translation>
            <numerusform>Bytes nulos en lugar de registros en %n archivo de sesión (rollout), como %1</numerusform>
            <numerusform>Bytes nulos en lugar de registros en %n archivos de sesión (rollout), como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stopped before the file was on disk. Restore it from a backup if there is one; what stands before the zeros is intact.</source>
        <translation>El sistema se detuvo antes de que el archivo llegara al disco. Restáurelo desde una copia de seguridad si la hay; lo anterior a los bytes nulos está intacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed rollout file(s) cannot be unpacked, such as %1</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) comprimido no se puede descomprimir, por ejemplo %1</numerusform>
            <numerusform>%n archivos de sesión (rollout) comprimidos no se pueden descomprimir, por ejemplo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed files that can be unpacked to their end</source>
        <translation>archivos comprimidos que se puedan descomprimir hasta el final</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Restore the file from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex no puede reanudar un hilo así. Restaure el archivo desde una copia de seguridad y compruebe el disco si hay más archivos dañados.</translation>
    </message>
    <message numerus="yes">
        <source>%n such file(s) or row(s), the first: %1</source>
        <translation>
            <numerusform>%n archivo o fila de este tipo, el primero: %1</numerusform>
            <numerusform>%n archivos o filas de este tipo, el primero: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 lacks %n thread(s) whose rollout files are there: no list of Codex shows them</source>
        <translation>
            <numerusform>A la base de datos de estado %1 le falta %n hilo cuyo archivo de sesión (rollout) existe: no aparece en ninguna lista de Codex</numerusform>
            <numerusform>A la base de datos de estado %1 le faltan %n hilos cuyos archivos de sesión (rollout) existen: no aparecen en ninguna lista de Codex</numerusform>
        </translation>
    </message>
    <message>
        <source>a row for every thread</source>
        <translation>una fila para cada hilo</translation>
    </message>
    <message>
        <source>Open each of them once by its id, which stands at the end of the file&apos;s name: `codex resume %1`. Codex enters a thread when it is opened.</source>
        <translation>Abra cada uno una vez por su identificador, que figura al final del nombre del archivo: `codex resume %1`. Codex incorpora un hilo al abrirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be opened: the state DB names their rollout files in places where they are no longer</source>
        <translation>
            <numerusform>%n hilo no se puede abrir: la base de datos de estado indica su archivo de sesión (rollout) en un lugar donde ya no está</numerusform>
            <numerusform>%n hilos no se pueden abrir: la base de datos de estado indica sus archivos de sesión (rollout) en lugares donde ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This Codex home was moved: the state DB still names %n rollout file(s) in %1, so Codex neither lists nor opens these threads</source>
        <translation>
            <numerusform>Esta carpeta de datos de Codex se trasladó: la base de datos de estado aún indica %n archivo de sesión (rollout) en %1, así que Codex no muestra ni abre ese hilo</numerusform>
            <numerusform>Esta carpeta de datos de Codex se trasladó: la base de datos de estado aún indica %n archivos de sesión (rollout) en %1, así que Codex no muestra ni abre esos hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name the files in %1</source>
        <translation>filas que indiquen los archivos en %1</translation>
    </message>
    <message numerus="yes">
        <source>The state DB names %n rollout file(s) in another Codex home, %1: resuming these threads appends there, not to the files here</source>
        <translation>
            <numerusform>La base de datos de estado indica %n archivo de sesión (rollout) en otra carpeta de datos de Codex, %1: al reanudar ese hilo se escribe allí, no en los archivos de aquí</numerusform>
            <numerusform>La base de datos de estado indica %n archivos de sesión (rollout) en otra carpeta de datos de Codex, %1: al reanudar esos hilos se escribe allí, no en los archivos de aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name files in %1</source>
        <translation>filas que indiquen archivos en %1</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 has %n thread(s) of which the rollout file is gone: they cannot be resumed</source>
        <translation>
            <numerusform>La base de datos de estado %1 tiene %n hilo cuyo archivo de sesión (rollout) ya no existe: no se puede reanudar</numerusform>
            <numerusform>La base de datos de estado %1 tiene %n hilos cuyo archivo de sesión (rollout) ya no existe: no se pueden reanudar</numerusform>
        </translation>
    </message>
    <message>
        <source>a rollout file for every row</source>
        <translation>un archivo de sesión para cada fila</translation>
    </message>
    <message>
        <source>Restore the files from a backup to where the rows name them (%1), or take no notice: Codex does not list these threads.</source>
        <translation>Restaure los archivos desde una copia de seguridad al lugar que indican las filas (%1), o no haga nada: Codex no muestra estos hilos.</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 takes %n archived thread(s) for active, or the reverse: they stand in the wrong list</source>
        <translation>
            <numerusform>La base de datos de estado %1 toma %n hilo archivado por activo, o al revés: está en la lista equivocada</numerusform>
            <numerusform>La base de datos de estado %1 toma %n hilos archivados por activos, o al revés: están en la lista equivocada</numerusform>
        </translation>
    </message>
    <message>
        <source>archived threads in archived_sessions, the others in sessions</source>
        <translation>los hilos archivados en archived_sessions, los demás en sessions</translation>
    </message>
    <message>
        <source>Make file and list agree again, for the first: `%1`.</source>
        <translation>Haga que archivo y lista vuelvan a coincidir; para el primero: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n further rollout file(s) of threads that have one already: Codex uses only the file its state DB names</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) adicional de hilos que ya tienen uno: Codex solo usa el archivo que indica su base de datos de estado</numerusform>
            <numerusform>%n archivos de sesión (rollout) adicionales de hilos que ya tienen uno: Codex solo usa el archivo que indica su base de datos de estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rows of the state DB name the same rollout file (%n file(s))</source>
        <translation>
            <numerusform>Varias filas de la base de datos de estado indican el mismo archivo de sesión (rollout) (%n archivo)</numerusform>
            <numerusform>Varias filas de la base de datos de estado indican el mismo archivo de sesión (rollout) (%n archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>one file and one row for each thread</source>
        <translation>un archivo y una fila para cada hilo</translation>
    </message>
    <message>
        <source>Move the copies out of %1, such as %2, and keep them until you know that nothing is missing.</source>
        <translation>Saque las copias de %1, como %2, y consérvelas hasta saber que no falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>The end of %n rollout file(s) is cut off: Codex has already read more of them</source>
        <translation>
            <numerusform>Falta el final de %n archivo de sesión (rollout): Codex ya ha leído más de lo que hay en él</numerusform>
            <numerusform>Falta el final de %n archivos de sesión (rollout): Codex ya ha leído más de lo que hay en ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>files as long as the thread history DB says</source>
        <translation>archivos tan largos como indica la base de datos del historial de hilos</translation>
    </message>
    <message>
        <source>Restore %1 from a backup; without one the end of the thread is lost.</source>
        <translation>Restaure %1 desde una copia de seguridad; sin ella, el final del hilo se pierde.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files that are here.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos de estado: `%1`. El próximo `codex` crea una nueva a partir de los archivos de sesión (rollout) que hay aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but the state DB %1 is missing</source>
        <translation>
            <numerusform>Hay %n archivo de sesión (rollout), pero falta la base de datos de estado %1</numerusform>
            <numerusform>Hay %n archivos de sesión (rollout), pero falta la base de datos de estado %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s)</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout)</numerusform>
            <numerusform>%n archivos de sesión (rollout)</numerusform>
        </translation>
    </message>
    <message>
        <source>a state DB with a row for every thread</source>
        <translation>una base de datos de estado con una fila para cada hilo</translation>
    </message>
    <message>
        <source>Start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Inicie Codex una vez con `codex`: reconstruye el índice a partir de los archivos de sesión (rollout).</translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is missing</source>
        <translation>Los hilos anteriores no aparecen en la lista: falta la base de datos de estado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but nothing is in the state DB %1</source>
        <translation>
            <numerusform>Hay %n archivo de sesión (rollout), pero la base de datos de estado %1 está vacía</numerusform>
            <numerusform>Hay %n archivos de sesión (rollout), pero la base de datos de estado %1 está vacía</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is empty</source>
        <translation>Los hilos anteriores no aparecen en la lista: la base de datos de estado %1 está vacía</translation>
    </message>
    <message>
        <source>The threads in %1 cannot be read</source>
        <translation>No se pueden leer los hilos de %1</translation>
    </message>
    <message>
        <source>a table of threads that can be read</source>
        <translation>una tabla de hilos legible</translation>
    </message>
    <message>
        <source>Not compared: Codex is still making the state DB</source>
        <translation>No se comparó: Codex aún está creando la base de datos de estado</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is empty</source>
        <translation>Hay archivos de sesión (rollout), pero la base de datos de estado está vacía</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>Aún no hay hilos</translation>
    </message>
    <message>
        <source>The threads in the state DB cannot be read</source>
        <translation>No se pueden leer los hilos de la base de datos de estado</translation>
    </message>
    <message>
        <source>Not compared: the state DB is being written</source>
        <translation>No se comparó: se está escribiendo en la base de datos de estado</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is missing</source>
        <translation>Hay archivos de sesión (rollout), pero falta la base de datos de estado</translation>
    </message>
    <message>
        <source>Rollout files and state DB do not agree</source>
        <translation>Los archivos de sesión (rollout) y la base de datos de estado no coinciden</translation>
    </message>
    <message>
        <source>Rollout files and state DB agree</source>
        <translation>Los archivos de sesión (rollout) y la base de datos de estado coinciden</translation>
    </message>
    <message>
        <source>Not compared: there is no Codex home</source>
        <translation>No se comparó: no hay carpeta de datos de Codex</translation>
    </message>
    <message>
        <source>Threads and rollouts</source>
        <translation>Hilos y archivos de sesión</translation>
    </message>
    <message>
        <source>ripgrep (rg) is neither in the Codex package nor on PATH</source>
        <translation>ripgrep (rg) no está en el paquete de Codex ni en PATH</translation>
    </message>
    <message>
        <source>no executable file rg</source>
        <translation>ningún archivo ejecutable rg</translation>
    </message>
    <message>
        <source>codex-path/rg in the package, or rg on PATH</source>
        <translation>codex-path/rg en el paquete, o rg en PATH</translation>
    </message>
    <message>
        <source>Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.</source>
        <translation>Instale ripgrep (`apt install ripgrep`, `dnf install ripgrep`), o reinstale Codex con su paquete.</translation>
    </message>
    <message>
        <source>There is no Codex that could search</source>
        <translation>No hay ningún Codex que pueda buscar</translation>
    </message>
    <message>
        <source>The search program of the package is there; it was not run</source>
        <translation>El programa de búsqueda del paquete está presente; no se ejecutó</translation>
    </message>
    <message>
        <source>No search program was found</source>
        <translation>No se encontró ningún programa de búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>See the checks of the connection in this report, or repeat them alone with `codex-doctor-cli --network-only`: the first hop that fails is the cause.</source>
        <translation>Consulte las comprobaciones de la conexión en este informe, o repítalas por separado con `codex-doctor-cli --network-only`: el primer salto que falla es la causa.</translation>
    </message>
    <message>
        <source>Look at the account with `codex login status`, and sign in again with `codex logout` and `codex login`.</source>
        <translation>Consulte la cuenta con `codex login status`, e inicie sesión de nuevo con `codex logout` y `codex login`.</translation>
    </message>
    <message>
        <source>Wait until the limit is reset, which `/status` in Codex shows, or use another account or model.</source>
        <translation>Espere a que se restablezca el límite, que `/status` muestra en Codex, o use otra cuenta u otro modelo.</translation>
    </message>
    <message>
        <source>Try again in some minutes, and look at https://status.openai.com or at the status page of your provider.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos y consulte https://status.openai.com o la página de estado de su proveedor.</translation>
    </message>
    <message>
        <source>See the checks of the databases in this report, or repeat them alone with `codex-doctor-cli --check state --all`.</source>
        <translation>Consulte las comprobaciones de las bases de datos en este informe, o repítalas por separado con `codex-doctor-cli --check state --all`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex lost its connection %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex perdió la conexión %n vez en las últimas dos horas</numerusform>
            <numerusform>Codex perdió la conexión %n veces en las últimas dos horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex was refused %n time(s) in the last two hours for its credentials</source>
        <translation>
            <numerusform>Se rechazó a Codex por sus credenciales %n vez en las últimas dos horas</numerusform>
            <numerusform>Se rechazó a Codex por sus credenciales %n veces en las últimas dos horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex met a usage limit %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex alcanzó un límite de uso %n vez en las últimas dos horas</numerusform>
            <numerusform>Codex alcanzó un límite de uso %n veces en las últimas dos horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s server failed %n time(s) in the last two hours</source>
        <translation>
            <numerusform>El servidor del proveedor falló %n vez en las últimas dos horas</numerusform>
            <numerusform>El servidor del proveedor falló %n veces en las últimas dos horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex could not use a database %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex no pudo usar una base de datos %n vez en las últimas dos horas</numerusform>
            <numerusform>Codex no pudo usar una base de datos %n veces en las últimas dos horas</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after the last error</source>
        <translation>respuestas después del último error</translation>
    </message>
    <message>
        <source>Codex logged no errors lately</source>
        <translation>Codex no ha registrado errores últimamente</translation>
    </message>
    <message numerus="yes">
        <source>Codex logged %n error(s) lately, and none that lasts</source>
        <translation>
            <numerusform>Codex registró %n error últimamente, y no persiste</numerusform>
            <numerusform>Codex registró %n errores últimamente, y ninguno persiste</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log database</source>
        <translation>No hay base de datos de registro</translation>
    </message>
    <message>
        <source>The log database could not be read; state.paths says more</source>
        <translation>No se pudo leer la base de datos de registro; state.paths da más detalles</translation>
    </message>
    <message>
        <source>Errors in the log</source>
        <translation>Errores en el registro</translation>
    </message>
    <message>
        <source>Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`.</source>
        <translation>Reanúdelo con `kill -CONT %1`, o finalícelo con `kill -KILL %1`.</translation>
    </message>
    <message>
        <source>If it is still so in a minute, end that process with `kill %1` and start Codex again.</source>
        <translation>Si dentro de un minuto sigue igual, finalice ese proceso con `kill %1` y vuelva a iniciar Codex.</translation>
    </message>
    <message>
        <source>Close %2, or end it with `kill %1`.</source>
        <translation>Cierre %2, o finalícelo con `kill %1`.</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) keeps everyone else from writing to it</source>
        <translation>El archivo %1 está bloqueado: el proceso %2 (%3) impide que los demás escriban en él</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) is stopped, and keeps everyone else from writing to it</source>
        <translation>El archivo %1 está bloqueado: el proceso %2 (%3) está detenido e impide que los demás escriban en él</translation>
    </message>
    <message>
        <source>locks that are held for milliseconds</source>
        <translation>bloqueos que duren milisegundos</translation>
    </message>
    <message>
        <source>Codex cannot write to its %1: process %3 (%4) holds %2 locked</source>
        <translation>Codex no puede escribir en su %1: el proceso %3 (%4) mantiene bloqueado %2</translation>
    </message>
    <message>
        <source>Process %1 (%2) still uses a deleted %3: what it writes there is lost when it ends</source>
        <translation>El proceso %1 (%2) aún usa el archivo borrado %3: lo que escribe en él se perderá cuando termine</translation>
    </message>
    <message>
        <source>every process uses the file of that name</source>
        <translation>todos los procesos usan el archivo con ese nombre</translation>
    </message>
    <message>
        <source>End it with `kill %1`, and start it again.</source>
        <translation>Finalícelo con `kill %1` y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>No process has a database open</source>
        <translation>Ningún proceso tiene abierta una base de datos</translation>
    </message>
    <message>
        <source>Nobody keeps Codex from its databases</source>
        <translation>Nadie impide a Codex usar sus bases de datos</translation>
    </message>
    <message>
        <source>Database locks</source>
        <translation>Bloqueos de bases de datos</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex rebuilds it from the rollout files.</source>
        <translation>Actualice Codex a la versión más reciente e inícielo una vez. Si vuelve a fallar, deténgalo y aparte la base de datos: `%1`; Codex la reconstruye a partir de los archivos de sesión (rollout).</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex begins a new one, so keep the old file.</source>
        <translation>Actualice Codex a la versión más reciente e inícielo una vez. Si vuelve a fallar, deténgalo y aparte la base de datos: `%1`; Codex empieza una nueva, así que conserve el archivo antiguo.</translation>
    </message>
    <message>
        <source>every migration applied</source>
        <translation>todas las migraciones aplicadas</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of %3 failed</source>
        <translation>La migración %1 (%2) de %3 falló</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) without success</source>
        <translation>
            <numerusform>%n migración sin éxito</numerusform>
            <numerusform>%n migraciones sin éxito</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by another build of Codex, or by hand: migration %2 is not the one that released versions make</source>
        <translation>Otra compilación de Codex, o alguien a mano, modificó %1: la migración %2 no es la que hacen las versiones publicadas</translation>
    </message>
    <message>
        <source>the checksum of a released version</source>
        <translation>la suma de comprobación de una versión publicada</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): another build changed its migrations</source>
        <translation>Codex no usa su %1 (%2): otra compilación cambió sus migraciones</translation>
    </message>
    <message>
        <source>%1 lacks migration %2, though later ones are there: Codex tries to make it again and mostly fails</source>
        <translation>A %1 le falta la migración %2, aunque tiene otras posteriores: Codex intenta hacerla de nuevo y casi siempre falla</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) left out</source>
        <translation>
            <numerusform>%n migración omitida</numerusform>
            <numerusform>%n migraciones omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex than the installed %2</source>
        <translation>%1 lo escribió una compilación de Codex más reciente que la instalada, %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex (%3 or about it) than the installed %2</source>
        <translation>%1 lo escribió una compilación de Codex (%3 o próxima) más reciente que la instalada, %2</translation>
    </message>
    <message>
        <source>one version of Codex for a home</source>
        <translation>una sola versión de Codex para cada carpeta de datos</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version.</source>
        <translation>Ponga en la misma versión el Codex instalado y los de su editor y su aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Two builds of Codex use this home at once: %1</source>
        <translation>Dos compilaciones de Codex usan a la vez esta carpeta de datos: %1</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version, and restart them.</source>
        <translation>Ponga en la misma versión el Codex instalado y los de su editor y su aplicación de escritorio, y reinícielos.</translation>
    </message>
    <message>
        <source>The databases have the migrations of released versions</source>
        <translation>Las bases de datos tienen las migraciones de las versiones publicadas</translation>
    </message>
    <message>
        <source>Database migrations</source>
        <translation>Migraciones de bases de datos</translation>
    </message>
    <message>
        <source>The Codex home could not be resolved</source>
        <translation>No se pudo determinar la carpeta de datos de Codex</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>una carpeta existente</translation>
    </message>
    <message>
        <source>Set HOME, or CODEX_HOME to an existing folder.</source>
        <translation>Defina HOME, o asigne a CODEX_HOME una carpeta existente.</translation>
    </message>
    <message>
        <source>Create the folder with `mkdir -p %1`, or unset %2 to use ~/.codex.</source>
        <translation>Cree la carpeta con `mkdir -p %1`, o anule %2 para usar ~/.codex.</translation>
    </message>
    <message numerus="yes">
        <source>%1 active rollout files, %2 on disk</source>
        <translation>
            <numerusform>%1 archivo de sesión (rollout) activo, %2 en disco</numerusform>
            <numerusform>%1 archivos de sesión (rollout) activos, %2 en disco</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases and state folders can be read</source>
        <translation>Se pueden leer las bases de datos y las carpetas de estado</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) or state folder(s) cannot be used</source>
        <translation>
            <numerusform>%n base de datos o carpeta de estado no se puede usar</numerusform>
            <numerusform>%n bases de datos o carpetas de estado no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>State and databases</source>
        <translation>Estado y bases de datos</translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB does not know them, though their files are there</source>
        <translation>
            <numerusform>Ninguna lista de Codex muestra %n hilo: su base de datos de estado no lo conoce, aunque su archivo existe</numerusform>
            <numerusform>Ninguna lista de Codex muestra %n hilos: su base de datos de estado no los conoce, aunque sus archivos existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB names their files where they are no longer</source>
        <translation>
            <numerusform>Ninguna lista de Codex muestra %n hilo: su base de datos de estado indica el archivo donde ya no está</numerusform>
            <numerusform>Ninguna lista de Codex muestra %n hilos: su base de datos de estado indica los archivos donde ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of them is of %1</source>
        <translation>el más reciente es del %1</translation>
    </message>
    <message>
        <source>every thread in the list of `codex resume --all`</source>
        <translation>todos los hilos en la lista de `codex resume --all`</translation>
    </message>
    <message>
        <source>Open each of them once by its id: `codex resume %1`.</source>
        <translation>Abra cada uno una vez por su identificador: `codex resume %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files.</source>
        <translation>Detenga todas las instancias de Codex y aparte la base de datos de estado: `%1`. El próximo `codex` crea una nueva a partir de los archivos de sesión (rollout).</translation>
    </message>
    <message numerus="yes">
        <source>%n listed thread(s) cannot be resumed: their model provider, such as `%1`, is not configured</source>
        <translation>
            <numerusform>%n hilo de la lista no se puede reanudar: su proveedor de modelos, como `%1`, no está configurado</numerusform>
            <numerusform>%n hilos de la lista no se pueden reanudar: su proveedor de modelos, como `%1`, no está configurado</numerusform>
        </translation>
    </message>
    <message>
        <source>a definition of each provider that threads were begun with</source>
        <translation>una definición de cada proveedor con el que se empezaron hilos</translation>
    </message>
    <message>
        <source>Put [model_providers.%1] back into config.toml; then `codex resume %2` opens the newest.</source>
        <translation>Vuelva a poner [model_providers.%1] en config.toml; entonces `codex resume %2` abre el más reciente.</translation>
    </message>
    <message>
        <source>Threads are missing from the list of Codex, or cannot be resumed</source>
        <translation>Faltan hilos en la lista de Codex, o no se pueden reanudar</translation>
    </message>
    <message numerus="yes">
        <source>No thread to list: %n thread(s), none of them interactive</source>
        <translation>
            <numerusform>Ningún hilo que mostrar: %n hilo, no interactivo</numerusform>
            <numerusform>Ningún hilo que mostrar: %n hilos, ninguno interactivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) listed here, %1 with `codex resume --all`</source>
        <translation>
            <numerusform>%n hilo mostrado aquí, %1 con `codex resume --all`</numerusform>
            <numerusform>%n hilos mostrados aquí, %1 con `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Codex home</source>
        <translation>No hay carpeta de datos de Codex</translation>
    </message>
    <message>
        <source>Not inspected: the state DB is missing or cannot be read</source>
        <translation>No se inspeccionó: la base de datos de estado falta o no se puede leer</translation>
    </message>
    <message>
        <source>Threads in the list</source>
        <translation>Hilos de la lista</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only. Mount it for writing, or set CODEX_HOME to a folder elsewhere.</source>
        <translation>Su sistema de archivos está montado como solo lectura. Móntelo con permiso de escritura, o asigne a CODEX_HOME una carpeta de otro lugar.</translation>
    </message>
    <message>
        <source>It is marked as immutable. Take the mark off: `sudo chattr -i %1`.</source>
        <translation>Tiene la marca de inmutable. Quítesela: `sudo chattr -i %1`.</translation>
    </message>
    <message>
        <source>Codex may not write to %1</source>
        <translation>Codex no puede escribir en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such file(s) or folder(s)</source>
        <translation>
            <numerusform>%1; %n archivo o carpeta en esta situación</numerusform>
            <numerusform>%1; %n archivos o carpetas en esta situación</numerusform>
        </translation>
    </message>
    <message>
        <source>files and folders that this user may write</source>
        <translation>archivos y carpetas en los que este usuario pueda escribir</translation>
    </message>
    <message>
        <source>Codex cannot resume threads: it may not write to %1</source>
        <translation>Codex no puede reanudar hilos: no puede escribir en %1</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it</source>
        <translation>%1; Codex necesita unos %2 de memoria para reanudarlo</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it, and %3 is available</source>
        <translation>%1; Codex necesita unos %2 de memoria para reanudarlo, y hay %3 disponibles</translation>
    </message>
    <message>
        <source>The rollout %1 has %2</source>
        <translation>El archivo de sesión (rollout) %1 ocupa %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Do not resume this thread: start a new session with `codex`. Once you no longer need it, `%1` frees its space; `codex archive` only moves it.</source>
        <translation>No reanude este hilo: empiece una sesión nueva con `codex`. Cuando ya no lo necesite, `%1` libera su espacio; `codex archive` solo lo traslada.</translation>
    </message>
    <message>
        <source>A thread can hardly be resumed: its rollout has %1, and Codex needs about %2 of memory for it</source>
        <translation>Un hilo difícilmente se podrá reanudar: su archivo de sesión (rollout) ocupa %1, y Codex necesita para él unos %2 de memoria</translation>
    </message>
    <message>
        <source>lines that are no records: %1; NUL bytes: %2</source>
        <translation>líneas que no son registros: %1; bytes NUL: %2</translation>
    </message>
    <message>
        <source>a JSON record in every line</source>
        <translation>un registro JSON en cada línea</translation>
    </message>
    <message>
        <source>Codex passes over such lines, so the thread goes on without them. Get %1 back from a backup if you need what they held, and check the disk if other files are damaged too.</source>
        <translation>Codex pasa por alto esas líneas, así que el hilo continúa sin ellas. Recupere %1 de una copia de seguridad si necesita lo que contenían, y compruebe el disco si hay más archivos dañados.</translation>
    </message>
    <message>
        <source>Parts of a thread are lost: its rollout %1 is damaged</source>
        <translation>Se han perdido partes de un hilo: su archivo de sesión (rollout) %1 está dañado</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout(s) cannot be read to the end, such as %1: %2</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) no se puede leer hasta el final, por ejemplo %1: %2</numerusform>
            <numerusform>%n archivos de sesión (rollout) no se pueden leer hasta el final, por ejemplo %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 ends with an error: %2</source>
        <translation>la lectura de %1 termina con un error: %2</translation>
    </message>
    <message>
        <source>a file that can be read to its end</source>
        <translation>un archivo que se pueda leer hasta el final</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Get %1 back from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex no puede reanudar un hilo así. Recupere %1 de una copia de seguridad, y compruebe el disco si hay más archivos dañados.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: its rollout %1 cannot be read to the end</source>
        <translation>No se puede reanudar un hilo: su archivo de sesión (rollout) %1 no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>Delete threads that you no longer need with `codex delete &lt;id&gt;`, the largest first; `codex archive` frees nothing.</source>
        <translation>Borre con `codex delete &lt;id&gt;` los hilos que ya no necesite, primero los más grandes; `codex archive` no libera nada.</translation>
    </message>
    <message>
        <source>Most of it is in the folder %1: remove from it what you no longer need, while no Codex runs.</source>
        <translation>La mayor parte está en la carpeta %1: elimine de ella lo que ya no necesite, mientras Codex no esté en ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s); %2 free</source>
        <translation>
            <numerusform>%1 en %n archivo; %2 libres</numerusform>
            <numerusform>%1 en %n archivos; %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>The Codex home %1 takes %2</source>
        <translation>La carpeta de datos de Codex %1 ocupa %2</translation>
    </message>
    <message>
        <source>at most %1, and at most a quarter of what is free</source>
        <translation>como máximo %1, y como máximo una cuarta parte del espacio libre</translation>
    </message>
    <message>
        <source>The Codex home takes %1</source>
        <translation>La carpeta de datos de Codex ocupa %1</translation>
    </message>
    <message numerus="yes">
        <source>The Codex home takes %1, with %n problem(s)</source>
        <translation>
            <numerusform>La carpeta de datos de Codex ocupa %1, con %n problema</numerusform>
            <numerusform>La carpeta de datos de Codex ocupa %1, con %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: there is no Codex home</source>
        <translation>No se inspeccionó: no hay carpeta de datos de Codex</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1, idioma %2</translation>
    </message>
    <message>
        <source>%1, no language set</source>
        <translation>%1, sin idioma definido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1=dumb: Codex has no colours and cannot move the cursor</source>
        <translation>%1=dumb: Codex no tiene colores y no puede mover el cursor</translation>
    </message>
    <message>
        <source>TERM=xterm-256color or another real terminal type</source>
        <translation>TERM=xterm-256color u otro tipo de terminal real</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or the name of your terminal, and find what sets it to dumb.</source>
        <translation>Ejecute `export TERM=xterm-256color`, o con el nombre de su terminal, y busque qué le asigna dumb.</translation>
    </message>
    <message>
        <source>Run `unset TERM_PROGRAM`, and find what sets it to dumb.</source>
        <translation>Ejecute `unset TERM_PROGRAM`, y busque qué le asigna dumb.</translation>
    </message>
    <message>
        <source>%1=dumb: no colours and no cursor movement (this run has no terminal)</source>
        <translation>%1=dumb: sin colores ni movimiento del cursor (esta ejecución no tiene terminal)</translation>
    </message>
    <message>
        <source>The locale is not UTF-8 (%1=%2): Codex&apos;s symbols and other letters than ASCII may be garbled</source>
        <translation>La configuración regional no es UTF-8 (%1=%2): los símbolos de Codex y las letras no ASCII pueden aparecer ilegibles</translation>
    </message>
    <message>
        <source>a UTF-8 locale, for example en_US.UTF-8</source>
        <translation>una configuración regional UTF-8, por ejemplo en_US.UTF-8</translation>
    </message>
    <message>
        <source>Run `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Ejecute `export LANG=C.UTF-8`, u otra configuración regional de `locale -a` que termine en UTF-8.</translation>
    </message>
    <message>
        <source>Run `unset %1` and `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Ejecute `unset %1` y `export LANG=C.UTF-8`, u otra configuración regional de `locale -a` que termine en UTF-8.</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be read: what the terminal can do is unknown</source>
        <translation>%1 indica %2, que no se puede leer: se desconoce lo que el terminal puede hacer</translation>
    </message>
    <message>
        <source>a readable terminfo file or directory</source>
        <translation>un archivo o directorio terminfo legible</translation>
    </message>
    <message>
        <source>Run `unset %1`, or let it name a readable directory.</source>
        <translation>Ejecute `unset %1`, o haga que indique un directorio legible.</translation>
    </message>
    <message>
        <source>Run `unset %1`, or enlarge the window.</source>
        <translation>Ejecute `unset %1`, o agrande la ventana.</translation>
    </message>
    <message>
        <source>The terminal is %1 columns wide: lines may wrap</source>
        <translation>El terminal tiene %1 columnas de ancho: las líneas pueden partirse</translation>
    </message>
    <message>
        <source>Widen the window to at least 80 columns.</source>
        <translation>Ensanche la ventana hasta al menos 80 columnas.</translation>
    </message>
    <message>
        <source>The terminal is %1 rows high: content may scroll off</source>
        <translation>El terminal tiene %1 filas de alto: el contenido puede salirse de la pantalla</translation>
    </message>
    <message>
        <source>Enlarge the window to at least 24 rows.</source>
        <translation>Agrande la ventana hasta al menos 24 filas.</translation>
    </message>
    <message>
        <source>at least 80 columns</source>
        <translation>al menos 80 columnas</translation>
    </message>
    <message>
        <source>at least 24 rows</source>
        <translation>al menos 24 filas</translation>
    </message>
    <message>
        <source>The terminal is fit for Codex</source>
        <translation>El terminal es adecuado para Codex</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place of %1, and open a new window after `tmux source-file ~/.tmux.conf`.</source>
        <translation>Escriba `set -g default-terminal tmux-256color` en ~/.tmux.conf en lugar de %1, y abra una ventana nueva tras `tmux source-file ~/.tmux.conf`.</translation>
    </message>
    <message>
        <source>Run `export TERM=tmux-256color`, and remove the line of your shell&apos;s start-up file that sets TERM.</source>
        <translation>Ejecute `export TERM=tmux-256color`, y elimine la línea del archivo de inicio de su shell que define TERM.</translation>
    </message>
    <message>
        <source>TERM=%1 inside tmux: programs take it for another terminal, and keys, colours or the screen go wrong</source>
        <translation>TERM=%1 dentro de tmux: los programas lo toman por otro terminal, y fallan las teclas, los colores o la pantalla</translation>
    </message>
    <message>
        <source>a TERM that begins with tmux or screen</source>
        <translation>un valor de TERM que empiece por tmux o screen</translation>
    </message>
    <message>
        <source>This machine has no description of the terminal TERM=%1: pagers and editors that Codex opens may refuse it</source>
        <translation>Este equipo no tiene descripción del terminal TERM=%1: los paginadores y editores que abre Codex pueden rechazarlo</translation>
    </message>
    <message>
        <source>an entry of the terminfo database</source>
        <translation>una entrada de la base de datos terminfo</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or install the terminal&apos;s entry, for example with the package ncurses-term.</source>
        <translation>Ejecute `export TERM=xterm-256color`, o instale la entrada del terminal, por ejemplo con el paquete ncurses-term.</translation>
    </message>
    <message>
        <source>TERM agrees with the terminal</source>
        <translation>TERM coincide con el terminal</translation>
    </message>
    <message>
        <source>Terminal session</source>
        <translation>Sesión de terminal</translation>
    </message>
    <message>
        <source>terminal_title names items that Codex does not know: %1</source>
        <translation>terminal_title indica elementos que Codex no conoce: %1</translation>
    </message>
    <message>
        <source>items such as activity, project-name, model, git-branch</source>
        <translation>elementos como activity, project-name, model, git-branch</translation>
    </message>
    <message>
        <source>Remove or replace the unknown entries in [tui] terminal_title.</source>
        <translation>Elimine o sustituya las entradas desconocidas de [tui] terminal_title.</translation>
    </message>
    <message>
        <source>Terminal title</source>
        <translation>Título del terminal</translation>
    </message>
    <message>
        <source>Rollout traces are on, and there are none yet</source>
        <translation>Las trazas de sesión (rollout) están activadas y aún no hay ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), no failed inference</source>
        <translation>
            <numerusform>%n traza de sesión (rollout), ninguna inferencia fallida</numerusform>
            <numerusform>%n trazas de sesión (rollout), ninguna inferencia fallida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), failed inferences: %1</source>
        <translation>
            <numerusform>%n traza de sesión (rollout), inferencias fallidas: %1</numerusform>
            <numerusform>%n trazas de sesión (rollout), inferencias fallidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout traces are not turned on</source>
        <translation>Las trazas de sesión (rollout) no están activadas</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, remove CODEX_ROLLOUT_TRACE_ROOT from %2.</source>
        <translation>Las trazas de sesión (rollout) guardan en %1 mensajes y respuestas sin cifrar. Para desactivarlas, elimine CODEX_ROLLOUT_TRACE_ROOT de %2.</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, run `unset CODEX_ROLLOUT_TRACE_ROOT` before Codex.</source>
        <translation>Las trazas de sesión (rollout) guardan en %1 mensajes y respuestas sin cifrar. Para desactivarlas, ejecute `unset CODEX_ROLLOUT_TRACE_ROOT` antes de iniciar Codex.</translation>
    </message>
    <message>
        <source>Rollout traces</source>
        <translation>Trazas de sesión</translation>
    </message>
    <message>
        <source>Try again later; `npm view @openai/codex version` or the releases on GitHub tell it too.</source>
        <translation>Inténtelo de nuevo más tarde; `npm view @openai/codex version` o las versiones publicadas en GitHub también lo indican.</translation>
    </message>
    <message>
        <source>%1 does not tell the latest version of Codex: %2</source>
        <translation>%1 no indica la última versión de Codex: %2</translation>
    </message>
    <message>
        <source>the number of the latest release</source>
        <translation>el número de la última versión publicada</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2), as of the last look for updates</source>
        <translation>%1 está disponible (instalada: %2), según la última búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2)</source>
        <translation>%1 está disponible (instalada: %2)</translation>
    </message>
    <message>
        <source>Codex has not noted a newer version yet</source>
        <translation>Codex aún no ha detectado una versión más reciente</translation>
    </message>
    <message>
        <source>No newer version was known at the last look for updates</source>
        <translation>No se conocía una versión más reciente en la última búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>There is no newer version than %1</source>
        <translation>No hay ninguna versión más reciente que %1</translation>
    </message>
    <message>
        <source>%1 available (current %2)</source>
        <translation>%1 disponible (actual: %2)</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>%1 in %2 has no effect: Codex does not take it from a project</source>
        <translation>%1 en %2 no tiene efecto: Codex no lo toma de un proyecto</translation>
    </message>
    <message>
        <source>%1 in the user&apos;s config.toml only</source>
        <translation>%1 solo en el config.toml del usuario</translation>
    </message>
    <message>
        <source>Move %1 from %2 to the config.toml of your Codex home.</source>
        <translation>Mueva %1 de %2 al config.toml de su carpeta de datos de Codex.</translation>
    </message>
    <message>
        <source>a readable text file</source>
        <translation>un archivo de texto legible</translation>
    </message>
    <message>
        <source>Make the file readable: chmod u+r %1</source>
        <translation>Haga legible el archivo: chmod u+r %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 cannot be read</source>
        <translation>Codex no puede iniciarse: no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 is a directory, not a file</source>
        <translation>%1 es un directorio, no un archivo</translation>
    </message>
    <message>
        <source>%1 is a pipe, socket or device, not a file</source>
        <translation>%1 es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>Move it away: mv %1 %1.moved</source>
        <translation>Apártelo: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a directory</source>
        <translation>Codex no puede iniciarse: %1 es un directorio</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a regular file</source>
        <translation>Codex no puede iniciarse: %1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist: Codex takes its defaults instead of your settings</source>
        <translation>%1 es un enlace a un archivo que no existe: Codex toma los valores predeterminados en lugar de los ajustes definidos por usted</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>un archivo, o un enlace a un archivo</translation>
    </message>
    <message>
        <source>Put the file back that the link names (`readlink %1`), or remove the link: `rm %1`.</source>
        <translation>Vuelva a poner el archivo que indica el enlace (`readlink %1`), o elimine el enlace: `rm %1`.</translation>
    </message>
    <message>
        <source>%1 is far too large for a configuration file; it was not read</source>
        <translation>%1 es demasiado grande para un archivo de configuración; no se leyó</translation>
    </message>
    <message>
        <source>at most a few megabytes</source>
        <translation>unos pocos megabytes como máximo</translation>
    </message>
    <message>
        <source>Move it away and write a new one: mv %1 %1.moved</source>
        <translation>Apártelo y escriba uno nuevo: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>%1 is far too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>the project is not trusted</source>
        <translation>el proyecto no es de confianza</translation>
    </message>
    <message>
        <source>%1 is an old setting</source>
        <translation>%1 es un ajuste antiguo</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Elimine %1.</translation>
    </message>
    <message>
        <source>Use %1 in place of %2.</source>
        <translation>Use %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Codex does not know the setting %1</source>
        <translation>Codex no conoce el ajuste %1</translation>
    </message>
    <message>
        <source>a setting of this version of Codex</source>
        <translation>un ajuste de esta versión de Codex</translation>
    </message>
    <message>
        <source>Remove %1, or correct its name.</source>
        <translation>Elimine %1, o corrija su nombre.</translation>
    </message>
    <message>
        <source>Codex cannot start: it does not know the setting %1</source>
        <translation>Codex no puede iniciarse: no conoce el ajuste %1</translation>
    </message>
    <message>
        <source>Codex ignores the setting %1</source>
        <translation>Codex no tiene en cuenta el ajuste %1</translation>
    </message>
    <message>
        <source>The setting %1 was removed from Codex</source>
        <translation>El ajuste %1 se eliminó de Codex</translation>
    </message>
    <message>
        <source>Did you mean %1? Rename the key.</source>
        <translation>¿Quería decir %1? Cambie el nombre de la clave.</translation>
    </message>
    <message>
        <source>%1 stands below the header of a table and so belongs to it, as %2</source>
        <translation>%1 está bajo la cabecera de una tabla y por eso le pertenece, como %2</translation>
    </message>
    <message>
        <source>Move the line with %1 to the top of the file, above the first line in brackets.</source>
        <translation>Mueva la línea con %1 al principio del archivo, antes de la primera línea entre corchetes.</translation>
    </message>
    <message>
        <source>%1 is a setting of another table: %2</source>
        <translation>%1 es un ajuste de otra tabla: %2</translation>
    </message>
    <message>
        <source>Move it below [%1].</source>
        <translation>Muévalo bajo [%1].</translation>
    </message>
    <message>
        <source>Did you mean %1? It stands at the top of the file, above the first line in brackets.</source>
        <translation>¿Quería decir %1? Va al principio del archivo, antes de la primera línea entre corchetes.</translation>
    </message>
    <message>
        <source>Leave out the quotes: %1 = %2</source>
        <translation>Quite las comillas: %1 = %2</translation>
    </message>
    <message>
        <source>Put the value in quotes: %1 = &quot;%2&quot;</source>
        <translation>Ponga el valor entre comillas: %1 = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Write a list: %1 = [%2]</source>
        <translation>Escriba una lista: %1 = [%2]</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own, with the settings below it.</source>
        <translation>Escriba [%1] en una línea propia, con los ajustes debajo.</translation>
    </message>
    <message>
        <source>Correct the value of %1, or remove it to get the default.</source>
        <translation>Corrija el valor de %1, o elimínelo para usar el predeterminado.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2 is of type %3</source>
        <translation>%1 tiene un valor del tipo incorrecto: %2 es del tipo %3</translation>
    </message>
    <message>
        <source>%1 has a value that Codex does not know: %2</source>
        <translation>%1 tiene un valor que Codex no conoce: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Write: %2 = &quot;%1&quot;</source>
        <translation>¿Quería decir &quot;%1&quot;? Escriba: %2 = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set %1 to one of: %2.</source>
        <translation>Asigne a %1 uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: the command line sets no valid value for %1</source>
        <translation>Codex no puede iniciarse: la línea de órdenes no da un valor válido a %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 has no valid value for %3</source>
        <translation>Codex no puede iniciarse: %1, línea %2, no tiene un valor válido para %3</translation>
    </message>
    <message>
        <source>[%1] has no %2</source>
        <translation>[%1] no tiene %2</translation>
    </message>
    <message>
        <source>Add %1 to [%2].</source>
        <translation>Añada %1 a [%2].</translation>
    </message>
    <message>
        <source>Codex cannot start: [%1] has no %2</source>
        <translation>Codex no puede iniciarse: [%1] no tiene %2</translation>
    </message>
    <message>
        <source>a provider definition that Codex accepts</source>
        <translation>una definición de proveedor que Codex acepte</translation>
    </message>
    <message>
        <source>Codex cannot start: the provider %1 is not defined correctly</source>
        <translation>Codex no puede iniciarse: el proveedor %1 no está bien definido</translation>
    </message>
    <message>
        <source>Remove %1 from [model_providers.%2]; %3 can be set there.</source>
        <translation>Elimine %1 de [model_providers.%2]; ahí se puede definir %3.</translation>
    </message>
    <message>
        <source>The provider %1 has both an auth command and %2</source>
        <translation>El proveedor %1 tiene a la vez una orden auth y %2</translation>
    </message>
    <message>
        <source>Remove %1 or [model_providers.%2.auth].</source>
        <translation>Elimine %1 o [model_providers.%2.auth].</translation>
    </message>
    <message>
        <source>The auth command of the provider %1 is empty</source>
        <translation>La orden auth del proveedor %1 está vacía</translation>
    </message>
    <message>
        <source>Name a program that prints the token, or remove [model_providers.%1.auth].</source>
        <translation>Indique un programa que escriba el token, o elimine [model_providers.%1.auth].</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in provider, which cannot be redefined</source>
        <translation>%1 es el nombre de un proveedor integrado, que no se puede redefinir</translation>
    </message>
    <message>
        <source>Rename it, for instance to [model_providers.%1-custom] with model_provider = &quot;%1-custom&quot;; to redirect openai alone, set openai_base_url.</source>
        <translation>Cámbiele el nombre, por ejemplo a [model_providers.%1-custom] con model_provider = &quot;%1-custom&quot;; para redirigir solo openai, defina openai_base_url.</translation>
    </message>
    <message>
        <source>The provider %1 has no name</source>
        <translation>El proveedor %1 no tiene nombre</translation>
    </message>
    <message>
        <source>Add a line to [model_providers.%1]: name = &quot;%1&quot;</source>
        <translation>Añada una línea a [model_providers.%1]: name = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The provider %1 has aws settings, which only the providers of Amazon Bedrock take</source>
        <translation>El proveedor %1 tiene ajustes aws, que solo aceptan los proveedores de Amazon Bedrock</translation>
    </message>
    <message>
        <source>Remove them from [model_providers.%1], or use model_provider = &quot;amazon-bedrock&quot;.</source>
        <translation>Elimínelos de [model_providers.%1], o use model_provider = &quot;amazon-bedrock&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 asks for the chat API (wire_api), which Codex no longer speaks</source>
        <translation>El proveedor %1 pide la API de chat (wire_api), que Codex ya no admite</translation>
    </message>
    <message>
        <source>Set wire_api = &quot;responses&quot; in [model_providers.%1], if the provider has the Responses API.</source>
        <translation>Escriba wire_api = &quot;responses&quot; en [model_providers.%1], si el proveedor tiene la API Responses.</translation>
    </message>
    <message>
        <source>model_provider names the provider %1, which is not defined</source>
        <translation>model_provider indica el proveedor %1, que no está definido</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>Define it as [model_providers.%1], or remove model_provider to use openai.</source>
        <translation>Defínalo como [model_providers.%1], o elimine model_provider para usar openai.</translation>
    </message>
    <message>
        <source>Codex cannot start: the model provider %1 is not defined</source>
        <translation>Codex no puede iniciarse: el proveedor de modelos %1 no está definido</translation>
    </message>
    <message>
        <source>Did you mean model_provider = &quot;%1&quot;? Otherwise define [model_providers.%2].</source>
        <translation>¿Quería decir model_provider = &quot;%1&quot;? Si no, defina [model_providers.%2].</translation>
    </message>
    <message>
        <source>either command (a program) or url (an address), and settings that fit</source>
        <translation>command (un programa) o url (una dirección), y ajustes acordes</translation>
    </message>
    <message>
        <source>Codex cannot start: the MCP server %1 is not defined correctly</source>
        <translation>Codex no puede iniciarse: el servidor MCP %1 no está bien definido</translation>
    </message>
    <message>
        <source>The MCP server %1 has neither command nor url</source>
        <translation>El servidor MCP %1 no tiene ni command ni url</translation>
    </message>
    <message>
        <source>Add command = &quot;…&quot; or url = &quot;…&quot; to [mcp_servers.%1], or remove the table.</source>
        <translation>Añada command = &quot;…&quot; o url = &quot;…&quot; a [mcp_servers.%1], o elimine la tabla.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a command, and so cannot have %2</source>
        <translation>El servidor MCP %1 tiene command, y por tanto no puede tener %2</translation>
    </message>
    <message>
        <source>The MCP server %1 has a url, and so cannot have %2</source>
        <translation>El servidor MCP %1 tiene url, y por tanto no puede tener %2</translation>
    </message>
    <message>
        <source>Remove %1 from [mcp_servers.%2], or make two servers of it.</source>
        <translation>Elimine %1 de [mcp_servers.%2], o divídalo en dos servidores.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a literal bearer_token, which Codex refuses</source>
        <translation>El servidor MCP %1 tiene un bearer_token literal, que Codex rechaza</translation>
    </message>
    <message>
        <source>Put the token into an environment variable and name that: bearer_token_env_var = &quot;MY_TOKEN&quot;</source>
        <translation>Ponga el token en una variable de entorno e indíquela: bearer_token_env_var = &quot;MY_TOKEN&quot;</translation>
    </message>
    <message>
        <source>%2 of the MCP server %1 is negative</source>
        <translation>%2 del servidor MCP %1 es negativo</translation>
    </message>
    <message>
        <source>Set %1 to a number of seconds, such as 30.</source>
        <translation>Asigne a %1 un número de segundos, por ejemplo 30.</translation>
    </message>
    <message>
        <source>Codex cannot start: it refuses the setting of %1</source>
        <translation>Codex no puede iniciarse: rechaza el ajuste %1</translation>
    </message>
    <message>
        <source>There are [permissions] profiles, but default_permissions chooses none</source>
        <translation>Hay perfiles [permissions], pero default_permissions no elige ninguno</translation>
    </message>
    <message>
        <source>Add default_permissions = &quot;%1&quot; at the top of the file.</source>
        <translation>Añada default_permissions = &quot;%1&quot; al principio del archivo.</translation>
    </message>
    <message>
        <source>default_permissions names the profile %1, which is not defined</source>
        <translation>default_permissions indica el perfil %1, que no está definido</translation>
    </message>
    <message>
        <source>Use one of %1, or define [permissions.%2].</source>
        <translation>Use uno de estos: %1; o defina [permissions.%2].</translation>
    </message>
    <message>
        <source>experimental_thread_store_endpoint is no longer supported</source>
        <translation>experimental_thread_store_endpoint ya no se admite</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>profile = &quot;%1&quot; is no longer supported</source>
        <translation>profile = &quot;%1&quot; ya no se admite</translation>
    </message>
    <message>
        <source>Remove the line, move the settings of [profiles.%1] to %1.config.toml in the Codex home, and start codex --profile %1.</source>
        <translation>Elimine la línea, mueva los ajustes de [profiles.%1] a %1.config.toml en la carpeta de datos de Codex e inicie codex --profile %1.</translation>
    </message>
    <message>
        <source>approval_policy = &quot;untrusted&quot; is no longer supported</source>
        <translation>approval_policy = &quot;untrusted&quot; ya no se admite</translation>
    </message>
    <message>
        <source>Remove the line, or set approval_policy = &quot;on-request&quot;.</source>
        <translation>Elimine la línea, o escriba approval_policy = &quot;on-request&quot;.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 no tiene contenido</translation>
    </message>
    <message>
        <source>Set it to &quot;medium&quot;, for instance, or remove it.</source>
        <translation>Asígnele &quot;medium&quot;, por ejemplo, o elimínelo.</translation>
    </message>
    <message>
        <source>features.rollout_budget cannot be true alone: it is a table of settings</source>
        <translation>features.rollout_budget no puede ser solo true: es una tabla de ajustes</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be read: %2</source>
        <translation>%1 indica un archivo que no se puede leer: %2</translation>
    </message>
    <message>
        <source>Create %1, or correct or remove %2.</source>
        <translation>Cree %1, o corrija o elimine %2.</translation>
    </message>
    <message>
        <source>The path %1 holds control characters: a backslash in double quotes was read as an escape</source>
        <translation>La ruta %1 contiene caracteres de control: una barra invertida entre comillas dobles se leyó como secuencia de escape</translation>
    </message>
    <message>
        <source>Put the path in single quotes, or double every backslash.</source>
        <translation>Ponga la ruta entre comillas simples, o duplique cada barra invertida.</translation>
    </message>
    <message>
        <source>[profiles.%1] has no effect: profiles are files now</source>
        <translation>[profiles.%1] no tiene efecto: ahora los perfiles son archivos</translation>
    </message>
    <message>
        <source>Move its settings to %1.config.toml in the Codex home and start codex --profile %1, or remove it.</source>
        <translation>Mueva sus ajustes a %1.config.toml en la carpeta de datos de Codex e inicie codex --profile %1, o elimínelo.</translation>
    </message>
    <message>
        <source>The entry for the project %1 is never used: Codex compares the absolute path without a slash at its end</source>
        <translation>La entrada del proyecto %1 no se usa nunca: Codex compara la ruta absoluta sin barra final</translation>
    </message>
    <message>
        <source>Write the absolute path without a slash at its end.</source>
        <translation>Escriba la ruta absoluta sin barra final.</translation>
    </message>
    <message>
        <source>model_reasoning_effort has an unusual value: %1</source>
        <translation>model_reasoning_effort tiene un valor poco habitual: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number (integer), without quotes</source>
        <translation>un número entero, sin comillas</translation>
    </message>
    <message>
        <source>a whole number (integer), %1</source>
        <translation>un número entero, %1</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>un número, sin comillas</translation>
    </message>
    <message>
        <source>a text (string) in quotes</source>
        <translation>un texto (cadena) entre comillas</translation>
    </message>
    <message>
        <source>a path (string) in quotes</source>
        <translation>una ruta (cadena) entre comillas</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>una lista de textos, por ejemplo [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a table ([%1] and settings below it)</source>
        <translation>una tabla ([%1] y ajustes debajo)</translation>
    </message>
    <message>
        <source>a value of type: %1</source>
        <translation>un valor de tipo: %1</translation>
    </message>
    <message>
        <source>A -c option has no key before its =</source>
        <translation>Una opción -c no tiene clave antes de su =</translation>
    </message>
    <message>
        <source>The option -c %1 has no =</source>
        <translation>La opción -c %1 no tiene =</translation>
    </message>
    <message>
        <source>-c key=value</source>
        <translation>-c key=value</translation>
    </message>
    <message>
        <source>Write the option as -c key=value, such as -c model=&quot;gpt-5&quot;.</source>
        <translation>Escriba la opción como -c key=value, por ejemplo -c model=&quot;gpt-5&quot;.</translation>
    </message>
    <message>
        <source>Codex cannot start: an option -c is not of the form key=value</source>
        <translation>Codex no puede iniciarse: una opción -c no tiene la forma key=value</translation>
    </message>
    <message>
        <source>%1 names the feature flag %2, which Codex does not know</source>
        <translation>%1 indica la función %2, que Codex no conoce</translation>
    </message>
    <message>
        <source>Leave the option out; `codex features list` shows the flags.</source>
        <translation>Omita la opción; `codex features list` muestra las funciones.</translation>
    </message>
    <message>
        <source>Write %1 %2.</source>
        <translation>Escriba %1 %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: it has no feature flag %1</source>
        <translation>Codex no puede iniciarse: no tiene la función %1</translation>
    </message>
    <message>
        <source>%1 is defined a second time</source>
        <translation>%1 se define por segunda vez</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada clave una sola vez</translation>
    </message>
    <message>
        <source>Keep one of the two definitions of %1.</source>
        <translation>Conserve una de las dos definiciones de %1.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 defines %3 a second time</source>
        <translation>Codex no puede iniciarse: %1, línea %2, define %3 por segunda vez</translation>
    </message>
    <message>
        <source>%1 is defined in line %2 already</source>
        <translation>%1 ya se define en la línea %2</translation>
    </message>
    <message>
        <source>Move the lines below [%1] to the table of line %2, and remove the second header.</source>
        <translation>Mueva las líneas que siguen a [%1] a la tabla de la línea %2, y elimine la segunda cabecera.</translation>
    </message>
    <message>
        <source>Remove %1 from line %2 or from line %3.</source>
        <translation>Elimine %1 de la línea %2 o de la línea %3.</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>un texto en UTF-8</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not UTF-8 text</source>
        <translation>Codex no puede iniciarse: %1 no es texto UTF-8</translation>
    </message>
    <message>
        <source>The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>El archivo es UTF-16. Conviértalo: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>Guarde el archivo como UTF-8. Si es Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Correct the line to: %1</source>
        <translation>Corrija la línea así: %1</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes: %2</source>
        <translation>El valor de %1 no tiene comillas: %2</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, a list or a table</source>
        <translation>un texto entre comillas, un número, true, false, una lista o una tabla</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes.</source>
        <translation>Ponga el valor de %1 entre comillas.</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes</source>
        <translation>El valor de %1 no tiene comillas</translation>
    </message>
    <message>
        <source>the value itself: the file knows no variables</source>
        <translation>el propio valor: el archivo no admite variables</translation>
    </message>
    <message>
        <source>Write the value itself, in quotes; variables are not expanded here.</source>
        <translation>Escriba el propio valor, entre comillas; aquí no se expanden variables.</translation>
    </message>
    <message>
        <source>The value of %1 has typographic quotes: %2</source>
        <translation>El valor de %1 tiene comillas tipográficas: %2</translation>
    </message>
    <message>
        <source>Use straight quotes: %1 = %2</source>
        <translation>Use comillas rectas: %1 = %2</translation>
    </message>
    <message>
        <source>true or false, or a text in quotes</source>
        <translation>true o false, o un texto entre comillas</translation>
    </message>
    <message>
        <source>a value: the file knows no null</source>
        <translation>un valor: el archivo no admite null</translation>
    </message>
    <message>
        <source>Remove %1 to get its default, or put the value in quotes.</source>
        <translation>Elimine %1 para usar su valor predeterminado, o ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>Use single quotes, in which a backslash is only a backslash, or double every backslash.</source>
        <translation>Use comillas simples, en las que una barra invertida es solo una barra invertida, o duplique cada barra invertida.</translation>
    </message>
    <message>
        <source>Use single quotes: %1 = &apos;%2&apos; (or double every backslash).</source>
        <translation>Use comillas simples: %1 = &apos;%2&apos; (o duplique cada barra invertida).</translation>
    </message>
    <message>
        <source>A backslash in double quotes begins an escape, and %1 is none that TOML has</source>
        <translation>Una barra invertida entre comillas dobles inicia una secuencia de escape, y %1 no es ninguna de TOML</translation>
    </message>
    <message>
        <source>a path in single quotes, or with every backslash doubled</source>
        <translation>una ruta entre comillas simples, o con cada barra invertida duplicada</translation>
    </message>
    <message>
        <source>The backslash before the closing quote of %1 makes the quote a part of the text</source>
        <translation>La barra invertida ante la comilla de cierre de %1 hace que la comilla forme parte del texto</translation>
    </message>
    <message>
        <source>The text of %1 is not closed: its line ends without %2</source>
        <translation>El texto de %1 no se cierra: su línea termina sin %2</translation>
    </message>
    <message>
        <source>the closing quote on the same line</source>
        <translation>la comilla de cierre en la misma línea</translation>
    </message>
    <message>
        <source>Add the closing %1 at the end of the text (a text over several lines stands between %2).</source>
        <translation>Añada %1 de cierre al final del texto (un texto de varias líneas va entre %2).</translation>
    </message>
    <message>
        <source>The line goes on after its end: %1</source>
        <translation>La línea sigue después de su final: %1</translation>
    </message>
    <message>
        <source>one setting on a line</source>
        <translation>un ajuste por línea</translation>
    </message>
    <message>
        <source>The line goes on after the end of its value</source>
        <translation>La línea sigue después del final de su valor</translation>
    </message>
    <message>
        <source>Begin the comment with #.</source>
        <translation>Empiece el comentario con #.</translation>
    </message>
    <message>
        <source>Remove the %1 at the end of the line.</source>
        <translation>Elimine %1 del final de la línea.</translation>
    </message>
    <message>
        <source>If the text is to hold quotes, put single quotes around it: &apos;…&apos;.</source>
        <translation>Si el texto debe contener comillas, póngalo entre comillas simples: &apos;…&apos;.</translation>
    </message>
    <message>
        <source>If the text is to hold an apostrophe, put double quotes around it.</source>
        <translation>Si el texto debe contener un apóstrofo, póngalo entre comillas dobles.</translation>
    </message>
    <message>
        <source>The line is neither a setting nor a comment</source>
        <translation>La línea no es un ajuste ni un comentario</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>un comentario que empiece por #</translation>
    </message>
    <message>
        <source>There is no = after %1</source>
        <translation>No hay = después de %1</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>key = value</translation>
    </message>
    <message>
        <source>Write the line as %1 = value, or remove it.</source>
        <translation>Escriba la línea como %1 = value, o elimínela.</translation>
    </message>
    <message>
        <source>Remove the word export, and put the value in quotes.</source>
        <translation>Elimine la palabra export, y ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>Write = in place of the colon: %1 = value</source>
        <translation>Escriba = en lugar de los dos puntos: %1 = value</translation>
    </message>
    <message>
        <source>A key without quotes holds a character that is not allowed: %1</source>
        <translation>Una clave sin comillas contiene un carácter no permitido: %1</translation>
    </message>
    <message>
        <source>letters, digits, _ and -, or a key in quotes</source>
        <translation>letras, cifras, _ y -, o una clave entre comillas</translation>
    </message>
    <message>
        <source>Put this part of the key in single quotes, such as [projects.&apos;/path/to/it&apos;].</source>
        <translation>Ponga esta parte de la clave entre comillas simples, por ejemplo [projects.&apos;/path/to/it&apos;].</translation>
    </message>
    <message>
        <source>Put this part of the key in quotes: &quot;%1&quot;.</source>
        <translation>Ponga esta parte de la clave entre comillas: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a text in quotes: %2</source>
        <translation>%1 no es un número ni un texto entre comillas: %2</translation>
    </message>
    <message>
        <source>a number such as 10 or 0.5, or a text in quotes</source>
        <translation>un número como 10 o 0.5, o un texto entre comillas</translation>
    </message>
    <message>
        <source>Write a number, or put the value of %1 in quotes.</source>
        <translation>Escriba un número, o ponga el valor de %1 entre comillas.</translation>
    </message>
    <message>
        <source>%1 has no valid value: %2</source>
        <translation>%1 no tiene un valor válido: %2</translation>
    </message>
    <message>
        <source>true or false in small letters, or a text in quotes</source>
        <translation>true o false en minúsculas, o un texto entre comillas</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>%1 de cierre</translation>
    </message>
    <message>
        <source>Add the missing %1.</source>
        <translation>Añada %1, que falta.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the value of %1</source>
        <translation>Falta una coma o un corchete de cierre en el valor de %1</translation>
    </message>
    <message>
        <source>commas between the elements, and a bracket at the end</source>
        <translation>comas entre los elementos, y un corchete al final</translation>
    </message>
    <message>
        <source>Close the bracket of %1, or put a comma between its elements.</source>
        <translation>Cierre el corchete de %1, o ponga una coma entre sus elementos.</translation>
    </message>
    <message>
        <source>%1 has two equal signs</source>
        <translation>%1 tiene dos signos igual</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine uno de ellos.</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>a value after the = on the same line</source>
        <translation>un valor después de = en la misma línea</translation>
    </message>
    <message>
        <source>Write a value after the =, or remove the line.</source>
        <translation>Escriba un valor después de =, o elimine la línea.</translation>
    </message>
    <message>
        <source>The text of %1 over several lines is never closed</source>
        <translation>El texto de varias líneas de %1 no se cierra nunca</translation>
    </message>
    <message>
        <source>%1 at its end</source>
        <translation>%1 al final</translation>
    </message>
    <message>
        <source>Add %1 where the text is to end.</source>
        <translation>Añada %1 donde deba terminar el texto.</translation>
    </message>
    <message>
        <source>The text of %1 holds an invisible control character</source>
        <translation>El texto de %1 contiene un carácter de control invisible</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>caracteres visibles</translation>
    </message>
    <message>
        <source>Type the value of %1 again instead of pasting it.</source>
        <translation>Escriba de nuevo el valor de %1 en vez de pegarlo.</translation>
    </message>
    <message>
        <source>The line ends in a way that TOML does not know (a carriage return alone)</source>
        <translation>La línea termina de un modo que TOML no conoce (solo un retorno de carro)</translation>
    </message>
    <message>
        <source>line ends of Unix or Windows</source>
        <translation>saltos de línea de Unix o de Windows</translation>
    </message>
    <message>
        <source>Save the file with line ends of Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</source>
        <translation>Guarde el archivo con saltos de línea de Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</translation>
    </message>
    <message>
        <source>A part of the key is empty</source>
        <translation>Una parte de la clave está vacía</translation>
    </message>
    <message>
        <source>a name before the = and between the dots</source>
        <translation>un nombre antes de = y entre los puntos</translation>
    </message>
    <message>
        <source>Write the missing name, or remove the line.</source>
        <translation>Escriba el nombre que falta, o elimine la línea.</translation>
    </message>
    <message>
        <source>The name of a table is not closed with %1</source>
        <translation>El nombre de una tabla no se cierra con %1</translation>
    </message>
    <message>
        <source>%1 closes a bracket that was never opened</source>
        <translation>%1 cierra un corchete que no se abrió</translation>
    </message>
    <message>
        <source>brackets in pairs</source>
        <translation>corchetes por pares</translation>
    </message>
    <message>
        <source>Remove the bracket, or add the one that opens it.</source>
        <translation>Elimine el corchete, o añada el que lo abre.</translation>
    </message>
    <message>
        <source>A list is not closed with %1</source>
        <translation>Una lista no se cierra con %1</translation>
    </message>
    <message>
        <source>A table is not closed with %1</source>
        <translation>Una tabla no se cierra con %1</translation>
    </message>
    <message>
        <source>one comma between two elements</source>
        <translation>una coma entre dos elementos</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Elimine la coma.</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply</source>
        <translation>El valor de %1 tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>fewer than 80 brackets in each other</source>
        <translation>menos de 80 corchetes anidados</translation>
    </message>
    <message>
        <source>Remove brackets from the value of %1.</source>
        <translation>Elimine corchetes del valor de %1.</translation>
    </message>
    <message>
        <source>The file is JSON, not TOML</source>
        <translation>El archivo es JSON, no TOML</translation>
    </message>
    <message>
        <source>lines such as: model = &quot;gpt-5&quot;</source>
        <translation>líneas como: model = &quot;gpt-5&quot;</translation>
    </message>
    <message>
        <source>Rewrite the settings as TOML: key = value on a line each, without the outer braces and the commas.</source>
        <translation>Reescriba los ajustes como TOML: key = value, cada uno en una línea, sin las llaves exteriores ni las comas.</translation>
    </message>
    <message>
        <source>The file holds the markers of an unresolved merge conflict</source>
        <translation>El archivo contiene las marcas de un conflicto de fusión sin resolver</translation>
    </message>
    <message>
        <source>one of the two versions</source>
        <translation>una de las dos versiones</translation>
    </message>
    <message>
        <source>Keep one of the two versions and remove the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Conserve una de las dos versiones y elimine las líneas que empiezan por &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= y &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 is not valid TOML</source>
        <translation>Codex no puede iniciarse: %1, línea %2, no es TOML válido</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Background Server</source>
        <translation>Servidor en segundo plano</translation>
    </message>
    <message>
        <source>Cancelled before it finished</source>
        <translation>Cancelada antes de terminar</translation>
    </message>
    <message>
        <source>The check itself failed: %1</source>
        <translation>La propia comprobación falló: %1</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with this text.</source>
        <translation>Ejecútela de nuevo; si vuelve a fallar, notifíquelo con este texto.</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>La propia comprobación falló</translation>
    </message>
    <message>
        <source>The check had no answer after %1 s</source>
        <translation>La comprobación no obtuvo respuesta tras %1 s</translation>
    </message>
    <message>
        <source>Look for a disk, a mount or a server that does not answer, then run the check again.</source>
        <translation>Busque un disco, un montaje o un servidor que no responda y ejecute de nuevo la comprobación.</translation>
    </message>
    <message>
        <source>Not finished within %1 s</source>
        <translation>Sin terminar en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n inactiva</numerusform>
            <numerusform>%n inactivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en ejecución</numerusform>
            <numerusform>%n en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n problema nuevo</numerusform>
            <numerusform>%n problemas nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) gone</source>
        <translation>
            <numerusform>%n problema resuelto</numerusform>
            <numerusform>%n problemas resueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n comprobación cambiada</numerusform>
            <numerusform>%n comprobaciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture of %n value(s): the arrow keys walk through them</source>
        <translation>
            <numerusform>Gráfico con %n valor: las teclas de flecha permiten recorrerlo</numerusform>
            <numerusform>Gráfico con %n valores: las teclas de flecha permiten recorrerlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1; the longest was %2 with %3</source>
        <translation>
            <numerusform>%n comprobación en %1; la más larga fue %2, con %3</numerusform>
            <numerusform>%n comprobaciones en %1; la más larga fue %2, con %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found nothing wrong.</source>
        <translation>
            <numerusform>%n comprobación no encontró nada incorrecto.</numerusform>
            <numerusform>%n comprobaciones no encontraron nada incorrecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, each with its reason.</source>
        <translation>
            <numerusform>%n omitida, con su motivo.</numerusform>
            <numerusform>%n omitidas, cada una con su motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses WebSocket</source>
        <translation>el WebSocket de Responses</translation>
    </message>
    <message>
        <source>token refresh</source>
        <translation>el servicio de renovación de tokens</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>el servicio de actualizaciones</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>el servidor MCP %1</translation>
    </message>
    <message>
        <source>Stop every Codex, and restore what a backup has of them first, such as %1: the history of a thread stood there. Only if there is no backup, delete those that are still empty: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>Detenga todas las instancias de Codex y restaure primero los que estén en una copia de seguridad, como %1: ahí estaba el historial de un hilo. Solo si no hay copia de seguridad, borre los que sigan vacíos: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file&apos;s first record is not the session&apos;s</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: el primer registro del archivo de sesión (rollout) no es el de la sesión</numerusform>
            <numerusform>%n hilos no se pueden reanudar: el primer registro del archivo de sesión (rollout) no es el de la sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>a record of type session_meta in the first line</source>
        <translation>un registro de tipo session_meta en la primera línea</translation>
    </message>
    <message>
        <source>Another program has changed the file: restore %1 from a backup. Without one move it out of %2 and keep it; Codex does not open it as it is.</source>
        <translation>Otro programa ha modificado el archivo: restaure %1 desde una copia de seguridad. Si no la hay, sáquelo de %2 y consérvelo; Codex no lo abre tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has put a byte order mark before the rollout file&apos;s first record</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: un editor o un programa de sincronización ha puesto una marca de orden de bytes antes del primer registro del archivo de sesión (rollout)</numerusform>
            <numerusform>%n hilos no se pueden reanudar: un editor o un programa de sincronización ha puesto una marca de orden de bytes antes del primer registro del archivo de sesión (rollout)</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>UTF-8 sin marca de orden de bytes</translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or take the mark away: `%1`.</source>
        <translation>Detenga todas las instancias de Codex y restaure cada archivo desde una copia de seguridad, o quite la marca: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has written the rollout file in UTF-16</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: un editor o un programa de sincronización ha escrito el archivo de sesión (rollout) en UTF-16</numerusform>
            <numerusform>%n hilos no se pueden reanudar: un editor o un programa de sincronización ha escrito el archivo de sesión (rollout) en UTF-16</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or convert it: `%1`.</source>
        <translation>Detenga todas las instancias de Codex y restaure cada archivo desde una copia de seguridad, o conviértalo: `%1`.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>No se puede leer la carpeta %1</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs: `rm %1`.</source>
        <translation>Vea con `readlink %1` adónde apunta, y monte ese disco o cree esa carpeta; o elimine el enlace mientras Codex no esté en ejecución: `rm %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder anew; restore what was in it from a backup.</source>
        <translation>Detenga todas las instancias de Codex y apártelo: `mv %1 %2`. Codex vuelve a crear la carpeta; restaure su contenido desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown -R &quot;$(id -un)&quot;: %1`.</source>
        <translation>Pertenece a otro usuario, como ocurre tras usar `sudo codex`. Recupere la propiedad: `sudo chown -R &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>Allow yourself to read and write it again: `chmod u+rwx %1`.</source>
        <translation>Vuelva a concederse permiso de lectura y escritura: `chmod u+rwx %1`.</translation>
    </message>
    <message>
        <source>Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for errors of it.</source>
        <translation>Examine el disco en el que se encuentra: `findmnt -T %1`, y busque errores del disco con `sudo dmesg`.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such folder(s)</source>
        <translation>
            <numerusform>%1; %n carpeta en esta situación</numerusform>
            <numerusform>%1; %n carpetas en esta situación</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of rollout files, or nothing</source>
        <translation>una carpeta de archivos de sesión, o nada</translation>
    </message>
    <message>
        <source>Codex can neither save nor resume threads: %1 is of no use as their folder</source>
        <translation>Codex no puede guardar ni reanudar hilos: %1 no sirve como carpeta para ellos</translation>
    </message>
    <message>
        <source>Codex does not find the threads in %1</source>
        <translation>Codex no encuentra los hilos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file that the state DB names holds another thread</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: el archivo de sesión (rollout) que indica la base de datos de estado contiene otro hilo</numerusform>
            <numerusform>%n hilos no se pueden reanudar: el archivo de sesión (rollout) que indica la base de datos de estado contiene otro hilo</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of the row in the file&apos;s first record</source>
        <translation>el identificador de la fila en el primer registro del archivo</translation>
    </message>
    <message>
        <source>The file was changed or overwritten: restore %1 from a backup. Without one move it out of %2 and keep it; Codex opens neither thread from it.</source>
        <translation>El archivo se modificó o se sobrescribió: restaure %1 desde una copia de seguridad. Si no la hay, sáquelo de %2 y consérvelo; Codex no abre con él ninguno de los dos hilos.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file is a symbolic link to a file whose name is no rollout&apos;s</source>
        <translation>
            <numerusform>%n hilo no se puede reanudar: el archivo de sesión (rollout) es un enlace simbólico a un archivo cuyo nombre no es el de un archivo de sesión</numerusform>
            <numerusform>%n hilos no se pueden reanudar: el archivo de sesión (rollout) es un enlace simbólico a un archivo cuyo nombre no es el de un archivo de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, or a link to one of the same name</source>
        <translation>un archivo, o un enlace a uno con el mismo nombre</translation>
    </message>
    <message>
        <source>Stop every Codex, then put the file itself in the link&apos;s place, for the first: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</source>
        <translation>Detenga todas las instancias de Codex y ponga el propio archivo en el lugar del enlace; para el primero: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</translation>
    </message>
    <message>
        <source>If a disk is to be mounted where %1 points, mount it. Else start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Si debe haber un disco montado donde apunta %1, móntelo. Si no, inicie Codex una vez con `codex`: reconstruye el índice a partir de los archivos de sesión (rollout).</translation>
    </message>
    <message>
        <source>Not compared: the state DB may not be read; state.paths says more</source>
        <translation>No se comparó: no hay permiso para leer la base de datos de estado; state.paths da más detalles</translation>
    </message>
    <message>
        <source>%1 lacks the table that Codex writes its log to, or a part of it: Codex keeps no log</source>
        <translation>A %1 le falta la tabla en la que Codex escribe su registro, o una parte de ella: Codex no guarda ningún registro</translation>
    </message>
    <message>
        <source>a table of log lines as Codex makes it</source>
        <translation>una tabla de líneas de registro como la que crea Codex</translation>
    </message>
    <message>
        <source>%1 has the content of %2: the file, or the write-ahead log beside it, belongs to that database</source>
        <translation>%1 tiene el contenido de %2: el archivo, o el registro de escritura anticipada (WAL) que lo acompaña, pertenece a esa base de datos</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): it has the content of %3</source>
        <translation>Codex no usa su %1 (%2): tiene el contenido de %3</translation>
    </message>
    <message>
        <source>%1 has tables, but no record of the migrations that made them: Codex tries to make the tables again and fails</source>
        <translation>%1 tiene tablas, pero ninguna constancia de las migraciones que las crearon: Codex intenta crear las tablas de nuevo y falla</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): the record of its migrations is missing</source>
        <translation>Codex no usa su %1 (%2): falta la constancia de sus migraciones</translation>
    </message>
    <message>
        <source>Correct %1 so that it names a folder, or take it out: Codex then keeps the files in its home.</source>
        <translation>Corrija %1 para que indique una carpeta, o quítelo: entonces Codex guarda los archivos en su carpeta de datos.</translation>
    </message>
    <message>
        <source>See with `readlink %1` where the link leads, and mount that disk or make that folder; or correct %2.</source>
        <translation>Vea con `readlink %1` adónde apunta el enlace, y monte ese disco o cree esa carpeta; o corrija %2.</translation>
    </message>
    <message>
        <source>Mount the disk that it lies on, or make the folder and give it to yourself: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; or correct %2.</source>
        <translation>Monte el disco en el que se encuentra, o cree la carpeta y hágase su propietario: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; o corrija %2.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not a folder and cannot be one</source>
        <translation>%1 indica %2, que no es una carpeta ni puede serlo</translation>
    </message>
    <message>
        <source>%1 names %2, which is not there, and Codex cannot make it</source>
        <translation>%1 indica %2, que no existe y que Codex no puede crear</translation>
    </message>
    <message>
        <source>a folder, or a place where Codex can make one</source>
        <translation>una carpeta, o un lugar donde Codex pueda crearla</translation>
    </message>
    <message>
        <source>Codex has no place for its databases, and lists no threads: %1 points to %2</source>
        <translation>Codex no tiene dónde guardar sus bases de datos y no muestra ningún hilo: %1 apunta a %2</translation>
    </message>
    <message>
        <source>Codex keeps no log: %1 points to %2</source>
        <translation>Codex no guarda ningún registro: %1 apunta a %2</translation>
    </message>
    <message>
        <source>It belongs to another user, and %1 names it. Name a folder of your own there, or have its owner let you write to it.</source>
        <translation>Pertenece a otro usuario, y %1 apunta ahí. Indique en ese ajuste una carpeta propia, o pida a su propietario que le dé permiso de escritura.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown %1&quot;$(id -un)&quot;: %2`.</source>
        <translation>Pertenece a otro usuario, como ocurre tras usar `sudo codex`. Recupere la propiedad: `sudo chown %1&quot;$(id -un)&quot;: %2`.</translation>
    </message>
    <message>
        <source>Allow yourself to write again: `chmod %1u+rwX %2`.</source>
        <translation>Vuelva a concederse permiso de escritura: `chmod %1u+rwX %2`.</translation>
    </message>
    <message>
        <source>The Codex home %1 belongs to another user, %2: you may not write to it</source>
        <translation>La carpeta de datos de Codex %1 pertenece a otro usuario, %2: usted no puede escribir en ella</translation>
    </message>
    <message>
        <source>a Codex home of the user who runs Codex</source>
        <translation>una carpeta de datos de Codex del usuario que ejecuta Codex</translation>
    </message>
    <message>
        <source>Use a Codex home of your own: `unset CODEX_HOME`, or set it to a folder of yours. To use this one, start Codex as %1.</source>
        <translation>Use una carpeta de datos de Codex propia: `unset CODEX_HOME`, o asigne a la variable una carpeta suya. Para usar esta, inicie Codex como %1.</translation>
    </message>
    <message>
        <source>Not asked: no credentials are sent (--no-credentials)</source>
        <translation>No se consultó: no se envían credenciales (--no-credentials)</translation>
    </message>
    <message>
        <source>Not reached: the proxy wants credentials, and none are sent (--no-credentials)</source>
        <translation>Sin conexión: el proxy exige credenciales y no se envía ninguna (--no-credentials)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) not looked at again</source>
        <translation>
            <numerusform>%n problema no se volvió a examinar</numerusform>
            <numerusform>%n problemas no se volvieron a examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (MCP server %2, %3)</source>
        <translation>%1 (servidor MCP %2, %3)</translation>
    </message>
    <message>
        <source>%1 (makes the provider&apos;s token, %2)</source>
        <translation>%1 (genera el token del proveedor, %2)</translation>
    </message>
    <message>
        <source>tmux (its options)</source>
        <translation>tmux (sus opciones)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>la comprobación %1</translation>
    </message>
    <message>
        <source>A secret (%1) would have been shown by %2, so nothing was written. Please report this as a fault of Codex Doctor.</source>
        <translation>Un secreto (%1) habría quedado visible en %2, así que no se escribió nada. Comuníquelo como un fallo de Codex Doctor.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ya existe; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>feedback has to be a table</source>
        <translation>feedback tiene que ser una tabla</translation>
    </message>
    <message>
        <source>%1 is not a setting; there are dsn and uploads</source>
        <translation>%1 no es un ajuste; existen dsn y uploads</translation>
    </message>
    <message>
        <source>dsn has to be a string</source>
        <translation>dsn tiene que ser una cadena</translation>
    </message>
    <message>
        <source>uploads has to be true or false</source>
        <translation>uploads tiene que ser true o false</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>You have turned uploads off (%1). The bundle can be saved to a file instead.</source>
        <translation>Usted ha desactivado los envíos (%1). En su lugar, el paquete se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>Uploads are forbidden on this machine (%1). The bundle can be saved to a file instead.</source>
        <translation>En este equipo no se permiten los envíos (%1). En su lugar, el paquete se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>No place for feedback is set, neither in the settings nor by CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.</source>
        <translation>No se ha definido ningún destino para los comentarios, ni en los ajustes ni con CODEX_DOCTOR_DSN. En su lugar, el paquete se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>It was queued for %1, and the policy of this machine (%2) has %3. Delete it, and send anew.</source>
        <translation>Se puso en cola para %1, y la directiva de este equipo (%2) indica %3. Bórrelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>A secret (%1) would have been sent in %2, so nothing was. Please report this as a fault of Codex Doctor.</source>
        <translation>Se habría enviado un secreto (%1) en %2, así que no se envió nada. Comuníquelo como un fallo de Codex Doctor.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 is the most that can be sent.</source>
        <translation>El mensaje tiene %1 caracteres; se pueden enviar %2 como máximo.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>no empieza por https://</translation>
    </message>
    <message>
        <source>its scheme is %1, not https</source>
        <translation>su esquema es %1, no https</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún host</translation>
    </message>
    <message>
        <source>http is accepted for this machine alone; %1 needs https</source>
        <translation>http solo se acepta para este equipo; %1 requiere https</translation>
    </message>
    <message>
        <source>its public key is missing: https://KEY@%1/PROJECT</source>
        <translation>falta su clave pública: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its public key has a character that keys do not have</source>
        <translation>su clave pública tiene un carácter que las claves no tienen</translation>
    </message>
    <message>
        <source>something follows the project</source>
        <translation>algo sigue al proyecto</translation>
    </message>
    <message>
        <source>its project is missing: https://KEY@%1/PROJECT</source>
        <translation>falta su proyecto: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its project is not a number or a word</source>
        <translation>su proyecto no es un número ni una palabra</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1, proyecto %2</translation>
    </message>
    <message>
        <source>not a Sentry DSN: %1</source>
        <translation>no es un DSN de Sentry: %1</translation>
    </message>
    <message>
        <source>The policy of this machine (%1) has it go to %2.</source>
        <translation>La directiva de este equipo (%1) hace que se envíe a %2.</translation>
    </message>
    <message>
        <source>The variable CODEX_DOCTOR_DSN decides.</source>
        <translation>Decide la variable CODEX_DOCTOR_DSN.</translation>
    </message>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>No hay carpeta personal donde guardarlo.</translation>
    </message>
    <message>
        <source>%1 has to be edited by hand: its form is not the usual one.</source>
        <translation>%1 se tiene que editar a mano: su forma no es la habitual.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>a transaction on it was interrupted, or is being written</source>
        <translation>una transacción se interrumpió o se está escribiendo</translation>
    </message>
    <message>
        <source>Codex has no log database here</source>
        <translation>Codex no tiene aquí base de datos de registro</translation>
    </message>
    <message>
        <source>the log database cannot be read: %1</source>
        <translation>no se puede leer la base de datos de registro: %1</translation>
    </message>
    <message>
        <source>Codex logged nothing in that time</source>
        <translation>Codex no registró nada en ese periodo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>its record in the outbox cannot be read; it can only be deleted</source>
        <translation>no se puede leer su entrada en la bandeja de salida; solo se puede borrar</translation>
    </message>
    <message>
        <source>There is no %1 in the outbox.</source>
        <translation>%1 no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 se está enviando ahora mismo.</translation>
    </message>
    <message>
        <source>There is no folder to keep feedback in, because HOME is not set. Nothing was sent.</source>
        <translation>No hay carpeta donde guardar los comentarios porque HOME no está definida. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder.</source>
        <translation>%1 está en la carpeta de datos de Codex, que nunca se modifica. Asigne otra carpeta a XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The feedback cannot be kept in %1, so nothing was sent</source>
        <translation>Los comentarios no se pueden guardar en %1, así que no se envió nada</translation>
    </message>
    <message>
        <source>%1 is in the outbox already.</source>
        <translation>%1 ya está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be written</source>
        <translation>No se puede escribir en la bandeja de salida %1</translation>
    </message>
    <message>
        <source>%1 is not waiting: %2.</source>
        <translation>%1 no está en espera: %2.</translation>
    </message>
    <message>
        <source>%1 was accepted already.</source>
        <translation>%1 ya fue aceptado.</translation>
    </message>
    <message>
        <source>%1 has nothing left to send.</source>
        <translation>A %1 no le queda nada por enviar.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>No se puede borrar %1</translation>
    </message>
    <message>
        <source>what was to be sent cannot be read any more; it can only be deleted</source>
        <translation>lo que se iba a enviar ya no se puede leer; solo se puede borrar</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>; the server wants nothing before %1</source>
        <translation>; el servidor no acepta nada antes del %1</translation>
    </message>
    <message>
        <source>; the next attempt is after %1</source>
        <translation>; el próximo intento será después del %1</translation>
    </message>
    <message>
        <source>%1, but the answer does not confirm it; it is kept, and can be sent again</source>
        <translation>%1, pero la respuesta no lo confirma; se conserva y se puede volver a enviar</translation>
    </message>
    <message>
        <source>queued, not sent yet</source>
        <translation>en cola, aún sin enviar</translation>
    </message>
    <message>
        <source>not accepted yet: %1%2</source>
        <translation>aún no aceptado: %1%2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>accepted by the server (event id %1)</source>
        <translation>aceptado por el servidor (id. de evento %1)</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>the attempt was stopped</source>
        <translation>se detuvo el intento</translation>
    </message>
    <message>
        <source>The server wants nothing before %1.</source>
        <translation>El servidor no acepta nada antes del %1.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Nothing is sent with --offline.</source>
        <translation>Con --offline no se envía nada.</translation>
    </message>
    <message>
        <source>%1 printed more than 4 MiB and was not read to its end</source>
        <translation>%1 mostró más de 4 MiB y no se leyó hasta el final</translation>
    </message>
    <message>
        <source>%1 ended without telling its variables (%2)</source>
        <translation>%1 terminó sin indicar sus variables (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The variable SHELL names no login shell</source>
        <translation>La variable SHELL no indica ningún shell de inicio de sesión</translation>
    </message>
    <message>
        <source>The background server&apos;s socket %1 cannot be connected to: %2</source>
        <translation>No se puede conectar con el socket %1 del servidor en segundo plano: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect or an unusual value</source>
        <translation>
            <numerusform>%n ajuste no tiene efecto o tiene un valor inusual</numerusform>
            <numerusform>%n ajustes no tienen efecto o tienen un valor inusual</numerusform>
        </translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login: with CODEX_API_KEY (%2) set, `codex exec` deletes the login that is stored, and ends</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) exige un inicio de sesión con ChatGPT: con CODEX_API_KEY (%2) definida, `codex exec` borra el inicio de sesión guardado y termina</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex trusts the system&apos;s certificates alone, and opens no WebSocket.</source>
        <translation>Asigne a %1 el archivo PEM con sus certificados de CA, o ejecute `unset %1`: hasta entonces Codex solo confía en los certificados del sistema y no abre ningún WebSocket.</translation>
    </message>
    <message>
        <source>Connected (HTTP 101 Switching Protocols)</source>
        <translation>Conectado (HTTP 101 Switching Protocols)</translation>
    </message>
    <message>
        <source>The latest version is %1; which one is installed is not known</source>
        <translation>La última versión es %1; no se sabe cuál está instalada</translation>
    </message>
    <message>
        <source>The single sign-on of the AWS profile %1 (%2) expired at %3</source>
        <translation>El inicio de sesión único del perfil de AWS %1 (%2) caducó el %3</translation>
    </message>
    <message>
        <source>The temporary keys of the AWS profile %1 (%2) expired at %3</source>
        <translation>Las claves temporales del perfil de AWS %1 (%2) caducaron el %3</translation>
    </message>
    <message>
        <source>%1 has a string without its closing %2</source>
        <translation>%1 tiene una cadena sin %2 de cierre</translation>
    </message>
    <message>
        <source>%1 has a rule whose pattern is a string, not a list of words</source>
        <translation>%1 tiene una regla cuyo patrón es una cadena en vez de una lista de palabras</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: a hook for %2 has no command</source>
        <translation>Codex no ejecuta ningún hook de %1: un hook de %2 no tiene orden</translation>
    </message>
    <message>
        <source>There are no rules, hooks, skills or project instructions</source>
        <translation>No hay reglas, hooks, skills ni instrucciones del proyecto</translation>
    </message>
    <message>
        <source>Nothing wrong was seen in the rules, hooks, skills and project instructions</source>
        <translation>No se vio nada incorrecto en las reglas, los hooks, las skills ni las instrucciones del proyecto</translation>
    </message>
    <message>
        <source>There is no login to compare with the configuration</source>
        <translation>No hay inicio de sesión que comparar con la configuración</translation>
    </message>
    <message>
        <source>The login fits the configuration</source>
        <translation>El inicio de sesión concuerda con la configuración</translation>
    </message>
    <message>
        <source>The login to MCP server %1 expired at %2, and there is no refresh token to renew it</source>
        <translation>El inicio de sesión en el servidor MCP %1 caducó el %2 y no hay token de actualización para renovarlo</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>identificador de solicitud %1</translation>
    </message>
    <message>
        <source>Reach it from another public IP address: switch your VPN or proxy on or off, or use another network. If it stays so, send the cf-ray id to whoever runs the gateway.</source>
        <translation>Salga a internet por otra dirección IP pública: active o desactive la VPN o el proxy, o use otra red. Si no cambia nada, facilite el identificador cf-ray al responsable de la pasarela.</translation>
    </message>
    <message>
        <source>A gateway before %1 takes your network for a robot and challenges it (%2)</source>
        <translation>Una pasarela situada ante %1 toma su red por un robot y le plantea un desafío (%2)</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 expired on %3</source>
        <translation>El certificado %1 de %2 caducó el %3</translation>
    </message>
    <message>
        <source>No answer from %1: connections time out, as happens where a firewall drops them silently</source>
        <translation>Sin respuesta de %1: las conexiones agotan el tiempo de espera, como ocurre cuando un cortafuegos las descarta en silencio</translation>
    </message>
    <message>
        <source>Not asked: there are no credentials to send</source>
        <translation>No se consultó: no hay credenciales que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Every hop on the way to %1 (%2) is open</source>
        <translation>Todos los saltos de la ruta hasta %1 (%2) están abiertos</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2</source>
        <translation>Codex no puede conectar con %1: no conoce proxies %5://, y %3 indica uno de ese tipo, %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4</source>
        <translation>Codex no puede conectar con %1: no conoce proxies %2://, y %3 indica uno de ese tipo, %4</translation>
    </message>
    <message>
        <source>%1 accepts only clients that show a certificate, and Codex has none to show</source>
        <translation>%1 solo acepta clientes que presenten un certificado, y Codex no tiene ninguno</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`. To leave them there, give up the write-ahead log: `codex migrate-nfs-db`.</source>
        <translation>Cierre Codex, mueva las bases de datos a una carpeta de un disco local (`mv %1/*_[0-9]*.sqlite* FOLDER/`) e indique esa carpeta en config.toml: `sqlite_home = &quot;FOLDER&quot;`. Para dejarlas ahí, renuncie al registro de escritura anticipada (WAL): `codex migrate-nfs-db`.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Codex was not found on this machine</source>
        <translation>No se encontró Codex en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed name(s)</source>
        <translation>
            <numerusform>%n nombre mal formado</numerusform>
            <numerusform>%n nombres mal formados</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 (%2) was stopped in the middle of reading %3: the write-ahead log of that database cannot be emptied, and grows</source>
        <translation>El proceso %1 (%2) quedó detenido a mitad de la lectura de %3: el registro de escritura anticipada (WAL) de esa base de datos no se puede vaciar y crece</translation>
    </message>
    <message>
        <source>Codex could not update its %1 (%2): migration %3 failed</source>
        <translation>Codex no pudo actualizar su %1 (%2): falló la migración %3</translation>
    </message>
    <message>
        <source>Codex cannot update its %1 (%2): a migration is left out</source>
        <translation>Codex no puede actualizar su %1 (%2): se omitió una migración</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thread(s) in the list of `codex resume --all`</source>
        <translation>
            <numerusform>%1 de %n hilo en la lista de `codex resume --all`</numerusform>
            <numerusform>%1 de %n hilos en la lista de `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the checks as its owner: `sudo -u %1 codex-doctor-cli --codex-home %2`.</source>
        <translation>Ejecute las comprobaciones con la cuenta de su propietario: `sudo -u %1 codex-doctor-cli --codex-home %2`.</translation>
    </message>
    <message>
        <source>Databases take most of it: see what the check of the databases says.</source>
        <translation>La mayor parte la ocupan las bases de datos: consulte la comprobación de las bases de datos.</translation>
    </message>
    <message>
        <source>%1=%2: Codex takes the terminal to be smaller than it needs</source>
        <translation>%1=%2: Codex cree que el terminal es más pequeño de lo que necesita</translation>
    </message>
    <message>
        <source>Codex knows every item of the terminal title</source>
        <translation>Codex conoce todos los elementos del título del terminal</translation>
    </message>
    <message>
        <source>%1 cannot be changed for the built-in provider %2</source>
        <translation>%1 no se puede cambiar para el proveedor integrado %2</translation>
    </message>
    <message>
        <source>state DB</source>
        <translation>base de datos de estado</translation>
    </message>
    <message>
        <source>log DB</source>
        <translation>base de datos de registro</translation>
    </message>
    <message>
        <source>goals DB</source>
        <translation>base de datos de objetivos</translation>
    </message>
    <message>
        <source>memories DB</source>
        <translation>base de datos de recuerdos</translation>
    </message>
    <message>
        <source>memories v2 DB</source>
        <translation>base de datos de recuerdos v2</translation>
    </message>
    <message>
        <source>queue DB</source>
        <translation>base de datos de la cola</translation>
    </message>
    <message>
        <source>thread history DB</source>
        <translation>base de datos del historial de hilos</translation>
    </message>
    <message>
        <source>line %1 column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or put it on a line of its own.</source>
        <translation>Elimine lo que no corresponde ahí, o póngalo en una línea propia.</translation>
    </message>
    <message>
        <source>Remove the extra bracket.</source>
        <translation>Elimine el corchete que sobra.</translation>
    </message>
    <message>
        <source>There is one comma too many in the value of %1</source>
        <translation>Sobra una coma en el valor de %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>no inspeccionado</translation>
    </message>
    <message>
        <source>cwd</source>
        <translation>directorio de trabajo</translation>
    </message>
    <message>
        <source>log dir</source>
        <translation>carpeta de registros</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model provider</source>
        <translation>proveedor del modelo</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>identificador de solicitud</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>punto de conexión</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>error de transporte</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>primera trama</translation>
    </message>
    <message>
        <source>answer after</source>
        <translation>respuesta tras</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>redirigido a</translation>
    </message>
    <message>
        <source>proxy env vars</source>
        <translation>variables de proxy</translation>
    </message>
    <message>
        <source>proxy env vars present</source>
        <translation>variables de proxy definidas</translation>
    </message>
    <message>
        <source>auth file</source>
        <translation>archivo de inicio de sesión</translation>
    </message>
    <message>
        <source>auth mode</source>
        <translation>tipo de autenticación</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>token refresh %1</source>
        <translation>renovación de tokens %1</translation>
    </message>
    <message>
        <source>Responses WebSocket %1</source>
        <translation>WebSocket de Responses %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>actualizaciones %1</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1: ejemplo</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1: origen</translation>
    </message>
    <message>
        <source>os</source>
        <translation>sistema operativo</translation>
    </message>
    <message>
        <source>os type</source>
        <translation>tipo de sistema</translation>
    </message>
    <message>
        <source>os version</source>
        <translation>versión del sistema</translation>
    </message>
    <message>
        <source>os language</source>
        <translation>idioma del sistema</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>multiplexer</source>
        <translation>multiplexor</translation>
    </message>
    <message>
        <source>multiplexers</source>
        <translation>multiplexores</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>terminal size</source>
        <translation>tamaño del terminal</translation>
    </message>
    <message>
        <source>terminal version</source>
        <translation>versión del terminal</translation>
    </message>
    <message>
        <source>terminfo entry</source>
        <translation>entrada de terminfo</translation>
    </message>
    <message>
        <source>tmux options</source>
        <translation>opciones de tmux</translation>
    </message>
    <message>
        <source>color output</source>
        <translation>salida en color</translation>
    </message>
    <message>
        <source>effective locale</source>
        <translation>configuración regional efectiva</translation>
    </message>
    <message>
        <source>stdin is terminal</source>
        <translation>stdin es un terminal</translation>
    </message>
    <message>
        <source>stdout is terminal</source>
        <translation>stdout es un terminal</translation>
    </message>
    <message>
        <source>stderr is terminal</source>
        <translation>stderr es un terminal</translation>
    </message>
    <message>
        <source>terminal title source</source>
        <translation>título del terminal: origen</translation>
    </message>
    <message>
        <source>terminal title items</source>
        <translation>título del terminal: elementos</translation>
    </message>
    <message>
        <source>terminal title invalid items</source>
        <translation>título del terminal: elementos no válidos</translation>
    </message>
    <message>
        <source>terminal title activity</source>
        <translation>título del terminal: actividad</translation>
    </message>
    <message>
        <source>terminal title project source</source>
        <translation>título del terminal: origen del proyecto</translation>
    </message>
    <message>
        <source>terminal title project value</source>
        <translation>título del terminal: valor del proyecto</translation>
    </message>
    <message>
        <source>warning threshold</source>
        <translation>umbral de advertencia</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>umbral de fallo</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1: disponible</translation>
    </message>
    <message>
        <source>endpoint products</source>
        <translation>productos de protección</translation>
    </message>
    <message>
        <source>.git entry</source>
        <translation>entrada .git</translation>
    </message>
    <message>
        <source>PATH git entries</source>
        <translation>entradas de git en PATH</translation>
    </message>
    <message>
        <source>PATH git #%1</source>
        <translation>git en PATH, n.º %1</translation>
    </message>
    <message>
        <source>git execution</source>
        <translation>ejecución de git</translation>
    </message>
    <message>
        <source>repo detected</source>
        <translation>repositorio detectado</translation>
    </message>
    <message>
        <source>repo root</source>
        <translation>raíz del repositorio</translation>
    </message>
    <message>
        <source>selected git</source>
        <translation>git elegido</translation>
    </message>
    <message>
        <source>search command</source>
        <translation>programa de búsqueda</translation>
    </message>
    <message>
        <source>search command path</source>
        <translation>ruta del programa de búsqueda</translation>
    </message>
    <message>
        <source>search command readiness</source>
        <translation>disponibilidad del programa de búsqueda</translation>
    </message>
    <message>
        <source>search provider</source>
        <translation>origen del programa de búsqueda</translation>
    </message>
    <message>
        <source>current executable</source>
        <translation>ejecutable actual</translation>
    </message>
    <message>
        <source>install context</source>
        <translation>contexto de instalación</translation>
    </message>
    <message>
        <source>install method</source>
        <translation>método de instalación</translation>
    </message>
    <message>
        <source>managed by npm</source>
        <translation>gestionado por npm</translation>
    </message>
    <message>
        <source>managed by bun</source>
        <translation>gestionado por bun</translation>
    </message>
    <message>
        <source>managed by pnpm</source>
        <translation>gestionado por pnpm</translation>
    </message>
    <message>
        <source>managed by Vite+</source>
        <translation>gestionado por Vite+</translation>
    </message>
    <message>
        <source>managed package root</source>
        <translation>raíz del paquete gestionado</translation>
    </message>
    <message>
        <source>npm update target</source>
        <translation>destino de la actualización de npm</translation>
    </message>
    <message>
        <source>PATH codex entries</source>
        <translation>entradas de codex en PATH</translation>
    </message>
    <message>
        <source>PATH codex #%1</source>
        <translation>codex en PATH, n.º %1</translation>
    </message>
    <message>
        <source>copy #%1</source>
        <translation>copia n.º %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>version source</source>
        <translation>origen de la versión</translation>
    </message>
    <message>
        <source>update action</source>
        <translation>orden de actualización</translation>
    </message>
    <message>
        <source>check for update on startup</source>
        <translation>buscar actualizaciones al iniciar</translation>
    </message>
    <message>
        <source>version cache</source>
        <translation>caché de versiones</translation>
    </message>
    <message>
        <source>version cache read</source>
        <translation>lectura de la caché de versiones</translation>
    </message>
    <message>
        <source>version cache parse</source>
        <translation>análisis de la caché de versiones</translation>
    </message>
    <message>
        <source>cached latest version</source>
        <translation>última versión en caché</translation>
    </message>
    <message>
        <source>last checked at</source>
        <translation>última consulta</translation>
    </message>
    <message>
        <source>dismissed version</source>
        <translation>versión descartada</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>última versión</translation>
    </message>
    <message>
        <source>latest version probe</source>
        <translation>consulta de la última versión</translation>
    </message>
    <message>
        <source>latest version status</source>
        <translation>estado de la última versión</translation>
    </message>
    <message>
        <source>%1 of another version</source>
        <translation>%1 de otra versión</translation>
    </message>
    <message>
        <source>%1 of another version integrity</source>
        <translation>%1 de otra versión: integridad</translation>
    </message>
    <message>
        <source>%1 integrity</source>
        <translation>%1: integridad</translation>
    </message>
    <message>
        <source>%1 size</source>
        <translation>%1: tamaño</translation>
    </message>
    <message>
        <source>%1 write-ahead log</source>
        <translation>%1: registro WAL</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1: páginas libres</translation>
    </message>
    <message>
        <source>%1 journal mode</source>
        <translation>%1: modo de diario</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1: comprobación</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1: migraciones</translation>
    </message>
    <message>
        <source>%1 holder</source>
        <translation>%1: abierta por</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>abiertas por</translation>
    </message>
    <message>
        <source>processes of other users</source>
        <translation>procesos de otros usuarios</translation>
    </message>
    <message>
        <source>app-servers on this home</source>
        <translation>app-servers en esta carpeta de datos</translation>
    </message>
    <message>
        <source>sqlite home</source>
        <translation>carpeta de SQLite</translation>
    </message>
    <message>
        <source>sqlite home file system</source>
        <translation>sistema de archivos de la carpeta de SQLite</translation>
    </message>
    <message>
        <source>active rollout files</source>
        <translation>archivos de sesión activos</translation>
    </message>
    <message>
        <source>archived rollout files</source>
        <translation>archivos de sesión archivados</translation>
    </message>
    <message>
        <source>running versions</source>
        <translation>versiones en ejecución</translation>
    </message>
    <message>
        <source>versions of recent threads</source>
        <translation>versiones de los hilos recientes</translation>
    </message>
    <message>
        <source>database of a newer generation</source>
        <translation>base de datos de una generación más nueva</translation>
    </message>
    <message>
        <source>log lines read</source>
        <translation>líneas de registro leídas</translation>
    </message>
    <message>
        <source>log lines since</source>
        <translation>líneas de registro desde</translation>
    </message>
    <message>
        <source>older log lines</source>
        <translation>líneas de registro más antiguas</translation>
    </message>
    <message>
        <source>further hours with errors</source>
        <translation>otras horas con errores</translation>
    </message>
    <message>
        <source>listed by codex resume</source>
        <translation>mostrados por codex resume</translation>
    </message>
    <message>
        <source>listed by codex resume --all</source>
        <translation>mostrados por codex resume --all</translation>
    </message>
    <message>
        <source>beyond the newest 50</source>
        <translation>más allá de los 50 más recientes</translation>
    </message>
    <message>
        <source>not in the state DB</source>
        <translation>fuera de la base de datos de estado</translation>
    </message>
    <message>
        <source>file moved</source>
        <translation>archivo movido</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>archivo desaparecido</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>archivo no legible</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>sub-agents of other threads</source>
        <translation>subagentes de otros hilos</translation>
    </message>
    <message>
        <source>of another program</source>
        <translation>de otro programa</translation>
    </message>
    <message>
        <source>not interactive</source>
        <translation>no interactivo</translation>
    </message>
    <message>
        <source>without a message</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>carpeta desaparecida</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>proveedor no configurado</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <translation>%1, más reciente</translation>
    </message>
    <message>
        <source>threads with sub-agents</source>
        <translation>hilos con subagentes</translation>
    </message>
    <message>
        <source>default model provider</source>
        <translation>proveedor de modelo predeterminado</translation>
    </message>
    <message>
        <source>thread history</source>
        <translation>historial de hilos</translation>
    </message>
    <message>
        <source>thread history ahead of its rollout</source>
        <translation>historial de hilos por delante de su archivo de sesión</translation>
    </message>
    <message>
        <source>rollout DB rows</source>
        <translation>archivos de sesión: filas de la base de datos</translation>
    </message>
    <message>
        <source>rollout DB sources</source>
        <translation>archivos de sesión: orígenes</translation>
    </message>
    <message>
        <source>rollout DB model providers</source>
        <translation>archivos de sesión: proveedores de modelo</translation>
    </message>
    <message>
        <source>rollout DB history modes</source>
        <translation>archivos de sesión: modos de historial</translation>
    </message>
    <message>
        <source>rollout DB read error</source>
        <translation>archivos de sesión: error de lectura</translation>
    </message>
    <message>
        <source>rollout DB active files</source>
        <translation>archivos de sesión: archivos activos</translation>
    </message>
    <message>
        <source>rollout DB active rows</source>
        <translation>archivos de sesión: filas activas</translation>
    </message>
    <message>
        <source>rollout DB archived files</source>
        <translation>archivos de sesión: archivos archivados</translation>
    </message>
    <message>
        <source>rollout DB archived rows</source>
        <translation>archivos de sesión: filas archivadas</translation>
    </message>
    <message>
        <source>rollout DB scan errors</source>
        <translation>archivos de sesión: errores de exploración</translation>
    </message>
    <message>
        <source>rollout DB scan cap reached</source>
        <translation>archivos de sesión: límite de exploración alcanzado</translation>
    </message>
    <message>
        <source>rollout DB malformed file names</source>
        <translation>archivos de sesión: nombres mal formados</translation>
    </message>
    <message>
        <source>rollout DB missing active rows</source>
        <translation>archivos de sesión: filas activas que faltan</translation>
    </message>
    <message>
        <source>rollout DB missing archived rows</source>
        <translation>archivos de sesión: filas archivadas que faltan</translation>
    </message>
    <message>
        <source>rollout DB stale rows</source>
        <translation>archivos de sesión: filas obsoletas</translation>
    </message>
    <message>
        <source>rollout DB archive mismatches</source>
        <translation>archivos de sesión: discrepancias de archivado</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB paths</source>
        <translation>archivos de sesión: rutas duplicadas en la base de datos</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread ids</source>
        <translation>archivos de sesión: identificadores de hilo duplicados</translation>
    </message>
    <message>
        <source>rollout DB byte order marks</source>
        <translation>archivos de sesión: marcas de orden de bytes</translation>
    </message>
    <message>
        <source>rollout DB earlier parts of threads</source>
        <translation>archivos de sesión: partes anteriores de hilos</translation>
    </message>
    <message>
        <source>rollout DB empty files</source>
        <translation>archivos de sesión: archivos vacíos</translation>
    </message>
    <message>
        <source>rollout DB files of another thread</source>
        <translation>archivos de sesión: archivos de otro hilo</translation>
    </message>
    <message>
        <source>rollout DB first record not the session&apos;s</source>
        <translation>archivos de sesión: el primer registro no es el de la sesión</translation>
    </message>
    <message>
        <source>rollout DB first records not inspected (over 16 MiB)</source>
        <translation>archivos de sesión: primeros registros no inspeccionados (más de 16 MiB)</translation>
    </message>
    <message>
        <source>rollout DB forks</source>
        <translation>archivos de sesión: bifurcaciones</translation>
    </message>
    <message>
        <source>rollout DB further copies</source>
        <translation>archivos de sesión: otras copias</translation>
    </message>
    <message>
        <source>rollout DB links to other names</source>
        <translation>archivos de sesión: enlaces a otros nombres</translation>
    </message>
    <message>
        <source>rollout DB rows of another home</source>
        <translation>archivos de sesión: filas de otra carpeta de datos</translation>
    </message>
    <message>
        <source>rollout DB rows of moved files</source>
        <translation>archivos de sesión: filas de archivos movidos</translation>
    </message>
    <message>
        <source>rollout DB truncated last lines</source>
        <translation>archivos de sesión: últimas líneas truncadas</translation>
    </message>
    <message>
        <source>rollout DB unindexed threads</source>
        <translation>archivos de sesión: hilos sin indexar</translation>
    </message>
    <message>
        <source>rollout DB zero-filled files</source>
        <translation>archivos de sesión: archivos llenos de ceros</translation>
    </message>
    <message>
        <source>home on disk</source>
        <translation>carpeta de datos en disco</translation>
    </message>
    <message>
        <source>home bytes</source>
        <translation>bytes de la carpeta de datos</translation>
    </message>
    <message>
        <source>share of disk</source>
        <translation>parte del disco</translation>
    </message>
    <message>
        <source>growth since last run</source>
        <translation>crecimiento desde la última ejecución</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>memoria disponible</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>sessions by month</source>
        <translation>sesiones por mes</translation>
    </message>
    <message>
        <source>archived_sessions</source>
        <translation>sesiones archivadas</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>bases de datos</translation>
    </message>
    <message>
        <source>databases not in use</source>
        <translation>bases de datos sin usar</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>otros archivos</translation>
    </message>
    <message>
        <source>standalone releases</source>
        <translation>versiones independientes</translation>
    </message>
    <message>
        <source>rollouts inspected</source>
        <translation>archivos de sesión inspeccionados</translation>
    </message>
    <message>
        <source>rollouts not inspected</source>
        <translation>archivos de sesión no inspeccionados</translation>
    </message>
    <message>
        <source>rollouts not readable</source>
        <translation>archivos de sesión no legibles</translation>
    </message>
    <message>
        <source>largest rollouts</source>
        <translation>archivos de sesión más grandes</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>línea más larga</translation>
    </message>
    <message>
        <source>inline images</source>
        <translation>imágenes incrustadas</translation>
    </message>
    <message>
        <source>compacted histories</source>
        <translation>historiales compactados</translation>
    </message>
    <message>
        <source>last line cut short</source>
        <translation>última línea truncada</translation>
    </message>
    <message>
        <source>damaged rollouts</source>
        <translation>archivos de sesión dañados</translation>
    </message>
    <message>
        <source>can be freed</source>
        <translation>se puede liberar</translation>
    </message>
    <message>
        <source>trace root</source>
        <translation>carpeta de trazas</translation>
    </message>
    <message>
        <source>trace root set by</source>
        <translation>carpeta de trazas definida por</translation>
    </message>
    <message>
        <source>trace root error</source>
        <translation>error de la carpeta de trazas</translation>
    </message>
    <message>
        <source>trace bundles</source>
        <translation>trazas</translation>
    </message>
    <message>
        <source>trace bundle</source>
        <translation>traza</translation>
    </message>
    <message>
        <source>trace bundles not inspected</source>
        <translation>trazas no inspeccionadas</translation>
    </message>
    <message>
        <source>last inferences</source>
        <translation>últimas inferencias</translation>
    </message>
    <message>
        <source>last failed inferences</source>
        <translation>últimas inferencias fallidas</translation>
    </message>
    <message>
        <source>home error</source>
        <translation>error de la carpeta de datos</translation>
    </message>
    <message>
        <source>configuration scope</source>
        <translation>ámbito de la configuración</translation>
    </message>
    <message>
        <source>active thread overrides</source>
        <translation>cambios del hilo activo</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>directiva administrada</translation>
    </message>
    <message>
        <source>mcp servers</source>
        <translation>servidores MCP</translation>
    </message>
    <message>
        <source>configured TUI mode</source>
        <translation>modo de TUI configurado</translation>
    </message>
    <message>
        <source>feature flags enabled</source>
        <translation>número de funciones activadas</translation>
    </message>
    <message>
        <source>enabled feature flags</source>
        <translation>funciones activadas</translation>
    </message>
    <message>
        <source>feature flag overrides</source>
        <translation>funciones modificadas</translation>
    </message>
    <message>
        <source>legacy feature flag</source>
        <translation>nombre antiguo de función</translation>
    </message>
    <message>
        <source>config.toml parse</source>
        <translation>análisis de config.toml</translation>
    </message>
    <message>
        <source>startup warnings</source>
        <translation>advertencias al iniciar</translation>
    </message>
    <message>
        <source>startup warning</source>
        <translation>advertencia al iniciar</translation>
    </message>
    <message>
        <source>startup warning %1</source>
        <translation>advertencias al iniciar: %1</translation>
    </message>
    <message>
        <source>old setting</source>
        <translation>ajuste antiguo</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>hooks</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>skills</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
    <message>
        <source>auth storage mode</source>
        <translation>almacenamiento del inicio de sesión</translation>
    </message>
    <message>
        <source>auth env vars present</source>
        <translation>variables de credenciales definidas</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>depósito de claves</translation>
    </message>
    <message>
        <source>provider auth env var</source>
        <translation>variable de la clave del proveedor</translation>
    </message>
    <message>
        <source>model provider requires OpenAI auth</source>
        <translation>el proveedor requiere autenticación de OpenAI</translation>
    </message>
    <message>
        <source>stored login</source>
        <translation>inicio de sesión guardado</translation>
    </message>
    <message>
        <source>stored auth mode</source>
        <translation>tipo de autenticación guardado</translation>
    </message>
    <message>
        <source>stored API key</source>
        <translation>clave de API guardada</translation>
    </message>
    <message>
        <source>stored ChatGPT tokens</source>
        <translation>tokens de ChatGPT guardados</translation>
    </message>
    <message>
        <source>stored agent identity</source>
        <translation>identidad de agente guardada</translation>
    </message>
    <message>
        <source>stored auth issue</source>
        <translation>problema del inicio de sesión guardado</translation>
    </message>
    <message>
        <source>failed to deserialize CLI auth from file</source>
        <translation>no se pudo interpretar el inicio de sesión del archivo</translation>
    </message>
    <message>
        <source>failed to load CLI auth from keyring</source>
        <translation>no se pudo cargar el inicio de sesión del depósito de claves</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>symbolic link to</source>
        <translation>enlace simbólico a</translation>
    </message>
    <message>
        <source>same login in</source>
        <translation>mismo inicio de sesión en</translation>
    </message>
    <message>
        <source>MCP login file</source>
        <translation>archivo de inicio de sesión de MCP</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>access token issued</source>
        <translation>token de acceso: emisión</translation>
    </message>
    <message>
        <source>access token expires</source>
        <translation>token de acceso: caducidad</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>última renovación</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
    <message>
        <source>forced login method</source>
        <translation>método de inicio de sesión exigido</translation>
    </message>
    <message>
        <source>forced workspace</source>
        <translation>espacio de trabajo exigido</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>perfil de AWS</translation>
    </message>
    <message>
        <source>AWS credentials</source>
        <translation>credenciales de AWS</translation>
    </message>
    <message>
        <source>configured servers</source>
        <translation>servidores configurados</translation>
    </message>
    <message>
        <source>disabled servers</source>
        <translation>servidores desactivados</translation>
    </message>
    <message>
        <source>stdio servers</source>
        <translation>servidores stdio</translation>
    </message>
    <message>
        <source>streamable_http servers</source>
        <translation>servidores streamable_http</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>inicio de sesión en %1</translation>
    </message>
    <message>
        <source>required reachability failed</source>
        <translation>servidores necesarios inaccesibles</translation>
    </message>
    <message>
        <source>optional reachability failed</source>
        <translation>servidores opcionales inaccesibles</translation>
    </message>
    <message>
        <source>approval policy</source>
        <translation>directiva de aprobación</translation>
    </message>
    <message>
        <source>filesystem sandbox</source>
        <translation>sandbox del sistema de archivos</translation>
    </message>
    <message>
        <source>network sandbox</source>
        <translation>sandbox de red</translation>
    </message>
    <message>
        <source>denied-read rules</source>
        <translation>reglas de lectura denegada</translation>
    </message>
    <message>
        <source>denied-read glob rules</source>
        <translation>reglas de lectura denegada con comodines</translation>
    </message>
    <message>
        <source>glob scan max depth</source>
        <translation>profundidad máxima de los comodines</translation>
    </message>
    <message>
        <source>managed filesystem source</source>
        <translation>origen de las reglas administradas</translation>
    </message>
    <message>
        <source>codex-linux-sandbox helper</source>
        <translation>programa auxiliar codex-linux-sandbox</translation>
    </message>
    <message>
        <source>AppArmor profile for bwrap</source>
        <translation>perfil de AppArmor para bwrap</translation>
    </message>
    <message>
        <source>Landlock ABI</source>
        <translation>ABI de Landlock</translation>
    </message>
    <message>
        <source>security modules</source>
        <translation>módulos de seguridad</translation>
    </message>
    <message>
        <source>seccomp mode</source>
        <translation>modo de seccomp</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>sin nuevos privilegios</translation>
    </message>
    <message>
        <source>permission profile</source>
        <translation>perfil de permisos</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>probe budgets</source>
        <translation>límites del examen</translation>
    </message>
    <message>
        <source>paths checked</source>
        <translation>rutas comprobadas</translation>
    </message>
    <message>
        <source>unchecked paths</source>
        <translation>rutas sin comprobar</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>ruta %1</translation>
    </message>
    <message>
        <source>path %1 latency</source>
        <translation>ruta %1: latencia</translation>
    </message>
    <message>
        <source>path %1 source</source>
        <translation>ruta %1: origen</translation>
    </message>
    <message>
        <source>respect system proxy</source>
        <translation>respetar el proxy del sistema</translation>
    </message>
    <message>
        <source>managed proxy</source>
        <translation>proxy administrado</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>archivo de CA</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>expired certificates</source>
        <translation>certificados caducados</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>claves privadas</translation>
    </message>
    <message>
        <source>hidden by CODEX_CA_CERTIFICATE</source>
        <translation>oculto por CODEX_CA_CERTIFICATE</translation>
    </message>
    <message>
        <source>reachability mode</source>
        <translation>tipo de acceso</translation>
    </message>
    <message>
        <source>active provider endpoint</source>
        <translation>punto de conexión del proveedor activo</translation>
    </message>
    <message>
        <source>%1 route probe</source>
        <translation>%1: prueba de ruta</translation>
    </message>
    <message>
        <source>%1 inference URL</source>
        <translation>%1: URL de inferencia</translation>
    </message>
    <message>
        <source>address set in</source>
        <translation>dirección definida en</translation>
    </message>
    <message>
        <source>direct because of</source>
        <translation>directo a causa de</translation>
    </message>
    <message>
        <source>credentials from</source>
        <translation>credenciales de</translation>
    </message>
    <message>
        <source>token command</source>
        <translation>orden del token</translation>
    </message>
    <message>
        <source>clock difference</source>
        <translation>diferencia de reloj</translation>
    </message>
    <message>
        <source>provider name</source>
        <translation>nombre del proveedor</translation>
    </message>
    <message>
        <source>wire API</source>
        <translation>protocolo de la API</translation>
    </message>
    <message>
        <source>supports websockets</source>
        <translation>admite WebSockets</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>límite de conexión</translation>
    </message>
    <message>
        <source>endpoint build failed</source>
        <translation>no se pudo formar el punto de conexión</translation>
    </message>
    <message>
        <source>provider setup failed</source>
        <translation>no se pudo preparar el proveedor</translation>
    </message>
    <message>
        <source>handshake result</source>
        <translation>resultado de la negociación</translation>
    </message>
    <message>
        <source>reasoning header</source>
        <translation>cabecera de razonamiento</translation>
    </message>
    <message>
        <source>server model present</source>
        <translation>el servidor indica el modelo</translation>
    </message>
    <message>
        <source>handshake stream error</source>
        <translation>error de flujo en la negociación</translation>
    </message>
    <message>
        <source>handshake transport error</source>
        <translation>error de transporte en la negociación</translation>
    </message>
    <message>
        <source>immediate close code</source>
        <translation>código del cierre inmediato</translation>
    </message>
    <message>
        <source>immediate close reason</source>
        <translation>motivo del cierre inmediato</translation>
    </message>
    <message>
        <source>close reason</source>
        <translation>motivo del cierre</translation>
    </message>
    <message>
        <source>app-server version</source>
        <translation>versión de app-server</translation>
    </message>
    <message>
        <source>control socket</source>
        <translation>socket de control</translation>
    </message>
    <message>
        <source>daemon state dir</source>
        <translation>carpeta de estado del servicio</translation>
    </message>
    <message>
        <source>pid file</source>
        <translation>archivo de PID</translation>
    </message>
    <message>
        <source>dedicated pid file</source>
        <translation>archivo de PID propio</translation>
    </message>
    <message>
        <source>update-loop pid file</source>
        <translation>archivo de PID del bucle de actualización</translation>
    </message>
    <message>
        <source>dedicated update-loop pid file</source>
        <translation>archivo de PID propio del bucle de actualización</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1: proceso</translation>
    </message>
    <message>
        <source>automatic updates</source>
        <translation>actualizaciones automáticas</translation>
    </message>
    <message>
        <source>configured updater settings</source>
        <translation>ajustes del actualizador</translation>
    </message>
    <message>
        <source>update interval</source>
        <translation>intervalo de actualización</translation>
    </message>
    <message>
        <source>codex process</source>
        <translation>proceso de Codex</translation>
    </message>
    <message>
        <source>codex processes</source>
        <translation>procesos de Codex</translation>
    </message>
    <message>
        <source>helper process</source>
        <translation>proceso auxiliar</translation>
    </message>
    <message>
        <source>helper processes</source>
        <translation>procesos auxiliares</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>login shell (%1)</source>
        <translation>shell de inicio de sesión (%1)</translation>
    </message>
    <message>
        <source>a login for Amazon Bedrock</source>
        <translation>un inicio de sesión de Amazon Bedrock</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>no se vio ninguna</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>ninguno guardado</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>ninguno configurado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>no configurado</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>no ejecutable</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no está en ejecución</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurado</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>sin restricciones</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>journal mode wal</source>
        <translation>modo de diario WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>and %8 more</source>
        <translation>y %8 más</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 and %8 more</source>
        <translation>%1 y %8 más</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inference(s)</source>
        <translation>
            <numerusform>%n inferencia</numerusform>
            <numerusform>%n inferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>PATH helpers are not executed</source>
        <translation>los programas auxiliares de PATH no se ejecutan</translation>
    </message>
    <message>
        <source>--live asks tmux</source>
        <translation>--live consulta a tmux</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sin consentimiento</translation>
    </message>
    <message>
        <source>stdout is not a terminal</source>
        <translation>stdout no es un terminal</translation>
    </message>
    <message>
        <source>it would change the login</source>
        <translation>cambiaría el inicio de sesión</translation>
    </message>
    <message>
        <source>requirements.toml, cloud-managed</source>
        <translation>requirements.toml, administrado en la nube</translation>
    </message>
    <message>
        <source>invocation config, including cloud-managed policy</source>
        <translation>configuración de la ejecución, incluida la directiva administrada en la nube</translation>
    </message>
    <message>
        <source>a FIFO (named pipe)</source>
        <translation>un FIFO (tubería con nombre)</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>un directorio</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a file %1</source>
        <translation>no es un archivo: %1</translation>
    </message>
    <message>
        <source>not a file or directory</source>
        <translation>ni archivo ni directorio</translation>
    </message>
    <message>
        <source>readable file %1</source>
        <translation>archivo legible %1</translation>
    </message>
    <message>
        <source>path is not a file</source>
        <translation>la ruta no es un archivo</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>dir unreadable</source>
        <translation>directorio ilegible</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>consulta DNS</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>programa que escucha</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>sin el proxy</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>con credenciales</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>TLS con el proxy</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo de espera agotado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>it closes the connection</source>
        <translation>cierra la conexión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer within %9</source>
        <translation>sin respuesta en %9</translation>
    </message>
    <message>
        <source>no answer of the resolver</source>
        <translation>el DNS no responde</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>no hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>%1 after %9</source>
        <translation>%1 tras %9</translation>
    </message>
    <message>
        <source>%1://%2 by %3 (%4)</source>
        <translation>%1://%2 por %3 (%4)</translation>
    </message>
    <message>
        <source>no ALPN offered</source>
        <translation>sin ofrecer ALPN</translation>
    </message>
    <message>
        <source>ALPN %1 of %2 or %3</source>
        <translation>ALPN %1 de %2 o %3</translation>
    </message>
    <message>
        <source>ALPN %1 of %2</source>
        <translation>ALPN %1 de %2</translation>
    </message>
    <message>
        <source>%1 issued by %2</source>
        <translation>%1 emitido por %2</translation>
    </message>
    <message>
        <source>%8 bytes sent</source>
        <translation>%8 bytes enviados</translation>
    </message>
    <message>
        <source>%8 received</source>
        <translation>%8 recibidos</translation>
    </message>
    <message>
        <source>first frame %1</source>
        <translation>primera trama %1</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>cerrado con %1</translation>
    </message>
    <message>
        <source>closed without a frame</source>
        <translation>cerrado sin trama</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>cerrado sin trama de cierre</translation>
    </message>
    <message>
        <source>close frame %1</source>
        <translation>trama de cierre %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>la solicitud agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>request timed out after %9</source>
        <translation>la solicitud agotó el tiempo de espera tras %9</translation>
    </message>
    <message>
        <source>request failed</source>
        <translation>la solicitud falló</translation>
    </message>
    <message>
        <source>request could not be built</source>
        <translation>no se pudo formar la solicitud</translation>
    </message>
    <message>
        <source>connect failed</source>
        <translation>falló la conexión</translation>
    </message>
    <message>
        <source>more than 10 redirects</source>
        <translation>más de 10 redirecciones</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>no es una URL http o https</translation>
    </message>
    <message>
        <source>not a ws or wss URL</source>
        <translation>no es una URL ws o wss</translation>
    </message>
    <message>
        <source>not an HTTP status line</source>
        <translation>no es una línea de estado HTTP</translation>
    </message>
    <message>
        <source>the chunks of the body are malformed</source>
        <translation>los fragmentos del cuerpo están mal formados</translation>
    </message>
    <message>
        <source>the headers of the answer exceed 400 KiB</source>
        <translation>las cabeceras de la respuesta superan 400 KiB</translation>
    </message>
    <message>
        <source>the head of the answer exceeds 64 KiB</source>
        <translation>el encabezado de la respuesta supera 64 KiB</translation>
    </message>
    <message>
        <source>the connection was closed without a whole answer</source>
        <translation>la conexión se cerró sin una respuesta completa</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>the answer is not SOCKS</source>
        <translation>la respuesta no es SOCKS</translation>
    </message>
    <message>
        <source>the answer has no Sec-WebSocket-Accept</source>
        <translation>la respuesta no tiene Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>the answer has the wrong Sec-WebSocket-Accept</source>
        <translation>la respuesta tiene un Sec-WebSocket-Accept incorrecto</translation>
    </message>
    <message>
        <source>the server sent a frame of %8 bytes</source>
        <translation>el servidor envió una trama de %8 bytes</translation>
    </message>
    <message>
        <source>the server sent a masked frame</source>
        <translation>el servidor envió una trama enmascarada</translation>
    </message>
    <message>
        <source>the server sent what is no frame of WebSocket</source>
        <translation>el servidor envió algo que no es una trama de WebSocket</translation>
    </message>
    <message>
        <source>TLS handshake or certificate validation failed</source>
        <translation>falló la negociación TLS o la validación del certificado</translation>
    </message>
    <message>
        <source>proxy authentication required</source>
        <translation>el proxy requiere autenticación</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>tipo de dirección no admitido</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>orden no admitida</translation>
    </message>
    <message>
        <source>connection not allowed by ruleset</source>
        <translation>conexión no permitida por las reglas</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>general SOCKS server failure</source>
        <translation>fallo general del servidor SOCKS</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inaccesible</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>the proxy accepts none of the offered authentications</source>
        <translation>el proxy no acepta ninguna de las autenticaciones ofrecidas</translation>
    </message>
    <message>
        <source>the proxy chose an authentication that was not offered</source>
        <translation>el proxy eligió una autenticación que no se ofreció</translation>
    </message>
    <message>
        <source>the proxy refused the user name and password</source>
        <translation>el proxy rechazó el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>the proxy wants an authentication</source>
        <translation>el proxy exige autenticación</translation>
    </message>
    <message>
        <source>error sending request (no client for %1:// proxies)</source>
        <translation>error al enviar la solicitud (no hay cliente para proxies %1://)</translation>
    </message>
    <message>
        <source>URL error: Proxy URL scheme not supported</source>
        <translation>error de URL: esquema de URL de proxy no admitido</translation>
    </message>
    <message>
        <source>error sending request for url (%1)</source>
        <translation>error al enviar la solicitud a %1</translation>
    </message>
    <message>
        <source>RSA key of %1 bits</source>
        <translation>clave RSA de %1 bits</translation>
    </message>
    <message>
        <source>The certificate has no subject alternative name</source>
        <translation>El certificado no tiene nombre alternativo del sujeto</translation>
    </message>
    <message>
        <source>The certificate is of an old version of X.509</source>
        <translation>El certificado es de una versión antigua de X.509</translation>
    </message>
    <message>
        <source>The certificate of an authority is used as a server&apos;s (CaUsedAsEndEntity)</source>
        <translation>El certificado de una autoridad se usa como certificado de servidor (CaUsedAsEndEntity)</translation>
    </message>
    <message>
        <source>signed with SHA-1 or MD5</source>
        <translation>firmado con SHA-1 o MD5</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>%1 reachable (HTTP %2)</source>
        <translation>%1 accesible (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 route exists (HTTP %2)</source>
        <translation>%1: la ruta existe (HTTP %2)</translation>
    </message>
    <message>
        <source>version request timed out</source>
        <translation>la consulta de la versión agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>version response exceeds size limit</source>
        <translation>la respuesta sobre la versión supera el límite de tamaño</translation>
    </message>
    <message>
        <source>newer version is available</source>
        <translation>hay una versión más nueva</translation>
    </message>
    <message>
        <source>current version is not older</source>
        <translation>la versión actual no es más antigua</translation>
    </message>
    <message>
        <source>manual or unknown</source>
        <translation>manual o desconocido</translation>
    </message>
    <message>
        <source>standalone installer</source>
        <translation>instalador independiente</translation>
    </message>
    <message>
        <source>editor extension</source>
        <translation>extensión de editor</translation>
    </message>
    <message>
        <source>source build</source>
        <translation>compilación del código fuente</translation>
    </message>
    <message>
        <source>local build</source>
        <translation>compilación local</translation>
    </message>
    <message>
        <source>certificate #%1 is not X.509</source>
        <translation>el certificado n.º %1 no es X.509</translation>
    </message>
    <message>
        <source>a certificate cannot be parsed</source>
        <translation>un certificado no se puede interpretar</translation>
    </message>
    <message>
        <source>no certificates found in PEM file</source>
        <translation>no hay certificados en el archivo PEM</translation>
    </message>
    <message>
        <source>failed to parse PEM file</source>
        <translation>no se pudo interpretar el archivo PEM</translation>
    </message>
    <message>
        <source>base64 decode error</source>
        <translation>error de base64</translation>
    </message>
    <message>
        <source>illegal section start</source>
        <translation>inicio de sección no válido</translation>
    </message>
    <message>
        <source>missing section end marker</source>
        <translation>falta la marca de fin de sección</translation>
    </message>
    <message>
        <source>Failed to load CA certificates from %1 selected by %2: %3.</source>
        <translation>No se pudieron cargar los certificados de CA de %1, indicado por %2: %3.</translation>
    </message>
    <message>
        <source>Failed to read CA certificate file %1 selected by %2: %3.</source>
        <translation>No se pudo leer el archivo de CA %1, indicado por %2: %3.</translation>
    </message>
    <message>
        <source>built for another processor</source>
        <translation>compilado para otro procesador</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>enlace roto</translation>
    </message>
    <message>
        <source>interpreter missing</source>
        <translation>falta el intérprete</translation>
    </message>
    <message>
        <source>native program missing</source>
        <translation>falta el programa nativo</translation>
    </message>
    <message>
        <source>native program not executable</source>
        <translation>programa nativo no ejecutable</translation>
    </message>
    <message>
        <source>not a program of this system</source>
        <translation>no es un programa de este sistema</translation>
    </message>
    <message>
        <source>not on PATH</source>
        <translation>fuera de PATH</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>se ejecuta</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>oculta tras otra</translation>
    </message>
    <message>
        <source>updated by `%1`</source>
        <translation>se actualiza con `%1`</translation>
    </message>
    <message>
        <source>not told by any file</source>
        <translation>no consta en ningún archivo</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>estado de salida %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>señal %1 (%2)</translation>
    </message>
    <message>
        <source>no end within %9</source>
        <translation>no terminó en %9</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>quick (full with --all)</source>
        <translation>rápida (completa con --all)</translation>
    </message>
    <message>
        <source>a transaction is unfinished</source>
        <translation>hay una transacción sin terminar</translation>
    </message>
    <message>
        <source>the state DB is being made</source>
        <translation>la base de datos de estado se está creando</translation>
    </message>
    <message>
        <source>state DB is empty</source>
        <translation>la base de datos de estado está vacía</translation>
    </message>
    <message>
        <source>exclusive lock</source>
        <translation>bloqueo exclusivo</translation>
    </message>
    <message>
        <source>write lock</source>
        <translation>bloqueo de escritura</translation>
    </message>
    <message>
        <source>recovers the log</source>
        <translation>recupera el registro</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>held all the time</source>
        <translation>mantenido todo el tiempo</translation>
    </message>
    <message>
        <source>file deleted</source>
        <translation>archivo eliminado</translation>
    </message>
    <message>
        <source>executable deleted</source>
        <translation>ejecutable eliminado</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>de otro usuario</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>zombi</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>no rows in _sqlx_migrations</source>
        <translation>sin filas en _sqlx_migrations</translation>
    </message>
    <message>
        <source>checksum of migration %1</source>
        <translation>suma de comprobación de la migración %1</translation>
    </message>
    <message>
        <source>none recorded, though there are tables</source>
        <translation>ninguna registrada, aunque hay tablas</translation>
    </message>
    <message>
        <source>%8 applied</source>
        <translation>%8 aplicadas</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>más reciente %1</translation>
    </message>
    <message>
        <source>of another build</source>
        <translation>de otra compilación</translation>
    </message>
    <message>
        <source>newer than the installed Codex</source>
        <translation>más nueva que el Codex instalado</translation>
    </message>
    <message>
        <source>%1 of %2 pages free (%3 %)</source>
        <translation>%1 de %2 páginas libres (%3 %)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>de red</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>del anfitrión</translation>
    </message>
    <message>
        <source>scan failed (%1)</source>
        <translation>falló la exploración (%1)</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>sin bus de sesión</translation>
    </message>
    <message>
        <source>no session bus at %1</source>
        <translation>sin bus de sesión en %1</translation>
    </message>
    <message>
        <source>the session bus %1</source>
        <translation>el bus de sesión %1</translation>
    </message>
    <message>
        <source>nobody offers org.freedesktop.secrets on %1</source>
        <translation>nadie ofrece org.freedesktop.secrets en %1</translation>
    </message>
    <message>
        <source>the secret service starts when Codex asks for it on %1</source>
        <translation>el servicio de secretos se inicia cuando Codex lo pide en %1</translation>
    </message>
    <message>
        <source>a secret service is on %1</source>
        <translation>hay un servicio de secretos en %1</translation>
    </message>
    <message>
        <source>its default collection is locked, and Codex asks to unlock it</source>
        <translation>su colección predeterminada está bloqueada y Codex pide desbloquearla</translation>
    </message>
    <message>
        <source>it holds the login of this home, which is not read: it may ask the user first</source>
        <translation>contiene el inicio de sesión de esta carpeta de datos, que no se lee: podría preguntar antes al usuario</translation>
    </message>
    <message>
        <source>it holds no login of this home</source>
        <translation>no contiene ningún inicio de sesión de esta carpeta de datos</translation>
    </message>
    <message>
        <source>it refuses to tell what it starts</source>
        <translation>se niega a decir qué inicia</translation>
    </message>
    <message>
        <source>it refuses to tell who offers secrets</source>
        <translation>se niega a decir quién ofrece secretos</translation>
    </message>
    <message>
        <source>the bus does not let this user in, or does not answer</source>
        <translation>el bus no admite a este usuario o no responde</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>el bus de sesión no responde</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>con token de actualización</translation>
    </message>
    <message>
        <source>without a refresh token</source>
        <translation>sin token de actualización</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>Codex renews it before it uses it</source>
        <translation>Codex lo renueva antes de usarlo</translation>
    </message>
    <message>
        <source>a keyring may hold one, and is not opened</source>
        <translation>un depósito de claves podría contener uno y no se abre</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>ignored by this version</source>
        <translation>esta versión no la tiene en cuenta</translation>
    </message>
    <message>
        <source>key of the provider</source>
        <translation>clave del proveedor</translation>
    </message>
    <message>
        <source>not used by the provider</source>
        <translation>el proveedor no la usa</translation>
    </message>
    <message>
        <source>wins in codex exec</source>
        <translation>tiene prioridad en codex exec</translation>
    </message>
    <message>
        <source>wins over a stored login</source>
        <translation>tiene prioridad sobre un inicio de sesión guardado</translation>
    </message>
    <message>
        <source>hides the one of the %1</source>
        <translation>oculta la de: %1</translation>
    </message>
    <message>
        <source>not taken from %1</source>
        <translation>no se toma de %1</translation>
    </message>
    <message>
        <source>%1 auth is missing %2</source>
        <translation>autenticación con %1, sin %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>external ChatGPT</source>
        <translation>ChatGPT externo</translation>
    </message>
    <message>
        <source>personal access token</source>
        <translation>token de acceso personal</translation>
    </message>
    <message>
        <source>agent identity</source>
        <translation>identidad de agente</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <source>token data</source>
        <translation>datos del token</translation>
    </message>
    <message>
        <source>refresh metadata</source>
        <translation>datos de renovación</translation>
    </message>
    <message>
        <source>a Bedrock API key</source>
        <translation>una clave de API de Bedrock</translation>
    </message>
    <message>
        <source>AWS access keys</source>
        <translation>claves de acceso de AWS</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>una clave de acceso secreta</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>un identificador de clave de acceso</translation>
    </message>
    <message>
        <source>a ChatGPT account id</source>
        <translation>un identificador de cuenta de ChatGPT</translation>
    </message>
    <message>
        <source>a personal access token</source>
        <translation>un token de acceso personal</translation>
    </message>
    <message>
        <source>an agent identity token</source>
        <translation>un token de identidad de agente</translation>
    </message>
    <message>
        <source>header auth cannot be loaded from auth storage</source>
        <translation>la autenticación por cabecera no se puede cargar del almacén</translation>
    </message>
    <message>
        <source>Platform secure storage failure: no secret service provider or dbus session found</source>
        <translation>fallo del almacén seguro de la plataforma: no se encontró servicio de secretos ni sesión de D-Bus</translation>
    </message>
    <message>
        <source>stream did not contain valid UTF-8</source>
        <translation>los datos no son UTF-8 válido</translation>
    </message>
    <message>
        <source>invalid credential JSON (Data at line %1 column %2)</source>
        <translation>JSON de credenciales no válido (error de datos en la línea %1, columna %2)</translation>
    </message>
    <message>
        <source>%1 at line %2 column %3</source>
        <translation>%1 en la línea %2, columna %3</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>caracteres sobrantes al final</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>coma sobrante al final</translation>
    </message>
    <message>
        <source>recursion limit exceeded</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>key must be a string</source>
        <translation>la clave debe ser una cadena</translation>
    </message>
    <message>
        <source>EOF while parsing a value</source>
        <translation>el archivo termina dentro de un valor</translation>
    </message>
    <message>
        <source>EOF while parsing a list</source>
        <translation>el archivo termina dentro de una lista</translation>
    </message>
    <message>
        <source>EOF while parsing an object</source>
        <translation>el archivo termina dentro de un objeto</translation>
    </message>
    <message>
        <source>EOF while parsing a string</source>
        <translation>el archivo termina dentro de una cadena</translation>
    </message>
    <message>
        <source>control character (\u0000-\u001F) found while parsing a string</source>
        <translation>carácter de control (\u0000-\u001F) en una cadena</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <translation>secuencia de escape no válida</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>lone leading surrogate in hex escape</source>
        <translation>sustituto inicial suelto en un escape hexadecimal</translation>
    </message>
    <message>
        <source>unexpected end of hex escape</source>
        <translation>fin inesperado de un escape hexadecimal</translation>
    </message>
    <message>
        <source>a command makes the token, and it is started only with --live</source>
        <translation>una orden genera el token y solo se inicia con --live</translation>
    </message>
    <message>
        <source>a command makes the token, and nothing is to be sent with it</source>
        <translation>una orden genera el token y no se debe enviar nada con él</translation>
    </message>
    <message>
        <source>the command gives no token</source>
        <translation>la orden no da ningún token</translation>
    </message>
    <message>
        <source>the command that makes the token is not found</source>
        <translation>no se encuentra la orden que genera el token</translation>
    </message>
    <message>
        <source>Codex asks Amazon Bedrock nothing before the first prompt</source>
        <translation>Codex no consulta nada a Amazon Bedrock antes del primer mensaje</translation>
    </message>
    <message>
        <source>Codex has the token confirmed by its service before it uses it</source>
        <translation>Codex hace que su servicio confirme el token antes de usarlo</translation>
    </message>
    <message>
        <source>Codex signs each request anew</source>
        <translation>Codex firma de nuevo cada solicitud</translation>
    </message>
    <message>
        <source>it has a line break or another character that no header can carry</source>
        <translation>tiene un salto de línea u otro carácter que ninguna cabecera puede llevar</translation>
    </message>
    <message>
        <source>the access token has expired; Codex asks for a new one first</source>
        <translation>el token de acceso ha caducado; Codex pide antes uno nuevo</translation>
    </message>
    <message>
        <source>the login is in a keyring</source>
        <translation>el inicio de sesión está en un depósito de claves</translation>
    </message>
    <message>
        <source>the configuration cannot be loaded</source>
        <translation>no se puede cargar la configuración</translation>
    </message>
    <message>
        <source>Missing environment variable: `%1`.</source>
        <translation>Falta la variable de entorno: `%1`.</translation>
    </message>
    <message>
        <source>the SDK asks for a new one</source>
        <translation>el SDK pide uno nuevo</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>whether AWS takes them is not inspected</source>
        <translation>no se inspecciona si AWS las acepta</translation>
    </message>
    <message>
        <source>PATH is not set</source>
        <translation>PATH no está definida</translation>
    </message>
    <message>
        <source>not found on PATH</source>
        <translation>no se encuentra en PATH</translation>
    </message>
    <message>
        <source>bearer token env var %1 is not set</source>
        <translation>la variable del token bearer %1 no está definida</translation>
    </message>
    <message>
        <source>header env var %1 is not set</source>
        <translation>la variable de cabecera %1 no está definida</translation>
    </message>
    <message>
        <source>env var %1 is not set</source>
        <translation>la variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>empty env key %1</source>
        <translation>nombre de variable vacío %1</translation>
    </message>
    <message>
        <source>cwd does not exist (%1)</source>
        <translation>el directorio de trabajo no existe (%1)</translation>
    </message>
    <message>
        <source>env_vars entry `%1` uses source `remote`, which requires remote MCP stdio</source>
        <translation>la entrada `%1` de env_vars usa el origen `remote`, que requiere MCP por stdio en otro entorno</translation>
    </message>
    <message>
        <source>remote stdio cwd is not absolute (%1)</source>
        <translation>el directorio de trabajo del otro entorno no es absoluto (%1)</translation>
    </message>
    <message>
        <source>remote stdio requires an explicit cwd</source>
        <translation>stdio en otro entorno requiere un directorio de trabajo explícito</translation>
    </message>
    <message>
        <source>stdio command %1 is not resolvable (%2)</source>
        <translation>no se encuentra la orden stdio %1 (%2)</translation>
    </message>
    <message>
        <source>stdio command is empty</source>
        <translation>la orden stdio está vacía</translation>
    </message>
    <message>
        <source>%1 before its answer to %2</source>
        <translation>%1 antes de responder a %2</translation>
    </message>
    <message>
        <source>closed its output before its answer to %1</source>
        <translation>cerró su salida antes de responder a %1</translation>
    </message>
    <message>
        <source>error as the answer to %1</source>
        <translation>error como respuesta a %1</translation>
    </message>
    <message>
        <source>no answer to %1 within %9</source>
        <translation>sin respuesta a %1 en %9</translation>
    </message>
    <message>
        <source>answers %1 with %2</source>
        <translation>responde a %1 con %2</translation>
    </message>
    <message>
        <source>no message of MCP as the answer to %1, but %2</source>
        <translation>en lugar de un mensaje de MCP como respuesta a %1: %2</translation>
    </message>
    <message>
        <source>reads no answers to its own requests, before its answer to %1</source>
        <translation>no lee las respuestas a sus propias solicitudes, antes de responder a %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output that is no message</source>
        <translation>salida que no es un mensaje</translation>
    </message>
    <message>
        <source>a line of over 2 MiB, not read</source>
        <translation>una línea de más de 2 MiB, no leída</translation>
    </message>
    <message>
        <source>its definition does not allow it</source>
        <translation>su definición no lo permite</translation>
    </message>
    <message>
        <source>it runs in another environment</source>
        <translation>se ejecuta en otro entorno</translation>
    </message>
    <message>
        <source>too many servers</source>
        <translation>demasiados servidores</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>no se llamó</translation>
    </message>
    <message>
        <source>no consent, offline, or its credentials are not to be sent</source>
        <translation>sin consentimiento, sin conexión o sin permiso para enviar sus credenciales</translation>
    </message>
    <message>
        <source>failed to connect to control socket</source>
        <translation>no se pudo conectar con el socket de control</translation>
    </message>
    <message>
        <source>failed to parse app-server JSON-RPC message</source>
        <translation>no se pudo interpretar el mensaje JSON-RPC de app-server</translation>
    </message>
    <message>
        <source>failed to parse initialize response</source>
        <translation>no se pudo interpretar la respuesta a initialize</translation>
    </message>
    <message>
        <source>failed to send initialize request</source>
        <translation>no se pudo enviar la solicitud initialize</translation>
    </message>
    <message>
        <source>failed to upgrade control socket</source>
        <translation>no se pudo pasar a WebSocket el socket de control</translation>
    </message>
    <message>
        <source>app-server closed the control socket</source>
        <translation>app-server cerró el socket de control</translation>
    </message>
    <message>
        <source>timed out probing app-server control socket control socket</source>
        <translation>se agotó el tiempo al comprobar el socket de control del app-server</translation>
    </message>
    <message>
        <source>stale or unreachable</source>
        <translation>obsoleto o inaccesible</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>path resolved (read/write access not tested)</source>
        <translation>ruta resuelta (acceso de lectura y escritura sin probar)</translation>
    </message>
    <message>
        <source>missing (may be intentional)</source>
        <translation>falta (puede ser intencionado)</translation>
    </message>
    <message>
        <source>access denied to doctor</source>
        <translation>acceso denegado a Codex Doctor</translation>
    </message>
    <message>
        <source>path probe failed</source>
        <translation>falló el examen de la ruta</translation>
    </message>
    <message>
        <source>path probe timed out</source>
        <translation>el examen de la ruta agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>terminfo</source>
        <translation>terminfo</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <translation>no hay entrada para %1</translation>
    </message>
    <message>
        <source>A multiplexer runs inside another: each takes keys and colours from the one around it.</source>
        <translation>Un multiplexor se ejecuta dentro de otro: cada uno toma las teclas y los colores del que lo rodea.</translation>
    </message>
    <message>
        <source>TERM is that of a multiplexer, and none is around this run.</source>
        <translation>TERM es la de un multiplexor, pero no hay ninguno alrededor de esta ejecución.</translation>
    </message>
    <message>
        <source>NO_COLOR is set: programs show no colours.</source>
        <translation>NO_COLOR está definida: los programas no muestran colores.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>images %1</source>
        <translation>imágenes %1</translation>
    </message>
    <message>
        <source>longest line %1</source>
        <translation>línea más larga %1</translation>
    </message>
    <message>
        <source>only the first %9 inspected</source>
        <translation>solo se inspeccionaron los primeros %9</translation>
    </message>
    <message>
        <source>%1 and %2 of write-ahead log</source>
        <translation>%1 y %2 de registro WAL</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>incomplete frame</source>
        <translation>trama incompleta</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>bytes NUL</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>nivel de detalle %1</translation>
    </message>
    <message>
        <source>%9 as base64</source>
        <translation>%9 en base64</translation>
    </message>
    <message>
        <source>%9 decoded</source>
        <translation>%9 decodificados</translation>
    </message>
    <message>
        <source>%8 total bytes</source>
        <translation>%8 bytes en total</translation>
    </message>
    <message>
        <source>%8 average bytes</source>
        <translation>%8 bytes de media</translation>
    </message>
    <message>
        <source>%8 files</source>
        <translation>%8 archivos</translation>
    </message>
    <message>
        <source>Was edited by hand: values and places that are not JSON were read as text or passed over.</source>
        <translation>Se editó a mano: los valores y lugares que no son JSON se leyeron como texto o se pasaron por alto.</translation>
    </message>
    <message>
        <source>Has schema version %1; this program knows version 1 and may miss some of it.</source>
        <translation>Tiene la versión de esquema %1; este programa conoce la versión 1 y puede pasar algo por alto.</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>inesperado: %1</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>literal no válido</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>el fin de la entrada</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>object key</source>
        <translation>una clave de objeto</translation>
    </message>
    <message>
        <source>the text ends before the report does</source>
        <translation>el texto termina antes que el informe</translation>
    </message>
    <message>
        <source>the code block ends before the report does</source>
        <translation>el bloque de código termina antes que el informe</translation>
    </message>
    <message>
        <source>nested deeper than any report</source>
        <translation>anidado a más profundidad que cualquier informe</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>el texto termina dentro de una cadena</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>una cadena sin comilla de cierre</translation>
    </message>
    <message>
        <source>no report is in it</source>
        <translation>no contiene ningún informe</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>falta una coma antes de esto</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>%1: %2. Open what `codex-doctor-cli --json` or `codex doctor --json` printed, as a file or pasted into a text, whole.</source>
        <translation>%1: %2. Abra lo que mostró `codex-doctor-cli --json` o `codex doctor --json`, como archivo o pegado en un texto, completo.</translation>
    </message>
    <message>
        <source>the object has no `checks`</source>
        <translation>el objeto no tiene `checks`</translation>
    </message>
    <message>
        <source>more checks than in any report</source>
        <translation>más comprobaciones que en cualquier informe</translation>
    </message>
    <message>
        <source>nothing in `checks` is a check</source>
        <translation>nada de `checks` es una comprobación</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>over 64 MiB, larger than any report</source>
        <translation>más de 64 MiB, mayor que cualquier informe</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warn</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %8</source>
        <translation>línea %8</translation>
    </message>
    <message>
        <source>connection errors</source>
        <translation>errores de conexión</translation>
    </message>
    <message>
        <source>authorisation errors</source>
        <translation>errores de autorización</translation>
    </message>
    <message>
        <source>usage limit errors</source>
        <translation>errores por límites de uso</translation>
    </message>
    <message>
        <source>server errors</source>
        <translation>errores del servidor</translation>
    </message>
    <message>
        <source>database errors</source>
        <translation>errores de bases de datos</translation>
    </message>
    <message>
        <source>rollout DB scan error</source>
        <translation>archivos de sesión: error de exploración</translation>
    </message>
    <message>
        <source>rollout DB malformed file</source>
        <translation>archivos de sesión: nombre mal formado</translation>
    </message>
    <message>
        <source>rollout DB missing active</source>
        <translation>archivos de sesión: fila activa que falta</translation>
    </message>
    <message>
        <source>rollout DB missing archived</source>
        <translation>archivos de sesión: fila archivada que falta</translation>
    </message>
    <message>
        <source>rollout DB stale row</source>
        <translation>archivos de sesión: fila obsoleta</translation>
    </message>
    <message>
        <source>rollout DB archive mismatch</source>
        <translation>archivos de sesión: discrepancia de archivado</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread id</source>
        <translation>archivos de sesión: identificador de hilo duplicado</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB path</source>
        <translation>archivos de sesión: ruta duplicada en la base de datos</translation>
    </message>
    <message>
        <source>error sending request</source>
        <translation>error al enviar la solicitud</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>cierre normal</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>desconexión</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>datos no admitidos</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>datos no válidos</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>infracción de directiva</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>falta una extensión</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>reinicio del servicio</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>pasarela incorrecta</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path does not exist</source>
        <translation>%1 apunta a «%2», pero esa ruta no existe</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path is not a directory</source>
        <translation>%1 apunta a «%2», pero esa ruta no es un directorio</translation>
    </message>
    <message>
        <source>Could not find home directory</source>
        <translation>No se encontró el directorio personal</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%1 (%2) en %3</translation>
    </message>
    <message>
        <source>Bedrock API key</source>
        <translation>clave de API de Bedrock</translation>
    </message>
    <message>
        <source>Bedrock access key</source>
        <translation>clave de acceso de Bedrock</translation>
    </message>
    <message>
        <source>needs too much memory to inspect</source>
        <translation>requiere demasiada memoria para inspeccionarlo</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead.</source>
        <translation>No se puede enviar nada, porque hay un error en %1: %2. En su lugar, el paquete se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>Set cli_auth_credentials_store = &quot;file&quot; in %1, then run `codex login`.</source>
        <translation>Ponga cli_auth_credentials_store = &quot;file&quot; en %1 y ejecute después `codex login`.</translation>
    </message>
    <message>
        <source>Write command in %1 with the whole path: variables such as $HOME are not expanded.</source>
        <translation>Escriba command en %1 con la ruta completa: las variables como $HOME no se expanden.</translation>
    </message>
    <message>
        <source>The address of MCP server %1 (%2) is no web address</source>
        <translation>La dirección del servidor MCP %1 (%2) no es una dirección web</translation>
    </message>
    <message>
        <source>Write url in %1 with scheme and host, such as &quot;http://localhost:3000/mcp&quot;.</source>
        <translation>Escriba url en %1 con esquema y host, por ejemplo &quot;http://localhost:3000/mcp&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 has no base_url: its requests go to OpenAI (api.openai.com)</source>
        <translation>El proveedor %1 no tiene base_url: sus solicitudes van a OpenAI (api.openai.com)</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, with the address of the provider.</source>
        <translation>Escriba debajo de [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, con la dirección del proveedor.</translation>
    </message>
    <message>
        <source>base_url is not set</source>
        <translation>base_url no está definido</translation>
    </message>
    <message>
        <source>The account has no credit left at %1: %2</source>
        <translation>A la cuenta no le queda crédito en %1: %2</translation>
    </message>
    <message>
        <source>git refuses the repository %1: %2 belongs to another user, and no safe.directory names the repository</source>
        <translation>git rechaza el repositorio %1: %2 pertenece a otro usuario y ningún safe.directory indica el repositorio</translation>
    </message>
    <message>
        <source>a repository of this user, or one that is said to be safe</source>
        <translation>un repositorio de este usuario o uno declarado seguro</translation>
    </message>
    <message>
        <source>If you trust what lies there: `git config --global --add safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`.</source>
        <translation>Si confía en lo que hay allí: `git config --global --add safe.directory %1`. Si es suyo: `sudo chown -R $(id -u) %1`.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: the file .git there names %2, which is gone</source>
        <translation>git no encuentra ningún repositorio en %1: el archivo .git de allí indica %2, que ya no existe</translation>
    </message>
    <message>
        <source>a folder of git&apos;s at the place that .git names</source>
        <translation>una carpeta de git en el lugar que indica .git</translation>
    </message>
    <message>
        <source>If the main repository was moved, run `git worktree repair %1` in it; otherwise make the worktree again.</source>
        <translation>Si se movió el repositorio principal, ejecute en él `git worktree repair %1`; si no, cree de nuevo el worktree.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: %2 names neither a branch nor a commit</source>
        <translation>git no encuentra ningún repositorio en %1: %2 no indica ni una rama ni un commit</translation>
    </message>
    <message>
        <source>a line such as: ref: refs/heads/main</source>
        <translation>una línea como: ref: refs/heads/main</translation>
    </message>
    <message>
        <source>Write the branch you worked on into it: `echo ref: refs/heads/main &gt; %1`, then see with `git status` whether more is damaged.</source>
        <translation>Escriba en él la rama en la que trabajaba: `echo ref: refs/heads/main &gt; %1`, y compruebe después con `git status` si hay más daños.</translation>
    </message>
    <message>
        <source>git ends at once: line %1 of its configuration %2 cannot be read</source>
        <translation>git termina de inmediato: no se puede leer la línea %1 de su configuración %2</translation>
    </message>
    <message>
        <source>sections in brackets, and key = value</source>
        <translation>secciones entre corchetes y clave = valor</translation>
    </message>
    <message>
        <source>Correct or remove line %1 of %2.</source>
        <translation>Corrija o elimine la línea %1 de %2.</translation>
    </message>
    <message>
        <source>read from files: git was not run</source>
        <translation>leído de archivos: git no se ha ejecutado</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown &quot;$(id -un)&quot;: %1`.</source>
        <translation>Pertenece a otro usuario, como ocurre tras usar `sudo codex`. Recupere la propiedad: `sudo chown &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>The name of the provider %1 has a dot, and so stands for two tables</source>
        <translation>El nombre del proveedor %1 tiene un punto, y por eso designa dos tablas</translation>
    </message>
    <message>
        <source>Put the name in quotes: [model_providers.&quot;%1&quot;]</source>
        <translation>Ponga el nombre entre comillas: [model_providers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>The name of the MCP server %1 has a dot, and so stands for two tables</source>
        <translation>El nombre del servidor MCP %1 tiene un punto y por eso designa dos tablas</translation>
    </message>
    <message>
        <source>Put the name in quotes: [mcp_servers.&quot;%1&quot;]</source>
        <translation>Ponga el nombre entre comillas: [mcp_servers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>[%1] stands in the table %2, but line %3 gives %2 a value</source>
        <translation>[%1] está en la tabla %2, pero la línea %3 da un valor a %2</translation>
    </message>
    <message>
        <source>Did you mean [%1]? Rename the table.</source>
        <translation>¿Quería decir [%1]? Cambie el nombre de la tabla.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the key %2</source>
        <translation>Hay un carácter invisible (%1) en la clave %2</translation>
    </message>
    <message>
        <source>Type the line again instead of pasting it: %1 = value</source>
        <translation>Escriba de nuevo la línea en vez de pegarla: %1 = valor</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the line</source>
        <translation>Hay un carácter invisible (%1) en la línea</translation>
    </message>
    <message>
        <source>Remove it, or type the line again instead of pasting it.</source>
        <translation>Elimínelo o escriba de nuevo la línea en lugar de pegarla.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is UTF-16 without a mark, or was damaged</source>
        <translation>El archivo contiene bytes NUL: es UTF-16 sin marca o está dañado</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8, or restore it from a backup.</source>
        <translation>Guarde de nuevo el archivo como UTF-8 o restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Remove the lines of Markdown that begin with ```.</source>
        <translation>Elimine las líneas de Markdown que empiezan por ```.</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero: %2</source>
        <translation>El número de %1 empieza por un cero: %2</translation>
    </message>
    <message>
        <source>a number without zeros before it</source>
        <translation>un número sin ceros delante</translation>
    </message>
    <message>
        <source>The number of %1 is too large: %2</source>
        <translation>El número de %1 es demasiado grande: %2</translation>
    </message>
    <message>
        <source>a number up to 9223372036854775807</source>
        <translation>un número hasta 9223372036854775807</translation>
    </message>
    <message>
        <source>Write a smaller number, or remove %1 to get its default.</source>
        <translation>Escriba un número menor, o elimine %1 para que valga el predeterminado.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>worktree</source>
        <translation>árbol de trabajo</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>plugins</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>elementos obsoletos</translation>
    </message>
    <message>
        <source>rollout DB UTF-16 files</source>
        <translation>archivos de sesión: en UTF-16</translation>
    </message>
    <message>
        <source>rollout DB beginnings cut short</source>
        <translation>archivos de sesión: comienzos truncados</translation>
    </message>
    <message>
        <source>rollout DB beginnings missing</source>
        <translation>archivos de sesión: comienzos que faltan</translation>
    </message>
    <message>
        <source>through proxy</source>
        <translation>por el proxy</translation>
    </message>
    <message>
        <source>os error %8</source>
        <translation>error del sistema %8</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Symbolic link loop</source>
        <translation>bucle de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Filename too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>error de E/S remoto</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>referencia de archivo obsoleta</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>archivo de programa en uso</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>formato de ejecutable incorrecto</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>lista de argumentos demasiado larga</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descriptor de archivo no válido</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>función no implementada</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>enlace no válido entre dispositivos</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>no existe el proceso</translation>
    </message>
    <message>
        <source>Inappropriate ioctl for device</source>
        <translation>operación de control no válida para el dispositivo</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>valor demasiado grande para su tipo de datos</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>recurso no disponible temporalmente</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>llamada al sistema interrumpida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión interrumpida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>conexión interrumpida en este equipo</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>la red no funciona</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el host no funciona</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>no se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>tipo de dirección no admitido por el protocolo</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocolo no admitido</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>Socket operation on non-socket</source>
        <translation>operación de socket en algo que no es un socket</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>el extremo no está conectado</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>no hay espacio en los búferes</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>el sistema de archivos está dañado</translation>
    </message>
    <message>
        <source>failed to lookup address information: %1</source>
        <translation>no se pudo obtener la dirección: %1</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>fallo temporal en la resolución del nombre</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>fallo irrecuperable en la resolución del nombre</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>el nombre no tiene ninguna dirección</translation>
    </message>
    <message>
        <source>Address family for hostname not supported</source>
        <translation>tipo de dirección no admitido para el nombre</translation>
    </message>
    <message>
        <source>Memory allocation failure</source>
        <translation>no se pudo asignar memoria</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>error del sistema</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>terminal cerrado</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>interrupción</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>salida forzada</translation>
    </message>
    <message>
        <source>Illegal instruction</source>
        <translation>instrucción ilegal</translation>
    </message>
    <message>
        <source>Trace/breakpoint trap</source>
        <translation>punto de interrupción</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>abortado</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>error de bus</translation>
    </message>
    <message>
        <source>Floating point exception</source>
        <translation>error aritmético</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>terminado a la fuerza</translation>
    </message>
    <message>
        <source>Segmentation fault</source>
        <translation>violación de segmento</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Bad system call</source>
        <translation>llamada al sistema no válida</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>tiempo de CPU superado</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>tamaño de archivo superado</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>No se encontró el certificado del emisor</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>No se pudo descifrar la firma del certificado</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>No se pudo leer la clave pública del certificado</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>La firma del certificado no es válida</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>El certificado todavía no es válido</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>El inicio de validez del certificado no es una hora válida</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>El fin de validez del certificado no es una hora válida</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>El certificado está autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>El certificado raíz de la cadena está autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>No se encontró el emisor de un certificado hallado en este equipo</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>No se pudo verificar ningún certificado</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Uno de los certificados de CA no es válido</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>La cadena de certificados es más larga de lo permitido</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>El certificado no es adecuado para este fin</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>El certificado raíz no es de confianza para este fin</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>El certificado raíz rechaza este fin</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>El otro extremo no presentó ningún certificado</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>El certificado no es válido para este nombre de host</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>El certificado del otro extremo está bloqueado</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>El otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Error durante la negociación TLS: %1</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>falló la verificación del certificado</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>respuesta sin TLS o de otra versión</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>versión de TLS no admitida</translation>
    </message>
    <message>
        <source>no shared cipher</source>
        <translation>ningún cifrado en común</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>fin inesperado de la conexión</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>el otro extremo avisa: falló la negociación</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>el otro extremo avisa: certificado no aceptable</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>el otro extremo avisa: se exige un certificado de cliente</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>el otro extremo avisa: versión de TLS no aceptada</translation>
    </message>
    <message>
        <source>error:%1:SSL routines:%2:%3</source>
        <translation>error:%1:SSL routines:%2:%3</translation>
    </message>
    <message>
        <source>error returned from database: (code: %8) %1</source>
        <translation>error de la base de datos: (código %8) %1</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de E/S del disco</translation>
    </message>
    <message>
        <source>relative URL without a base</source>
        <translation>URL relativa sin base</translation>
    </message>
    <message>
        <source>expected ident</source>
        <translation>se esperaba un identificador</translation>
    </message>
    <message>
        <source>expected `,` or `}`</source>
        <translation>se esperaba `,` o `}`</translation>
    </message>
    <message>
        <source>expected `,` or `]`</source>
        <translation>se esperaba `,` o `]`</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>valor no permitido</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>número no permitido</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>objeto sin cerrar</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>lista sin cerrar</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>cadena sin cerrar</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>faltan los dos puntos tras el nombre</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>falta la coma entre valores</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>falta un elemento tras una coma</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>caracteres sobrantes al final</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>cadena UTF-8 no válida</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>true</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>false</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>leído en parte</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>datos ocultos</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido en el paquete</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>git repo root</source>
        <translation>raíz del repositorio Git</translation>
    </message>
    <message>
        <source>project config</source>
        <translation>configuración del proyecto</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>under %5</source>
        <translation>por debajo de %5</translation>
    </message>
    <message>
        <source>provider %1 is not configured</source>
        <translation>el proveedor %1 no está configurado</translation>
    </message>
    <message>
        <source>%1, of the working directory %2</source>
        <translation>%1 del directorio de trabajo %2</translation>
    </message>
    <message>
        <source>%8: the list loads them as it is scrolled, side bars of apps may not</source>
        <translation>%8: la lista los carga al desplazarse; las barras laterales de las aplicaciones, quizá no</translation>
    </message>
    <message>
        <source>%8 of %6</source>
        <translation>%8 de %6</translation>
    </message>
    <message>
        <source>%1 of %9, %7 free</source>
        <translation>%1 de %9, %7 libres</translation>
    </message>
    <message>
        <source>+%9 since %1</source>
        <translation>+%9 desde el %1</translation>
    </message>
    <message>
        <source>-%9 since %1</source>
        <translation>-%9 desde el %1</translation>
    </message>
    <message>
        <source>1 files</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 days ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>%8 minutes</source>
        <translation>%8 minutos</translation>
    </message>
    <message>
        <source>over 1 second</source>
        <translation>más de 1 segundo</translation>
    </message>
    <message>
        <source>until %5</source>
        <translation>hasta el %5</translation>
    </message>
    <message>
        <source>last %5</source>
        <translation>última vez: %5</translation>
    </message>
    <message>
        <source>mode %5</source>
        <translation>modo %5</translation>
    </message>
    <message>
        <source>hides %5</source>
        <translation>oculta %5</translation>
    </message>
    <message>
        <source>package %5</source>
        <translation>paquete %5</translation>
    </message>
    <message>
        <source>resources %5</source>
        <translation>recursos %5</translation>
    </message>
    <message>
        <source>path %5</source>
        <translation>ruta %5</translation>
    </message>
    <message>
        <source>unreadable or invalid</source>
        <translation>ilegible o no válido</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>file -&gt; %1</source>
        <translation>archivo -&gt; %1</translation>
    </message>
    <message>
        <source>open after %9</source>
        <translation>abierto tras %9</translation>
    </message>
    <message>
        <source>first IPv4</source>
        <translation>primero IPv4</translation>
    </message>
    <message>
        <source>first IPv6</source>
        <translation>primero IPv6</translation>
    </message>
    <message>
        <source>first none</source>
        <translation>primero ninguno</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>falló la consulta DNS</translation>
    </message>
    <message>
        <source>network error: %1</source>
        <translation>error de red: %1</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>se agotó el tiempo de espera de la negociación</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>negociación WebSocket</translation>
    </message>
    <message>
        <source>workspace routing</source>
        <translation>enrutamiento al espacio de trabajo</translation>
    </message>
    <message>
        <source>provider auth</source>
        <translation>autenticación del proveedor</translation>
    </message>
    <message>
        <source>API key auth</source>
        <translation>autenticación con clave de API</translation>
    </message>
    <message>
        <source>ChatGPT auth</source>
        <translation>autenticación con ChatGPT</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>%1 returned HTTP %2</source>
        <translation>%1 devolvió HTTP %2</translation>
    </message>
    <message>
        <source>%1 request timed out</source>
        <translation>%1: la solicitud agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>%1 request failed</source>
        <translation>%1: la solicitud falló</translation>
    </message>
    <message>
        <source>%1 request could not be built</source>
        <translation>%1: no se pudo formar la solicitud</translation>
    </message>
    <message>
        <source>%1 connect failed</source>
        <translation>%1: falló la conexión</translation>
    </message>
    <message>
        <source>%1 TLS handshake or certificate validation failed</source>
        <translation>%1: falló la negociación TLS o la validación del certificado</translation>
    </message>
    <message>
        <source>%1 proxy authentication required</source>
        <translation>%1: el proxy requiere autenticación</translation>
    </message>
    <message>
        <source>not inspected on this platform</source>
        <translation>no inspeccionado en esta plataforma</translation>
    </message>
    <message>
        <source>unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock model provider</source>
        <translation>operación no admitida: la autenticación con clave de API de Bedrock solo la admite el proveedor de modelos Amazon Bedrock</translation>
    </message>
    <message>
        <source>none, because %1 (%2) exempts %3</source>
        <translation>ninguno, porque %1 (%2) exceptúa %3</translation>
    </message>
    <message>
        <source>invalid configuration</source>
        <translation>configuración no válida</translation>
    </message>
    <message>
        <source>configuration load failed</source>
        <translation>falló la carga de la configuración</translation>
    </message>
    <message>
        <source>invalid input parameter</source>
        <translation>parámetro de entrada no válido</translation>
    </message>
    <message>
        <source>entity not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message numerus="yes">
        <source>Codex is ignoring %n unrecognized configuration setting(s). Check for typos or deprecated settings.</source>
        <translation>
            <numerusform>Codex ignora %n ajuste de configuración desconocido. Compruebe si hay erratas o ajustes obsoletos.</numerusform>
            <numerusform>Codex ignora %n ajustes de configuración desconocidos. Compruebe si hay erratas o ajustes obsoletos.</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files than were looked at</source>
        <translation>hay más archivos de los que se han examinado</translation>
    </message>
    <message>
        <source>cannot find binary path</source>
        <translation>no se encuentra la ruta del programa</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo existe</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>execution not verified</source>
        <translation>ejecución sin comprobar</translation>
    </message>
    <message>
        <source>ignored inherited package-manager launch env for cargo-built binary</source>
        <translation>se ignoraron las variables de inicio heredadas del gestor de paquetes en un programa compilado con Cargo</translation>
    </message>
    <message>
        <source>%1 UTC: %8 from %2 to %3</source>
        <translation>%1 UTC: %8 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 UTC: %8 at %2</source>
        <translation>%1 UTC: %8 a las %2</translation>
    </message>
    <message>
        <source>has it open</source>
        <translation>la tiene abierta</translation>
    </message>
    <message>
        <source>state DB missing</source>
        <translation>falta la base de datos de estado</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%8 behind their rollout</source>
        <translation>%8 por detrás de su archivo de sesión</translation>
    </message>
    <message>
        <source>thread %5</source>
        <translation>hilo %5</translation>
    </message>
    <message>
        <source>request %5</source>
        <translation>solicitud %5</translation>
    </message>
    <message>
        <source>response %5</source>
        <translation>respuesta %5</translation>
    </message>
    <message>
        <source>%8 completed</source>
        <translation>%8 completadas</translation>
    </message>
    <message>
        <source>%8 failed</source>
        <translation>%8 con fallos</translation>
    </message>
    <message>
        <source>%8 cancelled</source>
        <translation>%8 canceladas</translation>
    </message>
    <message>
        <source>and %1 that tell none</source>
        <translation>y %1 que no indican ninguna</translation>
    </message>
    <message>
        <source>the rest is not inspected</source>
        <translation>el resto no se ha inspeccionado</translation>
    </message>
    <message>
        <source>no log can be read</source>
        <translation>no se puede leer ningún registro</translation>
    </message>
    <message>
        <source>%1, of which Codex itself started %2</source>
        <translation>%1, de ellos %2 iniciados por Codex</translation>
    </message>
    <message>
        <source>it was written to during the whole check</source>
        <translation>se escribió en ella durante toda la comprobación</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicada</translation>
    </message>
    <message>
        <source>it does not say whether it is locked</source>
        <translation>no indica si está bloqueado</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>no indica qué contiene</translation>
    </message>
    <message>
        <source>a kind of bus that is not spoken here</source>
        <translation>un tipo de bus que no se admite aquí</translation>
    </message>
    <message>
        <source>made by a command</source>
        <translation>creadas por una orden</translation>
    </message>
    <message>
        <source>from a role, which AWS hands out</source>
        <translation>de un rol que asigna AWS</translation>
    </message>
    <message>
        <source>from a web identity, which AWS exchanges</source>
        <translation>de una identidad web que AWS intercambia</translation>
    </message>
    <message>
        <source>from the program %1, which is not started</source>
        <translation>del programa %1, que no se inicia</translation>
    </message>
    <message>
        <source>from single sign-on, without a token</source>
        <translation>del inicio de sesión único, sin token</translation>
    </message>
    <message>
        <source>from single sign-on, whose token is valid until %1</source>
        <translation>del inicio de sesión único, cuyo token es válido hasta el %1</translation>
    </message>
    <message>
        <source>from single sign-on, whose token expired at %1</source>
        <translation>del inicio de sesión único, cuyo token caducó el %1</translation>
    </message>
    <message>
        <source>perhaps from a service of this machine</source>
        <translation>quizá de un servicio de este equipo</translation>
    </message>
    <message>
        <source>keys, valid until %1</source>
        <translation>claves válidas hasta el %1</translation>
    </message>
    <message>
        <source>%1 (read); %2</source>
        <translation>%1 (lectura); %2</translation>
    </message>
    <message>
        <source>%1 (write); %2</source>
        <translation>%1 (escritura); %2</translation>
    </message>
    <message>
        <source>%1 (read, write); %2</source>
        <translation>%1 (lectura, escritura); %2</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>filesystem read restrictions apply</source>
        <translation>hay restricciones de lectura del sistema de archivos</translation>
    </message>
    <message>
        <source>effective filesystem policy</source>
        <translation>política vigente del sistema de archivos</translation>
    </message>
    <message>
        <source>entry provenance unavailable</source>
        <translation>origen de la entrada no disponible</translation>
    </message>
    <message>
        <source>resolve paths only; read/write access is not tested</source>
        <translation>solo se resuelven las rutas; no se prueba el acceso de lectura ni de escritura</translation>
    </message>
    <message>
        <source>2 seconds per path, 8 seconds total, at most 32 paths</source>
        <translation>2 segundos por ruta, 8 segundos en total, 32 rutas como máximo</translation>
    </message>
    <message>
        <source>probe budget exhausted</source>
        <translation>tiempo de comprobación agotado</translation>
    </message>
    <message>
        <source>folders that may not be read, or took too long: there is more</source>
        <translation>directorios que no se pueden leer o tardaron demasiado: hay más</translation>
    </message>
    <message>
        <source>%1, %9, and %8 not to the end; --all inspects all</source>
        <translation>%1, %9, y %8 no hasta el final; --all los inspecciona todos</translation>
    </message>
    <message>
        <source>with %8 items</source>
        <translation>con %8 elementos</translation>
    </message>
    <message numerus="yes">
        <source>%n compaction(s) %1</source>
        <translation>
            <numerusform>%n compactación %1</numerusform>
            <numerusform>%n compactaciones %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %9 of memory to resume</source>
        <translation>unos %9 de memoria para reanudar</translation>
    </message>
    <message>
        <source>%9 of generated images that you no longer need</source>
        <translation>%9 de imágenes generadas que ya no necesite</translation>
    </message>
    <message>
        <source>%9 of archived sessions: `codex delete &lt;id&gt;` for each (archiving alone frees nothing)</source>
        <translation>%9 de sesiones archivadas: `codex delete &lt;id&gt;` para cada una (archivar por sí solo no libera nada)</translation>
    </message>
    <message>
        <source>%9 of older standalone releases in packages/standalone/releases, while no Codex runs</source>
        <translation>%9 de versiones independientes antiguas en packages/standalone/releases, sin ningún Codex en ejecución</translation>
    </message>
    <message>
        <source>%9 of worktrees: `git worktree list`, then `git worktree remove &lt;path&gt;`</source>
        <translation>%9 de árboles de trabajo: `git worktree list` y después `git worktree remove &lt;path&gt;`</translation>
    </message>
    <message>
        <source>%9 of text logs: `rm log/*.log` in the home, while no Codex runs</source>
        <translation>%9 de registros de texto: `rm log/*.log` en la carpeta de datos, sin ningún Codex en ejecución</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source> (</source>
        <translation> (</translation>
    </message>
    <message>
        <source>)</source>
        <translation>)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>legacy managed</source>
        <translation>gestionado, forma antigua</translation>
    </message>
    <message>
        <source>%1: `%2` is ignored.</source>
        <translation>%1: se ignora `%2`.</translation>
    </message>
    <message>
        <source>... and %8 more ignored settings.</source>
        <translation>... y %8 ajustes ignorados más.</translation>
    </message>
    <message>
        <source>Ignored unsupported project-local config keys in %1: %2. If you want these settings to apply, manually set them in your user-level config.toml.</source>
        <translation>Se ignoran ajustes que un proyecto no puede fijar en %1: %2. Si quiere que se apliquen, establézcalos en el archivo config.toml de su usuario.</translation>
    </message>
    <message>
        <source>`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = false` disables subagent tools even when the model selects a subagent version, unless `[features].multi_agent_v2` is enabled.</source>
        <translation>`[features].multi_agent` está obsoleto. Todavía controla el recurso a la V1. `[agents].enabled = false` desactiva las herramientas de subagentes aunque el modelo elija una versión, salvo que `[features].multi_agent_v2` esté activado.</translation>
    </message>
    <message>
        <source>`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification always uses conversations; remove this setting from config.toml or profile configuration files.</source>
        <translation>`[features.guardianv2].async_classifier_mode` está obsoleto y se ignora. La clasificación asíncrona usa siempre conversaciones; quite este ajuste de config.toml o de los archivos de perfil.</translation>
    </message>
    <message>
        <source>Permissions profile `%1` does not define any recognized filesystem entries for this version of Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects filesystem permissions.</source>
        <translation>El perfil de permisos `%1` no define ninguna entrada del sistema de archivos que conozca esta versión de Codex. El acceso al sistema de archivos seguirá restringido. Actualice Codex si este perfil necesita permisos sobre él.</translation>
    </message>
    <message>
        <source>Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`.</source>
        <translation>El patrón de lectura prohibida `%1` usa `**`. Fuera de macOS, el entorno aislado no admite `**` sin límite; establezca `glob_scan_max_depth` en este perfil para limitar la expansión en Linux y evitar esta advertencia, o enumere las profundidades, como `*.env`, `*/*.env` y `*/*/*.env`.</translation>
    </message>
    <message>
        <source>rollout at %1 has no usable header record</source>
        <translation>el archivo de sesión %1 no tiene un registro inicial utilizable</translation>
    </message>
    <message>
        <source>rollout at %1 has invalid session metadata</source>
        <translation>el archivo de sesión %1 tiene metadatos de sesión no válidos</translation>
    </message>
    <message>
        <source>older than %5</source>
        <translation>anterior a %5</translation>
    </message>
    <message>
        <source>HEAD %1</source>
        <translation>HEAD %1</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>(the report has no summary of it)</source>
        <translation>(el informe no lo resume)</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Se rechazó el certificado de un posible emisor porque su nombre no es el del emisor indicado</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Se rechazó el certificado de un posible emisor porque su emisor y número de serie no corresponden a la clave indicada</translation>
    </message>
    <message>
        <source>SSL is not supported on this platform</source>
        <translation>TLS no se admite en esta plataforma</translation>
    </message>
    <message numerus="yes">
        <source>Damaged lines in %n rollout(s), such as %1: %2</source>
        <translation>
            <numerusform>%n archivo de sesión (rollout) tiene líneas dañadas, por ejemplo %1: %2</numerusform>
            <numerusform>%n archivos de sesión (rollout) tienen líneas dañadas, por ejemplo %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>env_key of provider `%1` (%2) is to name the environment variable that holds the key, and what stands there is no such name</source>
        <translation>env_key del proveedor `%1` (%2) debe nombrar la variable de entorno que contiene la clave, y lo que hay ahí no es un nombre así</translation>
    </message>
    <message>
        <source>a name of letters, digits and _, such as %1</source>
        <translation>un nombre de letras, cifras y _, por ejemplo %1</translation>
    </message>
    <message>
        <source>Write the name there, env_key = &quot;%1&quot;, and set the variable in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Escriba ahí el nombre, env_key = &quot;%1&quot;, y defina la variable en el shell que inicia Codex: `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: its env_key names no variable</source>
        <translation>Codex no tiene clave para el proveedor `%1`: su env_key no nombra ninguna variable</translation>
    </message>
    <message>
        <source>Store the key alone, without what stands around it: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Guarde solo la clave, sin lo que la rodea: `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>%1 has the route of requests to the model, but no list of models at %2: %3</source>
        <translation>%1 tiene la ruta de las solicitudes al modelo, pero no tiene lista de modelos en %2: %3</translation>
    </message>
    <message>
        <source>Stop every Codex, then move each back to where its row names it, the first with `%1`.</source>
        <translation>Detenga todo Codex y mueva después cada archivo al lugar que indica su fila, el primero con `%1`.</translation>
    </message>
    <message>
        <source>A file of the same thread lies beside it under another name. Stop every Codex, then give it its name back: `%1`.</source>
        <translation>Al lado hay un archivo del mismo hilo con otro nombre. Detenga todo Codex y devuélvale después su nombre: `%1`.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: the first line of its rollout %1 is damaged</source>
        <translation>No se puede reanudar un hilo: la primera línea de su archivo de sesión (rollout) %1 está dañada</translation>
    </message>
    <message>
        <source>No file can be made in %1: its file system has no inode left, though %2 are free</source>
        <translation>No se puede crear ningún archivo en %1: a su sistema de archivos no le quedan inodos, aunque hay %2 libres</translation>
    </message>
    <message>
        <source>0 free inodes</source>
        <translation>0 inodos libres</translation>
    </message>
    <message>
        <source>free inodes: each file takes one</source>
        <translation>inodos libres: cada archivo ocupa uno</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, many small ones above all: `df -i %1` shows what is left.</source>
        <translation>Elimine ahí archivos que nadie necesite, sobre todo muchos pequeños: `df -i %1` muestra lo que queda.</translation>
    </message>
    <message>
        <source>no such table: %1</source>
        <translation>no existe la tabla %1</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>nadie lee de él</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>nothing but blanks in the value</source>
        <translation>solo espacios en el valor</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>No file descriptors available</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>tiempo de espera de la operación agotado</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Codex Doctor</source>
        <translation>Acerca de Codex Doctor</translation>
    </message>
    <message>
        <source>Codex Doctor %1</source>
        <translation>Codex Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why a local Codex installation does not work, changes nothing while doing so, and writes a report that is safe to share.</source>
        <translation>Averigua por qué no funciona una instalación local de Codex, sin cambiar nada, y escribe un informe que se puede compartir con seguridad.</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 en %2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuración: %1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>No terminal could be opened.</source>
        <translation>No se pudo abrir ningún terminal.</translation>
    </message>
    <message>
        <source>Set the variable TERMINAL to the program of your terminal.</source>
        <translation>Asigne a la variable TERMINAL el programa de su terminal.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>failed</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>Nothing wrong was found in what was checked.</source>
        <translation>No se encontró ningún problema en lo comprobado.</translation>
    </message>
    <message>
        <source>A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one.</source>
        <translation>Un informe guardado, abierto desde %1: hecho por %2, %3. Describe el equipo en el que se hizo, no este.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>no Codex found</source>
        <translation>no se encontró Codex</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>mostrado por %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1 and %2 more (--all)</source>
        <translation>%1 y %2 más (--all)</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>(esperado: %1)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>visto: %1</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>JSON report</source>
        <translation>Informe JSON</translation>
    </message>
    <message>
        <source>Text report</source>
        <translation>Informe de texto</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Informe Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>JSON as codex doctor writes it, with whole paths</source>
        <translation>JSON como lo escribe codex doctor, con rutas completas</translation>
    </message>
    <message>
        <source>JUnit results</source>
        <translation>Resultados JUnit</translation>
    </message>
    <message>
        <source>SARIF results</source>
        <translation>Resultados SARIF</translation>
    </message>
    <message>
        <source>OpenMetrics</source>
        <translation>OpenMetrics</translation>
    </message>
</context>
<context>
    <name>ReportStatus</name>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Helper programs were started</source>
        <translation>Se iniciaron programas auxiliares</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing was sent</source>
        <translation>No se cambió ni se envió nada</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>an unknown platform</source>
        <translation>una plataforma desconocida</translation>
    </message>
    <message>
        <source>Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.</source>
        <translation>Informe guardado %1, creado con fecha %2 en %3. Puede ser de otro equipo; nada de lo que contiene se ejecuta ni se cambia.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>doctor::BarModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>doctor::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 2 failed, 1 warning</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>doctor::ChecksPane</name>
    <message>
        <source>Filter checks and values</source>
        <translation>Filtrar comprobaciones y valores</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values (Ctrl+F)</source>
        <translation>Mostrar solo las comprobaciones con todas estas palabras en su nombre o sus valores (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values</source>
        <translation>Mostrar solo las comprobaciones con todas estas palabras en su nombre o sus valores</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Ninguna comprobación coincide con el filtro.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Idle or skipped</source>
        <translation>Inactivas u omitidas</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonModel</name>
    <message>
        <source>New problem</source>
        <translation>Problema nuevo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>no figura en este informe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Problem gone</source>
        <translation>Problema resuelto</translation>
    </message>
    <message>
        <source>Not looked at again</source>
        <translation>No se volvió a examinar</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonWindow</name>
    <message>
        <source>Comparison – Codex Doctor</source>
        <translation>Comparación – Codex Doctor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the comparison as text to the clipboard</source>
        <translation>Copiar la comparación como texto al portapapeles</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copiar la comparación</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Este equipo, ahora</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>Algo ha empeorado</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>Nada ha empeorado</translation>
    </message>
    <message>
        <source>The comparison was not copied.</source>
        <translation>No se copió la comparación.</translation>
    </message>
</context>
<context>
    <name>doctor::Consent</name>
    <message>
        <source>Start Helper Programs</source>
        <translation>Iniciar programas auxiliares</translation>
    </message>
    <message>
        <source>May the checks start these programs?</source>
        <translation>¿Pueden las comprobaciones iniciar estos programas?</translation>
    </message>
    <message>
        <source>There is none on this machine.</source>
        <translation>No hay ninguno en este equipo.</translation>
    </message>
    <message>
        <source>Each is ended after a while, and listed in the report. The consent holds until Codex Doctor is closed.</source>
        <translation>Cada uno se finaliza al cabo de un tiempo y figura en el informe. El consentimiento vale hasta que se cierre Codex Doctor.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsPane</name>
    <message>
        <source>Details of the check</source>
        <translation>Detalles de la comprobación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Buscar nombres y valores</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, to the clipboard</source>
        <translation>Copiar al portapapeles las filas elegidas, o todas</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copiar los valores</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>What the check read, contacted and started</source>
        <translation>Lo que la comprobación leyó, contactó e inició</translation>
    </message>
    <message>
        <source>This check read no file, contacted no host and started no program.</source>
        <translation>Esta comprobación no leyó archivos, no contactó con hosts ni inició programas.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy the check as it stands in the report to the clipboard</source>
        <translation>Copiar al portapapeles la comprobación tal como figura en el informe</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copiar el JSON</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Detalles (%1)</translation>
    </message>
    <message>
        <source>Files and folders read (%1)</source>
        <translation>Archivos y carpetas leídos (%1)</translation>
    </message>
    <message>
        <source>Hosts contacted (%1)</source>
        <translation>Hosts contactados (%1)</translation>
    </message>
    <message>
        <source>Programs started (%1)</source>
        <translation>Programas iniciados (%1)</translation>
    </message>
    <message>
        <source>Files, hosts and programs</source>
        <translation>Archivos, hosts y programas</translation>
    </message>
    <message>
        <source>The check as the report has it</source>
        <translation>La comprobación tal como figura en el informe</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more under Details</source>
        <translation>
            <numerusform>… y %n más en Detalles</numerusform>
            <numerusform>… y %n más en Detalles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::DetailsWindow</name>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
</context>
<context>
    <name>doctor::Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doctor::FigurePane</name>
    <message>
        <source>Show as Picture</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show these values as a picture</source>
        <translation>Mostrar estos valores como gráfico</translation>
    </message>
    <message>
        <source>Show these values as a table</source>
        <translation>Mostrar estos valores como tabla</translation>
    </message>
</context>
<context>
    <name>doctor::IssueCard</name>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>Copy only the command to the clipboard</source>
        <translation>Copiar solo la orden al portapapeles</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Open Terminal Here</source>
        <translation>Abrir terminal aquí</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal to paste it into; nothing is run for you</source>
        <translation>Copiar la orden y abrir un terminal donde pegarla; no se ejecuta nada automáticamente</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal</source>
        <translation>Copiar la orden y abrir un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Copiar al portapapeles qué hacer al respecto</translation>
    </message>
    <message>
        <source>Copy the remedy</source>
        <translation>Copiar la solución</translation>
    </message>
    <message>
        <source>A likely cause; not everything was seen that would prove it</source>
        <translation>Una causa probable; no se vio todo lo que la demostraría</translation>
    </message>
    <message>
        <source>A possible cause; others would look the same</source>
        <translation>Una causa posible; otras tendrían el mismo aspecto</translation>
    </message>
</context>
<context>
    <name>doctor::LadderFigure</name>
    <message>
        <source>The way to each endpoint, hop by hop</source>
        <translation>La ruta hasta cada punto de conexión, salto a salto</translation>
    </message>
    <message>
        <source>Hop by hop</source>
        <translation>Salto a salto</translation>
    </message>
</context>
<context>
    <name>doctor::LadderModel</name>
    <message>
        <source>the same without the proxy</source>
        <translation>lo mismo sin el proxy</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <translation>Nombre del proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Proxy TCP</source>
        <translation>TCP del proxy</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy TLS</source>
        <translation>TLS del proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>sin el proxy</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>doctor::MainWindow</name>
    <message>
        <source>Codex Doctor</source>
        <translation>Codex Doctor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Recent H&amp;omes</source>
        <translation>Carpetas &amp;recientes</translation>
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
        <source>Feed&amp;back</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>&amp;Abrir informe…</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Abrir un informe guardado, de Codex Doctor o de codex doctor --json</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Abrir un informe guardado, de Codex Doctor o de codex doctor --json (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>C&amp;omparar con…</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report</source>
        <translation>Mostrar qué ha cambiado entre esta ejecución y un informe guardado</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report (Ctrl+M)</source>
        <translation>Mostrar qué ha cambiado entre esta ejecución y un informe guardado (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Upload Report…</source>
        <translation>&amp;Enviar informe…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it</source>
        <translation>Mostrar lo que se puso en cola para enviar y su resultado</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it (Ctrl+Shift+O)</source>
        <translation>Mostrar lo que se puso en cola para enviar y su resultado (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Copiar para &amp;GitHub</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue</source>
        <translation>Copiar el informe como Markdown apto para una incidencia de GitHub</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Copiar el informe como Markdown apto para una incidencia de GitHub (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Save the redacted report to a file</source>
        <translation>Guardar en un archivo el informe con los datos privados ocultos</translation>
    </message>
    <message>
        <source>Save the redacted report to a file (Ctrl+S)</source>
        <translation>Guardar en un archivo el informe con los datos privados ocultos (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard</source>
        <translation>Copiar al portapapeles, como texto, el informe con los datos privados ocultos</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Copiar al portapapeles, como texto, el informe con los datos privados ocultos (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes</source>
        <translation>Elegir el idioma, el tema, los límites y adónde van los comentarios</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes (Ctrl+,)</source>
        <translation>Elegir el idioma, el tema, los límites y adónde van los comentarios (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Cerrar la ventana y terminar el programa</translation>
    </message>
    <message>
        <source>Close the window and end the program (Ctrl+Q)</source>
        <translation>Cerrar la ventana y terminar el programa (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>Ejecutar &amp;todo</translation>
    </message>
    <message>
        <source>Run every check</source>
        <translation>Ejecutar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Run every check (F5)</source>
        <translation>Ejecutar todas las comprobaciones (F5)</translation>
    </message>
    <message>
        <source>Run &amp;Selected</source>
        <translation>Ejecutar &amp;selección</translation>
    </message>
    <message>
        <source>Run the chosen checks again</source>
        <translation>Ejecutar de nuevo las comprobaciones elegidas</translation>
    </message>
    <message>
        <source>Run the chosen checks again (Ctrl+R)</source>
        <translation>Ejecutar de nuevo las comprobaciones elegidas (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run &amp;Failed</source>
        <translation>Ejecutar &amp;fallidas</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn</source>
        <translation>Ejecutar de nuevo las comprobaciones fallidas o con advertencias</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn (Shift+F5)</source>
        <translation>Ejecutar de nuevo las comprobaciones fallidas o con advertencias (Mayús+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays</source>
        <translation>Detener la ejecución; lo ya terminado se conserva</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays (Esc)</source>
        <translation>Detener la ejecución; lo ya terminado se conserva (Esc)</translation>
    </message>
    <message>
        <source>Start &amp;helper programs</source>
        <translation>Iniciar programas &amp;auxiliares</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version</source>
        <translation>Permitir que las comprobaciones de la próxima ejecución inicien programas de esta instalación, como codex --version</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version (Ctrl+H)</source>
        <translation>Permitir que las comprobaciones de la próxima ejecución inicien programas de esta instalación, como codex --version (Ctrl+H)</translation>
    </message>
    <message>
        <source>Choose &amp;Codex Home…</source>
        <translation>Elegir &amp;carpeta de datos…</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session</source>
        <translation>Examinar una carpeta de datos de Codex distinta de la de esta sesión</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session (Ctrl+Shift+H)</source>
        <translation>Examinar una carpeta de datos de Codex distinta de la de esta sesión (Ctrl+Mayús+H)</translation>
    </message>
    <message>
        <source>Choose Codex &amp;Program…</source>
        <translation>Elegir &amp;programa de Codex…</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start</source>
        <translation>Examinar un programa codex distinto del que iniciaría esta sesión</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start (Ctrl+Shift+P)</source>
        <translation>Examinar un programa codex distinto del que iniciaría esta sesión (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>&amp;Judge by the Login Shell…</source>
        <translation>Usar el shell de &amp;inicio de sesión…</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session</source>
        <translation>Examinar con la variable PATH, el proxy y las demás variables de un terminal, en lugar de las de esta sesión</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session (Ctrl+L)</source>
        <translation>Examinar con la variable PATH, el proxy y las demás variables de un terminal, en lugar de las de esta sesión (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Back to This Session</source>
        <translation>&amp;Volver a esta sesión</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again</source>
        <translation>Examinar de nuevo la carpeta de datos, el programa y las variables de esta sesión</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again (Ctrl+Shift+B)</source>
        <translation>Examinar de nuevo la carpeta de datos, el programa y las variables de esta sesión (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>Open &amp;Details Window</source>
        <translation>Abrir ventana de &amp;detalles</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own</source>
        <translation>Abrir los detalles de la comprobación elegida en una ventana propia</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own (Ctrl+Return)</source>
        <translation>Abrir los detalles de la comprobación elegida en una ventana propia (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>C&amp;ronología de la ejecución</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run</source>
        <translation>Mostrar cuándo espera y trabaja cada comprobación, en directo mientras se ejecutan</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run (F8)</source>
        <translation>Mostrar cuándo espera y trabaja cada comprobación, en directo mientras se ejecutan (F8)</translation>
    </message>
    <message>
        <source>Show First Dia&amp;gnosis</source>
        <translation>Ver primer dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most</source>
        <translation>Elegir la comprobación que encontró lo más importante</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most (Ctrl+D)</source>
        <translation>Elegir la comprobación que encontró lo más importante (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy &amp;Remedy</source>
        <translation>Copiar &amp;solución</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard</source>
        <translation>Copiar al portapapeles qué hacer respecto al primer diagnóstico</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard (Ctrl+Shift+R)</source>
        <translation>Copiar al portapapeles qué hacer respecto al primer diagnóstico (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Ir al cuadro de filtro</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Ir al cuadro de filtro (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Problems Only</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn</source>
        <translation>Mostrar solo las comprobaciones fallidas o con advertencias</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn (Ctrl+E)</source>
        <translation>Mostrar solo las comprobaciones fallidas o con advertencias (Ctrl+E)</translation>
    </message>
    <message>
        <source>C&amp;hanged Since Last Run</source>
        <translation>Cam&amp;bios desde la última vez</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before</source>
        <translation>Mostrar solo las comprobaciones cuya última ejecución encontró algo distinto de la anterior</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before (Ctrl+Shift+E)</source>
        <translation>Mostrar solo las comprobaciones cuya última ejecución encontró algo distinto de la anterior (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>&amp;Sort by Severity</source>
        <translation>&amp;Ordenar por gravedad</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories</source>
        <translation>Poner primero lo que falló, dentro de su categoría y entre las categorías</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories (Ctrl+Shift+S)</source>
        <translation>Poner primero lo que falló, dentro de su categoría y entre las categorías (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>Open every category</source>
        <translation>Abrir todas las categorías</translation>
    </message>
    <message>
        <source>Open every category (Ctrl+Shift+Down)</source>
        <translation>Abrir todas las categorías (Ctrl+Mayús+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>&amp;Contraer todo</translation>
    </message>
    <message>
        <source>Close every category</source>
        <translation>Cerrar todas las categorías</translation>
    </message>
    <message>
        <source>Close every category (Ctrl+Shift+Up)</source>
        <translation>Cerrar todas las categorías (Ctrl+Mayús+Arriba)</translation>
    </message>
    <message>
        <source>As the &amp;Platform</source>
        <translation>Según la &amp;plataforma</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>Usar los colores del escritorio</translation>
    </message>
    <message>
        <source>Use the colours of the desktop (Ctrl+Shift+1)</source>
        <translation>Usar los colores del escritorio (Ctrl+Mayús+1)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Usar colores claros</translation>
    </message>
    <message>
        <source>Use light colours (Ctrl+Shift+2)</source>
        <translation>Usar colores claros (Ctrl+Mayús+2)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Usar colores oscuros</translation>
    </message>
    <message>
        <source>Use dark colours (Ctrl+Shift+3)</source>
        <translation>Usar colores oscuros (Ctrl+Mayús+3)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Use white, yellow and black</source>
        <translation>Usar blanco, amarillo y negro</translation>
    </message>
    <message>
        <source>Use white, yellow and black (Ctrl+Shift+4)</source>
        <translation>Usar blanco, amarillo y negro (Ctrl+Mayús+4)</translation>
    </message>
    <message>
        <source>&amp;About Codex Doctor</source>
        <translation>&amp;Acerca de Codex Doctor</translation>
    </message>
    <message>
        <source>Show what this program is and its version</source>
        <translation>Mostrar qué es este programa y su versión</translation>
    </message>
    <message>
        <source>Show what this program is and its version (F1)</source>
        <translation>Mostrar qué es este programa y su versión (F1)</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Se copió el informe</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Se copió el informe en forma apta para una incidencia de GitHub</translation>
    </message>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Las comprobaciones están en ejecución</translation>
    </message>
    <message>
        <source>There is no report before the first run has ended</source>
        <translation>No hay informe hasta que termine la primera ejecución</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>No se ha elegido ninguna comprobación</translation>
    </message>
    <message>
        <source>No check failed or warns</source>
        <translation>Ninguna comprobación fallida ni con advertencias</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>There is no diagnosis</source>
        <translation>No hay ningún diagnóstico</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want</source>
        <translation>Mostrar lo que se enviaría al soporte, y enviarlo si lo desea</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want (Ctrl+U)</source>
        <translation>Mostrar lo que se enviaría al soporte, y enviarlo si lo desea (Ctrl+U)</translation>
    </message>
    <message>
        <source>Copy Report in This &amp;Language</source>
        <translation>Copiar el informe en este &amp;idioma</translation>
    </message>
    <message>
        <source>Copy the redacted report as text in the language of this window, for yourself: who helps you reads the English one</source>
        <translation>Copiar el informe con los datos privados ocultos, como texto en el idioma de esta ventana, para usted: quien le ayude leerá el informe en inglés</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>What was queued for sending</source>
        <translation>Lo que se puso en cola para enviar</translation>
    </message>
    <message>
        <source>Nothing was queued, and nothing was sent.</source>
        <translation>No se puso nada en cola y no se envió nada.</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>Por qué no se hizo</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>Try to send it now</source>
        <translation>Intentar enviarlo ahora</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Keep it, and do not send it until it is queued again</source>
        <translation>Conservarlo, y no enviarlo hasta que se ponga de nuevo en cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Leave Out Attachments</source>
        <translation>&amp;Omitir adjuntos</translation>
    </message>
    <message>
        <source>Take the attachments out, which were too large for the server, and queue the rest</source>
        <translation>Quitar los adjuntos, demasiado grandes para el servidor, y poner el resto en cola</translation>
    </message>
    <message>
        <source>Leave Out Attachments</source>
        <translation>Omitir adjuntos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete it for good; what the server has, it keeps</source>
        <translation>Borrarlo definitivamente; el servidor conserva lo que ya tenga</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window; sending goes on</source>
        <translation>Cerrar esta ventana; el envío continúa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Queue Again</source>
        <translation>Volver a poner en co&amp;la</translation>
    </message>
    <message>
        <source>It is not queued</source>
        <translation>No está en cola</translation>
    </message>
    <message>
        <source>It is sent already, or just being sent</source>
        <translation>Ya se ha enviado o se está enviando</translation>
    </message>
    <message>
        <source>The server did not find it too large</source>
        <translation>El servidor no lo consideró demasiado grande</translation>
    </message>
    <message>
        <source>It is just being sent</source>
        <translation>Se está enviando</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>when it was queued</comment>
        <translation>Puesto en cola</translation>
    </message>
</context>
<context>
    <name>doctor::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the window; reports are in English</source>
        <translation>Idioma de la ventana; los informes están en inglés</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Limit of &amp;each check</source>
        <translation>&amp;Límite por comprobación</translation>
    </message>
    <message>
        <source>After so long a check that has no answer is given up</source>
        <translation>Pasado este tiempo, se abandona la comprobación que no tenga respuesta</translation>
    </message>
    <message>
        <source>Its own, 15 seconds mostly</source>
        <translation>El propio, en general 15 segundos</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>&amp;Run the checks when the window opens</source>
        <translation>&amp;Ejecutar las comprobaciones al abrir la ventana</translation>
    </message>
    <message>
        <source>Otherwise they wait for Run All</source>
        <translation>Si no, esperan a que se elija «Ejecutar todo»</translation>
    </message>
    <message>
        <source>&amp;Feedback goes to</source>
        <translation>En&amp;viar comentarios a</translation>
    </message>
    <message>
        <source>DSN of the Sentry project that takes feedback; empty: nowhere</source>
        <translation>DSN del proyecto de Sentry que recibe los comentarios; vacío: a ningún sitio</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Consultando adónde van los comentarios…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Valor no válido: %1.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Se guarda en %1.</translation>
    </message>
    <message>
        <source>The place for feedback was not saved.</source>
        <translation>No se guardó el destino de los comentarios.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Guardar estos ajustes</translation>
    </message>
</context>
<context>
    <name>doctor::ReportFiles</name>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The report could not be saved to %1.</source>
        <translation>El informe no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>The report was not copied.</source>
        <translation>No se copió el informe.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Informes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>No se pudo abrir el informe.</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
</context>
<context>
    <name>doctor::ReportView</name>
    <message>
        <source>The remedy was copied</source>
        <translation>Se copió la solución</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>doctor::ReportWindow</name>
    <message>
        <source>Where this report comes from</source>
        <translation>De dónde procede este informe</translation>
    </message>
    <message>
        <source>Check This Machine</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine</source>
        <translation>Ir a la ventana que examina este equipo</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>&amp;Abrir informe…</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Abrir otro informe guardado, de Codex Doctor o de codex doctor --json</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Abrir otro informe guardado, de Codex Doctor o de codex doctor --json (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one</source>
        <translation>Mostrar qué ha cambiado entre este informe y otro</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one (Ctrl+M)</source>
        <translation>Mostrar qué ha cambiado entre este informe y otro (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form</source>
        <translation>Guardar este informe en otro archivo, en cualquier formato</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form (Ctrl+S)</source>
        <translation>Guardar este informe en otro archivo, en cualquier formato (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard</source>
        <translation>Copiar este informe como texto al portapapeles</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Copiar este informe como texto al portapapeles (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Copiar para Git&amp;Hub</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue</source>
        <translation>Copiar este informe como Markdown apto para una incidencia de GitHub</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Copiar este informe como Markdown apto para una incidencia de GitHub (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Check This &amp;Machine</source>
        <translation>Comprobar este &amp;equipo</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine (Ctrl+T)</source>
        <translation>Ir a la ventana que examina este equipo (Ctrl+T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Close this window (Ctrl+W)</source>
        <translation>Cerrar esta ventana (Ctrl+W)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>C&amp;ronología de la ejecución</translation>
    </message>
    <message>
        <source>Show how long each check of this report took</source>
        <translation>Mostrar cuánto tardó cada comprobación de este informe</translation>
    </message>
    <message>
        <source>Show how long each check of this report took (F8)</source>
        <translation>Mostrar cuánto tardó cada comprobación de este informe (F8)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Ir al cuadro de filtro</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Ir al cuadro de filtro (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 – Saved Report – Codex Doctor</source>
        <translation>%1 – Informe guardado – Codex Doctor</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Se copió el informe</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Se copió el informe en forma apta para una incidencia de GitHub</translation>
    </message>
</context>
<context>
    <name>doctor::ShellDialog</name>
    <message>
        <source>Judge by the Login Shell</source>
        <translation>Usar el shell de inicio de sesión</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>Variables que difieren</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Login shell</source>
        <translation>Shell de inicio de sesión</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Judge by this session, as before</source>
        <translation>Seguir usando esta sesión, como hasta ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start the Shell</source>
        <translation>&amp;Iniciar el shell</translation>
    </message>
    <message>
        <source>Start it once, and show what differs</source>
        <translation>Iniciarlo una vez y mostrar qué difiere</translation>
    </message>
    <message>
        <source>Start the shell</source>
        <translation>Iniciar el shell</translation>
    </message>
    <message>
        <source>&amp;Use These Variables</source>
        <translation>&amp;Usar estas variables</translation>
    </message>
    <message>
        <source>Run the checks with the variables of the login shell</source>
        <translation>Ejecutar las comprobaciones con las variables del shell de inicio de sesión</translation>
    </message>
    <message>
        <source>Use these variables</source>
        <translation>Usar estas variables</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definida</translation>
    </message>
    <message>
        <source>set, and empty</source>
        <translation>definida y vacía</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definida</translation>
    </message>
    <message>
        <source>the same folders in another order</source>
        <translation>las mismas carpetas en otro orden</translation>
    </message>
    <message>
        <source>A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 be started once, to see what it sets? It reads your start-up files, and is ended after some seconds with all that it started.</source>
        <translation>A un programa iniciado desde el escritorio suelen faltarle la variable PATH y el proxy de un terminal. ¿Se puede iniciar %1 una vez, para ver qué define? Lee los archivos de inicio de su cuenta y se finaliza al cabo de unos segundos, junto con todo lo que haya iniciado.</translation>
    </message>
    <message>
        <source>the login shell</source>
        <translation>el shell de inicio de sesión</translation>
    </message>
    <message>
        <source>It has been started</source>
        <translation>Ya se ha iniciado</translation>
    </message>
    <message>
        <source>The shell is starting…</source>
        <translation>El shell se está iniciando…</translation>
    </message>
    <message>
        <source>The login shell did not tell its variables: %1. The checks go on judging by this session.</source>
        <translation>El shell de inicio de sesión no indicó sus variables: %1. Las comprobaciones siguen usando esta sesión.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarlo de nuevo</translation>
    </message>
    <message>
        <source>%1 was started and has ended.</source>
        <translation>%1 se inició y ya ha terminado.</translation>
    </message>
    <message>
        <source>The variables in bold change what Codex finds and reaches.</source>
        <translation>Las variables en negrita cambian lo que Codex encuentra y adónde puede conectarse.</translation>
    </message>
    <message>
        <source>Nothing that differs changes what Codex finds or reaches.</source>
        <translation>Ninguna de las diferencias cambia lo que Codex encuentra ni adónde puede conectarse.</translation>
    </message>
    <message>
        <source>Both have the same variables</source>
        <translation>Ambos tienen las mismas variables</translation>
    </message>
    <message>
        <source>set to another value</source>
        <translation>con otro valor</translation>
    </message>
</context>
<context>
    <name>doctor::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only these checks: %1</source>
        <translation>Mostrar solo estas comprobaciones: %1</translation>
    </message>
</context>
<context>
    <name>doctor::StatePage</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>The checks read this Codex installation and ask its provider. They change nothing, and start no program unless you allow it.</source>
        <translation>Las comprobaciones leen esta instalación de Codex y consultan a su proveedor. No modifican nada, ni inician programas si usted no lo permite.</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>Elija una comprobación para ver qué encontró.</translation>
    </message>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>No se encontró ningún problema</translation>
    </message>
    <message>
        <source>If Codex still fails, let the checks see more, or pass the report on to somebody who helps:</source>
        <translation>Si Codex sigue fallando, permita que las comprobaciones vean más, o pase el informe a alguien que pueda ayudar:</translation>
    </message>
</context>
<context>
    <name>doctor::TargetMenu</name>
    <message>
        <source>Choose Codex Home</source>
        <translation>Elegir carpeta de datos</translation>
    </message>
    <message>
        <source>Choose Codex Program</source>
        <translation>Elegir programa de Codex</translation>
    </message>
    <message>
        <source>login shell</source>
        <translation>shell de inicio de sesión</translation>
    </message>
    <message>
        <source>Look at this Codex home</source>
        <translation>Examinar esta carpeta de datos de Codex</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineFigure</name>
    <message>
        <source>When each check waited and worked</source>
        <translation>Cuándo esperó y trabajó cada comprobación</translation>
    </message>
    <message>
        <source>a thread worked for it</source>
        <translation>un hilo trabajó para ella</translation>
    </message>
    <message>
        <source>it waited: for answers, for others, for a thread</source>
        <translation>esperó: respuestas, otras comprobaciones o un hilo</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>está en curso</translation>
    </message>
    <message>
        <source>from its start to its end</source>
        <translation>de su principio a su fin</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En ejecución desde hace %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineWindow</name>
    <message>
        <source>Timeline of the Run – Codex Doctor</source>
        <translation>Cronología de la ejecución – Codex Doctor</translation>
    </message>
    <message>
        <source>When each check waited and worked</source>
        <translation>Cuándo esperó y trabajó cada comprobación</translation>
    </message>
</context>
<context>
    <name>doctor::UploadDialog</name>
    <message>
        <source>Upload Report</source>
        <translation>Enviar informe</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Consultando adónde van los comentarios…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>Tipo de comentario</translation>
    </message>
    <message>
        <source>&amp;What happened? Secrets that are known are masked.</source>
        <translation>¿&amp;Qué ha ocurrido? Los secretos conocidos se enmascaran.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Su descripción</translation>
    </message>
    <message>
        <source>Add the last lines of Codex&apos;s log database, redacted</source>
        <translation>Añadir las últimas líneas de la base de datos de registro de Codex, con los datos privados ocultos</translation>
    </message>
    <message>
        <source>Minutes of the log</source>
        <translation>Minutos del registro</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot of the window</source>
        <translation>Añadir una &amp;captura de la ventana</translation>
    </message>
    <message>
        <source>Add a picture of the window as it is now; everything in it is redacted</source>
        <translation>Añadir una imagen de la ventana tal como está ahora; todos los datos privados se ocultan</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Lo que se enviaría</translation>
    </message>
    <message>
        <source>The chosen part, byte for byte</source>
        <translation>La parte elegida, byte a byte</translation>
    </message>
    <message>
        <source>The screenshot</source>
        <translation>La captura de pantalla</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <source>Show what was queued and what became of it</source>
        <translation>Mostrar lo que se puso en cola y su resultado</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Bandeja de salida…</translation>
    </message>
    <message>
        <source>Save &amp;Bundle…</source>
        <translation>&amp;Guardar paquete…</translation>
    </message>
    <message>
        <source>Save the same files as one archive</source>
        <translation>Guardar los mismos archivos en un solo archivo comprimido</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>Guardar paquete…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Cerrar sin enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Send what is ticked</source>
        <translation>Enviar lo que está marcado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>Mal resultado</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>Buen resultado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Guardar paquete</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation>Paquetes (%1)</translation>
    </message>
    <message>
        <source>Goes to %1 (set by %2). Nothing is sent before you press Send.</source>
        <translation>Se envía a %1 (definido por %2). No se envía nada antes de que pulse Enviar.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The log has no line of this time.</source>
        <translation>El registro no tiene líneas de este periodo.</translation>
    </message>
    <message>
        <source>Older lines were left out for their size.</source>
        <translation>Se omitieron líneas más antiguas por su tamaño.</translation>
    </message>
    <message>
        <source>%1 would be sent</source>
        <translation>Se enviarían %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <translation>No se guardó el paquete.</translation>
    </message>
    <message>
        <source>This was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Add &amp;log lines of the last</source>
        <translation>Añadir el &amp;registro de los últimos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>doctor::UploadItems</name>
    <message>
        <source>Status of the report (%1)</source>
        <translation>Estado del informe (%1)</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Su descripción</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>Informe (%1)</translation>
    </message>
    <message>
        <source>Log excerpt (%1)</source>
        <translation>Extracto del registro (%1)</translation>
    </message>
    <message>
        <source>Screenshot (%1)</source>
        <translation>Captura de pantalla (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Always goes along: the rest belongs to it</source>
        <translation>Se incluye siempre: el resto depende de él</translation>
    </message>
</context>
<context>
    <name>doctor::VerdictBanner</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>The other things that are wrong</source>
        <translation>Los demás problemas</translation>
    </message>
    <message>
        <source>Other diagnoses</source>
        <translation>Otros diagnósticos</translation>
    </message>
    <message>
        <source>Copy Remedy</source>
        <translation>Copiar solución</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Copiar al portapapeles qué hacer al respecto</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>Copiar solución</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the check that found it</source>
        <translation>Mostrar la comprobación que lo encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Run the checks to see what is wrong with this Codex installation.</source>
        <translation>Ejecute las comprobaciones para ver qué falla en esta instalación de Codex.</translation>
    </message>
    <message>
        <source>Checking this Codex installation…</source>
        <translation>Comprobando esta instalación de Codex…</translation>
    </message>
    <message>
        <source>Nothing wrong so far.</source>
        <translation>Ningún problema por ahora.</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Detenido antes de comprobarlo todo</translation>
    </message>
    <message>
        <source>Run all checks again for a verdict.</source>
        <translation>Ejecute de nuevo todas las comprobaciones para obtener un diagnóstico.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>No se encontró ningún problema</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds out why a local Codex installation does not work.</source>
        <translation>Averigua por qué no funciona una instalación local de Codex.</translation>
    </message>
    <message>
        <source>Saved reports to show, or codex-doctor://check/ID.</source>
        <translation>Informes guardados que mostrar, o codex-doctor://check/ID.</translation>
    </message>
</context>
</TS>
