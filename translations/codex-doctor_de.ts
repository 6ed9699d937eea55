<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Sitzungen nach Monat</translation>
    </message>
    <message>
        <source>Largest rollouts</source>
        <translation>Größte Sitzungsdateien</translation>
    </message>
    <message>
        <source>All rollouts that were read</source>
        <translation>Alle gelesenen Sitzungsdateien</translation>
    </message>
    <message>
        <source>Inline images</source>
        <translation>Eingebettete Bilder</translation>
    </message>
    <message>
        <source>%1 % inline images</source>
        <translation>%1 % eingebettete Bilder</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Archived sessions</source>
        <translation>Archivierte Sitzungen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Databases not in use</source>
        <translation>Nicht verwendete Datenbanken</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Sonstige Dateien</translation>
    </message>
    <message>
        <source>Other folders</source>
        <translation>Sonstige Ordner</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Memories v2</source>
        <translation>Erinnerungen v2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Thread history</source>
        <translation>Thread-Verlauf</translation>
    </message>
    <message>
        <source>Everything in the Codex home</source>
        <translation>Alles im Codex-Ordner</translation>
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
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n background server(s) of Codex were left behind, with nothing that uses them: process %1</source>
        <translation>
            <numerusform>%n Hintergrundserver von Codex ist übrig geblieben und wird von nichts mehr verwendet: Prozess %1</numerusform>
            <numerusform>%n Hintergrundserver von Codex sind übrig geblieben und werden von nichts mehr verwendet: Prozess %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no app-server without a parent and without a socket that answers</source>
        <translation>kein App-Server ohne Elternprozess und ohne antwortenden Socket</translation>
    </message>
    <message>
        <source>End what you do not use any more: `kill %1`.</source>
        <translation>Beenden Sie, was Sie nicht mehr verwenden: `kill %1`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex keeps %n helper process(es) running</source>
        <translation>
            <numerusform>Codex hält %n Hilfsprozess am Laufen</numerusform>
            <numerusform>Codex hält %n Hilfsprozesse am Laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 20</source>
        <translation>höchstens 20</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; then look for MCP servers that you do not need with `codex mcp list`.</source>
        <translation>Beenden Sie Codex und starten Sie es neu; suchen Sie dann mit `codex mcp list` nach MCP-Servern, die Sie nicht benötigen.</translation>
    </message>
    <message>
        <source>Codex and its helpers hold %1 of memory</source>
        <translation>Codex und seine Hilfsprogramme belegen %1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>under 4096 MiB</source>
        <translation>unter 4096 MiB</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; the details name the processes.</source>
        <translation>Beenden Sie Codex und starten Sie es neu; die Details nennen die Prozesse.</translation>
    </message>
    <message>
        <source>The system does not tell its processes</source>
        <translation>Das System gibt keine Auskunft über seine Prozesse</translation>
    </message>
    <message>
        <source>No process of Codex was left behind</source>
        <translation>Kein Prozess von Codex ist übrig geblieben</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1</source>
        <translation>Der Socket des Hintergrundservers ist verwaist: Auf %1 lauscht nichts</translation>
    </message>
    <message>
        <source>Remove it with `rm %1`; Codex makes a new one when it starts the server.</source>
        <translation>Entfernen Sie ihn mit `rm %1`; Codex legt beim Start des Servers einen neuen an.</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1, and process %2, which %3 names, is not running</source>
        <translation>Der Socket des Hintergrundservers ist verwaist: Auf %1 lauscht nichts, und der Prozess %2, den %3 nennt, läuft nicht</translation>
    </message>
    <message>
        <source>Remove them with `rm %1`; Codex makes new ones when it starts the server.</source>
        <translation>Entfernen Sie sie mit `rm %1`; Codex legt beim Start des Servers neue an.</translation>
    </message>
    <message>
        <source>The path of the background server&apos;s socket has %1 bytes, and Codex can connect to 107 at most: %2</source>
        <translation>Der Pfad zum Socket des Hintergrundservers hat %1 Byte, Codex kann sich aber nur mit höchstens 107 verbinden: %2</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a folder with a shorter path.</source>
        <translation>Setzen Sie CODEX_HOME auf einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The background server accepts connections on %1 and does not answer as it should</source>
        <translation>Der Hintergrundserver nimmt auf %1 Verbindungen an, antwortet aber nicht wie vorgesehen</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`.</source>
        <translation>Führen Sie `codex app-server daemon restart` aus.</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`; if that does not help, end its process with `kill %1`.</source>
        <translation>Führen Sie `codex app-server daemon restart` aus; hilft das nicht, beenden Sie den Prozess mit `kill %1`.</translation>
    </message>
    <message>
        <source>a server that answers, or no socket</source>
        <translation>ein antwortender Server oder kein Socket</translation>
    </message>
    <message>
        <source>The background server is not running, and need not be</source>
        <translation>Der Hintergrundserver läuft nicht und muss es auch nicht</translation>
    </message>
    <message>
        <source>The background server is running (%1)</source>
        <translation>Der Hintergrundserver läuft (%1)</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale or does not answer</source>
        <translation>Der Socket des Hintergrundservers ist verwaist oder antwortet nicht</translation>
    </message>
    <message>
        <source>Background server</source>
        <translation>Hintergrundserver</translation>
    </message>
    <message>
        <source>Set %1 in the shell that starts Codex (`export %1=&lt;your key&gt;`): from %2 Codex takes no name that begins with CODEX_.</source>
        <translation>Setzen Sie %1 in der Shell, die Codex startet (`export %1=&lt;your key&gt;`): Aus %2 übernimmt Codex keinen Namen, der mit CODEX_ beginnt.</translation>
    </message>
    <message>
        <source>Set it in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Setzen Sie sie in der Shell, die Codex startet: `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Provider `%1` needs no OpenAI login</source>
        <translation>Der Anbieter `%1` benötigt keine OpenAI-Anmeldung</translation>
    </message>
    <message>
        <source>Provider `%1` takes its key from %2</source>
        <translation>Der Anbieter `%1` bezieht seinen Schlüssel aus %2</translation>
    </message>
    <message>
        <source>The key of provider `%1` is missing: %2 is not set</source>
        <translation>Der Schlüssel des Anbieters `%1` fehlt: %2 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The environment variable %1, which provider `%2` takes its key from, is not set or empty</source>
        <translation>Die Umgebungsvariable %1, aus der der Anbieter `%2` seinen Schlüssel bezieht, ist nicht gesetzt oder leer</translation>
    </message>
    <message>
        <source>%1 holds the key</source>
        <translation>%1 enthält den Schlüssel</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: %2 is not set</source>
        <translation>Codex hat keinen Schlüssel für den Anbieter `%1`: %2 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>auth.json is incomplete: `%1` is missing</source>
        <translation>auth.json ist unvollständig: `%1` fehlt</translation>
    </message>
    <message>
        <source>auth.json is invalid: `%1` is there twice</source>
        <translation>auth.json ist ungültig: `%1` kommt doppelt vor</translation>
    </message>
    <message>
        <source>auth.json is invalid: this version of Codex does not know the value of `%1`</source>
        <translation>auth.json ist ungültig: Diese Version von Codex kennt den Wert von `%1` nicht</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` cannot be decoded</source>
        <translation>auth.json ist ungültig: Der Wert von `%1` lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>auth.json is invalid: it holds no JSON object</source>
        <translation>auth.json ist ungültig: Die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` has the wrong type</source>
        <translation>auth.json ist ungültig: Der Wert von `%1` hat den falschen Typ</translation>
    </message>
    <message>
        <source>auth.json is not valid JSON: %1</source>
        <translation>auth.json ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>Put the file aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Legen Sie die Datei beiseite und melden Sie sich neu an: `mv %1 %1.broken`, dann `codex login`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login: auth.json is broken at %1</source>
        <translation>Codex kann seine Anmeldung nicht lesen: auth.json ist fehlerhaft (%1)</translation>
    </message>
    <message>
        <source>auth.json cannot be read: %1</source>
        <translation>auth.json kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Give it back to your user: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</source>
        <translation>Geben Sie sie Ihrem Benutzer zurück: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</translation>
    </message>
    <message>
        <source>Codex cannot read its login %1</source>
        <translation>Codex kann seine Anmeldung nicht lesen: %1</translation>
    </message>
    <message>
        <source>auth.json is not a regular file</source>
        <translation>auth.json ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>Put it aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>Legen Sie sie beiseite und melden Sie sich neu an: `mv %1 %1.broken`, dann `codex login`.</translation>
    </message>
    <message>
        <source>The login is to be kept in the system&apos;s keyring, but there is no secret service in this session</source>
        <translation>Die Anmeldung soll im Schlüsselbund des Systems liegen, in dieser Sitzung gibt es aber keinen Secret Service</translation>
    </message>
    <message>
        <source>a session bus with a secret service</source>
        <translation>ein Sitzungsbus mit einem Secret Service</translation>
    </message>
    <message>
        <source>Set `cli_auth_credentials_store = &quot;file&quot;` in config.toml and run `codex login`, or start Codex in a desktop session.</source>
        <translation>Setzen Sie `cli_auth_credentials_store = &quot;file&quot;` in config.toml und führen Sie `codex login` aus, oder starten Sie Codex in einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>Codex cannot reach its login: there is no keyring in this session</source>
        <translation>Codex erreicht seine Anmeldung nicht: In dieser Sitzung gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring with the stored login cannot be reached</source>
        <translation>Der Schlüsselbund mit der gespeicherten Anmeldung ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The stored login cannot be read</source>
        <translation>Die gespeicherte Anmeldung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The environment provides credentials: %1</source>
        <translation>Die Umgebung liefert Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>No credentials: Codex is not logged in</source>
        <translation>Keine Zugangsdaten: Codex ist nicht angemeldet</translation>
    </message>
    <message>
        <source>Codex is not logged in: there is no %1, and no credential in the environment</source>
        <translation>Codex ist nicht angemeldet: Es fehlt %1, und die Umgebung enthält keine Zugangsdaten</translation>
    </message>
    <message>
        <source>credentials for provider `%1`</source>
        <translation>Zugangsdaten für den Anbieter `%1`</translation>
    </message>
    <message>
        <source>Run `codex login`, or `printenv OPENAI_API_KEY | codex login --with-api-key` to use an API key.</source>
        <translation>Führen Sie `codex login` aus, oder `printenv OPENAI_API_KEY | codex login --with-api-key`, um einen API-Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>Codex has no credentials: nobody is logged in</source>
        <translation>Codex hat keine Zugangsdaten: Es ist niemand angemeldet</translation>
    </message>
    <message>
        <source>Logins are kept in memory only: no credentials outlive the program</source>
        <translation>Anmeldungen bleiben nur im Arbeitsspeicher: Zugangsdaten überdauern das Programmende nicht</translation>
    </message>
    <message>
        <source>The stored login is incomplete; the environment has credentials</source>
        <translation>Die gespeicherte Anmeldung ist unvollständig; die Umgebung enthält Zugangsdaten</translation>
    </message>
    <message>
        <source>The stored login is incomplete</source>
        <translation>Die gespeicherte Anmeldung ist unvollständig</translation>
    </message>
    <message>
        <source>The login in auth.json is incomplete: %1</source>
        <translation>Die Anmeldung in auth.json ist unvollständig: %1</translation>
    </message>
    <message>
        <source>a complete login of kind %1</source>
        <translation>eine vollständige Anmeldung der Art %1</translation>
    </message>
    <message>
        <source>Remove %1 and run `codex login`.</source>
        <translation>Entfernen Sie %1 und führen Sie `codex login` aus.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout`, then `codex login`.</source>
        <translation>Melden Sie sich neu an: `codex logout`, dann `codex login`.</translation>
    </message>
    <message>
        <source>The stored login is incomplete: Codex has no credentials to use</source>
        <translation>Die gespeicherte Anmeldung ist unvollständig: Codex hat keine verwendbaren Zugangsdaten</translation>
    </message>
    <message>
        <source>Logged in (%1)</source>
        <translation>Angemeldet (%1)</translation>
    </message>
    <message>
        <source>Logged in, and several credentials are in the environment</source>
        <translation>Angemeldet, und in der Umgebung liegen mehrere Zugangsdaten</translation>
    </message>
    <message>
        <source>Several credentials compete: the stored login and %1</source>
        <translation>Mehrere Zugangsdaten konkurrieren: die gespeicherte Anmeldung und %1</translation>
    </message>
    <message>
        <source>one credential</source>
        <translation>Zugangsdaten aus nur einer Quelle</translation>
    </message>
    <message>
        <source>Remove those that you do not mean to use: `unset %1`.</source>
        <translation>Entfernen Sie, was Sie nicht verwenden möchten: `unset %1`.</translation>
    </message>
    <message>
        <source>The login is in the keyring, which was not opened</source>
        <translation>Die Anmeldung liegt im Schlüsselbund, der nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which is locked</source>
        <translation>Die Anmeldung liegt in einem Schlüsselbund, der gesperrt ist</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which was not inspected</source>
        <translation>Die Anmeldung liegt in einem Schlüsselbund, der nicht untersucht wurde</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 can be written by other users: its mode is %2</source>
        <translation>%1 ist für andere Benutzer beschreibbar: Der Modus ist %2</translation>
    </message>
    <message>
        <source>%1 is readable by other users: its mode is %2</source>
        <translation>%1 ist für andere Benutzer lesbar: Der Modus ist %2</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Run `chmod 600 %1`.</source>
        <translation>Führen Sie `chmod 600 %1` aus.</translation>
    </message>
    <message>
        <source>%1 belongs to another user (uid %2): Codex cannot renew the login in it</source>
        <translation>%1 gehört einem anderen Benutzer (UID %2): Codex kann die Anmeldung darin nicht erneuern</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Run `sudo chown $(id -u):$(id -g) %1`.</source>
        <translation>Führen Sie `sudo chown $(id -u):$(id -g) %1` aus.</translation>
    </message>
    <message>
        <source>The same login is also in %1: once one of them renews it, it is no longer valid in the others</source>
        <translation>Dieselbe Anmeldung liegt auch in %1: Sobald sie an einer Stelle erneuert wird, gilt sie an den anderen nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n other home(s) with the same refresh token</source>
        <translation>
            <numerusform>%n weiterer Codex-Ordner mit demselben Aktualisierungstoken</numerusform>
            <numerusform>%n weitere Codex-Ordner mit demselben Aktualisierungstoken</numerusform>
        </translation>
    </message>
    <message>
        <source>a login of its own for each home</source>
        <translation>eine eigene Anmeldung für jeden Codex-Ordner</translation>
    </message>
    <message>
        <source>Log in separately in each: `CODEX_HOME=%1 codex login`.</source>
        <translation>Melden Sie sich in jedem einzeln an: `CODEX_HOME=%1 codex login`.</translation>
    </message>
    <message>
        <source>Several Codex homes share one login, and will lock each other out</source>
        <translation>Mehrere Codex-Ordner teilen sich eine Anmeldung und werden sich gegenseitig aussperren</translation>
    </message>
    <message>
        <source>There is no auth.json; .credentials.json is private</source>
        <translation>Es gibt keine auth.json; .credentials.json ist privat</translation>
    </message>
    <message>
        <source>There is no auth.json</source>
        <translation>Es gibt keine auth.json</translation>
    </message>
    <message>
        <source>auth.json is no regular file</source>
        <translation>auth.json ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>auth.json is private</source>
        <translation>auth.json ist privat</translation>
    </message>
    <message>
        <source>Login file</source>
        <translation>Anmeldedatei</translation>
    </message>
    <message>
        <source>Remove %1 from %2.</source>
        <translation>Entfernen Sie %1 aus %2.</translation>
    </message>
    <message>
        <source>Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile ~/.*rc`).</source>
        <translation>Führen Sie `unset %1` aus und entfernen Sie die Variable aus der Datei, die sie setzt (`grep -n %1 ~/.profile ~/.*rc`).</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY (%1) is the only credential, and this version of Codex does not use it: requests go out without one</source>
        <translation>OPENAI_API_KEY (%1) enthält die einzigen Zugangsdaten, aber diese Version von Codex verwendet sie nicht: Anfragen gehen ohne Zugangsdaten hinaus</translation>
    </message>
    <message>
        <source>a stored login</source>
        <translation>eine gespeicherte Anmeldung</translation>
    </message>
    <message>
        <source>Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Speichern Sie den Schlüssel: `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Codex is not logged in: it ignores OPENAI_API_KEY in the environment</source>
        <translation>Codex ist nicht angemeldet: Es ignoriert OPENAI_API_KEY in der Umgebung</translation>
    </message>
    <message>
        <source>Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login and ignores the variable</source>
        <translation>Es gibt sowohl eine gespeicherte Anmeldung (%1) als auch OPENAI_API_KEY (%2): Codex verwendet die Anmeldung und ignoriert die Variable</translation>
    </message>
    <message>
        <source>To stay with the login, remove OPENAI_API_KEY from %1; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Soll es bei der Anmeldung bleiben, entfernen Sie OPENAI_API_KEY aus %1; soll der Schlüssel gelten, führen Sie `printenv OPENAI_API_KEY | codex login --with-api-key` aus.</translation>
    </message>
    <message>
        <source>To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Soll es bei der Anmeldung bleiben, führen Sie `unset OPENAI_API_KEY` aus; soll der Schlüssel gelten, `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>Two credentials: the stored login is used, OPENAI_API_KEY is ignored</source>
        <translation>Zweierlei Zugangsdaten: Die gespeicherte Anmeldung wird verwendet, OPENAI_API_KEY ignoriert</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)</source>
        <translation>CODEX_ACCESS_TOKEN (%1) hat Vorrang vor der gespeicherten Anmeldung (%2)</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN shadows the stored login</source>
        <translation>CODEX_ACCESS_TOKEN verdeckt die gespeicherte Anmeldung</translation>
    </message>
    <message>
        <source>CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is ignored elsewhere</source>
        <translation>CODEX_API_KEY (%1) hat in `codex exec` Vorrang vor der gespeicherten Anmeldung (%2) und wird sonst ignoriert</translation>
    </message>
    <message>
        <source>CODEX_API_KEY shadows the stored login in `codex exec`</source>
        <translation>CODEX_API_KEY verdeckt in `codex exec` die gespeicherte Anmeldung</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to OpenAI</source>
        <translation>OPENAI_BASE_URL (%1) ist gesetzt, wird aber von dieser Version von Codex ignoriert: Anfragen gehen an OpenAI</translation>
    </message>
    <message>
        <source>openai_base_url in config.toml</source>
        <translation>openai_base_url in config.toml</translation>
    </message>
    <message>
        <source>Set `openai_base_url` in config.toml to the address, or run `unset OPENAI_BASE_URL`.</source>
        <translation>Setzen Sie `openai_base_url` in config.toml auf die Adresse, oder führen Sie `unset OPENAI_BASE_URL` aus.</translation>
    </message>
    <message>
        <source>No credential shadows another</source>
        <translation>Keine Zugangsdaten verdecken andere</translation>
    </message>
    <message>
        <source>Competing credentials</source>
        <translation>Konkurrierende Zugangsdaten</translation>
    </message>
    <message>
        <source>Log in again: `codex login`.</source>
        <translation>Melden Sie sich neu an: `codex login`.</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen, und es gibt kein Aktualisierungstoken, um es zu erneuern</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>a valid access token, or a refresh token</source>
        <translation>ein gültiges Zugriffstoken oder ein Aktualisierungstoken</translation>
    </message>
    <message>
        <source>The login has expired: its access token ended on %1</source>
        <translation>Die Anmeldung ist abgelaufen: Das Zugriffstoken galt bis %1</translation>
    </message>
    <message>
        <source>The access token expired on %1, and the login was last refreshed on %2: its refresh token is probably no longer valid either</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen, und die Anmeldung wurde zuletzt am %2 aufgefrischt: Auch ihr Aktualisierungstoken gilt wahrscheinlich nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>last refreshed %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag aufgefrischt</numerusform>
            <numerusform>zuletzt vor %n Tagen aufgefrischt</numerusform>
        </translation>
    </message>
    <message>
        <source>an access token that is valid, or was until recently</source>
        <translation>ein Zugriffstoken, das gültig ist oder es bis vor Kurzem war</translation>
    </message>
    <message>
        <source>The access token expires at %1, and there is no refresh token to renew it</source>
        <translation>Das Zugriffstoken läuft ab (%1), und es gibt kein Aktualisierungstoken, um es zu erneuern</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>ein Aktualisierungstoken</translation>
    </message>
    <message>
        <source>There is no refresh token: the login ends when its access token expires</source>
        <translation>Es gibt kein Aktualisierungstoken: Die Anmeldung endet, sobald ihr Zugriffstoken abläuft</translation>
    </message>
    <message>
        <source>The access token does not say when it expires, and the login was last refreshed on %1: it has probably expired</source>
        <translation>Das Zugriffstoken nennt kein Ablaufdatum, und die Anmeldung wurde zuletzt am %1 aufgefrischt: Wahrscheinlich ist sie abgelaufen</translation>
    </message>
    <message>
        <source>Parts of the login belong to different accounts: %1</source>
        <translation>Teile der Anmeldung gehören zu verschiedenen Konten: %1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>nur ein Konto</translation>
    </message>
    <message>
        <source>The stored login mixes two accounts</source>
        <translation>Die gespeicherte Anmeldung vermischt zwei Konten</translation>
    </message>
    <message>
        <source>The tokens of the login name different plans: %1 and %2</source>
        <translation>Die Tokens der Anmeldung nennen verschiedene Tarife: %1 und %2</translation>
    </message>
    <message>
        <source>one plan</source>
        <translation>nur ein Tarif</translation>
    </message>
    <message>
        <source>The stored tokens are not in use</source>
        <translation>Die gespeicherten Tokens werden nicht verwendet</translation>
    </message>
    <message>
        <source>The login has a token that does not say when it expires</source>
        <translation>Die Anmeldung hat ein Token, das kein Ablaufdatum nennt</translation>
    </message>
    <message>
        <source>The access token has expired; Codex renews it when it starts</source>
        <translation>Das Zugriffstoken ist abgelaufen; Codex erneuert es beim Start</translation>
    </message>
    <message>
        <source>The access token is valid until %1</source>
        <translation>Das Zugriffstoken ist gültig bis %1</translation>
    </message>
    <message>
        <source>There is no login with tokens</source>
        <translation>Es gibt keine Anmeldung mit Tokens</translation>
    </message>
    <message>
        <source>Login tokens</source>
        <translation>Anmeldetokens</translation>
    </message>
    <message>
        <source>There is no AWS profile %1, which %2 names</source>
        <translation>Das AWS-Profil %1, das %2 nennt, gibt es nicht</translation>
    </message>
    <message>
        <source>no section of that name in the files of the AWS SDK</source>
        <translation>kein Abschnitt dieses Namens in den Dateien des AWS SDK</translation>
    </message>
    <message>
        <source>a section [profile %1] in ~/.aws/config, or [%1] in ~/.aws/credentials</source>
        <translation>ein Abschnitt [profile %1] in ~/.aws/config oder [%1] in ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Run `aws configure --profile %1`, or correct the name in %2.</source>
        <translation>Führen Sie `aws configure --profile %1` aus, oder korrigieren Sie den Namen in %2.</translation>
    </message>
    <message>
        <source>Run `aws sso login --profile %1`.</source>
        <translation>Führen Sie `aws sso login --profile %1` aus.</translation>
    </message>
    <message>
        <source>The AWS profile %1 uses single sign-on (%2), and nobody has signed in</source>
        <translation>Das AWS-Profil %1 verwendet Single Sign-on (%2), und es hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>no token in ~/.aws/sso/cache</source>
        <translation>kein Token in ~/.aws/sso/cache</translation>
    </message>
    <message>
        <source>a token that is valid</source>
        <translation>ein gültiges Token</translation>
    </message>
    <message>
        <source>expired at %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>credentials that are valid</source>
        <translation>gültige Zugangsdaten</translation>
    </message>
    <message>
        <source>Fetch new keys with the tool that wrote them to %1, or run `aws configure --profile %2`.</source>
        <translation>Holen Sie neue Schlüssel mit dem Werkzeug, das sie in %1 geschrieben hat, oder führen Sie `aws configure --profile %2` aus.</translation>
    </message>
    <message>
        <source>Not looked at: the Codex home cannot be used</source>
        <translation>Nicht betrachtet: Der Codex-Ordner ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Every setting that was read is one Codex uses</source>
        <translation>Codex verwendet jede Einstellung, die gelesen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect</source>
        <translation>
            <numerusform>%n Einstellung hat keine Wirkung</numerusform>
            <numerusform>%n Einstellungen haben keine Wirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings without effect</source>
        <translation>Einstellungen ohne Wirkung</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a directory, or unset it to use ~/.codex: unset CODEX_HOME</source>
        <translation>Setzen Sie CODEX_HOME auf einen Ordner, oder entfernen Sie die Variable, um ~/.codex zu verwenden: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Create the directory (mkdir -p %1), or unset CODEX_HOME to use ~/.codex: unset CODEX_HOME</source>
        <translation>Legen Sie den Ordner an (mkdir -p %1), oder entfernen Sie CODEX_HOME aus der Umgebung, um ~/.codex zu verwenden: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Name an existing directory.</source>
        <translation>Geben Sie einen vorhandenen Ordner an.</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 is not a directory</source>
        <translation>Codex kann nicht starten: Der als Codex-Ordner angegebene Pfad %1 ist kein Ordner</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 does not exist</source>
        <translation>Codex kann nicht starten: Der Codex-Ordner %1 existiert nicht</translation>
    </message>
    <message>
        <source>an existing directory</source>
        <translation>ein vorhandener Ordner</translation>
    </message>
    <message>
        <source>a start without warnings</source>
        <translation>ein Start ohne Warnungen</translation>
    </message>
    <message>
        <source>Change or remove the setting it names in %1.</source>
        <translation>Ändern oder entfernen Sie die genannte Einstellung in %1.</translation>
    </message>
    <message>
        <source>The configuration is loaded</source>
        <translation>Die Konfiguration ist geladen</translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, %n setting(s) aside</source>
        <translation>
            <numerusform>Die Konfiguration ist geladen, bis auf %n Einstellung</numerusform>
            <numerusform>Die Konfiguration ist geladen, bis auf %n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, with %n warning(s)</source>
        <translation>
            <numerusform>Die Konfiguration ist geladen, mit %n Warnung</numerusform>
            <numerusform>Die Konfiguration ist geladen, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1 has the character %2 where none may stand</source>
        <translation>%1 enthält das Zeichen %2, wo keines stehen darf</translation>
    </message>
    <message>
        <source>%1 has a tab, which this language does not allow</source>
        <translation>%1 enthält einen Tabulator, den diese Sprache nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that is not closed</source>
        <translation>%1 enthält eine Klammer %2, die nicht geschlossen wird</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that closes nothing</source>
        <translation>%1 enthält eine Klammer %2, die nichts schließt</translation>
    </message>
    <message>
        <source>%1 calls %2, which does not exist</source>
        <translation>%1 ruft %2 auf, das es nicht gibt</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown argument %2</source>
        <translation>%1 enthält eine Regel mit dem unbekannten Argument %2</translation>
    </message>
    <message>
        <source>%1 has a rule without a pattern</source>
        <translation>%1 enthält eine Regel ohne Muster</translation>
    </message>
    <message>
        <source>%1 has a rule with an empty pattern</source>
        <translation>%1 enthält eine Regel mit leerem Muster</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown decision &quot;%2&quot;</source>
        <translation>%1 enthält eine Regel mit der unbekannten Entscheidung &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 loads another file, which rules cannot</source>
        <translation>%1 lädt eine andere Datei, was Regeln nicht können</translation>
    </message>
    <message>
        <source>Save %1 as UTF-8.</source>
        <translation>Speichern Sie %1 als UTF-8.</translation>
    </message>
    <message>
        <source>Rules are written prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): correct line %2 of %1.</source>
        <translation>Regeln schreibt man prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): Korrigieren Sie Zeile %2 von %1.</translation>
    </message>
    <message>
        <source>Remove or rename it in line %2 of %1: a rule has pattern, decision, justification, match and not_match.</source>
        <translation>Entfernen Sie es in Zeile %2 von %1, oder benennen Sie es um: Eine Regel hat pattern, decision, justification, match und not_match.</translation>
    </message>
    <message>
        <source>Write the words of the command as a list in line %2 of %1: pattern = [&quot;git&quot;, &quot;status&quot;].</source>
        <translation>Schreiben Sie die Wörter des Befehls in Zeile %2 von %1 als Liste: pattern = [&quot;git&quot;, &quot;status&quot;].</translation>
    </message>
    <message>
        <source>Write allow, prompt or forbidden in line %2 of %1.</source>
        <translation>Schreiben Sie allow, prompt oder forbidden in Zeile %2 von %1.</translation>
    </message>
    <message>
        <source>Correct line %2 of %1.</source>
        <translation>Korrigieren Sie Zeile %2 von %1.</translation>
    </message>
    <message>
        <source>rules that Codex can read</source>
        <translation>Regeln, die Codex lesen kann</translation>
    </message>
    <message>
        <source>Codex cannot read its command rules: %1 is wrong (`codex exec` ends with “Error loading rules”)</source>
        <translation>Codex kann seine Befehlsregeln nicht lesen: %1 ist fehlerhaft (`codex exec` endet mit „Error loading rules“)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Give it back to your user (`sudo chown -R $(id -u) %1`), or move it away if it does not belong there.</source>
        <translation>Geben Sie es Ihrem Benutzer zurück (`sudo chown -R $(id -u) %1`), oder verschieben Sie es, falls es nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it is not UTF-8 text</source>
        <translation>Codex lädt den Skill %1 nicht: Er ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: an invisible byte order mark stands before its first line</source>
        <translation>Codex lädt den Skill %1 nicht: Vor seiner ersten Zeile steht eine unsichtbare Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: a tab indents a line of its front matter</source>
        <translation>Codex lädt den Skill %1 nicht: Eine Zeile seines Kopfblocks (Front Matter) ist mit einem Tabulator eingerückt</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its front matter has no description</source>
        <translation>Codex lädt den Skill %1 nicht: Sein Kopfblock (Front Matter) hat keine Beschreibung</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its name is longer than %2 characters</source>
        <translation>Codex lädt den Skill %1 nicht: Sein Name ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it does not begin with front matter between two lines ---</source>
        <translation>Codex lädt den Skill %1 nicht: Er beginnt nicht mit einem Kopfblock (Front Matter) zwischen zwei Zeilen ---</translation>
    </message>
    <message>
        <source>Remove it: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</source>
        <translation>Entfernen Sie sie: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</translation>
    </message>
    <message>
        <source>Indent line %2 of %1 with spaces.</source>
        <translation>Rücken Sie Zeile %2 von %1 mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>Shorten it in line %2 of %1.</source>
        <translation>Kürzen Sie ihn in Zeile %2 von %1.</translation>
    </message>
    <message>
        <source>Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`.</source>
        <translation>Lassen Sie %1 mit den Zeilen `---`, `name: …`, `description: …`, `---` beginnen.</translation>
    </message>
    <message>
        <source>front matter with a description</source>
        <translation>ein Kopfblock (Front Matter) mit Beschreibung</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it does not know the member %2</source>
        <translation>Codex führt keinen Hook aus %1 aus: Es kennt das Element %2 nicht</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: there is no hook of type &quot;%2&quot;</source>
        <translation>Codex führt keinen Hook aus %1 aus: Es gibt keinen Hook vom Typ &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it is not valid JSON: %2 at %3</source>
        <translation>Codex führt keinen Hook aus %1 aus: Die Datei ist kein gültiges JSON: %2 (%3)</translation>
    </message>
    <message>
        <source>Put everything into &quot;hooks&quot; in %1; beside it stands a &quot;description&quot; only.</source>
        <translation>Fassen Sie in %1 alles unter &quot;hooks&quot; zusammen; daneben darf nur &quot;description&quot; stehen.</translation>
    </message>
    <message>
        <source>Write command, prompt, agent or mcp_tool in %1.</source>
        <translation>Schreiben Sie command, prompt, agent oder mcp_tool in %1.</translation>
    </message>
    <message>
        <source>Add its &quot;command&quot; in %1.</source>
        <translation>Ergänzen Sie den zugehörigen Eintrag &quot;command&quot; in %1.</translation>
    </message>
    <message>
        <source>hooks that Codex can read</source>
        <translation>Hooks, die Codex lesen kann</translation>
    </message>
    <message>
        <source>Codex reads only the first %2 of the %3 bytes of %1</source>
        <translation>Codex liest nur die ersten %2 der %3 Byte von %1</translation>
    </message>
    <message>
        <source>at most %1 bytes of instructions in a project</source>
        <translation>höchstens %1 Byte Anweisungen in einem Projekt</translation>
    </message>
    <message>
        <source>Shorten it, or raise the limit in config.toml: `project_doc_max_bytes = %1`.</source>
        <translation>Kürzen Sie die Datei, oder erhöhen Sie die Grenze in config.toml: `project_doc_max_bytes = %1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that Codex does not take, or not whole</source>
        <translation>
            <numerusform>%n Datei, die Codex nicht oder nicht ganz übernimmt</numerusform>
            <numerusform>%n Dateien, die Codex nicht oder nicht ganz übernimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules, hooks and skills</source>
        <translation>Regeln, Hooks und Skills</translation>
    </message>
    <message>
        <source>Codex will log you out: the login is not the one that the configuration demands</source>
        <translation>Codex wird Sie abmelden: Die Anmeldung ist nicht die, die die Konfiguration verlangt</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login, but an API key is used</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) verlangt eine ChatGPT-Anmeldung, verwendet wird aber ein API-Schlüssel</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;api&quot; (%1) demands an API key, but a ChatGPT login is used</source>
        <translation>forced_login_method = &quot;api&quot; (%1) verlangt einen API-Schlüssel, verwendet wird aber eine ChatGPT-Anmeldung</translation>
    </message>
    <message>
        <source>a ChatGPT login</source>
        <translation>eine ChatGPT-Anmeldung</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>ein API-Schlüssel</translation>
    </message>
    <message>
        <source>Log in with ChatGPT (`codex login`), or remove forced_login_method in %1.</source>
        <translation>Melden Sie sich mit ChatGPT an (`codex login`), oder entfernen Sie forced_login_method in %1.</translation>
    </message>
    <message>
        <source>Log in with a key (`printenv OPENAI_API_KEY | codex login --with-api-key`), or remove forced_login_method in %1.</source>
        <translation>Melden Sie sich mit einem Schlüssel an (`printenv OPENAI_API_KEY | codex login --with-api-key`), oder entfernen Sie forced_login_method in %1.</translation>
    </message>
    <message>
        <source>Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log in with ChatGPT (`codex login`), or remove forced_login_method in %2.</source>
        <translation>Entfernen Sie den Schlüssel (`unset CODEX_API_KEY`, gesetzt in %1) und melden Sie sich mit ChatGPT an (`codex login`), oder entfernen Sie forced_login_method in %2.</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login names none</source>
        <translation>forced_chatgpt_workspace_id (%1) verlangt den Arbeitsbereich %2, die Anmeldung nennt aber keinen</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login is of workspace %3</source>
        <translation>forced_chatgpt_workspace_id (%1) verlangt den Arbeitsbereich %2, die Anmeldung gehört aber zum Arbeitsbereich %3</translation>
    </message>
    <message>
        <source>Run `codex login` and choose that workspace, or correct forced_chatgpt_workspace_id in %1.</source>
        <translation>Führen Sie `codex login` aus und wählen Sie diesen Arbeitsbereich, oder korrigieren Sie forced_chatgpt_workspace_id in %1.</translation>
    </message>
    <message>
        <source>The key in %1 is a placeholder, not a key</source>
        <translation>Der Schlüssel in %1 ist ein Platzhalter, kein Schlüssel</translation>
    </message>
    <message>
        <source>The key in %1 is one of %2, not of OpenAI</source>
        <translation>Der Schlüssel in %1 ist einer von %2, nicht von OpenAI</translation>
    </message>
    <message>
        <source>a key of OpenAI, which begins with sk-</source>
        <translation>ein Schlüssel von OpenAI, der mit sk- beginnt</translation>
    </message>
    <message>
        <source>Set CODEX_API_KEY (%1) to a key from https://platform.openai.com/api-keys, or unset it.</source>
        <translation>Setzen Sie CODEX_API_KEY (%1) auf einen Schlüssel von https://platform.openai.com/api-keys, oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <source>Store a key from https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, or run `codex login`.</source>
        <translation>Speichern Sie einen Schlüssel von https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, oder führen Sie `codex login` aus.</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a placeholder</source>
        <translation>OpenAI wird den Schlüssel von Codex ablehnen: Er ist ein Platzhalter</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a key of %1</source>
        <translation>OpenAI wird den Schlüssel von Codex ablehnen: Er ist ein Schlüssel von %1</translation>
    </message>
    <message>
        <source>Login fits the configuration</source>
        <translation>Anmeldung passt zur Konfiguration</translation>
    </message>
    <message>
        <source>cwd of MCP server %1 is not a folder: %2</source>
        <translation>cwd des MCP-Servers %1 ist kein Ordner: %2</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is run by %3, which is missing</source>
        <translation>%1 des MCP-Servers %2 wird von %3 ausgeführt, das fehlt</translation>
    </message>
    <message>
        <source>The first line of %1 of MCP server %2 ends as on Windows</source>
        <translation>Die erste Zeile von %1 des MCP-Servers %2 endet wie unter Windows</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is neither a program nor a script that names its interpreter</source>
        <translation>%1 des MCP-Servers %2 ist weder ein Programm noch ein Skript, das seinen Interpreter nennt</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is built for another processor (%3)</source>
        <translation>%1 des MCP-Servers %2 ist für einen anderen Prozessor gebaut (%3)</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 may not be executed by this user</source>
        <translation>%1 des MCP-Servers %2 darf von diesem Benutzer nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Name a folder in cwd in %1.</source>
        <translation>Geben Sie in cwd in %1 einen Ordner an.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or correct the first line of %2.</source>
        <translation>Installieren Sie %1, nehmen Sie den zugehörigen Ordner in PATH auf, oder korrigieren Sie die erste Zeile von %2.</translation>
    </message>
    <message>
        <source>Convert it: `sed -i &apos;s/\r$//&apos; %1`</source>
        <translation>Wandeln Sie sie um: `sed -i &apos;s/\r$//&apos; %1`</translation>
    </message>
    <message>
        <source>Write #!/bin/sh, or its interpreter, into the first line of %1.</source>
        <translation>Schreiben Sie #!/bin/sh oder den passenden Interpreter in die erste Zeile von %1.</translation>
    </message>
    <message>
        <source>Install the build for this processor in place of %1.</source>
        <translation>Installieren Sie anstelle von %1 die Fassung für diesen Prozessor.</translation>
    </message>
    <message>
        <source>Allow it: `chmod a+x %1`</source>
        <translation>Erlauben Sie es: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>a program that the system can start</source>
        <translation>ein Programm, das das System starten kann</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) cannot be started</source>
        <translation>
            <numerusform>%n MCP-Befehl kann nicht gestartet werden</numerusform>
            <numerusform>%n MCP-Befehle können nicht gestartet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP command to look at</source>
        <translation>Kein MCP-Befehl zu betrachten</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) can be started; none was</source>
        <translation>
            <numerusform>%n MCP-Befehl kann gestartet werden; gestartet wurde er nicht</numerusform>
            <numerusform>%n MCP-Befehle können gestartet werden; gestartet wurde keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>MCP commands</source>
        <translation>MCP-Befehle</translation>
    </message>
    <message>
        <source>Set command in %1 to a path of this system; %2 is one of Windows.</source>
        <translation>Setzen Sie command in %1 auf einen Pfad dieses Systems; %2 ist ein Windows-Pfad.</translation>
    </message>
    <message>
        <source>Write command in %1 without blanks around it and with the whole path: ~ is not expanded.</source>
        <translation>Schreiben Sie command in %1 ohne umgebende Leerzeichen und mit vollständigem Pfad: ~ wird nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Leave only the program in command in %1 (command = &quot;%2&quot;) and move the rest to args.</source>
        <translation>Lassen Sie in command in %1 nur das Programm stehen (command = &quot;%2&quot;) und verschieben Sie den Rest nach args.</translation>
    </message>
    <message>
        <source>Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3.</source>
        <translation>Installieren Sie %1 (`%2`), oder nehmen Sie den zugehörigen Ordner in PATH auf; oder deaktivieren Sie den Server: enabled = false unter %3.</translation>
    </message>
    <message>
        <source>Correct command in %1, or disable the server with enabled = false.</source>
        <translation>Korrigieren Sie command in %1, oder deaktivieren Sie den Server mit enabled = false.</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or write its whole path in %2; or disable the server with enabled = false.</source>
        <translation>Installieren Sie %1, nehmen Sie den zugehörigen Ordner in PATH auf, oder schreiben Sie den vollständigen Pfad in %2; oder deaktivieren Sie den Server mit enabled = false.</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is empty</source>
        <translation>Der Befehl des MCP-Servers %1 ist leer</translation>
    </message>
    <message>
        <source>The working directory of MCP server %1 does not exist: %2</source>
        <translation>Das Arbeitsverzeichnis des MCP-Servers %1 existiert nicht: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not on PATH: %2</source>
        <translation>Der Befehl des MCP-Servers %1 ist nicht in PATH: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 cannot be started: %2</source>
        <translation>Der Befehl des MCP-Servers %1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not executable: %2</source>
        <translation>Der Befehl des MCP-Servers %1 ist nicht ausführbar: %2</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and has no cwd</source>
        <translation>Der MCP-Server %1 läuft in einer anderen Umgebung und hat kein cwd</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and its cwd is not absolute: %2</source>
        <translation>Der MCP-Server %1 läuft in einer anderen Umgebung, und sein cwd ist nicht absolut: %2</translation>
    </message>
    <message>
        <source>MCP server %1 sets a variable without a name</source>
        <translation>Der MCP-Server %1 setzt eine Variable ohne Namen</translation>
    </message>
    <message>
        <source>MCP server %1 takes %2 from a remote environment, but runs here</source>
        <translation>Der MCP-Server %1 bezieht %2 aus einer entfernten Umgebung, läuft aber hier</translation>
    </message>
    <message>
        <source>MCP server %1 needs the variable %2, which is not set</source>
        <translation>Der MCP-Server %1 benötigt die Variable %2, die nicht gesetzt ist</translation>
    </message>
    <message>
        <source>Make it executable: `chmod a+x %1`</source>
        <translation>Machen Sie ihn ausführbar: `chmod a+x %1`</translation>
    </message>
    <message>
        <source>Name a program in command in %1, or set enabled = false.</source>
        <translation>Geben Sie in command in %1 ein Programm an, oder setzen Sie enabled = false.</translation>
    </message>
    <message>
        <source>Create it with `mkdir -p %1`, or correct cwd in %2.</source>
        <translation>Legen Sie es mit `mkdir -p %1` an, oder korrigieren Sie cwd in %2.</translation>
    </message>
    <message>
        <source>Set cwd below %1 to an absolute path of that environment.</source>
        <translation>Setzen Sie cwd unter %1 auf einen absoluten Pfad jener Umgebung.</translation>
    </message>
    <message>
        <source>Remove the empty name from env below %1.</source>
        <translation>Entfernen Sie den leeren Namen aus env unter %1.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone in env_vars below %2.</source>
        <translation>Schreiben Sie in env_vars unter %2 nur &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2.</source>
        <translation>Setzen Sie sie vor dem Start von Codex (`export %1=…`), oder deaktivieren Sie den Server: enabled = false unter %2.</translation>
    </message>
    <message>
        <source>%1 is set and not empty</source>
        <translation>%1 ist gesetzt und nicht leer</translation>
    </message>
    <message>
        <source>a server that can be started</source>
        <translation>ein Server, der gestartet werden kann</translation>
    </message>
    <message>
        <source>MCP server %1 does not answer at %2 (%3): %4</source>
        <translation>Der MCP-Server %1 antwortet nicht unter %2 (%3): %4</translation>
    </message>
    <message>
        <source>Start the server, or correct url in %1, or disable it with enabled = false.</source>
        <translation>Starten Sie den Server, oder korrigieren Sie url in %1, oder deaktivieren Sie ihn mit enabled = false.</translation>
    </message>
    <message>
        <source>a login that is valid, or can be renewed</source>
        <translation>eine Anmeldung, die gültig ist oder erneuert werden kann</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`.</source>
        <translation>Melden Sie sich an: `codex mcp login %1`.</translation>
    </message>
    <message>
        <source>MCP server %1 wants a login (HTTP 401), and there is none</source>
        <translation>Der MCP-Server %1 verlangt eine Anmeldung (HTTP 401), und es gibt keine</translation>
    </message>
    <message>
        <source>The login to MCP server %1 cannot be read: .credentials.json: %2</source>
        <translation>Die Anmeldung beim MCP-Server %1 kann nicht gelesen werden: .credentials.json: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with the MCP servers</source>
        <translation>
            <numerusform>%n Problem mit den MCP-Servern</numerusform>
            <numerusform>%n Probleme mit den MCP-Servern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; those over HTTP answer</source>
        <translation>
            <numerusform>%n MCP-Server eingerichtet; er antwortet über HTTP</numerusform>
            <numerusform>%n MCP-Server eingerichtet; die über HTTP angebundenen antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; none was started or contacted</source>
        <translation>
            <numerusform>%n MCP-Server eingerichtet; er wurde weder gestartet noch kontaktiert</numerusform>
            <numerusform>%n MCP-Server eingerichtet; keiner wurde gestartet oder kontaktiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP servers are configured</source>
        <translation>Es sind keine MCP-Server eingerichtet</translation>
    </message>
    <message>
        <source>MCP configuration</source>
        <translation>MCP-Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with MCP servers that were started or called</source>
        <translation>
            <numerusform>%n Fehler an gestarteten oder aufgerufenen MCP-Servern</numerusform>
            <numerusform>%n Fehler an gestarteten oder aufgerufenen MCP-Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP server to start or to call</source>
        <translation>Kein MCP-Server zu starten oder aufzurufen</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) started or called</source>
        <translation>
            <numerusform>%n MCP-Server gestartet oder aufgerufen</numerusform>
            <numerusform>%n MCP-Server gestartet oder aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs consent to start programs (--live)</source>
        <translation>Benötigt die Zustimmung zum Starten von Programmen (--live)</translation>
    </message>
    <message>
        <source>MCP servers, started</source>
        <translation>MCP-Server, gestartet</translation>
    </message>
    <message>
        <source>MCP server %1 could not be started: %2</source>
        <translation>Der MCP-Server %1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3</source>
        <translation>Der MCP-Server %1 endet mit Exit-Status %2, bevor er auf %3 antwortet</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3: %4</source>
        <translation>Der MCP-Server %1 endet mit Exit-Status %2, bevor er auf %3 antwortet: %4</translation>
    </message>
    <message>
        <source>MCP server %1 is ended by %2 before it answers %3</source>
        <translation>Der MCP-Server %1 wird durch %2 beendet, bevor er auf %3 antwortet</translation>
    </message>
    <message>
        <source>MCP server %1 closes its output before it answers %2</source>
        <translation>Der MCP-Server %1 schließt seine Ausgabe, bevor er auf %2 antwortet</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with an error: %3</source>
        <translation>Der MCP-Server %1 beantwortet %2 mit einem Fehler: %3</translation>
    </message>
    <message>
        <source>MCP server %1 sends requests without reading the answers, and does not answer %2</source>
        <translation>Der MCP-Server %1 sendet Anfragen, ohne die Antworten zu lesen, und antwortet nicht auf %2</translation>
    </message>
    <message>
        <source>MCP server %1 is not reached over HTTP: %2</source>
        <translation>Der MCP-Server %1 ist über HTTP nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with %3</source>
        <translation>Der MCP-Server %1 beantwortet %2 mit %3</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with what is no message of MCP</source>
        <translation>Der MCP-Server %1 beantwortet %2 mit etwas, das keine MCP-Nachricht ist</translation>
    </message>
    <message>
        <source>MCP server %1 gave no answer to %2 within %3</source>
        <translation>Der MCP-Server %1 hat auf %2 nicht innerhalb von %3 geantwortet</translation>
    </message>
    <message>
        <source>Renew the token or header that %1 sends, or remove it and log in with `codex mcp login %2`.</source>
        <translation>Erneuern Sie das Token oder die Kopfzeile, die %1 sendet, oder entfernen Sie sie und melden Sie sich mit `codex mcp login %2` an.</translation>
    </message>
    <message>
        <source>Log in to it again: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</source>
        <translation>Melden Sie sich dort neu an: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`; or name the variable with its token in bearer_token_env_var below %2.</source>
        <translation>Melden Sie sich an: `codex mcp login %1`; oder geben Sie in bearer_token_env_var unter %2 die Variable mit dem Token an.</translation>
    </message>
    <message>
        <source>Check url below %1 and that the server runs; if it only is slow, raise startup_timeout_sec. Or disable it: enabled = false.</source>
        <translation>Prüfen Sie url unter %1 und ob der Server läuft; ist er nur langsam, erhöhen Sie startup_timeout_sec. Oder deaktivieren Sie ihn: enabled = false.</translation>
    </message>
    <message>
        <source>Let the server write to standard error what is no message of the protocol; if it only is slow, raise startup_timeout_sec (%1); or disable it: enabled = false below %2.</source>
        <translation>Lassen Sie den Server auf die Standardfehlerausgabe schreiben, was keine Nachricht des Protokolls ist; ist er nur langsam, erhöhen Sie startup_timeout_sec (%1); oder deaktivieren Sie ihn: enabled = false unter %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal to see what it waits for; if it only is slow, raise startup_timeout_sec (%2); or disable it: enabled = false below %3.</source>
        <translation>Führen Sie `%1` mit seinen Argumenten in einem Terminal aus, um zu sehen, worauf es wartet; ist es nur langsam, erhöhen Sie startup_timeout_sec (%2); oder deaktivieren Sie den Server: enabled = false unter %3.</translation>
    </message>
    <message>
        <source>Update the server to a version that speaks MCP %1, or disable it: enabled = false below %2.</source>
        <translation>Aktualisieren Sie den Server auf eine Version, die MCP %1 spricht, oder deaktivieren Sie ihn: enabled = false unter %2.</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal and mend what it complains about; `codex mcp get %2` shows how it is started. Or disable it: enabled = false below %3.</source>
        <translation>Führen Sie `%1` mit seinen Argumenten in einem Terminal aus und beheben Sie, was es beanstandet; `codex mcp get %2` zeigt, wie es gestartet wird. Oder deaktivieren Sie den Server: enabled = false unter %3.</translation>
    </message>
    <message>
        <source>answers to initialize and tools/list, each within %1</source>
        <translation>Antworten auf initialize und tools/list, jede innerhalb von %1</translation>
    </message>
    <message>
        <source>MCP server %1 needs %2 to answer; Codex gives it up after %3</source>
        <translation>Der MCP-Server %1 braucht %2 bis zur Antwort; Codex gibt ihn nach %3 auf</translation>
    </message>
    <message>
        <source>an answer within startup_timeout_sec</source>
        <translation>eine Antwort innerhalb von startup_timeout_sec</translation>
    </message>
    <message>
        <source>Set startup_timeout_sec = %1 (%2).</source>
        <translation>Setzen Sie startup_timeout_sec = %1 (%2).</translation>
    </message>
    <message>
        <source>MCP server %1 writes to its output what is no message of the protocol: %2</source>
        <translation>Der MCP-Server %1 gibt etwas aus, das keine Nachricht des Protokolls ist: %2</translation>
    </message>
    <message>
        <source>messages of the protocol alone; Codex passes over other lines</source>
        <translation>nur Nachrichten des Protokolls; Codex übergeht andere Zeilen</translation>
    </message>
    <message>
        <source>Switch this output of the server off, or let it go to standard error; a part of a line before an answer would hide the answer.</source>
        <translation>Schalten Sie diese Ausgabe des Servers ab, oder leiten Sie sie auf die Standardfehlerausgabe; ein Zeilenrest vor einer Antwort würde die Antwort verdecken.</translation>
    </message>
    <message>
        <source>enabled_tools of MCP server %1 names tools it does not have: %2</source>
        <translation>enabled_tools des MCP-Servers %1 nennt Werkzeuge, die er nicht hat: %2</translation>
    </message>
    <message>
        <source>names of the server&apos;s tools</source>
        <translation>Namen der Werkzeuge des Servers</translation>
    </message>
    <message>
        <source>Correct enabled_tools in %1, or remove it to have all tools.</source>
        <translation>Korrigieren Sie enabled_tools in %1, oder entfernen Sie es, um alle Werkzeuge zu erhalten.</translation>
    </message>
    <message>
        <source>The address of the provider %1 is no web address</source>
        <translation>Die Adresse des Anbieters %1 ist keine Webadresse</translation>
    </message>
    <message>
        <source>Write %1 with scheme and host, such as &quot;https://api.example.com/v1&quot;.</source>
        <translation>Schreiben Sie %1 mit Schema und Host, etwa &quot;https://api.example.com/v1&quot;.</translation>
    </message>
    <message>
        <source>http:// or https:// and a host</source>
        <translation>http:// oder https:// und ein Host</translation>
    </message>
    <message>
        <source>The address of the provider %1 ends in %2, which Codex adds itself</source>
        <translation>Die Adresse des Anbieters %1 endet auf %2, das Codex selbst anfügt</translation>
    </message>
    <message>
        <source>Remove %1 from the end of %2.</source>
        <translation>Entfernen Sie %1 am Ende von %2.</translation>
    </message>
    <message>
        <source>the root of the API, such as …/v1</source>
        <translation>die Wurzel der API, etwa …/v1</translation>
    </message>
    <message>
        <source>The address of the provider %1 names a deployment, where Azure does not serve the Responses API</source>
        <translation>Die Adresse des Anbieters %1 nennt ein Deployment, unter dem Azure die Responses API nicht anbietet</translation>
    </message>
    <message>
        <source>Let base_url (%1) end in /openai/v1, and write the deployment&apos;s name as model.</source>
        <translation>Lassen Sie base_url (%1) auf /openai/v1 enden, und tragen Sie den Namen des Deployments als model ein.</translation>
    </message>
    <message>
        <source>https://RESOURCE.openai.azure.com/openai/v1</source>
        <translation>https://RESOURCE.openai.azure.com/openai/v1</translation>
    </message>
    <message>
        <source>The provider %1 is on Azure and sends no api-version, which this kind of address needs</source>
        <translation>Der Anbieter %1 liegt bei Azure und sendet keine api-version, die diese Art von Adresse benötigt</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; or let base_url end in /openai/v1.</source>
        <translation>Schreiben Sie unter [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; oder lassen Sie base_url auf /openai/v1 enden.</translation>
    </message>
    <message>
        <source>the query parameter api-version</source>
        <translation>der Abfrageparameter api-version</translation>
    </message>
    <message>
        <source>The key in %1 is not as it was issued: it has blanks, a line end, quotes or letters that no key has</source>
        <translation>Der Schlüssel in %1 ist nicht so, wie er ausgestellt wurde: Er enthält Leerzeichen, ein Zeilenende, Anführungszeichen oder Zeichen, die in keinem Schlüssel vorkommen</translation>
    </message>
    <message>
        <source>Set %1 again, to the key alone: `export %1=…`</source>
        <translation>Setzen Sie %1 neu, nur auf den Schlüssel: `export %1=…`</translation>
    </message>
    <message>
        <source>blanks or line ends in the value</source>
        <translation>Leerzeichen oder Zeilenenden im Wert</translation>
    </message>
    <message>
        <source>quotes around the value</source>
        <translation>Anführungszeichen um den Wert</translation>
    </message>
    <message>
        <source>characters outside of ASCII in the value</source>
        <translation>Zeichen außerhalb von ASCII im Wert</translation>
    </message>
    <message>
        <source>letters, digits and dashes only</source>
        <translation>nur Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>No region is set for Amazon Bedrock</source>
        <translation>Für Amazon Bedrock ist keine Region gesetzt</translation>
    </message>
    <message>
        <source>Write aws = { region = &quot;us-east-1&quot; } below [model_providers.amazon-bedrock], or run `export AWS_REGION=us-east-1`.</source>
        <translation>Schreiben Sie aws = { region = &quot;us-east-1&quot; } unter [model_providers.amazon-bedrock], oder führen Sie `export AWS_REGION=us-east-1` aus.</translation>
    </message>
    <message>
        <source>aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set</source>
        <translation>aws.region, AWS_REGION und AWS_DEFAULT_REGION sind nicht gesetzt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer dieser Werte: %1</translation>
    </message>
    <message>
        <source>No AWS credentials are seen for Amazon Bedrock</source>
        <translation>Für Amazon Bedrock sind keine AWS-Zugangsdaten zu sehen</translation>
    </message>
    <message>
        <source>Run `aws configure` or `aws sso login`, or set AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.</source>
        <translation>Führen Sie `aws configure` oder `aws sso login` aus, oder setzen Sie AWS_BEARER_TOKEN_BEDROCK auf einen Bedrock-API-Schlüssel.</translation>
    </message>
    <message>
        <source>no variable and no file of the AWS SDK; services of the machine were not asked</source>
        <translation>keine Variable und keine Datei des AWS SDK; Dienste des Rechners wurden nicht befragt</translation>
    </message>
    <message>
        <source>a bearer token, access keys or a profile</source>
        <translation>ein Bearer-Token, Zugriffsschlüssel oder ein Profil</translation>
    </message>
    <message>
        <source>Codex does not support Amazon Bedrock in the region %1 (%2)</source>
        <translation>Codex unterstützt Amazon Bedrock nicht in der Region %1 (%2)</translation>
    </message>
    <message>
        <source>Set the region in %1 to one of: %2.</source>
        <translation>Setzen Sie die Region in %1 auf einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>a region that Codex 0.169.0 supports</source>
        <translation>eine Region, die Codex 0.169.0 unterstützt</translation>
    </message>
    <message>
        <source>The provider %1 is set up as Codex needs it</source>
        <translation>Der Anbieter %1 ist so eingerichtet, wie Codex es braucht</translation>
    </message>
    <message>
        <source>The provider %1 is not defined</source>
        <translation>Der Anbieter %1 ist nicht definiert</translation>
    </message>
    <message>
        <source>Provider set-up</source>
        <translation>Anbietereinrichtung</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which this user may not reach</source>
        <translation>Die Sandbox-Einstellungen nennen %1, auf das dieser Benutzer nicht zugreifen darf</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which cannot be resolved</source>
        <translation>Die Sandbox-Einstellungen nennen %1, das sich nicht auflösen lässt</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which does not answer: its volume may be dead</source>
        <translation>Die Sandbox-Einstellungen nennen %1, das nicht antwortet: Möglicherweise reagiert das Laufwerk nicht mehr</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which answers slowly</source>
        <translation>Die Sandbox-Einstellungen nennen %1, das langsam antwortet</translation>
    </message>
    <message>
        <source>a path that resolves within a second</source>
        <translation>ein Pfad, der sich innerhalb einer Sekunde auflösen lässt</translation>
    </message>
    <message>
        <source>Check the mount and the permissions of %1, or ask whoever set it whether it is needed on this machine.</source>
        <translation>Prüfen Sie Einhängepunkt und Berechtigungen von %1, oder klären Sie mit den Zuständigen, ob der Pfad auf diesem Rechner benötigt wird.</translation>
    </message>
    <message>
        <source>Not all paths of the sandbox settings could be looked at</source>
        <translation>Nicht alle Pfade der Sandbox-Einstellungen konnten betrachtet werden</translation>
    </message>
    <message>
        <source>Some paths of the sandbox settings are slow or cannot be reached</source>
        <translation>Einige Pfade der Sandbox-Einstellungen sind langsam oder nicht erreichbar</translation>
    </message>
    <message>
        <source>The sandbox settings restrict reading: their paths are listed only</source>
        <translation>Die Sandbox-Einstellungen schränken das Lesen ein: Die Pfade werden nur aufgeführt</translation>
    </message>
    <message>
        <source>The paths of the sandbox settings answer promptly</source>
        <translation>Die Pfade der Sandbox-Einstellungen antworten zügig</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of the sandbox settings were not looked at</source>
        <translation>
            <numerusform>%n Pfad der Sandbox-Einstellungen wurde nicht betrachtet</numerusform>
            <numerusform>%n Pfade der Sandbox-Einstellungen wurden nicht betrachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 32 paths that answer within 8 seconds together</source>
        <translation>höchstens 32 Pfade, die zusammen innerhalb von 8 Sekunden antworten</translation>
    </message>
    <message>
        <source>Remove paths that are not needed from the sandbox settings.</source>
        <translation>Entfernen Sie nicht benötigte Pfade aus den Sandbox-Einstellungen.</translation>
    </message>
    <message>
        <source>The sandbox settings name no paths</source>
        <translation>Die Sandbox-Einstellungen nennen keine Pfade</translation>
    </message>
    <message>
        <source>Sandbox paths</source>
        <translation>Sandbox-Pfade</translation>
    </message>
    <message>
        <source>The program that sandboxes commands is missing: %1</source>
        <translation>Das Programm, das Befehle in der Sandbox ausführt, fehlt: %1</translation>
    </message>
    <message>
        <source>the native program of the Codex installation</source>
        <translation>das native Programm der Codex-Installation</translation>
    </message>
    <message>
        <source>Install Codex again, for example with `npm install -g @openai/codex`.</source>
        <translation>Installieren Sie Codex neu, zum Beispiel mit `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>The sandbox settings can be read</source>
        <translation>Die Sandbox-Einstellungen können gelesen werden</translation>
    </message>
    <message>
        <source>Sandbox settings</source>
        <translation>Sandbox-Einstellungen</translation>
    </message>
    <message>
        <source>Run `sudo apt install bubblewrap`.</source>
        <translation>Führen Sie `sudo apt install bubblewrap` aus.</translation>
    </message>
    <message>
        <source>Run `sudo dnf install bubblewrap`.</source>
        <translation>Führen Sie `sudo dnf install bubblewrap` aus.</translation>
    </message>
    <message>
        <source>Run `sudo pacman -S bubblewrap`.</source>
        <translation>Führen Sie `sudo pacman -S bubblewrap` aus.</translation>
    </message>
    <message>
        <source>Run `sudo zypper install bubblewrap`.</source>
        <translation>Führen Sie `sudo zypper install bubblewrap` aus.</translation>
    </message>
    <message>
        <source>Install the package bubblewrap of your distribution.</source>
        <translation>Installieren Sie das Paket bubblewrap Ihrer Distribution.</translation>
    </message>
    <message>
        <source>Codex cannot run commands in its sandbox: %1 stands in the way</source>
        <translation>Codex kann keine Befehle in seiner Sandbox ausführen: %1 steht im Weg</translation>
    </message>
    <message>
        <source>On the container&apos;s host, run `sudo sysctl -w %1`; or, as the container already confines Codex, set sandbox_mode = &quot;danger-full-access&quot; in it.</source>
        <translation>Führen Sie auf dem Host des Containers `sudo sysctl -w %1` aus; oder setzen Sie im Container, da er Codex bereits einschließt, sandbox_mode = &quot;danger-full-access&quot;.</translation>
    </message>
    <message>
        <source>Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep it.</source>
        <translation>Führen Sie `sudo sysctl -w %1` aus, und schreiben Sie es zum Beibehalten in /etc/sysctl.d/60-codex.conf.</translation>
    </message>
    <message>
        <source>bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed</source>
        <translation>bwrap ist weder in PATH noch neben Codex: Befehle können nicht in der Sandbox laufen</translation>
    </message>
    <message>
        <source>bwrap on PATH, or in codex-resources beside Codex</source>
        <translation>bwrap in PATH oder in codex-resources neben Codex</translation>
    </message>
    <message>
        <source>%1 is 0: the kernel gives no user namespaces, which bwrap needs</source>
        <translation>%1 ist 0: Der Kernel vergibt keine User-Namespaces, die bwrap benötigt</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>AppArmor lets no program without a profile make user namespaces, and bwrap has no profile: commands cannot be sandboxed</source>
        <translation>AppArmor lässt kein Programm ohne Profil User-Namespaces anlegen, und bwrap hat kein Profil: Befehle können nicht in der Sandbox laufen</translation>
    </message>
    <message>
        <source>a profile for bwrap in /etc/apparmor.d</source>
        <translation>ein Profil für bwrap in /etc/apparmor.d</translation>
    </message>
    <message>
        <source>Run `sudo apt install apparmor-profiles`, then `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</source>
        <translation>Führen Sie `sudo apt install apparmor-profiles` aus, dann `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` und `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</translation>
    </message>
    <message>
        <source>features.use_legacy_landlock is on, and the kernel has no Landlock: commands cannot be sandboxed</source>
        <translation>features.use_legacy_landlock ist eingeschaltet, und der Kernel hat kein Landlock: Befehle können nicht in der Sandbox laufen</translation>
    </message>
    <message>
        <source>a kernel with Landlock (5.13 or newer, `landlock` among its lsm)</source>
        <translation>ein Kernel mit Landlock (5.13 oder neuer, `landlock` unter seinen lsm)</translation>
    </message>
    <message>
        <source>Run `codex features disable use_legacy_landlock`.</source>
        <translation>Führen Sie `codex features disable use_legacy_landlock` aus.</translation>
    </message>
    <message>
        <source>Nothing was found that keeps commands from being sandboxed</source>
        <translation>Es wurde nichts gefunden, was Befehle an der Sandbox hindert</translation>
    </message>
    <message>
        <source>The settings use no sandbox</source>
        <translation>Die Einstellungen verwenden keine Sandbox</translation>
    </message>
    <message>
        <source>Sandbox of the system</source>
        <translation>Sandbox des Systems</translation>
    </message>
    <message>
        <source>Log in: `codex login`.</source>
        <translation>Melden Sie sich an: `codex login`.</translation>
    </message>
    <message>
        <source>Name the variable with the key of %1 in the configuration (env_key below [model_providers.%2]), and set it.</source>
        <translation>Geben Sie die Variable mit dem Schlüssel für %1 in der Konfiguration an (env_key unter [model_providers.%2]), und setzen Sie sie.</translation>
    </message>
    <message>
        <source>Store a valid API key: `codex login --with-api-key`, which reads it from standard input.</source>
        <translation>Speichern Sie einen gültigen API-Schlüssel: `codex login --with-api-key` liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Log in again: `codex logout &amp;&amp; codex login`.</source>
        <translation>Melden Sie sich neu an: `codex logout &amp;&amp; codex login`.</translation>
    </message>
    <message>
        <source>Set %1 to a valid key of %2: `export %1=…`.</source>
        <translation>Setzen Sie %1 auf einen gültigen Schlüssel von %2: `export %1=…`.</translation>
    </message>
    <message>
        <source>Replace the key in %1 by a valid one of %2.</source>
        <translation>Ersetzen Sie den Schlüssel in %1 durch einen gültigen von %2.</translation>
    </message>
    <message>
        <source>%1 is behind a gateway that has a login of its own (%2), which no API has: %3</source>
        <translation>%1 liegt hinter einem Gateway mit eigener Anmeldung (%2), wie sie keine API hat: %3</translation>
    </message>
    <message>
        <source>an answer of the API</source>
        <translation>eine Antwort der API</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for an address without that login, or name a variable with the whole header: env_http_headers = { Authorization = &quot;…&quot; } below [model_providers.%1].</source>
        <translation>Bitten Sie den Betreiber des Gateways um eine Adresse ohne diese Anmeldung, oder geben Sie eine Variable mit der ganzen Kopfzeile an: env_http_headers = { Authorization = &quot;…&quot; } unter [model_providers.%1].</translation>
    </message>
    <message>
        <source>A gateway before %1 wants a login of its own (%2): %3</source>
        <translation>Ein Gateway vor %1 verlangt eine eigene Anmeldung (%2): %3</translation>
    </message>
    <message>
        <source>credentials that %1 accepts</source>
        <translation>Zugangsdaten, die %1 akzeptiert</translation>
    </message>
    <message>
        <source>%1 wants credentials, and Codex has none to send: %2</source>
        <translation>%1 verlangt Zugangsdaten, und Codex hat keine zu senden: %2</translation>
    </message>
    <message>
        <source>%1 wants credentials (%2), and there are none</source>
        <translation>%1 verlangt Zugangsdaten (%2), und es gibt keine</translation>
    </message>
    <message>
        <source>%1 says that the login from %2 has expired: %3</source>
        <translation>%1 meldet, dass die Anmeldung aus %2 abgelaufen ist: %3</translation>
    </message>
    <message>
        <source>The login has expired: %1 answers %2</source>
        <translation>Die Anmeldung ist abgelaufen: %1 antwortet mit %2</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials from %2: %3</source>
        <translation>%1 akzeptiert die Zugangsdaten aus %2 nicht: %3</translation>
    </message>
    <message>
        <source>%1 refuses the credentials from %2 (%3)</source>
        <translation>%1 lehnt die Zugangsdaten aus %2 ab (%3)</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission: %2; %3</source>
        <translation>Den Zugangsdaten aus %1 fehlt eine Berechtigung: %2; %3</translation>
    </message>
    <message>
        <source>a key with the permissions api.responses.write and api.model.read</source>
        <translation>ein Schlüssel mit den Berechtigungen api.responses.write und api.model.read</translation>
    </message>
    <message>
        <source>Give the key the permission named, in its settings or by your role in the organisation of %1, or use a key without restrictions.</source>
        <translation>Geben Sie dem Schlüssel die genannte Berechtigung, in seinen Einstellungen oder über Ihre Rolle in der Organisation bei %1, oder verwenden Sie einen Schlüssel ohne Einschränkungen.</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission at %2</source>
        <translation>Den Zugangsdaten aus %1 fehlt eine Berechtigung bei %2</translation>
    </message>
    <message>
        <source>%1 forbids the request with the credentials from %2: %3</source>
        <translation>%1 untersagt die Anfrage mit den Zugangsdaten aus %2: %3</translation>
    </message>
    <message>
        <source>%1 forbids a request without credentials: %2</source>
        <translation>%1 untersagt eine Anfrage ohne Zugangsdaten: %2</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>eine Antwort mit Status 200</translation>
    </message>
    <message>
        <source>Check that this account may use %1, and that no proxy or VPN answers in its place; then log in again.</source>
        <translation>Prüfen Sie, ob dieses Konto %1 verwenden darf und ob nicht ein Proxy oder VPN an seiner Stelle antwortet; melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>%1 forbids the request (%2)</source>
        <translation>%1 untersagt die Anfrage (%2)</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached: %1</source>
        <translation>Das Nutzungslimit dieses Kontos ist erreicht: %1</translation>
    </message>
    <message>
        <source>usage left in the account&apos;s plan</source>
        <translation>verbleibende Nutzung im Tarif des Kontos</translation>
    </message>
    <message>
        <source>Wait until the limit resets, or change the plan or account; `codex` shows the limits with /status.</source>
        <translation>Warten Sie, bis das Limit zurückgesetzt wird, oder wechseln Sie Tarif oder Konto; `codex` zeigt die Limits mit /status.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached</source>
        <translation>Das Nutzungslimit dieses Kontos ist erreicht</translation>
    </message>
    <message>
        <source>Wait until %1, or change the plan or account.</source>
        <translation>Warten Sie bis %1, oder wechseln Sie Tarif oder Konto.</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached until %1</source>
        <translation>Das Nutzungslimit dieses Kontos ist bis %1 erreicht</translation>
    </message>
    <message>
        <source>The plan of this account does not include Codex: %1</source>
        <translation>Der Tarif dieses Kontos enthält Codex nicht: %1</translation>
    </message>
    <message>
        <source>a plan that includes Codex</source>
        <translation>ein Tarif, der Codex enthält</translation>
    </message>
    <message>
        <source>Change the plan, or log in to another account: `codex login`.</source>
        <translation>Wechseln Sie den Tarif, oder melden Sie sich bei einem anderen Konto an: `codex login`.</translation>
    </message>
    <message>
        <source>The account behind the credentials from %1 has no credit left at %2: %3</source>
        <translation>Das Konto zu den Zugangsdaten aus %1 hat kein Guthaben mehr bei %2: %3</translation>
    </message>
    <message>
        <source>credit left in the account</source>
        <translation>verbleibendes Guthaben auf dem Konto</translation>
    </message>
    <message>
        <source>Add credit, or raise the limit, in the billing settings of %1; or use a key of another account.</source>
        <translation>Laden Sie in den Abrechnungseinstellungen von %1 Guthaben auf, oder erhöhen Sie dort das Limit; oder verwenden Sie den Schlüssel eines anderen Kontos.</translation>
    </message>
    <message>
        <source>The account has no credit left at %1</source>
        <translation>Das Konto hat kein Guthaben mehr bei %1</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment: %2</source>
        <translation>%1 nimmt im Moment keine weiteren Anfragen an: %2</translation>
    </message>
    <message>
        <source>a request within the rate limit</source>
        <translation>eine Anfrage innerhalb des Ratenlimits</translation>
    </message>
    <message>
        <source>Wait a little and try again; other programs may use the same key.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut; andere Programme verwenden möglicherweise denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Wait %1 s and try again; other programs may use the same key.</source>
        <translation>Warten Sie %1 s und versuchen Sie es erneut; andere Programme verwenden möglicherweise denselben Schlüssel.</translation>
    </message>
    <message>
        <source>%1 limits the rate of requests (%2)</source>
        <translation>%1 begrenzt die Rate der Anfragen (%2)</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s status page; a proxy on the way may answer in its place.</source>
        <translation>Sehen Sie auf der Statusseite des Anbieters nach; möglicherweise antwortet ein Proxy unterwegs an seiner Stelle.</translation>
    </message>
    <message>
        <source>Correct %1, which for Azure ends in /openai or /openai/v1, and add the version: query_params = { api-version = &quot;…&quot; }.</source>
        <translation>Korrigieren Sie %1, das bei Azure auf /openai oder /openai/v1 endet, und ergänzen Sie die Version: query_params = { api-version = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;%2&quot; in %3: the root of the API, which usually ends in /v1.</source>
        <translation>Schreiben Sie %1 = &quot;%2&quot; in %3: die Wurzel der API, die meist auf /v1 endet.</translation>
    </message>
    <message>
        <source>Set %1 to the root of the API: below it, /models must answer 200 or 401.</source>
        <translation>Setzen Sie %1 auf die Wurzel der API: Darunter muss /models mit 200 oder 401 antworten.</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket of the API, but has no list of models at %2: %3</source>
        <translation>%1 öffnet den WebSocket der API, hat unter %2 aber keine Modellliste: %3</translation>
    </message>
    <message>
        <source>GET …/models answers 2xx, 401 or 403</source>
        <translation>GET …/models antwortet mit 2xx, 401 oder 403</translation>
    </message>
    <message>
        <source>Have the gateway at %1 pass GET …/models on; until then set model in the configuration to one that it has.</source>
        <translation>Lassen Sie das Gateway unter %1 GET …/models weiterleiten; setzen Sie bis dahin model in der Konfiguration auf ein dort vorhandenes Modell.</translation>
    </message>
    <message>
        <source>%1 has no list of models (%2)</source>
        <translation>%1 hat keine Modellliste (%2)</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at %2: %3 leads to the wrong place; %4</source>
        <translation>%1 antwortet, hat aber nichts unter %2: %3 führt an die falsche Stelle; %4</translation>
    </message>
    <message>
        <source>The address of %1 is wrong: %2 answers %3</source>
        <translation>Die Adresse von %1 ist falsch: %2 antwortet mit %3</translation>
    </message>
    <message>
        <source>%1 does not take the api-version that Codex sends: %2</source>
        <translation>%1 akzeptiert die von Codex gesendete api-version nicht: %2</translation>
    </message>
    <message>
        <source>an api-version that this address supports</source>
        <translation>eine api-version, die diese Adresse unterstützt</translation>
    </message>
    <message>
        <source>Write another api-version in query_params below [model_providers.%1], such as &quot;2025-04-01-preview&quot;; for an address that ends in /openai/v1 remove it.</source>
        <translation>Schreiben Sie eine andere api-version in query_params unter [model_providers.%1], etwa &quot;2025-04-01-preview&quot;; bei einer Adresse, die auf /openai/v1 endet, entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 does not support the api-version in the configuration</source>
        <translation>%1 unterstützt die api-version aus der Konfiguration nicht</translation>
    </message>
    <message>
        <source>%1 wants an api-version, or another one, in each request: %2</source>
        <translation>%1 verlangt in jeder Anfrage eine api-version oder eine andere: %2</translation>
    </message>
    <message>
        <source>the query parameter api-version with a version that exists</source>
        <translation>der Abfrageparameter api-version mit einer vorhandenen Version</translation>
    </message>
    <message>
        <source>Write query_params = { api-version = &quot;…&quot; } below [model_providers.%1] in the configuration.</source>
        <translation>Schreiben Sie query_params = { api-version = &quot;…&quot; } unter [model_providers.%1] in die Konfiguration.</translation>
    </message>
    <message>
        <source>Requests to %1 lack the query parameter api-version</source>
        <translation>Anfragen an %1 fehlt der Abfrageparameter api-version</translation>
    </message>
    <message>
        <source>%1 does not have the model, or not for this account: %2</source>
        <translation>%1 hat das Modell nicht, oder nicht für dieses Konto: %2</translation>
    </message>
    <message>
        <source>a model that %1 offers to this account</source>
        <translation>ein Modell, das %1 diesem Konto anbietet</translation>
    </message>
    <message>
        <source>Fetch the model: `ollama pull NAME`.</source>
        <translation>Holen Sie das Modell: `ollama pull NAME`.</translation>
    </message>
    <message>
        <source>Set model in the configuration to one that %1 offers to you.</source>
        <translation>Setzen Sie model in der Konfiguration auf eines, das %1 Ihnen anbietet.</translation>
    </message>
    <message>
        <source>%1 redirects requests to %2: %3</source>
        <translation>%1 leitet Anfragen um nach %2: %3</translation>
    </message>
    <message>
        <source>an answer at the address itself</source>
        <translation>eine Antwort unter der Adresse selbst</translation>
    </message>
    <message>
        <source>Ask whoever runs your proxy or network why the request is sent on.</source>
        <translation>Fragen Sie den Betreiber Ihres Proxys oder Netzwerks, warum die Anfrage umgeleitet wird.</translation>
    </message>
    <message>
        <source>Set %1 to the address it is sent on to, if that is the provider&apos;s.</source>
        <translation>Setzen Sie %1 auf die Adresse, an die umgeleitet wird, falls sie die des Anbieters ist.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another place, %2, without their credentials</source>
        <translation>%1 leitet Anfragen an eine andere Stelle um, %2, ohne ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 answers with a page or a text where the API answers in JSON, so that %2 leads to something else: %3</source>
        <translation>%1 antwortet mit einer Seite oder einem Text, wo die API in JSON antwortet; %2 führt also zu etwas anderem: %3</translation>
    </message>
    <message>
        <source>an answer of the API, in JSON</source>
        <translation>eine Antwort der API in JSON</translation>
    </message>
    <message>
        <source>Find out what answers in place of the provider: a proxy, a filter or a captive portal of your network.</source>
        <translation>Stellen Sie fest, was anstelle des Anbieters antwortet: ein Proxy, ein Filter oder die Anmeldeseite (Captive Portal) Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API of %2</source>
        <translation>Was unter %1 antwortet, ist nicht die API von %2</translation>
    </message>
    <message>
        <source>%1 answers %2 to everything, and what it says is an error: %3</source>
        <translation>%1 antwortet auf alles mit %2, und der Inhalt ist ein Fehler: %3</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>eine Modellliste</translation>
    </message>
    <message>
        <source>Look into the log of the gateway at %1, and at the key and the provider behind it.</source>
        <translation>Sehen Sie in das Protokoll des Gateways unter %1, und prüfen Sie den Schlüssel und den Anbieter dahinter.</translation>
    </message>
    <message>
        <source>%1 answers with an error under a good status (%2)</source>
        <translation>%1 antwortet mit einem Fehler unter einem Erfolgsstatus (%2)</translation>
    </message>
    <message>
        <source>%1 compresses its answers although it is not asked to, and Codex does not unpack them: %2</source>
        <translation>%1 komprimiert seine Antworten unaufgefordert, und Codex entpackt sie nicht: %2</translation>
    </message>
    <message>
        <source>JSON that is not compressed</source>
        <translation>unkomprimiertes JSON</translation>
    </message>
    <message>
        <source>Have the gateway at %1 compress for those alone who send Accept-Encoding (nginx: gzip off, or gunzip on).</source>
        <translation>Lassen Sie das Gateway unter %1 nur für Clients komprimieren, die Accept-Encoding senden (nginx: gzip off oder gunzip on).</translation>
    </message>
    <message>
        <source>%1 sends compressed answers that nobody asked for</source>
        <translation>%1 sendet komprimierte Antworten, die niemand verlangt hat</translation>
    </message>
    <message>
        <source>%1 does not take a request that Codex makes when it starts: %2</source>
        <translation>%1 nimmt eine Anfrage nicht an, die Codex beim Start stellt: %2</translation>
    </message>
    <message>
        <source>Update Codex; if it goes on, give the request id to the provider.</source>
        <translation>Aktualisieren Sie Codex; bleibt das Problem, nennen Sie dem Anbieter die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Check that %1 is the root of an API that Codex can use (wire_api = &quot;responses&quot;).</source>
        <translation>Prüfen Sie, ob %1 die Wurzel einer API ist, die Codex verwenden kann (wire_api = &quot;responses&quot;).</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>the default address</source>
        <translation>die Standardadresse</translation>
    </message>
    <message>
        <source>A gateway before %1, such as Cloudflare, takes your network&apos;s address for a robot&apos;s and answers with a challenge that only a browser can pass: %2</source>
        <translation>Ein Gateway vor %1, etwa Cloudflare, hält die Adresse Ihres Netzwerks für die eines Roboters und antwortet mit einer Prüfaufgabe, die nur ein Browser bestehen kann: %2</translation>
    </message>
    <message>
        <source>A filter between you and %1 blocks the request, or blocks your network&apos;s address: %2</source>
        <translation>Ein Filter zwischen Ihnen und %1 blockiert die Anfrage oder die Adresse Ihres Netzwerks: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network or its filter to allow %1, or use another network, VPN or proxy.</source>
        <translation>Bitten Sie den Betreiber Ihres Netzwerks oder seines Filters, %1 zuzulassen, oder verwenden Sie ein anderes Netzwerk, VPN oder einen anderen Proxy.</translation>
    </message>
    <message>
        <source>A filter blocks requests to %1</source>
        <translation>Ein Filter blockiert Anfragen an %1</translation>
    </message>
    <message>
        <source>Network rules of the resource behind %1 keep your network out: %2</source>
        <translation>Netzwerkregeln der Ressource hinter %1 lassen Ihr Netzwerk nicht zu: %2</translation>
    </message>
    <message>
        <source>a network that the resource lets in</source>
        <translation>ein Netzwerk, das die Ressource zulässt</translation>
    </message>
    <message>
        <source>Allow your network&apos;s address under Networking of the resource in the Azure portal, or connect by its virtual network or VPN.</source>
        <translation>Erlauben Sie die Adresse Ihres Netzwerks im Azure-Portal unter „Networking“ der Ressource, oder verbinden Sie sich über ihr virtuelles Netzwerk oder VPN.</translation>
    </message>
    <message>
        <source>Network rules of the resource keep your network out of %1</source>
        <translation>Netzwerkregeln der Ressource sperren Ihr Netzwerk von %1 aus</translation>
    </message>
    <message>
        <source>%1 does not serve the country that your network&apos;s address belongs to: %2</source>
        <translation>%1 bedient das Land nicht, zu dem die Adresse Ihres Netzwerks gehört: %2</translation>
    </message>
    <message>
        <source>an address in a supported country</source>
        <translation>eine Adresse in einem unterstützten Land</translation>
    </message>
    <message>
        <source>Check where your VPN or proxy leaves for the internet, and choose an exit in a country that %1 supports.</source>
        <translation>Prüfen Sie, von wo aus Ihr VPN oder Proxy ins Internet geht, und wählen Sie einen Ausgang in einem Land, das %1 unterstützt.</translation>
    </message>
    <message>
        <source>%1 does not serve the country of your network&apos;s address</source>
        <translation>%1 bedient das Land der Adresse Ihres Netzwerks nicht</translation>
    </message>
    <message>
        <source>In place of %1 a page to log in answers: your network has a captive portal, or your proxy or gateway a single sign-on; %2</source>
        <translation>Anstelle von %1 antwortet eine Anmeldeseite: Ihr Netzwerk hat ein Captive Portal, oder Ihr Proxy oder Gateway ein Single Sign-on; %2</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network, or connect the VPN; then try again.</source>
        <translation>Öffnen Sie eine beliebige Webseite in einem Browser und melden Sie sich am Netzwerk an, oder verbinden Sie das VPN; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your network wants a login first: a page to log in answers in place of %1</source>
        <translation>Ihr Netzwerk verlangt zuerst eine Anmeldung: Anstelle von %1 antwortet eine Anmeldeseite</translation>
    </message>
    <message>
        <source>A proxy before %1, which nothing here names, wants credentials: %2</source>
        <translation>Ein Proxy vor %1, den hier nichts angibt, verlangt Zugangsdaten: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the proxy&apos;s address and credentials, and set HTTPS_PROXY.</source>
        <translation>Erfragen Sie beim Betreiber Ihres Netzwerks Adresse und Zugangsdaten des Proxys, und setzen Sie HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy %1 (%2, %3) wants credentials: %4</source>
        <translation>Der Proxy %1 (%2, %3) verlangt Zugangsdaten: %4</translation>
    </message>
    <message>
        <source>credentials that the proxy accepts</source>
        <translation>Zugangsdaten, die der Proxy akzeptiert</translation>
    </message>
    <message>
        <source>The proxy %1 wants credentials (HTTP 407)</source>
        <translation>Der Proxy %1 verlangt Zugangsdaten (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 finds a small request too large: its address or its headers; %2</source>
        <translation>%1 hält eine kleine Anfrage für zu groß: ihre Adresse oder ihre Kopfzeilen; %2</translation>
    </message>
    <message>
        <source>a limit for headers that lets a login pass, such as 16 KiB</source>
        <translation>eine Grenze für Kopfzeilen, die eine Anmeldung durchlässt, etwa 16 KiB</translation>
    </message>
    <message>
        <source>Shorten http_headers, env_http_headers and query_params below [model_providers.%1]; else have the gateway&apos;s limit for headers raised (nginx: large_client_header_buffers).</source>
        <translation>Kürzen Sie http_headers, env_http_headers und query_params unter [model_providers.%1]; sonst lassen Sie die Grenze des Gateways für Kopfzeilen erhöhen (nginx: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>A gateway before %1 finds requests too large: %2</source>
        <translation>Ein Gateway vor %1 hält Anfragen für zu groß: %2</translation>
    </message>
    <message>
        <source>The server at %1 does not serve the host name %2: a gateway or proxy sends the request to the wrong one; %3</source>
        <translation>Der Server unter %1 bedient den Hostnamen %2 nicht: Ein Gateway oder Proxy schickt die Anfrage an den falschen; %3</translation>
    </message>
    <message>
        <source>an answer of the server that serves %1</source>
        <translation>eine Antwort des Servers, der %1 bedient</translation>
    </message>
    <message>
        <source>Check DNS, /etc/hosts, VPN and proxy: another server than %1 is reached.</source>
        <translation>Prüfen Sie DNS, /etc/hosts, VPN und Proxy: Erreicht wird ein anderer Server als %1.</translation>
    </message>
    <message>
        <source>Correct the host name in %1, or have the gateway there pass it on (its TLS name and the header Host).</source>
        <translation>Korrigieren Sie den Hostnamen in %1, oder lassen Sie ihn vom dortigen Gateway weitergeben (als TLS-Namen und in der Kopfzeile Host).</translation>
    </message>
    <message>
        <source>%1 is not served where requests for it arrive: %2</source>
        <translation>%1 wird dort nicht bedient, wo Anfragen dafür ankommen: %2</translation>
    </message>
    <message>
        <source>Mend the file of %1, which Codex cannot use now, and put the PEM certificate of %2 into it.</source>
        <translation>Reparieren Sie die Datei aus %1, die Codex derzeit nicht verwenden kann, und nehmen Sie das PEM-Zertifikat von %2 darin auf.</translation>
    </message>
    <message>
        <source>Add the PEM certificate of %1 to the file of %2.</source>
        <translation>Fügen Sie das PEM-Zertifikat von %1 der Datei aus %2 hinzu.</translation>
    </message>
    <message>
        <source>Get the root certificate %1 as PEM from whoever runs that authority, and set CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node).</source>
        <translation>Besorgen Sie sich beim Betreiber dieser Zertifizierungsstelle das Stammzertifikat %1 als PEM, und setzen Sie CODEX_CA_CERTIFICATE auf die Datei (NODE_EXTRA_CA_CERTS für MCP-Server in Node).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, a public authority, but this machine does not trust it: its root certificates seem to be missing</source>
        <translation>Das Zertifikat von %1 stammt von %2, einer öffentlichen Zertifizierungsstelle, doch dieser Rechner vertraut ihm nicht: Seine Stammzertifikate scheinen zu fehlen</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine&apos;s root certificates seem to be missing</source>
        <translation>Codex erreicht %1 nicht: Die Stammzertifikate dieses Rechners scheinen zu fehlen</translation>
    </message>
    <message>
        <source>Unset SSL_CERT_FILE, which stands in place of the system&apos;s certificates, and use CODEX_CA_CERTIFICATE for one more.</source>
        <translation>Entfernen Sie SSL_CERT_FILE, das die Zertifikate des Systems ersetzt, aus der Umgebung, und verwenden Sie CODEX_CA_CERTIFICATE für ein weiteres.</translation>
    </message>
    <message>
        <source>Install them: `sudo apt install ca-certificates`, or `sudo dnf install ca-certificates`.</source>
        <translation>Installieren Sie sie: `sudo apt install ca-certificates` oder `sudo dnf install ca-certificates`.</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes from %5, directly from another issuer</source>
        <translation>Der Proxy %1 aus %2 (%3) bricht TLS auf: Über ihn stammt das Zertifikat von %4 von %5, direkt von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is not trusted</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 bricht TLS auf, als %3, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>Something between here and %1 intercepts TLS: the certificate is issued by %2, which this machine does not trust</source>
        <translation>Etwas zwischen hier und %1 bricht TLS auf: Das Zertifikat ist von %2 ausgestellt, dem dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its TLS is intercepted by %2, which is not trusted</source>
        <translation>Codex erreicht %1 nicht: TLS wird von %2 aufgebrochen, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from the issuer %2, which is not trusted on this machine, and the server sends no certificate that leads to a trusted one</source>
        <translation>Das Zertifikat von %1 stammt vom Aussteller %2, dem auf diesem Rechner nicht vertraut wird, und der Server sendet kein Zertifikat, das zu einem vertrauenswürdigen führt</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the issuer of its certificate, %2, is not trusted</source>
        <translation>Codex erreicht %1 nicht: Dem Aussteller seines Zertifikats, %2, wird nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and not among the trusted ones</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert und gehört nicht zu den vertrauenswürdigen</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is self-signed</source>
        <translation>Codex erreicht %1 nicht: Das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>Have whoever runs %1 use a certificate that an authority issued: one that is an authority&apos;s own does not do for a server.</source>
        <translation>Bitten Sie den Betreiber von %1, ein von einer Zertifizierungsstelle ausgestelltes Zertifikat zu verwenden: Das Zertifikat einer Zertifizierungsstelle selbst taugt nicht für einen Server.</translation>
    </message>
    <message>
        <source>Get that certificate as PEM from whoever runs %1, and set CODEX_CA_CERTIFICATE to the file.</source>
        <translation>Besorgen Sie sich dieses Zertifikat als PEM beim Betreiber von %1, und setzen Sie CODEX_CA_CERTIFICATE auf die Datei.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate has expired</source>
        <translation>Codex erreicht %1 nicht: Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Have whoever runs %1 renew the certificate; if the date looks right, check the clock of this machine.</source>
        <translation>Bitten Sie den Betreiber von %1, das Zertifikat zu erneuern; scheint das Datum zu stimmen, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 is not valid before %3: most likely the clock of this machine is behind</source>
        <translation>Das Zertifikat %1 von %2 ist nicht vor dem %3 gültig: Sehr wahrscheinlich geht die Uhr dieses Rechners nach</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is not valid yet</source>
        <translation>Codex erreicht %1 nicht: Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the clock: `timedatectl`.</source>
        <translation>Prüfen Sie die Uhr: `timedatectl`.</translation>
    </message>
    <message>
        <source>The certificate of %1 has no subject alternative name, where %2 is needed; its common name does not count</source>
        <translation>Das Zertifikat von %1 hat keinen Subject Alternative Name, in dem %2 stehen müsste; sein Common Name zählt nicht</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid for the host name %2, but for %3</source>
        <translation>Das Zertifikat von %1 gilt nicht für den Hostnamen %2, sondern für %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate does not match the host name %2</source>
        <translation>Codex erreicht %1 nicht: Das Zertifikat passt nicht zum Hostnamen %2</translation>
    </message>
    <message>
        <source>Have whoever runs %1 issue the certificate anew, with %2 as subject alternative name.</source>
        <translation>Bitten Sie den Betreiber von %1, das Zertifikat neu auszustellen, mit %2 als Subject Alternative Name.</translation>
    </message>
    <message>
        <source>Something answers in the name of %1: check DNS, proxy and VPN, /etc/hosts too.</source>
        <translation>Etwas antwortet im Namen von %1: Prüfen Sie DNS, Proxy und VPN, auch /etc/hosts.</translation>
    </message>
    <message>
        <source>Use one of these names in %1: %2. Or have the certificate issued for %3.</source>
        <translation>Verwenden Sie einen dieser Namen in %1: %2. Oder lassen Sie das Zertifikat für %3 ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Das Zertifikat von %1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is refused (%2)</source>
        <translation>Codex erreicht %1 nicht: Das Zertifikat wird abgelehnt (%2)</translation>
    </message>
    <message>
        <source>Have whoever runs %1 replace the certificate.</source>
        <translation>Bitten Sie den Betreiber von %1, das Zertifikat zu ersetzen.</translation>
    </message>
    <message>
        <source>a valid certificate for %1 from a trusted issuer</source>
        <translation>ein gültiges Zertifikat für %1 von einem vertrauenswürdigen Aussteller</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal (%2) and mend what it says: it has to print the token, alone, to standard output.</source>
        <translation>Führen Sie `%1` mit den Argumenten aus args in einem Terminal aus (%2) und beheben Sie, was es meldet: Es muss das Token, und nur dieses, auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>The command that makes the token is not found: %1 (%2)</source>
        <translation>Der Befehl, der das Token liefert, wurde nicht gefunden: %1 (%2)</translation>
    </message>
    <message>
        <source>no program of that path</source>
        <translation>kein Programm mit diesem Pfad</translation>
    </message>
    <message>
        <source>no program of that name on PATH</source>
        <translation>kein Programm dieses Namens in PATH</translation>
    </message>
    <message>
        <source>Install `%1`, or write its whole path in %2.</source>
        <translation>Installieren Sie `%1`, oder schreiben Sie den vollständigen Pfad in %2.</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) does not end within %3 ms</source>
        <translation>Der Befehl, der das Token liefert (%1, %2), endet nicht innerhalb von %3 ms</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>kein Ende innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal to see what it waits for; if it only is slow, write timeout_ms = %2 in its table (%3).</source>
        <translation>Führen Sie `%1` mit den Argumenten aus args in einem Terminal aus, um zu sehen, worauf es wartet; ist es nur langsam, schreiben Sie timeout_ms = %2 in die zugehörige Tabelle (%3).</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) fails: %3</source>
        <translation>Der Befehl, der das Token liefert (%1, %2), schlägt fehl: %3</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints none</source>
        <translation>Der Befehl, der das Token liefern soll (%1, %2), gibt keines aus</translation>
    </message>
    <message>
        <source>nothing on standard output; %1</source>
        <translation>nichts auf der Standardausgabe; %1</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints what is no token: no header can carry it</source>
        <translation>Der Befehl, der das Token liefern soll (%1, %2), gibt etwas aus, das kein Token ist: Keine Kopfzeile kann es aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on standard output</source>
        <translation>
            <numerusform>%n Zeile auf der Standardausgabe</numerusform>
            <numerusform>%n Zeilen auf der Standardausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status 0, and the token in one line</source>
        <translation>Exit-Status 0 und das Token in einer Zeile</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers do not answer</source>
        <translation>Der Name %1 lässt sich nicht auflösen: Die DNS-Server antworten nicht</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: %2</source>
        <translation>Der Name %1 lässt sich nicht auflösen: %2</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up; nor can %2, so this network may know no public names at all</source>
        <translation>Der Name %1 lässt sich nicht auflösen, und %2 auch nicht; dieses Netzwerk kennt also vielleicht gar keine öffentlichen Namen</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers know no address of it</source>
        <translation>Der Name %1 lässt sich nicht auflösen: Die DNS-Server kennen keine Adresse dazu</translation>
    </message>
    <message>
        <source>Correct %1, or connect the VPN whose DNS knows %2.</source>
        <translation>Korrigieren Sie %1, oder verbinden Sie das VPN, dessen DNS %2 kennt.</translation>
    </message>
    <message>
        <source>Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: `getent hosts %1` has to answer.</source>
        <translation>Prüfen Sie die DNS-Server in /etc/resolv.conf und das VPN, falls eines verbunden ist: `getent hosts %1` muss antworten.</translation>
    </message>
    <message>
        <source>Check DNS, VPN and filters of this network: `getent hosts %1` has to answer.</source>
        <translation>Prüfen Sie DNS, VPN und Filter dieses Netzwerks: `getent hosts %1` muss antworten.</translation>
    </message>
    <message>
        <source>Start Ollama: `ollama serve`. Then `ollama list` shows its models.</source>
        <translation>Starten Sie Ollama: `ollama serve`. Danach zeigt `ollama list` die Modelle.</translation>
    </message>
    <message>
        <source>Start the server of LM Studio: `lms server start`.</source>
        <translation>Starten Sie den Server von LM Studio: `lms server start`.</translation>
    </message>
    <message>
        <source>Start the program that should listen on %1, or correct or remove %2.</source>
        <translation>Starten Sie das Programm, das auf %1 lauschen soll, oder korrigieren oder entfernen Sie %2.</translation>
    </message>
    <message>
        <source>Nothing listens on %1</source>
        <translation>Auf %1 lauscht nichts</translation>
    </message>
    <message>
        <source>Nothing listens on %1, a local port that %2 points at</source>
        <translation>Auf %1, einem lokalen Port, auf den %2 zeigt, lauscht nichts</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2</source>
        <translation>Codex erreicht %1 nicht: Auf %2 lauscht nichts</translation>
    </message>
    <message>
        <source>Nothing listens on %1, where %2 leads to; %3 listens on %4 only</source>
        <translation>Auf %1, wohin %2 führt, lauscht nichts; %3 lauscht nur auf %4</translation>
    </message>
    <message>
        <source>Write %1 instead of %2 in %3, or let the program listen on the other address too.</source>
        <translation>Schreiben Sie %1 statt %2 in %3, oder lassen Sie das Programm auch auf der anderen Adresse lauschen.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2, but something does on %3</source>
        <translation>Codex erreicht %1 nicht: Auf %2 lauscht nichts, auf %3 dagegen schon</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 weist Verbindungen ab</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 whether the service is up; a firewall may also refuse for it.</source>
        <translation>Fragen Sie den Betreiber von %1, ob der Dienst läuft; auch eine Firewall kann an seiner Stelle abweisen.</translation>
    </message>
    <message>
        <source>Start the service on %1, or correct host and port in %2.</source>
        <translation>Starten Sie den Dienst auf %1, oder korrigieren Sie Host und Port in %2.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 refuses connections</source>
        <translation>Codex erreicht %1 nicht: %2 weist Verbindungen ab</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name %2 cannot be looked up</source>
        <translation>Codex erreicht %1 nicht: Der Name %2 lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Es gibt keine Route zu %1</translation>
    </message>
    <message>
        <source>Check the network, and the VPN that leads to %1: `ip route get %2`.</source>
        <translation>Prüfen Sie das Netzwerk und das VPN, das zu %1 führt: `ip route get %2`.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: there is no route to %2</source>
        <translation>Codex erreicht %1 nicht: Es gibt keine Route zu %2</translation>
    </message>
    <message>
        <source>Check the firewall and the VPN; where this network has a proxy, set HTTPS_PROXY to it.</source>
        <translation>Prüfen Sie Firewall und VPN; hat dieses Netzwerk einen Proxy, setzen Sie HTTPS_PROXY auf dessen Adresse.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: connections to %2 time out</source>
        <translation>Codex erreicht %1 nicht: Zeitüberschreitung bei Verbindungen zu %2</translation>
    </message>
    <message>
        <source>This machine has no network connection: no interface but the loopback is up and has an address</source>
        <translation>Dieser Rechner hat keine Netzwerkverbindung: Außer dem Loopback ist keine Schnittstelle aktiv und mit einer Adresse versehen</translation>
    </message>
    <message>
        <source>a connection to the network</source>
        <translation>eine Verbindung zum Netzwerk</translation>
    </message>
    <message>
        <source>Connect to a network (Wi-Fi, cable or VPN), then run this again.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk (WLAN, Kabel oder VPN), und führen Sie dies dann erneut aus.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine has no network connection</source>
        <translation>Codex erreicht %1 nicht: Dieser Rechner hat keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>This network does not know public names: the lookup of %1 fails, and so does that of %2</source>
        <translation>Dieses Netzwerk kennt keine öffentlichen Namen: Die Auflösung von %1 schlägt fehl, die von %2 ebenso</translation>
    </message>
    <message>
        <source>Connect to a network that leads to the internet, or set HTTPS_PROXY to the proxy that leads out of this one.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk, das ins Internet führt, oder setzen Sie HTTPS_PROXY auf den Proxy, der aus dem jetzigen Netzwerk hinausführt.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 from this network: it does not know public names such as %2</source>
        <translation>Codex erreicht %1 aus diesem Netzwerk nicht: Es kennt keine öffentlichen Namen wie %2</translation>
    </message>
    <message>
        <source>a TCP connection to %1</source>
        <translation>eine TCP-Verbindung zu %1</translation>
    </message>
    <message>
        <source>%1 of this network does not lead to %2: connections hang, while those by %3 work</source>
        <translation>%1 dieses Netzwerks führt nicht zu %2: Verbindungen bleiben hängen, während die über %3 funktionieren</translation>
    </message>
    <message>
        <source>a connection, or an error at once</source>
        <translation>eine Verbindung, oder sofort ein Fehler</translation>
    </message>
    <message>
        <source>Have the network&apos;s %1 mended, or turn it off on this machine: programs lose time on it, and some do not try the other way.</source>
        <translation>Lassen Sie %1 im Netzwerk reparieren, oder schalten Sie es auf diesem Rechner ab: Programme verlieren damit Zeit, und manche versuchen den anderen Weg nicht.</translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>Nicht untersucht: %1</translation>
    </message>
    <message>
        <source>Not inspected: Codex sends the credentials from %1 with a prompt only; `codex exec hello` tries them</source>
        <translation>Nicht untersucht: Codex sendet die Zugangsdaten aus %1 nur mit einem Prompt; `codex exec hello` probiert sie aus</translation>
    </message>
    <message>
        <source>%1 accepts the credentials from %2</source>
        <translation>%1 akzeptiert die Zugangsdaten aus %2</translation>
    </message>
    <message>
        <source>%1 answers without credentials</source>
        <translation>%1 antwortet ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 does not say where requests of this login go: the answer has another shape</source>
        <translation>%1 sagt nicht, wohin Anfragen dieser Anmeldung gehen: Die Antwort hat eine andere Form</translation>
    </message>
    <message>
        <source>The workspace of this login is not among those that %1 lists for it</source>
        <translation>Der Arbeitsbereich dieser Anmeldung gehört nicht zu denen, die %1 für sie aufführt</translation>
    </message>
    <message>
        <source>%1 lists the workspace of this login twice</source>
        <translation>%1 führt den Arbeitsbereich dieser Anmeldung doppelt auf</translation>
    </message>
    <message>
        <source>The workspace of this login is deactivated</source>
        <translation>Der Arbeitsbereich dieser Anmeldung ist deaktiviert</translation>
    </message>
    <message>
        <source>%1 names no server for the workspace of this login</source>
        <translation>%1 nennt keinen Server für den Arbeitsbereich dieser Anmeldung</translation>
    </message>
    <message>
        <source>the workspace of the login, with its server</source>
        <translation>der Arbeitsbereich der Anmeldung, mit seinem Server</translation>
    </message>
    <message>
        <source>Run `codex logout`, then `codex login`, and choose a workspace that you may use; if it goes on, ask its administrator.</source>
        <translation>Führen Sie `codex logout` aus, dann `codex login`, und wählen Sie einen Arbeitsbereich, den Sie verwenden dürfen; bleibt das Problem, fragen Sie dessen Administrator.</translation>
    </message>
    <message>
        <source>Codex does not find the way to your ChatGPT workspace</source>
        <translation>Codex findet den Weg zu Ihrem ChatGPT-Arbeitsbereich nicht</translation>
    </message>
    <message>
        <source>Not reached: %1 gave no answer</source>
        <translation>Nicht erreicht: %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Not reached: the proxy answers %1</source>
        <translation>Nicht erreicht: Der Proxy antwortet mit %1</translation>
    </message>
    <message>
        <source>Not inspected: the WebSocket, whose handshake carries the credentials, is refused (%1)</source>
        <translation>Nicht untersucht: Der WebSocket, dessen Handshake die Zugangsdaten trägt, wird abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Zugangsdaten akzeptiert</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of that of %2: tokens and certificates seem to have expired, and signatures of AWS are refused</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 vor: Tokens und Zertifikate scheinen abgelaufen, und AWS-Signaturen werden abgelehnt</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind that of %2: tokens are not renewed in time, new certificates seem not valid yet, and signatures of AWS are refused</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 nach: Tokens werden nicht rechtzeitig erneuert, neue Zertifikate scheinen noch nicht gültig, und AWS-Signaturen werden abgelehnt</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>hier %1, dort %2</translation>
    </message>
    <message>
        <source>clocks less than 2 min apart</source>
        <translation>Uhren mit weniger als 2 min Abstand</translation>
    </message>
    <message>
        <source>Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp true`. In a container or virtual machine set that of the host.</source>
        <translation>Stellen Sie die Uhr, und lassen Sie sie über NTP nachführen: `sudo timedatectl set-ntp true`. In einem Container oder einer virtuellen Maschine stellen Sie die des Hosts.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead</source>
        <translation>Die Uhr dieses Rechners geht um %1 vor</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind</source>
        <translation>Die Uhr dieses Rechners geht um %1 nach</translation>
    </message>
    <message>
        <source>No answer told the time to compare with</source>
        <translation>Keine Antwort nannte eine Uhrzeit zum Vergleich</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1</source>
        <translation>Die Uhr stimmt mit der von %1 überein</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 (%2) is set to nothing</source>
        <translation>%1 (%2) ist gesetzt, aber leer</translation>
    </message>
    <message>
        <source>%1 (%2) names %3, which is not a file</source>
        <translation>%1 (%2) nennt %3, das keine Datei ist</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that does not exist: %3</source>
        <translation>%1 (%2) nennt eine Datei, die nicht existiert: %3</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that cannot be read: %3</source>
        <translation>%1 (%2) nennt eine Datei, die nicht gelesen werden kann: %3</translation>
    </message>
    <message>
        <source>a readable PEM file with CA certificates</source>
        <translation>eine lesbare PEM-Datei mit CA-Zertifikaten</translation>
    </message>
    <message>
        <source>Correct or remove %1 in %2.</source>
        <translation>Korrigieren oder entfernen Sie %1 in %2.</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`.</source>
        <translation>Setzen Sie %1 auf die PEM-Datei mit Ihren CA-Zertifikaten, oder führen Sie `unset %1` aus.</translation>
    </message>
    <message>
        <source>The network settings of the environment are readable</source>
        <translation>Die Netzwerkeinstellungen der Umgebung sind lesbar</translation>
    </message>
    <message>
        <source>Network environment</source>
        <translation>Netzwerkumgebung</translation>
    </message>
    <message>
        <source>The model %1 (%2) is not on this machine</source>
        <translation>Das Modell %1 (%2) ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 among the models that are there</source>
        <translation>%1 unter den vorhandenen Modellen</translation>
    </message>
    <message>
        <source>Fetch it: `ollama pull %1`. Or set model to one that `ollama list` shows.</source>
        <translation>Holen Sie es: `ollama pull %1`. Oder setzen Sie model auf eines, das `ollama list` zeigt.</translation>
    </message>
    <message>
        <source>Fetch it: `lms get %1`. Or set model to one that `lms ls` shows.</source>
        <translation>Holen Sie es: `lms get %1`. Oder setzen Sie model auf eines, das `lms ls` zeigt.</translation>
    </message>
    <message>
        <source>The provider has no address of its own to reach</source>
        <translation>Der Anbieter hat keine eigene Adresse, die zu erreichen wäre</translation>
    </message>
    <message>
        <source>Not run: --offline contacts nothing</source>
        <translation>Nicht ausgeführt: --offline kontaktiert nichts</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>Weg zum Anbieter</translation>
    </message>
    <message>
        <source>a PEM file with one or more valid CA certificates</source>
        <translation>eine PEM-Datei mit mindestens einem gültigen CA-Zertifikat</translation>
    </message>
    <message>
        <source>The file of %1 is not PEM, but a certificate in DER form: %2</source>
        <translation>Die Datei aus %1 ist nicht PEM, sondern ein Zertifikat in DER-Form: %2</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 to the result.</source>
        <translation>Wandeln Sie sie um: `openssl x509 -inform der -in %1 -out %1.pem`, und setzen Sie %2 auf das Ergebnis.</translation>
    </message>
    <message>
        <source>The file of %1 holds no certificate in PEM form: %2</source>
        <translation>Die Datei aus %1 enthält kein Zertifikat in PEM-Form: %2</translation>
    </message>
    <message>
        <source>The file of %1 is no valid PEM: the block at line %2 of %3 is broken, and Codex takes none of its certificates</source>
        <translation>Die Datei aus %1 ist kein gültiges PEM: Der Block in Zeile %2 von %3 ist fehlerhaft, und Codex übernimmt keines ihrer Zertifikate</translation>
    </message>
    <message>
        <source>Repair or remove the block at line %1 of %2.</source>
        <translation>Reparieren oder entfernen Sie den Block in Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>Certificate #%1 in the file of %2 is damaged, and Codex takes none of the others either: %3</source>
        <translation>Zertifikat Nr. %1 in der Datei aus %2 ist beschädigt, und Codex übernimmt auch keines der anderen: %3</translation>
    </message>
    <message>
        <source>Replace or remove certificate #%1 in %2.</source>
        <translation>Ersetzen oder entfernen Sie Zertifikat Nr. %1 in %2.</translation>
    </message>
    <message>
        <source>Every certificate in the file of %1 has expired: %2</source>
        <translation>Alle Zertifikate in der Datei aus %1 sind abgelaufen: %2</translation>
    </message>
    <message>
        <source>Get the current CA certificate from whoever runs the proxy, and put it in %1.</source>
        <translation>Besorgen Sie sich das aktuelle CA-Zertifikat beim Betreiber des Proxys, und legen Sie es in %1 ab.</translation>
    </message>
    <message>
        <source>No certificate in the file of %1 is one of a CA: %2</source>
        <translation>Kein Zertifikat in der Datei aus %1 ist das einer CA: %2</translation>
    </message>
    <message>
        <source>Put the root certificate that signed it into %1: a server&apos;s own certificate is not enough.</source>
        <translation>Legen Sie das Stammzertifikat, das es signiert hat, in %1 ab: Das Zertifikat eines Servers genügt nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates are trusted</source>
        <translation>Den Zertifikaten des Systems wird vertraut</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read</source>
        <translation>Die Datei aus %1 kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of %1 are trusted beside the system&apos;s</source>
        <translation>
            <numerusform>Neben denen des Systems wird %n Zertifikat aus %1 vertraut</numerusform>
            <numerusform>Neben denen des Systems wird %n Zertifikaten aus %1 vertraut</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>%1 answers over HTTP</source>
        <translation>%1 antwortet über HTTP</translation>
    </message>
    <message>
        <source>The provider has no address of its own to ask</source>
        <translation>Der Anbieter hat keine eigene Adresse, die zu befragen wäre</translation>
    </message>
    <message>
        <source>Provider reachable</source>
        <translation>Anbieter erreichbar</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 refuses connections</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 weist Verbindungen ab</translation>
    </message>
    <message>
        <source>Connections to the proxy %2, which %3 (%4) names, are refused</source>
        <translation>Verbindungen zum Proxy %2, den %3 (%4) nennt, werden abgewiesen</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not answer</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 antwortet nicht</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2; connections to it time out</source>
        <translation>%3 (%4) nennt den Proxy %2; Verbindungen zu ihm laufen in eine Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 is unreachable</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, which is unreachable from here</source>
        <translation>%3 (%4) nennt den Proxy %2, der von hier nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 wants credentials (407)</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 verlangt Zugangsdaten (407)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) answers 407: it wants a user name and a password</source>
        <translation>Der Proxy %2 aus %3 (%4) antwortet mit 407: Er verlangt Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not allow it (403)</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 erlaubt es nicht (403)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) forbids connections to %1</source>
        <translation>Der Proxy %2 aus %3 (%4) untersagt Verbindungen zu %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: neither the proxy %2 nor this machine finds the name %6</source>
        <translation>Codex erreicht %1 nicht: Weder der Proxy %2 noch dieser Rechner findet den Namen %6</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot be looked up from here either</source>
        <translation>Der Proxy %2 aus %3 (%4) kommt nicht zu %1 durch: %5; auch von hier lässt sich der Name %6 nicht auflösen</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 cannot reach it either (%5)</source>
        <translation>Codex erreicht %1 nicht: Auch der Proxy %2 erreicht das Ziel nicht (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5</source>
        <translation>Der Proxy %2 aus %3 (%4) kommt nicht zu %1 durch: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not open the way (%5)</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 öffnet den Weg nicht (%5)</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5</source>
        <translation>Der Proxy %2 aus %3 (%4) öffnet keinen Weg zu %1, oder er ist kein Proxy: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)</source>
        <translation>Codex erreicht %1 nicht: Der SOCKS-Proxy %2 öffnet keinen Weg (%5)</translation>
    </message>
    <message>
        <source>The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5</source>
        <translation>Der SOCKS-Proxy %2 aus %3 (%4) öffnet keinen Weg zu %1: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 closes the connection without an answer</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 schließt die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) closes the connection when it is asked for %1: %5</source>
        <translation>Der Proxy %2 aus %3 (%4) schließt die Verbindung, wenn er nach %1 gefragt wird: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 takes the connection and says nothing</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 nimmt die Verbindung an und schweigt</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out</source>
        <translation>Der Proxy %2 aus %3 (%4) gibt auf die Frage nach %1 keine Antwort: Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what answers on %2 is not the proxy it should be</source>
        <translation>Codex erreicht %1 nicht: Was auf %2 antwortet, ist nicht der erwartete Proxy</translation>
    </message>
    <message>
        <source>%3 (%4) names %2 as a proxy, but it does not answer as one: %5</source>
        <translation>%3 (%4) nennt %2 als Proxy, doch er antwortet nicht wie einer: %5</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there</source>
        <translation>Codex öffnet über den Proxy %2 keinen WebSocket: Dort kennt es keine %5://-Proxys</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s WebSocket client does not know: it fails before it asks anybody</source>
        <translation>%3 (%4) nennt einen Proxy der Art %5://, die der WebSocket-Client von Codex nicht kennt: Er scheitert, bevor er überhaupt anfragt</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 names the SOCKS proxy %2</source>
        <translation>Codex erreicht %1 nicht über HTTP: Es stellt keine Anfragen über SOCKS, und %3 nennt den SOCKS-Proxy %2</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s HTTP client does not know: its requests fail unsent; its WebSocket alone goes that way</source>
        <translation>%3 (%4) nennt einen Proxy der Art %5://, die der HTTP-Client von Codex nicht kennt: Seine Anfragen scheitern ungesendet; nur sein WebSocket nimmt diesen Weg</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex does not know: its requests fail unsent</source>
        <translation>%3 (%4) nennt einen Proxy der Art %5://, die Codex nicht kennt: Seine Anfragen scheitern ungesendet</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name of the proxy %2 cannot be looked up</source>
        <translation>Codex erreicht %1 nicht: Der Name des Proxys %2 lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, whose name cannot be looked up</source>
        <translation>%3 (%4) nennt den Proxy %2, dessen Name sich nicht auflösen lässt</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or set %2 to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Ohne den Proxy funktioniert es: %1. Oder setzen Sie %2 auf einen HTTP-Proxy, in der Form http://HOST:PORT: Viele Programme mit SOCKS bieten einen solchen auf einem anderen Port an.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>Setzen Sie %1 (%2) auf einen HTTP-Proxy, in der Form http://HOST:PORT: Viele Programme mit SOCKS bieten einen solchen auf einem anderen Port an.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it to allow %2.</source>
        <translation>Ohne den Proxy funktioniert es: %1. Oder bitten Sie den Betreiber, %2 zuzulassen.</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or start the proxy on %2.</source>
        <translation>Ohne den Proxy funktioniert es: %1. Oder starten Sie den Proxy auf %2.</translation>
    </message>
    <message>
        <source>Correct the host name in %1 (%2); if it is right, ask whoever runs the proxy.</source>
        <translation>Korrigieren Sie den Hostnamen in %1 (%2); stimmt er, fragen Sie den Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one.</source>
        <translation>Bitten Sie den Betreiber des Proxys, %1 zuzulassen, oder setzen Sie %2 (%3) auf einen anderen.</translation>
    </message>
    <message>
        <source>Start the proxy on %1, correct %2 (%3), or remove it: %4.</source>
        <translation>Starten Sie den Proxy auf %1, korrigieren Sie %2 (%3), oder entfernen Sie die Angabe: %4.</translation>
    </message>
    <message>
        <source>The proxy takes %1 only, which Codex does not speak: run a local helper that does (such as px or cntlm), and set %2 to it.</source>
        <translation>Der Proxy nimmt nur %1 an, das Codex nicht spricht: Betreiben Sie lokal ein Hilfsprogramm, das es kann (etwa px oder cntlm), und setzen Sie %2 auf dessen Adresse.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name and password in %1 (%2): correct them; special characters in them have to be percent-encoded.</source>
        <translation>Der Proxy lehnt Benutzernamen und Passwort in %1 (%2) ab: Korrigieren Sie sie; Sonderzeichen darin müssen prozentkodiert sein.</translation>
    </message>
    <message>
        <source>Write the user name and the password before the host in %1 (%2): USER:PASSWORD@%3</source>
        <translation>Schreiben Sie in %1 (%2) Benutzernamen und Passwort vor den Host: USER:PASSWORD@%3</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>a proxy that opens the way to %1</source>
        <translation>ein Proxy, der den Weg zu %1 öffnet</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox (%1=%2): it sees less than Codex does, and its network rows are not to be believed</source>
        <translation>Dieser Durchlauf findet in einer Codex-Sandbox statt (%1=%2): Er sieht weniger als Codex, und seinen Netzwerkzeilen ist nicht zu trauen</translation>
    </message>
    <message>
        <source>a run from an ordinary terminal</source>
        <translation>ein Durchlauf aus einem gewöhnlichen Terminal</translation>
    </message>
    <message>
        <source>Run this program again from a terminal that Codex did not open.</source>
        <translation>Starten Sie dieses Programm noch einmal aus einem Terminal, das nicht von Codex geöffnet wurde.</translation>
    </message>
    <message>
        <source>This run is not inside a Codex sandbox</source>
        <translation>Dieser Durchlauf findet nicht in einer Codex-Sandbox statt</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox</source>
        <translation>Dieser Durchlauf findet in einer Codex-Sandbox statt</translation>
    </message>
    <message>
        <source>Inside a sandbox</source>
        <translation>In einer Sandbox</translation>
    </message>
    <message>
        <source>Something else answers in place of %1, such as a captive portal or a filter: open a web page in a browser, and check DNS, VPN and /etc/hosts.</source>
        <translation>Anstelle von %1 antwortet etwas anderes, etwa ein Captive Portal oder ein Filter: Öffnen Sie eine Webseite in einem Browser, und prüfen Sie DNS, VPN und /etc/hosts.</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// in %1, if that is the service meant.</source>
        <translation>Schreiben Sie in %1 http:// statt https://, falls dieser Dienst gemeint ist.</translation>
    </message>
    <message>
        <source>Correct host and port in %1: another service listens there.</source>
        <translation>Korrigieren Sie Host und Port in %1: Dort lauscht ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection comes about on it</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 öffnet einen Weg, doch auf ihm kommt keine TLS-Verbindung zustande</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5</source>
        <translation>Der Proxy %1 aus %2 (%3) öffnet einen Weg zu %4, der nirgendwohin führt: %5</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it.</source>
        <translation>Ohne den Proxy funktioniert es: %1. Oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 what it does with connections to %2.</source>
        <translation>Fragen Sie den Betreiber des Proxys %1, was dieser mit Verbindungen zu %2 macht.</translation>
    </message>
    <message>
        <source>a TLS handshake with %1</source>
        <translation>ein TLS-Handshake mit %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no TLS connection to %2 comes about</source>
        <translation>Codex erreicht %1 nicht: Es kommt keine TLS-Verbindung zu %2 zustande</translation>
    </message>
    <message>
        <source>%1 does not speak TLS; it answers in plain text: %2</source>
        <translation>%1 spricht kein TLS; die Antwort ist Klartext: %2</translation>
    </message>
    <message>
        <source>%1 takes connections, but does not answer the TLS handshake: timed out</source>
        <translation>%1 nimmt Verbindungen an, beantwortet aber den TLS-Handshake nicht: Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Check the firewall, the VPN and its MTU: large packets that get lost look like this.</source>
        <translation>Prüfen Sie Firewall, VPN und dessen MTU: So sieht es aus, wenn große Pakete verloren gehen.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails: %2</source>
        <translation>Der TLS-Handshake mit %1 schlägt fehl: %2</translation>
    </message>
    <message>
        <source>Check what is between here and %1: a firewall or proxy that cuts TLS, or a server with TLS settings too old.</source>
        <translation>Prüfen Sie, was zwischen hier und %1 liegt: eine Firewall oder ein Proxy, der TLS kappt, oder ein Server mit zu alten TLS-Einstellungen.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what listens on %2 does not speak TLS as it should</source>
        <translation>Codex erreicht %1 nicht: Was auf %2 lauscht, spricht TLS nicht wie vorgesehen</translation>
    </message>
    <message>
        <source>Restart %1 and look into its log: it may wait for a provider or proxy behind it, over a network that gives no answer.</source>
        <translation>Starten Sie %1 neu und sehen Sie in das Protokoll: Vielleicht wartet es auf einen Anbieter oder Proxy dahinter, über ein Netzwerk, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Try another network, or without VPN and proxy; a firewall that holds requests back looks like this. Else the provider is in trouble.</source>
        <translation>Versuchen Sie es mit einem anderen Netzwerk, oder ohne VPN und Proxy; so sieht es aus, wenn eine Firewall Anfragen zurückhält. Andernfalls hat der Anbieter eine Störung.</translation>
    </message>
    <message>
        <source>%1 takes connections, but the answer to a request timed out</source>
        <translation>%1 nimmt Verbindungen an, doch die Antwort auf eine Anfrage blieb aus (Zeitüberschreitung)</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 takes the request and gives no answer</source>
        <translation>Codex erreicht %1 nicht: %2 nimmt die Anfrage an und antwortet nicht</translation>
    </message>
    <message>
        <source>Look into the log of %1; if it wants TLS, write https:// in %2.</source>
        <translation>Sehen Sie in das Protokoll von %1; wenn dort TLS verlangt wird, schreiben Sie https:// in %2.</translation>
    </message>
    <message>
        <source>Look into the log of %1, and restart it.</source>
        <translation>Sehen Sie in das Protokoll von %1, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Check firewall, VPN and proxy, which may cut what they do not like; try another network.</source>
        <translation>Prüfen Sie Firewall, VPN und Proxy, die kappen können, was ihnen missfällt; versuchen Sie es mit einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>%1 takes the request and cuts the connection</source>
        <translation>%1 nimmt die Anfrage an und kappt die Verbindung</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 cuts the connection without an answer</source>
        <translation>Codex erreicht %1 nicht: %2 kappt die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP as it should be: %2</source>
        <translation>Was %1 antwortet, ist kein ordnungsgemäßes HTTP: %2</translation>
    </message>
    <message>
        <source>Correct scheme, host and port of %1.</source>
        <translation>Korrigieren Sie Schema, Host und Port von %1.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 does not speak HTTP as it should</source>
        <translation>Codex erreicht %1 nicht: %2 spricht HTTP nicht wie vorgesehen</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about: %2</source>
        <translation>Es kommt keine verschlüsselte Verbindung zu %1 zustande: %2</translation>
    </message>
    <message>
        <source>If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the certificate of %1.</source>
        <translation>Falls ein Proxy oder Gateway den Verkehr untersucht, setzen Sie CODEX_CA_CERTIFICATE auf die PEM-Datei seiner CA; sonst prüfen Sie das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>%1 is no address of HTTP: %2</source>
        <translation>%1 ist keine HTTP-Adresse: %2</translation>
    </message>
    <message>
        <source>Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy&apos;s certificate; or, if the proxy takes no TLS, write http:// in %1 (%2).</source>
        <translation>Setzen Sie CODEX_CA_CERTIFICATE auf die PEM-Datei der Zertifizierungsstelle, von der das Zertifikat des Proxys stammt; oder schreiben Sie http:// in %1 (%2), falls der Proxy kein TLS annimmt.</translation>
    </message>
    <message>
        <source>Start the proxy on %3, correct %1 (%2), or ask whoever runs it.</source>
        <translation>Starten Sie den Proxy auf %3, korrigieren Sie %1 (%2), oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails before it asks %1</source>
        <translation>Codex kennt keine Proxys der Art %4://, die %2 (%3) nennt: Es scheitert, bevor es %1 anfragt</translation>
    </message>
    <message>
        <source>No good TLS connection to the proxy %1 of %2 (%3) comes about: %4</source>
        <translation>Mit dem Proxy %1 aus %2 (%3) kommt keine brauchbare TLS-Verbindung zustande: %4</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) does not pass requests on: %4</source>
        <translation>Der Proxy %1 aus %2 (%3) leitet Anfragen nicht weiter: %4</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no good TLS connection to the proxy %2 comes about</source>
        <translation>Codex erreicht %1 nicht: Mit dem Proxy %2 kommt keine brauchbare TLS-Verbindung zustande</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not pass requests on</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 leitet Anfragen nicht weiter</translation>
    </message>
    <message>
        <source>A request to %1 fails: %2</source>
        <translation>Eine Anfrage an %1 schlägt fehl: %2</translation>
    </message>
    <message>
        <source>Check proxy, VPN and firewall, then run this again.</source>
        <translation>Prüfen Sie Proxy, VPN und Firewall, und führen Sie dies dann erneut aus.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2</source>
        <translation>Codex erreicht %1 nicht: %2</translation>
    </message>
    <message>
        <source>an HTTP answer from %1</source>
        <translation>eine HTTP-Antwort von %1</translation>
    </message>
    <message>
        <source>a service that takes API keys or a login alone</source>
        <translation>ein Dienst, dem API-Schlüssel oder eine Anmeldung genügen</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a way in without a client certificate; or run a local proxy that shows it, such as stunnel or nginx, and let base_url lead there.</source>
        <translation>Bitten Sie den Betreiber von %1 um einen Zugang ohne Client-Zertifikat; oder betreiben Sie lokal einen Proxy, der es vorzeigt, etwa stunnel oder nginx, und lassen Sie base_url dorthin führen.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants a client certificate</source>
        <translation>Codex erreicht %1 nicht: %2 verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>Not asked: --offline leaves the network alone</source>
        <translation>Nicht angefragt: --offline lässt das Netzwerk unberührt</translation>
    </message>
    <message>
        <source>Look into the log of the gateway on %1, and at the provider behind it; then try again.</source>
        <translation>Sehen Sie in das Protokoll des Gateways auf %1, und prüfen Sie den Anbieter dahinter; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 s; the status page of %2 says whether it is known.</source>
        <translation>Versuchen Sie es in %1 s erneut; auf der Statusseite von %2 steht, ob die Störung bekannt ist.</translation>
    </message>
    <message>
        <source>Try again later; the status page of %1 says whether it is known. Nothing on this machine is wrong.</source>
        <translation>Versuchen Sie es später erneut; auf der Statusseite von %1 steht, ob die Störung bekannt ist. An diesem Rechner liegt es nicht.</translation>
    </message>
    <message>
        <source>an answer below 500</source>
        <translation>eine Antwort unter 500</translation>
    </message>
    <message>
        <source>%1 is overloaded: %2</source>
        <translation>%1 ist überlastet: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 answers, but does not reach it: %2</source>
        <translation>Ein Gateway vor %1 antwortet, erreicht das Ziel aber nicht: %2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 ist nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 got no answer from it in time: %2</source>
        <translation>Ein Gateway vor %1 hat von dort nicht rechtzeitig Antwort erhalten: %2</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2</source>
        <translation>Bei %1 selbst ist ein Fehler aufgetreten: %2</translation>
    </message>
    <message>
        <source>Log in to the network, VPN or gateway that wants it: open %1 in a browser; or ask whoever runs it for a way in for programs.</source>
        <translation>Melden Sie sich am Netzwerk, VPN oder Gateway an, das es verlangt: Öffnen Sie %1 in einem Browser; oder bitten Sie den Betreiber um einen Zugang für Programme.</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, check DNS, VPN and proxy for it.</source>
        <translation>Fragen Sie den Betreiber von %1, warum Anfragen umgeleitet werden, oder korrigieren Sie %2; wenn %3 stimmt, prüfen Sie DNS, VPN und Proxy dafür.</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where nobody answers: %3</source>
        <translation>%1 leitet Anfragen um nach %2, wo niemand antwortet: %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it is sent on to %2, where nobody answers</source>
        <translation>Codex erreicht %1 nicht: Umgeleitet wird nach %2, wo niemand antwortet</translation>
    </message>
    <message>
        <source>%1 wants TLS, and was asked without</source>
        <translation>%1 verlangt TLS und wurde ohne angefragt</translation>
    </message>
    <message>
        <source>https:// in the address</source>
        <translation>https:// in der Adresse</translation>
    </message>
    <message>
        <source>Write https:// instead of http:// in %1.</source>
        <translation>Schreiben Sie in %1 https:// statt http://.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants https://</source>
        <translation>Codex erreicht %1 nicht: %2 verlangt https://</translation>
    </message>
    <message>
        <source>The answer of %1 begins well and does not come to its end: %2</source>
        <translation>Die Antwort von %1 beginnt gut und kommt nicht zum Ende: %2</translation>
    </message>
    <message>
        <source>a complete answer within the time limit</source>
        <translation>eine vollständige Antwort innerhalb der Zeitgrenze</translation>
    </message>
    <message>
        <source>Look for what cuts or slows down long answers on the way: a proxy, a gateway or a filter with a limit of time or size.</source>
        <translation>Suchen Sie, was lange Antworten unterwegs kappt oder bremst: ein Proxy, ein Gateway oder ein Filter mit einer Zeit- oder Größengrenze.</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4), by which requests to %1 go, answers %5</source>
        <translation>Der Proxy %2 aus %3 (%4), über den Anfragen an %1 gehen, antwortet mit %5</translation>
    </message>
    <message>
        <source>Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; else ask whoever runs the proxy to allow it.</source>
        <translation>Nehmen Sie %1 mit NO_PROXY=%1 vom Proxy aus, falls es ohne ihn erreichbar ist; sonst bitten Sie den Betreiber des Proxys, es zuzulassen.</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 answers %5</source>
        <translation>Codex erreicht %1 nicht: Der Proxy %2 antwortet mit %5</translation>
    </message>
    <message>
        <source>Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do without: supports_websockets = false below [model_providers.%1] (%2).</source>
        <translation>Lassen Sie das Gateway oder den Proxy WebSockets durchlassen (Upgrade und Connection), oder verzichten Sie darauf: supports_websockets = false unter [model_providers.%1] (%2).</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except that host with NO_PROXY.</source>
        <translation>Bitten Sie den Betreiber des Proxys %1, WebSockets zu %2 durchzulassen, oder nehmen Sie diesen Host mit NO_PROXY aus.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; until then Codex goes on over HTTPS, with a delay.</source>
        <translation>Bitten Sie den Betreiber Ihres Netzwerks, VPN oder Ihrer Firewall, WebSockets zu %1 durchzulassen; bis dahin weicht Codex mit einer Verzögerung auf HTTPS aus.</translation>
    </message>
    <message>
        <source>HTTP 101 Switching Protocols, and an open connection</source>
        <translation>HTTP 101 Switching Protocols und eine offene Verbindung</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and sends what no client takes: %2</source>
        <translation>%1 öffnet den WebSocket und sendet, was kein Client annimmt: %2</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and drops the connection at once</source>
        <translation>%1 öffnet den WebSocket und trennt die Verbindung sofort</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and closes it at once with code %2</source>
        <translation>%1 öffnet den WebSocket und schließt ihn sofort mit Code %2</translation>
    </message>
    <message>
        <source>%1 redirects the WebSocket to another place, %2, and Codex does not follow: %3</source>
        <translation>%1 leitet den WebSocket an eine andere Stelle um, %2, und Codex folgt nicht: %3</translation>
    </message>
    <message>
        <source>%1 answers requests, but forbids the WebSocket: %2</source>
        <translation>%1 beantwortet Anfragen, untersagt aber den WebSocket: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but has no WebSocket to give now: %2</source>
        <translation>%1 beantwortet Anfragen, hat derzeit aber keinen WebSocket zu vergeben: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but does not open a WebSocket: %2; it has none, or a gateway or proxy on the way drops the Upgrade header</source>
        <translation>%1 beantwortet Anfragen, öffnet aber keinen WebSocket: %2; es gibt dort keinen, oder ein Gateway oder Proxy unterwegs verwirft die Kopfzeile Upgrade</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %1: it knows no %2:// proxies there, and goes on over HTTPS after a delay</source>
        <translation>Codex öffnet über den Proxy %1 keinen WebSocket: Dort kennt es keine %2://-Proxys und weicht nach einer Verzögerung auf HTTPS aus</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT, if it has one.</source>
        <translation>Setzen Sie %1 (%2) auf einen Port des Proxys, der kein TLS verlangt, in der Form http://HOST:PORT, falls er einen hat.</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT; or do without WebSockets: supports_websockets = false below [model_providers.%3].</source>
        <translation>Setzen Sie %1 (%2) auf einen Port des Proxys, der kein TLS verlangt, in der Form http://HOST:PORT; oder verzichten Sie auf WebSockets: supports_websockets = false unter [model_providers.%3].</translation>
    </message>
    <message>
        <source>The WebSocket handshake with %1 timed out after %2 ms, although HTTPS works: a proxy, firewall or gateway holds it up</source>
        <translation>Der WebSocket-Handshake mit %1 lief nach %2 ms in eine Zeitüberschreitung, obwohl HTTPS funktioniert: Ein Proxy, eine Firewall oder ein Gateway hält ihn auf</translation>
    </message>
    <message>
        <source>%1 answers the WebSocket handshake wrongly, as if it did not know it</source>
        <translation>%1 beantwortet den WebSocket-Handshake falsch, als wäre er dort unbekannt</translation>
    </message>
    <message>
        <source>The proxy %1 lets HTTPS to %2 pass, but not its WebSocket</source>
        <translation>Der Proxy %1 lässt HTTPS zu %2 durch, nicht aber den WebSocket</translation>
    </message>
    <message>
        <source>%1 answers requests, but breaks off the WebSocket</source>
        <translation>%1 beantwortet Anfragen, bricht aber den WebSocket ab</translation>
    </message>
    <message>
        <source>The credentials of provider %1 cannot be had: %2</source>
        <translation>Die Zugangsdaten des Anbieters %1 sind nicht zu bekommen: %2</translation>
    </message>
    <message>
        <source>a variable with the key of the provider</source>
        <translation>eine Variable mit dem Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Log in to this provider: `codex login`.</source>
        <translation>Melden Sie sich bei diesem Anbieter an: `codex login`.</translation>
    </message>
    <message>
        <source>Set it before starting Codex: `export %1=…`.</source>
        <translation>Setzen Sie sie vor dem Start von Codex: `export %1=…`.</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket while it cannot read its CA certificates: %1</source>
        <translation>Codex öffnet keinen WebSocket, solange es seine CA-Zertifikate nicht lesen kann: %1</translation>
    </message>
    <message>
        <source>The endpoint answers, but was sent no credentials</source>
        <translation>Der Endpunkt antwortet, erhielt aber keine Zugangsdaten</translation>
    </message>
    <message>
        <source>WebSockets are not used with this provider</source>
        <translation>Bei diesem Anbieter werden keine WebSockets verwendet</translation>
    </message>
    <message>
        <source>Not asked: the provider&apos;s definition cannot be used</source>
        <translation>Nicht angefragt: Die Definition des Anbieters ist nicht verwendbar</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. The next interactive `codex` rebuilds it from the rollout files.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die Datenbank beiseite: `%1`. Das nächste interaktive `codex` baut sie aus den Sitzungsdateien neu auf.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new log; only old log lines are lost.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die Datenbank beiseite: `%1`. Codex beginnt ein neues Protokoll; nur alte Protokollzeilen gehen verloren.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the goals of your threads, which are stored nowhere else: keep the old file.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die Datenbank beiseite: `%1`. Codex beginnt eine neue ohne die Ziele Ihrer Threads, die nirgends sonst gespeichert sind: Bewahren Sie die alte Datei auf.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without its memories, which are stored nowhere else: keep the old file.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die Datenbank beiseite: `%1`. Codex beginnt eine neue ohne seine Erinnerungen, die nirgends sonst gespeichert sind: Bewahren Sie die alte Datei auf.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the messages that were queued: keep the old file.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die Datenbank beiseite: `%1`. Codex beginnt eine neue ohne die eingereihten Nachrichten: Bewahren Sie die alte Datei auf.</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>a SQLite database, or nothing</source>
        <translation>eine SQLite-Datenbank oder nichts</translation>
    </message>
    <message>
        <source>Codex cannot keep its %1: %2 is not a regular file</source>
        <translation>Codex kann seine %1 nicht führen: %2 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a readable SQLite database, or nothing</source>
        <translation>eine lesbare SQLite-Datenbank oder nichts</translation>
    </message>
    <message>
        <source>Check kind, owner and mode of it and of the folders above: `namei -l %1`.</source>
        <translation>Prüfen Sie Art, Eigentümer und Modus der Datei und der übergeordneten Ordner: `namei -l %1`.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to a place that is not there</source>
        <translation>%1 ist eine symbolische Verknüpfung auf einen Ort, den es nicht gibt</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs.</source>
        <translation>Sehen Sie mit `readlink %1` nach, wohin sie führt, und hängen Sie den betreffenden Datenträger ein, oder legen Sie den Ordner an; oder entfernen Sie die Verknüpfung, während kein Codex läuft.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: SQLite cannot open the database beside it</source>
        <translation>%1 ist keine reguläre Datei: SQLite kann die Datenbank daneben nicht öffnen</translation>
    </message>
    <message>
        <source>a file that SQLite has made, or nothing</source>
        <translation>eine von SQLite angelegte Datei oder nichts</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie das Objekt dann beiseite: `mv %1 %2`.</translation>
    </message>
    <message>
        <source>Codex cannot open its %1 (%2): %3 is not a regular file</source>
        <translation>Codex kann seine %1 (%2) nicht öffnen: %3 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1 is damaged: its integrity check finds errors</source>
        <translation>%1 ist beschädigt: Die Integritätsprüfung findet Fehler</translation>
    </message>
    <message>
        <source>%1 is damaged, its end is missing: it has %2 of %3</source>
        <translation>%1 ist beschädigt, das Ende fehlt: Vorhanden sind %2 von %3</translation>
    </message>
    <message>
        <source>Codex&apos;s %1 is damaged (%2)</source>
        <translation>Die %1 von Codex ist beschädigt (%2)</translation>
    </message>
    <message>
        <source>%1 keeps %2 of free pages: most of the %3 it takes on disk is empty</source>
        <translation>%1 hält %2 an freien Seiten vor: Der größte Teil der %3, die die Datenbank auf dem Datenträger belegt, ist leer</translation>
    </message>
    <message>
        <source>at most half of the pages, or 100 MB</source>
        <translation>höchstens die Hälfte der Seiten, oder 100 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Beenden Sie Codex, und gewinnen Sie dann den Platz mit `%1` zurück. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Beenden Sie Codex (`kill %2` beendet, was die Datenbank geöffnet hat), und gewinnen Sie dann den Platz mit `%1` zurück. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Beenden Sie Codex, und schließen Sie, was die Datenbank sonst noch geöffnet hat: %2. Gewinnen Sie dann den Platz mit `%1` zurück. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 has grown to %2: it was not emptied for long, and every start of Codex reads it</source>
        <translation>Das Write-Ahead-Log von %1 ist auf %2 angewachsen: Es wurde lange nicht geleert, und jeder Start von Codex liest es</translation>
    </message>
    <message>
        <source>at most 256 MB, and not more than the database itself</source>
        <translation>höchstens 256 MB, und nicht mehr als die Datenbank selbst</translation>
    </message>
    <message>
        <source>Quit Codex, then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Beenden Sie Codex, und leeren Sie dann das Write-Ahead-Log mit `%1` in die Datenbank. Löschen Sie es nicht: Es enthält Daten.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Beenden Sie Codex (`kill %2` beendet, was die Datenbank geöffnet hat), und leeren Sie dann das Write-Ahead-Log mit `%1` in die Datenbank. Löschen Sie es nicht: Es enthält Daten.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Beenden Sie Codex, und schließen Sie, was die Datenbank sonst noch geöffnet hat: %2. Leeren Sie dann das Write-Ahead-Log mit `%1` in die Datenbank. Löschen Sie es nicht: Es enthält Daten.</translation>
    </message>
    <message>
        <source>Codex&apos;s log lines take %2 in %1</source>
        <translation>Die Protokollzeilen von Codex belegen %2 in %1</translation>
    </message>
    <message>
        <source>under 500 MB</source>
        <translation>unter 500 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Beenden Sie Codex, und entfernen Sie dann die Protokolldatenbank: `%1`. Codex beginnt eine neue; nur alte Protokollzeilen gehen verloren.</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Beenden Sie Codex (`kill %2` beendet, was die Datenbank geöffnet hat), und entfernen Sie dann die Protokolldatenbank: `%1`. Codex beginnt eine neue; nur alte Protokollzeilen gehen verloren.</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Beenden Sie Codex, und schließen Sie, was die Datenbank sonst noch geöffnet hat: %2. Entfernen Sie dann die Protokolldatenbank: `%1`. Codex beginnt eine neue; nur alte Protokollzeilen gehen verloren.</translation>
    </message>
    <message>
        <source>a file system of this machine</source>
        <translation>ein Dateisystem dieses Rechners</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie on a network file system (%2), where a write-ahead log is not safe: they can be damaged, and locks can hang</source>
        <translation>Die Datenbanken von Codex in %1 liegen auf einem Netzwerk-Dateisystem (%2), wo ein Write-Ahead-Log nicht sicher ist: Sie können beschädigt werden, und Sperren können hängen bleiben</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie in a folder of the host (%2), where a write-ahead log is slow and locks do not reach programs of the host</source>
        <translation>Die Datenbanken von Codex in %1 liegen in einem Ordner des Hosts (%2), wo ein Write-Ahead-Log langsam ist und Sperren die Programme des Hosts nicht erreichen</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`.</source>
        <translation>Beenden Sie Codex, verschieben Sie die Datenbanken in einen Ordner auf einem lokalen Datenträger (`mv %1/*_[0-9]*.sqlite* FOLDER/`), und geben Sie diesen Ordner in config.toml an: `sqlite_home = &quot;FOLDER&quot;`.</translation>
    </message>
    <message>
        <source>%1 has insufficient disk space</source>
        <translation>%1 hat zu wenig Speicherplatz</translation>
    </message>
    <message>
        <source>Free disk space on the volume of %1, or move it to a larger one.</source>
        <translation>Geben Sie Speicherplatz auf dem Laufwerk von %1 frei, oder verlegen Sie es auf ein größeres.</translation>
    </message>
    <message>
        <source>The disk space for %1 could not be checked</source>
        <translation>Der Speicherplatz für %1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>readable filesystem capacity</source>
        <translation>lesbare Kapazität des Dateisystems</translation>
    </message>
    <message>
        <source>Check the access to %1 and its free space.</source>
        <translation>Prüfen Sie den Zugriff auf %1 und den freien Speicherplatz dort.</translation>
    </message>
    <message>
        <source>Disk capacity could not be verified</source>
        <translation>Der Speicherplatz konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Critically low disk space (%1)</source>
        <translation>Kritisch wenig Speicherplatz (%1)</translation>
    </message>
    <message>
        <source>Low disk space (%1)</source>
        <translation>Wenig Speicherplatz (%1)</translation>
    </message>
    <message>
        <source>Disk capacity could not be fully verified</source>
        <translation>Der Speicherplatz konnte nicht vollständig geprüft werden</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Endpoint protection is not inspected on this platform</source>
        <translation>Endpunktschutz wird auf dieser Plattform nicht untersucht</translation>
    </message>
    <message>
        <source>Endpoint protection</source>
        <translation>Endpunktschutz</translation>
    </message>
    <message>
        <source>%1 is a Git repository, but git is not on PATH</source>
        <translation>%1 ist ein Git-Repository, aber git ist nicht in PATH</translation>
    </message>
    <message>
        <source>no executable file git on PATH</source>
        <translation>keine ausführbare Datei git in PATH</translation>
    </message>
    <message>
        <source>git on PATH</source>
        <translation>git in PATH</translation>
    </message>
    <message>
        <source>Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.</source>
        <translation>Installieren Sie Git (`apt install git`, `dnf install git`), oder nehmen Sie den zugehörigen Ordner in PATH auf.</translation>
    </message>
    <message>
        <source>%1 is there; it was not run</source>
        <translation>%1 ist vorhanden; es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>git is not on PATH</source>
        <translation>git ist nicht in PATH</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm&apos;s launcher</source>
        <translation>CODEX_MANAGED_BY_NPM ist gesetzt, aber das Codex unter %1 wurde nicht vom Starter von npm gestartet</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_PACKAGE_ROOT is not set</source>
        <translation>CODEX_MANAGED_PACKAGE_ROOT ist nicht gesetzt</translation>
    </message>
    <message>
        <source>both variables, or neither</source>
        <translation>beide Variablen oder keine</translation>
    </message>
    <message>
        <source>Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.</source>
        <translation>Führen Sie `unset CODEX_MANAGED_BY_NPM` aus, oder installieren Sie neu mit `npm install -g @openai/codex`.</translation>
    </message>
    <message>
        <source>No Codex program was found</source>
        <translation>Es wurde kein Codex-Programm gefunden</translation>
    </message>
    <message>
        <source>The Codex at %1 cannot be started</source>
        <translation>Das Codex unter %1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 starts a copy installed by: %2</source>
        <translation>%1 startet eine Kopie, installiert durch: %2</translation>
    </message>
    <message>
        <source>The variables of npm&apos;s launcher are incomplete</source>
        <translation>Die Variablen des Starters von npm sind unvollständig</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>PATH is not set, so that no codex can be found</source>
        <translation>PATH ist nicht gesetzt, sodass kein codex gefunden werden kann</translation>
    </message>
    <message>
        <source>a PATH with the folder of codex</source>
        <translation>ein PATH mit dem Ordner von codex</translation>
    </message>
    <message>
        <source>Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`</source>
        <translation>Setzen Sie ihn: `export PATH=/usr/local/bin:/usr/bin:/bin`</translation>
    </message>
    <message>
        <source>There is no codex on PATH or in a place where installers put it</source>
        <translation>Es gibt kein codex, weder in PATH noch an einem Ort, an dem Installationsprogramme es ablegen</translation>
    </message>
    <message>
        <source>an executable file codex on PATH</source>
        <translation>eine ausführbare Datei codex in PATH</translation>
    </message>
    <message>
        <source>Install Codex: `npm install -g @openai/codex`</source>
        <translation>Installieren Sie Codex: `npm install -g @openai/codex`</translation>
    </message>
    <message>
        <source>Codex is not installed</source>
        <translation>Codex ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 ist eine Verknüpfung auf eine Datei, die nicht existiert</translation>
    </message>
    <message>
        <source>%1 is not executable</source>
        <translation>%1 ist nicht ausführbar</translation>
    </message>
    <message>
        <source>%1 is empty, or a program of another operating system</source>
        <translation>%1 ist leer oder ein Programm eines anderen Betriebssystems</translation>
    </message>
    <message>
        <source>%1 is an archive that was not unpacked</source>
        <translation>%1 ist ein Archiv, das nicht entpackt wurde</translation>
    </message>
    <message>
        <source>%1 is a web page that was saved under the name of a program</source>
        <translation>%1 ist eine Webseite, die unter dem Namen eines Programms gespeichert wurde</translation>
    </message>
    <message>
        <source>The launcher %1 is there, but its native program is missing: %2</source>
        <translation>Der Starter %1 ist vorhanden, aber sein natives Programm fehlt: %2</translation>
    </message>
    <message>
        <source>The native program of Codex is not executable: %1</source>
        <translation>Das native Programm von Codex ist nicht ausführbar: %1</translation>
    </message>
    <message>
        <source>%1 is built for another processor (%2)</source>
        <translation>%1 ist für einen anderen Prozessor gebaut (%2)</translation>
    </message>
    <message>
        <source>%1 is run by %2, which is missing</source>
        <translation>%1 wird von %2 ausgeführt, das fehlt</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a dead link</source>
        <translation>Codex kann nicht starten: %1 ist eine tote Verknüpfung</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not executable</source>
        <translation>Codex kann nicht starten: %1 ist nicht ausführbar</translation>
    </message>
    <message>
        <source>Codex cannot start: the npm package %1 with its program is missing</source>
        <translation>Codex kann nicht starten: Das npm-Paket %1 mit seinem Programm fehlt</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is built for another processor</source>
        <translation>Codex kann nicht starten: %1 ist für einen anderen Prozessor gebaut</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is missing</source>
        <translation>Codex kann nicht starten: %1 fehlt</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a program of this system</source>
        <translation>Codex kann nicht starten: %1 ist kein Programm dieses Systems</translation>
    </message>
    <message>
        <source>Install Node.js (`apt install nodejs`), or add its folder to PATH.</source>
        <translation>Installieren Sie Node.js (`apt install nodejs`), oder nehmen Sie den zugehörigen Ordner in PATH auf.</translation>
    </message>
    <message>
        <source>Install %1, or add its folder to PATH.</source>
        <translation>Installieren Sie %1, oder nehmen Sie den zugehörigen Ordner in PATH auf.</translation>
    </message>
    <message>
        <source>Reinstall with optional dependencies, which hold %1: `%2 --include=optional`</source>
        <translation>Installieren Sie neu mit den optionalen Abhängigkeiten, die %1 enthalten: `%2 --include=optional`</translation>
    </message>
    <message>
        <source>Remove the link (`rm %1`) and install Codex again: `%2`</source>
        <translation>Entfernen Sie die Verknüpfung (`rm %1`) und installieren Sie Codex neu: `%2`</translation>
    </message>
    <message>
        <source>Install Codex for this machine again: `%1`</source>
        <translation>Installieren Sie Codex für diesen Rechner neu: `%1`</translation>
    </message>
    <message>
        <source>a codex that the system can start</source>
        <translation>ein codex, das das System starten kann</translation>
    </message>
    <message>
        <source>Codex is installed at %1, but its folder is not on PATH</source>
        <translation>Codex ist unter %1 installiert, aber der Ordner ist nicht in PATH</translation>
    </message>
    <message>
        <source>a shell that finds codex</source>
        <translation>eine Shell, die codex findet</translation>
    </message>
    <message>
        <source>Add it in the shell&apos;s start-up file: `export PATH=&quot;%1:$PATH&quot;`</source>
        <translation>Nehmen Sie ihn in der Startdatei der Shell auf: `export PATH=&quot;%1:$PATH&quot;`</translation>
    </message>
    <message>
        <source>The npm package at %1 is of version %2, its native program of %3</source>
        <translation>Das npm-Paket unter %1 hat die Version %2, sein natives Programm %3</translation>
    </message>
    <message>
        <source>both of one version</source>
        <translation>beide in derselben Version</translation>
    </message>
    <message>
        <source>Install it again: `%1`</source>
        <translation>Installieren Sie es neu: `%1`</translation>
    </message>
    <message>
        <source>Keep one and remove the other, for instance: `%1`; or put %2 first in PATH.</source>
        <translation>Behalten Sie eine und entfernen Sie die andere, zum Beispiel: `%1`; oder setzen Sie %2 an die erste Stelle in PATH.</translation>
    </message>
    <message>
        <source>There are several copies of Codex: %1 (%2) runs and shadows %3</source>
        <translation>Es gibt mehrere Kopien von Codex: %1 (%2) läuft und verdeckt %3</translation>
    </message>
    <message>
        <source>one copy, or copies of one version</source>
        <translation>eine Kopie, oder Kopien derselben Version</translation>
    </message>
    <message numerus="yes">
        <source>%n running Codex process(es) still use a program from before an update: pid %1</source>
        <translation>
            <numerusform>%n laufender Codex-Prozess verwendet noch ein Programm aus der Zeit vor einer Aktualisierung: PID %1</numerusform>
            <numerusform>%n laufende Codex-Prozesse verwenden noch ein Programm aus der Zeit vor einer Aktualisierung: PID %1</numerusform>
        </translation>
    </message>
    <message>
        <source>processes of the installed version %1</source>
        <translation>Prozesse der installierten Version %1</translation>
    </message>
    <message>
        <source>Quit these sessions and start them again; `kill %1` ends them.</source>
        <translation>Beenden Sie diese Sitzungen und starten Sie sie neu; `kill %1` beendet sie.</translation>
    </message>
    <message>
        <source>The Codex that the shell would start cannot run</source>
        <translation>Das Codex, das die Shell starten würde, ist nicht lauffähig</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with the copies of Codex</source>
        <translation>
            <numerusform>%n Problem mit den Kopien von Codex</numerusform>
            <numerusform>%n Probleme mit den Kopien von Codex</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of Codex found: %n</source>
        <translation>
            <numerusform>Gefundene Kopien von Codex: %n</numerusform>
            <numerusform>Gefundene Kopien von Codex: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of Codex</source>
        <translation>Kopien von Codex</translation>
    </message>
    <message>
        <source>%1 --version does not work: %2</source>
        <translation>%1 --version funktioniert nicht: %2</translation>
    </message>
    <message>
        <source>exit status 0 and a version</source>
        <translation>Exit-Status 0 und eine Version</translation>
    </message>
    <message>
        <source>Put right what it complains about, or install Codex again: `%1`</source>
        <translation>Beheben Sie, was es beanstandet, oder installieren Sie Codex neu: `%1`</translation>
    </message>
    <message>
        <source>Codex cannot start: %1</source>
        <translation>Codex kann nicht starten: %1</translation>
    </message>
    <message>
        <source>%1 --version gives no answer: %2</source>
        <translation>%1 --version gibt keine Antwort: %2</translation>
    </message>
    <message>
        <source>a version at once</source>
        <translation>sofort eine Version</translation>
    </message>
    <message>
        <source>Run `%1 --version` in a terminal to see what it waits for; a slow disk and a virus scanner are common. Else install Codex again: `%2`</source>
        <translation>Führen Sie `%1 --version` in einem Terminal aus, um zu sehen, worauf es wartet; häufig liegt es an einem langsamen Datenträger oder einem Virenscanner. Sonst installieren Sie Codex neu: `%2`</translation>
    </message>
    <message>
        <source>%1 says that it is version %2; what is installed is %3</source>
        <translation>%1 meldet sich als Version %2; installiert ist %3</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, wie in %2</translation>
    </message>
    <message>
        <source>Install it again, so that all of it is of one version: `%1`</source>
        <translation>Installieren Sie es neu, damit alles dieselbe Version hat: `%1`</translation>
    </message>
    <message>
        <source>Codex %1, installed by: %2</source>
        <translation>Codex %1, installiert durch: %2</translation>
    </message>
    <message>
        <source>Codex of an unknown version, installed by: %1</source>
        <translation>Codex unbekannter Version, installiert durch: %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is missing</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Die Sitzungsdatei, in der sein Verlauf beginnt, fehlt</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Die Sitzungsdatei, in der ihr Verlauf beginnt, fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is cut short</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Die Sitzungsdatei, in der sein Verlauf beginnt, ist abgeschnitten</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Die Sitzungsdatei, in der ihr Verlauf beginnt, ist abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>the file that the history begins in, whole</source>
        <translation>die Datei, in der der Verlauf beginnt, vollständig</translation>
    </message>
    <message>
        <source>Restore the rollout file of the thread that is named as the base from a backup: %1</source>
        <translation>Stellen Sie die Sitzungsdatei des Threads, der als Grundlage genannt ist, aus einer Sicherung wieder her: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rollout file(s) (0 bytes), such as %1</source>
        <translation>
            <numerusform>%n leere Sitzungsdatei (0 Byte), etwa %1</numerusform>
            <numerusform>%n leere Sitzungsdateien (0 Byte), etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every rollout file begins with a record of its thread</source>
        <translation>jede Sitzungsdatei beginnt mit einem Eintrag zu ihrem Thread</translation>
    </message>
    <message>
        <source>Nothing is in them, and a synchronising program may have made them. Stop every Codex, then delete them: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>Sie enthalten nichts; möglicherweise hat ein Synchronisierungsprogramm sie angelegt. Beenden Sie alle Codex-Instanzen, und löschen Sie sie dann: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) cannot be read as threads, such as %1</source>
        <translation>
            <numerusform>%n Sitzungsdatei kann nicht als Thread gelesen werden, etwa %1</numerusform>
            <numerusform>%n Sitzungsdateien können nicht als Threads gelesen werden, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the named files: correct their permissions, restore them from a backup, or move foreign files out of %1.</source>
        <translation>Prüfen Sie die genannten Dateien: Korrigieren Sie ihre Berechtigungen, stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie fremde Dateien aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last line of %n rollout file(s) is incomplete (truncated), such as %1</source>
        <translation>
            <numerusform>Die letzte Zeile von %n Sitzungsdatei ist unvollständig (abgeschnitten), etwa %1</numerusform>
            <numerusform>Die letzte Zeile von %n Sitzungsdateien ist unvollständig (abgeschnitten), etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole record in every line</source>
        <translation>ein ganzer Eintrag in jeder Zeile</translation>
    </message>
    <message>
        <source>Codex ended while it was writing, and that record is lost. Go on with `codex resume %1`: Codex passes over the line.</source>
        <translation>Codex endete während des Schreibens, und dieser Eintrag ist verloren. Fahren Sie mit `codex resume %1` fort: Codex übergeht die Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Zero bytes instead of records in %n rollout file(s), such as %1</source>
        <translation>
            <numerusform>Nullbytes statt Einträgen in %n Sitzungsdatei, etwa %1</numerusform>
            <numerusform>Nullbytes statt Einträgen in %n Sitzungsdateien, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stopped before the file was on disk. Restore it from a backup if there is one; what stands before the zeros is intact.</source>
        <translation>Das System hielt an, bevor die Datei auf dem Datenträger war. Stellen Sie sie aus einer Sicherung wieder her, falls es eine gibt; was vor den Nullbytes steht, ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed rollout file(s) cannot be unpacked, such as %1</source>
        <translation>
            <numerusform>%n komprimierte Sitzungsdatei lässt sich nicht entpacken, etwa %1</numerusform>
            <numerusform>%n komprimierte Sitzungsdateien lassen sich nicht entpacken, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed files that can be unpacked to their end</source>
        <translation>komprimierte Dateien, die sich bis zum Ende entpacken lassen</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Restore the file from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex kann einen solchen Thread nicht fortsetzen. Stellen Sie die Datei aus einer Sicherung wieder her, und prüfen Sie den Datenträger, falls auch andere Dateien beschädigt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n such file(s) or row(s), the first: %1</source>
        <translation>
            <numerusform>%n solche Datei oder Zeile, die erste: %1</numerusform>
            <numerusform>%n solche Dateien oder Zeilen, die erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 lacks %n thread(s) whose rollout files are there: no list of Codex shows them</source>
        <translation>
            <numerusform>In der State-DB %1 fehlt %n Thread, dessen Sitzungsdatei vorhanden ist: Keine Liste von Codex zeigt ihn</numerusform>
            <numerusform>In der State-DB %1 fehlen %n Threads, deren Sitzungsdateien vorhanden sind: Keine Liste von Codex zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>a row for every thread</source>
        <translation>eine Zeile für jeden Thread</translation>
    </message>
    <message>
        <source>Open each of them once by its id, which stands at the end of the file&apos;s name: `codex resume %1`. Codex enters a thread when it is opened.</source>
        <translation>Öffnen Sie jeden einmal über seine ID, die am Ende des Dateinamens steht: `codex resume %1`. Codex trägt einen Thread ein, wenn er geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be opened: the state DB names their rollout files in places where they are no longer</source>
        <translation>
            <numerusform>%n Thread kann nicht geöffnet werden: Die State-DB nennt seine Sitzungsdatei an einem Ort, an dem sie nicht mehr liegt</numerusform>
            <numerusform>%n Threads können nicht geöffnet werden: Die State-DB nennt ihre Sitzungsdateien an Orten, an denen sie nicht mehr liegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This Codex home was moved: the state DB still names %n rollout file(s) in %1, so Codex neither lists nor opens these threads</source>
        <translation>
            <numerusform>Dieser Codex-Ordner wurde verschoben: Die State-DB nennt noch %n Sitzungsdatei in %1, daher listet Codex diesen Thread nicht auf und öffnet ihn nicht</numerusform>
            <numerusform>Dieser Codex-Ordner wurde verschoben: Die State-DB nennt noch %n Sitzungsdateien in %1, daher listet Codex diese Threads nicht auf und öffnet sie nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name the files in %1</source>
        <translation>Zeilen, die die Dateien in %1 nennen</translation>
    </message>
    <message numerus="yes">
        <source>The state DB names %n rollout file(s) in another Codex home, %1: resuming these threads appends there, not to the files here</source>
        <translation>
            <numerusform>Die State-DB nennt %n Sitzungsdatei in einem anderen Codex-Ordner, %1: Wird dieser Thread fortgesetzt, wird dort angehängt, nicht an die Datei hier</numerusform>
            <numerusform>Die State-DB nennt %n Sitzungsdateien in einem anderen Codex-Ordner, %1: Werden diese Threads fortgesetzt, wird dort angehängt, nicht an die Dateien hier</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name files in %1</source>
        <translation>Zeilen, die Dateien in %1 nennen</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 has %n thread(s) of which the rollout file is gone: they cannot be resumed</source>
        <translation>
            <numerusform>Die State-DB %1 enthält %n Thread, dessen Sitzungsdatei verschwunden ist: Er kann nicht fortgesetzt werden</numerusform>
            <numerusform>Die State-DB %1 enthält %n Threads, deren Sitzungsdateien verschwunden sind: Sie können nicht fortgesetzt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>a rollout file for every row</source>
        <translation>eine Sitzungsdatei für jede Zeile</translation>
    </message>
    <message>
        <source>Restore the files from a backup to where the rows name them (%1), or take no notice: Codex does not list these threads.</source>
        <translation>Stellen Sie die Dateien aus einer Sicherung dort wieder her, wo die Zeilen sie nennen (%1), oder beachten Sie dies nicht weiter: Codex listet diese Threads nicht auf.</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 takes %n archived thread(s) for active, or the reverse: they stand in the wrong list</source>
        <translation>
            <numerusform>Die State-DB %1 hält %n archivierten Thread für aktiv oder umgekehrt: Er steht in der falschen Liste</numerusform>
            <numerusform>Die State-DB %1 hält %n archivierte Threads für aktiv oder umgekehrt: Sie stehen in der falschen Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>archived threads in archived_sessions, the others in sessions</source>
        <translation>archivierte Threads in archived_sessions, die anderen in sessions</translation>
    </message>
    <message>
        <source>Make file and list agree again, for the first: `%1`.</source>
        <translation>Bringen Sie Datei und Liste wieder in Einklang, für den ersten: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n further rollout file(s) of threads that have one already: Codex uses only the file its state DB names</source>
        <translation>
            <numerusform>%n weitere Sitzungsdatei eines Threads, der schon eine hat: Codex verwendet nur die Datei, die seine State-DB nennt</numerusform>
            <numerusform>%n weitere Sitzungsdateien von Threads, die schon eine haben: Codex verwendet nur die Datei, die seine State-DB nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rows of the state DB name the same rollout file (%n file(s))</source>
        <translation>
            <numerusform>Mehrere Zeilen der State-DB nennen dieselbe Sitzungsdatei (%n Datei)</numerusform>
            <numerusform>Mehrere Zeilen der State-DB nennen dieselbe Sitzungsdatei (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>one file and one row for each thread</source>
        <translation>eine Datei und eine Zeile für jeden Thread</translation>
    </message>
    <message>
        <source>Move the copies out of %1, such as %2, and keep them until you know that nothing is missing.</source>
        <translation>Verschieben Sie die Kopien aus %1, etwa %2, und bewahren Sie sie auf, bis feststeht, dass nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The end of %n rollout file(s) is cut off: Codex has already read more of them</source>
        <translation>
            <numerusform>Das Ende von %n Sitzungsdatei ist abgeschnitten: Codex hat schon mehr davon gelesen</numerusform>
            <numerusform>Das Ende von %n Sitzungsdateien ist abgeschnitten: Codex hat schon mehr davon gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>files as long as the thread history DB says</source>
        <translation>Dateien so lang, wie die Datenbank der Thread-Verläufe angibt</translation>
    </message>
    <message>
        <source>Restore %1 from a backup; without one the end of the thread is lost.</source>
        <translation>Stellen Sie %1 aus einer Sicherung wieder her; ohne eine solche ist das Ende des Threads verloren.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files that are here.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die State-DB beiseite: `%1`. Das nächste `codex` erstellt eine neue aus den hier vorhandenen Sitzungsdateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but the state DB %1 is missing</source>
        <translation>
            <numerusform>%n Sitzungsdatei ist vorhanden, aber die State-DB %1 fehlt</numerusform>
            <numerusform>%n Sitzungsdateien sind vorhanden, aber die State-DB %1 fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s)</source>
        <translation>
            <numerusform>%n Sitzungsdatei</numerusform>
            <numerusform>%n Sitzungsdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>a state DB with a row for every thread</source>
        <translation>eine State-DB mit einer Zeile für jeden Thread</translation>
    </message>
    <message>
        <source>Start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Starten Sie Codex einmal mit `codex`: Es baut den Index aus den Sitzungsdateien neu auf.</translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is missing</source>
        <translation>Frühere Threads werden nicht aufgelistet: Die State-DB %1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but nothing is in the state DB %1</source>
        <translation>
            <numerusform>%n Sitzungsdatei ist vorhanden, aber die State-DB %1 ist leer</numerusform>
            <numerusform>%n Sitzungsdateien sind vorhanden, aber die State-DB %1 ist leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is empty</source>
        <translation>Frühere Threads werden nicht aufgelistet: Die State-DB %1 ist leer</translation>
    </message>
    <message>
        <source>The threads in %1 cannot be read</source>
        <translation>Die Threads in %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>a table of threads that can be read</source>
        <translation>eine Tabelle der Threads, die gelesen werden kann</translation>
    </message>
    <message>
        <source>Not compared: Codex is still making the state DB</source>
        <translation>Nicht verglichen: Codex erstellt die State-DB noch</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is empty</source>
        <translation>Sitzungsdateien sind vorhanden, aber die State-DB ist leer</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>Noch keine Threads</translation>
    </message>
    <message>
        <source>The threads in the state DB cannot be read</source>
        <translation>Die Threads in der State-DB können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not compared: the state DB is being written</source>
        <translation>Nicht verglichen: In die State-DB wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is missing</source>
        <translation>Sitzungsdateien sind vorhanden, aber die State-DB fehlt</translation>
    </message>
    <message>
        <source>Rollout files and state DB do not agree</source>
        <translation>Sitzungsdateien und State-DB stimmen nicht überein</translation>
    </message>
    <message>
        <source>Rollout files and state DB agree</source>
        <translation>Sitzungsdateien und State-DB stimmen überein</translation>
    </message>
    <message>
        <source>Not compared: there is no Codex home</source>
        <translation>Nicht verglichen: Es gibt keinen Codex-Ordner</translation>
    </message>
    <message>
        <source>Threads and rollouts</source>
        <translation>Threads und Sitzungsdateien</translation>
    </message>
    <message>
        <source>ripgrep (rg) is neither in the Codex package nor on PATH</source>
        <translation>ripgrep (rg) ist weder im Codex-Paket noch in PATH</translation>
    </message>
    <message>
        <source>no executable file rg</source>
        <translation>keine ausführbare Datei rg</translation>
    </message>
    <message>
        <source>codex-path/rg in the package, or rg on PATH</source>
        <translation>codex-path/rg im Paket oder rg in PATH</translation>
    </message>
    <message>
        <source>Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.</source>
        <translation>Installieren Sie ripgrep (`apt install ripgrep`, `dnf install ripgrep`), oder installieren Sie Codex mit seinem Paket neu.</translation>
    </message>
    <message>
        <source>There is no Codex that could search</source>
        <translation>Es gibt kein Codex, das suchen könnte</translation>
    </message>
    <message>
        <source>The search program of the package is there; it was not run</source>
        <translation>Das Suchprogramm des Pakets ist vorhanden; es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>No search program was found</source>
        <translation>Es wurde kein Suchprogramm gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>See the checks of the connection in this report, or repeat them alone with `codex-doctor-cli --network-only`: the first hop that fails is the cause.</source>
        <translation>Sehen Sie sich die Verbindungsprüfungen in diesem Bericht an, oder wiederholen Sie nur diese mit `codex-doctor-cli --network-only`: Der erste fehlgeschlagene Abschnitt ist die Ursache.</translation>
    </message>
    <message>
        <source>Look at the account with `codex login status`, and sign in again with `codex logout` and `codex login`.</source>
        <translation>Sehen Sie sich das Konto mit `codex login status` an, und melden Sie sich mit `codex logout` und `codex login` neu an.</translation>
    </message>
    <message>
        <source>Wait until the limit is reset, which `/status` in Codex shows, or use another account or model.</source>
        <translation>Warten Sie, bis das Limit zurückgesetzt wird (`/status` in Codex zeigt den Zeitpunkt), oder verwenden Sie ein anderes Konto oder Modell.</translation>
    </message>
    <message>
        <source>Try again in some minutes, and look at https://status.openai.com or at the status page of your provider.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut, und sehen Sie auf https://status.openai.com oder auf der Statusseite Ihres Anbieters nach.</translation>
    </message>
    <message>
        <source>See the checks of the databases in this report, or repeat them alone with `codex-doctor-cli --check state --all`.</source>
        <translation>Sehen Sie sich die Datenbankprüfungen in diesem Bericht an, oder wiederholen Sie nur diese mit `codex-doctor-cli --check state --all`.</translation>
    </message>
    <message numerus="yes">
        <source>Codex lost its connection %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex hat in den letzten zwei Stunden %n Mal die Verbindung verloren</numerusform>
            <numerusform>Codex hat in den letzten zwei Stunden %n Mal die Verbindung verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex was refused %n time(s) in the last two hours for its credentials</source>
        <translation>
            <numerusform>Codex wurde in den letzten zwei Stunden %n Mal wegen seiner Zugangsdaten abgewiesen</numerusform>
            <numerusform>Codex wurde in den letzten zwei Stunden %n Mal wegen seiner Zugangsdaten abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex met a usage limit %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex stieß in den letzten zwei Stunden %n Mal auf ein Nutzungslimit</numerusform>
            <numerusform>Codex stieß in den letzten zwei Stunden %n Mal auf ein Nutzungslimit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s server failed %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Der Server des Anbieters versagte in den letzten zwei Stunden %n Mal</numerusform>
            <numerusform>Der Server des Anbieters versagte in den letzten zwei Stunden %n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex could not use a database %n time(s) in the last two hours</source>
        <translation>
            <numerusform>Codex konnte in den letzten zwei Stunden %n Mal eine Datenbank nicht verwenden</numerusform>
            <numerusform>Codex konnte in den letzten zwei Stunden %n Mal eine Datenbank nicht verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after the last error</source>
        <translation>Antworten nach dem letzten Fehler</translation>
    </message>
    <message>
        <source>Codex logged no errors lately</source>
        <translation>Codex hat zuletzt keine Fehler protokolliert</translation>
    </message>
    <message numerus="yes">
        <source>Codex logged %n error(s) lately, and none that lasts</source>
        <translation>
            <numerusform>Codex hat zuletzt %n Fehler protokolliert, und er dauert nicht an</numerusform>
            <numerusform>Codex hat zuletzt %n Fehler protokolliert, und keiner dauert an</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log database</source>
        <translation>Es gibt keine Protokolldatenbank</translation>
    </message>
    <message>
        <source>The log database could not be read; state.paths says more</source>
        <translation>Die Protokolldatenbank konnte nicht gelesen werden; state.paths sagt mehr dazu</translation>
    </message>
    <message>
        <source>Errors in the log</source>
        <translation>Fehler im Protokoll</translation>
    </message>
    <message>
        <source>Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`.</source>
        <translation>Lassen Sie ihn mit `kill -CONT %1` weiterlaufen, oder beenden Sie ihn mit `kill -KILL %1`.</translation>
    </message>
    <message>
        <source>If it is still so in a minute, end that process with `kill %1` and start Codex again.</source>
        <translation>Ist es in einer Minute noch so, beenden Sie diesen Prozess mit `kill %1` und starten Sie Codex neu.</translation>
    </message>
    <message>
        <source>Close %2, or end it with `kill %1`.</source>
        <translation>Schließen Sie %2, oder beenden Sie es mit `kill %1`.</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) keeps everyone else from writing to it</source>
        <translation>%1 ist gesperrt: Der Prozess %2 (%3) hindert alle anderen am Schreiben</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) is stopped, and keeps everyone else from writing to it</source>
        <translation>%1 ist gesperrt: Der Prozess %2 (%3) ist angehalten und hindert alle anderen am Schreiben</translation>
    </message>
    <message>
        <source>locks that are held for milliseconds</source>
        <translation>Sperren, die nur Millisekunden gehalten werden</translation>
    </message>
    <message>
        <source>Codex cannot write to its %1: process %3 (%4) holds %2 locked</source>
        <translation>Codex kann nicht in seine %1 schreiben: Der Prozess %3 (%4) hält %2 gesperrt</translation>
    </message>
    <message>
        <source>Process %1 (%2) still uses a deleted %3: what it writes there is lost when it ends</source>
        <translation>Der Prozess %1 (%2) verwendet noch eine gelöschte Datei %3: Was er dort schreibt, geht mit seinem Ende verloren</translation>
    </message>
    <message>
        <source>every process uses the file of that name</source>
        <translation>jeder Prozess verwendet die Datei dieses Namens</translation>
    </message>
    <message>
        <source>End it with `kill %1`, and start it again.</source>
        <translation>Beenden Sie ihn mit `kill %1`, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>No process has a database open</source>
        <translation>Kein Prozess hat eine Datenbank geöffnet</translation>
    </message>
    <message>
        <source>Nobody keeps Codex from its databases</source>
        <translation>Niemand hindert Codex am Zugriff auf seine Datenbanken</translation>
    </message>
    <message>
        <source>Database locks</source>
        <translation>Datenbanksperren</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex rebuilds it from the rollout files.</source>
        <translation>Aktualisieren Sie Codex auf die neueste Version und starten Sie es einmal. Scheitert es wieder, beenden Sie es und legen Sie die Datenbank beiseite: `%1`; Codex baut sie aus den Sitzungsdateien neu auf.</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex begins a new one, so keep the old file.</source>
        <translation>Aktualisieren Sie Codex auf die neueste Version und starten Sie es einmal. Scheitert es wieder, beenden Sie es und legen Sie die Datenbank beiseite: `%1`; Codex beginnt eine neue, bewahren Sie die alte Datei daher auf.</translation>
    </message>
    <message>
        <source>every migration applied</source>
        <translation>jede Migration angewendet</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of %3 failed</source>
        <translation>Migration %1 (%2) von %3 ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) without success</source>
        <translation>
            <numerusform>%n Migration ohne Erfolg</numerusform>
            <numerusform>%n Migrationen ohne Erfolg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by another build of Codex, or by hand: migration %2 is not the one that released versions make</source>
        <translation>%1 wurde von einem anderen Build von Codex oder von Hand geändert: Migration %2 ist nicht die, die veröffentlichte Versionen anlegen</translation>
    </message>
    <message>
        <source>the checksum of a released version</source>
        <translation>die Prüfsumme einer veröffentlichten Version</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): another build changed its migrations</source>
        <translation>Codex verwendet seine %1 (%2) nicht: Ein anderer Build hat deren Migrationen geändert</translation>
    </message>
    <message>
        <source>%1 lacks migration %2, though later ones are there: Codex tries to make it again and mostly fails</source>
        <translation>In %1 fehlt Migration %2, obwohl spätere vorhanden sind: Codex versucht, sie nachzuholen, und scheitert meist</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) left out</source>
        <translation>
            <numerusform>%n Migration ausgelassen</numerusform>
            <numerusform>%n Migrationen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex than the installed %2</source>
        <translation>%1 wurde von einem neueren Build von Codex geschrieben als dem installierten %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex (%3 or about it) than the installed %2</source>
        <translation>%1 wurde von einem neueren Build von Codex (etwa %3) geschrieben als dem installierten %2</translation>
    </message>
    <message>
        <source>one version of Codex for a home</source>
        <translation>eine einzige Version von Codex für einen Codex-Ordner</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version.</source>
        <translation>Bringen Sie das installierte Codex und die Ihres Editors und Ihrer Desktop-Anwendung auf dieselbe Version.</translation>
    </message>
    <message>
        <source>Two builds of Codex use this home at once: %1</source>
        <translation>Zwei Builds von Codex verwenden diesen Codex-Ordner gleichzeitig: %1</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version, and restart them.</source>
        <translation>Bringen Sie das installierte Codex und die Ihres Editors und Ihrer Desktop-Anwendung auf dieselbe Version, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The databases have the migrations of released versions</source>
        <translation>Die Datenbanken haben die Migrationen veröffentlichter Versionen</translation>
    </message>
    <message>
        <source>Database migrations</source>
        <translation>Datenbankmigrationen</translation>
    </message>
    <message>
        <source>The Codex home could not be resolved</source>
        <translation>Der Codex-Ordner konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>ein vorhandener Ordner</translation>
    </message>
    <message>
        <source>Set HOME, or CODEX_HOME to an existing folder.</source>
        <translation>Setzen Sie HOME, oder CODEX_HOME auf einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Create the folder with `mkdir -p %1`, or unset %2 to use ~/.codex.</source>
        <translation>Legen Sie den Ordner mit `mkdir -p %1` an, oder entfernen Sie %2 aus der Umgebung, um ~/.codex zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 active rollout files, %2 on disk</source>
        <translation>
            <numerusform>%1 aktive Sitzungsdatei, %2 auf dem Datenträger</numerusform>
            <numerusform>%1 aktive Sitzungsdateien, %2 auf dem Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases and state folders can be read</source>
        <translation>Die Datenbanken und Statusordner können gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) or state folder(s) cannot be used</source>
        <translation>
            <numerusform>%n Datenbank oder Statusordner ist nicht verwendbar</numerusform>
            <numerusform>%n Datenbanken oder Statusordner sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>State and databases</source>
        <translation>Status und Datenbanken</translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB does not know them, though their files are there</source>
        <translation>
            <numerusform>Keine Liste von Codex zeigt %n Thread: Seine State-DB kennt ihn nicht, obwohl die Datei vorhanden ist</numerusform>
            <numerusform>Keine Liste von Codex zeigt %n Threads: Seine State-DB kennt sie nicht, obwohl die Dateien vorhanden sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB names their files where they are no longer</source>
        <translation>
            <numerusform>Keine Liste von Codex zeigt %n Thread: Seine State-DB nennt die Datei dort, wo sie nicht mehr liegt</numerusform>
            <numerusform>Keine Liste von Codex zeigt %n Threads: Seine State-DB nennt die Dateien dort, wo sie nicht mehr liegen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of them is of %1</source>
        <translation>der neueste davon ist vom %1</translation>
    </message>
    <message>
        <source>every thread in the list of `codex resume --all`</source>
        <translation>jeder Thread in der Liste von `codex resume --all`</translation>
    </message>
    <message>
        <source>Open each of them once by its id: `codex resume %1`.</source>
        <translation>Öffnen Sie jeden einmal über seine ID: `codex resume %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie dann die State-DB beiseite: `%1`. Das nächste `codex` erstellt eine neue aus den Sitzungsdateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n listed thread(s) cannot be resumed: their model provider, such as `%1`, is not configured</source>
        <translation>
            <numerusform>%n aufgelisteter Thread kann nicht fortgesetzt werden: Sein Modellanbieter, etwa `%1`, ist nicht eingerichtet</numerusform>
            <numerusform>%n aufgelistete Threads können nicht fortgesetzt werden: Der jeweilige Modellanbieter, etwa `%1`, ist nicht eingerichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>a definition of each provider that threads were begun with</source>
        <translation>eine Definition jedes Anbieters, mit dem Threads begonnen wurden</translation>
    </message>
    <message>
        <source>Put [model_providers.%1] back into config.toml; then `codex resume %2` opens the newest.</source>
        <translation>Setzen Sie [model_providers.%1] wieder in config.toml ein; danach öffnet `codex resume %2` den neuesten.</translation>
    </message>
    <message>
        <source>Threads are missing from the list of Codex, or cannot be resumed</source>
        <translation>In der Liste von Codex fehlen Threads, oder sie können nicht fortgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>No thread to list: %n thread(s), none of them interactive</source>
        <translation>
            <numerusform>Kein Thread aufzulisten: %n Thread, nicht interaktiv</numerusform>
            <numerusform>Kein Thread aufzulisten: %n Threads, keiner davon interaktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) listed here, %1 with `codex resume --all`</source>
        <translation>
            <numerusform>%n Thread hier aufgelistet, %1 mit `codex resume --all`</numerusform>
            <numerusform>%n Threads hier aufgelistet, %1 mit `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Codex home</source>
        <translation>Es gibt keinen Codex-Ordner</translation>
    </message>
    <message>
        <source>Not inspected: the state DB is missing or cannot be read</source>
        <translation>Nicht untersucht: Die State-DB fehlt oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Threads in the list</source>
        <translation>Threads in der Liste</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only. Mount it for writing, or set CODEX_HOME to a folder elsewhere.</source>
        <translation>Das Dateisystem ist schreibgeschützt eingehängt. Hängen Sie es beschreibbar ein, oder setzen Sie CODEX_HOME auf einen Ordner an anderer Stelle.</translation>
    </message>
    <message>
        <source>It is marked as immutable. Take the mark off: `sudo chattr -i %1`.</source>
        <translation>Der Pfad ist als unveränderlich markiert. Heben Sie die Markierung auf: `sudo chattr -i %1`.</translation>
    </message>
    <message>
        <source>Codex may not write to %1</source>
        <translation>Codex darf nicht in %1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such file(s) or folder(s)</source>
        <translation>
            <numerusform>%1; %n Datei oder Ordner dieser Art</numerusform>
            <numerusform>%1; %n Dateien oder Ordner dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>files and folders that this user may write</source>
        <translation>Dateien und Ordner, in die dieser Benutzer schreiben darf</translation>
    </message>
    <message>
        <source>Codex cannot resume threads: it may not write to %1</source>
        <translation>Codex kann keine Threads fortsetzen: Es darf nicht in %1 schreiben</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it</source>
        <translation>%1; Codex benötigt etwa %2 Arbeitsspeicher, um sie fortzusetzen</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it, and %3 is available</source>
        <translation>%1; Codex benötigt etwa %2 Arbeitsspeicher, um sie fortzusetzen, und %3 ist verfügbar</translation>
    </message>
    <message>
        <source>The rollout %1 has %2</source>
        <translation>Die Sitzungsdatei %1 hat %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Do not resume this thread: start a new session with `codex`. Once you no longer need it, `%1` frees its space; `codex archive` only moves it.</source>
        <translation>Setzen Sie diesen Thread nicht fort: Beginnen Sie mit `codex` eine neue Sitzung. Sobald Sie ihn nicht mehr benötigen, gibt `%1` seinen Platz frei; `codex archive` verschiebt ihn nur.</translation>
    </message>
    <message>
        <source>A thread can hardly be resumed: its rollout has %1, and Codex needs about %2 of memory for it</source>
        <translation>Ein Thread lässt sich kaum fortsetzen: Seine Sitzungsdatei hat %1, und Codex benötigt dafür etwa %2 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>lines that are no records: %1; NUL bytes: %2</source>
        <translation>Zeilen, die keine Einträge sind: %1; NUL-Bytes: %2</translation>
    </message>
    <message>
        <source>a JSON record in every line</source>
        <translation>ein JSON-Eintrag in jeder Zeile</translation>
    </message>
    <message>
        <source>Codex passes over such lines, so the thread goes on without them. Get %1 back from a backup if you need what they held, and check the disk if other files are damaged too.</source>
        <translation>Codex übergeht solche Zeilen, der Thread geht also ohne sie weiter. Holen Sie %1 aus einer Sicherung zurück, falls Sie deren Inhalt benötigen, und prüfen Sie den Datenträger, falls auch andere Dateien beschädigt sind.</translation>
    </message>
    <message>
        <source>Parts of a thread are lost: its rollout %1 is damaged</source>
        <translation>Teile eines Threads sind verloren: Seine Sitzungsdatei %1 ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout(s) cannot be read to the end, such as %1: %2</source>
        <translation>
            <numerusform>%n Sitzungsdatei kann nicht bis zum Ende gelesen werden, etwa %1: %2</numerusform>
            <numerusform>%n Sitzungsdateien können nicht bis zum Ende gelesen werden, etwa %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 ends with an error: %2</source>
        <translation>das Lesen von %1 endet mit einem Fehler: %2</translation>
    </message>
    <message>
        <source>a file that can be read to its end</source>
        <translation>eine Datei, die bis zum Ende gelesen werden kann</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Get %1 back from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex kann einen solchen Thread nicht fortsetzen. Holen Sie %1 aus einer Sicherung zurück, und prüfen Sie den Datenträger, falls auch andere Dateien beschädigt sind.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: its rollout %1 cannot be read to the end</source>
        <translation>Ein Thread kann nicht fortgesetzt werden: Seine Sitzungsdatei %1 kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>Delete threads that you no longer need with `codex delete &lt;id&gt;`, the largest first; `codex archive` frees nothing.</source>
        <translation>Löschen Sie Threads, die Sie nicht mehr benötigen, mit `codex delete &lt;id&gt;`, den größten zuerst; `codex archive` gibt nichts frei.</translation>
    </message>
    <message>
        <source>Most of it is in the folder %1: remove from it what you no longer need, while no Codex runs.</source>
        <translation>Das meiste davon liegt im Ordner %1: Entfernen Sie daraus, was Sie nicht mehr benötigen, während kein Codex läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s); %2 free</source>
        <translation>
            <numerusform>%1 in %n Datei; %2 frei</numerusform>
            <numerusform>%1 in %n Dateien; %2 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>The Codex home %1 takes %2</source>
        <translation>Der Codex-Ordner %1 belegt %2</translation>
    </message>
    <message>
        <source>at most %1, and at most a quarter of what is free</source>
        <translation>höchstens %1, und höchstens ein Viertel des freien Platzes</translation>
    </message>
    <message>
        <source>The Codex home takes %1</source>
        <translation>Der Codex-Ordner belegt %1</translation>
    </message>
    <message numerus="yes">
        <source>The Codex home takes %1, with %n problem(s)</source>
        <translation>
            <numerusform>Der Codex-Ordner belegt %1, mit %n Problem</numerusform>
            <numerusform>Der Codex-Ordner belegt %1, mit %n Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: there is no Codex home</source>
        <translation>Nicht untersucht: Es gibt keinen Codex-Ordner</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherbelegung</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1, Sprache %2</translation>
    </message>
    <message>
        <source>%1, no language set</source>
        <translation>%1, keine Sprache gesetzt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1=dumb: Codex has no colours and cannot move the cursor</source>
        <translation>%1=dumb: Codex hat keine Farben und kann den Cursor nicht bewegen</translation>
    </message>
    <message>
        <source>TERM=xterm-256color or another real terminal type</source>
        <translation>TERM=xterm-256color oder ein anderer echter Terminaltyp</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or the name of your terminal, and find what sets it to dumb.</source>
        <translation>Führen Sie `export TERM=xterm-256color` aus (oder nehmen Sie den Namen Ihres Terminals), und suchen Sie, was es auf dumb setzt.</translation>
    </message>
    <message>
        <source>Run `unset TERM_PROGRAM`, and find what sets it to dumb.</source>
        <translation>Führen Sie `unset TERM_PROGRAM` aus, und suchen Sie, was es auf dumb setzt.</translation>
    </message>
    <message>
        <source>%1=dumb: no colours and no cursor movement (this run has no terminal)</source>
        <translation>%1=dumb: keine Farben und keine Cursorbewegung (dieser Durchlauf hat kein Terminal)</translation>
    </message>
    <message>
        <source>The locale is not UTF-8 (%1=%2): Codex&apos;s symbols and other letters than ASCII may be garbled</source>
        <translation>Das Gebietsschema ist nicht UTF-8 (%1=%2): Symbole von Codex und Zeichen außerhalb von ASCII können verstümmelt erscheinen</translation>
    </message>
    <message>
        <source>a UTF-8 locale, for example en_US.UTF-8</source>
        <translation>ein UTF-8-Gebietsschema, zum Beispiel en_US.UTF-8</translation>
    </message>
    <message>
        <source>Run `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Führen Sie `export LANG=C.UTF-8` aus, oder nehmen Sie ein anderes Gebietsschema aus `locale -a`, das auf UTF-8 endet.</translation>
    </message>
    <message>
        <source>Run `unset %1` and `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>Führen Sie `unset %1` und `export LANG=C.UTF-8` aus, oder nehmen Sie ein anderes Gebietsschema aus `locale -a`, das auf UTF-8 endet.</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be read: what the terminal can do is unknown</source>
        <translation>%1 nennt %2, das nicht gelesen werden kann: Die Fähigkeiten des Terminals sind unbekannt</translation>
    </message>
    <message>
        <source>a readable terminfo file or directory</source>
        <translation>eine lesbare terminfo-Datei oder ein lesbarer Ordner</translation>
    </message>
    <message>
        <source>Run `unset %1`, or let it name a readable directory.</source>
        <translation>Führen Sie `unset %1` aus, oder geben Sie einen lesbaren Ordner an.</translation>
    </message>
    <message>
        <source>Run `unset %1`, or enlarge the window.</source>
        <translation>Führen Sie `unset %1` aus, oder vergrößern Sie das Fenster.</translation>
    </message>
    <message>
        <source>The terminal is %1 columns wide: lines may wrap</source>
        <translation>Das Terminal ist %1 Spalten breit: Zeilen können umbrechen</translation>
    </message>
    <message>
        <source>Widen the window to at least 80 columns.</source>
        <translation>Verbreitern Sie das Fenster auf mindestens 80 Spalten.</translation>
    </message>
    <message>
        <source>The terminal is %1 rows high: content may scroll off</source>
        <translation>Das Terminal ist %1 Zeilen hoch: Inhalt kann aus dem Bild laufen</translation>
    </message>
    <message>
        <source>Enlarge the window to at least 24 rows.</source>
        <translation>Vergrößern Sie das Fenster auf mindestens 24 Zeilen.</translation>
    </message>
    <message>
        <source>at least 80 columns</source>
        <translation>mindestens 80 Spalten</translation>
    </message>
    <message>
        <source>at least 24 rows</source>
        <translation>mindestens 24 Zeilen</translation>
    </message>
    <message>
        <source>The terminal is fit for Codex</source>
        <translation>Das Terminal ist für Codex geeignet</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place of %1, and open a new window after `tmux source-file ~/.tmux.conf`.</source>
        <translation>Schreiben Sie `set -g default-terminal tmux-256color` anstelle von %1 in ~/.tmux.conf, und öffnen Sie nach `tmux source-file ~/.tmux.conf` ein neues Fenster.</translation>
    </message>
    <message>
        <source>Run `export TERM=tmux-256color`, and remove the line of your shell&apos;s start-up file that sets TERM.</source>
        <translation>Führen Sie `export TERM=tmux-256color` aus, und entfernen Sie aus der Startdatei Ihrer Shell die Zeile, die TERM setzt.</translation>
    </message>
    <message>
        <source>TERM=%1 inside tmux: programs take it for another terminal, and keys, colours or the screen go wrong</source>
        <translation>TERM=%1 in tmux: Programme halten es für ein anderes Terminal, und Tasten, Farben oder Anzeige geraten durcheinander</translation>
    </message>
    <message>
        <source>a TERM that begins with tmux or screen</source>
        <translation>ein TERM, das mit tmux oder screen beginnt</translation>
    </message>
    <message>
        <source>This machine has no description of the terminal TERM=%1: pagers and editors that Codex opens may refuse it</source>
        <translation>Dieser Rechner hat keine Beschreibung des Terminals TERM=%1: Pager und Editoren, die Codex öffnet, lehnen es möglicherweise ab</translation>
    </message>
    <message>
        <source>an entry of the terminfo database</source>
        <translation>ein Eintrag der terminfo-Datenbank</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or install the terminal&apos;s entry, for example with the package ncurses-term.</source>
        <translation>Führen Sie `export TERM=xterm-256color` aus, oder installieren Sie den Eintrag des Terminals, zum Beispiel mit dem Paket ncurses-term.</translation>
    </message>
    <message>
        <source>TERM agrees with the terminal</source>
        <translation>TERM stimmt mit dem Terminal überein</translation>
    </message>
    <message>
        <source>Terminal session</source>
        <translation>Terminalsitzung</translation>
    </message>
    <message>
        <source>terminal_title names items that Codex does not know: %1</source>
        <translation>terminal_title nennt Elemente, die Codex nicht kennt: %1</translation>
    </message>
    <message>
        <source>items such as activity, project-name, model, git-branch</source>
        <translation>Elemente wie activity, project-name, model, git-branch</translation>
    </message>
    <message>
        <source>Remove or replace the unknown entries in [tui] terminal_title.</source>
        <translation>Entfernen oder ersetzen Sie die unbekannten Einträge in [tui] terminal_title.</translation>
    </message>
    <message>
        <source>Terminal title</source>
        <translation>Terminaltitel</translation>
    </message>
    <message>
        <source>Rollout traces are on, and there are none yet</source>
        <translation>Rollout-Traces sind eingeschaltet, und es gibt noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), no failed inference</source>
        <translation>
            <numerusform>%n Rollout-Trace, keine fehlgeschlagene Inferenz</numerusform>
            <numerusform>%n Rollout-Traces, keine fehlgeschlagene Inferenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), failed inferences: %1</source>
        <translation>
            <numerusform>%n Rollout-Trace, fehlgeschlagene Inferenzen: %1</numerusform>
            <numerusform>%n Rollout-Traces, fehlgeschlagene Inferenzen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout traces are not turned on</source>
        <translation>Rollout-Traces sind nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, remove CODEX_ROLLOUT_TRACE_ROOT from %2.</source>
        <translation>Rollout-Traces enthalten Prompts und Antworten im Klartext in %1. Um sie auszuschalten, entfernen Sie CODEX_ROLLOUT_TRACE_ROOT aus %2.</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, run `unset CODEX_ROLLOUT_TRACE_ROOT` before Codex.</source>
        <translation>Rollout-Traces enthalten Prompts und Antworten im Klartext in %1. Um sie auszuschalten, führen Sie vor Codex `unset CODEX_ROLLOUT_TRACE_ROOT` aus.</translation>
    </message>
    <message>
        <source>Rollout traces</source>
        <translation>Rollout-Traces</translation>
    </message>
    <message>
        <source>Try again later; `npm view @openai/codex version` or the releases on GitHub tell it too.</source>
        <translation>Versuchen Sie es später erneut; `npm view @openai/codex version` oder die Releases auf GitHub nennen sie ebenfalls.</translation>
    </message>
    <message>
        <source>%1 does not tell the latest version of Codex: %2</source>
        <translation>%1 nennt die neueste Version von Codex nicht: %2</translation>
    </message>
    <message>
        <source>the number of the latest release</source>
        <translation>die Nummer der neuesten Version</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2), as of the last look for updates</source>
        <translation>%1 ist verfügbar (installiert: %2), Stand der letzten Suche nach Aktualisierungen</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2)</source>
        <translation>%1 ist verfügbar (installiert: %2)</translation>
    </message>
    <message>
        <source>Codex has not noted a newer version yet</source>
        <translation>Codex hat noch keine neuere Version vermerkt</translation>
    </message>
    <message>
        <source>No newer version was known at the last look for updates</source>
        <translation>Bei der letzten Suche nach Aktualisierungen war keine neuere Version bekannt</translation>
    </message>
    <message>
        <source>There is no newer version than %1</source>
        <translation>Es gibt keine neuere Version als %1</translation>
    </message>
    <message>
        <source>%1 available (current %2)</source>
        <translation>%1 verfügbar (aktuell: %2)</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>%1 in %2 has no effect: Codex does not take it from a project</source>
        <translation>%1 in %2 hat keine Wirkung: Codex übernimmt dies nicht aus einem Projekt</translation>
    </message>
    <message>
        <source>%1 in the user&apos;s config.toml only</source>
        <translation>%1 nur in der config.toml des Benutzers</translation>
    </message>
    <message>
        <source>Move %1 from %2 to the config.toml of your Codex home.</source>
        <translation>Verschieben Sie %1 aus %2 in die config.toml Ihres Codex-Ordners.</translation>
    </message>
    <message>
        <source>a readable text file</source>
        <translation>eine lesbare Textdatei</translation>
    </message>
    <message>
        <source>Make the file readable: chmod u+r %1</source>
        <translation>Machen Sie die Datei lesbar: chmod u+r %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 cannot be read</source>
        <translation>Codex kann nicht starten: %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is a directory, not a file</source>
        <translation>%1 ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1 is a pipe, socket or device, not a file</source>
        <translation>%1 ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>Move it away: mv %1 %1.moved</source>
        <translation>Verschieben Sie es: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a directory</source>
        <translation>Codex kann nicht starten: %1 ist ein Ordner</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a regular file</source>
        <translation>Codex kann nicht starten: %1 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist: Codex takes its defaults instead of your settings</source>
        <translation>%1 ist eine Verknüpfung auf eine Datei, die nicht existiert: Codex verwendet seine Vorgaben statt Ihrer Einstellungen</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>eine Datei oder eine Verknüpfung auf eine Datei</translation>
    </message>
    <message>
        <source>Put the file back that the link names (`readlink %1`), or remove the link: `rm %1`.</source>
        <translation>Setzen Sie die Datei wieder ein, die die Verknüpfung nennt (`readlink %1`), oder entfernen Sie die Verknüpfung: `rm %1`.</translation>
    </message>
    <message>
        <source>%1 is far too large for a configuration file; it was not read</source>
        <translation>%1 ist für eine Konfigurationsdatei viel zu groß; sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>at most a few megabytes</source>
        <translation>höchstens wenige Megabyte</translation>
    </message>
    <message>
        <source>Move it away and write a new one: mv %1 %1.moved</source>
        <translation>Verschieben Sie sie und schreiben Sie eine neue: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>%1 is far too large</source>
        <translation>%1 ist viel zu groß</translation>
    </message>
    <message>
        <source>the project is not trusted</source>
        <translation>dem Projekt wird nicht vertraut</translation>
    </message>
    <message>
        <source>%1 is an old setting</source>
        <translation>%1 ist eine alte Einstellung</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Entfernen Sie %1.</translation>
    </message>
    <message>
        <source>Use %1 in place of %2.</source>
        <translation>Verwenden Sie %1 anstelle von %2.</translation>
    </message>
    <message>
        <source>Codex does not know the setting %1</source>
        <translation>Codex kennt die Einstellung %1 nicht</translation>
    </message>
    <message>
        <source>a setting of this version of Codex</source>
        <translation>eine Einstellung dieser Version von Codex</translation>
    </message>
    <message>
        <source>Remove %1, or correct its name.</source>
        <translation>Entfernen Sie %1, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>Codex cannot start: it does not know the setting %1</source>
        <translation>Codex kann nicht starten: Es kennt die Einstellung %1 nicht</translation>
    </message>
    <message>
        <source>Codex ignores the setting %1</source>
        <translation>Codex ignoriert die Einstellung %1</translation>
    </message>
    <message>
        <source>The setting %1 was removed from Codex</source>
        <translation>Die Einstellung %1 wurde aus Codex entfernt</translation>
    </message>
    <message>
        <source>Did you mean %1? Rename the key.</source>
        <translation>Meinten Sie %1? Benennen Sie den Schlüssel um.</translation>
    </message>
    <message>
        <source>%1 stands below the header of a table and so belongs to it, as %2</source>
        <translation>%1 steht unter dem Kopf einer Tabelle und gehört daher zu ihr, als %2</translation>
    </message>
    <message>
        <source>Move the line with %1 to the top of the file, above the first line in brackets.</source>
        <translation>Verschieben Sie die Zeile mit %1 an den Anfang der Datei, über die erste Zeile in eckigen Klammern.</translation>
    </message>
    <message>
        <source>%1 is a setting of another table: %2</source>
        <translation>%1 ist eine Einstellung einer anderen Tabelle: %2</translation>
    </message>
    <message>
        <source>Move it below [%1].</source>
        <translation>Verschieben Sie sie unter [%1].</translation>
    </message>
    <message>
        <source>Did you mean %1? It stands at the top of the file, above the first line in brackets.</source>
        <translation>Meinten Sie %1? Das steht am Anfang der Datei, über der ersten Zeile in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Leave out the quotes: %1 = %2</source>
        <translation>Lassen Sie die Anführungszeichen weg: %1 = %2</translation>
    </message>
    <message>
        <source>Put the value in quotes: %1 = &quot;%2&quot;</source>
        <translation>Setzen Sie den Wert in Anführungszeichen: %1 = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Write a list: %1 = [%2]</source>
        <translation>Schreiben Sie eine Liste: %1 = [%2]</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own, with the settings below it.</source>
        <translation>Schreiben Sie [%1] in eine eigene Zeile, mit den Einstellungen darunter.</translation>
    </message>
    <message>
        <source>Correct the value of %1, or remove it to get the default.</source>
        <translation>Korrigieren Sie den Wert von %1, oder entfernen Sie ihn, um die Vorgabe zu erhalten.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2 is of type %3</source>
        <translation>%1 hat einen Wert vom falschen Typ: %2 ist vom Typ %3</translation>
    </message>
    <message>
        <source>%1 has a value that Codex does not know: %2</source>
        <translation>%1 hat einen Wert, den Codex nicht kennt: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Write: %2 = &quot;%1&quot;</source>
        <translation>Meinten Sie &quot;%1&quot;? Schreiben Sie: %2 = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set %1 to one of: %2.</source>
        <translation>Setzen Sie %1 auf einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: the command line sets no valid value for %1</source>
        <translation>Codex kann nicht starten: Die Befehlszeile setzt keinen gültigen Wert für %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 has no valid value for %3</source>
        <translation>Codex kann nicht starten: %1 Zeile %2 hat keinen gültigen Wert für %3</translation>
    </message>
    <message>
        <source>[%1] has no %2</source>
        <translation>[%1] hat kein %2</translation>
    </message>
    <message>
        <source>Add %1 to [%2].</source>
        <translation>Ergänzen Sie %1 in [%2].</translation>
    </message>
    <message>
        <source>Codex cannot start: [%1] has no %2</source>
        <translation>Codex kann nicht starten: [%1] hat kein %2</translation>
    </message>
    <message>
        <source>a provider definition that Codex accepts</source>
        <translation>eine Anbieterdefinition, die Codex akzeptiert</translation>
    </message>
    <message>
        <source>Codex cannot start: the provider %1 is not defined correctly</source>
        <translation>Codex kann nicht starten: Der Anbieter %1 ist nicht richtig definiert</translation>
    </message>
    <message>
        <source>Remove %1 from [model_providers.%2]; %3 can be set there.</source>
        <translation>Entfernen Sie %1 aus [model_providers.%2]; dort kann %3 gesetzt werden.</translation>
    </message>
    <message>
        <source>The provider %1 has both an auth command and %2</source>
        <translation>Der Anbieter %1 hat sowohl einen auth-Befehl als auch %2</translation>
    </message>
    <message>
        <source>Remove %1 or [model_providers.%2.auth].</source>
        <translation>Entfernen Sie %1 oder [model_providers.%2.auth].</translation>
    </message>
    <message>
        <source>The auth command of the provider %1 is empty</source>
        <translation>Der auth-Befehl des Anbieters %1 ist leer</translation>
    </message>
    <message>
        <source>Name a program that prints the token, or remove [model_providers.%1.auth].</source>
        <translation>Geben Sie ein Programm an, das das Token ausgibt, oder entfernen Sie [model_providers.%1.auth].</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in provider, which cannot be redefined</source>
        <translation>%1 ist der Name eines eingebauten Anbieters, der nicht neu definiert werden kann</translation>
    </message>
    <message>
        <source>Rename it, for instance to [model_providers.%1-custom] with model_provider = &quot;%1-custom&quot;; to redirect openai alone, set openai_base_url.</source>
        <translation>Benennen Sie ihn um, zum Beispiel in [model_providers.%1-custom] mit model_provider = &quot;%1-custom&quot;; um nur openai umzuleiten, setzen Sie openai_base_url.</translation>
    </message>
    <message>
        <source>The provider %1 has no name</source>
        <translation>Der Anbieter %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Add a line to [model_providers.%1]: name = &quot;%1&quot;</source>
        <translation>Ergänzen Sie in [model_providers.%1] eine Zeile: name = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The provider %1 has aws settings, which only the providers of Amazon Bedrock take</source>
        <translation>Der Anbieter %1 hat aws-Einstellungen, die nur die Anbieter von Amazon Bedrock annehmen</translation>
    </message>
    <message>
        <source>Remove them from [model_providers.%1], or use model_provider = &quot;amazon-bedrock&quot;.</source>
        <translation>Entfernen Sie sie aus [model_providers.%1], oder verwenden Sie model_provider = &quot;amazon-bedrock&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 asks for the chat API (wire_api), which Codex no longer speaks</source>
        <translation>Der Anbieter %1 verlangt die Chat-API (wire_api), die Codex nicht mehr spricht</translation>
    </message>
    <message>
        <source>Set wire_api = &quot;responses&quot; in [model_providers.%1], if the provider has the Responses API.</source>
        <translation>Setzen Sie wire_api = &quot;responses&quot; in [model_providers.%1], falls der Anbieter die Responses API hat.</translation>
    </message>
    <message>
        <source>model_provider names the provider %1, which is not defined</source>
        <translation>model_provider nennt den Anbieter %1, der nicht definiert ist</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>einer dieser Werte: %1</translation>
    </message>
    <message>
        <source>Define it as [model_providers.%1], or remove model_provider to use openai.</source>
        <translation>Definieren Sie ihn als [model_providers.%1], oder entfernen Sie model_provider, um openai zu verwenden.</translation>
    </message>
    <message>
        <source>Codex cannot start: the model provider %1 is not defined</source>
        <translation>Codex kann nicht starten: Der Modellanbieter %1 ist nicht definiert</translation>
    </message>
    <message>
        <source>Did you mean model_provider = &quot;%1&quot;? Otherwise define [model_providers.%2].</source>
        <translation>Meinten Sie model_provider = &quot;%1&quot;? Definieren Sie andernfalls [model_providers.%2].</translation>
    </message>
    <message>
        <source>either command (a program) or url (an address), and settings that fit</source>
        <translation>entweder command (ein Programm) oder url (eine Adresse) und dazu passende Einstellungen</translation>
    </message>
    <message>
        <source>Codex cannot start: the MCP server %1 is not defined correctly</source>
        <translation>Codex kann nicht starten: Der MCP-Server %1 ist nicht richtig definiert</translation>
    </message>
    <message>
        <source>The MCP server %1 has neither command nor url</source>
        <translation>Der MCP-Server %1 hat weder command noch url</translation>
    </message>
    <message>
        <source>Add command = &quot;…&quot; or url = &quot;…&quot; to [mcp_servers.%1], or remove the table.</source>
        <translation>Ergänzen Sie command = &quot;…&quot; oder url = &quot;…&quot; in [mcp_servers.%1], oder entfernen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a command, and so cannot have %2</source>
        <translation>Der MCP-Server %1 hat ein command und kann daher kein %2 haben</translation>
    </message>
    <message>
        <source>The MCP server %1 has a url, and so cannot have %2</source>
        <translation>Der MCP-Server %1 hat eine url und kann daher kein %2 haben</translation>
    </message>
    <message>
        <source>Remove %1 from [mcp_servers.%2], or make two servers of it.</source>
        <translation>Entfernen Sie %1 aus [mcp_servers.%2], oder machen Sie zwei Server daraus.</translation>
    </message>
    <message>
        <source>The MCP server %1 has a literal bearer_token, which Codex refuses</source>
        <translation>Der MCP-Server %1 hat ein ausgeschriebenes bearer_token, was Codex ablehnt</translation>
    </message>
    <message>
        <source>Put the token into an environment variable and name that: bearer_token_env_var = &quot;MY_TOKEN&quot;</source>
        <translation>Legen Sie das Token in eine Umgebungsvariable und geben Sie diese an: bearer_token_env_var = &quot;MY_TOKEN&quot;</translation>
    </message>
    <message>
        <source>%2 of the MCP server %1 is negative</source>
        <translation>%2 des MCP-Servers %1 ist negativ</translation>
    </message>
    <message>
        <source>Set %1 to a number of seconds, such as 30.</source>
        <translation>Setzen Sie %1 auf eine Anzahl von Sekunden, etwa 30.</translation>
    </message>
    <message>
        <source>Codex cannot start: it refuses the setting of %1</source>
        <translation>Codex kann nicht starten: Es lehnt die Einstellung %1 ab</translation>
    </message>
    <message>
        <source>There are [permissions] profiles, but default_permissions chooses none</source>
        <translation>Es gibt Profile unter [permissions], aber default_permissions wählt keines aus</translation>
    </message>
    <message>
        <source>Add default_permissions = &quot;%1&quot; at the top of the file.</source>
        <translation>Ergänzen Sie default_permissions = &quot;%1&quot; am Anfang der Datei.</translation>
    </message>
    <message>
        <source>default_permissions names the profile %1, which is not defined</source>
        <translation>default_permissions nennt das Profil %1, das nicht definiert ist</translation>
    </message>
    <message>
        <source>Use one of %1, or define [permissions.%2].</source>
        <translation>Verwenden Sie eines von %1, oder definieren Sie [permissions.%2].</translation>
    </message>
    <message>
        <source>experimental_thread_store_endpoint is no longer supported</source>
        <translation>experimental_thread_store_endpoint wird nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>profile = &quot;%1&quot; is no longer supported</source>
        <translation>profile = &quot;%1&quot; wird nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Remove the line, move the settings of [profiles.%1] to %1.config.toml in the Codex home, and start codex --profile %1.</source>
        <translation>Entfernen Sie die Zeile, verschieben Sie die Einstellungen von [profiles.%1] nach %1.config.toml im Codex-Ordner, und starten Sie codex --profile %1.</translation>
    </message>
    <message>
        <source>approval_policy = &quot;untrusted&quot; is no longer supported</source>
        <translation>approval_policy = &quot;untrusted&quot; wird nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Remove the line, or set approval_policy = &quot;on-request&quot;.</source>
        <translation>Entfernen Sie die Zeile, oder setzen Sie approval_policy = &quot;on-request&quot;.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>Set it to &quot;medium&quot;, for instance, or remove it.</source>
        <translation>Setzen Sie es zum Beispiel auf &quot;medium&quot;, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>features.rollout_budget cannot be true alone: it is a table of settings</source>
        <translation>features.rollout_budget kann nicht einfach true sein: Es ist eine Tabelle von Einstellungen</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be read: %2</source>
        <translation>%1 nennt eine Datei, die nicht gelesen werden kann: %2</translation>
    </message>
    <message>
        <source>Create %1, or correct or remove %2.</source>
        <translation>Legen Sie %1 an, oder korrigieren oder entfernen Sie %2.</translation>
    </message>
    <message>
        <source>The path %1 holds control characters: a backslash in double quotes was read as an escape</source>
        <translation>Der Pfad %1 enthält Steuerzeichen: Ein Backslash in doppelten Anführungszeichen wurde als Escape-Sequenz gelesen</translation>
    </message>
    <message>
        <source>Put the path in single quotes, or double every backslash.</source>
        <translation>Setzen Sie den Pfad in einfache Anführungszeichen, oder verdoppeln Sie jeden Backslash.</translation>
    </message>
    <message>
        <source>[profiles.%1] has no effect: profiles are files now</source>
        <translation>[profiles.%1] hat keine Wirkung: Profile sind jetzt Dateien</translation>
    </message>
    <message>
        <source>Move its settings to %1.config.toml in the Codex home and start codex --profile %1, or remove it.</source>
        <translation>Verschieben Sie die Einstellungen nach %1.config.toml im Codex-Ordner und starten Sie codex --profile %1, oder entfernen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>The entry for the project %1 is never used: Codex compares the absolute path without a slash at its end</source>
        <translation>Der Eintrag für das Projekt %1 wird nie verwendet: Codex vergleicht den absoluten Pfad ohne Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>Write the absolute path without a slash at its end.</source>
        <translation>Schreiben Sie den absoluten Pfad ohne Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>model_reasoning_effort has an unusual value: %1</source>
        <translation>model_reasoning_effort hat einen ungewöhnlichen Wert: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number (integer), without quotes</source>
        <translation>eine ganze Zahl (integer) ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number (integer), %1</source>
        <translation>eine ganze Zahl (integer), %1</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>eine Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a text (string) in quotes</source>
        <translation>ein Text (string) in Anführungszeichen</translation>
    </message>
    <message>
        <source>a path (string) in quotes</source>
        <translation>ein Pfad (string) in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>eine Liste von Texten, etwa [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a table ([%1] and settings below it)</source>
        <translation>eine Tabelle ([%1] und Einstellungen darunter)</translation>
    </message>
    <message>
        <source>a value of type: %1</source>
        <translation>ein Wert vom Typ: %1</translation>
    </message>
    <message>
        <source>A -c option has no key before its =</source>
        <translation>Einer Option -c fehlt der Schlüssel vor dem =</translation>
    </message>
    <message>
        <source>The option -c %1 has no =</source>
        <translation>Der Option -c %1 fehlt das =</translation>
    </message>
    <message>
        <source>-c key=value</source>
        <translation>-c key=value</translation>
    </message>
    <message>
        <source>Write the option as -c key=value, such as -c model=&quot;gpt-5&quot;.</source>
        <translation>Schreiben Sie die Option als -c key=value, etwa -c model=&quot;gpt-5&quot;.</translation>
    </message>
    <message>
        <source>Codex cannot start: an option -c is not of the form key=value</source>
        <translation>Codex kann nicht starten: Eine Option -c hat nicht die Form key=value</translation>
    </message>
    <message>
        <source>%1 names the feature flag %2, which Codex does not know</source>
        <translation>%1 nennt das Feature-Flag %2, das Codex nicht kennt</translation>
    </message>
    <message>
        <source>Leave the option out; `codex features list` shows the flags.</source>
        <translation>Lassen Sie die Option weg; `codex features list` zeigt die Flags.</translation>
    </message>
    <message>
        <source>Write %1 %2.</source>
        <translation>Schreiben Sie %1 %2.</translation>
    </message>
    <message>
        <source>Codex cannot start: it has no feature flag %1</source>
        <translation>Codex kann nicht starten: Es hat kein Feature-Flag %1</translation>
    </message>
    <message>
        <source>%1 is defined a second time</source>
        <translation>%1 ist ein zweites Mal definiert</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>jeder Schlüssel nur einmal</translation>
    </message>
    <message>
        <source>Keep one of the two definitions of %1.</source>
        <translation>Behalten Sie eine der beiden Definitionen von %1.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 defines %3 a second time</source>
        <translation>Codex kann nicht starten: %1 Zeile %2 definiert %3 ein zweites Mal</translation>
    </message>
    <message>
        <source>%1 is defined in line %2 already</source>
        <translation>%1 ist bereits in Zeile %2 definiert</translation>
    </message>
    <message>
        <source>Move the lines below [%1] to the table of line %2, and remove the second header.</source>
        <translation>Verschieben Sie die Zeilen unter [%1] in die Tabelle von Zeile %2, und entfernen Sie den zweiten Kopf.</translation>
    </message>
    <message>
        <source>Remove %1 from line %2 or from line %3.</source>
        <translation>Entfernen Sie %1 aus Zeile %2 oder aus Zeile %3.</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>ein Text in UTF-8</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not UTF-8 text</source>
        <translation>Codex kann nicht starten: %1 ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>Die Datei ist UTF-16. Wandeln Sie sie um: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>Speichern Sie die Datei als UTF-8. Falls sie Latin-1 ist: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Correct the line to: %1</source>
        <translation>Korrigieren Sie die Zeile zu: %1</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes: %2</source>
        <translation>Der Wert von %1 hat keine Anführungszeichen: %2</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, a list or a table</source>
        <translation>ein Text in Anführungszeichen, eine Zahl, true, false, eine Liste oder eine Tabelle</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes.</source>
        <translation>Setzen Sie den Wert von %1 in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes</source>
        <translation>Der Wert von %1 hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>the value itself: the file knows no variables</source>
        <translation>der Wert selbst: Die Datei kennt keine Variablen</translation>
    </message>
    <message>
        <source>Write the value itself, in quotes; variables are not expanded here.</source>
        <translation>Schreiben Sie den Wert selbst, in Anführungszeichen; Variablen werden hier nicht ersetzt.</translation>
    </message>
    <message>
        <source>The value of %1 has typographic quotes: %2</source>
        <translation>Der Wert von %1 hat typografische Anführungszeichen: %2</translation>
    </message>
    <message>
        <source>Use straight quotes: %1 = %2</source>
        <translation>Verwenden Sie gerade Anführungszeichen: %1 = %2</translation>
    </message>
    <message>
        <source>true or false, or a text in quotes</source>
        <translation>true oder false, oder ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value: the file knows no null</source>
        <translation>ein Wert: Die Datei kennt kein null</translation>
    </message>
    <message>
        <source>Remove %1 to get its default, or put the value in quotes.</source>
        <translation>Entfernen Sie %1, um die Vorgabe zu erhalten, oder setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Use single quotes, in which a backslash is only a backslash, or double every backslash.</source>
        <translation>Verwenden Sie einfache Anführungszeichen, in denen ein Backslash nur ein Backslash ist, oder verdoppeln Sie jeden Backslash.</translation>
    </message>
    <message>
        <source>Use single quotes: %1 = &apos;%2&apos; (or double every backslash).</source>
        <translation>Verwenden Sie einfache Anführungszeichen: %1 = &apos;%2&apos; (oder verdoppeln Sie jeden Backslash).</translation>
    </message>
    <message>
        <source>A backslash in double quotes begins an escape, and %1 is none that TOML has</source>
        <translation>Ein Backslash in doppelten Anführungszeichen beginnt eine Escape-Sequenz, und %1 kennt TOML nicht</translation>
    </message>
    <message>
        <source>a path in single quotes, or with every backslash doubled</source>
        <translation>ein Pfad in einfachen Anführungszeichen, oder mit verdoppelten Backslashes</translation>
    </message>
    <message>
        <source>The backslash before the closing quote of %1 makes the quote a part of the text</source>
        <translation>Der Backslash vor dem schließenden Anführungszeichen von %1 macht dieses zu einem Teil des Textes</translation>
    </message>
    <message>
        <source>The text of %1 is not closed: its line ends without %2</source>
        <translation>Der Text von %1 ist nicht geschlossen: Seine Zeile endet ohne %2</translation>
    </message>
    <message>
        <source>the closing quote on the same line</source>
        <translation>das schließende Anführungszeichen in derselben Zeile</translation>
    </message>
    <message>
        <source>Add the closing %1 at the end of the text (a text over several lines stands between %2).</source>
        <translation>Ergänzen Sie das schließende %1 am Ende des Textes (ein Text über mehrere Zeilen steht zwischen %2).</translation>
    </message>
    <message>
        <source>The line goes on after its end: %1</source>
        <translation>Die Zeile geht nach ihrem Ende weiter: %1</translation>
    </message>
    <message>
        <source>one setting on a line</source>
        <translation>eine Einstellung je Zeile</translation>
    </message>
    <message>
        <source>The line goes on after the end of its value</source>
        <translation>Die Zeile geht nach dem Ende ihres Werts weiter</translation>
    </message>
    <message>
        <source>Begin the comment with #.</source>
        <translation>Beginnen Sie den Kommentar mit #.</translation>
    </message>
    <message>
        <source>Remove the %1 at the end of the line.</source>
        <translation>Entfernen Sie das %1 am Ende der Zeile.</translation>
    </message>
    <message>
        <source>If the text is to hold quotes, put single quotes around it: &apos;…&apos;.</source>
        <translation>Soll der Text Anführungszeichen enthalten, setzen Sie ihn in einfache Anführungszeichen: &apos;…&apos;.</translation>
    </message>
    <message>
        <source>If the text is to hold an apostrophe, put double quotes around it.</source>
        <translation>Soll der Text einen Apostroph enthalten, setzen Sie ihn in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line is neither a setting nor a comment</source>
        <translation>Die Zeile ist weder eine Einstellung noch ein Kommentar</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>ein Kommentar, der mit # beginnt</translation>
    </message>
    <message>
        <source>There is no = after %1</source>
        <translation>Nach %1 steht kein =</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>key = value</translation>
    </message>
    <message>
        <source>Write the line as %1 = value, or remove it.</source>
        <translation>Schreiben Sie die Zeile als %1 = value, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Remove the word export, and put the value in quotes.</source>
        <translation>Entfernen Sie das Wort export, und setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write = in place of the colon: %1 = value</source>
        <translation>Schreiben Sie = anstelle des Doppelpunkts: %1 = value</translation>
    </message>
    <message>
        <source>A key without quotes holds a character that is not allowed: %1</source>
        <translation>Ein Schlüssel ohne Anführungszeichen enthält ein unzulässiges Zeichen: %1</translation>
    </message>
    <message>
        <source>letters, digits, _ and -, or a key in quotes</source>
        <translation>Buchstaben, Ziffern, _ und -, oder ein Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>Put this part of the key in single quotes, such as [projects.&apos;/path/to/it&apos;].</source>
        <translation>Setzen Sie diesen Teil des Schlüssels in einfache Anführungszeichen, etwa [projects.&apos;/path/to/it&apos;].</translation>
    </message>
    <message>
        <source>Put this part of the key in quotes: &quot;%1&quot;.</source>
        <translation>Setzen Sie diesen Teil des Schlüssels in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a text in quotes: %2</source>
        <translation>%1 ist weder eine Zahl noch ein Text in Anführungszeichen: %2</translation>
    </message>
    <message>
        <source>a number such as 10 or 0.5, or a text in quotes</source>
        <translation>eine Zahl wie 10 oder 0.5, oder ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Write a number, or put the value of %1 in quotes.</source>
        <translation>Schreiben Sie eine Zahl, oder setzen Sie den Wert von %1 in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has no valid value: %2</source>
        <translation>%1 hat keinen gültigen Wert: %2</translation>
    </message>
    <message>
        <source>true or false in small letters, or a text in quotes</source>
        <translation>true oder false in Kleinbuchstaben, oder ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>ein schließendes %1</translation>
    </message>
    <message>
        <source>Add the missing %1.</source>
        <translation>Ergänzen Sie das fehlende %1.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the value of %1</source>
        <translation>Im Wert von %1 fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>commas between the elements, and a bracket at the end</source>
        <translation>Kommas zwischen den Elementen und eine Klammer am Ende</translation>
    </message>
    <message>
        <source>Close the bracket of %1, or put a comma between its elements.</source>
        <translation>Schließen Sie die Klammer von %1, oder setzen Sie ein Komma zwischen die Elemente.</translation>
    </message>
    <message>
        <source>%1 has two equal signs</source>
        <translation>%1 hat zwei Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>a value after the = on the same line</source>
        <translation>ein Wert nach dem = in derselben Zeile</translation>
    </message>
    <message>
        <source>Write a value after the =, or remove the line.</source>
        <translation>Schreiben Sie einen Wert nach dem =, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The text of %1 over several lines is never closed</source>
        <translation>Der Text von %1 über mehrere Zeilen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 at its end</source>
        <translation>%1 am Ende</translation>
    </message>
    <message>
        <source>Add %1 where the text is to end.</source>
        <translation>Ergänzen Sie %1, wo der Text enden soll.</translation>
    </message>
    <message>
        <source>The text of %1 holds an invisible control character</source>
        <translation>Der Text von %1 enthält ein unsichtbares Steuerzeichen</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>sichtbare Zeichen</translation>
    </message>
    <message>
        <source>Type the value of %1 again instead of pasting it.</source>
        <translation>Tippen Sie den Wert von %1 neu ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The line ends in a way that TOML does not know (a carriage return alone)</source>
        <translation>Die Zeile endet auf eine Weise, die TOML nicht kennt (ein einzelner Wagenrücklauf)</translation>
    </message>
    <message>
        <source>line ends of Unix or Windows</source>
        <translation>Zeilenenden von Unix oder Windows</translation>
    </message>
    <message>
        <source>Save the file with line ends of Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</source>
        <translation>Speichern Sie die Datei mit Unix-Zeilenenden: sed -i &apos;s/\r\n*/\n/g&apos; FILE</translation>
    </message>
    <message>
        <source>A part of the key is empty</source>
        <translation>Ein Teil des Schlüssels ist leer</translation>
    </message>
    <message>
        <source>a name before the = and between the dots</source>
        <translation>ein Name vor dem = und zwischen den Punkten</translation>
    </message>
    <message>
        <source>Write the missing name, or remove the line.</source>
        <translation>Schreiben Sie den fehlenden Namen, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The name of a table is not closed with %1</source>
        <translation>Der Name einer Tabelle ist nicht mit %1 geschlossen</translation>
    </message>
    <message>
        <source>%1 closes a bracket that was never opened</source>
        <translation>%1 schließt eine Klammer, die nie geöffnet wurde</translation>
    </message>
    <message>
        <source>brackets in pairs</source>
        <translation>paarweise Klammern</translation>
    </message>
    <message>
        <source>Remove the bracket, or add the one that opens it.</source>
        <translation>Entfernen Sie die Klammer, oder ergänzen Sie die öffnende.</translation>
    </message>
    <message>
        <source>A list is not closed with %1</source>
        <translation>Eine Liste ist nicht mit %1 geschlossen</translation>
    </message>
    <message>
        <source>A table is not closed with %1</source>
        <translation>Eine Tabelle ist nicht mit %1 geschlossen</translation>
    </message>
    <message>
        <source>one comma between two elements</source>
        <translation>ein Komma zwischen zwei Elementen</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Entfernen Sie das Komma.</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply</source>
        <translation>Der Wert von %1 ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>fewer than 80 brackets in each other</source>
        <translation>weniger als 80 ineinander liegende Klammern</translation>
    </message>
    <message>
        <source>Remove brackets from the value of %1.</source>
        <translation>Entfernen Sie Klammern aus dem Wert von %1.</translation>
    </message>
    <message>
        <source>The file is JSON, not TOML</source>
        <translation>Die Datei ist JSON, nicht TOML</translation>
    </message>
    <message>
        <source>lines such as: model = &quot;gpt-5&quot;</source>
        <translation>Zeilen wie: model = &quot;gpt-5&quot;</translation>
    </message>
    <message>
        <source>Rewrite the settings as TOML: key = value on a line each, without the outer braces and the commas.</source>
        <translation>Schreiben Sie die Einstellungen als TOML: je Zeile key = value, ohne die äußeren geschweiften Klammern und die Kommas.</translation>
    </message>
    <message>
        <source>The file holds the markers of an unresolved merge conflict</source>
        <translation>Die Datei enthält die Markierungen eines ungelösten Merge-Konflikts</translation>
    </message>
    <message>
        <source>one of the two versions</source>
        <translation>eine der beiden Fassungen</translation>
    </message>
    <message>
        <source>Keep one of the two versions and remove the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Behalten Sie eine der beiden Fassungen, und entfernen Sie die Zeilen, die mit &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= und &gt;&gt;&gt;&gt;&gt;&gt;&gt; beginnen.</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 is not valid TOML</source>
        <translation>Codex kann nicht starten: %1 Zeile %2 ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Background Server</source>
        <translation>Hintergrundserver</translation>
    </message>
    <message>
        <source>Cancelled before it finished</source>
        <translation>Vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>The check itself failed: %1</source>
        <translation>Die Prüfung selbst ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with this text.</source>
        <translation>Führen Sie sie erneut aus; schlägt sie wieder fehl, melden Sie dies mit diesem Text.</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>Die Prüfung selbst ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The check had no answer after %1 s</source>
        <translation>Die Prüfung hatte nach %1 s keine Antwort</translation>
    </message>
    <message>
        <source>Look for a disk, a mount or a server that does not answer, then run the check again.</source>
        <translation>Suchen Sie nach einem Datenträger, einem Einhängepunkt oder einem Server, der nicht antwortet, und führen Sie die Prüfung dann erneut aus.</translation>
    </message>
    <message>
        <source>Not finished within %1 s</source>
        <translation>Nicht innerhalb von %1 s beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n inaktiv</numerusform>
            <numerusform>%n inaktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n neues Problem</numerusform>
            <numerusform>%n neue Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) gone</source>
        <translation>
            <numerusform>%n Problem behoben</numerusform>
            <numerusform>%n Probleme behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n Prüfung geändert</numerusform>
            <numerusform>%n Prüfungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture of %n value(s): the arrow keys walk through them</source>
        <translation>
            <numerusform>Ein Diagramm mit %n Wert: Die Pfeiltasten führen zu ihm</numerusform>
            <numerusform>Ein Diagramm mit %n Werten: Die Pfeiltasten führen durch die Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1; the longest was %2 with %3</source>
        <translation>
            <numerusform>%n Prüfung in %1; am längsten dauerte %2 mit %3</numerusform>
            <numerusform>%n Prüfungen in %1; am längsten dauerte %2 mit %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found nothing wrong.</source>
        <translation>
            <numerusform>%n Prüfung fand nichts Fehlerhaftes.</numerusform>
            <numerusform>%n Prüfungen fanden nichts Fehlerhaftes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, each with its reason.</source>
        <translation>
            <numerusform>%n übersprungen, mit Begründung.</numerusform>
            <numerusform>%n übersprungen, jede mit Begründung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses WebSocket</source>
        <translation>Responses-WebSocket</translation>
    </message>
    <message>
        <source>token refresh</source>
        <translation>Token-Erneuerung</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>MCP-Server %1</translation>
    </message>
    <message>
        <source>Stop every Codex, and restore what a backup has of them first, such as %1: the history of a thread stood there. Only if there is no backup, delete those that are still empty: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und stellen Sie zuerst wieder her, was eine Sicherung davon enthält, etwa %1: Darin stand der Verlauf eines Threads. Nur wenn es keine Sicherung gibt, löschen Sie die Dateien, die dann noch leer sind: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file&apos;s first record is not the session&apos;s</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Der erste Eintrag der Sitzungsdatei ist nicht der der Sitzung</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Der erste Eintrag der Sitzungsdatei ist nicht der der Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>a record of type session_meta in the first line</source>
        <translation>ein Eintrag vom Typ session_meta in der ersten Zeile</translation>
    </message>
    <message>
        <source>Another program has changed the file: restore %1 from a backup. Without one move it out of %2 and keep it; Codex does not open it as it is.</source>
        <translation>Ein anderes Programm hat die Datei geändert: Stellen Sie %1 aus einer Sicherung wieder her. Ohne Sicherung verschieben Sie die Datei aus %2, und bewahren Sie sie auf; so, wie sie ist, öffnet Codex sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has put a byte order mark before the rollout file&apos;s first record</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Ein Editor oder ein Synchronisierungsprogramm hat eine Byte Order Mark (BOM) vor den ersten Eintrag der Sitzungsdatei gesetzt</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Ein Editor oder ein Synchronisierungsprogramm hat eine Byte Order Mark (BOM) vor den ersten Eintrag der Sitzungsdatei gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>UTF-8 ohne Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or take the mark away: `%1`.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und stellen Sie dann jede Datei aus einer Sicherung wieder her, oder entfernen Sie die BOM: `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has written the rollout file in UTF-16</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Ein Editor oder ein Synchronisierungsprogramm hat die Sitzungsdatei in UTF-16 geschrieben</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Ein Editor oder ein Synchronisierungsprogramm hat die Sitzungsdatei in UTF-16 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or convert it: `%1`.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und stellen Sie dann jede Datei aus einer Sicherung wieder her, oder konvertieren Sie sie: `%1`.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>Der Ordner %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs: `rm %1`.</source>
        <translation>Sehen Sie mit `readlink %1` nach, wohin sie führt, und hängen Sie den betreffenden Datenträger ein, oder legen Sie den Ordner an; oder entfernen Sie die Verknüpfung, während kein Codex läuft: `rm %1`.</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder anew; restore what was in it from a backup.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und legen Sie das Objekt dann beiseite: `mv %1 %2`. Codex legt den Ordner neu an; stellen Sie seinen früheren Inhalt aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown -R &quot;$(id -un)&quot;: %1`.</source>
        <translation>Der Pfad gehört einem anderen Benutzer, wie nach einem Aufruf von `sudo codex`. Nehmen Sie ihn wieder in Besitz: `sudo chown -R &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>Allow yourself to read and write it again: `chmod u+rwx %1`.</source>
        <translation>Geben Sie sich wieder Lese- und Schreibrechte: `chmod u+rwx %1`.</translation>
    </message>
    <message>
        <source>Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for errors of it.</source>
        <translation>Prüfen Sie den Datenträger, auf dem der Ordner liegt: `findmnt -T %1`, und suchen Sie mit `sudo dmesg` nach dessen Fehlern.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such folder(s)</source>
        <translation>
            <numerusform>%1; %n solcher Ordner</numerusform>
            <numerusform>%1; %n solche Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of rollout files, or nothing</source>
        <translation>ein Ordner mit Sitzungsdateien oder nichts</translation>
    </message>
    <message>
        <source>Codex can neither save nor resume threads: %1 is of no use as their folder</source>
        <translation>Codex kann Threads weder speichern noch fortsetzen: %1 ist als Ordner dafür nicht verwendbar</translation>
    </message>
    <message>
        <source>Codex does not find the threads in %1</source>
        <translation>Codex findet die Threads in %1 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file that the state DB names holds another thread</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Die Sitzungsdatei, die die State-DB nennt, enthält einen anderen Thread</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Die Sitzungsdatei, die die State-DB nennt, enthält jeweils einen anderen Thread</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of the row in the file&apos;s first record</source>
        <translation>die ID der Zeile im ersten Eintrag der Datei</translation>
    </message>
    <message>
        <source>The file was changed or overwritten: restore %1 from a backup. Without one move it out of %2 and keep it; Codex opens neither thread from it.</source>
        <translation>Die Datei wurde geändert oder überschrieben: Stellen Sie %1 aus einer Sicherung wieder her. Ohne Sicherung verschieben Sie die Datei aus %2, und bewahren Sie sie auf; Codex öffnet daraus keinen der beiden Threads.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file is a symbolic link to a file whose name is no rollout&apos;s</source>
        <translation>
            <numerusform>%n Thread kann nicht fortgesetzt werden: Die Sitzungsdatei ist eine symbolische Verknüpfung auf eine Datei, deren Name nicht der einer Sitzungsdatei ist</numerusform>
            <numerusform>%n Threads können nicht fortgesetzt werden: Die Sitzungsdatei ist jeweils eine symbolische Verknüpfung auf eine Datei, deren Name nicht der einer Sitzungsdatei ist</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, or a link to one of the same name</source>
        <translation>eine Datei oder eine Verknüpfung auf eine gleichnamige Datei</translation>
    </message>
    <message>
        <source>Stop every Codex, then put the file itself in the link&apos;s place, for the first: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</source>
        <translation>Beenden Sie alle Codex-Instanzen, und setzen Sie dann die Datei selbst an die Stelle der Verknüpfung, hier für den ersten Thread: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</translation>
    </message>
    <message>
        <source>If a disk is to be mounted where %1 points, mount it. Else start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>Soll dort, wohin %1 zeigt, ein Datenträger eingehängt sein, hängen Sie ihn ein. Andernfalls starten Sie Codex einmal mit `codex`: Es baut den Index aus den Sitzungsdateien neu auf.</translation>
    </message>
    <message>
        <source>Not compared: the state DB may not be read; state.paths says more</source>
        <translation>Nicht verglichen: Die State-DB darf nicht gelesen werden; state.paths sagt mehr dazu</translation>
    </message>
    <message>
        <source>%1 lacks the table that Codex writes its log to, or a part of it: Codex keeps no log</source>
        <translation>In %1 fehlt die Tabelle, in die Codex sein Protokoll schreibt, oder ein Teil davon: Codex führt kein Protokoll</translation>
    </message>
    <message>
        <source>a table of log lines as Codex makes it</source>
        <translation>eine Tabelle mit Protokollzeilen, wie Codex sie anlegt</translation>
    </message>
    <message>
        <source>%1 has the content of %2: the file, or the write-ahead log beside it, belongs to that database</source>
        <translation>%1 hat den Inhalt von %2: Die Datei oder das Write-Ahead-Log daneben gehört zu jener Datenbank</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): it has the content of %3</source>
        <translation>Codex verwendet seine %1 (%2) nicht: Sie hat den Inhalt von %3</translation>
    </message>
    <message>
        <source>%1 has tables, but no record of the migrations that made them: Codex tries to make the tables again and fails</source>
        <translation>%1 enthält Tabellen, aber keine Aufzeichnung der Migrationen, die sie angelegt haben: Codex versucht, die Tabellen erneut anzulegen, und scheitert</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): the record of its migrations is missing</source>
        <translation>Codex verwendet seine %1 (%2) nicht: Die Aufzeichnung ihrer Migrationen fehlt</translation>
    </message>
    <message>
        <source>Correct %1 so that it names a folder, or take it out: Codex then keeps the files in its home.</source>
        <translation>Korrigieren Sie %1 so, dass ein Ordner genannt ist, oder entfernen Sie die Angabe: Codex bewahrt die Dateien dann in seinem Codex-Ordner auf.</translation>
    </message>
    <message>
        <source>See with `readlink %1` where the link leads, and mount that disk or make that folder; or correct %2.</source>
        <translation>Sehen Sie mit `readlink %1` nach, wohin die Verknüpfung führt, und hängen Sie den betreffenden Datenträger ein, oder legen Sie den Ordner an; oder korrigieren Sie %2.</translation>
    </message>
    <message>
        <source>Mount the disk that it lies on, or make the folder and give it to yourself: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; or correct %2.</source>
        <translation>Hängen Sie den Datenträger ein, auf dem der Ordner liegt, oder legen Sie den Ordner an, und nehmen Sie ihn in Besitz: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; oder korrigieren Sie %2.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not a folder and cannot be one</source>
        <translation>%1 nennt %2, das kein Ordner ist und keiner sein kann</translation>
    </message>
    <message>
        <source>%1 names %2, which is not there, and Codex cannot make it</source>
        <translation>%1 nennt %2, das nicht vorhanden ist und das Codex nicht anlegen kann</translation>
    </message>
    <message>
        <source>a folder, or a place where Codex can make one</source>
        <translation>ein Ordner oder ein Ort, an dem Codex einen anlegen kann</translation>
    </message>
    <message>
        <source>Codex has no place for its databases, and lists no threads: %1 points to %2</source>
        <translation>Codex hat keinen Ort für seine Datenbanken und listet keine Threads auf: %1 zeigt auf %2</translation>
    </message>
    <message>
        <source>Codex keeps no log: %1 points to %2</source>
        <translation>Codex führt kein Protokoll: %1 zeigt auf %2</translation>
    </message>
    <message>
        <source>It belongs to another user, and %1 names it. Name a folder of your own there, or have its owner let you write to it.</source>
        <translation>Der Pfad gehört einem anderen Benutzer, und %1 nennt ihn. Geben Sie dort einen eigenen Ordner an, oder bitten Sie den Besitzer um Schreibrechte.</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown %1&quot;$(id -un)&quot;: %2`.</source>
        <translation>Der Pfad gehört einem anderen Benutzer, wie nach einem Aufruf von `sudo codex`. Nehmen Sie ihn wieder in Besitz: `sudo chown %1&quot;$(id -un)&quot;: %2`.</translation>
    </message>
    <message>
        <source>Allow yourself to write again: `chmod %1u+rwX %2`.</source>
        <translation>Geben Sie sich wieder Schreibrechte: `chmod %1u+rwX %2`.</translation>
    </message>
    <message>
        <source>The Codex home %1 belongs to another user, %2: you may not write to it</source>
        <translation>Der Codex-Ordner %1 gehört einem anderen Benutzer, %2: Sie dürfen nicht hineinschreiben</translation>
    </message>
    <message>
        <source>a Codex home of the user who runs Codex</source>
        <translation>ein Codex-Ordner des Benutzers, der Codex ausführt</translation>
    </message>
    <message>
        <source>Use a Codex home of your own: `unset CODEX_HOME`, or set it to a folder of yours. To use this one, start Codex as %1.</source>
        <translation>Verwenden Sie einen eigenen Codex-Ordner: `unset CODEX_HOME`, oder setzen Sie die Variable auf einen Ihrer Ordner. Um diesen zu verwenden, starten Sie Codex als %1.</translation>
    </message>
    <message>
        <source>Not asked: no credentials are sent (--no-credentials)</source>
        <translation>Nicht angefragt: Es werden keine Zugangsdaten gesendet (--no-credentials)</translation>
    </message>
    <message>
        <source>Not reached: the proxy wants credentials, and none are sent (--no-credentials)</source>
        <translation>Nicht erreicht: Der Proxy verlangt Zugangsdaten, und es werden keine gesendet (--no-credentials)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) not looked at again</source>
        <translation>
            <numerusform>%n Problem nicht erneut geprüft</numerusform>
            <numerusform>%n Probleme nicht erneut geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (MCP server %2, %3)</source>
        <translation>%1 (MCP-Server %2, %3)</translation>
    </message>
    <message>
        <source>%1 (makes the provider&apos;s token, %2)</source>
        <translation>%1 (erzeugt das Token des Anbieters, %2)</translation>
    </message>
    <message>
        <source>tmux (its options)</source>
        <translation>tmux (Optionen)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>den Bericht</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>die Prüfung %1</translation>
    </message>
    <message>
        <source>A secret (%1) would have been shown by %2, so nothing was written. Please report this as a fault of Codex Doctor.</source>
        <translation>Durch %2 wäre ein Geheimnis (%1) sichtbar geworden, deshalb wurde nichts geschrieben. Bitte melden Sie dies als Fehler von Codex Doctor.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ist bereits vorhanden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>feedback has to be a table</source>
        <translation>feedback muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>%1 is not a setting; there are dsn and uploads</source>
        <translation>%1 ist keine Einstellung; es gibt dsn und uploads</translation>
    </message>
    <message>
        <source>dsn has to be a string</source>
        <translation>dsn muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>uploads has to be true or false</source>
        <translation>uploads muss true oder false sein</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>die Datei ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>You have turned uploads off (%1). The bundle can be saved to a file instead.</source>
        <translation>Sie haben das Senden abgeschaltet (%1). Das Archiv kann stattdessen in eine Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Uploads are forbidden on this machine (%1). The bundle can be saved to a file instead.</source>
        <translation>Das Senden ist auf diesem Rechner untersagt (%1). Das Archiv kann stattdessen in eine Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>No place for feedback is set, neither in the settings nor by CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.</source>
        <translation>Es ist kein Ziel für Rückmeldungen festgelegt, weder in den Einstellungen noch durch CODEX_DOCTOR_DSN. Das Archiv kann stattdessen in eine Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>It was queued for %1, and the policy of this machine (%2) has %3. Delete it, and send anew.</source>
        <translation>Es wurde für %1 eingereiht, die Richtlinie dieses Rechners (%2) nennt aber %3. Löschen Sie es, und senden Sie es neu.</translation>
    </message>
    <message>
        <source>A secret (%1) would have been sent in %2, so nothing was. Please report this as a fault of Codex Doctor.</source>
        <translation>In %2 wäre ein Geheimnis (%1) gesendet worden, deshalb wurde nichts gesendet. Bitte melden Sie dies als Fehler von Codex Doctor.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 is the most that can be sent.</source>
        <translation>Die Nachricht hat %1 Zeichen; höchstens %2 können gesendet werden.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>sie beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>its scheme is %1, not https</source>
        <translation>ihr Schema ist %1, nicht https</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>http is accepted for this machine alone; %1 needs https</source>
        <translation>http ist nur für diesen Rechner zulässig; %1 braucht https</translation>
    </message>
    <message>
        <source>its public key is missing: https://KEY@%1/PROJECT</source>
        <translation>ihr öffentlicher Schlüssel fehlt: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its public key has a character that keys do not have</source>
        <translation>ihr öffentlicher Schlüssel enthält ein Zeichen, das in Schlüsseln nicht vorkommt</translation>
    </message>
    <message>
        <source>something follows the project</source>
        <translation>nach dem Projekt folgt noch etwas</translation>
    </message>
    <message>
        <source>its project is missing: https://KEY@%1/PROJECT</source>
        <translation>ihr Projekt fehlt: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its project is not a number or a word</source>
        <translation>ihr Projekt ist weder eine Zahl noch ein Wort</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1, Projekt %2</translation>
    </message>
    <message>
        <source>not a Sentry DSN: %1</source>
        <translation>keine Sentry-DSN: %1</translation>
    </message>
    <message>
        <source>The policy of this machine (%1) has it go to %2.</source>
        <translation>Nach der Richtlinie dieses Rechners (%1) geht es an %2.</translation>
    </message>
    <message>
        <source>The variable CODEX_DOCTOR_DSN decides.</source>
        <translation>Die Variable CODEX_DOCTOR_DSN entscheidet.</translation>
    </message>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>Es gibt keinen persönlichen Ordner, um es zu speichern.</translation>
    </message>
    <message>
        <source>%1 has to be edited by hand: its form is not the usual one.</source>
        <translation>%1 muss von Hand bearbeitet werden: Die Form ist nicht die übliche.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>a transaction on it was interrupted, or is being written</source>
        <translation>eine Transaktion wurde unterbrochen oder wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Codex has no log database here</source>
        <translation>Codex hat hier keine Protokolldatenbank</translation>
    </message>
    <message>
        <source>the log database cannot be read: %1</source>
        <translation>die Protokolldatenbank kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Codex logged nothing in that time</source>
        <translation>Codex hat in dieser Zeit nichts protokolliert</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>its record in the outbox cannot be read; it can only be deleted</source>
        <translation>der Eintrag im Postausgang kann nicht gelesen werden; er kann nur gelöscht werden</translation>
    </message>
    <message>
        <source>There is no %1 in the outbox.</source>
        <translation>Im Postausgang gibt es kein %1.</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 wird gerade gesendet.</translation>
    </message>
    <message>
        <source>There is no folder to keep feedback in, because HOME is not set. Nothing was sent.</source>
        <translation>Es gibt keinen Ordner für Rückmeldungen, weil HOME nicht gesetzt ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder.</source>
        <translation>%1 liegt im Codex-Ordner, der nie verändert wird. Setzen Sie XDG_DATA_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The feedback cannot be kept in %1, so nothing was sent</source>
        <translation>Die Rückmeldung kann nicht in %1 gespeichert werden, deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 is in the outbox already.</source>
        <translation>%1 ist bereits im Postausgang.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be written</source>
        <translation>Der Postausgang %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is not waiting: %2.</source>
        <translation>%1 wartet nicht: %2.</translation>
    </message>
    <message>
        <source>%1 was accepted already.</source>
        <translation>%1 wurde bereits angenommen.</translation>
    </message>
    <message>
        <source>%1 has nothing left to send.</source>
        <translation>%1 hat nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>what was to be sent cannot be read any more; it can only be deleted</source>
        <translation>was gesendet werden sollte, ist nicht mehr lesbar; es kann nur gelöscht werden</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>; the server wants nothing before %1</source>
        <translation>; der Server nimmt vor %1 nichts an</translation>
    </message>
    <message>
        <source>; the next attempt is after %1</source>
        <translation>; der nächste Versuch erfolgt nach %1</translation>
    </message>
    <message>
        <source>%1, but the answer does not confirm it; it is kept, and can be sent again</source>
        <translation>%1, aber die Antwort bestätigt es nicht; es bleibt erhalten und kann erneut gesendet werden</translation>
    </message>
    <message>
        <source>queued, not sent yet</source>
        <translation>eingereiht, noch nicht gesendet</translation>
    </message>
    <message>
        <source>not accepted yet: %1%2</source>
        <translation>noch nicht angenommen: %1%2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted by the server (event id %1)</source>
        <translation>vom Server angenommen (Ereignis-ID %1)</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>the attempt was stopped</source>
        <translation>der Versuch wurde abgebrochen</translation>
    </message>
    <message>
        <source>The server wants nothing before %1.</source>
        <translation>Der Server nimmt vor %1 nichts an.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Nothing is sent with --offline.</source>
        <translation>Mit --offline wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 printed more than 4 MiB and was not read to its end</source>
        <translation>%1 hat mehr als 4 MiB ausgegeben und wurde nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>%1 ended without telling its variables (%2)</source>
        <translation>%1 endete, ohne seine Variablen zu nennen (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The variable SHELL names no login shell</source>
        <translation>Die Variable SHELL nennt keine Login-Shell</translation>
    </message>
    <message>
        <source>The background server&apos;s socket %1 cannot be connected to: %2</source>
        <translation>Zum Socket %1 des Hintergrundservers kann keine Verbindung hergestellt werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect or an unusual value</source>
        <translation>
            <numerusform>%n Einstellung hat keine Wirkung oder einen ungewöhnlichen Wert</numerusform>
            <numerusform>%n Einstellungen haben keine Wirkung oder einen ungewöhnlichen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login: with CODEX_API_KEY (%2) set, `codex exec` deletes the login that is stored, and ends</source>
        <translation>forced_login_method = &quot;chatgpt&quot; (%1) verlangt eine ChatGPT-Anmeldung: Ist CODEX_API_KEY (%2) gesetzt, löscht `codex exec` die gespeicherte Anmeldung und beendet sich</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex trusts the system&apos;s certificates alone, and opens no WebSocket.</source>
        <translation>Setzen Sie %1 auf die PEM-Datei mit Ihren CA-Zertifikaten, oder führen Sie `unset %1` aus: Bis dahin vertraut Codex nur den Zertifikaten des Systems und öffnet keinen WebSocket.</translation>
    </message>
    <message>
        <source>Connected (HTTP 101 Switching Protocols)</source>
        <translation>Verbunden (HTTP 101 Switching Protocols)</translation>
    </message>
    <message>
        <source>The latest version is %1; which one is installed is not known</source>
        <translation>Die neueste Version ist %1; welche installiert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The single sign-on of the AWS profile %1 (%2) expired at %3</source>
        <translation>Das Single Sign-on des AWS-Profils %1 (%2) ist abgelaufen: %3</translation>
    </message>
    <message>
        <source>The temporary keys of the AWS profile %1 (%2) expired at %3</source>
        <translation>Die temporären Schlüssel des AWS-Profils %1 (%2) sind abgelaufen: %3</translation>
    </message>
    <message>
        <source>%1 has a string without its closing %2</source>
        <translation>%1 enthält eine Zeichenkette ohne schließendes %2</translation>
    </message>
    <message>
        <source>%1 has a rule whose pattern is a string, not a list of words</source>
        <translation>%1 enthält eine Regel, deren Muster eine Zeichenkette ist statt einer Liste von Wörtern</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: a hook for %2 has no command</source>
        <translation>Codex führt keinen Hook aus %1 aus: Einem Hook für %2 fehlt der Befehl</translation>
    </message>
    <message>
        <source>There are no rules, hooks, skills or project instructions</source>
        <translation>Es gibt keine Regeln, Hooks, Skills oder Projektanweisungen</translation>
    </message>
    <message>
        <source>Nothing wrong was seen in the rules, hooks, skills and project instructions</source>
        <translation>An Regeln, Hooks, Skills und Projektanweisungen fiel nichts Fehlerhaftes auf</translation>
    </message>
    <message>
        <source>There is no login to compare with the configuration</source>
        <translation>Es gibt keine Anmeldung, die mit der Konfiguration zu vergleichen wäre</translation>
    </message>
    <message>
        <source>The login fits the configuration</source>
        <translation>Die Anmeldung passt zur Konfiguration</translation>
    </message>
    <message>
        <source>The login to MCP server %1 expired at %2, and there is no refresh token to renew it</source>
        <translation>Die Anmeldung beim MCP-Server %1 ist abgelaufen (%2), und es gibt kein Aktualisierungstoken, um sie zu erneuern</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Reach it from another public IP address: switch your VPN or proxy on or off, or use another network. If it stays so, send the cf-ray id to whoever runs the gateway.</source>
        <translation>Gehen Sie mit einer anderen öffentlichen IP-Adresse ins Internet: Schalten Sie VPN oder Proxy ein oder aus, oder verwenden Sie ein anderes Netzwerk. Bleibt es dabei, nennen Sie dem Betreiber des Gateways die cf-ray-ID.</translation>
    </message>
    <message>
        <source>A gateway before %1 takes your network for a robot and challenges it (%2)</source>
        <translation>Ein Gateway vor %1 hält Ihr Netzwerk für einen Bot und stellt ihm eine Prüfaufgabe (%2)</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 expired on %3</source>
        <translation>Das Zertifikat %1 von %2 ist am %3 abgelaufen</translation>
    </message>
    <message>
        <source>No answer from %1: connections time out, as happens where a firewall drops them silently</source>
        <translation>Keine Antwort von %1: Verbindungen laufen in eine Zeitüberschreitung, wie es geschieht, wenn eine Firewall sie stillschweigend verwirft</translation>
    </message>
    <message>
        <source>Not asked: there are no credentials to send</source>
        <translation>Nicht angefragt: Es gibt keine Zugangsdaten, die gesendet werden könnten</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Every hop on the way to %1 (%2) is open</source>
        <translation>Jeder Abschnitt des Wegs zu %1 (%2) ist offen</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2</source>
        <translation>Codex erreicht %1 nicht: Es kennt keine %5://-Proxys, und %3 nennt einen solchen Proxy, %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4</source>
        <translation>Codex erreicht %1 nicht: Es kennt keine %2://-Proxys, und %3 nennt einen solchen Proxy, %4</translation>
    </message>
    <message>
        <source>%1 accepts only clients that show a certificate, and Codex has none to show</source>
        <translation>%1 akzeptiert nur Clients, die ein Zertifikat vorzeigen, und Codex hat keines</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`. To leave them there, give up the write-ahead log: `codex migrate-nfs-db`.</source>
        <translation>Beenden Sie Codex, verschieben Sie die Datenbanken in einen Ordner auf einem lokalen Datenträger (`mv %1/*_[0-9]*.sqlite* FOLDER/`), und geben Sie diesen Ordner in config.toml an: `sqlite_home = &quot;FOLDER&quot;`. Sollen sie dort bleiben, verzichten Sie auf das Write-Ahead-Log: `codex migrate-nfs-db`.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Codex was not found on this machine</source>
        <translation>Auf diesem Rechner wurde kein Codex gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed name(s)</source>
        <translation>
            <numerusform>%n fehlerhafter Name</numerusform>
            <numerusform>%n fehlerhafte Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 (%2) was stopped in the middle of reading %3: the write-ahead log of that database cannot be emptied, and grows</source>
        <translation>Der Prozess %1 (%2) wurde mitten im Lesen von %3 angehalten: Das Write-Ahead-Log dieser Datenbank kann nicht geleert werden und wächst</translation>
    </message>
    <message>
        <source>Codex could not update its %1 (%2): migration %3 failed</source>
        <translation>Codex konnte seine %1 (%2) nicht aktualisieren: Migration %3 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Codex cannot update its %1 (%2): a migration is left out</source>
        <translation>Codex kann seine %1 (%2) nicht aktualisieren: Eine Migration wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thread(s) in the list of `codex resume --all`</source>
        <translation>
            <numerusform>%1 von %n Thread in der Liste von `codex resume --all`</numerusform>
            <numerusform>%1 von %n Threads in der Liste von `codex resume --all`</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the checks as its owner: `sudo -u %1 codex-doctor-cli --codex-home %2`.</source>
        <translation>Führen Sie die Prüfungen als der Benutzer aus, dem er gehört: `sudo -u %1 codex-doctor-cli --codex-home %2`.</translation>
    </message>
    <message>
        <source>Databases take most of it: see what the check of the databases says.</source>
        <translation>Das meiste davon belegen Datenbanken: Lesen Sie, was die Prüfung der Datenbanken sagt.</translation>
    </message>
    <message>
        <source>%1=%2: Codex takes the terminal to be smaller than it needs</source>
        <translation>%1=%2: Codex hält das Terminal für kleiner, als es benötigt</translation>
    </message>
    <message>
        <source>Codex knows every item of the terminal title</source>
        <translation>Codex kennt alle Elemente des Terminaltitels</translation>
    </message>
    <message>
        <source>%1 cannot be changed for the built-in provider %2</source>
        <translation>%1 lässt sich für den eingebauten Anbieter %2 nicht ändern</translation>
    </message>
    <message>
        <source>state DB</source>
        <translation>State-DB</translation>
    </message>
    <message>
        <source>log DB</source>
        <translation>Protokoll-DB</translation>
    </message>
    <message>
        <source>goals DB</source>
        <translation>Ziele-DB</translation>
    </message>
    <message>
        <source>memories DB</source>
        <translation>Erinnerungen-DB</translation>
    </message>
    <message>
        <source>memories v2 DB</source>
        <translation>Erinnerungen-DB v2</translation>
    </message>
    <message>
        <source>queue DB</source>
        <translation>Warteschlangen-DB</translation>
    </message>
    <message>
        <source>thread history DB</source>
        <translation>Thread-Verlaufs-DB</translation>
    </message>
    <message>
        <source>line %1 column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or put it on a line of its own.</source>
        <translation>Entfernen Sie, was dort nicht hingehört, oder setzen Sie es in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Remove the extra bracket.</source>
        <translation>Entfernen Sie die überzählige Klammer.</translation>
    </message>
    <message>
        <source>There is one comma too many in the value of %1</source>
        <translation>Im Wert von %1 steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>cwd</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>log dir</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model provider</source>
        <translation>Modellanbieter</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>erster Frame</translation>
    </message>
    <message>
        <source>answer after</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>weitergeleitet an</translation>
    </message>
    <message>
        <source>proxy env vars</source>
        <translation>Proxy-Variablen</translation>
    </message>
    <message>
        <source>proxy env vars present</source>
        <translation>gesetzte Proxy-Variablen</translation>
    </message>
    <message>
        <source>auth file</source>
        <translation>Anmeldedatei</translation>
    </message>
    <message>
        <source>auth mode</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>token refresh %1</source>
        <translation>Token-Erneuerung %1</translation>
    </message>
    <message>
        <source>Responses WebSocket %1</source>
        <translation>Responses-WebSocket %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>Aktualisierungen %1</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1: Beispiel</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1: Quelle</translation>
    </message>
    <message>
        <source>os</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>os type</source>
        <translation>Systemtyp</translation>
    </message>
    <message>
        <source>os version</source>
        <translation>Systemversion</translation>
    </message>
    <message>
        <source>os language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>multiplexer</source>
        <translation>Multiplexer</translation>
    </message>
    <message>
        <source>multiplexers</source>
        <translation>Multiplexer</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>terminal size</source>
        <translation>Terminalgröße</translation>
    </message>
    <message>
        <source>terminal version</source>
        <translation>Terminalversion</translation>
    </message>
    <message>
        <source>terminfo entry</source>
        <translation>Terminfo-Eintrag</translation>
    </message>
    <message>
        <source>tmux options</source>
        <translation>tmux-Optionen</translation>
    </message>
    <message>
        <source>color output</source>
        <translation>Farbausgabe</translation>
    </message>
    <message>
        <source>effective locale</source>
        <translation>wirksames Gebietsschema</translation>
    </message>
    <message>
        <source>stdin is terminal</source>
        <translation>stdin ist ein Terminal</translation>
    </message>
    <message>
        <source>stdout is terminal</source>
        <translation>stdout ist ein Terminal</translation>
    </message>
    <message>
        <source>stderr is terminal</source>
        <translation>stderr ist ein Terminal</translation>
    </message>
    <message>
        <source>terminal title source</source>
        <translation>Terminaltitel: Quelle</translation>
    </message>
    <message>
        <source>terminal title items</source>
        <translation>Terminaltitel: Elemente</translation>
    </message>
    <message>
        <source>terminal title invalid items</source>
        <translation>Terminaltitel: ungültige Elemente</translation>
    </message>
    <message>
        <source>terminal title activity</source>
        <translation>Terminaltitel: Aktivität</translation>
    </message>
    <message>
        <source>terminal title project source</source>
        <translation>Terminaltitel: Quelle des Projekts</translation>
    </message>
    <message>
        <source>terminal title project value</source>
        <translation>Terminaltitel: Wert des Projekts</translation>
    </message>
    <message>
        <source>warning threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>Fehlerschwelle</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1: verfügbar</translation>
    </message>
    <message>
        <source>endpoint products</source>
        <translation>Endpunktschutz-Produkte</translation>
    </message>
    <message>
        <source>.git entry</source>
        <translation>.git-Eintrag</translation>
    </message>
    <message>
        <source>PATH git entries</source>
        <translation>git-Einträge in PATH</translation>
    </message>
    <message>
        <source>PATH git #%1</source>
        <translation>git in PATH, Nr. %1</translation>
    </message>
    <message>
        <source>git execution</source>
        <translation>Ausführung von git</translation>
    </message>
    <message>
        <source>repo detected</source>
        <translation>Repository erkannt</translation>
    </message>
    <message>
        <source>repo root</source>
        <translation>Repository-Wurzel</translation>
    </message>
    <message>
        <source>selected git</source>
        <translation>gewähltes git</translation>
    </message>
    <message>
        <source>search command</source>
        <translation>Suchbefehl</translation>
    </message>
    <message>
        <source>search command path</source>
        <translation>Pfad des Suchbefehls</translation>
    </message>
    <message>
        <source>search command readiness</source>
        <translation>Bereitschaft des Suchbefehls</translation>
    </message>
    <message>
        <source>search provider</source>
        <translation>Herkunft des Suchbefehls</translation>
    </message>
    <message>
        <source>current executable</source>
        <translation>aktuelle Programmdatei</translation>
    </message>
    <message>
        <source>install context</source>
        <translation>Installationskontext</translation>
    </message>
    <message>
        <source>install method</source>
        <translation>Installationsart</translation>
    </message>
    <message>
        <source>managed by npm</source>
        <translation>von npm verwaltet</translation>
    </message>
    <message>
        <source>managed by bun</source>
        <translation>von bun verwaltet</translation>
    </message>
    <message>
        <source>managed by pnpm</source>
        <translation>von pnpm verwaltet</translation>
    </message>
    <message>
        <source>managed by Vite+</source>
        <translation>von Vite+ verwaltet</translation>
    </message>
    <message>
        <source>managed package root</source>
        <translation>verwalteter Paketordner</translation>
    </message>
    <message>
        <source>npm update target</source>
        <translation>npm-Aktualisierungsziel</translation>
    </message>
    <message>
        <source>PATH codex entries</source>
        <translation>codex-Einträge in PATH</translation>
    </message>
    <message>
        <source>PATH codex #%1</source>
        <translation>codex in PATH, Nr. %1</translation>
    </message>
    <message>
        <source>copy #%1</source>
        <translation>Kopie Nr. %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>version source</source>
        <translation>Quelle der Version</translation>
    </message>
    <message>
        <source>update action</source>
        <translation>Aktualisierungsbefehl</translation>
    </message>
    <message>
        <source>check for update on startup</source>
        <translation>Suche nach Aktualisierungen beim Start</translation>
    </message>
    <message>
        <source>version cache</source>
        <translation>Versions-Cache</translation>
    </message>
    <message>
        <source>version cache read</source>
        <translation>Lesen des Versions-Caches</translation>
    </message>
    <message>
        <source>version cache parse</source>
        <translation>Auswerten des Versions-Caches</translation>
    </message>
    <message>
        <source>cached latest version</source>
        <translation>gespeicherte neueste Version</translation>
    </message>
    <message>
        <source>last checked at</source>
        <translation>zuletzt geprüft</translation>
    </message>
    <message>
        <source>dismissed version</source>
        <translation>abgelehnte Version</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>neueste Version</translation>
    </message>
    <message>
        <source>latest version probe</source>
        <translation>Abfrage der neuesten Version</translation>
    </message>
    <message>
        <source>latest version status</source>
        <translation>Stand der neuesten Version</translation>
    </message>
    <message>
        <source>%1 of another version</source>
        <translation>%1 einer anderen Version</translation>
    </message>
    <message>
        <source>%1 of another version integrity</source>
        <translation>%1 einer anderen Version: Integrität</translation>
    </message>
    <message>
        <source>%1 integrity</source>
        <translation>%1: Integrität</translation>
    </message>
    <message>
        <source>%1 size</source>
        <translation>%1: Größe</translation>
    </message>
    <message>
        <source>%1 write-ahead log</source>
        <translation>%1: Write-Ahead-Log</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1: freie Seiten</translation>
    </message>
    <message>
        <source>%1 journal mode</source>
        <translation>%1: Journalmodus</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1: Prüfung</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1: Migrationen</translation>
    </message>
    <message>
        <source>%1 holder</source>
        <translation>%1: geöffnet von</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>zugreifende Prozesse</translation>
    </message>
    <message>
        <source>processes of other users</source>
        <translation>Prozesse anderer Benutzer</translation>
    </message>
    <message>
        <source>app-servers on this home</source>
        <translation>App-Server mit diesem Codex-Ordner</translation>
    </message>
    <message>
        <source>sqlite home</source>
        <translation>SQLite-Ordner</translation>
    </message>
    <message>
        <source>sqlite home file system</source>
        <translation>Dateisystem des SQLite-Ordners</translation>
    </message>
    <message>
        <source>active rollout files</source>
        <translation>aktive Sitzungsdateien</translation>
    </message>
    <message>
        <source>archived rollout files</source>
        <translation>archivierte Sitzungsdateien</translation>
    </message>
    <message>
        <source>running versions</source>
        <translation>laufende Versionen</translation>
    </message>
    <message>
        <source>versions of recent threads</source>
        <translation>Versionen der letzten Threads</translation>
    </message>
    <message>
        <source>database of a newer generation</source>
        <translation>Datenbank einer neueren Generation</translation>
    </message>
    <message>
        <source>log lines read</source>
        <translation>gelesene Protokollzeilen</translation>
    </message>
    <message>
        <source>log lines since</source>
        <translation>Protokollzeilen seit</translation>
    </message>
    <message>
        <source>older log lines</source>
        <translation>ältere Protokollzeilen</translation>
    </message>
    <message>
        <source>further hours with errors</source>
        <translation>weitere Stunden mit Fehlern</translation>
    </message>
    <message>
        <source>listed by codex resume</source>
        <translation>von codex resume aufgelistet</translation>
    </message>
    <message>
        <source>listed by codex resume --all</source>
        <translation>von codex resume --all aufgelistet</translation>
    </message>
    <message>
        <source>beyond the newest 50</source>
        <translation>jenseits der neuesten 50</translation>
    </message>
    <message>
        <source>not in the state DB</source>
        <translation>nicht in der State-DB</translation>
    </message>
    <message>
        <source>file moved</source>
        <translation>Datei verschoben</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>sub-agents of other threads</source>
        <translation>Unteragenten anderer Threads</translation>
    </message>
    <message>
        <source>of another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>not interactive</source>
        <translation>nicht interaktiv</translation>
    </message>
    <message>
        <source>without a message</source>
        <translation>ohne Nachricht</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>anderer Ordner</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>Anbieter nicht konfiguriert</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <translation>%1, neueste</translation>
    </message>
    <message>
        <source>threads with sub-agents</source>
        <translation>Threads mit Unteragenten</translation>
    </message>
    <message>
        <source>default model provider</source>
        <translation>Standard-Modellanbieter</translation>
    </message>
    <message>
        <source>thread history</source>
        <translation>Thread-Verlauf</translation>
    </message>
    <message>
        <source>thread history ahead of its rollout</source>
        <translation>Thread-Verlauf weiter als seine Sitzungsdatei</translation>
    </message>
    <message>
        <source>rollout DB rows</source>
        <translation>Sitzungsdateien: Zeilen der DB</translation>
    </message>
    <message>
        <source>rollout DB sources</source>
        <translation>Sitzungsdateien: Quellen</translation>
    </message>
    <message>
        <source>rollout DB model providers</source>
        <translation>Sitzungsdateien: Modellanbieter</translation>
    </message>
    <message>
        <source>rollout DB history modes</source>
        <translation>Sitzungsdateien: Verlaufsarten</translation>
    </message>
    <message>
        <source>rollout DB read error</source>
        <translation>Sitzungsdateien: Lesefehler</translation>
    </message>
    <message>
        <source>rollout DB active files</source>
        <translation>Sitzungsdateien: aktive Dateien</translation>
    </message>
    <message>
        <source>rollout DB active rows</source>
        <translation>Sitzungsdateien: aktive Zeilen</translation>
    </message>
    <message>
        <source>rollout DB archived files</source>
        <translation>Sitzungsdateien: archivierte Dateien</translation>
    </message>
    <message>
        <source>rollout DB archived rows</source>
        <translation>Sitzungsdateien: archivierte Zeilen</translation>
    </message>
    <message>
        <source>rollout DB scan errors</source>
        <translation>Sitzungsdateien: Fehler beim Durchsuchen</translation>
    </message>
    <message>
        <source>rollout DB scan cap reached</source>
        <translation>Sitzungsdateien: Grenze des Durchsuchens erreicht</translation>
    </message>
    <message>
        <source>rollout DB malformed file names</source>
        <translation>Sitzungsdateien: fehlerhafte Dateinamen</translation>
    </message>
    <message>
        <source>rollout DB missing active rows</source>
        <translation>Sitzungsdateien: fehlende aktive Zeilen</translation>
    </message>
    <message>
        <source>rollout DB missing archived rows</source>
        <translation>Sitzungsdateien: fehlende archivierte Zeilen</translation>
    </message>
    <message>
        <source>rollout DB stale rows</source>
        <translation>Sitzungsdateien: veraltete Zeilen</translation>
    </message>
    <message>
        <source>rollout DB archive mismatches</source>
        <translation>Sitzungsdateien: widersprüchliche Archivierung</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB paths</source>
        <translation>Sitzungsdateien: doppelte Pfade in der DB</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread ids</source>
        <translation>Sitzungsdateien: doppelte Thread-IDs</translation>
    </message>
    <message>
        <source>rollout DB byte order marks</source>
        <translation>Sitzungsdateien: Byte Order Marks (BOM)</translation>
    </message>
    <message>
        <source>rollout DB earlier parts of threads</source>
        <translation>Sitzungsdateien: frühere Teile von Threads</translation>
    </message>
    <message>
        <source>rollout DB empty files</source>
        <translation>Sitzungsdateien: leere Dateien</translation>
    </message>
    <message>
        <source>rollout DB files of another thread</source>
        <translation>Sitzungsdateien: Dateien eines anderen Threads</translation>
    </message>
    <message>
        <source>rollout DB first record not the session&apos;s</source>
        <translation>Sitzungsdateien: erster Eintrag nicht der der Sitzung</translation>
    </message>
    <message>
        <source>rollout DB first records not inspected (over 16 MiB)</source>
        <translation>Sitzungsdateien: nicht untersuchte erste Einträge (über 16 MiB)</translation>
    </message>
    <message>
        <source>rollout DB forks</source>
        <translation>Sitzungsdateien: Abzweigungen</translation>
    </message>
    <message>
        <source>rollout DB further copies</source>
        <translation>Sitzungsdateien: weitere Kopien</translation>
    </message>
    <message>
        <source>rollout DB links to other names</source>
        <translation>Sitzungsdateien: Verknüpfungen auf andere Namen</translation>
    </message>
    <message>
        <source>rollout DB rows of another home</source>
        <translation>Sitzungsdateien: Zeilen eines anderen Codex-Ordners</translation>
    </message>
    <message>
        <source>rollout DB rows of moved files</source>
        <translation>Sitzungsdateien: Zeilen verschobener Dateien</translation>
    </message>
    <message>
        <source>rollout DB truncated last lines</source>
        <translation>Sitzungsdateien: abgeschnittene letzte Zeilen</translation>
    </message>
    <message>
        <source>rollout DB unindexed threads</source>
        <translation>Sitzungsdateien: nicht indizierte Threads</translation>
    </message>
    <message>
        <source>rollout DB zero-filled files</source>
        <translation>Sitzungsdateien: mit Nullen gefüllte Dateien</translation>
    </message>
    <message>
        <source>home on disk</source>
        <translation>Codex-Ordner auf dem Datenträger</translation>
    </message>
    <message>
        <source>home bytes</source>
        <translation>Bytes im Codex-Ordner</translation>
    </message>
    <message>
        <source>share of disk</source>
        <translation>Anteil am Datenträger</translation>
    </message>
    <message>
        <source>growth since last run</source>
        <translation>Zuwachs seit dem letzten Durchlauf</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>verfügbarer Arbeitsspeicher</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>sessions by month</source>
        <translation>Sitzungen nach Monat</translation>
    </message>
    <message>
        <source>archived_sessions</source>
        <translation>archivierte Sitzungen</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>databases not in use</source>
        <translation>nicht verwendete Datenbanken</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>sonstige Dateien</translation>
    </message>
    <message>
        <source>standalone releases</source>
        <translation>Standalone-Versionen</translation>
    </message>
    <message>
        <source>rollouts inspected</source>
        <translation>untersuchte Sitzungsdateien</translation>
    </message>
    <message>
        <source>rollouts not inspected</source>
        <translation>nicht untersuchte Sitzungsdateien</translation>
    </message>
    <message>
        <source>rollouts not readable</source>
        <translation>nicht lesbare Sitzungsdateien</translation>
    </message>
    <message>
        <source>largest rollouts</source>
        <translation>größte Sitzungsdateien</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>längste Zeile</translation>
    </message>
    <message>
        <source>inline images</source>
        <translation>eingebettete Bilder</translation>
    </message>
    <message>
        <source>compacted histories</source>
        <translation>verdichtete Verläufe</translation>
    </message>
    <message>
        <source>last line cut short</source>
        <translation>letzte Zeile abgeschnitten</translation>
    </message>
    <message>
        <source>damaged rollouts</source>
        <translation>beschädigte Sitzungsdateien</translation>
    </message>
    <message>
        <source>can be freed</source>
        <translation>kann freigegeben werden</translation>
    </message>
    <message>
        <source>trace root</source>
        <translation>Trace-Ordner</translation>
    </message>
    <message>
        <source>trace root set by</source>
        <translation>Trace-Ordner gesetzt durch</translation>
    </message>
    <message>
        <source>trace root error</source>
        <translation>Fehler am Trace-Ordner</translation>
    </message>
    <message>
        <source>trace bundles</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>trace bundle</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>trace bundles not inspected</source>
        <translation>nicht untersuchte Traces</translation>
    </message>
    <message>
        <source>last inferences</source>
        <translation>letzte Inferenzen</translation>
    </message>
    <message>
        <source>last failed inferences</source>
        <translation>letzte fehlgeschlagene Inferenzen</translation>
    </message>
    <message>
        <source>home error</source>
        <translation>Fehler am Codex-Ordner</translation>
    </message>
    <message>
        <source>configuration scope</source>
        <translation>Umfang der Konfiguration</translation>
    </message>
    <message>
        <source>active thread overrides</source>
        <translation>Abweichungen im aktiven Thread</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>verwaltete Richtlinie</translation>
    </message>
    <message>
        <source>mcp servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>configured TUI mode</source>
        <translation>konfigurierter TUI-Modus</translation>
    </message>
    <message>
        <source>feature flags enabled</source>
        <translation>Anzahl aktiver Feature-Flags</translation>
    </message>
    <message>
        <source>enabled feature flags</source>
        <translation>aktive Feature-Flags</translation>
    </message>
    <message>
        <source>feature flag overrides</source>
        <translation>geänderte Feature-Flags</translation>
    </message>
    <message>
        <source>legacy feature flag</source>
        <translation>veraltetes Feature-Flag</translation>
    </message>
    <message>
        <source>config.toml parse</source>
        <translation>Auswerten von config.toml</translation>
    </message>
    <message>
        <source>startup warnings</source>
        <translation>Startwarnungen</translation>
    </message>
    <message>
        <source>startup warning</source>
        <translation>Startwarnung</translation>
    </message>
    <message>
        <source>startup warning %1</source>
        <translation>Startwarnung zu %1</translation>
    </message>
    <message>
        <source>old setting</source>
        <translation>alte Einstellung</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>auth storage mode</source>
        <translation>Speicherort der Anmeldung</translation>
    </message>
    <message>
        <source>auth env vars present</source>
        <translation>gesetzte Anmeldevariablen</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>provider auth env var</source>
        <translation>Schlüsselvariable des Anbieters</translation>
    </message>
    <message>
        <source>model provider requires OpenAI auth</source>
        <translation>Modellanbieter verlangt OpenAI-Anmeldung</translation>
    </message>
    <message>
        <source>stored login</source>
        <translation>gespeicherte Anmeldung</translation>
    </message>
    <message>
        <source>stored auth mode</source>
        <translation>gespeicherte Anmeldeart</translation>
    </message>
    <message>
        <source>stored API key</source>
        <translation>gespeicherter API-Schlüssel</translation>
    </message>
    <message>
        <source>stored ChatGPT tokens</source>
        <translation>gespeicherte ChatGPT-Tokens</translation>
    </message>
    <message>
        <source>stored agent identity</source>
        <translation>gespeicherte Agentenidentität</translation>
    </message>
    <message>
        <source>stored auth issue</source>
        <translation>Problem der gespeicherten Anmeldung</translation>
    </message>
    <message>
        <source>failed to deserialize CLI auth from file</source>
        <translation>Anmeldung konnte nicht aus der Datei gelesen werden</translation>
    </message>
    <message>
        <source>failed to load CLI auth from keyring</source>
        <translation>Anmeldung konnte nicht aus dem Schlüsselbund geladen werden</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>symbolic link to</source>
        <translation>symbolische Verknüpfung auf</translation>
    </message>
    <message>
        <source>same login in</source>
        <translation>dieselbe Anmeldung in</translation>
    </message>
    <message>
        <source>MCP login file</source>
        <translation>MCP-Anmeldedatei</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>access token issued</source>
        <translation>Zugriffstoken ausgestellt</translation>
    </message>
    <message>
        <source>access token expires</source>
        <translation>Zugriffstoken läuft ab</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>zuletzt aufgefrischt</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>forced login method</source>
        <translation>verlangte Anmeldeart</translation>
    </message>
    <message>
        <source>forced workspace</source>
        <translation>verlangter Arbeitsbereich</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>AWS credentials</source>
        <translation>AWS-Zugangsdaten</translation>
    </message>
    <message>
        <source>configured servers</source>
        <translation>konfigurierte Server</translation>
    </message>
    <message>
        <source>disabled servers</source>
        <translation>deaktivierte Server</translation>
    </message>
    <message>
        <source>stdio servers</source>
        <translation>stdio-Server</translation>
    </message>
    <message>
        <source>streamable_http servers</source>
        <translation>streamable_http-Server</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>required reachability failed</source>
        <translation>erforderliche Server nicht erreichbar</translation>
    </message>
    <message>
        <source>optional reachability failed</source>
        <translation>optionale Server nicht erreichbar</translation>
    </message>
    <message>
        <source>approval policy</source>
        <translation>Freigaberichtlinie</translation>
    </message>
    <message>
        <source>filesystem sandbox</source>
        <translation>Dateisystem-Sandbox</translation>
    </message>
    <message>
        <source>network sandbox</source>
        <translation>Netzwerk-Sandbox</translation>
    </message>
    <message>
        <source>denied-read rules</source>
        <translation>Leseverbotsregeln</translation>
    </message>
    <message>
        <source>denied-read glob rules</source>
        <translation>Leseverbotsregeln mit Mustern</translation>
    </message>
    <message>
        <source>glob scan max depth</source>
        <translation>größte Tiefe der Mustersuche</translation>
    </message>
    <message>
        <source>managed filesystem source</source>
        <translation>Quelle verwalteter Dateisystemregeln</translation>
    </message>
    <message>
        <source>codex-linux-sandbox helper</source>
        <translation>Hilfsprogramm codex-linux-sandbox</translation>
    </message>
    <message>
        <source>AppArmor profile for bwrap</source>
        <translation>AppArmor-Profil für bwrap</translation>
    </message>
    <message>
        <source>Landlock ABI</source>
        <translation>Landlock-ABI</translation>
    </message>
    <message>
        <source>security modules</source>
        <translation>Sicherheitsmodule</translation>
    </message>
    <message>
        <source>seccomp mode</source>
        <translation>seccomp-Modus</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>keine neuen Rechte</translation>
    </message>
    <message>
        <source>permission profile</source>
        <translation>Berechtigungsprofil</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>probe budgets</source>
        <translation>Grenzen der Untersuchung</translation>
    </message>
    <message>
        <source>paths checked</source>
        <translation>geprüfte Pfade</translation>
    </message>
    <message>
        <source>unchecked paths</source>
        <translation>nicht geprüfte Pfade</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>path %1 latency</source>
        <translation>Pfad %1: Antwortzeit</translation>
    </message>
    <message>
        <source>path %1 source</source>
        <translation>Pfad %1: Quelle</translation>
    </message>
    <message>
        <source>respect system proxy</source>
        <translation>System-Proxy beachten</translation>
    </message>
    <message>
        <source>managed proxy</source>
        <translation>verwalteter Proxy</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>expired certificates</source>
        <translation>abgelaufene Zertifikate</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>private Schlüssel</translation>
    </message>
    <message>
        <source>hidden by CODEX_CA_CERTIFICATE</source>
        <translation>durch CODEX_CA_CERTIFICATE verdeckt</translation>
    </message>
    <message>
        <source>reachability mode</source>
        <translation>Art der Erreichbarkeit</translation>
    </message>
    <message>
        <source>active provider endpoint</source>
        <translation>Endpunkt des aktiven Anbieters</translation>
    </message>
    <message>
        <source>%1 route probe</source>
        <translation>%1: Routenprüfung</translation>
    </message>
    <message>
        <source>%1 inference URL</source>
        <translation>%1: Inferenz-URL</translation>
    </message>
    <message>
        <source>address set in</source>
        <translation>Adresse gesetzt in</translation>
    </message>
    <message>
        <source>direct because of</source>
        <translation>direkt wegen</translation>
    </message>
    <message>
        <source>credentials from</source>
        <translation>Zugangsdaten aus</translation>
    </message>
    <message>
        <source>token command</source>
        <translation>Token-Befehl</translation>
    </message>
    <message>
        <source>clock difference</source>
        <translation>Uhrzeitabweichung</translation>
    </message>
    <message>
        <source>provider name</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>wire API</source>
        <translation>API-Protokoll</translation>
    </message>
    <message>
        <source>supports websockets</source>
        <translation>unterstützt WebSockets</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>Verbindungszeitlimit</translation>
    </message>
    <message>
        <source>endpoint build failed</source>
        <translation>ungültiger Endpunkt</translation>
    </message>
    <message>
        <source>provider setup failed</source>
        <translation>Anbieter nicht einsetzbar</translation>
    </message>
    <message>
        <source>handshake result</source>
        <translation>Ergebnis des Handshakes</translation>
    </message>
    <message>
        <source>reasoning header</source>
        <translation>Reasoning-Kopfzeile</translation>
    </message>
    <message>
        <source>server model present</source>
        <translation>Modell vom Server genannt</translation>
    </message>
    <message>
        <source>handshake stream error</source>
        <translation>Datenstromfehler beim Handshake</translation>
    </message>
    <message>
        <source>handshake transport error</source>
        <translation>Übertragungsfehler beim Handshake</translation>
    </message>
    <message>
        <source>immediate close code</source>
        <translation>Code der sofortigen Schließung</translation>
    </message>
    <message>
        <source>immediate close reason</source>
        <translation>Grund der sofortigen Schließung</translation>
    </message>
    <message>
        <source>close reason</source>
        <translation>Grund der Schließung</translation>
    </message>
    <message>
        <source>app-server version</source>
        <translation>Version des App-Servers</translation>
    </message>
    <message>
        <source>control socket</source>
        <translation>Steuersocket</translation>
    </message>
    <message>
        <source>daemon state dir</source>
        <translation>Statusordner des Dienstes</translation>
    </message>
    <message>
        <source>pid file</source>
        <translation>PID-Datei</translation>
    </message>
    <message>
        <source>dedicated pid file</source>
        <translation>eigene PID-Datei</translation>
    </message>
    <message>
        <source>update-loop pid file</source>
        <translation>PID-Datei der Update-Schleife</translation>
    </message>
    <message>
        <source>dedicated update-loop pid file</source>
        <translation>eigene PID-Datei der Update-Schleife</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1: Prozess</translation>
    </message>
    <message>
        <source>automatic updates</source>
        <translation>automatische Aktualisierungen</translation>
    </message>
    <message>
        <source>configured updater settings</source>
        <translation>Einstellungen des Updaters</translation>
    </message>
    <message>
        <source>update interval</source>
        <translation>Aktualisierungsintervall</translation>
    </message>
    <message>
        <source>codex process</source>
        <translation>Codex-Prozess</translation>
    </message>
    <message>
        <source>codex processes</source>
        <translation>Codex-Prozesse</translation>
    </message>
    <message>
        <source>helper process</source>
        <translation>Hilfsprozess</translation>
    </message>
    <message>
        <source>helper processes</source>
        <translation>Hilfsprozesse</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>login shell (%1)</source>
        <translation>Login-Shell (%1)</translation>
    </message>
    <message>
        <source>a login for Amazon Bedrock</source>
        <translation>eine Anmeldung für Amazon Bedrock</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine zu sehen</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>keine gespeichert</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>keine konfiguriert</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht konfiguriert</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>unbekannte Version</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>unbekannter Status</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfiguriert</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>uneingeschränkt</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>journal mode wal</source>
        <translation>Journalmodus WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>and %8 more</source>
        <translation>und %8 weitere</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 and %8 more</source>
        <translation>%1 und %8 weitere</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inference(s)</source>
        <translation>
            <numerusform>%n Inferenz</numerusform>
            <numerusform>%n Inferenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>PATH helpers are not executed</source>
        <translation>Hilfsprogramme aus PATH werden nicht ausgeführt</translation>
    </message>
    <message>
        <source>--live asks tmux</source>
        <translation>--live fragt tmux</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Zustimmung</translation>
    </message>
    <message>
        <source>stdout is not a terminal</source>
        <translation>stdout ist kein Terminal</translation>
    </message>
    <message>
        <source>it would change the login</source>
        <translation>es würde die Anmeldung ändern</translation>
    </message>
    <message>
        <source>requirements.toml, cloud-managed</source>
        <translation>requirements.toml, in der Cloud verwaltet</translation>
    </message>
    <message>
        <source>invocation config, including cloud-managed policy</source>
        <translation>Konfiguration des Aufrufs samt in der Cloud verwalteter Richtlinie</translation>
    </message>
    <message>
        <source>a FIFO (named pipe)</source>
        <translation>ein FIFO (benannte Pipe)</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a file %1</source>
        <translation>keine Datei: %1</translation>
    </message>
    <message>
        <source>not a file or directory</source>
        <translation>weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>readable file %1</source>
        <translation>lesbare Datei %1</translation>
    </message>
    <message>
        <source>path is not a file</source>
        <translation>der Pfad ist keine Datei</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>dir unreadable</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>other</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>lauschendes Programm</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>ohne den Proxy</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>mit Zugangsdaten</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>TLS mit dem Proxy</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it closes the connection</source>
        <translation>er schließt die Verbindung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer within %9</source>
        <translation>keine Antwort innerhalb von %9</translation>
    </message>
    <message>
        <source>no answer of the resolver</source>
        <translation>keine Antwort des Resolvers</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>%1 after %9</source>
        <translation>%1 nach %9</translation>
    </message>
    <message>
        <source>%1://%2 by %3 (%4)</source>
        <translation>%1://%2 durch %3 (%4)</translation>
    </message>
    <message>
        <source>no ALPN offered</source>
        <translation>kein ALPN angeboten</translation>
    </message>
    <message>
        <source>ALPN %1 of %2 or %3</source>
        <translation>ALPN: %1 (angeboten: %2 oder %3)</translation>
    </message>
    <message>
        <source>ALPN %1 of %2</source>
        <translation>ALPN: %1 (angeboten: %2)</translation>
    </message>
    <message>
        <source>%1 issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>%8 bytes sent</source>
        <translation>%8 Byte gesendet</translation>
    </message>
    <message>
        <source>%8 received</source>
        <translation>%8 empfangen</translation>
    </message>
    <message>
        <source>first frame %1</source>
        <translation>erster Frame %1</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>geschlossen mit %1</translation>
    </message>
    <message>
        <source>closed without a frame</source>
        <translation>ohne Frame geschlossen</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>ohne Close-Frame geschlossen</translation>
    </message>
    <message>
        <source>close frame %1</source>
        <translation>Close-Frame %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>Zeitüberschreitung der Anfrage</translation>
    </message>
    <message>
        <source>request timed out after %9</source>
        <translation>Zeitüberschreitung der Anfrage nach %9</translation>
    </message>
    <message>
        <source>request failed</source>
        <translation>Anfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>request could not be built</source>
        <translation>Anfrage konnte nicht gebildet werden</translation>
    </message>
    <message>
        <source>connect failed</source>
        <translation>Verbindungsaufbau fehlgeschlagen</translation>
    </message>
    <message>
        <source>more than 10 redirects</source>
        <translation>mehr als 10 Weiterleitungen</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>keine http- oder https-URL</translation>
    </message>
    <message>
        <source>not a ws or wss URL</source>
        <translation>keine ws- oder wss-URL</translation>
    </message>
    <message>
        <source>not an HTTP status line</source>
        <translation>keine HTTP-Statuszeile</translation>
    </message>
    <message>
        <source>the chunks of the body are malformed</source>
        <translation>die Blöcke des Inhalts sind fehlerhaft</translation>
    </message>
    <message>
        <source>the headers of the answer exceed 400 KiB</source>
        <translation>die Kopfzeilen der Antwort überschreiten 400 KiB</translation>
    </message>
    <message>
        <source>the head of the answer exceeds 64 KiB</source>
        <translation>der Kopf der Antwort überschreitet 64 KiB</translation>
    </message>
    <message>
        <source>the connection was closed without a whole answer</source>
        <translation>die Verbindung wurde ohne vollständige Antwort geschlossen</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the answer is not SOCKS</source>
        <translation>die Antwort ist kein SOCKS</translation>
    </message>
    <message>
        <source>the answer has no Sec-WebSocket-Accept</source>
        <translation>die Antwort hat kein Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>the answer has the wrong Sec-WebSocket-Accept</source>
        <translation>die Antwort hat ein falsches Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>the server sent a frame of %8 bytes</source>
        <translation>der Server hat einen Frame von %8 Byte gesendet</translation>
    </message>
    <message>
        <source>the server sent a masked frame</source>
        <translation>der Server hat einen maskierten Frame gesendet</translation>
    </message>
    <message>
        <source>the server sent what is no frame of WebSocket</source>
        <translation>der Server hat etwas gesendet, das kein WebSocket-Frame ist</translation>
    </message>
    <message>
        <source>TLS handshake or certificate validation failed</source>
        <translation>TLS-Handshake oder Zertifikatsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>proxy authentication required</source>
        <translation>der Proxy verlangt Zugangsdaten</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>Adresstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>Befehl nicht unterstützt</translation>
    </message>
    <message>
        <source>connection not allowed by ruleset</source>
        <translation>Verbindung durch Regeln nicht erlaubt</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>general SOCKS server failure</source>
        <translation>allgemeiner Fehler des SOCKS-Servers</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy accepts none of the offered authentications</source>
        <translation>der Proxy akzeptiert keine der angebotenen Anmeldearten</translation>
    </message>
    <message>
        <source>the proxy chose an authentication that was not offered</source>
        <translation>der Proxy hat eine Anmeldeart gewählt, die nicht angeboten war</translation>
    </message>
    <message>
        <source>the proxy refused the user name and password</source>
        <translation>der Proxy hat Benutzername und Passwort abgelehnt</translation>
    </message>
    <message>
        <source>the proxy wants an authentication</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>error sending request (no client for %1:// proxies)</source>
        <translation>Fehler beim Senden der Anfrage (kein Client für %1://-Proxys)</translation>
    </message>
    <message>
        <source>URL error: Proxy URL scheme not supported</source>
        <translation>URL-Fehler: Schema der Proxy-URL nicht unterstützt</translation>
    </message>
    <message>
        <source>error sending request for url (%1)</source>
        <translation>Fehler beim Senden der Anfrage an %1</translation>
    </message>
    <message>
        <source>RSA key of %1 bits</source>
        <translation>RSA-Schlüssel mit %1 Bit</translation>
    </message>
    <message>
        <source>The certificate has no subject alternative name</source>
        <translation>Das Zertifikat hat keinen alternativen Namen (Subject Alternative Name)</translation>
    </message>
    <message>
        <source>The certificate is of an old version of X.509</source>
        <translation>Das Zertifikat hat eine alte X.509-Version</translation>
    </message>
    <message>
        <source>The certificate of an authority is used as a server&apos;s (CaUsedAsEndEntity)</source>
        <translation>Das Zertifikat einer Zertifizierungsstelle dient als Serverzertifikat (CaUsedAsEndEntity)</translation>
    </message>
    <message>
        <source>signed with SHA-1 or MD5</source>
        <translation>mit SHA-1 oder MD5 signiert</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>keine Modelle</translation>
    </message>
    <message>
        <source>%1 reachable (HTTP %2)</source>
        <translation>%1 erreichbar (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 route exists (HTTP %2)</source>
        <translation>%1: Route vorhanden (HTTP %2)</translation>
    </message>
    <message>
        <source>version request timed out</source>
        <translation>Zeitüberschreitung der Versionsabfrage</translation>
    </message>
    <message>
        <source>version response exceeds size limit</source>
        <translation>Antwort auf die Versionsabfrage zu groß</translation>
    </message>
    <message>
        <source>newer version is available</source>
        <translation>eine neuere Version ist verfügbar</translation>
    </message>
    <message>
        <source>current version is not older</source>
        <translation>die aktuelle Version ist nicht älter</translation>
    </message>
    <message>
        <source>manual or unknown</source>
        <translation>von Hand oder unbekannt</translation>
    </message>
    <message>
        <source>standalone installer</source>
        <translation>Standalone-Installationsprogramm</translation>
    </message>
    <message>
        <source>editor extension</source>
        <translation>Editor-Erweiterung</translation>
    </message>
    <message>
        <source>source build</source>
        <translation>aus Quelltext gebaut</translation>
    </message>
    <message>
        <source>local build</source>
        <translation>lokal gebaut</translation>
    </message>
    <message>
        <source>certificate #%1 is not X.509</source>
        <translation>Zertifikat Nr. %1 ist kein X.509</translation>
    </message>
    <message>
        <source>a certificate cannot be parsed</source>
        <translation>ein Zertifikat ist nicht auswertbar</translation>
    </message>
    <message>
        <source>no certificates found in PEM file</source>
        <translation>keine Zertifikate in der PEM-Datei</translation>
    </message>
    <message>
        <source>failed to parse PEM file</source>
        <translation>PEM-Datei nicht auswertbar</translation>
    </message>
    <message>
        <source>base64 decode error</source>
        <translation>Base64-Fehler</translation>
    </message>
    <message>
        <source>illegal section start</source>
        <translation>ungültiger Abschnittsanfang</translation>
    </message>
    <message>
        <source>missing section end marker</source>
        <translation>Ende-Markierung des Abschnitts fehlt</translation>
    </message>
    <message>
        <source>Failed to load CA certificates from %1 selected by %2: %3.</source>
        <translation>CA-Zertifikate aus %1, bestimmt durch %2, konnten nicht geladen werden: %3.</translation>
    </message>
    <message>
        <source>Failed to read CA certificate file %1 selected by %2: %3.</source>
        <translation>CA-Datei %1, bestimmt durch %2, konnte nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>built for another processor</source>
        <translation>für einen anderen Prozessor gebaut</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>tote Verknüpfung</translation>
    </message>
    <message>
        <source>interpreter missing</source>
        <translation>Interpreter fehlt</translation>
    </message>
    <message>
        <source>native program missing</source>
        <translation>natives Programm fehlt</translation>
    </message>
    <message>
        <source>native program not executable</source>
        <translation>natives Programm nicht ausführbar</translation>
    </message>
    <message>
        <source>not a program of this system</source>
        <translation>kein Programm dieses Systems</translation>
    </message>
    <message>
        <source>not on PATH</source>
        <translation>nicht in PATH</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>updated by `%1`</source>
        <translation>aktualisiert durch `%1`</translation>
    </message>
    <message>
        <source>not told by any file</source>
        <translation>in keiner Datei angegeben</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>no end within %9</source>
        <translation>kein Ende innerhalb von %9</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>quick (full with --all)</source>
        <translation>schnell (vollständig mit --all)</translation>
    </message>
    <message>
        <source>a transaction is unfinished</source>
        <translation>eine Transaktion ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the state DB is being made</source>
        <translation>die State-DB wird gerade angelegt</translation>
    </message>
    <message>
        <source>state DB is empty</source>
        <translation>die State-DB ist leer</translation>
    </message>
    <message>
        <source>exclusive lock</source>
        <translation>exklusive Sperre</translation>
    </message>
    <message>
        <source>write lock</source>
        <translation>Schreibsperre</translation>
    </message>
    <message>
        <source>recovers the log</source>
        <translation>stellt das Log wieder her</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>held all the time</source>
        <translation>durchgehend gehalten</translation>
    </message>
    <message>
        <source>file deleted</source>
        <translation>Datei gelöscht</translation>
    </message>
    <message>
        <source>executable deleted</source>
        <translation>Programmdatei gelöscht</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>eines anderen Benutzers</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>no rows in _sqlx_migrations</source>
        <translation>keine Zeilen in _sqlx_migrations</translation>
    </message>
    <message>
        <source>checksum of migration %1</source>
        <translation>Prüfsumme der Migration %1</translation>
    </message>
    <message>
        <source>none recorded, though there are tables</source>
        <translation>keine aufgezeichnet, obwohl es Tabellen gibt</translation>
    </message>
    <message>
        <source>%8 applied</source>
        <translation>%8 angewendet</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neueste %1</translation>
    </message>
    <message>
        <source>of another build</source>
        <translation>eines anderen Builds</translation>
    </message>
    <message>
        <source>newer than the installed Codex</source>
        <translation>neuer als der installierte Codex</translation>
    </message>
    <message>
        <source>%1 of %2 pages free (%3 %)</source>
        <translation>%1 von %2 Seiten frei (%3 %)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>des Hosts</translation>
    </message>
    <message>
        <source>scan failed (%1)</source>
        <translation>Durchsuchen fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus</translation>
    </message>
    <message>
        <source>no session bus at %1</source>
        <translation>kein Sitzungsbus unter %1</translation>
    </message>
    <message>
        <source>the session bus %1</source>
        <translation>der Sitzungsbus %1</translation>
    </message>
    <message>
        <source>nobody offers org.freedesktop.secrets on %1</source>
        <translation>niemand bietet org.freedesktop.secrets auf %1 an</translation>
    </message>
    <message>
        <source>the secret service starts when Codex asks for it on %1</source>
        <translation>der Secret Service startet, wenn Codex auf %1 danach fragt</translation>
    </message>
    <message>
        <source>a secret service is on %1</source>
        <translation>auf %1 gibt es einen Secret Service</translation>
    </message>
    <message>
        <source>its default collection is locked, and Codex asks to unlock it</source>
        <translation>seine Standardsammlung ist gesperrt, und Codex bittet um Entsperrung</translation>
    </message>
    <message>
        <source>it holds the login of this home, which is not read: it may ask the user first</source>
        <translation>er enthält die Anmeldung dieses Codex-Ordners; sie wird nicht gelesen, da er zuerst den Benutzer fragen könnte</translation>
    </message>
    <message>
        <source>it holds no login of this home</source>
        <translation>er enthält keine Anmeldung dieses Codex-Ordners</translation>
    </message>
    <message>
        <source>it refuses to tell what it starts</source>
        <translation>er verweigert die Auskunft darüber, was er startet</translation>
    </message>
    <message>
        <source>it refuses to tell who offers secrets</source>
        <translation>er verweigert die Auskunft darüber, wer Geheimnisse anbietet</translation>
    </message>
    <message>
        <source>the bus does not let this user in, or does not answer</source>
        <translation>der Bus lässt diesen Benutzer nicht zu oder antwortet nicht</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>der Sitzungsbus antwortet nicht</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>mit Aktualisierungstoken</translation>
    </message>
    <message>
        <source>without a refresh token</source>
        <translation>ohne Aktualisierungstoken</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ablaufzeit</translation>
    </message>
    <message>
        <source>Codex renews it before it uses it</source>
        <translation>Codex erneuert sie vor der Verwendung</translation>
    </message>
    <message>
        <source>a keyring may hold one, and is not opened</source>
        <translation>ein Schlüsselbund könnte eine enthalten und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>ignored by this version</source>
        <translation>von dieser Version ignoriert</translation>
    </message>
    <message>
        <source>key of the provider</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>not used by the provider</source>
        <translation>vom Anbieter nicht verwendet</translation>
    </message>
    <message>
        <source>wins in codex exec</source>
        <translation>hat in codex exec Vorrang</translation>
    </message>
    <message>
        <source>wins over a stored login</source>
        <translation>hat Vorrang vor einer gespeicherten Anmeldung</translation>
    </message>
    <message>
        <source>hides the one of the %1</source>
        <translation>verdeckt die aus: %1</translation>
    </message>
    <message>
        <source>not taken from %1</source>
        <translation>nicht übernommen aus %1</translation>
    </message>
    <message>
        <source>%1 auth is missing %2</source>
        <translation>bei der Anmeldung (%1) fehlt: %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>external ChatGPT</source>
        <translation>externes ChatGPT</translation>
    </message>
    <message>
        <source>personal access token</source>
        <translation>persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>agent identity</source>
        <translation>Agentenidentität</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <source>token data</source>
        <translation>Token-Daten</translation>
    </message>
    <message>
        <source>refresh metadata</source>
        <translation>Angaben zur Erneuerung</translation>
    </message>
    <message>
        <source>a Bedrock API key</source>
        <translation>ein Bedrock-API-Schlüssel</translation>
    </message>
    <message>
        <source>AWS access keys</source>
        <translation>AWS-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>ein geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>eine Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>a ChatGPT account id</source>
        <translation>eine ChatGPT-Konto-ID</translation>
    </message>
    <message>
        <source>a personal access token</source>
        <translation>ein persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>an agent identity token</source>
        <translation>ein Agentenidentitätstoken</translation>
    </message>
    <message>
        <source>header auth cannot be loaded from auth storage</source>
        <translation>Anmeldung per Kopfzeile kann nicht aus dem Anmeldespeicher geladen werden</translation>
    </message>
    <message>
        <source>Platform secure storage failure: no secret service provider or dbus session found</source>
        <translation>Fehler des sicheren Speichers der Plattform: kein Secret Service und keine D-Bus-Sitzung gefunden</translation>
    </message>
    <message>
        <source>stream did not contain valid UTF-8</source>
        <translation>die Daten sind kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>invalid credential JSON (Data at line %1 column %2)</source>
        <translation>ungültiges JSON der Zugangsdaten (Daten in Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>%1 at line %2 column %3</source>
        <translation>%1 in Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>überzählige Zeichen am Ende</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>überzähliges Komma am Ende</translation>
    </message>
    <message>
        <source>recursion limit exceeded</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>key must be a string</source>
        <translation>ein Schlüssel muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>EOF while parsing a value</source>
        <translation>Datei endet in einem Wert</translation>
    </message>
    <message>
        <source>EOF while parsing a list</source>
        <translation>Datei endet in einer Liste</translation>
    </message>
    <message>
        <source>EOF while parsing an object</source>
        <translation>Datei endet in einem Objekt</translation>
    </message>
    <message>
        <source>EOF while parsing a string</source>
        <translation>Datei endet in einer Zeichenkette</translation>
    </message>
    <message>
        <source>control character (\u0000-\u001F) found while parsing a string</source>
        <translation>Steuerzeichen (\u0000-\u001F) in einer Zeichenkette</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <translation>ungültige Escape-Sequenz</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>ungültige Zahl</translation>
    </message>
    <message>
        <source>lone leading surrogate in hex escape</source>
        <translation>einzelnes führendes Surrogat in einer Hex-Escape-Sequenz</translation>
    </message>
    <message>
        <source>unexpected end of hex escape</source>
        <translation>Hex-Escape-Sequenz endet unerwartet</translation>
    </message>
    <message>
        <source>a command makes the token, and it is started only with --live</source>
        <translation>ein Befehl liefert das Token; er wird nur mit --live gestartet</translation>
    </message>
    <message>
        <source>a command makes the token, and nothing is to be sent with it</source>
        <translation>ein Befehl liefert das Token, und nichts soll damit gesendet werden</translation>
    </message>
    <message>
        <source>the command gives no token</source>
        <translation>der Befehl liefert kein Token</translation>
    </message>
    <message>
        <source>the command that makes the token is not found</source>
        <translation>der Befehl, der das Token liefert, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Codex asks Amazon Bedrock nothing before the first prompt</source>
        <translation>Codex richtet vor dem ersten Prompt keine Anfrage an Amazon Bedrock</translation>
    </message>
    <message>
        <source>Codex has the token confirmed by its service before it uses it</source>
        <translation>Codex lässt das Token von seinem Dienst bestätigen, bevor es verwendet wird</translation>
    </message>
    <message>
        <source>Codex signs each request anew</source>
        <translation>Codex signiert jede Anfrage neu</translation>
    </message>
    <message>
        <source>it has a line break or another character that no header can carry</source>
        <translation>es enthält einen Zeilenumbruch oder ein anderes Zeichen, das keine Kopfzeile aufnehmen kann</translation>
    </message>
    <message>
        <source>the access token has expired; Codex asks for a new one first</source>
        <translation>das Zugriffstoken ist abgelaufen; Codex fordert zuerst ein neues an</translation>
    </message>
    <message>
        <source>the login is in a keyring</source>
        <translation>die Anmeldung liegt in einem Schlüsselbund</translation>
    </message>
    <message>
        <source>the configuration cannot be loaded</source>
        <translation>die Konfiguration kann nicht geladen werden</translation>
    </message>
    <message>
        <source>Missing environment variable: `%1`.</source>
        <translation>Umgebungsvariable fehlt: `%1`.</translation>
    </message>
    <message>
        <source>the SDK asks for a new one</source>
        <translation>das SDK fordert ein neues an</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>whether AWS takes them is not inspected</source>
        <translation>ob AWS sie annimmt, wird nicht untersucht</translation>
    </message>
    <message>
        <source>PATH is not set</source>
        <translation>PATH ist nicht gesetzt</translation>
    </message>
    <message>
        <source>not found on PATH</source>
        <translation>in PATH nicht gefunden</translation>
    </message>
    <message>
        <source>bearer token env var %1 is not set</source>
        <translation>Bearer-Token-Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>header env var %1 is not set</source>
        <translation>Kopfzeilen-Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>env var %1 is not set</source>
        <translation>Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>empty env key %1</source>
        <translation>leerer Variablenname %1</translation>
    </message>
    <message>
        <source>cwd does not exist (%1)</source>
        <translation>Arbeitsverzeichnis existiert nicht (%1)</translation>
    </message>
    <message>
        <source>env_vars entry `%1` uses source `remote`, which requires remote MCP stdio</source>
        <translation>der env_vars-Eintrag `%1` verwendet die Quelle `remote`, die MCP-stdio in einer anderen Umgebung voraussetzt</translation>
    </message>
    <message>
        <source>remote stdio cwd is not absolute (%1)</source>
        <translation>Arbeitsverzeichnis der anderen Umgebung ist nicht absolut (%1)</translation>
    </message>
    <message>
        <source>remote stdio requires an explicit cwd</source>
        <translation>stdio in einer anderen Umgebung verlangt ein ausdrückliches Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>stdio command %1 is not resolvable (%2)</source>
        <translation>stdio-Befehl %1 ist nicht auffindbar (%2)</translation>
    </message>
    <message>
        <source>stdio command is empty</source>
        <translation>stdio-Befehl ist leer</translation>
    </message>
    <message>
        <source>%1 before its answer to %2</source>
        <translation>%1 vor der Antwort auf %2</translation>
    </message>
    <message>
        <source>closed its output before its answer to %1</source>
        <translation>hat seine Ausgabe vor der Antwort auf %1 geschlossen</translation>
    </message>
    <message>
        <source>error as the answer to %1</source>
        <translation>Fehler als Antwort auf %1</translation>
    </message>
    <message>
        <source>no answer to %1 within %9</source>
        <translation>keine Antwort auf %1 innerhalb von %9</translation>
    </message>
    <message>
        <source>answers %1 with %2</source>
        <translation>beantwortet %1 mit %2</translation>
    </message>
    <message>
        <source>no message of MCP as the answer to %1, but %2</source>
        <translation>statt einer MCP-Nachricht als Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>reads no answers to its own requests, before its answer to %1</source>
        <translation>liest keine Antworten auf eigene Anfragen, vor der Antwort auf %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output that is no message</source>
        <translation>Ausgabe, die keine Nachricht ist</translation>
    </message>
    <message>
        <source>a line of over 2 MiB, not read</source>
        <translation>eine Zeile über 2 MiB, nicht gelesen</translation>
    </message>
    <message>
        <source>its definition does not allow it</source>
        <translation>die Definition lässt es nicht zu</translation>
    </message>
    <message>
        <source>it runs in another environment</source>
        <translation>er läuft in einer anderen Umgebung</translation>
    </message>
    <message>
        <source>too many servers</source>
        <translation>zu viele Server</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>no consent, offline, or its credentials are not to be sent</source>
        <translation>keine Zustimmung, offline, oder die Zugangsdaten sollen nicht gesendet werden</translation>
    </message>
    <message>
        <source>failed to connect to control socket</source>
        <translation>Verbindung zum Steuersocket fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed to parse app-server JSON-RPC message</source>
        <translation>JSON-RPC-Nachricht des App-Servers nicht auswertbar</translation>
    </message>
    <message>
        <source>failed to parse initialize response</source>
        <translation>Antwort auf initialize nicht auswertbar</translation>
    </message>
    <message>
        <source>failed to send initialize request</source>
        <translation>Anfrage initialize konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>failed to upgrade control socket</source>
        <translation>Umstellung des Steuersockets fehlgeschlagen</translation>
    </message>
    <message>
        <source>app-server closed the control socket</source>
        <translation>der App-Server hat den Steuersocket geschlossen</translation>
    </message>
    <message>
        <source>timed out probing app-server control socket control socket</source>
        <translation>Zeitüberschreitung bei der Prüfung des Steuersockets des App-Servers</translation>
    </message>
    <message>
        <source>stale or unreachable</source>
        <translation>veraltet oder nicht erreichbar</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>vorübergehend</translation>
    </message>
    <message>
        <source>path resolved (read/write access not tested)</source>
        <translation>Pfad aufgelöst (Lese- und Schreibzugriff nicht geprüft)</translation>
    </message>
    <message>
        <source>missing (may be intentional)</source>
        <translation>fehlt (vielleicht absichtlich)</translation>
    </message>
    <message>
        <source>access denied to doctor</source>
        <translation>Zugriff für Codex Doctor verweigert</translation>
    </message>
    <message>
        <source>path probe failed</source>
        <translation>Untersuchung des Pfads fehlgeschlagen</translation>
    </message>
    <message>
        <source>path probe timed out</source>
        <translation>Untersuchung des Pfads: Zeitüberschreitung</translation>
    </message>
    <message>
        <source>terminfo</source>
        <translation>Terminfo</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <translation>kein Eintrag für %1</translation>
    </message>
    <message>
        <source>A multiplexer runs inside another: each takes keys and colours from the one around it.</source>
        <translation>Ein Multiplexer läuft in einem anderen: Jeder nimmt Tasten und Farben von dem, der ihn umgibt.</translation>
    </message>
    <message>
        <source>TERM is that of a multiplexer, and none is around this run.</source>
        <translation>TERM gehört zu einem Multiplexer, doch dieser Durchlauf findet in keinem statt.</translation>
    </message>
    <message>
        <source>NO_COLOR is set: programs show no colours.</source>
        <translation>NO_COLOR ist gesetzt: Programme zeigen keine Farben.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>images %1</source>
        <translation>Bilder %1</translation>
    </message>
    <message>
        <source>longest line %1</source>
        <translation>längste Zeile %1</translation>
    </message>
    <message>
        <source>only the first %9 inspected</source>
        <translation>nur die ersten %9 untersucht</translation>
    </message>
    <message>
        <source>%1 and %2 of write-ahead log</source>
        <translation>%1 und %2 Write-Ahead-Log</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>incomplete frame</source>
        <translation>unvollständiger Frame</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>ungültiges JSON</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL-Bytes</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>Detailstufe %1</translation>
    </message>
    <message>
        <source>%9 as base64</source>
        <translation>%9 als Base64</translation>
    </message>
    <message>
        <source>%9 decoded</source>
        <translation>%9 decodiert</translation>
    </message>
    <message>
        <source>%8 total bytes</source>
        <translation>%8 Byte insgesamt</translation>
    </message>
    <message>
        <source>%8 average bytes</source>
        <translation>%8 Byte im Mittel</translation>
    </message>
    <message>
        <source>%8 files</source>
        <translation>%8 Dateien</translation>
    </message>
    <message>
        <source>Was edited by hand: values and places that are not JSON were read as text or passed over.</source>
        <translation>Wurde von Hand bearbeitet: Werte und Stellen, die kein JSON sind, wurden als Text gelesen oder übergangen.</translation>
    </message>
    <message>
        <source>Has schema version %1; this program knows version 1 and may miss some of it.</source>
        <translation>Hat die Schemaversion %1; dieses Programm kennt Version 1 und übersieht vielleicht etwas.</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>unerwartet: %1</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>ungültiges Literal</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>Ende der Eingabe</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object key</source>
        <translation>Objektschlüssel</translation>
    </message>
    <message>
        <source>the text ends before the report does</source>
        <translation>der Text endet vor dem Bericht</translation>
    </message>
    <message>
        <source>the code block ends before the report does</source>
        <translation>der Codeblock endet vor dem Bericht</translation>
    </message>
    <message>
        <source>nested deeper than any report</source>
        <translation>tiefer verschachtelt als jeder Bericht</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>der Text endet in einer Zeichenkette</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>eine Zeichenkette ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>no report is in it</source>
        <translation>es ist kein Bericht darin</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>davor fehlt ein Komma</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>%1: %2. Open what `codex-doctor-cli --json` or `codex doctor --json` printed, as a file or pasted into a text, whole.</source>
        <translation>%1: %2. Öffnen Sie, was `codex-doctor-cli --json` oder `codex doctor --json` ausgegeben hat, als Datei oder in einen Text eingefügt, vollständig.</translation>
    </message>
    <message>
        <source>the object has no `checks`</source>
        <translation>das Objekt hat kein `checks`</translation>
    </message>
    <message>
        <source>more checks than in any report</source>
        <translation>mehr Prüfungen als in jedem Bericht</translation>
    </message>
    <message>
        <source>nothing in `checks` is a check</source>
        <translation>nichts in `checks` ist eine Prüfung</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>over 64 MiB, larger than any report</source>
        <translation>über 64 MiB, größer als jeder Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warn</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>line %8</source>
        <translation>Zeile %8</translation>
    </message>
    <message>
        <source>connection errors</source>
        <translation>Verbindungsfehler</translation>
    </message>
    <message>
        <source>authorisation errors</source>
        <translation>Anmeldefehler</translation>
    </message>
    <message>
        <source>usage limit errors</source>
        <translation>Fehler durch Nutzungslimits</translation>
    </message>
    <message>
        <source>server errors</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>database errors</source>
        <translation>Datenbankfehler</translation>
    </message>
    <message>
        <source>rollout DB scan error</source>
        <translation>Sitzungsdateien: Fehler beim Durchsuchen</translation>
    </message>
    <message>
        <source>rollout DB malformed file</source>
        <translation>Sitzungsdateien: fehlerhafter Dateiname</translation>
    </message>
    <message>
        <source>rollout DB missing active</source>
        <translation>Sitzungsdateien: fehlende aktive Zeile</translation>
    </message>
    <message>
        <source>rollout DB missing archived</source>
        <translation>Sitzungsdateien: fehlende archivierte Zeile</translation>
    </message>
    <message>
        <source>rollout DB stale row</source>
        <translation>Sitzungsdateien: veraltete Zeile</translation>
    </message>
    <message>
        <source>rollout DB archive mismatch</source>
        <translation>Sitzungsdateien: widersprüchliche Archivierung</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread id</source>
        <translation>Sitzungsdateien: doppelte Thread-ID</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB path</source>
        <translation>Sitzungsdateien: doppelter Pfad in der DB</translation>
    </message>
    <message>
        <source>error sending request</source>
        <translation>Fehler beim Senden der Anfrage</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>normale Schließung</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>Gegenseite meldet sich ab</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>kein Code angegeben</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>ungültige Daten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Richtlinienverstoß</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path does not exist</source>
        <translation>%1 verweist auf „%2“, doch diesen Pfad gibt es nicht</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path is not a directory</source>
        <translation>%1 verweist auf „%2“, doch dieser Pfad ist kein Ordner</translation>
    </message>
    <message>
        <source>Could not find home directory</source>
        <translation>Der persönliche Ordner wurde nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%1 (%2) auf %3</translation>
    </message>
    <message>
        <source>Bedrock API key</source>
        <translation>Bedrock-API-Schlüssel</translation>
    </message>
    <message>
        <source>Bedrock access key</source>
        <translation>Bedrock-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>needs too much memory to inspect</source>
        <translation>benötigt zum Untersuchen zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead.</source>
        <translation>Es kann nichts gesendet werden, da ein Fehler in %1 vorliegt: %2. Das Archiv kann stattdessen in eine Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Set cli_auth_credentials_store = &quot;file&quot; in %1, then run `codex login`.</source>
        <translation>Setzen Sie in %1 cli_auth_credentials_store = &quot;file&quot; und führen Sie dann `codex login` aus.</translation>
    </message>
    <message>
        <source>Write command in %1 with the whole path: variables such as $HOME are not expanded.</source>
        <translation>Schreiben Sie command in %1 mit vollständigem Pfad: Variablen wie $HOME werden nicht aufgelöst.</translation>
    </message>
    <message>
        <source>The address of MCP server %1 (%2) is no web address</source>
        <translation>Die Adresse des MCP-Servers %1 (%2) ist keine Webadresse</translation>
    </message>
    <message>
        <source>Write url in %1 with scheme and host, such as &quot;http://localhost:3000/mcp&quot;.</source>
        <translation>Schreiben Sie url in %1 mit Schema und Host, etwa &quot;http://localhost:3000/mcp&quot;.</translation>
    </message>
    <message>
        <source>The provider %1 has no base_url: its requests go to OpenAI (api.openai.com)</source>
        <translation>Der Anbieter %1 hat keine base_url: Seine Anfragen gehen an OpenAI (api.openai.com)</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, with the address of the provider.</source>
        <translation>Schreiben Sie unter [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, mit der Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>base_url is not set</source>
        <translation>base_url ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The account has no credit left at %1: %2</source>
        <translation>Das Konto hat kein Guthaben mehr bei %1: %2</translation>
    </message>
    <message>
        <source>git refuses the repository %1: %2 belongs to another user, and no safe.directory names the repository</source>
        <translation>git lehnt das Repository %1 ab: %2 gehört einem anderen Benutzer, und kein safe.directory nennt das Repository</translation>
    </message>
    <message>
        <source>a repository of this user, or one that is said to be safe</source>
        <translation>ein Repository dieses Benutzers oder eines, das als sicher angegeben ist</translation>
    </message>
    <message>
        <source>If you trust what lies there: `git config --global --add safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`.</source>
        <translation>Wenn Sie dem trauen, was dort liegt: `git config --global --add safe.directory %1`. Wenn es Ihnen gehört: `sudo chown -R $(id -u) %1`.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: the file .git there names %2, which is gone</source>
        <translation>git findet in %1 kein Repository: Die Datei .git dort nennt %2, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>a folder of git&apos;s at the place that .git names</source>
        <translation>ein Ordner von git an der Stelle, die .git nennt</translation>
    </message>
    <message>
        <source>If the main repository was moved, run `git worktree repair %1` in it; otherwise make the worktree again.</source>
        <translation>Wenn das Haupt-Repository verschoben wurde, führen Sie darin `git worktree repair %1` aus; sonst legen Sie den Worktree neu an.</translation>
    </message>
    <message>
        <source>git finds no repository in %1: %2 names neither a branch nor a commit</source>
        <translation>git findet in %1 kein Repository: %2 nennt weder einen Branch noch einen Commit</translation>
    </message>
    <message>
        <source>a line such as: ref: refs/heads/main</source>
        <translation>eine Zeile wie: ref: refs/heads/main</translation>
    </message>
    <message>
        <source>Write the branch you worked on into it: `echo ref: refs/heads/main &gt; %1`, then see with `git status` whether more is damaged.</source>
        <translation>Schreiben Sie den Branch hinein, auf dem Sie gearbeitet haben: `echo ref: refs/heads/main &gt; %1`, und sehen Sie dann mit `git status`, ob mehr beschädigt ist.</translation>
    </message>
    <message>
        <source>git ends at once: line %1 of its configuration %2 cannot be read</source>
        <translation>git endet sofort: Zeile %1 seiner Konfiguration %2 ist nicht lesbar</translation>
    </message>
    <message>
        <source>sections in brackets, and key = value</source>
        <translation>Abschnitte in Klammern und Schlüssel = Wert</translation>
    </message>
    <message>
        <source>Correct or remove line %1 of %2.</source>
        <translation>Berichtigen oder entfernen Sie Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>read from files: git was not run</source>
        <translation>aus Dateien gelesen: git wurde nicht gestartet</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown &quot;$(id -un)&quot;: %1`.</source>
        <translation>Die Datei gehört einem anderen Benutzer, wie nach einem Aufruf von `sudo codex`. Nehmen Sie sie wieder in Besitz: `sudo chown &quot;$(id -un)&quot;: %1`.</translation>
    </message>
    <message>
        <source>The name of the provider %1 has a dot, and so stands for two tables</source>
        <translation>Der Name des Anbieters %1 enthält einen Punkt und steht so für zwei Tabellen</translation>
    </message>
    <message>
        <source>Put the name in quotes: [model_providers.&quot;%1&quot;]</source>
        <translation>Setzen Sie den Namen in Anführungszeichen: [model_providers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>The name of the MCP server %1 has a dot, and so stands for two tables</source>
        <translation>Der Name des MCP-Servers %1 hat einen Punkt und steht so für zwei Tabellen</translation>
    </message>
    <message>
        <source>Put the name in quotes: [mcp_servers.&quot;%1&quot;]</source>
        <translation>Setzen Sie den Namen in Anführungszeichen: [mcp_servers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>[%1] stands in the table %2, but line %3 gives %2 a value</source>
        <translation>[%1] steht in der Tabelle %2, aber Zeile %3 gibt %2 einen Wert</translation>
    </message>
    <message>
        <source>Did you mean [%1]? Rename the table.</source>
        <translation>Meinten Sie [%1]? Benennen Sie die Tabelle um.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the key %2</source>
        <translation>Ein unsichtbares Zeichen (%1) steht im Schlüssel %2</translation>
    </message>
    <message>
        <source>Type the line again instead of pasting it: %1 = value</source>
        <translation>Tippen Sie die Zeile neu ein, statt sie einzufügen: %1 = Wert</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the line</source>
        <translation>In der Zeile steht ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>Remove it, or type the line again instead of pasting it.</source>
        <translation>Entfernen Sie es, oder tippen Sie die Zeile neu, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is UTF-16 without a mark, or was damaged</source>
        <translation>Die Datei enthält NUL-Bytes: Sie ist UTF-16 ohne Kennung oder wurde beschädigt</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8, or restore it from a backup.</source>
        <translation>Speichern Sie die Datei erneut als UTF-8, oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Remove the lines of Markdown that begin with ```.</source>
        <translation>Entfernen Sie die Markdown-Zeilen, die mit ``` beginnen.</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero: %2</source>
        <translation>Die Zahl von %1 beginnt mit einer Null: %2</translation>
    </message>
    <message>
        <source>a number without zeros before it</source>
        <translation>eine Zahl ohne vorangestellte Nullen</translation>
    </message>
    <message>
        <source>The number of %1 is too large: %2</source>
        <translation>Die Zahl von %1 ist zu groß: %2</translation>
    </message>
    <message>
        <source>a number up to 9223372036854775807</source>
        <translation>eine Zahl bis 9223372036854775807</translation>
    </message>
    <message>
        <source>Write a smaller number, or remove %1 to get its default.</source>
        <translation>Schreiben Sie eine kleinere Zahl, oder entfernen Sie %1, damit der Standardwert gilt.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>worktree</source>
        <translation>Arbeitsbaum</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>Veraltetem</translation>
    </message>
    <message>
        <source>rollout DB UTF-16 files</source>
        <translation>Sitzungsdateien: in UTF-16</translation>
    </message>
    <message>
        <source>rollout DB beginnings cut short</source>
        <translation>Sitzungsdateien: abgeschnittene Anfänge</translation>
    </message>
    <message>
        <source>rollout DB beginnings missing</source>
        <translation>Sitzungsdateien: fehlende Anfänge</translation>
    </message>
    <message>
        <source>through proxy</source>
        <translation>über den Proxy</translation>
    </message>
    <message>
        <source>os error %8</source>
        <translation>Systemfehler %8</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Symbolic link loop</source>
        <translation>Symlinks verweisen im Kreis</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Symlinks hintereinander</translation>
    </message>
    <message>
        <source>Filename too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>Ein-/Ausgabefehler der Gegenseite</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>veralteter Dateiverweis</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genügend Speicher</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Programmdatei in Benutzung</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>kein ausführbares Format</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>Argumentliste zu lang</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>ungültiger Dateideskriptor</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>Funktion nicht vorhanden</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Verweis über Dateisystemgrenzen nicht möglich</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse nicht vorhanden</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>Prozess nicht vorhanden</translation>
    </message>
    <message>
        <source>Inappropriate ioctl for device</source>
        <translation>Gerät kennt diesen Aufruf nicht</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>Wert zu groß für seinen Datentyp</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Systemaufruf unterbrochen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>Verbindung auf dieser Seite abgebrochen</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>keine Route zum Host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Netzwerk nicht in Betrieb</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Host nicht in Betrieb</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Adresse kann nicht vergeben werden</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse bereits in Benutzung</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>Adressart wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>Protokoll nicht unterstützt</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>Socket operation on non-socket</source>
        <translation>Socket-Aufruf auf etwas, das kein Socket ist</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>kein Pufferspeicher verfügbar</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>Dateisystem beschädigt</translation>
    </message>
    <message>
        <source>failed to lookup address information: %1</source>
        <translation>Adresse nicht ermittelbar: %1</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Namensauflösung vorübergehend nicht möglich</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>Namensauflösung endgültig gescheitert</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>keine Adresse zu diesem Namen</translation>
    </message>
    <message>
        <source>Address family for hostname not supported</source>
        <translation>keine Adresse dieser Art zu diesem Namen</translation>
    </message>
    <message>
        <source>Memory allocation failure</source>
        <translation>nicht genügend Speicher</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Terminal geschlossen</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Illegal instruction</source>
        <translation>unzulässiger Befehl des Prozessors</translation>
    </message>
    <message>
        <source>Trace/breakpoint trap</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>selbst abgebrochen</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>Busfehler</translation>
    </message>
    <message>
        <source>Floating point exception</source>
        <translation>Rechenfehler</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>gewaltsam beendet</translation>
    </message>
    <message>
        <source>Segmentation fault</source>
        <translation>Speicherzugriffsfehler</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Wecker abgelaufen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Bad system call</source>
        <translation>unzulässiger Systemaufruf</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>Rechenzeit überschritten</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>Dateigröße überschritten</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Das Zertifikat des Ausstellers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Die Signatur des Zertifikats konnte nicht entschlüsselt werden</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Der öffentliche Schlüssel im Zertifikat konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Die Signatur des Zertifikats ist ungültig</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Der Gültigkeitsbeginn des Zertifikats ist keine gültige Zeit</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Das Gültigkeitsende des Zertifikats ist keine gültige Zeit</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Das Zertifikat ist selbstsigniert und nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Das Stammzertifikat der Kette ist selbstsigniert und nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Zu einem hier gefundenen Zertifikat fehlt das des Ausstellers</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Kein Zertifikat konnte geprüft werden</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Ein Zertifikat der Zertifizierungsstellen ist ungültig</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Die Zertifikatskette ist länger als erlaubt</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Das Zertifikat ist für diesen Zweck nicht geeignet</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Dem Stammzertifikat wird für diesen Zweck nicht vertraut</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Das Stammzertifikat schließt diesen Zweck aus</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Die Gegenseite hat kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Das Zertifikat gilt nicht für diesen Hostnamen</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Das Zertifikat der Gegenseite ist gesperrt</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Fehler beim TLS-Handshake: %1</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>Zertifikatsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>keine TLS-Antwort oder falsche Version</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>nicht unterstützte TLS-Version</translation>
    </message>
    <message>
        <source>no shared cipher</source>
        <translation>kein gemeinsames Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>unerwartetes Ende der Verbindung</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>Gegenseite meldet: Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>Gegenseite meldet: Zertifikat nicht annehmbar</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>Gegenseite meldet: Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>Gegenseite meldet: TLS-Version nicht angenommen</translation>
    </message>
    <message>
        <source>error:%1:SSL routines:%2:%3</source>
        <translation>error:%1:SSL routines:%2:%3</translation>
    </message>
    <message>
        <source>error returned from database: (code: %8) %1</source>
        <translation>Fehler der Datenbank: (Code %8) %1</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch in eine nur lesbare Datenbank</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>relative URL without a base</source>
        <translation>unvollständige Adresse</translation>
    </message>
    <message>
        <source>expected ident</source>
        <translation>Bezeichner erwartet</translation>
    </message>
    <message>
        <source>expected `,` or `}`</source>
        <translation>`,` oder `}` erwartet</translation>
    </message>
    <message>
        <source>expected `,` or `]`</source>
        <translation>`,` oder `]` erwartet</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>unzulässiger Wert</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>unzulässige Zahl</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>Objekt nicht abgeschlossen</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>Liste nicht abgeschlossen</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>Zeichenkette nicht abgeschlossen</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>Doppelpunkt hinter dem Namen fehlt</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>Komma zwischen Werten fehlt</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>nach einem Komma fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>überzählige Zeichen am Ende</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>false</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>git repo root</source>
        <translation>Wurzel des Git-Repositorys</translation>
    </message>
    <message>
        <source>project config</source>
        <translation>Projektkonfiguration</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>under %5</source>
        <translation>unter %5</translation>
    </message>
    <message>
        <source>provider %1 is not configured</source>
        <translation>Anbieter %1 ist nicht konfiguriert</translation>
    </message>
    <message>
        <source>%1, of the working directory %2</source>
        <translation>%1 für das Arbeitsverzeichnis %2</translation>
    </message>
    <message>
        <source>%8: the list loads them as it is scrolled, side bars of apps may not</source>
        <translation>%8: die Liste lädt sie beim Blättern, Seitenleisten von Apps vielleicht nicht</translation>
    </message>
    <message>
        <source>%8 of %6</source>
        <translation>%8 von %6</translation>
    </message>
    <message>
        <source>%1 of %9, %7 free</source>
        <translation>%1 von %9, %7 frei</translation>
    </message>
    <message>
        <source>+%9 since %1</source>
        <translation>+%9 seit %1</translation>
    </message>
    <message>
        <source>-%9 since %1</source>
        <translation>-%9 seit %1</translation>
    </message>
    <message>
        <source>1 files</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 days ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%8 minutes</source>
        <translation>%8 Minuten</translation>
    </message>
    <message>
        <source>over 1 second</source>
        <translation>über 1 Sekunde</translation>
    </message>
    <message>
        <source>until %5</source>
        <translation>bis %5</translation>
    </message>
    <message>
        <source>last %5</source>
        <translation>zuletzt %5</translation>
    </message>
    <message>
        <source>mode %5</source>
        <translation>Modus %5</translation>
    </message>
    <message>
        <source>hides %5</source>
        <translation>verdeckt %5</translation>
    </message>
    <message>
        <source>package %5</source>
        <translation>Paket %5</translation>
    </message>
    <message>
        <source>resources %5</source>
        <translation>Ressourcen %5</translation>
    </message>
    <message>
        <source>path %5</source>
        <translation>Pfad %5</translation>
    </message>
    <message>
        <source>unreadable or invalid</source>
        <translation>nicht lesbar oder ungültig</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>sonstiges: %1</translation>
    </message>
    <message>
        <source>file -&gt; %1</source>
        <translation>Datei -&gt; %1</translation>
    </message>
    <message>
        <source>open after %9</source>
        <translation>offen nach %9</translation>
    </message>
    <message>
        <source>first IPv4</source>
        <translation>zuerst IPv4</translation>
    </message>
    <message>
        <source>first IPv6</source>
        <translation>zuerst IPv6</translation>
    </message>
    <message>
        <source>first none</source>
        <translation>zuerst keine</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>Namensauflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>network error: %1</source>
        <translation>Netzwerkfehler: %1</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>Zeitüberschreitung beim Handshake</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>WebSocket-Handshake</translation>
    </message>
    <message>
        <source>workspace routing</source>
        <translation>Weiterleitung zum Arbeitsbereich</translation>
    </message>
    <message>
        <source>provider auth</source>
        <translation>Anmeldung beim Anbieter</translation>
    </message>
    <message>
        <source>API key auth</source>
        <translation>Anmeldung mit API-Schlüssel</translation>
    </message>
    <message>
        <source>ChatGPT auth</source>
        <translation>Anmeldung mit ChatGPT</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 returned HTTP %2</source>
        <translation>%1 antwortete mit HTTP %2</translation>
    </message>
    <message>
        <source>%1 request timed out</source>
        <translation>%1: Zeitüberschreitung der Anfrage</translation>
    </message>
    <message>
        <source>%1 request failed</source>
        <translation>%1: Anfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 request could not be built</source>
        <translation>%1: Anfrage konnte nicht gebildet werden</translation>
    </message>
    <message>
        <source>%1 connect failed</source>
        <translation>%1: Verbindungsaufbau fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 TLS handshake or certificate validation failed</source>
        <translation>%1: TLS-Handshake oder Zertifikatsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 proxy authentication required</source>
        <translation>%1: der Proxy verlangt Zugangsdaten</translation>
    </message>
    <message>
        <source>not inspected on this platform</source>
        <translation>auf dieser Plattform nicht untersucht</translation>
    </message>
    <message>
        <source>unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock model provider</source>
        <translation>nicht unterstützt: Die Anmeldung mit einem Bedrock-API-Schlüssel gibt es nur beim Anbieter Amazon Bedrock</translation>
    </message>
    <message>
        <source>none, because %1 (%2) exempts %3</source>
        <translation>keiner, da %1 (%2) %3 ausnimmt</translation>
    </message>
    <message>
        <source>invalid configuration</source>
        <translation>ungültige Konfiguration</translation>
    </message>
    <message>
        <source>configuration load failed</source>
        <translation>Laden der Konfiguration fehlgeschlagen</translation>
    </message>
    <message>
        <source>invalid input parameter</source>
        <translation>ungültiger Eingabewert</translation>
    </message>
    <message>
        <source>entity not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message numerus="yes">
        <source>Codex is ignoring %n unrecognized configuration setting(s). Check for typos or deprecated settings.</source>
        <translation>
            <numerusform>Codex übergeht %n unbekannte Einstellung. Prüfen Sie auf Tippfehler und veraltete Einstellungen.</numerusform>
            <numerusform>Codex übergeht %n unbekannte Einstellungen. Prüfen Sie auf Tippfehler und veraltete Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files than were looked at</source>
        <translation>es gibt mehr Dateien, als angesehen wurden</translation>
    </message>
    <message>
        <source>cannot find binary path</source>
        <translation>Pfad des Programms nicht gefunden</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>Datei vorhanden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>execution not verified</source>
        <translation>Ausführbarkeit nicht geprüft</translation>
    </message>
    <message>
        <source>ignored inherited package-manager launch env for cargo-built binary</source>
        <translation>geerbte Startvariablen des Paketmanagers beim mit Cargo gebauten Programm nicht beachtet</translation>
    </message>
    <message>
        <source>%1 UTC: %8 from %2 to %3</source>
        <translation>%1 UTC: %8 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 UTC: %8 at %2</source>
        <translation>%1 UTC: %8 um %2</translation>
    </message>
    <message>
        <source>has it open</source>
        <translation>hat sie geöffnet</translation>
    </message>
    <message>
        <source>state DB missing</source>
        <translation>State-DB fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%8 behind their rollout</source>
        <translation>%8 hinter ihrer Sitzungsdatei zurück</translation>
    </message>
    <message>
        <source>thread %5</source>
        <translation>Thread %5</translation>
    </message>
    <message>
        <source>request %5</source>
        <translation>Anfrage %5</translation>
    </message>
    <message>
        <source>response %5</source>
        <translation>Antwort %5</translation>
    </message>
    <message>
        <source>%8 completed</source>
        <translation>%8 abgeschlossen</translation>
    </message>
    <message>
        <source>%8 failed</source>
        <translation>%8 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%8 cancelled</source>
        <translation>%8 abgebrochen</translation>
    </message>
    <message>
        <source>and %1 that tell none</source>
        <translation>und %1, die keine nennen</translation>
    </message>
    <message>
        <source>the rest is not inspected</source>
        <translation>der Rest ist nicht untersucht</translation>
    </message>
    <message>
        <source>no log can be read</source>
        <translation>kein Protokoll lesbar</translation>
    </message>
    <message>
        <source>%1, of which Codex itself started %2</source>
        <translation>%1, davon %2 von Codex selbst gestartet</translation>
    </message>
    <message>
        <source>it was written to during the whole check</source>
        <translation>während der ganzen Prüfung wurde hineingeschrieben</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>it does not say whether it is locked</source>
        <translation>er gibt keine Auskunft darüber, ob er gesperrt ist</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>er gibt keine Auskunft über seinen Inhalt</translation>
    </message>
    <message>
        <source>a kind of bus that is not spoken here</source>
        <translation>eine Art von Bus, die hier nicht unterstützt wird</translation>
    </message>
    <message>
        <source>made by a command</source>
        <translation>von einem Befehl erzeugt</translation>
    </message>
    <message>
        <source>from a role, which AWS hands out</source>
        <translation>aus einer Rolle, die AWS zuweist</translation>
    </message>
    <message>
        <source>from a web identity, which AWS exchanges</source>
        <translation>von einer Web-Identität, die AWS eintauscht</translation>
    </message>
    <message>
        <source>from the program %1, which is not started</source>
        <translation>vom Programm %1, das nicht gestartet wird</translation>
    </message>
    <message>
        <source>from single sign-on, without a token</source>
        <translation>aus Single Sign-on, ohne Token</translation>
    </message>
    <message>
        <source>from single sign-on, whose token is valid until %1</source>
        <translation>aus Single Sign-on, dessen Token bis %1 gültig ist</translation>
    </message>
    <message>
        <source>from single sign-on, whose token expired at %1</source>
        <translation>aus Single Sign-on, dessen Token abgelaufen ist: %1</translation>
    </message>
    <message>
        <source>perhaps from a service of this machine</source>
        <translation>vielleicht von einem Dienst dieses Rechners</translation>
    </message>
    <message>
        <source>keys, valid until %1</source>
        <translation>Schlüssel, gültig bis %1</translation>
    </message>
    <message>
        <source>%1 (read); %2</source>
        <translation>%1 (Lesen); %2</translation>
    </message>
    <message>
        <source>%1 (write); %2</source>
        <translation>%1 (Schreiben); %2</translation>
    </message>
    <message>
        <source>%1 (read, write); %2</source>
        <translation>%1 (Lesen, Schreiben); %2</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>filesystem read restrictions apply</source>
        <translation>Lesen im Dateisystem ist eingeschränkt</translation>
    </message>
    <message>
        <source>effective filesystem policy</source>
        <translation>geltende Dateisystemregeln</translation>
    </message>
    <message>
        <source>entry provenance unavailable</source>
        <translation>Herkunft des Eintrags nicht verfügbar</translation>
    </message>
    <message>
        <source>resolve paths only; read/write access is not tested</source>
        <translation>Pfade nur auflösen; Lese- und Schreibzugriff werden nicht geprüft</translation>
    </message>
    <message>
        <source>2 seconds per path, 8 seconds total, at most 32 paths</source>
        <translation>2 Sekunden je Pfad, 8 Sekunden insgesamt, höchstens 32 Pfade</translation>
    </message>
    <message>
        <source>probe budget exhausted</source>
        <translation>Zeit für die Prüfung aufgebraucht</translation>
    </message>
    <message>
        <source>folders that may not be read, or took too long: there is more</source>
        <translation>Ordner, die nicht gelesen werden dürfen oder zu lange brauchten: es ist mehr da</translation>
    </message>
    <message>
        <source>%1, %9, and %8 not to the end; --all inspects all</source>
        <translation>%1, %9, und %8 nicht bis zum Ende; --all untersucht alle</translation>
    </message>
    <message>
        <source>with %8 items</source>
        <translation>mit %8 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n compaction(s) %1</source>
        <translation>
            <numerusform>%n Verdichtung %1</numerusform>
            <numerusform>%n Verdichtungen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %9 of memory to resume</source>
        <translation>zum Fortsetzen etwa %9 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%9 of generated images that you no longer need</source>
        <translation>%9 durch erzeugte Bilder, die Sie nicht mehr benötigen</translation>
    </message>
    <message>
        <source>%9 of archived sessions: `codex delete &lt;id&gt;` for each (archiving alone frees nothing)</source>
        <translation>%9 durch archivierte Sitzungen: `codex delete &lt;id&gt;` für jede (Archivieren allein gibt nichts frei)</translation>
    </message>
    <message>
        <source>%9 of older standalone releases in packages/standalone/releases, while no Codex runs</source>
        <translation>%9 durch ältere Standalone-Versionen in packages/standalone/releases, während kein Codex läuft</translation>
    </message>
    <message>
        <source>%9 of worktrees: `git worktree list`, then `git worktree remove &lt;path&gt;`</source>
        <translation>%9 durch Worktrees: `git worktree list`, dann `git worktree remove &lt;path&gt;`</translation>
    </message>
    <message>
        <source>%9 of text logs: `rm log/*.log` in the home, while no Codex runs</source>
        <translation>%9 durch Textprotokolle: `rm log/*.log` im Codex-Ordner, während kein Codex läuft</translation>
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
        <translation>leer</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>legacy managed</source>
        <translation>verwaltet, alte Form</translation>
    </message>
    <message>
        <source>%1: `%2` is ignored.</source>
        <translation>%1: `%2` wird übergangen.</translation>
    </message>
    <message>
        <source>... and %8 more ignored settings.</source>
        <translation>... und %8 weitere übergangene Einstellungen.</translation>
    </message>
    <message>
        <source>Ignored unsupported project-local config keys in %1: %2. If you want these settings to apply, manually set them in your user-level config.toml.</source>
        <translation>Einstellungen in %1, die ein Projekt nicht setzen darf, werden übergangen: %2. Damit sie gelten, setzen Sie sie in der config.toml Ihres Benutzers.</translation>
    </message>
    <message>
        <source>`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = false` disables subagent tools even when the model selects a subagent version, unless `[features].multi_agent_v2` is enabled.</source>
        <translation>`[features].multi_agent` ist veraltet. Es bestimmt noch, ob auf V1 ausgewichen wird. `[agents].enabled = false` schaltet die Werkzeuge für Sub-Agenten auch dann ab, wenn das Modell deren Version wählt, außer `[features].multi_agent_v2` ist eingeschaltet.</translation>
    </message>
    <message>
        <source>`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification always uses conversations; remove this setting from config.toml or profile configuration files.</source>
        <translation>`[features.guardianv2].async_classifier_mode` ist veraltet und wird übergangen. Die asynchrone Einstufung verwendet immer Unterhaltungen; entfernen Sie die Einstellung aus config.toml oder den Profildateien.</translation>
    </message>
    <message>
        <source>Permissions profile `%1` does not define any recognized filesystem entries for this version of Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects filesystem permissions.</source>
        <translation>Das Berechtigungsprofil `%1` enthält keine Dateisystemeinträge, die diese Version von Codex kennt. Der Zugriff auf das Dateisystem bleibt eingeschränkt. Aktualisieren Sie Codex, falls das Profil Dateisystemrechte geben soll.</translation>
    </message>
    <message>
        <source>Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`.</source>
        <translation>Das Leseverbot `%1` enthält `**`. Sandboxen kennen außerhalb von macOS kein unbegrenztes `**`; setzen Sie `glob_scan_max_depth` in diesem Dateisystemprofil, um die Suchtiefe unter Linux zu begrenzen und diese Warnung abzustellen, oder zählen Sie die Tiefen auf, etwa `*.env`, `*/*.env` und `*/*/*.env`.</translation>
    </message>
    <message>
        <source>rollout at %1 has no usable header record</source>
        <translation>Sitzungsdatei %1 ohne brauchbaren ersten Eintrag</translation>
    </message>
    <message>
        <source>rollout at %1 has invalid session metadata</source>
        <translation>Sitzungsdatei %1 mit ungültigen Angaben zur Sitzung</translation>
    </message>
    <message>
        <source>older than %5</source>
        <translation>älter als %5</translation>
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
        <translation>(der Bericht hat keine Zusammenfassung davon)</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Das Zertifikat eines möglichen Ausstellers wurde abgelehnt, weil sein Name nicht der des Ausstellers ist</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Das Zertifikat eines möglichen Ausstellers wurde abgelehnt, weil Aussteller und Seriennummer nicht zum angegebenen Schlüssel passen</translation>
    </message>
    <message>
        <source>SSL is not supported on this platform</source>
        <translation>TLS wird auf dieser Plattform nicht unterstützt</translation>
    </message>
    <message numerus="yes">
        <source>Damaged lines in %n rollout(s), such as %1: %2</source>
        <translation>
            <numerusform>%n Sitzungsdatei hat beschädigte Zeilen, etwa %1: %2</numerusform>
            <numerusform>%n Sitzungsdateien haben beschädigte Zeilen, etwa %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>env_key of provider `%1` (%2) is to name the environment variable that holds the key, and what stands there is no such name</source>
        <translation>env_key des Anbieters `%1` (%2) soll die Umgebungsvariable nennen, die den Schlüssel enthält, und was dort steht, ist kein solcher Name</translation>
    </message>
    <message>
        <source>a name of letters, digits and _, such as %1</source>
        <translation>ein Name aus Buchstaben, Ziffern und _, etwa %1</translation>
    </message>
    <message>
        <source>Write the name there, env_key = &quot;%1&quot;, and set the variable in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Schreiben Sie dort den Namen, env_key = &quot;%1&quot;, und setzen Sie die Variable in der Shell, die Codex startet: `export %1=&lt;your key&gt;`.</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: its env_key names no variable</source>
        <translation>Codex hat keinen Schlüssel für den Anbieter `%1`: Sein env_key nennt keine Variable</translation>
    </message>
    <message>
        <source>Store the key alone, without what stands around it: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>Speichern Sie nur den Schlüssel, ohne das, was ihn umgibt: `printenv OPENAI_API_KEY | codex login --with-api-key`.</translation>
    </message>
    <message>
        <source>%1 has the route of requests to the model, but no list of models at %2: %3</source>
        <translation>%1 hat die Route für Anfragen an das Modell, unter %2 aber keine Modellliste: %3</translation>
    </message>
    <message>
        <source>Stop every Codex, then move each back to where its row names it, the first with `%1`.</source>
        <translation>Beenden Sie jedes Codex und verschieben Sie dann jede Datei dorthin zurück, wo ihre Zeile sie nennt, die erste mit `%1`.</translation>
    </message>
    <message>
        <source>A file of the same thread lies beside it under another name. Stop every Codex, then give it its name back: `%1`.</source>
        <translation>Eine Datei desselben Threads liegt daneben unter einem anderen Namen. Beenden Sie jedes Codex und geben Sie ihr dann ihren Namen zurück: `%1`.</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: the first line of its rollout %1 is damaged</source>
        <translation>Ein Thread kann nicht fortgesetzt werden: Die erste Zeile seiner Sitzungsdatei %1 ist beschädigt</translation>
    </message>
    <message>
        <source>No file can be made in %1: its file system has no inode left, though %2 are free</source>
        <translation>In %1 kann keine Datei angelegt werden: Sein Dateisystem hat keinen Inode mehr, obwohl %2 frei sind</translation>
    </message>
    <message>
        <source>0 free inodes</source>
        <translation>0 freie Inodes</translation>
    </message>
    <message>
        <source>free inodes: each file takes one</source>
        <translation>freie Inodes: Jede Datei braucht einen</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, many small ones above all: `df -i %1` shows what is left.</source>
        <translation>Löschen Sie dort Dateien, die niemand braucht, vor allem viele kleine: `df -i %1` zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>no such table: %1</source>
        <translation>Tabelle %1 fehlt</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>niemand liest daraus</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>nothing but blanks in the value</source>
        <translation>nichts als Leerzeichen im Wert</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>No file descriptors available</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Zeitüberschreitung des Vorgangs</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Codex Doctor</source>
        <translation>Über Codex Doctor</translation>
    </message>
    <message>
        <source>Codex Doctor %1</source>
        <translation>Codex Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why a local Codex installation does not work, changes nothing while doing so, and writes a report that is safe to share.</source>
        <translation>Findet heraus, warum eine lokale Codex-Installation nicht funktioniert, ändert dabei nichts und schreibt einen Bericht, den Sie bedenkenlos weitergeben können.</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>No terminal could be opened.</source>
        <translation>Es konnte kein Terminal geöffnet werden.</translation>
    </message>
    <message>
        <source>Set the variable TERMINAL to the program of your terminal.</source>
        <translation>Setzen Sie die Variable TERMINAL auf das Programm Ihres Terminals.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde kein Problem gefunden.</translation>
    </message>
    <message>
        <source>Nothing wrong was found in what was checked.</source>
        <translation>In dem, was geprüft wurde, wurde kein Problem gefunden.</translation>
    </message>
    <message>
        <source>A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one.</source>
        <translation>Ein gespeicherter Bericht, geöffnet aus %1: erstellt von %2, %3. Er beschreibt den Rechner, auf dem er erstellt wurde, nicht diesen.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>no Codex found</source>
        <translation>kein Codex gefunden</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>erkannt durch %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1 and %2 more (--all)</source>
        <translation>%1 und %2 weitere (--all)</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>(erwartet: %1)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>gesehen: %1</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>JSON report</source>
        <translation>JSON-Bericht</translation>
    </message>
    <message>
        <source>Text report</source>
        <translation>Textbericht</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>JSON as codex doctor writes it, with whole paths</source>
        <translation>JSON, wie codex doctor es schreibt, mit vollständigen Pfaden</translation>
    </message>
    <message>
        <source>JUnit results</source>
        <translation>JUnit-Ergebnisse</translation>
    </message>
    <message>
        <source>SARIF results</source>
        <translation>SARIF-Ergebnisse</translation>
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
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Helper programs were started</source>
        <translation>Hilfsprogramme wurden gestartet</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing was sent</source>
        <translation>Nichts wurde geändert, nichts gesendet</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>an unknown platform</source>
        <translation>unbekannte Plattform</translation>
    </message>
    <message>
        <source>Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.</source>
        <translation>Gespeicherter Bericht %1 (%2, %3). Er kann von einem anderen Rechner stammen; nichts darin wird ausgeführt oder geändert.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
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
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>doctor::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Prüfungen und Werte filtern</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values (Ctrl+F)</source>
        <translation>Nur Prüfungen zeigen, deren Name oder Werte alle diese Wörter enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values</source>
        <translation>Nur Prüfungen zeigen, deren Name oder Werte alle diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Keine Prüfung passt zum Filter.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Idle or skipped</source>
        <translation>Inaktiv oder übersprungen</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonModel</name>
    <message>
        <source>New problem</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>nicht in diesem Bericht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Problem gone</source>
        <translation>Problem behoben</translation>
    </message>
    <message>
        <source>Not looked at again</source>
        <translation>Nicht erneut geprüft</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonWindow</name>
    <message>
        <source>Comparison – Codex Doctor</source>
        <translation>Vergleich – Codex Doctor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison as text to the clipboard</source>
        <translation>Den Vergleich als Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>Dieser Rechner, jetzt</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>Etwas wurde schlechter</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>Nichts wurde schlechter</translation>
    </message>
    <message>
        <source>The comparison was not copied.</source>
        <translation>Der Vergleich wurde nicht kopiert.</translation>
    </message>
</context>
<context>
    <name>doctor::Consent</name>
    <message>
        <source>Start Helper Programs</source>
        <translation>Hilfsprogramme starten</translation>
    </message>
    <message>
        <source>May the checks start these programs?</source>
        <translation>Dürfen die Prüfungen diese Programme starten?</translation>
    </message>
    <message>
        <source>There is none on this machine.</source>
        <translation>Auf diesem Rechner gibt es keines.</translation>
    </message>
    <message>
        <source>Each is ended after a while, and listed in the report. The consent holds until Codex Doctor is closed.</source>
        <translation>Jedes wird nach einer Weile beendet und im Bericht aufgeführt. Die Zustimmung gilt, bis Codex Doctor geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsPane</name>
    <message>
        <source>Details of the check</source>
        <translation>Details der Prüfung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Namen und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, to the clipboard</source>
        <translation>Die gewählten oder alle Zeilen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>What the check read, contacted and started</source>
        <translation>Was die Prüfung gelesen, kontaktiert und gestartet hat</translation>
    </message>
    <message>
        <source>This check read no file, contacted no host and started no program.</source>
        <translation>Diese Prüfung hat keine Datei gelesen, keinen Host kontaktiert und kein Programm gestartet.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the check as it stands in the report to the clipboard</source>
        <translation>Die Prüfung, wie sie im Bericht steht, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>Details (%1)</translation>
    </message>
    <message>
        <source>Files and folders read (%1)</source>
        <translation>Gelesene Dateien und Ordner (%1)</translation>
    </message>
    <message>
        <source>Hosts contacted (%1)</source>
        <translation>Kontaktierte Hosts (%1)</translation>
    </message>
    <message>
        <source>Programs started (%1)</source>
        <translation>Gestartete Programme (%1)</translation>
    </message>
    <message>
        <source>Files, hosts and programs</source>
        <translation>Dateien, Hosts und Programme</translation>
    </message>
    <message>
        <source>The check as the report has it</source>
        <translation>Die Prüfung, wie sie der Bericht enthält</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more under Details</source>
        <translation>
            <numerusform>… und %n weitere unter „Details“</numerusform>
            <numerusform>… und %n weitere unter „Details“</numerusform>
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
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show these values as a picture</source>
        <translation>Diese Werte als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show these values as a table</source>
        <translation>Diese Werte als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>doctor::IssueCard</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Gesetzt in</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy only the command to the clipboard</source>
        <translation>Nur den Befehl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Open Terminal Here</source>
        <translation>Terminal hier öffnen</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal to paste it into; nothing is run for you</source>
        <translation>Den Befehl kopieren und ein Terminal zum Einfügen öffnen; es wird nichts für Sie ausgeführt</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal</source>
        <translation>Befehl kopieren und Terminal öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Die Abhilfe in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the remedy</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>A likely cause; not everything was seen that would prove it</source>
        <translation>Eine wahrscheinliche Ursache; nicht alles, was sie belegen würde, war zu sehen</translation>
    </message>
    <message>
        <source>A possible cause; others would look the same</source>
        <translation>Eine mögliche Ursache; andere sähen genauso aus</translation>
    </message>
</context>
<context>
    <name>doctor::LadderFigure</name>
    <message>
        <source>The way to each endpoint, hop by hop</source>
        <translation>Der Weg zu jedem Endpunkt, Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Hop by hop</source>
        <translation>Abschnitt für Abschnitt</translation>
    </message>
</context>
<context>
    <name>doctor::LadderModel</name>
    <message>
        <source>the same without the proxy</source>
        <translation>derselbe Endpunkt ohne den Proxy</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <translation>Proxy-Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proxy TCP</source>
        <translation>Proxy-TCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy TLS</source>
        <translation>Proxy-TLS</translation>
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
        <translation>ohne den Proxy</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Recent H&amp;omes</source>
        <translation>Z&amp;uletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Rückmeldung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>Bericht &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Einen gespeicherten Bericht öffnen, von Codex Doctor oder von codex doctor --json</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Einen gespeicherten Bericht öffnen, von Codex Doctor oder von codex doctor --json (Strg+O)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report</source>
        <translation>Zeigen, was sich zwischen diesem Durchlauf und einem gespeicherten Bericht geändert hat</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report (Ctrl+M)</source>
        <translation>Zeigen, was sich zwischen diesem Durchlauf und einem gespeicherten Bericht geändert hat (Strg+M)</translation>
    </message>
    <message>
        <source>&amp;Upload Report…</source>
        <translation>Bericht &amp;hochladen…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Postausgang…</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it</source>
        <translation>Zeigen, was zum Senden eingereiht wurde und was daraus geworden ist</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it (Ctrl+Shift+O)</source>
        <translation>Zeigen, was zum Senden eingereiht wurde und was daraus geworden ist (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Für &amp;GitHub-Issue kopieren</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue</source>
        <translation>Den Bericht als Markdown kopieren, passend für ein GitHub-Issue</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Den Bericht als Markdown kopieren, passend für ein GitHub-Issue (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the redacted report to a file</source>
        <translation>Den geschwärzten Bericht in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the redacted report to a file (Ctrl+S)</source>
        <translation>Den geschwärzten Bericht in einer Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard</source>
        <translation>Den geschwärzten Bericht als Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Den geschwärzten Bericht als Text in die Zwischenablage kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes</source>
        <translation>Sprache, Farbschema, Zeitgrenze und Ziel der Rückmeldung wählen</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes (Ctrl+,)</source>
        <translation>Sprache, Farbschema, Zeitgrenze und Ziel der Rückmeldung wählen (Strg+,)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program (Ctrl+Q)</source>
        <translation>Das Fenster schließen und das Programm beenden (Strg+Q)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>Run every check</source>
        <translation>Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Run every check (F5)</source>
        <translation>Alle Prüfungen ausführen (F5)</translation>
    </message>
    <message>
        <source>Run &amp;Selected</source>
        <translation>Aus&amp;wahl prüfen</translation>
    </message>
    <message>
        <source>Run the chosen checks again</source>
        <translation>Die gewählten Prüfungen erneut ausführen</translation>
    </message>
    <message>
        <source>Run the chosen checks again (Ctrl+R)</source>
        <translation>Die gewählten Prüfungen erneut ausführen (Strg+R)</translation>
    </message>
    <message>
        <source>Run &amp;Failed</source>
        <translation>&amp;Fehlgeschlagene prüfen</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn</source>
        <translation>Prüfungen mit Fehlern oder Warnungen erneut ausführen</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn (Shift+F5)</source>
        <translation>Prüfungen mit Fehlern oder Warnungen erneut ausführen (Umschalt+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays</source>
        <translation>Den Durchlauf abbrechen; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays (Esc)</source>
        <translation>Den Durchlauf abbrechen; was fertig ist, bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Start &amp;helper programs</source>
        <translation>&amp;Hilfsprogramme starten</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version</source>
        <translation>Den Prüfungen des nächsten Durchlaufs erlauben, Programme dieser Installation zu starten, etwa codex --version</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version (Ctrl+H)</source>
        <translation>Den Prüfungen des nächsten Durchlaufs erlauben, Programme dieser Installation zu starten, etwa codex --version (Strg+H)</translation>
    </message>
    <message>
        <source>Choose &amp;Codex Home…</source>
        <translation>&amp;Codex-Ordner wählen…</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session</source>
        <translation>Einen anderen Codex-Ordner betrachten als den dieser Sitzung</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session (Ctrl+Shift+H)</source>
        <translation>Einen anderen Codex-Ordner betrachten als den dieser Sitzung (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Choose Codex &amp;Program…</source>
        <translation>Codex-&amp;Programm wählen…</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start</source>
        <translation>Ein anderes codex-Programm betrachten als das, das diese Sitzung starten würde</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start (Ctrl+Shift+P)</source>
        <translation>Ein anderes codex-Programm betrachten als das, das diese Sitzung starten würde (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>&amp;Judge by the Login Shell…</source>
        <translation>Mit &amp;Login-Shell prüfen…</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session</source>
        <translation>Mit PATH, Proxy und anderen Variablen eines Terminals prüfen statt mit denen dieser Sitzung</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session (Ctrl+L)</source>
        <translation>Mit PATH, Proxy und anderen Variablen eines Terminals prüfen statt mit denen dieser Sitzung (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Back to This Session</source>
        <translation>&amp;Zurück zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again</source>
        <translation>Wieder den Codex-Ordner, das Programm und die Variablen dieser Sitzung betrachten</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again (Ctrl+Shift+B)</source>
        <translation>Wieder den Codex-Ordner, das Programm und die Variablen dieser Sitzung betrachten (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Open &amp;Details Window</source>
        <translation>&amp;Detailfenster öffnen</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own</source>
        <translation>Die Details der gewählten Prüfung in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own (Ctrl+Return)</source>
        <translation>Die Details der gewählten Prüfung in einem eigenen Fenster öffnen (Strg+Return)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>Zei&amp;tleiste des Durchlaufs</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run</source>
        <translation>Zeigen, wann jede Prüfung gewartet und gearbeitet hat, live während des Durchlaufs</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run (F8)</source>
        <translation>Zeigen, wann jede Prüfung gewartet und gearbeitet hat, live während des Durchlaufs (F8)</translation>
    </message>
    <message>
        <source>Show First Dia&amp;gnosis</source>
        <translation>&amp;Erste Diagnose zeigen</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most</source>
        <translation>Die Prüfung wählen, die das Wichtigste gefunden hat</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most (Ctrl+D)</source>
        <translation>Die Prüfung wählen, die das Wichtigste gefunden hat (Strg+D)</translation>
    </message>
    <message>
        <source>Copy &amp;Remedy</source>
        <translation>Abhilfe &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard</source>
        <translation>Die Abhilfe zur ersten Diagnose in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard (Ctrl+Shift+R)</source>
        <translation>Die Abhilfe zur ersten Diagnose in die Zwischenablage kopieren (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Zum Filterfeld wechseln</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Zum Filterfeld wechseln (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Problems Only</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn</source>
        <translation>Nur Prüfungen mit Fehlern oder Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn (Ctrl+E)</source>
        <translation>Nur Prüfungen mit Fehlern oder Warnungen zeigen (Strg+E)</translation>
    </message>
    <message>
        <source>C&amp;hanged Since Last Run</source>
        <translation>Seit letztem Durchlauf &amp;geändert</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before</source>
        <translation>Nur Prüfungen zeigen, deren letzter Durchlauf etwas anderes ergab als der vorige</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before (Ctrl+Shift+E)</source>
        <translation>Nur Prüfungen zeigen, deren letzter Durchlauf etwas anderes ergab als der vorige (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>&amp;Sort by Severity</source>
        <translation>&amp;Nach Schwere sortieren</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories</source>
        <translation>Fehlgeschlagenes nach vorn stellen, in der Kategorie und unter den Kategorien</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories (Ctrl+Shift+S)</source>
        <translation>Fehlgeschlagenes nach vorn stellen, in der Kategorie und unter den Kategorien (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>A&amp;lle aufklappen</translation>
    </message>
    <message>
        <source>Open every category</source>
        <translation>Alle Kategorien aufklappen</translation>
    </message>
    <message>
        <source>Open every category (Ctrl+Shift+Down)</source>
        <translation>Alle Kategorien aufklappen (Strg+Umschalt+Runter)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>Close every category</source>
        <translation>Alle Kategorien zuklappen</translation>
    </message>
    <message>
        <source>Close every category (Ctrl+Shift+Up)</source>
        <translation>Alle Kategorien zuklappen (Strg+Umschalt+Hoch)</translation>
    </message>
    <message>
        <source>As the &amp;Platform</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>Die Farben des Desktops verwenden</translation>
    </message>
    <message>
        <source>Use the colours of the desktop (Ctrl+Shift+1)</source>
        <translation>Die Farben des Desktops verwenden (Strg+Umschalt+1)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Helle Farben verwenden</translation>
    </message>
    <message>
        <source>Use light colours (Ctrl+Shift+2)</source>
        <translation>Helle Farben verwenden (Strg+Umschalt+2)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Dunkle Farben verwenden</translation>
    </message>
    <message>
        <source>Use dark colours (Ctrl+Shift+3)</source>
        <translation>Dunkle Farben verwenden (Strg+Umschalt+3)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Use white, yellow and black</source>
        <translation>Weiß, Gelb und Schwarz verwenden</translation>
    </message>
    <message>
        <source>Use white, yellow and black (Ctrl+Shift+4)</source>
        <translation>Weiß, Gelb und Schwarz verwenden (Strg+Umschalt+4)</translation>
    </message>
    <message>
        <source>&amp;About Codex Doctor</source>
        <translation>&amp;Über Codex Doctor</translation>
    </message>
    <message>
        <source>Show what this program is and its version</source>
        <translation>Zeigen, was dieses Programm ist und welche Version es hat</translation>
    </message>
    <message>
        <source>Show what this program is and its version (F1)</source>
        <translation>Zeigen, was dieses Programm ist und welche Version es hat (F1)</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Der Bericht wurde kopiert</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Der Bericht wurde passend für ein GitHub-Issue kopiert</translation>
    </message>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Die Prüfungen laufen</translation>
    </message>
    <message>
        <source>There is no report before the first run has ended</source>
        <translation>Vor dem Ende des ersten Durchlaufs gibt es keinen Bericht</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>Keine Prüfung gewählt</translation>
    </message>
    <message>
        <source>No check failed or warns</source>
        <translation>Keine Prüfung hat Fehler oder Warnungen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>There is no diagnosis</source>
        <translation>Es gibt keine Diagnose</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want</source>
        <translation>Zeigen, was an den Support gesendet würde, und es auf Wunsch senden</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want (Ctrl+U)</source>
        <translation>Zeigen, was an den Support gesendet würde, und es auf Wunsch senden (Strg+U)</translation>
    </message>
    <message>
        <source>Copy Report in This &amp;Language</source>
        <translation>Bericht in dieser Sp&amp;rache kopieren</translation>
    </message>
    <message>
        <source>Copy the redacted report as text in the language of this window, for yourself: who helps you reads the English one</source>
        <translation>Den geschwärzten Bericht als Text in der Sprache dieses Fensters kopieren, für Sie selbst: Wer Ihnen hilft, liest den englischen</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>What was queued for sending</source>
        <translation>Was zum Senden eingereiht wurde</translation>
    </message>
    <message>
        <source>Nothing was queued, and nothing was sent.</source>
        <translation>Nichts wurde eingereiht, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>Warum es nicht geschah</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Try to send it now</source>
        <translation>Versuchen, es jetzt zu senden</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Keep it, and do not send it until it is queued again</source>
        <translation>Es behalten und nicht senden, bis es wieder eingereiht wird</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Leave Out Attachments</source>
        <translation>Anhänge &amp;weglassen</translation>
    </message>
    <message>
        <source>Take the attachments out, which were too large for the server, and queue the rest</source>
        <translation>Die Anhänge, die für den Server zu groß waren, herausnehmen und den Rest einreihen</translation>
    </message>
    <message>
        <source>Leave Out Attachments</source>
        <translation>Anhänge weglassen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete it for good; what the server has, it keeps</source>
        <translation>Es endgültig löschen; was der Server hat, behält er</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window; sending goes on</source>
        <translation>Dieses Fenster schließen; das Senden geht weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Queue Again</source>
        <translation>&amp;Erneut einreihen</translation>
    </message>
    <message>
        <source>It is not queued</source>
        <translation>Es ist nicht eingereiht</translation>
    </message>
    <message>
        <source>It is sent already, or just being sent</source>
        <translation>Es ist schon gesendet oder wird gerade gesendet</translation>
    </message>
    <message>
        <source>The server did not find it too large</source>
        <translation>Dem Server war es nicht zu groß</translation>
    </message>
    <message>
        <source>It is just being sent</source>
        <translation>Es wird gerade gesendet</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>when it was queued</comment>
        <translation>Eingereiht am</translation>
    </message>
</context>
<context>
    <name>doctor::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the window; reports are in English</source>
        <translation>Sprache des Fensters; Berichte sind auf Englisch</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Limit of &amp;each check</source>
        <translation>Zeit&amp;grenze je Prüfung</translation>
    </message>
    <message>
        <source>After so long a check that has no answer is given up</source>
        <translation>Nach dieser Zeit wird eine Prüfung ohne Antwort aufgegeben</translation>
    </message>
    <message>
        <source>Its own, 15 seconds mostly</source>
        <translation>Eigene (meist 15 Sekunden)</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>&amp;Run the checks when the window opens</source>
        <translation>Prüfungen beim &amp;Öffnen des Fensters ausführen</translation>
    </message>
    <message>
        <source>Otherwise they wait for Run All</source>
        <translation>Sonst warten sie auf „Alle prüfen“</translation>
    </message>
    <message>
        <source>&amp;Feedback goes to</source>
        <translation>&amp;Rückmeldung geht an</translation>
    </message>
    <message>
        <source>DSN of the Sentry project that takes feedback; empty: nowhere</source>
        <translation>DSN des Sentry-Projekts, das Rückmeldungen annimmt; leer: kein Ziel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>Schließen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Ziel der Rückmeldung wird ermittelt…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Ungültig: %1.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Wird in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The place for feedback was not saved.</source>
        <translation>Das Ziel der Rückmeldung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Diese Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>doctor::ReportFiles</name>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The report could not be saved to %1.</source>
        <translation>Der Bericht konnte nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The report was not copied.</source>
        <translation>Der Bericht wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Berichte (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Der Bericht konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>doctor::ReportView</name>
    <message>
        <source>The remedy was copied</source>
        <translation>Die Abhilfe wurde kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>doctor::ReportWindow</name>
    <message>
        <source>Where this report comes from</source>
        <translation>Woher dieser Bericht stammt</translation>
    </message>
    <message>
        <source>Check This Machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine</source>
        <translation>Zum Fenster wechseln, das diesen Rechner betrachtet</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>Bericht &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Einen anderen gespeicherten Bericht öffnen, von Codex Doctor oder von codex doctor --json</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Einen anderen gespeicherten Bericht öffnen, von Codex Doctor oder von codex doctor --json (Strg+O)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one</source>
        <translation>Zeigen, was sich zwischen diesem und einem anderen Bericht geändert hat</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one (Ctrl+M)</source>
        <translation>Zeigen, was sich zwischen diesem und einem anderen Bericht geändert hat (Strg+M)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form</source>
        <translation>Diesen Bericht in einer anderen Datei speichern, in beliebiger Form</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form (Ctrl+S)</source>
        <translation>Diesen Bericht in einer anderen Datei speichern, in beliebiger Form (Strg+S)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard</source>
        <translation>Diesen Bericht als Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>Diesen Bericht als Text in die Zwischenablage kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>Für &amp;GitHub-Issue kopieren</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue</source>
        <translation>Diesen Bericht als Markdown kopieren, passend für ein GitHub-Issue</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>Diesen Bericht als Markdown kopieren, passend für ein GitHub-Issue (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Check This &amp;Machine</source>
        <translation>Diesen &amp;Rechner prüfen</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine (Ctrl+T)</source>
        <translation>Zum Fenster wechseln, das diesen Rechner betrachtet (Strg+T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window (Ctrl+W)</source>
        <translation>Dieses Fenster schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>Zei&amp;tleiste des Durchlaufs</translation>
    </message>
    <message>
        <source>Show how long each check of this report took</source>
        <translation>Zeigen, wie lange jede Prüfung dieses Berichts gedauert hat</translation>
    </message>
    <message>
        <source>Show how long each check of this report took (F8)</source>
        <translation>Zeigen, wie lange jede Prüfung dieses Berichts gedauert hat (F8)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Zum Filterfeld wechseln</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>Zum Filterfeld wechseln (Strg+F)</translation>
    </message>
    <message>
        <source>%1 – Saved Report – Codex Doctor</source>
        <translation>%1 – Gespeicherter Bericht – Codex Doctor</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Der Bericht wurde kopiert</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>Der Bericht wurde passend für ein GitHub-Issue kopiert</translation>
    </message>
</context>
<context>
    <name>doctor::ShellDialog</name>
    <message>
        <source>Judge by the Login Shell</source>
        <translation>Mit Login-Shell prüfen</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>Abweichende Variablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Login shell</source>
        <translation>Login-Shell</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Judge by this session, as before</source>
        <translation>Wie bisher mit dieser Sitzung prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start the Shell</source>
        <translation>Shell &amp;starten</translation>
    </message>
    <message>
        <source>Start it once, and show what differs</source>
        <translation>Einmal starten und die Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Start the shell</source>
        <translation>Shell starten</translation>
    </message>
    <message>
        <source>&amp;Use These Variables</source>
        <translation>Diese &amp;Variablen verwenden</translation>
    </message>
    <message>
        <source>Run the checks with the variables of the login shell</source>
        <translation>Die Prüfungen mit den Variablen der Login-Shell ausführen</translation>
    </message>
    <message>
        <source>Use these variables</source>
        <translation>Diese Variablen verwenden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set, and empty</source>
        <translation>gesetzt, aber leer</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>the same folders in another order</source>
        <translation>dieselben Ordner in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 be started once, to see what it sets? It reads your start-up files, and is ended after some seconds with all that it started.</source>
        <translation>Einem Programm, das vom Desktop aus gestartet wurde, fehlen oft PATH und Proxy eines Terminals. Darf %1 einmal gestartet werden, um zu sehen, was dort gesetzt wird? Die Shell liest Ihre Startdateien und wird nach einigen Sekunden mit allem, was sie gestartet hat, beendet.</translation>
    </message>
    <message>
        <source>the login shell</source>
        <translation>die Login-Shell</translation>
    </message>
    <message>
        <source>It has been started</source>
        <translation>Die Shell wurde gestartet</translation>
    </message>
    <message>
        <source>The shell is starting…</source>
        <translation>Shell wird gestartet…</translation>
    </message>
    <message>
        <source>The login shell did not tell its variables: %1. The checks go on judging by this session.</source>
        <translation>Die Login-Shell hat ihre Variablen nicht mitgeteilt: %1. Geprüft wird weiter mit dieser Sitzung.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Shell erneut starten</translation>
    </message>
    <message>
        <source>%1 was started and has ended.</source>
        <translation>%1 wurde gestartet und ist wieder beendet.</translation>
    </message>
    <message>
        <source>The variables in bold change what Codex finds and reaches.</source>
        <translation>Die fett hervorgehobenen Variablen ändern, was Codex findet und erreicht.</translation>
    </message>
    <message>
        <source>Nothing that differs changes what Codex finds or reaches.</source>
        <translation>Keiner der Unterschiede ändert, was Codex findet oder erreicht.</translation>
    </message>
    <message>
        <source>Both have the same variables</source>
        <translation>Beide haben dieselben Variablen</translation>
    </message>
    <message>
        <source>set to another value</source>
        <translation>auf einen anderen Wert gesetzt</translation>
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
        <translation>Nur diese Prüfungen zeigen: %1</translation>
    </message>
</context>
<context>
    <name>doctor::StatePage</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The checks read this Codex installation and ask its provider. They change nothing, and start no program unless you allow it.</source>
        <translation>Die Prüfungen lesen diese Codex-Installation und fragen ihren Anbieter ab. Dabei wird nichts geändert und ohne Ihre Erlaubnis kein Programm gestartet.</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>Wählen Sie eine Prüfung, um ihre Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>Kein Problem gefunden</translation>
    </message>
    <message>
        <source>If Codex still fails, let the checks see more, or pass the report on to somebody who helps:</source>
        <translation>Falls Codex weiterhin nicht funktioniert, lassen Sie die Prüfungen mehr sehen, oder geben Sie den Bericht an jemanden weiter, der helfen kann:</translation>
    </message>
</context>
<context>
    <name>doctor::TargetMenu</name>
    <message>
        <source>Choose Codex Home</source>
        <translation>Codex-Ordner wählen</translation>
    </message>
    <message>
        <source>Choose Codex Program</source>
        <translation>Codex-Programm wählen</translation>
    </message>
    <message>
        <source>login shell</source>
        <translation>Login-Shell</translation>
    </message>
    <message>
        <source>Look at this Codex home</source>
        <translation>Diesen Codex-Ordner betrachten</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineFigure</name>
    <message>
        <source>When each check waited and worked</source>
        <translation>Wann jede Prüfung gewartet und gearbeitet hat</translation>
    </message>
    <message>
        <source>a thread worked for it</source>
        <translation>ein Thread arbeitete für sie</translation>
    </message>
    <message>
        <source>it waited: for answers, for others, for a thread</source>
        <translation>sie wartete: auf Antworten, andere Prüfungen, einen Thread</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>sie läuft noch</translation>
    </message>
    <message>
        <source>from its start to its end</source>
        <translation>von ihrem Anfang bis zu ihrem Ende</translation>
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
        <translation>Es wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineWindow</name>
    <message>
        <source>Timeline of the Run – Codex Doctor</source>
        <translation>Zeitleiste des Durchlaufs – Codex Doctor</translation>
    </message>
    <message>
        <source>When each check waited and worked</source>
        <translation>Wann jede Prüfung gewartet und gearbeitet hat</translation>
    </message>
</context>
<context>
    <name>doctor::UploadDialog</name>
    <message>
        <source>Upload Report</source>
        <translation>Bericht hochladen</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>Ziel der Rückmeldung wird ermittelt…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>Art der Rückmeldung</translation>
    </message>
    <message>
        <source>&amp;What happened? Secrets that are known are masked.</source>
        <translation>&amp;Was ist passiert? Bekannte Geheimnisse werden maskiert.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Add the last lines of Codex&apos;s log database, redacted</source>
        <translation>Die letzten Zeilen der Protokolldatenbank von Codex beifügen, geschwärzt</translation>
    </message>
    <message>
        <source>Minutes of the log</source>
        <translation>Minuten des Protokolls</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot of the window</source>
        <translation>&amp;Bildschirmfoto des Fensters</translation>
    </message>
    <message>
        <source>Add a picture of the window as it is now; everything in it is redacted</source>
        <translation>Ein Bild des Fensters im jetzigen Zustand beifügen; alles darin ist geschwärzt</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>The chosen part, byte for byte</source>
        <translation>Der gewählte Teil, Byte für Byte</translation>
    </message>
    <message>
        <source>The screenshot</source>
        <translation>Das Bildschirmfoto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>P&amp;ostausgang…</translation>
    </message>
    <message>
        <source>Show what was queued and what became of it</source>
        <translation>Zeigen, was eingereiht wurde und was daraus geworden ist</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Postausgang…</translation>
    </message>
    <message>
        <source>Save &amp;Bundle…</source>
        <translation>Ar&amp;chiv speichern…</translation>
    </message>
    <message>
        <source>Save the same files as one archive</source>
        <translation>Dieselben Dateien als ein Archiv speichern</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>Archiv speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Schließen, ohne zu senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Send what is ticked</source>
        <translation>Das Angekreuzte senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>Schlechtes Ergebnis</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>Gutes Ergebnis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Archiv speichern</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation>Archive (%1)</translation>
    </message>
    <message>
        <source>Goes to %1 (set by %2). Nothing is sent before you press Send.</source>
        <translation>Geht an %1 (festgelegt durch %2). Nichts wird gesendet, bevor Sie auf „Senden“ klicken.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The log has no line of this time.</source>
        <translation>Das Protokoll hat keine Zeile aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Older lines were left out for their size.</source>
        <translation>Ältere Zeilen wurden wegen ihrer Größe weggelassen.</translation>
    </message>
    <message>
        <source>%1 would be sent</source>
        <translation>%1 würden gesendet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <translation>Das Archiv wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This was not sent.</source>
        <translation>Dies wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Add &amp;log lines of the last</source>
        <translation>&amp;Protokollzeilen der letzten</translation>
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
        <translation>Status des Berichts (%1)</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>Bericht (%1)</translation>
    </message>
    <message>
        <source>Log excerpt (%1)</source>
        <translation>Protokollauszug (%1)</translation>
    </message>
    <message>
        <source>Screenshot (%1)</source>
        <translation>Bildschirmfoto (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Always goes along: the rest belongs to it</source>
        <translation>Geht immer mit: Der Rest gehört dazu</translation>
    </message>
</context>
<context>
    <name>doctor::VerdictBanner</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>The other things that are wrong</source>
        <translation>Was sonst noch nicht stimmt</translation>
    </message>
    <message>
        <source>Other diagnoses</source>
        <translation>Weitere Diagnosen</translation>
    </message>
    <message>
        <source>Copy Remedy</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>Die Abhilfe in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the check that found it</source>
        <translation>Die Prüfung zeigen, die es gefunden hat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Run the checks to see what is wrong with this Codex installation.</source>
        <translation>Führen Sie die Prüfungen aus, um zu sehen, was mit dieser Codex-Installation nicht stimmt.</translation>
    </message>
    <message>
        <source>Checking this Codex installation…</source>
        <translation>Diese Codex-Installation wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing wrong so far.</source>
        <translation>Bisher nichts Fehlerhaftes.</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Abgebrochen, bevor alles geprüft war</translation>
    </message>
    <message>
        <source>Run all checks again for a verdict.</source>
        <translation>Führen Sie alle Prüfungen erneut aus, um ein Gesamtergebnis zu erhalten.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>Kein Problem gefunden</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds out why a local Codex installation does not work.</source>
        <translation>Findet heraus, warum eine lokale Codex-Installation nicht funktioniert.</translation>
    </message>
    <message>
        <source>Saved reports to show, or codex-doctor://check/ID.</source>
        <translation>Gespeicherte Berichte zum Anzeigen oder codex-doctor://check/ID.</translation>
    </message>
</context>
</TS>
