<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>月別のセッション</translation>
    </message>
    <message>
        <source>Largest rollouts</source>
        <translation>サイズの大きいセッションファイル</translation>
    </message>
    <message>
        <source>All rollouts that were read</source>
        <translation>読み取ったすべてのセッションファイル</translation>
    </message>
    <message>
        <source>Inline images</source>
        <translation>埋め込み画像</translation>
    </message>
    <message>
        <source>%1 % inline images</source>
        <translation>埋め込み画像 %1 %</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Archived sessions</source>
        <translation>アーカイブ済みのセッション</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Databases not in use</source>
        <translation>使用されていないデータベース</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Other folders</source>
        <translation>その他のフォルダー</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>ディスク使用量の内訳</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空きページ</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Memories v2</source>
        <translation>記憶 v2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Thread history</source>
        <translation>スレッドの履歴</translation>
    </message>
    <message>
        <source>Everything in the Codex home</source>
        <translation>Codex ホームの中身</translation>
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
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n background server(s) of Codex were left behind, with nothing that uses them: process %1</source>
        <translation>
            <numerusform>Codex のバックグラウンドサーバーが %n 個、どこからも使われないまま残っています: プロセス %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no app-server without a parent and without a socket that answers</source>
        <translation>親プロセスがなく、応答するソケットもない app-server が残っていないこと</translation>
    </message>
    <message>
        <source>End what you do not use any more: `kill %1`.</source>
        <translation>不要になったものを `kill %1` で終了してください。</translation>
    </message>
    <message numerus="yes">
        <source>Codex keeps %n helper process(es) running</source>
        <translation>
            <numerusform>Codex の補助プロセスが %n 個動作し続けています</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 20</source>
        <translation>20 個以下</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; then look for MCP servers that you do not need with `codex mcp list`.</source>
        <translation>Codex を終了して起動し直してください。その後、不要な MCP サーバーがないか `codex mcp list` で確認してください。</translation>
    </message>
    <message>
        <source>Codex and its helpers hold %1 of memory</source>
        <translation>Codex とその補助プロセスがメモリーを %1 使用しています</translation>
    </message>
    <message>
        <source>under 4096 MiB</source>
        <translation>4096 MiB 未満</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; the details name the processes.</source>
        <translation>Codex を終了して起動し直してください。該当するプロセスは詳細に表示されています。</translation>
    </message>
    <message>
        <source>The system does not tell its processes</source>
        <translation>システムからプロセスの情報を取得できません</translation>
    </message>
    <message>
        <source>No process of Codex was left behind</source>
        <translation>取り残された Codex のプロセスはありません</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1</source>
        <translation>バックグラウンドサーバーのソケットが古くなっています: %1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Remove it with `rm %1`; Codex makes a new one when it starts the server.</source>
        <translation>`rm %1` で削除してください。サーバーの起動時に Codex が作り直します。</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1, and process %2, which %3 names, is not running</source>
        <translation>バックグラウンドサーバーのソケットが古くなっています: %1 で待ち受けているものがなく、%3 に記録されたプロセス %2 も動作していません</translation>
    </message>
    <message>
        <source>Remove them with `rm %1`; Codex makes new ones when it starts the server.</source>
        <translation>`rm %1` で削除してください。サーバーの起動時に Codex が作り直します。</translation>
    </message>
    <message>
        <source>The path of the background server&apos;s socket has %1 bytes, and Codex can connect to 107 at most: %2</source>
        <translation>バックグラウンドサーバーのソケットのパスが %1 バイトあります。Codex が接続できるのは 107 バイトまでです: %2</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a folder with a shorter path.</source>
        <translation>CODEX_HOME を、パスがより短いフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>The background server accepts connections on %1 and does not answer as it should</source>
        <translation>バックグラウンドサーバーは %1 で接続を受け付けますが、正しく応答しません</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`.</source>
        <translation>`codex app-server daemon restart` を実行してください。</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`; if that does not help, end its process with `kill %1`.</source>
        <translation>`codex app-server daemon restart` を実行してください。それでも解決しない場合は、`kill %1` でプロセスを終了してください。</translation>
    </message>
    <message>
        <source>a server that answers, or no socket</source>
        <translation>応答するサーバーがあるか、ソケットがないこと</translation>
    </message>
    <message>
        <source>The background server is not running, and need not be</source>
        <translation>バックグラウンドサーバーは動作していませんが、必要ではありません</translation>
    </message>
    <message>
        <source>The background server is running (%1)</source>
        <translation>バックグラウンドサーバーは動作しています（%1）</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale or does not answer</source>
        <translation>バックグラウンドサーバーのソケットが古いか、応答しません</translation>
    </message>
    <message>
        <source>Background server</source>
        <translation>バックグラウンドサーバー</translation>
    </message>
    <message>
        <source>Set %1 in the shell that starts Codex (`export %1=&lt;your key&gt;`): from %2 Codex takes no name that begins with CODEX_.</source>
        <translation>Codex を起動するシェルで %1 を設定してください（`export %1=&lt;your key&gt;`）。Codex は、%2 からは CODEX_ で始まる名前を読み込みません。</translation>
    </message>
    <message>
        <source>Set it in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>Codex を起動するシェルで設定してください: `export %1=&lt;your key&gt;`</translation>
    </message>
    <message>
        <source>Provider `%1` needs no OpenAI login</source>
        <translation>プロバイダー `%1` には OpenAI へのログインは不要です</translation>
    </message>
    <message>
        <source>Provider `%1` takes its key from %2</source>
        <translation>プロバイダー `%1` はキーを %2 から取得します</translation>
    </message>
    <message>
        <source>The key of provider `%1` is missing: %2 is not set</source>
        <translation>プロバイダー `%1` のキーがありません: %2 が設定されていません</translation>
    </message>
    <message>
        <source>The environment variable %1, which provider `%2` takes its key from, is not set or empty</source>
        <translation>プロバイダー `%2` のキーの取得元である環境変数 %1 が、設定されていないか空です</translation>
    </message>
    <message>
        <source>%1 holds the key</source>
        <translation>%1 にキーが入っていること</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: %2 is not set</source>
        <translation>Codex にはプロバイダー `%1` のキーがありません: %2 が設定されていません</translation>
    </message>
    <message>
        <source>auth.json is incomplete: `%1` is missing</source>
        <translation>auth.json が不完全です: `%1` がありません</translation>
    </message>
    <message>
        <source>auth.json is invalid: `%1` is there twice</source>
        <translation>auth.json が無効です: `%1` が重複しています</translation>
    </message>
    <message>
        <source>auth.json is invalid: this version of Codex does not know the value of `%1`</source>
        <translation>auth.json が無効です: `%1` の値は、このバージョンの Codex では認識されません</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` cannot be decoded</source>
        <translation>auth.json が無効です: `%1` の値をデコードできません</translation>
    </message>
    <message>
        <source>auth.json is invalid: it holds no JSON object</source>
        <translation>auth.json が無効です: JSON オブジェクトが入っていません</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` has the wrong type</source>
        <translation>auth.json が無効です: `%1` の値の型が正しくありません</translation>
    </message>
    <message>
        <source>auth.json is not valid JSON: %1</source>
        <translation>auth.json は有効な JSON ではありません: %1</translation>
    </message>
    <message>
        <source>Put the file aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>ファイルを退避してログインし直してください: `mv %1 %1.broken`、続いて `codex login`</translation>
    </message>
    <message>
        <source>Codex cannot read its login: auth.json is broken at %1</source>
        <translation>Codex がログイン情報を読み取れません: auth.json が %1 で壊れています</translation>
    </message>
    <message>
        <source>auth.json cannot be read: %1</source>
        <translation>auth.json を読み取れません: %1</translation>
    </message>
    <message>
        <source>Give it back to your user: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</source>
        <translation>所有者を自分に戻してください: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`</translation>
    </message>
    <message>
        <source>Codex cannot read its login %1</source>
        <translation>Codex がログイン情報 %1 を読み取れません</translation>
    </message>
    <message>
        <source>auth.json is not a regular file</source>
        <translation>auth.json が通常のファイルではありません</translation>
    </message>
    <message>
        <source>Put it aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>退避してログインし直してください: `mv %1 %1.broken`、続いて `codex login`</translation>
    </message>
    <message>
        <source>The login is to be kept in the system&apos;s keyring, but there is no secret service in this session</source>
        <translation>ログイン情報はシステムのキーリングに保存する設定ですが、このセッションにはシークレットサービスがありません</translation>
    </message>
    <message>
        <source>a session bus with a secret service</source>
        <translation>シークレットサービスのあるセッションバス</translation>
    </message>
    <message>
        <source>Set `cli_auth_credentials_store = &quot;file&quot;` in config.toml and run `codex login`, or start Codex in a desktop session.</source>
        <translation>config.toml に `cli_auth_credentials_store = &quot;file&quot;` を設定して `codex login` を実行するか、デスクトップセッションで Codex を起動してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach its login: there is no keyring in this session</source>
        <translation>Codex がログイン情報を取得できません: このセッションにはキーリングがありません</translation>
    </message>
    <message>
        <source>The keyring with the stored login cannot be reached</source>
        <translation>ログイン情報が保存されているキーリングにアクセスできません</translation>
    </message>
    <message>
        <source>The stored login cannot be read</source>
        <translation>保存されているログイン情報を読み取れません</translation>
    </message>
    <message>
        <source>The environment provides credentials: %1</source>
        <translation>環境変数に認証情報があります: %1</translation>
    </message>
    <message>
        <source>No credentials: Codex is not logged in</source>
        <translation>認証情報がありません: Codex にログインしていません</translation>
    </message>
    <message>
        <source>Codex is not logged in: there is no %1, and no credential in the environment</source>
        <translation>Codex にログインしていません: %1 がなく、環境変数にも認証情報がありません</translation>
    </message>
    <message>
        <source>credentials for provider `%1`</source>
        <translation>プロバイダー `%1` の認証情報</translation>
    </message>
    <message>
        <source>Run `codex login`, or `printenv OPENAI_API_KEY | codex login --with-api-key` to use an API key.</source>
        <translation>`codex login` を実行してください。API キーを使う場合は `printenv OPENAI_API_KEY | codex login --with-api-key` を実行してください。</translation>
    </message>
    <message>
        <source>Codex has no credentials: nobody is logged in</source>
        <translation>Codex に認証情報がありません: ログインしていません</translation>
    </message>
    <message>
        <source>Logins are kept in memory only: no credentials outlive the program</source>
        <translation>ログイン情報はメモリーにのみ保持されます: プログラムの終了後に認証情報は残りません</translation>
    </message>
    <message>
        <source>The stored login is incomplete; the environment has credentials</source>
        <translation>保存されているログイン情報は不完全ですが、環境変数に認証情報があります</translation>
    </message>
    <message>
        <source>The stored login is incomplete</source>
        <translation>保存されているログイン情報が不完全です</translation>
    </message>
    <message>
        <source>The login in auth.json is incomplete: %1</source>
        <translation>auth.json のログイン情報が不完全です: %1</translation>
    </message>
    <message>
        <source>a complete login of kind %1</source>
        <translation>種類が %1 の完全なログイン情報</translation>
    </message>
    <message>
        <source>Remove %1 and run `codex login`.</source>
        <translation>%1 を削除して `codex login` を実行してください。</translation>
    </message>
    <message>
        <source>Log in again: `codex logout`, then `codex login`.</source>
        <translation>ログインし直してください: `codex logout`、続いて `codex login`</translation>
    </message>
    <message>
        <source>The stored login is incomplete: Codex has no credentials to use</source>
        <translation>保存されているログイン情報が不完全です: Codex が使用できる認証情報がありません</translation>
    </message>
    <message>
        <source>Logged in (%1)</source>
        <translation>ログインしています（%1）</translation>
    </message>
    <message>
        <source>Logged in, and several credentials are in the environment</source>
        <translation>ログインしていますが、環境変数にも複数の認証情報があります</translation>
    </message>
    <message>
        <source>Several credentials compete: the stored login and %1</source>
        <translation>複数の認証情報が競合しています: 保存されているログイン情報と %1</translation>
    </message>
    <message>
        <source>one credential</source>
        <translation>認証情報は 1 つ</translation>
    </message>
    <message>
        <source>Remove those that you do not mean to use: `unset %1`.</source>
        <translation>使用しないものを削除してください: `unset %1`</translation>
    </message>
    <message>
        <source>The login is in the keyring, which was not opened</source>
        <translation>ログイン情報はキーリングにありますが、キーリングは開いていません</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which is locked</source>
        <translation>ログイン情報はキーリングに保存されていますが、ロックされています</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which was not inspected</source>
        <translation>ログイン情報はキーリングに保存されていますが、調べていません</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>%1 can be written by other users: its mode is %2</source>
        <translation>%1 はほかのユーザーが書き込めます: モードは %2 です</translation>
    </message>
    <message>
        <source>%1 is readable by other users: its mode is %2</source>
        <translation>%1 はほかのユーザーが読み取れます: モードは %2 です</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <source>Run `chmod 600 %1`.</source>
        <translation>`chmod 600 %1` を実行してください。</translation>
    </message>
    <message>
        <source>%1 belongs to another user (uid %2): Codex cannot renew the login in it</source>
        <translation>%1 の所有者は別のユーザー（uid %2）です: Codex は中のログイン情報を更新できません</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>uid %1</translation>
    </message>
    <message>
        <source>Run `sudo chown $(id -u):$(id -g) %1`.</source>
        <translation>`sudo chown $(id -u):$(id -g) %1` を実行してください。</translation>
    </message>
    <message>
        <source>The same login is also in %1: once one of them renews it, it is no longer valid in the others</source>
        <translation>同じログイン情報が %1 にもあります: どれか 1 つで更新されると、ほかでは無効になります</translation>
    </message>
    <message numerus="yes">
        <source>%n other home(s) with the same refresh token</source>
        <translation>
            <numerusform>同じリフレッシュトークンを持つホームがほかに %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a login of its own for each home</source>
        <translation>ホームごとに個別のログイン情報</translation>
    </message>
    <message>
        <source>Log in separately in each: `CODEX_HOME=%1 codex login`.</source>
        <translation>それぞれで個別にログインしてください: `CODEX_HOME=%1 codex login`</translation>
    </message>
    <message>
        <source>Several Codex homes share one login, and will lock each other out</source>
        <translation>複数の Codex ホームが 1 つのログイン情報を共有しているため、互いにログアウトさせてしまいます</translation>
    </message>
    <message>
        <source>There is no auth.json; .credentials.json is private</source>
        <translation>auth.json はなく、.credentials.json は保護されています</translation>
    </message>
    <message>
        <source>There is no auth.json</source>
        <translation>auth.json はありません</translation>
    </message>
    <message>
        <source>auth.json is no regular file</source>
        <translation>auth.json が通常のファイルではありません</translation>
    </message>
    <message>
        <source>auth.json is private</source>
        <translation>auth.json は保護されています</translation>
    </message>
    <message>
        <source>Login file</source>
        <translation>ログインファイル</translation>
    </message>
    <message>
        <source>Remove %1 from %2.</source>
        <translation>%2 から %1 を削除してください。</translation>
    </message>
    <message>
        <source>Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile ~/.*rc`).</source>
        <translation>`unset %1` を実行し、設定しているファイルからも削除してください（`grep -n %1 ~/.profile ~/.*rc`）。</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY (%1) is the only credential, and this version of Codex does not use it: requests go out without one</source>
        <translation>認証情報は OPENAI_API_KEY（%1）だけですが、このバージョンの Codex はこれを使用しません: リクエストは認証情報なしで送信されます</translation>
    </message>
    <message>
        <source>a stored login</source>
        <translation>保存されたログイン情報</translation>
    </message>
    <message>
        <source>Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>キーを保存してください: `printenv OPENAI_API_KEY | codex login --with-api-key`</translation>
    </message>
    <message>
        <source>Codex is not logged in: it ignores OPENAI_API_KEY in the environment</source>
        <translation>Codex にログインしていません: 環境変数の OPENAI_API_KEY は無視されます</translation>
    </message>
    <message>
        <source>Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login and ignores the variable</source>
        <translation>保存されたログイン情報（%1）と OPENAI_API_KEY（%2）の両方があります: Codex はログイン情報を使用し、変数を無視します</translation>
    </message>
    <message>
        <source>To stay with the login, remove OPENAI_API_KEY from %1; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>ログイン情報を使い続ける場合は、%1 から OPENAI_API_KEY を削除してください。キーを使う場合は、`printenv OPENAI_API_KEY | codex login --with-api-key` を実行してください。</translation>
    </message>
    <message>
        <source>To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>ログイン情報を使い続ける場合は、`unset OPENAI_API_KEY` を実行してください。キーを使う場合は、`printenv OPENAI_API_KEY | codex login --with-api-key` を実行してください。</translation>
    </message>
    <message>
        <source>Two credentials: the stored login is used, OPENAI_API_KEY is ignored</source>
        <translation>認証情報が 2 つあります: 保存されたログイン情報が使用され、OPENAI_API_KEY は無視されます</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)</source>
        <translation>CODEX_ACCESS_TOKEN（%1）が、保存されたログイン情報（%2）より優先されます</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN shadows the stored login</source>
        <translation>CODEX_ACCESS_TOKEN により、保存されたログイン情報が使用されません</translation>
    </message>
    <message>
        <source>CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is ignored elsewhere</source>
        <translation>`codex exec` では CODEX_API_KEY（%1）が保存されたログイン情報（%2）より優先され、それ以外では無視されます</translation>
    </message>
    <message>
        <source>CODEX_API_KEY shadows the stored login in `codex exec`</source>
        <translation>`codex exec` では CODEX_API_KEY により、保存されたログイン情報が使用されません</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to OpenAI</source>
        <translation>OPENAI_BASE_URL（%1）が設定されていますが、このバージョンの Codex では無視されます: リクエストは OpenAI に送信されます</translation>
    </message>
    <message>
        <source>openai_base_url in config.toml</source>
        <translation>config.toml の openai_base_url</translation>
    </message>
    <message>
        <source>Set `openai_base_url` in config.toml to the address, or run `unset OPENAI_BASE_URL`.</source>
        <translation>config.toml の `openai_base_url` にアドレスを設定するか、`unset OPENAI_BASE_URL` を実行してください。</translation>
    </message>
    <message>
        <source>No credential shadows another</source>
        <translation>ほかの認証情報を隠している認証情報はありません</translation>
    </message>
    <message>
        <source>Competing credentials</source>
        <translation>競合する認証情報</translation>
    </message>
    <message>
        <source>Log in again: `codex login`.</source>
        <translation>`codex login` でログインし直してください。</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it</source>
        <translation>アクセストークンの有効期限が %1 に切れており、更新に使うリフレッシュトークンもありません</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>a valid access token, or a refresh token</source>
        <translation>有効なアクセストークン、またはリフレッシュトークン</translation>
    </message>
    <message>
        <source>The login has expired: its access token ended on %1</source>
        <translation>ログインの有効期限が切れています: アクセストークンは %1 に失効しました</translation>
    </message>
    <message>
        <source>The access token expired on %1, and the login was last refreshed on %2: its refresh token is probably no longer valid either</source>
        <translation>アクセストークンの有効期限は %1 に切れており、ログイン情報の最終更新は %2 です: リフレッシュトークンもおそらく無効になっています</translation>
    </message>
    <message numerus="yes">
        <source>last refreshed %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に最終更新</numerusform>
        </translation>
    </message>
    <message>
        <source>an access token that is valid, or was until recently</source>
        <translation>有効な、または最近まで有効だったアクセストークン</translation>
    </message>
    <message>
        <source>The access token expires at %1, and there is no refresh token to renew it</source>
        <translation>アクセストークンの有効期限は %1 に切れますが、更新に使うリフレッシュトークンがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>There is no refresh token: the login ends when its access token expires</source>
        <translation>リフレッシュトークンがありません: アクセストークンの有効期限が切れると、ログインも終了します</translation>
    </message>
    <message>
        <source>The access token does not say when it expires, and the login was last refreshed on %1: it has probably expired</source>
        <translation>アクセストークンに有効期限の記載がなく、ログイン情報の最終更新は %1 です: おそらく期限が切れています</translation>
    </message>
    <message>
        <source>Parts of the login belong to different accounts: %1</source>
        <translation>ログイン情報に別々のアカウントのものが混在しています: %1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>1 つのアカウント</translation>
    </message>
    <message>
        <source>The stored login mixes two accounts</source>
        <translation>保存されたログイン情報に 2 つのアカウントが混在しています</translation>
    </message>
    <message>
        <source>The tokens of the login name different plans: %1 and %2</source>
        <translation>ログイン情報の各トークンに記載されたプランが異なります: %1 と %2</translation>
    </message>
    <message>
        <source>one plan</source>
        <translation>1 つのプラン</translation>
    </message>
    <message>
        <source>The stored tokens are not in use</source>
        <translation>保存されたトークンは使用されていません</translation>
    </message>
    <message>
        <source>The login has a token that does not say when it expires</source>
        <translation>ログイン情報に、有効期限の記載がないトークンがあります</translation>
    </message>
    <message>
        <source>The access token has expired; Codex renews it when it starts</source>
        <translation>アクセストークンの有効期限は切れていますが、Codex の起動時に更新されます</translation>
    </message>
    <message>
        <source>The access token is valid until %1</source>
        <translation>アクセストークンは %1 まで有効です</translation>
    </message>
    <message>
        <source>There is no login with tokens</source>
        <translation>トークンを持つログイン情報がありません</translation>
    </message>
    <message>
        <source>Login tokens</source>
        <translation>ログイントークン</translation>
    </message>
    <message>
        <source>There is no AWS profile %1, which %2 names</source>
        <translation>%2 に指定されている AWS プロファイル %1 がありません</translation>
    </message>
    <message>
        <source>no section of that name in the files of the AWS SDK</source>
        <translation>AWS SDK のファイルに、その名前のセクションなし</translation>
    </message>
    <message>
        <source>a section [profile %1] in ~/.aws/config, or [%1] in ~/.aws/credentials</source>
        <translation>~/.aws/config の [profile %1] セクション、または ~/.aws/credentials の [%1] セクション</translation>
    </message>
    <message>
        <source>Run `aws configure --profile %1`, or correct the name in %2.</source>
        <translation>`aws configure --profile %1` を実行するか、%2 の名前を修正してください。</translation>
    </message>
    <message>
        <source>Run `aws sso login --profile %1`.</source>
        <translation>`aws sso login --profile %1` を実行してください。</translation>
    </message>
    <message>
        <source>The AWS profile %1 uses single sign-on (%2), and nobody has signed in</source>
        <translation>AWS プロファイル %1 はシングルサインオンを使用します（%2）が、サインインしていません</translation>
    </message>
    <message>
        <source>no token in ~/.aws/sso/cache</source>
        <translation>~/.aws/sso/cache にトークンなし</translation>
    </message>
    <message>
        <source>a token that is valid</source>
        <translation>有効なトークン</translation>
    </message>
    <message>
        <source>expired at %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>credentials that are valid</source>
        <translation>有効な認証情報</translation>
    </message>
    <message>
        <source>Fetch new keys with the tool that wrote them to %1, or run `aws configure --profile %2`.</source>
        <translation>%1 にキーを書き込んだツールで新しいキーを取得するか、`aws configure --profile %2` を実行してください。</translation>
    </message>
    <message>
        <source>Not looked at: the Codex home cannot be used</source>
        <translation>未確認: Codex ホームを使用できません</translation>
    </message>
    <message>
        <source>Every setting that was read is one Codex uses</source>
        <translation>読み取ったすべての設定は Codex で使用されます</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect</source>
        <translation>
            <numerusform>%n 個の設定は効果がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings without effect</source>
        <translation>効果のない設定</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a directory, or unset it to use ~/.codex: unset CODEX_HOME</source>
        <translation>CODEX_HOME をディレクトリに設定するか、解除して ~/.codex を使用してください: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Create the directory (mkdir -p %1), or unset CODEX_HOME to use ~/.codex: unset CODEX_HOME</source>
        <translation>ディレクトリを作成する（mkdir -p %1）か、CODEX_HOME を解除して ~/.codex を使用してください: unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Name an existing directory.</source>
        <translation>既存のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 is not a directory</source>
        <translation>Codex を起動できません: ホーム %1 がディレクトリではありません</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 does not exist</source>
        <translation>Codex を起動できません: ホーム %1 が存在しません</translation>
    </message>
    <message>
        <source>an existing directory</source>
        <translation>既存のディレクトリ</translation>
    </message>
    <message>
        <source>a start without warnings</source>
        <translation>警告なしの起動</translation>
    </message>
    <message>
        <source>Change or remove the setting it names in %1.</source>
        <translation>警告で示された設定を %1 で変更するか、削除してください。</translation>
    </message>
    <message>
        <source>The configuration is loaded</source>
        <translation>設定は読み込まれます</translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, %n setting(s) aside</source>
        <translation>
            <numerusform>設定は、%n 個を除いて読み込まれます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, with %n warning(s)</source>
        <translation>
            <numerusform>設定は読み込まれますが、%n 件の警告があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 は UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>%1 has the character %2 where none may stand</source>
        <translation>%1 の、文字を置けない位置に %2 があります</translation>
    </message>
    <message>
        <source>%1 has a tab, which this language does not allow</source>
        <translation>%1 に、この言語では使用できないタブがあります</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that is not closed</source>
        <translation>%1 に、閉じられていない括弧 %2 があります</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that closes nothing</source>
        <translation>%1 に、対応する開き括弧のない括弧 %2 があります</translation>
    </message>
    <message>
        <source>%1 calls %2, which does not exist</source>
        <translation>%1 が、存在しない %2 を呼び出しています</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown argument %2</source>
        <translation>%1 に、不明な引数 %2 を持つルールがあります</translation>
    </message>
    <message>
        <source>%1 has a rule without a pattern</source>
        <translation>%1 に、パターンのないルールがあります</translation>
    </message>
    <message>
        <source>%1 has a rule with an empty pattern</source>
        <translation>%1 に、パターンが空のルールがあります</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown decision &quot;%2&quot;</source>
        <translation>%1 に、不明な decision &quot;%2&quot; を持つルールがあります</translation>
    </message>
    <message>
        <source>%1 loads another file, which rules cannot</source>
        <translation>%1 がほかのファイルを読み込もうとしていますが、ルールではできません</translation>
    </message>
    <message>
        <source>Save %1 as UTF-8.</source>
        <translation>%1 を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Rules are written prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): correct line %2 of %1.</source>
        <translation>ルールは prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;) のように書きます。%1 の %2 行目を修正してください。</translation>
    </message>
    <message>
        <source>Remove or rename it in line %2 of %1: a rule has pattern, decision, justification, match and not_match.</source>
        <translation>%1 の %2 行目で、これを削除するか名前を変更してください。ルールで使用できるのは pattern、decision、justification、match、not_match です。</translation>
    </message>
    <message>
        <source>Write the words of the command as a list in line %2 of %1: pattern = [&quot;git&quot;, &quot;status&quot;].</source>
        <translation>%1 の %2 行目で、コマンドの単語をリストとして書いてください: pattern = [&quot;git&quot;, &quot;status&quot;]</translation>
    </message>
    <message>
        <source>Write allow, prompt or forbidden in line %2 of %1.</source>
        <translation>%1 の %2 行目に、allow、prompt、forbidden のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Correct line %2 of %1.</source>
        <translation>%1 の %2 行目を修正してください。</translation>
    </message>
    <message>
        <source>rules that Codex can read</source>
        <translation>Codex が読み取れるルール</translation>
    </message>
    <message>
        <source>Codex cannot read its command rules: %1 is wrong (`codex exec` ends with “Error loading rules”)</source>
        <translation>Codex がコマンドルールを読み取れません: %1 に誤りがあります（`codex exec` は「Error loading rules」で終了します）</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Give it back to your user (`sudo chown -R $(id -u) %1`), or move it away if it does not belong there.</source>
        <translation>所有者を自分に戻す（`sudo chown -R $(id -u) %1`）か、そこに置くべきものでなければ移動してください。</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it is not UTF-8 text</source>
        <translation>Codex はスキル %1 を読み込みません: UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: an invisible byte order mark stands before its first line</source>
        <translation>Codex はスキル %1 を読み込みません: 先頭行の前に見えないバイト順マークがあります</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: a tab indents a line of its front matter</source>
        <translation>Codex はスキル %1 を読み込みません: フロントマターの行がタブで字下げされています</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its front matter has no description</source>
        <translation>Codex はスキル %1 を読み込みません: フロントマターに description がありません</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its name is longer than %2 characters</source>
        <translation>Codex はスキル %1 を読み込みません: 名前が %2 文字を超えています</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it does not begin with front matter between two lines ---</source>
        <translation>Codex はスキル %1 を読み込みません: 2 つの --- 行で囲まれたフロントマターで始まっていません</translation>
    </message>
    <message>
        <source>Remove it: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</source>
        <translation>`sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1` で取り除いてください</translation>
    </message>
    <message>
        <source>Indent line %2 of %1 with spaces.</source>
        <translation>%1 の %2 行目の字下げを空白にしてください。</translation>
    </message>
    <message>
        <source>Shorten it in line %2 of %1.</source>
        <translation>%1 の %2 行目で短くしてください。</translation>
    </message>
    <message>
        <source>Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`.</source>
        <translation>%1 を `---`、`name: …`、`description: …`、`---` の行で始めてください。</translation>
    </message>
    <message>
        <source>front matter with a description</source>
        <translation>description のあるフロントマター</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it does not know the member %2</source>
        <translation>Codex は %1 のフックを実行しません: メンバー %2 を認識できません</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: there is no hook of type &quot;%2&quot;</source>
        <translation>Codex は %1 のフックを実行しません: &quot;%2&quot; という種類のフックはありません</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it is not valid JSON: %2 at %3</source>
        <translation>Codex は %1 のフックを実行しません: 有効な JSON ではありません: %3 で %2</translation>
    </message>
    <message>
        <source>Put everything into &quot;hooks&quot; in %1; beside it stands a &quot;description&quot; only.</source>
        <translation>%1 では、すべてを &quot;hooks&quot; の中に入れてください。並べて置けるのは &quot;description&quot; だけです。</translation>
    </message>
    <message>
        <source>Write command, prompt, agent or mcp_tool in %1.</source>
        <translation>%1 に command、prompt、agent、mcp_tool のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Add its &quot;command&quot; in %1.</source>
        <translation>%1 に &quot;command&quot; を追加してください。</translation>
    </message>
    <message>
        <source>hooks that Codex can read</source>
        <translation>Codex が読み取れるフック</translation>
    </message>
    <message>
        <source>Codex reads only the first %2 of the %3 bytes of %1</source>
        <translation>Codex は %1 の %3 バイトのうち、先頭の %2 バイトしか読み取りません</translation>
    </message>
    <message>
        <source>at most %1 bytes of instructions in a project</source>
        <translation>1 つのプロジェクトにつき、指示は %1 バイト以下</translation>
    </message>
    <message>
        <source>Shorten it, or raise the limit in config.toml: `project_doc_max_bytes = %1`.</source>
        <translation>短くするか、config.toml で上限を上げてください: `project_doc_max_bytes = %1`</translation>
    </message>
    <message numerus="yes">
        <source>%n files that Codex does not take, or not whole</source>
        <translation>
            <numerusform>Codex がまったく読み込まないか、一部しか読み込まないファイルが %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules, hooks and skills</source>
        <translation>ルール・フック・スキル</translation>
    </message>
    <message>
        <source>Codex will log you out: the login is not the one that the configuration demands</source>
        <translation>Codex によってログアウトされます: ログイン方法が、設定で求められているものと異なります</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login, but an API key is used</source>
        <translation>forced_login_method = &quot;chatgpt&quot;（%1）により ChatGPT でのログインが必要ですが、API キーが使われています</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;api&quot; (%1) demands an API key, but a ChatGPT login is used</source>
        <translation>forced_login_method = &quot;api&quot;（%1）により API キーが必要ですが、ChatGPT でのログインが使われています</translation>
    </message>
    <message>
        <source>a ChatGPT login</source>
        <translation>ChatGPT でのログイン</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Log in with ChatGPT (`codex login`), or remove forced_login_method in %1.</source>
        <translation>ChatGPT でログインする（`codex login`）か、%1 の forced_login_method を削除してください。</translation>
    </message>
    <message>
        <source>Log in with a key (`printenv OPENAI_API_KEY | codex login --with-api-key`), or remove forced_login_method in %1.</source>
        <translation>キーでログインする（`printenv OPENAI_API_KEY | codex login --with-api-key`）か、%1 の forced_login_method を削除してください。</translation>
    </message>
    <message>
        <source>Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log in with ChatGPT (`codex login`), or remove forced_login_method in %2.</source>
        <translation>キーを解除して（`unset CODEX_API_KEY`、設定元は %1）ChatGPT でログインする（`codex login`）か、%2 の forced_login_method を削除してください。</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login names none</source>
        <translation>forced_chatgpt_workspace_id（%1）によりワークスペース %2 が必要ですが、ログイン情報にワークスペースがありません</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login is of workspace %3</source>
        <translation>forced_chatgpt_workspace_id（%1）によりワークスペース %2 が必要ですが、ログイン先はワークスペース %3 です</translation>
    </message>
    <message>
        <source>Run `codex login` and choose that workspace, or correct forced_chatgpt_workspace_id in %1.</source>
        <translation>`codex login` を実行してそのワークスペースを選ぶか、%1 の forced_chatgpt_workspace_id を修正してください。</translation>
    </message>
    <message>
        <source>The key in %1 is a placeholder, not a key</source>
        <translation>%1 のキーは、キーではなく仮の文字列です</translation>
    </message>
    <message>
        <source>The key in %1 is one of %2, not of OpenAI</source>
        <translation>%1 のキーは OpenAI のものではなく、%2 のものです</translation>
    </message>
    <message>
        <source>a key of OpenAI, which begins with sk-</source>
        <translation>sk- で始まる OpenAI のキー</translation>
    </message>
    <message>
        <source>Set CODEX_API_KEY (%1) to a key from https://platform.openai.com/api-keys, or unset it.</source>
        <translation>CODEX_API_KEY（%1）に https://platform.openai.com/api-keys で取得したキーを設定するか、解除してください。</translation>
    </message>
    <message>
        <source>Store a key from https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, or run `codex login`.</source>
        <translation>https://platform.openai.com/api-keys で取得したキーを `printenv OPENAI_API_KEY | codex login --with-api-key` で保存するか、`codex login` を実行してください。</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a placeholder</source>
        <translation>Codex のキーは OpenAI に拒否されます: 仮の文字列です</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a key of %1</source>
        <translation>Codex のキーは OpenAI に拒否されます: %1 のキーです</translation>
    </message>
    <message>
        <source>Login fits the configuration</source>
        <translation>ログインと設定の整合性</translation>
    </message>
    <message>
        <source>cwd of MCP server %1 is not a folder: %2</source>
        <translation>MCP サーバー %1 の cwd がフォルダーではありません: %2</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is run by %3, which is missing</source>
        <translation>MCP サーバー %2 の %1 を実行する %3 がありません</translation>
    </message>
    <message>
        <source>The first line of %1 of MCP server %2 ends as on Windows</source>
        <translation>MCP サーバー %2 の %1 の先頭行が Windows の改行で終わっています</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is neither a program nor a script that names its interpreter</source>
        <translation>MCP サーバー %2 の %1 は、プログラムでも、インタープリターを指定したスクリプトでもありません</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is built for another processor (%3)</source>
        <translation>MCP サーバー %2 の %1 は、別のプロセッサー（%3）用にビルドされています</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 may not be executed by this user</source>
        <translation>MCP サーバー %2 の %1 は、このユーザーでは実行できません</translation>
    </message>
    <message>
        <source>Name a folder in cwd in %1.</source>
        <translation>%1 の cwd にフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or correct the first line of %2.</source>
        <translation>%1 をインストールするか、そのフォルダーを PATH に追加するか、%2 の先頭行を修正してください。</translation>
    </message>
    <message>
        <source>Convert it: `sed -i &apos;s/\r$//&apos; %1`</source>
        <translation>`sed -i &apos;s/\r$//&apos; %1` で変換してください</translation>
    </message>
    <message>
        <source>Write #!/bin/sh, or its interpreter, into the first line of %1.</source>
        <translation>%1 の先頭行に #!/bin/sh、または適切なインタープリターを書いてください。</translation>
    </message>
    <message>
        <source>Install the build for this processor in place of %1.</source>
        <translation>%1 の代わりに、このプロセッサー用のビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>Allow it: `chmod a+x %1`</source>
        <translation>`chmod a+x %1` で実行を許可してください</translation>
    </message>
    <message>
        <source>a program that the system can start</source>
        <translation>システムが起動できるプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) cannot be started</source>
        <translation>
            <numerusform>%n 個の MCP コマンドを起動できません</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP command to look at</source>
        <translation>調べる MCP コマンドがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) can be started; none was</source>
        <translation>
            <numerusform>%n 個の MCP コマンドを起動できます（実際の起動はしていません）</numerusform>
        </translation>
    </message>
    <message>
        <source>MCP commands</source>
        <translation>MCP コマンド</translation>
    </message>
    <message>
        <source>Set command in %1 to a path of this system; %2 is one of Windows.</source>
        <translation>%1 の command に、このシステムのパスを設定してください。%2 は Windows のパスです。</translation>
    </message>
    <message>
        <source>Write command in %1 without blanks around it and with the whole path: ~ is not expanded.</source>
        <translation>%1 の command には、前後に空白を入れず、完全なパスを書いてください。~ は展開されません。</translation>
    </message>
    <message>
        <source>Leave only the program in command in %1 (command = &quot;%2&quot;) and move the rest to args.</source>
        <translation>%1 の command にはプログラムだけを残し（command = &quot;%2&quot;）、残りは args に移してください。</translation>
    </message>
    <message>
        <source>Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3.</source>
        <translation>%1 をインストールする（`%2`）か、そのフォルダーを PATH に追加してください。または、サーバーを無効にしてください: %3 に enabled = false</translation>
    </message>
    <message>
        <source>Correct command in %1, or disable the server with enabled = false.</source>
        <translation>%1 の command を修正するか、enabled = false でサーバーを無効にしてください。</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or write its whole path in %2; or disable the server with enabled = false.</source>
        <translation>%1 をインストールするか、そのフォルダーを PATH に追加するか、%2 に完全なパスを書いてください。または、enabled = false でサーバーを無効にしてください。</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is empty</source>
        <translation>MCP サーバー %1 のコマンドが空です</translation>
    </message>
    <message>
        <source>The working directory of MCP server %1 does not exist: %2</source>
        <translation>MCP サーバー %1 の作業ディレクトリが存在しません: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not on PATH: %2</source>
        <translation>MCP サーバー %1 のコマンドが PATH にありません: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 cannot be started: %2</source>
        <translation>MCP サーバー %1 のコマンドを起動できません: %2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not executable: %2</source>
        <translation>MCP サーバー %1 のコマンドが実行可能ではありません: %2</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and has no cwd</source>
        <translation>MCP サーバー %1 は別の環境で動作しますが、cwd がありません</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and its cwd is not absolute: %2</source>
        <translation>MCP サーバー %1 は別の環境で動作しますが、cwd が絶対パスではありません: %2</translation>
    </message>
    <message>
        <source>MCP server %1 sets a variable without a name</source>
        <translation>MCP サーバー %1 に、名前のない変数が設定されています</translation>
    </message>
    <message>
        <source>MCP server %1 takes %2 from a remote environment, but runs here</source>
        <translation>MCP サーバー %1 は %2 をリモート環境から取得する設定ですが、ここで動作します</translation>
    </message>
    <message>
        <source>MCP server %1 needs the variable %2, which is not set</source>
        <translation>MCP サーバー %1 に必要な変数 %2 が設定されていません</translation>
    </message>
    <message>
        <source>Make it executable: `chmod a+x %1`</source>
        <translation>`chmod a+x %1` で実行可能にしてください</translation>
    </message>
    <message>
        <source>Name a program in command in %1, or set enabled = false.</source>
        <translation>%1 の command にプログラムを指定するか、enabled = false を設定してください。</translation>
    </message>
    <message>
        <source>Create it with `mkdir -p %1`, or correct cwd in %2.</source>
        <translation>`mkdir -p %1` で作成するか、%2 の cwd を修正してください。</translation>
    </message>
    <message>
        <source>Set cwd below %1 to an absolute path of that environment.</source>
        <translation>%1 の cwd に、その環境の絶対パスを設定してください。</translation>
    </message>
    <message>
        <source>Remove the empty name from env below %1.</source>
        <translation>%1 の env から空の名前を削除してください。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone in env_vars below %2.</source>
        <translation>%2 の env_vars には &quot;%1&quot; とだけ書いてください。</translation>
    </message>
    <message>
        <source>Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2.</source>
        <translation>Codex を起動する前に設定する（`export %1=…`）か、サーバーを無効にしてください: %2 に enabled = false</translation>
    </message>
    <message>
        <source>%1 is set and not empty</source>
        <translation>%1 が設定されており、空でないこと</translation>
    </message>
    <message>
        <source>a server that can be started</source>
        <translation>起動できるサーバー</translation>
    </message>
    <message>
        <source>MCP server %1 does not answer at %2 (%3): %4</source>
        <translation>MCP サーバー %1 が %2（%3）で応答しません: %4</translation>
    </message>
    <message>
        <source>Start the server, or correct url in %1, or disable it with enabled = false.</source>
        <translation>サーバーを起動するか、%1 の url を修正するか、enabled = false で無効にしてください。</translation>
    </message>
    <message>
        <source>a login that is valid, or can be renewed</source>
        <translation>有効な、または更新可能なログイン情報</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`.</source>
        <translation>`codex mcp login %1` でログインしてください。</translation>
    </message>
    <message>
        <source>MCP server %1 wants a login (HTTP 401), and there is none</source>
        <translation>MCP サーバー %1 はログインを求めています（HTTP 401）が、ログインしていません</translation>
    </message>
    <message>
        <source>The login to MCP server %1 cannot be read: .credentials.json: %2</source>
        <translation>MCP サーバー %1 へのログイン情報を読み取れません: .credentials.json: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with the MCP servers</source>
        <translation>
            <numerusform>MCP サーバーに %n 件の問題があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; those over HTTP answer</source>
        <translation>
            <numerusform>%n 個の MCP サーバーが設定されており、HTTP のものは応答します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; none was started or contacted</source>
        <translation>
            <numerusform>%n 個の MCP サーバーが設定されています（起動も接続もしていません）</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP servers are configured</source>
        <translation>MCP サーバーは設定されていません</translation>
    </message>
    <message>
        <source>MCP configuration</source>
        <translation>MCP の設定</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with MCP servers that were started or called</source>
        <translation>
            <numerusform>起動または呼び出した MCP サーバーに %n 件の問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP server to start or to call</source>
        <translation>起動または呼び出す MCP サーバーがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) started or called</source>
        <translation>
            <numerusform>%n 個の MCP サーバーを起動または呼び出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs consent to start programs (--live)</source>
        <translation>プログラムの起動には同意が必要です（--live）</translation>
    </message>
    <message>
        <source>MCP servers, started</source>
        <translation>MCP サーバーの起動</translation>
    </message>
    <message>
        <source>MCP server %1 could not be started: %2</source>
        <translation>MCP サーバー %1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3</source>
        <translation>MCP サーバー %1 は、%3 に応答する前に終了ステータス %2 で終了します</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3: %4</source>
        <translation>MCP サーバー %1 は、%3 に応答する前に終了ステータス %2 で終了します: %4</translation>
    </message>
    <message>
        <source>MCP server %1 is ended by %2 before it answers %3</source>
        <translation>MCP サーバー %1 は、%3 に応答する前に %2 で強制終了されます</translation>
    </message>
    <message>
        <source>MCP server %1 closes its output before it answers %2</source>
        <translation>MCP サーバー %1 は、%2 に応答する前に出力を閉じます</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with an error: %3</source>
        <translation>MCP サーバー %1 が %2 にエラーで応答します: %3</translation>
    </message>
    <message>
        <source>MCP server %1 sends requests without reading the answers, and does not answer %2</source>
        <translation>MCP サーバー %1 は応答を読み取らずにリクエストを送り続け、%2 に応答しません</translation>
    </message>
    <message>
        <source>MCP server %1 is not reached over HTTP: %2</source>
        <translation>MCP サーバー %1 に HTTP で接続できません: %2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with %3</source>
        <translation>MCP サーバー %1 が %2 に %3 で応答します</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with what is no message of MCP</source>
        <translation>MCP サーバー %1 の %2 への応答は MCP のメッセージではありません</translation>
    </message>
    <message>
        <source>MCP server %1 gave no answer to %2 within %3</source>
        <translation>MCP サーバー %1 は %3 以内に %2 に応答しませんでした</translation>
    </message>
    <message>
        <source>Renew the token or header that %1 sends, or remove it and log in with `codex mcp login %2`.</source>
        <translation>%1 が送信するトークンまたはヘッダーを更新するか、それを削除して `codex mcp login %2` でログインしてください。</translation>
    </message>
    <message>
        <source>Log in to it again: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</source>
        <translation>ログインし直してください: `codex mcp logout %1 &amp;&amp; codex mcp login %1`</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`; or name the variable with its token in bearer_token_env_var below %2.</source>
        <translation>`codex mcp login %1` でログインするか、%2 の bearer_token_env_var に、トークンの入った変数を指定してください。</translation>
    </message>
    <message>
        <source>Check url below %1 and that the server runs; if it only is slow, raise startup_timeout_sec. Or disable it: enabled = false.</source>
        <translation>%1 の url と、サーバーが動作していることを確認してください。遅いだけの場合は startup_timeout_sec を大きくしてください。または、enabled = false で無効にしてください。</translation>
    </message>
    <message>
        <source>Let the server write to standard error what is no message of the protocol; if it only is slow, raise startup_timeout_sec (%1); or disable it: enabled = false below %2.</source>
        <translation>プロトコルのメッセージではないものは、サーバーが標準エラー出力に書き出すようにしてください。遅いだけの場合は startup_timeout_sec（%1）を大きくしてください。または、無効にしてください: %2 に enabled = false</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal to see what it waits for; if it only is slow, raise startup_timeout_sec (%2); or disable it: enabled = false below %3.</source>
        <translation>端末で `%1` を引数付きで実行し、何を待っているのか確認してください。遅いだけの場合は startup_timeout_sec（%2）を大きくしてください。または、無効にしてください: %3 に enabled = false</translation>
    </message>
    <message>
        <source>Update the server to a version that speaks MCP %1, or disable it: enabled = false below %2.</source>
        <translation>サーバーを MCP %1 に対応するバージョンに更新するか、無効にしてください: %2 に enabled = false</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal and mend what it complains about; `codex mcp get %2` shows how it is started. Or disable it: enabled = false below %3.</source>
        <translation>端末で `%1` を引数付きで実行し、表示される問題を解決してください。起動方法は `codex mcp get %2` で確認できます。または、無効にしてください: %3 に enabled = false</translation>
    </message>
    <message>
        <source>answers to initialize and tools/list, each within %1</source>
        <translation>initialize と tools/list に、それぞれ %1 以内に応答すること</translation>
    </message>
    <message>
        <source>MCP server %1 needs %2 to answer; Codex gives it up after %3</source>
        <translation>MCP サーバー %1 の応答には %2 かかります。Codex は %3 で打ち切ります</translation>
    </message>
    <message>
        <source>an answer within startup_timeout_sec</source>
        <translation>startup_timeout_sec 以内の応答</translation>
    </message>
    <message>
        <source>Set startup_timeout_sec = %1 (%2).</source>
        <translation>startup_timeout_sec = %1 を設定してください（%2）。</translation>
    </message>
    <message>
        <source>MCP server %1 writes to its output what is no message of the protocol: %2</source>
        <translation>MCP サーバー %1 が、プロトコルのメッセージではないものを出力しています: %2</translation>
    </message>
    <message>
        <source>messages of the protocol alone; Codex passes over other lines</source>
        <translation>プロトコルのメッセージのみ。Codex はほかの行を読み飛ばします</translation>
    </message>
    <message>
        <source>Switch this output of the server off, or let it go to standard error; a part of a line before an answer would hide the answer.</source>
        <translation>サーバーのこの出力を無効にするか、標準エラー出力に書き出すようにしてください。応答の前に行の断片があると、応答が隠れてしまいます。</translation>
    </message>
    <message>
        <source>enabled_tools of MCP server %1 names tools it does not have: %2</source>
        <translation>MCP サーバー %1 の enabled_tools に、存在しないツールが指定されています: %2</translation>
    </message>
    <message>
        <source>names of the server&apos;s tools</source>
        <translation>サーバーにあるツールの名前</translation>
    </message>
    <message>
        <source>Correct enabled_tools in %1, or remove it to have all tools.</source>
        <translation>%1 の enabled_tools を修正するか、すべてのツールを使う場合は削除してください。</translation>
    </message>
    <message>
        <source>The address of the provider %1 is no web address</source>
        <translation>プロバイダー %1 のアドレスがウェブアドレスではありません</translation>
    </message>
    <message>
        <source>Write %1 with scheme and host, such as &quot;https://api.example.com/v1&quot;.</source>
        <translation>%1 を、&quot;https://api.example.com/v1&quot; のようにスキームとホストを付けて書いてください。</translation>
    </message>
    <message>
        <source>http:// or https:// and a host</source>
        <translation>http:// または https:// とホスト</translation>
    </message>
    <message>
        <source>The address of the provider %1 ends in %2, which Codex adds itself</source>
        <translation>プロバイダー %1 のアドレスが %2 で終わっていますが、これは Codex が付け加えるものです</translation>
    </message>
    <message>
        <source>Remove %1 from the end of %2.</source>
        <translation>%2 の末尾から %1 を取り除いてください。</translation>
    </message>
    <message>
        <source>the root of the API, such as …/v1</source>
        <translation>…/v1 など、API のルート</translation>
    </message>
    <message>
        <source>The address of the provider %1 names a deployment, where Azure does not serve the Responses API</source>
        <translation>プロバイダー %1 のアドレスがデプロイを指していますが、Azure はそこで Responses API を提供していません</translation>
    </message>
    <message>
        <source>Let base_url (%1) end in /openai/v1, and write the deployment&apos;s name as model.</source>
        <translation>base_url（%1）が /openai/v1 で終わるようにし、デプロイの名前は model に書いてください。</translation>
    </message>
    <message>
        <source>https://RESOURCE.openai.azure.com/openai/v1</source>
        <translation>https://RESOURCE.openai.azure.com/openai/v1</translation>
    </message>
    <message>
        <source>The provider %1 is on Azure and sends no api-version, which this kind of address needs</source>
        <translation>プロバイダー %1 は Azure 上にあり、この種のアドレスに必要な api-version を送信していません</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; or let base_url end in /openai/v1.</source>
        <translation>[model_providers.%1]（%2）に query_params = { api-version = &quot;2025-04-01-preview&quot; } と書くか、base_url が /openai/v1 で終わるようにしてください。</translation>
    </message>
    <message>
        <source>the query parameter api-version</source>
        <translation>クエリパラメーター api-version</translation>
    </message>
    <message>
        <source>The key in %1 is not as it was issued: it has blanks, a line end, quotes or letters that no key has</source>
        <translation>%1 のキーが発行されたときの形と異なります: 空白、改行、引用符、またはキーに使われない文字が含まれています</translation>
    </message>
    <message>
        <source>Set %1 again, to the key alone: `export %1=…`</source>
        <translation>%1 にキーだけを設定し直してください: `export %1=…`</translation>
    </message>
    <message>
        <source>blanks or line ends in the value</source>
        <translation>値に空白または改行あり</translation>
    </message>
    <message>
        <source>quotes around the value</source>
        <translation>値の前後に引用符あり</translation>
    </message>
    <message>
        <source>characters outside of ASCII in the value</source>
        <translation>値に ASCII 以外の文字あり</translation>
    </message>
    <message>
        <source>letters, digits and dashes only</source>
        <translation>英字、数字、ハイフンのみ</translation>
    </message>
    <message>
        <source>No region is set for Amazon Bedrock</source>
        <translation>Amazon Bedrock のリージョンが設定されていません</translation>
    </message>
    <message>
        <source>Write aws = { region = &quot;us-east-1&quot; } below [model_providers.amazon-bedrock], or run `export AWS_REGION=us-east-1`.</source>
        <translation>[model_providers.amazon-bedrock] に aws = { region = &quot;us-east-1&quot; } と書くか、`export AWS_REGION=us-east-1` を実行してください。</translation>
    </message>
    <message>
        <source>aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set</source>
        <translation>aws.region、AWS_REGION、AWS_DEFAULT_REGION はいずれも未設定</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>No AWS credentials are seen for Amazon Bedrock</source>
        <translation>Amazon Bedrock 用の AWS 認証情報が見つかりません</translation>
    </message>
    <message>
        <source>Run `aws configure` or `aws sso login`, or set AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.</source>
        <translation>`aws configure` または `aws sso login` を実行するか、AWS_BEARER_TOKEN_BEDROCK に Bedrock の API キーを設定してください。</translation>
    </message>
    <message>
        <source>no variable and no file of the AWS SDK; services of the machine were not asked</source>
        <translation>変数も AWS SDK のファイルもなし。マシン上のサービスには未照会</translation>
    </message>
    <message>
        <source>a bearer token, access keys or a profile</source>
        <translation>ベアラートークン、アクセスキー、またはプロファイル</translation>
    </message>
    <message>
        <source>Codex does not support Amazon Bedrock in the region %1 (%2)</source>
        <translation>Codex はリージョン %1（%2）の Amazon Bedrock に対応していません</translation>
    </message>
    <message>
        <source>Set the region in %1 to one of: %2.</source>
        <translation>%1 のリージョンを次のいずれかに設定してください: %2</translation>
    </message>
    <message>
        <source>a region that Codex 0.169.0 supports</source>
        <translation>Codex 0.169.0 が対応するリージョン</translation>
    </message>
    <message>
        <source>The provider %1 is set up as Codex needs it</source>
        <translation>プロバイダー %1 は Codex の要件どおりに設定されています</translation>
    </message>
    <message>
        <source>The provider %1 is not defined</source>
        <translation>プロバイダー %1 は定義されていません</translation>
    </message>
    <message>
        <source>Provider set-up</source>
        <translation>プロバイダーの設定</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which this user may not reach</source>
        <translation>サンドボックスの設定にある %1 に、このユーザーはアクセスできません</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which cannot be resolved</source>
        <translation>サンドボックスの設定にある %1 を解決できません</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which does not answer: its volume may be dead</source>
        <translation>サンドボックスの設定にある %1 が応答しません: ボリュームが停止している可能性があります</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which answers slowly</source>
        <translation>サンドボックスの設定にある %1 の応答が遅くなっています</translation>
    </message>
    <message>
        <source>a path that resolves within a second</source>
        <translation>1 秒以内に解決されるパス</translation>
    </message>
    <message>
        <source>Check the mount and the permissions of %1, or ask whoever set it whether it is needed on this machine.</source>
        <translation>%1 のマウントとアクセス権を確認するか、このマシンで必要かどうかを設定した人に問い合わせてください。</translation>
    </message>
    <message>
        <source>Not all paths of the sandbox settings could be looked at</source>
        <translation>サンドボックスの設定にあるパスの一部を確認できませんでした</translation>
    </message>
    <message>
        <source>Some paths of the sandbox settings are slow or cannot be reached</source>
        <translation>サンドボックスの設定にあるパスの一部が遅いか、アクセスできません</translation>
    </message>
    <message>
        <source>The sandbox settings restrict reading: their paths are listed only</source>
        <translation>サンドボックスの設定で読み取りが制限されています: パスは一覧表示のみです</translation>
    </message>
    <message>
        <source>The paths of the sandbox settings answer promptly</source>
        <translation>サンドボックスの設定にあるパスは、すぐに応答します</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of the sandbox settings were not looked at</source>
        <translation>
            <numerusform>サンドボックスの設定にあるパス %n 個を確認していません</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 32 paths that answer within 8 seconds together</source>
        <translation>合計 8 秒以内に応答する 32 個以下のパス</translation>
    </message>
    <message>
        <source>Remove paths that are not needed from the sandbox settings.</source>
        <translation>不要なパスをサンドボックスの設定から削除してください。</translation>
    </message>
    <message>
        <source>The sandbox settings name no paths</source>
        <translation>サンドボックスの設定にパスはありません</translation>
    </message>
    <message>
        <source>Sandbox paths</source>
        <translation>サンドボックスのパス</translation>
    </message>
    <message>
        <source>The program that sandboxes commands is missing: %1</source>
        <translation>コマンドをサンドボックス化するプログラムがありません: %1</translation>
    </message>
    <message>
        <source>the native program of the Codex installation</source>
        <translation>Codex のインストールに含まれるネイティブプログラム</translation>
    </message>
    <message>
        <source>Install Codex again, for example with `npm install -g @openai/codex`.</source>
        <translation>Codex をインストールし直してください（例: `npm install -g @openai/codex`）。</translation>
    </message>
    <message>
        <source>The sandbox settings can be read</source>
        <translation>サンドボックスの設定を読み取れます</translation>
    </message>
    <message>
        <source>Sandbox settings</source>
        <translation>サンドボックスの設定</translation>
    </message>
    <message>
        <source>Run `sudo apt install bubblewrap`.</source>
        <translation>`sudo apt install bubblewrap` を実行してください。</translation>
    </message>
    <message>
        <source>Run `sudo dnf install bubblewrap`.</source>
        <translation>`sudo dnf install bubblewrap` を実行してください。</translation>
    </message>
    <message>
        <source>Run `sudo pacman -S bubblewrap`.</source>
        <translation>`sudo pacman -S bubblewrap` を実行してください。</translation>
    </message>
    <message>
        <source>Run `sudo zypper install bubblewrap`.</source>
        <translation>`sudo zypper install bubblewrap` を実行してください。</translation>
    </message>
    <message>
        <source>Install the package bubblewrap of your distribution.</source>
        <translation>お使いのディストリビューションの bubblewrap パッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Codex cannot run commands in its sandbox: %1 stands in the way</source>
        <translation>Codex がサンドボックスでコマンドを実行できません: %1 が妨げになっています</translation>
    </message>
    <message>
        <source>On the container&apos;s host, run `sudo sysctl -w %1`; or, as the container already confines Codex, set sandbox_mode = &quot;danger-full-access&quot; in it.</source>
        <translation>コンテナーのホストで `sudo sysctl -w %1` を実行してください。または、Codex はすでにコンテナーで隔離されているため、その中で sandbox_mode = &quot;danger-full-access&quot; を設定してください。</translation>
    </message>
    <message>
        <source>Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep it.</source>
        <translation>`sudo sysctl -w %1` を実行し、設定を保つために /etc/sysctl.d/60-codex.conf にも書いてください。</translation>
    </message>
    <message>
        <source>bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed</source>
        <translation>bwrap が PATH にも Codex と同じ場所にもありません: コマンドをサンドボックス化できません</translation>
    </message>
    <message>
        <source>bwrap on PATH, or in codex-resources beside Codex</source>
        <translation>PATH にある bwrap、または Codex と同じ場所の codex-resources にある bwrap</translation>
    </message>
    <message>
        <source>%1 is 0: the kernel gives no user namespaces, which bwrap needs</source>
        <translation>%1 が 0 です: bwrap に必要なユーザー名前空間をカーネルが提供しません</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 より大きい数</translation>
    </message>
    <message>
        <source>AppArmor lets no program without a profile make user namespaces, and bwrap has no profile: commands cannot be sandboxed</source>
        <translation>AppArmor は、プロファイルのないプログラムにユーザー名前空間の作成を許可しません。bwrap にはプロファイルがありません: コマンドをサンドボックス化できません</translation>
    </message>
    <message>
        <source>a profile for bwrap in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d にある bwrap のプロファイル</translation>
    </message>
    <message>
        <source>Run `sudo apt install apparmor-profiles`, then `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</source>
        <translation>`sudo apt install apparmor-profiles` を実行し、続いて `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` と `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict` を実行してください。</translation>
    </message>
    <message>
        <source>features.use_legacy_landlock is on, and the kernel has no Landlock: commands cannot be sandboxed</source>
        <translation>features.use_legacy_landlock が有効ですが、カーネルに Landlock がありません: コマンドをサンドボックス化できません</translation>
    </message>
    <message>
        <source>a kernel with Landlock (5.13 or newer, `landlock` among its lsm)</source>
        <translation>Landlock のあるカーネル（5.13 以降、lsm に `landlock` を含むもの）</translation>
    </message>
    <message>
        <source>Run `codex features disable use_legacy_landlock`.</source>
        <translation>`codex features disable use_legacy_landlock` を実行してください。</translation>
    </message>
    <message>
        <source>Nothing was found that keeps commands from being sandboxed</source>
        <translation>コマンドのサンドボックス化を妨げるものは見つかりませんでした</translation>
    </message>
    <message>
        <source>The settings use no sandbox</source>
        <translation>サンドボックスを使用しない設定です</translation>
    </message>
    <message>
        <source>Sandbox of the system</source>
        <translation>システムのサンドボックス</translation>
    </message>
    <message>
        <source>Log in: `codex login`.</source>
        <translation>`codex login` でログインしてください。</translation>
    </message>
    <message>
        <source>Name the variable with the key of %1 in the configuration (env_key below [model_providers.%2]), and set it.</source>
        <translation>%1 のキーが入った変数を設定で指定し（[model_providers.%2] の env_key）、その変数を設定してください。</translation>
    </message>
    <message>
        <source>Store a valid API key: `codex login --with-api-key`, which reads it from standard input.</source>
        <translation>有効な API キーを保存してください: `codex login --with-api-key`（キーは標準入力から読み取られます）</translation>
    </message>
    <message>
        <source>Log in again: `codex logout &amp;&amp; codex login`.</source>
        <translation>ログインし直してください: `codex logout &amp;&amp; codex login`</translation>
    </message>
    <message>
        <source>Set %1 to a valid key of %2: `export %1=…`.</source>
        <translation>%1 に %2 の有効なキーを設定してください: `export %1=…`</translation>
    </message>
    <message>
        <source>Replace the key in %1 by a valid one of %2.</source>
        <translation>%1 のキーを、%2 の有効なキーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is behind a gateway that has a login of its own (%2), which no API has: %3</source>
        <translation>%1 の手前に、独自のログイン（%2）を求めるゲートウェイがあります。API が使う方式ではありません: %3</translation>
    </message>
    <message>
        <source>an answer of the API</source>
        <translation>API からの応答</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for an address without that login, or name a variable with the whole header: env_http_headers = { Authorization = &quot;…&quot; } below [model_providers.%1].</source>
        <translation>そのログインが不要なアドレスをゲートウェイの管理者に問い合わせるか、ヘッダー全体が入った変数を指定してください: [model_providers.%1] に env_http_headers = { Authorization = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>A gateway before %1 wants a login of its own (%2): %3</source>
        <translation>%1 の手前にあるゲートウェイが、独自のログイン（%2）を求めています: %3</translation>
    </message>
    <message>
        <source>credentials that %1 accepts</source>
        <translation>%1 が受け入れる認証情報</translation>
    </message>
    <message>
        <source>%1 wants credentials, and Codex has none to send: %2</source>
        <translation>%1 は認証情報を求めていますが、Codex には送信できるものがありません: %2</translation>
    </message>
    <message>
        <source>%1 wants credentials (%2), and there are none</source>
        <translation>%1 は認証情報を求めています（%2）が、認証情報がありません</translation>
    </message>
    <message>
        <source>%1 says that the login from %2 has expired: %3</source>
        <translation>%1 によると、%2 にあるログイン情報は有効期限が切れています: %3</translation>
    </message>
    <message>
        <source>The login has expired: %1 answers %2</source>
        <translation>ログインの有効期限が切れています: %1 の応答は %2 です</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials from %2: %3</source>
        <translation>%1 が %2 にある認証情報を受け入れません: %3</translation>
    </message>
    <message>
        <source>%1 refuses the credentials from %2 (%3)</source>
        <translation>%1 が %2 にある認証情報を拒否しています（%3）</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission: %2; %3</source>
        <translation>%1 にある認証情報に権限が不足しています: %2（%3）</translation>
    </message>
    <message>
        <source>a key with the permissions api.responses.write and api.model.read</source>
        <translation>権限 api.responses.write と api.model.read を持つキー</translation>
    </message>
    <message>
        <source>Give the key the permission named, in its settings or by your role in the organisation of %1, or use a key without restrictions.</source>
        <translation>キーの設定、または %1 の組織でのロールにより、示された権限をキーに付与してください。または、制限のないキーを使用してください。</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission at %2</source>
        <translation>%1 にある認証情報には、%2 での権限が不足しています</translation>
    </message>
    <message>
        <source>%1 forbids the request with the credentials from %2: %3</source>
        <translation>%1 が %2 にある認証情報によるリクエストを禁止しています: %3</translation>
    </message>
    <message>
        <source>%1 forbids a request without credentials: %2</source>
        <translation>%1 が認証情報のないリクエストを禁止しています: %2</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>ステータス 200 の応答</translation>
    </message>
    <message>
        <source>Check that this account may use %1, and that no proxy or VPN answers in its place; then log in again.</source>
        <translation>このアカウントで %1 を使用できること、プロキシや VPN が代わりに応答していないことを確認し、ログインし直してください。</translation>
    </message>
    <message>
        <source>%1 forbids the request (%2)</source>
        <translation>%1 がリクエストを禁止しています（%2）</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached: %1</source>
        <translation>このアカウントの使用上限に達しています: %1</translation>
    </message>
    <message>
        <source>usage left in the account&apos;s plan</source>
        <translation>アカウントのプランの残り使用量</translation>
    </message>
    <message>
        <source>Wait until the limit resets, or change the plan or account; `codex` shows the limits with /status.</source>
        <translation>上限がリセットされるまで待つか、プランまたはアカウントを変更してください。上限は `codex` の /status で確認できます。</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached</source>
        <translation>このアカウントの使用上限に達しています</translation>
    </message>
    <message>
        <source>Wait until %1, or change the plan or account.</source>
        <translation>%1 まで待つか、プランまたはアカウントを変更してください。</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached until %1</source>
        <translation>このアカウントは、%1 まで使用上限に達しています</translation>
    </message>
    <message>
        <source>The plan of this account does not include Codex: %1</source>
        <translation>このアカウントのプランには Codex が含まれていません: %1</translation>
    </message>
    <message>
        <source>a plan that includes Codex</source>
        <translation>Codex を含むプラン</translation>
    </message>
    <message>
        <source>Change the plan, or log in to another account: `codex login`.</source>
        <translation>プランを変更するか、`codex login` で別のアカウントにログインしてください。</translation>
    </message>
    <message>
        <source>The account behind the credentials from %1 has no credit left at %2: %3</source>
        <translation>%1 にある認証情報のアカウントは、%2 でのクレジット残高がありません: %3</translation>
    </message>
    <message>
        <source>credit left in the account</source>
        <translation>アカウントのクレジット残高</translation>
    </message>
    <message>
        <source>Add credit, or raise the limit, in the billing settings of %1; or use a key of another account.</source>
        <translation>%1 の請求設定でクレジットを追加するか、上限を引き上げてください。または、別のアカウントのキーを使用してください。</translation>
    </message>
    <message>
        <source>The account has no credit left at %1</source>
        <translation>%1 でのアカウントのクレジット残高がありません</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment: %2</source>
        <translation>%1 は現在、これ以上のリクエストを受け付けません: %2</translation>
    </message>
    <message>
        <source>a request within the rate limit</source>
        <translation>レート制限内のリクエスト</translation>
    </message>
    <message>
        <source>Wait a little and try again; other programs may use the same key.</source>
        <translation>しばらく待ってから、もう一度お試しください。ほかのプログラムが同じキーを使用している可能性があります。</translation>
    </message>
    <message>
        <source>Wait %1 s and try again; other programs may use the same key.</source>
        <translation>%1 秒待ってから、もう一度お試しください。ほかのプログラムが同じキーを使用している可能性があります。</translation>
    </message>
    <message>
        <source>%1 limits the rate of requests (%2)</source>
        <translation>%1 がリクエストの頻度を制限しています（%2）</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s status page; a proxy on the way may answer in its place.</source>
        <translation>プロバイダーのステータスページを確認してください。途中のプロキシが代わりに応答している可能性もあります。</translation>
    </message>
    <message>
        <source>Correct %1, which for Azure ends in /openai or /openai/v1, and add the version: query_params = { api-version = &quot;…&quot; }.</source>
        <translation>%1 を修正し（Azure では末尾が /openai または /openai/v1）、バージョンを追加してください: query_params = { api-version = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>Write %1 = &quot;%2&quot; in %3: the root of the API, which usually ends in /v1.</source>
        <translation>%3 に %1 = &quot;%2&quot; と書いてください。これは API のルートで、通常は /v1 で終わります。</translation>
    </message>
    <message>
        <source>Set %1 to the root of the API: below it, /models must answer 200 or 401.</source>
        <translation>%1 を API のルートに設定してください。その下の /models が 200 または 401 を返す必要があります。</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket of the API, but has no list of models at %2: %3</source>
        <translation>%1 は API の WebSocket を開きますが、%2 にモデルの一覧がありません: %3</translation>
    </message>
    <message>
        <source>GET …/models answers 2xx, 401 or 403</source>
        <translation>GET …/models の応答が 2xx、401、または 403</translation>
    </message>
    <message>
        <source>Have the gateway at %1 pass GET …/models on; until then set model in the configuration to one that it has.</source>
        <translation>%1 のゲートウェイが GET …/models を転送するようにしてください。それまでは、設定の model に、そこで使用できるモデルを指定してください。</translation>
    </message>
    <message>
        <source>%1 has no list of models (%2)</source>
        <translation>%1 にモデルの一覧がありません（%2）</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at %2: %3 leads to the wrong place; %4</source>
        <translation>%1 は応答しますが、%2 には何もありません: %3 の指す場所が正しくありません（%4）</translation>
    </message>
    <message>
        <source>The address of %1 is wrong: %2 answers %3</source>
        <translation>%1 のアドレスが正しくありません: %2 の応答は %3 です</translation>
    </message>
    <message>
        <source>%1 does not take the api-version that Codex sends: %2</source>
        <translation>%1 は、Codex が送信する api-version を受け付けません: %2</translation>
    </message>
    <message>
        <source>an api-version that this address supports</source>
        <translation>このアドレスが対応する api-version</translation>
    </message>
    <message>
        <source>Write another api-version in query_params below [model_providers.%1], such as &quot;2025-04-01-preview&quot;; for an address that ends in /openai/v1 remove it.</source>
        <translation>[model_providers.%1] の query_params に、&quot;2025-04-01-preview&quot; など別の api-version を書いてください。/openai/v1 で終わるアドレスの場合は削除してください。</translation>
    </message>
    <message>
        <source>%1 does not support the api-version in the configuration</source>
        <translation>%1 は、設定にある api-version に対応していません</translation>
    </message>
    <message>
        <source>%1 wants an api-version, or another one, in each request: %2</source>
        <translation>%1 は、各リクエストに api-version、または別の api-version を求めています: %2</translation>
    </message>
    <message>
        <source>the query parameter api-version with a version that exists</source>
        <translation>実在するバージョンを指定したクエリパラメーター api-version</translation>
    </message>
    <message>
        <source>Write query_params = { api-version = &quot;…&quot; } below [model_providers.%1] in the configuration.</source>
        <translation>設定の [model_providers.%1] に query_params = { api-version = &quot;…&quot; } と書いてください。</translation>
    </message>
    <message>
        <source>Requests to %1 lack the query parameter api-version</source>
        <translation>%1 へのリクエストにクエリパラメーター api-version がありません</translation>
    </message>
    <message>
        <source>%1 does not have the model, or not for this account: %2</source>
        <translation>%1 にこのモデルがないか、このアカウントでは使用できません: %2</translation>
    </message>
    <message>
        <source>a model that %1 offers to this account</source>
        <translation>%1 がこのアカウントに提供するモデル</translation>
    </message>
    <message>
        <source>Fetch the model: `ollama pull NAME`.</source>
        <translation>`ollama pull NAME` でモデルを取得してください。</translation>
    </message>
    <message>
        <source>Set model in the configuration to one that %1 offers to you.</source>
        <translation>設定の model に、%1 で使用できるモデルを指定してください。</translation>
    </message>
    <message>
        <source>%1 redirects requests to %2: %3</source>
        <translation>%1 がリクエストを %2 にリダイレクトしています: %3</translation>
    </message>
    <message>
        <source>an answer at the address itself</source>
        <translation>アドレスそのものからの応答</translation>
    </message>
    <message>
        <source>Ask whoever runs your proxy or network why the request is sent on.</source>
        <translation>リクエストが転送される理由を、プロキシまたはネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Set %1 to the address it is sent on to, if that is the provider&apos;s.</source>
        <translation>転送先のアドレスがプロバイダーのものであれば、%1 をそのアドレスに設定してください。</translation>
    </message>
    <message>
        <source>%1 sends requests on to another place, %2, without their credentials</source>
        <translation>%1 がリクエストを別の場所 %2 に、認証情報なしで転送しています</translation>
    </message>
    <message>
        <source>%1 answers with a page or a text where the API answers in JSON, so that %2 leads to something else: %3</source>
        <translation>API なら JSON で応答するところに、%1 がページまたはテキストを返しています。%2 の指す先は別のものです: %3</translation>
    </message>
    <message>
        <source>an answer of the API, in JSON</source>
        <translation>JSON 形式の API からの応答</translation>
    </message>
    <message>
        <source>Find out what answers in place of the provider: a proxy, a filter or a captive portal of your network.</source>
        <translation>プロバイダーの代わりに何が応答しているのか調べてください: プロキシ、フィルター、ネットワークのキャプティブポータルなど。</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API of %2</source>
        <translation>%1 で応答しているのは %2 の API ではありません</translation>
    </message>
    <message>
        <source>%1 answers %2 to everything, and what it says is an error: %3</source>
        <translation>%1 は何に対しても %2 で応答し、その内容はエラーです: %3</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>Look into the log of the gateway at %1, and at the key and the provider behind it.</source>
        <translation>%1 のゲートウェイのログと、その背後のキーおよびプロバイダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers with an error under a good status (%2)</source>
        <translation>%1 は正常なステータスでエラーを返しています（%2）</translation>
    </message>
    <message>
        <source>%1 compresses its answers although it is not asked to, and Codex does not unpack them: %2</source>
        <translation>%1 は求められていないのに応答を圧縮しており、Codex はそれを展開しません: %2</translation>
    </message>
    <message>
        <source>JSON that is not compressed</source>
        <translation>圧縮されていない JSON</translation>
    </message>
    <message>
        <source>Have the gateway at %1 compress for those alone who send Accept-Encoding (nginx: gzip off, or gunzip on).</source>
        <translation>%1 のゲートウェイが、Accept-Encoding を送信したクライアントにだけ圧縮するようにしてください（nginx: gzip off または gunzip on）。</translation>
    </message>
    <message>
        <source>%1 sends compressed answers that nobody asked for</source>
        <translation>%1 が、求められていない圧縮された応答を返しています</translation>
    </message>
    <message>
        <source>%1 does not take a request that Codex makes when it starts: %2</source>
        <translation>%1 は、Codex が起動時に送るリクエストを受け付けません: %2</translation>
    </message>
    <message>
        <source>Update Codex; if it goes on, give the request id to the provider.</source>
        <translation>Codex を更新してください。解決しない場合は、リクエスト ID をプロバイダーに伝えてください。</translation>
    </message>
    <message>
        <source>Check that %1 is the root of an API that Codex can use (wire_api = &quot;responses&quot;).</source>
        <translation>%1 が、Codex で使用できる API（wire_api = &quot;responses&quot;）のルートであることを確認してください。</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>the default address</source>
        <translation>既定のアドレス</translation>
    </message>
    <message>
        <source>A gateway before %1, such as Cloudflare, takes your network&apos;s address for a robot&apos;s and answers with a challenge that only a browser can pass: %2</source>
        <translation>%1 の手前にあるゲートウェイ（Cloudflare など）が、お使いのネットワークのアドレスをボットとみなし、ブラウザーでしか通過できないチャレンジで応答しています: %2</translation>
    </message>
    <message>
        <source>A filter between you and %1 blocks the request, or blocks your network&apos;s address: %2</source>
        <translation>%1 との間にあるフィルターが、リクエストまたはお使いのネットワークのアドレスを遮断しています: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network or its filter to allow %1, or use another network, VPN or proxy.</source>
        <translation>ネットワークまたはフィルターの管理者に %1 の許可を依頼するか、別のネットワーク、VPN、プロキシを使用してください。</translation>
    </message>
    <message>
        <source>A filter blocks requests to %1</source>
        <translation>フィルターが %1 へのリクエストを遮断しています</translation>
    </message>
    <message>
        <source>Network rules of the resource behind %1 keep your network out: %2</source>
        <translation>%1 の背後にあるリソースのネットワーク規則が、お使いのネットワークを拒否しています: %2</translation>
    </message>
    <message>
        <source>a network that the resource lets in</source>
        <translation>リソースが許可するネットワーク</translation>
    </message>
    <message>
        <source>Allow your network&apos;s address under Networking of the resource in the Azure portal, or connect by its virtual network or VPN.</source>
        <translation>Azure portal のリソースの「ネットワーク」でお使いのネットワークのアドレスを許可するか、その仮想ネットワークまたは VPN から接続してください。</translation>
    </message>
    <message>
        <source>Network rules of the resource keep your network out of %1</source>
        <translation>リソースのネットワーク規則が、お使いのネットワークから %1 への接続を拒否しています</translation>
    </message>
    <message>
        <source>%1 does not serve the country that your network&apos;s address belongs to: %2</source>
        <translation>%1 は、お使いのネットワークのアドレスが属する国ではサービスを提供していません: %2</translation>
    </message>
    <message>
        <source>an address in a supported country</source>
        <translation>対応する国のアドレス</translation>
    </message>
    <message>
        <source>Check where your VPN or proxy leaves for the internet, and choose an exit in a country that %1 supports.</source>
        <translation>VPN またはプロキシの出口がどの国にあるか確認し、%1 が対応する国の出口を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not serve the country of your network&apos;s address</source>
        <translation>%1 は、お使いのネットワークのアドレスの国ではサービスを提供していません</translation>
    </message>
    <message>
        <source>In place of %1 a page to log in answers: your network has a captive portal, or your proxy or gateway a single sign-on; %2</source>
        <translation>%1 の代わりにログインページが応答しています。ネットワークにキャプティブポータルがあるか、プロキシまたはゲートウェイにシングルサインオンがあります（%2）</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network, or connect the VPN; then try again.</source>
        <translation>ブラウザーで任意のウェブページを開いてネットワークにログインするか、VPN に接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your network wants a login first: a page to log in answers in place of %1</source>
        <translation>ネットワークへのログインが必要です: %1 の代わりにログインページが応答しています</translation>
    </message>
    <message>
        <source>A proxy before %1, which nothing here names, wants credentials: %2</source>
        <translation>%1 の手前に、どの設定にも指定されていないプロキシがあり、認証情報を求めています: %2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the proxy&apos;s address and credentials, and set HTTPS_PROXY.</source>
        <translation>プロキシのアドレスと認証情報をネットワークの管理者に問い合わせ、HTTPS_PROXY を設定してください。</translation>
    </message>
    <message>
        <source>The proxy %1 (%2, %3) wants credentials: %4</source>
        <translation>プロキシ %1（%2、%3）が認証情報を求めています: %4</translation>
    </message>
    <message>
        <source>credentials that the proxy accepts</source>
        <translation>プロキシが受け入れる認証情報</translation>
    </message>
    <message>
        <source>The proxy %1 wants credentials (HTTP 407)</source>
        <translation>プロキシ %1 が認証情報を求めています（HTTP 407）</translation>
    </message>
    <message>
        <source>%1 finds a small request too large: its address or its headers; %2</source>
        <translation>%1 が、小さなリクエストを大きすぎると判断しています（アドレスまたはヘッダー）: %2</translation>
    </message>
    <message>
        <source>a limit for headers that lets a login pass, such as 16 KiB</source>
        <translation>ログイン情報が通る大きさのヘッダー上限（16 KiB など）</translation>
    </message>
    <message>
        <source>Shorten http_headers, env_http_headers and query_params below [model_providers.%1]; else have the gateway&apos;s limit for headers raised (nginx: large_client_header_buffers).</source>
        <translation>[model_providers.%1] の http_headers、env_http_headers、query_params を短くしてください。解決しない場合は、ゲートウェイのヘッダーの上限を引き上げるよう依頼してください（nginx: large_client_header_buffers）。</translation>
    </message>
    <message>
        <source>A gateway before %1 finds requests too large: %2</source>
        <translation>%1 の手前にあるゲートウェイが、リクエストを大きすぎると判断しています: %2</translation>
    </message>
    <message>
        <source>The server at %1 does not serve the host name %2: a gateway or proxy sends the request to the wrong one; %3</source>
        <translation>%1 のサーバーはホスト名 %2 のサービスを提供していません: ゲートウェイまたはプロキシがリクエストを誤ったサーバーに送っています（%3）</translation>
    </message>
    <message>
        <source>an answer of the server that serves %1</source>
        <translation>%1 のサービスを提供するサーバーからの応答</translation>
    </message>
    <message>
        <source>Check DNS, /etc/hosts, VPN and proxy: another server than %1 is reached.</source>
        <translation>DNS、/etc/hosts、VPN、プロキシを確認してください。%1 とは別のサーバーに接続されています。</translation>
    </message>
    <message>
        <source>Correct the host name in %1, or have the gateway there pass it on (its TLS name and the header Host).</source>
        <translation>%1 のホスト名を修正するか、そのゲートウェイがホスト名を引き継ぐ（TLS の名前と Host ヘッダー）ようにしてください。</translation>
    </message>
    <message>
        <source>%1 is not served where requests for it arrive: %2</source>
        <translation>%1 へのリクエストの到達先は、そのサービスを提供していません: %2</translation>
    </message>
    <message>
        <source>Mend the file of %1, which Codex cannot use now, and put the PEM certificate of %2 into it.</source>
        <translation>Codex が現在使用できない %1 のファイルを修復し、そこに %2 の PEM 証明書を入れてください。</translation>
    </message>
    <message>
        <source>Add the PEM certificate of %1 to the file of %2.</source>
        <translation>%2 のファイルに %1 の PEM 証明書を追加してください。</translation>
    </message>
    <message>
        <source>Get the root certificate %1 as PEM from whoever runs that authority, and set CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node).</source>
        <translation>ルート証明書 %1 を PEM 形式で認証局の管理者から入手し、CODEX_CA_CERTIFICATE にそのファイルを設定してください（Node の MCP サーバーでは NODE_EXTRA_CA_CERTS）。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, a public authority, but this machine does not trust it: its root certificates seem to be missing</source>
        <translation>%1 の証明書は公的な認証局 %2 が発行したものですが、このマシンでは信頼されていません: ルート証明書が不足しているようです</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine&apos;s root certificates seem to be missing</source>
        <translation>Codex から %1 に接続できません: このマシンのルート証明書が不足しているようです</translation>
    </message>
    <message>
        <source>Unset SSL_CERT_FILE, which stands in place of the system&apos;s certificates, and use CODEX_CA_CERTIFICATE for one more.</source>
        <translation>システムの証明書の代わりに使われる SSL_CERT_FILE を解除し、証明書を追加する場合は CODEX_CA_CERTIFICATE を使用してください。</translation>
    </message>
    <message>
        <source>Install them: `sudo apt install ca-certificates`, or `sudo dnf install ca-certificates`.</source>
        <translation>インストールしてください: `sudo apt install ca-certificates` または `sudo dnf install ca-certificates`</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes from %5, directly from another issuer</source>
        <translation>%2（%3）のプロキシ %1 が TLS を傍受しています: 経由した場合、%4 の証明書の発行者は %5 ですが、直接の場合は別の発行者です</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is not trusted</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が TLS を %3 として傍受しており、信頼されていません</translation>
    </message>
    <message>
        <source>Something between here and %1 intercepts TLS: the certificate is issued by %2, which this machine does not trust</source>
        <translation>ここから %1 までの間で TLS が傍受されています: 証明書の発行者 %2 は、このマシンでは信頼されていません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its TLS is intercepted by %2, which is not trusted</source>
        <translation>Codex から %1 に接続できません: TLS が、信頼されていない %2 に傍受されています</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from the issuer %2, which is not trusted on this machine, and the server sends no certificate that leads to a trusted one</source>
        <translation>%1 の証明書の発行者 %2 はこのマシンで信頼されておらず、サーバーは信頼された証明書につながる証明書を送信しません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the issuer of its certificate, %2, is not trusted</source>
        <translation>Codex から %1 に接続できません: 証明書の発行者 %2 が信頼されていません</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and not among the trusted ones</source>
        <translation>%1 の証明書は自己署名で、信頼済みの証明書に含まれていません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is self-signed</source>
        <translation>Codex から %1 に接続できません: 証明書が自己署名です</translation>
    </message>
    <message>
        <source>Have whoever runs %1 use a certificate that an authority issued: one that is an authority&apos;s own does not do for a server.</source>
        <translation>認証局が発行した証明書を使うよう、%1 の管理者に依頼してください。認証局自身の証明書はサーバーには使えません。</translation>
    </message>
    <message>
        <source>Get that certificate as PEM from whoever runs %1, and set CODEX_CA_CERTIFICATE to the file.</source>
        <translation>その証明書を PEM 形式で %1 の管理者から入手し、CODEX_CA_CERTIFICATE にそのファイルを設定してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate has expired</source>
        <translation>Codex から %1 に接続できません: 証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Have whoever runs %1 renew the certificate; if the date looks right, check the clock of this machine.</source>
        <translation>証明書の更新を %1 の管理者に依頼してください。日付に問題がないように見える場合は、このマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 is not valid before %3: most likely the clock of this machine is behind</source>
        <translation>%2 の証明書 %1 は %3 まで有効になりません: このマシンの時計が遅れている可能性が高いです</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is not valid yet</source>
        <translation>Codex から %1 に接続できません: 証明書がまだ有効になっていません</translation>
    </message>
    <message>
        <source>Check the clock: `timedatectl`.</source>
        <translation>`timedatectl` で時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has no subject alternative name, where %2 is needed; its common name does not count</source>
        <translation>%1 の証明書には、必要なサブジェクト代替名 %2 がありません。コモンネームは使われません</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid for the host name %2, but for %3</source>
        <translation>%1 の証明書はホスト名 %2 には有効ではなく、%3 に有効です</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate does not match the host name %2</source>
        <translation>Codex から %1 に接続できません: 証明書がホスト名 %2 と一致しません</translation>
    </message>
    <message>
        <source>Have whoever runs %1 issue the certificate anew, with %2 as subject alternative name.</source>
        <translation>%2 をサブジェクト代替名として証明書を発行し直すよう、%1 の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Something answers in the name of %1: check DNS, proxy and VPN, /etc/hosts too.</source>
        <translation>別のものが %1 を名乗って応答しています。DNS、プロキシ、VPN、さらに /etc/hosts を確認してください。</translation>
    </message>
    <message>
        <source>Use one of these names in %1: %2. Or have the certificate issued for %3.</source>
        <translation>%1 で次の名前のいずれかを使用してください: %2。または、%3 用に証明書を発行してもらってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>%1 の証明書が拒否されました: %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is refused (%2)</source>
        <translation>Codex から %1 に接続できません: 証明書が拒否されました（%2）</translation>
    </message>
    <message>
        <source>Have whoever runs %1 replace the certificate.</source>
        <translation>証明書の交換を %1 の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>a valid certificate for %1 from a trusted issuer</source>
        <translation>信頼された発行者による、%1 の有効な証明書</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal (%2) and mend what it says: it has to print the token, alone, to standard output.</source>
        <translation>端末で `%1` を args 付きで実行し（%2）、表示される問題を解決してください。トークンだけを標準出力に書き出す必要があります。</translation>
    </message>
    <message>
        <source>The command that makes the token is not found: %1 (%2)</source>
        <translation>トークンを作成するコマンドが見つかりません: %1（%2）</translation>
    </message>
    <message>
        <source>no program of that path</source>
        <translation>そのパスにプログラムなし</translation>
    </message>
    <message>
        <source>no program of that name on PATH</source>
        <translation>PATH にその名前のプログラムなし</translation>
    </message>
    <message>
        <source>Install `%1`, or write its whole path in %2.</source>
        <translation>`%1` をインストールするか、%2 に完全なパスを書いてください。</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) does not end within %3 ms</source>
        <translation>トークンを作成するコマンド（%1、%2）が %3 ミリ秒以内に終了しません</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>%1 ミリ秒以内に終了せず</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal to see what it waits for; if it only is slow, write timeout_ms = %2 in its table (%3).</source>
        <translation>端末で `%1` を args 付きで実行し、何を待っているのか確認してください。遅いだけの場合は、そのテーブル（%3）に timeout_ms = %2 と書いてください。</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) fails: %3</source>
        <translation>トークンを作成するコマンド（%1、%2）が失敗します: %3</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints none</source>
        <translation>トークンを作成するコマンド（%1、%2）が何も出力しません</translation>
    </message>
    <message>
        <source>nothing on standard output; %1</source>
        <translation>標準出力なし、%1</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints what is no token: no header can carry it</source>
        <translation>トークンを作成するコマンド（%1、%2）の出力はトークンではありません: ヘッダーに入れられません</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on standard output</source>
        <translation>
            <numerusform>標準出力に %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status 0, and the token in one line</source>
        <translation>終了ステータス 0 と、1 行のトークン</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers do not answer</source>
        <translation>名前 %1 を解決できません: DNS サーバーが応答しません</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: %2</source>
        <translation>名前 %1 を解決できません: %2</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up; nor can %2, so this network may know no public names at all</source>
        <translation>名前 %1 を解決できません。%2 も同様のため、このネットワークは公開された名前をまったく解決できない可能性があります</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers know no address of it</source>
        <translation>名前 %1 を解決できません: DNS サーバーにそのアドレスがありません</translation>
    </message>
    <message>
        <source>Correct %1, or connect the VPN whose DNS knows %2.</source>
        <translation>%1 を修正するか、DNS が %2 を解決できる VPN に接続してください。</translation>
    </message>
    <message>
        <source>Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: `getent hosts %1` has to answer.</source>
        <translation>/etc/resolv.conf の DNS サーバーと、使用中であれば VPN を確認してください。`getent hosts %1` が応答する必要があります。</translation>
    </message>
    <message>
        <source>Check DNS, VPN and filters of this network: `getent hosts %1` has to answer.</source>
        <translation>このネットワークの DNS、VPN、フィルターを確認してください。`getent hosts %1` が応答する必要があります。</translation>
    </message>
    <message>
        <source>Start Ollama: `ollama serve`. Then `ollama list` shows its models.</source>
        <translation>`ollama serve` で Ollama を起動してください。起動後は `ollama list` でモデルを確認できます。</translation>
    </message>
    <message>
        <source>Start the server of LM Studio: `lms server start`.</source>
        <translation>`lms server start` で LM Studio のサーバーを起動してください。</translation>
    </message>
    <message>
        <source>Start the program that should listen on %1, or correct or remove %2.</source>
        <translation>%1 で待ち受けるはずのプログラムを起動するか、%2 を修正または削除してください。</translation>
    </message>
    <message>
        <source>Nothing listens on %1</source>
        <translation>%1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Nothing listens on %1, a local port that %2 points at</source>
        <translation>%2 が指すローカルポート %1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2</source>
        <translation>Codex から %1 に接続できません: %2 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Nothing listens on %1, where %2 leads to; %3 listens on %4 only</source>
        <translation>%2 が指す %1 で待ち受けているものがありません。%3 が待ち受けているのは %4 だけです</translation>
    </message>
    <message>
        <source>Write %1 instead of %2 in %3, or let the program listen on the other address too.</source>
        <translation>%3 に %2 ではなく %1 と書くか、プログラムがもう一方のアドレスでも待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2, but something does on %3</source>
        <translation>Codex から %1 に接続できません: %2 で待ち受けているものはありませんが、%3 にはあります</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 が接続を拒否しています</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 whether the service is up; a firewall may also refuse for it.</source>
        <translation>サービスが稼働しているか、%1 の管理者に問い合わせてください。ファイアウォールが代わりに拒否している可能性もあります。</translation>
    </message>
    <message>
        <source>Start the service on %1, or correct host and port in %2.</source>
        <translation>%1 のサービスを起動するか、%2 のホストとポートを修正してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 refuses connections</source>
        <translation>Codex から %1 に接続できません: %2 が接続を拒否しています</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name %2 cannot be looked up</source>
        <translation>Codex から %1 に接続できません: 名前 %2 を解決できません</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>%1 への経路がありません</translation>
    </message>
    <message>
        <source>Check the network, and the VPN that leads to %1: `ip route get %2`.</source>
        <translation>ネットワークと、%1 に通じる VPN を確認してください: `ip route get %2`</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: there is no route to %2</source>
        <translation>Codex から %1 に接続できません: %2 への経路がありません</translation>
    </message>
    <message>
        <source>Check the firewall and the VPN; where this network has a proxy, set HTTPS_PROXY to it.</source>
        <translation>ファイアウォールと VPN を確認してください。このネットワークにプロキシがある場合は、HTTPS_PROXY に設定してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: connections to %2 time out</source>
        <translation>Codex から %1 に接続できません: %2 への接続がタイムアウトします</translation>
    </message>
    <message>
        <source>This machine has no network connection: no interface but the loopback is up and has an address</source>
        <translation>このマシンはネットワークに接続されていません: 有効でアドレスを持つインターフェースがループバックのほかにありません</translation>
    </message>
    <message>
        <source>a connection to the network</source>
        <translation>ネットワークへの接続</translation>
    </message>
    <message>
        <source>Connect to a network (Wi-Fi, cable or VPN), then run this again.</source>
        <translation>ネットワーク（Wi-Fi、有線、VPN）に接続してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine has no network connection</source>
        <translation>Codex から %1 に接続できません: このマシンはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>This network does not know public names: the lookup of %1 fails, and so does that of %2</source>
        <translation>このネットワークは公開された名前を解決できません: %1 も %2 も名前解決に失敗します</translation>
    </message>
    <message>
        <source>Connect to a network that leads to the internet, or set HTTPS_PROXY to the proxy that leads out of this one.</source>
        <translation>インターネットに通じるネットワークに接続するか、このネットワークの外に出るプロキシを HTTPS_PROXY に設定してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 from this network: it does not know public names such as %2</source>
        <translation>Codex はこのネットワークから %1 に接続できません: %2 のような公開された名前を解決できません</translation>
    </message>
    <message>
        <source>a TCP connection to %1</source>
        <translation>%1 への TCP 接続</translation>
    </message>
    <message>
        <source>%1 of this network does not lead to %2: connections hang, while those by %3 work</source>
        <translation>このネットワークの %1 は %2 に通じません: 接続が停止しますが、%3 による接続は機能します</translation>
    </message>
    <message>
        <source>a connection, or an error at once</source>
        <translation>接続の成立、または即座のエラー</translation>
    </message>
    <message>
        <source>Have the network&apos;s %1 mended, or turn it off on this machine: programs lose time on it, and some do not try the other way.</source>
        <translation>ネットワークの %1 の修復を依頼するか、このマシンで無効にしてください。プログラムが時間を浪費し、もう一方の経路を試さないものもあります。</translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>未確認: %1</translation>
    </message>
    <message>
        <source>Not inspected: Codex sends the credentials from %1 with a prompt only; `codex exec hello` tries them</source>
        <translation>未確認: Codex が %1 にある認証情報を送信するのはプロンプトのときだけです。`codex exec hello` で試せます</translation>
    </message>
    <message>
        <source>%1 accepts the credentials from %2</source>
        <translation>%1 は %2 にある認証情報を受け入れます</translation>
    </message>
    <message>
        <source>%1 answers without credentials</source>
        <translation>%1 は認証情報なしで応答します</translation>
    </message>
    <message>
        <source>%1 does not say where requests of this login go: the answer has another shape</source>
        <translation>このログインのリクエストの送信先が %1 からわかりません: 応答の形式が異なります</translation>
    </message>
    <message>
        <source>The workspace of this login is not among those that %1 lists for it</source>
        <translation>このログインのワークスペースは、%1 が示す一覧にありません</translation>
    </message>
    <message>
        <source>%1 lists the workspace of this login twice</source>
        <translation>%1 の一覧に、このログインのワークスペースが重複しています</translation>
    </message>
    <message>
        <source>The workspace of this login is deactivated</source>
        <translation>このログインのワークスペースは無効化されています</translation>
    </message>
    <message>
        <source>%1 names no server for the workspace of this login</source>
        <translation>%1 は、このログインのワークスペースのサーバーを示しません</translation>
    </message>
    <message>
        <source>the workspace of the login, with its server</source>
        <translation>ログインのワークスペースとそのサーバー</translation>
    </message>
    <message>
        <source>Run `codex logout`, then `codex login`, and choose a workspace that you may use; if it goes on, ask its administrator.</source>
        <translation>`codex logout` に続いて `codex login` を実行し、使用できるワークスペースを選んでください。解決しない場合は、ワークスペースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Codex does not find the way to your ChatGPT workspace</source>
        <translation>Codex が ChatGPT のワークスペースへの経路を見つけられません</translation>
    </message>
    <message>
        <source>Not reached: %1 gave no answer</source>
        <translation>未到達: %1 から応答がありませんでした</translation>
    </message>
    <message>
        <source>Not reached: the proxy answers %1</source>
        <translation>未到達: プロキシの応答は %1 です</translation>
    </message>
    <message>
        <source>Not inspected: the WebSocket, whose handshake carries the credentials, is refused (%1)</source>
        <translation>未確認: ハンドシェイクで認証情報を送る WebSocket が拒否されています（%1）</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>認証情報の有効性</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of that of %2: tokens and certificates seem to have expired, and signatures of AWS are refused</source>
        <translation>このマシンの時計は %2 の時計より %1 進んでいます: トークンや証明書が期限切れに見え、AWS の署名が拒否されます</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind that of %2: tokens are not renewed in time, new certificates seem not valid yet, and signatures of AWS are refused</source>
        <translation>このマシンの時計は %2 の時計より %1 遅れています: トークンが期限内に更新されず、新しい証明書がまだ有効でないように見え、AWS の署名が拒否されます</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>こちらは %1、相手は %2</translation>
    </message>
    <message>
        <source>clocks less than 2 min apart</source>
        <translation>時計の差が 2 分未満</translation>
    </message>
    <message>
        <source>Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp true`. In a container or virtual machine set that of the host.</source>
        <translation>時計を合わせ、NTP で保つようにしてください: `sudo timedatectl set-ntp true`。コンテナーや仮想マシンでは、ホストの時計を設定してください。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead</source>
        <translation>このマシンの時計は %1 進んでいます</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind</source>
        <translation>このマシンの時計は %1 遅れています</translation>
    </message>
    <message>
        <source>No answer told the time to compare with</source>
        <translation>比較に使う時刻が、どの応答にもありませんでした</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1</source>
        <translation>時計は %1 の時計と一致しています</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>%1 (%2) is set to nothing</source>
        <translation>%1（%2）の値が空です</translation>
    </message>
    <message>
        <source>%1 (%2) names %3, which is not a file</source>
        <translation>%1（%2）に指定された %3 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that does not exist: %3</source>
        <translation>%1（%2）に指定されたファイルが存在しません: %3</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that cannot be read: %3</source>
        <translation>%1（%2）に指定されたファイルを読み取れません: %3</translation>
    </message>
    <message>
        <source>a readable PEM file with CA certificates</source>
        <translation>CA 証明書の入った、読み取り可能な PEM ファイル</translation>
    </message>
    <message>
        <source>Correct or remove %1 in %2.</source>
        <translation>%2 の %1 を修正または削除してください。</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`.</source>
        <translation>%1 に CA 証明書の PEM ファイルを設定するか、`unset %1` を実行してください。</translation>
    </message>
    <message>
        <source>The network settings of the environment are readable</source>
        <translation>ネットワーク関連の環境変数を読み取れます</translation>
    </message>
    <message>
        <source>Network environment</source>
        <translation>ネットワークの環境変数</translation>
    </message>
    <message>
        <source>The model %1 (%2) is not on this machine</source>
        <translation>モデル %1（%2）がこのマシンにありません</translation>
    </message>
    <message>
        <source>%1 among the models that are there</source>
        <translation>このマシンにあるモデルに %1 が含まれること</translation>
    </message>
    <message>
        <source>Fetch it: `ollama pull %1`. Or set model to one that `ollama list` shows.</source>
        <translation>`ollama pull %1` で取得してください。または、model に `ollama list` で表示されるものを設定してください。</translation>
    </message>
    <message>
        <source>Fetch it: `lms get %1`. Or set model to one that `lms ls` shows.</source>
        <translation>`lms get %1` で取得してください。または、model に `lms ls` で表示されるものを設定してください。</translation>
    </message>
    <message>
        <source>The provider has no address of its own to reach</source>
        <translation>プロバイダーには接続先となる独自のアドレスがありません</translation>
    </message>
    <message>
        <source>Not run: --offline contacts nothing</source>
        <translation>未実行: --offline のためどこにも接続しません</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>a PEM file with one or more valid CA certificates</source>
        <translation>有効な CA 証明書が 1 つ以上入った PEM ファイル</translation>
    </message>
    <message>
        <source>The file of %1 is not PEM, but a certificate in DER form: %2</source>
        <translation>%1 のファイルは PEM ではなく、DER 形式の証明書です: %2</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 to the result.</source>
        <translation>`openssl x509 -inform der -in %1 -out %1.pem` で変換し、その結果を %2 に設定してください。</translation>
    </message>
    <message>
        <source>The file of %1 holds no certificate in PEM form: %2</source>
        <translation>%1 のファイルに PEM 形式の証明書がありません: %2</translation>
    </message>
    <message>
        <source>The file of %1 is no valid PEM: the block at line %2 of %3 is broken, and Codex takes none of its certificates</source>
        <translation>%1 のファイルは有効な PEM ではありません: %3 の %2 行目のブロックが壊れており、Codex はどの証明書も読み込みません</translation>
    </message>
    <message>
        <source>Repair or remove the block at line %1 of %2.</source>
        <translation>%2 の %1 行目のブロックを修復または削除してください。</translation>
    </message>
    <message>
        <source>Certificate #%1 in the file of %2 is damaged, and Codex takes none of the others either: %3</source>
        <translation>%2 のファイルの証明書 #%1 が破損しており、Codex はほかの証明書も読み込みません: %3</translation>
    </message>
    <message>
        <source>Replace or remove certificate #%1 in %2.</source>
        <translation>%2 の証明書 #%1 を置き換えるか、削除してください。</translation>
    </message>
    <message>
        <source>Every certificate in the file of %1 has expired: %2</source>
        <translation>%1 のファイルの証明書は、すべて有効期限が切れています: %2</translation>
    </message>
    <message>
        <source>Get the current CA certificate from whoever runs the proxy, and put it in %1.</source>
        <translation>現在の CA 証明書をプロキシの管理者から入手し、%1 に入れてください。</translation>
    </message>
    <message>
        <source>No certificate in the file of %1 is one of a CA: %2</source>
        <translation>%1 のファイルに CA の証明書がありません: %2</translation>
    </message>
    <message>
        <source>Put the root certificate that signed it into %1: a server&apos;s own certificate is not enough.</source>
        <translation>署名に使われたルート証明書を %1 に入れてください。サーバー自身の証明書だけでは不十分です。</translation>
    </message>
    <message>
        <source>The system&apos;s certificates are trusted</source>
        <translation>システムの証明書が信頼されています</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read</source>
        <translation>%1 のファイルを読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of %1 are trusted beside the system&apos;s</source>
        <translation>
            <numerusform>システムの証明書に加えて、%1 の証明書 %n 個が信頼されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>%1 answers over HTTP</source>
        <translation>%1 は HTTP で応答します</translation>
    </message>
    <message>
        <source>The provider has no address of its own to ask</source>
        <translation>プロバイダーには確認先となる独自のアドレスがありません</translation>
    </message>
    <message>
        <source>Provider reachable</source>
        <translation>プロバイダーへの接続</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 refuses connections</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が接続を拒否しています</translation>
    </message>
    <message>
        <source>Connections to the proxy %2, which %3 (%4) names, are refused</source>
        <translation>%3（%4）に指定されたプロキシ %2 への接続が拒否されます</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not answer</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が応答しません</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2; connections to it time out</source>
        <translation>%3（%4）に指定されたプロキシ %2 への接続がタイムアウトします</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 is unreachable</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 に到達できません</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, which is unreachable from here</source>
        <translation>%3（%4）に指定されたプロキシ %2 に、ここから到達できません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 wants credentials (407)</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が認証情報を求めています（407）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) answers 407: it wants a user name and a password</source>
        <translation>%3（%4）のプロキシ %2 の応答は 407 です: ユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not allow it (403)</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が許可していません（403）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) forbids connections to %1</source>
        <translation>%3（%4）のプロキシ %2 が %1 への接続を禁止しています</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: neither the proxy %2 nor this machine finds the name %6</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 もこのマシンも名前 %6 を解決できません</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot be looked up from here either</source>
        <translation>%3（%4）のプロキシ %2 から %1 に通じません: %5。名前 %6 はここからも解決できません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 cannot reach it either (%5)</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 からも到達できません（%5）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5</source>
        <translation>%3（%4）のプロキシ %2 から %1 に通じません: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not open the way (%5)</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が経路を開きません（%5）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5</source>
        <translation>%3（%4）のプロキシ %2 が %1 への経路を開かないか、プロキシではありません: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)</source>
        <translation>Codex から %1 に接続できません: SOCKS プロキシ %2 が経路を開きません（%5）</translation>
    </message>
    <message>
        <source>The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5</source>
        <translation>%3（%4）の SOCKS プロキシ %2 が %1 への経路を開きません: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 closes the connection without an answer</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が応答せずに接続を閉じます</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) closes the connection when it is asked for %1: %5</source>
        <translation>%3（%4）のプロキシ %2 は、%1 を要求されると接続を閉じます: %5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 takes the connection and says nothing</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 が接続を受け付けたまま応答しません</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out</source>
        <translation>%3（%4）のプロキシ %2 は、%1 を要求されても応答しません: タイムアウト</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what answers on %2 is not the proxy it should be</source>
        <translation>Codex から %1 に接続できません: %2 で応答しているのは本来のプロキシではありません</translation>
    </message>
    <message>
        <source>%3 (%4) names %2 as a proxy, but it does not answer as one: %5</source>
        <translation>%3（%4）にプロキシとして指定された %2 が、プロキシとして応答しません: %5</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there</source>
        <translation>Codex はプロキシ %2 経由では WebSocket を開きません: WebSocket では %5:// のプロキシを扱えません</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s WebSocket client does not know: it fails before it asks anybody</source>
        <translation>%3（%4）に指定された %5:// 形式のプロキシは、Codex の WebSocket クライアントでは扱えません: 接続を試みる前に失敗します</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 names the SOCKS proxy %2</source>
        <translation>Codex から %1 に HTTP で接続できません: Codex は SOCKS 経由でリクエストを送信しませんが、%3 には SOCKS プロキシ %2 が指定されています</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s HTTP client does not know: its requests fail unsent; its WebSocket alone goes that way</source>
        <translation>%3（%4）に指定された %5:// 形式のプロキシは、Codex の HTTP クライアントでは扱えません: リクエストは送信されずに失敗し、この経路を通るのは WebSocket だけです</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex does not know: its requests fail unsent</source>
        <translation>%3（%4）に指定された %5:// 形式のプロキシは、Codex では扱えません: リクエストは送信されずに失敗します</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name of the proxy %2 cannot be looked up</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 の名前を解決できません</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, whose name cannot be looked up</source>
        <translation>%3（%4）に指定されたプロキシ %2 の名前を解決できません</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or set %2 to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>プロキシなしなら接続できます: %1。または、%2 に HTTP プロキシを http://HOST:PORT の形で設定してください。SOCKS を提供するプログラムの多くは、別のポートで HTTP プロキシも提供しています。</translation>
    </message>
    <message>
        <source>Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>%1（%2）に HTTP プロキシを http://HOST:PORT の形で設定してください。SOCKS を提供するプログラムの多くは、別のポートで HTTP プロキシも提供しています。</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it to allow %2.</source>
        <translation>プロキシなしなら接続できます: %1。または、%2 の許可をプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or start the proxy on %2.</source>
        <translation>プロキシなしなら接続できます: %1。または、%2 のプロキシを起動してください。</translation>
    </message>
    <message>
        <source>Correct the host name in %1 (%2); if it is right, ask whoever runs the proxy.</source>
        <translation>%1（%2）のホスト名を修正してください。正しい場合は、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one.</source>
        <translation>%1 の許可をプロキシの管理者に依頼するか、%2（%3）に別のプロキシを設定してください。</translation>
    </message>
    <message>
        <source>Start the proxy on %1, correct %2 (%3), or remove it: %4.</source>
        <translation>%1 のプロキシを起動するか、%2（%3）を修正するか、設定を取り除いてください: %4</translation>
    </message>
    <message>
        <source>The proxy takes %1 only, which Codex does not speak: run a local helper that does (such as px or cntlm), and set %2 to it.</source>
        <translation>プロキシが受け付けるのは %1 だけですが、Codex は対応していません。対応するローカルの中継プログラム（px や cntlm など）を動作させ、%2 に設定してください。</translation>
    </message>
    <message>
        <source>The proxy refuses the user name and password in %1 (%2): correct them; special characters in them have to be percent-encoded.</source>
        <translation>%1（%2）のユーザー名とパスワードがプロキシに拒否されました。修正してください。特殊文字はパーセントエンコードする必要があります。</translation>
    </message>
    <message>
        <source>Write the user name and the password before the host in %1 (%2): USER:PASSWORD@%3</source>
        <translation>%1（%2）のホストの前に、ユーザー名とパスワードを書いてください: USER:PASSWORD@%3</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>%2 から %1 を削除</translation>
    </message>
    <message>
        <source>a proxy that opens the way to %1</source>
        <translation>%1 への経路を開くプロキシ</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox (%1=%2): it sees less than Codex does, and its network rows are not to be believed</source>
        <translation>この実行は Codex のサンドボックス内で行われています（%1=%2）: Codex より見える範囲が狭く、ネットワークの結果は信頼できません</translation>
    </message>
    <message>
        <source>a run from an ordinary terminal</source>
        <translation>通常の端末からの実行</translation>
    </message>
    <message>
        <source>Run this program again from a terminal that Codex did not open.</source>
        <translation>Codex が開いたものではない端末から、このプログラムを実行し直してください。</translation>
    </message>
    <message>
        <source>This run is not inside a Codex sandbox</source>
        <translation>この実行は Codex のサンドボックス内ではありません</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox</source>
        <translation>この実行は Codex のサンドボックス内で行われています</translation>
    </message>
    <message>
        <source>Inside a sandbox</source>
        <translation>サンドボックス内での実行</translation>
    </message>
    <message>
        <source>Something else answers in place of %1, such as a captive portal or a filter: open a web page in a browser, and check DNS, VPN and /etc/hosts.</source>
        <translation>キャプティブポータルやフィルターなど、別のものが %1 の代わりに応答しています。ブラウザーでウェブページを開き、DNS、VPN、/etc/hosts を確認してください。</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// in %1, if that is the service meant.</source>
        <translation>目的のサービスであれば、%1 に https:// ではなく http:// と書いてください。</translation>
    </message>
    <message>
        <source>Correct host and port in %1: another service listens there.</source>
        <translation>%1 のホストとポートを修正してください。そこでは別のサービスが待ち受けています。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection comes about on it</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 は経路を開きますが、その上で TLS 接続を確立できません</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5</source>
        <translation>%2（%3）のプロキシ %1 が開く %4 への経路は、どこにも通じていません: %5</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it.</source>
        <translation>プロキシなしなら接続できます: %1。または、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 what it does with connections to %2.</source>
        <translation>プロキシ %1 が %2 への接続をどう扱っているか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>a TLS handshake with %1</source>
        <translation>%1 との TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no TLS connection to %2 comes about</source>
        <translation>Codex から %1 に接続できません: %2 への TLS 接続を確立できません</translation>
    </message>
    <message>
        <source>%1 does not speak TLS; it answers in plain text: %2</source>
        <translation>%1 は TLS に対応していません。平文で応答します: %2</translation>
    </message>
    <message>
        <source>%1 takes connections, but does not answer the TLS handshake: timed out</source>
        <translation>%1 は接続を受け付けますが、TLS ハンドシェイクに応答しません: タイムアウト</translation>
    </message>
    <message>
        <source>Check the firewall, the VPN and its MTU: large packets that get lost look like this.</source>
        <translation>ファイアウォール、VPN とその MTU を確認してください。大きなパケットが失われている場合にこの状態になります。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails: %2</source>
        <translation>%1 との TLS ハンドシェイクに失敗します: %2</translation>
    </message>
    <message>
        <source>Check what is between here and %1: a firewall or proxy that cuts TLS, or a server with TLS settings too old.</source>
        <translation>ここから %1 までの間を確認してください: TLS を切断するファイアウォールやプロキシ、TLS の設定が古すぎるサーバーなど。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what listens on %2 does not speak TLS as it should</source>
        <translation>Codex から %1 に接続できません: %2 で待ち受けているものが TLS で正しく応答しません</translation>
    </message>
    <message>
        <source>Restart %1 and look into its log: it may wait for a provider or proxy behind it, over a network that gives no answer.</source>
        <translation>%1 を再起動し、ログを確認してください。応答のないネットワークの先にあるプロバイダーやプロキシを待っている可能性があります。</translation>
    </message>
    <message>
        <source>Try another network, or without VPN and proxy; a firewall that holds requests back looks like this. Else the provider is in trouble.</source>
        <translation>別のネットワーク、または VPN やプロキシなしで試してください。ファイアウォールがリクエストを止めている場合にこの状態になります。そうでなければ、プロバイダーに障害が起きています。</translation>
    </message>
    <message>
        <source>%1 takes connections, but the answer to a request timed out</source>
        <translation>%1 は接続を受け付けますが、リクエストへの応答がタイムアウトしました</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 takes the request and gives no answer</source>
        <translation>Codex から %1 に接続できません: %2 はリクエストを受け付けますが、応答しません</translation>
    </message>
    <message>
        <source>Look into the log of %1; if it wants TLS, write https:// in %2.</source>
        <translation>%1 のログを確認してください。TLS が必要な場合は、%2 に https:// と書いてください。</translation>
    </message>
    <message>
        <source>Look into the log of %1, and restart it.</source>
        <translation>%1 のログを確認し、再起動してください。</translation>
    </message>
    <message>
        <source>Check firewall, VPN and proxy, which may cut what they do not like; try another network.</source>
        <translation>ファイアウォール、VPN、プロキシが通信を切断していないか確認し、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>%1 takes the request and cuts the connection</source>
        <translation>%1 はリクエストを受け付けたあと、接続を切断します</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 cuts the connection without an answer</source>
        <translation>Codex から %1 に接続できません: %2 が応答せずに接続を切断します</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP as it should be: %2</source>
        <translation>%1 の応答が HTTP として正しくありません: %2</translation>
    </message>
    <message>
        <source>Correct scheme, host and port of %1.</source>
        <translation>%1 のスキーム、ホスト、ポートを修正してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 does not speak HTTP as it should</source>
        <translation>Codex から %1 に接続できません: %2 が HTTP で正しく応答しません</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about: %2</source>
        <translation>%1 への暗号化された接続を確立できません: %2</translation>
    </message>
    <message>
        <source>If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the certificate of %1.</source>
        <translation>プロキシやゲートウェイが通信を検査している場合は、CODEX_CA_CERTIFICATE にその CA の PEM ファイルを設定してください。そうでない場合は、%1 の証明書を確認してください。</translation>
    </message>
    <message>
        <source>%1 is no address of HTTP: %2</source>
        <translation>%1 は HTTP のアドレスではありません: %2</translation>
    </message>
    <message>
        <source>Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy&apos;s certificate; or, if the proxy takes no TLS, write http:// in %1 (%2).</source>
        <translation>CODEX_CA_CERTIFICATE に、プロキシの証明書を発行した認証局の PEM ファイルを設定してください。プロキシが TLS を受け付けない場合は、%1（%2）に http:// と書いてください。</translation>
    </message>
    <message>
        <source>Start the proxy on %3, correct %1 (%2), or ask whoever runs it.</source>
        <translation>%3 のプロキシを起動するか、%1（%2）を修正するか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails before it asks %1</source>
        <translation>%2（%3）に指定された %4:// 形式のプロキシは、Codex では扱えません: %1 への接続を試みる前に失敗します</translation>
    </message>
    <message>
        <source>No good TLS connection to the proxy %1 of %2 (%3) comes about: %4</source>
        <translation>%2（%3）のプロキシ %1 との正常な TLS 接続を確立できません: %4</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) does not pass requests on: %4</source>
        <translation>%2（%3）のプロキシ %1 がリクエストを転送しません: %4</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no good TLS connection to the proxy %2 comes about</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 との正常な TLS 接続を確立できません</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not pass requests on</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 がリクエストを転送しません</translation>
    </message>
    <message>
        <source>A request to %1 fails: %2</source>
        <translation>%1 へのリクエストが失敗します: %2</translation>
    </message>
    <message>
        <source>Check proxy, VPN and firewall, then run this again.</source>
        <translation>プロキシ、VPN、ファイアウォールを確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2</source>
        <translation>Codex から %1 に接続できません: %2</translation>
    </message>
    <message>
        <source>an HTTP answer from %1</source>
        <translation>%1 からの HTTP 応答</translation>
    </message>
    <message>
        <source>a service that takes API keys or a login alone</source>
        <translation>API キーまたはログインだけで使用できるサービス</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a way in without a client certificate; or run a local proxy that shows it, such as stunnel or nginx, and let base_url lead there.</source>
        <translation>クライアント証明書なしで接続する方法を %1 の管理者に問い合わせてください。または、証明書を提示するローカルプロキシ（stunnel や nginx など）を動作させ、base_url がそこを指すようにしてください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants a client certificate</source>
        <translation>Codex から %1 に接続できません: %2 がクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>Not asked: --offline leaves the network alone</source>
        <translation>未確認: --offline のためネットワークに接続しません</translation>
    </message>
    <message>
        <source>Look into the log of the gateway on %1, and at the provider behind it; then try again.</source>
        <translation>%1 のゲートウェイのログと、その背後のプロバイダーを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in %1 s; the status page of %2 says whether it is known.</source>
        <translation>%1 秒後にもう一度お試しください。既知の障害かどうかは、%2 のステータスページで確認できます。</translation>
    </message>
    <message>
        <source>Try again later; the status page of %1 says whether it is known. Nothing on this machine is wrong.</source>
        <translation>時間をおいて、もう一度お試しください。既知の障害かどうかは、%1 のステータスページで確認できます。このマシンに問題はありません。</translation>
    </message>
    <message>
        <source>an answer below 500</source>
        <translation>500 未満の応答</translation>
    </message>
    <message>
        <source>%1 is overloaded: %2</source>
        <translation>%1 が過負荷になっています: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 answers, but does not reach it: %2</source>
        <translation>%1 の手前にあるゲートウェイは応答しますが、その先に到達できません: %2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 を利用できません: %2</translation>
    </message>
    <message>
        <source>A gateway before %1 got no answer from it in time: %2</source>
        <translation>%1 の手前にあるゲートウェイが、時間内に応答を得られませんでした: %2</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2</source>
        <translation>%1 の内部でエラーが起きています: %2</translation>
    </message>
    <message>
        <source>Log in to the network, VPN or gateway that wants it: open %1 in a browser; or ask whoever runs it for a way in for programs.</source>
        <translation>ログインを求めているネットワーク、VPN、ゲートウェイにログインしてください: ブラウザーで %1 を開きます。または、プログラムから接続する方法を管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, check DNS, VPN and proxy for it.</source>
        <translation>リクエストが転送される理由を %1 の管理者に問い合わせるか、%2 を修正してください。%3 が正しい場合は、その DNS、VPN、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where nobody answers: %3</source>
        <translation>%1 がリクエストを %2 に転送していますが、転送先は応答しません: %3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it is sent on to %2, where nobody answers</source>
        <translation>Codex から %1 に接続できません: %2 に転送されますが、転送先は応答しません</translation>
    </message>
    <message>
        <source>%1 wants TLS, and was asked without</source>
        <translation>%1 は TLS を求めていますが、TLS なしで接続しています</translation>
    </message>
    <message>
        <source>https:// in the address</source>
        <translation>アドレスの https://</translation>
    </message>
    <message>
        <source>Write https:// instead of http:// in %1.</source>
        <translation>%1 に http:// ではなく https:// と書いてください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants https://</source>
        <translation>Codex から %1 に接続できません: %2 は https:// を求めています</translation>
    </message>
    <message>
        <source>The answer of %1 begins well and does not come to its end: %2</source>
        <translation>%1 の応答は正常に始まりますが、最後まで届きません: %2</translation>
    </message>
    <message>
        <source>a complete answer within the time limit</source>
        <translation>制限時間内の完全な応答</translation>
    </message>
    <message>
        <source>Look for what cuts or slows down long answers on the way: a proxy, a gateway or a filter with a limit of time or size.</source>
        <translation>途中で長い応答を切断または遅延させているものを探してください: 時間やサイズに制限のあるプロキシ、ゲートウェイ、フィルターなど。</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4), by which requests to %1 go, answers %5</source>
        <translation>%1 へのリクエストが経由する %3（%4）のプロキシ %2 の応答は %5 です</translation>
    </message>
    <message>
        <source>Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; else ask whoever runs the proxy to allow it.</source>
        <translation>プロキシなしで接続できる場合は、NO_PROXY=%1 で %1 をプロキシの対象外にしてください。接続できない場合は、許可をプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 answers %5</source>
        <translation>Codex から %1 に接続できません: プロキシ %2 の応答は %5 です</translation>
    </message>
    <message>
        <source>Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do without: supports_websockets = false below [model_providers.%1] (%2).</source>
        <translation>ゲートウェイまたはプロキシが WebSocket（Upgrade と Connection）を通すようにするか、WebSocket を使わないようにしてください: [model_providers.%1]（%2）に supports_websockets = false</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except that host with NO_PROXY.</source>
        <translation>%2 への WebSocket を通すようプロキシ %1 の管理者に依頼するか、NO_PROXY でそのホストを対象外にしてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; until then Codex goes on over HTTPS, with a delay.</source>
        <translation>%1 への WebSocket を通すよう、ネットワーク、VPN、ファイアウォールの管理者に依頼してください。それまで Codex は、遅延のあと HTTPS で動作します。</translation>
    </message>
    <message>
        <source>HTTP 101 Switching Protocols, and an open connection</source>
        <translation>HTTP 101 Switching Protocols と、開いたままの接続</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and sends what no client takes: %2</source>
        <translation>%1 は WebSocket を開きますが、クライアントが受け取れないものを送信します: %2</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and drops the connection at once</source>
        <translation>%1 は WebSocket を開きますが、すぐに接続を切断します</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and closes it at once with code %2</source>
        <translation>%1 は WebSocket を開きますが、すぐにコード %2 で閉じます</translation>
    </message>
    <message>
        <source>%1 redirects the WebSocket to another place, %2, and Codex does not follow: %3</source>
        <translation>%1 が WebSocket を別の場所 %2 にリダイレクトしていますが、Codex は追跡しません: %3</translation>
    </message>
    <message>
        <source>%1 answers requests, but forbids the WebSocket: %2</source>
        <translation>%1 はリクエストに応答しますが、WebSocket を禁止しています: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but has no WebSocket to give now: %2</source>
        <translation>%1 はリクエストに応答しますが、現在 WebSocket を提供できません: %2</translation>
    </message>
    <message>
        <source>%1 answers requests, but does not open a WebSocket: %2; it has none, or a gateway or proxy on the way drops the Upgrade header</source>
        <translation>%1 はリクエストに応答しますが、WebSocket を開きません: %2。対応していないか、途中のゲートウェイまたはプロキシが Upgrade ヘッダーを取り除いています</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %1: it knows no %2:// proxies there, and goes on over HTTPS after a delay</source>
        <translation>Codex はプロキシ %1 経由では WebSocket を開きません: WebSocket では %2:// のプロキシを扱えず、遅延のあと HTTPS で動作します</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT, if it has one.</source>
        <translation>TLS を使わないポートがプロキシにあれば、%1（%2）に http://HOST:PORT の形で設定してください。</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT; or do without WebSockets: supports_websockets = false below [model_providers.%3].</source>
        <translation>%1（%2）に、プロキシの TLS を使わないポートを http://HOST:PORT の形で設定してください。または、WebSocket を使わないようにしてください: [model_providers.%3] に supports_websockets = false</translation>
    </message>
    <message>
        <source>The WebSocket handshake with %1 timed out after %2 ms, although HTTPS works: a proxy, firewall or gateway holds it up</source>
        <translation>HTTPS は機能していますが、%1 との WebSocket ハンドシェイクが %2 ミリ秒でタイムアウトしました: プロキシ、ファイアウォール、ゲートウェイのいずれかが止めています</translation>
    </message>
    <message>
        <source>%1 answers the WebSocket handshake wrongly, as if it did not know it</source>
        <translation>%1 の WebSocket ハンドシェイクへの応答が正しくありません。対応していないようです</translation>
    </message>
    <message>
        <source>The proxy %1 lets HTTPS to %2 pass, but not its WebSocket</source>
        <translation>プロキシ %1 は %2 への HTTPS を通しますが、WebSocket は通しません</translation>
    </message>
    <message>
        <source>%1 answers requests, but breaks off the WebSocket</source>
        <translation>%1 はリクエストに応答しますが、WebSocket を途中で切断します</translation>
    </message>
    <message>
        <source>The credentials of provider %1 cannot be had: %2</source>
        <translation>プロバイダー %1 の認証情報を取得できません: %2</translation>
    </message>
    <message>
        <source>a variable with the key of the provider</source>
        <translation>プロバイダーのキーが入った変数</translation>
    </message>
    <message>
        <source>Log in to this provider: `codex login`.</source>
        <translation>`codex login` でこのプロバイダーにログインしてください。</translation>
    </message>
    <message>
        <source>Set it before starting Codex: `export %1=…`.</source>
        <translation>Codex を起動する前に設定してください: `export %1=…`</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket while it cannot read its CA certificates: %1</source>
        <translation>CA 証明書を読み取れないため、Codex は WebSocket を開きません: %1</translation>
    </message>
    <message>
        <source>The endpoint answers, but was sent no credentials</source>
        <translation>エンドポイントは応答しますが、認証情報は送信していません</translation>
    </message>
    <message>
        <source>WebSockets are not used with this provider</source>
        <translation>このプロバイダーでは WebSocket を使用しません</translation>
    </message>
    <message>
        <source>Not asked: the provider&apos;s definition cannot be used</source>
        <translation>未確認: プロバイダーの定義を使用できません</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. The next interactive `codex` rebuilds it from the rollout files.</source>
        <translation>すべての Codex を停止し、`%1` でデータベースを退避してください。次に対話型の `codex` を起動すると、セッションファイル（rollout）から作り直されます。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new log; only old log lines are lost.</source>
        <translation>すべての Codex を停止し、`%1` でデータベースを退避してください。Codex は新しいログを作成します。失われるのは古いログの行だけです。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the goals of your threads, which are stored nowhere else: keep the old file.</source>
        <translation>すべての Codex を停止し、`%1` でデータベースを退避してください。Codex は新しいものを作成しますが、スレッドの目標はほかに保存されていないため引き継がれません。古いファイルは残しておいてください。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without its memories, which are stored nowhere else: keep the old file.</source>
        <translation>すべての Codex を停止し、`%1` でデータベースを退避してください。Codex は新しいものを作成しますが、記憶（memories）はほかに保存されていないため引き継がれません。古いファイルは残しておいてください。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the messages that were queued: keep the old file.</source>
        <translation>すべての Codex を停止し、`%1` でデータベースを退避してください。Codex は新しいものを作成しますが、待機中だったメッセージは引き継がれません。古いファイルは残しておいてください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 が通常のファイルではありません</translation>
    </message>
    <message>
        <source>a SQLite database, or nothing</source>
        <translation>SQLite データベース、またはファイルなし</translation>
    </message>
    <message>
        <source>Codex cannot keep its %1: %2 is not a regular file</source>
        <translation>Codex が %1 を保存できません: %2 が通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 にアクセスできません</translation>
    </message>
    <message>
        <source>a readable SQLite database, or nothing</source>
        <translation>読み取り可能な SQLite データベース、またはファイルなし</translation>
    </message>
    <message>
        <source>Check kind, owner and mode of it and of the folders above: `namei -l %1`.</source>
        <translation>ファイルとその上位フォルダーの種類、所有者、モードを確認してください: `namei -l %1`</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to a place that is not there</source>
        <translation>%1 は、存在しない場所へのシンボリックリンクです</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs.</source>
        <translation>`readlink %1` でリンク先を確認し、そのディスクをマウントするか、そのフォルダーを作成してください。または、Codex が 1 つも動作していないときにリンクを削除してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file: SQLite cannot open the database beside it</source>
        <translation>%1 が通常のファイルではありません: SQLite は同じ場所にあるデータベースを開けません</translation>
    </message>
    <message>
        <source>a file that SQLite has made, or nothing</source>
        <translation>SQLite が作成したファイル、またはファイルなし</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`.</source>
        <translation>すべての Codex を停止し、`mv %1 %2` で退避してください。</translation>
    </message>
    <message>
        <source>Codex cannot open its %1 (%2): %3 is not a regular file</source>
        <translation>Codex が %1（%2）を開けません: %3 が通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is damaged: its integrity check finds errors</source>
        <translation>%1 が破損しています: 整合性チェックでエラーが見つかりました</translation>
    </message>
    <message>
        <source>%1 is damaged, its end is missing: it has %2 of %3</source>
        <translation>%1 が破損しており、末尾が失われています: %3 のうち %2 しかありません</translation>
    </message>
    <message>
        <source>Codex&apos;s %1 is damaged (%2)</source>
        <translation>Codex の %1 が破損しています（%2）</translation>
    </message>
    <message>
        <source>%1 keeps %2 of free pages: most of the %3 it takes on disk is empty</source>
        <translation>%1 の空きページが %2 あります: ディスク上の %3 の大半が空です</translation>
    </message>
    <message>
        <source>at most half of the pages, or 100 MB</source>
        <translation>ページの半分以下、または 100 MB 以下</translation>
    </message>
    <message>
        <source>Quit Codex, then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Codex を終了し、`%1` で領域を解放してください。失われるものはありません。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Codex を終了し（データベースを開いているものは `kill %2` で終了できます）、`%1` で領域を解放してください。失われるものはありません。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>Codex を終了し、データベースを開いているほかのプログラムも閉じてください: %2。その後、`%1` で領域を解放してください。失われるものはありません。</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 has grown to %2: it was not emptied for long, and every start of Codex reads it</source>
        <translation>%1 の先行書き込みログが %2 に増えています: 長い間空にされておらず、Codex は起動のたびにこれを読み込みます</translation>
    </message>
    <message>
        <source>at most 256 MB, and not more than the database itself</source>
        <translation>256 MB 以下、かつデータベース自体のサイズ以下</translation>
    </message>
    <message>
        <source>Quit Codex, then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Codex を終了し、`%1` でログをデータベースに書き戻してください。ログにはデータがあるため、削除しないでください。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Codex を終了し（データベースを開いているものは `kill %2` で終了できます）、`%1` でログをデータベースに書き戻してください。ログにはデータがあるため、削除しないでください。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>Codex を終了し、データベースを開いているほかのプログラムも閉じてください: %2。その後、`%1` でログをデータベースに書き戻してください。ログにはデータがあるため、削除しないでください。</translation>
    </message>
    <message>
        <source>Codex&apos;s log lines take %2 in %1</source>
        <translation>%1 で、Codex のログの行が %2 を占めています</translation>
    </message>
    <message>
        <source>under 500 MB</source>
        <translation>500 MB 未満</translation>
    </message>
    <message>
        <source>Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Codex を終了し、`%1` でログデータベースを削除してください。Codex は新しいものを作成します。失われるのは古いログの行だけです。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Codex を終了し（データベースを開いているものは `kill %2` で終了できます）、`%1` でログデータベースを削除してください。Codex は新しいものを作成します。失われるのは古いログの行だけです。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>Codex を終了し、データベースを開いているほかのプログラムも閉じてください: %2。その後、`%1` でログデータベースを削除してください。Codex は新しいものを作成します。失われるのは古いログの行だけです。</translation>
    </message>
    <message>
        <source>a file system of this machine</source>
        <translation>このマシンのファイルシステム</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie on a network file system (%2), where a write-ahead log is not safe: they can be damaged, and locks can hang</source>
        <translation>%1 にある Codex のデータベースが、先行書き込みログを安全に使えないネットワークファイルシステム（%2）上にあります: 破損したり、ロックで停止したりする可能性があります</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie in a folder of the host (%2), where a write-ahead log is slow and locks do not reach programs of the host</source>
        <translation>%1 にある Codex のデータベースが、ホストのフォルダー（%2）上に置かれています。先行書き込みログが遅く、ロックがホストのプログラムには及びません</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`.</source>
        <translation>Codex を終了し、データベースをローカルディスクのフォルダーに移動して（`mv %1/*_[0-9]*.sqlite* FOLDER/`）、そのフォルダーを config.toml に指定してください: `sqlite_home = &quot;FOLDER&quot;`</translation>
    </message>
    <message>
        <source>%1 has insufficient disk space</source>
        <translation>%1 のディスク容量が不足しています</translation>
    </message>
    <message>
        <source>Free disk space on the volume of %1, or move it to a larger one.</source>
        <translation>%1 のボリュームの空き容量を増やすか、より大きなボリュームに移動してください。</translation>
    </message>
    <message>
        <source>The disk space for %1 could not be checked</source>
        <translation>%1 のディスク容量を確認できませんでした</translation>
    </message>
    <message>
        <source>readable filesystem capacity</source>
        <translation>読み取り可能なファイルシステムの容量</translation>
    </message>
    <message>
        <source>Check the access to %1 and its free space.</source>
        <translation>%1 へのアクセスと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Disk capacity could not be verified</source>
        <translation>ディスク容量を確認できませんでした</translation>
    </message>
    <message>
        <source>Critically low disk space (%1)</source>
        <translation>ディスク容量がほとんどありません（%1）</translation>
    </message>
    <message>
        <source>Low disk space (%1)</source>
        <translation>ディスク容量が少なくなっています（%1）</translation>
    </message>
    <message>
        <source>Disk capacity could not be fully verified</source>
        <translation>ディスク容量の一部を確認できませんでした</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Endpoint protection is not inspected on this platform</source>
        <translation>このプラットフォームではエンドポイント保護を調べません</translation>
    </message>
    <message>
        <source>Endpoint protection</source>
        <translation>エンドポイント保護</translation>
    </message>
    <message>
        <source>%1 is a Git repository, but git is not on PATH</source>
        <translation>%1 は Git リポジトリですが、git が PATH にありません</translation>
    </message>
    <message>
        <source>no executable file git on PATH</source>
        <translation>PATH に実行可能ファイル git なし</translation>
    </message>
    <message>
        <source>git on PATH</source>
        <translation>PATH にある git</translation>
    </message>
    <message>
        <source>Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.</source>
        <translation>Git をインストールする（`apt install git`、`dnf install git`）か、そのフォルダーを PATH に追加してください。</translation>
    </message>
    <message>
        <source>%1 is there; it was not run</source>
        <translation>%1 があります（実行はしていません）</translation>
    </message>
    <message>
        <source>git is not on PATH</source>
        <translation>git が PATH にありません</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm&apos;s launcher</source>
        <translation>CODEX_MANAGED_BY_NPM が設定されていますが、%1 の Codex は npm のランチャーから起動されていません</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_PACKAGE_ROOT is not set</source>
        <translation>CODEX_MANAGED_PACKAGE_ROOT が未設定</translation>
    </message>
    <message>
        <source>both variables, or neither</source>
        <translation>両方の変数があるか、どちらもないこと</translation>
    </message>
    <message>
        <source>Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.</source>
        <translation>`unset CODEX_MANAGED_BY_NPM` を実行するか、`npm install -g @openai/codex` でインストールし直してください。</translation>
    </message>
    <message>
        <source>No Codex program was found</source>
        <translation>Codex のプログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>The Codex at %1 cannot be started</source>
        <translation>%1 の Codex を起動できません</translation>
    </message>
    <message>
        <source>%1 starts a copy installed by: %2</source>
        <translation>%1 は、次の方法でインストールされたものを起動します: %2</translation>
    </message>
    <message>
        <source>The variables of npm&apos;s launcher are incomplete</source>
        <translation>npm のランチャーの変数が不完全です</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>PATH is not set, so that no codex can be found</source>
        <translation>PATH が設定されていないため、codex を見つけられません</translation>
    </message>
    <message>
        <source>a PATH with the folder of codex</source>
        <translation>codex のフォルダーを含む PATH</translation>
    </message>
    <message>
        <source>Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`</source>
        <translation>設定してください: `export PATH=/usr/local/bin:/usr/bin:/bin`</translation>
    </message>
    <message>
        <source>There is no codex on PATH or in a place where installers put it</source>
        <translation>PATH にも、インストーラーが使う場所にも codex がありません</translation>
    </message>
    <message>
        <source>an executable file codex on PATH</source>
        <translation>PATH にある実行可能ファイル codex</translation>
    </message>
    <message>
        <source>Install Codex: `npm install -g @openai/codex`</source>
        <translation>Codex をインストールしてください: `npm install -g @openai/codex`</translation>
    </message>
    <message>
        <source>Codex is not installed</source>
        <translation>Codex がインストールされていません</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 は存在しないファイルへのリンクです</translation>
    </message>
    <message>
        <source>%1 is not executable</source>
        <translation>%1 が実行可能ではありません</translation>
    </message>
    <message>
        <source>%1 is empty, or a program of another operating system</source>
        <translation>%1 が空か、別のオペレーティングシステムのプログラムです</translation>
    </message>
    <message>
        <source>%1 is an archive that was not unpacked</source>
        <translation>%1 は展開されていないアーカイブです</translation>
    </message>
    <message>
        <source>%1 is a web page that was saved under the name of a program</source>
        <translation>%1 は、プログラムの名前で保存されたウェブページです</translation>
    </message>
    <message>
        <source>The launcher %1 is there, but its native program is missing: %2</source>
        <translation>ランチャー %1 はありますが、そのネイティブプログラムがありません: %2</translation>
    </message>
    <message>
        <source>The native program of Codex is not executable: %1</source>
        <translation>Codex のネイティブプログラムが実行可能ではありません: %1</translation>
    </message>
    <message>
        <source>%1 is built for another processor (%2)</source>
        <translation>%1 は別のプロセッサー（%2）用にビルドされています</translation>
    </message>
    <message>
        <source>%1 is run by %2, which is missing</source>
        <translation>%1 の実行に使う %2 がありません</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a dead link</source>
        <translation>Codex を起動できません: %1 はリンク切れです</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not executable</source>
        <translation>Codex を起動できません: %1 が実行可能ではありません</translation>
    </message>
    <message>
        <source>Codex cannot start: the npm package %1 with its program is missing</source>
        <translation>Codex を起動できません: プログラムの入った npm パッケージ %1 がありません</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is built for another processor</source>
        <translation>Codex を起動できません: %1 は別のプロセッサー用にビルドされています</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is missing</source>
        <translation>Codex を起動できません: %1 がありません</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a program of this system</source>
        <translation>Codex を起動できません: %1 はこのシステムのプログラムではありません</translation>
    </message>
    <message>
        <source>Install Node.js (`apt install nodejs`), or add its folder to PATH.</source>
        <translation>Node.js をインストールする（`apt install nodejs`）か、そのフォルダーを PATH に追加してください。</translation>
    </message>
    <message>
        <source>Install %1, or add its folder to PATH.</source>
        <translation>%1 をインストールするか、そのフォルダーを PATH に追加してください。</translation>
    </message>
    <message>
        <source>Reinstall with optional dependencies, which hold %1: `%2 --include=optional`</source>
        <translation>%1 を含むオプションの依存関係とともにインストールし直してください: `%2 --include=optional`</translation>
    </message>
    <message>
        <source>Remove the link (`rm %1`) and install Codex again: `%2`</source>
        <translation>リンクを削除し（`rm %1`）、Codex をインストールし直してください: `%2`</translation>
    </message>
    <message>
        <source>Install Codex for this machine again: `%1`</source>
        <translation>このマシン用の Codex をインストールし直してください: `%1`</translation>
    </message>
    <message>
        <source>a codex that the system can start</source>
        <translation>システムが起動できる codex</translation>
    </message>
    <message>
        <source>Codex is installed at %1, but its folder is not on PATH</source>
        <translation>Codex は %1 にインストールされていますが、そのフォルダーが PATH にありません</translation>
    </message>
    <message>
        <source>a shell that finds codex</source>
        <translation>codex を見つけられるシェル</translation>
    </message>
    <message>
        <source>Add it in the shell&apos;s start-up file: `export PATH=&quot;%1:$PATH&quot;`</source>
        <translation>シェルの起動ファイルに追加してください: `export PATH=&quot;%1:$PATH&quot;`</translation>
    </message>
    <message>
        <source>The npm package at %1 is of version %2, its native program of %3</source>
        <translation>%1 の npm パッケージのバージョンは %2 ですが、そのネイティブプログラムは %3 です</translation>
    </message>
    <message>
        <source>both of one version</source>
        <translation>両方が同じバージョン</translation>
    </message>
    <message>
        <source>Install it again: `%1`</source>
        <translation>インストールし直してください: `%1`</translation>
    </message>
    <message>
        <source>Keep one and remove the other, for instance: `%1`; or put %2 first in PATH.</source>
        <translation>1 つを残して、もう一方を削除してください（例: `%1`）。または、PATH の先頭に %2 を置いてください。</translation>
    </message>
    <message>
        <source>There are several copies of Codex: %1 (%2) runs and shadows %3</source>
        <translation>Codex が複数あります: %1（%2）が実行され、%3 は隠されています</translation>
    </message>
    <message>
        <source>one copy, or copies of one version</source>
        <translation>1 つだけ、またはすべて同じバージョン</translation>
    </message>
    <message numerus="yes">
        <source>%n running Codex process(es) still use a program from before an update: pid %1</source>
        <translation>
            <numerusform>実行中の Codex プロセス %n 個が、更新前のプログラムを使い続けています: pid %1</numerusform>
        </translation>
    </message>
    <message>
        <source>processes of the installed version %1</source>
        <translation>インストール済みのバージョン %1 のプロセス</translation>
    </message>
    <message>
        <source>Quit these sessions and start them again; `kill %1` ends them.</source>
        <translation>これらのセッションを終了して起動し直してください。`kill %1` で終了できます。</translation>
    </message>
    <message>
        <source>The Codex that the shell would start cannot run</source>
        <translation>シェルから起動される Codex を実行できません</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with the copies of Codex</source>
        <translation>
            <numerusform>Codex のインストール状態に %n 件の問題があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of Codex found: %n</source>
        <translation>
            <numerusform>見つかった Codex: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of Codex</source>
        <translation>インストール済みの Codex</translation>
    </message>
    <message>
        <source>%1 --version does not work: %2</source>
        <translation>%1 --version が機能しません: %2</translation>
    </message>
    <message>
        <source>exit status 0 and a version</source>
        <translation>終了ステータス 0 とバージョン</translation>
    </message>
    <message>
        <source>Put right what it complains about, or install Codex again: `%1`</source>
        <translation>表示される問題を解決するか、Codex をインストールし直してください: `%1`</translation>
    </message>
    <message>
        <source>Codex cannot start: %1</source>
        <translation>Codex を起動できません: %1</translation>
    </message>
    <message>
        <source>%1 --version gives no answer: %2</source>
        <translation>%1 --version が応答しません: %2</translation>
    </message>
    <message>
        <source>a version at once</source>
        <translation>バージョンの即時表示</translation>
    </message>
    <message>
        <source>Run `%1 --version` in a terminal to see what it waits for; a slow disk and a virus scanner are common. Else install Codex again: `%2`</source>
        <translation>端末で `%1 --version` を実行し、何を待っているのか確認してください。遅いディスクやウイルススキャナーがよくある原因です。解決しない場合は、Codex をインストールし直してください: `%2`</translation>
    </message>
    <message>
        <source>%1 says that it is version %2; what is installed is %3</source>
        <translation>%1 はバージョン %2 と表示しますが、インストールされているのは %3 です</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%2 と同じ %1</translation>
    </message>
    <message>
        <source>Install it again, so that all of it is of one version: `%1`</source>
        <translation>全体が同じバージョンになるよう、インストールし直してください: `%1`</translation>
    </message>
    <message>
        <source>Codex %1, installed by: %2</source>
        <translation>Codex %1、インストール方法: %2</translation>
    </message>
    <message>
        <source>Codex of an unknown version, installed by: %1</source>
        <translation>バージョン不明の Codex、インストール方法: %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is missing</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: 履歴の始まりが入ったセッションファイル（rollout）がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is cut short</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: 履歴の始まりが入ったセッションファイル（rollout）が途中で切れています</numerusform>
        </translation>
    </message>
    <message>
        <source>the file that the history begins in, whole</source>
        <translation>履歴の始まりが入った完全なファイル</translation>
    </message>
    <message>
        <source>Restore the rollout file of the thread that is named as the base from a backup: %1</source>
        <translation>基になるスレッドとして示された %1 のセッションファイル（rollout）を、バックアップから復元してください</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rollout file(s) (0 bytes), such as %1</source>
        <translation>
            <numerusform>%1 など、空（0 バイト）のセッションファイル（rollout）が %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>every rollout file begins with a record of its thread</source>
        <translation>すべてのセッションファイルが、そのスレッドのレコードで始まること</translation>
    </message>
    <message>
        <source>Nothing is in them, and a synchronising program may have made them. Stop every Codex, then delete them: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>中身はなく、同期プログラムが作成した可能性があります。すべての Codex を停止してから削除してください: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) cannot be read as threads, such as %1</source>
        <translation>
            <numerusform>%1 など、%n 個のセッションファイル（rollout）をスレッドとして読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the named files: correct their permissions, restore them from a backup, or move foreign files out of %1.</source>
        <translation>示されたファイルを確認してください: アクセス権を修正するか、バックアップから復元するか、無関係なファイルを %1 の外に移動します。</translation>
    </message>
    <message numerus="yes">
        <source>The last line of %n rollout file(s) is incomplete (truncated), such as %1</source>
        <translation>
            <numerusform>%1 など、%n 個のセッションファイル（rollout）の最終行が不完全です（途中で切れています）</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole record in every line</source>
        <translation>すべての行に完全なレコード</translation>
    </message>
    <message>
        <source>Codex ended while it was writing, and that record is lost. Go on with `codex resume %1`: Codex passes over the line.</source>
        <translation>Codex が書き込み中に終了し、そのレコードは失われました。`codex resume %1` で続行してください。Codex はその行を読み飛ばします。</translation>
    </message>
    <message numerus="yes">
        <source>Zero bytes instead of records in %n rollout file(s), such as %1</source>
        <translation>
            <numerusform>%1 など、%n 個のセッションファイル（rollout）に、レコードではなくゼロのバイトが入っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stopped before the file was on disk. Restore it from a backup if there is one; what stands before the zeros is intact.</source>
        <translation>ファイルがディスクに書き込まれる前にシステムが停止しました。バックアップがあれば復元してください。ゼロより前の内容は無事です。</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed rollout file(s) cannot be unpacked, such as %1</source>
        <translation>
            <numerusform>%1 など、%n 個の圧縮されたセッションファイル（rollout）を展開できません</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed files that can be unpacked to their end</source>
        <translation>最後まで展開できる圧縮ファイル</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Restore the file from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex はこのようなスレッドを再開できません。ファイルをバックアップから復元し、ほかのファイルも破損している場合はディスクを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n such file(s) or row(s), the first: %1</source>
        <translation>
            <numerusform>該当するファイルまたは行は %n 個、最初のものは %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 lacks %n thread(s) whose rollout files are there: no list of Codex shows them</source>
        <translation>
            <numerusform>セッションファイル（rollout）のあるスレッド %n 個が、状態 DB %1 にありません: Codex のどの一覧にも表示されません</numerusform>
        </translation>
    </message>
    <message>
        <source>a row for every thread</source>
        <translation>すべてのスレッドに対応する行</translation>
    </message>
    <message>
        <source>Open each of them once by its id, which stands at the end of the file&apos;s name: `codex resume %1`. Codex enters a thread when it is opened.</source>
        <translation>それぞれを、ファイル名の末尾にある ID で一度開いてください: `codex resume %1`。開くと Codex がスレッドを登録します。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be opened: the state DB names their rollout files in places where they are no longer</source>
        <translation>
            <numerusform>%n 個のスレッドを開けません: 状態 DB に記録された場所に、セッションファイル（rollout）がもうありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This Codex home was moved: the state DB still names %n rollout file(s) in %1, so Codex neither lists nor opens these threads</source>
        <translation>
            <numerusform>この Codex ホームは移動されています: 状態 DB では %n 個のセッションファイル（rollout）がまだ %1 にあるとされており、Codex はこれらのスレッドを一覧に表示することも開くこともできません</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name the files in %1</source>
        <translation>%1 にあるファイルを指す行</translation>
    </message>
    <message numerus="yes">
        <source>The state DB names %n rollout file(s) in another Codex home, %1: resuming these threads appends there, not to the files here</source>
        <translation>
            <numerusform>状態 DB が、別の Codex ホーム %1 にあるセッションファイル（rollout）%n 個を指しています: これらのスレッドを再開すると、ここのファイルではなく、そちらに追記されます</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name files in %1</source>
        <translation>%1 のファイルを指す行</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 has %n thread(s) of which the rollout file is gone: they cannot be resumed</source>
        <translation>
            <numerusform>状態 DB %1 にあるスレッド %n 個のセッションファイル（rollout）が失われています: これらは再開できません</numerusform>
        </translation>
    </message>
    <message>
        <source>a rollout file for every row</source>
        <translation>すべての行に対応するセッションファイル</translation>
    </message>
    <message>
        <source>Restore the files from a backup to where the rows name them (%1), or take no notice: Codex does not list these threads.</source>
        <translation>ファイルを行に記録された場所（%1）にバックアップから復元するか、そのままにしてください。Codex はこれらのスレッドを一覧に表示しません。</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 takes %n archived thread(s) for active, or the reverse: they stand in the wrong list</source>
        <translation>
            <numerusform>状態 DB %1 で、スレッド %n 個のアーカイブ済みと有効の区別が逆になっています: 誤った一覧に表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>archived threads in archived_sessions, the others in sessions</source>
        <translation>アーカイブ済みのスレッドは archived_sessions に、ほかは sessions にあること</translation>
    </message>
    <message>
        <source>Make file and list agree again, for the first: `%1`.</source>
        <translation>ファイルと一覧を一致させてください。最初のものの場合: `%1`</translation>
    </message>
    <message numerus="yes">
        <source>%n further rollout file(s) of threads that have one already: Codex uses only the file its state DB names</source>
        <translation>
            <numerusform>すでにファイルのあるスレッドのセッションファイル（rollout）が、ほかに %n 個あります: Codex は状態 DB に記録されたファイルだけを使用します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rows of the state DB name the same rollout file (%n file(s))</source>
        <translation>
            <numerusform>状態 DB の複数の行が、同じセッションファイル（rollout）を指しています（%n 個のファイル）</numerusform>
        </translation>
    </message>
    <message>
        <source>one file and one row for each thread</source>
        <translation>スレッドごとに 1 つのファイルと 1 つの行</translation>
    </message>
    <message>
        <source>Move the copies out of %1, such as %2, and keep them until you know that nothing is missing.</source>
        <translation>%2 などの重複したファイルを %1 の外に移動し、欠けているものがないとわかるまで保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>The end of %n rollout file(s) is cut off: Codex has already read more of them</source>
        <translation>
            <numerusform>%n 個のセッションファイル（rollout）の末尾が切れています: Codex は以前、より多くの内容を読み取っています</numerusform>
        </translation>
    </message>
    <message>
        <source>files as long as the thread history DB says</source>
        <translation>スレッド履歴 DB に記録された長さのファイル</translation>
    </message>
    <message>
        <source>Restore %1 from a backup; without one the end of the thread is lost.</source>
        <translation>%1 をバックアップから復元してください。バックアップがなければ、スレッドの末尾は失われます。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files that are here.</source>
        <translation>すべての Codex を停止し、`%1` で状態 DB を退避してください。次に `codex` を起動すると、ここにあるセッションファイルから新しく作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but the state DB %1 is missing</source>
        <translation>
            <numerusform>セッションファイル（rollout）が %n 個ありますが、状態 DB %1 がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s)</source>
        <translation>
            <numerusform>%n 個のセッションファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>a state DB with a row for every thread</source>
        <translation>すべてのスレッドに対応する行のある状態 DB</translation>
    </message>
    <message>
        <source>Start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>`codex` で Codex を一度起動してください。セッションファイルから索引が作り直されます。</translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is missing</source>
        <translation>以前のスレッドが一覧に表示されません: 状態 DB %1 がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but nothing is in the state DB %1</source>
        <translation>
            <numerusform>セッションファイル（rollout）が %n 個ありますが、状態 DB %1 が空です</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is empty</source>
        <translation>以前のスレッドが一覧に表示されません: 状態 DB %1 が空です</translation>
    </message>
    <message>
        <source>The threads in %1 cannot be read</source>
        <translation>%1 のスレッドを読み取れません</translation>
    </message>
    <message>
        <source>a table of threads that can be read</source>
        <translation>読み取り可能なスレッドのテーブル</translation>
    </message>
    <message>
        <source>Not compared: Codex is still making the state DB</source>
        <translation>未比較: Codex が状態 DB を作成している途中です</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is empty</source>
        <translation>セッションファイルはありますが、状態 DB が空です</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>スレッドはまだありません</translation>
    </message>
    <message>
        <source>The threads in the state DB cannot be read</source>
        <translation>状態 DB のスレッドを読み取れません</translation>
    </message>
    <message>
        <source>Not compared: the state DB is being written</source>
        <translation>未比較: 状態 DB に書き込み中です</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is missing</source>
        <translation>セッションファイルはありますが、状態 DB がありません</translation>
    </message>
    <message>
        <source>Rollout files and state DB do not agree</source>
        <translation>セッションファイルと状態 DB が一致しません</translation>
    </message>
    <message>
        <source>Rollout files and state DB agree</source>
        <translation>セッションファイルと状態 DB は一致しています</translation>
    </message>
    <message>
        <source>Not compared: there is no Codex home</source>
        <translation>未比較: Codex ホームがありません</translation>
    </message>
    <message>
        <source>Threads and rollouts</source>
        <translation>スレッドとセッションファイル</translation>
    </message>
    <message>
        <source>ripgrep (rg) is neither in the Codex package nor on PATH</source>
        <translation>ripgrep（rg）が Codex のパッケージにも PATH にもありません</translation>
    </message>
    <message>
        <source>no executable file rg</source>
        <translation>実行可能ファイル rg なし</translation>
    </message>
    <message>
        <source>codex-path/rg in the package, or rg on PATH</source>
        <translation>パッケージの codex-path/rg、または PATH にある rg</translation>
    </message>
    <message>
        <source>Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.</source>
        <translation>ripgrep をインストールする（`apt install ripgrep`、`dnf install ripgrep`）か、Codex をパッケージごとインストールし直してください。</translation>
    </message>
    <message>
        <source>There is no Codex that could search</source>
        <translation>検索を行う Codex がありません</translation>
    </message>
    <message>
        <source>The search program of the package is there; it was not run</source>
        <translation>パッケージの検索プログラムがあります（実行はしていません）</translation>
    </message>
    <message>
        <source>No search program was found</source>
        <translation>検索プログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>See the checks of the connection in this report, or repeat them alone with `codex-doctor-cli --network-only`: the first hop that fails is the cause.</source>
        <translation>このレポートの接続に関するチェックを確認するか、`codex-doctor-cli --network-only` でそれらだけを再実行してください。最初に失敗した区間が原因です。</translation>
    </message>
    <message>
        <source>Look at the account with `codex login status`, and sign in again with `codex logout` and `codex login`.</source>
        <translation>`codex login status` でアカウントを確認し、`codex logout` と `codex login` でサインインし直してください。</translation>
    </message>
    <message>
        <source>Wait until the limit is reset, which `/status` in Codex shows, or use another account or model.</source>
        <translation>上限がリセットされるまで待つ（Codex の `/status` で確認できます）か、別のアカウントまたはモデルを使用してください。</translation>
    </message>
    <message>
        <source>Try again in some minutes, and look at https://status.openai.com or at the status page of your provider.</source>
        <translation>数分後にもう一度お試しください。また、https://status.openai.com またはプロバイダーのステータスページを確認してください。</translation>
    </message>
    <message>
        <source>See the checks of the databases in this report, or repeat them alone with `codex-doctor-cli --check state --all`.</source>
        <translation>このレポートのデータベースに関するチェックを確認するか、`codex-doctor-cli --check state --all` でそれらだけを再実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Codex lost its connection %n time(s) in the last two hours</source>
        <translation>
            <numerusform>直近 2 時間に、Codex の接続が %n 回切断されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex was refused %n time(s) in the last two hours for its credentials</source>
        <translation>
            <numerusform>直近 2 時間に、Codex が認証情報を理由に %n 回拒否されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex met a usage limit %n time(s) in the last two hours</source>
        <translation>
            <numerusform>直近 2 時間に、Codex が使用上限に %n 回達しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s server failed %n time(s) in the last two hours</source>
        <translation>
            <numerusform>直近 2 時間に、プロバイダーのサーバーでエラーが %n 回起きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex could not use a database %n time(s) in the last two hours</source>
        <translation>
            <numerusform>直近 2 時間に、Codex がデータベースを %n 回使用できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after the last error</source>
        <translation>最後のエラー以降の応答</translation>
    </message>
    <message>
        <source>Codex logged no errors lately</source>
        <translation>最近、Codex のログにエラーはありません</translation>
    </message>
    <message numerus="yes">
        <source>Codex logged %n error(s) lately, and none that lasts</source>
        <translation>
            <numerusform>最近、Codex のログにエラーが %n 件ありましたが、継続しているものはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log database</source>
        <translation>ログデータベースがありません</translation>
    </message>
    <message>
        <source>The log database could not be read; state.paths says more</source>
        <translation>ログデータベースを読み取れませんでした。詳しくは state.paths を参照してください</translation>
    </message>
    <message>
        <source>Errors in the log</source>
        <translation>ログのエラー</translation>
    </message>
    <message>
        <source>Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`.</source>
        <translation>`kill -CONT %1` で再開させるか、`kill -KILL %1` で終了してください。</translation>
    </message>
    <message>
        <source>If it is still so in a minute, end that process with `kill %1` and start Codex again.</source>
        <translation>1 分たっても変わらない場合は、`kill %1` でそのプロセスを終了し、Codex を起動し直してください。</translation>
    </message>
    <message>
        <source>Close %2, or end it with `kill %1`.</source>
        <translation>%2 を閉じるか、`kill %1` で終了してください。</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) keeps everyone else from writing to it</source>
        <translation>%1 がロックされています: プロセス %2（%3）のため、ほかからは書き込めません</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) is stopped, and keeps everyone else from writing to it</source>
        <translation>%1 がロックされています: 停止中のプロセス %2（%3）のため、ほかからは書き込めません</translation>
    </message>
    <message>
        <source>locks that are held for milliseconds</source>
        <translation>数ミリ秒で解放されるロック</translation>
    </message>
    <message>
        <source>Codex cannot write to its %1: process %3 (%4) holds %2 locked</source>
        <translation>Codex が %1 に書き込めません: プロセス %3（%4）が %2 をロックしています</translation>
    </message>
    <message>
        <source>Process %1 (%2) still uses a deleted %3: what it writes there is lost when it ends</source>
        <translation>プロセス %1（%2）が、削除された %3 を使い続けています: そこに書き込んだ内容は、プロセスの終了時に失われます</translation>
    </message>
    <message>
        <source>every process uses the file of that name</source>
        <translation>すべてのプロセスが、その名前のファイルを使用していること</translation>
    </message>
    <message>
        <source>End it with `kill %1`, and start it again.</source>
        <translation>`kill %1` で終了し、起動し直してください。</translation>
    </message>
    <message>
        <source>No process has a database open</source>
        <translation>データベースを開いているプロセスはありません</translation>
    </message>
    <message>
        <source>Nobody keeps Codex from its databases</source>
        <translation>Codex によるデータベースの使用を妨げているものはありません</translation>
    </message>
    <message>
        <source>Database locks</source>
        <translation>データベースのロック</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex rebuilds it from the rollout files.</source>
        <translation>Codex を最新バージョンに更新し、一度起動してください。また失敗する場合は、停止してから `%1` でデータベースを退避してください。Codex がセッションファイルから作り直します。</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex begins a new one, so keep the old file.</source>
        <translation>Codex を最新バージョンに更新し、一度起動してください。また失敗する場合は、停止してから `%1` でデータベースを退避してください。Codex は新しいものを作成するため、古いファイルは残しておいてください。</translation>
    </message>
    <message>
        <source>every migration applied</source>
        <translation>すべてのマイグレーションの適用</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of %3 failed</source>
        <translation>%3 のマイグレーション %1（%2）が失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) without success</source>
        <translation>
            <numerusform>成功していないマイグレーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by another build of Codex, or by hand: migration %2 is not the one that released versions make</source>
        <translation>%1 が、別のビルドの Codex または手作業で変更されています: マイグレーション %2 はリリース版のものではありません</translation>
    </message>
    <message>
        <source>the checksum of a released version</source>
        <translation>リリース版のチェックサム</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): another build changed its migrations</source>
        <translation>Codex が %1（%2）を使用しません: 別のビルドによってマイグレーションが変更されています</translation>
    </message>
    <message>
        <source>%1 lacks migration %2, though later ones are there: Codex tries to make it again and mostly fails</source>
        <translation>%1 に、それ以降のものがあるにもかかわらずマイグレーション %2 がありません: Codex は改めて適用しようとしますが、ほとんどの場合失敗します</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) left out</source>
        <translation>
            <numerusform>抜けているマイグレーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex than the installed %2</source>
        <translation>%1 は、インストール済みの %2 より新しいビルドの Codex で書き込まれています</translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex (%3 or about it) than the installed %2</source>
        <translation>%1 は、インストール済みの %2 より新しいビルドの Codex（%3 前後）で書き込まれています</translation>
    </message>
    <message>
        <source>one version of Codex for a home</source>
        <translation>1 つのホームにつき 1 つの Codex バージョン</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version.</source>
        <translation>インストール済みの Codex と、エディターおよびデスクトップアプリの Codex を、同じバージョンにそろえてください。</translation>
    </message>
    <message>
        <source>Two builds of Codex use this home at once: %1</source>
        <translation>2 つのビルドの Codex がこのホームを同時に使用しています: %1</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version, and restart them.</source>
        <translation>インストール済みの Codex と、エディターおよびデスクトップアプリの Codex を、同じバージョンにそろえて再起動してください。</translation>
    </message>
    <message>
        <source>The databases have the migrations of released versions</source>
        <translation>データベースのマイグレーションは、リリース版のものです</translation>
    </message>
    <message>
        <source>Database migrations</source>
        <translation>データベースのマイグレーション</translation>
    </message>
    <message>
        <source>The Codex home could not be resolved</source>
        <translation>Codex ホームを特定できませんでした</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>既存のフォルダー</translation>
    </message>
    <message>
        <source>Set HOME, or CODEX_HOME to an existing folder.</source>
        <translation>HOME を設定するか、CODEX_HOME に既存のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Create the folder with `mkdir -p %1`, or unset %2 to use ~/.codex.</source>
        <translation>`mkdir -p %1` でフォルダーを作成するか、%2 を解除して ~/.codex を使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 active rollout files, %2 on disk</source>
        <translation>
            <numerusform>有効なセッションファイル（rollout）%1 個、ディスク使用量 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases and state folders can be read</source>
        <translation>データベースと状態フォルダーを読み取れます</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) or state folder(s) cannot be used</source>
        <translation>
            <numerusform>%n 個のデータベースまたは状態フォルダーを使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>State and databases</source>
        <translation>状態とデータベース</translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB does not know them, though their files are there</source>
        <translation>
            <numerusform>%n 個のスレッドが Codex のどの一覧にも表示されません: ファイルはありますが、状態 DB に登録されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB names their files where they are no longer</source>
        <translation>
            <numerusform>%n 個のスレッドが Codex のどの一覧にも表示されません: 状態 DB に記録された場所に、ファイルがもうありません</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of them is of %1</source>
        <translation>そのうち最新のものは %1</translation>
    </message>
    <message>
        <source>every thread in the list of `codex resume --all`</source>
        <translation>すべてのスレッドが `codex resume --all` の一覧にあること</translation>
    </message>
    <message>
        <source>Open each of them once by its id: `codex resume %1`.</source>
        <translation>それぞれを ID で一度開いてください: `codex resume %1`</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files.</source>
        <translation>すべての Codex を停止し、`%1` で状態 DB を退避してください。次に `codex` を起動すると、セッションファイルから新しく作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n listed thread(s) cannot be resumed: their model provider, such as `%1`, is not configured</source>
        <translation>
            <numerusform>一覧にあるスレッド %n 個を再開できません: `%1` など、モデルプロバイダーが設定されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>a definition of each provider that threads were begun with</source>
        <translation>スレッドの開始時に使われた各プロバイダーの定義</translation>
    </message>
    <message>
        <source>Put [model_providers.%1] back into config.toml; then `codex resume %2` opens the newest.</source>
        <translation>[model_providers.%1] を config.toml に戻してください。その後、`codex resume %2` で最新のものを開けます。</translation>
    </message>
    <message>
        <source>Threads are missing from the list of Codex, or cannot be resumed</source>
        <translation>スレッドが Codex の一覧にないか、再開できません</translation>
    </message>
    <message numerus="yes">
        <source>No thread to list: %n thread(s), none of them interactive</source>
        <translation>
            <numerusform>一覧に表示するスレッドがありません: %n 個のスレッドはいずれも対話型ではありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) listed here, %1 with `codex resume --all`</source>
        <translation>
            <numerusform>ここの一覧に %n 個のスレッド、`codex resume --all` では %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Codex home</source>
        <translation>Codex ホームがありません</translation>
    </message>
    <message>
        <source>Not inspected: the state DB is missing or cannot be read</source>
        <translation>未確認: 状態 DB がないか、読み取れません</translation>
    </message>
    <message>
        <source>Threads in the list</source>
        <translation>一覧のスレッド</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only. Mount it for writing, or set CODEX_HOME to a folder elsewhere.</source>
        <translation>ファイルシステムが読み取り専用でマウントされています。書き込み可能な状態でマウントするか、CODEX_HOME を別の場所のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>It is marked as immutable. Take the mark off: `sudo chattr -i %1`.</source>
        <translation>変更不可（immutable）の属性が付いています。解除してください: `sudo chattr -i %1`</translation>
    </message>
    <message>
        <source>Codex may not write to %1</source>
        <translation>Codex が %1 に書き込めません</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such file(s) or folder(s)</source>
        <translation>
            <numerusform>%1。該当するファイルまたはフォルダーは %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>files and folders that this user may write</source>
        <translation>このユーザーが書き込めるファイルとフォルダー</translation>
    </message>
    <message>
        <source>Codex cannot resume threads: it may not write to %1</source>
        <translation>Codex がスレッドを再開できません: %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it</source>
        <translation>%1。再開するにはメモリーが約 %2 必要です</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it, and %3 is available</source>
        <translation>%1。再開するにはメモリーが約 %2 必要ですが、使用できるのは %3 です</translation>
    </message>
    <message>
        <source>The rollout %1 has %2</source>
        <translation>セッションファイル（rollout）%1 が %2 あります</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Do not resume this thread: start a new session with `codex`. Once you no longer need it, `%1` frees its space; `codex archive` only moves it.</source>
        <translation>このスレッドは再開せず、`codex` で新しいセッションを始めてください。不要になれば、`%1` で領域を解放できます。`codex archive` では移動するだけです。</translation>
    </message>
    <message>
        <source>A thread can hardly be resumed: its rollout has %1, and Codex needs about %2 of memory for it</source>
        <translation>スレッドの再開が困難です: セッションファイル（rollout）が %1 あり、約 %2 のメモリーが必要です</translation>
    </message>
    <message>
        <source>lines that are no records: %1; NUL bytes: %2</source>
        <translation>レコードではない行: %1、NUL バイト: %2</translation>
    </message>
    <message>
        <source>a JSON record in every line</source>
        <translation>すべての行に JSON レコード</translation>
    </message>
    <message>
        <source>Codex passes over such lines, so the thread goes on without them. Get %1 back from a backup if you need what they held, and check the disk if other files are damaged too.</source>
        <translation>Codex はこのような行を読み飛ばすため、スレッドはその内容がないまま続行します。内容が必要な場合は %1 をバックアップから復元し、ほかのファイルも破損している場合はディスクを確認してください。</translation>
    </message>
    <message>
        <source>Parts of a thread are lost: its rollout %1 is damaged</source>
        <translation>スレッドの一部が失われています: セッションファイル（rollout）%1 が破損しています</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout(s) cannot be read to the end, such as %1: %2</source>
        <translation>
            <numerusform>%1 など、%n 個のセッションファイル（rollout）を最後まで読み取れません: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 ends with an error: %2</source>
        <translation>%1 の読み取りがエラーで終了: %2</translation>
    </message>
    <message>
        <source>a file that can be read to its end</source>
        <translation>最後まで読み取れるファイル</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Get %1 back from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex はこのようなスレッドを再開できません。%1 をバックアップから復元し、ほかのファイルも破損している場合はディスクを確認してください。</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: its rollout %1 cannot be read to the end</source>
        <translation>スレッドを再開できません: セッションファイル（rollout）%1 を最後まで読み取れません</translation>
    </message>
    <message>
        <source>Delete threads that you no longer need with `codex delete &lt;id&gt;`, the largest first; `codex archive` frees nothing.</source>
        <translation>不要になったスレッドを、大きいものから `codex delete &lt;id&gt;` で削除してください。`codex archive` では領域は解放されません。</translation>
    </message>
    <message>
        <source>Most of it is in the folder %1: remove from it what you no longer need, while no Codex runs.</source>
        <translation>大半はフォルダー %1 にあります。Codex が動作していないときに、不要になったものを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルに %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s); %2 free</source>
        <translation>
            <numerusform>%n 個のファイルに %1、空き %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The Codex home %1 takes %2</source>
        <translation>Codex ホーム %1 が %2 を使用しています</translation>
    </message>
    <message>
        <source>at most %1, and at most a quarter of what is free</source>
        <translation>%1 以下、かつ空き容量の 4 分の 1 以下</translation>
    </message>
    <message>
        <source>The Codex home takes %1</source>
        <translation>Codex ホームは %1 を使用しています</translation>
    </message>
    <message numerus="yes">
        <source>The Codex home takes %1, with %n problem(s)</source>
        <translation>
            <numerusform>Codex ホームは %1 を使用しており、%n 件の問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: there is no Codex home</source>
        <translation>未確認: Codex ホームがありません</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1、言語 %2</translation>
    </message>
    <message>
        <source>%1, no language set</source>
        <translation>%1、言語は未設定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1=dumb: Codex has no colours and cannot move the cursor</source>
        <translation>%1=dumb: Codex で色が表示されず、カーソルを移動できません</translation>
    </message>
    <message>
        <source>TERM=xterm-256color or another real terminal type</source>
        <translation>TERM=xterm-256color など、実際の端末の種類</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or the name of your terminal, and find what sets it to dumb.</source>
        <translation>`export TERM=xterm-256color`（またはお使いの端末の名前）を実行し、dumb に設定しているものを探してください。</translation>
    </message>
    <message>
        <source>Run `unset TERM_PROGRAM`, and find what sets it to dumb.</source>
        <translation>`unset TERM_PROGRAM` を実行し、dumb に設定しているものを探してください。</translation>
    </message>
    <message>
        <source>%1=dumb: no colours and no cursor movement (this run has no terminal)</source>
        <translation>%1=dumb: 色とカーソル移動なし（この実行には端末がありません）</translation>
    </message>
    <message>
        <source>The locale is not UTF-8 (%1=%2): Codex&apos;s symbols and other letters than ASCII may be garbled</source>
        <translation>ロケールが UTF-8 ではありません（%1=%2）: Codex の記号や ASCII 以外の文字が文字化けする可能性があります</translation>
    </message>
    <message>
        <source>a UTF-8 locale, for example en_US.UTF-8</source>
        <translation>UTF-8 のロケール（例: en_US.UTF-8）</translation>
    </message>
    <message>
        <source>Run `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>`export LANG=C.UTF-8`（または `locale -a` の中の UTF-8 で終わる別のロケール）を実行してください。</translation>
    </message>
    <message>
        <source>Run `unset %1` and `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>`unset %1` と `export LANG=C.UTF-8`（または `locale -a` の中の UTF-8 で終わる別のロケール）を実行してください。</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be read: what the terminal can do is unknown</source>
        <translation>%1 に指定された %2 を読み取れません: 端末の機能が不明です</translation>
    </message>
    <message>
        <source>a readable terminfo file or directory</source>
        <translation>読み取り可能な terminfo ファイルまたはディレクトリ</translation>
    </message>
    <message>
        <source>Run `unset %1`, or let it name a readable directory.</source>
        <translation>`unset %1` を実行するか、読み取り可能なディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Run `unset %1`, or enlarge the window.</source>
        <translation>`unset %1` を実行するか、ウィンドウを大きくしてください。</translation>
    </message>
    <message>
        <source>The terminal is %1 columns wide: lines may wrap</source>
        <translation>端末の幅が %1 桁です: 行が折り返される可能性があります</translation>
    </message>
    <message>
        <source>Widen the window to at least 80 columns.</source>
        <translation>ウィンドウの幅を 80 桁以上に広げてください。</translation>
    </message>
    <message>
        <source>The terminal is %1 rows high: content may scroll off</source>
        <translation>端末の高さが %1 行です: 内容が画面の外に流れる可能性があります</translation>
    </message>
    <message>
        <source>Enlarge the window to at least 24 rows.</source>
        <translation>ウィンドウの高さを 24 行以上に広げてください。</translation>
    </message>
    <message>
        <source>at least 80 columns</source>
        <translation>80 桁以上</translation>
    </message>
    <message>
        <source>at least 24 rows</source>
        <translation>24 行以上</translation>
    </message>
    <message>
        <source>The terminal is fit for Codex</source>
        <translation>端末は Codex に適しています</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place of %1, and open a new window after `tmux source-file ~/.tmux.conf`.</source>
        <translation>~/.tmux.conf の %1 を `set -g default-terminal tmux-256color` に書き換え、`tmux source-file ~/.tmux.conf` のあとに新しいウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>Run `export TERM=tmux-256color`, and remove the line of your shell&apos;s start-up file that sets TERM.</source>
        <translation>`export TERM=tmux-256color` を実行し、シェルの起動ファイルで TERM を設定している行を削除してください。</translation>
    </message>
    <message>
        <source>TERM=%1 inside tmux: programs take it for another terminal, and keys, colours or the screen go wrong</source>
        <translation>tmux の中で TERM=%1 になっています: プログラムが別の端末と判断し、キー、色、画面の表示が正しく機能しません</translation>
    </message>
    <message>
        <source>a TERM that begins with tmux or screen</source>
        <translation>tmux または screen で始まる TERM</translation>
    </message>
    <message>
        <source>This machine has no description of the terminal TERM=%1: pagers and editors that Codex opens may refuse it</source>
        <translation>このマシンに TERM=%1 の端末の定義がありません: Codex が開くページャーやエディターが動作しない可能性があります</translation>
    </message>
    <message>
        <source>an entry of the terminfo database</source>
        <translation>terminfo データベースの項目</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or install the terminal&apos;s entry, for example with the package ncurses-term.</source>
        <translation>`export TERM=xterm-256color` を実行するか、端末の定義をインストールしてください（ncurses-term パッケージなど）。</translation>
    </message>
    <message>
        <source>TERM agrees with the terminal</source>
        <translation>TERM は端末と一致しています</translation>
    </message>
    <message>
        <source>Terminal session</source>
        <translation>端末セッション</translation>
    </message>
    <message>
        <source>terminal_title names items that Codex does not know: %1</source>
        <translation>terminal_title に、Codex が認識できない項目があります: %1</translation>
    </message>
    <message>
        <source>items such as activity, project-name, model, git-branch</source>
        <translation>activity、project-name、model、git-branch などの項目</translation>
    </message>
    <message>
        <source>Remove or replace the unknown entries in [tui] terminal_title.</source>
        <translation>[tui] の terminal_title で、不明な項目を削除するか置き換えてください。</translation>
    </message>
    <message>
        <source>Terminal title</source>
        <translation>端末のタイトル</translation>
    </message>
    <message>
        <source>Rollout traces are on, and there are none yet</source>
        <translation>rollout トレースは有効ですが、まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), no failed inference</source>
        <translation>
            <numerusform>rollout トレース %n 件、失敗した推論なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), failed inferences: %1</source>
        <translation>
            <numerusform>rollout トレース %n 件、失敗した推論: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout traces are not turned on</source>
        <translation>rollout トレースは有効になっていません</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, remove CODEX_ROLLOUT_TRACE_ROOT from %2.</source>
        <translation>rollout トレースは、プロンプトと回答を %1 に平文で保存します。無効にするには、%2 から CODEX_ROLLOUT_TRACE_ROOT を削除してください。</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, run `unset CODEX_ROLLOUT_TRACE_ROOT` before Codex.</source>
        <translation>rollout トレースは、プロンプトと回答を %1 に平文で保存します。無効にするには、Codex の前に `unset CODEX_ROLLOUT_TRACE_ROOT` を実行してください。</translation>
    </message>
    <message>
        <source>Rollout traces</source>
        <translation>rollout トレース</translation>
    </message>
    <message>
        <source>Try again later; `npm view @openai/codex version` or the releases on GitHub tell it too.</source>
        <translation>時間をおいて、もう一度お試しください。`npm view @openai/codex version` または GitHub のリリースでも確認できます。</translation>
    </message>
    <message>
        <source>%1 does not tell the latest version of Codex: %2</source>
        <translation>%1 から Codex の最新バージョンがわかりません: %2</translation>
    </message>
    <message>
        <source>the number of the latest release</source>
        <translation>最新リリースのバージョン番号</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2), as of the last look for updates</source>
        <translation>%1 が利用できます（インストール済み: %2）。前回の更新確認の時点の情報です</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2)</source>
        <translation>%1 が利用できます（インストール済み: %2）</translation>
    </message>
    <message>
        <source>Codex has not noted a newer version yet</source>
        <translation>Codex には、より新しいバージョンの記録がまだありません</translation>
    </message>
    <message>
        <source>No newer version was known at the last look for updates</source>
        <translation>前回の更新確認では、より新しいバージョンはありませんでした</translation>
    </message>
    <message>
        <source>There is no newer version than %1</source>
        <translation>%1 より新しいバージョンはありません</translation>
    </message>
    <message>
        <source>%1 available (current %2)</source>
        <translation>%1 が利用可能（現在 %2）</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 in %2 has no effect: Codex does not take it from a project</source>
        <translation>%2 の %1 は効果がありません: Codex はこれをプロジェクトからは読み込みません</translation>
    </message>
    <message>
        <source>%1 in the user&apos;s config.toml only</source>
        <translation>%1 がユーザーの config.toml だけにあること</translation>
    </message>
    <message>
        <source>Move %1 from %2 to the config.toml of your Codex home.</source>
        <translation>%1 を %2 から Codex ホームの config.toml に移してください。</translation>
    </message>
    <message>
        <source>a readable text file</source>
        <translation>読み取り可能なテキストファイル</translation>
    </message>
    <message>
        <source>Make the file readable: chmod u+r %1</source>
        <translation>ファイルを読み取り可能にしてください: chmod u+r %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 cannot be read</source>
        <translation>Codex を起動できません: %1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 is a directory, not a file</source>
        <translation>%1 はファイルではなくディレクトリです</translation>
    </message>
    <message>
        <source>%1 is a pipe, socket or device, not a file</source>
        <translation>%1 はファイルではなく、パイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
        <source>Move it away: mv %1 %1.moved</source>
        <translation>移動してください: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a directory</source>
        <translation>Codex を起動できません: %1 はディレクトリです</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a regular file</source>
        <translation>Codex を起動できません: %1 が通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist: Codex takes its defaults instead of your settings</source>
        <translation>%1 は存在しないファイルへのリンクです: Codex はお使いの設定ではなく既定値を使用します</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>ファイル、またはファイルへのリンク</translation>
    </message>
    <message>
        <source>Put the file back that the link names (`readlink %1`), or remove the link: `rm %1`.</source>
        <translation>リンク先のファイル（`readlink %1`）を元に戻すか、リンクを削除してください: `rm %1`</translation>
    </message>
    <message>
        <source>%1 is far too large for a configuration file; it was not read</source>
        <translation>%1 は設定ファイルとして大きすぎるため、読み取りませんでした</translation>
    </message>
    <message>
        <source>at most a few megabytes</source>
        <translation>数メガバイト以下</translation>
    </message>
    <message>
        <source>Move it away and write a new one: mv %1 %1.moved</source>
        <translation>移動して、新しく作成してください: mv %1 %1.moved</translation>
    </message>
    <message>
        <source>%1 is far too large</source>
        <translation>%1 が大きすぎます</translation>
    </message>
    <message>
        <source>the project is not trusted</source>
        <translation>プロジェクトが信頼されていません</translation>
    </message>
    <message>
        <source>%1 is an old setting</source>
        <translation>%1 は古い設定です</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>%1 を削除してください。</translation>
    </message>
    <message>
        <source>Use %1 in place of %2.</source>
        <translation>%2 の代わりに %1 を使用してください。</translation>
    </message>
    <message>
        <source>Codex does not know the setting %1</source>
        <translation>Codex は設定 %1 を認識できません</translation>
    </message>
    <message>
        <source>a setting of this version of Codex</source>
        <translation>このバージョンの Codex の設定</translation>
    </message>
    <message>
        <source>Remove %1, or correct its name.</source>
        <translation>%1 を削除するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: it does not know the setting %1</source>
        <translation>Codex を起動できません: 設定 %1 を認識できません</translation>
    </message>
    <message>
        <source>Codex ignores the setting %1</source>
        <translation>Codex は設定 %1 を無視します</translation>
    </message>
    <message>
        <source>The setting %1 was removed from Codex</source>
        <translation>設定 %1 は Codex から廃止されました</translation>
    </message>
    <message>
        <source>Did you mean %1? Rename the key.</source>
        <translation>もしかして %1 ですか？キーの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 stands below the header of a table and so belongs to it, as %2</source>
        <translation>%1 がテーブルのヘッダーより下にあるため、%2 としてそのテーブルに属しています</translation>
    </message>
    <message>
        <source>Move the line with %1 to the top of the file, above the first line in brackets.</source>
        <translation>%1 の行を、ファイルの先頭（最初の角括弧の行より上）に移してください。</translation>
    </message>
    <message>
        <source>%1 is a setting of another table: %2</source>
        <translation>%1 は別のテーブルの設定です: %2</translation>
    </message>
    <message>
        <source>Move it below [%1].</source>
        <translation>[%1] の下に移してください。</translation>
    </message>
    <message>
        <source>Did you mean %1? It stands at the top of the file, above the first line in brackets.</source>
        <translation>もしかして %1 ですか？これはファイルの先頭（最初の角括弧の行より上）に置きます。</translation>
    </message>
    <message>
        <source>Leave out the quotes: %1 = %2</source>
        <translation>引用符を外してください: %1 = %2</translation>
    </message>
    <message>
        <source>Put the value in quotes: %1 = &quot;%2&quot;</source>
        <translation>値を引用符で囲んでください: %1 = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Write a list: %1 = [%2]</source>
        <translation>リストとして書いてください: %1 = [%2]</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own, with the settings below it.</source>
        <translation>[%1] を単独の行に書き、その下に設定を書いてください。</translation>
    </message>
    <message>
        <source>Correct the value of %1, or remove it to get the default.</source>
        <translation>%1 の値を修正するか、削除して既定値を使用してください。</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2 is of type %3</source>
        <translation>%1 の値の型が正しくありません: %2 の型は %3 です</translation>
    </message>
    <message>
        <source>%1 has a value that Codex does not know: %2</source>
        <translation>%1 に、Codex が認識できない値があります: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Write: %2 = &quot;%1&quot;</source>
        <translation>もしかして &quot;%1&quot; ですか？次のように書いてください: %2 = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set %1 to one of: %2.</source>
        <translation>%1 を次のいずれかに設定してください: %2</translation>
    </message>
    <message>
        <source>Codex cannot start: the command line sets no valid value for %1</source>
        <translation>Codex を起動できません: コマンドラインで %1 に有効な値が設定されていません</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 has no valid value for %3</source>
        <translation>Codex を起動できません: %1 の %2 行目で、%3 の値が有効ではありません</translation>
    </message>
    <message>
        <source>[%1] has no %2</source>
        <translation>[%1] に %2 がありません</translation>
    </message>
    <message>
        <source>Add %1 to [%2].</source>
        <translation>[%2] に %1 を追加してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: [%1] has no %2</source>
        <translation>Codex を起動できません: [%1] に %2 がありません</translation>
    </message>
    <message>
        <source>a provider definition that Codex accepts</source>
        <translation>Codex が受け入れるプロバイダー定義</translation>
    </message>
    <message>
        <source>Codex cannot start: the provider %1 is not defined correctly</source>
        <translation>Codex を起動できません: プロバイダー %1 の定義が正しくありません</translation>
    </message>
    <message>
        <source>Remove %1 from [model_providers.%2]; %3 can be set there.</source>
        <translation>[model_providers.%2] から %1 を削除してください。そこで設定できるのは %3 です。</translation>
    </message>
    <message>
        <source>The provider %1 has both an auth command and %2</source>
        <translation>プロバイダー %1 に認証コマンドと %2 の両方があります</translation>
    </message>
    <message>
        <source>Remove %1 or [model_providers.%2.auth].</source>
        <translation>%1 または [model_providers.%2.auth] を削除してください。</translation>
    </message>
    <message>
        <source>The auth command of the provider %1 is empty</source>
        <translation>プロバイダー %1 の認証コマンドが空です</translation>
    </message>
    <message>
        <source>Name a program that prints the token, or remove [model_providers.%1.auth].</source>
        <translation>トークンを出力するプログラムを指定するか、[model_providers.%1.auth] を削除してください。</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in provider, which cannot be redefined</source>
        <translation>%1 は組み込みプロバイダーの名前のため、再定義できません</translation>
    </message>
    <message>
        <source>Rename it, for instance to [model_providers.%1-custom] with model_provider = &quot;%1-custom&quot;; to redirect openai alone, set openai_base_url.</source>
        <translation>名前を変更してください（例: [model_providers.%1-custom] と model_provider = &quot;%1-custom&quot;）。openai の接続先だけを変える場合は、openai_base_url を設定してください。</translation>
    </message>
    <message>
        <source>The provider %1 has no name</source>
        <translation>プロバイダー %1 に名前がありません</translation>
    </message>
    <message>
        <source>Add a line to [model_providers.%1]: name = &quot;%1&quot;</source>
        <translation>[model_providers.%1] に次の行を追加してください: name = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The provider %1 has aws settings, which only the providers of Amazon Bedrock take</source>
        <translation>プロバイダー %1 に aws の設定がありますが、これを使用できるのは Amazon Bedrock のプロバイダーだけです</translation>
    </message>
    <message>
        <source>Remove them from [model_providers.%1], or use model_provider = &quot;amazon-bedrock&quot;.</source>
        <translation>[model_providers.%1] から削除するか、model_provider = &quot;amazon-bedrock&quot; を使用してください。</translation>
    </message>
    <message>
        <source>The provider %1 asks for the chat API (wire_api), which Codex no longer speaks</source>
        <translation>プロバイダー %1 は chat API（wire_api）を指定していますが、Codex はもう対応していません</translation>
    </message>
    <message>
        <source>Set wire_api = &quot;responses&quot; in [model_providers.%1], if the provider has the Responses API.</source>
        <translation>プロバイダーが Responses API を備えている場合は、[model_providers.%1] に wire_api = &quot;responses&quot; を設定してください。</translation>
    </message>
    <message>
        <source>model_provider names the provider %1, which is not defined</source>
        <translation>model_provider に指定されたプロバイダー %1 が定義されていません</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>Define it as [model_providers.%1], or remove model_provider to use openai.</source>
        <translation>[model_providers.%1] として定義するか、model_provider を削除して openai を使用してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: the model provider %1 is not defined</source>
        <translation>Codex を起動できません: モデルプロバイダー %1 が定義されていません</translation>
    </message>
    <message>
        <source>Did you mean model_provider = &quot;%1&quot;? Otherwise define [model_providers.%2].</source>
        <translation>もしかして model_provider = &quot;%1&quot; ですか？そうでなければ [model_providers.%2] を定義してください。</translation>
    </message>
    <message>
        <source>either command (a program) or url (an address), and settings that fit</source>
        <translation>command（プログラム）または url（アドレス）の一方と、それに合う設定</translation>
    </message>
    <message>
        <source>Codex cannot start: the MCP server %1 is not defined correctly</source>
        <translation>Codex を起動できません: MCP サーバー %1 の定義が正しくありません</translation>
    </message>
    <message>
        <source>The MCP server %1 has neither command nor url</source>
        <translation>MCP サーバー %1 に command も url もありません</translation>
    </message>
    <message>
        <source>Add command = &quot;…&quot; or url = &quot;…&quot; to [mcp_servers.%1], or remove the table.</source>
        <translation>[mcp_servers.%1] に command = &quot;…&quot; または url = &quot;…&quot; を追加するか、テーブルを削除してください。</translation>
    </message>
    <message>
        <source>The MCP server %1 has a command, and so cannot have %2</source>
        <translation>MCP サーバー %1 には command があるため、%2 は使用できません</translation>
    </message>
    <message>
        <source>The MCP server %1 has a url, and so cannot have %2</source>
        <translation>MCP サーバー %1 には url があるため、%2 は使用できません</translation>
    </message>
    <message>
        <source>Remove %1 from [mcp_servers.%2], or make two servers of it.</source>
        <translation>[mcp_servers.%2] から %1 を削除するか、2 つのサーバーに分けてください。</translation>
    </message>
    <message>
        <source>The MCP server %1 has a literal bearer_token, which Codex refuses</source>
        <translation>MCP サーバー %1 の bearer_token に値が直接書かれていますが、Codex はこれを拒否します</translation>
    </message>
    <message>
        <source>Put the token into an environment variable and name that: bearer_token_env_var = &quot;MY_TOKEN&quot;</source>
        <translation>トークンを環境変数に入れ、その名前を指定してください: bearer_token_env_var = &quot;MY_TOKEN&quot;</translation>
    </message>
    <message>
        <source>%2 of the MCP server %1 is negative</source>
        <translation>MCP サーバー %1 の %2 が負の値です</translation>
    </message>
    <message>
        <source>Set %1 to a number of seconds, such as 30.</source>
        <translation>%1 を 30 などの秒数に設定してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: it refuses the setting of %1</source>
        <translation>Codex を起動できません: %1 の設定が拒否されます</translation>
    </message>
    <message>
        <source>There are [permissions] profiles, but default_permissions chooses none</source>
        <translation>[permissions] のプロファイルがありますが、default_permissions でどれも選ばれていません</translation>
    </message>
    <message>
        <source>Add default_permissions = &quot;%1&quot; at the top of the file.</source>
        <translation>ファイルの先頭に default_permissions = &quot;%1&quot; を追加してください。</translation>
    </message>
    <message>
        <source>default_permissions names the profile %1, which is not defined</source>
        <translation>default_permissions に指定されたプロファイル %1 が定義されていません</translation>
    </message>
    <message>
        <source>Use one of %1, or define [permissions.%2].</source>
        <translation>%1 のいずれかを使用するか、[permissions.%2] を定義してください。</translation>
    </message>
    <message>
        <source>experimental_thread_store_endpoint is no longer supported</source>
        <translation>experimental_thread_store_endpoint には対応しなくなりました</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>profile = &quot;%1&quot; is no longer supported</source>
        <translation>profile = &quot;%1&quot; には対応しなくなりました</translation>
    </message>
    <message>
        <source>Remove the line, move the settings of [profiles.%1] to %1.config.toml in the Codex home, and start codex --profile %1.</source>
        <translation>この行を削除し、[profiles.%1] の設定を Codex ホームの %1.config.toml に移して、codex --profile %1 で起動してください。</translation>
    </message>
    <message>
        <source>approval_policy = &quot;untrusted&quot; is no longer supported</source>
        <translation>approval_policy = &quot;untrusted&quot; には対応しなくなりました</translation>
    </message>
    <message>
        <source>Remove the line, or set approval_policy = &quot;on-request&quot;.</source>
        <translation>この行を削除するか、approval_policy = &quot;on-request&quot; を設定してください。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 が空です</translation>
    </message>
    <message>
        <source>Set it to &quot;medium&quot;, for instance, or remove it.</source>
        <translation>&quot;medium&quot; などに設定するか、削除してください。</translation>
    </message>
    <message>
        <source>features.rollout_budget cannot be true alone: it is a table of settings</source>
        <translation>features.rollout_budget を単に true にはできません: 設定のテーブルです</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be read: %2</source>
        <translation>%1 に指定されたファイルを読み取れません: %2</translation>
    </message>
    <message>
        <source>Create %1, or correct or remove %2.</source>
        <translation>%1 を作成するか、%2 を修正または削除してください。</translation>
    </message>
    <message>
        <source>The path %1 holds control characters: a backslash in double quotes was read as an escape</source>
        <translation>パス %1 に制御文字があります: 二重引用符の中のバックスラッシュがエスケープとして読み取られました</translation>
    </message>
    <message>
        <source>Put the path in single quotes, or double every backslash.</source>
        <translation>パスを一重引用符で囲むか、すべてのバックスラッシュを二重にしてください。</translation>
    </message>
    <message>
        <source>[profiles.%1] has no effect: profiles are files now</source>
        <translation>[profiles.%1] は効果がありません: プロファイルは現在、ファイルで指定します</translation>
    </message>
    <message>
        <source>Move its settings to %1.config.toml in the Codex home and start codex --profile %1, or remove it.</source>
        <translation>設定を Codex ホームの %1.config.toml に移して codex --profile %1 で起動するか、削除してください。</translation>
    </message>
    <message>
        <source>The entry for the project %1 is never used: Codex compares the absolute path without a slash at its end</source>
        <translation>プロジェクト %1 の項目は使用されません: Codex は末尾にスラッシュのない絶対パスを比較します</translation>
    </message>
    <message>
        <source>Write the absolute path without a slash at its end.</source>
        <translation>末尾にスラッシュのない絶対パスを書いてください。</translation>
    </message>
    <message>
        <source>model_reasoning_effort has an unusual value: %1</source>
        <translation>model_reasoning_effort の値が一般的ではありません: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>もしかして &quot;%1&quot; ですか？</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number (integer), without quotes</source>
        <translation>引用符なしの整数（integer）</translation>
    </message>
    <message>
        <source>a whole number (integer), %1</source>
        <translation>整数（integer）、%1</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>引用符なしの数値</translation>
    </message>
    <message>
        <source>a text (string) in quotes</source>
        <translation>引用符で囲んだ文字列（string）</translation>
    </message>
    <message>
        <source>a path (string) in quotes</source>
        <translation>引用符で囲んだパス（string）</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>[&quot;a&quot;, &quot;b&quot;] のような文字列のリスト</translation>
    </message>
    <message>
        <source>a table ([%1] and settings below it)</source>
        <translation>テーブル（[%1] とその下の設定）</translation>
    </message>
    <message>
        <source>a value of type: %1</source>
        <translation>型が %1 の値</translation>
    </message>
    <message>
        <source>A -c option has no key before its =</source>
        <translation>-c オプションの = の前にキーがありません</translation>
    </message>
    <message>
        <source>The option -c %1 has no =</source>
        <translation>オプション -c %1 に = がありません</translation>
    </message>
    <message>
        <source>-c key=value</source>
        <translation>-c key=value</translation>
    </message>
    <message>
        <source>Write the option as -c key=value, such as -c model=&quot;gpt-5&quot;.</source>
        <translation>オプションを -c key=value の形で書いてください（例: -c model=&quot;gpt-5&quot;）。</translation>
    </message>
    <message>
        <source>Codex cannot start: an option -c is not of the form key=value</source>
        <translation>Codex を起動できません: オプション -c が key=value の形になっていません</translation>
    </message>
    <message>
        <source>%1 names the feature flag %2, which Codex does not know</source>
        <translation>%1 に指定された機能フラグ %2 を、Codex は認識できません</translation>
    </message>
    <message>
        <source>Leave the option out; `codex features list` shows the flags.</source>
        <translation>このオプションを外してください。フラグは `codex features list` で確認できます。</translation>
    </message>
    <message>
        <source>Write %1 %2.</source>
        <translation>%1 %2 と書いてください。</translation>
    </message>
    <message>
        <source>Codex cannot start: it has no feature flag %1</source>
        <translation>Codex を起動できません: 機能フラグ %1 はありません</translation>
    </message>
    <message>
        <source>%1 is defined a second time</source>
        <translation>%1 が 2 回定義されています</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>各キーは 1 回だけ</translation>
    </message>
    <message>
        <source>Keep one of the two definitions of %1.</source>
        <translation>%1 の 2 つの定義のうち、1 つを残してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 defines %3 a second time</source>
        <translation>Codex を起動できません: %1 の %2 行目で %3 が 2 回目に定義されています</translation>
    </message>
    <message>
        <source>%1 is defined in line %2 already</source>
        <translation>%1 はすでに %2 行目で定義されています</translation>
    </message>
    <message>
        <source>Move the lines below [%1] to the table of line %2, and remove the second header.</source>
        <translation>[%1] の下の行を %2 行目のテーブルに移し、2 つ目のヘッダーを削除してください。</translation>
    </message>
    <message>
        <source>Remove %1 from line %2 or from line %3.</source>
        <translation>%2 行目または %3 行目の %1 を削除してください。</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>UTF-8 のテキスト</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not UTF-8 text</source>
        <translation>Codex を起動できません: %1 が UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>ファイルは UTF-16 です。変換してください: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>ファイルを UTF-8 で保存してください。Latin-1 の場合: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Correct the line to: %1</source>
        <translation>この行を次のように修正してください: %1</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes: %2</source>
        <translation>%1 の値に引用符がありません: %2</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, a list or a table</source>
        <translation>引用符で囲んだ文字列、数値、true、false、リスト、またはテーブル</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes.</source>
        <translation>%1 の値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes</source>
        <translation>%1 の値に引用符がありません</translation>
    </message>
    <message>
        <source>the value itself: the file knows no variables</source>
        <translation>値そのもの（このファイルで変数は使えません）</translation>
    </message>
    <message>
        <source>Write the value itself, in quotes; variables are not expanded here.</source>
        <translation>値そのものを引用符で囲んで書いてください。ここでは変数は展開されません。</translation>
    </message>
    <message>
        <source>The value of %1 has typographic quotes: %2</source>
        <translation>%1 の値に曲がった引用符があります: %2</translation>
    </message>
    <message>
        <source>Use straight quotes: %1 = %2</source>
        <translation>まっすぐな引用符を使用してください: %1 = %2</translation>
    </message>
    <message>
        <source>true or false, or a text in quotes</source>
        <translation>true または false、または引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a value: the file knows no null</source>
        <translation>値（このファイルで null は使えません）</translation>
    </message>
    <message>
        <source>Remove %1 to get its default, or put the value in quotes.</source>
        <translation>%1 を削除して既定値を使用するか、値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Use single quotes, in which a backslash is only a backslash, or double every backslash.</source>
        <translation>バックスラッシュがそのままの意味になる一重引用符を使うか、すべてのバックスラッシュを二重にしてください。</translation>
    </message>
    <message>
        <source>Use single quotes: %1 = &apos;%2&apos; (or double every backslash).</source>
        <translation>一重引用符を使用してください: %1 = &apos;%2&apos;（または、すべてのバックスラッシュを二重にします）。</translation>
    </message>
    <message>
        <source>A backslash in double quotes begins an escape, and %1 is none that TOML has</source>
        <translation>二重引用符の中のバックスラッシュはエスケープの始まりですが、TOML に %1 というエスケープはありません</translation>
    </message>
    <message>
        <source>a path in single quotes, or with every backslash doubled</source>
        <translation>一重引用符で囲んだパス、またはすべてのバックスラッシュを二重にしたパス</translation>
    </message>
    <message>
        <source>The backslash before the closing quote of %1 makes the quote a part of the text</source>
        <translation>%1 の閉じ引用符の前にバックスラッシュがあるため、引用符が文字列の一部になっています</translation>
    </message>
    <message>
        <source>The text of %1 is not closed: its line ends without %2</source>
        <translation>%1 の文字列が閉じられていません: %2 がないまま行が終わっています</translation>
    </message>
    <message>
        <source>the closing quote on the same line</source>
        <translation>同じ行に閉じ引用符</translation>
    </message>
    <message>
        <source>Add the closing %1 at the end of the text (a text over several lines stands between %2).</source>
        <translation>文字列の末尾に閉じる %1 を追加してください（複数行の文字列は %2 で囲みます）。</translation>
    </message>
    <message>
        <source>The line goes on after its end: %1</source>
        <translation>行の終わりのあとに続きがあります: %1</translation>
    </message>
    <message>
        <source>one setting on a line</source>
        <translation>1 行に 1 つの設定</translation>
    </message>
    <message>
        <source>The line goes on after the end of its value</source>
        <translation>値の終わりのあとに続きがあります</translation>
    </message>
    <message>
        <source>Begin the comment with #.</source>
        <translation>コメントは # で始めてください。</translation>
    </message>
    <message>
        <source>Remove the %1 at the end of the line.</source>
        <translation>行末の %1 を削除してください。</translation>
    </message>
    <message>
        <source>If the text is to hold quotes, put single quotes around it: &apos;…&apos;.</source>
        <translation>文字列に引用符を含める場合は、一重引用符で囲んでください: &apos;…&apos;</translation>
    </message>
    <message>
        <source>If the text is to hold an apostrophe, put double quotes around it.</source>
        <translation>文字列にアポストロフィを含める場合は、二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The line is neither a setting nor a comment</source>
        <translation>この行は設定でもコメントでもありません</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation># で始まるコメント</translation>
    </message>
    <message>
        <source>There is no = after %1</source>
        <translation>%1 のあとに = がありません</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>key = value</translation>
    </message>
    <message>
        <source>Write the line as %1 = value, or remove it.</source>
        <translation>行を %1 = value の形で書くか、削除してください。</translation>
    </message>
    <message>
        <source>Remove the word export, and put the value in quotes.</source>
        <translation>export という語を削除し、値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write = in place of the colon: %1 = value</source>
        <translation>コロンの代わりに = を書いてください: %1 = value</translation>
    </message>
    <message>
        <source>A key without quotes holds a character that is not allowed: %1</source>
        <translation>引用符のないキーに、使用できない文字があります: %1</translation>
    </message>
    <message>
        <source>letters, digits, _ and -, or a key in quotes</source>
        <translation>英数字、_、- からなるキー、または引用符で囲んだキー</translation>
    </message>
    <message>
        <source>Put this part of the key in single quotes, such as [projects.&apos;/path/to/it&apos;].</source>
        <translation>キーのこの部分を一重引用符で囲んでください（例: [projects.&apos;/path/to/it&apos;]）。</translation>
    </message>
    <message>
        <source>Put this part of the key in quotes: &quot;%1&quot;.</source>
        <translation>キーのこの部分を引用符で囲んでください: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a text in quotes: %2</source>
        <translation>%1 は数値でも、引用符で囲んだ文字列でもありません: %2</translation>
    </message>
    <message>
        <source>a number such as 10 or 0.5, or a text in quotes</source>
        <translation>10 や 0.5 などの数値、または引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>Write a number, or put the value of %1 in quotes.</source>
        <translation>数値を書くか、%1 の値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 has no valid value: %2</source>
        <translation>%1 の値が有効ではありません: %2</translation>
    </message>
    <message>
        <source>true or false in small letters, or a text in quotes</source>
        <translation>小文字の true または false、または引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>閉じる %1</translation>
    </message>
    <message>
        <source>Add the missing %1.</source>
        <translation>足りない %1 を追加してください。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the value of %1</source>
        <translation>%1 の値に、カンマまたは閉じ括弧がありません</translation>
    </message>
    <message>
        <source>commas between the elements, and a bracket at the end</source>
        <translation>要素の間にカンマ、末尾に括弧</translation>
    </message>
    <message>
        <source>Close the bracket of %1, or put a comma between its elements.</source>
        <translation>%1 の括弧を閉じるか、要素の間にカンマを入れてください。</translation>
    </message>
    <message>
        <source>%1 has two equal signs</source>
        <translation>%1 に等号が 2 つあります</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらか 1 つを削除してください。</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 に値がありません</translation>
    </message>
    <message>
        <source>a value after the = on the same line</source>
        <translation>同じ行の = のあとに値</translation>
    </message>
    <message>
        <source>Write a value after the =, or remove the line.</source>
        <translation>= のあとに値を書くか、行を削除してください。</translation>
    </message>
    <message>
        <source>The text of %1 over several lines is never closed</source>
        <translation>複数行にわたる %1 の文字列が閉じられていません</translation>
    </message>
    <message>
        <source>%1 at its end</source>
        <translation>末尾に %1</translation>
    </message>
    <message>
        <source>Add %1 where the text is to end.</source>
        <translation>文字列の終わりに %1 を追加してください。</translation>
    </message>
    <message>
        <source>The text of %1 holds an invisible control character</source>
        <translation>%1 の文字列に、見えない制御文字があります</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>目に見える文字</translation>
    </message>
    <message>
        <source>Type the value of %1 again instead of pasting it.</source>
        <translation>%1 の値を、貼り付けるのではなく入力し直してください。</translation>
    </message>
    <message>
        <source>The line ends in a way that TOML does not know (a carriage return alone)</source>
        <translation>行の終わりが TOML で認識されない形です（単独の復帰文字）</translation>
    </message>
    <message>
        <source>line ends of Unix or Windows</source>
        <translation>Unix または Windows の改行</translation>
    </message>
    <message>
        <source>Save the file with line ends of Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</source>
        <translation>ファイルを Unix の改行で保存してください: sed -i &apos;s/\r\n*/\n/g&apos; FILE</translation>
    </message>
    <message>
        <source>A part of the key is empty</source>
        <translation>キーの一部が空です</translation>
    </message>
    <message>
        <source>a name before the = and between the dots</source>
        <translation>= の前とドットの間に名前</translation>
    </message>
    <message>
        <source>Write the missing name, or remove the line.</source>
        <translation>足りない名前を書くか、行を削除してください。</translation>
    </message>
    <message>
        <source>The name of a table is not closed with %1</source>
        <translation>テーブルの名前が %1 で閉じられていません</translation>
    </message>
    <message>
        <source>%1 closes a bracket that was never opened</source>
        <translation>%1 に対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>brackets in pairs</source>
        <translation>対になった括弧</translation>
    </message>
    <message>
        <source>Remove the bracket, or add the one that opens it.</source>
        <translation>この括弧を削除するか、対応する開き括弧を追加してください。</translation>
    </message>
    <message>
        <source>A list is not closed with %1</source>
        <translation>リストが %1 で閉じられていません</translation>
    </message>
    <message>
        <source>A table is not closed with %1</source>
        <translation>テーブルが %1 で閉じられていません</translation>
    </message>
    <message>
        <source>one comma between two elements</source>
        <translation>2 つの要素の間にカンマ 1 つ</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>カンマを削除してください。</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply</source>
        <translation>%1 の値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>fewer than 80 brackets in each other</source>
        <translation>80 段未満の括弧の入れ子</translation>
    </message>
    <message>
        <source>Remove brackets from the value of %1.</source>
        <translation>%1 の値から括弧を減らしてください。</translation>
    </message>
    <message>
        <source>The file is JSON, not TOML</source>
        <translation>ファイルは TOML ではなく JSON です</translation>
    </message>
    <message>
        <source>lines such as: model = &quot;gpt-5&quot;</source>
        <translation>次のような行: model = &quot;gpt-5&quot;</translation>
    </message>
    <message>
        <source>Rewrite the settings as TOML: key = value on a line each, without the outer braces and the commas.</source>
        <translation>設定を TOML で書き直してください: 外側の波括弧とカンマを外し、各行に key = value と書きます。</translation>
    </message>
    <message>
        <source>The file holds the markers of an unresolved merge conflict</source>
        <translation>ファイルに、未解決のマージ競合のマーカーがあります</translation>
    </message>
    <message>
        <source>one of the two versions</source>
        <translation>2 つの版のいずれか</translation>
    </message>
    <message>
        <source>Keep one of the two versions and remove the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>2 つの版のうち 1 つを残し、&lt;&lt;&lt;&lt;&lt;&lt;&lt;、=======、&gt;&gt;&gt;&gt;&gt;&gt;&gt; で始まる行を削除してください。</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 is not valid TOML</source>
        <translation>Codex を起動できません: %1 の %2 行目が有効な TOML ではありません</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Background Server</source>
        <translation>バックグラウンドサーバー</translation>
    </message>
    <message>
        <source>Cancelled before it finished</source>
        <translation>完了前にキャンセル</translation>
    </message>
    <message>
        <source>The check itself failed: %1</source>
        <translation>チェック自体が失敗しました: %1</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with this text.</source>
        <translation>もう一度実行してください。また失敗する場合は、この文面を添えて報告してください。</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>チェック自体が失敗しました</translation>
    </message>
    <message>
        <source>The check had no answer after %1 s</source>
        <translation>チェックは %1 秒たっても応答を得られませんでした</translation>
    </message>
    <message>
        <source>Look for a disk, a mount or a server that does not answer, then run the check again.</source>
        <translation>応答しないディスク、マウント、サーバーがないか確認してから、もう一度チェックを実行してください。</translation>
    </message>
    <message>
        <source>Not finished within %1 s</source>
        <translation>%1 秒以内に完了せず</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>正常 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>対象なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>新しい問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) gone</source>
        <translation>
            <numerusform>解消した問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>変化したチェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture of %n value(s): the arrow keys walk through them</source>
        <translation>
            <numerusform>%n 個の値を示す図: 矢印キーで順に移動できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1; the longest was %2 with %3</source>
        <translation>
            <numerusform>チェック %n 件、所要時間 %1。最長は %2（%3）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>チェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found nothing wrong.</source>
        <translation>
            <numerusform>%n 件のチェックで問題は見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, each with its reason.</source>
        <translation>
            <numerusform>%n 件をスキップしました（それぞれに理由を表示）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses WebSocket</source>
        <translation>Responses WebSocket</translation>
    </message>
    <message>
        <source>token refresh</source>
        <translation>トークンの更新サーバー</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>アップデートサーバー</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>MCP サーバー %1</translation>
    </message>
    <message>
        <source>Stop every Codex, and restore what a backup has of them first, such as %1: the history of a thread stood there. Only if there is no backup, delete those that are still empty: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>すべての Codex を停止し、%1 など、バックアップにあるものをまず復元してください。そこにはスレッドの履歴がありました。バックアップがない場合にだけ、まだ空のものを削除してください: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file&apos;s first record is not the session&apos;s</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: セッションファイル（rollout）の先頭のレコードが、セッションのレコードではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>a record of type session_meta in the first line</source>
        <translation>先頭行に session_meta 型のレコードがあること</translation>
    </message>
    <message>
        <source>Another program has changed the file: restore %1 from a backup. Without one move it out of %2 and keep it; Codex does not open it as it is.</source>
        <translation>別のプログラムがファイルを変更しています。%1 をバックアップから復元してください。バックアップがなければ、%2 の外に移動して残しておいてください。Codex は今の状態のファイルを開きません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has put a byte order mark before the rollout file&apos;s first record</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: エディターまたは同期プログラムが、セッションファイル（rollout）の先頭のレコードの前にバイト順マークを付けています</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>バイト順マークのない UTF-8</translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or take the mark away: `%1`.</source>
        <translation>すべての Codex を停止し、それぞれをバックアップから復元するか、バイト順マークを取り除いてください: `%1`</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has written the rollout file in UTF-16</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: エディターまたは同期プログラムが、セッションファイル（rollout）を UTF-16 で保存しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or convert it: `%1`.</source>
        <translation>すべての Codex を停止し、それぞれをバックアップから復元するか、変換してください: `%1`</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 はフォルダーではありません</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>フォルダー %1 を読み取れません</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs: `rm %1`.</source>
        <translation>`readlink %1` でリンク先を確認し、そのディスクをマウントするか、そのフォルダーを作成してください。または、Codex が 1 つも動作していないときにリンクを削除してください: `rm %1`</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder anew; restore what was in it from a backup.</source>
        <translation>すべての Codex を停止し、`mv %1 %2` で退避してください。フォルダーは Codex が作り直します。中にあったものはバックアップから復元してください。</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown -R &quot;$(id -un)&quot;: %1`.</source>
        <translation>所有者が別のユーザーです（`sudo codex` を実行するとこうなります）。所有者を自分に戻してください: `sudo chown -R &quot;$(id -un)&quot;: %1`</translation>
    </message>
    <message>
        <source>Allow yourself to read and write it again: `chmod u+rwx %1`.</source>
        <translation>自分の読み取りと書き込みを再び許可してください: `chmod u+rwx %1`</translation>
    </message>
    <message>
        <source>Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for errors of it.</source>
        <translation>置かれているディスクを `findmnt -T %1` で、そのエラーを `sudo dmesg` で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such folder(s)</source>
        <translation>
            <numerusform>%1。該当するフォルダーは %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of rollout files, or nothing</source>
        <translation>セッションファイルのフォルダーがあるか、何もないこと</translation>
    </message>
    <message>
        <source>Codex can neither save nor resume threads: %1 is of no use as their folder</source>
        <translation>Codex がスレッドの保存も再開もできません: %1 をスレッドのフォルダーとして使用できません</translation>
    </message>
    <message>
        <source>Codex does not find the threads in %1</source>
        <translation>Codex が %1 のスレッドを見つけられません</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file that the state DB names holds another thread</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: 状態 DB に記録されたセッションファイル（rollout）の内容が、別のスレッドのものです</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of the row in the file&apos;s first record</source>
        <translation>ファイルの先頭のレコードに、行と同じ ID があること</translation>
    </message>
    <message>
        <source>The file was changed or overwritten: restore %1 from a backup. Without one move it out of %2 and keep it; Codex opens neither thread from it.</source>
        <translation>ファイルが変更または上書きされています。%1 をバックアップから復元してください。バックアップがなければ、%2 の外に移動して残しておいてください。Codex はこのファイルからはどちらのスレッドも開きません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file is a symbolic link to a file whose name is no rollout&apos;s</source>
        <translation>
            <numerusform>%n 個のスレッドを再開できません: セッションファイル（rollout）がシンボリックリンクで、リンク先のファイル名が rollout の形式ではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, or a link to one of the same name</source>
        <translation>ファイル、または同じ名前のファイルへのリンク</translation>
    </message>
    <message>
        <source>Stop every Codex, then put the file itself in the link&apos;s place, for the first: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</source>
        <translation>すべての Codex を停止し、リンクをファイルそのものに置き換えてください。最初のものの場合: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`</translation>
    </message>
    <message>
        <source>If a disk is to be mounted where %1 points, mount it. Else start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>%1 のリンク先にマウントすべきディスクがあれば、マウントしてください。なければ、`codex` で Codex を一度起動してください。セッションファイルから索引が作り直されます。</translation>
    </message>
    <message>
        <source>Not compared: the state DB may not be read; state.paths says more</source>
        <translation>未比較: 状態 DB の読み取りが許可されていません。詳しくは state.paths を参照してください</translation>
    </message>
    <message>
        <source>%1 lacks the table that Codex writes its log to, or a part of it: Codex keeps no log</source>
        <translation>%1 に、Codex がログを書き込むテーブルまたはその一部がありません: Codex はログを記録しません</translation>
    </message>
    <message>
        <source>a table of log lines as Codex makes it</source>
        <translation>Codex が作成するとおりの、ログの行のテーブル</translation>
    </message>
    <message>
        <source>%1 has the content of %2: the file, or the write-ahead log beside it, belongs to that database</source>
        <translation>%1 の内容が %2 のものです: ファイルか、その横にある先行書き込みログが、そちらのデータベースのものです</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): it has the content of %3</source>
        <translation>Codex が %1（%2）を使用しません: 内容が %3 のものです</translation>
    </message>
    <message>
        <source>%1 has tables, but no record of the migrations that made them: Codex tries to make the tables again and fails</source>
        <translation>%1 にテーブルはありますが、それを作成したマイグレーションの記録がありません: Codex はテーブルを改めて作成しようとして失敗します</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): the record of its migrations is missing</source>
        <translation>Codex が %1（%2）を使用しません: マイグレーションの記録がありません</translation>
    </message>
    <message>
        <source>Correct %1 so that it names a folder, or take it out: Codex then keeps the files in its home.</source>
        <translation>%1 を修正してフォルダーを指定するか、取り除いてください。取り除くと、Codex はファイルを Codex ホームに保存します。</translation>
    </message>
    <message>
        <source>See with `readlink %1` where the link leads, and mount that disk or make that folder; or correct %2.</source>
        <translation>`readlink %1` でリンク先を確認し、そのディスクをマウントするか、そのフォルダーを作成してください。または、%2 を修正してください。</translation>
    </message>
    <message>
        <source>Mount the disk that it lies on, or make the folder and give it to yourself: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; or correct %2.</source>
        <translation>置かれているディスクをマウントするか、フォルダーを作成して自分を所有者にしてください: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`。または、%2 を修正してください。</translation>
    </message>
    <message>
        <source>%1 names %2, which is not a folder and cannot be one</source>
        <translation>%1 が指す %2 はフォルダーではなく、フォルダーにすることもできません</translation>
    </message>
    <message>
        <source>%1 names %2, which is not there, and Codex cannot make it</source>
        <translation>%1 が指す %2 は存在せず、Codex が作成することもできません</translation>
    </message>
    <message>
        <source>a folder, or a place where Codex can make one</source>
        <translation>フォルダー、または Codex がフォルダーを作成できる場所</translation>
    </message>
    <message>
        <source>Codex has no place for its databases, and lists no threads: %1 points to %2</source>
        <translation>Codex がデータベースを置く場所がなく、スレッドが一覧に表示されません: %1 が %2 を指しています</translation>
    </message>
    <message>
        <source>Codex keeps no log: %1 points to %2</source>
        <translation>Codex がログを記録しません: %1 が %2 を指しています</translation>
    </message>
    <message>
        <source>It belongs to another user, and %1 names it. Name a folder of your own there, or have its owner let you write to it.</source>
        <translation>所有者が別のユーザーで、%1 がこれを指しています。そこに自分のフォルダーを指定するか、所有者に書き込みを許可してもらってください。</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown %1&quot;$(id -un)&quot;: %2`.</source>
        <translation>所有者が別のユーザーです（`sudo codex` を実行するとこうなります）。所有者を自分に戻してください: `sudo chown %1&quot;$(id -un)&quot;: %2`</translation>
    </message>
    <message>
        <source>Allow yourself to write again: `chmod %1u+rwX %2`.</source>
        <translation>自分の書き込みを再び許可してください: `chmod %1u+rwX %2`</translation>
    </message>
    <message>
        <source>The Codex home %1 belongs to another user, %2: you may not write to it</source>
        <translation>Codex ホーム %1 の所有者は別のユーザー %2 です: 書き込む権限がありません</translation>
    </message>
    <message>
        <source>a Codex home of the user who runs Codex</source>
        <translation>Codex を実行するユーザーの Codex ホーム</translation>
    </message>
    <message>
        <source>Use a Codex home of your own: `unset CODEX_HOME`, or set it to a folder of yours. To use this one, start Codex as %1.</source>
        <translation>自分の Codex ホームを使用してください: `unset CODEX_HOME` を実行するか、自分のフォルダーに設定します。このホームを使用する場合は、%1 として Codex を起動してください。</translation>
    </message>
    <message>
        <source>Not asked: no credentials are sent (--no-credentials)</source>
        <translation>未確認: 認証情報を送信しない設定です（--no-credentials）</translation>
    </message>
    <message>
        <source>Not reached: the proxy wants credentials, and none are sent (--no-credentials)</source>
        <translation>未到達: プロキシが認証情報を求めていますが、送信しない設定です（--no-credentials）</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) not looked at again</source>
        <translation>
            <numerusform>再確認していない問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (MCP server %2, %3)</source>
        <translation>%1（MCP サーバー %2、%3）</translation>
    </message>
    <message>
        <source>%1 (makes the provider&apos;s token, %2)</source>
        <translation>%1（プロバイダーのトークンを生成、%2）</translation>
    </message>
    <message>
        <source>tmux (its options)</source>
        <translation>tmux（オプション）</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>チェック %1</translation>
    </message>
    <message>
        <source>A secret (%1) would have been shown by %2, so nothing was written. Please report this as a fault of Codex Doctor.</source>
        <translation>%2 に秘密情報（%1）が含まれてしまうため、何も書き込みませんでした。Codex Doctor の不具合として報告してください。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 はすでに存在します。何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>feedback has to be a table</source>
        <translation>feedback はテーブルでなければなりません</translation>
    </message>
    <message>
        <source>%1 is not a setting; there are dsn and uploads</source>
        <translation>%1 という設定はありません。あるのは dsn と uploads です</translation>
    </message>
    <message>
        <source>dsn has to be a string</source>
        <translation>dsn は文字列でなければなりません</translation>
    </message>
    <message>
        <source>uploads has to be true or false</source>
        <translation>uploads は true か false でなければなりません</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>64 KiB を超えています</translation>
    </message>
    <message>
        <source>You have turned uploads off (%1). The bundle can be saved to a file instead.</source>
        <translation>送信は設定で無効にされています（%1）。代わりにバンドルをファイルに保存できます。</translation>
    </message>
    <message>
        <source>Uploads are forbidden on this machine (%1). The bundle can be saved to a file instead.</source>
        <translation>このマシンでは送信が禁止されています（%1）。代わりにバンドルをファイルに保存できます。</translation>
    </message>
    <message>
        <source>No place for feedback is set, neither in the settings nor by CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.</source>
        <translation>フィードバックの送信先が、設定でも CODEX_DOCTOR_DSN でも指定されていません。代わりにバンドルをファイルに保存できます。</translation>
    </message>
    <message>
        <source>It was queued for %1, and the policy of this machine (%2) has %3. Delete it, and send anew.</source>
        <translation>%1 宛てに送信待ちとなっていますが、このマシンのポリシー（%2）では %3 が指定されています。削除して、送信し直してください。</translation>
    </message>
    <message>
        <source>A secret (%1) would have been sent in %2, so nothing was. Please report this as a fault of Codex Doctor.</source>
        <translation>%2 に秘密情報（%1）が含まれてしまうため、何も送信しませんでした。Codex Doctor の不具合として報告してください。</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 is the most that can be sent.</source>
        <translation>メッセージは %1 文字です。送信できるのは最大 %2 文字です。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>https:// で始まっていません</translation>
    </message>
    <message>
        <source>its scheme is %1, not https</source>
        <translation>スキームが https ではなく %1 です</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストが指定されていません</translation>
    </message>
    <message>
        <source>http is accepted for this machine alone; %1 needs https</source>
        <translation>http を使えるのはこのマシン宛てだけです。%1 には https が必要です</translation>
    </message>
    <message>
        <source>its public key is missing: https://KEY@%1/PROJECT</source>
        <translation>公開キーがありません: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its public key has a character that keys do not have</source>
        <translation>公開キーに、キーには使われない文字があります</translation>
    </message>
    <message>
        <source>something follows the project</source>
        <translation>プロジェクトのあとに余分なものがあります</translation>
    </message>
    <message>
        <source>its project is missing: https://KEY@%1/PROJECT</source>
        <translation>プロジェクトがありません: https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its project is not a number or a word</source>
        <translation>プロジェクトが数字でも単語でもありません</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1、プロジェクト %2</translation>
    </message>
    <message>
        <source>not a Sentry DSN: %1</source>
        <translation>Sentry の DSN ではありません: %1</translation>
    </message>
    <message>
        <source>The policy of this machine (%1) has it go to %2.</source>
        <translation>このマシンのポリシー（%1）により、%2 に送信されます。</translation>
    </message>
    <message>
        <source>The variable CODEX_DOCTOR_DSN decides.</source>
        <translation>変数 CODEX_DOCTOR_DSN が優先されます。</translation>
    </message>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>保存先となるホームフォルダーがありません。</translation>
    </message>
    <message>
        <source>%1 has to be edited by hand: its form is not the usual one.</source>
        <translation>%1 は通常の形式ではないため、手作業で編集してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>a transaction on it was interrupted, or is being written</source>
        <translation>トランザクションが中断されたか、書き込み中です</translation>
    </message>
    <message>
        <source>Codex has no log database here</source>
        <translation>ここには Codex のログデータベースがありません</translation>
    </message>
    <message>
        <source>the log database cannot be read: %1</source>
        <translation>ログデータベースを読み取れません: %1</translation>
    </message>
    <message>
        <source>Codex logged nothing in that time</source>
        <translation>この時間に Codex のログはありません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>its record in the outbox cannot be read; it can only be deleted</source>
        <translation>送信トレイの記録を読み取れません。削除だけが可能です</translation>
    </message>
    <message>
        <source>There is no %1 in the outbox.</source>
        <translation>送信トレイに %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 は現在送信中です。</translation>
    </message>
    <message>
        <source>There is no folder to keep feedback in, because HOME is not set. Nothing was sent.</source>
        <translation>HOME が設定されていないため、フィードバックを保存するフォルダーがありません。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder.</source>
        <translation>%1 は Codex ホームの中にありますが、Codex Doctor は Codex ホームを一切変更しません。XDG_DATA_HOME に別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The feedback cannot be kept in %1, so nothing was sent</source>
        <translation>フィードバックを %1 に保存できないため、何も送信しませんでした</translation>
    </message>
    <message>
        <source>%1 is in the outbox already.</source>
        <translation>%1 はすでに送信トレイにあります。</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be written</source>
        <translation>送信トレイ %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 is not waiting: %2.</source>
        <translation>%1 は待機中ではありません: %2。</translation>
    </message>
    <message>
        <source>%1 was accepted already.</source>
        <translation>%1 はすでに受け付けられています。</translation>
    </message>
    <message>
        <source>%1 has nothing left to send.</source>
        <translation>%1 には送信するものが残っていません。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>what was to be sent cannot be read any more; it can only be deleted</source>
        <translation>送信するはずだった内容を読み取れなくなりました。削除だけが可能です</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1何も送信していません。</translation>
    </message>
    <message>
        <source>; the server wants nothing before %1</source>
        <translation>。サーバーは %1 まで受け付けません</translation>
    </message>
    <message>
        <source>; the next attempt is after %1</source>
        <translation>。次の試行は %1 以降です</translation>
    </message>
    <message>
        <source>%1, but the answer does not confirm it; it is kept, and can be sent again</source>
        <translation>%1。ただし応答では確認できません。保持されており、再送信できます</translation>
    </message>
    <message>
        <source>queued, not sent yet</source>
        <translation>送信待ち、未送信</translation>
    </message>
    <message>
        <source>not accepted yet: %1%2</source>
        <translation>まだ受け付けられていません: %1%2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>accepted by the server (event id %1)</source>
        <translation>サーバーが受け付けました（イベント ID %1）</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>the attempt was stopped</source>
        <translation>試行は中止されました</translation>
    </message>
    <message>
        <source>The server wants nothing before %1.</source>
        <translation>サーバーは %1 まで受け付けません。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing is sent with --offline.</source>
        <translation>--offline では何も送信されません。</translation>
    </message>
    <message>
        <source>%1 printed more than 4 MiB and was not read to its end</source>
        <translation>%1 の出力が 4 MiB を超えたため、最後まで読み取りませんでした</translation>
    </message>
    <message>
        <source>%1 ended without telling its variables (%2)</source>
        <translation>%1 は変数を示さずに終了しました（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The variable SHELL names no login shell</source>
        <translation>変数 SHELL にログインシェルが指定されていません</translation>
    </message>
    <message>
        <source>The background server&apos;s socket %1 cannot be connected to: %2</source>
        <translation>バックグラウンドサーバーのソケット %1 に接続できません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect or an unusual value</source>
        <translation>
            <numerusform>%n 個の設定は、効果がないか、値が一般的ではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login: with CODEX_API_KEY (%2) set, `codex exec` deletes the login that is stored, and ends</source>
        <translation>forced_login_method = &quot;chatgpt&quot;（%1）により ChatGPT でのログインが必要です: CODEX_API_KEY（%2）が設定されていると、`codex exec` は保存されているログイン情報を削除して終了します</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex trusts the system&apos;s certificates alone, and opens no WebSocket.</source>
        <translation>%1 に CA 証明書の PEM ファイルを設定するか、`unset %1` を実行してください。それまで Codex はシステムの証明書だけを信頼し、WebSocket を開きません。</translation>
    </message>
    <message>
        <source>Connected (HTTP 101 Switching Protocols)</source>
        <translation>接続しました（HTTP 101 Switching Protocols）</translation>
    </message>
    <message>
        <source>The latest version is %1; which one is installed is not known</source>
        <translation>最新バージョンは %1 です。インストールされているバージョンは不明です</translation>
    </message>
    <message>
        <source>The single sign-on of the AWS profile %1 (%2) expired at %3</source>
        <translation>AWS プロファイル %1（%2）のシングルサインオンの有効期限が %3 に切れました</translation>
    </message>
    <message>
        <source>The temporary keys of the AWS profile %1 (%2) expired at %3</source>
        <translation>AWS プロファイル %1（%2）の一時キーの有効期限が %3 に切れました</translation>
    </message>
    <message>
        <source>%1 has a string without its closing %2</source>
        <translation>%1 に、終わりの %2 がない文字列があります</translation>
    </message>
    <message>
        <source>%1 has a rule whose pattern is a string, not a list of words</source>
        <translation>%1 に、パターンが単語のリストではなく文字列になっているルールがあります</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: a hook for %2 has no command</source>
        <translation>Codex は %1 のフックを実行しません: %2 のフックに command がありません</translation>
    </message>
    <message>
        <source>There are no rules, hooks, skills or project instructions</source>
        <translation>ルール、フック、スキル、プロジェクトの指示はありません</translation>
    </message>
    <message>
        <source>Nothing wrong was seen in the rules, hooks, skills and project instructions</source>
        <translation>ルール、フック、スキル、プロジェクトの指示に問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>There is no login to compare with the configuration</source>
        <translation>設定と照合するログイン情報がありません</translation>
    </message>
    <message>
        <source>The login fits the configuration</source>
        <translation>ログイン情報は設定に合っています</translation>
    </message>
    <message>
        <source>The login to MCP server %1 expired at %2, and there is no refresh token to renew it</source>
        <translation>MCP サーバー %1 へのログインの有効期限が %2 に切れており、更新に使うリフレッシュトークンもありません</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>Reach it from another public IP address: switch your VPN or proxy on or off, or use another network. If it stays so, send the cf-ray id to whoever runs the gateway.</source>
        <translation>別のグローバル IP アドレスから接続してください。VPN やプロキシのオンとオフを切り替えるか、別のネットワークを使用してください。それでも変わらなければ、cf-ray の ID をゲートウェイの管理者に伝えてください。</translation>
    </message>
    <message>
        <source>A gateway before %1 takes your network for a robot and challenges it (%2)</source>
        <translation>%1 の手前にあるゲートウェイが、お使いのネットワークをボットとみなし、チャレンジで応答しています（%2）</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 expired on %3</source>
        <translation>%2 の証明書 %1 の有効期限が %3 に切れました</translation>
    </message>
    <message>
        <source>No answer from %1: connections time out, as happens where a firewall drops them silently</source>
        <translation>%1 から応答がありません: 接続がタイムアウトします。ファイアウォールが通知なしに破棄している場合に起こります</translation>
    </message>
    <message>
        <source>Not asked: there are no credentials to send</source>
        <translation>問い合わせていません: 送信できる認証情報がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Every hop on the way to %1 (%2) is open</source>
        <translation>%1（%2）までのすべての区間が通じています</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2</source>
        <translation>Codex から %1 に接続できません: Codex は %5:// のプロキシを扱えませんが、%3 にはその種類のプロキシ %2 が指定されています</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4</source>
        <translation>Codex から %1 に接続できません: Codex は %2:// のプロキシを扱えませんが、%3 にはその種類のプロキシ %4 が指定されています</translation>
    </message>
    <message>
        <source>%1 accepts only clients that show a certificate, and Codex has none to show</source>
        <translation>%1 は証明書を提示するクライアントだけを受け入れますが、Codex には提示できるものがありません</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`. To leave them there, give up the write-ahead log: `codex migrate-nfs-db`.</source>
        <translation>Codex を終了し、データベースをローカルディスクのフォルダーに移動して（`mv %1/*_[0-9]*.sqlite* FOLDER/`）、そのフォルダーを config.toml に指定してください: `sqlite_home = &quot;FOLDER&quot;`。移動しない場合は、先行書き込みログの使用をやめてください: `codex migrate-nfs-db`</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Codex was not found on this machine</source>
        <translation>このマシンに Codex が見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>読み取り不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed name(s)</source>
        <translation>
            <numerusform>形式が不正な名前 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 (%2) was stopped in the middle of reading %3: the write-ahead log of that database cannot be emptied, and grows</source>
        <translation>プロセス %1（%2）が %3 の読み取りの途中で停止しています: このデータベースの先行書き込みログを空にできず、増え続けます</translation>
    </message>
    <message>
        <source>Codex could not update its %1 (%2): migration %3 failed</source>
        <translation>Codex が %1（%2）を更新できませんでした: マイグレーション %3 が失敗しました</translation>
    </message>
    <message>
        <source>Codex cannot update its %1 (%2): a migration is left out</source>
        <translation>Codex が %1（%2）を更新できません: 抜けているマイグレーションがあります</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thread(s) in the list of `codex resume --all`</source>
        <translation>
            <numerusform>`codex resume --all` の一覧にあるスレッド %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the checks as its owner: `sudo -u %1 codex-doctor-cli --codex-home %2`.</source>
        <translation>所有者のユーザーとしてチェックを実行してください: `sudo -u %1 codex-doctor-cli --codex-home %2`</translation>
    </message>
    <message>
        <source>Databases take most of it: see what the check of the databases says.</source>
        <translation>大半をデータベースが占めています。データベースのチェック結果をご覧ください。</translation>
    </message>
    <message>
        <source>%1=%2: Codex takes the terminal to be smaller than it needs</source>
        <translation>%1=%2: Codex は端末が必要な大きさより小さいと判断します</translation>
    </message>
    <message>
        <source>Codex knows every item of the terminal title</source>
        <translation>端末のタイトルの項目は、すべて Codex が認識するものです</translation>
    </message>
    <message>
        <source>%1 cannot be changed for the built-in provider %2</source>
        <translation>組み込みプロバイダー %2 の %1 は変更できません</translation>
    </message>
    <message>
        <source>state DB</source>
        <translation>状態 DB</translation>
    </message>
    <message>
        <source>log DB</source>
        <translation>ログ DB</translation>
    </message>
    <message>
        <source>goals DB</source>
        <translation>目標 DB</translation>
    </message>
    <message>
        <source>memories DB</source>
        <translation>記憶 DB</translation>
    </message>
    <message>
        <source>memories v2 DB</source>
        <translation>記憶 v2 DB</translation>
    </message>
    <message>
        <source>queue DB</source>
        <translation>キュー DB</translation>
    </message>
    <message>
        <source>thread history DB</source>
        <translation>スレッド履歴 DB</translation>
    </message>
    <message>
        <source>line %1 column %2</source>
        <translation>%1 行目 %2 列目</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or put it on a line of its own.</source>
        <translation>そこに不要なものを削除するか、別の行に書いてください。</translation>
    </message>
    <message>
        <source>Remove the extra bracket.</source>
        <translation>余分な括弧を削除してください。</translation>
    </message>
    <message>
        <source>There is one comma too many in the value of %1</source>
        <translation>%1 の値に余分なカンマがあります</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>cwd</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>log dir</source>
        <translation>ログのフォルダー</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model provider</source>
        <translation>モデルプロバイダー</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>トランスポートエラー</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>answer after</source>
        <translation>応答までの時間</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>proxy env vars</source>
        <translation>プロキシの環境変数</translation>
    </message>
    <message>
        <source>proxy env vars present</source>
        <translation>設定済みのプロキシの環境変数</translation>
    </message>
    <message>
        <source>auth file</source>
        <translation>認証ファイル</translation>
    </message>
    <message>
        <source>auth mode</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>token refresh %1</source>
        <translation>トークンの更新サーバー %1</translation>
    </message>
    <message>
        <source>Responses WebSocket %1</source>
        <translation>Responses WebSocket %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>アップデートサーバー %1</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1: 例</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1: 出所</translation>
    </message>
    <message>
        <source>os</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>os type</source>
        <translation>OS の種類</translation>
    </message>
    <message>
        <source>os version</source>
        <translation>OS のバージョン</translation>
    </message>
    <message>
        <source>os language</source>
        <translation>OS の言語</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>multiplexer</source>
        <translation>マルチプレクサー</translation>
    </message>
    <message>
        <source>multiplexers</source>
        <translation>マルチプレクサー</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>terminal size</source>
        <translation>端末の大きさ</translation>
    </message>
    <message>
        <source>terminal version</source>
        <translation>端末のバージョン</translation>
    </message>
    <message>
        <source>terminfo entry</source>
        <translation>terminfo の項目</translation>
    </message>
    <message>
        <source>tmux options</source>
        <translation>tmux のオプション</translation>
    </message>
    <message>
        <source>color output</source>
        <translation>カラー出力</translation>
    </message>
    <message>
        <source>effective locale</source>
        <translation>有効なロケール</translation>
    </message>
    <message>
        <source>stdin is terminal</source>
        <translation>stdin が端末か</translation>
    </message>
    <message>
        <source>stdout is terminal</source>
        <translation>stdout が端末か</translation>
    </message>
    <message>
        <source>stderr is terminal</source>
        <translation>stderr が端末か</translation>
    </message>
    <message>
        <source>terminal title source</source>
        <translation>端末タイトル: 出所</translation>
    </message>
    <message>
        <source>terminal title items</source>
        <translation>端末タイトル: 項目</translation>
    </message>
    <message>
        <source>terminal title invalid items</source>
        <translation>端末タイトル: 無効な項目</translation>
    </message>
    <message>
        <source>terminal title activity</source>
        <translation>端末タイトル: アクティビティ</translation>
    </message>
    <message>
        <source>terminal title project source</source>
        <translation>端末タイトル: プロジェクトの出所</translation>
    </message>
    <message>
        <source>terminal title project value</source>
        <translation>端末タイトル: プロジェクトの値</translation>
    </message>
    <message>
        <source>warning threshold</source>
        <translation>警告のしきい値</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>失敗のしきい値</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1: 空き</translation>
    </message>
    <message>
        <source>endpoint products</source>
        <translation>エンドポイント保護製品</translation>
    </message>
    <message>
        <source>.git entry</source>
        <translation>.git の項目</translation>
    </message>
    <message>
        <source>PATH git entries</source>
        <translation>PATH 上の git の数</translation>
    </message>
    <message>
        <source>PATH git #%1</source>
        <translation>PATH 上の git #%1</translation>
    </message>
    <message>
        <source>git execution</source>
        <translation>git の実行</translation>
    </message>
    <message>
        <source>repo detected</source>
        <translation>リポジトリの検出</translation>
    </message>
    <message>
        <source>repo root</source>
        <translation>リポジトリのルート</translation>
    </message>
    <message>
        <source>selected git</source>
        <translation>選ばれた git</translation>
    </message>
    <message>
        <source>search command</source>
        <translation>検索コマンド</translation>
    </message>
    <message>
        <source>search command path</source>
        <translation>検索コマンドのパス</translation>
    </message>
    <message>
        <source>search command readiness</source>
        <translation>検索コマンドの準備状況</translation>
    </message>
    <message>
        <source>search provider</source>
        <translation>検索コマンドの提供元</translation>
    </message>
    <message>
        <source>current executable</source>
        <translation>現在の実行ファイル</translation>
    </message>
    <message>
        <source>install context</source>
        <translation>インストールの状況</translation>
    </message>
    <message>
        <source>install method</source>
        <translation>インストール方法</translation>
    </message>
    <message>
        <source>managed by npm</source>
        <translation>npm による管理</translation>
    </message>
    <message>
        <source>managed by bun</source>
        <translation>bun による管理</translation>
    </message>
    <message>
        <source>managed by pnpm</source>
        <translation>pnpm による管理</translation>
    </message>
    <message>
        <source>managed by Vite+</source>
        <translation>Vite+ による管理</translation>
    </message>
    <message>
        <source>managed package root</source>
        <translation>管理パッケージのルート</translation>
    </message>
    <message>
        <source>npm update target</source>
        <translation>npm の更新先</translation>
    </message>
    <message>
        <source>PATH codex entries</source>
        <translation>PATH 上の codex の数</translation>
    </message>
    <message>
        <source>PATH codex #%1</source>
        <translation>PATH 上の codex #%1</translation>
    </message>
    <message>
        <source>copy #%1</source>
        <translation>インストール #%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>version source</source>
        <translation>バージョンの出所</translation>
    </message>
    <message>
        <source>update action</source>
        <translation>更新方法</translation>
    </message>
    <message>
        <source>check for update on startup</source>
        <translation>起動時の更新確認</translation>
    </message>
    <message>
        <source>version cache</source>
        <translation>バージョンのキャッシュ</translation>
    </message>
    <message>
        <source>version cache read</source>
        <translation>バージョンのキャッシュの読み取り</translation>
    </message>
    <message>
        <source>version cache parse</source>
        <translation>バージョンのキャッシュの解析</translation>
    </message>
    <message>
        <source>cached latest version</source>
        <translation>キャッシュ上の最新バージョン</translation>
    </message>
    <message>
        <source>last checked at</source>
        <translation>最終確認日時</translation>
    </message>
    <message>
        <source>dismissed version</source>
        <translation>見送ったバージョン</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>最新バージョン</translation>
    </message>
    <message>
        <source>latest version probe</source>
        <translation>最新バージョンの問い合わせ</translation>
    </message>
    <message>
        <source>latest version status</source>
        <translation>最新バージョンの状況</translation>
    </message>
    <message>
        <source>%1 of another version</source>
        <translation>別のバージョンの %1</translation>
    </message>
    <message>
        <source>%1 of another version integrity</source>
        <translation>別のバージョンの %1: 整合性</translation>
    </message>
    <message>
        <source>%1 integrity</source>
        <translation>%1: 整合性</translation>
    </message>
    <message>
        <source>%1 size</source>
        <translation>%1: サイズ</translation>
    </message>
    <message>
        <source>%1 write-ahead log</source>
        <translation>%1: 先行書き込みログ</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1: 空きページ</translation>
    </message>
    <message>
        <source>%1 journal mode</source>
        <translation>%1: ジャーナルモード</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1: チェック</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1: マイグレーション</translation>
    </message>
    <message>
        <source>%1 holder</source>
        <translation>%1: 使用中のプロセス</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>使用中のプロセス</translation>
    </message>
    <message>
        <source>processes of other users</source>
        <translation>ほかのユーザーのプロセス</translation>
    </message>
    <message>
        <source>app-servers on this home</source>
        <translation>このホームの app-server</translation>
    </message>
    <message>
        <source>sqlite home</source>
        <translation>SQLite のフォルダー</translation>
    </message>
    <message>
        <source>sqlite home file system</source>
        <translation>SQLite のフォルダーのファイルシステム</translation>
    </message>
    <message>
        <source>active rollout files</source>
        <translation>有効なセッションファイル</translation>
    </message>
    <message>
        <source>archived rollout files</source>
        <translation>アーカイブ済みのセッションファイル</translation>
    </message>
    <message>
        <source>running versions</source>
        <translation>実行中のバージョン</translation>
    </message>
    <message>
        <source>versions of recent threads</source>
        <translation>最近のスレッドのバージョン</translation>
    </message>
    <message>
        <source>database of a newer generation</source>
        <translation>新しい世代のデータベース</translation>
    </message>
    <message>
        <source>log lines read</source>
        <translation>読み取ったログの行数</translation>
    </message>
    <message>
        <source>log lines since</source>
        <translation>ログの開始日時</translation>
    </message>
    <message>
        <source>older log lines</source>
        <translation>より古いログ</translation>
    </message>
    <message>
        <source>further hours with errors</source>
        <translation>エラーのあるその他の時間帯</translation>
    </message>
    <message>
        <source>listed by codex resume</source>
        <translation>codex resume の一覧</translation>
    </message>
    <message>
        <source>listed by codex resume --all</source>
        <translation>codex resume --all の一覧</translation>
    </message>
    <message>
        <source>beyond the newest 50</source>
        <translation>最新 50 件より前</translation>
    </message>
    <message>
        <source>not in the state DB</source>
        <translation>状態 DB にない</translation>
    </message>
    <message>
        <source>file moved</source>
        <translation>ファイルの移動</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>sub-agents of other threads</source>
        <translation>ほかのスレッドのサブエージェント</translation>
    </message>
    <message>
        <source>of another program</source>
        <translation>別のプログラムのもの</translation>
    </message>
    <message>
        <source>not interactive</source>
        <translation>非対話型</translation>
    </message>
    <message>
        <source>without a message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>未設定のプロバイダー</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>threads with sub-agents</source>
        <translation>サブエージェントのあるスレッド</translation>
    </message>
    <message>
        <source>default model provider</source>
        <translation>既定のモデルプロバイダー</translation>
    </message>
    <message>
        <source>thread history</source>
        <translation>スレッドの履歴</translation>
    </message>
    <message>
        <source>thread history ahead of its rollout</source>
        <translation>セッションファイルより進んだスレッドの履歴</translation>
    </message>
    <message>
        <source>rollout DB rows</source>
        <translation>セッションファイル: DB の行</translation>
    </message>
    <message>
        <source>rollout DB sources</source>
        <translation>セッションファイル: 出所</translation>
    </message>
    <message>
        <source>rollout DB model providers</source>
        <translation>セッションファイル: モデルプロバイダー</translation>
    </message>
    <message>
        <source>rollout DB history modes</source>
        <translation>セッションファイル: 履歴の方式</translation>
    </message>
    <message>
        <source>rollout DB read error</source>
        <translation>セッションファイル: 読み取りエラー</translation>
    </message>
    <message>
        <source>rollout DB active files</source>
        <translation>セッションファイル: 有効なファイル</translation>
    </message>
    <message>
        <source>rollout DB active rows</source>
        <translation>セッションファイル: 有効な行</translation>
    </message>
    <message>
        <source>rollout DB archived files</source>
        <translation>セッションファイル: アーカイブ済みのファイル</translation>
    </message>
    <message>
        <source>rollout DB archived rows</source>
        <translation>セッションファイル: アーカイブ済みの行</translation>
    </message>
    <message>
        <source>rollout DB scan errors</source>
        <translation>セッションファイル: 走査エラー</translation>
    </message>
    <message>
        <source>rollout DB scan cap reached</source>
        <translation>セッションファイル: 走査の上限に到達</translation>
    </message>
    <message>
        <source>rollout DB malformed file names</source>
        <translation>セッションファイル: 不正なファイル名</translation>
    </message>
    <message>
        <source>rollout DB missing active rows</source>
        <translation>セッションファイル: 不足している有効な行</translation>
    </message>
    <message>
        <source>rollout DB missing archived rows</source>
        <translation>セッションファイル: 不足しているアーカイブ済みの行</translation>
    </message>
    <message>
        <source>rollout DB stale rows</source>
        <translation>セッションファイル: 古い行</translation>
    </message>
    <message>
        <source>rollout DB archive mismatches</source>
        <translation>セッションファイル: アーカイブの不一致</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB paths</source>
        <translation>セッションファイル: DB 内の重複パス</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread ids</source>
        <translation>セッションファイル: 重複したスレッド ID</translation>
    </message>
    <message>
        <source>rollout DB byte order marks</source>
        <translation>セッションファイル: バイト順マーク</translation>
    </message>
    <message>
        <source>rollout DB earlier parts of threads</source>
        <translation>セッションファイル: スレッドの以前の部分</translation>
    </message>
    <message>
        <source>rollout DB empty files</source>
        <translation>セッションファイル: 空のファイル</translation>
    </message>
    <message>
        <source>rollout DB files of another thread</source>
        <translation>セッションファイル: 別のスレッドのファイル</translation>
    </message>
    <message>
        <source>rollout DB first record not the session&apos;s</source>
        <translation>セッションファイル: 先頭がセッションのレコードでないもの</translation>
    </message>
    <message>
        <source>rollout DB first records not inspected (over 16 MiB)</source>
        <translation>セッションファイル: 未確認の先頭レコード（16 MiB 超）</translation>
    </message>
    <message>
        <source>rollout DB forks</source>
        <translation>セッションファイル: 分岐</translation>
    </message>
    <message>
        <source>rollout DB further copies</source>
        <translation>セッションファイル: 余分なコピー</translation>
    </message>
    <message>
        <source>rollout DB links to other names</source>
        <translation>セッションファイル: 別の名前へのリンク</translation>
    </message>
    <message>
        <source>rollout DB rows of another home</source>
        <translation>セッションファイル: 別のホームの行</translation>
    </message>
    <message>
        <source>rollout DB rows of moved files</source>
        <translation>セッションファイル: 移動したファイルの行</translation>
    </message>
    <message>
        <source>rollout DB truncated last lines</source>
        <translation>セッションファイル: 途中で切れた最終行</translation>
    </message>
    <message>
        <source>rollout DB unindexed threads</source>
        <translation>セッションファイル: 索引にないスレッド</translation>
    </message>
    <message>
        <source>rollout DB zero-filled files</source>
        <translation>セッションファイル: ゼロで埋まったファイル</translation>
    </message>
    <message>
        <source>home on disk</source>
        <translation>ホームのディスク使用量</translation>
    </message>
    <message>
        <source>home bytes</source>
        <translation>ホームのバイト数</translation>
    </message>
    <message>
        <source>share of disk</source>
        <translation>ディスクに占める割合</translation>
    </message>
    <message>
        <source>growth since last run</source>
        <translation>前回の実行からの増加</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>利用可能なメモリー</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>sessions by month</source>
        <translation>月別のセッション</translation>
    </message>
    <message>
        <source>archived_sessions</source>
        <translation>アーカイブ済みのセッション</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>databases not in use</source>
        <translation>使用されていないデータベース</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>standalone releases</source>
        <translation>スタンドアロン版</translation>
    </message>
    <message>
        <source>rollouts inspected</source>
        <translation>確認したセッションファイル</translation>
    </message>
    <message>
        <source>rollouts not inspected</source>
        <translation>未確認のセッションファイル</translation>
    </message>
    <message>
        <source>rollouts not readable</source>
        <translation>読み取れないセッションファイル</translation>
    </message>
    <message>
        <source>largest rollouts</source>
        <translation>サイズの大きいセッションファイル</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>最も長い行</translation>
    </message>
    <message>
        <source>inline images</source>
        <translation>埋め込み画像</translation>
    </message>
    <message>
        <source>compacted histories</source>
        <translation>圧縮された履歴</translation>
    </message>
    <message>
        <source>last line cut short</source>
        <translation>途中で切れた最終行</translation>
    </message>
    <message>
        <source>damaged rollouts</source>
        <translation>破損したセッションファイル</translation>
    </message>
    <message>
        <source>can be freed</source>
        <translation>解放できる容量</translation>
    </message>
    <message>
        <source>trace root</source>
        <translation>トレースのフォルダー</translation>
    </message>
    <message>
        <source>trace root set by</source>
        <translation>トレースのフォルダーの設定元</translation>
    </message>
    <message>
        <source>trace root error</source>
        <translation>トレースのフォルダーのエラー</translation>
    </message>
    <message>
        <source>trace bundles</source>
        <translation>トレースの数</translation>
    </message>
    <message>
        <source>trace bundle</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>trace bundles not inspected</source>
        <translation>未確認のトレース</translation>
    </message>
    <message>
        <source>last inferences</source>
        <translation>最近の推論</translation>
    </message>
    <message>
        <source>last failed inferences</source>
        <translation>最近失敗した推論</translation>
    </message>
    <message>
        <source>home error</source>
        <translation>ホームのエラー</translation>
    </message>
    <message>
        <source>configuration scope</source>
        <translation>設定の範囲</translation>
    </message>
    <message>
        <source>active thread overrides</source>
        <translation>使用中のスレッドでの上書き</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>管理ポリシー</translation>
    </message>
    <message>
        <source>mcp servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>configured TUI mode</source>
        <translation>設定された TUI モード</translation>
    </message>
    <message>
        <source>feature flags enabled</source>
        <translation>有効な機能フラグの数</translation>
    </message>
    <message>
        <source>enabled feature flags</source>
        <translation>有効な機能フラグ</translation>
    </message>
    <message>
        <source>feature flag overrides</source>
        <translation>変更された機能フラグ</translation>
    </message>
    <message>
        <source>legacy feature flag</source>
        <translation>旧式の機能フラグ</translation>
    </message>
    <message>
        <source>config.toml parse</source>
        <translation>config.toml の解析</translation>
    </message>
    <message>
        <source>startup warnings</source>
        <translation>起動時の警告の数</translation>
    </message>
    <message>
        <source>startup warning</source>
        <translation>起動時の警告</translation>
    </message>
    <message>
        <source>startup warning %1</source>
        <translation>起動時の警告（%1）</translation>
    </message>
    <message>
        <source>old setting</source>
        <translation>古い設定</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>auth storage mode</source>
        <translation>ログイン情報の保存方法</translation>
    </message>
    <message>
        <source>auth env vars present</source>
        <translation>設定済みの認証の環境変数</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>provider auth env var</source>
        <translation>プロバイダーのキーの環境変数</translation>
    </message>
    <message>
        <source>model provider requires OpenAI auth</source>
        <translation>OpenAI の認証が必要なプロバイダー</translation>
    </message>
    <message>
        <source>stored login</source>
        <translation>保存済みのログイン情報</translation>
    </message>
    <message>
        <source>stored auth mode</source>
        <translation>保存済みの認証方式</translation>
    </message>
    <message>
        <source>stored API key</source>
        <translation>保存済みの API キー</translation>
    </message>
    <message>
        <source>stored ChatGPT tokens</source>
        <translation>保存済みの ChatGPT トークン</translation>
    </message>
    <message>
        <source>stored agent identity</source>
        <translation>保存済みのエージェント ID</translation>
    </message>
    <message>
        <source>stored auth issue</source>
        <translation>保存済みの認証の問題</translation>
    </message>
    <message>
        <source>failed to deserialize CLI auth from file</source>
        <translation>ファイルのログイン情報を解釈できません</translation>
    </message>
    <message>
        <source>failed to load CLI auth from keyring</source>
        <translation>キーリングからログイン情報を読み込めません</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>symbolic link to</source>
        <translation>シンボリックリンク先</translation>
    </message>
    <message>
        <source>same login in</source>
        <translation>同じログイン情報がある場所</translation>
    </message>
    <message>
        <source>MCP login file</source>
        <translation>MCP のログインファイル</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>access token issued</source>
        <translation>アクセストークンの発行日時</translation>
    </message>
    <message>
        <source>access token expires</source>
        <translation>アクセストークンの有効期限</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>forced login method</source>
        <translation>強制されたログイン方法</translation>
    </message>
    <message>
        <source>forced workspace</source>
        <translation>強制されたワークスペース</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>定義の場所</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS プロファイル</translation>
    </message>
    <message>
        <source>AWS credentials</source>
        <translation>AWS の認証情報</translation>
    </message>
    <message>
        <source>configured servers</source>
        <translation>設定されたサーバー</translation>
    </message>
    <message>
        <source>disabled servers</source>
        <translation>無効なサーバー</translation>
    </message>
    <message>
        <source>stdio servers</source>
        <translation>stdio サーバー</translation>
    </message>
    <message>
        <source>streamable_http servers</source>
        <translation>streamable_http サーバー</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>%1 へのログイン</translation>
    </message>
    <message>
        <source>required reachability failed</source>
        <translation>接続できない必須サーバー</translation>
    </message>
    <message>
        <source>optional reachability failed</source>
        <translation>接続できない任意サーバー</translation>
    </message>
    <message>
        <source>approval policy</source>
        <translation>承認ポリシー</translation>
    </message>
    <message>
        <source>filesystem sandbox</source>
        <translation>ファイルシステムのサンドボックス</translation>
    </message>
    <message>
        <source>network sandbox</source>
        <translation>ネットワークのサンドボックス</translation>
    </message>
    <message>
        <source>denied-read rules</source>
        <translation>読み取り拒否ルール</translation>
    </message>
    <message>
        <source>denied-read glob rules</source>
        <translation>読み取り拒否の glob ルール</translation>
    </message>
    <message>
        <source>glob scan max depth</source>
        <translation>glob 走査の最大の深さ</translation>
    </message>
    <message>
        <source>managed filesystem source</source>
        <translation>管理されたファイルシステムの設定元</translation>
    </message>
    <message>
        <source>codex-linux-sandbox helper</source>
        <translation>補助プログラム codex-linux-sandbox</translation>
    </message>
    <message>
        <source>AppArmor profile for bwrap</source>
        <translation>bwrap の AppArmor プロファイル</translation>
    </message>
    <message>
        <source>Landlock ABI</source>
        <translation>Landlock ABI</translation>
    </message>
    <message>
        <source>security modules</source>
        <translation>セキュリティモジュール</translation>
    </message>
    <message>
        <source>seccomp mode</source>
        <translation>seccomp モード</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>新しい権限の禁止</translation>
    </message>
    <message>
        <source>permission profile</source>
        <translation>権限プロファイル</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>probe budgets</source>
        <translation>調査の上限</translation>
    </message>
    <message>
        <source>paths checked</source>
        <translation>確認したパス</translation>
    </message>
    <message>
        <source>unchecked paths</source>
        <translation>未確認のパス</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>パス %1</translation>
    </message>
    <message>
        <source>path %1 latency</source>
        <translation>パス %1: 応答時間</translation>
    </message>
    <message>
        <source>path %1 source</source>
        <translation>パス %1: 出所</translation>
    </message>
    <message>
        <source>respect system proxy</source>
        <translation>システムのプロキシに従う</translation>
    </message>
    <message>
        <source>managed proxy</source>
        <translation>管理されたプロキシ</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>expired certificates</source>
        <translation>期限切れの証明書</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>hidden by CODEX_CA_CERTIFICATE</source>
        <translation>CODEX_CA_CERTIFICATE により無効</translation>
    </message>
    <message>
        <source>reachability mode</source>
        <translation>接続の方式</translation>
    </message>
    <message>
        <source>active provider endpoint</source>
        <translation>使用中のプロバイダーのエンドポイント</translation>
    </message>
    <message>
        <source>%1 route probe</source>
        <translation>%1: 経路の確認</translation>
    </message>
    <message>
        <source>%1 inference URL</source>
        <translation>%1: 推論 URL</translation>
    </message>
    <message>
        <source>address set in</source>
        <translation>アドレスの設定元</translation>
    </message>
    <message>
        <source>direct because of</source>
        <translation>直接接続の理由</translation>
    </message>
    <message>
        <source>credentials from</source>
        <translation>認証情報の出所</translation>
    </message>
    <message>
        <source>token command</source>
        <translation>トークンのコマンド</translation>
    </message>
    <message>
        <source>clock difference</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>provider name</source>
        <translation>プロバイダー名</translation>
    </message>
    <message>
        <source>wire API</source>
        <translation>API の方式</translation>
    </message>
    <message>
        <source>supports websockets</source>
        <translation>WebSocket 対応</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>endpoint build failed</source>
        <translation>エンドポイントを組み立てられません</translation>
    </message>
    <message>
        <source>provider setup failed</source>
        <translation>プロバイダーを準備できません</translation>
    </message>
    <message>
        <source>handshake result</source>
        <translation>ハンドシェイクの結果</translation>
    </message>
    <message>
        <source>reasoning header</source>
        <translation>推論ヘッダー</translation>
    </message>
    <message>
        <source>server model present</source>
        <translation>サーバーによるモデルの通知</translation>
    </message>
    <message>
        <source>handshake stream error</source>
        <translation>ハンドシェイクのストリームエラー</translation>
    </message>
    <message>
        <source>handshake transport error</source>
        <translation>ハンドシェイクのトランスポートエラー</translation>
    </message>
    <message>
        <source>immediate close code</source>
        <translation>即時切断のコード</translation>
    </message>
    <message>
        <source>immediate close reason</source>
        <translation>即時切断の理由</translation>
    </message>
    <message>
        <source>close reason</source>
        <translation>切断の理由</translation>
    </message>
    <message>
        <source>app-server version</source>
        <translation>app-server のバージョン</translation>
    </message>
    <message>
        <source>control socket</source>
        <translation>制御ソケット</translation>
    </message>
    <message>
        <source>daemon state dir</source>
        <translation>デーモンの状態フォルダー</translation>
    </message>
    <message>
        <source>pid file</source>
        <translation>PID ファイル</translation>
    </message>
    <message>
        <source>dedicated pid file</source>
        <translation>専用の PID ファイル</translation>
    </message>
    <message>
        <source>update-loop pid file</source>
        <translation>更新ループの PID ファイル</translation>
    </message>
    <message>
        <source>dedicated update-loop pid file</source>
        <translation>専用の更新ループの PID ファイル</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1: プロセス</translation>
    </message>
    <message>
        <source>automatic updates</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>configured updater settings</source>
        <translation>アップデーターの設定</translation>
    </message>
    <message>
        <source>update interval</source>
        <translation>更新の間隔</translation>
    </message>
    <message>
        <source>codex process</source>
        <translation>Codex のプロセス</translation>
    </message>
    <message>
        <source>codex processes</source>
        <translation>Codex のプロセス数</translation>
    </message>
    <message>
        <source>helper process</source>
        <translation>補助プロセス</translation>
    </message>
    <message>
        <source>helper processes</source>
        <translation>補助プロセスの数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>login shell (%1)</source>
        <translation>ログインシェル（%1）</translation>
    </message>
    <message>
        <source>a login for Amazon Bedrock</source>
        <translation>Amazon Bedrock 用のログイン情報</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>保存なし</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>不明なバージョン</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>不明な状態</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在のもの</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>journal mode wal</source>
        <translation>WAL ジャーナルモード</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>and %8 more</source>
        <translation>ほか %8 件</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 and %8 more</source>
        <translation>%1、ほか %8 件</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全部で %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inference(s)</source>
        <translation>
            <numerusform>推論 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>PATH helpers are not executed</source>
        <translation>PATH 上の補助プログラムは実行しません</translation>
    </message>
    <message>
        <source>--live asks tmux</source>
        <translation>--live で tmux に問い合わせます</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>stdout is not a terminal</source>
        <translation>stdout が端末ではありません</translation>
    </message>
    <message>
        <source>it would change the login</source>
        <translation>ログイン情報が変わるため</translation>
    </message>
    <message>
        <source>requirements.toml, cloud-managed</source>
        <translation>requirements.toml、クラウドで管理</translation>
    </message>
    <message>
        <source>invocation config, including cloud-managed policy</source>
        <translation>起動時の設定（クラウドで管理されるポリシーを含む）</translation>
    </message>
    <message>
        <source>a FIFO (named pipe)</source>
        <translation>FIFO（名前付きパイプ）</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他のもの</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>not a file %1</source>
        <translation>ファイルではありません: %1</translation>
    </message>
    <message>
        <source>not a file or directory</source>
        <translation>ファイルでもディレクトリでもありません</translation>
    </message>
    <message>
        <source>readable file %1</source>
        <translation>読み取り可能なファイル %1</translation>
    </message>
    <message>
        <source>path is not a file</source>
        <translation>パスがファイルではありません</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>dir unreadable</source>
        <translation>ディレクトリを読み取れません</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>待ち受けているプログラム</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>認証情報あり</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>プロキシとの TLS</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開通</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>it closes the connection</source>
        <translation>接続を閉じます</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no answer within %9</source>
        <translation>%9 以内に応答なし</translation>
    </message>
    <message>
        <source>no answer of the resolver</source>
        <translation>リゾルバーの応答なし</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できません</translation>
    </message>
    <message>
        <source>%1 after %9</source>
        <translation>%1（%9 後）</translation>
    </message>
    <message>
        <source>%1://%2 by %3 (%4)</source>
        <translation>%1://%2（%3（%4）による）</translation>
    </message>
    <message>
        <source>no ALPN offered</source>
        <translation>ALPN の提示なし</translation>
    </message>
    <message>
        <source>ALPN %1 of %2 or %3</source>
        <translation>ALPN %1（提示は %2 または %3）</translation>
    </message>
    <message>
        <source>ALPN %1 of %2</source>
        <translation>ALPN %1（提示は %2）</translation>
    </message>
    <message>
        <source>%1 issued by %2</source>
        <translation>%1（発行者 %2）</translation>
    </message>
    <message>
        <source>%8 bytes sent</source>
        <translation>送信 %8 バイト</translation>
    </message>
    <message>
        <source>%8 received</source>
        <translation>受信 %8</translation>
    </message>
    <message>
        <source>first frame %1</source>
        <translation>最初のフレーム %1</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>%1 で切断</translation>
    </message>
    <message>
        <source>closed without a frame</source>
        <translation>フレームなしで切断</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>クローズフレームなしで切断</translation>
    </message>
    <message>
        <source>close frame %1</source>
        <translation>クローズフレーム %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>リクエストがタイムアウトしました</translation>
    </message>
    <message>
        <source>request timed out after %9</source>
        <translation>リクエストが %9 でタイムアウトしました</translation>
    </message>
    <message>
        <source>request failed</source>
        <translation>リクエストが失敗しました</translation>
    </message>
    <message>
        <source>request could not be built</source>
        <translation>リクエストを組み立てられませんでした</translation>
    </message>
    <message>
        <source>connect failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>more than 10 redirects</source>
        <translation>リダイレクトが 10 回を超えました</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>http または https の URL ではありません</translation>
    </message>
    <message>
        <source>not a ws or wss URL</source>
        <translation>ws または wss の URL ではありません</translation>
    </message>
    <message>
        <source>not an HTTP status line</source>
        <translation>HTTP のステータス行ではありません</translation>
    </message>
    <message>
        <source>the chunks of the body are malformed</source>
        <translation>本文のチャンクの形式が不正です</translation>
    </message>
    <message>
        <source>the headers of the answer exceed 400 KiB</source>
        <translation>応答のヘッダーが 400 KiB を超えています</translation>
    </message>
    <message>
        <source>the head of the answer exceeds 64 KiB</source>
        <translation>応答の先頭部分が 64 KiB を超えています</translation>
    </message>
    <message>
        <source>the connection was closed without a whole answer</source>
        <translation>応答が完了する前に接続が閉じられました</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>the answer is not SOCKS</source>
        <translation>応答が SOCKS ではありません</translation>
    </message>
    <message>
        <source>the answer has no Sec-WebSocket-Accept</source>
        <translation>応答に Sec-WebSocket-Accept がありません</translation>
    </message>
    <message>
        <source>the answer has the wrong Sec-WebSocket-Accept</source>
        <translation>応答の Sec-WebSocket-Accept が正しくありません</translation>
    </message>
    <message>
        <source>the server sent a frame of %8 bytes</source>
        <translation>サーバーが %8 バイトのフレームを送信しました</translation>
    </message>
    <message>
        <source>the server sent a masked frame</source>
        <translation>サーバーがマスクされたフレームを送信しました</translation>
    </message>
    <message>
        <source>the server sent what is no frame of WebSocket</source>
        <translation>サーバーが WebSocket のフレームではないものを送信しました</translation>
    </message>
    <message>
        <source>TLS handshake or certificate validation failed</source>
        <translation>TLS ハンドシェイクまたは証明書の検証に失敗しました</translation>
    </message>
    <message>
        <source>proxy authentication required</source>
        <translation>プロキシの認証が必要です</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>対応していないアドレス種別</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>対応していないコマンド</translation>
    </message>
    <message>
        <source>connection not allowed by ruleset</source>
        <translation>規則により接続が許可されていません</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>general SOCKS server failure</source>
        <translation>SOCKS サーバーの一般的なエラー</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>the proxy accepts none of the offered authentications</source>
        <translation>プロキシが、提示した認証方式をどれも受け入れません</translation>
    </message>
    <message>
        <source>the proxy chose an authentication that was not offered</source>
        <translation>プロキシが、提示していない認証方式を選びました</translation>
    </message>
    <message>
        <source>the proxy refused the user name and password</source>
        <translation>プロキシがユーザー名とパスワードを拒否しました</translation>
    </message>
    <message>
        <source>the proxy wants an authentication</source>
        <translation>プロキシが認証を求めています</translation>
    </message>
    <message>
        <source>error sending request (no client for %1:// proxies)</source>
        <translation>リクエストの送信エラー（%1:// のプロキシに対応するクライアントなし）</translation>
    </message>
    <message>
        <source>URL error: Proxy URL scheme not supported</source>
        <translation>URL エラー: プロキシ URL のスキームに対応していません</translation>
    </message>
    <message>
        <source>error sending request for url (%1)</source>
        <translation>%1 へのリクエストの送信エラー</translation>
    </message>
    <message>
        <source>RSA key of %1 bits</source>
        <translation>%1 ビットの RSA 鍵</translation>
    </message>
    <message>
        <source>The certificate has no subject alternative name</source>
        <translation>証明書にサブジェクト代替名がありません</translation>
    </message>
    <message>
        <source>The certificate is of an old version of X.509</source>
        <translation>証明書が X.509 の古いバージョンです</translation>
    </message>
    <message>
        <source>The certificate of an authority is used as a server&apos;s (CaUsedAsEndEntity)</source>
        <translation>認証局の証明書がサーバー証明書として使われています（CaUsedAsEndEntity）</translation>
    </message>
    <message>
        <source>signed with SHA-1 or MD5</source>
        <translation>SHA-1 または MD5 による署名</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 reachable (HTTP %2)</source>
        <translation>%1 に接続可能（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 route exists (HTTP %2)</source>
        <translation>%1 の経路あり（HTTP %2）</translation>
    </message>
    <message>
        <source>version request timed out</source>
        <translation>バージョンの問い合わせがタイムアウトしました</translation>
    </message>
    <message>
        <source>version response exceeds size limit</source>
        <translation>バージョンの応答がサイズの上限を超えています</translation>
    </message>
    <message>
        <source>newer version is available</source>
        <translation>新しいバージョンがあります</translation>
    </message>
    <message>
        <source>current version is not older</source>
        <translation>現在のバージョンは古くありません</translation>
    </message>
    <message>
        <source>manual or unknown</source>
        <translation>手動または不明</translation>
    </message>
    <message>
        <source>standalone installer</source>
        <translation>スタンドアロンインストーラー</translation>
    </message>
    <message>
        <source>editor extension</source>
        <translation>エディターの拡張機能</translation>
    </message>
    <message>
        <source>source build</source>
        <translation>ソースからのビルド</translation>
    </message>
    <message>
        <source>local build</source>
        <translation>ローカルビルド</translation>
    </message>
    <message>
        <source>certificate #%1 is not X.509</source>
        <translation>証明書 #%1 は X.509 ではありません</translation>
    </message>
    <message>
        <source>a certificate cannot be parsed</source>
        <translation>解釈できない証明書があります</translation>
    </message>
    <message>
        <source>no certificates found in PEM file</source>
        <translation>PEM ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>failed to parse PEM file</source>
        <translation>PEM ファイルを解釈できません</translation>
    </message>
    <message>
        <source>base64 decode error</source>
        <translation>base64 のデコードエラー</translation>
    </message>
    <message>
        <source>illegal section start</source>
        <translation>セクションの開始が不正です</translation>
    </message>
    <message>
        <source>missing section end marker</source>
        <translation>セクションの終了マーカーがありません</translation>
    </message>
    <message>
        <source>Failed to load CA certificates from %1 selected by %2: %3.</source>
        <translation>%2 が指定する %1 から CA 証明書を読み込めません: %3。</translation>
    </message>
    <message>
        <source>Failed to read CA certificate file %1 selected by %2: %3.</source>
        <translation>%2 が指定する CA 証明書ファイル %1 を読み取れません: %3。</translation>
    </message>
    <message>
        <source>built for another processor</source>
        <translation>別のプロセッサー用のビルド</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <source>interpreter missing</source>
        <translation>インタープリターなし</translation>
    </message>
    <message>
        <source>native program missing</source>
        <translation>ネイティブプログラムなし</translation>
    </message>
    <message>
        <source>native program not executable</source>
        <translation>ネイティブプログラムを実行できません</translation>
    </message>
    <message>
        <source>not a program of this system</source>
        <translation>このシステムのプログラムではありません</translation>
    </message>
    <message>
        <source>not on PATH</source>
        <translation>PATH 上にない</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行される</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>隠されている</translation>
    </message>
    <message>
        <source>updated by `%1`</source>
        <translation>`%1` で更新</translation>
    </message>
    <message>
        <source>not told by any file</source>
        <translation>どのファイルにも記載なし</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>終了ステータス %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>シグナル %1（%2）</translation>
    </message>
    <message>
        <source>no end within %9</source>
        <translation>%9 以内に終了せず</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>quick (full with --all)</source>
        <translation>簡易（完全版は --all）</translation>
    </message>
    <message>
        <source>a transaction is unfinished</source>
        <translation>トランザクションが完了していません</translation>
    </message>
    <message>
        <source>the state DB is being made</source>
        <translation>状態 DB は作成中です</translation>
    </message>
    <message>
        <source>state DB is empty</source>
        <translation>状態 DB が空です</translation>
    </message>
    <message>
        <source>exclusive lock</source>
        <translation>排他ロック</translation>
    </message>
    <message>
        <source>write lock</source>
        <translation>書き込みロック</translation>
    </message>
    <message>
        <source>recovers the log</source>
        <translation>ログを復旧中</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>held all the time</source>
        <translation>ずっと保持</translation>
    </message>
    <message>
        <source>file deleted</source>
        <translation>ファイル削除済み</translation>
    </message>
    <message>
        <source>executable deleted</source>
        <translation>実行ファイル削除済み</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>別のユーザーのもの</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>ゾンビ</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>no rows in _sqlx_migrations</source>
        <translation>_sqlx_migrations に行がありません</translation>
    </message>
    <message>
        <source>checksum of migration %1</source>
        <translation>マイグレーション %1 のチェックサム</translation>
    </message>
    <message>
        <source>none recorded, though there are tables</source>
        <translation>テーブルがあるのに記録なし</translation>
    </message>
    <message>
        <source>%8 applied</source>
        <translation>適用済み %8</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>of another build</source>
        <translation>別のビルドのもの</translation>
    </message>
    <message>
        <source>newer than the installed Codex</source>
        <translation>インストール済みの Codex より新しい</translation>
    </message>
    <message>
        <source>%1 of %2 pages free (%3 %)</source>
        <translation>%2 ページ中 %1 ページが空き（%3 %）</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>ホストのもの</translation>
    </message>
    <message>
        <source>scan failed (%1)</source>
        <translation>走査に失敗（%1）</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>セッションバスなし</translation>
    </message>
    <message>
        <source>no session bus at %1</source>
        <translation>%1 にセッションバスなし</translation>
    </message>
    <message>
        <source>the session bus %1</source>
        <translation>セッションバス %1</translation>
    </message>
    <message>
        <source>nobody offers org.freedesktop.secrets on %1</source>
        <translation>%1 で org.freedesktop.secrets を提供するものがありません</translation>
    </message>
    <message>
        <source>the secret service starts when Codex asks for it on %1</source>
        <translation>Codex が %1 で求めるとシークレットサービスが起動します</translation>
    </message>
    <message>
        <source>a secret service is on %1</source>
        <translation>%1 にシークレットサービスがあります</translation>
    </message>
    <message>
        <source>its default collection is locked, and Codex asks to unlock it</source>
        <translation>既定のコレクションがロックされており、Codex がロック解除を求めます</translation>
    </message>
    <message>
        <source>it holds the login of this home, which is not read: it may ask the user first</source>
        <translation>このホームのログイン情報があります。先にユーザーに確認する可能性があるため、読み取りません</translation>
    </message>
    <message>
        <source>it holds no login of this home</source>
        <translation>このホームのログイン情報はありません</translation>
    </message>
    <message>
        <source>it refuses to tell what it starts</source>
        <translation>何を起動するかの回答を拒否</translation>
    </message>
    <message>
        <source>it refuses to tell who offers secrets</source>
        <translation>シークレットの提供元の回答を拒否</translation>
    </message>
    <message>
        <source>the bus does not let this user in, or does not answer</source>
        <translation>バスがこのユーザーを受け入れないか、応答しません</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>セッションバスが応答しません</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>リフレッシュトークンあり</translation>
    </message>
    <message>
        <source>without a refresh token</source>
        <translation>リフレッシュトークンなし</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Codex renews it before it uses it</source>
        <translation>使用前に Codex が更新します</translation>
    </message>
    <message>
        <source>a keyring may hold one, and is not opened</source>
        <translation>キーリングにある可能性がありますが、開きません</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>ignored by this version</source>
        <translation>このバージョンでは無視</translation>
    </message>
    <message>
        <source>key of the provider</source>
        <translation>プロバイダーのキー</translation>
    </message>
    <message>
        <source>not used by the provider</source>
        <translation>プロバイダーは使用しません</translation>
    </message>
    <message>
        <source>wins in codex exec</source>
        <translation>codex exec で優先</translation>
    </message>
    <message>
        <source>wins over a stored login</source>
        <translation>保存済みのログイン情報より優先</translation>
    </message>
    <message>
        <source>hides the one of the %1</source>
        <translation>%1 のものを隠しています</translation>
    </message>
    <message>
        <source>not taken from %1</source>
        <translation>%1 からは採用しません</translation>
    </message>
    <message>
        <source>%1 auth is missing %2</source>
        <translation>%1 の認証: %2 がありません</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>external ChatGPT</source>
        <translation>外部の ChatGPT</translation>
    </message>
    <message>
        <source>personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>agent identity</source>
        <translation>エージェント ID</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>token data</source>
        <translation>トークンのデータ</translation>
    </message>
    <message>
        <source>refresh metadata</source>
        <translation>更新の情報</translation>
    </message>
    <message>
        <source>a Bedrock API key</source>
        <translation>Bedrock の API キー</translation>
    </message>
    <message>
        <source>AWS access keys</source>
        <translation>AWS のアクセスキー</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>a ChatGPT account id</source>
        <translation>ChatGPT のアカウント ID</translation>
    </message>
    <message>
        <source>a personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>an agent identity token</source>
        <translation>エージェント ID のトークン</translation>
    </message>
    <message>
        <source>header auth cannot be loaded from auth storage</source>
        <translation>ヘッダー認証は保存先から読み込めません</translation>
    </message>
    <message>
        <source>Platform secure storage failure: no secret service provider or dbus session found</source>
        <translation>プラットフォームの安全な保存先のエラー: シークレットサービスも D-Bus セッションも見つかりません</translation>
    </message>
    <message>
        <source>stream did not contain valid UTF-8</source>
        <translation>データが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>invalid credential JSON (Data at line %1 column %2)</source>
        <translation>認証情報の JSON が不正です（データ: %1 行目 %2 列目）</translation>
    </message>
    <message>
        <source>%1 at line %2 column %3</source>
        <translation>%1（%2 行目 %3 列目）</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 が必要です</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>末尾に余分な文字があります</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>末尾に余分なカンマがあります</translation>
    </message>
    <message>
        <source>recursion limit exceeded</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>key must be a string</source>
        <translation>キーは文字列でなければなりません</translation>
    </message>
    <message>
        <source>EOF while parsing a value</source>
        <translation>値の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>EOF while parsing a list</source>
        <translation>リストの途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>EOF while parsing an object</source>
        <translation>オブジェクトの途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>EOF while parsing a string</source>
        <translation>文字列の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>control character (\u0000-\u001F) found while parsing a string</source>
        <translation>文字列の中に制御文字（\u0000-\u001F）があります</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <translation>不正なエスケープ</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>不正な数値</translation>
    </message>
    <message>
        <source>lone leading surrogate in hex escape</source>
        <translation>16 進エスケープ内の単独の上位サロゲート</translation>
    </message>
    <message>
        <source>unexpected end of hex escape</source>
        <translation>16 進エスケープが途中で終わっています</translation>
    </message>
    <message>
        <source>a command makes the token, and it is started only with --live</source>
        <translation>コマンドがトークンを作成しますが、起動するのは --live のときだけです</translation>
    </message>
    <message>
        <source>a command makes the token, and nothing is to be sent with it</source>
        <translation>コマンドがトークンを作成しますが、それを使った送信は行わない設定です</translation>
    </message>
    <message>
        <source>the command gives no token</source>
        <translation>コマンドがトークンを出力しません</translation>
    </message>
    <message>
        <source>the command that makes the token is not found</source>
        <translation>トークンを作成するコマンドが見つかりません</translation>
    </message>
    <message>
        <source>Codex asks Amazon Bedrock nothing before the first prompt</source>
        <translation>Codex は最初のプロンプトの前に Amazon Bedrock へ問い合わせません</translation>
    </message>
    <message>
        <source>Codex has the token confirmed by its service before it uses it</source>
        <translation>Codex は使用前にトークンをサービスに確認します</translation>
    </message>
    <message>
        <source>Codex signs each request anew</source>
        <translation>Codex はリクエストごとに署名します</translation>
    </message>
    <message>
        <source>it has a line break or another character that no header can carry</source>
        <translation>改行など、ヘッダーに入れられない文字があります</translation>
    </message>
    <message>
        <source>the access token has expired; Codex asks for a new one first</source>
        <translation>アクセストークンの有効期限が切れています。Codex は先に新しいものを求めます</translation>
    </message>
    <message>
        <source>the login is in a keyring</source>
        <translation>ログイン情報はキーリングにあります</translation>
    </message>
    <message>
        <source>the configuration cannot be loaded</source>
        <translation>設定を読み込めません</translation>
    </message>
    <message>
        <source>Missing environment variable: `%1`.</source>
        <translation>環境変数がありません: `%1`</translation>
    </message>
    <message>
        <source>the SDK asks for a new one</source>
        <translation>SDK が新しいものを求めます</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>whether AWS takes them is not inspected</source>
        <translation>AWS が受け入れるかは未確認</translation>
    </message>
    <message>
        <source>PATH is not set</source>
        <translation>PATH が設定されていません</translation>
    </message>
    <message>
        <source>not found on PATH</source>
        <translation>PATH 上に見つかりません</translation>
    </message>
    <message>
        <source>bearer token env var %1 is not set</source>
        <translation>ベアラートークンの環境変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>header env var %1 is not set</source>
        <translation>ヘッダーの環境変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>env var %1 is not set</source>
        <translation>環境変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>empty env key %1</source>
        <translation>空の環境変数名 %1</translation>
    </message>
    <message>
        <source>cwd does not exist (%1)</source>
        <translation>cwd が存在しません（%1）</translation>
    </message>
    <message>
        <source>env_vars entry `%1` uses source `remote`, which requires remote MCP stdio</source>
        <translation>env_vars の `%1` は source が `remote` のため、リモートの MCP stdio が必要です</translation>
    </message>
    <message>
        <source>remote stdio cwd is not absolute (%1)</source>
        <translation>リモートの stdio の cwd が絶対パスではありません（%1）</translation>
    </message>
    <message>
        <source>remote stdio requires an explicit cwd</source>
        <translation>リモートの stdio には cwd の指定が必要です</translation>
    </message>
    <message>
        <source>stdio command %1 is not resolvable (%2)</source>
        <translation>stdio のコマンド %1 が見つかりません（%2）</translation>
    </message>
    <message>
        <source>stdio command is empty</source>
        <translation>stdio のコマンドが空です</translation>
    </message>
    <message>
        <source>%1 before its answer to %2</source>
        <translation>%2 に応答する前に %1</translation>
    </message>
    <message>
        <source>closed its output before its answer to %1</source>
        <translation>%1 に応答する前に出力を閉じました</translation>
    </message>
    <message>
        <source>error as the answer to %1</source>
        <translation>%1 への応答がエラー</translation>
    </message>
    <message>
        <source>no answer to %1 within %9</source>
        <translation>%9 以内に %1 への応答なし</translation>
    </message>
    <message>
        <source>answers %1 with %2</source>
        <translation>%1 に %2 で応答</translation>
    </message>
    <message>
        <source>no message of MCP as the answer to %1, but %2</source>
        <translation>%1 への応答が MCP のメッセージではなく %2</translation>
    </message>
    <message>
        <source>reads no answers to its own requests, before its answer to %1</source>
        <translation>%1 に応答する前に、自分のリクエストへの応答を読み取らなくなりました</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>output that is no message</source>
        <translation>メッセージではない出力</translation>
    </message>
    <message>
        <source>a line of over 2 MiB, not read</source>
        <translation>2 MiB を超える行（未読み取り）</translation>
    </message>
    <message>
        <source>its definition does not allow it</source>
        <translation>定義により起動できません</translation>
    </message>
    <message>
        <source>it runs in another environment</source>
        <translation>別の環境で動作します</translation>
    </message>
    <message>
        <source>too many servers</source>
        <translation>サーバーが多すぎます</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>no consent, offline, or its credentials are not to be sent</source>
        <translation>同意がないか、オフラインか、認証情報を送信しない設定です</translation>
    </message>
    <message>
        <source>failed to connect to control socket</source>
        <translation>制御ソケットに接続できません</translation>
    </message>
    <message>
        <source>failed to parse app-server JSON-RPC message</source>
        <translation>app-server の JSON-RPC メッセージを解釈できません</translation>
    </message>
    <message>
        <source>failed to parse initialize response</source>
        <translation>initialize の応答を解釈できません</translation>
    </message>
    <message>
        <source>failed to send initialize request</source>
        <translation>initialize のリクエストを送信できません</translation>
    </message>
    <message>
        <source>failed to upgrade control socket</source>
        <translation>制御ソケットを切り替えられません</translation>
    </message>
    <message>
        <source>app-server closed the control socket</source>
        <translation>app-server が制御ソケットを閉じました</translation>
    </message>
    <message>
        <source>timed out probing app-server control socket control socket</source>
        <translation>app-server の制御ソケットの確認がタイムアウトしました</translation>
    </message>
    <message>
        <source>stale or unreachable</source>
        <translation>古いか、接続できません</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>常駐</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>path resolved (read/write access not tested)</source>
        <translation>パスを解決済み（読み書きは未確認）</translation>
    </message>
    <message>
        <source>missing (may be intentional)</source>
        <translation>なし（意図的な可能性あり）</translation>
    </message>
    <message>
        <source>access denied to doctor</source>
        <translation>Codex Doctor のアクセスが拒否されました</translation>
    </message>
    <message>
        <source>path probe failed</source>
        <translation>パスの調査に失敗しました</translation>
    </message>
    <message>
        <source>path probe timed out</source>
        <translation>パスの調査がタイムアウトしました</translation>
    </message>
    <message>
        <source>terminfo</source>
        <translation>terminfo</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <translation>%1 の項目なし</translation>
    </message>
    <message>
        <source>A multiplexer runs inside another: each takes keys and colours from the one around it.</source>
        <translation>マルチプレクサーが別のマルチプレクサーの中で動いています: それぞれ外側のものからキーと色を受け取ります。</translation>
    </message>
    <message>
        <source>TERM is that of a multiplexer, and none is around this run.</source>
        <translation>TERM はマルチプレクサーのものですが、この実行はその中にありません。</translation>
    </message>
    <message>
        <source>NO_COLOR is set: programs show no colours.</source>
        <translation>NO_COLOR が設定されています: プログラムは色を表示しません。</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>images %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>longest line %1</source>
        <translation>最も長い行 %1</translation>
    </message>
    <message>
        <source>only the first %9 inspected</source>
        <translation>最初の %9 のみ確認</translation>
    </message>
    <message>
        <source>%1 and %2 of write-ahead log</source>
        <translation>%1 と先行書き込みログ %2</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>展開できません</translation>
    </message>
    <message>
        <source>incomplete frame</source>
        <translation>不完全なフレーム</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>不正な JSON</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではない</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL バイト</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>詳細度 %1</translation>
    </message>
    <message>
        <source>%9 as base64</source>
        <translation>base64 で %9</translation>
    </message>
    <message>
        <source>%9 decoded</source>
        <translation>デコード後 %9</translation>
    </message>
    <message>
        <source>%8 total bytes</source>
        <translation>合計 %8 バイト</translation>
    </message>
    <message>
        <source>%8 average bytes</source>
        <translation>平均 %8 バイト</translation>
    </message>
    <message>
        <source>%8 files</source>
        <translation>%8 ファイル</translation>
    </message>
    <message>
        <source>Was edited by hand: values and places that are not JSON were read as text or passed over.</source>
        <translation>手作業で編集されています: JSON ではない値や箇所は、テキストとして読み取るか、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Has schema version %1; this program knows version 1 and may miss some of it.</source>
        <translation>スキーマのバージョンは %1 です。このプログラムが知るのはバージョン 1 で、一部を見落とす可能性があります。</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>予期しないもの: %1</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>不正なリテラル</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>入力の終わり</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>object key</source>
        <translation>オブジェクトのキー</translation>
    </message>
    <message>
        <source>the text ends before the report does</source>
        <translation>レポートの途中でテキストが終わっています</translation>
    </message>
    <message>
        <source>the code block ends before the report does</source>
        <translation>レポートの途中でコードブロックが終わっています</translation>
    </message>
    <message>
        <source>nested deeper than any report</source>
        <translation>入れ子がレポートとしては深すぎます</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>文字列の途中でテキストが終わっています</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>閉じる引用符のない文字列</translation>
    </message>
    <message>
        <source>no report is in it</source>
        <translation>レポートが含まれていません</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目 %2 列目</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>この前にカンマがありません</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>%1: %2. Open what `codex-doctor-cli --json` or `codex doctor --json` printed, as a file or pasted into a text, whole.</source>
        <translation>%1: %2。`codex-doctor-cli --json` または `codex doctor --json` の出力を、ファイルのまま、またはテキストに貼り付けたものとして、全体を開いてください。</translation>
    </message>
    <message>
        <source>the object has no `checks`</source>
        <translation>オブジェクトに `checks` がありません</translation>
    </message>
    <message>
        <source>more checks than in any report</source>
        <translation>チェックがレポートとしては多すぎます</translation>
    </message>
    <message>
        <source>nothing in `checks` is a check</source>
        <translation>`checks` の中にチェックがありません</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>over 64 MiB, larger than any report</source>
        <translation>64 MiB を超えており、レポートとしては大きすぎます</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>正常 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warn</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>line %8</source>
        <translation>%8 行目</translation>
    </message>
    <message>
        <source>connection errors</source>
        <translation>接続エラー</translation>
    </message>
    <message>
        <source>authorisation errors</source>
        <translation>認証エラー</translation>
    </message>
    <message>
        <source>usage limit errors</source>
        <translation>使用上限のエラー</translation>
    </message>
    <message>
        <source>server errors</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>database errors</source>
        <translation>データベースエラー</translation>
    </message>
    <message>
        <source>rollout DB scan error</source>
        <translation>セッションファイル: 走査エラー</translation>
    </message>
    <message>
        <source>rollout DB malformed file</source>
        <translation>セッションファイル: 不正なファイル名</translation>
    </message>
    <message>
        <source>rollout DB missing active</source>
        <translation>セッションファイル: 不足している有効な行</translation>
    </message>
    <message>
        <source>rollout DB missing archived</source>
        <translation>セッションファイル: 不足しているアーカイブ済みの行</translation>
    </message>
    <message>
        <source>rollout DB stale row</source>
        <translation>セッションファイル: 古い行</translation>
    </message>
    <message>
        <source>rollout DB archive mismatch</source>
        <translation>セッションファイル: アーカイブの不一致</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread id</source>
        <translation>セッションファイル: 重複したスレッド ID</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB path</source>
        <translation>セッションファイル: DB 内の重複パス</translation>
    </message>
    <message>
        <source>error sending request</source>
        <translation>リクエストの送信エラー</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常な切断</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>相手側の終了</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>対応していないデータ</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>不正なデータ</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>拡張なし</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>サービスの再起動</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>不正なゲートウェイ</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path does not exist</source>
        <translation>%1 は &quot;%2&quot; を指していますが、そのパスは存在しません</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path is not a directory</source>
        <translation>%1 は &quot;%2&quot; を指していますが、そのパスはディレクトリではありません</translation>
    </message>
    <message>
        <source>Could not find home directory</source>
        <translation>ホームディレクトリが見つかりません</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%3 上の %1（%2）</translation>
    </message>
    <message>
        <source>Bedrock API key</source>
        <translation>Bedrock の API キー</translation>
    </message>
    <message>
        <source>Bedrock access key</source>
        <translation>Bedrock のアクセスキー</translation>
    </message>
    <message>
        <source>needs too much memory to inspect</source>
        <translation>確認に必要なメモリーが多すぎます</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead.</source>
        <translation>%1 に誤りがあるため送信できません: %2。代わりにバンドルをファイルに保存できます。</translation>
    </message>
    <message>
        <source>Set cli_auth_credentials_store = &quot;file&quot; in %1, then run `codex login`.</source>
        <translation>%1 で cli_auth_credentials_store = &quot;file&quot; と設定し、`codex login` を実行してください。</translation>
    </message>
    <message>
        <source>Write command in %1 with the whole path: variables such as $HOME are not expanded.</source>
        <translation>%1 の command には完全なパスを書いてください。$HOME のような変数は展開されません。</translation>
    </message>
    <message>
        <source>The address of MCP server %1 (%2) is no web address</source>
        <translation>MCP サーバー %1 のアドレス（%2）は Web アドレスではありません</translation>
    </message>
    <message>
        <source>Write url in %1 with scheme and host, such as &quot;http://localhost:3000/mcp&quot;.</source>
        <translation>%1 の url を、&quot;http://localhost:3000/mcp&quot; のようにスキームとホストを付けて書いてください。</translation>
    </message>
    <message>
        <source>The provider %1 has no base_url: its requests go to OpenAI (api.openai.com)</source>
        <translation>プロバイダー %1 には base_url がありません: リクエストは OpenAI (api.openai.com) に送られます</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, with the address of the provider.</source>
        <translation>[model_providers.%1] (%2) の下に、プロバイダーのアドレスを使って base_url = &quot;https://…/v1&quot; と書いてください。</translation>
    </message>
    <message>
        <source>base_url is not set</source>
        <translation>base_url が設定されていません</translation>
    </message>
    <message>
        <source>The account has no credit left at %1: %2</source>
        <translation>%1 でのアカウントのクレジット残高がありません: %2</translation>
    </message>
    <message>
        <source>git refuses the repository %1: %2 belongs to another user, and no safe.directory names the repository</source>
        <translation>git はリポジトリ %1 を拒否します: %2 は別のユーザーのもので、このリポジトリを示す safe.directory がありません</translation>
    </message>
    <message>
        <source>a repository of this user, or one that is said to be safe</source>
        <translation>このユーザーのリポジトリ、または安全と指定されたもの</translation>
    </message>
    <message>
        <source>If you trust what lies there: `git config --global --add safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`.</source>
        <translation>そこにあるものを信頼する場合: `git config --global --add safe.directory %1`。自分のものである場合: `sudo chown -R $(id -u) %1`。</translation>
    </message>
    <message>
        <source>git finds no repository in %1: the file .git there names %2, which is gone</source>
        <translation>git は %1 にリポジトリを見つけられません: そこの .git ファイルが示す %2 がありません</translation>
    </message>
    <message>
        <source>a folder of git&apos;s at the place that .git names</source>
        <translation>.git が示す場所に git のフォルダーがあること</translation>
    </message>
    <message>
        <source>If the main repository was moved, run `git worktree repair %1` in it; otherwise make the worktree again.</source>
        <translation>メインのリポジトリを移動した場合は、その中で `git worktree repair %1` を実行してください。そうでなければワークツリーを作り直してください。</translation>
    </message>
    <message>
        <source>git finds no repository in %1: %2 names neither a branch nor a commit</source>
        <translation>git は %1 にリポジトリを見つけられません: %2 がブランチもコミットも示していません</translation>
    </message>
    <message>
        <source>a line such as: ref: refs/heads/main</source>
        <translation>ref: refs/heads/main のような行</translation>
    </message>
    <message>
        <source>Write the branch you worked on into it: `echo ref: refs/heads/main &gt; %1`, then see with `git status` whether more is damaged.</source>
        <translation>作業していたブランチを書き込み (`echo ref: refs/heads/main &gt; %1`)、その後 `git status` でほかに壊れたものがないか確かめてください。</translation>
    </message>
    <message>
        <source>git ends at once: line %1 of its configuration %2 cannot be read</source>
        <translation>git はすぐに終了します: 設定 %2 の %1 行目を読み取れません</translation>
    </message>
    <message>
        <source>sections in brackets, and key = value</source>
        <translation>角括弧のセクションと、キー = 値</translation>
    </message>
    <message>
        <source>Correct or remove line %1 of %2.</source>
        <translation>%2 の %1 行目を修正または削除してください。</translation>
    </message>
    <message>
        <source>read from files: git was not run</source>
        <translation>ファイルから読み取り: git は実行していません</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown &quot;$(id -un)&quot;: %1`.</source>
        <translation>所有者が別のユーザーです（`sudo codex` を実行するとこうなります）。所有者を自分に戻してください: `sudo chown &quot;$(id -un)&quot;: %1`</translation>
    </message>
    <message>
        <source>The name of the provider %1 has a dot, and so stands for two tables</source>
        <translation>プロバイダー名 %1 にはドットがあるため、2 つのテーブルを表しています</translation>
    </message>
    <message>
        <source>Put the name in quotes: [model_providers.&quot;%1&quot;]</source>
        <translation>名前を引用符で囲んでください: [model_providers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>The name of the MCP server %1 has a dot, and so stands for two tables</source>
        <translation>MCP サーバー %1 の名前にはドットがあり、2 つのテーブルとして扱われます</translation>
    </message>
    <message>
        <source>Put the name in quotes: [mcp_servers.&quot;%1&quot;]</source>
        <translation>名前を引用符で囲んでください: [mcp_servers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>[%1] stands in the table %2, but line %3 gives %2 a value</source>
        <translation>[%1] はテーブル %2 の中にありますが、%3 行目が %2 に値を与えています</translation>
    </message>
    <message>
        <source>Did you mean [%1]? Rename the table.</source>
        <translation>もしかして [%1] ですか？テーブルの名前を変更してください。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the key %2</source>
        <translation>キー %2 に見えない文字（%1）があります</translation>
    </message>
    <message>
        <source>Type the line again instead of pasting it: %1 = value</source>
        <translation>行を貼り付けるのではなく入力し直してください: %1 = 値</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the line</source>
        <translation>行に見えない文字 (%1) があります</translation>
    </message>
    <message>
        <source>Remove it, or type the line again instead of pasting it.</source>
        <translation>それを取り除くか、行を貼り付けずに入力し直してください。</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is UTF-16 without a mark, or was damaged</source>
        <translation>ファイルに NUL バイトがあります: マークのない UTF-16 か、破損しています</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8, or restore it from a backup.</source>
        <translation>ファイルを UTF-8 で保存し直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Remove the lines of Markdown that begin with ```.</source>
        <translation>``` で始まる Markdown の行を削除してください。</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero: %2</source>
        <translation>%1 の数値がゼロで始まっています: %2</translation>
    </message>
    <message>
        <source>a number without zeros before it</source>
        <translation>先頭にゼロのない数値</translation>
    </message>
    <message>
        <source>The number of %1 is too large: %2</source>
        <translation>%1 の数値が大きすぎます: %2</translation>
    </message>
    <message>
        <source>a number up to 9223372036854775807</source>
        <translation>9223372036854775807 までの数値</translation>
    </message>
    <message>
        <source>Write a smaller number, or remove %1 to get its default.</source>
        <translation>小さい数値を書くか、%1 を削除して既定値にしてください。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>worktree</source>
        <translation>ワークツリー</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>rollout DB UTF-16 files</source>
        <translation>セッションファイル: UTF-16 のもの</translation>
    </message>
    <message>
        <source>rollout DB beginnings cut short</source>
        <translation>セッションファイル: 途中で切れた先頭部分</translation>
    </message>
    <message>
        <source>rollout DB beginnings missing</source>
        <translation>セッションファイル: 見つからない先頭部分</translation>
    </message>
    <message>
        <source>through proxy</source>
        <translation>経由するプロキシ</translation>
    </message>
    <message>
        <source>os error %8</source>
        <translation>OS エラー %8</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはディレクトリがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>操作は許可されていません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>Symbolic link loop</source>
        <translation>シンボリックリンクの循環</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Filename too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスククォータを超過しました</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステム</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>リモート側の入出力エラー</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>古いファイルハンドル</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム全体で開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>プログラムファイルが使用中です</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>実行形式の誤り</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>引数リストが長すぎます</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>無効なファイル記述子</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>機能が実装されていません</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>サポートされていない操作</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>デバイスをまたぐ無効なリンク</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>デバイスまたはアドレスがありません</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>プロセスがありません</translation>
    </message>
    <message>
        <source>Inappropriate ioctl for device</source>
        <translation>デバイスに対する不適切な制御操作</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>データ型に対して値が大きすぎます</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>システムコールが中断されました</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側から切断されました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>こちら側で接続が中断されました</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>相手側が接続を閉じました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスはすでに使用中です</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>プロトコルが対応していないアドレスファミリー</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>プロトコルに対応していません</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>Socket operation on non-socket</source>
        <translation>ソケット以外に対するソケット操作</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>バッファー領域がありません</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>ファイルシステムが破損しています</translation>
    </message>
    <message>
        <source>failed to lookup address information: %1</source>
        <translation>アドレス情報を取得できません: %1</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>不明な名前</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>名前解決の一時的な失敗</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>名前解決の回復不能な失敗</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>この名前に対応するアドレスなし</translation>
    </message>
    <message>
        <source>Address family for hostname not supported</source>
        <translation>この名前では対応していないアドレスファミリー</translation>
    </message>
    <message>
        <source>Memory allocation failure</source>
        <translation>メモリの確保に失敗しました</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>システムエラー</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>端末の切断</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>強制終了要求</translation>
    </message>
    <message>
        <source>Illegal instruction</source>
        <translation>不正な命令</translation>
    </message>
    <message>
        <source>Trace/breakpoint trap</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>バスエラー</translation>
    </message>
    <message>
        <source>Floating point exception</source>
        <translation>演算エラー</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Segmentation fault</source>
        <translation>セグメンテーション違反</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>終了要求</translation>
    </message>
    <message>
        <source>Bad system call</source>
        <translation>不正なシステムコール</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>CPU 時間の上限を超過</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>ファイルサイズの上限を超過</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>証明書の署名を復号できません</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>証明書の公開鍵を読み取れません</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>証明書の署名が無効です</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>証明書の有効期間の開始日時が無効です</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>証明書の有効期間の終了日時が無効です</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>証明書は自己署名で、信頼されていません</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>証明書チェーンのルート証明書は自己署名で、信頼されていません</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>このマシンで見つかった証明書の発行者の証明書がありません</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>検証できた証明書がありません</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>CA 証明書のひとつが無効です</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>証明書チェーンが許容される長さを超えています</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>証明書はこの用途に適していません</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>ルート CA 証明書はこの用途では信頼されていません</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>ルート CA 証明書はこの用途を拒否するよう設定されています</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>相手側が証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>ホスト名が証明書の有効なホストのいずれとも一致しません</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>相手側の証明書はブロックされています</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>相手側が接続を閉じました</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>TLS ハンドシェイク中のエラー: %1</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>証明書の検証に失敗しました</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>TLS ではない応答、または誤ったバージョン</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>対応していない TLS バージョン</translation>
    </message>
    <message>
        <source>no shared cipher</source>
        <translation>共通の暗号スイートなし</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>予期しない接続の終了</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>相手側の警告: ハンドシェイクの失敗</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>相手側の警告: 証明書を受け入れません</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>相手側の警告: クライアント証明書が必要です</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>相手側の警告: TLS バージョンを受け入れません</translation>
    </message>
    <message>
        <source>error:%1:SSL routines:%2:%3</source>
        <translation>error:%1:SSL routines:%2:%3</translation>
    </message>
    <message>
        <source>error returned from database: (code: %8) %1</source>
        <translation>データベースのエラー: (コード %8) %1</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースファイルが破損しています</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ファイルはデータベースではありません</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースはロックされています</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けません</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用のデータベースへの書き込み</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>relative URL without a base</source>
        <translation>基準のない相対 URL</translation>
    </message>
    <message>
        <source>expected ident</source>
        <translation>識別子が必要です</translation>
    </message>
    <message>
        <source>expected `,` or `}`</source>
        <translation>`,` または `}` が必要です</translation>
    </message>
    <message>
        <source>expected `,` or `]`</source>
        <translation>`,` または `]` が必要です</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>不正な値</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>不正な数値</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>オブジェクトが閉じられていません</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>配列が閉じられていません</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>名前の後にコロンがありません</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>値の間にカンマがありません</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>カンマの後に項目がありません</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>末尾に余分な文字があります</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>無効な UTF-8 文字列</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>true</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>false</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>一部のみ読み取り</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>伏せ字</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>git repo root</source>
        <translation>Git リポジトリのルート</translation>
    </message>
    <message>
        <source>project config</source>
        <translation>プロジェクトの設定</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>under %5</source>
        <translation>%5 の下位</translation>
    </message>
    <message>
        <source>provider %1 is not configured</source>
        <translation>プロバイダー %1 は未設定</translation>
    </message>
    <message>
        <source>%1, of the working directory %2</source>
        <translation>%1（作業ディレクトリ %2）</translation>
    </message>
    <message>
        <source>%8: the list loads them as it is scrolled, side bars of apps may not</source>
        <translation>%8: 一覧はスクロールに応じて読み込みますが、アプリのサイドバーは読み込まないことがあります</translation>
    </message>
    <message>
        <source>%8 of %6</source>
        <translation>%6 中 %8</translation>
    </message>
    <message>
        <source>%1 of %9, %7 free</source>
        <translation>%9 中 %1、空き %7</translation>
    </message>
    <message>
        <source>+%9 since %1</source>
        <translation>%1 から +%9</translation>
    </message>
    <message>
        <source>-%9 since %1</source>
        <translation>%1 から -%9</translation>
    </message>
    <message>
        <source>1 files</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>1 days ago</source>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>%8 minutes</source>
        <translation>%8 分</translation>
    </message>
    <message>
        <source>over 1 second</source>
        <translation>1 秒超</translation>
    </message>
    <message>
        <source>until %5</source>
        <translation>%5 まで</translation>
    </message>
    <message>
        <source>last %5</source>
        <translation>最終 %5</translation>
    </message>
    <message>
        <source>mode %5</source>
        <translation>モード %5</translation>
    </message>
    <message>
        <source>hides %5</source>
        <translation>%5 を隠しています</translation>
    </message>
    <message>
        <source>package %5</source>
        <translation>パッケージ %5</translation>
    </message>
    <message>
        <source>resources %5</source>
        <translation>リソース %5</translation>
    </message>
    <message>
        <source>path %5</source>
        <translation>パス %5</translation>
    </message>
    <message>
        <source>unreadable or invalid</source>
        <translation>読み取り不可または無効</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>その他: %1</translation>
    </message>
    <message>
        <source>file -&gt; %1</source>
        <translation>ファイル -&gt; %1</translation>
    </message>
    <message>
        <source>open after %9</source>
        <translation>%9 後に開通</translation>
    </message>
    <message>
        <source>first IPv4</source>
        <translation>IPv4 が先</translation>
    </message>
    <message>
        <source>first IPv6</source>
        <translation>IPv6 が先</translation>
    </message>
    <message>
        <source>first none</source>
        <translation>先頭なし</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>名前解決に失敗しました</translation>
    </message>
    <message>
        <source>network error: %1</source>
        <translation>ネットワークエラー: %1</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>ハンドシェイクがタイムアウトしました</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>WebSocket ハンドシェイク</translation>
    </message>
    <message>
        <source>workspace routing</source>
        <translation>ワークスペースへのルーティング</translation>
    </message>
    <message>
        <source>provider auth</source>
        <translation>プロバイダーの認証</translation>
    </message>
    <message>
        <source>API key auth</source>
        <translation>API キーによる認証</translation>
    </message>
    <message>
        <source>ChatGPT auth</source>
        <translation>ChatGPT による認証</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 returned HTTP %2</source>
        <translation>%1 が HTTP %2 を返しました</translation>
    </message>
    <message>
        <source>%1 request timed out</source>
        <translation>%1: リクエストがタイムアウトしました</translation>
    </message>
    <message>
        <source>%1 request failed</source>
        <translation>%1: リクエストが失敗しました</translation>
    </message>
    <message>
        <source>%1 request could not be built</source>
        <translation>%1: リクエストを組み立てられませんでした</translation>
    </message>
    <message>
        <source>%1 connect failed</source>
        <translation>%1: 接続に失敗しました</translation>
    </message>
    <message>
        <source>%1 TLS handshake or certificate validation failed</source>
        <translation>%1: TLS ハンドシェイクまたは証明書の検証に失敗しました</translation>
    </message>
    <message>
        <source>%1 proxy authentication required</source>
        <translation>%1: プロキシの認証が必要です</translation>
    </message>
    <message>
        <source>not inspected on this platform</source>
        <translation>このプラットフォームでは未確認</translation>
    </message>
    <message>
        <source>unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock model provider</source>
        <translation>未対応の操作: Bedrock API キーによる認証は Amazon Bedrock プロバイダーのみで使用できます</translation>
    </message>
    <message>
        <source>none, because %1 (%2) exempts %3</source>
        <translation>なし（%1（%2）が %3 を除外）</translation>
    </message>
    <message>
        <source>invalid configuration</source>
        <translation>無効な設定</translation>
    </message>
    <message>
        <source>configuration load failed</source>
        <translation>設定の読み込みに失敗しました</translation>
    </message>
    <message>
        <source>invalid input parameter</source>
        <translation>無効な入力パラメーター</translation>
    </message>
    <message>
        <source>entity not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message numerus="yes">
        <source>Codex is ignoring %n unrecognized configuration setting(s). Check for typos or deprecated settings.</source>
        <translation>
            <numerusform>Codex は認識できない設定 %n 件を無視しています。入力ミスや非推奨の設定がないか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files than were looked at</source>
        <translation>確認したもの以外にもファイルがあります</translation>
    </message>
    <message>
        <source>cannot find binary path</source>
        <translation>プログラムのパスが見つかりません</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>ファイルあり</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>execution not verified</source>
        <translation>実行は未確認</translation>
    </message>
    <message>
        <source>ignored inherited package-manager launch env for cargo-built binary</source>
        <translation>Cargo でビルドされたプログラムのため、パッケージマネージャーから引き継いだ起動変数を無視</translation>
    </message>
    <message>
        <source>%1 UTC: %8 from %2 to %3</source>
        <translation>%1 UTC: %8 件（%2～%3）</translation>
    </message>
    <message>
        <source>%1 UTC: %8 at %2</source>
        <translation>%1 UTC: %8 件（%2）</translation>
    </message>
    <message>
        <source>has it open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>state DB missing</source>
        <translation>状態 DB なし</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>スレッド %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%8 behind their rollout</source>
        <translation>セッションファイルより遅れているもの %8 件</translation>
    </message>
    <message>
        <source>thread %5</source>
        <translation>スレッド %5</translation>
    </message>
    <message>
        <source>request %5</source>
        <translation>リクエスト %5</translation>
    </message>
    <message>
        <source>response %5</source>
        <translation>応答 %5</translation>
    </message>
    <message>
        <source>%8 completed</source>
        <translation>完了 %8</translation>
    </message>
    <message>
        <source>%8 failed</source>
        <translation>失敗 %8</translation>
    </message>
    <message>
        <source>%8 cancelled</source>
        <translation>キャンセル %8</translation>
    </message>
    <message>
        <source>and %1 that tell none</source>
        <translation>ほかに、示していないもの %1</translation>
    </message>
    <message>
        <source>the rest is not inspected</source>
        <translation>残りは未確認</translation>
    </message>
    <message>
        <source>no log can be read</source>
        <translation>読み取れるログなし</translation>
    </message>
    <message>
        <source>%1, of which Codex itself started %2</source>
        <translation>%1（うち Codex が起動したもの %2）</translation>
    </message>
    <message>
        <source>it was written to during the whole check</source>
        <translation>確認の間ずっと書き込まれていました</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>it does not say whether it is locked</source>
        <translation>ロックされているかどうかの回答なし</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>内容についての回答なし</translation>
    </message>
    <message>
        <source>a kind of bus that is not spoken here</source>
        <translation>対応していない種類のバス</translation>
    </message>
    <message>
        <source>made by a command</source>
        <translation>コマンドで生成</translation>
    </message>
    <message>
        <source>from a role, which AWS hands out</source>
        <translation>ロールによるもの（AWS が発行）</translation>
    </message>
    <message>
        <source>from a web identity, which AWS exchanges</source>
        <translation>Web ID によるもの（AWS が交換）</translation>
    </message>
    <message>
        <source>from the program %1, which is not started</source>
        <translation>プログラム %1 によるもの（起動しません）</translation>
    </message>
    <message>
        <source>from single sign-on, without a token</source>
        <translation>シングルサインオン（トークンなし）</translation>
    </message>
    <message>
        <source>from single sign-on, whose token is valid until %1</source>
        <translation>シングルサインオン（トークンは %1 まで有効）</translation>
    </message>
    <message>
        <source>from single sign-on, whose token expired at %1</source>
        <translation>シングルサインオン（トークンは %1 に期限切れ）</translation>
    </message>
    <message>
        <source>perhaps from a service of this machine</source>
        <translation>このマシンのサービスによる可能性</translation>
    </message>
    <message>
        <source>keys, valid until %1</source>
        <translation>キー（%1 まで有効）</translation>
    </message>
    <message>
        <source>%1 (read); %2</source>
        <translation>%1（読み取り）；%2</translation>
    </message>
    <message>
        <source>%1 (write); %2</source>
        <translation>%1（書き込み）；%2</translation>
    </message>
    <message>
        <source>%1 (read, write); %2</source>
        <translation>%1（読み取り、書き込み）；%2</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>filesystem read restrictions apply</source>
        <translation>ファイルシステムの読み取り制限あり</translation>
    </message>
    <message>
        <source>effective filesystem policy</source>
        <translation>有効なファイルシステムポリシー</translation>
    </message>
    <message>
        <source>entry provenance unavailable</source>
        <translation>項目の由来は不明</translation>
    </message>
    <message>
        <source>resolve paths only; read/write access is not tested</source>
        <translation>パスの解決のみ；読み書きは未確認</translation>
    </message>
    <message>
        <source>2 seconds per path, 8 seconds total, at most 32 paths</source>
        <translation>パスごとに 2 秒、合計 8 秒、最大 32 パス</translation>
    </message>
    <message>
        <source>probe budget exhausted</source>
        <translation>確認の時間切れ</translation>
    </message>
    <message>
        <source>folders that may not be read, or took too long: there is more</source>
        <translation>読み取れない、または時間がかかりすぎたフォルダー: ほかにもあります</translation>
    </message>
    <message>
        <source>%1, %9, and %8 not to the end; --all inspects all</source>
        <translation>%1、%9、ほかに途中まで確認したもの %8；--all ですべて確認します</translation>
    </message>
    <message>
        <source>with %8 items</source>
        <translation>%8 項目</translation>
    </message>
    <message numerus="yes">
        <source>%n compaction(s) %1</source>
        <translation>
            <numerusform>圧縮 %n 回 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %9 of memory to resume</source>
        <translation>再開に約 %9 のメモリ</translation>
    </message>
    <message>
        <source>%9 of generated images that you no longer need</source>
        <translation>%9: 不要になった生成画像</translation>
    </message>
    <message>
        <source>%9 of archived sessions: `codex delete &lt;id&gt;` for each (archiving alone frees nothing)</source>
        <translation>%9: アーカイブ済みのセッション: それぞれ `codex delete &lt;id&gt;`（アーカイブだけでは解放されません）</translation>
    </message>
    <message>
        <source>%9 of older standalone releases in packages/standalone/releases, while no Codex runs</source>
        <translation>%9: packages/standalone/releases の古いスタンドアロン版（Codex が動いていないときに）</translation>
    </message>
    <message>
        <source>%9 of worktrees: `git worktree list`, then `git worktree remove &lt;path&gt;`</source>
        <translation>%9: ワークツリー: `git worktree list` の後に `git worktree remove &lt;path&gt;`</translation>
    </message>
    <message>
        <source>%9 of text logs: `rm log/*.log` in the home, while no Codex runs</source>
        <translation>%9: テキストログ: ホームで `rm log/*.log`（Codex が動いていないときに）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source> (</source>
        <translation>（</translation>
    </message>
    <message>
        <source>)</source>
        <translation>）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>legacy managed</source>
        <translation>管理対象（旧形式）</translation>
    </message>
    <message>
        <source>%1: `%2` is ignored.</source>
        <translation>%1: `%2` は無視されます。</translation>
    </message>
    <message>
        <source>... and %8 more ignored settings.</source>
        <translation>... ほかに無視された設定 %8 件。</translation>
    </message>
    <message>
        <source>Ignored unsupported project-local config keys in %1: %2. If you want these settings to apply, manually set them in your user-level config.toml.</source>
        <translation>%1 にある、プロジェクトでは指定できない設定を無視しました: %2。適用するには、ユーザーの config.toml に指定してください。</translation>
    </message>
    <message>
        <source>`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = false` disables subagent tools even when the model selects a subagent version, unless `[features].multi_agent_v2` is enabled.</source>
        <translation>`[features].multi_agent` は非推奨です。V1 へのフォールバックは引き続き制御します。`[features].multi_agent_v2` が有効でない限り、モデルがサブエージェントのバージョンを選んでも、`[agents].enabled = false` によりサブエージェントのツールは無効になります。</translation>
    </message>
    <message>
        <source>`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification always uses conversations; remove this setting from config.toml or profile configuration files.</source>
        <translation>`[features.guardianv2].async_classifier_mode` は非推奨のため無視されます。非同期の分類は常に会話を使用します。この設定を config.toml またはプロファイルの設定ファイルから削除してください。</translation>
    </message>
    <message>
        <source>Permissions profile `%1` does not define any recognized filesystem entries for this version of Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects filesystem permissions.</source>
        <translation>権限プロファイル `%1` には、このバージョンの Codex が認識できるファイルシステムの項目がありません。ファイルシステムへのアクセスは制限されたままです。ファイルシステムの権限が必要な場合は、Codex を更新してください。</translation>
    </message>
    <message>
        <source>Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`.</source>
        <translation>読み取りを拒否するパターン `%1` に `**` が使われています。macOS 以外のサンドボックスは無制限の `**` に対応していません。このプロファイルに `glob_scan_max_depth` を指定して Linux での展開を制限するか、`*.env`、`*/*.env`、`*/*/*.env` のように深さを列挙すると、この警告は表示されなくなります。</translation>
    </message>
    <message>
        <source>rollout at %1 has no usable header record</source>
        <translation>セッションファイル %1 に使用できる先頭レコードがありません</translation>
    </message>
    <message>
        <source>rollout at %1 has invalid session metadata</source>
        <translation>セッションファイル %1 のセッション情報が無効です</translation>
    </message>
    <message>
        <source>older than %5</source>
        <translation>%5 より古い</translation>
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
        <translation>（レポートに要約がありません）</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>発行者候補の証明書は、名前が発行者名と一致しないため拒否されました</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>発行者候補の証明書は、発行者名とシリアル番号が鍵識別子と一致しないため拒否されました</translation>
    </message>
    <message>
        <source>SSL is not supported on this platform</source>
        <translation>このプラットフォームは TLS に対応していません</translation>
    </message>
    <message numerus="yes">
        <source>Damaged lines in %n rollout(s), such as %1: %2</source>
        <translation>
            <numerusform>%1 など、%n 個のセッションファイル（rollout）に破損した行があります: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>env_key of provider `%1` (%2) is to name the environment variable that holds the key, and what stands there is no such name</source>
        <translation>プロバイダー `%1` の env_key（%2）には、キーを入れた環境変数の名前を書きますが、そこにある値は変数名ではありません</translation>
    </message>
    <message>
        <source>a name of letters, digits and _, such as %1</source>
        <translation>%1 のような、英字・数字・_ からなる名前</translation>
    </message>
    <message>
        <source>Write the name there, env_key = &quot;%1&quot;, and set the variable in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>そこに名前を env_key = &quot;%1&quot; と書き、Codex を起動するシェルで変数を設定してください: `export %1=&lt;your key&gt;`</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: its env_key names no variable</source>
        <translation>Codex にはプロバイダー `%1` のキーがありません: その env_key は変数名ではありません</translation>
    </message>
    <message>
        <source>Store the key alone, without what stands around it: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>前後の余分な文字を除き、キーだけを保存してください: `printenv OPENAI_API_KEY | codex login --with-api-key`</translation>
    </message>
    <message>
        <source>%1 has the route of requests to the model, but no list of models at %2: %3</source>
        <translation>%1 にはモデルへのリクエストの経路がありますが、%2 にモデルの一覧がありません: %3</translation>
    </message>
    <message>
        <source>Stop every Codex, then move each back to where its row names it, the first with `%1`.</source>
        <translation>すべての Codex を停止し、各ファイルを行に記録された場所へ戻してください。最初のものは次のとおりです: `%1`</translation>
    </message>
    <message>
        <source>A file of the same thread lies beside it under another name. Stop every Codex, then give it its name back: `%1`.</source>
        <translation>同じスレッドのファイルが別の名前で隣にあります。すべての Codex を停止し、元の名前に戻してください: `%1`</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: the first line of its rollout %1 is damaged</source>
        <translation>スレッドを再開できません: セッションファイル（rollout）%1 の最初の行が破損しています</translation>
    </message>
    <message>
        <source>No file can be made in %1: its file system has no inode left, though %2 are free</source>
        <translation>%1 にファイルを作成できません: 空きは %2 ありますが、ファイルシステムに inode が残っていません</translation>
    </message>
    <message>
        <source>0 free inodes</source>
        <translation>空き inode は 0</translation>
    </message>
    <message>
        <source>free inodes: each file takes one</source>
        <translation>空き inode（ファイルごとに 1 つ使います）</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, many small ones above all: `df -i %1` shows what is left.</source>
        <translation>そこにある不要なファイル、特に多数の小さなファイルを削除してください。残りは `df -i %1` で確認できます。</translation>
    </message>
    <message>
        <source>no such table: %1</source>
        <translation>テーブル %1 がありません</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>読み取る相手がいません</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>nothing but blanks in the value</source>
        <translation>値が空白のみ</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>No file descriptors available</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>操作がタイムアウトしました</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Codex Doctor</source>
        <translation>Codex Doctor について</translation>
    </message>
    <message>
        <source>Codex Doctor %1</source>
        <translation>Codex Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why a local Codex installation does not work, changes nothing while doing so, and writes a report that is safe to share.</source>
        <translation>ローカルの Codex が動作しない原因を、何も変更せずに調べ、安全に共有できるレポートを作成します。</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1（%2）</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>No terminal could be opened.</source>
        <translation>端末を開けませんでした。</translation>
    </message>
    <message>
        <source>Set the variable TERMINAL to the program of your terminal.</source>
        <translation>変数 TERMINAL に、お使いの端末のプログラムを設定してください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>一部に問題あり</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing wrong was found in what was checked.</source>
        <translation>チェックした範囲では、問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one.</source>
        <translation>保存済みのレポート（%1 から開きました）。作成: %2、%3。このマシンではなく、作成されたマシンについてのものです。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>no Codex found</source>
        <translation>Codex は見つかりません</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>検出元: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1 and %2 more (--all)</source>
        <translation>%1 ほか %2 件（--all）</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>（期待: %1）</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>実際: %1</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>JSON report</source>
        <translation>JSON レポート</translation>
    </message>
    <message>
        <source>Text report</source>
        <translation>テキストレポート</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown レポート</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>JSON as codex doctor writes it, with whole paths</source>
        <translation>codex doctor 形式の JSON（完全なパスを含む）</translation>
    </message>
    <message>
        <source>JUnit results</source>
        <translation>JUnit の結果</translation>
    </message>
    <message>
        <source>SARIF results</source>
        <translation>SARIF の結果</translation>
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
        <translation>%1（所要時間 %2）</translation>
    </message>
    <message>
        <source>Helper programs were started</source>
        <translation>補助プログラムを起動しました</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更したものはありません</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing was sent</source>
        <translation>変更も送信もしていません</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>an unknown platform</source>
        <translation>不明なプラットフォーム</translation>
    </message>
    <message>
        <source>Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.</source>
        <translation>保存済みのレポート %1（作成: %2、%3）。別のマシンのものである可能性があります。この内容が実行または変更されることはありません。</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>doctor::BarModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>doctor::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 2 failed, 1 warning</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>doctor::ChecksPane</name>
    <message>
        <source>Filter checks and values</source>
        <translation>チェックと値をフィルター</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values (Ctrl+F)</source>
        <translation>名前または値にこれらの語をすべて含むチェックだけを表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values</source>
        <translation>名前または値にこれらの語をすべて含むチェックだけを表示します</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>フィルターに一致するチェックはありません。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Idle or skipped</source>
        <translation>対象なし・スキップ</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonModel</name>
    <message>
        <source>New problem</source>
        <translation>新しい問題</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>このレポートにはありません</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Problem gone</source>
        <translation>解消した問題</translation>
    </message>
    <message>
        <source>Not looked at again</source>
        <translation>再確認なし</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonWindow</name>
    <message>
        <source>Comparison – Codex Doctor</source>
        <translation>比較 – Codex Doctor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化した項目</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the comparison as text to the clipboard</source>
        <translation>比較結果をテキストとしてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>比較結果をコピー</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>このマシン（現在）</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変化はありません</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>悪化した項目があります</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>悪化した項目はありません</translation>
    </message>
    <message>
        <source>The comparison was not copied.</source>
        <translation>比較結果をコピーできませんでした。</translation>
    </message>
</context>
<context>
    <name>doctor::Consent</name>
    <message>
        <source>Start Helper Programs</source>
        <translation>補助プログラムの起動</translation>
    </message>
    <message>
        <source>May the checks start these programs?</source>
        <translation>チェックで次のプログラムを起動してもよろしいですか？</translation>
    </message>
    <message>
        <source>There is none on this machine.</source>
        <translation>このマシンにはありません。</translation>
    </message>
    <message>
        <source>Each is ended after a while, and listed in the report. The consent holds until Codex Doctor is closed.</source>
        <translation>いずれも一定時間後に終了させ、レポートに記載します。この同意は Codex Doctor を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsPane</name>
    <message>
        <source>Details of the check</source>
        <translation>チェックの詳細</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>名前と値を検索</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, to the clipboard</source>
        <translation>選択した行、またはすべての行をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>アクセス先</translation>
    </message>
    <message>
        <source>What the check read, contacted and started</source>
        <translation>チェックが読み取ったもの、接続したもの、起動したもの</translation>
    </message>
    <message>
        <source>This check read no file, contacted no host and started no program.</source>
        <translation>このチェックで、ファイルの読み取り、ホストへの接続、プログラムの起動は行われていません。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Copy the check as it stands in the report to the clipboard</source>
        <translation>レポートに記載されるチェックの内容をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>詳細（%1）</translation>
    </message>
    <message>
        <source>Files and folders read (%1)</source>
        <translation>読み取ったファイルとフォルダー（%1）</translation>
    </message>
    <message>
        <source>Hosts contacted (%1)</source>
        <translation>接続したホスト（%1）</translation>
    </message>
    <message>
        <source>Programs started (%1)</source>
        <translation>起動したプログラム（%1）</translation>
    </message>
    <message>
        <source>Files, hosts and programs</source>
        <translation>ファイル、ホスト、プログラム</translation>
    </message>
    <message>
        <source>The check as the report has it</source>
        <translation>レポートに含まれるチェックの内容</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more under Details</source>
        <translation>
            <numerusform>… ほか %n 件は「詳細」に表示</numerusform>
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
        <translation>図で表示</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show these values as a picture</source>
        <translation>これらの値を図で表示します</translation>
    </message>
    <message>
        <source>Show these values as a table</source>
        <translation>これらの値を表で表示します</translation>
    </message>
</context>
<context>
    <name>doctor::IssueCard</name>
    <message>
        <source>Measured</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>設定場所</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy only the command to the clipboard</source>
        <translation>コマンドだけをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Open Terminal Here</source>
        <translation>ここで端末を開く</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal to paste it into; nothing is run for you</source>
        <translation>コマンドをコピーし、貼り付け先の端末を開きます。自動では何も実行されません</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal</source>
        <translation>コマンドをコピーして端末を開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>対処方法をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the remedy</source>
        <translation>対処方法をコピー</translation>
    </message>
    <message>
        <source>A likely cause; not everything was seen that would prove it</source>
        <translation>有力な原因です。ただし、裏付けとなる情報がすべてそろってはいません</translation>
    </message>
    <message>
        <source>A possible cause; others would look the same</source>
        <translation>考えられる原因です。別の原因でも同じ状態になります</translation>
    </message>
</context>
<context>
    <name>doctor::LadderFigure</name>
    <message>
        <source>The way to each endpoint, hop by hop</source>
        <translation>各エンドポイントまでの経路（区間ごと）</translation>
    </message>
    <message>
        <source>Hop by hop</source>
        <translation>区間ごと</translation>
    </message>
</context>
<context>
    <name>doctor::LadderModel</name>
    <message>
        <source>the same without the proxy</source>
        <translation>同じエンドポイント（プロキシなし）</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1（%2 経由）</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <translation>プロキシ名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Proxy TCP</source>
        <translation>プロキシ TCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy TLS</source>
        <translation>プロキシ TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Recent H&amp;omes</source>
        <translation>最近使ったホーム(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>フィードバック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>レポートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Codex Doctor または codex doctor --json の保存済みレポートを開きます</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Codex Doctor または codex doctor --json の保存済みレポートを開きます (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>比較(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report</source>
        <translation>この実行と保存済みレポートの違いを表示します</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report (Ctrl+M)</source>
        <translation>この実行と保存済みレポートの違いを表示します (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Upload Report…</source>
        <translation>レポートを送信(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>送信トレイ(&amp;O)…</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it</source>
        <translation>送信待ちに入れたものと、その結果を表示します</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it (Ctrl+Shift+O)</source>
        <translation>送信待ちに入れたものと、その結果を表示します (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>GitHub の Issue 用にコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue</source>
        <translation>レポートを GitHub の Issue に適した Markdown としてコピーします</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>レポートを GitHub の Issue に適した Markdown としてコピーします (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the redacted report to a file</source>
        <translation>機密情報を伏せたレポートをファイルに保存します</translation>
    </message>
    <message>
        <source>Save the redacted report to a file (Ctrl+S)</source>
        <translation>機密情報を伏せたレポートをファイルに保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard</source>
        <translation>機密情報を伏せたレポートをテキストとしてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>機密情報を伏せたレポートをテキストとしてクリップボードにコピーします (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes</source>
        <translation>言語、テーマ、制限時間、フィードバックの送信先を選択します</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes (Ctrl+,)</source>
        <translation>言語、テーマ、制限時間、フィードバックの送信先を選択します (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>ウィンドウを閉じてプログラムを終了します</translation>
    </message>
    <message>
        <source>Close the window and end the program (Ctrl+Q)</source>
        <translation>ウィンドウを閉じてプログラムを終了します (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>すべて実行(&amp;A)</translation>
    </message>
    <message>
        <source>Run every check</source>
        <translation>すべてのチェックを実行します</translation>
    </message>
    <message>
        <source>Run every check (F5)</source>
        <translation>すべてのチェックを実行します (F5)</translation>
    </message>
    <message>
        <source>Run &amp;Selected</source>
        <translation>選択項目を実行(&amp;S)</translation>
    </message>
    <message>
        <source>Run the chosen checks again</source>
        <translation>選択したチェックをもう一度実行します</translation>
    </message>
    <message>
        <source>Run the chosen checks again (Ctrl+R)</source>
        <translation>選択したチェックをもう一度実行します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run &amp;Failed</source>
        <translation>失敗項目を再実行(&amp;F)</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn</source>
        <translation>失敗または警告のチェックをもう一度実行します</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn (Shift+F5)</source>
        <translation>失敗または警告のチェックをもう一度実行します (Shift+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays</source>
        <translation>実行を停止します。完了した分は残ります</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays (Esc)</source>
        <translation>実行を停止します。完了した分は残ります (Esc)</translation>
    </message>
    <message>
        <source>Start &amp;helper programs</source>
        <translation>補助プログラムを起動(&amp;H)</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version</source>
        <translation>次回の実行時に、codex --version など、このインストールのプログラムの起動をチェックに許可します</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version (Ctrl+H)</source>
        <translation>次回の実行時に、codex --version など、このインストールのプログラムの起動をチェックに許可します (Ctrl+H)</translation>
    </message>
    <message>
        <source>Choose &amp;Codex Home…</source>
        <translation>Codex ホームを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session</source>
        <translation>このセッションのものとは別の Codex ホームを調べます</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session (Ctrl+Shift+H)</source>
        <translation>このセッションのものとは別の Codex ホームを調べます (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Choose Codex &amp;Program…</source>
        <translation>Codex プログラムを選択(&amp;P)…</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start</source>
        <translation>このセッションで起動されるものとは別の codex プログラムを調べます</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start (Ctrl+Shift+P)</source>
        <translation>このセッションで起動されるものとは別の codex プログラムを調べます (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>&amp;Judge by the Login Shell…</source>
        <translation>ログインシェルを基準にする(&amp;J)…</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session</source>
        <translation>このセッションの変数の代わりに、端末で使われる PATH、プロキシなどの変数を使って調べます</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session (Ctrl+L)</source>
        <translation>このセッションの変数の代わりに、端末で使われる PATH、プロキシなどの変数を使って調べます (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Back to This Session</source>
        <translation>このセッションに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again</source>
        <translation>このセッションのホーム、プログラム、変数を調べる状態に戻します</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again (Ctrl+Shift+B)</source>
        <translation>このセッションのホーム、プログラム、変数を調べる状態に戻します (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Open &amp;Details Window</source>
        <translation>詳細ウィンドウを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own</source>
        <translation>選択したチェックの詳細を別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own (Ctrl+Return)</source>
        <translation>選択したチェックの詳細を別のウィンドウで開きます (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>実行のタイムライン(&amp;L)</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run</source>
        <translation>各チェックの待機と処理のタイミングを表示します。実行中も随時更新されます</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run (F8)</source>
        <translation>各チェックの待機と処理のタイミングを表示します。実行中も随時更新されます (F8)</translation>
    </message>
    <message>
        <source>Show First Dia&amp;gnosis</source>
        <translation>最初の診断を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most</source>
        <translation>最も重要な問題が見つかったチェックを選択します</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most (Ctrl+D)</source>
        <translation>最も重要な問題が見つかったチェックを選択します (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy &amp;Remedy</source>
        <translation>対処方法をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard</source>
        <translation>最初の診断の対処方法をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard (Ctrl+Shift+R)</source>
        <translation>最初の診断の対処方法をクリップボードにコピーします (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>フィルター欄に移動します</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>フィルター欄に移動します (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Problems Only</source>
        <translation>問題のみ(&amp;P)</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn</source>
        <translation>失敗または警告のチェックだけを表示します</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn (Ctrl+E)</source>
        <translation>失敗または警告のチェックだけを表示します (Ctrl+E)</translation>
    </message>
    <message>
        <source>C&amp;hanged Since Last Run</source>
        <translation>前回から変化した項目(&amp;H)</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before</source>
        <translation>前回と今回の実行で結果が異なるチェックだけを表示します</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before (Ctrl+Shift+E)</source>
        <translation>前回と今回の実行で結果が異なるチェックだけを表示します (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Sort by Severity</source>
        <translation>重大度順に並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories</source>
        <translation>カテゴリー内でもカテゴリー間でも、失敗したものを先に表示します</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories (Ctrl+Shift+S)</source>
        <translation>カテゴリー内でもカテゴリー間でも、失敗したものを先に表示します (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>Open every category</source>
        <translation>すべてのカテゴリーを開きます</translation>
    </message>
    <message>
        <source>Open every category (Ctrl+Shift+Down)</source>
        <translation>すべてのカテゴリーを開きます (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Close every category</source>
        <translation>すべてのカテゴリーを閉じます</translation>
    </message>
    <message>
        <source>Close every category (Ctrl+Shift+Up)</source>
        <translation>すべてのカテゴリーを閉じます (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>As the &amp;Platform</source>
        <translation>プラットフォームに合わせる(&amp;P)</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>デスクトップの配色を使用します</translation>
    </message>
    <message>
        <source>Use the colours of the desktop (Ctrl+Shift+1)</source>
        <translation>デスクトップの配色を使用します (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>明るい配色を使用します</translation>
    </message>
    <message>
        <source>Use light colours (Ctrl+Shift+2)</source>
        <translation>明るい配色を使用します (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>暗い配色を使用します</translation>
    </message>
    <message>
        <source>Use dark colours (Ctrl+Shift+3)</source>
        <translation>暗い配色を使用します (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Use white, yellow and black</source>
        <translation>白、黄、黒の配色を使用します</translation>
    </message>
    <message>
        <source>Use white, yellow and black (Ctrl+Shift+4)</source>
        <translation>白、黄、黒の配色を使用します (Ctrl+Shift+4)</translation>
    </message>
    <message>
        <source>&amp;About Codex Doctor</source>
        <translation>Codex Doctor について(&amp;A)</translation>
    </message>
    <message>
        <source>Show what this program is and its version</source>
        <translation>このプログラムの説明とバージョンを表示します</translation>
    </message>
    <message>
        <source>Show what this program is and its version (F1)</source>
        <translation>このプログラムの説明とバージョンを表示します (F1)</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>レポートを GitHub の Issue に適した形でコピーしました</translation>
    </message>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>チェックを実行しています</translation>
    </message>
    <message>
        <source>There is no report before the first run has ended</source>
        <translation>最初の実行が終わるまでレポートはありません</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>チェックが選択されていません</translation>
    </message>
    <message>
        <source>No check failed or warns</source>
        <translation>失敗または警告のチェックはありません</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>There is no diagnosis</source>
        <translation>診断はありません</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want</source>
        <translation>サポートに送信される内容を表示し、必要なら送信します</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want (Ctrl+U)</source>
        <translation>サポートに送信される内容を表示し、必要なら送信します (Ctrl+U)</translation>
    </message>
    <message>
        <source>Copy Report in This &amp;Language</source>
        <translation>レポートをこの言語でコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the redacted report as text in the language of this window, for yourself: who helps you reads the English one</source>
        <translation>機密情報を伏せたレポートを、このウィンドウの言語のテキストとして自分用にコピーします。サポートする人は英語版を読みます</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>What was queued for sending</source>
        <translation>送信待ちに入れたもの</translation>
    </message>
    <message>
        <source>Nothing was queued, and nothing was sent.</source>
        <translation>送信待ちに入れたものも、送信したものもありません。</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>実行できなかった理由</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>今すぐ送信(&amp;S)</translation>
    </message>
    <message>
        <source>Try to send it now</source>
        <translation>今すぐ送信を試みます</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Keep it, and do not send it until it is queued again</source>
        <translation>残しておき、再び送信待ちに入れるまで送信しません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>&amp;Leave Out Attachments</source>
        <translation>添付を除外(&amp;L)</translation>
    </message>
    <message>
        <source>Take the attachments out, which were too large for the server, and queue the rest</source>
        <translation>サーバーには大きすぎた添付を取り除き、残りを送信待ちに入れます</translation>
    </message>
    <message>
        <source>Leave Out Attachments</source>
        <translation>添付を除外</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete it for good; what the server has, it keeps</source>
        <translation>完全に削除します。サーバーにあるものは残ります</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; sending goes on</source>
        <translation>このウィンドウを閉じます。送信は続きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Queue Again</source>
        <translation>送信待ちに戻す(&amp;Q)</translation>
    </message>
    <message>
        <source>It is not queued</source>
        <translation>送信待ちではありません</translation>
    </message>
    <message>
        <source>It is sent already, or just being sent</source>
        <translation>送信済みか、送信中です</translation>
    </message>
    <message>
        <source>The server did not find it too large</source>
        <translation>サーバーはサイズ超過として拒否していません</translation>
    </message>
    <message>
        <source>It is just being sent</source>
        <translation>送信中です</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>when it was queued</comment>
        <translation>登録日時</translation>
    </message>
</context>
<context>
    <name>doctor::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the window; reports are in English</source>
        <translation>ウィンドウの言語。レポートは英語です</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Limit of &amp;each check</source>
        <translation>各チェックの制限時間(&amp;E)</translation>
    </message>
    <message>
        <source>After so long a check that has no answer is given up</source>
        <translation>この時間が過ぎても応答のないチェックは打ち切られます</translation>
    </message>
    <message>
        <source>Its own, 15 seconds mostly</source>
        <translation>チェックごとの既定値（多くは 15 秒）</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Run the checks when the window opens</source>
        <translation>ウィンドウを開いたときにチェックを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise they wait for Run All</source>
        <translation>オフの場合は、「すべて実行」を選ぶまで実行されません</translation>
    </message>
    <message>
        <source>&amp;Feedback goes to</source>
        <translation>フィードバックの送信先(&amp;F)</translation>
    </message>
    <message>
        <source>DSN of the Sentry project that takes feedback; empty: nowhere</source>
        <translation>フィードバックを受け取る Sentry プロジェクトの DSN。空の場合はどこにも送信されません</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>何も変更せずに閉じます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>フィードバックの送信先を調べています…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>この値は無効です: %1</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 に保存されます。</translation>
    </message>
    <message>
        <source>The place for feedback was not saved.</source>
        <translation>フィードバックの送信先を保存できませんでした。</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>この設定を保存します</translation>
    </message>
</context>
<context>
    <name>doctor::ReportFiles</name>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The report could not be saved to %1.</source>
        <translation>レポートを %1 に保存できませんでした。</translation>
    </message>
    <message>
        <source>The report was not copied.</source>
        <translation>レポートをコピーできませんでした。</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>レポート (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>レポートを開けませんでした。</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>比較対象</translation>
    </message>
</context>
<context>
    <name>doctor::ReportView</name>
    <message>
        <source>The remedy was copied</source>
        <translation>対処方法をコピーしました</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>doctor::ReportWindow</name>
    <message>
        <source>Where this report comes from</source>
        <translation>このレポートの出所</translation>
    </message>
    <message>
        <source>Check This Machine</source>
        <translation>このマシンをチェック</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine</source>
        <translation>このマシンを調べるウィンドウに移動します</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>このマシンをチェック</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>レポートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>Codex Doctor または codex doctor --json の別の保存済みレポートを開きます</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>Codex Doctor または codex doctor --json の別の保存済みレポートを開きます (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one</source>
        <translation>このレポートと別のレポートの違いを表示します</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one (Ctrl+M)</source>
        <translation>このレポートと別のレポートの違いを表示します (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form</source>
        <translation>このレポートを、任意の形式で別のファイルに保存します</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form (Ctrl+S)</source>
        <translation>このレポートを、任意の形式で別のファイルに保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard</source>
        <translation>このレポートをテキストとしてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>このレポートをテキストとしてクリップボードにコピーします (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>GitHub の Issue 用にコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue</source>
        <translation>このレポートを GitHub の Issue に適した Markdown としてコピーします</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>このレポートを GitHub の Issue に適した Markdown としてコピーします (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Check This &amp;Machine</source>
        <translation>このマシンをチェック(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine (Ctrl+T)</source>
        <translation>このマシンを調べるウィンドウに移動します (Ctrl+T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Close this window (Ctrl+W)</source>
        <translation>このウィンドウを閉じます (Ctrl+W)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>実行のタイムライン(&amp;L)</translation>
    </message>
    <message>
        <source>Show how long each check of this report took</source>
        <translation>このレポートの各チェックの所要時間を表示します</translation>
    </message>
    <message>
        <source>Show how long each check of this report took (F8)</source>
        <translation>このレポートの各チェックの所要時間を表示します (F8)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>フィルター欄に移動します</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>フィルター欄に移動します (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 – Saved Report – Codex Doctor</source>
        <translation>%1 – 保存済みレポート – Codex Doctor</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>レポートを GitHub の Issue に適した形でコピーしました</translation>
    </message>
</context>
<context>
    <name>doctor::ShellDialog</name>
    <message>
        <source>Judge by the Login Shell</source>
        <translation>ログインシェルを基準にする</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>異なる変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Login shell</source>
        <translation>ログインシェル</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Judge by this session, as before</source>
        <translation>これまでどおり、このセッションを基準にします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Start the Shell</source>
        <translation>シェルを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start it once, and show what differs</source>
        <translation>シェルを一度起動して、違いを表示します</translation>
    </message>
    <message>
        <source>Start the shell</source>
        <translation>シェルを起動</translation>
    </message>
    <message>
        <source>&amp;Use These Variables</source>
        <translation>これらの変数を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Run the checks with the variables of the login shell</source>
        <translation>ログインシェルの変数を使ってチェックを実行します</translation>
    </message>
    <message>
        <source>Use these variables</source>
        <translation>これらの変数を使用</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>set, and empty</source>
        <translation>設定済み（空）</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>the same folders in another order</source>
        <translation>同じフォルダー（順序が異なる）</translation>
    </message>
    <message>
        <source>A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 be started once, to see what it sets? It reads your start-up files, and is ended after some seconds with all that it started.</source>
        <translation>デスクトップから起動されたプログラムには、端末の PATH やプロキシの設定がないことがよくあります。設定される変数を調べるため、%1 を一度だけ起動してもよろしいですか？シェルは起動ファイルを読み込み、数秒後に、そこから起動されたものもすべて含めて終了されます。</translation>
    </message>
    <message>
        <source>the login shell</source>
        <translation>ログインシェル</translation>
    </message>
    <message>
        <source>It has been started</source>
        <translation>起動済みです</translation>
    </message>
    <message>
        <source>The shell is starting…</source>
        <translation>シェルを起動しています…</translation>
    </message>
    <message>
        <source>The login shell did not tell its variables: %1. The checks go on judging by this session.</source>
        <translation>ログインシェルから変数を取得できませんでした: %1。チェックは引き続きこのセッションを基準にします。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動します</translation>
    </message>
    <message>
        <source>%1 was started and has ended.</source>
        <translation>%1 を起動しました（終了済み）。</translation>
    </message>
    <message>
        <source>The variables in bold change what Codex finds and reaches.</source>
        <translation>太字の変数は、Codex が見つけるものや接続先に影響します。</translation>
    </message>
    <message>
        <source>Nothing that differs changes what Codex finds or reaches.</source>
        <translation>Codex が見つけるものや接続先に影響する違いはありません。</translation>
    </message>
    <message>
        <source>Both have the same variables</source>
        <translation>どちらの変数も同じです</translation>
    </message>
    <message>
        <source>set to another value</source>
        <translation>設定済み（別の値）</translation>
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
        <translation>次のチェックだけを表示: %1</translation>
    </message>
</context>
<context>
    <name>doctor::StatePage</name>
    <message>
        <source>Not checked yet</source>
        <translation>まだチェックしていません</translation>
    </message>
    <message>
        <source>The checks read this Codex installation and ask its provider. They change nothing, and start no program unless you allow it.</source>
        <translation>チェックでは、この Codex のインストールを読み取り、プロバイダーに問い合わせます。何も変更せず、許可がない限りプログラムも起動しません。</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>チェックを選ぶと、その結果が表示されます。</translation>
    </message>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>If Codex still fails, let the checks see more, or pass the report on to somebody who helps:</source>
        <translation>それでも Codex が正しく動作しない場合は、チェックで調べる範囲を広げるか、サポートしてくれる人にレポートを渡してください:</translation>
    </message>
</context>
<context>
    <name>doctor::TargetMenu</name>
    <message>
        <source>Choose Codex Home</source>
        <translation>Codex ホームの選択</translation>
    </message>
    <message>
        <source>Choose Codex Program</source>
        <translation>Codex プログラムの選択</translation>
    </message>
    <message>
        <source>login shell</source>
        <translation>ログインシェル</translation>
    </message>
    <message>
        <source>Look at this Codex home</source>
        <translation>この Codex ホームを調べます</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineFigure</name>
    <message>
        <source>When each check waited and worked</source>
        <translation>各チェックの待機と処理のタイミング</translation>
    </message>
    <message>
        <source>a thread worked for it</source>
        <translation>スレッドで処理</translation>
    </message>
    <message>
        <source>it waited: for answers, for others, for a thread</source>
        <translation>待機: 応答、ほかのチェック、スレッド</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>from its start to its end</source>
        <translation>開始から終了まで</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>実行開始から %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineWindow</name>
    <message>
        <source>Timeline of the Run – Codex Doctor</source>
        <translation>実行のタイムライン – Codex Doctor</translation>
    </message>
    <message>
        <source>When each check waited and worked</source>
        <translation>各チェックの待機と処理のタイミング</translation>
    </message>
</context>
<context>
    <name>doctor::UploadDialog</name>
    <message>
        <source>Upload Report</source>
        <translation>レポートの送信</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>フィードバックの送信先を調べています…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>フィードバックの種類</translation>
    </message>
    <message>
        <source>&amp;What happened? Secrets that are known are masked.</source>
        <translation>何が起きましたか？既知の秘密情報は伏せられます(&amp;W)。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ご記入内容</translation>
    </message>
    <message>
        <source>Add the last lines of Codex&apos;s log database, redacted</source>
        <translation>Codex のログデータベースの最後の行を、機密情報を伏せて追加します</translation>
    </message>
    <message>
        <source>Minutes of the log</source>
        <translation>ログの期間（分）</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot of the window</source>
        <translation>ウィンドウのスクリーンショットを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add a picture of the window as it is now; everything in it is redacted</source>
        <translation>現在のウィンドウの画像を追加します。画像内の機密情報はすべて伏せられます</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>The chosen part, byte for byte</source>
        <translation>選択した部分（送信される内容そのまま）</translation>
    </message>
    <message>
        <source>The screenshot</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>送信トレイ(&amp;O)…</translation>
    </message>
    <message>
        <source>Show what was queued and what became of it</source>
        <translation>送信待ちに入れたものと、その結果を表示します</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>送信トレイ…</translation>
    </message>
    <message>
        <source>Save &amp;Bundle…</source>
        <translation>バンドルを保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the same files as one archive</source>
        <translation>同じファイルを 1 つのアーカイブとして保存します</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>バンドルを保存…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>送信せずに閉じます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Send what is ticked</source>
        <translation>チェックを付けたものを送信します</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>悪い結果</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>よい結果</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>バンドルの保存</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation>バンドル (%1)</translation>
    </message>
    <message>
        <source>Goes to %1 (set by %2). Nothing is sent before you press Send.</source>
        <translation>送信先: %1（設定元: %2）。「送信」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取っています…</translation>
    </message>
    <message>
        <source>The log has no line of this time.</source>
        <translation>この時間のログの行はありません。</translation>
    </message>
    <message>
        <source>Older lines were left out for their size.</source>
        <translation>サイズの都合により、古い行は省かれました。</translation>
    </message>
    <message>
        <source>%1 would be sent</source>
        <translation>%1 が送信されます</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <translation>バンドルを保存できませんでした。</translation>
    </message>
    <message>
        <source>This was not sent.</source>
        <translation>これは送信されませんでした。</translation>
    </message>
    <message>
        <source>Add &amp;log lines of the last</source>
        <translation>直近のログを追加(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>doctor::UploadItems</name>
    <message>
        <source>Status of the report (%1)</source>
        <translation>レポートのステータス（%1）</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ご記入内容</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>レポート（%1）</translation>
    </message>
    <message>
        <source>Log excerpt (%1)</source>
        <translation>ログの抜粋（%1）</translation>
    </message>
    <message>
        <source>Screenshot (%1)</source>
        <translation>スクリーンショット（%1）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Always goes along: the rest belongs to it</source>
        <translation>常に含まれます。ほかはこれに付属します</translation>
    </message>
</context>
<context>
    <name>doctor::VerdictBanner</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>The other things that are wrong</source>
        <translation>見つかったほかの問題</translation>
    </message>
    <message>
        <source>Other diagnoses</source>
        <translation>ほかの診断</translation>
    </message>
    <message>
        <source>Copy Remedy</source>
        <translation>対処方法をコピー</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>対処方法をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>対処方法をコピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the check that found it</source>
        <translation>これを見つけたチェックを表示します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだチェックしていません</translation>
    </message>
    <message>
        <source>Run the checks to see what is wrong with this Codex installation.</source>
        <translation>チェックを実行すると、この Codex のインストールの問題を確認できます。</translation>
    </message>
    <message>
        <source>Checking this Codex installation…</source>
        <translation>この Codex のインストールをチェックしています…</translation>
    </message>
    <message>
        <source>Nothing wrong so far.</source>
        <translation>今のところ問題はありません。</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>すべてをチェックする前に停止しました</translation>
    </message>
    <message>
        <source>Run all checks again for a verdict.</source>
        <translation>判定するには、すべてのチェックをもう一度実行してください。</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds out why a local Codex installation does not work.</source>
        <translation>ローカルの Codex が動作しない原因を調べます。</translation>
    </message>
    <message>
        <source>Saved reports to show, or codex-doctor://check/ID.</source>
        <translation>表示する保存済みレポート、または codex-doctor://check/ID。</translation>
    </message>
</context>
</TS>
