<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Sessions par mois</translation>
    </message>
    <message>
        <source>Largest rollouts</source>
        <translation>Plus gros fichiers de session</translation>
    </message>
    <message>
        <source>All rollouts that were read</source>
        <translation>Tous les fichiers de session lus</translation>
    </message>
    <message>
        <source>Inline images</source>
        <translation>Images intégrées</translation>
    </message>
    <message>
        <source>%1 % inline images</source>
        <translation>%1&#xa0;% d’images intégrées</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Archived sessions</source>
        <translation>Sessions archivées</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Databases not in use</source>
        <translation>Bases de données inutilisées</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Other folders</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Ce qui occupe l’espace</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Pages libres</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Journal d’écriture anticipée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>Memories v2</source>
        <translation>Souvenirs v2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Thread history</source>
        <translation>Historique des fils</translation>
    </message>
    <message>
        <source>Everything in the Codex home</source>
        <translation>Tout le contenu du dossier Codex</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n background server(s) of Codex were left behind, with nothing that uses them: process %1</source>
        <translation>
            <numerusform>%n serveur d’arrière-plan de Codex est resté actif sans que rien ne l’utilise&#xa0;: processus %1</numerusform>
            <numerusform>%n serveurs d’arrière-plan de Codex sont restés actifs sans que rien ne les utilise&#xa0;: processus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no app-server without a parent and without a socket that answers</source>
        <translation>aucun app-server sans parent et sans socket qui réponde</translation>
    </message>
    <message>
        <source>End what you do not use any more: `kill %1`.</source>
        <translation>Arrêtez ce que vous n’utilisez plus&#xa0;: `kill %1`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex keeps %n helper process(es) running</source>
        <translation>
            <numerusform>Codex maintient %n processus auxiliaire</numerusform>
            <numerusform>Codex maintient %n processus auxiliaires</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 20</source>
        <translation>20 au plus</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; then look for MCP servers that you do not need with `codex mcp list`.</source>
        <translation>Quittez Codex et relancez-le&#xa0;; cherchez ensuite les serveurs MCP inutiles avec `codex mcp list`.</translation>
    </message>
    <message>
        <source>Codex and its helpers hold %1 of memory</source>
        <translation>Codex et ses processus auxiliaires occupent %1 de mémoire</translation>
    </message>
    <message>
        <source>under 4096 MiB</source>
        <translation>moins de 4096 MiB</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; the details name the processes.</source>
        <translation>Quittez Codex et relancez-le&#xa0;; les détails nomment les processus.</translation>
    </message>
    <message>
        <source>The system does not tell its processes</source>
        <translation>Le système ne donne pas la liste de ses processus</translation>
    </message>
    <message>
        <source>No process of Codex was left behind</source>
        <translation>Aucun processus de Codex n’est resté actif</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1</source>
        <translation>Le socket du serveur d’arrière-plan est périmé&#xa0;: rien n’écoute sur %1</translation>
    </message>
    <message>
        <source>Remove it with `rm %1`; Codex makes a new one when it starts the server.</source>
        <translation>Supprimez-le avec `rm %1`&#xa0;; Codex en crée un nouveau au démarrage du serveur.</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1, and process %2, which %3 names, is not running</source>
        <translation>Le socket du serveur d’arrière-plan est périmé&#xa0;: rien n’écoute sur %1, et le processus %2, désigné par %3, n’est pas actif</translation>
    </message>
    <message>
        <source>Remove them with `rm %1`; Codex makes new ones when it starts the server.</source>
        <translation>Supprimez-les avec `rm %1`&#xa0;; Codex en crée de nouveaux au démarrage du serveur.</translation>
    </message>
    <message>
        <source>The path of the background server&apos;s socket has %1 bytes, and Codex can connect to 107 at most: %2</source>
        <translation>Le chemin du socket du serveur d’arrière-plan compte %1 octets, et Codex ne peut se connecter qu’à un chemin de 107 octets au plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a folder with a shorter path.</source>
        <translation>Donnez à CODEX_HOME un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>The background server accepts connections on %1 and does not answer as it should</source>
        <translation>Le serveur d’arrière-plan accepte les connexions sur %1, mais ne répond pas comme il le devrait</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`.</source>
        <translation>Exécutez `codex app-server daemon restart`.</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`; if that does not help, end its process with `kill %1`.</source>
        <translation>Exécutez `codex app-server daemon restart`&#xa0;; si cela ne suffit pas, arrêtez son processus avec `kill %1`.</translation>
    </message>
    <message>
        <source>a server that answers, or no socket</source>
        <translation>un serveur qui répond, ou aucun socket</translation>
    </message>
    <message>
        <source>The background server is not running, and need not be</source>
        <translation>Le serveur d’arrière-plan n’est pas lancé, et n’a pas besoin de l’être</translation>
    </message>
    <message>
        <source>The background server is running (%1)</source>
        <translation>Le serveur d’arrière-plan est lancé (%1)</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale or does not answer</source>
        <translation>Le socket du serveur d’arrière-plan est périmé ou ne répond pas</translation>
    </message>
    <message>
        <source>Background server</source>
        <translation>Serveur d’arrière-plan</translation>
    </message>
    <message>
        <source>Set %1 in the shell that starts Codex (`export %1=&lt;your key&gt;`): from %2 Codex takes no name that begins with CODEX_.</source>
        <translation>Définissez %1 dans le shell qui lance Codex (`export %1=&lt;your key&gt;`)&#xa0;: dans %2, Codex n’accepte aucun nom commençant par CODEX_.</translation>
    </message>
    <message>
        <source>Set it in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Définissez-la dans le shell qui lance Codex&#xa0;: `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Provider `%1` needs no OpenAI login</source>
        <translation>Le fournisseur `%1` ne demande pas d’authentification OpenAI</translation>
    </message>
    <message>
        <source>Provider `%1` takes its key from %2</source>
        <translation>Le fournisseur `%1` prend sa clé dans %2</translation>
    </message>
    <message>
        <source>The key of provider `%1` is missing: %2 is not set</source>
        <translation>La clé du fournisseur `%1` manque&#xa0;: %2 n’est pas définie</translation>
    </message>
    <message>
        <source>The environment variable %1, which provider `%2` takes its key from, is not set or empty</source>
        <translation>La variable d’environnement %1, où le fournisseur `%2` prend sa clé, n’est pas définie ou est vide</translation>
    </message>
    <message>
        <source>%1 holds the key</source>
        <translation>%1 contient la clé</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: %2 is not set</source>
        <translation>Codex n’a pas de clé pour le fournisseur `%1`&#xa0;: %2 n’est pas définie</translation>
    </message>
    <message>
        <source>auth.json is incomplete: `%1` is missing</source>
        <translation>auth.json est incomplet&#xa0;: `%1` manque</translation>
    </message>
    <message>
        <source>auth.json is invalid: `%1` is there twice</source>
        <translation>auth.json n’est pas valide&#xa0;: `%1` y figure deux fois</translation>
    </message>
    <message>
        <source>auth.json is invalid: this version of Codex does not know the value of `%1`</source>
        <translation>auth.json n’est pas valide&#xa0;: cette version de Codex ne connaît pas la valeur de `%1`</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` cannot be decoded</source>
        <translation>auth.json n’est pas valide&#xa0;: la valeur de `%1` ne peut pas être décodée</translation>
    </message>
    <message>
        <source>auth.json is invalid: it holds no JSON object</source>
        <translation>auth.json n’est pas valide&#xa0;: il ne contient aucun objet JSON</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` has the wrong type</source>
        <translation>auth.json n’est pas valide&#xa0;: la valeur de `%1` n’a pas le bon type</translation>
    </message>
    <message>
        <source>auth.json is not valid JSON: %1</source>
        <translation>auth.json n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put the file aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Mettez le fichier de côté et authentifiez-vous à nouveau&#xa0;: `mv %1 %1.broken`, puis `codex login`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login: auth.json is broken at %1</source>
        <translation>Codex ne peut pas lire son authentification&#xa0;: auth.json est endommagé (%1)</translation>
    </message>
    <message>
        <source>auth.json cannot be read: %1</source>
        <translation>auth.json ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it back to your user: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</source>
        <translation>Rendez-le à votre utilisateur&#xa0;: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login %1</source>
        <translation>Codex ne peut pas lire son authentification %1</translation>
    </message>
    <message>
        <source>auth.json is not a regular file</source>
        <translation>auth.json n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Put it aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Mettez-le de côté et authentifiez-vous à nouveau&#xa0;: `mv %1 %1.broken`, puis `codex login`.</translation>
    </message>
    <message>
        <source>The login is to be kept in the system&apos;s keyring, but there is no secret service in this session</source>
        <translation>L’authentification doit être conservée dans le trousseau du système, mais cette session n’a pas de service de secrets</translation>
    </message>
    <message>
        <source>a session bus with a secret service</source>
        <translation>un bus de session avec un service de secrets</translation>
    </message>
    <message>
        <source>Set `cli_auth_credentials_store = &quot;file&quot;` in config.toml and run `codex login`, or start Codex in a desktop session.</source>
        <translation>Écrivez `cli_auth_credentials_store = &quot;file&quot;` dans config.toml et exécutez `codex login`, ou lancez Codex dans une session de bureau.</translation>
    </message>
    <message>
        <source>Codex cannot reach its login: there is no keyring in this session</source>
        <translation>Codex ne peut pas accéder à son authentification&#xa0;: cette session n’a pas de trousseau</translation>
    </message>
    <message>
        <source>The keyring with the stored login cannot be reached</source>
        <translation>Le trousseau qui contient l’authentification enregistrée est inaccessible</translation>
    </message>
    <message>
        <source>The stored login cannot be read</source>
        <translation>L’authentification enregistrée ne peut pas être lue</translation>
    </message>
    <message>
        <source>The environment provides credentials: %1</source>
        <translation>L’environnement fournit des identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>No credentials: Codex is not logged in</source>
        <translation>Aucun identifiant&#xa0;: Codex n’est pas authentifié</translation>
    </message>
    <message>
        <source>Codex is not logged in: there is no %1, and no credential in the environment</source>
        <translation>Codex n’est pas authentifié&#xa0;: %1 n’existe pas, et l’environnement ne contient aucun identifiant</translation>
    </message>
    <message>
        <source>credentials for provider `%1`</source>
        <translation>des identifiants pour le fournisseur `%1`</translation>
    </message>
    <message>
        <source>Run `codex login`, or `printenv OPENAI_API_KEY | codex login --with-api-key` to use an API key.</source>
        <translation>Exécutez `codex login`, ou `printenv OPENAI_API_KEY | codex login --with-api-key` pour utiliser une clé d’API.</translation>
    </message>
    <message>
        <source>Codex has no credentials: nobody is logged in</source>
        <translation>Codex n’a pas d’identifiants&#xa0;: personne n’est authentifié</translation>
    </message>
    <message>
        <source>Logins are kept in memory only: no credentials outlive the program</source>
        <translation>Les authentifications ne sont gardées qu’en mémoire&#xa0;: aucun identifiant ne survit au programme</translation>
    </message>
    <message>
        <source>The stored login is incomplete; the environment has credentials</source>
        <translation>L’authentification enregistrée est incomplète&#xa0;; l’environnement contient des identifiants</translation>
    </message>
    <message>
        <source>The stored login is incomplete</source>
        <translation>L’authentification enregistrée est incomplète</translation>
    </message>
    <message>
        <source>The login in auth.json is incomplete: %1</source>
        <translation>L’authentification dans auth.json est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>a complete login of kind %1</source>
        <translation>une authentification complète de type %1</translation>
    </message>
    <message>
        <source>Remove %1 and run `codex login`.</source>
        <translation>Supprimez %1 et exécutez `codex login`.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout`, then `codex login`.</source>
        <translation>Authentifiez-vous à nouveau&#xa0;: `codex logout`, puis `codex login`.</translation>
    </message>
    <message>
        <source>The stored login is incomplete: Codex has no credentials to use</source>
        <translation>L’authentification enregistrée est incomplète&#xa0;: Codex n’a pas d’identifiants à utiliser</translation>
    </message>
    <message>
        <source>Logged in (%1)</source>
        <translation>Authentifié (%1)</translation>
    </message>
    <message>
        <source>Logged in, and several credentials are in the environment</source>
        <translation>Authentifié, et l’environnement contient plusieurs identifiants</translation>
    </message>
    <message>
        <source>Several credentials compete: the stored login and %1</source>
        <translation>Plusieurs identifiants sont en concurrence&#xa0;: l’authentification enregistrée et %1</translation>
    </message>
    <message>
        <source>one credential</source>
        <translation>un seul identifiant</translation>
    </message>
    <message>
        <source>Remove those that you do not mean to use: `unset %1`.</source>
        <translation>Supprimez ceux que vous ne voulez pas utiliser&#xa0;: `unset %1`.</translation>
    </message>
    <message>
        <source>The login is in the keyring, which was not opened</source>
        <translation>L’authentification se trouve dans le trousseau, qui n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which is locked</source>
        <translation>L’authentification est conservée dans un trousseau qui est verrouillé</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which was not inspected</source>
        <translation>L’authentification est conservée dans un trousseau qui n’a pas été examiné</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>%1 can be written by other users: its mode is %2</source>
        <translation>D’autres utilisateurs peuvent écrire dans %1&#xa0;: son mode est %2</translation>
    </message>
    <message>
        <source>%1 is readable by other users: its mode is %2</source>
        <translation>D’autres utilisateurs peuvent lire %1&#xa0;: son mode est %2</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>Run `chmod 600 %1`.</source>
        <translation>Exécutez `chmod 600 %1`.</translation>
    </message>
    <message>
        <source>%1 belongs to another user (uid %2): Codex cannot renew the login in it</source>
        <translation>%1 appartient à un autre utilisateur (uid %2)&#xa0;: Codex ne peut pas y renouveler l’authentification</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>uid %1</translation>
    </message>
    <message>
        <source>Run `sudo chown $(id -u):$(id -g) %1`.</source>
        <translation>Exécutez `sudo chown $(id -u):$(id -g) %1`.</translation>
    </message>
    <message>
        <source>The same login is also in %1: once one of them renews it, it is no longer valid in the others</source>
        <translation>La même authentification se trouve aussi dans %1&#xa0;: dès que l’un d’eux la renouvelle, elle n’est plus valable dans les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n other home(s) with the same refresh token</source>
        <translation>
            <numerusform>%n autre dossier Codex avec le même jeton d’actualisation</numerusform>
            <numerusform>%n autres dossiers Codex avec le même jeton d’actualisation</numerusform>
        </translation>
    </message>
    <message>
        <source>a login of its own for each home</source>
        <translation>une authentification propre à chaque dossier Codex</translation>
    </message>
    <message>
        <source>Log in separately in each: `CODEX_HOME=%1 codex login`.</source>
        <translation>Authentifiez-vous séparément dans chacun&#xa0;: `CODEX_HOME=%1 codex login`.</translation>
    </message>
    <message>
        <source>Several Codex homes share one login, and will lock each other out</source>
        <translation>Plusieurs dossiers Codex partagent une même authentification et vont se déconnecter mutuellement</translation>
    </message>
    <message>
        <source>There is no auth.json; .credentials.json is private</source>
        <translation>Il n’y a pas de fichier auth.json&#xa0;; .credentials.json est privé</translation>
    </message>
    <message>
        <source>There is no auth.json</source>
        <translation>Il n’y a pas de fichier auth.json</translation>
    </message>
    <message>
        <source>auth.json is no regular file</source>
        <translation>auth.json n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>auth.json is private</source>
        <translation>auth.json est privé</translation>
    </message>
    <message>
        <source>Login file</source>
        <translation>Fichier d’authentification</translation>
    </message>
    <message>
        <source>Remove %1 from %2.</source>
        <translation>Supprimez %1 de %2.</translation>
    </message>
    <message>
        <source>Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile ~/.*rc`).</source>
        <translation>Exécutez `unset %1`, et supprimez-la du fichier qui la définit (`grep -n %1 ~/.profile ~/.*rc`).</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY (%1) is the only credential, and this version of Codex does not use it: requests go out without one</source>
        <translation>OPENAI_API_KEY (%1) est le seul identifiant, et cette version de Codex ne l’utilise pas&#xa0;: les requêtes partent sans identifiant</translation>
    </message>
    <message>
        <source>a stored login</source>
        <translation>une authentification enregistrée</translation>
    </message>
    <message>
        <source>Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Enregistrez la clé&#xa0;: `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Codex is not logged in: it ignores OPENAI_API_KEY in the environment</source>
        <translation>Codex n’est pas authentifié&#xa0;: il ignore OPENAI_API_KEY dans l’environnement</translation>
    </message>
    <message>
        <source>Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login and ignores the variable</source>
        <translation>Une authentification enregistrée (%1) et OPENAI_API_KEY (%2) sont toutes deux présentes&#xa0;: Codex utilise l’authentification et ignore la variable</translation>
    </message>
    <message>
        <source>To stay with the login, remove OPENAI_API_KEY from %1; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Pour garder l’authentification, supprimez OPENAI_API_KEY de %1&#xa0;; pour utiliser la clé, exécutez `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Pour garder l’authentification, exécutez `unset OPENAI_API_KEY`&#xa0;; pour utiliser la clé, exécutez `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Two credentials: the stored login is used, OPENAI_API_KEY is ignored</source>
        <translation>Deux identifiants&#xa0;: l’authentification enregistrée est utilisée, OPENAI_API_KEY est ignorée</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)</source>
        <translation>CODEX_ACCESS_TOKEN (%1) l’emporte sur l’authentification enregistrée (%2)</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN shadows the stored login</source>
        <translation>CODEX_ACCESS_TOKEN masque l’authentification enregistrée</translation>
    </message>
    <message>
        <source>CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is ignored elsewhere</source>
        <translation>CODEX_API_KEY (%1) l’emporte sur l’authentification enregistrée (%2) dans `codex exec`, et est ignorée ailleurs</translation>
    </message>
    <message>
        <source>CODEX_API_KEY shadows the stored login in `codex exec`</source>
        <translation>CODEX_API_KEY masque l’authentification enregistrée dans `codex exec`</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to OpenAI</source>
        <translation>OPENAI_BASE_URL (%1) est définie, mais cette version de Codex l’ignore&#xa0;: les requêtes vont à OpenAI</translation>
    </message>
    <message>
        <source>openai_base_url in config.toml</source>
        <translation>openai_base_url dans config.toml</translation>
    </message>
    <message>
        <source>Set `openai_base_url` in config.toml to the address, or run `unset OPENAI_BASE_URL`.</source>
        <translation>Donnez cette adresse à `openai_base_url` dans config.toml, ou exécutez `unset OPENAI_BASE_URL`.</translation>
    </message>
    <message>
        <source>No credential shadows another</source>
        <translation>Aucun identifiant n’en masque un autre</translation>
    </message>
    <message>
        <source>Competing credentials</source>
        <translation>Identifiants concurrents</translation>
    </message>
    <message>
        <source>Log in again: `codex login`.</source>
        <translation>Authentifiez-vous à nouveau&#xa0;: `codex login`.</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it</source>
        <translation>Le jeton d’accès a expiré le %1, et il n’y a pas de jeton d’actualisation pour le renouveler</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a valid access token, or a refresh token</source>
        <translation>un jeton d’accès valide, ou un jeton d’actualisation</translation>
    </message>
    <message>
        <source>The login has expired: its access token ended on %1</source>
        <translation>L’authentification a expiré&#xa0;: son jeton d’accès a pris fin le %1</translation>
    </message>
    <message>
        <source>The access token expired on %1, and the login was last refreshed on %2: its refresh token is probably no longer valid either</source>
        <translation>Le jeton d’accès a expiré le %1, et l’authentification a été actualisée pour la dernière fois le %2&#xa0;: son jeton d’actualisation n’est sans doute plus valide non plus</translation>
    </message>
    <message numerus="yes">
        <source>last refreshed %n day(s) ago</source>
        <translation>
            <numerusform>dernière actualisation il y a %n jour</numerusform>
            <numerusform>dernière actualisation il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>an access token that is valid, or was until recently</source>
        <translation>un jeton d’accès valide, ou qui l’était encore récemment</translation>
    </message>
    <message>
        <source>The access token expires at %1, and there is no refresh token to renew it</source>
        <translation>Le jeton d’accès expire le %1, et il n’y a pas de jeton d’actualisation pour le renouveler</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>un jeton d’actualisation</translation>
    </message>
    <message>
        <source>There is no refresh token: the login ends when its access token expires</source>
        <translation>Il n’y a pas de jeton d’actualisation&#xa0;: l’authentification prend fin à l’expiration de son jeton d’accès</translation>
    </message>
    <message>
        <source>The access token does not say when it expires, and the login was last refreshed on %1: it has probably expired</source>
        <translation>Le jeton d’accès n’indique pas quand il expire, et l’authentification a été actualisée pour la dernière fois le %1&#xa0;: elle a sans doute expiré</translation>
    </message>
    <message>
        <source>Parts of the login belong to different accounts: %1</source>
        <translation>Des éléments de l’authentification appartiennent à des comptes différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>un seul compte</translation>
    </message>
    <message>
        <source>The stored login mixes two accounts</source>
        <translation>L’authentification enregistrée mélange deux comptes</translation>
    </message>
    <message>
        <source>The tokens of the login name different plans: %1 and %2</source>
        <translation>Les jetons de l’authentification désignent des forfaits différents&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>one plan</source>
        <translation>un seul forfait</translation>
    </message>
    <message>
        <source>The stored tokens are not in use</source>
        <translation>Les jetons enregistrés ne sont pas utilisés</translation>
    </message>
    <message>
        <source>The login has a token that does not say when it expires</source>
        <translation>L’authentification a un jeton qui n’indique pas quand il expire</translation>
    </message>
    <message>
        <source>The access token has expired; Codex renews it when it starts</source>
        <translation>Le jeton d’accès a expiré&#xa0;; Codex le renouvelle à son démarrage</translation>
    </message>
    <message>
        <source>The access token is valid until %1</source>
        <translation>Le jeton d’accès est valide jusqu’au %1</translation>
    </message>
    <message>
        <source>There is no login with tokens</source>
        <translation>Il n’y a pas d’authentification par jetons</translation>
    </message>
    <message>
        <source>Login tokens</source>
        <translation>Jetons d’authentification</translation>
    </message>
    <message>
        <source>There is no AWS profile %1, which %2 names</source>
        <translation>Le profil AWS %1, que %2 désigne, n’existe pas</translation>
    </message>
    <message>
        <source>no section of that name in the files of the AWS SDK</source>
        <translation>aucune section de ce nom dans les fichiers du SDK AWS</translation>
    </message>
    <message>
        <source>a section [profile %1] in ~/.aws/config, or [%1] in ~/.aws/credentials</source>
        <translation>une section [profile %1] dans ~/.aws/config, ou [%1] dans ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Run `aws configure --profile %1`, or correct the name in %2.</source>
        <translation>Exécutez `aws configure --profile %1`, ou corrigez le nom dans %2.</translation>
    </message>
    <message>
        <source>Run `aws sso login --profile %1`.</source>
        <translation>Exécutez `aws sso login --profile %1`.</translation>
    </message>
    <message>
        <source>The AWS profile %1 uses single sign-on (%2), and nobody has signed in</source>
        <translation>Le profil AWS %1 utilise l’authentification unique (%2), et personne ne s’est authentifié</translation>
    </message>
    <message>
        <source>no token in ~/.aws/sso/cache</source>
        <translation>aucun jeton dans ~/.aws/sso/cache</translation>
    </message>
    <message>
        <source>a token that is valid</source>
        <translation>un jeton valide</translation>
    </message>
    <message>
        <source>expired at %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>credentials that are valid</source>
        <translation>des identifiants valides</translation>
    </message>
    <message>
        <source>Fetch new keys with the tool that wrote them to %1, or run `aws configure --profile %2`.</source>
        <translation>Obtenez de nouvelles clés avec l’outil qui les a écrites dans %1, ou exécutez `aws configure --profile %2`.</translation>
    </message>
    <message>
        <source>Not looked at: the Codex home cannot be used</source>
        <translation>Non examiné&#xa0;: le dossier Codex est inutilisable</translation>
    </message>
    <message>
        <source>Every setting that was read is one Codex uses</source>
        <translation>Chaque paramètre lu est utilisé par Codex</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect</source>
        <translation>
            <numerusform>%n paramètre est sans effet</numerusform>
            <numerusform>%n paramètres sont sans effet</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings without effect</source>
        <translation>Paramètres sans effet</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a directory, or unset it to use ~/.codex: unset CODEX_HOME</source>
        <translation>Donnez un dossier à CODEX_HOME, ou retirez cette variable pour utiliser ~/.codex&#xa0;: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Create the directory (mkdir -p %1), or unset CODEX_HOME to use ~/.codex: unset CODEX_HOME</source>
        <translation>Créez le dossier (mkdir -p %1), ou retirez CODEX_HOME pour utiliser ~/.codex&#xa0;: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Name an existing directory.</source>
        <translation>Indiquez un dossier existant.</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 is not a directory</source>
        <translation>Codex ne peut pas démarrer&#xa0;: son dossier %1 n’en est pas un</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 does not exist</source>
        <translation>Codex ne peut pas démarrer&#xa0;: son dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>an existing directory</source>
        <translation>un dossier existant</translation>
    </message>
    <message>
        <source>a start without warnings</source>
        <translation>un démarrage sans avertissement</translation>
    </message>
    <message>
        <source>Change or remove the setting it names in %1.</source>
        <translation>Modifiez ou supprimez le paramètre qu’il désigne dans %1.</translation>
    </message>
    <message>
        <source>The configuration is loaded</source>
        <translation>La configuration est chargée</translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, %n setting(s) aside</source>
        <translation>
            <numerusform>La configuration est chargée, hormis %n paramètre</numerusform>
            <numerusform>La configuration est chargée, hormis %n paramètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, with %n warning(s)</source>
        <translation>
            <numerusform>La configuration est chargée, avec %n avertissement</numerusform>
            <numerusform>La configuration est chargée, avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>%1 has the character %2 where none may stand</source>
        <translation>%1 contient le caractère %2 là où aucun n’est permis</translation>
    </message>
    <message>
        <source>%1 has a tab, which this language does not allow</source>
        <translation>%1 contient une tabulation, que ce langage n’admet pas</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that is not closed</source>
        <translation>%1 contient une parenthèse ou un crochet %2 non fermé</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that closes nothing</source>
        <translation>%1 contient une parenthèse ou un crochet %2 qui ne ferme rien</translation>
    </message>
    <message>
        <source>%1 calls %2, which does not exist</source>
        <translation>%1 appelle %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown argument %2</source>
        <translation>%1 contient une règle avec l’argument inconnu %2</translation>
    </message>
    <message>
        <source>%1 has a rule without a pattern</source>
        <translation>%1 contient une règle sans motif</translation>
    </message>
    <message>
        <source>%1 has a rule with an empty pattern</source>
        <translation>%1 contient une règle dont le motif est vide</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown decision &quot;%2&quot;</source>
        <translation>%1 contient une règle avec la décision inconnue &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 loads another file, which rules cannot</source>
        <translation>%1 charge un autre fichier, ce que les règles ne peuvent pas faire</translation>
    </message>
    <message>
        <source>Save %1 as UTF-8.</source>
        <translation>Enregistrez %1 en UTF-8.</translation>
    </message>
    <message>
        <source>Rules are written prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): correct line %2 of %1.</source>
        <translation>Une règle s’écrit prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;)&#xa0;: corrigez la ligne %2 de %1.</translation>
    </message>
    <message>
        <source>Remove or rename it in line %2 of %1: a rule has pattern, decision, justification, match and not_match.</source>
        <translation>Supprimez-le ou renommez-le à la ligne %2 de %1&#xa0;: une règle a pattern, decision, justification, match et not_match.</translation>
    </message>
    <message>
        <source>Write the words of the command as a list in line %2 of %1: pattern = [&quot;git&quot;, &quot;status&quot;].</source>
        <translation>Écrivez les mots de la commande sous forme de liste à la ligne %2 de %1&#xa0;: pattern = [&quot;git&quot;, &quot;status&quot;].</translation>
    </message>
    <message>
        <source>Write allow, prompt or forbidden in line %2 of %1.</source>
        <translation>Écrivez allow, prompt ou forbidden à la ligne %2 de %1.</translation>
    </message>
    <message>
        <source>Correct line %2 of %1.</source>
        <translation>Corrigez la ligne %2 de %1.</translation>
    </message>
    <message>
        <source>rules that Codex can read</source>
        <translation>des règles que Codex peut lire</translation>
    </message>
    <message>
        <source>Codex cannot read its command rules: %1 is wrong (`codex exec` ends with “Error loading rules”)</source>
        <translation>Codex ne peut pas lire ses règles de commande&#xa0;: %1 est incorrect (`codex exec` se termine par «&#xa0;Error loading rules&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give it back to your user (`sudo chown -R $(id -u) %1`), or move it away if it does not belong there.</source>
        <translation>Rendez-le à votre utilisateur (`sudo chown -R $(id -u) %1`), ou déplacez-le s’il n’a rien à faire là.</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it is not UTF-8 text</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: an invisible byte order mark stands before its first line</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: un indicateur d’ordre des octets (BOM) invisible précède sa première ligne</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: a tab indents a line of its front matter</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: une tabulation indente une ligne de son en-tête</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its front matter has no description</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: son en-tête n’a pas de description</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its name is longer than %2 characters</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: son nom dépasse %2 caractères</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it does not begin with front matter between two lines ---</source>
        <translation>Codex ne charge pas la compétence %1&#xa0;: elle ne commence pas par un en-tête entre deux lignes ---</translation>
    </message>
    <message>
        <source>Remove it: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</source>
        <translation>Supprimez-le&#xa0;: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</translation>
    </message>
    <message>
        <source>Indent line %2 of %1 with spaces.</source>
        <translation>Indentez la ligne %2 de %1 avec des espaces.</translation>
    </message>
    <message>
        <source>Shorten it in line %2 of %1.</source>
        <translation>Raccourcissez-le à la ligne %2 de %1.</translation>
    </message>
    <message>
        <source>Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`.</source>
        <translation>Faites commencer %1 par les lignes `---`, `name: …`, `description: …`, `---`.</translation>
    </message>
    <message>
        <source>front matter with a description</source>
        <translation>un en-tête avec une description</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it does not know the member %2</source>
        <translation>Codex n’exécute aucun hook de %1&#xa0;: il ne connaît pas le membre %2</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: there is no hook of type &quot;%2&quot;</source>
        <translation>Codex n’exécute aucun hook de %1&#xa0;: il n’existe pas de hook de type &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it is not valid JSON: %2 at %3</source>
        <translation>Codex n’exécute aucun hook de %1&#xa0;: ce n’est pas du JSON valide&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Put everything into &quot;hooks&quot; in %1; beside it stands a &quot;description&quot; only.</source>
        <translation>Placez tout dans &quot;hooks&quot; dans %1&#xa0;; à côté, seule une &quot;description&quot; est permise.</translation>
    </message>
    <message>
        <source>Write command, prompt, agent or mcp_tool in %1.</source>
        <translation>Écrivez command, prompt, agent ou mcp_tool dans %1.</translation>
    </message>
    <message>
        <source>Add its &quot;command&quot; in %1.</source>
        <translation>Ajoutez sa &quot;command&quot; dans %1.</translation>
    </message>
    <message>
        <source>hooks that Codex can read</source>
        <translation>des hooks que Codex peut lire</translation>
    </message>
    <message>
        <source>Codex reads only the first %2 of the %3 bytes of %1</source>
        <translation>Codex ne lit que les %2 premiers des %3 octets de %1</translation>
    </message>
    <message>
        <source>at most %1 bytes of instructions in a project</source>
        <translation>au plus %1 octets d’instructions par projet</translation>
    </message>
    <message>
        <source>Shorten it, or raise the limit in config.toml: `project_doc_max_bytes = %1`.</source>
        <translation>Raccourcissez-le, ou relevez la limite dans config.toml&#xa0;: `project_doc_max_bytes = %1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that Codex does not take, or not whole</source>
        <translation>
            <numerusform>%n fichier que Codex ne prend pas, ou pas en entier</numerusform>
            <numerusform>%n fichiers que Codex ne prend pas, ou pas en entier</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules, hooks and skills</source>
        <translation>Règles, hooks et compétences</translation>
    </message>
    <message>
        <source>Codex will log you out: the login is not the one that the configuration demands</source>
        <translation>Codex va vous déconnecter&#xa0;: l’authentification n’est pas celle que la configuration exige</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login, but an API key is used</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) exige une authentification ChatGPT, mais une clé d’API est utilisée</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;api&quot; (%1) demands an API key, but a ChatGPT login is used</source>
        <translation>forced_login_method = &quot;api&quot; (%1) exige une clé d’API, mais une authentification ChatGPT est utilisée</translation>
    </message>
    <message>
        <source>a ChatGPT login</source>
        <translation>une authentification ChatGPT</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>une clé d’API</translation>
    </message>
    <message>
        <source>Log in with ChatGPT (`codex login`), or remove forced_login_method in %1.</source>
        <translation>Authentifiez-vous avec ChatGPT (`codex login`), ou supprimez forced_login_method dans %1.</translation>
    </message>
    <message>
        <source>Log in with a key (`printenv OPENAI_API_KEY | codex login --with-api-key`), or remove forced_login_method in %1.</source>
        <translation>Authentifiez-vous avec une clé (`printenv OPENAI_API_KEY | codex login --with-api-key`), ou supprimez forced_login_method dans %1.</translation>
    </message>
    <message>
        <source>Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log in with ChatGPT (`codex login`), or remove forced_login_method in %2.</source>
        <translation>Retirez la clé (`unset CODEX_API_KEY`, elle est définie dans %1) et authentifiez-vous avec ChatGPT (`codex login`), ou supprimez forced_login_method dans %2.</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login names none</source>
        <translation>forced_chatgpt_workspace_id (%1) exige l’espace de travail %2, mais l’authentification n’en désigne aucun</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login is of workspace %3</source>
        <translation>forced_chatgpt_workspace_id (%1) exige l’espace de travail %2, mais l’authentification est celle de l’espace de travail %3</translation>
    </message>
    <message>
        <source>Run `codex login` and choose that workspace, or correct forced_chatgpt_workspace_id in %1.</source>
        <translation>Exécutez `codex login` et choisissez cet espace de travail, ou corrigez forced_chatgpt_workspace_id dans %1.</translation>
    </message>
    <message>
        <source>The key in %1 is a placeholder, not a key</source>
        <translation>La clé dans %1 est un texte à remplacer, pas une clé</translation>
    </message>
    <message>
        <source>The key in %1 is one of %2, not of OpenAI</source>
        <translation>La clé dans %1 est une clé de %2, pas d’OpenAI</translation>
    </message>
    <message>
        <source>a key of OpenAI, which begins with sk-</source>
        <translation>une clé d’OpenAI, qui commence par sk-</translation>
    </message>
    <message>
        <source>Set CODEX_API_KEY (%1) to a key from https://platform.openai.com/api-keys, or unset it.</source>
        <translation>Donnez à CODEX_API_KEY (%1) une clé de https://platform.openai.com/api-keys, ou retirez cette variable.</translation>
    </message>
    <message>
        <source>Store a key from https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, or run `codex login`.</source>
        <translation>Enregistrez une clé de https://platform.openai.com/api-keys&#xa0;: `printenv OPENAI_API_KEY | codex login --with-api-key`, ou exécutez `codex login`.</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a placeholder</source>
        <translation>OpenAI refusera la clé de Codex&#xa0;: c’est un texte à remplacer</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a key of %1</source>
        <translation>OpenAI refusera la clé de Codex&#xa0;: c’est une clé de %1</translation>
    </message>
    <message>
        <source>Login fits the configuration</source>
        <translation>Accord entre authentification et configuration</translation>
    </message>
    <message>
        <source>cwd of MCP server %1 is not a folder: %2</source>
        <translation>cwd du serveur MCP %1 n’est pas un dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is run by %3, which is missing</source>
        <translation>%1 du serveur MCP %2 est exécuté par %3, qui manque</translation>
    </message>
    <message>
        <source>The first line of %1 of MCP server %2 ends as on Windows</source>
        <translation>La première ligne de %1 du serveur MCP %2 se termine comme sous Windows</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is neither a program nor a script that names its interpreter</source>
        <translation>%1 du serveur MCP %2 n’est ni un programme ni un script qui nomme son interpréteur</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is built for another processor (%3)</source>
        <translation>%1 du serveur MCP %2 est compilé pour un autre processeur (%3)</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 may not be executed by this user</source>
        <translation>Cet utilisateur n’a pas le droit d’exécuter %1 du serveur MCP %2</translation>
    </message>
    <message>
        <source>Name a folder in cwd in %1.</source>
        <translation>Indiquez un dossier dans cwd, dans %1.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or correct the first line of %2.</source>
        <translation>Installez %1, ajoutez son dossier à PATH, ou corrigez la première ligne de %2.</translation>
    </message>
    <message>
        <source>Convert it: `sed -i &apos;s/\r$//&apos; %1`</source>
        <translation>Convertissez-le&#xa0;: `sed -i &apos;s/\r$//&apos; %1`</translation>
    </message>
    <message>
        <source>Write #!/bin/sh, or its interpreter, into the first line of %1.</source>
        <translation>Écrivez #!/bin/sh, ou son interpréteur, à la première ligne de %1.</translation>
    </message>
    <message>
        <source>Install the build for this processor in place of %1.</source>
        <translation>Installez la version pour ce processeur à la place de %1.</translation>
    </message>
    <message>
        <source>Allow it: `chmod a+x %1`</source>
        <translation>Autorisez son exécution&#xa0;: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>a program that the system can start</source>
        <translation>un programme que le système peut lancer</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) cannot be started</source>
        <translation>
            <numerusform>%n commande MCP ne peut pas être lancée</numerusform>
            <numerusform>%n commandes MCP ne peuvent pas être lancées</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP command to look at</source>
        <translation>Aucune commande MCP à examiner</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) can be started; none was</source>
        <translation>
            <numerusform>%n commande MCP peut être lancée&#xa0;; elle ne l’a pas été</numerusform>
            <numerusform>%n commandes MCP peuvent être lancées&#xa0;; aucune ne l’a été</numerusform>
        </translation>
    </message>
    <message>
        <source>MCP commands</source>
        <translation>Commandes MCP</translation>
    </message>
    <message>
        <source>Set command in %1 to a path of this system; %2 is one of Windows.</source>
        <translation>Donnez à command, dans %1, un chemin de ce système&#xa0;; %2 est un chemin Windows.</translation>
    </message>
    <message>
        <source>Write command in %1 without blanks around it and with the whole path: ~ is not expanded.</source>
        <translation>Écrivez command, dans %1, sans espaces autour et avec le chemin complet&#xa0;: ~ n’est pas développé.</translation>
    </message>
    <message>
        <source>Leave only the program in command in %1 (command = &quot;%2&quot;) and move the rest to args.</source>
        <translation>Ne laissez que le programme dans command, dans %1 (command = &quot;%2&quot;), et déplacez le reste dans args.</translation>
    </message>
    <message>
        <source>Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3.</source>
        <translation>Installez %1 (`%2`), ou ajoutez son dossier à PATH&#xa0;; ou désactivez le serveur&#xa0;: enabled = false sous %3.</translation>
    </message>
    <message>
        <source>Correct command in %1, or disable the server with enabled = false.</source>
        <translation>Corrigez command dans %1, ou désactivez le serveur avec enabled = false.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or write its whole path in %2; or disable the server with enabled = false.</source>
        <translation>Installez %1, ajoutez son dossier à PATH, ou écrivez son chemin complet dans %2&#xa0;; ou désactivez le serveur avec enabled = false.</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is empty</source>
        <translation>La commande du serveur MCP %1 est vide</translation>
    </message>
    <message>
        <source>The working directory of MCP server %1 does not exist: %2</source>
        <translation>Le dossier de travail du serveur MCP %1 n’existe pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not on PATH: %2</source>
        <translation>La commande du serveur MCP %1 n’est pas dans PATH&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 cannot be started: %2</source>
        <translation>La commande du serveur MCP %1 ne peut pas être lancée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not executable: %2</source>
        <translation>La commande du serveur MCP %1 n’est pas exécutable&#xa0;: %2</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and has no cwd</source>
        <translation>Le serveur MCP %1 s’exécute dans un autre environnement et n’a pas de cwd</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and its cwd is not absolute: %2</source>
        <translation>Le serveur MCP %1 s’exécute dans un autre environnement et son cwd n’est pas absolu&#xa0;: %2</translation>
    </message>
    <message>
        <source>MCP server %1 sets a variable without a name</source>
        <translation>Le serveur MCP %1 définit une variable sans nom</translation>
    </message>
    <message>
        <source>MCP server %1 takes %2 from a remote environment, but runs here</source>
        <translation>Le serveur MCP %1 prend %2 dans un environnement distant, mais s’exécute ici</translation>
    </message>
    <message>
        <source>MCP server %1 needs the variable %2, which is not set</source>
        <translation>Le serveur MCP %1 a besoin de la variable %2, qui n’est pas définie</translation>
    </message>
    <message>
        <source>Make it executable: `chmod a+x %1`</source>
        <translation>Rendez-la exécutable&#xa0;: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>Name a program in command in %1, or set enabled = false.</source>
        <translation>Indiquez un programme dans command, dans %1, ou écrivez enabled = false.</translation>
    </message>
    <message>
        <source>Create it with `mkdir -p %1`, or correct cwd in %2.</source>
        <translation>Créez-le avec `mkdir -p %1`, ou corrigez cwd dans %2.</translation>
    </message>
    <message>
        <source>Set cwd below %1 to an absolute path of that environment.</source>
        <translation>Donnez à cwd, sous %1, un chemin absolu de cet environnement.</translation>
    </message>
    <message>
        <source>Remove the empty name from env below %1.</source>
        <translation>Supprimez le nom vide de env sous %1.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone in env_vars below %2.</source>
        <translation>Écrivez seulement &quot;%1&quot; dans env_vars sous %2.</translation>
    </message>
    <message>
        <source>Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2.</source>
        <translation>Définissez-la avant de lancer Codex (`export %1=…`), ou désactivez le serveur&#xa0;: enabled = false sous %2.</translation>
    </message>
    <message>
        <source>%1 is set and not empty</source>
        <translation>%1 définie et non vide</translation>
    </message>
    <message>
        <source>a server that can be started</source>
        <translation>un serveur qui peut être lancé</translation>
    </message>
    <message>
        <source>MCP server %1 does not answer at %2 (%3): %4</source>
        <translation>Le serveur MCP %1 ne répond pas à l’adresse %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Start the server, or correct url in %1, or disable it with enabled = false.</source>
        <translation>Lancez le serveur, ou corrigez url dans %1, ou désactivez-le avec enabled = false.</translation>
    </message>
    <message>
        <source>a login that is valid, or can be renewed</source>
        <translation>une authentification valide, ou renouvelable</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`.</source>
        <translation>Authentifiez-vous&#xa0;: `codex mcp login %1`.</translation>
    </message>
    <message>
        <source>MCP server %1 wants a login (HTTP 401), and there is none</source>
        <translation>Le serveur MCP %1 demande une authentification (HTTP 401), et il n’y en a pas</translation>
    </message>
    <message>
        <source>The login to MCP server %1 cannot be read: .credentials.json: %2</source>
        <translation>L’authentification auprès du serveur MCP %1 ne peut pas être lue&#xa0;: .credentials.json&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with the MCP servers</source>
        <translation>
            <numerusform>%n problème avec les serveurs MCP</numerusform>
            <numerusform>%n problèmes avec les serveurs MCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; those over HTTP answer</source>
        <translation>
            <numerusform>%n serveur MCP configuré&#xa0;; s’il est en HTTP, il répond</numerusform>
            <numerusform>%n serveurs MCP configurés&#xa0;; ceux en HTTP répondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; none was started or contacted</source>
        <translation>
            <numerusform>%n serveur MCP configuré&#xa0;; il n’a été ni lancé ni contacté</numerusform>
            <numerusform>%n serveurs MCP configurés&#xa0;; aucun n’a été lancé ni contacté</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP servers are configured</source>
        <translation>Aucun serveur MCP n’est configuré</translation>
    </message>
    <message>
        <source>MCP configuration</source>
        <translation>Configuration MCP</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with MCP servers that were started or called</source>
        <translation>
            <numerusform>%n problème avec les serveurs MCP lancés ou appelés</numerusform>
            <numerusform>%n problèmes avec les serveurs MCP lancés ou appelés</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP server to start or to call</source>
        <translation>Aucun serveur MCP à lancer ou à appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) started or called</source>
        <translation>
            <numerusform>%n serveur MCP lancé ou appelé</numerusform>
            <numerusform>%n serveurs MCP lancés ou appelés</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs consent to start programs (--live)</source>
        <translation>Nécessite votre accord pour lancer des programmes (--live)</translation>
    </message>
    <message>
        <source>MCP servers, started</source>
        <translation>Serveurs MCP lancés</translation>
    </message>
    <message>
        <source>MCP server %1 could not be started: %2</source>
        <translation>Le serveur MCP %1 n’a pas pu être lancé&#xa0;: %2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3</source>
        <translation>Le serveur MCP %1 se termine avec le code de sortie %2 avant de répondre à %3</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3: %4</source>
        <translation>Le serveur MCP %1 se termine avec le code de sortie %2 avant de répondre à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>MCP server %1 is ended by %2 before it answers %3</source>
        <translation>Le serveur MCP %1 est arrêté par %2 avant de répondre à %3</translation>
    </message>
    <message>
        <source>MCP server %1 closes its output before it answers %2</source>
        <translation>Le serveur MCP %1 ferme sa sortie avant de répondre à %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with an error: %3</source>
        <translation>Le serveur MCP %1 répond à %2 par une erreur&#xa0;: %3</translation>
    </message>
    <message>
        <source>MCP server %1 sends requests without reading the answers, and does not answer %2</source>
        <translation>Le serveur MCP %1 envoie des requêtes sans lire les réponses, et ne répond pas à %2</translation>
    </message>
    <message>
        <source>MCP server %1 is not reached over HTTP: %2</source>
        <translation>Le serveur MCP %1 est injoignable en HTTP&#xa0;: %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with %3</source>
        <translation>Le serveur MCP %1 répond à %2 par %3</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with what is no message of MCP</source>
        <translation>Le serveur MCP %1 répond à %2 par autre chose qu’un message MCP</translation>
    </message>
    <message>
        <source>MCP server %1 gave no answer to %2 within %3</source>
        <translation>Le serveur MCP %1 n’a pas répondu à %2 en %3</translation>
    </message>
    <message>
        <source>Renew the token or header that %1 sends, or remove it and log in with `codex mcp login %2`.</source>
        <translation>Renouvelez le jeton ou l’en-tête que %1 envoie, ou supprimez-le et authentifiez-vous avec `codex mcp login %2`.</translation>
    </message>
    <message>
        <source>Log in to it again: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</source>
        <translation>Authentifiez-vous à nouveau auprès de lui&#xa0;: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`; or name the variable with its token in bearer_token_env_var below %2.</source>
        <translation>Authentifiez-vous&#xa0;: `codex mcp login %1`&#xa0;; ou indiquez la variable contenant son jeton dans bearer_token_env_var sous %2.</translation>
    </message>
    <message>
        <source>Check url below %1 and that the server runs; if it only is slow, raise startup_timeout_sec. Or disable it: enabled = false.</source>
        <translation>Vérifiez url sous %1 et que le serveur est lancé&#xa0;; s’il est seulement lent, augmentez startup_timeout_sec. Ou désactivez-le&#xa0;: enabled = false.</translation>
    </message>
    <message>
        <source>Let the server write to standard error what is no message of the protocol; if it only is slow, raise startup_timeout_sec (%1); or disable it: enabled = false below %2.</source>
        <translation>Faites écrire au serveur sur la sortie d’erreur ce qui n’est pas un message du protocole&#xa0;; s’il est seulement lent, augmentez startup_timeout_sec (%1)&#xa0;; ou désactivez-le&#xa0;: enabled = false sous %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal to see what it waits for; if it only is slow, raise startup_timeout_sec (%2); or disable it: enabled = false below %3.</source>
        <translation>Exécutez `%1` avec ses arguments dans un terminal pour voir ce qu’il attend&#xa0;; s’il est seulement lent, augmentez startup_timeout_sec (%2)&#xa0;; ou désactivez-le&#xa0;: enabled = false sous %3.</translation>
    </message>
    <message>
        <source>Update the server to a version that speaks MCP %1, or disable it: enabled = false below %2.</source>
        <translation>Mettez le serveur à jour vers une version qui prend en charge MCP %1, ou désactivez-le&#xa0;: enabled = false sous %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal and mend what it complains about; `codex mcp get %2` shows how it is started. Or disable it: enabled = false below %3.</source>
        <translation>Exécutez `%1` avec ses arguments dans un terminal et corrigez ce qu’il signale&#xa0;; `codex mcp get %2` montre comment il est lancé. Ou désactivez-le&#xa0;: enabled = false sous %3.</translation>
    </message>
    <message>
        <source>answers to initialize and tools/list, each within %1</source>
        <translation>des réponses à initialize et tools/list, chacune en %1 au plus</translation>
    </message>
    <message>
        <source>MCP server %1 needs %2 to answer; Codex gives it up after %3</source>
        <translation>Le serveur MCP %1 met %2 à répondre&#xa0;; Codex y renonce après %3</translation>
    </message>
    <message>
        <source>an answer within startup_timeout_sec</source>
        <translation>une réponse dans le délai startup_timeout_sec</translation>
    </message>
    <message>
        <source>Set startup_timeout_sec = %1 (%2).</source>
        <translation>Écrivez startup_timeout_sec = %1 (%2).</translation>
    </message>
    <message>
        <source>MCP server %1 writes to its output what is no message of the protocol: %2</source>
        <translation>Le serveur MCP %1 écrit sur sa sortie ce qui n’est pas un message du protocole&#xa0;: %2</translation>
    </message>
    <message>
        <source>messages of the protocol alone; Codex passes over other lines</source>
        <translation>uniquement des messages du protocole&#xa0;; Codex ignore les autres lignes</translation>
    </message>
    <message>
        <source>Switch this output of the server off, or let it go to standard error; a part of a line before an answer would hide the answer.</source>
        <translation>Désactivez cette sortie du serveur, ou dirigez-la vers la sortie d’erreur&#xa0;; un début de ligne placé avant une réponse masquerait celle-ci.</translation>
    </message>
    <message>
        <source>enabled_tools of MCP server %1 names tools it does not have: %2</source>
        <translation>enabled_tools du serveur MCP %1 nomme des outils qu’il n’a pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>names of the server&apos;s tools</source>
        <translation>des noms d’outils du serveur</translation>
    </message>
    <message>
        <source>Correct enabled_tools in %1, or remove it to have all tools.</source>
        <translation>Corrigez enabled_tools dans %1, ou supprimez-le pour avoir tous les outils.</translation>
    </message>
    <message>
        <source>The address of the provider %1 is no web address</source>
        <translation>L’adresse du fournisseur %1 n’est pas une adresse web</translation>
    </message>
    <message>
        <source>Write %1 with scheme and host, such as &quot;https://api.example.com/v1&quot;.</source>
        <translation>Écrivez %1 avec le schéma et l’hôte, par exemple &quot;https://api.example.com/v1&quot;.</translation>
    </message>
    <message>
        <source>http:// or https:// and a host</source>
        <translation>http:// ou https:// et un hôte</translation>
    </message>
    <message>
        <source>The address of the provider %1 ends in %2, which Codex adds itself</source>
        <translation>L’adresse du fournisseur %1 se termine par %2, que Codex ajoute lui-même</translation>
    </message>
    <message>
        <source>Remove %1 from the end of %2.</source>
        <translation>Supprimez %1 à la fin de %2.</translation>
    </message>
    <message>
        <source>the root of the API, such as …/v1</source>
        <translation>la racine de l’API, par exemple …/v1</translation>
    </message>
    <message>
        <source>The address of the provider %1 names a deployment, where Azure does not serve the Responses API</source>
        <translation>L’adresse du fournisseur %1 désigne un déploiement, où Azure ne propose pas l’API Responses</translation>
    </message>
    <message>
        <source>Let base_url (%1) end in /openai/v1, and write the deployment&apos;s name as model.</source>
        <translation>Faites terminer base_url (%1) par /openai/v1, et donnez à model le nom du déploiement.</translation>
    </message>
    <message>
        <source>https://RESOURCE.openai.azure.com/openai/v1</source>
        <translation>https://RESOURCE.openai.azure.com/openai/v1</translation>
    </message>
    <message>
        <source>The provider %1 is on Azure and sends no api-version, which this kind of address needs</source>
        <translation>Le fournisseur %1 est chez Azure et n’envoie pas d’api-version, dont ce genre d’adresse a besoin</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; or let base_url end in /openai/v1.</source>
        <translation>Écrivez sous [model_providers.%1] (%2)&#xa0;: query_params = { api-version = &quot;2025-04-01-preview&quot; }&#xa0;; ou faites terminer base_url par /openai/v1.</translation>
    </message>
    <message>
        <source>the query parameter api-version</source>
        <translation>le paramètre de requête api-version</translation>
    </message>
    <message>
        <source>The key in %1 is not as it was issued: it has blanks, a line end, quotes or letters that no key has</source>
        <translation>La clé dans %1 n’est pas telle qu’elle a été délivrée&#xa0;: elle contient des espaces, une fin de ligne, des guillemets ou des lettres qu’aucune clé ne contient</translation>
    </message>
    <message>
        <source>Set %1 again, to the key alone: `export %1=…`</source>
        <translation>Redéfinissez %1 avec la clé seule&#xa0;: `export %1=…`</translation>
    </message>
    <message>
        <source>blanks or line ends in the value</source>
        <translation>des espaces ou des fins de ligne dans la valeur</translation>
    </message>
    <message>
        <source>quotes around the value</source>
        <translation>des guillemets autour de la valeur</translation>
    </message>
    <message>
        <source>characters outside of ASCII in the value</source>
        <translation>des caractères non ASCII dans la valeur</translation>
    </message>
    <message>
        <source>letters, digits and dashes only</source>
        <translation>uniquement des lettres, des chiffres et des tirets</translation>
    </message>
    <message>
        <source>No region is set for Amazon Bedrock</source>
        <translation>Aucune région n’est définie pour Amazon Bedrock</translation>
    </message>
    <message>
        <source>Write aws = { region = &quot;us-east-1&quot; } below [model_providers.amazon-bedrock], or run `export AWS_REGION=us-east-1`.</source>
        <translation>Écrivez aws = { region = &quot;us-east-1&quot; } sous [model_providers.amazon-bedrock], ou exécutez `export AWS_REGION=us-east-1`.</translation>
    </message>
    <message>
        <source>aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set</source>
        <translation>aws.region, AWS_REGION et AWS_DEFAULT_REGION ne sont pas définis</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>No AWS credentials are seen for Amazon Bedrock</source>
        <translation>Aucun identifiant AWS n’est visible pour Amazon Bedrock</translation>
    </message>
    <message>
        <source>Run `aws configure` or `aws sso login`, or set AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.</source>
        <translation>Exécutez `aws configure` ou `aws sso login`, ou donnez à AWS_BEARER_TOKEN_BEDROCK une clé d’API Bedrock.</translation>
    </message>
    <message>
        <source>no variable and no file of the AWS SDK; services of the machine were not asked</source>
        <translation>aucune variable et aucun fichier du SDK AWS&#xa0;; les services de la machine n’ont pas été interrogés</translation>
    </message>
    <message>
        <source>a bearer token, access keys or a profile</source>
        <translation>un jeton Bearer, des clés d’accès ou un profil</translation>
    </message>
    <message>
        <source>Codex does not support Amazon Bedrock in the region %1 (%2)</source>
        <translation>Codex ne prend pas en charge Amazon Bedrock dans la région %1 (%2)</translation>
    </message>
    <message>
        <source>Set the region in %1 to one of: %2.</source>
        <translation>Donnez à la région, dans %1, l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a region that Codex 0.169.0 supports</source>
        <translation>une région que Codex 0.169.0 prend en charge</translation>
    </message>
    <message>
        <source>The provider %1 is set up as Codex needs it</source>
        <translation>Le fournisseur %1 est configuré comme Codex en a besoin</translation>
    </message>
    <message>
        <source>The provider %1 is not defined</source>
        <translation>Le fournisseur %1 n’est pas défini</translation>
    </message>
    <message>
        <source>Provider set-up</source>
        <translation>Configuration du fournisseur</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which this user may not reach</source>
        <translation>Les paramètres du bac à sable désignent %1, auquel cet utilisateur n’a pas accès</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which cannot be resolved</source>
        <translation>Les paramètres du bac à sable désignent %1, qui ne peut pas être résolu</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which does not answer: its volume may be dead</source>
        <translation>Les paramètres du bac à sable désignent %1, qui ne répond pas&#xa0;: son volume est peut-être hors service</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which answers slowly</source>
        <translation>Les paramètres du bac à sable désignent %1, qui répond lentement</translation>
    </message>
    <message>
        <source>a path that resolves within a second</source>
        <translation>un chemin qui se résout en une seconde</translation>
    </message>
    <message>
        <source>Check the mount and the permissions of %1, or ask whoever set it whether it is needed on this machine.</source>
        <translation>Vérifiez le montage et les droits de %1, ou demandez à la personne qui a indiqué ce chemin s’il est nécessaire sur cette machine.</translation>
    </message>
    <message>
        <source>Not all paths of the sandbox settings could be looked at</source>
        <translation>Tous les chemins des paramètres du bac à sable n’ont pas pu être examinés</translation>
    </message>
    <message>
        <source>Some paths of the sandbox settings are slow or cannot be reached</source>
        <translation>Certains chemins des paramètres du bac à sable sont lents ou inaccessibles</translation>
    </message>
    <message>
        <source>The sandbox settings restrict reading: their paths are listed only</source>
        <translation>Les paramètres du bac à sable restreignent la lecture&#xa0;: leurs chemins sont seulement énumérés</translation>
    </message>
    <message>
        <source>The paths of the sandbox settings answer promptly</source>
        <translation>Les chemins des paramètres du bac à sable répondent sans tarder</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of the sandbox settings were not looked at</source>
        <translation>
            <numerusform>%n chemin des paramètres du bac à sable n’a pas été examiné</numerusform>
            <numerusform>%n chemins des paramètres du bac à sable n’ont pas été examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 32 paths that answer within 8 seconds together</source>
        <translation>au plus 32 chemins, qui répondent ensemble en 8 secondes</translation>
    </message>
    <message>
        <source>Remove paths that are not needed from the sandbox settings.</source>
        <translation>Supprimez des paramètres du bac à sable les chemins inutiles.</translation>
    </message>
    <message>
        <source>The sandbox settings name no paths</source>
        <translation>Les paramètres du bac à sable ne désignent aucun chemin</translation>
    </message>
    <message>
        <source>Sandbox paths</source>
        <translation>Chemins du bac à sable</translation>
    </message>
    <message>
        <source>The program that sandboxes commands is missing: %1</source>
        <translation>Le programme qui isole les commandes dans le bac à sable manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>the native program of the Codex installation</source>
        <translation>le programme natif de l’installation de Codex</translation>
    </message>
    <message>
        <source>Install Codex again, for example with `npm install -g @openai/codex`.</source>
        <translation>Réinstallez Codex, par exemple avec `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>The sandbox settings can be read</source>
        <translation>Les paramètres du bac à sable peuvent être lus</translation>
    </message>
    <message>
        <source>Sandbox settings</source>
        <translation>Paramètres du bac à sable</translation>
    </message>
    <message>
        <source>Run `sudo apt install bubblewrap`.</source>
        <translation>Exécutez `sudo apt install bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo dnf install bubblewrap`.</source>
        <translation>Exécutez `sudo dnf install bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo pacman -S bubblewrap`.</source>
        <translation>Exécutez `sudo pacman -S bubblewrap`.</translation>
    </message>
    <message>
        <source>Run `sudo zypper install bubblewrap`.</source>
        <translation>Exécutez `sudo zypper install bubblewrap`.</translation>
    </message>
    <message>
        <source>Install the package bubblewrap of your distribution.</source>
        <translation>Installez le paquet bubblewrap de votre distribution.</translation>
    </message>
    <message>
        <source>Codex cannot run commands in its sandbox: %1 stands in the way</source>
        <translation>Codex ne peut pas exécuter de commandes dans son bac à sable&#xa0;: %1 l’en empêche</translation>
    </message>
    <message>
        <source>On the container&apos;s host, run `sudo sysctl -w %1`; or, as the container already confines Codex, set sandbox_mode = &quot;danger-full-access&quot; in it.</source>
        <translation>Sur l’hôte du conteneur, exécutez `sudo sysctl -w %1`&#xa0;; ou, comme le conteneur confine déjà Codex, écrivez-y sandbox_mode = &quot;danger-full-access&quot;.</translation>
    </message>
    <message>
        <source>Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep it.</source>
        <translation>Exécutez `sudo sysctl -w %1`, et écrivez-le dans /etc/sysctl.d/60-codex.conf pour le conserver.</translation>
    </message>
    <message>
        <source>bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed</source>
        <translation>bwrap n’est ni dans PATH ni à côté de Codex&#xa0;: les commandes ne peuvent pas être isolées dans un bac à sable</translation>
    </message>
    <message>
        <source>bwrap on PATH, or in codex-resources beside Codex</source>
        <translation>bwrap dans PATH, ou dans codex-resources à côté de Codex</translation>
    </message>
    <message>
        <source>%1 is 0: the kernel gives no user namespaces, which bwrap needs</source>
        <translation>%1 vaut 0&#xa0;: le noyau n’accorde pas d’espaces de noms utilisateur, dont bwrap a besoin</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>AppArmor lets no program without a profile make user namespaces, and bwrap has no profile: commands cannot be sandboxed</source>
        <translation>AppArmor n’autorise aucun programme sans profil à créer des espaces de noms utilisateur, et bwrap n’a pas de profil&#xa0;: les commandes ne peuvent pas être isolées dans un bac à sable</translation>
    </message>
    <message>
        <source>a profile for bwrap in /etc/apparmor.d</source>
        <translation>un profil pour bwrap dans /etc/apparmor.d</translation>
    </message>
    <message>
        <source>Run `sudo apt install apparmor-profiles`, then `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</source>
        <translation>Exécutez `sudo apt install apparmor-profiles`, puis `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` et `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</translation>
    </message>
    <message>
        <source>features.use_legacy_landlock is on, and the kernel has no Landlock: commands cannot be sandboxed</source>
        <translation>features.use_legacy_landlock est activé, et le noyau n’a pas Landlock&#xa0;: les commandes ne peuvent pas être isolées dans un bac à sable</translation>
    </message>
    <message>
        <source>a kernel with Landlock (5.13 or newer, `landlock` among its lsm)</source>
        <translation>un noyau avec Landlock (5.13 ou plus récent, `landlock` parmi ses lsm)</translation>
    </message>
    <message>
        <source>Run `codex features disable use_legacy_landlock`.</source>
        <translation>Exécutez `codex features disable use_legacy_landlock`.</translation>
    </message>
    <message>
        <source>Nothing was found that keeps commands from being sandboxed</source>
        <translation>Rien n’a été trouvé qui empêche d’isoler les commandes dans le bac à sable</translation>
    </message>
    <message>
        <source>The settings use no sandbox</source>
        <translation>Les paramètres n’utilisent pas de bac à sable</translation>
    </message>
    <message>
        <source>Sandbox of the system</source>
        <translation>Bac à sable du système</translation>
    </message>
    <message>
        <source>Log in: `codex login`.</source>
        <translation>Authentifiez-vous&#xa0;: `codex login`.</translation>
    </message>
    <message>
        <source>Name the variable with the key of %1 in the configuration (env_key below [model_providers.%2]), and set it.</source>
        <translation>Indiquez dans la configuration la variable contenant la clé pour %1 (env_key sous [model_providers.%2]), et définissez-la.</translation>
    </message>
    <message>
        <source>Store a valid API key: `codex login --with-api-key`, which reads it from standard input.</source>
        <translation>Enregistrez une clé d’API valide&#xa0;: `codex login --with-api-key`, qui la lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout &amp;&amp; codex login`.</source>
        <translation>Authentifiez-vous à nouveau&#xa0;: `codex logout &amp;&amp; codex login`.</translation>
    </message>
    <message>
        <source>Set %1 to a valid key of %2: `export %1=…`.</source>
        <translation>Donnez à %1 une clé valide pour %2&#xa0;: `export %1=…`.</translation>
    </message>
    <message>
        <source>Replace the key in %1 by a valid one of %2.</source>
        <translation>Remplacez la clé dans %1 par une clé valide pour %2.</translation>
    </message>
    <message>
        <source>%1 is behind a gateway that has a login of its own (%2), which no API has: %3</source>
        <translation>%1 est derrière une passerelle qui a sa propre authentification (%2), ce qu’aucune API n’a&#xa0;: %3</translation>
    </message>
    <message>
        <source>an answer of the API</source>
        <translation>une réponse de l’API</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for an address without that login, or name a variable with the whole header: env_http_headers = { Authorization = &quot;…&quot; } below [model_providers.%1].</source>
        <translation>Demandez à l’administrateur de la passerelle une adresse sans cette authentification, ou indiquez une variable contenant l’en-tête complet&#xa0;: env_http_headers = { Authorization = &quot;…&quot; } sous [model_providers.%1].</translation>
    </message>
    <message>
        <source>A gateway before %1 wants a login of its own (%2): %3</source>
        <translation>Une passerelle devant %1 demande sa propre authentification (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>credentials that %1 accepts</source>
        <translation>des identifiants que %1 accepte</translation>
    </message>
    <message>
        <source>%1 wants credentials, and Codex has none to send: %2</source>
        <translation>%1 demande des identifiants, et Codex n’en a pas à envoyer&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants credentials (%2), and there are none</source>
        <translation>%1 demande des identifiants (%2), et il n’y en a pas</translation>
    </message>
    <message>
        <source>%1 says that the login from %2 has expired: %3</source>
        <translation>%1 indique que l’authentification provenant de %2 a expiré&#xa0;: %3</translation>
    </message>
    <message>
        <source>The login has expired: %1 answers %2</source>
        <translation>L’authentification a expiré&#xa0;: %1 répond %2</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials from %2: %3</source>
        <translation>%1 n’accepte pas les identifiants provenant de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 refuses the credentials from %2 (%3)</source>
        <translation>%1 refuse les identifiants provenant de %2 (%3)</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission: %2; %3</source>
        <translation>Il manque une autorisation aux identifiants provenant de %1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>a key with the permissions api.responses.write and api.model.read</source>
        <translation>une clé avec les autorisations api.responses.write et api.model.read</translation>
    </message>
    <message>
        <source>Give the key the permission named, in its settings or by your role in the organisation of %1, or use a key without restrictions.</source>
        <translation>Accordez à la clé l’autorisation indiquée, dans ses paramètres ou par votre rôle dans l’organisation chez %1, ou utilisez une clé sans restrictions.</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission at %2</source>
        <translation>Il manque aux identifiants provenant de %1 une autorisation chez %2</translation>
    </message>
    <message>
        <source>%1 forbids the request with the credentials from %2: %3</source>
        <translation>%1 interdit la requête avec les identifiants provenant de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 forbids a request without credentials: %2</source>
        <translation>%1 interdit une requête sans identifiants&#xa0;: %2</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>une réponse avec le code 200</translation>
    </message>
    <message>
        <source>Check that this account may use %1, and that no proxy or VPN answers in its place; then log in again.</source>
        <translation>Vérifiez que ce compte a le droit d’utiliser %1, et qu’aucun proxy ou VPN ne répond à sa place&#xa0;; authentifiez-vous ensuite à nouveau.</translation>
    </message>
    <message>
        <source>%1 forbids the request (%2)</source>
        <translation>%1 interdit la requête (%2)</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached: %1</source>
        <translation>La limite d’utilisation de ce compte est atteinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>usage left in the account&apos;s plan</source>
        <translation>un quota d’utilisation restant dans le forfait du compte</translation>
    </message>
    <message>
        <source>Wait until the limit resets, or change the plan or account; `codex` shows the limits with /status.</source>
        <translation>Attendez que la limite soit réinitialisée, ou changez de forfait ou de compte&#xa0;; `codex` affiche les limites avec /status.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached</source>
        <translation>La limite d’utilisation de ce compte est atteinte</translation>
    </message>
    <message>
        <source>Wait until %1, or change the plan or account.</source>
        <translation>Attendez jusqu’au %1, ou changez de forfait ou de compte.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached until %1</source>
        <translation>La limite d’utilisation de ce compte est atteinte jusqu’au %1</translation>
    </message>
    <message>
        <source>The plan of this account does not include Codex: %1</source>
        <translation>Le forfait de ce compte ne comprend pas Codex&#xa0;: %1</translation>
    </message>
    <message>
        <source>a plan that includes Codex</source>
        <translation>un forfait qui comprend Codex</translation>
    </message>
    <message>
        <source>Change the plan, or log in to another account: `codex login`.</source>
        <translation>Changez de forfait, ou authentifiez-vous avec un autre compte&#xa0;: `codex login`.</translation>
    </message>
    <message>
        <source>The account behind the credentials from %1 has no credit left at %2: %3</source>
        <translation>Le compte des identifiants provenant de %1 n’a plus de crédit chez %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>credit left in the account</source>
        <translation>du crédit sur le compte</translation>
    </message>
    <message>
        <source>Add credit, or raise the limit, in the billing settings of %1; or use a key of another account.</source>
        <translation>Ajoutez du crédit, ou relevez la limite, dans les paramètres de facturation chez %1&#xa0;; ou utilisez une clé d’un autre compte.</translation>
    </message>
    <message>
        <source>The account has no credit left at %1</source>
        <translation>Le compte n’a plus de crédit chez %1</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment: %2</source>
        <translation>%1 n’accepte plus de requêtes pour le moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>a request within the rate limit</source>
        <translation>une requête dans la limite de fréquence</translation>
    </message>
    <message>
        <source>Wait a little and try again; other programs may use the same key.</source>
        <translation>Attendez un peu et réessayez&#xa0;; d’autres programmes utilisent peut-être la même clé.</translation>
    </message>
    <message>
        <source>Wait %1 s and try again; other programs may use the same key.</source>
        <translation>Attendez %1 s et réessayez&#xa0;; d’autres programmes utilisent peut-être la même clé.</translation>
    </message>
    <message>
        <source>%1 limits the rate of requests (%2)</source>
        <translation>%1 limite la fréquence des requêtes (%2)</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s status page; a proxy on the way may answer in its place.</source>
        <translation>Consultez la page d’état du fournisseur&#xa0;; un proxy intermédiaire répond peut-être à sa place.</translation>
    </message>
    <message>
        <source>Correct %1, which for Azure ends in /openai or /openai/v1, and add the version: query_params = { api-version = &quot;…&quot; }.</source>
        <translation>Corrigez %1, qui pour Azure se termine par /openai ou /openai/v1, et ajoutez la version&#xa0;: query_params = { api-version = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;%2&quot; in %3: the root of the API, which usually ends in /v1.</source>
        <translation>Écrivez %1 = &quot;%2&quot; dans %3&#xa0;: la racine de l’API, qui se termine d’habitude par /v1.</translation>
    </message>
    <message>
        <source>Set %1 to the root of the API: below it, /models must answer 200 or 401.</source>
        <translation>Donnez à %1 la racine de l’API&#xa0;: au-dessous, /models doit répondre 200 ou 401.</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket of the API, but has no list of models at %2: %3</source>
        <translation>%1 ouvre le WebSocket de l’API, mais n’a pas de liste de modèles à l’adresse %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>GET …/models answers 2xx, 401 or 403</source>
        <translation>GET …/models répond 2xx, 401 ou 403</translation>
    </message>
    <message>
        <source>Have the gateway at %1 pass GET …/models on; until then set model in the configuration to one that it has.</source>
        <translation>Faites transmettre GET …/models par la passerelle sur %1&#xa0;; d’ici là, donnez à model dans la configuration un modèle dont elle dispose.</translation>
    </message>
    <message>
        <source>%1 has no list of models (%2)</source>
        <translation>%1 n’a pas de liste de modèles (%2)</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at %2: %3 leads to the wrong place; %4</source>
        <translation>%1 répond, mais n’a rien à l’adresse %2&#xa0;: %3 mène au mauvais endroit&#xa0;; %4</translation>
    </message>
    <message>
        <source>The address of %1 is wrong: %2 answers %3</source>
        <translation>L’adresse pour %1 est fausse&#xa0;: %2 répond %3</translation>
    </message>
    <message>
        <source>%1 does not take the api-version that Codex sends: %2</source>
        <translation>%1 n’accepte pas l’api-version que Codex envoie&#xa0;: %2</translation>
    </message>
    <message>
        <source>an api-version that this address supports</source>
        <translation>une api-version que cette adresse prend en charge</translation>
    </message>
    <message>
        <source>Write another api-version in query_params below [model_providers.%1], such as &quot;2025-04-01-preview&quot;; for an address that ends in /openai/v1 remove it.</source>
        <translation>Écrivez une autre api-version dans query_params sous [model_providers.%1], par exemple &quot;2025-04-01-preview&quot;&#xa0;; pour une adresse qui se termine par /openai/v1, supprimez-la.</translation>
    </message>
    <message>
        <source>%1 does not support the api-version in the configuration</source>
        <translation>%1 ne prend pas en charge l’api-version de la configuration</translation>
    </message>
    <message>
        <source>%1 wants an api-version, or another one, in each request: %2</source>
        <translation>%1 demande une api-version, ou une autre, dans chaque requête&#xa0;: %2</translation>
    </message>
    <message>
        <source>the query parameter api-version with a version that exists</source>
        <translation>le paramètre de requête api-version avec une version qui existe</translation>
    </message>
    <message>
        <source>Write query_params = { api-version = &quot;…&quot; } below [model_providers.%1] in the configuration.</source>
        <translation>Écrivez query_params = { api-version = &quot;…&quot; } sous [model_providers.%1] dans la configuration.</translation>
    </message>
    <message>
        <source>Requests to %1 lack the query parameter api-version</source>
        <translation>Il manque le paramètre api-version aux requêtes vers %1</translation>
    </message>
    <message>
        <source>%1 does not have the model, or not for this account: %2</source>
        <translation>%1 n’a pas ce modèle, ou pas pour ce compte&#xa0;: %2</translation>
    </message>
    <message>
        <source>a model that %1 offers to this account</source>
        <translation>un modèle que %1 propose à ce compte</translation>
    </message>
    <message>
        <source>Fetch the model: `ollama pull NAME`.</source>
        <translation>Téléchargez le modèle&#xa0;: `ollama pull NAME`.</translation>
    </message>
    <message>
        <source>Set model in the configuration to one that %1 offers to you.</source>
        <translation>Donnez à model dans la configuration un modèle que %1 vous propose.</translation>
    </message>
    <message>
        <source>%1 redirects requests to %2: %3</source>
        <translation>%1 redirige les requêtes vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an answer at the address itself</source>
        <translation>une réponse à l’adresse elle-même</translation>
    </message>
    <message>
        <source>Ask whoever runs your proxy or network why the request is sent on.</source>
        <translation>Demandez à l’administrateur de votre proxy ou de votre réseau pourquoi la requête est redirigée.</translation>
    </message>
    <message>
        <source>Set %1 to the address it is sent on to, if that is the provider&apos;s.</source>
        <translation>Donnez à %1 l’adresse vers laquelle elle est redirigée, si c’est celle du fournisseur.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another place, %2, without their credentials</source>
        <translation>%1 redirige les requêtes vers un autre endroit, %2, sans leurs identifiants</translation>
    </message>
    <message>
        <source>%1 answers with a page or a text where the API answers in JSON, so that %2 leads to something else: %3</source>
        <translation>%1 répond par une page ou un texte là où l’API répond en JSON&#xa0;: %2 mène donc à autre chose&#xa0;; %3</translation>
    </message>
    <message>
        <source>an answer of the API, in JSON</source>
        <translation>une réponse de l’API, en JSON</translation>
    </message>
    <message>
        <source>Find out what answers in place of the provider: a proxy, a filter or a captive portal of your network.</source>
        <translation>Trouvez ce qui répond à la place du fournisseur&#xa0;: un proxy, un filtre ou un portail captif de votre réseau.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API of %2</source>
        <translation>Ce qui répond sur %1 n’est pas l’API de %2</translation>
    </message>
    <message>
        <source>%1 answers %2 to everything, and what it says is an error: %3</source>
        <translation>%1 répond %2 à tout, et ce qu’il dit est une erreur&#xa0;: %3</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>une liste de modèles</translation>
    </message>
    <message>
        <source>Look into the log of the gateway at %1, and at the key and the provider behind it.</source>
        <translation>Consultez le journal de la passerelle sur %1, ainsi que la clé et le fournisseur derrière elle.</translation>
    </message>
    <message>
        <source>%1 answers with an error under a good status (%2)</source>
        <translation>%1 répond par une erreur avec un code de succès (%2)</translation>
    </message>
    <message>
        <source>%1 compresses its answers although it is not asked to, and Codex does not unpack them: %2</source>
        <translation>%1 compresse ses réponses sans qu’on le lui demande, et Codex ne les décompresse pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>JSON that is not compressed</source>
        <translation>du JSON non compressé</translation>
    </message>
    <message>
        <source>Have the gateway at %1 compress for those alone who send Accept-Encoding (nginx: gzip off, or gunzip on).</source>
        <translation>Faites en sorte que la passerelle sur %1 ne compresse que pour ceux qui envoient Accept-Encoding (nginx&#xa0;: gzip off, ou gunzip on).</translation>
    </message>
    <message>
        <source>%1 sends compressed answers that nobody asked for</source>
        <translation>%1 envoie des réponses compressées que personne n’a demandées</translation>
    </message>
    <message>
        <source>%1 does not take a request that Codex makes when it starts: %2</source>
        <translation>%1 n’accepte pas une requête que Codex fait à son démarrage&#xa0;: %2</translation>
    </message>
    <message>
        <source>Update Codex; if it goes on, give the request id to the provider.</source>
        <translation>Mettez Codex à jour&#xa0;; si cela continue, donnez l’identifiant de la requête au fournisseur.</translation>
    </message>
    <message>
        <source>Check that %1 is the root of an API that Codex can use (wire_api = &quot;responses&quot;).</source>
        <translation>Vérifiez que %1 est la racine d’une API que Codex peut utiliser (wire_api = &quot;responses&quot;).</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>le fournisseur %1</translation>
    </message>
    <message>
        <source>the default address</source>
        <translation>l’adresse par défaut</translation>
    </message>
    <message>
        <source>A gateway before %1, such as Cloudflare, takes your network&apos;s address for a robot&apos;s and answers with a challenge that only a browser can pass: %2</source>
        <translation>Une passerelle devant %1, par exemple Cloudflare, prend l’adresse de votre réseau pour celle d’un robot et répond par un contrôle que seul un navigateur peut passer&#xa0;: %2</translation>
    </message>
    <message>
        <source>A filter between you and %1 blocks the request, or blocks your network&apos;s address: %2</source>
        <translation>Un filtre entre vous et %1 bloque la requête, ou bloque l’adresse de votre réseau&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network or its filter to allow %1, or use another network, VPN or proxy.</source>
        <translation>Demandez à l’administrateur de votre réseau ou de son filtre d’autoriser %1, ou utilisez un autre réseau, VPN ou proxy.</translation>
    </message>
    <message>
        <source>A filter blocks requests to %1</source>
        <translation>Un filtre bloque les requêtes vers %1</translation>
    </message>
    <message>
        <source>Network rules of the resource behind %1 keep your network out: %2</source>
        <translation>Les règles réseau de la ressource derrière %1 n’admettent pas votre réseau&#xa0;: %2</translation>
    </message>
    <message>
        <source>a network that the resource lets in</source>
        <translation>un réseau que la ressource admet</translation>
    </message>
    <message>
        <source>Allow your network&apos;s address under Networking of the resource in the Azure portal, or connect by its virtual network or VPN.</source>
        <translation>Autorisez l’adresse de votre réseau sous «&#xa0;Mise en réseau&#xa0;» (Networking) de la ressource dans le portail Azure, ou connectez-vous par son réseau virtuel ou son VPN.</translation>
    </message>
    <message>
        <source>Network rules of the resource keep your network out of %1</source>
        <translation>Les règles réseau de la ressource ferment à votre réseau l’accès à %1</translation>
    </message>
    <message>
        <source>%1 does not serve the country that your network&apos;s address belongs to: %2</source>
        <translation>%1 ne dessert pas le pays auquel appartient l’adresse de votre réseau&#xa0;: %2</translation>
    </message>
    <message>
        <source>an address in a supported country</source>
        <translation>une adresse dans un pays pris en charge</translation>
    </message>
    <message>
        <source>Check where your VPN or proxy leaves for the internet, and choose an exit in a country that %1 supports.</source>
        <translation>Vérifiez par où votre VPN ou proxy sort vers Internet, et choisissez une sortie dans un pays que %1 prend en charge.</translation>
    </message>
    <message>
        <source>%1 does not serve the country of your network&apos;s address</source>
        <translation>%1 ne dessert pas le pays de l’adresse de votre réseau</translation>
    </message>
    <message>
        <source>In place of %1 a page to log in answers: your network has a captive portal, or your proxy or gateway a single sign-on; %2</source>
        <translation>À la place de %1 répond une page de connexion&#xa0;: votre réseau a un portail captif, ou votre proxy ou passerelle une authentification unique&#xa0;; %2</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network, or connect the VPN; then try again.</source>
        <translation>Ouvrez une page web quelconque dans un navigateur et authentifiez-vous sur le réseau, ou connectez le VPN&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>Your network wants a login first: a page to log in answers in place of %1</source>
        <translation>Votre réseau demande d’abord une authentification&#xa0;: une page de connexion répond à la place de %1</translation>
    </message>
    <message>
        <source>A proxy before %1, which nothing here names, wants credentials: %2</source>
        <translation>Un proxy devant %1, que rien ici ne désigne, demande des identifiants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the proxy&apos;s address and credentials, and set HTTPS_PROXY.</source>
        <translation>Demandez à l’administrateur de votre réseau l’adresse et les identifiants du proxy, et définissez HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy %1 (%2, %3) wants credentials: %4</source>
        <translation>Le proxy %1 (%2, %3) demande des identifiants&#xa0;: %4</translation>
    </message>
    <message>
        <source>credentials that the proxy accepts</source>
        <translation>des identifiants que le proxy accepte</translation>
    </message>
    <message>
        <source>The proxy %1 wants credentials (HTTP 407)</source>
        <translation>Le proxy %1 demande des identifiants (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 finds a small request too large: its address or its headers; %2</source>
        <translation>%1 trouve trop grande une petite requête&#xa0;: son adresse ou ses en-têtes&#xa0;; %2</translation>
    </message>
    <message>
        <source>a limit for headers that lets a login pass, such as 16 KiB</source>
        <translation>une limite d’en-têtes qui laisse passer une authentification, par exemple 16 Kio</translation>
    </message>
    <message>
        <source>Shorten http_headers, env_http_headers and query_params below [model_providers.%1]; else have the gateway&apos;s limit for headers raised (nginx: large_client_header_buffers).</source>
        <translation>Raccourcissez http_headers, env_http_headers et query_params sous [model_providers.%1]&#xa0;; sinon, faites relever la limite d’en-têtes de la passerelle (nginx&#xa0;: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>A gateway before %1 finds requests too large: %2</source>
        <translation>Une passerelle devant %1 trouve les requêtes trop grandes&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server at %1 does not serve the host name %2: a gateway or proxy sends the request to the wrong one; %3</source>
        <translation>Le serveur sur %1 ne sert pas le nom d’hôte %2&#xa0;: une passerelle ou un proxy envoie la requête au mauvais serveur&#xa0;; %3</translation>
    </message>
    <message>
        <source>an answer of the server that serves %1</source>
        <translation>une réponse du serveur qui sert %1</translation>
    </message>
    <message>
        <source>Check DNS, /etc/hosts, VPN and proxy: another server than %1 is reached.</source>
        <translation>Vérifiez DNS, /etc/hosts, VPN et proxy&#xa0;: c’est un autre serveur que %1 qui est joint.</translation>
    </message>
    <message>
        <source>Correct the host name in %1, or have the gateway there pass it on (its TLS name and the header Host).</source>
        <translation>Corrigez le nom d’hôte dans %1, ou faites en sorte que la passerelle le transmette (son nom TLS et l’en-tête Host).</translation>
    </message>
    <message>
        <source>%1 is not served where requests for it arrive: %2</source>
        <translation>%1 n’est pas servi là où ses requêtes arrivent&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mend the file of %1, which Codex cannot use now, and put the PEM certificate of %2 into it.</source>
        <translation>Réparez le fichier de %1, que Codex ne peut pas utiliser pour l’instant, et ajoutez-y le certificat PEM de %2.</translation>
    </message>
    <message>
        <source>Add the PEM certificate of %1 to the file of %2.</source>
        <translation>Ajoutez le certificat PEM de %1 au fichier de %2.</translation>
    </message>
    <message>
        <source>Get the root certificate %1 as PEM from whoever runs that authority, and set CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node).</source>
        <translation>Demandez le certificat racine %1 au format PEM à l’administrateur de cette autorité, et donnez le fichier à CODEX_CA_CERTIFICATE (NODE_EXTRA_CA_CERTS pour les serveurs MCP sous Node).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, a public authority, but this machine does not trust it: its root certificates seem to be missing</source>
        <translation>Le certificat de %1 vient de %2, une autorité publique, mais cette machine ne lui fait pas confiance&#xa0;: ses certificats racine semblent manquer</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine&apos;s root certificates seem to be missing</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: les certificats racine de cette machine semblent manquer</translation>
    </message>
    <message>
        <source>Unset SSL_CERT_FILE, which stands in place of the system&apos;s certificates, and use CODEX_CA_CERTIFICATE for one more.</source>
        <translation>Retirez SSL_CERT_FILE, qui remplace les certificats du système, et utilisez CODEX_CA_CERTIFICATE pour en ajouter un.</translation>
    </message>
    <message>
        <source>Install them: `sudo apt install ca-certificates`, or `sudo dnf install ca-certificates`.</source>
        <translation>Installez-les&#xa0;: `sudo apt install ca-certificates`, ou `sudo dnf install ca-certificates`.</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes from %5, directly from another issuer</source>
        <translation>Le proxy %1 de %2 (%3) intercepte TLS&#xa0;: à travers lui, le certificat de %4 vient de %5, en accès direct d’un autre émetteur</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is not trusted</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 intercepte son TLS en tant que %3, qui n’est pas approuvé</translation>
    </message>
    <message>
        <source>Something between here and %1 intercepts TLS: the certificate is issued by %2, which this machine does not trust</source>
        <translation>Quelque chose entre cette machine et %1 intercepte TLS&#xa0;: le certificat est émis par %2, que cette machine n’approuve pas</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its TLS is intercepted by %2, which is not trusted</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son TLS est intercepté par %2, qui n’est pas approuvé</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from the issuer %2, which is not trusted on this machine, and the server sends no certificate that leads to a trusted one</source>
        <translation>Le certificat de %1 vient de l’émetteur %2, qui n’est pas approuvé sur cette machine, et le serveur n’envoie aucun certificat menant à un émetteur approuvé</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the issuer of its certificate, %2, is not trusted</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: l’émetteur de son certificat, %2, n’est pas approuvé</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and not among the trusted ones</source>
        <translation>Le certificat de %1 est autosigné, et ne figure pas parmi les certificats approuvés</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is self-signed</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son certificat est autosigné</translation>
    </message>
    <message>
        <source>Have whoever runs %1 use a certificate that an authority issued: one that is an authority&apos;s own does not do for a server.</source>
        <translation>Demandez aux responsables de %1 d’utiliser un certificat émis par une autorité&#xa0;: celui d’une autorité elle-même ne convient pas à un serveur.</translation>
    </message>
    <message>
        <source>Get that certificate as PEM from whoever runs %1, and set CODEX_CA_CERTIFICATE to the file.</source>
        <translation>Demandez ce certificat au format PEM aux responsables de %1, et donnez le fichier à CODEX_CA_CERTIFICATE.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate has expired</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son certificat a expiré</translation>
    </message>
    <message>
        <source>Have whoever runs %1 renew the certificate; if the date looks right, check the clock of this machine.</source>
        <translation>Demandez aux responsables de %1 de renouveler le certificat&#xa0;; si la date semble correcte, vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 is not valid before %3: most likely the clock of this machine is behind</source>
        <translation>Le certificat %1 de %2 n’est pas valide avant le %3&#xa0;: l’horloge de cette machine retarde très probablement</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is not valid yet</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>Check the clock: `timedatectl`.</source>
        <translation>Vérifiez l’horloge&#xa0;: `timedatectl`.</translation>
    </message>
    <message>
        <source>The certificate of %1 has no subject alternative name, where %2 is needed; its common name does not count</source>
        <translation>Le certificat de %1 n’a pas de nom alternatif du sujet (SAN), alors que %2 y est nécessaire&#xa0;; son nom courant (CN) ne compte pas</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid for the host name %2, but for %3</source>
        <translation>Le certificat de %1 n’est pas valide pour le nom d’hôte %2, mais pour %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate does not match the host name %2</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son certificat ne correspond pas au nom d’hôte %2</translation>
    </message>
    <message>
        <source>Have whoever runs %1 issue the certificate anew, with %2 as subject alternative name.</source>
        <translation>Demandez aux responsables de %1 d’émettre à nouveau le certificat, avec %2 comme nom alternatif du sujet (SAN).</translation>
    </message>
    <message>
        <source>Something answers in the name of %1: check DNS, proxy and VPN, /etc/hosts too.</source>
        <translation>Quelque chose répond au nom de %1&#xa0;: vérifiez DNS, proxy et VPN, ainsi que /etc/hosts.</translation>
    </message>
    <message>
        <source>Use one of these names in %1: %2. Or have the certificate issued for %3.</source>
        <translation>Utilisez dans %1 l’un de ces noms&#xa0;: %2. Ou faites émettre le certificat pour %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Le certificat de %1 est refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is refused (%2)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: son certificat est refusé (%2)</translation>
    </message>
    <message>
        <source>Have whoever runs %1 replace the certificate.</source>
        <translation>Demandez aux responsables de %1 de remplacer le certificat.</translation>
    </message>
    <message>
        <source>a valid certificate for %1 from a trusted issuer</source>
        <translation>un certificat valide pour %1 d’un émetteur approuvé</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal (%2) and mend what it says: it has to print the token, alone, to standard output.</source>
        <translation>Exécutez `%1` avec ses args dans un terminal (%2) et corrigez ce qu’il signale&#xa0;: il doit écrire le jeton, et lui seul, sur la sortie standard.</translation>
    </message>
    <message>
        <source>The command that makes the token is not found: %1 (%2)</source>
        <translation>La commande qui produit le jeton est introuvable&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>no program of that path</source>
        <translation>aucun programme à ce chemin</translation>
    </message>
    <message>
        <source>no program of that name on PATH</source>
        <translation>aucun programme de ce nom dans PATH</translation>
    </message>
    <message>
        <source>Install `%1`, or write its whole path in %2.</source>
        <translation>Installez `%1`, ou écrivez son chemin complet dans %2.</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) does not end within %3 ms</source>
        <translation>La commande qui produit le jeton (%1, %2) ne se termine pas en %3 ms</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>pas de fin en %1 ms</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal to see what it waits for; if it only is slow, write timeout_ms = %2 in its table (%3).</source>
        <translation>Exécutez `%1` avec ses args dans un terminal pour voir ce qu’il attend&#xa0;; s’il est seulement lent, écrivez timeout_ms = %2 dans sa table (%3).</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) fails: %3</source>
        <translation>La commande qui produit le jeton (%1, %2) échoue&#xa0;: %3</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints none</source>
        <translation>La commande qui produit le jeton (%1, %2) n’en écrit aucun</translation>
    </message>
    <message>
        <source>nothing on standard output; %1</source>
        <translation>rien sur la sortie standard&#xa0;; %1</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints what is no token: no header can carry it</source>
        <translation>La commande qui produit le jeton (%1, %2) écrit autre chose qu’un jeton&#xa0;: aucun en-tête ne peut le porter</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on standard output</source>
        <translation>
            <numerusform>%n ligne sur la sortie standard</numerusform>
            <numerusform>%n lignes sur la sortie standard</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status 0, and the token in one line</source>
        <translation>le code de sortie 0, et le jeton sur une ligne</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers do not answer</source>
        <translation>Le nom %1 ne peut pas être résolu&#xa0;: les serveurs DNS ne répondent pas</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: %2</source>
        <translation>Le nom %1 ne peut pas être résolu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up; nor can %2, so this network may know no public names at all</source>
        <translation>Le nom %1 ne peut pas être résolu&#xa0;; %2 non plus, ce réseau ne connaît donc peut-être aucun nom public</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers know no address of it</source>
        <translation>Le nom %1 ne peut pas être résolu&#xa0;: les serveurs DNS ne lui connaissent aucune adresse</translation>
    </message>
    <message>
        <source>Correct %1, or connect the VPN whose DNS knows %2.</source>
        <translation>Corrigez %1, ou connectez le VPN dont le DNS connaît %2.</translation>
    </message>
    <message>
        <source>Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: `getent hosts %1` has to answer.</source>
        <translation>Vérifiez les serveurs DNS dans /etc/resolv.conf, et le VPN s’il est actif&#xa0;: `getent hosts %1` doit répondre.</translation>
    </message>
    <message>
        <source>Check DNS, VPN and filters of this network: `getent hosts %1` has to answer.</source>
        <translation>Vérifiez DNS, VPN et filtres de ce réseau&#xa0;: `getent hosts %1` doit répondre.</translation>
    </message>
    <message>
        <source>Start Ollama: `ollama serve`. Then `ollama list` shows its models.</source>
        <translation>Lancez Ollama&#xa0;: `ollama serve`. Ensuite, `ollama list` affiche ses modèles.</translation>
    </message>
    <message>
        <source>Start the server of LM Studio: `lms server start`.</source>
        <translation>Lancez le serveur de LM Studio&#xa0;: `lms server start`.</translation>
    </message>
    <message>
        <source>Start the program that should listen on %1, or correct or remove %2.</source>
        <translation>Lancez le programme qui devrait écouter sur %1, ou corrigez ou supprimez %2.</translation>
    </message>
    <message>
        <source>Nothing listens on %1</source>
        <translation>Rien n’écoute sur %1</translation>
    </message>
    <message>
        <source>Nothing listens on %1, a local port that %2 points at</source>
        <translation>Rien n’écoute sur %1, un port local vers lequel pointe %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: rien n’écoute sur %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1, where %2 leads to; %3 listens on %4 only</source>
        <translation>Rien n’écoute sur %1, où mène %2&#xa0;; %3 n’écoute que sur %4</translation>
    </message>
    <message>
        <source>Write %1 instead of %2 in %3, or let the program listen on the other address too.</source>
        <translation>Écrivez %1 au lieu de %2 dans %3, ou faites écouter le programme sur l’autre adresse aussi.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2, but something does on %3</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: rien n’écoute sur %2, mais quelque chose écoute sur %3</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 refuse les connexions</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 whether the service is up; a firewall may also refuse for it.</source>
        <translation>Demandez aux responsables de %1 si le service fonctionne&#xa0;; un pare-feu peut aussi refuser à sa place.</translation>
    </message>
    <message>
        <source>Start the service on %1, or correct host and port in %2.</source>
        <translation>Lancez le service sur %1, ou corrigez l’hôte et le port dans %2.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 refuses connections</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 refuse les connexions</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>des adresses pour %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name %2 cannot be looked up</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le nom %2 ne peut pas être résolu</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Il n’y a pas de route vers %1</translation>
    </message>
    <message>
        <source>Check the network, and the VPN that leads to %1: `ip route get %2`.</source>
        <translation>Vérifiez le réseau, et le VPN qui mène à %1&#xa0;: `ip route get %2`.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: there is no route to %2</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: il n’y a pas de route vers %2</translation>
    </message>
    <message>
        <source>Check the firewall and the VPN; where this network has a proxy, set HTTPS_PROXY to it.</source>
        <translation>Vérifiez le pare-feu et le VPN&#xa0;; si ce réseau a un proxy, indiquez-le dans HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: connections to %2 time out</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: les connexions à %2 expirent</translation>
    </message>
    <message>
        <source>This machine has no network connection: no interface but the loopback is up and has an address</source>
        <translation>Cette machine n’a pas de connexion réseau&#xa0;: aucune interface, hormis la boucle locale, n’est active avec une adresse</translation>
    </message>
    <message>
        <source>a connection to the network</source>
        <translation>une connexion au réseau</translation>
    </message>
    <message>
        <source>Connect to a network (Wi-Fi, cable or VPN), then run this again.</source>
        <translation>Connectez-vous à un réseau (Wi-Fi, câble ou VPN), puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine has no network connection</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: cette machine n’a pas de connexion réseau</translation>
    </message>
    <message>
        <source>This network does not know public names: the lookup of %1 fails, and so does that of %2</source>
        <translation>Ce réseau ne connaît pas les noms publics&#xa0;: la résolution de %1 échoue, celle de %2 aussi</translation>
    </message>
    <message>
        <source>Connect to a network that leads to the internet, or set HTTPS_PROXY to the proxy that leads out of this one.</source>
        <translation>Connectez-vous à un réseau qui mène à Internet, ou indiquez dans HTTPS_PROXY le proxy qui permet de sortir de celui-ci.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 from this network: it does not know public names such as %2</source>
        <translation>Codex ne peut pas joindre %1 depuis ce réseau&#xa0;: il ne connaît pas de noms publics comme %2</translation>
    </message>
    <message>
        <source>a TCP connection to %1</source>
        <translation>une connexion TCP à %1</translation>
    </message>
    <message>
        <source>%1 of this network does not lead to %2: connections hang, while those by %3 work</source>
        <translation>%1 sur ce réseau ne mène pas à %2&#xa0;: les connexions restent sans réponse, alors qu’elles aboutissent par %3</translation>
    </message>
    <message>
        <source>a connection, or an error at once</source>
        <translation>une connexion, ou une erreur immédiate</translation>
    </message>
    <message>
        <source>Have the network&apos;s %1 mended, or turn it off on this machine: programs lose time on it, and some do not try the other way.</source>
        <translation>Faites réparer %1 sur le réseau, ou désactivez-le sur cette machine&#xa0;: les programmes y perdent du temps, et certains n’essaient pas l’autre voie.</translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>Non examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not inspected: Codex sends the credentials from %1 with a prompt only; `codex exec hello` tries them</source>
        <translation>Non examiné&#xa0;: Codex n’envoie les identifiants provenant de %1 qu’avec une invite&#xa0;; `codex exec hello` les essaie</translation>
    </message>
    <message>
        <source>%1 accepts the credentials from %2</source>
        <translation>%1 accepte les identifiants provenant de %2</translation>
    </message>
    <message>
        <source>%1 answers without credentials</source>
        <translation>%1 répond sans identifiants</translation>
    </message>
    <message>
        <source>%1 does not say where requests of this login go: the answer has another shape</source>
        <translation>%1 n’indique pas où vont les requêtes de cette authentification&#xa0;: la réponse a une autre forme</translation>
    </message>
    <message>
        <source>The workspace of this login is not among those that %1 lists for it</source>
        <translation>L’espace de travail de cette authentification n’est pas parmi ceux que %1 indique pour elle</translation>
    </message>
    <message>
        <source>%1 lists the workspace of this login twice</source>
        <translation>%1 indique deux fois l’espace de travail de cette authentification</translation>
    </message>
    <message>
        <source>The workspace of this login is deactivated</source>
        <translation>L’espace de travail de cette authentification est désactivé</translation>
    </message>
    <message>
        <source>%1 names no server for the workspace of this login</source>
        <translation>%1 n’indique aucun serveur pour l’espace de travail de cette authentification</translation>
    </message>
    <message>
        <source>the workspace of the login, with its server</source>
        <translation>l’espace de travail de l’authentification, avec son serveur</translation>
    </message>
    <message>
        <source>Run `codex logout`, then `codex login`, and choose a workspace that you may use; if it goes on, ask its administrator.</source>
        <translation>Exécutez `codex logout`, puis `codex login`, et choisissez un espace de travail auquel vous avez droit&#xa0;; si cela continue, adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Codex does not find the way to your ChatGPT workspace</source>
        <translation>Codex ne trouve pas le chemin vers votre espace de travail ChatGPT</translation>
    </message>
    <message>
        <source>Not reached: %1 gave no answer</source>
        <translation>Non atteint&#xa0;: %1 n’a pas répondu</translation>
    </message>
    <message>
        <source>Not reached: the proxy answers %1</source>
        <translation>Non atteint&#xa0;: le proxy répond %1</translation>
    </message>
    <message>
        <source>Not inspected: the WebSocket, whose handshake carries the credentials, is refused (%1)</source>
        <translation>Non examiné&#xa0;: le WebSocket, dont la négociation transporte les identifiants, est refusé (%1)</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Acceptation des identifiants</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of that of %2: tokens and certificates seem to have expired, and signatures of AWS are refused</source>
        <translation>L’horloge de cette machine avance de %1 sur celle de %2&#xa0;: jetons et certificats semblent expirés, et les signatures AWS sont refusées</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind that of %2: tokens are not renewed in time, new certificates seem not valid yet, and signatures of AWS are refused</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle de %2&#xa0;: les jetons ne sont pas renouvelés à temps, les nouveaux certificats ne semblent pas encore valides, et les signatures AWS sont refusées</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>clocks less than 2 min apart</source>
        <translation>des horloges à moins de 2 min d’écart</translation>
    </message>
    <message>
        <source>Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp true`. In a container or virtual machine set that of the host.</source>
        <translation>Réglez l’horloge, et faites-la maintenir par NTP&#xa0;: `sudo timedatectl set-ntp true`. Dans un conteneur ou une machine virtuelle, réglez celle de l’hôte.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead</source>
        <translation>L’horloge de cette machine avance de %1</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind</source>
        <translation>L’horloge de cette machine retarde de %1</translation>
    </message>
    <message>
        <source>No answer told the time to compare with</source>
        <translation>Aucune réponse n’a donné l’heure à comparer</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1</source>
        <translation>L’horloge concorde avec celle de %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1 (%2) is set to nothing</source>
        <translation>%1 (%2) est définie sans valeur</translation>
    </message>
    <message>
        <source>%1 (%2) names %3, which is not a file</source>
        <translation>%1 (%2) désigne %3, qui n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that does not exist: %3</source>
        <translation>%1 (%2) désigne un fichier qui n’existe pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that cannot be read: %3</source>
        <translation>%1 (%2) désigne un fichier qui ne peut pas être lu&#xa0;: %3</translation>
    </message>
    <message>
        <source>a readable PEM file with CA certificates</source>
        <translation>un fichier PEM lisible avec des certificats de CA</translation>
    </message>
    <message>
        <source>Correct or remove %1 in %2.</source>
        <translation>Corrigez ou supprimez %1 dans %2.</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`.</source>
        <translation>Donnez à %1 le fichier PEM de vos certificats de CA, ou exécutez `unset %1`.</translation>
    </message>
    <message>
        <source>The network settings of the environment are readable</source>
        <translation>Les paramètres réseau de l’environnement sont lisibles</translation>
    </message>
    <message>
        <source>Network environment</source>
        <translation>Environnement réseau</translation>
    </message>
    <message>
        <source>The model %1 (%2) is not on this machine</source>
        <translation>Le modèle %1 (%2) n’est pas sur cette machine</translation>
    </message>
    <message>
        <source>%1 among the models that are there</source>
        <translation>%1 parmi les modèles présents</translation>
    </message>
    <message>
        <source>Fetch it: `ollama pull %1`. Or set model to one that `ollama list` shows.</source>
        <translation>Téléchargez-le&#xa0;: `ollama pull %1`. Ou donnez à model un modèle que `ollama list` affiche.</translation>
    </message>
    <message>
        <source>Fetch it: `lms get %1`. Or set model to one that `lms ls` shows.</source>
        <translation>Téléchargez-le&#xa0;: `lms get %1`. Ou donnez à model un modèle que `lms ls` affiche.</translation>
    </message>
    <message>
        <source>The provider has no address of its own to reach</source>
        <translation>Le fournisseur n’a pas d’adresse propre à joindre</translation>
    </message>
    <message>
        <source>Not run: --offline contacts nothing</source>
        <translation>Non exécuté&#xa0;: --offline ne contacte rien</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>Chemin vers le fournisseur</translation>
    </message>
    <message>
        <source>a PEM file with one or more valid CA certificates</source>
        <translation>un fichier PEM avec au moins un certificat de CA valide</translation>
    </message>
    <message>
        <source>The file of %1 is not PEM, but a certificate in DER form: %2</source>
        <translation>Le fichier de %1 n’est pas au format PEM, c’est un certificat au format DER&#xa0;: %2</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 to the result.</source>
        <translation>Convertissez-le&#xa0;: `openssl x509 -inform der -in %1 -out %1.pem`, et donnez le résultat à %2.</translation>
    </message>
    <message>
        <source>The file of %1 holds no certificate in PEM form: %2</source>
        <translation>Le fichier de %1 ne contient aucun certificat au format PEM&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file of %1 is no valid PEM: the block at line %2 of %3 is broken, and Codex takes none of its certificates</source>
        <translation>Le fichier de %1 n’est pas du PEM valide&#xa0;: le bloc à la ligne %2 de %3 est endommagé, et Codex n’en prend aucun certificat</translation>
    </message>
    <message>
        <source>Repair or remove the block at line %1 of %2.</source>
        <translation>Réparez ou supprimez le bloc à la ligne %1 de %2.</translation>
    </message>
    <message>
        <source>Certificate #%1 in the file of %2 is damaged, and Codex takes none of the others either: %3</source>
        <translation>Le certificat nº %1 du fichier de %2 est endommagé, et Codex ne prend aucun des autres non plus&#xa0;: %3</translation>
    </message>
    <message>
        <source>Replace or remove certificate #%1 in %2.</source>
        <translation>Remplacez ou supprimez le certificat nº %1 dans %2.</translation>
    </message>
    <message>
        <source>Every certificate in the file of %1 has expired: %2</source>
        <translation>Tous les certificats du fichier de %1 ont expiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Get the current CA certificate from whoever runs the proxy, and put it in %1.</source>
        <translation>Demandez le certificat de CA actuel à l’administrateur du proxy, et placez-le dans %1.</translation>
    </message>
    <message>
        <source>No certificate in the file of %1 is one of a CA: %2</source>
        <translation>Aucun certificat du fichier de %1 n’est celui d’une CA&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put the root certificate that signed it into %1: a server&apos;s own certificate is not enough.</source>
        <translation>Placez dans %1 le certificat racine qui l’a signé&#xa0;: le certificat d’un serveur ne suffit pas.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates are trusted</source>
        <translation>Les certificats du système sont approuvés</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read</source>
        <translation>Le fichier de %1 ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of %1 are trusted beside the system&apos;s</source>
        <translation>
            <numerusform>%n certificat de %1 est approuvé en plus de ceux du système</numerusform>
            <numerusform>%n certificats de %1 sont approuvés en plus de ceux du système</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>%1 answers over HTTP</source>
        <translation>%1 répond en HTTP</translation>
    </message>
    <message>
        <source>The provider has no address of its own to ask</source>
        <translation>Le fournisseur n’a pas d’adresse propre à interroger</translation>
    </message>
    <message>
        <source>Provider reachable</source>
        <translation>Fournisseur joignable</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 refuses connections</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 refuse les connexions</translation>
    </message>
    <message>
        <source>Connections to the proxy %2, which %3 (%4) names, are refused</source>
        <translation>Les connexions au proxy %2, que désigne %3 (%4), sont refusées</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not answer</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ne répond pas</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2; connections to it time out</source>
        <translation>%3 (%4) désigne le proxy %2&#xa0;; les connexions à celui-ci expirent</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 is unreachable</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 est inaccessible</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, which is unreachable from here</source>
        <translation>%3 (%4) désigne le proxy %2, inaccessible d’ici</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 wants credentials (407)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 demande des identifiants (407)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) answers 407: it wants a user name and a password</source>
        <translation>Le proxy %2 de %3 (%4) répond 407&#xa0;: il demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not allow it (403)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ne l’autorise pas (403)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) forbids connections to %1</source>
        <translation>Le proxy %2 de %3 (%4) interdit les connexions vers %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: neither the proxy %2 nor this machine finds the name %6</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: ni le proxy %2 ni cette machine ne trouvent le nom %6</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot be looked up from here either</source>
        <translation>Le proxy %2 de %3 (%4) n’aboutit pas vers %1&#xa0;: %5&#xa0;; le nom %6 ne peut pas être résolu d’ici non plus</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 cannot reach it either (%5)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ne peut pas le joindre non plus (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5</source>
        <translation>Le proxy %2 de %3 (%4) n’aboutit pas vers %1&#xa0;: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not open the way (%5)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 n’ouvre pas la voie (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5</source>
        <translation>Le proxy %2 de %3 (%4) n’ouvre pas de voie vers %1, ou n’est pas un proxy&#xa0;: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy SOCKS %2 n’ouvre pas la voie (%5)</translation>
    </message>
    <message>
        <source>The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5</source>
        <translation>Le proxy SOCKS %2 de %3 (%4) n’ouvre pas de voie vers %1&#xa0;: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 closes the connection without an answer</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ferme la connexion sans répondre</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) closes the connection when it is asked for %1: %5</source>
        <translation>Le proxy %2 de %3 (%4) ferme la connexion quand on lui demande %1&#xa0;: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 takes the connection and says nothing</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 accepte la connexion et reste muet</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out</source>
        <translation>Le proxy %2 de %3 (%4) ne répond pas quand on lui demande %1&#xa0;: délai dépassé</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what answers on %2 is not the proxy it should be</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: ce qui répond sur %2 n’est pas le proxy attendu</translation>
    </message>
    <message>
        <source>%3 (%4) names %2 as a proxy, but it does not answer as one: %5</source>
        <translation>%3 (%4) désigne %2 comme proxy, mais il ne répond pas comme tel&#xa0;: %5</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there</source>
        <translation>Codex n’ouvre pas de WebSocket par le proxy %2&#xa0;: il n’y connaît pas les proxys %5://</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s WebSocket client does not know: it fails before it asks anybody</source>
        <translation>%3 (%4) désigne un proxy de type %5://, que le client WebSocket de Codex ne connaît pas&#xa0;: il échoue avant d’interroger quiconque</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 names the SOCKS proxy %2</source>
        <translation>Codex ne peut pas joindre %1 en HTTP&#xa0;: il ne fait pas de requêtes par SOCKS, et %3 désigne le proxy SOCKS %2</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s HTTP client does not know: its requests fail unsent; its WebSocket alone goes that way</source>
        <translation>%3 (%4) désigne un proxy de type %5://, que le client HTTP de Codex ne connaît pas&#xa0;: ses requêtes échouent sans être envoyées&#xa0;; seul son WebSocket passe par là</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex does not know: its requests fail unsent</source>
        <translation>%3 (%4) désigne un proxy de type %5://, que Codex ne connaît pas&#xa0;: ses requêtes échouent sans être envoyées</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name of the proxy %2 cannot be looked up</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le nom du proxy %2 ne peut pas être résolu</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, whose name cannot be looked up</source>
        <translation>%3 (%4) désigne le proxy %2, dont le nom ne peut pas être résolu</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or set %2 to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Sans le proxy, cela fonctionne&#xa0;: %1. Ou donnez à %2 un proxy HTTP, sous la forme http://HOST:PORT&#xa0;: beaucoup de programmes SOCKS en proposent un sur un autre port.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Donnez à %1 (%2) un proxy HTTP, sous la forme http://HOST:PORT&#xa0;: beaucoup de programmes SOCKS en proposent un sur un autre port.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it to allow %2.</source>
        <translation>Sans le proxy, cela fonctionne&#xa0;: %1. Ou demandez à son administrateur d’autoriser %2.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or start the proxy on %2.</source>
        <translation>Sans le proxy, cela fonctionne&#xa0;: %1. Ou lancez le proxy sur %2.</translation>
    </message>
    <message>
        <source>Correct the host name in %1 (%2); if it is right, ask whoever runs the proxy.</source>
        <translation>Corrigez le nom d’hôte dans %1 (%2)&#xa0;; s’il est exact, adressez-vous à l’administrateur du proxy.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one.</source>
        <translation>Demandez à l’administrateur du proxy d’autoriser %1, ou donnez à %2 (%3) un autre proxy.</translation>
    </message>
    <message>
        <source>Start the proxy on %1, correct %2 (%3), or remove it: %4.</source>
        <translation>Lancez le proxy sur %1, corrigez %2 (%3), ou retirez cette variable&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The proxy takes %1 only, which Codex does not speak: run a local helper that does (such as px or cntlm), and set %2 to it.</source>
        <translation>Le proxy n’accepte que %1, que Codex ne prend pas en charge&#xa0;: lancez un relais local qui le fait (comme px ou cntlm), et indiquez-le dans %2.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name and password in %1 (%2): correct them; special characters in them have to be percent-encoded.</source>
        <translation>Le proxy refuse le nom d’utilisateur et le mot de passe dans %1 (%2)&#xa0;: corrigez-les&#xa0;; leurs caractères spéciaux doivent être encodés sous la forme %XX.</translation>
    </message>
    <message>
        <source>Write the user name and the password before the host in %1 (%2): USER:PASSWORD@%3</source>
        <translation>Écrivez le nom d’utilisateur et le mot de passe avant l’hôte dans %1 (%2)&#xa0;: USER:PASSWORD@%3</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>supprimez %1 de %2</translation>
    </message>
    <message>
        <source>a proxy that opens the way to %1</source>
        <translation>un proxy qui ouvre la voie vers %1</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>le proxy %1</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox (%1=%2): it sees less than Codex does, and its network rows are not to be believed</source>
        <translation>Cette exécution a lieu dans un bac à sable de Codex (%1=%2)&#xa0;: elle voit moins que Codex, et ses résultats sur le réseau ne sont pas fiables</translation>
    </message>
    <message>
        <source>a run from an ordinary terminal</source>
        <translation>une exécution depuis un terminal ordinaire</translation>
    </message>
    <message>
        <source>Run this program again from a terminal that Codex did not open.</source>
        <translation>Relancez ce programme depuis un terminal que Codex n’a pas ouvert.</translation>
    </message>
    <message>
        <source>This run is not inside a Codex sandbox</source>
        <translation>Cette exécution n’a pas lieu dans un bac à sable de Codex</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox</source>
        <translation>Cette exécution a lieu dans un bac à sable de Codex</translation>
    </message>
    <message>
        <source>Inside a sandbox</source>
        <translation>Dans un bac à sable</translation>
    </message>
    <message>
        <source>Something else answers in place of %1, such as a captive portal or a filter: open a web page in a browser, and check DNS, VPN and /etc/hosts.</source>
        <translation>Autre chose répond à la place de %1, par exemple un portail captif ou un filtre&#xa0;: ouvrez une page web dans un navigateur, et vérifiez DNS, VPN et /etc/hosts.</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// in %1, if that is the service meant.</source>
        <translation>Écrivez http:// au lieu de https:// dans %1, si c’est bien le service voulu.</translation>
    </message>
    <message>
        <source>Correct host and port in %1: another service listens there.</source>
        <translation>Corrigez l’hôte et le port dans %1&#xa0;: c’est un autre service qui y écoute.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection comes about on it</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ouvre une voie, mais aucune connexion TLS ne s’y établit</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5</source>
        <translation>Le proxy %1 de %2 (%3) ouvre vers %4 une voie qui ne mène nulle part&#xa0;: %5</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it.</source>
        <translation>Sans le proxy, cela fonctionne&#xa0;: %1. Ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 what it does with connections to %2.</source>
        <translation>Demandez à l’administrateur du proxy %1 ce qu’il fait des connexions à %2.</translation>
    </message>
    <message>
        <source>a TLS handshake with %1</source>
        <translation>une négociation TLS avec %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no TLS connection to %2 comes about</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: aucune connexion TLS à %2 ne s’établit</translation>
    </message>
    <message>
        <source>%1 does not speak TLS; it answers in plain text: %2</source>
        <translation>%1 n’utilise pas TLS&#xa0;; il répond en clair&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes connections, but does not answer the TLS handshake: timed out</source>
        <translation>%1 accepte les connexions, mais ne répond pas à la négociation TLS&#xa0;: délai dépassé</translation>
    </message>
    <message>
        <source>Check the firewall, the VPN and its MTU: large packets that get lost look like this.</source>
        <translation>Vérifiez le pare-feu, le VPN et sa MTU&#xa0;: la perte de grands paquets se manifeste ainsi.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails: %2</source>
        <translation>La négociation TLS avec %1 échoue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check what is between here and %1: a firewall or proxy that cuts TLS, or a server with TLS settings too old.</source>
        <translation>Vérifiez ce qui se trouve entre cette machine et %1&#xa0;: un pare-feu ou un proxy qui coupe TLS, ou un serveur aux paramètres TLS trop anciens.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what listens on %2 does not speak TLS as it should</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: ce qui écoute sur %2 n’utilise pas TLS correctement</translation>
    </message>
    <message>
        <source>Restart %1 and look into its log: it may wait for a provider or proxy behind it, over a network that gives no answer.</source>
        <translation>Redémarrez %1 et consultez son journal&#xa0;: il attend peut-être un fournisseur ou un proxy derrière lui, sur un réseau qui ne répond pas.</translation>
    </message>
    <message>
        <source>Try another network, or without VPN and proxy; a firewall that holds requests back looks like this. Else the provider is in trouble.</source>
        <translation>Essayez un autre réseau, ou sans VPN ni proxy&#xa0;; un pare-feu qui retient les requêtes se manifeste ainsi. Sinon, le fournisseur est en difficulté.</translation>
    </message>
    <message>
        <source>%1 takes connections, but the answer to a request timed out</source>
        <translation>%1 accepte les connexions, mais la réponse à une requête n’est pas arrivée à temps</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 takes the request and gives no answer</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 accepte la requête et ne répond pas</translation>
    </message>
    <message>
        <source>Look into the log of %1; if it wants TLS, write https:// in %2.</source>
        <translation>Consultez le journal de %1&#xa0;; s’il demande TLS, écrivez https:// dans %2.</translation>
    </message>
    <message>
        <source>Look into the log of %1, and restart it.</source>
        <translation>Consultez le journal de %1, et redémarrez-le.</translation>
    </message>
    <message>
        <source>Check firewall, VPN and proxy, which may cut what they do not like; try another network.</source>
        <translation>Vérifiez pare-feu, VPN et proxy, qui peuvent couper ce qui leur déplaît&#xa0;; essayez un autre réseau.</translation>
    </message>
    <message>
        <source>%1 takes the request and cuts the connection</source>
        <translation>%1 accepte la requête et coupe la connexion</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 cuts the connection without an answer</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 coupe la connexion sans répondre</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP as it should be: %2</source>
        <translation>Ce que répond %1 n’est pas du HTTP correct&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correct scheme, host and port of %1.</source>
        <translation>Corrigez le schéma, l’hôte et le port dans %1.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 does not speak HTTP as it should</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 n’utilise pas HTTP correctement</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about: %2</source>
        <translation>Aucune connexion chiffrée à %1 ne s’établit&#xa0;: %2</translation>
    </message>
    <message>
        <source>If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the certificate of %1.</source>
        <translation>Si un proxy ou une passerelle inspecte le trafic, donnez à CODEX_CA_CERTIFICATE le fichier PEM de sa CA&#xa0;; sinon, vérifiez le certificat de %1.</translation>
    </message>
    <message>
        <source>%1 is no address of HTTP: %2</source>
        <translation>%1 n’est pas une adresse HTTP&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy&apos;s certificate; or, if the proxy takes no TLS, write http:// in %1 (%2).</source>
        <translation>Donnez à CODEX_CA_CERTIFICATE le fichier PEM de l’autorité du certificat du proxy&#xa0;; ou, si le proxy n’accepte pas TLS, écrivez http:// dans %1 (%2).</translation>
    </message>
    <message>
        <source>Start the proxy on %3, correct %1 (%2), or ask whoever runs it.</source>
        <translation>Lancez le proxy sur %3, corrigez %1 (%2), ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails before it asks %1</source>
        <translation>Codex ne connaît pas les proxys de type %4://, que désigne %2 (%3)&#xa0;: il échoue avant d’interroger %1</translation>
    </message>
    <message>
        <source>No good TLS connection to the proxy %1 of %2 (%3) comes about: %4</source>
        <translation>Aucune connexion TLS correcte au proxy %1 de %2 (%3) ne s’établit&#xa0;: %4</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) does not pass requests on: %4</source>
        <translation>Le proxy %1 de %2 (%3) ne transmet pas les requêtes&#xa0;: %4</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no good TLS connection to the proxy %2 comes about</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: aucune connexion TLS correcte au proxy %2 ne s’établit</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not pass requests on</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 ne transmet pas les requêtes</translation>
    </message>
    <message>
        <source>A request to %1 fails: %2</source>
        <translation>Une requête vers %1 échoue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check proxy, VPN and firewall, then run this again.</source>
        <translation>Vérifiez proxy, VPN et pare-feu, puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>an HTTP answer from %1</source>
        <translation>une réponse HTTP de %1</translation>
    </message>
    <message>
        <source>a service that takes API keys or a login alone</source>
        <translation>un service qui n’attend que des clés d’API ou une authentification</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a way in without a client certificate; or run a local proxy that shows it, such as stunnel or nginx, and let base_url lead there.</source>
        <translation>Demandez aux responsables de %1 un accès sans certificat client&#xa0;; ou lancez un proxy local qui le présente, comme stunnel ou nginx, et faites-y mener base_url.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants a client certificate</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 demande un certificat client</translation>
    </message>
    <message>
        <source>Not asked: --offline leaves the network alone</source>
        <translation>Non interrogé&#xa0;: --offline n’utilise pas le réseau</translation>
    </message>
    <message>
        <source>Look into the log of the gateway on %1, and at the provider behind it; then try again.</source>
        <translation>Consultez le journal de la passerelle sur %1 et le fournisseur derrière elle&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>Try again in %1 s; the status page of %2 says whether it is known.</source>
        <translation>Réessayez dans %1 s&#xa0;; la page d’état de %2 indique si la panne est connue.</translation>
    </message>
    <message>
        <source>Try again later; the status page of %1 says whether it is known. Nothing on this machine is wrong.</source>
        <translation>Réessayez plus tard&#xa0;; la page d’état de %1 indique si la panne est connue. Rien n’est en cause sur cette machine.</translation>
    </message>
    <message>
        <source>an answer below 500</source>
        <translation>une réponse inférieure à 500</translation>
    </message>
    <message>
        <source>%1 is overloaded: %2</source>
        <translation>%1 est surchargé&#xa0;: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 answers, but does not reach it: %2</source>
        <translation>Une passerelle devant %1 répond, mais ne peut pas le joindre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 n’est pas disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 got no answer from it in time: %2</source>
        <translation>Une passerelle devant %1 n’en a pas reçu de réponse à temps&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2</source>
        <translation>%1 a une erreur interne&#xa0;: %2</translation>
    </message>
    <message>
        <source>Log in to the network, VPN or gateway that wants it: open %1 in a browser; or ask whoever runs it for a way in for programs.</source>
        <translation>Authentifiez-vous sur le réseau, le VPN ou la passerelle qui le demande&#xa0;: ouvrez %1 dans un navigateur&#xa0;; ou demandez à l’administrateur un accès pour les programmes.</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, check DNS, VPN and proxy for it.</source>
        <translation>Demandez aux responsables de %1 pourquoi les requêtes sont redirigées, ou corrigez %2&#xa0;; si %3 est exact, vérifiez pour lui DNS, VPN et proxy.</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where nobody answers: %3</source>
        <translation>%1 redirige les requêtes vers %2, où personne ne répond&#xa0;: %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it is sent on to %2, where nobody answers</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: il est redirigé vers %2, où personne ne répond</translation>
    </message>
    <message>
        <source>%1 wants TLS, and was asked without</source>
        <translation>%1 exige TLS, et a été interrogé sans</translation>
    </message>
    <message>
        <source>https:// in the address</source>
        <translation>https:// dans l’adresse</translation>
    </message>
    <message>
        <source>Write https:// instead of http:// in %1.</source>
        <translation>Écrivez https:// au lieu de http:// dans %1.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants https://</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: %2 exige https://</translation>
    </message>
    <message>
        <source>The answer of %1 begins well and does not come to its end: %2</source>
        <translation>La réponse de %1 commence bien et n’arrive pas à son terme&#xa0;: %2</translation>
    </message>
    <message>
        <source>a complete answer within the time limit</source>
        <translation>une réponse complète dans le délai imparti</translation>
    </message>
    <message>
        <source>Look for what cuts or slows down long answers on the way: a proxy, a gateway or a filter with a limit of time or size.</source>
        <translation>Cherchez ce qui coupe ou ralentit les longues réponses en chemin&#xa0;: un proxy, une passerelle ou un filtre avec une limite de temps ou de taille.</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4), by which requests to %1 go, answers %5</source>
        <translation>Le proxy %2 de %3 (%4), par lequel passent les requêtes vers %1, répond %5</translation>
    </message>
    <message>
        <source>Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; else ask whoever runs the proxy to allow it.</source>
        <translation>Excluez %1 du proxy avec NO_PROXY=%1, s’il est joignable sans lui&#xa0;; sinon, demandez à l’administrateur du proxy de l’autoriser.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 answers %5</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: le proxy %2 répond %5</translation>
    </message>
    <message>
        <source>Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do without: supports_websockets = false below [model_providers.%1] (%2).</source>
        <translation>Faites transmettre les WebSockets par la passerelle ou le proxy (Upgrade et Connection), ou passez-vous-en&#xa0;: supports_websockets = false sous [model_providers.%1] (%2).</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except that host with NO_PROXY.</source>
        <translation>Demandez à l’administrateur du proxy %1 de laisser passer les WebSockets vers %2, ou excluez cet hôte avec NO_PROXY.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; until then Codex goes on over HTTPS, with a delay.</source>
        <translation>Demandez à l’administrateur de votre réseau, VPN ou pare-feu de laisser passer les WebSockets vers %1&#xa0;; d’ici là, Codex continue en HTTPS, avec un délai.</translation>
    </message>
    <message>
        <source>HTTP 101 Switching Protocols, and an open connection</source>
        <translation>HTTP 101 Switching Protocols, et une connexion ouverte</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and sends what no client takes: %2</source>
        <translation>%1 ouvre le WebSocket et envoie ce qu’aucun client n’accepte&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and drops the connection at once</source>
        <translation>%1 ouvre le WebSocket et abandonne aussitôt la connexion</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and closes it at once with code %2</source>
        <translation>%1 ouvre le WebSocket et le ferme aussitôt avec le code %2</translation>
    </message>
    <message>
        <source>%1 redirects the WebSocket to another place, %2, and Codex does not follow: %3</source>
        <translation>%1 redirige le WebSocket vers un autre endroit, %2, et Codex ne suit pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 answers requests, but forbids the WebSocket: %2</source>
        <translation>%1 répond aux requêtes, mais interdit le WebSocket&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but has no WebSocket to give now: %2</source>
        <translation>%1 répond aux requêtes, mais n’a pas de WebSocket à offrir pour l’instant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but does not open a WebSocket: %2; it has none, or a gateway or proxy on the way drops the Upgrade header</source>
        <translation>%1 répond aux requêtes, mais n’ouvre pas de WebSocket&#xa0;: %2&#xa0;; il n’en a pas, ou une passerelle ou un proxy intermédiaire supprime l’en-tête Upgrade</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %1: it knows no %2:// proxies there, and goes on over HTTPS after a delay</source>
        <translation>Codex n’ouvre pas de WebSocket par le proxy %1&#xa0;: il n’y connaît pas les proxys %2://, et continue en HTTPS après un délai</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT, if it has one.</source>
        <translation>Donnez à %1 (%2) un port du proxy sans TLS, sous la forme http://HOST:PORT, s’il en a un.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT; or do without WebSockets: supports_websockets = false below [model_providers.%3].</source>
        <translation>Donnez à %1 (%2) un port du proxy sans TLS, sous la forme http://HOST:PORT&#xa0;; ou passez-vous de WebSockets&#xa0;: supports_websockets = false sous [model_providers.%3].</translation>
    </message>
    <message>
        <source>The WebSocket handshake with %1 timed out after %2 ms, although HTTPS works: a proxy, firewall or gateway holds it up</source>
        <translation>La négociation WebSocket avec %1 n’a pas abouti en %2 ms, alors que HTTPS fonctionne&#xa0;: un proxy, un pare-feu ou une passerelle la retient</translation>
    </message>
    <message>
        <source>%1 answers the WebSocket handshake wrongly, as if it did not know it</source>
        <translation>%1 répond mal à la négociation WebSocket, comme s’il ne la connaissait pas</translation>
    </message>
    <message>
        <source>The proxy %1 lets HTTPS to %2 pass, but not its WebSocket</source>
        <translation>Le proxy %1 laisse passer HTTPS vers %2, mais pas son WebSocket</translation>
    </message>
    <message>
        <source>%1 answers requests, but breaks off the WebSocket</source>
        <translation>%1 répond aux requêtes, mais interrompt le WebSocket</translation>
    </message>
    <message>
        <source>The credentials of provider %1 cannot be had: %2</source>
        <translation>Les identifiants du fournisseur %1 ne peuvent pas être obtenus&#xa0;: %2</translation>
    </message>
    <message>
        <source>a variable with the key of the provider</source>
        <translation>une variable contenant la clé du fournisseur</translation>
    </message>
    <message>
        <source>Log in to this provider: `codex login`.</source>
        <translation>Authentifiez-vous auprès de ce fournisseur&#xa0;: `codex login`.</translation>
    </message>
    <message>
        <source>Set it before starting Codex: `export %1=…`.</source>
        <translation>Définissez-la avant de lancer Codex&#xa0;: `export %1=…`.</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket while it cannot read its CA certificates: %1</source>
        <translation>Codex n’ouvre pas de WebSocket tant qu’il ne peut pas lire ses certificats de CA&#xa0;: %1</translation>
    </message>
    <message>
        <source>The endpoint answers, but was sent no credentials</source>
        <translation>Le point de terminaison répond, mais n’a pas reçu d’identifiants</translation>
    </message>
    <message>
        <source>WebSockets are not used with this provider</source>
        <translation>Les WebSockets ne sont pas utilisés avec ce fournisseur</translation>
    </message>
    <message>
        <source>Not asked: the provider&apos;s definition cannot be used</source>
        <translation>Non interrogé&#xa0;: la définition du fournisseur est inutilisable</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. The next interactive `codex` rebuilds it from the rollout files.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base de données de côté&#xa0;: `%1`. Le prochain `codex` interactif la reconstruit à partir des fichiers de session.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new log; only old log lines are lost.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base de données de côté&#xa0;: `%1`. Codex commence un nouveau journal&#xa0;; seules d’anciennes lignes du journal sont perdues.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the goals of your threads, which are stored nowhere else: keep the old file.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base de données de côté&#xa0;: `%1`. Codex en commence une nouvelle sans les objectifs de vos fils, qui ne sont conservés nulle part ailleurs&#xa0;: gardez l’ancien fichier.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without its memories, which are stored nowhere else: keep the old file.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base de données de côté&#xa0;: `%1`. Codex en commence une nouvelle sans ses souvenirs, qui ne sont conservés nulle part ailleurs&#xa0;: gardez l’ancien fichier.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the messages that were queued: keep the old file.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base de données de côté&#xa0;: `%1`. Codex en commence une nouvelle sans les messages en attente&#xa0;: gardez l’ancien fichier.</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a SQLite database, or nothing</source>
        <translation>une base de données SQLite, ou rien</translation>
    </message>
    <message>
        <source>Codex cannot keep its %1: %2 is not a regular file</source>
        <translation>Codex ne peut pas tenir sa %1 : %2 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est inaccessible</translation>
    </message>
    <message>
        <source>a readable SQLite database, or nothing</source>
        <translation>une base de données SQLite lisible, ou rien</translation>
    </message>
    <message>
        <source>Check kind, owner and mode of it and of the folders above: `namei -l %1`.</source>
        <translation>Vérifiez son type, son propriétaire et son mode, ainsi que ceux des dossiers qui le contiennent&#xa0;: `namei -l %1`.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to a place that is not there</source>
        <translation>%1 est un lien symbolique vers un emplacement qui n’existe pas</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs.</source>
        <translation>Voyez avec `readlink %1` où il mène, et montez ce disque ou créez ce dossier&#xa0;; ou supprimez le lien pendant qu’aucune instance de Codex n’est lancée.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: SQLite cannot open the database beside it</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;: SQLite ne peut pas ouvrir la base de données voisine</translation>
    </message>
    <message>
        <source>a file that SQLite has made, or nothing</source>
        <translation>un fichier créé par SQLite, ou rien</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez-le de côté&#xa0;: `mv %1 %2`.</translation>
    </message>
    <message>
        <source>Codex cannot open its %1 (%2): %3 is not a regular file</source>
        <translation>Codex ne peut pas ouvrir sa %1 (%2) : %3 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is damaged: its integrity check finds errors</source>
        <translation>%1 est endommagé&#xa0;: son contrôle d’intégrité trouve des erreurs</translation>
    </message>
    <message>
        <source>%1 is damaged, its end is missing: it has %2 of %3</source>
        <translation>%1 est endommagé, sa fin manque&#xa0;: il a %2 sur %3</translation>
    </message>
    <message>
        <source>Codex&apos;s %1 is damaged (%2)</source>
        <translation>La %1 de Codex est endommagée (%2)</translation>
    </message>
    <message>
        <source>%1 keeps %2 of free pages: most of the %3 it takes on disk is empty</source>
        <translation>%1 garde %2 de pages libres&#xa0;: l’essentiel des %3 qu’il occupe sur le disque est vide</translation>
    </message>
    <message>
        <source>at most half of the pages, or 100 MB</source>
        <translation>au plus la moitié des pages, ou 100 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Quittez Codex, puis récupérez l’espace avec `%1`. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Quittez Codex (`kill %2` arrête ce qui garde la base de données ouverte), puis récupérez l’espace avec `%1`. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Quittez Codex, et fermez ce qui garde aussi la base de données ouverte&#xa0;: %2. Récupérez ensuite l’espace avec `%1`. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 has grown to %2: it was not emptied for long, and every start of Codex reads it</source>
        <translation>Le journal d’écriture anticipée de %1 a atteint %2&#xa0;: il n’a pas été vidé depuis longtemps, et Codex le lit à chaque démarrage</translation>
    </message>
    <message>
        <source>at most 256 MB, and not more than the database itself</source>
        <translation>au plus 256 MB, et pas plus que la base de données elle-même</translation>
    </message>
    <message>
        <source>Quit Codex, then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Quittez Codex, puis videz le journal dans la base de données avec `%1`. Ne supprimez pas le journal&#xa0;: il contient des données.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Quittez Codex (`kill %2` arrête ce qui garde la base de données ouverte), puis videz le journal dans la base de données avec `%1`. Ne supprimez pas le journal&#xa0;: il contient des données.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Quittez Codex, et fermez ce qui garde aussi la base de données ouverte&#xa0;: %2. Videz ensuite le journal dans la base de données avec `%1`. Ne supprimez pas le journal&#xa0;: il contient des données.</translation>
    </message>
    <message>
        <source>Codex&apos;s log lines take %2 in %1</source>
        <translation>Les lignes du journal de Codex occupent %2 dans %1</translation>
    </message>
    <message>
        <source>under 500 MB</source>
        <translation>moins de 500 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Quittez Codex, puis supprimez la base du journal&#xa0;: `%1`. Codex en commence une nouvelle&#xa0;; seules d’anciennes lignes du journal sont perdues.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Quittez Codex (`kill %2` arrête ce qui garde la base de données ouverte), puis supprimez la base du journal&#xa0;: `%1`. Codex en commence une nouvelle&#xa0;; seules d’anciennes lignes du journal sont perdues.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Quittez Codex, et fermez ce qui garde aussi la base de données ouverte&#xa0;: %2. Supprimez ensuite la base du journal&#xa0;: `%1`. Codex en commence une nouvelle&#xa0;; seules d’anciennes lignes du journal sont perdues.</translation>
    </message>
    <message>
        <source>a file system of this machine</source>
        <translation>un système de fichiers de cette machine</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie on a network file system (%2), where a write-ahead log is not safe: they can be damaged, and locks can hang</source>
        <translation>Les bases de données de Codex dans %1 sont sur un système de fichiers réseau (%2), où un journal d’écriture anticipée n’est pas sûr&#xa0;: elles peuvent être endommagées, et les verrous se bloquer</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie in a folder of the host (%2), where a write-ahead log is slow and locks do not reach programs of the host</source>
        <translation>Les bases de données de Codex dans %1 sont dans un dossier de l’hôte (%2), où un journal d’écriture anticipée est lent et où les verrous n’atteignent pas les programmes de l’hôte</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`.</source>
        <translation>Quittez Codex, déplacez les bases de données dans un dossier d’un disque local (`mv %1/*_[0-9]*.sqlite* FOLDER/`), et indiquez ce dossier dans config.toml&#xa0;: `sqlite_home = &quot;FOLDER&quot;`.</translation>
    </message>
    <message>
        <source>%1 has insufficient disk space</source>
        <translation>L’espace disque est insuffisant pour %1</translation>
    </message>
    <message>
        <source>Free disk space on the volume of %1, or move it to a larger one.</source>
        <translation>Libérez de l’espace sur le volume de %1, ou déplacez-le vers un volume plus grand.</translation>
    </message>
    <message>
        <source>The disk space for %1 could not be checked</source>
        <translation>L’espace disque pour %1 n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>readable filesystem capacity</source>
        <translation>une capacité lisible du système de fichiers</translation>
    </message>
    <message>
        <source>Check the access to %1 and its free space.</source>
        <translation>Vérifiez l’accès à %1 et son espace libre.</translation>
    </message>
    <message>
        <source>Disk capacity could not be verified</source>
        <translation>La capacité du disque n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Critically low disk space (%1)</source>
        <translation>Espace disque presque épuisé (%1)</translation>
    </message>
    <message>
        <source>Low disk space (%1)</source>
        <translation>Espace disque faible (%1)</translation>
    </message>
    <message>
        <source>Disk capacity could not be fully verified</source>
        <translation>La capacité du disque n’a pas pu être entièrement vérifiée</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Endpoint protection is not inspected on this platform</source>
        <translation>La protection du poste n’est pas examinée sur cette plateforme</translation>
    </message>
    <message>
        <source>Endpoint protection</source>
        <translation>Protection du poste</translation>
    </message>
    <message>
        <source>%1 is a Git repository, but git is not on PATH</source>
        <translation>%1 est un dépôt Git, mais git n’est pas dans PATH</translation>
    </message>
    <message>
        <source>no executable file git on PATH</source>
        <translation>aucun fichier exécutable git dans PATH</translation>
    </message>
    <message>
        <source>git on PATH</source>
        <translation>git dans PATH</translation>
    </message>
    <message>
        <source>Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.</source>
        <translation>Installez Git (`apt install git`, `dnf install git`), ou ajoutez son dossier à PATH.</translation>
    </message>
    <message>
        <source>%1 is there; it was not run</source>
        <translation>%1 est présent&#xa0;; il n’a pas été exécuté</translation>
    </message>
    <message>
        <source>git is not on PATH</source>
        <translation>git n’est pas dans PATH</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm&apos;s launcher</source>
        <translation>CODEX_MANAGED_BY_NPM est définie, mais le Codex %1 n’a pas été lancé par le lanceur de npm</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_PACKAGE_ROOT is not set</source>
        <translation>CODEX_MANAGED_PACKAGE_ROOT n’est pas définie</translation>
    </message>
    <message>
        <source>both variables, or neither</source>
        <translation>les deux variables, ou aucune</translation>
    </message>
    <message>
        <source>Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.</source>
        <translation>Exécutez `unset CODEX_MANAGED_BY_NPM`, ou réinstallez avec `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>No Codex program was found</source>
        <translation>Aucun programme Codex n’a été trouvé</translation>
    </message>
    <message>
        <source>The Codex at %1 cannot be started</source>
        <translation>Le Codex %1 ne peut pas être lancé</translation>
    </message>
    <message>
        <source>%1 starts a copy installed by: %2</source>
        <translation>%1 lance une copie installée par&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variables of npm&apos;s launcher are incomplete</source>
        <translation>Les variables du lanceur de npm sont incomplètes</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>PATH is not set, so that no codex can be found</source>
        <translation>PATH n’est pas défini, et aucun codex ne peut être trouvé</translation>
    </message>
    <message>
        <source>a PATH with the folder of codex</source>
        <translation>un PATH avec le dossier de codex</translation>
    </message>
    <message>
        <source>Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`</source>
        <translation>Définissez-le&#xa0;: `export PATH=/usr/local/bin:/usr/bin:/bin`</translation>
    </message>
    <message>
        <source>There is no codex on PATH or in a place where installers put it</source>
        <translation>Il n’y a pas de codex dans PATH ni là où les installateurs le placent</translation>
    </message>
    <message>
        <source>an executable file codex on PATH</source>
        <translation>un fichier exécutable codex dans PATH</translation>
    </message>
    <message>
        <source>Install Codex: `npm install -g @openai/codex`</source>
        <translation>Installez Codex&#xa0;: `npm install -g @openai/codex`</translation>
    </message>
    <message>
        <source>Codex is not installed</source>
        <translation>Codex n’est pas installé</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 is not executable</source>
        <translation>%1 n’est pas exécutable</translation>
    </message>
    <message>
        <source>%1 is empty, or a program of another operating system</source>
        <translation>%1 est vide, ou est un programme d’un autre système d’exploitation</translation>
    </message>
    <message>
        <source>%1 is an archive that was not unpacked</source>
        <translation>%1 est une archive qui n’a pas été décompressée</translation>
    </message>
    <message>
        <source>%1 is a web page that was saved under the name of a program</source>
        <translation>%1 est une page web enregistrée sous le nom d’un programme</translation>
    </message>
    <message>
        <source>The launcher %1 is there, but its native program is missing: %2</source>
        <translation>Le lanceur %1 est présent, mais son programme natif manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The native program of Codex is not executable: %1</source>
        <translation>Le programme natif de Codex n’est pas exécutable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is built for another processor (%2)</source>
        <translation>%1 est compilé pour un autre processeur (%2)</translation>
    </message>
    <message>
        <source>%1 is run by %2, which is missing</source>
        <translation>%1 est exécuté par %2, qui manque</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a dead link</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 est un lien mort</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not executable</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 n’est pas exécutable</translation>
    </message>
    <message>
        <source>Codex cannot start: the npm package %1 with its program is missing</source>
        <translation>Codex ne peut pas démarrer&#xa0;: le paquet npm %1 avec son programme manque</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is built for another processor</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 est compilé pour un autre processeur</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is missing</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 manque</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a program of this system</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 n’est pas un programme de ce système</translation>
    </message>
    <message>
        <source>Install Node.js (`apt install nodejs`), or add its folder to PATH.</source>
        <translation>Installez Node.js (`apt install nodejs`), ou ajoutez son dossier à PATH.</translation>
    </message>
    <message>
        <source>Install %1, or add its folder to PATH.</source>
        <translation>Installez %1, ou ajoutez son dossier à PATH.</translation>
    </message>
    <message>
        <source>Reinstall with optional dependencies, which hold %1: `%2 --include=optional`</source>
        <translation>Réinstallez avec les dépendances facultatives, qui contiennent %1&#xa0;: `%2 --include=optional`</translation>
    </message>
    <message>
        <source>Remove the link (`rm %1`) and install Codex again: `%2`</source>
        <translation>Supprimez le lien (`rm %1`) et réinstallez Codex&#xa0;: `%2`</translation>
    </message>
    <message>
        <source>Install Codex for this machine again: `%1`</source>
        <translation>Réinstallez Codex pour cette machine&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>a codex that the system can start</source>
        <translation>un codex que le système peut lancer</translation>
    </message>
    <message>
        <source>Codex is installed at %1, but its folder is not on PATH</source>
        <translation>Codex est installé dans %1, mais son dossier n’est pas dans PATH</translation>
    </message>
    <message>
        <source>a shell that finds codex</source>
        <translation>un shell qui trouve codex</translation>
    </message>
    <message>
        <source>Add it in the shell&apos;s start-up file: `export PATH=&quot;%1:$PATH&quot;`</source>
        <translation>Ajoutez-le dans le fichier de démarrage du shell&#xa0;: `export PATH=&quot;%1:$PATH&quot;`</translation>
    </message>
    <message>
        <source>The npm package at %1 is of version %2, its native program of %3</source>
        <translation>Le paquet npm dans %1 est en version %2, son programme natif en version %3</translation>
    </message>
    <message>
        <source>both of one version</source>
        <translation>les deux dans la même version</translation>
    </message>
    <message>
        <source>Install it again: `%1`</source>
        <translation>Réinstallez-le&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>Keep one and remove the other, for instance: `%1`; or put %2 first in PATH.</source>
        <translation>Gardez une copie et supprimez l’autre, par exemple&#xa0;: `%1`&#xa0;; ou placez %2 en premier dans PATH.</translation>
    </message>
    <message>
        <source>There are several copies of Codex: %1 (%2) runs and shadows %3</source>
        <translation>Il existe plusieurs copies de Codex&#xa0;: %1 (%2) est lancé et masque %3</translation>
    </message>
    <message>
        <source>one copy, or copies of one version</source>
        <translation>une seule copie, ou des copies de même version</translation>
    </message>
    <message numerus="yes">
        <source>%n running Codex process(es) still use a program from before an update: pid %1</source>
        <translation>
            <numerusform>%n processus Codex actif utilise encore un programme d’avant une mise à jour&#xa0;: pid %1</numerusform>
            <numerusform>%n processus Codex actifs utilisent encore un programme d’avant une mise à jour&#xa0;: pid %1</numerusform>
        </translation>
    </message>
    <message>
        <source>processes of the installed version %1</source>
        <translation>des processus de la version installée %1</translation>
    </message>
    <message>
        <source>Quit these sessions and start them again; `kill %1` ends them.</source>
        <translation>Quittez ces sessions et relancez-les&#xa0;; `kill %1` les arrête.</translation>
    </message>
    <message>
        <source>The Codex that the shell would start cannot run</source>
        <translation>Le Codex que le shell lancerait ne peut pas s’exécuter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with the copies of Codex</source>
        <translation>
            <numerusform>%n problème avec les copies de Codex</numerusform>
            <numerusform>%n problèmes avec les copies de Codex</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of Codex found: %n</source>
        <translation>
            <numerusform>Copie de Codex trouvée&#xa0;: %n</numerusform>
            <numerusform>Copies de Codex trouvées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of Codex</source>
        <translation>Copies de Codex</translation>
    </message>
    <message>
        <source>%1 --version does not work: %2</source>
        <translation>%1 --version ne fonctionne pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>exit status 0 and a version</source>
        <translation>le code de sortie 0 et une version</translation>
    </message>
    <message>
        <source>Put right what it complains about, or install Codex again: `%1`</source>
        <translation>Corrigez ce qu’il signale, ou réinstallez Codex&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>Codex cannot start: %1</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 --version gives no answer: %2</source>
        <translation>%1 --version ne répond pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>a version at once</source>
        <translation>une version immédiatement</translation>
    </message>
    <message>
        <source>Run `%1 --version` in a terminal to see what it waits for; a slow disk and a virus scanner are common. Else install Codex again: `%2`</source>
        <translation>Exécutez `%1 --version` dans un terminal pour voir ce qu’il attend&#xa0;; un disque lent et un antivirus sont des causes fréquentes. Sinon, réinstallez Codex&#xa0;: `%2`</translation>
    </message>
    <message>
        <source>%1 says that it is version %2; what is installed is %3</source>
        <translation>%1 indique la version %2&#xa0;; la version installée est %3</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, comme dans %2</translation>
    </message>
    <message>
        <source>Install it again, so that all of it is of one version: `%1`</source>
        <translation>Réinstallez-le, pour que tout soit de la même version&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>Codex %1, installed by: %2</source>
        <translation>Codex %1, installé par&#xa0;: %2</translation>
    </message>
    <message>
        <source>Codex of an unknown version, installed by: %1</source>
        <translation>Codex de version inconnue, installé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Programme exécuté</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is missing</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: le fichier de session où commence son historique manque</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: le fichier de session où commence leur historique manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is cut short</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: le fichier de session où commence son historique est tronqué</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: le fichier de session où commence leur historique est tronqué</numerusform>
        </translation>
    </message>
    <message>
        <source>the file that the history begins in, whole</source>
        <translation>le fichier où commence l’historique, en entier</translation>
    </message>
    <message>
        <source>Restore the rollout file of the thread that is named as the base from a backup: %1</source>
        <translation>Restaurez depuis une sauvegarde le fichier de session du fil désigné comme base&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rollout file(s) (0 bytes), such as %1</source>
        <translation>
            <numerusform>%n fichier de session vide (0 octet), par exemple %1</numerusform>
            <numerusform>%n fichiers de session vides (0 octet), par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every rollout file begins with a record of its thread</source>
        <translation>chaque fichier de session commence par un enregistrement de son fil</translation>
    </message>
    <message>
        <source>Nothing is in them, and a synchronising program may have made them. Stop every Codex, then delete them: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>Ils ne contiennent rien, et viennent peut-être d’un programme de synchronisation. Arrêtez toutes les instances de Codex, puis supprimez-les&#xa0;: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) cannot be read as threads, such as %1</source>
        <translation>
            <numerusform>%n fichier de session ne peut pas être lu comme fil, par exemple %1</numerusform>
            <numerusform>%n fichiers de session ne peuvent pas être lus comme fils, par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the named files: correct their permissions, restore them from a backup, or move foreign files out of %1.</source>
        <translation>Vérifiez les fichiers désignés&#xa0;: corrigez leurs droits, restaurez-les depuis une sauvegarde, ou sortez de %1 les fichiers étrangers.</translation>
    </message>
    <message numerus="yes">
        <source>The last line of %n rollout file(s) is incomplete (truncated), such as %1</source>
        <translation>
            <numerusform>La dernière ligne de %n fichier de session est incomplète (tronquée), par exemple %1</numerusform>
            <numerusform>La dernière ligne de %n fichiers de session est incomplète (tronquée), par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole record in every line</source>
        <translation>un enregistrement complet à chaque ligne</translation>
    </message>
    <message>
        <source>Codex ended while it was writing, and that record is lost. Go on with `codex resume %1`: Codex passes over the line.</source>
        <translation>Codex s’est arrêté pendant l’écriture, et cet enregistrement est perdu. Continuez avec `codex resume %1`&#xa0;: Codex ignore cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Zero bytes instead of records in %n rollout file(s), such as %1</source>
        <translation>
            <numerusform>Des octets nuls au lieu d’enregistrements dans %n fichier de session, par exemple %1</numerusform>
            <numerusform>Des octets nuls au lieu d’enregistrements dans %n fichiers de session, par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stopped before the file was on disk. Restore it from a backup if there is one; what stands before the zeros is intact.</source>
        <translation>Le système s’est arrêté avant que le fichier soit sur le disque. Restaurez-le depuis une sauvegarde s’il y en a une&#xa0;; ce qui précède les octets nuls est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed rollout file(s) cannot be unpacked, such as %1</source>
        <translation>
            <numerusform>%n fichier de session compressé ne peut pas être décompressé, par exemple %1</numerusform>
            <numerusform>%n fichiers de session compressés ne peuvent pas être décompressés, par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed files that can be unpacked to their end</source>
        <translation>des fichiers compressés qui se décompressent jusqu’au bout</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Restore the file from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex ne peut pas reprendre un tel fil. Restaurez le fichier depuis une sauvegarde, et vérifiez le disque si d’autres fichiers sont aussi endommagés.</translation>
    </message>
    <message numerus="yes">
        <source>%n such file(s) or row(s), the first: %1</source>
        <translation>
            <numerusform>%n fichier ou ligne de ce genre, le premier&#xa0;: %1</numerusform>
            <numerusform>%n fichiers ou lignes de ce genre, le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 lacks %n thread(s) whose rollout files are there: no list of Codex shows them</source>
        <translation>
            <numerusform>Il manque à la base d’état %1 %n fil dont le fichier de session est présent&#xa0;: aucune liste de Codex ne le montre</numerusform>
            <numerusform>Il manque à la base d’état %1 %n fils dont les fichiers de session sont présents&#xa0;: aucune liste de Codex ne les montre</numerusform>
        </translation>
    </message>
    <message>
        <source>a row for every thread</source>
        <translation>une ligne pour chaque fil</translation>
    </message>
    <message>
        <source>Open each of them once by its id, which stands at the end of the file&apos;s name: `codex resume %1`. Codex enters a thread when it is opened.</source>
        <translation>Ouvrez chacun d’eux une fois par son identifiant, qui figure à la fin du nom du fichier&#xa0;: `codex resume %1`. Codex inscrit un fil lorsqu’il est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be opened: the state DB names their rollout files in places where they are no longer</source>
        <translation>
            <numerusform>%n fil ne peut pas être ouvert&#xa0;: la base d’état désigne son fichier de session là où il n’est plus</numerusform>
            <numerusform>%n fils ne peuvent pas être ouverts&#xa0;: la base d’état désigne leurs fichiers de session là où ils ne sont plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This Codex home was moved: the state DB still names %n rollout file(s) in %1, so Codex neither lists nor opens these threads</source>
        <translation>
            <numerusform>Ce dossier Codex a été déplacé&#xa0;: la base d’état désigne encore %n fichier de session dans %1, et Codex n’affiche ni n’ouvre ce fil</numerusform>
            <numerusform>Ce dossier Codex a été déplacé&#xa0;: la base d’état désigne encore %n fichiers de session dans %1, et Codex n’affiche ni n’ouvre ces fils</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name the files in %1</source>
        <translation>des lignes qui désignent les fichiers dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The state DB names %n rollout file(s) in another Codex home, %1: resuming these threads appends there, not to the files here</source>
        <translation>
            <numerusform>La base d’état désigne %n fichier de session dans un autre dossier Codex, %1&#xa0;: la reprise de ce fil écrit là-bas, et non dans le fichier d’ici</numerusform>
            <numerusform>La base d’état désigne %n fichiers de session dans un autre dossier Codex, %1&#xa0;: la reprise de ces fils écrit là-bas, et non dans les fichiers d’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name files in %1</source>
        <translation>des lignes qui désignent des fichiers dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 has %n thread(s) of which the rollout file is gone: they cannot be resumed</source>
        <translation>
            <numerusform>La base d’état %1 contient %n fil dont le fichier de session a disparu&#xa0;: il ne peut pas être repris</numerusform>
            <numerusform>La base d’état %1 contient %n fils dont le fichier de session a disparu&#xa0;: ils ne peuvent pas être repris</numerusform>
        </translation>
    </message>
    <message>
        <source>a rollout file for every row</source>
        <translation>un fichier de session pour chaque ligne</translation>
    </message>
    <message>
        <source>Restore the files from a backup to where the rows name them (%1), or take no notice: Codex does not list these threads.</source>
        <translation>Restaurez les fichiers depuis une sauvegarde là où les lignes les désignent (%1), ou n’en tenez pas compte&#xa0;: Codex n’affiche pas ces fils.</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 takes %n archived thread(s) for active, or the reverse: they stand in the wrong list</source>
        <translation>
            <numerusform>La base d’état %1 tient %n fil archivé pour actif, ou l’inverse&#xa0;: il est dans la mauvaise liste</numerusform>
            <numerusform>La base d’état %1 tient %n fils archivés pour actifs, ou l’inverse&#xa0;: ils sont dans la mauvaise liste</numerusform>
        </translation>
    </message>
    <message>
        <source>archived threads in archived_sessions, the others in sessions</source>
        <translation>les fils archivés dans archived_sessions, les autres dans sessions</translation>
    </message>
    <message>
        <source>Make file and list agree again, for the first: `%1`.</source>
        <translation>Faites à nouveau concorder le fichier et la liste, pour le premier&#xa0;: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n further rollout file(s) of threads that have one already: Codex uses only the file its state DB names</source>
        <translation>
            <numerusform>%n fichier de session de plus pour un fil qui en a déjà un&#xa0;: Codex n’utilise que le fichier désigné par sa base d’état</numerusform>
            <numerusform>%n fichiers de session de plus pour des fils qui en ont déjà un&#xa0;: Codex n’utilise que le fichier désigné par sa base d’état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rows of the state DB name the same rollout file (%n file(s))</source>
        <translation>
            <numerusform>Plusieurs lignes de la base d’état désignent le même fichier de session (%n fichier)</numerusform>
            <numerusform>Plusieurs lignes de la base d’état désignent le même fichier de session (%n fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>one file and one row for each thread</source>
        <translation>un fichier et une ligne pour chaque fil</translation>
    </message>
    <message>
        <source>Move the copies out of %1, such as %2, and keep them until you know that nothing is missing.</source>
        <translation>Sortez les copies de %1, par exemple %2, et gardez-les jusqu’à être sûr que rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>The end of %n rollout file(s) is cut off: Codex has already read more of them</source>
        <translation>
            <numerusform>La fin de %n fichier de session est coupée&#xa0;: Codex en a déjà lu davantage</numerusform>
            <numerusform>La fin de %n fichiers de session est coupée&#xa0;: Codex en a déjà lu davantage</numerusform>
        </translation>
    </message>
    <message>
        <source>files as long as the thread history DB says</source>
        <translation>des fichiers aussi longs que l’indique la base d’historique des fils</translation>
    </message>
    <message>
        <source>Restore %1 from a backup; without one the end of the thread is lost.</source>
        <translation>Restaurez %1 depuis une sauvegarde&#xa0;; sans elle, la fin du fil est perdue.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files that are here.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base d’état de côté&#xa0;: `%1`. Le prochain `codex` en crée une nouvelle à partir des fichiers de session présents ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but the state DB %1 is missing</source>
        <translation>
            <numerusform>%n fichier de session est présent, mais la base d’état %1 manque</numerusform>
            <numerusform>%n fichiers de session sont présents, mais la base d’état %1 manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s)</source>
        <translation>
            <numerusform>%n fichier de session</numerusform>
            <numerusform>%n fichiers de session</numerusform>
        </translation>
    </message>
    <message>
        <source>a state DB with a row for every thread</source>
        <translation>une base d’état avec une ligne pour chaque fil</translation>
    </message>
    <message>
        <source>Start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Lancez Codex une fois avec `codex`&#xa0;: il reconstruit l’index à partir des fichiers de session.</translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is missing</source>
        <translation>Les fils antérieurs ne sont pas affichés&#xa0;: la base d’état %1 manque</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but nothing is in the state DB %1</source>
        <translation>
            <numerusform>%n fichier de session est présent, mais la base d’état %1 est vide</numerusform>
            <numerusform>%n fichiers de session sont présents, mais la base d’état %1 est vide</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is empty</source>
        <translation>Les fils antérieurs ne sont pas affichés&#xa0;: la base d’état %1 est vide</translation>
    </message>
    <message>
        <source>The threads in %1 cannot be read</source>
        <translation>Les fils dans %1 ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>a table of threads that can be read</source>
        <translation>une table des fils qui peut être lue</translation>
    </message>
    <message>
        <source>Not compared: Codex is still making the state DB</source>
        <translation>Non comparé&#xa0;: Codex est encore en train de créer la base d’état</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is empty</source>
        <translation>Il y a des fichiers de session, mais la base d’état est vide</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>Aucun fil pour l’instant</translation>
    </message>
    <message>
        <source>The threads in the state DB cannot be read</source>
        <translation>Les fils de la base d’état ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Not compared: the state DB is being written</source>
        <translation>Non comparé&#xa0;: la base d’état est en cours d’écriture</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is missing</source>
        <translation>Il y a des fichiers de session, mais la base d’état manque</translation>
    </message>
    <message>
        <source>Rollout files and state DB do not agree</source>
        <translation>Les fichiers de session et la base d’état ne concordent pas</translation>
    </message>
    <message>
        <source>Rollout files and state DB agree</source>
        <translation>Les fichiers de session et la base d’état concordent</translation>
    </message>
    <message>
        <source>Not compared: there is no Codex home</source>
        <translation>Non comparé&#xa0;: il n’y a pas de dossier Codex</translation>
    </message>
    <message>
        <source>Threads and rollouts</source>
        <translation>Fils et fichiers de session</translation>
    </message>
    <message>
        <source>ripgrep (rg) is neither in the Codex package nor on PATH</source>
        <translation>ripgrep (rg) n’est ni dans le paquet de Codex ni dans PATH</translation>
    </message>
    <message>
        <source>no executable file rg</source>
        <translation>aucun fichier exécutable rg</translation>
    </message>
    <message>
        <source>codex-path/rg in the package, or rg on PATH</source>
        <translation>codex-path/rg dans le paquet, ou rg dans PATH</translation>
    </message>
    <message>
        <source>Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.</source>
        <translation>Installez ripgrep (`apt install ripgrep`, `dnf install ripgrep`), ou réinstallez Codex avec son paquet.</translation>
    </message>
    <message>
        <source>There is no Codex that could search</source>
        <translation>Il n’y a pas de Codex qui puisse chercher</translation>
    </message>
    <message>
        <source>The search program of the package is there; it was not run</source>
        <translation>Le programme de recherche du paquet est présent&#xa0;; il n’a pas été exécuté</translation>
    </message>
    <message>
        <source>No search program was found</source>
        <translation>Aucun programme de recherche n’a été trouvé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>See the checks of the connection in this report, or repeat them alone with `codex-doctor-cli --network-only`: the first hop that fails is the cause.</source>
        <translation>Voyez dans ce rapport les vérifications de la connexion, ou répétez-les seules avec `codex-doctor-cli --network-only`&#xa0;: la première étape qui échoue est la cause.</translation>
    </message>
    <message>
        <source>Look at the account with `codex login status`, and sign in again with `codex logout` and `codex login`.</source>
        <translation>Examinez le compte avec `codex login status`, et authentifiez-vous à nouveau avec `codex logout` et `codex login`.</translation>
    </message>
    <message>
        <source>Wait until the limit is reset, which `/status` in Codex shows, or use another account or model.</source>
        <translation>Attendez que la limite soit réinitialisée, ce que montre `/status` dans Codex, ou utilisez un autre compte ou modèle.</translation>
    </message>
    <message>
        <source>Try again in some minutes, and look at https://status.openai.com or at the status page of your provider.</source>
        <translation>Réessayez dans quelques minutes, et consultez https://status.openai.com ou la page d’état de votre fournisseur.</translation>
    </message>
    <message>
        <source>See the checks of the databases in this report, or repeat them alone with `codex-doctor-cli --check state --all`.</source>
        <translation>Voyez dans ce rapport les vérifications des bases de données, ou répétez-les seules avec `codex-doctor-cli --check state --all`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex lost its connection %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex a perdu sa connexion %n fois au cours des deux dernières heures</numerusform>
            <numerusform>Codex a perdu sa connexion %n fois au cours des deux dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex was refused %n time(s) in the last two hours for its credentials</source>
        <translation>
            <numerusform>Codex a été refusé %n fois au cours des deux dernières heures à cause de ses identifiants</numerusform>
            <numerusform>Codex a été refusé %n fois au cours des deux dernières heures à cause de ses identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex met a usage limit %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex a atteint une limite d’utilisation %n fois au cours des deux dernières heures</numerusform>
            <numerusform>Codex a atteint une limite d’utilisation %n fois au cours des deux dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s server failed %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Le serveur du fournisseur a échoué %n fois au cours des deux dernières heures</numerusform>
            <numerusform>Le serveur du fournisseur a échoué %n fois au cours des deux dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex could not use a database %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex n’a pas pu utiliser une base de données %n fois au cours des deux dernières heures</numerusform>
            <numerusform>Codex n’a pas pu utiliser une base de données %n fois au cours des deux dernières heures</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after the last error</source>
        <translation>des réponses après la dernière erreur</translation>
    </message>
    <message>
        <source>Codex logged no errors lately</source>
        <translation>Codex n’a pas consigné d’erreur récemment</translation>
    </message>
    <message numerus="yes">
        <source>Codex logged %n error(s) lately, and none that lasts</source>
        <translation>
            <numerusform>Codex a consigné %n erreur récemment, et aucune qui persiste</numerusform>
            <numerusform>Codex a consigné %n erreurs récemment, et aucune qui persiste</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log database</source>
        <translation>Il n’y a pas de base du journal</translation>
    </message>
    <message>
        <source>The log database could not be read; state.paths says more</source>
        <translation>La base du journal n’a pas pu être lue&#xa0;; state.paths en dit plus</translation>
    </message>
    <message>
        <source>Errors in the log</source>
        <translation>Erreurs du journal</translation>
    </message>
    <message>
        <source>Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`.</source>
        <translation>Laissez-le continuer avec `kill -CONT %1`, ou arrêtez-le avec `kill -KILL %1`.</translation>
    </message>
    <message>
        <source>If it is still so in a minute, end that process with `kill %1` and start Codex again.</source>
        <translation>Si rien n’a changé dans une minute, arrêtez ce processus avec `kill %1` et relancez Codex.</translation>
    </message>
    <message>
        <source>Close %2, or end it with `kill %1`.</source>
        <translation>Fermez %2, ou arrêtez-le avec `kill %1`.</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) keeps everyone else from writing to it</source>
        <translation>%1 est verrouillé&#xa0;: le processus %2 (%3) empêche tous les autres d’y écrire</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) is stopped, and keeps everyone else from writing to it</source>
        <translation>%1 est verrouillé&#xa0;: le processus %2 (%3) est suspendu, et empêche tous les autres d’y écrire</translation>
    </message>
    <message>
        <source>locks that are held for milliseconds</source>
        <translation>des verrous tenus quelques millisecondes</translation>
    </message>
    <message>
        <source>Codex cannot write to its %1: process %3 (%4) holds %2 locked</source>
        <translation>Codex ne peut pas écrire dans sa %1 : le processus %3 (%4) verrouille %2</translation>
    </message>
    <message>
        <source>Process %1 (%2) still uses a deleted %3: what it writes there is lost when it ends</source>
        <translation>Le processus %1 (%2) utilise encore %3, qui a été supprimé&#xa0;: ce qu’il y écrit est perdu lorsqu’il se termine</translation>
    </message>
    <message>
        <source>every process uses the file of that name</source>
        <translation>chaque processus utilise le fichier de ce nom</translation>
    </message>
    <message>
        <source>End it with `kill %1`, and start it again.</source>
        <translation>Arrêtez-le avec `kill %1`, et relancez-le.</translation>
    </message>
    <message>
        <source>No process has a database open</source>
        <translation>Aucun processus n’a de base de données ouverte</translation>
    </message>
    <message>
        <source>Nobody keeps Codex from its databases</source>
        <translation>Personne n’empêche Codex d’accéder à ses bases de données</translation>
    </message>
    <message>
        <source>Database locks</source>
        <translation>Verrous des bases de données</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex rebuilds it from the rollout files.</source>
        <translation>Mettez Codex à jour vers la dernière version et lancez-le une fois. S’il échoue à nouveau, arrêtez-le et mettez la base de données de côté&#xa0;: `%1`&#xa0;; Codex la reconstruit à partir des fichiers de session.</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex begins a new one, so keep the old file.</source>
        <translation>Mettez Codex à jour vers la dernière version et lancez-le une fois. S’il échoue à nouveau, arrêtez-le et mettez la base de données de côté&#xa0;: `%1`&#xa0;; Codex en commence une nouvelle, gardez donc l’ancien fichier.</translation>
    </message>
    <message>
        <source>every migration applied</source>
        <translation>toutes les migrations appliquées</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of %3 failed</source>
        <translation>La migration %1 (%2) de %3 a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) without success</source>
        <translation>
            <numerusform>%n migration sans succès</numerusform>
            <numerusform>%n migrations sans succès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by another build of Codex, or by hand: migration %2 is not the one that released versions make</source>
        <translation>%1 a été modifié par une autre compilation de Codex, ou à la main&#xa0;: la migration %2 n’est pas celle des versions publiées</translation>
    </message>
    <message>
        <source>the checksum of a released version</source>
        <translation>la somme de contrôle d’une version publiée</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): another build changed its migrations</source>
        <translation>Codex n’utilise pas sa %1 (%2) : une autre compilation en a changé les migrations</translation>
    </message>
    <message>
        <source>%1 lacks migration %2, though later ones are there: Codex tries to make it again and mostly fails</source>
        <translation>Il manque à %1 la migration %2, alors que des migrations ultérieures y sont&#xa0;: Codex tente de la refaire et échoue le plus souvent</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) left out</source>
        <translation>
            <numerusform>%n migration omise</numerusform>
            <numerusform>%n migrations omises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex than the installed %2</source>
        <translation>%1 a été écrit par une compilation de Codex plus récente que la version installée %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex (%3 or about it) than the installed %2</source>
        <translation>%1 a été écrit par une compilation de Codex (%3 environ) plus récente que la version installée %2</translation>
    </message>
    <message>
        <source>one version of Codex for a home</source>
        <translation>une seule version de Codex par dossier Codex</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version.</source>
        <translation>Mettez à la même version le Codex installé et ceux de votre éditeur et de votre application de bureau.</translation>
    </message>
    <message>
        <source>Two builds of Codex use this home at once: %1</source>
        <translation>Deux compilations de Codex utilisent ce dossier Codex en même temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version, and restart them.</source>
        <translation>Mettez à la même version le Codex installé et ceux de votre éditeur et de votre application de bureau, et redémarrez-les.</translation>
    </message>
    <message>
        <source>The databases have the migrations of released versions</source>
        <translation>Les bases de données ont les migrations de versions publiées</translation>
    </message>
    <message>
        <source>Database migrations</source>
        <translation>Migrations des bases de données</translation>
    </message>
    <message>
        <source>The Codex home could not be resolved</source>
        <translation>Le dossier Codex n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>un dossier existant</translation>
    </message>
    <message>
        <source>Set HOME, or CODEX_HOME to an existing folder.</source>
        <translation>Définissez HOME, ou donnez à CODEX_HOME un dossier existant.</translation>
    </message>
    <message>
        <source>Create the folder with `mkdir -p %1`, or unset %2 to use ~/.codex.</source>
        <translation>Créez le dossier avec `mkdir -p %1`, ou retirez %2 pour utiliser ~/.codex.</translation>
    </message>
    <message numerus="yes">
        <source>%1 active rollout files, %2 on disk</source>
        <translation>
            <numerusform>%1 fichier de session actif, %2 sur le disque</numerusform>
            <numerusform>%1 fichiers de session actifs, %2 sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases and state folders can be read</source>
        <translation>Les bases de données et les dossiers d’état peuvent être lus</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) or state folder(s) cannot be used</source>
        <translation>
            <numerusform>%n base de données ou dossier d’état est inutilisable</numerusform>
            <numerusform>%n bases de données ou dossiers d’état sont inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>State and databases</source>
        <translation>État et bases de données</translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB does not know them, though their files are there</source>
        <translation>
            <numerusform>Aucune liste de Codex ne montre %n fil&#xa0;: sa base d’état ne le connaît pas, bien que son fichier soit présent</numerusform>
            <numerusform>Aucune liste de Codex ne montre %n fils&#xa0;: sa base d’état ne les connaît pas, bien que leurs fichiers soient présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB names their files where they are no longer</source>
        <translation>
            <numerusform>Aucune liste de Codex ne montre %n fil&#xa0;: sa base d’état en désigne le fichier là où il n’est plus</numerusform>
            <numerusform>Aucune liste de Codex ne montre %n fils&#xa0;: sa base d’état en désigne les fichiers là où ils ne sont plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of them is of %1</source>
        <translation>le plus récent est du %1</translation>
    </message>
    <message>
        <source>every thread in the list of `codex resume --all`</source>
        <translation>tous les fils dans la liste de `codex resume --all`</translation>
    </message>
    <message>
        <source>Open each of them once by its id: `codex resume %1`.</source>
        <translation>Ouvrez chacun d’eux une fois par son identifiant&#xa0;: `codex resume %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez la base d’état de côté&#xa0;: `%1`. Le prochain `codex` en crée une nouvelle à partir des fichiers de session.</translation>
    </message>
    <message numerus="yes">
        <source>%n listed thread(s) cannot be resumed: their model provider, such as `%1`, is not configured</source>
        <translation>
            <numerusform>%n fil de la liste ne peut pas être repris&#xa0;: son fournisseur de modèles, par exemple `%1`, n’est pas configuré</numerusform>
            <numerusform>%n fils de la liste ne peuvent pas être repris&#xa0;: leur fournisseur de modèles, par exemple `%1`, n’est pas configuré</numerusform>
        </translation>
    </message>
    <message>
        <source>a definition of each provider that threads were begun with</source>
        <translation>une définition de chaque fournisseur avec lequel des fils ont été commencés</translation>
    </message>
    <message>
        <source>Put [model_providers.%1] back into config.toml; then `codex resume %2` opens the newest.</source>
        <translation>Remettez [model_providers.%1] dans config.toml&#xa0;; `codex resume %2` ouvre alors le plus récent.</translation>
    </message>
    <message>
        <source>Threads are missing from the list of Codex, or cannot be resumed</source>
        <translation>Des fils manquent dans la liste de Codex, ou ne peuvent pas être repris</translation>
    </message>
    <message numerus="yes">
        <source>No thread to list: %n thread(s), none of them interactive</source>
        <translation>
            <numerusform>Aucun fil à afficher&#xa0;: %n fil, non interactif</numerusform>
            <numerusform>Aucun fil à afficher&#xa0;: %n fils, dont aucun interactif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) listed here, %1 with `codex resume --all`</source>
        <translation>
            <numerusform>%n fil affiché ici, %1 avec `codex resume --all`</numerusform>
            <numerusform>%n fils affichés ici, %1 avec `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Codex home</source>
        <translation>Il n’y a pas de dossier Codex</translation>
    </message>
    <message>
        <source>Not inspected: the state DB is missing or cannot be read</source>
        <translation>Non examiné&#xa0;: la base d’état manque ou ne peut pas être lue</translation>
    </message>
    <message>
        <source>Threads in the list</source>
        <translation>Fils de la liste</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only. Mount it for writing, or set CODEX_HOME to a folder elsewhere.</source>
        <translation>Son système de fichiers est monté en lecture seule. Montez-le en écriture, ou donnez à CODEX_HOME un dossier situé ailleurs.</translation>
    </message>
    <message>
        <source>It is marked as immutable. Take the mark off: `sudo chattr -i %1`.</source>
        <translation>Ce chemin est marqué comme immuable. Retirez cette marque&#xa0;: `sudo chattr -i %1`.</translation>
    </message>
    <message>
        <source>Codex may not write to %1</source>
        <translation>Codex n’a pas le droit d’écrire dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such file(s) or folder(s)</source>
        <translation>
            <numerusform>%1&#xa0;; %n fichier ou dossier de ce genre</numerusform>
            <numerusform>%1&#xa0;; %n fichiers ou dossiers de ce genre</numerusform>
        </translation>
    </message>
    <message>
        <source>files and folders that this user may write</source>
        <translation>des fichiers et dossiers où cet utilisateur a le droit d’écrire</translation>
    </message>
    <message>
        <source>Codex cannot resume threads: it may not write to %1</source>
        <translation>Codex ne peut pas reprendre de fils&#xa0;: il n’a pas le droit d’écrire dans %1</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it</source>
        <translation>%1&#xa0;; il faut à Codex environ %2 de mémoire pour le reprendre</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it, and %3 is available</source>
        <translation>%1&#xa0;; il faut à Codex environ %2 de mémoire pour le reprendre, et %3 sont disponibles</translation>
    </message>
    <message>
        <source>The rollout %1 has %2</source>
        <translation>Le fichier de session %1 fait %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Do not resume this thread: start a new session with `codex`. Once you no longer need it, `%1` frees its space; `codex archive` only moves it.</source>
        <translation>Ne reprenez pas ce fil&#xa0;: commencez une nouvelle session avec `codex`. Quand vous n’en aurez plus besoin, `%1` libère son espace&#xa0;; `codex archive` ne fait que le déplacer.</translation>
    </message>
    <message>
        <source>A thread can hardly be resumed: its rollout has %1, and Codex needs about %2 of memory for it</source>
        <translation>Un fil ne peut guère être repris&#xa0;: son fichier de session fait %1, et il faut à Codex environ %2 de mémoire pour lui</translation>
    </message>
    <message>
        <source>lines that are no records: %1; NUL bytes: %2</source>
        <translation>lignes qui ne sont pas des enregistrements&#xa0;: %1&#xa0;; octets nuls&#xa0;: %2</translation>
    </message>
    <message>
        <source>a JSON record in every line</source>
        <translation>un enregistrement JSON à chaque ligne</translation>
    </message>
    <message>
        <source>Codex passes over such lines, so the thread goes on without them. Get %1 back from a backup if you need what they held, and check the disk if other files are damaged too.</source>
        <translation>Codex ignore ces lignes, et le fil continue sans elles. Restaurez %1 depuis une sauvegarde si vous avez besoin de leur contenu, et vérifiez le disque si d’autres fichiers sont aussi endommagés.</translation>
    </message>
    <message>
        <source>Parts of a thread are lost: its rollout %1 is damaged</source>
        <translation>Des parties d’un fil sont perdues&#xa0;: son fichier de session %1 est endommagé</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout(s) cannot be read to the end, such as %1: %2</source>
        <translation>
            <numerusform>%n fichier de session ne peut pas être lu jusqu’au bout, par exemple %1&#xa0;: %2</numerusform>
            <numerusform>%n fichiers de session ne peuvent pas être lus jusqu’au bout, par exemple %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 ends with an error: %2</source>
        <translation>la lecture de %1 se termine par une erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>a file that can be read to its end</source>
        <translation>un fichier qui peut être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Get %1 back from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex ne peut pas reprendre un tel fil. Restaurez %1 depuis une sauvegarde, et vérifiez le disque si d’autres fichiers sont aussi endommagés.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: its rollout %1 cannot be read to the end</source>
        <translation>Un fil ne peut pas être repris&#xa0;: son fichier de session %1 ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Delete threads that you no longer need with `codex delete &lt;id&gt;`, the largest first; `codex archive` frees nothing.</source>
        <translation>Supprimez les fils dont vous n’avez plus besoin avec `codex delete &lt;id&gt;`, les plus gros d’abord&#xa0;; `codex archive` ne libère rien.</translation>
    </message>
    <message>
        <source>Most of it is in the folder %1: remove from it what you no longer need, while no Codex runs.</source>
        <translation>L’essentiel est dans le dossier %1&#xa0;: supprimez-y ce dont vous n’avez plus besoin, tant qu’aucun Codex n’est lancé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s); %2 free</source>
        <translation>
            <numerusform>%1 dans %n fichier&#xa0;; %2 libres</numerusform>
            <numerusform>%1 dans %n fichiers&#xa0;; %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>The Codex home %1 takes %2</source>
        <translation>Le dossier Codex %1 occupe %2</translation>
    </message>
    <message>
        <source>at most %1, and at most a quarter of what is free</source>
        <translation>au plus %1, et au plus un quart de l’espace libre</translation>
    </message>
    <message>
        <source>The Codex home takes %1</source>
        <translation>Le dossier Codex occupe %1</translation>
    </message>
    <message numerus="yes">
        <source>The Codex home takes %1, with %n problem(s)</source>
        <translation>
            <numerusform>Le dossier Codex occupe %1, avec %n problème</numerusform>
            <numerusform>Le dossier Codex occupe %1, avec %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: there is no Codex home</source>
        <translation>Non examiné&#xa0;: il n’y a pas de dossier Codex</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1, langue %2</translation>
    </message>
    <message>
        <source>%1, no language set</source>
        <translation>%1, aucune langue définie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1=dumb: Codex has no colours and cannot move the cursor</source>
        <translation>%1=dumb&#xa0;: Codex n’a pas de couleurs et ne peut pas déplacer le curseur</translation>
    </message>
    <message>
        <source>TERM=xterm-256color or another real terminal type</source>
        <translation>TERM=xterm-256color ou un autre type de terminal réel</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or the name of your terminal, and find what sets it to dumb.</source>
        <translation>Exécutez `export TERM=xterm-256color`, ou avec le nom de votre terminal, et trouvez ce qui donne la valeur dumb.</translation>
    </message>
    <message>
        <source>Run `unset TERM_PROGRAM`, and find what sets it to dumb.</source>
        <translation>Exécutez `unset TERM_PROGRAM`, et trouvez ce qui donne la valeur dumb.</translation>
    </message>
    <message>
        <source>%1=dumb: no colours and no cursor movement (this run has no terminal)</source>
        <translation>%1=dumb&#xa0;: ni couleurs ni déplacement du curseur (cette exécution n’a pas de terminal)</translation>
    </message>
    <message>
        <source>The locale is not UTF-8 (%1=%2): Codex&apos;s symbols and other letters than ASCII may be garbled</source>
        <translation>Les paramètres régionaux ne sont pas en UTF-8 (%1=%2)&#xa0;: les symboles de Codex et les lettres non ASCII peuvent s’afficher mal</translation>
    </message>
    <message>
        <source>a UTF-8 locale, for example en_US.UTF-8</source>
        <translation>des paramètres régionaux UTF-8, par exemple en_US.UTF-8</translation>
    </message>
    <message>
        <source>Run `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Exécutez `export LANG=C.UTF-8`, ou avec une autre valeur de `locale -a` qui se termine par UTF-8.</translation>
    </message>
    <message>
        <source>Run `unset %1` and `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Exécutez `unset %1` et `export LANG=C.UTF-8`, ou avec une autre valeur de `locale -a` qui se termine par UTF-8.</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be read: what the terminal can do is unknown</source>
        <translation>%1 désigne %2, qui ne peut pas être lu&#xa0;: les capacités du terminal sont inconnues</translation>
    </message>
    <message>
        <source>a readable terminfo file or directory</source>
        <translation>un fichier ou dossier terminfo lisible</translation>
    </message>
    <message>
        <source>Run `unset %1`, or let it name a readable directory.</source>
        <translation>Exécutez `unset %1`, ou faites-lui désigner un dossier lisible.</translation>
    </message>
    <message>
        <source>Run `unset %1`, or enlarge the window.</source>
        <translation>Exécutez `unset %1`, ou agrandissez la fenêtre.</translation>
    </message>
    <message>
        <source>The terminal is %1 columns wide: lines may wrap</source>
        <translation>Le terminal fait %1 colonnes de large&#xa0;: les lignes peuvent être repliées</translation>
    </message>
    <message>
        <source>Widen the window to at least 80 columns.</source>
        <translation>Élargissez la fenêtre à au moins 80 colonnes.</translation>
    </message>
    <message>
        <source>The terminal is %1 rows high: content may scroll off</source>
        <translation>Le terminal fait %1 lignes de haut&#xa0;: le contenu peut défiler hors de vue</translation>
    </message>
    <message>
        <source>Enlarge the window to at least 24 rows.</source>
        <translation>Agrandissez la fenêtre à au moins 24 lignes.</translation>
    </message>
    <message>
        <source>at least 80 columns</source>
        <translation>au moins 80 colonnes</translation>
    </message>
    <message>
        <source>at least 24 rows</source>
        <translation>au moins 24 lignes</translation>
    </message>
    <message>
        <source>The terminal is fit for Codex</source>
        <translation>Le terminal convient à Codex</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place of %1, and open a new window after `tmux source-file ~/.tmux.conf`.</source>
        <translation>Écrivez `set -g default-terminal tmux-256color` dans ~/.tmux.conf à la place de %1, et ouvrez une nouvelle fenêtre après `tmux source-file ~/.tmux.conf`.</translation>
    </message>
    <message>
        <source>Run `export TERM=tmux-256color`, and remove the line of your shell&apos;s start-up file that sets TERM.</source>
        <translation>Exécutez `export TERM=tmux-256color`, et supprimez la ligne du fichier de démarrage de votre shell qui définit TERM.</translation>
    </message>
    <message>
        <source>TERM=%1 inside tmux: programs take it for another terminal, and keys, colours or the screen go wrong</source>
        <translation>TERM=%1 dans tmux&#xa0;: les programmes le prennent pour un autre terminal, et les touches, les couleurs ou l’écran se dérèglent</translation>
    </message>
    <message>
        <source>a TERM that begins with tmux or screen</source>
        <translation>un TERM qui commence par tmux ou screen</translation>
    </message>
    <message>
        <source>This machine has no description of the terminal TERM=%1: pagers and editors that Codex opens may refuse it</source>
        <translation>Cette machine n’a pas de description du terminal TERM=%1&#xa0;: les visionneuses et éditeurs que Codex ouvre risquent de le refuser</translation>
    </message>
    <message>
        <source>an entry of the terminfo database</source>
        <translation>une entrée de la base terminfo</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or install the terminal&apos;s entry, for example with the package ncurses-term.</source>
        <translation>Exécutez `export TERM=xterm-256color`, ou installez l’entrée du terminal, par exemple avec le paquet ncurses-term.</translation>
    </message>
    <message>
        <source>TERM agrees with the terminal</source>
        <translation>TERM correspond au terminal</translation>
    </message>
    <message>
        <source>Terminal session</source>
        <translation>Session de terminal</translation>
    </message>
    <message>
        <source>terminal_title names items that Codex does not know: %1</source>
        <translation>terminal_title désigne des éléments que Codex ne connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>items such as activity, project-name, model, git-branch</source>
        <translation>des éléments tels que activity, project-name, model, git-branch</translation>
    </message>
    <message>
        <source>Remove or replace the unknown entries in [tui] terminal_title.</source>
        <translation>Supprimez ou remplacez les éléments inconnus de [tui] terminal_title.</translation>
    </message>
    <message>
        <source>Terminal title</source>
        <translation>Titre du terminal</translation>
    </message>
    <message>
        <source>Rollout traces are on, and there are none yet</source>
        <translation>Les traces de session sont activées, et il n’y en a pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), no failed inference</source>
        <translation>
            <numerusform>%n trace de session, aucune inférence en échec</numerusform>
            <numerusform>%n traces de session, aucune inférence en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), failed inferences: %1</source>
        <translation>
            <numerusform>%n trace de session, inférences en échec&#xa0;: %1</numerusform>
            <numerusform>%n traces de session, inférences en échec&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout traces are not turned on</source>
        <translation>Les traces de session ne sont pas activées</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, remove CODEX_ROLLOUT_TRACE_ROOT from %2.</source>
        <translation>Les traces de session gardent invites et réponses en clair dans %1. Pour les désactiver, supprimez CODEX_ROLLOUT_TRACE_ROOT de %2.</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, run `unset CODEX_ROLLOUT_TRACE_ROOT` before Codex.</source>
        <translation>Les traces de session gardent invites et réponses en clair dans %1. Pour les désactiver, exécutez `unset CODEX_ROLLOUT_TRACE_ROOT` avant Codex.</translation>
    </message>
    <message>
        <source>Rollout traces</source>
        <translation>Traces de session</translation>
    </message>
    <message>
        <source>Try again later; `npm view @openai/codex version` or the releases on GitHub tell it too.</source>
        <translation>Réessayez plus tard&#xa0;; `npm view @openai/codex version` ou les versions sur GitHub l’indiquent aussi.</translation>
    </message>
    <message>
        <source>%1 does not tell the latest version of Codex: %2</source>
        <translation>%1 n’indique pas la dernière version de Codex&#xa0;: %2</translation>
    </message>
    <message>
        <source>the number of the latest release</source>
        <translation>le numéro de la dernière version</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2), as of the last look for updates</source>
        <translation>%1 est disponible (installée&#xa0;: %2), d’après la dernière recherche de mises à jour</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2)</source>
        <translation>%1 est disponible (installée&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Codex has not noted a newer version yet</source>
        <translation>Codex n’a pas encore noté de version plus récente</translation>
    </message>
    <message>
        <source>No newer version was known at the last look for updates</source>
        <translation>Aucune version plus récente n’était connue à la dernière recherche de mises à jour</translation>
    </message>
    <message>
        <source>There is no newer version than %1</source>
        <translation>Il n’y a pas de version plus récente que %1</translation>
    </message>
    <message>
        <source>%1 available (current %2)</source>
        <translation>%1 disponible (actuelle&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>%1 in %2 has no effect: Codex does not take it from a project</source>
        <translation>%1 dans %2 est sans effet&#xa0;: Codex ne l’accepte pas d’un projet</translation>
    </message>
    <message>
        <source>%1 in the user&apos;s config.toml only</source>
        <translation>%1 seulement dans le config.toml de l’utilisateur</translation>
    </message>
    <message>
        <source>Move %1 from %2 to the config.toml of your Codex home.</source>
        <translation>Déplacez %1 de %2 vers le config.toml de votre dossier Codex.</translation>
    </message>
    <message>
        <source>a readable text file</source>
        <translation>un fichier texte lisible</translation>
    </message>
    <message>
        <source>Make the file readable: chmod u+r %1</source>
        <translation>Rendez le fichier lisible&#xa0;: chmod u+r %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 cannot be read</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is a directory, not a file</source>
        <translation>%1 est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>%1 is a pipe, socket or device, not a file</source>
        <translation>%1 est un tube, un socket ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>Move it away: mv %1 %1.moved</source>
        <translation>Déplacez-le&#xa0;: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a directory</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 est un dossier</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a regular file</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist: Codex takes its defaults instead of your settings</source>
        <translation>%1 est un lien vers un fichier qui n’existe pas&#xa0;: Codex prend ses valeurs par défaut au lieu de vos paramètres</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>un fichier, ou un lien vers un fichier</translation>
    </message>
    <message>
        <source>Put the file back that the link names (`readlink %1`), or remove the link: `rm %1`.</source>
        <translation>Remettez en place le fichier que désigne le lien (`readlink %1`), ou supprimez le lien&#xa0;: `rm %1`.</translation>
    </message>
    <message>
        <source>%1 is far too large for a configuration file; it was not read</source>
        <translation>%1 est bien trop grand pour un fichier de configuration&#xa0;; il n’a pas été lu</translation>
    </message>
    <message>
        <source>at most a few megabytes</source>
        <translation>quelques mégaoctets au plus</translation>
    </message>
    <message>
        <source>Move it away and write a new one: mv %1 %1.moved</source>
        <translation>Déplacez-le et écrivez-en un nouveau&#xa0;: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>%1 is far too large</source>
        <translation>%1 est bien trop grand</translation>
    </message>
    <message>
        <source>the project is not trusted</source>
        <translation>le projet n’est pas approuvé</translation>
    </message>
    <message>
        <source>%1 is an old setting</source>
        <translation>%1 est un ancien paramètre</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Supprimez %1.</translation>
    </message>
    <message>
        <source>Use %1 in place of %2.</source>
        <translation>Utilisez %1 à la place de %2.</translation>
    </message>
    <message>
        <source>Codex does not know the setting %1</source>
        <translation>Codex ne connaît pas le paramètre %1</translation>
    </message>
    <message>
        <source>a setting of this version of Codex</source>
        <translation>un paramètre de cette version de Codex</translation>
    </message>
    <message>
        <source>Remove %1, or correct its name.</source>
        <translation>Supprimez %1, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>Codex cannot start: it does not know the setting %1</source>
        <translation>Codex ne peut pas démarrer&#xa0;: il ne connaît pas le paramètre %1</translation>
    </message>
    <message>
        <source>Codex ignores the setting %1</source>
        <translation>Codex ignore le paramètre %1</translation>
    </message>
    <message>
        <source>The setting %1 was removed from Codex</source>
        <translation>Le paramètre %1 a été retiré de Codex</translation>
    </message>
    <message>
        <source>Did you mean %1? Rename the key.</source>
        <translation>Vouliez-vous dire %1&#xa0;? Renommez la clé.</translation>
    </message>
    <message>
        <source>%1 stands below the header of a table and so belongs to it, as %2</source>
        <translation>%1 se trouve sous l’en-tête d’une table et lui appartient donc, comme %2</translation>
    </message>
    <message>
        <source>Move the line with %1 to the top of the file, above the first line in brackets.</source>
        <translation>Déplacez la ligne avec %1 au début du fichier, au-dessus de la première ligne entre crochets.</translation>
    </message>
    <message>
        <source>%1 is a setting of another table: %2</source>
        <translation>%1 est un paramètre d’une autre table&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move it below [%1].</source>
        <translation>Déplacez-le sous [%1].</translation>
    </message>
    <message>
        <source>Did you mean %1? It stands at the top of the file, above the first line in brackets.</source>
        <translation>Vouliez-vous dire %1&#xa0;? Il se place au début du fichier, au-dessus de la première ligne entre crochets.</translation>
    </message>
    <message>
        <source>Leave out the quotes: %1 = %2</source>
        <translation>Omettez les guillemets&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>Put the value in quotes: %1 = &quot;%2&quot;</source>
        <translation>Mettez la valeur entre guillemets&#xa0;: %1 = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Write a list: %1 = [%2]</source>
        <translation>Écrivez une liste&#xa0;: %1 = [%2]</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own, with the settings below it.</source>
        <translation>Écrivez [%1] sur sa propre ligne, avec les paramètres au-dessous.</translation>
    </message>
    <message>
        <source>Correct the value of %1, or remove it to get the default.</source>
        <translation>Corrigez la valeur de %1, ou supprimez-le pour obtenir la valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2 is of type %3</source>
        <translation>%1 a une valeur du mauvais type&#xa0;: %2 est de type %3</translation>
    </message>
    <message>
        <source>%1 has a value that Codex does not know: %2</source>
        <translation>%1 a une valeur que Codex ne connaît pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Write: %2 = &quot;%1&quot;</source>
        <translation>Vouliez-vous dire &quot;%1&quot;&#xa0;? Écrivez&#xa0;: %2 = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set %1 to one of: %2.</source>
        <translation>Donnez à %1 l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: the command line sets no valid value for %1</source>
        <translation>Codex ne peut pas démarrer&#xa0;: la ligne de commande ne donne pas de valeur valide à %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 has no valid value for %3</source>
        <translation>Codex ne peut pas démarrer&#xa0;: la ligne %2 de %1 n’a pas de valeur valide pour %3</translation>
    </message>
    <message>
        <source>[%1] has no %2</source>
        <translation>[%1] n’a pas de %2</translation>
    </message>
    <message>
        <source>Add %1 to [%2].</source>
        <translation>Ajoutez %1 à [%2].</translation>
    </message>
    <message>
        <source>Codex cannot start: [%1] has no %2</source>
        <translation>Codex ne peut pas démarrer&#xa0;: [%1] n’a pas de %2</translation>
    </message>
    <message>
        <source>a provider definition that Codex accepts</source>
        <translation>une définition de fournisseur que Codex accepte</translation>
    </message>
    <message>
        <source>Codex cannot start: the provider %1 is not defined correctly</source>
        <translation>Codex ne peut pas démarrer&#xa0;: le fournisseur %1 n’est pas défini correctement</translation>
    </message>
    <message>
        <source>Remove %1 from [model_providers.%2]; %3 can be set there.</source>
        <translation>Supprimez %1 de [model_providers.%2]&#xa0;; %3 peut y être défini.</translation>
    </message>
    <message>
        <source>The provider %1 has both an auth command and %2</source>
        <translation>Le fournisseur %1 a à la fois une commande auth et %2</translation>
    </message>
    <message>
        <source>Remove %1 or [model_providers.%2.auth].</source>
        <translation>Supprimez %1 ou [model_providers.%2.auth].</translation>
    </message>
    <message>
        <source>The auth command of the provider %1 is empty</source>
        <translation>La commande auth du fournisseur %1 est vide</translation>
    </message>
    <message>
        <source>Name a program that prints the token, or remove [model_providers.%1.auth].</source>
        <translation>Indiquez un programme qui écrit le jeton, ou supprimez [model_providers.%1.auth].</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in provider, which cannot be redefined</source>
        <translation>%1 est le nom d’un fournisseur intégré, qui ne peut pas être redéfini</translation>
    </message>
    <message>
        <source>Rename it, for instance to [model_providers.%1-custom] with model_provider = &quot;%1-custom&quot;; to redirect openai alone, set openai_base_url.</source>
        <translation>Renommez-le, par exemple en [model_providers.%1-custom] avec model_provider = &quot;%1-custom&quot;&#xa0;; pour rediriger seulement openai, définissez openai_base_url.</translation>
    </message>
    <message>
        <source>The provider %1 has no name</source>
        <translation>Le fournisseur %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>Add a line to [model_providers.%1]: name = &quot;%1&quot;</source>
        <translation>Ajoutez une ligne à [model_providers.%1]&#xa0;: name = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The provider %1 has aws settings, which only the providers of Amazon Bedrock take</source>
        <translation>Le fournisseur %1 a des paramètres aws, que seuls les fournisseurs d’Amazon Bedrock acceptent</translation>
    </message>
    <message>
        <source>Remove them from [model_providers.%1], or use model_provider = &quot;amazon-bedrock&quot;.</source>
        <translation>Supprimez-les de [model_providers.%1], ou utilisez model_provider = &quot;amazon-bedrock&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 asks for the chat API (wire_api), which Codex no longer speaks</source>
        <translation>Le fournisseur %1 demande l’API chat (wire_api), que Codex n’utilise plus</translation>
    </message>
    <message>
        <source>Set wire_api = &quot;responses&quot; in [model_providers.%1], if the provider has the Responses API.</source>
        <translation>Écrivez wire_api = &quot;responses&quot; dans [model_providers.%1], si le fournisseur a l’API Responses.</translation>
    </message>
    <message>
        <source>model_provider names the provider %1, which is not defined</source>
        <translation>model_provider désigne le fournisseur %1, qui n’est pas défini</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Define it as [model_providers.%1], or remove model_provider to use openai.</source>
        <translation>Définissez-le sous la forme [model_providers.%1], ou supprimez model_provider pour utiliser openai.</translation>
    </message>
    <message>
        <source>Codex cannot start: the model provider %1 is not defined</source>
        <translation>Codex ne peut pas démarrer&#xa0;: le fournisseur de modèles %1 n’est pas défini</translation>
    </message>
    <message>
        <source>Did you mean model_provider = &quot;%1&quot;? Otherwise define [model_providers.%2].</source>
        <translation>Vouliez-vous dire model_provider = &quot;%1&quot;&#xa0;? Sinon, définissez [model_providers.%2].</translation>
    </message>
    <message>
        <source>either command (a program) or url (an address), and settings that fit</source>
        <translation>soit command (un programme), soit url (une adresse), et des paramètres qui conviennent</translation>
    </message>
    <message>
        <source>Codex cannot start: the MCP server %1 is not defined correctly</source>
        <translation>Codex ne peut pas démarrer&#xa0;: le serveur MCP %1 n’est pas défini correctement</translation>
    </message>
    <message>
        <source>The MCP server %1 has neither command nor url</source>
        <translation>Le serveur MCP %1 n’a ni command ni url</translation>
    </message>
    <message>
        <source>Add command = &quot;…&quot; or url = &quot;…&quot; to [mcp_servers.%1], or remove the table.</source>
        <translation>Ajoutez command = &quot;…&quot; ou url = &quot;…&quot; à [mcp_servers.%1], ou supprimez la table.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a command, and so cannot have %2</source>
        <translation>Le serveur MCP %1 a command, et ne peut donc pas avoir %2</translation>
    </message>
    <message>
        <source>The MCP server %1 has a url, and so cannot have %2</source>
        <translation>Le serveur MCP %1 a url, et ne peut donc pas avoir %2</translation>
    </message>
    <message>
        <source>Remove %1 from [mcp_servers.%2], or make two servers of it.</source>
        <translation>Supprimez %1 de [mcp_servers.%2], ou faites-en deux serveurs.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a literal bearer_token, which Codex refuses</source>
        <translation>Le serveur MCP %1 a un bearer_token littéral, que Codex refuse</translation>
    </message>
    <message>
        <source>Put the token into an environment variable and name that: bearer_token_env_var = &quot;MY_TOKEN&quot;</source>
        <translation>Placez le jeton dans une variable d’environnement et indiquez-la&#xa0;: bearer_token_env_var = &quot;MY_TOKEN&quot;</translation>
    </message>
    <message>
        <source>%2 of the MCP server %1 is negative</source>
        <translation>%2 du serveur MCP %1 est négatif</translation>
    </message>
    <message>
        <source>Set %1 to a number of seconds, such as 30.</source>
        <translation>Donnez à %1 un nombre de secondes, par exemple 30.</translation>
    </message>
    <message>
        <source>Codex cannot start: it refuses the setting of %1</source>
        <translation>Codex ne peut pas démarrer&#xa0;: il refuse le paramètre %1</translation>
    </message>
    <message>
        <source>There are [permissions] profiles, but default_permissions chooses none</source>
        <translation>Il y a des profils [permissions], mais default_permissions n’en choisit aucun</translation>
    </message>
    <message>
        <source>Add default_permissions = &quot;%1&quot; at the top of the file.</source>
        <translation>Ajoutez default_permissions = &quot;%1&quot; au début du fichier.</translation>
    </message>
    <message>
        <source>default_permissions names the profile %1, which is not defined</source>
        <translation>default_permissions désigne le profil %1, qui n’est pas défini</translation>
    </message>
    <message>
        <source>Use one of %1, or define [permissions.%2].</source>
        <translation>Utilisez l’un des profils %1, ou définissez [permissions.%2].</translation>
    </message>
    <message>
        <source>experimental_thread_store_endpoint is no longer supported</source>
        <translation>experimental_thread_store_endpoint n’est plus pris en charge</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>profile = &quot;%1&quot; is no longer supported</source>
        <translation>profile = &quot;%1&quot; n’est plus pris en charge</translation>
    </message>
    <message>
        <source>Remove the line, move the settings of [profiles.%1] to %1.config.toml in the Codex home, and start codex --profile %1.</source>
        <translation>Supprimez la ligne, déplacez les paramètres de [profiles.%1] vers %1.config.toml dans le dossier Codex, et lancez codex --profile %1.</translation>
    </message>
    <message>
        <source>approval_policy = &quot;untrusted&quot; is no longer supported</source>
        <translation>approval_policy = &quot;untrusted&quot; n’est plus pris en charge</translation>
    </message>
    <message>
        <source>Remove the line, or set approval_policy = &quot;on-request&quot;.</source>
        <translation>Supprimez la ligne, ou écrivez approval_policy = &quot;on-request&quot;.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>Set it to &quot;medium&quot;, for instance, or remove it.</source>
        <translation>Donnez-lui par exemple la valeur &quot;medium&quot;, ou supprimez-le.</translation>
    </message>
    <message>
        <source>features.rollout_budget cannot be true alone: it is a table of settings</source>
        <translation>features.rollout_budget ne peut pas valoir seulement true&#xa0;: c’est une table de paramètres</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be read: %2</source>
        <translation>%1 désigne un fichier qui ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Create %1, or correct or remove %2.</source>
        <translation>Créez %1, ou corrigez ou supprimez %2.</translation>
    </message>
    <message>
        <source>The path %1 holds control characters: a backslash in double quotes was read as an escape</source>
        <translation>Le chemin %1 contient des caractères de contrôle&#xa0;: une barre oblique inverse entre guillemets doubles a été lue comme un échappement</translation>
    </message>
    <message>
        <source>Put the path in single quotes, or double every backslash.</source>
        <translation>Mettez le chemin entre guillemets simples, ou doublez chaque barre oblique inverse.</translation>
    </message>
    <message>
        <source>[profiles.%1] has no effect: profiles are files now</source>
        <translation>[profiles.%1] est sans effet&#xa0;: les profils sont désormais des fichiers</translation>
    </message>
    <message>
        <source>Move its settings to %1.config.toml in the Codex home and start codex --profile %1, or remove it.</source>
        <translation>Déplacez ses paramètres vers %1.config.toml dans le dossier Codex et lancez codex --profile %1, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The entry for the project %1 is never used: Codex compares the absolute path without a slash at its end</source>
        <translation>L’entrée du projet %1 n’est jamais utilisée&#xa0;: Codex compare le chemin absolu sans barre oblique à la fin</translation>
    </message>
    <message>
        <source>Write the absolute path without a slash at its end.</source>
        <translation>Écrivez le chemin absolu sans barre oblique à la fin.</translation>
    </message>
    <message>
        <source>model_reasoning_effort has an unusual value: %1</source>
        <translation>model_reasoning_effort a une valeur inhabituelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire &quot;%1&quot;&#xa0;?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number (integer), without quotes</source>
        <translation>un nombre entier, sans guillemets</translation>
    </message>
    <message>
        <source>a whole number (integer), %1</source>
        <translation>un nombre entier, %1</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>un nombre, sans guillemets</translation>
    </message>
    <message>
        <source>a text (string) in quotes</source>
        <translation>une chaîne entre guillemets</translation>
    </message>
    <message>
        <source>a path (string) in quotes</source>
        <translation>un chemin (chaîne) entre guillemets</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>une liste de chaînes, par exemple [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a table ([%1] and settings below it)</source>
        <translation>une table ([%1] et les paramètres au-dessous)</translation>
    </message>
    <message>
        <source>a value of type: %1</source>
        <translation>une valeur de type&#xa0;: %1</translation>
    </message>
    <message>
        <source>A -c option has no key before its =</source>
        <translation>Une option -c n’a pas de clé avant son =</translation>
    </message>
    <message>
        <source>The option -c %1 has no =</source>
        <translation>L’option -c %1 n’a pas de =</translation>
    </message>
    <message>
        <source>-c key=value</source>
        <translation>-c key=value</translation>
    </message>
    <message>
        <source>Write the option as -c key=value, such as -c model=&quot;gpt-5&quot;.</source>
        <translation>Écrivez l’option sous la forme -c key=value, par exemple -c model=&quot;gpt-5&quot;.</translation>
    </message>
    <message>
        <source>Codex cannot start: an option -c is not of the form key=value</source>
        <translation>Codex ne peut pas démarrer&#xa0;: une option -c n’est pas de la forme key=value</translation>
    </message>
    <message>
        <source>%1 names the feature flag %2, which Codex does not know</source>
        <translation>%1 désigne l’option de fonctionnalité %2, que Codex ne connaît pas</translation>
    </message>
    <message>
        <source>Leave the option out; `codex features list` shows the flags.</source>
        <translation>Omettez l’option&#xa0;; `codex features list` affiche les fonctionnalités.</translation>
    </message>
    <message>
        <source>Write %1 %2.</source>
        <translation>Écrivez %1 %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: it has no feature flag %1</source>
        <translation>Codex ne peut pas démarrer&#xa0;: il n’a pas d’option de fonctionnalité %1</translation>
    </message>
    <message>
        <source>%1 is defined a second time</source>
        <translation>%1 est défini une seconde fois</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>chaque clé une seule fois</translation>
    </message>
    <message>
        <source>Keep one of the two definitions of %1.</source>
        <translation>Gardez une des deux définitions de %1.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 defines %3 a second time</source>
        <translation>Codex ne peut pas démarrer&#xa0;: la ligne %2 de %1 définit %3 une seconde fois</translation>
    </message>
    <message>
        <source>%1 is defined in line %2 already</source>
        <translation>%1 est déjà défini à la ligne %2</translation>
    </message>
    <message>
        <source>Move the lines below [%1] to the table of line %2, and remove the second header.</source>
        <translation>Déplacez les lignes sous [%1] vers la table de la ligne %2, et supprimez le second en-tête.</translation>
    </message>
    <message>
        <source>Remove %1 from line %2 or from line %3.</source>
        <translation>Supprimez %1 de la ligne %2 ou de la ligne %3.</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>un texte en UTF-8</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not UTF-8 text</source>
        <translation>Codex ne peut pas démarrer&#xa0;: %1 n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>Le fichier est en UTF-16. Convertissez-le&#xa0;: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>Enregistrez le fichier en UTF-8. S’il est en Latin-1&#xa0;: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Correct the line to: %1</source>
        <translation>Corrigez la ligne ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes: %2</source>
        <translation>La valeur de %1 n’a pas de guillemets&#xa0;: %2</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, a list or a table</source>
        <translation>une chaîne entre guillemets, un nombre, true, false, une liste ou une table</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes.</source>
        <translation>Mettez la valeur de %1 entre guillemets.</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes</source>
        <translation>La valeur de %1 n’a pas de guillemets</translation>
    </message>
    <message>
        <source>the value itself: the file knows no variables</source>
        <translation>la valeur elle-même&#xa0;: le fichier ne connaît pas de variables</translation>
    </message>
    <message>
        <source>Write the value itself, in quotes; variables are not expanded here.</source>
        <translation>Écrivez la valeur elle-même, entre guillemets&#xa0;; les variables ne sont pas développées ici.</translation>
    </message>
    <message>
        <source>The value of %1 has typographic quotes: %2</source>
        <translation>La valeur de %1 a des guillemets typographiques&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use straight quotes: %1 = %2</source>
        <translation>Utilisez des guillemets droits&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>true or false, or a text in quotes</source>
        <translation>true ou false, ou une chaîne entre guillemets</translation>
    </message>
    <message>
        <source>a value: the file knows no null</source>
        <translation>une valeur&#xa0;: le fichier ne connaît pas null</translation>
    </message>
    <message>
        <source>Remove %1 to get its default, or put the value in quotes.</source>
        <translation>Supprimez %1 pour obtenir sa valeur par défaut, ou mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>Use single quotes, in which a backslash is only a backslash, or double every backslash.</source>
        <translation>Utilisez des guillemets simples, où une barre oblique inverse n’est rien d’autre, ou doublez chaque barre oblique inverse.</translation>
    </message>
    <message>
        <source>Use single quotes: %1 = &apos;%2&apos; (or double every backslash).</source>
        <translation>Utilisez des guillemets simples&#xa0;: %1 = &apos;%2&apos; (ou doublez chaque barre oblique inverse).</translation>
    </message>
    <message>
        <source>A backslash in double quotes begins an escape, and %1 is none that TOML has</source>
        <translation>Une barre oblique inverse entre guillemets doubles commence un échappement, et %1 n’en est pas un de TOML</translation>
    </message>
    <message>
        <source>a path in single quotes, or with every backslash doubled</source>
        <translation>un chemin entre guillemets simples, ou avec chaque barre oblique inverse doublée</translation>
    </message>
    <message>
        <source>The backslash before the closing quote of %1 makes the quote a part of the text</source>
        <translation>La barre oblique inverse avant le guillemet fermant de %1 fait de celui-ci une partie de la chaîne</translation>
    </message>
    <message>
        <source>The text of %1 is not closed: its line ends without %2</source>
        <translation>La chaîne de %1 n’est pas fermée&#xa0;: sa ligne se termine sans %2</translation>
    </message>
    <message>
        <source>the closing quote on the same line</source>
        <translation>le guillemet fermant sur la même ligne</translation>
    </message>
    <message>
        <source>Add the closing %1 at the end of the text (a text over several lines stands between %2).</source>
        <translation>Ajoutez le %1 fermant à la fin de la chaîne (une chaîne sur plusieurs lignes se place entre %2).</translation>
    </message>
    <message>
        <source>The line goes on after its end: %1</source>
        <translation>La ligne continue après sa fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>one setting on a line</source>
        <translation>un seul paramètre par ligne</translation>
    </message>
    <message>
        <source>The line goes on after the end of its value</source>
        <translation>La ligne continue après la fin de sa valeur</translation>
    </message>
    <message>
        <source>Begin the comment with #.</source>
        <translation>Commencez le commentaire par #.</translation>
    </message>
    <message>
        <source>Remove the %1 at the end of the line.</source>
        <translation>Supprimez le %1 à la fin de la ligne.</translation>
    </message>
    <message>
        <source>If the text is to hold quotes, put single quotes around it: &apos;…&apos;.</source>
        <translation>Si la chaîne doit contenir des guillemets, entourez-la de guillemets simples&#xa0;: &apos;…&apos;.</translation>
    </message>
    <message>
        <source>If the text is to hold an apostrophe, put double quotes around it.</source>
        <translation>Si la chaîne doit contenir une apostrophe, entourez-la de guillemets doubles.</translation>
    </message>
    <message>
        <source>The line is neither a setting nor a comment</source>
        <translation>La ligne n’est ni un paramètre ni un commentaire</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>un commentaire qui commence par #</translation>
    </message>
    <message>
        <source>There is no = after %1</source>
        <translation>Il n’y a pas de = après %1</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>key = value</translation>
    </message>
    <message>
        <source>Write the line as %1 = value, or remove it.</source>
        <translation>Écrivez la ligne sous la forme %1 = value, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Remove the word export, and put the value in quotes.</source>
        <translation>Supprimez le mot export, et mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>Write = in place of the colon: %1 = value</source>
        <translation>Écrivez = à la place des deux-points&#xa0;: %1 = value</translation>
    </message>
    <message>
        <source>A key without quotes holds a character that is not allowed: %1</source>
        <translation>Une clé sans guillemets contient un caractère non autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>letters, digits, _ and -, or a key in quotes</source>
        <translation>des lettres, des chiffres, _ et -, ou une clé entre guillemets</translation>
    </message>
    <message>
        <source>Put this part of the key in single quotes, such as [projects.&apos;/path/to/it&apos;].</source>
        <translation>Mettez cette partie de la clé entre guillemets simples, par exemple [projects.&apos;/path/to/it&apos;].</translation>
    </message>
    <message>
        <source>Put this part of the key in quotes: &quot;%1&quot;.</source>
        <translation>Mettez cette partie de la clé entre guillemets&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a text in quotes: %2</source>
        <translation>%1 n’est ni un nombre ni une chaîne entre guillemets&#xa0;: %2</translation>
    </message>
    <message>
        <source>a number such as 10 or 0.5, or a text in quotes</source>
        <translation>un nombre comme 10 ou 0.5, ou une chaîne entre guillemets</translation>
    </message>
    <message>
        <source>Write a number, or put the value of %1 in quotes.</source>
        <translation>Écrivez un nombre, ou mettez la valeur de %1 entre guillemets.</translation>
    </message>
    <message>
        <source>%1 has no valid value: %2</source>
        <translation>%1 n’a pas de valeur valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>true or false in small letters, or a text in quotes</source>
        <translation>true ou false en minuscules, ou une chaîne entre guillemets</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>un %1 fermant</translation>
    </message>
    <message>
        <source>Add the missing %1.</source>
        <translation>Ajoutez le %1 manquant.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the value of %1</source>
        <translation>Une virgule ou un crochet fermant manque dans la valeur de %1</translation>
    </message>
    <message>
        <source>commas between the elements, and a bracket at the end</source>
        <translation>des virgules entre les éléments, et un crochet à la fin</translation>
    </message>
    <message>
        <source>Close the bracket of %1, or put a comma between its elements.</source>
        <translation>Fermez le crochet de %1, ou mettez une virgule entre ses éléments.</translation>
    </message>
    <message>
        <source>%1 has two equal signs</source>
        <translation>%1 a deux signes égal</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez-en un.</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>a value after the = on the same line</source>
        <translation>une valeur après le = sur la même ligne</translation>
    </message>
    <message>
        <source>Write a value after the =, or remove the line.</source>
        <translation>Écrivez une valeur après le =, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The text of %1 over several lines is never closed</source>
        <translation>La chaîne de %1 sur plusieurs lignes n’est jamais fermée</translation>
    </message>
    <message>
        <source>%1 at its end</source>
        <translation>%1 à sa fin</translation>
    </message>
    <message>
        <source>Add %1 where the text is to end.</source>
        <translation>Ajoutez %1 là où la chaîne doit se terminer.</translation>
    </message>
    <message>
        <source>The text of %1 holds an invisible control character</source>
        <translation>La chaîne de %1 contient un caractère de contrôle invisible</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>des caractères visibles</translation>
    </message>
    <message>
        <source>Type the value of %1 again instead of pasting it.</source>
        <translation>Retapez la valeur de %1 au lieu de la coller.</translation>
    </message>
    <message>
        <source>The line ends in a way that TOML does not know (a carriage return alone)</source>
        <translation>La ligne se termine d’une façon que TOML ne connaît pas (un retour chariot seul)</translation>
    </message>
    <message>
        <source>line ends of Unix or Windows</source>
        <translation>des fins de ligne Unix ou Windows</translation>
    </message>
    <message>
        <source>Save the file with line ends of Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</source>
        <translation>Enregistrez le fichier avec des fins de ligne Unix&#xa0;: sed -i &apos;s/\r\n*/\n/g&apos; FILE</translation>
    </message>
    <message>
        <source>A part of the key is empty</source>
        <translation>Une partie de la clé est vide</translation>
    </message>
    <message>
        <source>a name before the = and between the dots</source>
        <translation>un nom avant le = et entre les points</translation>
    </message>
    <message>
        <source>Write the missing name, or remove the line.</source>
        <translation>Écrivez le nom manquant, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The name of a table is not closed with %1</source>
        <translation>Le nom d’une table n’est pas fermé par %1</translation>
    </message>
    <message>
        <source>%1 closes a bracket that was never opened</source>
        <translation>%1 ferme un crochet qui n’a jamais été ouvert</translation>
    </message>
    <message>
        <source>brackets in pairs</source>
        <translation>des crochets par paires</translation>
    </message>
    <message>
        <source>Remove the bracket, or add the one that opens it.</source>
        <translation>Supprimez le crochet, ou ajoutez celui qui l’ouvre.</translation>
    </message>
    <message>
        <source>A list is not closed with %1</source>
        <translation>Une liste n’est pas fermée par %1</translation>
    </message>
    <message>
        <source>A table is not closed with %1</source>
        <translation>Une table n’est pas fermée par %1</translation>
    </message>
    <message>
        <source>one comma between two elements</source>
        <translation>une virgule entre deux éléments</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Supprimez la virgule.</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply</source>
        <translation>La valeur de %1 est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>fewer than 80 brackets in each other</source>
        <translation>moins de 80 crochets imbriqués</translation>
    </message>
    <message>
        <source>Remove brackets from the value of %1.</source>
        <translation>Supprimez des crochets de la valeur de %1.</translation>
    </message>
    <message>
        <source>The file is JSON, not TOML</source>
        <translation>Le fichier est du JSON, pas du TOML</translation>
    </message>
    <message>
        <source>lines such as: model = &quot;gpt-5&quot;</source>
        <translation>des lignes telles que&#xa0;: model = &quot;gpt-5&quot;</translation>
    </message>
    <message>
        <source>Rewrite the settings as TOML: key = value on a line each, without the outer braces and the commas.</source>
        <translation>Réécrivez les paramètres en TOML&#xa0;: un key = value par ligne, sans les accolades extérieures ni les virgules.</translation>
    </message>
    <message>
        <source>The file holds the markers of an unresolved merge conflict</source>
        <translation>Le fichier contient les marques d’un conflit de fusion non résolu</translation>
    </message>
    <message>
        <source>one of the two versions</source>
        <translation>l’une des deux versions</translation>
    </message>
    <message>
        <source>Keep one of the two versions and remove the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Gardez l’une des deux versions et supprimez les lignes qui commencent par &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= et &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 is not valid TOML</source>
        <translation>Codex ne peut pas démarrer&#xa0;: la ligne %2 de %1 n’est pas du TOML valide</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Background Server</source>
        <translation>Serveur d’arrière-plan</translation>
    </message>
    <message>
        <source>Cancelled before it finished</source>
        <translation>Annulée avant la fin</translation>
    </message>
    <message>
        <source>The check itself failed: %1</source>
        <translation>La vérification elle-même a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with this text.</source>
        <translation>Relancez-la&#xa0;; si elle échoue encore, signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>La vérification elle-même a échoué</translation>
    </message>
    <message>
        <source>The check had no answer after %1 s</source>
        <translation>La vérification n’a pas eu de réponse après %1 s</translation>
    </message>
    <message>
        <source>Look for a disk, a mount or a server that does not answer, then run the check again.</source>
        <translation>Cherchez un disque, un montage ou un serveur qui ne répond pas, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Not finished within %1 s</source>
        <translation>Non terminée en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n inactive</numerusform>
            <numerusform>%n inactives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n nouveau problème</numerusform>
            <numerusform>%n nouveaux problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) gone</source>
        <translation>
            <numerusform>%n problème disparu</numerusform>
            <numerusform>%n problèmes disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n vérification modifiée</numerusform>
            <numerusform>%n vérifications modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture of %n value(s): the arrow keys walk through them</source>
        <translation>
            <numerusform>Un graphique de %n valeur&#xa0;: les touches fléchées permettent de la parcourir</numerusform>
            <numerusform>Un graphique de %n valeurs&#xa0;: les touches fléchées permettent de les parcourir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1; the longest was %2 with %3</source>
        <translation>
            <numerusform>%n vérification en %1&#xa0;; la plus longue&#xa0;: %2, %3</numerusform>
            <numerusform>%n vérifications en %1&#xa0;; la plus longue&#xa0;: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found nothing wrong.</source>
        <translation>
            <numerusform>%n vérification n’a rien trouvé d’anormal.</numerusform>
            <numerusform>%n vérifications n’ont rien trouvé d’anormal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, each with its reason.</source>
        <translation>
            <numerusform>%n ignorée, avec sa raison.</numerusform>
            <numerusform>%n ignorées, chacune avec sa raison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses WebSocket</source>
        <translation>le WebSocket Responses</translation>
    </message>
    <message>
        <source>token refresh</source>
        <translation>le service d’actualisation des jetons</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>le service de mises à jour</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>le serveur MCP %1</translation>
    </message>
    <message>
        <source>Stop every Codex, and restore what a backup has of them first, such as %1: the history of a thread stood there. Only if there is no backup, delete those that are still empty: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>Arrêtez toutes les instances de Codex, et restaurez d’abord ce qu’une sauvegarde en contient, par exemple %1&#xa0;: l’historique d’un fil s’y trouvait. Seulement s’il n’y a pas de sauvegarde, supprimez ceux qui sont encore vides&#xa0;: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file&apos;s first record is not the session&apos;s</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: le premier enregistrement du fichier de session n’est pas celui de la session</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: le premier enregistrement du fichier de session n’est pas celui de la session</numerusform>
        </translation>
    </message>
    <message>
        <source>a record of type session_meta in the first line</source>
        <translation>un enregistrement de type session_meta à la première ligne</translation>
    </message>
    <message>
        <source>Another program has changed the file: restore %1 from a backup. Without one move it out of %2 and keep it; Codex does not open it as it is.</source>
        <translation>Un autre programme a modifié le fichier&#xa0;: restaurez %1 depuis une sauvegarde. Sans sauvegarde, déplacez-le hors de %2 et conservez-le&#xa0;; Codex ne l’ouvre pas en l’état.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has put a byte order mark before the rollout file&apos;s first record</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: un éditeur ou un programme de synchronisation a placé un indicateur d’ordre des octets (BOM) avant le premier enregistrement du fichier de session</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: un éditeur ou un programme de synchronisation a placé un indicateur d’ordre des octets (BOM) avant le premier enregistrement du fichier de session</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>UTF-8 sans indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or take the mark away: `%1`.</source>
        <translation>Arrêtez toutes les instances de Codex, puis restaurez chaque fichier depuis une sauvegarde, ou retirez l’indicateur&#xa0;: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has written the rollout file in UTF-16</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: un éditeur ou un programme de synchronisation a écrit le fichier de session en UTF-16</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: un éditeur ou un programme de synchronisation a écrit le fichier de session en UTF-16</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or convert it: `%1`.</source>
        <translation>Arrêtez toutes les instances de Codex, puis restaurez chaque fichier depuis une sauvegarde, ou convertissez-le&#xa0;: `%1`.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>Le dossier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs: `rm %1`.</source>
        <translation>Voyez avec `readlink %1` où il mène, et montez ce disque ou créez ce dossier&#xa0;; ou supprimez le lien pendant qu’aucune instance de Codex n’est lancée&#xa0;: `rm %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder anew; restore what was in it from a backup.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez-le de côté&#xa0;: `mv %1 %2`. Codex recrée le dossier&#xa0;; restaurez-en le contenu depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown -R &quot;$(id -un)&quot;: %1`.</source>
        <translation>Ce chemin appartient à un autre utilisateur, comme après `sudo codex`. Reprenez-en possession&#xa0;: `sudo chown -R &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>Allow yourself to read and write it again: `chmod u+rwx %1`.</source>
        <translation>Redonnez-vous les droits de lecture et d’écriture&#xa0;: `chmod u+rwx %1`.</translation>
    </message>
    <message>
        <source>Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for errors of it.</source>
        <translation>Examinez le disque où il se trouve&#xa0;: `findmnt -T %1`, et cherchez-en les erreurs avec `sudo dmesg`.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such folder(s)</source>
        <translation>
            <numerusform>%1&#xa0;; %n dossier dans ce cas</numerusform>
            <numerusform>%1&#xa0;; %n dossiers dans ce cas</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of rollout files, or nothing</source>
        <translation>un dossier de fichiers de session, ou rien</translation>
    </message>
    <message>
        <source>Codex can neither save nor resume threads: %1 is of no use as their folder</source>
        <translation>Codex ne peut ni enregistrer ni reprendre de fils&#xa0;: %1 ne peut pas leur servir de dossier</translation>
    </message>
    <message>
        <source>Codex does not find the threads in %1</source>
        <translation>Codex ne trouve pas les fils dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file that the state DB names holds another thread</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: le fichier de session désigné par la base d’état contient un autre fil</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: le fichier de session désigné par la base d’état contient un autre fil</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of the row in the file&apos;s first record</source>
        <translation>l’identifiant de la ligne dans le premier enregistrement du fichier</translation>
    </message>
    <message>
        <source>The file was changed or overwritten: restore %1 from a backup. Without one move it out of %2 and keep it; Codex opens neither thread from it.</source>
        <translation>Le fichier a été modifié ou écrasé&#xa0;: restaurez %1 depuis une sauvegarde. Sans sauvegarde, déplacez-le hors de %2 et conservez-le&#xa0;; Codex n’en ouvre aucun des deux fils.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file is a symbolic link to a file whose name is no rollout&apos;s</source>
        <translation>
            <numerusform>%n fil ne peut pas être repris&#xa0;: le fichier de session est un lien symbolique vers un fichier dont le nom n’est pas celui d’un fichier de session</numerusform>
            <numerusform>%n fils ne peuvent pas être repris&#xa0;: le fichier de session est un lien symbolique vers un fichier dont le nom n’est pas celui d’un fichier de session</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, or a link to one of the same name</source>
        <translation>un fichier, ou un lien vers un fichier du même nom</translation>
    </message>
    <message>
        <source>Stop every Codex, then put the file itself in the link&apos;s place, for the first: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</source>
        <translation>Arrêtez toutes les instances de Codex, puis mettez le fichier lui-même à la place du lien&#xa0;; pour le premier&#xa0;: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</translation>
    </message>
    <message>
        <source>If a disk is to be mounted where %1 points, mount it. Else start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Si un disque doit être monté là où pointe %1, montez-le. Sinon, lancez Codex une fois avec `codex`&#xa0;: il reconstruit l’index à partir des fichiers de session.</translation>
    </message>
    <message>
        <source>Not compared: the state DB may not be read; state.paths says more</source>
        <translation>Non comparé&#xa0;: le droit de lire la base d’état fait défaut&#xa0;; state.paths en dit plus</translation>
    </message>
    <message>
        <source>%1 lacks the table that Codex writes its log to, or a part of it: Codex keeps no log</source>
        <translation>Il manque à %1 tout ou partie de la table où Codex écrit son journal&#xa0;: Codex ne tient pas de journal</translation>
    </message>
    <message>
        <source>a table of log lines as Codex makes it</source>
        <translation>une table de lignes de journal telle que Codex la crée</translation>
    </message>
    <message>
        <source>%1 has the content of %2: the file, or the write-ahead log beside it, belongs to that database</source>
        <translation>%1 a le contenu de %2&#xa0;: le fichier, ou le journal d’écriture anticipée à côté de lui, appartient à cette base de données</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): it has the content of %3</source>
        <translation>Codex n’utilise pas sa %1 (%2) : elle a le contenu de %3</translation>
    </message>
    <message>
        <source>%1 has tables, but no record of the migrations that made them: Codex tries to make the tables again and fails</source>
        <translation>%1 contient des tables, mais aucune trace des migrations qui les ont créées&#xa0;: Codex tente de recréer les tables et échoue</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): the record of its migrations is missing</source>
        <translation>Codex n’utilise pas sa %1 (%2) : la trace de ses migrations manque</translation>
    </message>
    <message>
        <source>Correct %1 so that it names a folder, or take it out: Codex then keeps the files in its home.</source>
        <translation>Corrigez %1 pour désigner un dossier, ou supprimez ce paramètre&#xa0;: Codex conserve alors les fichiers dans son dossier Codex.</translation>
    </message>
    <message>
        <source>See with `readlink %1` where the link leads, and mount that disk or make that folder; or correct %2.</source>
        <translation>Voyez avec `readlink %1` où mène le lien, et montez ce disque ou créez ce dossier&#xa0;; ou corrigez %2.</translation>
    </message>
    <message>
        <source>Mount the disk that it lies on, or make the folder and give it to yourself: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; or correct %2.</source>
        <translation>Montez le disque où il se trouve, ou créez le dossier et attribuez-le-vous&#xa0;: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`&#xa0;; ou corrigez %2.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not a folder and cannot be one</source>
        <translation>%1 désigne %2, qui n’est pas un dossier et ne peut pas en être un</translation>
    </message>
    <message>
        <source>%1 names %2, which is not there, and Codex cannot make it</source>
        <translation>%1 désigne %2, qui n’existe pas, et que Codex ne peut pas créer</translation>
    </message>
    <message>
        <source>a folder, or a place where Codex can make one</source>
        <translation>un dossier, ou un emplacement où Codex peut en créer un</translation>
    </message>
    <message>
        <source>Codex has no place for its databases, and lists no threads: %1 points to %2</source>
        <translation>Codex n’a pas d’emplacement pour ses bases de données, et n’affiche aucun fil&#xa0;: %1 pointe vers %2</translation>
    </message>
    <message>
        <source>Codex keeps no log: %1 points to %2</source>
        <translation>Codex ne tient pas de journal&#xa0;: %1 pointe vers %2</translation>
    </message>
    <message>
        <source>It belongs to another user, and %1 names it. Name a folder of your own there, or have its owner let you write to it.</source>
        <translation>Ce chemin appartient à un autre utilisateur, et %1 le désigne. Indiquez-y un dossier à vous, ou demandez à son propriétaire de vous laisser y écrire.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown %1&quot;$(id -un)&quot;: %2`.</source>
        <translation>Ce chemin appartient à un autre utilisateur, comme après `sudo codex`. Reprenez-en possession&#xa0;: `sudo chown %1&quot;$(id -un)&quot;: %2`.</translation>
    </message>
    <message>
        <source>Allow yourself to write again: `chmod %1u+rwX %2`.</source>
        <translation>Redonnez-vous le droit d’écriture&#xa0;: `chmod %1u+rwX %2`.</translation>
    </message>
    <message>
        <source>The Codex home %1 belongs to another user, %2: you may not write to it</source>
        <translation>Le dossier Codex %1 appartient à un autre utilisateur, %2&#xa0;: vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>a Codex home of the user who runs Codex</source>
        <translation>un dossier Codex de l’utilisateur qui lance Codex</translation>
    </message>
    <message>
        <source>Use a Codex home of your own: `unset CODEX_HOME`, or set it to a folder of yours. To use this one, start Codex as %1.</source>
        <translation>Utilisez un dossier Codex à vous&#xa0;: `unset CODEX_HOME`, ou donnez-lui pour valeur un de vos dossiers. Pour utiliser celui-ci, lancez Codex en tant que %1.</translation>
    </message>
    <message>
        <source>Not asked: no credentials are sent (--no-credentials)</source>
        <translation>Non interrogé&#xa0;: aucun identifiant n’est envoyé (--no-credentials)</translation>
    </message>
    <message>
        <source>Not reached: the proxy wants credentials, and none are sent (--no-credentials)</source>
        <translation>Non atteint&#xa0;: le proxy demande des identifiants, et aucun n’est envoyé (--no-credentials)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) not looked at again</source>
        <translation>
            <numerusform>%n problème non réexaminé</numerusform>
            <numerusform>%n problèmes non réexaminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (MCP server %2, %3)</source>
        <translation>%1 (serveur MCP %2, %3)</translation>
    </message>
    <message>
        <source>%1 (makes the provider&apos;s token, %2)</source>
        <translation>%1 (génère le jeton du fournisseur, %2)</translation>
    </message>
    <message>
        <source>tmux (its options)</source>
        <translation>tmux (ses options)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>la vérification %1</translation>
    </message>
    <message>
        <source>A secret (%1) would have been shown by %2, so nothing was written. Please report this as a fault of Codex Doctor.</source>
        <translation>Un secret (%1) aurait été montré par %2&#xa0;; rien n’a donc été écrit. Veuillez signaler ce défaut de Codex Doctor.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 existe déjà&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>feedback has to be a table</source>
        <translation>feedback doit être une table</translation>
    </message>
    <message>
        <source>%1 is not a setting; there are dsn and uploads</source>
        <translation>%1 n’est pas un paramètre&#xa0;; il y a dsn et uploads</translation>
    </message>
    <message>
        <source>dsn has to be a string</source>
        <translation>dsn doit être une chaîne</translation>
    </message>
    <message>
        <source>uploads has to be true or false</source>
        <translation>uploads doit être true ou false</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>il dépasse 64 Kio</translation>
    </message>
    <message>
        <source>You have turned uploads off (%1). The bundle can be saved to a file instead.</source>
        <translation>Vous avez désactivé l’envoi (%1). L’archive peut être enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>Uploads are forbidden on this machine (%1). The bundle can be saved to a file instead.</source>
        <translation>L’envoi est interdit sur cette machine (%1). L’archive peut être enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>No place for feedback is set, neither in the settings nor by CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.</source>
        <translation>Aucune destination n’est définie pour les commentaires, ni dans les paramètres ni par CODEX_DOCTOR_DSN. L’archive peut être enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>It was queued for %1, and the policy of this machine (%2) has %3. Delete it, and send anew.</source>
        <translation>Cet envoi était destiné à %1, et la stratégie de cette machine (%2) indique %3. Supprimez-le, puis envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>A secret (%1) would have been sent in %2, so nothing was. Please report this as a fault of Codex Doctor.</source>
        <translation>Un secret (%1) aurait été envoyé dans %2&#xa0;; rien n’a donc été envoyé. Veuillez signaler ce défaut de Codex Doctor.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 is the most that can be sent.</source>
        <translation>Le message compte %1 caractères&#xa0;; on peut en envoyer %2 au plus.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>il ne commence pas par https://</translation>
    </message>
    <message>
        <source>its scheme is %1, not https</source>
        <translation>son schéma est %1, pas https</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>il ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>http is accepted for this machine alone; %1 needs https</source>
        <translation>http n’est accepté que pour cette machine&#xa0;; %1 exige https</translation>
    </message>
    <message>
        <source>its public key is missing: https://KEY@%1/PROJECT</source>
        <translation>sa clé publique manque&#xa0;: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its public key has a character that keys do not have</source>
        <translation>sa clé publique contient un caractère qu’une clé n’a pas</translation>
    </message>
    <message>
        <source>something follows the project</source>
        <translation>quelque chose suit le projet</translation>
    </message>
    <message>
        <source>its project is missing: https://KEY@%1/PROJECT</source>
        <translation>son projet manque&#xa0;: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its project is not a number or a word</source>
        <translation>son projet n’est ni un nombre ni un mot</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1, projet %2</translation>
    </message>
    <message>
        <source>not a Sentry DSN: %1</source>
        <translation>pas un DSN Sentry&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy of this machine (%1) has it go to %2.</source>
        <translation>La stratégie de cette machine (%1) impose l’envoi à %2.</translation>
    </message>
    <message>
        <source>The variable CODEX_DOCTOR_DSN decides.</source>
        <translation>C’est la variable CODEX_DOCTOR_DSN qui décide.</translation>
    </message>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>Il n’y a pas de dossier personnel pour le conserver.</translation>
    </message>
    <message>
        <source>%1 has to be edited by hand: its form is not the usual one.</source>
        <translation>%1 doit être modifié à la main&#xa0;: sa forme n’est pas celle d’usage.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>a transaction on it was interrupted, or is being written</source>
        <translation>une transaction y a été interrompue, ou est en cours d’écriture</translation>
    </message>
    <message>
        <source>Codex has no log database here</source>
        <translation>Codex n’a pas de base du journal ici</translation>
    </message>
    <message>
        <source>the log database cannot be read: %1</source>
        <translation>la base du journal ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Codex logged nothing in that time</source>
        <translation>Codex n’a rien consigné pendant cette période</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its record in the outbox cannot be read; it can only be deleted</source>
        <translation>son enregistrement dans la boîte d’envoi est illisible&#xa0;; il ne peut qu’être supprimé</translation>
    </message>
    <message>
        <source>There is no %1 in the outbox.</source>
        <translation>Il n’y a pas de %1 dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>There is no folder to keep feedback in, because HOME is not set. Nothing was sent.</source>
        <translation>Il n’y a pas de dossier pour conserver les commentaires, car HOME n’est pas définie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder.</source>
        <translation>%1 se trouve dans le dossier Codex, qui n’est jamais modifié. Donnez à XDG_DATA_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>The feedback cannot be kept in %1, so nothing was sent</source>
        <translation>Les commentaires ne peuvent pas être conservés dans %1&#xa0;; rien n’a donc été envoyé</translation>
    </message>
    <message>
        <source>%1 is in the outbox already.</source>
        <translation>%1 est déjà dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be written</source>
        <translation>La boîte d’envoi %1 ne peut pas être écrite</translation>
    </message>
    <message>
        <source>%1 is not waiting: %2.</source>
        <translation>%1 n’est pas en attente&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was accepted already.</source>
        <translation>%1 a déjà été accepté.</translation>
    </message>
    <message>
        <source>%1 has nothing left to send.</source>
        <translation>%1 n’a plus rien à envoyer.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>what was to be sent cannot be read any more; it can only be deleted</source>
        <translation>ce qui devait être envoyé n’est plus lisible&#xa0;; on ne peut que le supprimer</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>; the server wants nothing before %1</source>
        <translation>&#xa0;; le serveur n’accepte rien avant %1</translation>
    </message>
    <message>
        <source>; the next attempt is after %1</source>
        <translation>&#xa0;; prochaine tentative après %1</translation>
    </message>
    <message>
        <source>%1, but the answer does not confirm it; it is kept, and can be sent again</source>
        <translation>%1, mais la réponse ne le confirme pas&#xa0;; l’envoi est conservé et peut être refait</translation>
    </message>
    <message>
        <source>queued, not sent yet</source>
        <translation>en attente, pas encore envoyé</translation>
    </message>
    <message>
        <source>not accepted yet: %1%2</source>
        <translation>pas encore accepté&#xa0;: %1%2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>accepted by the server (event id %1)</source>
        <translation>accepté par le serveur (identifiant d’événement %1)</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the attempt was stopped</source>
        <translation>la tentative a été arrêtée</translation>
    </message>
    <message>
        <source>The server wants nothing before %1.</source>
        <translation>Le serveur n’accepte rien avant %1.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Nothing is sent with --offline.</source>
        <translation>Avec --offline, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>%1 printed more than 4 MiB and was not read to its end</source>
        <translation>%1 a affiché plus de 4 Mio et n’a pas été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>%1 ended without telling its variables (%2)</source>
        <translation>%1 s’est terminé sans donner ses variables (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variable SHELL names no login shell</source>
        <translation>La variable SHELL ne désigne aucun shell de connexion</translation>
    </message>
    <message>
        <source>The background server&apos;s socket %1 cannot be connected to: %2</source>
        <translation>Impossible de se connecter au socket %1 du serveur d’arrière-plan&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect or an unusual value</source>
        <translation>
            <numerusform>%n paramètre est sans effet ou a une valeur inhabituelle</numerusform>
            <numerusform>%n paramètres sont sans effet ou ont une valeur inhabituelle</numerusform>
        </translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login: with CODEX_API_KEY (%2) set, `codex exec` deletes the login that is stored, and ends</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) exige une authentification ChatGPT&#xa0;: quand CODEX_API_KEY (%2) est définie, `codex exec` supprime l’authentification enregistrée et se termine</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex trusts the system&apos;s certificates alone, and opens no WebSocket.</source>
        <translation>Donnez à %1 le fichier PEM de vos certificats de CA, ou exécutez `unset %1`&#xa0;: d’ici là, Codex ne fait confiance qu’aux certificats du système et n’ouvre aucun WebSocket.</translation>
    </message>
    <message>
        <source>Connected (HTTP 101 Switching Protocols)</source>
        <translation>Connecté (HTTP 101 Switching Protocols)</translation>
    </message>
    <message>
        <source>The latest version is %1; which one is installed is not known</source>
        <translation>La dernière version est %1&#xa0;; celle qui est installée n’est pas connue</translation>
    </message>
    <message>
        <source>The single sign-on of the AWS profile %1 (%2) expired at %3</source>
        <translation>L’authentification unique du profil AWS %1 (%2) a expiré le %3</translation>
    </message>
    <message>
        <source>The temporary keys of the AWS profile %1 (%2) expired at %3</source>
        <translation>Les clés temporaires du profil AWS %1 (%2) ont expiré le %3</translation>
    </message>
    <message>
        <source>%1 has a string without its closing %2</source>
        <translation>%1 contient une chaîne sans son %2 fermant</translation>
    </message>
    <message>
        <source>%1 has a rule whose pattern is a string, not a list of words</source>
        <translation>%1 contient une règle dont le motif est une chaîne, et non une liste de mots</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: a hook for %2 has no command</source>
        <translation>Codex n’exécute aucun hook de %1&#xa0;: un hook pour %2 n’a pas de commande</translation>
    </message>
    <message>
        <source>There are no rules, hooks, skills or project instructions</source>
        <translation>Il n’y a ni règles, ni hooks, ni compétences, ni instructions de projet</translation>
    </message>
    <message>
        <source>Nothing wrong was seen in the rules, hooks, skills and project instructions</source>
        <translation>Rien d’anormal n’a été constaté dans les règles, les hooks, les compétences et les instructions de projet</translation>
    </message>
    <message>
        <source>There is no login to compare with the configuration</source>
        <translation>Il n’y a pas d’authentification à comparer à la configuration</translation>
    </message>
    <message>
        <source>The login fits the configuration</source>
        <translation>L’authentification est conforme à la configuration</translation>
    </message>
    <message>
        <source>The login to MCP server %1 expired at %2, and there is no refresh token to renew it</source>
        <translation>L’authentification auprès du serveur MCP %1 a expiré le %2, et il n’y a pas de jeton d’actualisation pour la renouveler</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>identifiant de requête %1</translation>
    </message>
    <message>
        <source>Reach it from another public IP address: switch your VPN or proxy on or off, or use another network. If it stays so, send the cf-ray id to whoever runs the gateway.</source>
        <translation>Accédez-y depuis une autre adresse IP publique&#xa0;: activez ou désactivez le VPN ou le proxy, ou utilisez un autre réseau. Si cela persiste, transmettez l’identifiant cf-ray à l’administrateur de la passerelle.</translation>
    </message>
    <message>
        <source>A gateway before %1 takes your network for a robot and challenges it (%2)</source>
        <translation>Une passerelle devant %1 prend votre réseau pour un robot et lui impose un contrôle (%2)</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 expired on %3</source>
        <translation>Le certificat %1 de %2 a expiré le %3</translation>
    </message>
    <message>
        <source>No answer from %1: connections time out, as happens where a firewall drops them silently</source>
        <translation>Aucune réponse de %1&#xa0;: les connexions expirent, comme lorsqu’un pare-feu les ignore en silence</translation>
    </message>
    <message>
        <source>Not asked: there are no credentials to send</source>
        <translation>Non interrogé&#xa0;: il n’y a pas d’identifiants à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Every hop on the way to %1 (%2) is open</source>
        <translation>Chaque étape du chemin vers %1 (%2) est ouverte</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: il ne connaît pas les proxys %5://, et %3 désigne un proxy de ce type, %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4</source>
        <translation>Codex ne peut pas joindre %1&#xa0;: il ne connaît pas les proxys %2://, et %3 désigne un proxy de ce type, %4</translation>
    </message>
    <message>
        <source>%1 accepts only clients that show a certificate, and Codex has none to show</source>
        <translation>%1 n’accepte que les clients qui présentent un certificat, et Codex n’en a pas</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`. To leave them there, give up the write-ahead log: `codex migrate-nfs-db`.</source>
        <translation>Quittez Codex, déplacez les bases de données dans un dossier d’un disque local (`mv %1/*_[0-9]*.sqlite* FOLDER/`), et indiquez ce dossier dans config.toml&#xa0;: `sqlite_home = &quot;FOLDER&quot;`. Pour les laisser là, renoncez au journal d’écriture anticipée&#xa0;: `codex migrate-nfs-db`.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Codex was not found on this machine</source>
        <translation>Codex n’a pas été trouvé sur cette machine</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed name(s)</source>
        <translation>
            <numerusform>%n nom mal formé</numerusform>
            <numerusform>%n noms mal formés</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 (%2) was stopped in the middle of reading %3: the write-ahead log of that database cannot be emptied, and grows</source>
        <translation>Le processus %1 (%2) a été suspendu au milieu de la lecture de %3&#xa0;: le journal d’écriture anticipée de cette base ne peut pas être vidé et grossit</translation>
    </message>
    <message>
        <source>Codex could not update its %1 (%2): migration %3 failed</source>
        <translation>Codex n’a pas pu mettre à jour sa %1 (%2)&#xa0;: la migration %3 a échoué</translation>
    </message>
    <message>
        <source>Codex cannot update its %1 (%2): a migration is left out</source>
        <translation>Codex ne peut pas mettre à jour sa %1 (%2)&#xa0;: une migration a été omise</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thread(s) in the list of `codex resume --all`</source>
        <translation>
            <numerusform>%1 sur %n fil de la liste de `codex resume --all`</numerusform>
            <numerusform>%1 sur %n fils de la liste de `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the checks as its owner: `sudo -u %1 codex-doctor-cli --codex-home %2`.</source>
        <translation>Exécutez les vérifications sous le compte de son propriétaire&#xa0;: `sudo -u %1 codex-doctor-cli --codex-home %2`.</translation>
    </message>
    <message>
        <source>Databases take most of it: see what the check of the databases says.</source>
        <translation>L’essentiel est occupé par des bases de données&#xa0;: voyez ce qu’indique leur vérification.</translation>
    </message>
    <message>
        <source>%1=%2: Codex takes the terminal to be smaller than it needs</source>
        <translation>%1=%2&#xa0;: Codex croit le terminal plus petit que ce dont il a besoin</translation>
    </message>
    <message>
        <source>Codex knows every item of the terminal title</source>
        <translation>Codex connaît tous les éléments du titre du terminal</translation>
    </message>
    <message>
        <source>%1 cannot be changed for the built-in provider %2</source>
        <translation>%1 ne peut pas être modifié pour le fournisseur intégré %2</translation>
    </message>
    <message>
        <source>state DB</source>
        <translation>base d’état</translation>
    </message>
    <message>
        <source>log DB</source>
        <translation>base du journal</translation>
    </message>
    <message>
        <source>goals DB</source>
        <translation>base des objectifs</translation>
    </message>
    <message>
        <source>memories DB</source>
        <translation>base des souvenirs</translation>
    </message>
    <message>
        <source>memories v2 DB</source>
        <translation>base des souvenirs v2</translation>
    </message>
    <message>
        <source>queue DB</source>
        <translation>base de la file d’attente</translation>
    </message>
    <message>
        <source>thread history DB</source>
        <translation>base d’historique des fils</translation>
    </message>
    <message>
        <source>line %1 column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or put it on a line of its own.</source>
        <translation>Supprimez ce qui n’a pas sa place ici, ou placez-le sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Remove the extra bracket.</source>
        <translation>Supprimez le crochet en trop.</translation>
    </message>
    <message>
        <source>There is one comma too many in the value of %1</source>
        <translation>Il y a une virgule de trop dans la valeur de %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>cwd</source>
        <translation>dossier de travail</translation>
    </message>
    <message>
        <source>log dir</source>
        <translation>dossier des journaux</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model provider</source>
        <translation>fournisseur de modèles</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>identifiant de requête</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point de terminaison</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>erreur de transport</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>première trame</translation>
    </message>
    <message>
        <source>answer after</source>
        <translation>réponse après</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>redirigé vers</translation>
    </message>
    <message>
        <source>proxy env vars</source>
        <translation>variables de proxy</translation>
    </message>
    <message>
        <source>proxy env vars present</source>
        <translation>variables de proxy définies</translation>
    </message>
    <message>
        <source>auth file</source>
        <translation>fichier d’authentification</translation>
    </message>
    <message>
        <source>auth mode</source>
        <translation>mode d’authentification</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>token refresh %1</source>
        <translation>actualisation des jetons %1</translation>
    </message>
    <message>
        <source>Responses WebSocket %1</source>
        <translation>WebSocket Responses %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>mises à jour %1</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1&#xa0;: source</translation>
    </message>
    <message>
        <source>os</source>
        <translation>système</translation>
    </message>
    <message>
        <source>os type</source>
        <translation>type de système</translation>
    </message>
    <message>
        <source>os version</source>
        <translation>version du système</translation>
    </message>
    <message>
        <source>os language</source>
        <translation>langue du système</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>multiplexer</source>
        <translation>multiplexeur</translation>
    </message>
    <message>
        <source>multiplexers</source>
        <translation>multiplexeurs</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>terminal size</source>
        <translation>taille du terminal</translation>
    </message>
    <message>
        <source>terminal version</source>
        <translation>version du terminal</translation>
    </message>
    <message>
        <source>terminfo entry</source>
        <translation>entrée terminfo</translation>
    </message>
    <message>
        <source>tmux options</source>
        <translation>options de tmux</translation>
    </message>
    <message>
        <source>color output</source>
        <translation>sortie en couleurs</translation>
    </message>
    <message>
        <source>effective locale</source>
        <translation>paramètres régionaux effectifs</translation>
    </message>
    <message>
        <source>stdin is terminal</source>
        <translation>stdin est un terminal</translation>
    </message>
    <message>
        <source>stdout is terminal</source>
        <translation>stdout est un terminal</translation>
    </message>
    <message>
        <source>stderr is terminal</source>
        <translation>stderr est un terminal</translation>
    </message>
    <message>
        <source>terminal title source</source>
        <translation>titre du terminal&#xa0;: source</translation>
    </message>
    <message>
        <source>terminal title items</source>
        <translation>titre du terminal&#xa0;: éléments</translation>
    </message>
    <message>
        <source>terminal title invalid items</source>
        <translation>titre du terminal&#xa0;: éléments non valides</translation>
    </message>
    <message>
        <source>terminal title activity</source>
        <translation>titre du terminal&#xa0;: activité</translation>
    </message>
    <message>
        <source>terminal title project source</source>
        <translation>titre du terminal&#xa0;: source du projet</translation>
    </message>
    <message>
        <source>terminal title project value</source>
        <translation>titre du terminal&#xa0;: valeur du projet</translation>
    </message>
    <message>
        <source>warning threshold</source>
        <translation>seuil d’avertissement</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>seuil d’échec</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1&#xa0;: disponible</translation>
    </message>
    <message>
        <source>endpoint products</source>
        <translation>produits de protection</translation>
    </message>
    <message>
        <source>.git entry</source>
        <translation>entrée .git</translation>
    </message>
    <message>
        <source>PATH git entries</source>
        <translation>entrées git dans PATH</translation>
    </message>
    <message>
        <source>PATH git #%1</source>
        <translation>git dans PATH, n°&#xa0;%1</translation>
    </message>
    <message>
        <source>git execution</source>
        <translation>exécution de git</translation>
    </message>
    <message>
        <source>repo detected</source>
        <translation>dépôt détecté</translation>
    </message>
    <message>
        <source>repo root</source>
        <translation>racine du dépôt</translation>
    </message>
    <message>
        <source>selected git</source>
        <translation>git choisi</translation>
    </message>
    <message>
        <source>search command</source>
        <translation>commande de recherche</translation>
    </message>
    <message>
        <source>search command path</source>
        <translation>chemin de la commande de recherche</translation>
    </message>
    <message>
        <source>search command readiness</source>
        <translation>disponibilité de la commande de recherche</translation>
    </message>
    <message>
        <source>search provider</source>
        <translation>origine de la commande de recherche</translation>
    </message>
    <message>
        <source>current executable</source>
        <translation>exécutable actuel</translation>
    </message>
    <message>
        <source>install context</source>
        <translation>contexte d’installation</translation>
    </message>
    <message>
        <source>install method</source>
        <translation>méthode d’installation</translation>
    </message>
    <message>
        <source>managed by npm</source>
        <translation>géré par npm</translation>
    </message>
    <message>
        <source>managed by bun</source>
        <translation>géré par bun</translation>
    </message>
    <message>
        <source>managed by pnpm</source>
        <translation>géré par pnpm</translation>
    </message>
    <message>
        <source>managed by Vite+</source>
        <translation>géré par Vite+</translation>
    </message>
    <message>
        <source>managed package root</source>
        <translation>racine du paquet géré</translation>
    </message>
    <message>
        <source>npm update target</source>
        <translation>cible de la mise à jour npm</translation>
    </message>
    <message>
        <source>PATH codex entries</source>
        <translation>entrées codex dans PATH</translation>
    </message>
    <message>
        <source>PATH codex #%1</source>
        <translation>codex dans PATH, n°&#xa0;%1</translation>
    </message>
    <message>
        <source>copy #%1</source>
        <translation>copie n°&#xa0;%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>version source</source>
        <translation>source de la version</translation>
    </message>
    <message>
        <source>update action</source>
        <translation>commande de mise à jour</translation>
    </message>
    <message>
        <source>check for update on startup</source>
        <translation>recherche de mises à jour au démarrage</translation>
    </message>
    <message>
        <source>version cache</source>
        <translation>cache de version</translation>
    </message>
    <message>
        <source>version cache read</source>
        <translation>lecture du cache de version</translation>
    </message>
    <message>
        <source>version cache parse</source>
        <translation>analyse du cache de version</translation>
    </message>
    <message>
        <source>cached latest version</source>
        <translation>dernière version en cache</translation>
    </message>
    <message>
        <source>last checked at</source>
        <translation>dernière recherche</translation>
    </message>
    <message>
        <source>dismissed version</source>
        <translation>version écartée</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>dernière version</translation>
    </message>
    <message>
        <source>latest version probe</source>
        <translation>consultation de la dernière version</translation>
    </message>
    <message>
        <source>latest version status</source>
        <translation>état de la dernière version</translation>
    </message>
    <message>
        <source>%1 of another version</source>
        <translation>%1 d’une autre version</translation>
    </message>
    <message>
        <source>%1 of another version integrity</source>
        <translation>%1 d’une autre version&#xa0;: intégrité</translation>
    </message>
    <message>
        <source>%1 integrity</source>
        <translation>%1&#xa0;: intégrité</translation>
    </message>
    <message>
        <source>%1 size</source>
        <translation>%1&#xa0;: taille</translation>
    </message>
    <message>
        <source>%1 write-ahead log</source>
        <translation>%1&#xa0;: journal d’écriture anticipée</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1&#xa0;: pages libres</translation>
    </message>
    <message>
        <source>%1 journal mode</source>
        <translation>%1&#xa0;: mode de journal</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1&#xa0;: contrôle</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1&#xa0;: migrations</translation>
    </message>
    <message>
        <source>%1 holder</source>
        <translation>%1&#xa0;: ouverte par</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>ouvertes par</translation>
    </message>
    <message>
        <source>processes of other users</source>
        <translation>processus d’autres utilisateurs</translation>
    </message>
    <message>
        <source>app-servers on this home</source>
        <translation>app-servers sur ce dossier Codex</translation>
    </message>
    <message>
        <source>sqlite home</source>
        <translation>dossier SQLite</translation>
    </message>
    <message>
        <source>sqlite home file system</source>
        <translation>système de fichiers du dossier SQLite</translation>
    </message>
    <message>
        <source>active rollout files</source>
        <translation>fichiers de session actifs</translation>
    </message>
    <message>
        <source>archived rollout files</source>
        <translation>fichiers de session archivés</translation>
    </message>
    <message>
        <source>running versions</source>
        <translation>versions en cours d’exécution</translation>
    </message>
    <message>
        <source>versions of recent threads</source>
        <translation>versions des fils récents</translation>
    </message>
    <message>
        <source>database of a newer generation</source>
        <translation>base de données d’une génération plus récente</translation>
    </message>
    <message>
        <source>log lines read</source>
        <translation>lignes de journal lues</translation>
    </message>
    <message>
        <source>log lines since</source>
        <translation>lignes de journal depuis</translation>
    </message>
    <message>
        <source>older log lines</source>
        <translation>lignes de journal plus anciennes</translation>
    </message>
    <message>
        <source>further hours with errors</source>
        <translation>autres heures avec des erreurs</translation>
    </message>
    <message>
        <source>listed by codex resume</source>
        <translation>listés par codex resume</translation>
    </message>
    <message>
        <source>listed by codex resume --all</source>
        <translation>listés par codex resume --all</translation>
    </message>
    <message>
        <source>beyond the newest 50</source>
        <translation>au-delà des 50 plus récents</translation>
    </message>
    <message>
        <source>not in the state DB</source>
        <translation>absents de la base d’état</translation>
    </message>
    <message>
        <source>file moved</source>
        <translation>fichier déplacé</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>fichier disparu</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>sub-agents of other threads</source>
        <translation>sous-agents d’autres fils</translation>
    </message>
    <message>
        <source>of another program</source>
        <translation>d’un autre programme</translation>
    </message>
    <message>
        <source>not interactive</source>
        <translation>non interactifs</translation>
    </message>
    <message>
        <source>without a message</source>
        <translation>sans message</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>dossier disparu</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>autre dossier</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>fournisseur non configuré</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <translation>%1, le plus récent</translation>
    </message>
    <message>
        <source>threads with sub-agents</source>
        <translation>fils avec sous-agents</translation>
    </message>
    <message>
        <source>default model provider</source>
        <translation>fournisseur de modèles par défaut</translation>
    </message>
    <message>
        <source>thread history</source>
        <translation>historique des fils</translation>
    </message>
    <message>
        <source>thread history ahead of its rollout</source>
        <translation>historique des fils en avance sur son fichier de session</translation>
    </message>
    <message>
        <source>rollout DB rows</source>
        <translation>fichiers de session&#xa0;: lignes de la base</translation>
    </message>
    <message>
        <source>rollout DB sources</source>
        <translation>fichiers de session&#xa0;: origines</translation>
    </message>
    <message>
        <source>rollout DB model providers</source>
        <translation>fichiers de session&#xa0;: fournisseurs de modèles</translation>
    </message>
    <message>
        <source>rollout DB history modes</source>
        <translation>fichiers de session&#xa0;: modes d’historique</translation>
    </message>
    <message>
        <source>rollout DB read error</source>
        <translation>fichiers de session&#xa0;: erreur de lecture</translation>
    </message>
    <message>
        <source>rollout DB active files</source>
        <translation>fichiers de session&#xa0;: fichiers actifs</translation>
    </message>
    <message>
        <source>rollout DB active rows</source>
        <translation>fichiers de session&#xa0;: lignes actives</translation>
    </message>
    <message>
        <source>rollout DB archived files</source>
        <translation>fichiers de session&#xa0;: fichiers archivés</translation>
    </message>
    <message>
        <source>rollout DB archived rows</source>
        <translation>fichiers de session&#xa0;: lignes archivées</translation>
    </message>
    <message>
        <source>rollout DB scan errors</source>
        <translation>fichiers de session&#xa0;: erreurs de parcours</translation>
    </message>
    <message>
        <source>rollout DB scan cap reached</source>
        <translation>fichiers de session&#xa0;: limite de parcours atteinte</translation>
    </message>
    <message>
        <source>rollout DB malformed file names</source>
        <translation>fichiers de session&#xa0;: noms mal formés</translation>
    </message>
    <message>
        <source>rollout DB missing active rows</source>
        <translation>fichiers de session&#xa0;: lignes actives manquantes</translation>
    </message>
    <message>
        <source>rollout DB missing archived rows</source>
        <translation>fichiers de session&#xa0;: lignes archivées manquantes</translation>
    </message>
    <message>
        <source>rollout DB stale rows</source>
        <translation>fichiers de session&#xa0;: lignes obsolètes</translation>
    </message>
    <message>
        <source>rollout DB archive mismatches</source>
        <translation>fichiers de session&#xa0;: archivages incohérents</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB paths</source>
        <translation>fichiers de session&#xa0;: chemins en double dans la base</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread ids</source>
        <translation>fichiers de session&#xa0;: identifiants de fil en double</translation>
    </message>
    <message>
        <source>rollout DB byte order marks</source>
        <translation>fichiers de session&#xa0;: indicateurs d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>rollout DB earlier parts of threads</source>
        <translation>fichiers de session&#xa0;: parties antérieures de fils</translation>
    </message>
    <message>
        <source>rollout DB empty files</source>
        <translation>fichiers de session&#xa0;: fichiers vides</translation>
    </message>
    <message>
        <source>rollout DB files of another thread</source>
        <translation>fichiers de session&#xa0;: fichiers d’un autre fil</translation>
    </message>
    <message>
        <source>rollout DB first record not the session&apos;s</source>
        <translation>fichiers de session&#xa0;: premier enregistrement autre que celui de la session</translation>
    </message>
    <message>
        <source>rollout DB first records not inspected (over 16 MiB)</source>
        <translation>fichiers de session&#xa0;: premiers enregistrements non examinés (plus de 16 Mio)</translation>
    </message>
    <message>
        <source>rollout DB forks</source>
        <translation>fichiers de session&#xa0;: bifurcations</translation>
    </message>
    <message>
        <source>rollout DB further copies</source>
        <translation>fichiers de session&#xa0;: copies supplémentaires</translation>
    </message>
    <message>
        <source>rollout DB links to other names</source>
        <translation>fichiers de session&#xa0;: liens vers d’autres noms</translation>
    </message>
    <message>
        <source>rollout DB rows of another home</source>
        <translation>fichiers de session&#xa0;: lignes d’un autre dossier Codex</translation>
    </message>
    <message>
        <source>rollout DB rows of moved files</source>
        <translation>fichiers de session&#xa0;: lignes de fichiers déplacés</translation>
    </message>
    <message>
        <source>rollout DB truncated last lines</source>
        <translation>fichiers de session&#xa0;: dernières lignes tronquées</translation>
    </message>
    <message>
        <source>rollout DB unindexed threads</source>
        <translation>fichiers de session&#xa0;: fils non indexés</translation>
    </message>
    <message>
        <source>rollout DB zero-filled files</source>
        <translation>fichiers de session&#xa0;: fichiers remplis de zéros</translation>
    </message>
    <message>
        <source>home on disk</source>
        <translation>dossier Codex sur le disque</translation>
    </message>
    <message>
        <source>home bytes</source>
        <translation>octets du dossier Codex</translation>
    </message>
    <message>
        <source>share of disk</source>
        <translation>part du disque</translation>
    </message>
    <message>
        <source>growth since last run</source>
        <translation>croissance depuis la dernière exécution</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>mémoire disponible</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>sessions by month</source>
        <translation>sessions par mois</translation>
    </message>
    <message>
        <source>archived_sessions</source>
        <translation>sessions archivées</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>bases de données</translation>
    </message>
    <message>
        <source>databases not in use</source>
        <translation>bases de données inutilisées</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>autres fichiers</translation>
    </message>
    <message>
        <source>standalone releases</source>
        <translation>versions autonomes</translation>
    </message>
    <message>
        <source>rollouts inspected</source>
        <translation>fichiers de session examinés</translation>
    </message>
    <message>
        <source>rollouts not inspected</source>
        <translation>fichiers de session non examinés</translation>
    </message>
    <message>
        <source>rollouts not readable</source>
        <translation>fichiers de session illisibles</translation>
    </message>
    <message>
        <source>largest rollouts</source>
        <translation>plus gros fichiers de session</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>ligne la plus longue</translation>
    </message>
    <message>
        <source>inline images</source>
        <translation>images intégrées</translation>
    </message>
    <message>
        <source>compacted histories</source>
        <translation>historiques compactés</translation>
    </message>
    <message>
        <source>last line cut short</source>
        <translation>dernière ligne tronquée</translation>
    </message>
    <message>
        <source>damaged rollouts</source>
        <translation>fichiers de session endommagés</translation>
    </message>
    <message>
        <source>can be freed</source>
        <translation>peut être libéré</translation>
    </message>
    <message>
        <source>trace root</source>
        <translation>dossier des traces</translation>
    </message>
    <message>
        <source>trace root set by</source>
        <translation>dossier des traces défini par</translation>
    </message>
    <message>
        <source>trace root error</source>
        <translation>erreur du dossier des traces</translation>
    </message>
    <message>
        <source>trace bundles</source>
        <translation>traces</translation>
    </message>
    <message>
        <source>trace bundle</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>trace bundles not inspected</source>
        <translation>traces non examinées</translation>
    </message>
    <message>
        <source>last inferences</source>
        <translation>dernières inférences</translation>
    </message>
    <message>
        <source>last failed inferences</source>
        <translation>dernières inférences en échec</translation>
    </message>
    <message>
        <source>home error</source>
        <translation>erreur du dossier Codex</translation>
    </message>
    <message>
        <source>configuration scope</source>
        <translation>portée de la configuration</translation>
    </message>
    <message>
        <source>active thread overrides</source>
        <translation>modifications du fil actif</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>stratégie gérée</translation>
    </message>
    <message>
        <source>mcp servers</source>
        <translation>serveurs MCP</translation>
    </message>
    <message>
        <source>configured TUI mode</source>
        <translation>mode TUI configuré</translation>
    </message>
    <message>
        <source>feature flags enabled</source>
        <translation>nombre de fonctionnalités activées</translation>
    </message>
    <message>
        <source>enabled feature flags</source>
        <translation>fonctionnalités activées</translation>
    </message>
    <message>
        <source>feature flag overrides</source>
        <translation>fonctionnalités modifiées</translation>
    </message>
    <message>
        <source>legacy feature flag</source>
        <translation>fonctionnalité obsolète</translation>
    </message>
    <message>
        <source>config.toml parse</source>
        <translation>analyse de config.toml</translation>
    </message>
    <message>
        <source>startup warnings</source>
        <translation>avertissements au démarrage</translation>
    </message>
    <message>
        <source>startup warning</source>
        <translation>avertissement au démarrage</translation>
    </message>
    <message>
        <source>startup warning %1</source>
        <translation>avertissement au démarrage sur %1</translation>
    </message>
    <message>
        <source>old setting</source>
        <translation>ancien paramètre</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>hooks</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>auth storage mode</source>
        <translation>stockage de l’authentification</translation>
    </message>
    <message>
        <source>auth env vars present</source>
        <translation>variables d’authentification définies</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>provider auth env var</source>
        <translation>variable de la clé du fournisseur</translation>
    </message>
    <message>
        <source>model provider requires OpenAI auth</source>
        <translation>le fournisseur exige une authentification OpenAI</translation>
    </message>
    <message>
        <source>stored login</source>
        <translation>authentification enregistrée</translation>
    </message>
    <message>
        <source>stored auth mode</source>
        <translation>mode de l’authentification enregistrée</translation>
    </message>
    <message>
        <source>stored API key</source>
        <translation>clé d’API enregistrée</translation>
    </message>
    <message>
        <source>stored ChatGPT tokens</source>
        <translation>jetons ChatGPT enregistrés</translation>
    </message>
    <message>
        <source>stored agent identity</source>
        <translation>identité d’agent enregistrée</translation>
    </message>
    <message>
        <source>stored auth issue</source>
        <translation>problème de l’authentification enregistrée</translation>
    </message>
    <message>
        <source>failed to deserialize CLI auth from file</source>
        <translation>impossible d’interpréter l’authentification du fichier</translation>
    </message>
    <message>
        <source>failed to load CLI auth from keyring</source>
        <translation>impossible de charger l’authentification du trousseau</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>symbolic link to</source>
        <translation>lien symbolique vers</translation>
    </message>
    <message>
        <source>same login in</source>
        <translation>même authentification dans</translation>
    </message>
    <message>
        <source>MCP login file</source>
        <translation>fichier d’authentification MCP</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>access token issued</source>
        <translation>émission du jeton d’accès</translation>
    </message>
    <message>
        <source>access token expires</source>
        <translation>expiration du jeton d’accès</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>dernière actualisation</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>jeton d’actualisation</translation>
    </message>
    <message>
        <source>forced login method</source>
        <translation>méthode d’authentification imposée</translation>
    </message>
    <message>
        <source>forced workspace</source>
        <translation>espace de travail imposé</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>profil AWS</translation>
    </message>
    <message>
        <source>AWS credentials</source>
        <translation>identifiants AWS</translation>
    </message>
    <message>
        <source>configured servers</source>
        <translation>serveurs configurés</translation>
    </message>
    <message>
        <source>disabled servers</source>
        <translation>serveurs désactivés</translation>
    </message>
    <message>
        <source>stdio servers</source>
        <translation>serveurs stdio</translation>
    </message>
    <message>
        <source>streamable_http servers</source>
        <translation>serveurs streamable_http</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>authentification auprès de %1</translation>
    </message>
    <message>
        <source>required reachability failed</source>
        <translation>serveurs requis injoignables</translation>
    </message>
    <message>
        <source>optional reachability failed</source>
        <translation>serveurs facultatifs injoignables</translation>
    </message>
    <message>
        <source>approval policy</source>
        <translation>stratégie d’approbation</translation>
    </message>
    <message>
        <source>filesystem sandbox</source>
        <translation>bac à sable du système de fichiers</translation>
    </message>
    <message>
        <source>network sandbox</source>
        <translation>bac à sable du réseau</translation>
    </message>
    <message>
        <source>denied-read rules</source>
        <translation>règles d’interdiction de lecture</translation>
    </message>
    <message>
        <source>denied-read glob rules</source>
        <translation>règles d’interdiction de lecture par motif</translation>
    </message>
    <message>
        <source>glob scan max depth</source>
        <translation>profondeur maximale des motifs</translation>
    </message>
    <message>
        <source>managed filesystem source</source>
        <translation>source gérée du système de fichiers</translation>
    </message>
    <message>
        <source>codex-linux-sandbox helper</source>
        <translation>programme auxiliaire codex-linux-sandbox</translation>
    </message>
    <message>
        <source>AppArmor profile for bwrap</source>
        <translation>profil AppArmor pour bwrap</translation>
    </message>
    <message>
        <source>Landlock ABI</source>
        <translation>ABI Landlock</translation>
    </message>
    <message>
        <source>security modules</source>
        <translation>modules de sécurité</translation>
    </message>
    <message>
        <source>seccomp mode</source>
        <translation>mode seccomp</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>aucun nouveau privilège</translation>
    </message>
    <message>
        <source>permission profile</source>
        <translation>profil d’autorisations</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>probe budgets</source>
        <translation>limites de l’examen</translation>
    </message>
    <message>
        <source>paths checked</source>
        <translation>chemins vérifiés</translation>
    </message>
    <message>
        <source>unchecked paths</source>
        <translation>chemins non vérifiés</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>chemin %1</translation>
    </message>
    <message>
        <source>path %1 latency</source>
        <translation>chemin %1&#xa0;: latence</translation>
    </message>
    <message>
        <source>path %1 source</source>
        <translation>chemin %1&#xa0;: source</translation>
    </message>
    <message>
        <source>respect system proxy</source>
        <translation>respect du proxy système</translation>
    </message>
    <message>
        <source>managed proxy</source>
        <translation>proxy géré</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>fichier de CA</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>expired certificates</source>
        <translation>certificats expirés</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>clés privées</translation>
    </message>
    <message>
        <source>hidden by CODEX_CA_CERTIFICATE</source>
        <translation>masquée par CODEX_CA_CERTIFICATE</translation>
    </message>
    <message>
        <source>reachability mode</source>
        <translation>mode d’accès</translation>
    </message>
    <message>
        <source>active provider endpoint</source>
        <translation>point de terminaison du fournisseur actif</translation>
    </message>
    <message>
        <source>%1 route probe</source>
        <translation>%1&#xa0;: test de route</translation>
    </message>
    <message>
        <source>%1 inference URL</source>
        <translation>%1&#xa0;: URL d’inférence</translation>
    </message>
    <message>
        <source>address set in</source>
        <translation>adresse définie dans</translation>
    </message>
    <message>
        <source>direct because of</source>
        <translation>direct en raison de</translation>
    </message>
    <message>
        <source>credentials from</source>
        <translation>identifiants provenant de</translation>
    </message>
    <message>
        <source>token command</source>
        <translation>commande du jeton</translation>
    </message>
    <message>
        <source>clock difference</source>
        <translation>écart d’horloge</translation>
    </message>
    <message>
        <source>provider name</source>
        <translation>nom du fournisseur</translation>
    </message>
    <message>
        <source>wire API</source>
        <translation>protocole d’API</translation>
    </message>
    <message>
        <source>supports websockets</source>
        <translation>prend en charge les WebSockets</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>délai de connexion</translation>
    </message>
    <message>
        <source>endpoint build failed</source>
        <translation>point de terminaison impossible à former</translation>
    </message>
    <message>
        <source>provider setup failed</source>
        <translation>fournisseur impossible à préparer</translation>
    </message>
    <message>
        <source>handshake result</source>
        <translation>résultat de la négociation</translation>
    </message>
    <message>
        <source>reasoning header</source>
        <translation>en-tête de raisonnement</translation>
    </message>
    <message>
        <source>server model present</source>
        <translation>modèle indiqué par le serveur</translation>
    </message>
    <message>
        <source>handshake stream error</source>
        <translation>erreur de flux (négociation)</translation>
    </message>
    <message>
        <source>handshake transport error</source>
        <translation>erreur de transport (négociation)</translation>
    </message>
    <message>
        <source>immediate close code</source>
        <translation>code de la fermeture immédiate</translation>
    </message>
    <message>
        <source>immediate close reason</source>
        <translation>motif de la fermeture immédiate</translation>
    </message>
    <message>
        <source>close reason</source>
        <translation>motif de la fermeture</translation>
    </message>
    <message>
        <source>app-server version</source>
        <translation>version d’app-server</translation>
    </message>
    <message>
        <source>control socket</source>
        <translation>socket de contrôle</translation>
    </message>
    <message>
        <source>daemon state dir</source>
        <translation>dossier d’état du service</translation>
    </message>
    <message>
        <source>pid file</source>
        <translation>fichier PID</translation>
    </message>
    <message>
        <source>dedicated pid file</source>
        <translation>fichier PID dédié</translation>
    </message>
    <message>
        <source>update-loop pid file</source>
        <translation>fichier PID de la boucle de mise à jour</translation>
    </message>
    <message>
        <source>dedicated update-loop pid file</source>
        <translation>fichier PID dédié de la boucle de mise à jour</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1&#xa0;: processus</translation>
    </message>
    <message>
        <source>automatic updates</source>
        <translation>mises à jour automatiques</translation>
    </message>
    <message>
        <source>configured updater settings</source>
        <translation>paramètres de mise à jour</translation>
    </message>
    <message>
        <source>update interval</source>
        <translation>intervalle de mise à jour</translation>
    </message>
    <message>
        <source>codex process</source>
        <translation>processus Codex</translation>
    </message>
    <message>
        <source>codex processes</source>
        <translation>processus Codex</translation>
    </message>
    <message>
        <source>helper process</source>
        <translation>processus auxiliaire</translation>
    </message>
    <message>
        <source>helper processes</source>
        <translation>processus auxiliaires</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>login shell (%1)</source>
        <translation>shell de connexion (%1)</translation>
    </message>
    <message>
        <source>a login for Amazon Bedrock</source>
        <translation>une authentification pour Amazon Bedrock</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>aucun constaté</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>aucun configuré</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configuré</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>sans restriction</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>journal mode wal</source>
        <translation>mode de journal WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>and %8 more</source>
        <translation>et %8 de plus</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 and %8 more</source>
        <translation>%1 et %8 de plus</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inference(s)</source>
        <translation>
            <numerusform>%n inférence</numerusform>
            <numerusform>%n inférences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>PATH helpers are not executed</source>
        <translation>les programmes auxiliaires de PATH ne sont pas exécutés</translation>
    </message>
    <message>
        <source>--live asks tmux</source>
        <translation>--live interroge tmux</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans votre accord</translation>
    </message>
    <message>
        <source>stdout is not a terminal</source>
        <translation>stdout n’est pas un terminal</translation>
    </message>
    <message>
        <source>it would change the login</source>
        <translation>cela modifierait l’authentification</translation>
    </message>
    <message>
        <source>requirements.toml, cloud-managed</source>
        <translation>requirements.toml, géré dans le cloud</translation>
    </message>
    <message>
        <source>invocation config, including cloud-managed policy</source>
        <translation>configuration de l’invocation, y compris la stratégie gérée dans le cloud</translation>
    </message>
    <message>
        <source>a FIFO (named pipe)</source>
        <translation>un FIFO (tube nommé)</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a file %1</source>
        <translation>pas un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a file or directory</source>
        <translation>ni fichier ni dossier</translation>
    </message>
    <message>
        <source>readable file %1</source>
        <translation>fichier lisible %1</translation>
    </message>
    <message>
        <source>path is not a file</source>
        <translation>le chemin n’est pas un fichier</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>dir unreadable</source>
        <translation>dossier illisible</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>résolution de nom</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>programme à l’écoute</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>sans le proxy</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>avec identifiants</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>TLS avec le proxy</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>a fermé la connexion</translation>
    </message>
    <message>
        <source>it closes the connection</source>
        <translation>il ferme la connexion</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer within %9</source>
        <translation>pas de réponse en %9</translation>
    </message>
    <message>
        <source>no answer of the resolver</source>
        <translation>pas de réponse du résolveur</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>%1 after %9</source>
        <translation>%1 après %9</translation>
    </message>
    <message>
        <source>%1://%2 by %3 (%4)</source>
        <translation>%1://%2 par %3 (%4)</translation>
    </message>
    <message>
        <source>no ALPN offered</source>
        <translation>aucun ALPN proposé</translation>
    </message>
    <message>
        <source>ALPN %1 of %2 or %3</source>
        <translation>ALPN %1 parmi %2 ou %3</translation>
    </message>
    <message>
        <source>ALPN %1 of %2</source>
        <translation>ALPN %1 parmi %2</translation>
    </message>
    <message>
        <source>%1 issued by %2</source>
        <translation>%1 émis par %2</translation>
    </message>
    <message>
        <source>%8 bytes sent</source>
        <translation>%8 octets envoyés</translation>
    </message>
    <message>
        <source>%8 received</source>
        <translation>%8 reçus</translation>
    </message>
    <message>
        <source>first frame %1</source>
        <translation>première trame %1</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>fermé avec %1</translation>
    </message>
    <message>
        <source>closed without a frame</source>
        <translation>fermé sans trame</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>fermé sans trame de fermeture</translation>
    </message>
    <message>
        <source>close frame %1</source>
        <translation>trame de fermeture %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>délai de la requête dépassé</translation>
    </message>
    <message>
        <source>request timed out after %9</source>
        <translation>délai de la requête dépassé après %9</translation>
    </message>
    <message>
        <source>request failed</source>
        <translation>échec de la requête</translation>
    </message>
    <message>
        <source>request could not be built</source>
        <translation>la requête n’a pas pu être formée</translation>
    </message>
    <message>
        <source>connect failed</source>
        <translation>échec de la connexion</translation>
    </message>
    <message>
        <source>more than 10 redirects</source>
        <translation>plus de 10 redirections</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>pas une URL http ou https</translation>
    </message>
    <message>
        <source>not a ws or wss URL</source>
        <translation>pas une URL ws ou wss</translation>
    </message>
    <message>
        <source>not an HTTP status line</source>
        <translation>pas une ligne d’état HTTP</translation>
    </message>
    <message>
        <source>the chunks of the body are malformed</source>
        <translation>les fragments du corps sont mal formés</translation>
    </message>
    <message>
        <source>the headers of the answer exceed 400 KiB</source>
        <translation>les en-têtes de la réponse dépassent 400 Kio</translation>
    </message>
    <message>
        <source>the head of the answer exceeds 64 KiB</source>
        <translation>l’en-tête de la réponse dépasse 64 Kio</translation>
    </message>
    <message>
        <source>the connection was closed without a whole answer</source>
        <translation>la connexion a été fermée sans réponse complète</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>the answer is not SOCKS</source>
        <translation>la réponse n’est pas du SOCKS</translation>
    </message>
    <message>
        <source>the answer has no Sec-WebSocket-Accept</source>
        <translation>la réponse n’a pas de Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>the answer has the wrong Sec-WebSocket-Accept</source>
        <translation>la réponse a un Sec-WebSocket-Accept erroné</translation>
    </message>
    <message>
        <source>the server sent a frame of %8 bytes</source>
        <translation>le serveur a envoyé une trame de %8 octets</translation>
    </message>
    <message>
        <source>the server sent a masked frame</source>
        <translation>le serveur a envoyé une trame masquée</translation>
    </message>
    <message>
        <source>the server sent what is no frame of WebSocket</source>
        <translation>le serveur a envoyé autre chose qu’une trame WebSocket</translation>
    </message>
    <message>
        <source>TLS handshake or certificate validation failed</source>
        <translation>échec de la négociation TLS ou de la validation du certificat</translation>
    </message>
    <message>
        <source>proxy authentication required</source>
        <translation>le proxy exige une authentification</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>type d’adresse non pris en charge</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>commande non prise en charge</translation>
    </message>
    <message>
        <source>connection not allowed by ruleset</source>
        <translation>connexion interdite par les règles</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>general SOCKS server failure</source>
        <translation>défaillance générale du serveur SOCKS</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>the proxy accepts none of the offered authentications</source>
        <translation>le proxy n’accepte aucune des authentifications proposées</translation>
    </message>
    <message>
        <source>the proxy chose an authentication that was not offered</source>
        <translation>le proxy a choisi une authentification qui n’était pas proposée</translation>
    </message>
    <message>
        <source>the proxy refused the user name and password</source>
        <translation>le proxy a refusé le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>the proxy wants an authentication</source>
        <translation>le proxy demande une authentification</translation>
    </message>
    <message>
        <source>error sending request (no client for %1:// proxies)</source>
        <translation>erreur d’envoi de la requête (pas de client pour les proxys %1://)</translation>
    </message>
    <message>
        <source>URL error: Proxy URL scheme not supported</source>
        <translation>erreur d’URL&#xa0;: schéma d’URL de proxy non pris en charge</translation>
    </message>
    <message>
        <source>error sending request for url (%1)</source>
        <translation>erreur d’envoi de la requête vers %1</translation>
    </message>
    <message>
        <source>RSA key of %1 bits</source>
        <translation>clé RSA de %1 bits</translation>
    </message>
    <message>
        <source>The certificate has no subject alternative name</source>
        <translation>Le certificat n’a pas de nom alternatif du sujet</translation>
    </message>
    <message>
        <source>The certificate is of an old version of X.509</source>
        <translation>Le certificat est d’une ancienne version de X.509</translation>
    </message>
    <message>
        <source>The certificate of an authority is used as a server&apos;s (CaUsedAsEndEntity)</source>
        <translation>Le certificat d’une autorité sert de certificat de serveur (CaUsedAsEndEntity)</translation>
    </message>
    <message>
        <source>signed with SHA-1 or MD5</source>
        <translation>signé avec SHA-1 ou MD5</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>%1 reachable (HTTP %2)</source>
        <translation>%1 joignable (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 route exists (HTTP %2)</source>
        <translation>%1&#xa0;: la route existe (HTTP %2)</translation>
    </message>
    <message>
        <source>version request timed out</source>
        <translation>délai de la requête de version dépassé</translation>
    </message>
    <message>
        <source>version response exceeds size limit</source>
        <translation>la réponse de version dépasse la taille limite</translation>
    </message>
    <message>
        <source>newer version is available</source>
        <translation>une version plus récente est disponible</translation>
    </message>
    <message>
        <source>current version is not older</source>
        <translation>la version actuelle n’est pas plus ancienne</translation>
    </message>
    <message>
        <source>manual or unknown</source>
        <translation>manuelle ou inconnue</translation>
    </message>
    <message>
        <source>standalone installer</source>
        <translation>programme d’installation autonome</translation>
    </message>
    <message>
        <source>editor extension</source>
        <translation>extension d’éditeur</translation>
    </message>
    <message>
        <source>source build</source>
        <translation>compilé depuis les sources</translation>
    </message>
    <message>
        <source>local build</source>
        <translation>compilation locale</translation>
    </message>
    <message>
        <source>certificate #%1 is not X.509</source>
        <translation>le certificat n°&#xa0;%1 n’est pas du X.509</translation>
    </message>
    <message>
        <source>a certificate cannot be parsed</source>
        <translation>un certificat ne peut pas être interprété</translation>
    </message>
    <message>
        <source>no certificates found in PEM file</source>
        <translation>aucun certificat dans le fichier PEM</translation>
    </message>
    <message>
        <source>failed to parse PEM file</source>
        <translation>impossible d’interpréter le fichier PEM</translation>
    </message>
    <message>
        <source>base64 decode error</source>
        <translation>erreur de décodage base64</translation>
    </message>
    <message>
        <source>illegal section start</source>
        <translation>début de section non valide</translation>
    </message>
    <message>
        <source>missing section end marker</source>
        <translation>marque de fin de section manquante</translation>
    </message>
    <message>
        <source>Failed to load CA certificates from %1 selected by %2: %3.</source>
        <translation>Impossible de charger les certificats de CA de %1, désigné par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Failed to read CA certificate file %1 selected by %2: %3.</source>
        <translation>Impossible de lire le fichier de CA %1, désigné par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>built for another processor</source>
        <translation>compilé pour un autre processeur</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>lien mort</translation>
    </message>
    <message>
        <source>interpreter missing</source>
        <translation>interpréteur manquant</translation>
    </message>
    <message>
        <source>native program missing</source>
        <translation>programme natif manquant</translation>
    </message>
    <message>
        <source>native program not executable</source>
        <translation>programme natif non exécutable</translation>
    </message>
    <message>
        <source>not a program of this system</source>
        <translation>pas un programme de ce système</translation>
    </message>
    <message>
        <source>not on PATH</source>
        <translation>hors de PATH</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>updated by `%1`</source>
        <translation>mis à jour par `%1`</translation>
    </message>
    <message>
        <source>not told by any file</source>
        <translation>aucun fichier ne l’indique</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>signal %1 (%2)</translation>
    </message>
    <message>
        <source>no end within %9</source>
        <translation>pas terminé au bout de %9</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non lancé</translation>
    </message>
    <message>
        <source>quick (full with --all)</source>
        <translation>rapide (complet avec --all)</translation>
    </message>
    <message>
        <source>a transaction is unfinished</source>
        <translation>une transaction n’est pas terminée</translation>
    </message>
    <message>
        <source>the state DB is being made</source>
        <translation>la base d’état est en cours de création</translation>
    </message>
    <message>
        <source>state DB is empty</source>
        <translation>la base d’état est vide</translation>
    </message>
    <message>
        <source>exclusive lock</source>
        <translation>verrou exclusif</translation>
    </message>
    <message>
        <source>write lock</source>
        <translation>verrou d’écriture</translation>
    </message>
    <message>
        <source>recovers the log</source>
        <translation>reprise à partir du journal</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>held all the time</source>
        <translation>tenu tout le temps</translation>
    </message>
    <message>
        <source>file deleted</source>
        <translation>fichier supprimé</translation>
    </message>
    <message>
        <source>executable deleted</source>
        <translation>exécutable supprimé</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>d’un autre utilisateur</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>zombie</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>no rows in _sqlx_migrations</source>
        <translation>aucune ligne dans _sqlx_migrations</translation>
    </message>
    <message>
        <source>checksum of migration %1</source>
        <translation>somme de contrôle de la migration %1</translation>
    </message>
    <message>
        <source>none recorded, though there are tables</source>
        <translation>aucune enregistrée, alors qu’il y a des tables</translation>
    </message>
    <message>
        <source>%8 applied</source>
        <translation>%8 appliquées</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>of another build</source>
        <translation>d’une autre compilation</translation>
    </message>
    <message>
        <source>newer than the installed Codex</source>
        <translation>plus récente que le Codex installé</translation>
    </message>
    <message>
        <source>%1 of %2 pages free (%3 %)</source>
        <translation>%1 pages libres sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>de l’hôte</translation>
    </message>
    <message>
        <source>scan failed (%1)</source>
        <translation>échec du parcours (%1)</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>pas de bus de session</translation>
    </message>
    <message>
        <source>no session bus at %1</source>
        <translation>pas de bus de session à %1</translation>
    </message>
    <message>
        <source>the session bus %1</source>
        <translation>le bus de session %1</translation>
    </message>
    <message>
        <source>nobody offers org.freedesktop.secrets on %1</source>
        <translation>aucun service n’offre org.freedesktop.secrets sur %1</translation>
    </message>
    <message>
        <source>the secret service starts when Codex asks for it on %1</source>
        <translation>le service de secrets démarre quand Codex le demande sur %1</translation>
    </message>
    <message>
        <source>a secret service is on %1</source>
        <translation>un service de secrets est présent sur %1</translation>
    </message>
    <message>
        <source>its default collection is locked, and Codex asks to unlock it</source>
        <translation>sa collection par défaut est verrouillée, et Codex demande à la déverrouiller</translation>
    </message>
    <message>
        <source>it holds the login of this home, which is not read: it may ask the user first</source>
        <translation>il contient l’authentification de ce dossier Codex, qui n’est pas lue&#xa0;: il pourrait d’abord consulter l’utilisateur</translation>
    </message>
    <message>
        <source>it holds no login of this home</source>
        <translation>il ne contient aucune authentification de ce dossier Codex</translation>
    </message>
    <message>
        <source>it refuses to tell what it starts</source>
        <translation>il refuse d’indiquer ce qu’il démarre</translation>
    </message>
    <message>
        <source>it refuses to tell who offers secrets</source>
        <translation>il refuse d’indiquer qui offre des secrets</translation>
    </message>
    <message>
        <source>the bus does not let this user in, or does not answer</source>
        <translation>le bus n’admet pas cet utilisateur, ou ne répond pas</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>le bus de session ne répond pas</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valide jusqu’au %1</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>avec un jeton d’actualisation</translation>
    </message>
    <message>
        <source>without a refresh token</source>
        <translation>sans jeton d’actualisation</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>Codex renews it before it uses it</source>
        <translation>Codex la renouvelle avant de l’utiliser</translation>
    </message>
    <message>
        <source>a keyring may hold one, and is not opened</source>
        <translation>un trousseau peut en contenir une, et n’est pas ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>ignored by this version</source>
        <translation>ignorée par cette version</translation>
    </message>
    <message>
        <source>key of the provider</source>
        <translation>clé du fournisseur</translation>
    </message>
    <message>
        <source>not used by the provider</source>
        <translation>non utilisée par le fournisseur</translation>
    </message>
    <message>
        <source>wins in codex exec</source>
        <translation>l’emporte dans codex exec</translation>
    </message>
    <message>
        <source>wins over a stored login</source>
        <translation>l’emporte sur une authentification enregistrée</translation>
    </message>
    <message>
        <source>hides the one of the %1</source>
        <translation>masque celle de&#xa0;: %1</translation>
    </message>
    <message>
        <source>not taken from %1</source>
        <translation>non reprise de %1</translation>
    </message>
    <message>
        <source>%1 auth is missing %2</source>
        <translation>authentification %1&#xa0;: il manque %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé d’API</translation>
    </message>
    <message>
        <source>external ChatGPT</source>
        <translation>ChatGPT externe</translation>
    </message>
    <message>
        <source>personal access token</source>
        <translation>jeton d’accès personnel</translation>
    </message>
    <message>
        <source>agent identity</source>
        <translation>identité d’agent</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un jeton d’accès</translation>
    </message>
    <message>
        <source>token data</source>
        <translation>les données du jeton</translation>
    </message>
    <message>
        <source>refresh metadata</source>
        <translation>les données d’actualisation</translation>
    </message>
    <message>
        <source>a Bedrock API key</source>
        <translation>une clé d’API Bedrock</translation>
    </message>
    <message>
        <source>AWS access keys</source>
        <translation>les clés d’accès AWS</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>une clé d’accès secrète</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>un identifiant de clé d’accès</translation>
    </message>
    <message>
        <source>a ChatGPT account id</source>
        <translation>un identifiant de compte ChatGPT</translation>
    </message>
    <message>
        <source>a personal access token</source>
        <translation>un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>an agent identity token</source>
        <translation>un jeton d’identité d’agent</translation>
    </message>
    <message>
        <source>header auth cannot be loaded from auth storage</source>
        <translation>l’authentification par en-tête ne peut pas être chargée depuis le stockage</translation>
    </message>
    <message>
        <source>Platform secure storage failure: no secret service provider or dbus session found</source>
        <translation>échec du stockage sécurisé de la plateforme&#xa0;: ni service de secrets ni session D-Bus</translation>
    </message>
    <message>
        <source>stream did not contain valid UTF-8</source>
        <translation>les données ne sont pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>invalid credential JSON (Data at line %1 column %2)</source>
        <translation>JSON d’identifiants non valide (données à la ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>%1 at line %2 column %3</source>
        <translation>%1 à la ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>caractères en trop à la fin</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>virgule en trop à la fin</translation>
    </message>
    <message>
        <source>recursion limit exceeded</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>key must be a string</source>
        <translation>la clé doit être une chaîne</translation>
    </message>
    <message>
        <source>EOF while parsing a value</source>
        <translation>fin du fichier dans une valeur</translation>
    </message>
    <message>
        <source>EOF while parsing a list</source>
        <translation>fin du fichier dans une liste</translation>
    </message>
    <message>
        <source>EOF while parsing an object</source>
        <translation>fin du fichier dans un objet</translation>
    </message>
    <message>
        <source>EOF while parsing a string</source>
        <translation>fin du fichier dans une chaîne</translation>
    </message>
    <message>
        <source>control character (\u0000-\u001F) found while parsing a string</source>
        <translation>caractère de contrôle (\u0000-\u001F) dans une chaîne</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <translation>séquence d’échappement non valide</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>nombre non valide</translation>
    </message>
    <message>
        <source>lone leading surrogate in hex escape</source>
        <translation>demi-codet initial isolé dans un échappement hexadécimal</translation>
    </message>
    <message>
        <source>unexpected end of hex escape</source>
        <translation>fin inattendue d’un échappement hexadécimal</translation>
    </message>
    <message>
        <source>a command makes the token, and it is started only with --live</source>
        <translation>une commande produit le jeton, et n’est lancée qu’avec --live</translation>
    </message>
    <message>
        <source>a command makes the token, and nothing is to be sent with it</source>
        <translation>une commande produit le jeton, et rien ne doit être envoyé avec ce jeton</translation>
    </message>
    <message>
        <source>the command gives no token</source>
        <translation>la commande ne fournit aucun jeton</translation>
    </message>
    <message>
        <source>the command that makes the token is not found</source>
        <translation>la commande qui produit le jeton est introuvable</translation>
    </message>
    <message>
        <source>Codex asks Amazon Bedrock nothing before the first prompt</source>
        <translation>Codex n’interroge pas Amazon Bedrock avant la première invite</translation>
    </message>
    <message>
        <source>Codex has the token confirmed by its service before it uses it</source>
        <translation>Codex fait confirmer le jeton par son service avant de l’utiliser</translation>
    </message>
    <message>
        <source>Codex signs each request anew</source>
        <translation>Codex signe chaque requête à nouveau</translation>
    </message>
    <message>
        <source>it has a line break or another character that no header can carry</source>
        <translation>il contient un saut de ligne ou un autre caractère qu’aucun en-tête ne peut porter</translation>
    </message>
    <message>
        <source>the access token has expired; Codex asks for a new one first</source>
        <translation>le jeton d’accès a expiré&#xa0;; Codex en demande d’abord un nouveau</translation>
    </message>
    <message>
        <source>the login is in a keyring</source>
        <translation>l’authentification est dans un trousseau</translation>
    </message>
    <message>
        <source>the configuration cannot be loaded</source>
        <translation>la configuration ne peut pas être chargée</translation>
    </message>
    <message>
        <source>Missing environment variable: `%1`.</source>
        <translation>Variable d’environnement manquante&#xa0;: `%1`.</translation>
    </message>
    <message>
        <source>the SDK asks for a new one</source>
        <translation>le SDK en demande un nouveau</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>whether AWS takes them is not inspected</source>
        <translation>leur acceptation par AWS n’est pas examinée</translation>
    </message>
    <message>
        <source>PATH is not set</source>
        <translation>PATH n’est pas défini</translation>
    </message>
    <message>
        <source>not found on PATH</source>
        <translation>introuvable dans PATH</translation>
    </message>
    <message>
        <source>bearer token env var %1 is not set</source>
        <translation>la variable du jeton bearer %1 n’est pas définie</translation>
    </message>
    <message>
        <source>header env var %1 is not set</source>
        <translation>la variable d’en-tête %1 n’est pas définie</translation>
    </message>
    <message>
        <source>env var %1 is not set</source>
        <translation>la variable d’environnement %1 n’est pas définie</translation>
    </message>
    <message>
        <source>empty env key %1</source>
        <translation>nom de variable vide %1</translation>
    </message>
    <message>
        <source>cwd does not exist (%1)</source>
        <translation>le dossier de travail n’existe pas (%1)</translation>
    </message>
    <message>
        <source>env_vars entry `%1` uses source `remote`, which requires remote MCP stdio</source>
        <translation>l’entrée `%1` de env_vars utilise la source `remote`, qui exige MCP par stdio dans un autre environnement</translation>
    </message>
    <message>
        <source>remote stdio cwd is not absolute (%1)</source>
        <translation>le dossier de travail de l’autre environnement n’est pas absolu (%1)</translation>
    </message>
    <message>
        <source>remote stdio requires an explicit cwd</source>
        <translation>stdio dans un autre environnement exige un dossier de travail explicite</translation>
    </message>
    <message>
        <source>stdio command %1 is not resolvable (%2)</source>
        <translation>commande stdio %1 introuvable (%2)</translation>
    </message>
    <message>
        <source>stdio command is empty</source>
        <translation>la commande stdio est vide</translation>
    </message>
    <message>
        <source>%1 before its answer to %2</source>
        <translation>%1 avant sa réponse à %2</translation>
    </message>
    <message>
        <source>closed its output before its answer to %1</source>
        <translation>a fermé sa sortie avant de répondre à %1</translation>
    </message>
    <message>
        <source>error as the answer to %1</source>
        <translation>erreur en réponse à %1</translation>
    </message>
    <message>
        <source>no answer to %1 within %9</source>
        <translation>pas de réponse à %1 en %9</translation>
    </message>
    <message>
        <source>answers %1 with %2</source>
        <translation>répond à %1 par %2</translation>
    </message>
    <message>
        <source>no message of MCP as the answer to %1, but %2</source>
        <translation>au lieu d’un message MCP en réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>reads no answers to its own requests, before its answer to %1</source>
        <translation>ne lit pas les réponses à ses propres requêtes, avant de répondre à %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output that is no message</source>
        <translation>sortie qui n’est pas un message</translation>
    </message>
    <message>
        <source>a line of over 2 MiB, not read</source>
        <translation>une ligne de plus de 2 Mio, non lue</translation>
    </message>
    <message>
        <source>its definition does not allow it</source>
        <translation>sa définition ne le permet pas</translation>
    </message>
    <message>
        <source>it runs in another environment</source>
        <translation>il s’exécute dans un autre environnement</translation>
    </message>
    <message>
        <source>too many servers</source>
        <translation>trop de serveurs</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>non appelé</translation>
    </message>
    <message>
        <source>no consent, offline, or its credentials are not to be sent</source>
        <translation>sans votre accord, hors ligne, ou ses identifiants ne doivent pas être envoyés</translation>
    </message>
    <message>
        <source>failed to connect to control socket</source>
        <translation>échec de la connexion au socket de contrôle</translation>
    </message>
    <message>
        <source>failed to parse app-server JSON-RPC message</source>
        <translation>impossible d’interpréter le message JSON-RPC d’app-server</translation>
    </message>
    <message>
        <source>failed to parse initialize response</source>
        <translation>impossible d’interpréter la réponse à initialize</translation>
    </message>
    <message>
        <source>failed to send initialize request</source>
        <translation>impossible d’envoyer la requête initialize</translation>
    </message>
    <message>
        <source>failed to upgrade control socket</source>
        <translation>échec de la conversion du socket de contrôle</translation>
    </message>
    <message>
        <source>app-server closed the control socket</source>
        <translation>app-server a fermé le socket de contrôle</translation>
    </message>
    <message>
        <source>timed out probing app-server control socket control socket</source>
        <translation>délai dépassé lors de la vérification du socket de contrôle de l’app-server</translation>
    </message>
    <message>
        <source>stale or unreachable</source>
        <translation>périmé ou injoignable</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>éphémère</translation>
    </message>
    <message>
        <source>path resolved (read/write access not tested)</source>
        <translation>chemin résolu (accès en lecture et en écriture non testé)</translation>
    </message>
    <message>
        <source>missing (may be intentional)</source>
        <translation>manquant (peut-être voulu)</translation>
    </message>
    <message>
        <source>access denied to doctor</source>
        <translation>accès refusé à Codex Doctor</translation>
    </message>
    <message>
        <source>path probe failed</source>
        <translation>échec de l’examen du chemin</translation>
    </message>
    <message>
        <source>path probe timed out</source>
        <translation>délai dépassé lors de l’examen du chemin</translation>
    </message>
    <message>
        <source>terminfo</source>
        <translation>terminfo</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <translation>aucune entrée pour %1</translation>
    </message>
    <message>
        <source>A multiplexer runs inside another: each takes keys and colours from the one around it.</source>
        <translation>Un multiplexeur s’exécute dans un autre&#xa0;: chacun prend les touches et les couleurs de celui qui l’entoure.</translation>
    </message>
    <message>
        <source>TERM is that of a multiplexer, and none is around this run.</source>
        <translation>TERM est celui d’un multiplexeur, mais aucun n’entoure cette exécution.</translation>
    </message>
    <message>
        <source>NO_COLOR is set: programs show no colours.</source>
        <translation>NO_COLOR est définie&#xa0;: les programmes n’affichent pas de couleurs.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>images %1</source>
        <translation>images %1</translation>
    </message>
    <message>
        <source>longest line %1</source>
        <translation>ligne la plus longue %1</translation>
    </message>
    <message>
        <source>only the first %9 inspected</source>
        <translation>seuls les premiers %9 ont été examinés</translation>
    </message>
    <message>
        <source>%1 and %2 of write-ahead log</source>
        <translation>%1 et %2 de journal d’écriture anticipée</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>incomplete frame</source>
        <translation>trame incomplète</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>octets NUL</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>niveau de détail %1</translation>
    </message>
    <message>
        <source>%9 as base64</source>
        <translation>%9 en base64</translation>
    </message>
    <message>
        <source>%9 decoded</source>
        <translation>%9 décodés</translation>
    </message>
    <message>
        <source>%8 total bytes</source>
        <translation>%8 octets au total</translation>
    </message>
    <message>
        <source>%8 average bytes</source>
        <translation>%8 octets en moyenne</translation>
    </message>
    <message>
        <source>%8 files</source>
        <translation>%8 fichiers</translation>
    </message>
    <message>
        <source>Was edited by hand: values and places that are not JSON were read as text or passed over.</source>
        <translation>A été modifié à la main&#xa0;: les valeurs et passages qui ne sont pas du JSON ont été lus comme du texte ou ignorés.</translation>
    </message>
    <message>
        <source>Has schema version %1; this program knows version 1 and may miss some of it.</source>
        <translation>Porte la version de schéma %1&#xa0;; ce programme connaît la version 1 et peut en manquer une partie.</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>littéral non valide</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>fin de l’entrée</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>object key</source>
        <translation>clé d’objet</translation>
    </message>
    <message>
        <source>the text ends before the report does</source>
        <translation>le texte se termine avant le rapport</translation>
    </message>
    <message>
        <source>the code block ends before the report does</source>
        <translation>le bloc de code se termine avant le rapport</translation>
    </message>
    <message>
        <source>nested deeper than any report</source>
        <translation>imbriqué plus profondément que n’importe quel rapport</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>le texte se termine dans une chaîne</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>une chaîne sans guillemet fermant</translation>
    </message>
    <message>
        <source>no report is in it</source>
        <translation>il ne contient aucun rapport</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>il manque une virgule avant ceci</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>%1: %2. Open what `codex-doctor-cli --json` or `codex doctor --json` printed, as a file or pasted into a text, whole.</source>
        <translation>%1&#xa0;: %2. Ouvrez en entier ce que `codex-doctor-cli --json` ou `codex doctor --json` a affiché, sous forme de fichier ou collé dans un texte.</translation>
    </message>
    <message>
        <source>the object has no `checks`</source>
        <translation>l’objet n’a pas de `checks`</translation>
    </message>
    <message>
        <source>more checks than in any report</source>
        <translation>plus de vérifications que dans n’importe quel rapport</translation>
    </message>
    <message>
        <source>nothing in `checks` is a check</source>
        <translation>rien dans `checks` n’est une vérification</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>over 64 MiB, larger than any report</source>
        <translation>plus de 64 Mio, plus gros que n’importe quel rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warn</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>line %8</source>
        <translation>ligne %8</translation>
    </message>
    <message>
        <source>connection errors</source>
        <translation>erreurs de connexion</translation>
    </message>
    <message>
        <source>authorisation errors</source>
        <translation>erreurs d’autorisation</translation>
    </message>
    <message>
        <source>usage limit errors</source>
        <translation>erreurs de limite d’utilisation</translation>
    </message>
    <message>
        <source>server errors</source>
        <translation>erreurs du serveur</translation>
    </message>
    <message>
        <source>database errors</source>
        <translation>erreurs de base de données</translation>
    </message>
    <message>
        <source>rollout DB scan error</source>
        <translation>fichiers de session&#xa0;: erreur de parcours</translation>
    </message>
    <message>
        <source>rollout DB malformed file</source>
        <translation>fichiers de session&#xa0;: nom mal formé</translation>
    </message>
    <message>
        <source>rollout DB missing active</source>
        <translation>fichiers de session&#xa0;: ligne active manquante</translation>
    </message>
    <message>
        <source>rollout DB missing archived</source>
        <translation>fichiers de session&#xa0;: ligne archivée manquante</translation>
    </message>
    <message>
        <source>rollout DB stale row</source>
        <translation>fichiers de session&#xa0;: ligne obsolète</translation>
    </message>
    <message>
        <source>rollout DB archive mismatch</source>
        <translation>fichiers de session&#xa0;: archivage incohérent</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread id</source>
        <translation>fichiers de session&#xa0;: identifiant de fil en double</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB path</source>
        <translation>fichiers de session&#xa0;: chemin en double dans la base</translation>
    </message>
    <message>
        <source>error sending request</source>
        <translation>erreur d’envoi de la requête</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>départ du correspondant</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>données non prises en charge</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>aucun code donné</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>données non valides</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>violation de stratégie</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop volumineux</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>extension manquante</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>redémarrage du service</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>passerelle incorrecte</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path does not exist</source>
        <translation>%1 pointe vers «&#xa0;%2&#xa0;», mais ce chemin n’existe pas</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path is not a directory</source>
        <translation>%1 pointe vers «&#xa0;%2&#xa0;», mais ce chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>Could not find home directory</source>
        <translation>Dossier personnel introuvable</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%1 (%2) sur %3</translation>
    </message>
    <message>
        <source>Bedrock API key</source>
        <translation>clé d’API Bedrock</translation>
    </message>
    <message>
        <source>Bedrock access key</source>
        <translation>clé d’accès Bedrock</translation>
    </message>
    <message>
        <source>needs too much memory to inspect</source>
        <translation>demande trop de mémoire pour être examiné</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead.</source>
        <translation>Rien ne peut être envoyé, car il y a une erreur dans %1&#xa0;: %2. L’archive peut être enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>Set cli_auth_credentials_store = &quot;file&quot; in %1, then run `codex login`.</source>
        <translation>Mettez cli_auth_credentials_store = &quot;file&quot; dans %1, puis exécutez `codex login`.</translation>
    </message>
    <message>
        <source>Write command in %1 with the whole path: variables such as $HOME are not expanded.</source>
        <translation>Écrivez command, dans %1, avec le chemin complet : les variables telles que $HOME ne sont pas développées.</translation>
    </message>
    <message>
        <source>The address of MCP server %1 (%2) is no web address</source>
        <translation>L’adresse du serveur MCP %1 (%2) n’est pas une adresse web</translation>
    </message>
    <message>
        <source>Write url in %1 with scheme and host, such as &quot;http://localhost:3000/mcp&quot;.</source>
        <translation>Écrivez url, dans %1, avec le schéma et l’hôte, par exemple &quot;http://localhost:3000/mcp&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 has no base_url: its requests go to OpenAI (api.openai.com)</source>
        <translation>Le fournisseur %1 n’a pas de base_url&#xa0;: ses requêtes vont à OpenAI (api.openai.com)</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, with the address of the provider.</source>
        <translation>Écrivez sous [model_providers.%1] (%2)&#xa0;: base_url = &quot;https://…/v1&quot;, avec l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>base_url is not set</source>
        <translation>base_url n’est pas défini</translation>
    </message>
    <message>
        <source>The account has no credit left at %1: %2</source>
        <translation>Le compte n’a plus de crédit chez %1 : %2</translation>
    </message>
    <message>
        <source>git refuses the repository %1: %2 belongs to another user, and no safe.directory names the repository</source>
        <translation>git refuse le dépôt %1&#xa0;: %2 appartient à un autre utilisateur, et aucun safe.directory ne désigne le dépôt</translation>
    </message>
    <message>
        <source>a repository of this user, or one that is said to be safe</source>
        <translation>un dépôt de cet utilisateur, ou déclaré sûr</translation>
    </message>
    <message>
        <source>If you trust what lies there: `git config --global --add safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`.</source>
        <translation>Si vous faites confiance à ce qui s’y trouve&#xa0;: `git config --global --add safe.directory %1`. S’il est à vous&#xa0;: `sudo chown -R $(id -u) %1`.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: the file .git there names %2, which is gone</source>
        <translation>git ne trouve pas de dépôt dans %1&#xa0;: le fichier .git y désigne %2, qui n’existe plus</translation>
    </message>
    <message>
        <source>a folder of git&apos;s at the place that .git names</source>
        <translation>un dossier de git à l’endroit que désigne .git</translation>
    </message>
    <message>
        <source>If the main repository was moved, run `git worktree repair %1` in it; otherwise make the worktree again.</source>
        <translation>Si le dépôt principal a été déplacé, exécutez-y `git worktree repair %1`&#xa0;; sinon, recréez le worktree.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: %2 names neither a branch nor a commit</source>
        <translation>git ne trouve pas de dépôt dans %1&#xa0;: %2 ne désigne ni une branche ni un commit</translation>
    </message>
    <message>
        <source>a line such as: ref: refs/heads/main</source>
        <translation>une ligne comme&#xa0;: ref: refs/heads/main</translation>
    </message>
    <message>
        <source>Write the branch you worked on into it: `echo ref: refs/heads/main &gt; %1`, then see with `git status` whether more is damaged.</source>
        <translation>Écrivez-y la branche sur laquelle vous travailliez&#xa0;: `echo ref: refs/heads/main &gt; %1`, puis voyez avec `git status` s’il y a d’autres dommages.</translation>
    </message>
    <message>
        <source>git ends at once: line %1 of its configuration %2 cannot be read</source>
        <translation>git s’arrête aussitôt&#xa0;: la ligne %1 de sa configuration %2 est illisible</translation>
    </message>
    <message>
        <source>sections in brackets, and key = value</source>
        <translation>des sections entre crochets, et clé = valeur</translation>
    </message>
    <message>
        <source>Correct or remove line %1 of %2.</source>
        <translation>Corrigez ou supprimez la ligne %1 de %2.</translation>
    </message>
    <message>
        <source>read from files: git was not run</source>
        <translation>lu dans des fichiers&#xa0;: git n’a pas été exécuté</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown &quot;$(id -un)&quot;: %1`.</source>
        <translation>Ce fichier appartient à un autre utilisateur, comme après `sudo codex`. Reprenez-en possession : `sudo chown &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>The name of the provider %1 has a dot, and so stands for two tables</source>
        <translation>Le nom du fournisseur %1 contient un point et désigne donc deux tables</translation>
    </message>
    <message>
        <source>Put the name in quotes: [model_providers.&quot;%1&quot;]</source>
        <translation>Mettez le nom entre guillemets&#xa0;: [model_providers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>The name of the MCP server %1 has a dot, and so stands for two tables</source>
        <translation>Le nom du serveur MCP %1 contient un point et désigne donc deux tables</translation>
    </message>
    <message>
        <source>Put the name in quotes: [mcp_servers.&quot;%1&quot;]</source>
        <translation>Mettez le nom entre guillemets : [mcp_servers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>[%1] stands in the table %2, but line %3 gives %2 a value</source>
        <translation>[%1] se trouve dans la table %2, mais la ligne %3 donne une valeur à %2</translation>
    </message>
    <message>
        <source>Did you mean [%1]? Rename the table.</source>
        <translation>Vouliez-vous dire [%1] ? Renommez la table.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the key %2</source>
        <translation>Un caractère invisible (%1) se trouve dans la clé %2</translation>
    </message>
    <message>
        <source>Type the line again instead of pasting it: %1 = value</source>
        <translation>Retapez la ligne au lieu de la coller : %1 = valeur</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the line</source>
        <translation>Un caractère invisible (%1) se trouve dans la ligne</translation>
    </message>
    <message>
        <source>Remove it, or type the line again instead of pasting it.</source>
        <translation>Supprimez-le, ou retapez la ligne au lieu de la coller.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is UTF-16 without a mark, or was damaged</source>
        <translation>Le fichier contient des octets NUL : il est en UTF-16 sans marque, ou a été endommagé</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8, or restore it from a backup.</source>
        <translation>Enregistrez à nouveau le fichier en UTF-8, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Remove the lines of Markdown that begin with ```.</source>
        <translation>Supprimez les lignes de Markdown qui commencent par ```.</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero: %2</source>
        <translation>Le nombre de %1 commence par un zéro : %2</translation>
    </message>
    <message>
        <source>a number without zeros before it</source>
        <translation>un nombre sans zéros devant</translation>
    </message>
    <message>
        <source>The number of %1 is too large: %2</source>
        <translation>Le nombre de %1 est trop grand : %2</translation>
    </message>
    <message>
        <source>a number up to 9223372036854775807</source>
        <translation>un nombre jusqu’à 9223372036854775807</translation>
    </message>
    <message>
        <source>Write a smaller number, or remove %1 to get its default.</source>
        <translation>Écrivez un nombre plus petit, ou supprimez %1 pour retrouver la valeur par défaut.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>worktree</source>
        <translation>arbre de travail</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>plugins</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>éléments obsolètes</translation>
    </message>
    <message>
        <source>rollout DB UTF-16 files</source>
        <translation>fichiers de session&#xa0;: en UTF-16</translation>
    </message>
    <message>
        <source>rollout DB beginnings cut short</source>
        <translation>fichiers de session&#xa0;: débuts tronqués</translation>
    </message>
    <message>
        <source>rollout DB beginnings missing</source>
        <translation>fichiers de session&#xa0;: débuts manquants</translation>
    </message>
    <message>
        <source>through proxy</source>
        <translation>par le proxy</translation>
    </message>
    <message>
        <source>os error %8</source>
        <translation>erreur système %8</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Symbolic link loop</source>
        <translation>boucle de liens symboliques</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>Filename too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>erreur d’E/S distante</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>descripteur de fichier périmé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fichier programme en cours d’utilisation</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>format d’exécutable incorrect</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>liste d’arguments trop longue</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valide</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descripteur de fichier non valide</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>fonction non implémentée</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>lien impossible entre deux disques</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique inexistant</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique ou adresse inexistant</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>processus inexistant</translation>
    </message>
    <message>
        <source>Inappropriate ioctl for device</source>
        <translation>opération de contrôle inadaptée au périphérique</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>valeur trop grande pour son type</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>ressource temporairement indisponible</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>appel système interrompu</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion interrompue par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>connexion interrompue de ce côté</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>le correspondant a fermé la connexion</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucune route vers l’hôte</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>réseau hors service</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>hôte hors service</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>famille d’adresses non prise en charge par le protocole</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocole non pris en charge</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>Socket operation on non-socket</source>
        <translation>opération de socket sur autre chose qu’un socket</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>plus de mémoire tampon disponible</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>système de fichiers endommagé</translation>
    </message>
    <message>
        <source>failed to lookup address information: %1</source>
        <translation>impossible d’obtenir l’adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>échec temporaire de la résolution de nom</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>échec définitif de la résolution de nom</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>aucune adresse associée à ce nom</translation>
    </message>
    <message>
        <source>Address family for hostname not supported</source>
        <translation>famille d’adresses non prise en charge pour ce nom</translation>
    </message>
    <message>
        <source>Memory allocation failure</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>erreur système</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>terminal fermé</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>abandon</translation>
    </message>
    <message>
        <source>Illegal instruction</source>
        <translation>instruction illégale</translation>
    </message>
    <message>
        <source>Trace/breakpoint trap</source>
        <translation>point d’arrêt</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>arrêt volontaire</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>erreur de bus</translation>
    </message>
    <message>
        <source>Floating point exception</source>
        <translation>erreur de calcul</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>Segmentation fault</source>
        <translation>erreur de segmentation</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>terminé par un signal</translation>
    </message>
    <message>
        <source>Bad system call</source>
        <translation>appel système interdit</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>temps de calcul dépassé</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>taille de fichier dépassée</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Le certificat de l’émetteur est introuvable</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>La signature du certificat n’a pas pu être déchiffrée</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>La clé publique du certificat n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>La signature du certificat n’est pas valide</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Le début de validité du certificat n’est pas une date valide</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>La fin de validité du certificat n’est pas une date valide</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Le certificat est autosigné et non approuvé</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Le certificat racine de la chaîne est autosigné et non approuvé</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>L’émetteur d’un certificat trouvé localement est introuvable</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Aucun certificat n’a pu être vérifié</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>L’un des certificats d’AC n’est pas valide</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>La chaîne de certificats est plus longue que permis</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Le certificat ne convient pas à cet usage</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Le certificat racine n’est pas approuvé pour cet usage</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Le certificat racine exclut cet usage</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Le correspondant n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Le certificat n’est pas valable pour ce nom d’hôte</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Le certificat du correspondant est révoqué ou bloqué</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Le correspondant a fermé la connexion</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Erreur pendant la négociation TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>échec de la vérification du certificat</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>réponse sans TLS ou d’une autre version</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>version de TLS non prise en charge</translation>
    </message>
    <message>
        <source>no shared cipher</source>
        <translation>aucun chiffrement commun</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>fin inattendue de la connexion</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>alerte du correspondant&#xa0;: échec de la négociation</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>alerte du correspondant&#xa0;: certificat refusé</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>alerte du correspondant&#xa0;: certificat client exigé</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>alerte du correspondant&#xa0;: version de TLS refusée</translation>
    </message>
    <message>
        <source>error:%1:SSL routines:%2:%3</source>
        <translation>error:%1:SSL routines:%2:%3</translation>
    </message>
    <message>
        <source>error returned from database: (code: %8) %1</source>
        <translation>erreur de la base de données&#xa0;: (code %8) %1</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier de base de données est endommagé</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de base de données</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base en lecture seule</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>relative URL without a base</source>
        <translation>URL relative sans base</translation>
    </message>
    <message>
        <source>expected ident</source>
        <translation>identificateur attendu</translation>
    </message>
    <message>
        <source>expected `,` or `}`</source>
        <translation>`,` ou `}` attendu</translation>
    </message>
    <message>
        <source>expected `,` or `]`</source>
        <translation>`,` ou `]` attendu</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>valeur non permise</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>nombre non permis</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>objet non terminé</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>liste non terminée</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>chaîne non terminée</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>deux-points manquants après le nom</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>virgule manquante entre les valeurs</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>élément manquant après une virgule</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>caractères en trop à la fin</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>chaîne UTF-8 non valide</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>true</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>false</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lu en partie</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>expurgé</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni avec le paquet</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>git repo root</source>
        <translation>racine du dépôt Git</translation>
    </message>
    <message>
        <source>project config</source>
        <translation>configuration du projet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>under %5</source>
        <translation>sous %5</translation>
    </message>
    <message>
        <source>provider %1 is not configured</source>
        <translation>le fournisseur %1 n’est pas configuré</translation>
    </message>
    <message>
        <source>%1, of the working directory %2</source>
        <translation>%1 pour le dossier de travail %2</translation>
    </message>
    <message>
        <source>%8: the list loads them as it is scrolled, side bars of apps may not</source>
        <translation>%8&#xa0;: la liste les charge quand on la fait défiler, les barres latérales des applications peut-être pas</translation>
    </message>
    <message>
        <source>%8 of %6</source>
        <translation>%8 sur %6</translation>
    </message>
    <message>
        <source>%1 of %9, %7 free</source>
        <translation>%1 sur %9, %7 libres</translation>
    </message>
    <message>
        <source>+%9 since %1</source>
        <translation>+%9 depuis le %1</translation>
    </message>
    <message>
        <source>-%9 since %1</source>
        <translation>-%9 depuis le %1</translation>
    </message>
    <message>
        <source>1 files</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 days ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>%8 minutes</source>
        <translation>%8 minutes</translation>
    </message>
    <message>
        <source>over 1 second</source>
        <translation>plus d’une seconde</translation>
    </message>
    <message>
        <source>until %5</source>
        <translation>jusqu’au %5</translation>
    </message>
    <message>
        <source>last %5</source>
        <translation>en dernier&#xa0;: %5</translation>
    </message>
    <message>
        <source>mode %5</source>
        <translation>mode %5</translation>
    </message>
    <message>
        <source>hides %5</source>
        <translation>masque %5</translation>
    </message>
    <message>
        <source>package %5</source>
        <translation>paquet %5</translation>
    </message>
    <message>
        <source>resources %5</source>
        <translation>ressources %5</translation>
    </message>
    <message>
        <source>path %5</source>
        <translation>chemin %5</translation>
    </message>
    <message>
        <source>unreadable or invalid</source>
        <translation>illisible ou non valide</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>file -&gt; %1</source>
        <translation>fichier -&gt; %1</translation>
    </message>
    <message>
        <source>open after %9</source>
        <translation>ouvert après %9</translation>
    </message>
    <message>
        <source>first IPv4</source>
        <translation>IPv4 en premier</translation>
    </message>
    <message>
        <source>first IPv6</source>
        <translation>IPv6 en premier</translation>
    </message>
    <message>
        <source>first none</source>
        <translation>aucun en premier</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>échec de la résolution de nom</translation>
    </message>
    <message>
        <source>network error: %1</source>
        <translation>erreur réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>délai de négociation dépassé</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>négociation WebSocket</translation>
    </message>
    <message>
        <source>workspace routing</source>
        <translation>routage vers l’espace de travail</translation>
    </message>
    <message>
        <source>provider auth</source>
        <translation>authentification du fournisseur</translation>
    </message>
    <message>
        <source>API key auth</source>
        <translation>authentification par clé API</translation>
    </message>
    <message>
        <source>ChatGPT auth</source>
        <translation>authentification par ChatGPT</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>%1 returned HTTP %2</source>
        <translation>%1 a renvoyé HTTP %2</translation>
    </message>
    <message>
        <source>%1 request timed out</source>
        <translation>%1&#xa0;: délai de la requête dépassé</translation>
    </message>
    <message>
        <source>%1 request failed</source>
        <translation>%1&#xa0;: échec de la requête</translation>
    </message>
    <message>
        <source>%1 request could not be built</source>
        <translation>%1&#xa0;: la requête n’a pas pu être formée</translation>
    </message>
    <message>
        <source>%1 connect failed</source>
        <translation>%1&#xa0;: échec de la connexion</translation>
    </message>
    <message>
        <source>%1 TLS handshake or certificate validation failed</source>
        <translation>%1&#xa0;: échec de la négociation TLS ou de la validation du certificat</translation>
    </message>
    <message>
        <source>%1 proxy authentication required</source>
        <translation>%1&#xa0;: le proxy exige une authentification</translation>
    </message>
    <message>
        <source>not inspected on this platform</source>
        <translation>non examiné sur cette plateforme</translation>
    </message>
    <message>
        <source>unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock model provider</source>
        <translation>opération non prise en charge&#xa0;: seul le fournisseur Amazon Bedrock accepte une clé API Bedrock</translation>
    </message>
    <message>
        <source>none, because %1 (%2) exempts %3</source>
        <translation>aucun, car %1 (%2) exclut %3</translation>
    </message>
    <message>
        <source>invalid configuration</source>
        <translation>configuration non valide</translation>
    </message>
    <message>
        <source>configuration load failed</source>
        <translation>échec du chargement de la configuration</translation>
    </message>
    <message>
        <source>invalid input parameter</source>
        <translation>paramètre d’entrée non valide</translation>
    </message>
    <message>
        <source>entity not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message numerus="yes">
        <source>Codex is ignoring %n unrecognized configuration setting(s). Check for typos or deprecated settings.</source>
        <translation>
            <numerusform>Codex ignore %n réglage inconnu. Vérifiez s’il s’agit d’une faute de frappe ou d’un réglage obsolète.</numerusform>
            <numerusform>Codex ignore %n réglages inconnus. Vérifiez s’il s’agit de fautes de frappe ou de réglages obsolètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files than were looked at</source>
        <translation>il y a plus de fichiers que ceux qui ont été examinés</translation>
    </message>
    <message>
        <source>cannot find binary path</source>
        <translation>chemin du programme introuvable</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>execution not verified</source>
        <translation>exécution non vérifiée</translation>
    </message>
    <message>
        <source>ignored inherited package-manager launch env for cargo-built binary</source>
        <translation>variables de lancement héritées du gestionnaire de paquets ignorées pour un programme construit avec Cargo</translation>
    </message>
    <message>
        <source>%1 UTC: %8 from %2 to %3</source>
        <translation>%1 UTC&#xa0;: %8 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 UTC: %8 at %2</source>
        <translation>%1 UTC&#xa0;: %8 à %2</translation>
    </message>
    <message>
        <source>has it open</source>
        <translation>l’a ouverte</translation>
    </message>
    <message>
        <source>state DB missing</source>
        <translation>base d’état manquante</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n fils</numerusform>
        </translation>
    </message>
    <message>
        <source>%8 behind their rollout</source>
        <translation>%8 en retard sur leur fichier de session</translation>
    </message>
    <message>
        <source>thread %5</source>
        <translation>fil %5</translation>
    </message>
    <message>
        <source>request %5</source>
        <translation>requête %5</translation>
    </message>
    <message>
        <source>response %5</source>
        <translation>réponse %5</translation>
    </message>
    <message>
        <source>%8 completed</source>
        <translation>%8 terminées</translation>
    </message>
    <message>
        <source>%8 failed</source>
        <translation>%8 en échec</translation>
    </message>
    <message>
        <source>%8 cancelled</source>
        <translation>%8 annulées</translation>
    </message>
    <message>
        <source>and %1 that tell none</source>
        <translation>et %1 qui n’en indiquent aucune</translation>
    </message>
    <message>
        <source>the rest is not inspected</source>
        <translation>le reste n’a pas été examiné</translation>
    </message>
    <message>
        <source>no log can be read</source>
        <translation>aucun journal lisible</translation>
    </message>
    <message>
        <source>%1, of which Codex itself started %2</source>
        <translation>%1, dont %2 lancés par Codex lui-même</translation>
    </message>
    <message>
        <source>it was written to during the whole check</source>
        <translation>elle a été modifiée pendant toute la vérification</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliquée</translation>
    </message>
    <message>
        <source>it does not say whether it is locked</source>
        <translation>il n’indique pas s’il est verrouillé</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>il n’indique pas ce qu’il contient</translation>
    </message>
    <message>
        <source>a kind of bus that is not spoken here</source>
        <translation>un type de bus qui n’est pas pris en charge ici</translation>
    </message>
    <message>
        <source>made by a command</source>
        <translation>fournis par une commande</translation>
    </message>
    <message>
        <source>from a role, which AWS hands out</source>
        <translation>issus d’un rôle attribué par AWS</translation>
    </message>
    <message>
        <source>from a web identity, which AWS exchanges</source>
        <translation>d’une identité web échangée par AWS</translation>
    </message>
    <message>
        <source>from the program %1, which is not started</source>
        <translation>du programme %1, qui n’est pas lancé</translation>
    </message>
    <message>
        <source>from single sign-on, without a token</source>
        <translation>de l’authentification unique, sans jeton</translation>
    </message>
    <message>
        <source>from single sign-on, whose token is valid until %1</source>
        <translation>de l’authentification unique, dont le jeton est valide jusqu’au %1</translation>
    </message>
    <message>
        <source>from single sign-on, whose token expired at %1</source>
        <translation>de l’authentification unique, dont le jeton a expiré le %1</translation>
    </message>
    <message>
        <source>perhaps from a service of this machine</source>
        <translation>peut-être d’un service de cette machine</translation>
    </message>
    <message>
        <source>keys, valid until %1</source>
        <translation>clés valides jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (read); %2</source>
        <translation>%1 (lecture)&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (write); %2</source>
        <translation>%1 (écriture)&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (read, write); %2</source>
        <translation>%1 (lecture, écriture)&#xa0;; %2</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>filesystem read restrictions apply</source>
        <translation>lecture du système de fichiers restreinte</translation>
    </message>
    <message>
        <source>effective filesystem policy</source>
        <translation>règles de fichiers en vigueur</translation>
    </message>
    <message>
        <source>entry provenance unavailable</source>
        <translation>origine de l’entrée indisponible</translation>
    </message>
    <message>
        <source>resolve paths only; read/write access is not tested</source>
        <translation>chemins seulement résolus&#xa0;; accès en lecture et en écriture non testé</translation>
    </message>
    <message>
        <source>2 seconds per path, 8 seconds total, at most 32 paths</source>
        <translation>2 secondes par chemin, 8 secondes au total, 32 chemins au plus</translation>
    </message>
    <message>
        <source>probe budget exhausted</source>
        <translation>temps de vérification épuisé</translation>
    </message>
    <message>
        <source>folders that may not be read, or took too long: there is more</source>
        <translation>dossiers qui ne peuvent pas être lus ou ont pris trop de temps&#xa0;: il y a davantage</translation>
    </message>
    <message>
        <source>%1, %9, and %8 not to the end; --all inspects all</source>
        <translation>%1, %9, et %8 pas jusqu’à la fin&#xa0;; --all examine tout</translation>
    </message>
    <message>
        <source>with %8 items</source>
        <translation>avec %8 éléments</translation>
    </message>
    <message numerus="yes">
        <source>%n compaction(s) %1</source>
        <translation>
            <numerusform>%n compactage %1</numerusform>
            <numerusform>%n compactages %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %9 of memory to resume</source>
        <translation>environ %9 de mémoire pour reprendre</translation>
    </message>
    <message>
        <source>%9 of generated images that you no longer need</source>
        <translation>%9 d’images générées dont vous n’avez plus besoin</translation>
    </message>
    <message>
        <source>%9 of archived sessions: `codex delete &lt;id&gt;` for each (archiving alone frees nothing)</source>
        <translation>%9 de sessions archivées&#xa0;: `codex delete &lt;id&gt;` pour chacune (l’archivage seul ne libère rien)</translation>
    </message>
    <message>
        <source>%9 of older standalone releases in packages/standalone/releases, while no Codex runs</source>
        <translation>%9 d’anciennes versions autonomes dans packages/standalone/releases, sans aucun Codex en cours d’exécution</translation>
    </message>
    <message>
        <source>%9 of worktrees: `git worktree list`, then `git worktree remove &lt;path&gt;`</source>
        <translation>%9 d’arbres de travail&#xa0;: `git worktree list`, puis `git worktree remove &lt;path&gt;`</translation>
    </message>
    <message>
        <source>%9 of text logs: `rm log/*.log` in the home, while no Codex runs</source>
        <translation>%9 de journaux texte&#xa0;: `rm log/*.log` dans le dossier Codex, sans aucun Codex en cours d’exécution</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
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
        <translation>vide</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>legacy managed</source>
        <translation>géré, ancienne forme</translation>
    </message>
    <message>
        <source>%1: `%2` is ignored.</source>
        <translation>%1&#xa0;: `%2` est ignoré.</translation>
    </message>
    <message>
        <source>... and %8 more ignored settings.</source>
        <translation>... et %8 autres réglages ignorés.</translation>
    </message>
    <message>
        <source>Ignored unsupported project-local config keys in %1: %2. If you want these settings to apply, manually set them in your user-level config.toml.</source>
        <translation>Réglages ignorés car interdits à un projet, dans %1&#xa0;: %2. Pour qu’ils s’appliquent, définissez-les dans le config.toml de votre compte.</translation>
    </message>
    <message>
        <source>`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = false` disables subagent tools even when the model selects a subagent version, unless `[features].multi_agent_v2` is enabled.</source>
        <translation>`[features].multi_agent` est obsolète. Il commande encore le repli vers la V1. `[agents].enabled = false` désactive les outils de sous-agents même si le modèle en choisit une version, sauf si `[features].multi_agent_v2` est activé.</translation>
    </message>
    <message>
        <source>`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification always uses conversations; remove this setting from config.toml or profile configuration files.</source>
        <translation>`[features.guardianv2].async_classifier_mode` est obsolète et ignoré. La classification asynchrone utilise toujours des conversations&#xa0;; supprimez ce réglage de config.toml ou des fichiers de profil.</translation>
    </message>
    <message>
        <source>Permissions profile `%1` does not define any recognized filesystem entries for this version of Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects filesystem permissions.</source>
        <translation>Le profil d’autorisations `%1` ne définit aucune entrée de fichiers connue de cette version de Codex. L’accès aux fichiers restera restreint. Mettez Codex à jour si ce profil doit accorder de tels droits.</translation>
    </message>
    <message>
        <source>Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`.</source>
        <translation>Le motif interdit en lecture `%1` utilise `**`. Hors de macOS, le bac à sable n’accepte pas `**` sans limite&#xa0;; définissez `glob_scan_max_depth` dans ce profil pour limiter l’expansion sous Linux et faire taire cet avertissement, ou énumérez les profondeurs, comme `*.env`, `*/*.env` et `*/*/*.env`.</translation>
    </message>
    <message>
        <source>rollout at %1 has no usable header record</source>
        <translation>fichier de session %1 sans enregistrement de tête utilisable</translation>
    </message>
    <message>
        <source>rollout at %1 has invalid session metadata</source>
        <translation>fichier de session %1 avec des métadonnées de session non valides</translation>
    </message>
    <message>
        <source>older than %5</source>
        <translation>antérieur à %5</translation>
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
        <translation>(le rapport n’en donne pas de résumé)</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Le certificat d’un émetteur possible a été refusé car son nom n’est pas celui de l’émetteur indiqué</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Le certificat d’un émetteur possible a été refusé car son émetteur et son numéro de série ne correspondent pas à la clé indiquée</translation>
    </message>
    <message>
        <source>SSL is not supported on this platform</source>
        <translation>TLS n’est pas pris en charge sur cette plateforme</translation>
    </message>
    <message numerus="yes">
        <source>Damaged lines in %n rollout(s), such as %1: %2</source>
        <translation>
            <numerusform>%n fichier de session a des lignes endommagées, par exemple %1&#xa0;: %2</numerusform>
            <numerusform>%n fichiers de session ont des lignes endommagées, par exemple %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>env_key of provider `%1` (%2) is to name the environment variable that holds the key, and what stands there is no such name</source>
        <translation>env_key du fournisseur `%1` (%2) doit nommer la variable d’environnement qui contient la clé, et ce qui s’y trouve n’est pas un tel nom</translation>
    </message>
    <message>
        <source>a name of letters, digits and _, such as %1</source>
        <translation>un nom fait de lettres, de chiffres et de _, par exemple %1</translation>
    </message>
    <message>
        <source>Write the name there, env_key = &quot;%1&quot;, and set the variable in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Écrivez-y le nom, env_key = &quot;%1&quot;, et définissez la variable dans le shell qui lance Codex : `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: its env_key names no variable</source>
        <translation>Codex n’a pas de clé pour le fournisseur `%1` : son env_key ne nomme aucune variable</translation>
    </message>
    <message>
        <source>Store the key alone, without what stands around it: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Enregistrez la clé seule, sans ce qui l’entoure : `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>%1 has the route of requests to the model, but no list of models at %2: %3</source>
        <translation>%1 a la route des requêtes au modèle, mais pas de liste de modèles à l’adresse %2 : %3</translation>
    </message>
    <message>
        <source>Stop every Codex, then move each back to where its row names it, the first with `%1`.</source>
        <translation>Arrêtez tous les Codex, puis remettez chaque fichier là où sa ligne le désigne, le premier avec `%1`.</translation>
    </message>
    <message>
        <source>A file of the same thread lies beside it under another name. Stop every Codex, then give it its name back: `%1`.</source>
        <translation>Un fichier du même fil se trouve à côté sous un autre nom. Arrêtez tous les Codex, puis rendez-lui son nom : `%1`.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: the first line of its rollout %1 is damaged</source>
        <translation>Un fil ne peut pas être repris : la première ligne de son fichier de session %1 est endommagée</translation>
    </message>
    <message>
        <source>No file can be made in %1: its file system has no inode left, though %2 are free</source>
        <translation>Aucun fichier ne peut être créé dans %1 : son système de fichiers n’a plus d’inode, bien que %2 soient libres</translation>
    </message>
    <message>
        <source>0 free inodes</source>
        <translation>0 inode libre</translation>
    </message>
    <message>
        <source>free inodes: each file takes one</source>
        <translation>des inodes libres : chaque fichier en prend un</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, many small ones above all: `df -i %1` shows what is left.</source>
        <translation>Supprimez-y des fichiers dont personne n’a besoin, surtout les petits en grand nombre : `df -i %1` montre ce qui reste.</translation>
    </message>
    <message>
        <source>no such table: %1</source>
        <translation>table %1 absente</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>personne ne lit à l’autre bout</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>nothing but blanks in the value</source>
        <translation>rien que des blancs dans la valeur</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>No file descriptors available</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>délai de l’opération dépassé</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Codex Doctor</source>
        <translation>À propos de Codex Doctor</translation>
    </message>
    <message>
        <source>Codex Doctor %1</source>
        <translation>Codex Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why a local Codex installation does not work, changes nothing while doing so, and writes a report that is safe to share.</source>
        <translation>Trouve pourquoi une installation locale de Codex ne fonctionne pas, sans rien modifier, et écrit un rapport qui peut être partagé sans risque.</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 sur %2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>No terminal could be opened.</source>
        <translation>Aucun terminal n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Set the variable TERMINAL to the program of your terminal.</source>
        <translation>Donnez à la variable TERMINAL le programme de votre terminal.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Nothing wrong was found in what was checked.</source>
        <translation>Aucun problème trouvé dans ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one.</source>
        <translation>Un rapport enregistré, ouvert depuis %1&#xa0;: produit par %2, %3. Il décrit la machine où il a été produit, pas celle-ci.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>no Codex found</source>
        <translation>aucun Codex trouvé</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>montré par %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 and %2 more (--all)</source>
        <translation>%1 et %2 de plus (--all)</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>(attendu&#xa0;: %1)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>vu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>JSON report</source>
        <translation>Rapport JSON</translation>
    </message>
    <message>
        <source>Text report</source>
        <translation>Rapport texte</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Rapport Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>JSON as codex doctor writes it, with whole paths</source>
        <translation>JSON tel que l’écrit codex doctor, avec les chemins complets</translation>
    </message>
    <message>
        <source>JUnit results</source>
        <translation>Résultats JUnit</translation>
    </message>
    <message>
        <source>SARIF results</source>
        <translation>Résultats SARIF</translation>
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
        <translation>Des programmes auxiliaires ont été lancés</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing was sent</source>
        <translation>Rien n’a été modifié, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>an unknown platform</source>
        <translation>une plateforme inconnue</translation>
    </message>
    <message>
        <source>Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.</source>
        <translation>Rapport enregistré %1 (%2), établi sur %3. Il provient peut-être d’une autre machine&#xa0;; rien de son contenu n’est exécuté ni modifié.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>doctor::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <translation>Filtrer vérifications et valeurs</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values (Ctrl+F)</source>
        <translation>N’afficher que les vérifications dont le nom ou les valeurs contiennent tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values</source>
        <translation>N’afficher que les vérifications dont le nom ou les valeurs contiennent tous ces mots</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Aucune vérification ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Idle or skipped</source>
        <translation>Inactives ou ignorées</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonModel</name>
    <message>
        <source>New problem</source>
        <translation>Nouveau problème</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>absent de ce rapport</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Problem gone</source>
        <translation>Problème disparu</translation>
    </message>
    <message>
        <source>Not looked at again</source>
        <translation>Non réexaminé</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonWindow</name>
    <message>
        <source>Comparison – Codex Doctor</source>
        <translation>Comparaison – Codex Doctor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the comparison as text to the clipboard</source>
        <translation>Copier la comparaison sous forme de texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Cette machine, maintenant</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>Quelque chose s’est aggravé</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>Rien ne s’est aggravé</translation>
    </message>
    <message>
        <source>The comparison was not copied.</source>
        <translation>La comparaison n’a pas été copiée.</translation>
    </message>
</context>
<context>
    <name>doctor::Consent</name>
    <message>
        <source>Start Helper Programs</source>
        <translation>Lancer les programmes auxiliaires</translation>
    </message>
    <message>
        <source>May the checks start these programs?</source>
        <translation>Les vérifications peuvent-elles lancer ces programmes&#xa0;?</translation>
    </message>
    <message>
        <source>There is none on this machine.</source>
        <translation>Il n’y en a aucun sur cette machine.</translation>
    </message>
    <message>
        <source>Each is ended after a while, and listed in the report. The consent holds until Codex Doctor is closed.</source>
        <translation>Chacun est arrêté au bout d’un moment, et mentionné dans le rapport. L’accord vaut jusqu’à la fermeture de Codex Doctor.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsPane</name>
    <message>
        <source>Details of the check</source>
        <translation>Détails de la vérification</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Chercher noms et valeurs</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, to the clipboard</source>
        <translation>Copier les lignes choisies, ou toutes, dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>What the check read, contacted and started</source>
        <translation>Ce que la vérification a lu, contacté et lancé</translation>
    </message>
    <message>
        <source>This check read no file, contacted no host and started no program.</source>
        <translation>Cette vérification n’a lu aucun fichier, contacté aucun hôte et lancé aucun programme.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Copy the check as it stands in the report to the clipboard</source>
        <translation>Copier la vérification telle qu’elle figure dans le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Détails (%1)</translation>
    </message>
    <message>
        <source>Files and folders read (%1)</source>
        <translation>Fichiers et dossiers lus (%1)</translation>
    </message>
    <message>
        <source>Hosts contacted (%1)</source>
        <translation>Hôtes contactés (%1)</translation>
    </message>
    <message>
        <source>Programs started (%1)</source>
        <translation>Programmes lancés (%1)</translation>
    </message>
    <message>
        <source>Files, hosts and programs</source>
        <translation>Fichiers, hôtes et programmes</translation>
    </message>
    <message>
        <source>The check as the report has it</source>
        <translation>La vérification telle que le rapport la contient</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more under Details</source>
        <translation>
            <numerusform>… et %n de plus sous Détails</numerusform>
            <numerusform>… et %n de plus sous Détails</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>doctor::FigurePane</name>
    <message>
        <source>Show as Picture</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show these values as a picture</source>
        <translation>Afficher ces valeurs sous forme de graphique</translation>
    </message>
    <message>
        <source>Show these values as a table</source>
        <translation>Afficher ces valeurs sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>doctor::IssueCard</name>
    <message>
        <source>Measured</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy only the command to the clipboard</source>
        <translation>Copier seulement la commande dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Open Terminal Here</source>
        <translation>Ouvrir un terminal ici</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal to paste it into; nothing is run for you</source>
        <translation>Copier la commande et ouvrir un terminal où la coller&#xa0;; rien n’est exécuté à votre place</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal</source>
        <translation>Copier la commande et ouvrir un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Copier dans le presse-papiers ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Copy the remedy</source>
        <translation>Copier la solution</translation>
    </message>
    <message>
        <source>A likely cause; not everything was seen that would prove it</source>
        <translation>Une cause probable&#xa0;; tout ce qui la prouverait n’a pas été vu</translation>
    </message>
    <message>
        <source>A possible cause; others would look the same</source>
        <translation>Une cause possible&#xa0;; d’autres auraient le même aspect</translation>
    </message>
</context>
<context>
    <name>doctor::LadderFigure</name>
    <message>
        <source>The way to each endpoint, hop by hop</source>
        <translation>Le trajet vers chaque point de terminaison, étape par étape</translation>
    </message>
    <message>
        <source>Hop by hop</source>
        <translation>Étape par étape</translation>
    </message>
</context>
<context>
    <name>doctor::LadderModel</name>
    <message>
        <source>the same without the proxy</source>
        <translation>le même point de terminaison, sans le proxy</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <translation>Nom du proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Proxy TCP</source>
        <translation>TCP du proxy</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy TLS</source>
        <translation>TLS du proxy</translation>
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
        <translation>sans le proxy</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteinte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>Recent H&amp;omes</source>
        <translation>D&amp;ossiers Codex récents</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Commentaires</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>&amp;Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Ouvrir un rapport enregistré, de Codex Doctor ou de codex doctor --json</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Ouvrir un rapport enregistré, de Codex Doctor ou de codex doctor --json (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>Comparer &amp;avec…</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report</source>
        <translation>Afficher ce qui a changé entre cette exécution et un rapport enregistré</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report (Ctrl+M)</source>
        <translation>Afficher ce qui a changé entre cette exécution et un rapport enregistré (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Upload Report…</source>
        <translation>&amp;Envoyer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it</source>
        <translation>Afficher ce qui a été mis en file d’envoi et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it (Ctrl+Shift+O)</source>
        <translation>Afficher ce qui a été mis en file d’envoi et ce qu’il en est advenu (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Copier pour un ticket &amp;GitHub</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue</source>
        <translation>Copier le rapport en Markdown, prêt pour un ticket GitHub</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Copier le rapport en Markdown, prêt pour un ticket GitHub (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the redacted report to a file</source>
        <translation>Enregistrer le rapport expurgé dans un fichier</translation>
    </message>
    <message>
        <source>Save the redacted report to a file (Ctrl+S)</source>
        <translation>Enregistrer le rapport expurgé dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard</source>
        <translation>Copier le rapport expurgé sous forme de texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Copier le rapport expurgé sous forme de texte dans le presse-papiers (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes</source>
        <translation>Choisir la langue, le thème, les limites et la destination des commentaires</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes (Ctrl+,)</source>
        <translation>Choisir la langue, le thème, les limites et la destination des commentaires (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Fermer la fenêtre et quitter le programme</translation>
    </message>
    <message>
        <source>Close the window and end the program (Ctrl+Q)</source>
        <translation>Fermer la fenêtre et quitter le programme (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>&amp;Tout exécuter</translation>
    </message>
    <message>
        <source>Run every check</source>
        <translation>Exécuter toutes les vérifications</translation>
    </message>
    <message>
        <source>Run every check (F5)</source>
        <translation>Exécuter toutes les vérifications (F5)</translation>
    </message>
    <message>
        <source>Run &amp;Selected</source>
        <translation>Exécuter la &amp;sélection</translation>
    </message>
    <message>
        <source>Run the chosen checks again</source>
        <translation>Relancer les vérifications choisies</translation>
    </message>
    <message>
        <source>Run the chosen checks again (Ctrl+R)</source>
        <translation>Relancer les vérifications choisies (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run &amp;Failed</source>
        <translation>Relancer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn</source>
        <translation>Relancer les vérifications en échec ou avec avertissement</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn (Shift+F5)</source>
        <translation>Relancer les vérifications en échec ou avec avertissement (Shift+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays</source>
        <translation>Arrêter l’exécution&#xa0;; ce qui est terminé reste</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays (Esc)</source>
        <translation>Arrêter l’exécution&#xa0;; ce qui est terminé reste (Esc)</translation>
    </message>
    <message>
        <source>Start &amp;helper programs</source>
        <translation>&amp;Lancer les programmes auxiliaires</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version</source>
        <translation>Autoriser les vérifications de la prochaine exécution à lancer des programmes de cette installation, par exemple codex --version</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version (Ctrl+H)</source>
        <translation>Autoriser les vérifications de la prochaine exécution à lancer des programmes de cette installation, par exemple codex --version (Ctrl+H)</translation>
    </message>
    <message>
        <source>Choose &amp;Codex Home…</source>
        <translation>Choisir le dossier &amp;Codex…</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session</source>
        <translation>Examiner un autre dossier Codex que celui de cette session</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session (Ctrl+Shift+H)</source>
        <translation>Examiner un autre dossier Codex que celui de cette session (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Choose Codex &amp;Program…</source>
        <translation>Choisir le &amp;programme Codex…</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start</source>
        <translation>Examiner un autre programme codex que celui que cette session lancerait</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start (Ctrl+Shift+P)</source>
        <translation>Examiner un autre programme codex que celui que cette session lancerait (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>&amp;Judge by the Login Shell…</source>
        <translation>&amp;Utiliser le shell de connexion…</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session</source>
        <translation>Vérifier avec le PATH, le proxy et les autres variables d’un terminal, au lieu de ceux de cette session</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session (Ctrl+L)</source>
        <translation>Vérifier avec le PATH, le proxy et les autres variables d’un terminal, au lieu de ceux de cette session (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Back to This Session</source>
        <translation>&amp;Revenir à cette session</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again</source>
        <translation>Examiner à nouveau le dossier Codex, le programme et les variables de cette session</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again (Ctrl+Shift+B)</source>
        <translation>Examiner à nouveau le dossier Codex, le programme et les variables de cette session (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Open &amp;Details Window</source>
        <translation>Fenêtre de &amp;détails</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own</source>
        <translation>Ouvrir les détails de la vérification choisie dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own (Ctrl+Return)</source>
        <translation>Ouvrir les détails de la vérification choisie dans leur propre fenêtre (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>&amp;Chronologie de l’exécution</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run</source>
        <translation>Afficher quand chaque vérification a attendu et travaillé, en direct pendant l’exécution</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run (F8)</source>
        <translation>Afficher quand chaque vérification a attendu et travaillé, en direct pendant l’exécution (F8)</translation>
    </message>
    <message>
        <source>Show First Dia&amp;gnosis</source>
        <translation>Premier dia&amp;gnostic</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most</source>
        <translation>Choisir la vérification qui a trouvé le problème le plus important</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most (Ctrl+D)</source>
        <translation>Choisir la vérification qui a trouvé le problème le plus important (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy &amp;Remedy</source>
        <translation>Copier la &amp;solution</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard</source>
        <translation>Copier dans le presse-papiers ce qu’il faut faire pour le premier diagnostic</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard (Ctrl+Shift+R)</source>
        <translation>Copier dans le presse-papiers ce qu’il faut faire pour le premier diagnostic (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Aller au champ de filtrage</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Aller au champ de filtrage (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Problems Only</source>
        <translation>&amp;Problèmes seulement</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn</source>
        <translation>N’afficher que les vérifications en échec ou avec avertissement</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn (Ctrl+E)</source>
        <translation>N’afficher que les vérifications en échec ou avec avertissement (Ctrl+E)</translation>
    </message>
    <message>
        <source>C&amp;hanged Since Last Run</source>
        <translation>&amp;Modifiées au dernier passage</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before</source>
        <translation>N’afficher que les vérifications dont la dernière exécution a trouvé autre chose que la précédente</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before (Ctrl+Shift+E)</source>
        <translation>N’afficher que les vérifications dont la dernière exécution a trouvé autre chose que la précédente (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Sort by Severity</source>
        <translation>&amp;Trier par gravité</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories</source>
        <translation>Placer les échecs en premier, dans leur catégorie et parmi les catégories</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories (Ctrl+Shift+S)</source>
        <translation>Placer les échecs en premier, dans leur catégorie et parmi les catégories (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>Tout dépl&amp;oyer</translation>
    </message>
    <message>
        <source>Open every category</source>
        <translation>Ouvrir toutes les catégories</translation>
    </message>
    <message>
        <source>Open every category (Ctrl+Shift+Down)</source>
        <translation>Ouvrir toutes les catégories (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>Close every category</source>
        <translation>Fermer toutes les catégories</translation>
    </message>
    <message>
        <source>Close every category (Ctrl+Shift+Up)</source>
        <translation>Fermer toutes les catégories (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>As the &amp;Platform</source>
        <translation>Selon le s&amp;ystème</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>Utiliser les couleurs du bureau</translation>
    </message>
    <message>
        <source>Use the colours of the desktop (Ctrl+Shift+1)</source>
        <translation>Utiliser les couleurs du bureau (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Utiliser des couleurs claires</translation>
    </message>
    <message>
        <source>Use light colours (Ctrl+Shift+2)</source>
        <translation>Utiliser des couleurs claires (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Utiliser des couleurs sombres</translation>
    </message>
    <message>
        <source>Use dark colours (Ctrl+Shift+3)</source>
        <translation>Utiliser des couleurs sombres (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>Use white, yellow and black</source>
        <translation>Utiliser le blanc, le jaune et le noir</translation>
    </message>
    <message>
        <source>Use white, yellow and black (Ctrl+Shift+4)</source>
        <translation>Utiliser le blanc, le jaune et le noir (Ctrl+Shift+4)</translation>
    </message>
    <message>
        <source>&amp;About Codex Doctor</source>
        <translation>À &amp;propos de Codex Doctor</translation>
    </message>
    <message>
        <source>Show what this program is and its version</source>
        <translation>Afficher ce qu’est ce programme et sa version</translation>
    </message>
    <message>
        <source>Show what this program is and its version (F1)</source>
        <translation>Afficher ce qu’est ce programme et sa version (F1)</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Le rapport a été copié</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Le rapport a été copié, prêt pour un ticket GitHub</translation>
    </message>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Les vérifications sont en cours</translation>
    </message>
    <message>
        <source>There is no report before the first run has ended</source>
        <translation>Il n’y a pas de rapport avant la fin de la première exécution</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>Aucune vérification n’est choisie</translation>
    </message>
    <message>
        <source>No check failed or warns</source>
        <translation>Aucun échec ni avertissement</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>There is no diagnosis</source>
        <translation>Il n’y a pas de diagnostic</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want</source>
        <translation>Montrer ce qui serait envoyé à l’assistance, et l’envoyer si vous le voulez</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want (Ctrl+U)</source>
        <translation>Montrer ce qui serait envoyé à l’assistance, et l’envoyer si vous le voulez (Ctrl+U)</translation>
    </message>
    <message>
        <source>Copy Report in This &amp;Language</source>
        <translation>Copier le rapport dans cette &amp;langue</translation>
    </message>
    <message>
        <source>Copy the redacted report as text in the language of this window, for yourself: who helps you reads the English one</source>
        <translation>Copier le rapport expurgé sous forme de texte dans la langue de cette fenêtre, pour vous-même&#xa0;: la personne qui vous aide lit celui en anglais</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What was queued for sending</source>
        <translation>Ce qui a été mis en file d’envoi</translation>
    </message>
    <message>
        <source>Nothing was queued, and nothing was sent.</source>
        <translation>Rien n’a été mis en file d’envoi, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>Pourquoi cela n’a pas été fait</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>Try to send it now</source>
        <translation>Tenter de l’envoyer maintenant</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Keep it, and do not send it until it is queued again</source>
        <translation>Le garder, sans l’envoyer tant qu’il n’est pas remis en file</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>&amp;Leave Out Attachments</source>
        <translation>&amp;Omettre les pièces jointes</translation>
    </message>
    <message>
        <source>Take the attachments out, which were too large for the server, and queue the rest</source>
        <translation>Retirer les pièces jointes, trop grandes pour le serveur, et mettre le reste en file</translation>
    </message>
    <message>
        <source>Leave Out Attachments</source>
        <translation>Omettre les pièces jointes</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete it for good; what the server has, it keeps</source>
        <translation>Le supprimer définitivement&#xa0;; ce que le serveur a reçu, il le garde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window; sending goes on</source>
        <translation>Fermer cette fenêtre&#xa0;; l’envoi continue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Queue Again</source>
        <translation>&amp;Remettre en file</translation>
    </message>
    <message>
        <source>It is not queued</source>
        <translation>Il n’est pas en file d’envoi</translation>
    </message>
    <message>
        <source>It is sent already, or just being sent</source>
        <translation>Il est déjà envoyé, ou en cours d’envoi</translation>
    </message>
    <message>
        <source>The server did not find it too large</source>
        <translation>Le serveur ne l’a pas jugé trop volumineux</translation>
    </message>
    <message>
        <source>It is just being sent</source>
        <translation>Il est en cours d’envoi</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>when it was queued</comment>
        <translation>Mis en file</translation>
    </message>
</context>
<context>
    <name>doctor::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the window; reports are in English</source>
        <translation>Langue de la fenêtre&#xa0;; les rapports sont en anglais</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Limit of &amp;each check</source>
        <translation>Délai par &amp;vérification</translation>
    </message>
    <message>
        <source>After so long a check that has no answer is given up</source>
        <translation>Passé ce délai, une vérification sans réponse est abandonnée</translation>
    </message>
    <message>
        <source>Its own, 15 seconds mostly</source>
        <translation>Propre à chacune, 15 secondes en général</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>&amp;Run the checks when the window opens</source>
        <translation>E&amp;xécuter les vérifications à l’ouverture</translation>
    </message>
    <message>
        <source>Otherwise they wait for Run All</source>
        <translation>Sinon, elles attendent «&#xa0;Tout exécuter&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Feedback goes to</source>
        <translation>&amp;Commentaires envoyés à</translation>
    </message>
    <message>
        <source>DSN of the Sentry project that takes feedback; empty: nowhere</source>
        <translation>DSN du projet Sentry qui reçoit les commentaires&#xa0;; vide&#xa0;: aucune destination</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>Fermer sans rien changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Recherche de la destination des commentaires…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservé dans %1.</translation>
    </message>
    <message>
        <source>The place for feedback was not saved.</source>
        <translation>La destination des commentaires n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Enregistrer ces paramètres</translation>
    </message>
</context>
<context>
    <name>doctor::ReportFiles</name>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The report could not be saved to %1.</source>
        <translation>Le rapport n’a pas pu être enregistré dans %1.</translation>
    </message>
    <message>
        <source>The report was not copied.</source>
        <translation>Le rapport n’a pas été copié.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Rapports (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Le rapport n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparer avec</translation>
    </message>
</context>
<context>
    <name>doctor::ReportView</name>
    <message>
        <source>The remedy was copied</source>
        <translation>La solution a été copiée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>doctor::ReportWindow</name>
    <message>
        <source>Where this report comes from</source>
        <translation>D’où vient ce rapport</translation>
    </message>
    <message>
        <source>Check This Machine</source>
        <translation>Vérifier cette machine</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine</source>
        <translation>Aller à la fenêtre qui examine cette machine</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Vérifier cette machine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>&amp;Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Ouvrir un autre rapport enregistré, de Codex Doctor ou de codex doctor --json</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Ouvrir un autre rapport enregistré, de Codex Doctor ou de codex doctor --json (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>Comparer &amp;avec…</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one</source>
        <translation>Afficher ce qui a changé entre ce rapport et un autre</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one (Ctrl+M)</source>
        <translation>Afficher ce qui a changé entre ce rapport et un autre (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form</source>
        <translation>Enregistrer ce rapport dans un autre fichier, sous n’importe quelle forme</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form (Ctrl+S)</source>
        <translation>Enregistrer ce rapport dans un autre fichier, sous n’importe quelle forme (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard</source>
        <translation>Copier ce rapport sous forme de texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Copier ce rapport sous forme de texte dans le presse-papiers (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Copier pour un ticket &amp;GitHub</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue</source>
        <translation>Copier ce rapport en Markdown, prêt pour un ticket GitHub</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Copier ce rapport en Markdown, prêt pour un ticket GitHub (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Check This &amp;Machine</source>
        <translation>Vérifier cette &amp;machine</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine (Ctrl+T)</source>
        <translation>Aller à la fenêtre qui examine cette machine (Ctrl+T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Close this window (Ctrl+W)</source>
        <translation>Fermer cette fenêtre (Ctrl+W)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>&amp;Chronologie de l’exécution</translation>
    </message>
    <message>
        <source>Show how long each check of this report took</source>
        <translation>Afficher la durée de chaque vérification de ce rapport</translation>
    </message>
    <message>
        <source>Show how long each check of this report took (F8)</source>
        <translation>Afficher la durée de chaque vérification de ce rapport (F8)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Aller au champ de filtrage</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Aller au champ de filtrage (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 – Saved Report – Codex Doctor</source>
        <translation>%1 – Rapport enregistré – Codex Doctor</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Le rapport a été copié</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Le rapport a été copié, prêt pour un ticket GitHub</translation>
    </message>
</context>
<context>
    <name>doctor::ShellDialog</name>
    <message>
        <source>Judge by the Login Shell</source>
        <translation>Utiliser le shell de connexion</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>Variables différentes</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Login shell</source>
        <translation>Shell de connexion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Judge by this session, as before</source>
        <translation>Vérifier avec cette session, comme avant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Start the Shell</source>
        <translation>&amp;Lancer le shell</translation>
    </message>
    <message>
        <source>Start it once, and show what differs</source>
        <translation>Le lancer une fois et afficher les différences</translation>
    </message>
    <message>
        <source>Start the shell</source>
        <translation>Lancer le shell</translation>
    </message>
    <message>
        <source>&amp;Use These Variables</source>
        <translation>&amp;Utiliser ces variables</translation>
    </message>
    <message>
        <source>Run the checks with the variables of the login shell</source>
        <translation>Exécuter les vérifications avec les variables du shell de connexion</translation>
    </message>
    <message>
        <source>Use these variables</source>
        <translation>Utiliser ces variables</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>set, and empty</source>
        <translation>définie, mais vide</translation>
    </message>
    <message>
        <source>set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>the same folders in another order</source>
        <translation>les mêmes dossiers dans un autre ordre</translation>
    </message>
    <message>
        <source>A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 be started once, to see what it sets? It reads your start-up files, and is ended after some seconds with all that it started.</source>
        <translation>Un programme lancé depuis le bureau n’a souvent ni le PATH ni le proxy d’un terminal. Peut-on lancer %1 une fois, pour voir ce qui y est défini&#xa0;? Le shell lit vos fichiers de démarrage, et il est arrêté au bout de quelques secondes avec tout ce qu’il a lancé.</translation>
    </message>
    <message>
        <source>the login shell</source>
        <translation>le shell de connexion</translation>
    </message>
    <message>
        <source>It has been started</source>
        <translation>Le shell a été lancé</translation>
    </message>
    <message>
        <source>The shell is starting…</source>
        <translation>Lancement du shell…</translation>
    </message>
    <message>
        <source>The login shell did not tell its variables: %1. The checks go on judging by this session.</source>
        <translation>Le shell de connexion n’a pas communiqué ses variables&#xa0;: %1. Les vérifications continuent avec cette session.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Relancer le shell</translation>
    </message>
    <message>
        <source>%1 was started and has ended.</source>
        <translation>%1 a été lancé et s’est terminé.</translation>
    </message>
    <message>
        <source>The variables in bold change what Codex finds and reaches.</source>
        <translation>Les variables en gras changent ce que Codex trouve et peut joindre.</translation>
    </message>
    <message>
        <source>Nothing that differs changes what Codex finds or reaches.</source>
        <translation>Aucune des différences ne change ce que Codex trouve ou peut joindre.</translation>
    </message>
    <message>
        <source>Both have the same variables</source>
        <translation>Les deux ont les mêmes variables</translation>
    </message>
    <message>
        <source>set to another value</source>
        <translation>définie avec une autre valeur</translation>
    </message>
</context>
<context>
    <name>doctor::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show only these checks: %1</source>
        <translation>N’afficher que ces vérifications&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>doctor::StatePage</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>The checks read this Codex installation and ask its provider. They change nothing, and start no program unless you allow it.</source>
        <translation>Les vérifications lisent cette installation de Codex et interrogent son fournisseur. Elles ne modifient rien, et ne lancent aucun programme sans votre accord.</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>Choisissez une vérification pour voir ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>If Codex still fails, let the checks see more, or pass the report on to somebody who helps:</source>
        <translation>Si Codex échoue encore, laissez les vérifications en voir plus, ou transmettez le rapport à une personne qui peut vous aider&#xa0;:</translation>
    </message>
</context>
<context>
    <name>doctor::TargetMenu</name>
    <message>
        <source>Choose Codex Home</source>
        <translation>Choisir le dossier Codex</translation>
    </message>
    <message>
        <source>Choose Codex Program</source>
        <translation>Choisir le programme Codex</translation>
    </message>
    <message>
        <source>login shell</source>
        <translation>shell de connexion</translation>
    </message>
    <message>
        <source>Look at this Codex home</source>
        <translation>Examiner ce dossier Codex</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineFigure</name>
    <message>
        <source>When each check waited and worked</source>
        <translation>Quand chaque vérification a attendu et travaillé</translation>
    </message>
    <message>
        <source>a thread worked for it</source>
        <translation>un fil d’exécution travaillait pour elle</translation>
    </message>
    <message>
        <source>it waited: for answers, for others, for a thread</source>
        <translation>elle attendait&#xa0;: réponses, autres vérifications, fil d’exécution</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>elle est en cours</translation>
    </message>
    <message>
        <source>from its start to its end</source>
        <translation>de son début à sa fin</translation>
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
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travail</translation>
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
        <translation>Chronologie de l’exécution – Codex Doctor</translation>
    </message>
    <message>
        <source>When each check waited and worked</source>
        <translation>Quand chaque vérification a attendu et travaillé</translation>
    </message>
</context>
<context>
    <name>doctor::UploadDialog</name>
    <message>
        <source>Upload Report</source>
        <translation>Envoyer le rapport</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Recherche de la destination des commentaires…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>Type de commentaires</translation>
    </message>
    <message>
        <source>&amp;What happened? Secrets that are known are masked.</source>
        <translation>&amp;Que s’est-il passé&#xa0;? Les secrets connus sont masqués.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Add the last lines of Codex&apos;s log database, redacted</source>
        <translation>Joindre les dernières lignes de la base du journal de Codex, expurgées</translation>
    </message>
    <message>
        <source>Minutes of the log</source>
        <translation>Minutes du journal</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot of the window</source>
        <translation>Joindre une &amp;capture de la fenêtre</translation>
    </message>
    <message>
        <source>Add a picture of the window as it is now; everything in it is redacted</source>
        <translation>Joindre une image de la fenêtre dans son état actuel&#xa0;; tout y est expurgé</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>The chosen part, byte for byte</source>
        <translation>La partie choisie, octet par octet</translation>
    </message>
    <message>
        <source>The screenshot</source>
        <translation>La capture d’écran</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat de l’envoi</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Show what was queued and what became of it</source>
        <translation>Afficher ce qui a été mis en file d’envoi et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Save &amp;Bundle…</source>
        <translation>Enregistrer l’&amp;archive…</translation>
    </message>
    <message>
        <source>Save the same files as one archive</source>
        <translation>Enregistrer les mêmes fichiers en une seule archive</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>Enregistrer l’archive…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Fermer sans envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send what is ticked</source>
        <translation>Envoyer ce qui est coché</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Bogue</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>Mauvais résultat</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>Bon résultat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Enregistrer l’archive</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation>Archives (%1)</translation>
    </message>
    <message>
        <source>Goes to %1 (set by %2). Nothing is sent before you press Send.</source>
        <translation>Destination&#xa0;: %1 (définie par %2). Rien n’est envoyé avant que vous cliquiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The log has no line of this time.</source>
        <translation>Le journal n’a pas de ligne de cette période.</translation>
    </message>
    <message>
        <source>Older lines were left out for their size.</source>
        <translation>Des lignes plus anciennes ont été omises en raison de leur taille.</translation>
    </message>
    <message>
        <source>%1 would be sent</source>
        <translation>Taille de l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <translation>L’archive n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>This was not sent.</source>
        <translation>Cela n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Add &amp;log lines of the last</source>
        <translation>Joindre le &amp;journal des dernières</translation>
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
        <translation>État du rapport (%1)</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>Rapport (%1)</translation>
    </message>
    <message>
        <source>Log excerpt (%1)</source>
        <translation>Extrait du journal (%1)</translation>
    </message>
    <message>
        <source>Screenshot (%1)</source>
        <translation>Capture d’écran (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Always goes along: the rest belongs to it</source>
        <translation>Toujours joint&#xa0;: le reste s’y rattache</translation>
    </message>
</context>
<context>
    <name>doctor::VerdictBanner</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>The other things that are wrong</source>
        <translation>Les autres problèmes</translation>
    </message>
    <message>
        <source>Other diagnoses</source>
        <translation>Autres diagnostics</translation>
    </message>
    <message>
        <source>Copy Remedy</source>
        <translation>Copier la solution</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Copier dans le presse-papiers ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>Copier la solution</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the check that found it</source>
        <translation>Afficher la vérification qui l’a trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Run the checks to see what is wrong with this Codex installation.</source>
        <translation>Exécutez les vérifications pour voir ce qui ne va pas dans cette installation de Codex.</translation>
    </message>
    <message>
        <source>Checking this Codex installation…</source>
        <translation>Vérification de cette installation de Codex…</translation>
    </message>
    <message>
        <source>Nothing wrong so far.</source>
        <translation>Rien d’anormal jusqu’ici.</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Arrêté avant que tout soit vérifié</translation>
    </message>
    <message>
        <source>Run all checks again for a verdict.</source>
        <translation>Relancez toutes les vérifications pour obtenir un verdict.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds out why a local Codex installation does not work.</source>
        <translation>Trouve pourquoi une installation locale de Codex ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Saved reports to show, or codex-doctor://check/ID.</source>
        <translation>Rapports enregistrés à afficher, ou codex-doctor://check/ID.</translation>
    </message>
</context>
</TS>
