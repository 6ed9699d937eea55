<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>按月统计的会话</translation>
    </message>
    <message>
        <source>Largest rollouts</source>
        <translation>最大的会话文件</translation>
    </message>
    <message>
        <source>All rollouts that were read</source>
        <translation>已读取的所有会话文件</translation>
    </message>
    <message>
        <source>Inline images</source>
        <translation>内嵌图片</translation>
    </message>
    <message>
        <source>%1 % inline images</source>
        <translation>内嵌图片占 %1 %</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Archived sessions</source>
        <translation>已归档的会话</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Databases not in use</source>
        <translation>未使用的数据库</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Other folders</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>空间占用情况</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Memories v2</source>
        <translation>记忆 v2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Thread history</source>
        <translation>对话历史</translation>
    </message>
    <message>
        <source>Everything in the Codex home</source>
        <translation>Codex 主目录中的所有内容</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n background server(s) of Codex were left behind, with nothing that uses them: process %1</source>
        <translation>
            <numerusform>有 %n 个 Codex 后台服务遗留下来，已没有程序使用：进程 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no app-server without a parent and without a socket that answers</source>
        <translation>没有既无父进程、又无可应答套接字的 app-server</translation>
    </message>
    <message>
        <source>End what you do not use any more: `kill %1`.</source>
        <translation>结束不再使用的进程：`kill %1`。</translation>
    </message>
    <message numerus="yes">
        <source>Codex keeps %n helper process(es) running</source>
        <translation>
            <numerusform>Codex 持续运行着 %n 个辅助进程</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 20</source>
        <translation>最多 20 个</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; then look for MCP servers that you do not need with `codex mcp list`.</source>
        <translation>请退出 Codex 后重新启动，然后用 `codex mcp list` 查找不需要的 MCP 服务器。</translation>
    </message>
    <message>
        <source>Codex and its helpers hold %1 of memory</source>
        <translation>Codex 及其辅助进程占用了 %1 内存</translation>
    </message>
    <message>
        <source>under 4096 MiB</source>
        <translation>低于 4096 MiB</translation>
    </message>
    <message>
        <source>Quit Codex and start it again; the details name the processes.</source>
        <translation>请退出 Codex 后重新启动；相关进程列在详细信息中。</translation>
    </message>
    <message>
        <source>The system does not tell its processes</source>
        <translation>系统不提供进程信息</translation>
    </message>
    <message>
        <source>No process of Codex was left behind</source>
        <translation>没有遗留的 Codex 进程</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1</source>
        <translation>后台服务的套接字已失效：没有程序在监听 %1</translation>
    </message>
    <message>
        <source>Remove it with `rm %1`; Codex makes a new one when it starts the server.</source>
        <translation>用 `rm %1` 将其删除；Codex 启动该服务时会新建。</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale: nothing listens on %1, and process %2, which %3 names, is not running</source>
        <translation>后台服务的套接字已失效：没有程序在监听 %1，且 %3 中记录的进程 %2 未在运行</translation>
    </message>
    <message>
        <source>Remove them with `rm %1`; Codex makes new ones when it starts the server.</source>
        <translation>用 `rm %1` 将它们删除；Codex 启动该服务时会新建。</translation>
    </message>
    <message>
        <source>The path of the background server&apos;s socket has %1 bytes, and Codex can connect to 107 at most: %2</source>
        <translation>后台服务的套接字路径有 %1 字节，而 Codex 最多只能连接 107 字节的路径：%2</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a folder with a shorter path.</source>
        <translation>请将 CODEX_HOME 设为路径较短的文件夹。</translation>
    </message>
    <message>
        <source>The background server accepts connections on %1 and does not answer as it should</source>
        <translation>后台服务在 %1 上接受连接，但应答不正常</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`.</source>
        <translation>请运行 `codex app-server daemon restart`。</translation>
    </message>
    <message>
        <source>Run `codex app-server daemon restart`; if that does not help, end its process with `kill %1`.</source>
        <translation>请运行 `codex app-server daemon restart`；如果无效，请用 `kill %1` 结束其进程。</translation>
    </message>
    <message>
        <source>a server that answers, or no socket</source>
        <translation>能应答的服务，或没有套接字</translation>
    </message>
    <message>
        <source>The background server is not running, and need not be</source>
        <translation>后台服务未运行，也不需要运行</translation>
    </message>
    <message>
        <source>The background server is running (%1)</source>
        <translation>后台服务正在运行（%1）</translation>
    </message>
    <message>
        <source>The background server&apos;s socket is stale or does not answer</source>
        <translation>后台服务的套接字已失效或不应答</translation>
    </message>
    <message>
        <source>Background server</source>
        <translation>后台服务</translation>
    </message>
    <message>
        <source>Set %1 in the shell that starts Codex (`export %1=&lt;your key&gt;`): from %2 Codex takes no name that begins with CODEX_.</source>
        <translation>请在启动 Codex 的 shell 中设置 %1（`export %1=&lt;your key&gt;`）：Codex 不从 %2 读取名称以 CODEX_ 开头的变量。</translation>
    </message>
    <message>
        <source>Set it in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>请在启动 Codex 的 shell 中设置：`export %1=&lt;your key&gt;`。</translation>
    </message>
    <message>
        <source>Provider `%1` needs no OpenAI login</source>
        <translation>提供商 `%1` 不需要 OpenAI 登录</translation>
    </message>
    <message>
        <source>Provider `%1` takes its key from %2</source>
        <translation>提供商 `%1` 从 %2 获取密钥</translation>
    </message>
    <message>
        <source>The key of provider `%1` is missing: %2 is not set</source>
        <translation>缺少提供商 `%1` 的密钥：%2 未设置</translation>
    </message>
    <message>
        <source>The environment variable %1, which provider `%2` takes its key from, is not set or empty</source>
        <translation>提供商 `%2` 用于获取密钥的环境变量 %1 未设置或为空</translation>
    </message>
    <message>
        <source>%1 holds the key</source>
        <translation>%1 中有密钥</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: %2 is not set</source>
        <translation>Codex 没有提供商 `%1` 的密钥：%2 未设置</translation>
    </message>
    <message>
        <source>auth.json is incomplete: `%1` is missing</source>
        <translation>auth.json 不完整：缺少 `%1`</translation>
    </message>
    <message>
        <source>auth.json is invalid: `%1` is there twice</source>
        <translation>auth.json 无效：`%1` 出现了两次</translation>
    </message>
    <message>
        <source>auth.json is invalid: this version of Codex does not know the value of `%1`</source>
        <translation>auth.json 无效：此版本的 Codex 不认识 `%1` 的值</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` cannot be decoded</source>
        <translation>auth.json 无效：`%1` 的值无法解码</translation>
    </message>
    <message>
        <source>auth.json is invalid: it holds no JSON object</source>
        <translation>auth.json 无效：其中没有 JSON 对象</translation>
    </message>
    <message>
        <source>auth.json is invalid: the value of `%1` has the wrong type</source>
        <translation>auth.json 无效：`%1` 的值类型错误</translation>
    </message>
    <message>
        <source>auth.json is not valid JSON: %1</source>
        <translation>auth.json 不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>Put the file aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>请移开该文件并重新登录：`mv %1 %1.broken`，然后 `codex login`。</translation>
    </message>
    <message>
        <source>Codex cannot read its login: auth.json is broken at %1</source>
        <translation>Codex 无法读取登录信息：auth.json 在 %1 处损坏</translation>
    </message>
    <message>
        <source>auth.json cannot be read: %1</source>
        <translation>auth.json 无法读取：%1</translation>
    </message>
    <message>
        <source>Give it back to your user: `sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`.</source>
        <translation>请将其所有者改回您的用户：`sudo chown $(id -u) %1 &amp;&amp; chmod 600 %1`。</translation>
    </message>
    <message>
        <source>Codex cannot read its login %1</source>
        <translation>Codex 无法读取登录信息 %1</translation>
    </message>
    <message>
        <source>auth.json is not a regular file</source>
        <translation>auth.json 不是普通文件</translation>
    </message>
    <message>
        <source>Put it aside and log in again: `mv %1 %1.broken`, then `codex login`.</source>
        <translation>请将其移开并重新登录：`mv %1 %1.broken`，然后 `codex login`。</translation>
    </message>
    <message>
        <source>The login is to be kept in the system&apos;s keyring, but there is no secret service in this session</source>
        <translation>登录信息应保存在系统密钥环中，但此会话中没有 Secret Service</translation>
    </message>
    <message>
        <source>a session bus with a secret service</source>
        <translation>带有 Secret Service 的会话总线</translation>
    </message>
    <message>
        <source>Set `cli_auth_credentials_store = &quot;file&quot;` in config.toml and run `codex login`, or start Codex in a desktop session.</source>
        <translation>请在 config.toml 中设置 `cli_auth_credentials_store = &quot;file&quot;` 并运行 `codex login`，或在桌面会话中启动 Codex。</translation>
    </message>
    <message>
        <source>Codex cannot reach its login: there is no keyring in this session</source>
        <translation>Codex 无法访问登录信息：此会话中没有密钥环</translation>
    </message>
    <message>
        <source>The keyring with the stored login cannot be reached</source>
        <translation>无法访问保存登录信息的密钥环</translation>
    </message>
    <message>
        <source>The stored login cannot be read</source>
        <translation>无法读取已保存的登录信息</translation>
    </message>
    <message>
        <source>The environment provides credentials: %1</source>
        <translation>环境提供了凭据：%1</translation>
    </message>
    <message>
        <source>No credentials: Codex is not logged in</source>
        <translation>没有凭据：Codex 未登录</translation>
    </message>
    <message>
        <source>Codex is not logged in: there is no %1, and no credential in the environment</source>
        <translation>Codex 未登录：没有 %1，环境中也没有凭据</translation>
    </message>
    <message>
        <source>credentials for provider `%1`</source>
        <translation>提供商 `%1` 的凭据</translation>
    </message>
    <message>
        <source>Run `codex login`, or `printenv OPENAI_API_KEY | codex login --with-api-key` to use an API key.</source>
        <translation>请运行 `codex login`；要使用 API 密钥，请运行 `printenv OPENAI_API_KEY | codex login --with-api-key`。</translation>
    </message>
    <message>
        <source>Codex has no credentials: nobody is logged in</source>
        <translation>Codex 没有凭据：无人登录</translation>
    </message>
    <message>
        <source>Logins are kept in memory only: no credentials outlive the program</source>
        <translation>登录信息仅保存在内存中：程序结束后不保留凭据</translation>
    </message>
    <message>
        <source>The stored login is incomplete; the environment has credentials</source>
        <translation>已保存的登录信息不完整；环境中有凭据</translation>
    </message>
    <message>
        <source>The stored login is incomplete</source>
        <translation>已保存的登录信息不完整</translation>
    </message>
    <message>
        <source>The login in auth.json is incomplete: %1</source>
        <translation>auth.json 中的登录信息不完整：%1</translation>
    </message>
    <message>
        <source>a complete login of kind %1</source>
        <translation>完整的 %1 类登录信息</translation>
    </message>
    <message>
        <source>Remove %1 and run `codex login`.</source>
        <translation>请删除 %1 并运行 `codex login`。</translation>
    </message>
    <message>
        <source>Log in again: `codex logout`, then `codex login`.</source>
        <translation>请重新登录：`codex logout`，然后 `codex login`。</translation>
    </message>
    <message>
        <source>The stored login is incomplete: Codex has no credentials to use</source>
        <translation>已保存的登录信息不完整：Codex 没有可用的凭据</translation>
    </message>
    <message>
        <source>Logged in (%1)</source>
        <translation>已登录（%1）</translation>
    </message>
    <message>
        <source>Logged in, and several credentials are in the environment</source>
        <translation>已登录，且环境中有多个凭据</translation>
    </message>
    <message>
        <source>Several credentials compete: the stored login and %1</source>
        <translation>多个凭据互相冲突：已保存的登录信息和 %1</translation>
    </message>
    <message>
        <source>one credential</source>
        <translation>一个凭据</translation>
    </message>
    <message>
        <source>Remove those that you do not mean to use: `unset %1`.</source>
        <translation>请移除不打算使用的凭据：`unset %1`。</translation>
    </message>
    <message>
        <source>The login is in the keyring, which was not opened</source>
        <translation>登录信息在密钥环中，密钥环未打开</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which is locked</source>
        <translation>登录信息保存在密钥环中，密钥环已锁定</translation>
    </message>
    <message>
        <source>The login is kept in a keyring, which was not inspected</source>
        <translation>登录信息保存在密钥环中，未予检查</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>%1 can be written by other users: its mode is %2</source>
        <translation>其他用户可写入 %1：其权限模式为 %2</translation>
    </message>
    <message>
        <source>%1 is readable by other users: its mode is %2</source>
        <translation>其他用户可读取 %1：其权限模式为 %2</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>权限模式 %1</translation>
    </message>
    <message>
        <source>Run `chmod 600 %1`.</source>
        <translation>请运行 `chmod 600 %1`。</translation>
    </message>
    <message>
        <source>%1 belongs to another user (uid %2): Codex cannot renew the login in it</source>
        <translation>%1 属于其他用户（uid %2）：Codex 无法为其中的登录信息续期</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>uid %1</translation>
    </message>
    <message>
        <source>Run `sudo chown $(id -u):$(id -g) %1`.</source>
        <translation>请运行 `sudo chown $(id -u):$(id -g) %1`。</translation>
    </message>
    <message>
        <source>The same login is also in %1: once one of them renews it, it is no longer valid in the others</source>
        <translation>%1 中也有同一登录信息：一旦其中一处续期，其他各处便会失效</translation>
    </message>
    <message numerus="yes">
        <source>%n other home(s) with the same refresh token</source>
        <translation>
            <numerusform>另有 %n 个 Codex 主目录使用同一刷新令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>a login of its own for each home</source>
        <translation>每个 Codex 主目录各自登录</translation>
    </message>
    <message>
        <source>Log in separately in each: `CODEX_HOME=%1 codex login`.</source>
        <translation>请在每个主目录中分别登录：`CODEX_HOME=%1 codex login`。</translation>
    </message>
    <message>
        <source>Several Codex homes share one login, and will lock each other out</source>
        <translation>多个 Codex 主目录共用同一登录信息，会互相使对方失效</translation>
    </message>
    <message>
        <source>There is no auth.json; .credentials.json is private</source>
        <translation>没有 auth.json；.credentials.json 仅本人可访问</translation>
    </message>
    <message>
        <source>There is no auth.json</source>
        <translation>没有 auth.json</translation>
    </message>
    <message>
        <source>auth.json is no regular file</source>
        <translation>auth.json 不是普通文件</translation>
    </message>
    <message>
        <source>auth.json is private</source>
        <translation>auth.json 仅本人可访问</translation>
    </message>
    <message>
        <source>Login file</source>
        <translation>登录文件</translation>
    </message>
    <message>
        <source>Remove %1 from %2.</source>
        <translation>请从 %2 中移除 %1。</translation>
    </message>
    <message>
        <source>Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile ~/.*rc`).</source>
        <translation>请运行 `unset %1`，并将其从设置它的文件中移除（`grep -n %1 ~/.profile ~/.*rc`）。</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY (%1) is the only credential, and this version of Codex does not use it: requests go out without one</source>
        <translation>OPENAI_API_KEY（%1）是唯一的凭据，而此版本的 Codex 不使用它：发出的请求不带凭据</translation>
    </message>
    <message>
        <source>a stored login</source>
        <translation>已保存的登录信息</translation>
    </message>
    <message>
        <source>Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>请保存密钥：`printenv OPENAI_API_KEY | codex login --with-api-key`。</translation>
    </message>
    <message>
        <source>Codex is not logged in: it ignores OPENAI_API_KEY in the environment</source>
        <translation>Codex 未登录：它忽略环境中的 OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login and ignores the variable</source>
        <translation>已保存的登录信息（%1）与 OPENAI_API_KEY（%2）并存：Codex 使用登录信息，忽略该变量</translation>
    </message>
    <message>
        <source>To stay with the login, remove OPENAI_API_KEY from %1; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>要继续使用登录信息，请从 %1 中移除 OPENAI_API_KEY；要使用密钥，请运行 `printenv OPENAI_API_KEY | codex login --with-api-key`。</translation>
    </message>
    <message>
        <source>To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>要继续使用登录信息，请运行 `unset OPENAI_API_KEY`；要使用密钥，请运行 `printenv OPENAI_API_KEY | codex login --with-api-key`。</translation>
    </message>
    <message>
        <source>Two credentials: the stored login is used, OPENAI_API_KEY is ignored</source>
        <translation>有两个凭据：使用已保存的登录信息，忽略 OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)</source>
        <translation>CODEX_ACCESS_TOKEN（%1）优先于已保存的登录信息（%2）</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN shadows the stored login</source>
        <translation>CODEX_ACCESS_TOKEN 使已保存的登录信息不起作用</translation>
    </message>
    <message>
        <source>CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is ignored elsewhere</source>
        <translation>CODEX_API_KEY（%1）在 `codex exec` 中优先于已保存的登录信息（%2），在其他地方则被忽略</translation>
    </message>
    <message>
        <source>CODEX_API_KEY shadows the stored login in `codex exec`</source>
        <translation>CODEX_API_KEY 使已保存的登录信息在 `codex exec` 中不起作用</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to OpenAI</source>
        <translation>已设置 OPENAI_BASE_URL（%1），但此版本的 Codex 会忽略它：请求会发往 OpenAI</translation>
    </message>
    <message>
        <source>openai_base_url in config.toml</source>
        <translation>config.toml 中的 openai_base_url</translation>
    </message>
    <message>
        <source>Set `openai_base_url` in config.toml to the address, or run `unset OPENAI_BASE_URL`.</source>
        <translation>请在 config.toml 中将 `openai_base_url` 设为该地址，或运行 `unset OPENAI_BASE_URL`。</translation>
    </message>
    <message>
        <source>No credential shadows another</source>
        <translation>没有凭据因其他凭据而不起作用</translation>
    </message>
    <message>
        <source>Competing credentials</source>
        <translation>冲突的凭据</translation>
    </message>
    <message>
        <source>Log in again: `codex login`.</source>
        <translation>请重新登录：`codex login`。</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it</source>
        <translation>访问令牌已于 %1 过期，且没有可为其续期的刷新令牌</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>a valid access token, or a refresh token</source>
        <translation>有效的访问令牌，或刷新令牌</translation>
    </message>
    <message>
        <source>The login has expired: its access token ended on %1</source>
        <translation>登录已过期：其访问令牌已于 %1 失效</translation>
    </message>
    <message>
        <source>The access token expired on %1, and the login was last refreshed on %2: its refresh token is probably no longer valid either</source>
        <translation>访问令牌已于 %1 过期，而登录信息上次刷新是在 %2：其刷新令牌很可能也已失效</translation>
    </message>
    <message numerus="yes">
        <source>last refreshed %n day(s) ago</source>
        <translation>
            <numerusform>上次刷新在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>an access token that is valid, or was until recently</source>
        <translation>有效的或不久前仍有效的访问令牌</translation>
    </message>
    <message>
        <source>The access token expires at %1, and there is no refresh token to renew it</source>
        <translation>访问令牌将于 %1 过期，且没有可为其续期的刷新令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>There is no refresh token: the login ends when its access token expires</source>
        <translation>没有刷新令牌：访问令牌过期后，登录即失效</translation>
    </message>
    <message>
        <source>The access token does not say when it expires, and the login was last refreshed on %1: it has probably expired</source>
        <translation>访问令牌未注明何时过期，而登录信息上次刷新是在 %1：它很可能已经过期</translation>
    </message>
    <message>
        <source>Parts of the login belong to different accounts: %1</source>
        <translation>登录信息的各部分属于不同的账户：%1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>同一个账户</translation>
    </message>
    <message>
        <source>The stored login mixes two accounts</source>
        <translation>已保存的登录信息混有两个账户</translation>
    </message>
    <message>
        <source>The tokens of the login name different plans: %1 and %2</source>
        <translation>登录信息中的令牌注明了不同的套餐：%1 和 %2</translation>
    </message>
    <message>
        <source>one plan</source>
        <translation>同一个套餐</translation>
    </message>
    <message>
        <source>The stored tokens are not in use</source>
        <translation>已保存的令牌未在使用</translation>
    </message>
    <message>
        <source>The login has a token that does not say when it expires</source>
        <translation>登录信息中有一个令牌未注明何时过期</translation>
    </message>
    <message>
        <source>The access token has expired; Codex renews it when it starts</source>
        <translation>访问令牌已过期；Codex 启动时会为其续期</translation>
    </message>
    <message>
        <source>The access token is valid until %1</source>
        <translation>访问令牌的有效期至 %1</translation>
    </message>
    <message>
        <source>There is no login with tokens</source>
        <translation>没有基于令牌的登录信息</translation>
    </message>
    <message>
        <source>Login tokens</source>
        <translation>登录令牌</translation>
    </message>
    <message>
        <source>There is no AWS profile %1, which %2 names</source>
        <translation>没有 %2 中指定的 AWS 配置文件 %1</translation>
    </message>
    <message>
        <source>no section of that name in the files of the AWS SDK</source>
        <translation>AWS SDK 的文件中没有该名称的节</translation>
    </message>
    <message>
        <source>a section [profile %1] in ~/.aws/config, or [%1] in ~/.aws/credentials</source>
        <translation>~/.aws/config 中的 [profile %1] 节，或 ~/.aws/credentials 中的 [%1] 节</translation>
    </message>
    <message>
        <source>Run `aws configure --profile %1`, or correct the name in %2.</source>
        <translation>请运行 `aws configure --profile %1`，或更正 %2 中的名称。</translation>
    </message>
    <message>
        <source>Run `aws sso login --profile %1`.</source>
        <translation>请运行 `aws sso login --profile %1`。</translation>
    </message>
    <message>
        <source>The AWS profile %1 uses single sign-on (%2), and nobody has signed in</source>
        <translation>AWS 配置文件 %1 使用单点登录（%2），但尚无人登录</translation>
    </message>
    <message>
        <source>no token in ~/.aws/sso/cache</source>
        <translation>~/.aws/sso/cache 中没有令牌</translation>
    </message>
    <message>
        <source>a token that is valid</source>
        <translation>有效的令牌</translation>
    </message>
    <message>
        <source>expired at %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>credentials that are valid</source>
        <translation>有效的凭据</translation>
    </message>
    <message>
        <source>Fetch new keys with the tool that wrote them to %1, or run `aws configure --profile %2`.</source>
        <translation>请用将密钥写入 %1 的工具获取新密钥，或运行 `aws configure --profile %2`。</translation>
    </message>
    <message>
        <source>Not looked at: the Codex home cannot be used</source>
        <translation>未检查：Codex 主目录无法使用</translation>
    </message>
    <message>
        <source>Every setting that was read is one Codex uses</source>
        <translation>读取到的每项设置都是 Codex 使用的</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect</source>
        <translation>
            <numerusform>%n 项设置不起作用</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings without effect</source>
        <translation>不起作用的设置</translation>
    </message>
    <message>
        <source>Set CODEX_HOME to a directory, or unset it to use ~/.codex: unset CODEX_HOME</source>
        <translation>请将 CODEX_HOME 设为一个目录，或取消设置以使用 ~/.codex：unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Create the directory (mkdir -p %1), or unset CODEX_HOME to use ~/.codex: unset CODEX_HOME</source>
        <translation>请创建该目录（mkdir -p %1），或取消设置 CODEX_HOME 以使用 ~/.codex：unset CODEX_HOME</translation>
    </message>
    <message>
        <source>Name an existing directory.</source>
        <translation>请指定一个已存在的目录。</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 is not a directory</source>
        <translation>Codex 无法启动：其主目录 %1 不是目录</translation>
    </message>
    <message>
        <source>Codex cannot start: its home %1 does not exist</source>
        <translation>Codex 无法启动：其主目录 %1 不存在</translation>
    </message>
    <message>
        <source>an existing directory</source>
        <translation>已存在的目录</translation>
    </message>
    <message>
        <source>a start without warnings</source>
        <translation>启动时没有警告</translation>
    </message>
    <message>
        <source>Change or remove the setting it names in %1.</source>
        <translation>请在 %1 中更改或移除它所指出的设置。</translation>
    </message>
    <message>
        <source>The configuration is loaded</source>
        <translation>配置已加载</translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, %n setting(s) aside</source>
        <translation>
            <numerusform>配置已加载，%n 项设置除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration is loaded, with %n warning(s)</source>
        <translation>
            <numerusform>配置已加载，有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1 has the character %2 where none may stand</source>
        <translation>%1 在不允许的位置有字符 %2</translation>
    </message>
    <message>
        <source>%1 has a tab, which this language does not allow</source>
        <translation>%1 含有制表符，而此语言不允许</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that is not closed</source>
        <translation>%1 中有未闭合的括号 %2</translation>
    </message>
    <message>
        <source>%1 has a bracket %2 that closes nothing</source>
        <translation>%1 中有多余的右括号 %2</translation>
    </message>
    <message>
        <source>%1 calls %2, which does not exist</source>
        <translation>%1 调用了不存在的 %2</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown argument %2</source>
        <translation>%1 中有一条规则带有未知参数 %2</translation>
    </message>
    <message>
        <source>%1 has a rule without a pattern</source>
        <translation>%1 中有一条规则没有 pattern</translation>
    </message>
    <message>
        <source>%1 has a rule with an empty pattern</source>
        <translation>%1 中有一条规则的 pattern 为空</translation>
    </message>
    <message>
        <source>%1 has a rule with the unknown decision &quot;%2&quot;</source>
        <translation>%1 中有一条规则的 decision 未知：“%2”</translation>
    </message>
    <message>
        <source>%1 loads another file, which rules cannot</source>
        <translation>%1 加载了另一个文件，而规则文件不能这样做</translation>
    </message>
    <message>
        <source>Save %1 as UTF-8.</source>
        <translation>请将 %1 保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Rules are written prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;): correct line %2 of %1.</source>
        <translation>规则的写法是 prefix_rule(pattern = [&quot;git&quot;, &quot;status&quot;], decision = &quot;allow&quot;)：请更正 %1 的第 %2 行。</translation>
    </message>
    <message>
        <source>Remove or rename it in line %2 of %1: a rule has pattern, decision, justification, match and not_match.</source>
        <translation>请在 %1 的第 %2 行中将其移除或重命名：规则可包含 pattern、decision、justification、match 和 not_match。</translation>
    </message>
    <message>
        <source>Write the words of the command as a list in line %2 of %1: pattern = [&quot;git&quot;, &quot;status&quot;].</source>
        <translation>请在 %1 的第 %2 行中将命令的各个单词写成列表：pattern = [&quot;git&quot;, &quot;status&quot;]。</translation>
    </message>
    <message>
        <source>Write allow, prompt or forbidden in line %2 of %1.</source>
        <translation>请在 %1 的第 %2 行中写 allow、prompt 或 forbidden。</translation>
    </message>
    <message>
        <source>Correct line %2 of %1.</source>
        <translation>请更正 %1 的第 %2 行。</translation>
    </message>
    <message>
        <source>rules that Codex can read</source>
        <translation>Codex 能读取的规则</translation>
    </message>
    <message>
        <source>Codex cannot read its command rules: %1 is wrong (`codex exec` ends with “Error loading rules”)</source>
        <translation>Codex 无法读取命令规则：%1 有误（`codex exec` 会以“Error loading rules”结束）</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>Give it back to your user (`sudo chown -R $(id -u) %1`), or move it away if it does not belong there.</source>
        <translation>请将其所有者改回您的用户（`sudo chown -R $(id -u) %1`）；如果它不该在那里，请将其移走。</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it is not UTF-8 text</source>
        <translation>Codex 未加载技能 %1：它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: an invisible byte order mark stands before its first line</source>
        <translation>Codex 未加载技能 %1：首行之前有一个不可见的字节顺序标记</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: a tab indents a line of its front matter</source>
        <translation>Codex 未加载技能 %1：其前置元数据中有一行用制表符缩进</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its front matter has no description</source>
        <translation>Codex 未加载技能 %1：其前置元数据中没有 description</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: its name is longer than %2 characters</source>
        <translation>Codex 未加载技能 %1：其名称超过 %2 个字符</translation>
    </message>
    <message>
        <source>Codex does not load the skill %1: it does not begin with front matter between two lines ---</source>
        <translation>Codex 未加载技能 %1：它的开头不是位于两行 --- 之间的前置元数据</translation>
    </message>
    <message>
        <source>Remove it: `sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</source>
        <translation>请将其移除：`sed -i &apos;1s/^\xEF\xBB\xBF//&apos; %1`</translation>
    </message>
    <message>
        <source>Indent line %2 of %1 with spaces.</source>
        <translation>请用空格缩进 %1 的第 %2 行。</translation>
    </message>
    <message>
        <source>Shorten it in line %2 of %1.</source>
        <translation>请在 %1 的第 %2 行中将其缩短。</translation>
    </message>
    <message>
        <source>Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`.</source>
        <translation>请让 %1 以下列各行开头：`---`、`name: …`、`description: …`、`---`。</translation>
    </message>
    <message>
        <source>front matter with a description</source>
        <translation>带有 description 的前置元数据</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it does not know the member %2</source>
        <translation>Codex 不会运行 %1 中的任何钩子：它不认识成员 %2</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: there is no hook of type &quot;%2&quot;</source>
        <translation>Codex 不会运行 %1 中的任何钩子：没有“%2”类型的钩子</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: it is not valid JSON: %2 at %3</source>
        <translation>Codex 不会运行 %1 中的任何钩子：它不是有效的 JSON：%3 处 %2</translation>
    </message>
    <message>
        <source>Put everything into &quot;hooks&quot; in %1; beside it stands a &quot;description&quot; only.</source>
        <translation>请在 %1 中将所有内容放入 &quot;hooks&quot;；与它并列的只能有 &quot;description&quot;。</translation>
    </message>
    <message>
        <source>Write command, prompt, agent or mcp_tool in %1.</source>
        <translation>请在 %1 中写 command、prompt、agent 或 mcp_tool。</translation>
    </message>
    <message>
        <source>Add its &quot;command&quot; in %1.</source>
        <translation>请在 %1 中为其添加 &quot;command&quot;。</translation>
    </message>
    <message>
        <source>hooks that Codex can read</source>
        <translation>Codex 能读取的钩子</translation>
    </message>
    <message>
        <source>Codex reads only the first %2 of the %3 bytes of %1</source>
        <translation>Codex 只读取 %1 的 %3 字节中的前 %2 字节</translation>
    </message>
    <message>
        <source>at most %1 bytes of instructions in a project</source>
        <translation>每个项目的指令最多 %1 字节</translation>
    </message>
    <message>
        <source>Shorten it, or raise the limit in config.toml: `project_doc_max_bytes = %1`.</source>
        <translation>请将其缩短，或在 config.toml 中提高上限：`project_doc_max_bytes = %1`。</translation>
    </message>
    <message numerus="yes">
        <source>%n files that Codex does not take, or not whole</source>
        <translation>
            <numerusform>%n 个文件未被 Codex 采用，或未被完整采用</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules, hooks and skills</source>
        <translation>规则、钩子和技能</translation>
    </message>
    <message>
        <source>Codex will log you out: the login is not the one that the configuration demands</source>
        <translation>Codex 会将您登出：登录方式与配置要求的不符</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login, but an API key is used</source>
        <translation>forced_login_method = &quot;chatgpt&quot;（%1）要求 ChatGPT 登录，但当前使用的是 API 密钥</translation>
    </message>
    <message>
        <source>forced_login_method = &quot;api&quot; (%1) demands an API key, but a ChatGPT login is used</source>
        <translation>forced_login_method = &quot;api&quot;（%1）要求 API 密钥，但当前使用的是 ChatGPT 登录</translation>
    </message>
    <message>
        <source>a ChatGPT login</source>
        <translation>ChatGPT 登录</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Log in with ChatGPT (`codex login`), or remove forced_login_method in %1.</source>
        <translation>请用 ChatGPT 登录（`codex login`），或移除 %1 中的 forced_login_method。</translation>
    </message>
    <message>
        <source>Log in with a key (`printenv OPENAI_API_KEY | codex login --with-api-key`), or remove forced_login_method in %1.</source>
        <translation>请用密钥登录（`printenv OPENAI_API_KEY | codex login --with-api-key`），或移除 %1 中的 forced_login_method。</translation>
    </message>
    <message>
        <source>Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log in with ChatGPT (`codex login`), or remove forced_login_method in %2.</source>
        <translation>请移除密钥（`unset CODEX_API_KEY`，它设置在 %1 中）并用 ChatGPT 登录（`codex login`），或移除 %2 中的 forced_login_method。</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login names none</source>
        <translation>forced_chatgpt_workspace_id（%1）要求工作区 %2，但登录信息未注明工作区</translation>
    </message>
    <message>
        <source>forced_chatgpt_workspace_id (%1) demands workspace %2, but the login is of workspace %3</source>
        <translation>forced_chatgpt_workspace_id（%1）要求工作区 %2，但登录信息属于工作区 %3</translation>
    </message>
    <message>
        <source>Run `codex login` and choose that workspace, or correct forced_chatgpt_workspace_id in %1.</source>
        <translation>请运行 `codex login` 并选择该工作区，或更正 %1 中的 forced_chatgpt_workspace_id。</translation>
    </message>
    <message>
        <source>The key in %1 is a placeholder, not a key</source>
        <translation>%1 中的密钥只是占位符，并非真正的密钥</translation>
    </message>
    <message>
        <source>The key in %1 is one of %2, not of OpenAI</source>
        <translation>%1 中的密钥是 %2 的，不是 OpenAI 的</translation>
    </message>
    <message>
        <source>a key of OpenAI, which begins with sk-</source>
        <translation>以 sk- 开头的 OpenAI 密钥</translation>
    </message>
    <message>
        <source>Set CODEX_API_KEY (%1) to a key from https://platform.openai.com/api-keys, or unset it.</source>
        <translation>请将 CODEX_API_KEY（%1）设为来自 https://platform.openai.com/api-keys 的密钥，或取消设置。</translation>
    </message>
    <message>
        <source>Store a key from https://platform.openai.com/api-keys: `printenv OPENAI_API_KEY | codex login --with-api-key`, or run `codex login`.</source>
        <translation>请保存来自 https://platform.openai.com/api-keys 的密钥：`printenv OPENAI_API_KEY | codex login --with-api-key`，或运行 `codex login`。</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a placeholder</source>
        <translation>OpenAI 会拒绝 Codex 的密钥：它只是占位符</translation>
    </message>
    <message>
        <source>OpenAI will refuse the key of Codex: it is a key of %1</source>
        <translation>OpenAI 会拒绝 Codex 的密钥：它是 %1 的密钥</translation>
    </message>
    <message>
        <source>Login fits the configuration</source>
        <translation>登录与配置相符</translation>
    </message>
    <message>
        <source>cwd of MCP server %1 is not a folder: %2</source>
        <translation>MCP 服务器 %1 的 cwd 不是文件夹：%2</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is run by %3, which is missing</source>
        <translation>MCP 服务器 %2 的 %1 需由 %3 运行，但后者缺失</translation>
    </message>
    <message>
        <source>The first line of %1 of MCP server %2 ends as on Windows</source>
        <translation>MCP 服务器 %2 的 %1 首行以 Windows 方式换行</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is neither a program nor a script that names its interpreter</source>
        <translation>MCP 服务器 %2 的 %1 既不是程序，也不是指明解释器的脚本</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 is built for another processor (%3)</source>
        <translation>MCP 服务器 %2 的 %1 是为其他处理器（%3）构建的</translation>
    </message>
    <message>
        <source>%1 of MCP server %2 may not be executed by this user</source>
        <translation>当前用户无权执行 MCP 服务器 %2 的 %1</translation>
    </message>
    <message>
        <source>Name a folder in cwd in %1.</source>
        <translation>请在 %1 的 cwd 中指定一个文件夹。</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or correct the first line of %2.</source>
        <translation>请安装 %1，将其文件夹加入 PATH，或更正 %2 的首行。</translation>
    </message>
    <message>
        <source>Convert it: `sed -i &apos;s/\r$//&apos; %1`</source>
        <translation>请转换：`sed -i &apos;s/\r$//&apos; %1`</translation>
    </message>
    <message>
        <source>Write #!/bin/sh, or its interpreter, into the first line of %1.</source>
        <translation>请在 %1 的首行写入 #!/bin/sh 或其解释器。</translation>
    </message>
    <message>
        <source>Install the build for this processor in place of %1.</source>
        <translation>请安装适用于此处理器的构建，以替换 %1。</translation>
    </message>
    <message>
        <source>Allow it: `chmod a+x %1`</source>
        <translation>请允许执行：`chmod a+x %1`</translation>
    </message>
    <message>
        <source>a program that the system can start</source>
        <translation>系统能启动的程序</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) cannot be started</source>
        <translation>
            <numerusform>%n 个 MCP 命令无法启动</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP command to look at</source>
        <translation>没有可检查的 MCP 命令</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP command(s) can be started; none was</source>
        <translation>
            <numerusform>%n 个 MCP 命令可以启动；均未实际启动</numerusform>
        </translation>
    </message>
    <message>
        <source>MCP commands</source>
        <translation>MCP 命令</translation>
    </message>
    <message>
        <source>Set command in %1 to a path of this system; %2 is one of Windows.</source>
        <translation>请将 %1 中的 command 设为本系统的路径；%2 是 Windows 的路径。</translation>
    </message>
    <message>
        <source>Write command in %1 without blanks around it and with the whole path: ~ is not expanded.</source>
        <translation>请在 %1 中写出完整路径的 command，前后不带空格：~ 不会展开。</translation>
    </message>
    <message>
        <source>Leave only the program in command in %1 (command = &quot;%2&quot;) and move the rest to args.</source>
        <translation>请在 %1 的 command 中只保留程序（command = &quot;%2&quot;），其余移到 args。</translation>
    </message>
    <message>
        <source>Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3.</source>
        <translation>请安装 %1（`%2`），或将其文件夹加入 PATH；或停用该服务器：在 %3 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>Correct command in %1, or disable the server with enabled = false.</source>
        <translation>请更正 %1 中的 command，或用 enabled = false 停用该服务器。</translation>
    </message>
    <message>
        <source>Install %1, add its folder to PATH, or write its whole path in %2; or disable the server with enabled = false.</source>
        <translation>请安装 %1，将其文件夹加入 PATH，或在 %2 中写出其完整路径；或用 enabled = false 停用该服务器。</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is empty</source>
        <translation>MCP 服务器 %1 的命令为空</translation>
    </message>
    <message>
        <source>The working directory of MCP server %1 does not exist: %2</source>
        <translation>MCP 服务器 %1 的工作目录不存在：%2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not on PATH: %2</source>
        <translation>MCP 服务器 %1 的命令不在 PATH 中：%2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 cannot be started: %2</source>
        <translation>MCP 服务器 %1 的命令无法启动：%2</translation>
    </message>
    <message>
        <source>The command of MCP server %1 is not executable: %2</source>
        <translation>MCP 服务器 %1 的命令不可执行：%2</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and has no cwd</source>
        <translation>MCP 服务器 %1 在另一环境中运行，且没有 cwd</translation>
    </message>
    <message>
        <source>MCP server %1 runs in another environment and its cwd is not absolute: %2</source>
        <translation>MCP 服务器 %1 在另一环境中运行，且其 cwd 不是绝对路径：%2</translation>
    </message>
    <message>
        <source>MCP server %1 sets a variable without a name</source>
        <translation>MCP 服务器 %1 设置了一个没有名称的变量</translation>
    </message>
    <message>
        <source>MCP server %1 takes %2 from a remote environment, but runs here</source>
        <translation>MCP 服务器 %1 从远程环境获取 %2，却在本机运行</translation>
    </message>
    <message>
        <source>MCP server %1 needs the variable %2, which is not set</source>
        <translation>MCP 服务器 %1 需要变量 %2，但它未设置</translation>
    </message>
    <message>
        <source>Make it executable: `chmod a+x %1`</source>
        <translation>请使其可执行：`chmod a+x %1`</translation>
    </message>
    <message>
        <source>Name a program in command in %1, or set enabled = false.</source>
        <translation>请在 %1 的 command 中指定一个程序，或设置 enabled = false。</translation>
    </message>
    <message>
        <source>Create it with `mkdir -p %1`, or correct cwd in %2.</source>
        <translation>请用 `mkdir -p %1` 创建它，或更正 %2 中的 cwd。</translation>
    </message>
    <message>
        <source>Set cwd below %1 to an absolute path of that environment.</source>
        <translation>请将 %1 下的 cwd 设为该环境中的绝对路径。</translation>
    </message>
    <message>
        <source>Remove the empty name from env below %1.</source>
        <translation>请移除 %1 下 env 中的空名称。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone in env_vars below %2.</source>
        <translation>请在 %2 下的 env_vars 中只写 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2.</source>
        <translation>请在启动 Codex 前设置它（`export %1=…`），或停用该服务器：在 %2 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>%1 is set and not empty</source>
        <translation>%1 已设置且不为空</translation>
    </message>
    <message>
        <source>a server that can be started</source>
        <translation>能启动的服务器</translation>
    </message>
    <message>
        <source>MCP server %1 does not answer at %2 (%3): %4</source>
        <translation>MCP 服务器 %1 在 %2（%3）无应答：%4</translation>
    </message>
    <message>
        <source>Start the server, or correct url in %1, or disable it with enabled = false.</source>
        <translation>请启动该服务器，或更正 %1 中的 url，或用 enabled = false 停用它。</translation>
    </message>
    <message>
        <source>a login that is valid, or can be renewed</source>
        <translation>有效的或可续期的登录信息</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`.</source>
        <translation>请登录：`codex mcp login %1`。</translation>
    </message>
    <message>
        <source>MCP server %1 wants a login (HTTP 401), and there is none</source>
        <translation>MCP 服务器 %1 要求登录（HTTP 401），但没有登录信息</translation>
    </message>
    <message>
        <source>The login to MCP server %1 cannot be read: .credentials.json: %2</source>
        <translation>无法读取 MCP 服务器 %1 的登录信息：.credentials.json：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with the MCP servers</source>
        <translation>
            <numerusform>MCP 服务器有 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; those over HTTP answer</source>
        <translation>
            <numerusform>已配置 %n 个 MCP 服务器；通过 HTTP 访问的均有应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) configured; none was started or contacted</source>
        <translation>
            <numerusform>已配置 %n 个 MCP 服务器；均未启动或联系</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP servers are configured</source>
        <translation>未配置 MCP 服务器</translation>
    </message>
    <message>
        <source>MCP configuration</source>
        <translation>MCP 配置</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with MCP servers that were started or called</source>
        <translation>
            <numerusform>已启动或调用的 MCP 服务器有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No MCP server to start or to call</source>
        <translation>没有可启动或调用的 MCP 服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n MCP server(s) started or called</source>
        <translation>
            <numerusform>已启动或调用 %n 个 MCP 服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs consent to start programs (--live)</source>
        <translation>需要同意才能启动程序（--live）</translation>
    </message>
    <message>
        <source>MCP servers, started</source>
        <translation>MCP 服务器（已启动）</translation>
    </message>
    <message>
        <source>MCP server %1 could not be started: %2</source>
        <translation>MCP 服务器 %1 无法启动：%2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3</source>
        <translation>MCP 服务器 %1 在应答 %3 之前退出，退出状态为 %2</translation>
    </message>
    <message>
        <source>MCP server %1 ends with exit status %2 before it answers %3: %4</source>
        <translation>MCP 服务器 %1 在应答 %3 之前退出，退出状态为 %2：%4</translation>
    </message>
    <message>
        <source>MCP server %1 is ended by %2 before it answers %3</source>
        <translation>MCP 服务器 %1 在应答 %3 之前被 %2 终止</translation>
    </message>
    <message>
        <source>MCP server %1 closes its output before it answers %2</source>
        <translation>MCP 服务器 %1 在应答 %2 之前关闭了输出</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with an error: %3</source>
        <translation>MCP 服务器 %1 对 %2 的应答是错误：%3</translation>
    </message>
    <message>
        <source>MCP server %1 sends requests without reading the answers, and does not answer %2</source>
        <translation>MCP 服务器 %1 只发送请求而不读取应答，也不应答 %2</translation>
    </message>
    <message>
        <source>MCP server %1 is not reached over HTTP: %2</source>
        <translation>无法通过 HTTP 访问 MCP 服务器 %1：%2</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with %3</source>
        <translation>MCP 服务器 %1 对 %2 的应答是 %3</translation>
    </message>
    <message>
        <source>MCP server %1 answers %2 with what is no message of MCP</source>
        <translation>MCP 服务器 %1 对 %2 的应答不是 MCP 消息</translation>
    </message>
    <message>
        <source>MCP server %1 gave no answer to %2 within %3</source>
        <translation>MCP 服务器 %1 在 %3 内未应答 %2</translation>
    </message>
    <message>
        <source>Renew the token or header that %1 sends, or remove it and log in with `codex mcp login %2`.</source>
        <translation>请更新 %1 发送的令牌或标头，或将其移除并用 `codex mcp login %2` 登录。</translation>
    </message>
    <message>
        <source>Log in to it again: `codex mcp logout %1 &amp;&amp; codex mcp login %1`.</source>
        <translation>请重新登录该服务器：`codex mcp logout %1 &amp;&amp; codex mcp login %1`。</translation>
    </message>
    <message>
        <source>Log in: `codex mcp login %1`; or name the variable with its token in bearer_token_env_var below %2.</source>
        <translation>请登录：`codex mcp login %1`；或在 %2 下的 bearer_token_env_var 中指定存放令牌的变量。</translation>
    </message>
    <message>
        <source>Check url below %1 and that the server runs; if it only is slow, raise startup_timeout_sec. Or disable it: enabled = false.</source>
        <translation>请检查 %1 下的 url 以及服务器是否在运行；如果只是较慢，请增大 startup_timeout_sec。或停用它：enabled = false。</translation>
    </message>
    <message>
        <source>Let the server write to standard error what is no message of the protocol; if it only is slow, raise startup_timeout_sec (%1); or disable it: enabled = false below %2.</source>
        <translation>请让服务器把不属于协议消息的内容写到标准错误；如果只是较慢，请增大 startup_timeout_sec（%1）；或停用它：在 %2 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal to see what it waits for; if it only is slow, raise startup_timeout_sec (%2); or disable it: enabled = false below %3.</source>
        <translation>请在终端中带参数运行 `%1`，看它在等待什么；如果只是较慢，请增大 startup_timeout_sec（%2）；或停用它：在 %3 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>Update the server to a version that speaks MCP %1, or disable it: enabled = false below %2.</source>
        <translation>请将服务器更新到支持 MCP %1 的版本，或停用它：在 %2 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>Run `%1` with its arguments in a terminal and mend what it complains about; `codex mcp get %2` shows how it is started. Or disable it: enabled = false below %3.</source>
        <translation>请在终端中带参数运行 `%1`，并解决它报告的问题；`codex mcp get %2` 会显示启动方式。或停用它：在 %3 下设置 enabled = false。</translation>
    </message>
    <message>
        <source>answers to initialize and tools/list, each within %1</source>
        <translation>对 initialize 和 tools/list 的应答，各在 %1 以内</translation>
    </message>
    <message>
        <source>MCP server %1 needs %2 to answer; Codex gives it up after %3</source>
        <translation>MCP 服务器 %1 需要 %2 才能应答；Codex 在 %3 后便会放弃</translation>
    </message>
    <message>
        <source>an answer within startup_timeout_sec</source>
        <translation>在 startup_timeout_sec 之内应答</translation>
    </message>
    <message>
        <source>Set startup_timeout_sec = %1 (%2).</source>
        <translation>请设置 startup_timeout_sec = %1（%2）。</translation>
    </message>
    <message>
        <source>MCP server %1 writes to its output what is no message of the protocol: %2</source>
        <translation>MCP 服务器 %1 向输出写入了不属于协议消息的内容：%2</translation>
    </message>
    <message>
        <source>messages of the protocol alone; Codex passes over other lines</source>
        <translation>只有协议消息；Codex 会跳过其他行</translation>
    </message>
    <message>
        <source>Switch this output of the server off, or let it go to standard error; a part of a line before an answer would hide the answer.</source>
        <translation>请关闭服务器的这项输出，或让它写到标准错误；应答之前若有不完整的行，该应答就会被掩盖。</translation>
    </message>
    <message>
        <source>enabled_tools of MCP server %1 names tools it does not have: %2</source>
        <translation>MCP 服务器 %1 的 enabled_tools 指定了它没有的工具：%2</translation>
    </message>
    <message>
        <source>names of the server&apos;s tools</source>
        <translation>该服务器的工具名称</translation>
    </message>
    <message>
        <source>Correct enabled_tools in %1, or remove it to have all tools.</source>
        <translation>请更正 %1 中的 enabled_tools，或移除它以使用全部工具。</translation>
    </message>
    <message>
        <source>The address of the provider %1 is no web address</source>
        <translation>提供商 %1 的地址不是网址</translation>
    </message>
    <message>
        <source>Write %1 with scheme and host, such as &quot;https://api.example.com/v1&quot;.</source>
        <translation>请写出带协议和主机的 %1，例如 &quot;https://api.example.com/v1&quot;。</translation>
    </message>
    <message>
        <source>http:// or https:// and a host</source>
        <translation>http:// 或 https:// 加主机</translation>
    </message>
    <message>
        <source>The address of the provider %1 ends in %2, which Codex adds itself</source>
        <translation>提供商 %1 的地址以 %2 结尾，而 Codex 会自行添加它</translation>
    </message>
    <message>
        <source>Remove %1 from the end of %2.</source>
        <translation>请移除 %2 末尾的 %1。</translation>
    </message>
    <message>
        <source>the root of the API, such as …/v1</source>
        <translation>API 的根地址，例如 …/v1</translation>
    </message>
    <message>
        <source>The address of the provider %1 names a deployment, where Azure does not serve the Responses API</source>
        <translation>提供商 %1 的地址指向一个部署，而 Azure 不在那里提供 Responses API</translation>
    </message>
    <message>
        <source>Let base_url (%1) end in /openai/v1, and write the deployment&apos;s name as model.</source>
        <translation>请让 base_url（%1）以 /openai/v1 结尾，并将部署的名称写为 model。</translation>
    </message>
    <message>
        <source>https://RESOURCE.openai.azure.com/openai/v1</source>
        <translation>https://RESOURCE.openai.azure.com/openai/v1</translation>
    </message>
    <message>
        <source>The provider %1 is on Azure and sends no api-version, which this kind of address needs</source>
        <translation>提供商 %1 位于 Azure，但未发送此类地址所需的 api-version</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): query_params = { api-version = &quot;2025-04-01-preview&quot; }; or let base_url end in /openai/v1.</source>
        <translation>请在 [model_providers.%1]（%2）下写入：query_params = { api-version = &quot;2025-04-01-preview&quot; }；或让 base_url 以 /openai/v1 结尾。</translation>
    </message>
    <message>
        <source>the query parameter api-version</source>
        <translation>查询参数 api-version</translation>
    </message>
    <message>
        <source>The key in %1 is not as it was issued: it has blanks, a line end, quotes or letters that no key has</source>
        <translation>%1 中的密钥与签发时不同：其中有空格、换行、引号或密钥不会包含的字符</translation>
    </message>
    <message>
        <source>Set %1 again, to the key alone: `export %1=…`</source>
        <translation>请重新设置 %1，只含密钥本身：`export %1=…`</translation>
    </message>
    <message>
        <source>blanks or line ends in the value</source>
        <translation>值中有空格或换行</translation>
    </message>
    <message>
        <source>quotes around the value</source>
        <translation>值的两侧有引号</translation>
    </message>
    <message>
        <source>characters outside of ASCII in the value</source>
        <translation>值中有 ASCII 以外的字符</translation>
    </message>
    <message>
        <source>letters, digits and dashes only</source>
        <translation>只含字母、数字和连字符</translation>
    </message>
    <message>
        <source>No region is set for Amazon Bedrock</source>
        <translation>未设置 Amazon Bedrock 的区域</translation>
    </message>
    <message>
        <source>Write aws = { region = &quot;us-east-1&quot; } below [model_providers.amazon-bedrock], or run `export AWS_REGION=us-east-1`.</source>
        <translation>请在 [model_providers.amazon-bedrock] 下写入 aws = { region = &quot;us-east-1&quot; }，或运行 `export AWS_REGION=us-east-1`。</translation>
    </message>
    <message>
        <source>aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set</source>
        <translation>aws.region、AWS_REGION 和 AWS_DEFAULT_REGION 均未设置</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>No AWS credentials are seen for Amazon Bedrock</source>
        <translation>未发现用于 Amazon Bedrock 的 AWS 凭据</translation>
    </message>
    <message>
        <source>Run `aws configure` or `aws sso login`, or set AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.</source>
        <translation>请运行 `aws configure` 或 `aws sso login`，或将 AWS_BEARER_TOKEN_BEDROCK 设为 Bedrock API 密钥。</translation>
    </message>
    <message>
        <source>no variable and no file of the AWS SDK; services of the machine were not asked</source>
        <translation>没有相关变量，也没有 AWS SDK 的文件；未查询本机的服务</translation>
    </message>
    <message>
        <source>a bearer token, access keys or a profile</source>
        <translation>Bearer 令牌、访问密钥或配置文件</translation>
    </message>
    <message>
        <source>Codex does not support Amazon Bedrock in the region %1 (%2)</source>
        <translation>Codex 不支持区域 %1（%2）中的 Amazon Bedrock</translation>
    </message>
    <message>
        <source>Set the region in %1 to one of: %2.</source>
        <translation>请将 %1 中的区域设为以下之一：%2。</translation>
    </message>
    <message>
        <source>a region that Codex 0.169.0 supports</source>
        <translation>Codex 0.169.0 支持的区域</translation>
    </message>
    <message>
        <source>The provider %1 is set up as Codex needs it</source>
        <translation>提供商 %1 的设置符合 Codex 的要求</translation>
    </message>
    <message>
        <source>The provider %1 is not defined</source>
        <translation>提供商 %1 未定义</translation>
    </message>
    <message>
        <source>Provider set-up</source>
        <translation>提供商设置</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which this user may not reach</source>
        <translation>沙盒设置指定了 %1，而当前用户无权访问</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which cannot be resolved</source>
        <translation>沙盒设置指定了 %1，但它无法解析</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which does not answer: its volume may be dead</source>
        <translation>沙盒设置指定了 %1，但它没有响应：其所在的卷可能已失联</translation>
    </message>
    <message>
        <source>The sandbox settings name %1, which answers slowly</source>
        <translation>沙盒设置指定了 %1，但它响应缓慢</translation>
    </message>
    <message>
        <source>a path that resolves within a second</source>
        <translation>一秒内即可解析的路径</translation>
    </message>
    <message>
        <source>Check the mount and the permissions of %1, or ask whoever set it whether it is needed on this machine.</source>
        <translation>请检查 %1 的挂载和权限，或询问设置者在本机上是否需要它。</translation>
    </message>
    <message>
        <source>Not all paths of the sandbox settings could be looked at</source>
        <translation>未能检查沙盒设置中的全部路径</translation>
    </message>
    <message>
        <source>Some paths of the sandbox settings are slow or cannot be reached</source>
        <translation>沙盒设置中的部分路径缓慢或无法访问</translation>
    </message>
    <message>
        <source>The sandbox settings restrict reading: their paths are listed only</source>
        <translation>沙盒设置限制了读取：仅列出其中的路径</translation>
    </message>
    <message>
        <source>The paths of the sandbox settings answer promptly</source>
        <translation>沙盒设置中的路径响应迅速</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of the sandbox settings were not looked at</source>
        <translation>
            <numerusform>沙盒设置中有 %n 个路径未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 32 paths that answer within 8 seconds together</source>
        <translation>最多 32 个路径，合计在 8 秒内响应</translation>
    </message>
    <message>
        <source>Remove paths that are not needed from the sandbox settings.</source>
        <translation>请从沙盒设置中移除不需要的路径。</translation>
    </message>
    <message>
        <source>The sandbox settings name no paths</source>
        <translation>沙盒设置未指定路径</translation>
    </message>
    <message>
        <source>Sandbox paths</source>
        <translation>沙盒路径</translation>
    </message>
    <message>
        <source>The program that sandboxes commands is missing: %1</source>
        <translation>缺少将命令放入沙盒的程序：%1</translation>
    </message>
    <message>
        <source>the native program of the Codex installation</source>
        <translation>Codex 安装中的原生程序</translation>
    </message>
    <message>
        <source>Install Codex again, for example with `npm install -g @openai/codex`.</source>
        <translation>请重新安装 Codex，例如运行 `npm install -g @openai/codex`。</translation>
    </message>
    <message>
        <source>The sandbox settings can be read</source>
        <translation>沙盒设置可以读取</translation>
    </message>
    <message>
        <source>Sandbox settings</source>
        <translation>沙盒设置</translation>
    </message>
    <message>
        <source>Run `sudo apt install bubblewrap`.</source>
        <translation>请运行 `sudo apt install bubblewrap`。</translation>
    </message>
    <message>
        <source>Run `sudo dnf install bubblewrap`.</source>
        <translation>请运行 `sudo dnf install bubblewrap`。</translation>
    </message>
    <message>
        <source>Run `sudo pacman -S bubblewrap`.</source>
        <translation>请运行 `sudo pacman -S bubblewrap`。</translation>
    </message>
    <message>
        <source>Run `sudo zypper install bubblewrap`.</source>
        <translation>请运行 `sudo zypper install bubblewrap`。</translation>
    </message>
    <message>
        <source>Install the package bubblewrap of your distribution.</source>
        <translation>请安装发行版中的 bubblewrap 软件包。</translation>
    </message>
    <message>
        <source>Codex cannot run commands in its sandbox: %1 stands in the way</source>
        <translation>Codex 无法在沙盒中运行命令：受阻于 %1</translation>
    </message>
    <message>
        <source>On the container&apos;s host, run `sudo sysctl -w %1`; or, as the container already confines Codex, set sandbox_mode = &quot;danger-full-access&quot; in it.</source>
        <translation>请在容器的宿主机上运行 `sudo sysctl -w %1`；或者，由于容器已经限制了 Codex，也可在容器中设置 sandbox_mode = &quot;danger-full-access&quot;。</translation>
    </message>
    <message>
        <source>Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep it.</source>
        <translation>请运行 `sudo sysctl -w %1`，并将其写入 /etc/sysctl.d/60-codex.conf 以永久保留。</translation>
    </message>
    <message>
        <source>bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed</source>
        <translation>PATH 中和 Codex 旁边都没有 bwrap：命令无法在沙盒中运行</translation>
    </message>
    <message>
        <source>bwrap on PATH, or in codex-resources beside Codex</source>
        <translation>PATH 中，或 Codex 旁边 codex-resources 中的 bwrap</translation>
    </message>
    <message>
        <source>%1 is 0: the kernel gives no user namespaces, which bwrap needs</source>
        <translation>%1 为 0：内核不提供 bwrap 所需的用户命名空间</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>AppArmor lets no program without a profile make user namespaces, and bwrap has no profile: commands cannot be sandboxed</source>
        <translation>AppArmor 不允许没有配置文件的程序创建用户命名空间，而 bwrap 没有配置文件：命令无法在沙盒中运行</translation>
    </message>
    <message>
        <source>a profile for bwrap in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 中 bwrap 的配置文件</translation>
    </message>
    <message>
        <source>Run `sudo apt install apparmor-profiles`, then `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`.</source>
        <translation>请运行 `sudo apt install apparmor-profiles`，然后运行 `sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` 和 `sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict`。</translation>
    </message>
    <message>
        <source>features.use_legacy_landlock is on, and the kernel has no Landlock: commands cannot be sandboxed</source>
        <translation>features.use_legacy_landlock 已启用，但内核没有 Landlock：命令无法在沙盒中运行</translation>
    </message>
    <message>
        <source>a kernel with Landlock (5.13 or newer, `landlock` among its lsm)</source>
        <translation>带有 Landlock 的内核（5.13 或更新，其 lsm 中有 `landlock`）</translation>
    </message>
    <message>
        <source>Run `codex features disable use_legacy_landlock`.</source>
        <translation>请运行 `codex features disable use_legacy_landlock`。</translation>
    </message>
    <message>
        <source>Nothing was found that keeps commands from being sandboxed</source>
        <translation>未发现妨碍命令在沙盒中运行的问题</translation>
    </message>
    <message>
        <source>The settings use no sandbox</source>
        <translation>设置未使用沙盒</translation>
    </message>
    <message>
        <source>Sandbox of the system</source>
        <translation>系统的沙盒</translation>
    </message>
    <message>
        <source>Log in: `codex login`.</source>
        <translation>请登录：`codex login`。</translation>
    </message>
    <message>
        <source>Name the variable with the key of %1 in the configuration (env_key below [model_providers.%2]), and set it.</source>
        <translation>请在配置中指定存放 %1 密钥的变量（[model_providers.%2] 下的 env_key），并设置该变量。</translation>
    </message>
    <message>
        <source>Store a valid API key: `codex login --with-api-key`, which reads it from standard input.</source>
        <translation>请保存有效的 API 密钥：`codex login --with-api-key`，它从标准输入读取密钥。</translation>
    </message>
    <message>
        <source>Log in again: `codex logout &amp;&amp; codex login`.</source>
        <translation>请重新登录：`codex logout &amp;&amp; codex login`。</translation>
    </message>
    <message>
        <source>Set %1 to a valid key of %2: `export %1=…`.</source>
        <translation>请将 %1 设为 %2 的有效密钥：`export %1=…`。</translation>
    </message>
    <message>
        <source>Replace the key in %1 by a valid one of %2.</source>
        <translation>请将 %1 中的密钥换成 %2 的有效密钥。</translation>
    </message>
    <message>
        <source>%1 is behind a gateway that has a login of its own (%2), which no API has: %3</source>
        <translation>%1 位于一个自带登录的网关（%2）之后，而 API 本身没有这种登录：%3</translation>
    </message>
    <message>
        <source>an answer of the API</source>
        <translation>API 的应答</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for an address without that login, or name a variable with the whole header: env_http_headers = { Authorization = &quot;…&quot; } below [model_providers.%1].</source>
        <translation>请向网关的运营者索取不需要该登录的地址，或指定存放完整标头的变量：在 [model_providers.%1] 下写入 env_http_headers = { Authorization = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>A gateway before %1 wants a login of its own (%2): %3</source>
        <translation>%1 前面的网关要求单独登录（%2）：%3</translation>
    </message>
    <message>
        <source>credentials that %1 accepts</source>
        <translation>%1 接受的凭据</translation>
    </message>
    <message>
        <source>%1 wants credentials, and Codex has none to send: %2</source>
        <translation>%1 要求凭据，而 Codex 没有可发送的凭据：%2</translation>
    </message>
    <message>
        <source>%1 wants credentials (%2), and there are none</source>
        <translation>%1 要求凭据（%2），但没有凭据</translation>
    </message>
    <message>
        <source>%1 says that the login from %2 has expired: %3</source>
        <translation>%1 表示来自 %2 的登录已过期：%3</translation>
    </message>
    <message>
        <source>The login has expired: %1 answers %2</source>
        <translation>登录已过期：%1 应答 %2</translation>
    </message>
    <message>
        <source>%1 does not accept the credentials from %2: %3</source>
        <translation>%1 不接受来自 %2 的凭据：%3</translation>
    </message>
    <message>
        <source>%1 refuses the credentials from %2 (%3)</source>
        <translation>%1 拒绝来自 %2 的凭据（%3）</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission: %2; %3</source>
        <translation>来自 %1 的凭据缺少一项权限：%2；%3</translation>
    </message>
    <message>
        <source>a key with the permissions api.responses.write and api.model.read</source>
        <translation>具有 api.responses.write 和 api.model.read 权限的密钥</translation>
    </message>
    <message>
        <source>Give the key the permission named, in its settings or by your role in the organisation of %1, or use a key without restrictions.</source>
        <translation>请在密钥的设置中，或通过您在 %1 组织中的角色，授予上述权限；也可使用没有限制的密钥。</translation>
    </message>
    <message>
        <source>The credentials from %1 lack a permission at %2</source>
        <translation>来自 %1 的凭据在 %2 缺少一项权限</translation>
    </message>
    <message>
        <source>%1 forbids the request with the credentials from %2: %3</source>
        <translation>%1 禁止使用来自 %2 的凭据发出的请求：%3</translation>
    </message>
    <message>
        <source>%1 forbids a request without credentials: %2</source>
        <translation>%1 禁止不带凭据的请求：%2</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>状态为 200 的应答</translation>
    </message>
    <message>
        <source>Check that this account may use %1, and that no proxy or VPN answers in its place; then log in again.</source>
        <translation>请确认此账户可以使用 %1，且没有代理或 VPN 代替它应答；然后重新登录。</translation>
    </message>
    <message>
        <source>%1 forbids the request (%2)</source>
        <translation>%1 禁止该请求（%2）</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached: %1</source>
        <translation>此账户已达到用量上限：%1</translation>
    </message>
    <message>
        <source>usage left in the account&apos;s plan</source>
        <translation>账户套餐中尚有剩余用量</translation>
    </message>
    <message>
        <source>Wait until the limit resets, or change the plan or account; `codex` shows the limits with /status.</source>
        <translation>请等待上限重置，或更换套餐或账户；在 `codex` 中用 /status 可查看各项上限。</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached</source>
        <translation>此账户已达到用量上限</translation>
    </message>
    <message>
        <source>Wait until %1, or change the plan or account.</source>
        <translation>请等到 %1，或更换套餐或账户。</translation>
    </message>
    <message>
        <source>The usage limit of this account is reached until %1</source>
        <translation>此账户已达到用量上限，需等到 %1</translation>
    </message>
    <message>
        <source>The plan of this account does not include Codex: %1</source>
        <translation>此账户的套餐不包含 Codex：%1</translation>
    </message>
    <message>
        <source>a plan that includes Codex</source>
        <translation>包含 Codex 的套餐</translation>
    </message>
    <message>
        <source>Change the plan, or log in to another account: `codex login`.</source>
        <translation>请更换套餐，或登录其他账户：`codex login`。</translation>
    </message>
    <message>
        <source>The account behind the credentials from %1 has no credit left at %2: %3</source>
        <translation>来自 %1 的凭据所属账户在 %2 已无余额：%3</translation>
    </message>
    <message>
        <source>credit left in the account</source>
        <translation>账户中尚有余额</translation>
    </message>
    <message>
        <source>Add credit, or raise the limit, in the billing settings of %1; or use a key of another account.</source>
        <translation>请在 %1 的账单设置中充值或提高上限；或使用其他账户的密钥。</translation>
    </message>
    <message>
        <source>The account has no credit left at %1</source>
        <translation>账户在 %1 已无余额</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment: %2</source>
        <translation>%1 暂时不再接受请求：%2</translation>
    </message>
    <message>
        <source>a request within the rate limit</source>
        <translation>不超过速率限制的请求</translation>
    </message>
    <message>
        <source>Wait a little and try again; other programs may use the same key.</source>
        <translation>请稍候再试；可能有其他程序在使用同一密钥。</translation>
    </message>
    <message>
        <source>Wait %1 s and try again; other programs may use the same key.</source>
        <translation>请等待 %1 秒后再试；可能有其他程序在使用同一密钥。</translation>
    </message>
    <message>
        <source>%1 limits the rate of requests (%2)</source>
        <translation>%1 限制了请求速率（%2）</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s status page; a proxy on the way may answer in its place.</source>
        <translation>请查看提供商的状态页面；也可能是途中的代理代替它应答。</translation>
    </message>
    <message>
        <source>Correct %1, which for Azure ends in /openai or /openai/v1, and add the version: query_params = { api-version = &quot;…&quot; }.</source>
        <translation>请更正 %1（用于 Azure 时应以 /openai 或 /openai/v1 结尾），并添加版本：query_params = { api-version = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>Write %1 = &quot;%2&quot; in %3: the root of the API, which usually ends in /v1.</source>
        <translation>请在 %3 中写入 %1 = &quot;%2&quot;，即 API 的根地址，通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Set %1 to the root of the API: below it, /models must answer 200 or 401.</source>
        <translation>请将 %1 设为 API 的根地址：其下的 /models 必须应答 200 或 401。</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket of the API, but has no list of models at %2: %3</source>
        <translation>%1 能打开 API 的 WebSocket，但在 %2 没有模型列表：%3</translation>
    </message>
    <message>
        <source>GET …/models answers 2xx, 401 or 403</source>
        <translation>GET …/models 应答 2xx、401 或 403</translation>
    </message>
    <message>
        <source>Have the gateway at %1 pass GET …/models on; until then set model in the configuration to one that it has.</source>
        <translation>请让 %1 上的网关转发 GET …/models；在此之前，请将配置中的 model 设为它所提供的模型。</translation>
    </message>
    <message>
        <source>%1 has no list of models (%2)</source>
        <translation>%1 没有模型列表（%2）</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing at %2: %3 leads to the wrong place; %4</source>
        <translation>%1 有应答，但在 %2 没有内容：%3 指向了错误的位置；%4</translation>
    </message>
    <message>
        <source>The address of %1 is wrong: %2 answers %3</source>
        <translation>%1 的地址有误：%2 应答 %3</translation>
    </message>
    <message>
        <source>%1 does not take the api-version that Codex sends: %2</source>
        <translation>%1 不接受 Codex 发送的 api-version：%2</translation>
    </message>
    <message>
        <source>an api-version that this address supports</source>
        <translation>此地址支持的 api-version</translation>
    </message>
    <message>
        <source>Write another api-version in query_params below [model_providers.%1], such as &quot;2025-04-01-preview&quot;; for an address that ends in /openai/v1 remove it.</source>
        <translation>请在 [model_providers.%1] 下的 query_params 中写入其他 api-version，例如 &quot;2025-04-01-preview&quot;；如果地址以 /openai/v1 结尾，请将其移除。</translation>
    </message>
    <message>
        <source>%1 does not support the api-version in the configuration</source>
        <translation>%1 不支持配置中的 api-version</translation>
    </message>
    <message>
        <source>%1 wants an api-version, or another one, in each request: %2</source>
        <translation>%1 要求每个请求都带 api-version，或要求其他版本：%2</translation>
    </message>
    <message>
        <source>the query parameter api-version with a version that exists</source>
        <translation>查询参数 api-version，且版本存在</translation>
    </message>
    <message>
        <source>Write query_params = { api-version = &quot;…&quot; } below [model_providers.%1] in the configuration.</source>
        <translation>请在配置的 [model_providers.%1] 下写入 query_params = { api-version = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>Requests to %1 lack the query parameter api-version</source>
        <translation>发往 %1 的请求缺少查询参数 api-version</translation>
    </message>
    <message>
        <source>%1 does not have the model, or not for this account: %2</source>
        <translation>%1 没有该模型，或不向此账户提供：%2</translation>
    </message>
    <message>
        <source>a model that %1 offers to this account</source>
        <translation>%1 向此账户提供的模型</translation>
    </message>
    <message>
        <source>Fetch the model: `ollama pull NAME`.</source>
        <translation>请下载模型：`ollama pull NAME`。</translation>
    </message>
    <message>
        <source>Set model in the configuration to one that %1 offers to you.</source>
        <translation>请将配置中的 model 设为 %1 向您提供的模型。</translation>
    </message>
    <message>
        <source>%1 redirects requests to %2: %3</source>
        <translation>%1 将请求重定向到 %2：%3</translation>
    </message>
    <message>
        <source>an answer at the address itself</source>
        <translation>该地址自身的应答</translation>
    </message>
    <message>
        <source>Ask whoever runs your proxy or network why the request is sent on.</source>
        <translation>请询问代理或网络的管理者，为何请求会被转往别处。</translation>
    </message>
    <message>
        <source>Set %1 to the address it is sent on to, if that is the provider&apos;s.</source>
        <translation>如果重定向的目标地址属于提供商，请将 %1 设为该地址。</translation>
    </message>
    <message>
        <source>%1 sends requests on to another place, %2, without their credentials</source>
        <translation>%1 将请求转往另一处 %2，且不带凭据</translation>
    </message>
    <message>
        <source>%1 answers with a page or a text where the API answers in JSON, so that %2 leads to something else: %3</source>
        <translation>在 API 应以 JSON 应答之处，%1 应答的是网页或文本，可见 %2 指向了别的内容：%3</translation>
    </message>
    <message>
        <source>an answer of the API, in JSON</source>
        <translation>API 的 JSON 应答</translation>
    </message>
    <message>
        <source>Find out what answers in place of the provider: a proxy, a filter or a captive portal of your network.</source>
        <translation>请查明是什么在代替提供商应答：您网络中的代理、过滤器或强制门户。</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API of %2</source>
        <translation>在 %1 应答的不是 %2 的 API</translation>
    </message>
    <message>
        <source>%1 answers %2 to everything, and what it says is an error: %3</source>
        <translation>%1 对所有请求都应答 %2，而内容却是错误：%3</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Look into the log of the gateway at %1, and at the key and the provider behind it.</source>
        <translation>请查看 %1 上网关的日志，以及其后的密钥和提供商。</translation>
    </message>
    <message>
        <source>%1 answers with an error under a good status (%2)</source>
        <translation>%1 以成功状态（%2）返回错误</translation>
    </message>
    <message>
        <source>%1 compresses its answers although it is not asked to, and Codex does not unpack them: %2</source>
        <translation>%1 在未被要求时压缩了应答，而 Codex 不会解压：%2</translation>
    </message>
    <message>
        <source>JSON that is not compressed</source>
        <translation>未压缩的 JSON</translation>
    </message>
    <message>
        <source>Have the gateway at %1 compress for those alone who send Accept-Encoding (nginx: gzip off, or gunzip on).</source>
        <translation>请让 %1 上的网关只对发送 Accept-Encoding 的客户端压缩（nginx：gzip off，或 gunzip on）。</translation>
    </message>
    <message>
        <source>%1 sends compressed answers that nobody asked for</source>
        <translation>%1 发送了无人要求的压缩应答</translation>
    </message>
    <message>
        <source>%1 does not take a request that Codex makes when it starts: %2</source>
        <translation>%1 不接受 Codex 启动时发出的一个请求：%2</translation>
    </message>
    <message>
        <source>Update Codex; if it goes on, give the request id to the provider.</source>
        <translation>请更新 Codex；如果问题依旧，请将请求 ID 告知提供商。</translation>
    </message>
    <message>
        <source>Check that %1 is the root of an API that Codex can use (wire_api = &quot;responses&quot;).</source>
        <translation>请确认 %1 是 Codex 可用的 API 的根地址（wire_api = &quot;responses&quot;）。</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>the default address</source>
        <translation>默认地址</translation>
    </message>
    <message>
        <source>A gateway before %1, such as Cloudflare, takes your network&apos;s address for a robot&apos;s and answers with a challenge that only a browser can pass: %2</source>
        <translation>%1 前面的网关（例如 Cloudflare）将您的网络地址视为机器人，并返回只有浏览器才能通过的验证：%2</translation>
    </message>
    <message>
        <source>A filter between you and %1 blocks the request, or blocks your network&apos;s address: %2</source>
        <translation>您与 %1 之间的过滤器拦截了请求，或拦截了您的网络地址：%2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network or its filter to allow %1, or use another network, VPN or proxy.</source>
        <translation>请让网络或过滤器的管理者放行 %1，或使用其他网络、VPN 或代理。</translation>
    </message>
    <message>
        <source>A filter blocks requests to %1</source>
        <translation>过滤器拦截了发往 %1 的请求</translation>
    </message>
    <message>
        <source>Network rules of the resource behind %1 keep your network out: %2</source>
        <translation>%1 所属资源的网络规则不允许您的网络访问：%2</translation>
    </message>
    <message>
        <source>a network that the resource lets in</source>
        <translation>该资源允许的网络</translation>
    </message>
    <message>
        <source>Allow your network&apos;s address under Networking of the resource in the Azure portal, or connect by its virtual network or VPN.</source>
        <translation>请在 Azure 门户中该资源的“网络”下放行您的网络地址，或通过其虚拟网络或 VPN 连接。</translation>
    </message>
    <message>
        <source>Network rules of the resource keep your network out of %1</source>
        <translation>资源的网络规则不允许您的网络访问 %1</translation>
    </message>
    <message>
        <source>%1 does not serve the country that your network&apos;s address belongs to: %2</source>
        <translation>%1 不向您的网络地址所属的国家/地区提供服务：%2</translation>
    </message>
    <message>
        <source>an address in a supported country</source>
        <translation>受支持国家/地区的地址</translation>
    </message>
    <message>
        <source>Check where your VPN or proxy leaves for the internet, and choose an exit in a country that %1 supports.</source>
        <translation>请检查您的 VPN 或代理从哪里接入互联网，并选择位于 %1 支持的国家/地区的出口。</translation>
    </message>
    <message>
        <source>%1 does not serve the country of your network&apos;s address</source>
        <translation>%1 不向您的网络地址所属的国家/地区提供服务</translation>
    </message>
    <message>
        <source>In place of %1 a page to log in answers: your network has a captive portal, or your proxy or gateway a single sign-on; %2</source>
        <translation>代替 %1 应答的是登录页面：您的网络有强制门户，或您的代理或网关启用了单点登录；%2</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network, or connect the VPN; then try again.</source>
        <translation>请在浏览器中打开任意网页并登录网络，或连接 VPN；然后再试。</translation>
    </message>
    <message>
        <source>Your network wants a login first: a page to log in answers in place of %1</source>
        <translation>您的网络要求先登录：代替 %1 应答的是登录页面</translation>
    </message>
    <message>
        <source>A proxy before %1, which nothing here names, wants credentials: %2</source>
        <translation>%1 前面有一个此处未指定的代理要求凭据：%2</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the proxy&apos;s address and credentials, and set HTTPS_PROXY.</source>
        <translation>请向网络的管理者索取代理的地址和凭据，并设置 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>The proxy %1 (%2, %3) wants credentials: %4</source>
        <translation>代理 %1（%2，%3）要求凭据：%4</translation>
    </message>
    <message>
        <source>credentials that the proxy accepts</source>
        <translation>代理接受的凭据</translation>
    </message>
    <message>
        <source>The proxy %1 wants credentials (HTTP 407)</source>
        <translation>代理 %1 要求凭据（HTTP 407）</translation>
    </message>
    <message>
        <source>%1 finds a small request too large: its address or its headers; %2</source>
        <translation>%1 认为一个很小的请求过大，即其地址或标头过长；%2</translation>
    </message>
    <message>
        <source>a limit for headers that lets a login pass, such as 16 KiB</source>
        <translation>能容纳登录信息的标头上限，例如 16 KiB</translation>
    </message>
    <message>
        <source>Shorten http_headers, env_http_headers and query_params below [model_providers.%1]; else have the gateway&apos;s limit for headers raised (nginx: large_client_header_buffers).</source>
        <translation>请精简 [model_providers.%1] 下的 http_headers、env_http_headers 和 query_params；否则请让网关提高标头上限（nginx：large_client_header_buffers）。</translation>
    </message>
    <message>
        <source>A gateway before %1 finds requests too large: %2</source>
        <translation>%1 前面的网关认为请求过大：%2</translation>
    </message>
    <message>
        <source>The server at %1 does not serve the host name %2: a gateway or proxy sends the request to the wrong one; %3</source>
        <translation>位于 %1 的服务器不为主机名 %2 提供服务：网关或代理将请求发给了错误的服务器；%3</translation>
    </message>
    <message>
        <source>an answer of the server that serves %1</source>
        <translation>为 %1 提供服务的服务器的应答</translation>
    </message>
    <message>
        <source>Check DNS, /etc/hosts, VPN and proxy: another server than %1 is reached.</source>
        <translation>请检查 DNS、/etc/hosts、VPN 和代理：实际连到的不是 %1，而是另一台服务器。</translation>
    </message>
    <message>
        <source>Correct the host name in %1, or have the gateway there pass it on (its TLS name and the header Host).</source>
        <translation>请更正 %1 中的主机名，或让那里的网关转发主机名（TLS 名称和 Host 标头）。</translation>
    </message>
    <message>
        <source>%1 is not served where requests for it arrive: %2</source>
        <translation>发往 %1 的请求所到达的服务器并不为其提供服务：%2</translation>
    </message>
    <message>
        <source>Mend the file of %1, which Codex cannot use now, and put the PEM certificate of %2 into it.</source>
        <translation>请修复 Codex 目前无法使用的 %1 所指文件，并将 %2 的 PEM 证书放入其中。</translation>
    </message>
    <message>
        <source>Add the PEM certificate of %1 to the file of %2.</source>
        <translation>请将 %1 的 PEM 证书添加到 %2 所指的文件。</translation>
    </message>
    <message>
        <source>Get the root certificate %1 as PEM from whoever runs that authority, and set CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node).</source>
        <translation>请向该颁发机构的运营者索取 PEM 格式的根证书 %1，并将 CODEX_CA_CERTIFICATE 设为该文件（用 Node 编写的 MCP 服务器则设置 NODE_EXTRA_CA_CERTS）。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, a public authority, but this machine does not trust it: its root certificates seem to be missing</source>
        <translation>%1 的证书来自公共颁发机构 %2，但本机不信任它：机器的根证书似乎缺失</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine&apos;s root certificates seem to be missing</source>
        <translation>Codex 无法连接 %1：本机的根证书似乎缺失</translation>
    </message>
    <message>
        <source>Unset SSL_CERT_FILE, which stands in place of the system&apos;s certificates, and use CODEX_CA_CERTIFICATE for one more.</source>
        <translation>请取消设置 SSL_CERT_FILE，它会取代系统的证书；要添加证书，请使用 CODEX_CA_CERTIFICATE。</translation>
    </message>
    <message>
        <source>Install them: `sudo apt install ca-certificates`, or `sudo dnf install ca-certificates`.</source>
        <translation>请安装：`sudo apt install ca-certificates`，或 `sudo dnf install ca-certificates`。</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes from %5, directly from another issuer</source>
        <translation>%2（%3）指定的代理 %1 拦截 TLS：经由它得到的 %4 证书来自 %5，直连时则来自另一颁发者</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is not trusted</source>
        <translation>Codex 无法连接 %1：代理 %2 以不受信任的 %3 拦截其 TLS</translation>
    </message>
    <message>
        <source>Something between here and %1 intercepts TLS: the certificate is issued by %2, which this machine does not trust</source>
        <translation>本机与 %1 之间有程序或设备拦截 TLS：证书由 %2 颁发，而本机不信任它</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its TLS is intercepted by %2, which is not trusted</source>
        <translation>Codex 无法连接 %1：其 TLS 被不受信任的 %2 拦截</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from the issuer %2, which is not trusted on this machine, and the server sends no certificate that leads to a trusted one</source>
        <translation>%1 的证书来自本机不信任的颁发者 %2，且服务器未发送可追溯到受信任证书的证书</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the issuer of its certificate, %2, is not trusted</source>
        <translation>Codex 无法连接 %1：其证书的颁发者 %2 不受信任</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, and not among the trusted ones</source>
        <translation>%1 的证书是自签名的，且不在受信任的证书之列</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is self-signed</source>
        <translation>Codex 无法连接 %1：其证书是自签名的</translation>
    </message>
    <message>
        <source>Have whoever runs %1 use a certificate that an authority issued: one that is an authority&apos;s own does not do for a server.</source>
        <translation>请让 %1 的运营者使用由颁发机构签发的证书：颁发机构自身的证书不能用于服务器。</translation>
    </message>
    <message>
        <source>Get that certificate as PEM from whoever runs %1, and set CODEX_CA_CERTIFICATE to the file.</source>
        <translation>请向 %1 的运营者索取 PEM 格式的该证书，并将 CODEX_CA_CERTIFICATE 设为该文件。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate has expired</source>
        <translation>Codex 无法连接 %1：其证书已过期</translation>
    </message>
    <message>
        <source>Have whoever runs %1 renew the certificate; if the date looks right, check the clock of this machine.</source>
        <translation>请让 %1 的运营者更新证书；如果日期看似无误，请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 is not valid before %3: most likely the clock of this machine is behind</source>
        <translation>%2 的证书 %1 在 %3 之前尚未生效：很可能是本机的时钟慢了</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is not valid yet</source>
        <translation>Codex 无法连接 %1：其证书尚未生效</translation>
    </message>
    <message>
        <source>Check the clock: `timedatectl`.</source>
        <translation>请检查时钟：`timedatectl`。</translation>
    </message>
    <message>
        <source>The certificate of %1 has no subject alternative name, where %2 is needed; its common name does not count</source>
        <translation>%1 的证书没有使用者可选名称，而其中应有 %2；公用名不作数</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid for the host name %2, but for %3</source>
        <translation>%1 的证书对主机名 %2 无效，仅对 %3 有效</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate does not match the host name %2</source>
        <translation>Codex 无法连接 %1：其证书与主机名 %2 不符</translation>
    </message>
    <message>
        <source>Have whoever runs %1 issue the certificate anew, with %2 as subject alternative name.</source>
        <translation>请让 %1 的运营者重新签发证书，并以 %2 作为使用者可选名称。</translation>
    </message>
    <message>
        <source>Something answers in the name of %1: check DNS, proxy and VPN, /etc/hosts too.</source>
        <translation>有其他服务器冒充 %1 应答：请检查 DNS、代理和 VPN，以及 /etc/hosts。</translation>
    </message>
    <message>
        <source>Use one of these names in %1: %2. Or have the certificate issued for %3.</source>
        <translation>请在 %1 中使用以下名称之一：%2。或为 %3 签发证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>%1 的证书被拒绝：%2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: its certificate is refused (%2)</source>
        <translation>Codex 无法连接 %1：其证书被拒绝（%2）</translation>
    </message>
    <message>
        <source>Have whoever runs %1 replace the certificate.</source>
        <translation>请让 %1 的运营者更换证书。</translation>
    </message>
    <message>
        <source>a valid certificate for %1 from a trusted issuer</source>
        <translation>由受信任颁发者签发的 %1 的有效证书</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal (%2) and mend what it says: it has to print the token, alone, to standard output.</source>
        <translation>请在终端中带 args 运行 `%1`（%2），并解决它指出的问题：它必须向标准输出打印令牌，且只打印令牌。</translation>
    </message>
    <message>
        <source>The command that makes the token is not found: %1 (%2)</source>
        <translation>找不到生成令牌的命令：%1（%2）</translation>
    </message>
    <message>
        <source>no program of that path</source>
        <translation>该路径下没有程序</translation>
    </message>
    <message>
        <source>no program of that name on PATH</source>
        <translation>PATH 中没有该名称的程序</translation>
    </message>
    <message>
        <source>Install `%1`, or write its whole path in %2.</source>
        <translation>请安装 `%1`，或在 %2 中写出其完整路径。</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) does not end within %3 ms</source>
        <translation>生成令牌的命令（%1，%2）未在 %3 毫秒内结束</translation>
    </message>
    <message>
        <source>no end within %1 ms</source>
        <translation>%1 毫秒内未结束</translation>
    </message>
    <message>
        <source>Run `%1` with its args in a terminal to see what it waits for; if it only is slow, write timeout_ms = %2 in its table (%3).</source>
        <translation>请在终端中带 args 运行 `%1`，看它在等待什么；如果只是较慢，请在它的表中写入 timeout_ms = %2（%3）。</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) fails: %3</source>
        <translation>生成令牌的命令（%1，%2）失败：%3</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints none</source>
        <translation>生成令牌的命令（%1，%2）未打印令牌</translation>
    </message>
    <message>
        <source>nothing on standard output; %1</source>
        <translation>标准输出上没有内容；%1</translation>
    </message>
    <message>
        <source>The command that makes the token (%1, %2) prints what is no token: no header can carry it</source>
        <translation>生成令牌的命令（%1，%2）打印的不是令牌：无法放入标头</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) on standard output</source>
        <translation>
            <numerusform>标准输出上有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status 0, and the token in one line</source>
        <translation>退出状态为 0，且令牌在一行之内</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers do not answer</source>
        <translation>无法查询名称 %1：DNS 服务器没有应答</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: %2</source>
        <translation>无法查询名称 %1：%2</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up; nor can %2, so this network may know no public names at all</source>
        <translation>无法查询名称 %1；%2 也无法查询，此网络可能不解析任何公共名称</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: the DNS servers know no address of it</source>
        <translation>无法查询名称 %1：DNS 服务器没有它的地址</translation>
    </message>
    <message>
        <source>Correct %1, or connect the VPN whose DNS knows %2.</source>
        <translation>请更正 %1，或连接其 DNS 能解析 %2 的 VPN。</translation>
    </message>
    <message>
        <source>Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: `getent hosts %1` has to answer.</source>
        <translation>请检查 /etc/resolv.conf 中的 DNS 服务器，如果开着 VPN 也请检查 VPN：`getent hosts %1` 应有应答。</translation>
    </message>
    <message>
        <source>Check DNS, VPN and filters of this network: `getent hosts %1` has to answer.</source>
        <translation>请检查此网络的 DNS、VPN 和过滤器：`getent hosts %1` 应有应答。</translation>
    </message>
    <message>
        <source>Start Ollama: `ollama serve`. Then `ollama list` shows its models.</source>
        <translation>请启动 Ollama：`ollama serve`。然后 `ollama list` 会显示其模型。</translation>
    </message>
    <message>
        <source>Start the server of LM Studio: `lms server start`.</source>
        <translation>请启动 LM Studio 的服务器：`lms server start`。</translation>
    </message>
    <message>
        <source>Start the program that should listen on %1, or correct or remove %2.</source>
        <translation>请启动应在 %1 上监听的程序，或更正或移除 %2。</translation>
    </message>
    <message>
        <source>Nothing listens on %1</source>
        <translation>没有程序在监听 %1</translation>
    </message>
    <message>
        <source>Nothing listens on %1, a local port that %2 points at</source>
        <translation>没有程序在监听 %1，即 %2 所指的本机端口</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2</source>
        <translation>Codex 无法连接 %1：没有程序在监听 %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1, where %2 leads to; %3 listens on %4 only</source>
        <translation>没有程序在监听 %2 所指的 %1；%3 仅在 %4 上监听</translation>
    </message>
    <message>
        <source>Write %1 instead of %2 in %3, or let the program listen on the other address too.</source>
        <translation>请在 %3 中将 %2 改为 %1，或让该程序也在另一地址上监听。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: nothing listens on %2, but something does on %3</source>
        <translation>Codex 无法连接 %1：没有程序在监听 %2，但有程序在监听 %3</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 whether the service is up; a firewall may also refuse for it.</source>
        <translation>请询问 %1 的运营者服务是否在运行；也可能是防火墙代为拒绝。</translation>
    </message>
    <message>
        <source>Start the service on %1, or correct host and port in %2.</source>
        <translation>请启动 %1 上的服务，或更正 %2 中的主机和端口。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 refuses connections</source>
        <translation>Codex 无法连接 %1：%2 拒绝连接</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name %2 cannot be looked up</source>
        <translation>Codex 无法连接 %1：无法查询名称 %2</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>没有通往 %1 的路由</translation>
    </message>
    <message>
        <source>Check the network, and the VPN that leads to %1: `ip route get %2`.</source>
        <translation>请检查网络以及通往 %1 的 VPN：`ip route get %2`。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: there is no route to %2</source>
        <translation>Codex 无法连接 %1：没有通往 %2 的路由</translation>
    </message>
    <message>
        <source>Check the firewall and the VPN; where this network has a proxy, set HTTPS_PROXY to it.</source>
        <translation>请检查防火墙和 VPN；如果此网络有代理，请将 HTTPS_PROXY 设为该代理。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: connections to %2 time out</source>
        <translation>Codex 无法连接 %1：到 %2 的连接超时</translation>
    </message>
    <message>
        <source>This machine has no network connection: no interface but the loopback is up and has an address</source>
        <translation>本机没有网络连接：除环回接口外，没有已启用且有地址的接口</translation>
    </message>
    <message>
        <source>a connection to the network</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>Connect to a network (Wi-Fi, cable or VPN), then run this again.</source>
        <translation>请连接网络（Wi-Fi、有线或 VPN），然后重新运行。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: this machine has no network connection</source>
        <translation>Codex 无法连接 %1：本机没有网络连接</translation>
    </message>
    <message>
        <source>This network does not know public names: the lookup of %1 fails, and so does that of %2</source>
        <translation>此网络不解析公共名称：查询 %1 失败，查询 %2 也失败</translation>
    </message>
    <message>
        <source>Connect to a network that leads to the internet, or set HTTPS_PROXY to the proxy that leads out of this one.</source>
        <translation>请连接能通往互联网的网络，或将 HTTPS_PROXY 设为可由此网络通往外部的代理。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 from this network: it does not know public names such as %2</source>
        <translation>Codex 无法从此网络连接 %1：它不解析 %2 之类的公共名称</translation>
    </message>
    <message>
        <source>a TCP connection to %1</source>
        <translation>到 %1 的 TCP 连接</translation>
    </message>
    <message>
        <source>%1 of this network does not lead to %2: connections hang, while those by %3 work</source>
        <translation>此网络的 %1 不通往 %2：连接会挂起，而经 %3 的连接正常</translation>
    </message>
    <message>
        <source>a connection, or an error at once</source>
        <translation>成功连接，或立即报错</translation>
    </message>
    <message>
        <source>Have the network&apos;s %1 mended, or turn it off on this machine: programs lose time on it, and some do not try the other way.</source>
        <translation>请修复网络的 %1，或在本机上将其关闭：程序会因它耽误时间，有些程序也不会尝试另一种方式。</translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>Not inspected: Codex sends the credentials from %1 with a prompt only; `codex exec hello` tries them</source>
        <translation>未检查：Codex 仅在发送提示词时才发送来自 %1 的凭据；`codex exec hello` 可以试用它们</translation>
    </message>
    <message>
        <source>%1 accepts the credentials from %2</source>
        <translation>%1 接受来自 %2 的凭据</translation>
    </message>
    <message>
        <source>%1 answers without credentials</source>
        <translation>%1 不需凭据即应答</translation>
    </message>
    <message>
        <source>%1 does not say where requests of this login go: the answer has another shape</source>
        <translation>%1 未说明此登录的请求发往何处：应答的结构不同</translation>
    </message>
    <message>
        <source>The workspace of this login is not among those that %1 lists for it</source>
        <translation>此登录的工作区不在 %1 为其列出的工作区之中</translation>
    </message>
    <message>
        <source>%1 lists the workspace of this login twice</source>
        <translation>%1 将此登录的工作区列出了两次</translation>
    </message>
    <message>
        <source>The workspace of this login is deactivated</source>
        <translation>此登录的工作区已停用</translation>
    </message>
    <message>
        <source>%1 names no server for the workspace of this login</source>
        <translation>%1 没有为此登录的工作区指定服务器</translation>
    </message>
    <message>
        <source>the workspace of the login, with its server</source>
        <translation>此登录的工作区及其服务器</translation>
    </message>
    <message>
        <source>Run `codex logout`, then `codex login`, and choose a workspace that you may use; if it goes on, ask its administrator.</source>
        <translation>请运行 `codex logout`，再运行 `codex login`，并选择您可以使用的工作区；如果问题依旧，请询问其管理员。</translation>
    </message>
    <message>
        <source>Codex does not find the way to your ChatGPT workspace</source>
        <translation>Codex 找不到通往您的 ChatGPT 工作区的途径</translation>
    </message>
    <message>
        <source>Not reached: %1 gave no answer</source>
        <translation>未到达：%1 没有应答</translation>
    </message>
    <message>
        <source>Not reached: the proxy answers %1</source>
        <translation>未到达：代理应答 %1</translation>
    </message>
    <message>
        <source>Not inspected: the WebSocket, whose handshake carries the credentials, is refused (%1)</source>
        <translation>未检查：WebSocket 被拒绝（%1），而其握手携带凭据</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>凭据已被接受</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of that of %2: tokens and certificates seem to have expired, and signatures of AWS are refused</source>
        <translation>本机的时钟比 %2 快 %1：令牌和证书会显得已过期，AWS 的签名会被拒绝</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind that of %2: tokens are not renewed in time, new certificates seem not valid yet, and signatures of AWS are refused</source>
        <translation>本机的时钟比 %2 慢 %1：令牌不会及时续期，新证书会显得尚未生效，AWS 的签名会被拒绝</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>此处 %1，对方 %2</translation>
    </message>
    <message>
        <source>clocks less than 2 min apart</source>
        <translation>时钟相差不到 2 分钟</translation>
    </message>
    <message>
        <source>Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp true`. In a container or virtual machine set that of the host.</source>
        <translation>请校准时钟，并由 NTP 保持准确：`sudo timedatectl set-ntp true`。在容器或虚拟机中，请校准宿主机的时钟。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead</source>
        <translation>本机的时钟快了 %1</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind</source>
        <translation>本机的时钟慢了 %1</translation>
    </message>
    <message>
        <source>No answer told the time to compare with</source>
        <translation>没有应答给出可供对照的时间</translation>
    </message>
    <message>
        <source>The clock agrees with that of %1</source>
        <translation>时钟与 %1 一致</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1 (%2) is set to nothing</source>
        <translation>%1（%2）被设为空</translation>
    </message>
    <message>
        <source>%1 (%2) names %3, which is not a file</source>
        <translation>%1（%2）指定的 %3 不是文件</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that does not exist: %3</source>
        <translation>%1（%2）指定的文件不存在：%3</translation>
    </message>
    <message>
        <source>%1 (%2) names a file that cannot be read: %3</source>
        <translation>%1（%2）指定的文件无法读取：%3</translation>
    </message>
    <message>
        <source>a readable PEM file with CA certificates</source>
        <translation>含有 CA 证书的可读 PEM 文件</translation>
    </message>
    <message>
        <source>Correct or remove %1 in %2.</source>
        <translation>请更正或移除 %2 中的 %1。</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`.</source>
        <translation>请将 %1 设为存放您的 CA 证书的 PEM 文件，或运行 `unset %1`。</translation>
    </message>
    <message>
        <source>The network settings of the environment are readable</source>
        <translation>环境中的网络设置可以读取</translation>
    </message>
    <message>
        <source>Network environment</source>
        <translation>网络环境</translation>
    </message>
    <message>
        <source>The model %1 (%2) is not on this machine</source>
        <translation>本机上没有模型 %1（%2）</translation>
    </message>
    <message>
        <source>%1 among the models that are there</source>
        <translation>现有模型中包含 %1</translation>
    </message>
    <message>
        <source>Fetch it: `ollama pull %1`. Or set model to one that `ollama list` shows.</source>
        <translation>请下载：`ollama pull %1`。或将 model 设为 `ollama list` 显示的模型。</translation>
    </message>
    <message>
        <source>Fetch it: `lms get %1`. Or set model to one that `lms ls` shows.</source>
        <translation>请下载：`lms get %1`。或将 model 设为 `lms ls` 显示的模型。</translation>
    </message>
    <message>
        <source>The provider has no address of its own to reach</source>
        <translation>该提供商没有可供连接的自有地址</translation>
    </message>
    <message>
        <source>Not run: --offline contacts nothing</source>
        <translation>未运行：--offline 不联系任何主机</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>到提供商的网络路径</translation>
    </message>
    <message>
        <source>a PEM file with one or more valid CA certificates</source>
        <translation>含有一个或多个有效 CA 证书的 PEM 文件</translation>
    </message>
    <message>
        <source>The file of %1 is not PEM, but a certificate in DER form: %2</source>
        <translation>%1 所指的文件不是 PEM，而是 DER 格式的证书：%2</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 to the result.</source>
        <translation>请转换：`openssl x509 -inform der -in %1 -out %1.pem`，并将 %2 设为转换结果。</translation>
    </message>
    <message>
        <source>The file of %1 holds no certificate in PEM form: %2</source>
        <translation>%1 所指的文件不含 PEM 格式的证书：%2</translation>
    </message>
    <message>
        <source>The file of %1 is no valid PEM: the block at line %2 of %3 is broken, and Codex takes none of its certificates</source>
        <translation>%1 所指的文件不是有效的 PEM：%3 第 %2 行的块已损坏，Codex 不采用其中的任何证书</translation>
    </message>
    <message>
        <source>Repair or remove the block at line %1 of %2.</source>
        <translation>请修复或移除 %2 第 %1 行的块。</translation>
    </message>
    <message>
        <source>Certificate #%1 in the file of %2 is damaged, and Codex takes none of the others either: %3</source>
        <translation>%2 所指文件中的第 %1 个证书已损坏，Codex 也不采用其余证书：%3</translation>
    </message>
    <message>
        <source>Replace or remove certificate #%1 in %2.</source>
        <translation>请替换或移除 %2 中的第 %1 个证书。</translation>
    </message>
    <message>
        <source>Every certificate in the file of %1 has expired: %2</source>
        <translation>%1 所指文件中的证书均已过期：%2</translation>
    </message>
    <message>
        <source>Get the current CA certificate from whoever runs the proxy, and put it in %1.</source>
        <translation>请向代理的管理者索取当前的 CA 证书，并将其放入 %1。</translation>
    </message>
    <message>
        <source>No certificate in the file of %1 is one of a CA: %2</source>
        <translation>%1 所指文件中没有 CA 证书：%2</translation>
    </message>
    <message>
        <source>Put the root certificate that signed it into %1: a server&apos;s own certificate is not enough.</source>
        <translation>请将签署它的根证书放入 %1：只有服务器自身的证书是不够的。</translation>
    </message>
    <message>
        <source>The system&apos;s certificates are trusted</source>
        <translation>信任系统的证书</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read</source>
        <translation>%1 所指的文件无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of %1 are trusted beside the system&apos;s</source>
        <translation>
            <numerusform>除系统的证书外，还信任 %1 中的 %n 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>%1 answers over HTTP</source>
        <translation>%1 可通过 HTTP 应答</translation>
    </message>
    <message>
        <source>The provider has no address of its own to ask</source>
        <translation>该提供商没有可供询问的自有地址</translation>
    </message>
    <message>
        <source>Provider reachable</source>
        <translation>提供商可连接</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 refuses connections</source>
        <translation>Codex 无法连接 %1：代理 %2 拒绝连接</translation>
    </message>
    <message>
        <source>Connections to the proxy %2, which %3 (%4) names, are refused</source>
        <translation>到 %3（%4）指定的代理 %2 的连接被拒绝</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not answer</source>
        <translation>Codex 无法连接 %1：代理 %2 没有应答</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2; connections to it time out</source>
        <translation>%3（%4）指定了代理 %2；到它的连接超时</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 is unreachable</source>
        <translation>Codex 无法连接 %1：代理 %2 无法到达</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, which is unreachable from here</source>
        <translation>%3（%4）指定了代理 %2，但从此处无法到达它</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 wants credentials (407)</source>
        <translation>Codex 无法连接 %1：代理 %2 要求凭据（407）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) answers 407: it wants a user name and a password</source>
        <translation>%3（%4）指定的代理 %2 应答 407：它要求用户名和密码</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not allow it (403)</source>
        <translation>Codex 无法连接 %1：代理 %2 不允许（403）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) forbids connections to %1</source>
        <translation>%3（%4）指定的代理 %2 禁止连接 %1</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: neither the proxy %2 nor this machine finds the name %6</source>
        <translation>Codex 无法连接 %1：代理 %2 和本机都找不到名称 %6</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot be looked up from here either</source>
        <translation>%3（%4）指定的代理 %2 无法连通 %1：%5；从此处也无法查询名称 %6</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 cannot reach it either (%5)</source>
        <translation>Codex 无法连接 %1：代理 %2 也无法连接它（%5）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) does not get through to %1: %5</source>
        <translation>%3（%4）指定的代理 %2 无法连通 %1：%5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not open the way (%5)</source>
        <translation>Codex 无法连接 %1：代理 %2 未打开通路（%5）</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5</source>
        <translation>%3（%4）指定的代理 %2 未打开通往 %1 的通路，或者它不是代理：%5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)</source>
        <translation>Codex 无法连接 %1：SOCKS 代理 %2 未打开通路（%5）</translation>
    </message>
    <message>
        <source>The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5</source>
        <translation>%3（%4）指定的 SOCKS 代理 %2 未打开通往 %1 的通路：%5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 closes the connection without an answer</source>
        <translation>Codex 无法连接 %1：代理 %2 未应答便关闭了连接</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) closes the connection when it is asked for %1: %5</source>
        <translation>%3（%4）指定的代理 %2 在被请求连接 %1 时关闭了连接：%5</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 takes the connection and says nothing</source>
        <translation>Codex 无法连接 %1：代理 %2 接受了连接，但没有任何应答</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out</source>
        <translation>%3（%4）指定的代理 %2 在被请求连接 %1 时没有应答：超时</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what answers on %2 is not the proxy it should be</source>
        <translation>Codex 无法连接 %1：在 %2 上应答的不是应有的代理</translation>
    </message>
    <message>
        <source>%3 (%4) names %2 as a proxy, but it does not answer as one: %5</source>
        <translation>%3（%4）将 %2 指定为代理，但其应答不像代理：%5</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there</source>
        <translation>Codex 无法经代理 %2 打开 WebSocket：它在那里不支持 %5:// 代理</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s WebSocket client does not know: it fails before it asks anybody</source>
        <translation>%3（%4）指定了 %5:// 类型的代理，而 Codex 的 WebSocket 客户端不支持：它在发出任何请求之前就会失败</translation>
    </message>
    <message>
        <source>Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 names the SOCKS proxy %2</source>
        <translation>Codex 无法通过 HTTP 连接 %1：它不能经 SOCKS 发出请求，而 %3 指定了 SOCKS 代理 %2</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex&apos;s HTTP client does not know: its requests fail unsent; its WebSocket alone goes that way</source>
        <translation>%3（%4）指定了 %5:// 类型的代理，而 Codex 的 HTTP 客户端不支持：请求未发出就会失败；只有 WebSocket 走这条路</translation>
    </message>
    <message>
        <source>%3 (%4) names a proxy of the kind %5://, which Codex does not know: its requests fail unsent</source>
        <translation>%3（%4）指定了 %5:// 类型的代理，而 Codex 不支持：请求未发出就会失败</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the name of the proxy %2 cannot be looked up</source>
        <translation>Codex 无法连接 %1：无法查询代理 %2 的名称</translation>
    </message>
    <message>
        <source>%3 (%4) names the proxy %2, whose name cannot be looked up</source>
        <translation>%3（%4）指定了代理 %2，但无法查询其名称</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or set %2 to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>不用代理即可连通：%1。或将 %2 设为 HTTP 代理，写成 http://HOST:PORT：许多提供 SOCKS 的程序在另一端口上也提供 HTTP 代理。</translation>
    </message>
    <message>
        <source>Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with SOCKS offer one on another port.</source>
        <translation>请将 %1（%2）设为 HTTP 代理，写成 http://HOST:PORT：许多提供 SOCKS 的程序在另一端口上也提供 HTTP 代理。</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it to allow %2.</source>
        <translation>不用代理即可连通：%1。或请代理的管理者放行 %2。</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or start the proxy on %2.</source>
        <translation>不用代理即可连通：%1。或在 %2 上启动代理。</translation>
    </message>
    <message>
        <source>Correct the host name in %1 (%2); if it is right, ask whoever runs the proxy.</source>
        <translation>请更正 %1（%2）中的主机名；如果无误，请询问代理的管理者。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one.</source>
        <translation>请代理的管理者放行 %1，或将 %2（%3）设为其他代理。</translation>
    </message>
    <message>
        <source>Start the proxy on %1, correct %2 (%3), or remove it: %4.</source>
        <translation>请在 %1 上启动代理，更正 %2（%3），或将其移除：%4。</translation>
    </message>
    <message>
        <source>The proxy takes %1 only, which Codex does not speak: run a local helper that does (such as px or cntlm), and set %2 to it.</source>
        <translation>该代理只接受 %1，而 Codex 不支持：请在本机运行支持它的辅助程序（例如 px 或 cntlm），并将 %2 设为该程序。</translation>
    </message>
    <message>
        <source>The proxy refuses the user name and password in %1 (%2): correct them; special characters in them have to be percent-encoded.</source>
        <translation>代理拒绝了 %1（%2）中的用户名和密码：请更正；其中的特殊字符必须使用百分号编码。</translation>
    </message>
    <message>
        <source>Write the user name and the password before the host in %1 (%2): USER:PASSWORD@%3</source>
        <translation>请在 %1（%2）中的主机之前写上用户名和密码：USER:PASSWORD@%3</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>从 %2 中移除 %1</translation>
    </message>
    <message>
        <source>a proxy that opens the way to %1</source>
        <translation>能打开通往 %1 的通路的代理</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox (%1=%2): it sees less than Codex does, and its network rows are not to be believed</source>
        <translation>此次运行处于 Codex 沙盒之内（%1=%2）：它能看到的比 Codex 少，其网络检查结果不可信</translation>
    </message>
    <message>
        <source>a run from an ordinary terminal</source>
        <translation>从普通终端运行</translation>
    </message>
    <message>
        <source>Run this program again from a terminal that Codex did not open.</source>
        <translation>请在不是由 Codex 打开的终端中重新运行此程序。</translation>
    </message>
    <message>
        <source>This run is not inside a Codex sandbox</source>
        <translation>此次运行不在 Codex 沙盒之内</translation>
    </message>
    <message>
        <source>This run is inside a Codex sandbox</source>
        <translation>此次运行处于 Codex 沙盒之内</translation>
    </message>
    <message>
        <source>Inside a sandbox</source>
        <translation>沙盒之内</translation>
    </message>
    <message>
        <source>Something else answers in place of %1, such as a captive portal or a filter: open a web page in a browser, and check DNS, VPN and /etc/hosts.</source>
        <translation>有其他程序代替 %1 应答，例如强制门户或过滤器：请在浏览器中打开一个网页，并检查 DNS、VPN 和 /etc/hosts。</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// in %1, if that is the service meant.</source>
        <translation>如果要连接的就是该服务，请在 %1 中将 https:// 改为 http://。</translation>
    </message>
    <message>
        <source>Correct host and port in %1: another service listens there.</source>
        <translation>请更正 %1 中的主机和端口：在那里监听的是其他服务。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection comes about on it</source>
        <translation>Codex 无法连接 %1：代理 %2 打开了通路，但其上无法建立 TLS 连接</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5</source>
        <translation>%2（%3）指定的代理 %1 打开了通往 %4 的通路，但它并不通：%5</translation>
    </message>
    <message>
        <source>It works without the proxy: %1. Or ask whoever runs it.</source>
        <translation>不用代理即可连通：%1。或询问代理的管理者。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 what it does with connections to %2.</source>
        <translation>请询问代理 %1 的管理者，它如何处理到 %2 的连接。</translation>
    </message>
    <message>
        <source>a TLS handshake with %1</source>
        <translation>与 %1 的 TLS 握手</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no TLS connection to %2 comes about</source>
        <translation>Codex 无法连接 %1：无法与 %2 建立 TLS 连接</translation>
    </message>
    <message>
        <source>%1 does not speak TLS; it answers in plain text: %2</source>
        <translation>%1 不支持 TLS；它以明文应答：%2</translation>
    </message>
    <message>
        <source>%1 takes connections, but does not answer the TLS handshake: timed out</source>
        <translation>%1 接受连接，但不应答 TLS 握手：超时</translation>
    </message>
    <message>
        <source>Check the firewall, the VPN and its MTU: large packets that get lost look like this.</source>
        <translation>请检查防火墙、VPN 及其 MTU：大数据包丢失时就会如此。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 fails: %2</source>
        <translation>与 %1 的 TLS 握手失败：%2</translation>
    </message>
    <message>
        <source>Check what is between here and %1: a firewall or proxy that cuts TLS, or a server with TLS settings too old.</source>
        <translation>请检查本机与 %1 之间的情况：可能有切断 TLS 的防火墙或代理，或服务器的 TLS 设置过旧。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: what listens on %2 does not speak TLS as it should</source>
        <translation>Codex 无法连接 %1：在 %2 上监听的程序 TLS 应答不正常</translation>
    </message>
    <message>
        <source>Restart %1 and look into its log: it may wait for a provider or proxy behind it, over a network that gives no answer.</source>
        <translation>请重新启动 %1 并查看其日志：它可能在等待其后的提供商或代理，而相应网络没有应答。</translation>
    </message>
    <message>
        <source>Try another network, or without VPN and proxy; a firewall that holds requests back looks like this. Else the provider is in trouble.</source>
        <translation>请尝试其他网络，或不用 VPN 和代理；防火墙扣住请求时就会如此。否则是提供商出了问题。</translation>
    </message>
    <message>
        <source>%1 takes connections, but the answer to a request timed out</source>
        <translation>%1 接受连接，但等待请求的应答超时</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 takes the request and gives no answer</source>
        <translation>Codex 无法连接 %1：%2 接受了请求，但没有应答</translation>
    </message>
    <message>
        <source>Look into the log of %1; if it wants TLS, write https:// in %2.</source>
        <translation>请查看 %1 的日志；如果它要求 TLS，请在 %2 中写 https://。</translation>
    </message>
    <message>
        <source>Look into the log of %1, and restart it.</source>
        <translation>请查看 %1 的日志，并重新启动它。</translation>
    </message>
    <message>
        <source>Check firewall, VPN and proxy, which may cut what they do not like; try another network.</source>
        <translation>请检查防火墙、VPN 和代理，它们可能切断不允许的连接；或尝试其他网络。</translation>
    </message>
    <message>
        <source>%1 takes the request and cuts the connection</source>
        <translation>%1 接受了请求，然后切断连接</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 cuts the connection without an answer</source>
        <translation>Codex 无法连接 %1：%2 未应答便切断了连接</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP as it should be: %2</source>
        <translation>%1 的应答不是正常的 HTTP：%2</translation>
    </message>
    <message>
        <source>Correct scheme, host and port of %1.</source>
        <translation>请更正 %1 的协议、主机和端口。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 does not speak HTTP as it should</source>
        <translation>Codex 无法连接 %1：%2 的 HTTP 应答不正常</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about: %2</source>
        <translation>无法与 %1 建立加密连接：%2</translation>
    </message>
    <message>
        <source>If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the certificate of %1.</source>
        <translation>如果有代理或网关检查流量，请将 CODEX_CA_CERTIFICATE 设为其 CA 的 PEM 文件；否则请检查 %1 的证书。</translation>
    </message>
    <message>
        <source>%1 is no address of HTTP: %2</source>
        <translation>%1 不是 HTTP 地址：%2</translation>
    </message>
    <message>
        <source>Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy&apos;s certificate; or, if the proxy takes no TLS, write http:// in %1 (%2).</source>
        <translation>请将 CODEX_CA_CERTIFICATE 设为代理证书的颁发机构的 PEM 文件；如果代理不接受 TLS，则在 %1（%2）中写 http://。</translation>
    </message>
    <message>
        <source>Start the proxy on %3, correct %1 (%2), or ask whoever runs it.</source>
        <translation>请在 %3 上启动代理，更正 %1（%2），或询问代理的管理者。</translation>
    </message>
    <message>
        <source>Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails before it asks %1</source>
        <translation>Codex 不支持 %2（%3）指定的 %4:// 类型的代理：它在请求 %1 之前就会失败</translation>
    </message>
    <message>
        <source>No good TLS connection to the proxy %1 of %2 (%3) comes about: %4</source>
        <translation>无法与 %2（%3）指定的代理 %1 建立正常的 TLS 连接：%4</translation>
    </message>
    <message>
        <source>The proxy %1 of %2 (%3) does not pass requests on: %4</source>
        <translation>%2（%3）指定的代理 %1 不转发请求：%4</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: no good TLS connection to the proxy %2 comes about</source>
        <translation>Codex 无法连接 %1：无法与代理 %2 建立正常的 TLS 连接</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 does not pass requests on</source>
        <translation>Codex 无法连接 %1：代理 %2 不转发请求</translation>
    </message>
    <message>
        <source>A request to %1 fails: %2</source>
        <translation>发往 %1 的请求失败：%2</translation>
    </message>
    <message>
        <source>Check proxy, VPN and firewall, then run this again.</source>
        <translation>请检查代理、VPN 和防火墙，然后重新运行。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2</source>
        <translation>Codex 无法连接 %1：%2</translation>
    </message>
    <message>
        <source>an HTTP answer from %1</source>
        <translation>来自 %1 的 HTTP 应答</translation>
    </message>
    <message>
        <source>a service that takes API keys or a login alone</source>
        <translation>只需 API 密钥或登录的服务</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a way in without a client certificate; or run a local proxy that shows it, such as stunnel or nginx, and let base_url lead there.</source>
        <translation>请向 %1 的运营者索取不需客户端证书的访问方式；或在本机运行可出示证书的代理，例如 stunnel 或 nginx，并让 base_url 指向它。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants a client certificate</source>
        <translation>Codex 无法连接 %1：%2 要求客户端证书</translation>
    </message>
    <message>
        <source>Not asked: --offline leaves the network alone</source>
        <translation>未询问：--offline 不使用网络</translation>
    </message>
    <message>
        <source>Look into the log of the gateway on %1, and at the provider behind it; then try again.</source>
        <translation>请查看 %1 上网关的日志及其后的提供商；然后再试。</translation>
    </message>
    <message>
        <source>Try again in %1 s; the status page of %2 says whether it is known.</source>
        <translation>请在 %1 秒后再试；%2 的状态页面会说明是否为已知问题。</translation>
    </message>
    <message>
        <source>Try again later; the status page of %1 says whether it is known. Nothing on this machine is wrong.</source>
        <translation>请稍后再试；%1 的状态页面会说明是否为已知问题。本机没有问题。</translation>
    </message>
    <message>
        <source>an answer below 500</source>
        <translation>状态低于 500 的应答</translation>
    </message>
    <message>
        <source>%1 is overloaded: %2</source>
        <translation>%1 过载：%2</translation>
    </message>
    <message>
        <source>A gateway before %1 answers, but does not reach it: %2</source>
        <translation>%1 前面的网关有应答，但无法连接到后者：%2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
    <message>
        <source>A gateway before %1 got no answer from it in time: %2</source>
        <translation>%1 前面的网关未及时得到其应答：%2</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2</source>
        <translation>%1 自身出错：%2</translation>
    </message>
    <message>
        <source>Log in to the network, VPN or gateway that wants it: open %1 in a browser; or ask whoever runs it for a way in for programs.</source>
        <translation>请登录要求登录的网络、VPN 或网关：在浏览器中打开 %1；或向其管理者索取供程序使用的访问方式。</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, check DNS, VPN and proxy for it.</source>
        <translation>请询问 %1 的运营者为何将请求转往别处，或更正 %2；如果 %3 无误，请检查与之相关的 DNS、VPN 和代理。</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where nobody answers: %3</source>
        <translation>%1 将请求转往 %2，而那里无人应答：%3</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it is sent on to %2, where nobody answers</source>
        <translation>Codex 无法连接 %1：请求被转往 %2，而那里无人应答</translation>
    </message>
    <message>
        <source>%1 wants TLS, and was asked without</source>
        <translation>%1 要求 TLS，但请求未使用 TLS</translation>
    </message>
    <message>
        <source>https:// in the address</source>
        <translation>地址以 https:// 开头</translation>
    </message>
    <message>
        <source>Write https:// instead of http:// in %1.</source>
        <translation>请在 %1 中将 http:// 改为 https://。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: %2 wants https://</source>
        <translation>Codex 无法连接 %1：%2 要求 https://</translation>
    </message>
    <message>
        <source>The answer of %1 begins well and does not come to its end: %2</source>
        <translation>%1 的应答开头正常，但没有结尾：%2</translation>
    </message>
    <message>
        <source>a complete answer within the time limit</source>
        <translation>在时限内的完整应答</translation>
    </message>
    <message>
        <source>Look for what cuts or slows down long answers on the way: a proxy, a gateway or a filter with a limit of time or size.</source>
        <translation>请查找途中是什么切断或拖慢了较长的应答：有时间或大小限制的代理、网关或过滤器。</translation>
    </message>
    <message>
        <source>The proxy %2 of %3 (%4), by which requests to %1 go, answers %5</source>
        <translation>%3（%4）指定的代理 %2 负责转发到 %1 的请求，它应答 %5</translation>
    </message>
    <message>
        <source>Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; else ask whoever runs the proxy to allow it.</source>
        <translation>如果不用代理也能连接 %1，请用 NO_PROXY=%1 将其排除；否则请代理的管理者放行。</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: the proxy %2 answers %5</source>
        <translation>Codex 无法连接 %1：代理 %2 应答 %5</translation>
    </message>
    <message>
        <source>Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do without: supports_websockets = false below [model_providers.%1] (%2).</source>
        <translation>请让网关或代理放行 WebSocket（Upgrade 和 Connection），或不使用它：在 [model_providers.%1]（%2）下设置 supports_websockets = false。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except that host with NO_PROXY.</source>
        <translation>请代理 %1 的管理者放行到 %2 的 WebSocket，或用 NO_PROXY 排除该主机。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; until then Codex goes on over HTTPS, with a delay.</source>
        <translation>请网络、VPN 或防火墙的管理者放行到 %1 的 WebSocket；在此之前，Codex 会延迟片刻后改用 HTTPS。</translation>
    </message>
    <message>
        <source>HTTP 101 Switching Protocols, and an open connection</source>
        <translation>HTTP 101 Switching Protocols，且连接已打开</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and sends what no client takes: %2</source>
        <translation>%1 打开了 WebSocket，但发送的内容没有客户端能接受：%2</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and drops the connection at once</source>
        <translation>%1 打开了 WebSocket，随即断开连接</translation>
    </message>
    <message>
        <source>%1 opens the WebSocket and closes it at once with code %2</source>
        <translation>%1 打开了 WebSocket，随即以代码 %2 关闭</translation>
    </message>
    <message>
        <source>%1 redirects the WebSocket to another place, %2, and Codex does not follow: %3</source>
        <translation>%1 将 WebSocket 重定向到另一处 %2，而 Codex 不会跟随：%3</translation>
    </message>
    <message>
        <source>%1 answers requests, but forbids the WebSocket: %2</source>
        <translation>%1 应答请求，但禁止 WebSocket：%2</translation>
    </message>
    <message>
        <source>%1 answers requests, but has no WebSocket to give now: %2</source>
        <translation>%1 应答请求，但目前无法提供 WebSocket：%2</translation>
    </message>
    <message>
        <source>%1 answers requests, but does not open a WebSocket: %2; it has none, or a gateway or proxy on the way drops the Upgrade header</source>
        <translation>%1 应答请求，但不打开 WebSocket：%2；可能是它没有 WebSocket，或途中的网关或代理去掉了 Upgrade 标头</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket by the proxy %1: it knows no %2:// proxies there, and goes on over HTTPS after a delay</source>
        <translation>Codex 无法经代理 %1 打开 WebSocket：它在那里不支持 %2:// 代理，会延迟片刻后改用 HTTPS</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT, if it has one.</source>
        <translation>请将 %1（%2）设为代理的不使用 TLS 的端口（如果有），写成 http://HOST:PORT。</translation>
    </message>
    <message>
        <source>Set %1 (%2) to a port of the proxy that takes no TLS, as http://HOST:PORT; or do without WebSockets: supports_websockets = false below [model_providers.%3].</source>
        <translation>请将 %1（%2）设为代理的不使用 TLS 的端口，写成 http://HOST:PORT；或不使用 WebSocket：在 [model_providers.%3] 下设置 supports_websockets = false。</translation>
    </message>
    <message>
        <source>The WebSocket handshake with %1 timed out after %2 ms, although HTTPS works: a proxy, firewall or gateway holds it up</source>
        <translation>与 %1 的 WebSocket 握手在 %2 毫秒后超时，而 HTTPS 正常：有代理、防火墙或网关将其扣住</translation>
    </message>
    <message>
        <source>%1 answers the WebSocket handshake wrongly, as if it did not know it</source>
        <translation>%1 对 WebSocket 握手的应答有误，似乎不支持它</translation>
    </message>
    <message>
        <source>The proxy %1 lets HTTPS to %2 pass, but not its WebSocket</source>
        <translation>代理 %1 放行到 %2 的 HTTPS，但不放行其 WebSocket</translation>
    </message>
    <message>
        <source>%1 answers requests, but breaks off the WebSocket</source>
        <translation>%1 应答请求，但会中断 WebSocket</translation>
    </message>
    <message>
        <source>The credentials of provider %1 cannot be had: %2</source>
        <translation>无法获得提供商 %1 的凭据：%2</translation>
    </message>
    <message>
        <source>a variable with the key of the provider</source>
        <translation>存放提供商密钥的变量</translation>
    </message>
    <message>
        <source>Log in to this provider: `codex login`.</source>
        <translation>请登录此提供商：`codex login`。</translation>
    </message>
    <message>
        <source>Set it before starting Codex: `export %1=…`.</source>
        <translation>请在启动 Codex 前设置：`export %1=…`。</translation>
    </message>
    <message>
        <source>Codex opens no WebSocket while it cannot read its CA certificates: %1</source>
        <translation>Codex 无法读取其 CA 证书时不会打开 WebSocket：%1</translation>
    </message>
    <message>
        <source>The endpoint answers, but was sent no credentials</source>
        <translation>端点有应答，但未向其发送凭据</translation>
    </message>
    <message>
        <source>WebSockets are not used with this provider</source>
        <translation>此提供商不使用 WebSocket</translation>
    </message>
    <message>
        <source>Not asked: the provider&apos;s definition cannot be used</source>
        <translation>未询问：提供商的定义无法使用</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. The next interactive `codex` rebuilds it from the rollout files.</source>
        <translation>请停止所有 Codex，然后移开数据库：`%1`。下次交互式运行 `codex` 时会用会话文件重建它。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new log; only old log lines are lost.</source>
        <translation>请停止所有 Codex，然后移开数据库：`%1`。Codex 会开始新的日志；只会丢失旧的日志行。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the goals of your threads, which are stored nowhere else: keep the old file.</source>
        <translation>请停止所有 Codex，然后移开数据库：`%1`。Codex 会新建数据库，但其中没有对话的目标；这些目标只保存在旧文件中，请保留它。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without its memories, which are stored nowhere else: keep the old file.</source>
        <translation>请停止所有 Codex，然后移开数据库：`%1`。Codex 会新建数据库，但其中没有记忆；这些记忆只保存在旧文件中，请保留它。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the database aside: `%1`. Codex begins a new one without the messages that were queued: keep the old file.</source>
        <translation>请停止所有 Codex，然后移开数据库：`%1`。Codex 会新建数据库，但其中没有已排队的消息：请保留旧文件。</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>a SQLite database, or nothing</source>
        <translation>SQLite 数据库，或不存在</translation>
    </message>
    <message>
        <source>Codex cannot keep its %1: %2 is not a regular file</source>
        <translation>Codex 无法保存其 %1：%2 不是普通文件</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 无法访问</translation>
    </message>
    <message>
        <source>a readable SQLite database, or nothing</source>
        <translation>可读的 SQLite 数据库，或不存在</translation>
    </message>
    <message>
        <source>Check kind, owner and mode of it and of the folders above: `namei -l %1`.</source>
        <translation>请检查它及其上级文件夹的类型、所有者和权限模式：`namei -l %1`。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to a place that is not there</source>
        <translation>%1 是符号链接，但其指向的位置不存在</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs.</source>
        <translation>请用 `readlink %1` 查看其指向，然后挂载相应的磁盘或创建相应的文件夹；或在没有 Codex 运行时删除该链接。</translation>
    </message>
    <message>
        <source>%1 is not a regular file: SQLite cannot open the database beside it</source>
        <translation>%1 不是普通文件：SQLite 无法打开它旁边的数据库</translation>
    </message>
    <message>
        <source>a file that SQLite has made, or nothing</source>
        <translation>由 SQLite 创建的文件，或不存在</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`.</source>
        <translation>请停止所有 Codex，然后将其移开：`mv %1 %2`。</translation>
    </message>
    <message>
        <source>Codex cannot open its %1 (%2): %3 is not a regular file</source>
        <translation>Codex 无法打开其 %1（%2）：%3 不是普通文件</translation>
    </message>
    <message>
        <source>%1 is damaged: its integrity check finds errors</source>
        <translation>%1 已损坏：完整性检查发现错误</translation>
    </message>
    <message>
        <source>%1 is damaged, its end is missing: it has %2 of %3</source>
        <translation>%1 已损坏，末尾缺失：应有 %3，仅有 %2</translation>
    </message>
    <message>
        <source>Codex&apos;s %1 is damaged (%2)</source>
        <translation>Codex 的 %1 已损坏（%2）</translation>
    </message>
    <message>
        <source>%1 keeps %2 of free pages: most of the %3 it takes on disk is empty</source>
        <translation>%1 中有 %2 空闲页：它在磁盘上占用的 %3 大部分是空的</translation>
    </message>
    <message>
        <source>at most half of the pages, or 100 MB</source>
        <translation>最多为全部页的一半，或 100 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>请退出 Codex，然后用 `%1` 回收空间。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>请退出 Codex（`kill %2` 可结束打开数据库的进程），然后用 `%1` 回收空间。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then reclaim the space with `%1`. Nothing is lost by it.</source>
        <translation>请退出 Codex，并关闭打开数据库的其他程序：%2。然后用 `%1` 回收空间。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 has grown to %2: it was not emptied for long, and every start of Codex reads it</source>
        <translation>%1 的预写日志已增长到 %2：它很久未被清空，而 Codex 每次启动都会读取它</translation>
    </message>
    <message>
        <source>at most 256 MB, and not more than the database itself</source>
        <translation>最多 256 MB，且不超过数据库本身</translation>
    </message>
    <message>
        <source>Quit Codex, then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>请退出 Codex，然后用 `%1` 将日志并入数据库并清空。请勿删除该日志：其中有数据。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>请退出 Codex（`kill %2` 可结束打开数据库的进程），然后用 `%1` 将日志并入数据库并清空。请勿删除该日志：其中有数据。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then empty the log into the database with `%1`. Do not delete the log: it holds data.</source>
        <translation>请退出 Codex，并关闭打开数据库的其他程序：%2。然后用 `%1` 将日志并入数据库并清空。请勿删除该日志：其中有数据。</translation>
    </message>
    <message>
        <source>Codex&apos;s log lines take %2 in %1</source>
        <translation>Codex 的日志行在 %1 中占用 %2</translation>
    </message>
    <message>
        <source>under 500 MB</source>
        <translation>低于 500 MB</translation>
    </message>
    <message>
        <source>Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>请退出 Codex，然后删除日志数据库：`%1`。Codex 会新建一个；只会丢失旧的日志行。</translation>
    </message>
    <message>
        <source>Quit Codex (`kill %2` ends what has the database open), then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>请退出 Codex（`kill %2` 可结束打开数据库的进程），然后删除日志数据库：`%1`。Codex 会新建一个；只会丢失旧的日志行。</translation>
    </message>
    <message>
        <source>Quit Codex, and close what else has the database open: %2. Then remove the log database: `%1`. Codex begins a new one; only old log lines are lost.</source>
        <translation>请退出 Codex，并关闭打开数据库的其他程序：%2。然后删除日志数据库：`%1`。Codex 会新建一个；只会丢失旧的日志行。</translation>
    </message>
    <message>
        <source>a file system of this machine</source>
        <translation>本机的文件系统</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie on a network file system (%2), where a write-ahead log is not safe: they can be damaged, and locks can hang</source>
        <translation>Codex 在 %1 中的数据库位于网络文件系统（%2）上，预写日志在那里不安全：数据库可能损坏，锁可能挂起</translation>
    </message>
    <message>
        <source>Codex&apos;s databases in %1 lie in a folder of the host (%2), where a write-ahead log is slow and locks do not reach programs of the host</source>
        <translation>Codex 在 %1 中的数据库位于宿主机的文件夹（%2）中，预写日志在那里很慢，且锁对宿主机的程序不起作用</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`.</source>
        <translation>请退出 Codex，将数据库移到本地磁盘上的文件夹（`mv %1/*_[0-9]*.sqlite* FOLDER/`），并在 config.toml 中指定该文件夹：`sqlite_home = &quot;FOLDER&quot;`。</translation>
    </message>
    <message>
        <source>%1 has insufficient disk space</source>
        <translation>%1 的磁盘空间不足</translation>
    </message>
    <message>
        <source>Free disk space on the volume of %1, or move it to a larger one.</source>
        <translation>请在 %1 所在的卷上释放磁盘空间，或将其移到更大的卷。</translation>
    </message>
    <message>
        <source>The disk space for %1 could not be checked</source>
        <translation>无法检查 %1 的磁盘空间</translation>
    </message>
    <message>
        <source>readable filesystem capacity</source>
        <translation>可读取的文件系统容量</translation>
    </message>
    <message>
        <source>Check the access to %1 and its free space.</source>
        <translation>请检查 %1 的访问权限及其可用空间。</translation>
    </message>
    <message>
        <source>Disk capacity could not be verified</source>
        <translation>无法核实磁盘容量</translation>
    </message>
    <message>
        <source>Critically low disk space (%1)</source>
        <translation>磁盘空间严重不足（%1）</translation>
    </message>
    <message>
        <source>Low disk space (%1)</source>
        <translation>磁盘空间不足（%1）</translation>
    </message>
    <message>
        <source>Disk capacity could not be fully verified</source>
        <translation>无法完全核实磁盘容量</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Endpoint protection is not inspected on this platform</source>
        <translation>在此平台上不检查端点防护</translation>
    </message>
    <message>
        <source>Endpoint protection</source>
        <translation>端点防护</translation>
    </message>
    <message>
        <source>%1 is a Git repository, but git is not on PATH</source>
        <translation>%1 是 Git 仓库，但 PATH 中没有 git</translation>
    </message>
    <message>
        <source>no executable file git on PATH</source>
        <translation>PATH 中没有可执行文件 git</translation>
    </message>
    <message>
        <source>git on PATH</source>
        <translation>PATH 中的 git</translation>
    </message>
    <message>
        <source>Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.</source>
        <translation>请安装 Git（`apt install git`、`dnf install git`），或将其文件夹加入 PATH。</translation>
    </message>
    <message>
        <source>%1 is there; it was not run</source>
        <translation>找到 %1；未运行它</translation>
    </message>
    <message>
        <source>git is not on PATH</source>
        <translation>PATH 中没有 git</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm&apos;s launcher</source>
        <translation>已设置 CODEX_MANAGED_BY_NPM，但位于 %1 的 Codex 不是由 npm 启动器启动的</translation>
    </message>
    <message>
        <source>CODEX_MANAGED_PACKAGE_ROOT is not set</source>
        <translation>CODEX_MANAGED_PACKAGE_ROOT 未设置</translation>
    </message>
    <message>
        <source>both variables, or neither</source>
        <translation>两个变量都有，或都没有</translation>
    </message>
    <message>
        <source>Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.</source>
        <translation>请运行 `unset CODEX_MANAGED_BY_NPM`，或用 `npm install -g @openai/codex` 重新安装。</translation>
    </message>
    <message>
        <source>No Codex program was found</source>
        <translation>未找到 Codex 程序</translation>
    </message>
    <message>
        <source>The Codex at %1 cannot be started</source>
        <translation>位于 %1 的 Codex 无法启动</translation>
    </message>
    <message>
        <source>%1 starts a copy installed by: %2</source>
        <translation>%1 会启动另一份副本，其安装方式：%2</translation>
    </message>
    <message>
        <source>The variables of npm&apos;s launcher are incomplete</source>
        <translation>npm 启动器的变量不完整</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>PATH is not set, so that no codex can be found</source>
        <translation>PATH 未设置，因此找不到 codex</translation>
    </message>
    <message>
        <source>a PATH with the folder of codex</source>
        <translation>包含 codex 所在文件夹的 PATH</translation>
    </message>
    <message>
        <source>Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`</source>
        <translation>请设置：`export PATH=/usr/local/bin:/usr/bin:/bin`</translation>
    </message>
    <message>
        <source>There is no codex on PATH or in a place where installers put it</source>
        <translation>PATH 中和安装程序通常放置的位置都没有 codex</translation>
    </message>
    <message>
        <source>an executable file codex on PATH</source>
        <translation>PATH 中的可执行文件 codex</translation>
    </message>
    <message>
        <source>Install Codex: `npm install -g @openai/codex`</source>
        <translation>请安装 Codex：`npm install -g @openai/codex`</translation>
    </message>
    <message>
        <source>Codex is not installed</source>
        <translation>未安装 Codex</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 是链接，指向不存在的文件</translation>
    </message>
    <message>
        <source>%1 is not executable</source>
        <translation>%1 不可执行</translation>
    </message>
    <message>
        <source>%1 is empty, or a program of another operating system</source>
        <translation>%1 为空，或是其他操作系统的程序</translation>
    </message>
    <message>
        <source>%1 is an archive that was not unpacked</source>
        <translation>%1 是未解压的归档文件</translation>
    </message>
    <message>
        <source>%1 is a web page that was saved under the name of a program</source>
        <translation>%1 是以程序名称保存的网页</translation>
    </message>
    <message>
        <source>The launcher %1 is there, but its native program is missing: %2</source>
        <translation>启动器 %1 存在，但缺少其原生程序：%2</translation>
    </message>
    <message>
        <source>The native program of Codex is not executable: %1</source>
        <translation>Codex 的原生程序不可执行：%1</translation>
    </message>
    <message>
        <source>%1 is built for another processor (%2)</source>
        <translation>%1 是为其他处理器（%2）构建的</translation>
    </message>
    <message>
        <source>%1 is run by %2, which is missing</source>
        <translation>%1 需由 %2 运行，但后者缺失</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a dead link</source>
        <translation>Codex 无法启动：%1 是失效的链接</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not executable</source>
        <translation>Codex 无法启动：%1 不可执行</translation>
    </message>
    <message>
        <source>Codex cannot start: the npm package %1 with its program is missing</source>
        <translation>Codex 无法启动：缺少含有其程序的 npm 软件包 %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is built for another processor</source>
        <translation>Codex 无法启动：%1 是为其他处理器构建的</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is missing</source>
        <translation>Codex 无法启动：缺少 %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a program of this system</source>
        <translation>Codex 无法启动：%1 不是本系统的程序</translation>
    </message>
    <message>
        <source>Install Node.js (`apt install nodejs`), or add its folder to PATH.</source>
        <translation>请安装 Node.js（`apt install nodejs`），或将其文件夹加入 PATH。</translation>
    </message>
    <message>
        <source>Install %1, or add its folder to PATH.</source>
        <translation>请安装 %1，或将其文件夹加入 PATH。</translation>
    </message>
    <message>
        <source>Reinstall with optional dependencies, which hold %1: `%2 --include=optional`</source>
        <translation>请连同可选依赖（其中包含 %1）重新安装：`%2 --include=optional`</translation>
    </message>
    <message>
        <source>Remove the link (`rm %1`) and install Codex again: `%2`</source>
        <translation>请删除该链接（`rm %1`）并重新安装 Codex：`%2`</translation>
    </message>
    <message>
        <source>Install Codex for this machine again: `%1`</source>
        <translation>请为本机重新安装 Codex：`%1`</translation>
    </message>
    <message>
        <source>a codex that the system can start</source>
        <translation>系统能启动的 codex</translation>
    </message>
    <message>
        <source>Codex is installed at %1, but its folder is not on PATH</source>
        <translation>Codex 安装在 %1，但其文件夹不在 PATH 中</translation>
    </message>
    <message>
        <source>a shell that finds codex</source>
        <translation>能找到 codex 的 shell</translation>
    </message>
    <message>
        <source>Add it in the shell&apos;s start-up file: `export PATH=&quot;%1:$PATH&quot;`</source>
        <translation>请在 shell 的启动文件中添加：`export PATH=&quot;%1:$PATH&quot;`</translation>
    </message>
    <message>
        <source>The npm package at %1 is of version %2, its native program of %3</source>
        <translation>位于 %1 的 npm 软件包版本为 %2，其原生程序版本为 %3</translation>
    </message>
    <message>
        <source>both of one version</source>
        <translation>两者版本相同</translation>
    </message>
    <message>
        <source>Install it again: `%1`</source>
        <translation>请重新安装：`%1`</translation>
    </message>
    <message>
        <source>Keep one and remove the other, for instance: `%1`; or put %2 first in PATH.</source>
        <translation>请保留一个并移除另一个，例如：`%1`；或将 %2 放在 PATH 的最前面。</translation>
    </message>
    <message>
        <source>There are several copies of Codex: %1 (%2) runs and shadows %3</source>
        <translation>有多个 Codex 副本：运行的是 %1（%2），它遮蔽了 %3</translation>
    </message>
    <message>
        <source>one copy, or copies of one version</source>
        <translation>一个副本，或版本相同的多个副本</translation>
    </message>
    <message numerus="yes">
        <source>%n running Codex process(es) still use a program from before an update: pid %1</source>
        <translation>
            <numerusform>有 %n 个正在运行的 Codex 进程仍在使用更新前的程序：pid %1</numerusform>
        </translation>
    </message>
    <message>
        <source>processes of the installed version %1</source>
        <translation>已安装版本 %1 的进程</translation>
    </message>
    <message>
        <source>Quit these sessions and start them again; `kill %1` ends them.</source>
        <translation>请退出这些会话并重新启动；`kill %1` 可结束它们。</translation>
    </message>
    <message>
        <source>The Codex that the shell would start cannot run</source>
        <translation>shell 会启动的 Codex 无法运行</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with the copies of Codex</source>
        <translation>
            <numerusform>Codex 副本有 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of Codex found: %n</source>
        <translation>
            <numerusform>找到的 Codex 副本：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of Codex</source>
        <translation>Codex 副本</translation>
    </message>
    <message>
        <source>%1 --version does not work: %2</source>
        <translation>%1 --version 无法正常运行：%2</translation>
    </message>
    <message>
        <source>exit status 0 and a version</source>
        <translation>退出状态为 0，并显示版本</translation>
    </message>
    <message>
        <source>Put right what it complains about, or install Codex again: `%1`</source>
        <translation>请解决它报告的问题，或重新安装 Codex：`%1`</translation>
    </message>
    <message>
        <source>Codex cannot start: %1</source>
        <translation>Codex 无法启动：%1</translation>
    </message>
    <message>
        <source>%1 --version gives no answer: %2</source>
        <translation>%1 --version 没有应答：%2</translation>
    </message>
    <message>
        <source>a version at once</source>
        <translation>立即显示版本</translation>
    </message>
    <message>
        <source>Run `%1 --version` in a terminal to see what it waits for; a slow disk and a virus scanner are common. Else install Codex again: `%2`</source>
        <translation>请在终端中运行 `%1 --version`，看它在等待什么；常见原因是磁盘缓慢或病毒扫描程序。否则请重新安装 Codex：`%2`</translation>
    </message>
    <message>
        <source>%1 says that it is version %2; what is installed is %3</source>
        <translation>%1 报告的版本为 %2；而安装的是 %3</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1，与 %2 一致</translation>
    </message>
    <message>
        <source>Install it again, so that all of it is of one version: `%1`</source>
        <translation>请重新安装，使其全部为同一版本：`%1`</translation>
    </message>
    <message>
        <source>Codex %1, installed by: %2</source>
        <translation>Codex %1，安装方式：%2</translation>
    </message>
    <message>
        <source>Codex of an unknown version, installed by: %1</source>
        <translation>未知版本的 Codex，安装方式：%1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is missing</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：缺少其历史记录起始处的会话文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file in which their history begins is cut short</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：其历史记录起始处的会话文件不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>the file that the history begins in, whole</source>
        <translation>历史记录起始处的完整文件</translation>
    </message>
    <message>
        <source>Restore the rollout file of the thread that is named as the base from a backup: %1</source>
        <translation>请从备份中还原被指定为起点的对话的会话文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rollout file(s) (0 bytes), such as %1</source>
        <translation>
            <numerusform>有 %n 个空的会话文件（0 字节），例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every rollout file begins with a record of its thread</source>
        <translation>每个会话文件都以其对话的记录开头</translation>
    </message>
    <message>
        <source>Nothing is in them, and a synchronising program may have made them. Stop every Codex, then delete them: `find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>这些文件没有内容，可能是由同步程序创建的。请停止所有 Codex，然后删除它们：`find %1 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`。</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) cannot be read as threads, such as %1</source>
        <translation>
            <numerusform>有 %n 个会话文件无法作为对话读取，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the named files: correct their permissions, restore them from a backup, or move foreign files out of %1.</source>
        <translation>请检查所列文件：更正其权限，从备份中还原，或将无关文件移出 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The last line of %n rollout file(s) is incomplete (truncated), such as %1</source>
        <translation>
            <numerusform>有 %n 个会话文件的最后一行不完整（被截断），例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole record in every line</source>
        <translation>每行都是完整的记录</translation>
    </message>
    <message>
        <source>Codex ended while it was writing, and that record is lost. Go on with `codex resume %1`: Codex passes over the line.</source>
        <translation>Codex 在写入时终止，该条记录已丢失。请用 `codex resume %1` 继续：Codex 会跳过该行。</translation>
    </message>
    <message numerus="yes">
        <source>Zero bytes instead of records in %n rollout file(s), such as %1</source>
        <translation>
            <numerusform>有 %n 个会话文件中的记录被零字节取代，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stopped before the file was on disk. Restore it from a backup if there is one; what stands before the zeros is intact.</source>
        <translation>系统在文件写入磁盘之前停止了。如有备份，请从中还原；零字节之前的内容完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed rollout file(s) cannot be unpacked, such as %1</source>
        <translation>
            <numerusform>有 %n 个压缩的会话文件无法解压，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed files that can be unpacked to their end</source>
        <translation>能完整解压的压缩文件</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Restore the file from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex 无法恢复这样的对话。请从备份中还原该文件；如果还有其他文件损坏，请检查磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%n such file(s) or row(s), the first: %1</source>
        <translation>
            <numerusform>共 %n 个此类文件或行，第一个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 lacks %n thread(s) whose rollout files are there: no list of Codex shows them</source>
        <translation>
            <numerusform>状态数据库 %1 缺少 %n 个会话文件仍在的对话：Codex 的列表都不显示它们</numerusform>
        </translation>
    </message>
    <message>
        <source>a row for every thread</source>
        <translation>每个对话都有一行</translation>
    </message>
    <message>
        <source>Open each of them once by its id, which stands at the end of the file&apos;s name: `codex resume %1`. Codex enters a thread when it is opened.</source>
        <translation>请按 ID（位于文件名末尾）逐个打开一次：`codex resume %1`。对话打开时，Codex 会将其登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be opened: the state DB names their rollout files in places where they are no longer</source>
        <translation>
            <numerusform>有 %n 个对话无法打开：状态数据库记录的会话文件位置已不再有这些文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This Codex home was moved: the state DB still names %n rollout file(s) in %1, so Codex neither lists nor opens these threads</source>
        <translation>
            <numerusform>此 Codex 主目录已被移动：状态数据库仍将 %n 个会话文件记录在 %1 中，因此 Codex 既不列出也不打开这些对话</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name the files in %1</source>
        <translation>记录 %1 中文件的行</translation>
    </message>
    <message numerus="yes">
        <source>The state DB names %n rollout file(s) in another Codex home, %1: resuming these threads appends there, not to the files here</source>
        <translation>
            <numerusform>状态数据库将 %n 个会话文件记录在另一个 Codex 主目录 %1 中：恢复这些对话时，内容会追加到那里，而不是此处的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>rows that name files in %1</source>
        <translation>记录 %1 中文件的行</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 has %n thread(s) of which the rollout file is gone: they cannot be resumed</source>
        <translation>
            <numerusform>状态数据库 %1 中有 %n 个对话的会话文件已不存在：无法恢复这些对话</numerusform>
        </translation>
    </message>
    <message>
        <source>a rollout file for every row</source>
        <translation>每行都有会话文件</translation>
    </message>
    <message>
        <source>Restore the files from a backup to where the rows name them (%1), or take no notice: Codex does not list these threads.</source>
        <translation>请从备份中将文件还原到各行所记录的位置（%1），或不予理会：Codex 不列出这些对话。</translation>
    </message>
    <message numerus="yes">
        <source>The state DB %1 takes %n archived thread(s) for active, or the reverse: they stand in the wrong list</source>
        <translation>
            <numerusform>状态数据库 %1 将 %n 个已归档的对话当作活动对话，或相反：它们出现在错误的列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>archived threads in archived_sessions, the others in sessions</source>
        <translation>已归档的对话在 archived_sessions 中，其他的在 sessions 中</translation>
    </message>
    <message>
        <source>Make file and list agree again, for the first: `%1`.</source>
        <translation>请使文件与列表重新一致，以第一个为例：`%1`。</translation>
    </message>
    <message numerus="yes">
        <source>%n further rollout file(s) of threads that have one already: Codex uses only the file its state DB names</source>
        <translation>
            <numerusform>另有 %n 个会话文件属于已有文件的对话：Codex 只使用状态数据库所记录的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several rows of the state DB name the same rollout file (%n file(s))</source>
        <translation>
            <numerusform>状态数据库的多个行记录了同一会话文件（%n 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>one file and one row for each thread</source>
        <translation>每个对话一个文件和一行</translation>
    </message>
    <message>
        <source>Move the copies out of %1, such as %2, and keep them until you know that nothing is missing.</source>
        <translation>请将副本移出 %1，例如 %2，并予以保留，直到确定没有缺失内容。</translation>
    </message>
    <message numerus="yes">
        <source>The end of %n rollout file(s) is cut off: Codex has already read more of them</source>
        <translation>
            <numerusform>有 %n 个会话文件的末尾被截断：Codex 曾从中读取过更多内容</numerusform>
        </translation>
    </message>
    <message>
        <source>files as long as the thread history DB says</source>
        <translation>文件长度与对话历史数据库的记录一致</translation>
    </message>
    <message>
        <source>Restore %1 from a backup; without one the end of the thread is lost.</source>
        <translation>请从备份中还原 %1；如果没有备份，对话的末尾即已丢失。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files that are here.</source>
        <translation>请停止所有 Codex，然后移开状态数据库：`%1`。下次运行 `codex` 时会用此处的会话文件新建一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but the state DB %1 is missing</source>
        <translation>
            <numerusform>有 %n 个会话文件，但缺少状态数据库 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s)</source>
        <translation>
            <numerusform>%n 个会话文件</numerusform>
        </translation>
    </message>
    <message>
        <source>a state DB with a row for every thread</source>
        <translation>每个对话都有一行的状态数据库</translation>
    </message>
    <message>
        <source>Start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>请用 `codex` 启动一次 Codex：它会用会话文件重建索引。</translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is missing</source>
        <translation>未列出以前的对话：缺少状态数据库 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout file(s) are there, but nothing is in the state DB %1</source>
        <translation>
            <numerusform>有 %n 个会话文件，但状态数据库 %1 中没有任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier threads are not listed: the state DB %1 is empty</source>
        <translation>未列出以前的对话：状态数据库 %1 为空</translation>
    </message>
    <message>
        <source>The threads in %1 cannot be read</source>
        <translation>无法读取 %1 中的对话</translation>
    </message>
    <message>
        <source>a table of threads that can be read</source>
        <translation>可读取的对话表</translation>
    </message>
    <message>
        <source>Not compared: Codex is still making the state DB</source>
        <translation>未比较：Codex 仍在创建状态数据库</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is empty</source>
        <translation>有会话文件，但状态数据库为空</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>尚无对话</translation>
    </message>
    <message>
        <source>The threads in the state DB cannot be read</source>
        <translation>无法读取状态数据库中的对话</translation>
    </message>
    <message>
        <source>Not compared: the state DB is being written</source>
        <translation>未比较：状态数据库正在写入</translation>
    </message>
    <message>
        <source>Rollout files are there, but the state DB is missing</source>
        <translation>有会话文件，但缺少状态数据库</translation>
    </message>
    <message>
        <source>Rollout files and state DB do not agree</source>
        <translation>会话文件与状态数据库不一致</translation>
    </message>
    <message>
        <source>Rollout files and state DB agree</source>
        <translation>会话文件与状态数据库一致</translation>
    </message>
    <message>
        <source>Not compared: there is no Codex home</source>
        <translation>未比较：没有 Codex 主目录</translation>
    </message>
    <message>
        <source>Threads and rollouts</source>
        <translation>对话和会话文件（rollout）</translation>
    </message>
    <message>
        <source>ripgrep (rg) is neither in the Codex package nor on PATH</source>
        <translation>Codex 软件包和 PATH 中都没有 ripgrep（rg）</translation>
    </message>
    <message>
        <source>no executable file rg</source>
        <translation>没有可执行文件 rg</translation>
    </message>
    <message>
        <source>codex-path/rg in the package, or rg on PATH</source>
        <translation>软件包中的 codex-path/rg，或 PATH 中的 rg</translation>
    </message>
    <message>
        <source>Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.</source>
        <translation>请安装 ripgrep（`apt install ripgrep`、`dnf install ripgrep`），或重新安装 Codex 及其软件包。</translation>
    </message>
    <message>
        <source>There is no Codex that could search</source>
        <translation>没有可进行搜索的 Codex</translation>
    </message>
    <message>
        <source>The search program of the package is there; it was not run</source>
        <translation>软件包中的搜索程序存在；未运行它</translation>
    </message>
    <message>
        <source>No search program was found</source>
        <translation>未找到搜索程序</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>See the checks of the connection in this report, or repeat them alone with `codex-doctor-cli --network-only`: the first hop that fails is the cause.</source>
        <translation>请查看此报告中的连接检查，或用 `codex-doctor-cli --network-only` 单独重新运行：首个失败的一跳即为原因。</translation>
    </message>
    <message>
        <source>Look at the account with `codex login status`, and sign in again with `codex logout` and `codex login`.</source>
        <translation>请用 `codex login status` 查看账户，并用 `codex logout` 和 `codex login` 重新登录。</translation>
    </message>
    <message>
        <source>Wait until the limit is reset, which `/status` in Codex shows, or use another account or model.</source>
        <translation>请等待上限重置（时间可在 Codex 中用 `/status` 查看），或使用其他账户或模型。</translation>
    </message>
    <message>
        <source>Try again in some minutes, and look at https://status.openai.com or at the status page of your provider.</source>
        <translation>请过几分钟再试，并查看 https://status.openai.com 或提供商的状态页面。</translation>
    </message>
    <message>
        <source>See the checks of the databases in this report, or repeat them alone with `codex-doctor-cli --check state --all`.</source>
        <translation>请查看此报告中的数据库检查，或用 `codex-doctor-cli --check state --all` 单独重新运行。</translation>
    </message>
    <message numerus="yes">
        <source>Codex lost its connection %n time(s) in the last two hours</source>
        <translation>
            <numerusform>过去两小时内，Codex 的连接中断了 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex was refused %n time(s) in the last two hours for its credentials</source>
        <translation>
            <numerusform>过去两小时内，Codex 因凭据问题被拒绝了 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex met a usage limit %n time(s) in the last two hours</source>
        <translation>
            <numerusform>过去两小时内，Codex 达到用量上限 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s server failed %n time(s) in the last two hours</source>
        <translation>
            <numerusform>过去两小时内，提供商的服务器出错 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codex could not use a database %n time(s) in the last two hours</source>
        <translation>
            <numerusform>过去两小时内，Codex 无法使用数据库 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after the last error</source>
        <translation>最后一次错误之后有应答</translation>
    </message>
    <message>
        <source>Codex logged no errors lately</source>
        <translation>Codex 近期未记录错误</translation>
    </message>
    <message numerus="yes">
        <source>Codex logged %n error(s) lately, and none that lasts</source>
        <translation>
            <numerusform>Codex 近期记录了 %n 个错误，均未持续</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log database</source>
        <translation>没有日志数据库</translation>
    </message>
    <message>
        <source>The log database could not be read; state.paths says more</source>
        <translation>无法读取日志数据库；详见 state.paths</translation>
    </message>
    <message>
        <source>Errors in the log</source>
        <translation>日志中的错误</translation>
    </message>
    <message>
        <source>Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`.</source>
        <translation>请用 `kill -CONT %1` 让它继续，或用 `kill -KILL %1` 结束它。</translation>
    </message>
    <message>
        <source>If it is still so in a minute, end that process with `kill %1` and start Codex again.</source>
        <translation>如果一分钟后依旧如此，请用 `kill %1` 结束该进程，然后重新启动 Codex。</translation>
    </message>
    <message>
        <source>Close %2, or end it with `kill %1`.</source>
        <translation>请关闭 %2，或用 `kill %1` 结束它。</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) keeps everyone else from writing to it</source>
        <translation>%1 已锁定：进程 %2（%3）使其他程序都无法写入</translation>
    </message>
    <message>
        <source>%1 is locked: process %2 (%3) is stopped, and keeps everyone else from writing to it</source>
        <translation>%1 已锁定：进程 %2（%3）已暂停，使其他程序都无法写入</translation>
    </message>
    <message>
        <source>locks that are held for milliseconds</source>
        <translation>锁只持续数毫秒</translation>
    </message>
    <message>
        <source>Codex cannot write to its %1: process %3 (%4) holds %2 locked</source>
        <translation>Codex 无法写入其 %1：进程 %3（%4）锁定了 %2</translation>
    </message>
    <message>
        <source>Process %1 (%2) still uses a deleted %3: what it writes there is lost when it ends</source>
        <translation>进程 %1（%2）仍在使用已删除的 %3：它写入的内容在进程结束时会丢失</translation>
    </message>
    <message>
        <source>every process uses the file of that name</source>
        <translation>每个进程都使用该名称的文件</translation>
    </message>
    <message>
        <source>End it with `kill %1`, and start it again.</source>
        <translation>请用 `kill %1` 结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>No process has a database open</source>
        <translation>没有进程打开数据库</translation>
    </message>
    <message>
        <source>Nobody keeps Codex from its databases</source>
        <translation>没有进程妨碍 Codex 使用数据库</translation>
    </message>
    <message>
        <source>Database locks</source>
        <translation>数据库锁</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex rebuilds it from the rollout files.</source>
        <translation>请将 Codex 更新到最新版本并启动一次。如果再次失败，请停止它并移开数据库：`%1`；Codex 会用会话文件重建它。</translation>
    </message>
    <message>
        <source>Update Codex to the newest version and start it once. If it fails again, stop it and move the database aside: `%1`; Codex begins a new one, so keep the old file.</source>
        <translation>请将 Codex 更新到最新版本并启动一次。如果再次失败，请停止它并移开数据库：`%1`；Codex 会新建一个，因此请保留旧文件。</translation>
    </message>
    <message>
        <source>every migration applied</source>
        <translation>所有迁移均已应用</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of %3 failed</source>
        <translation>%3 的迁移 %1（%2）失败</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) without success</source>
        <translation>
            <numerusform>%n 个迁移未成功</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by another build of Codex, or by hand: migration %2 is not the one that released versions make</source>
        <translation>%1 被 Codex 的其他构建或手动更改过：迁移 %2 与正式版本所做的不同</translation>
    </message>
    <message>
        <source>the checksum of a released version</source>
        <translation>与正式版本相同的校验和</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): another build changed its migrations</source>
        <translation>Codex 不使用其 %1（%2）：其他构建更改了其迁移</translation>
    </message>
    <message>
        <source>%1 lacks migration %2, though later ones are there: Codex tries to make it again and mostly fails</source>
        <translation>%1 缺少迁移 %2，但有更晚的迁移：Codex 会尝试补做，而多数情况下会失败</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) left out</source>
        <translation>
            <numerusform>遗漏了 %n 个迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex than the installed %2</source>
        <translation>写入 %1 的 Codex 构建比已安装的 %2 更新</translation>
    </message>
    <message>
        <source>%1 was written by a newer build of Codex (%3 or about it) than the installed %2</source>
        <translation>写入 %1 的 Codex 构建（%3 或相近版本）比已安装的 %2 更新</translation>
    </message>
    <message>
        <source>one version of Codex for a home</source>
        <translation>每个 Codex 主目录使用同一版本的 Codex</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version.</source>
        <translation>请使已安装的 Codex 与编辑器和桌面应用程序中的 Codex 版本一致。</translation>
    </message>
    <message>
        <source>Two builds of Codex use this home at once: %1</source>
        <translation>两个 Codex 构建同时使用此 Codex 主目录：%1</translation>
    </message>
    <message>
        <source>Bring the installed Codex and those of your editor and desktop application to one version, and restart them.</source>
        <translation>请使已安装的 Codex 与编辑器和桌面应用程序中的 Codex 版本一致，然后重新启动它们。</translation>
    </message>
    <message>
        <source>The databases have the migrations of released versions</source>
        <translation>数据库的迁移与正式版本一致</translation>
    </message>
    <message>
        <source>Database migrations</source>
        <translation>数据库迁移</translation>
    </message>
    <message>
        <source>The Codex home could not be resolved</source>
        <translation>无法解析 Codex 主目录</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>已存在的文件夹</translation>
    </message>
    <message>
        <source>Set HOME, or CODEX_HOME to an existing folder.</source>
        <translation>请设置 HOME，或将 CODEX_HOME 设为已存在的文件夹。</translation>
    </message>
    <message>
        <source>Create the folder with `mkdir -p %1`, or unset %2 to use ~/.codex.</source>
        <translation>请用 `mkdir -p %1` 创建该文件夹，或取消设置 %2 以使用 ~/.codex。</translation>
    </message>
    <message numerus="yes">
        <source>%1 active rollout files, %2 on disk</source>
        <translation>
            <numerusform>%1 个活动会话文件，占用磁盘 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases and state folders can be read</source>
        <translation>数据库和状态文件夹可以读取</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) or state folder(s) cannot be used</source>
        <translation>
            <numerusform>有 %n 个数据库或状态文件夹无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>State and databases</source>
        <translation>状态和数据库</translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB does not know them, though their files are there</source>
        <translation>
            <numerusform>Codex 的列表都不显示 %n 个对话：文件仍在，但状态数据库没有它们的记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list of Codex shows %n thread(s): its state DB names their files where they are no longer</source>
        <translation>
            <numerusform>Codex 的列表都不显示 %n 个对话：状态数据库记录的文件位置已不再有这些文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of them is of %1</source>
        <translation>其中最新的来自 %1</translation>
    </message>
    <message>
        <source>every thread in the list of `codex resume --all`</source>
        <translation>所有对话都在 `codex resume --all` 的列表中</translation>
    </message>
    <message>
        <source>Open each of them once by its id: `codex resume %1`.</source>
        <translation>请按 ID 逐个打开一次：`codex resume %1`。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a new one from the rollout files.</source>
        <translation>请停止所有 Codex，然后移开状态数据库：`%1`。下次运行 `codex` 时会用会话文件新建一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n listed thread(s) cannot be resumed: their model provider, such as `%1`, is not configured</source>
        <translation>
            <numerusform>列出的对话中有 %n 个无法恢复：其模型提供商（例如 `%1`）未配置</numerusform>
        </translation>
    </message>
    <message>
        <source>a definition of each provider that threads were begun with</source>
        <translation>对话开始时所用的每个提供商都有定义</translation>
    </message>
    <message>
        <source>Put [model_providers.%1] back into config.toml; then `codex resume %2` opens the newest.</source>
        <translation>请将 [model_providers.%1] 放回 config.toml；然后 `codex resume %2` 会打开最新的一个。</translation>
    </message>
    <message>
        <source>Threads are missing from the list of Codex, or cannot be resumed</source>
        <translation>Codex 的列表中缺少对话，或对话无法恢复</translation>
    </message>
    <message numerus="yes">
        <source>No thread to list: %n thread(s), none of them interactive</source>
        <translation>
            <numerusform>没有可列出的对话：共 %n 个对话，均不是交互式的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) listed here, %1 with `codex resume --all`</source>
        <translation>
            <numerusform>此处列出 %n 个对话，使用 `codex resume --all` 则列出 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Codex home</source>
        <translation>没有 Codex 主目录</translation>
    </message>
    <message>
        <source>Not inspected: the state DB is missing or cannot be read</source>
        <translation>未检查：状态数据库缺失或无法读取</translation>
    </message>
    <message>
        <source>Threads in the list</source>
        <translation>列表中的对话</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only. Mount it for writing, or set CODEX_HOME to a folder elsewhere.</source>
        <translation>其所在的文件系统以只读方式挂载。请以可写方式挂载，或将 CODEX_HOME 设为其他位置的文件夹。</translation>
    </message>
    <message>
        <source>It is marked as immutable. Take the mark off: `sudo chattr -i %1`.</source>
        <translation>它被标记为不可更改（immutable）。请去除该标记：`sudo chattr -i %1`。</translation>
    </message>
    <message>
        <source>Codex may not write to %1</source>
        <translation>Codex 无法写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such file(s) or folder(s)</source>
        <translation>
            <numerusform>%1；此类文件或文件夹共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>files and folders that this user may write</source>
        <translation>此用户可以写入的文件和文件夹</translation>
    </message>
    <message>
        <source>Codex cannot resume threads: it may not write to %1</source>
        <translation>Codex 无法恢复对话：无法写入 %1</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it</source>
        <translation>%1；Codex 恢复它约需 %2 内存</translation>
    </message>
    <message>
        <source>%1; Codex needs about %2 of memory to resume it, and %3 is available</source>
        <translation>%1；Codex 恢复它约需 %2 内存，而可用内存为 %3</translation>
    </message>
    <message>
        <source>The rollout %1 has %2</source>
        <translation>会话文件 %1 有 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Do not resume this thread: start a new session with `codex`. Once you no longer need it, `%1` frees its space; `codex archive` only moves it.</source>
        <translation>请勿恢复此对话：用 `codex` 开始新的会话。不再需要它时，`%1` 可释放其空间；`codex archive` 只会将其移动。</translation>
    </message>
    <message>
        <source>A thread can hardly be resumed: its rollout has %1, and Codex needs about %2 of memory for it</source>
        <translation>有对话几乎无法恢复：其会话文件有 %1，Codex 为此约需 %2 内存</translation>
    </message>
    <message>
        <source>lines that are no records: %1; NUL bytes: %2</source>
        <translation>不是记录的行：%1；NUL 字节：%2</translation>
    </message>
    <message>
        <source>a JSON record in every line</source>
        <translation>每行一个 JSON 记录</translation>
    </message>
    <message>
        <source>Codex passes over such lines, so the thread goes on without them. Get %1 back from a backup if you need what they held, and check the disk if other files are damaged too.</source>
        <translation>Codex 会跳过这些行，因此对话会在缺少它们的情况下继续。如果需要其中的内容，请从备份中还原 %1；如果还有其他文件损坏，请检查磁盘。</translation>
    </message>
    <message>
        <source>Parts of a thread are lost: its rollout %1 is damaged</source>
        <translation>对话的部分内容已丢失：其会话文件 %1 已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout(s) cannot be read to the end, such as %1: %2</source>
        <translation>
            <numerusform>有 %n 个会话文件无法完整读取，例如 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 ends with an error: %2</source>
        <translation>读取 %1 时以错误结束：%2</translation>
    </message>
    <message>
        <source>a file that can be read to its end</source>
        <translation>能完整读取的文件</translation>
    </message>
    <message>
        <source>Codex cannot resume such a thread. Get %1 back from a backup, and check the disk if other files are damaged too.</source>
        <translation>Codex 无法恢复这样的对话。请从备份中还原 %1；如果还有其他文件损坏，请检查磁盘。</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: its rollout %1 cannot be read to the end</source>
        <translation>有对话无法恢复：其会话文件 %1 无法完整读取</translation>
    </message>
    <message>
        <source>Delete threads that you no longer need with `codex delete &lt;id&gt;`, the largest first; `codex archive` frees nothing.</source>
        <translation>请用 `codex delete &lt;id&gt;` 删除不再需要的对话，从最大的开始；`codex archive` 不会释放空间。</translation>
    </message>
    <message>
        <source>Most of it is in the folder %1: remove from it what you no longer need, while no Codex runs.</source>
        <translation>其中大部分位于文件夹 %1：请在没有 Codex 运行时，从中移除不再需要的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1，共 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s); %2 free</source>
        <translation>
            <numerusform>%1，共 %n 个文件；可用 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The Codex home %1 takes %2</source>
        <translation>Codex 主目录 %1 占用 %2</translation>
    </message>
    <message>
        <source>at most %1, and at most a quarter of what is free</source>
        <translation>最多 %1，且不超过可用空间的四分之一</translation>
    </message>
    <message>
        <source>The Codex home takes %1</source>
        <translation>Codex 主目录占用 %1</translation>
    </message>
    <message numerus="yes">
        <source>The Codex home takes %1, with %n problem(s)</source>
        <translation>
            <numerusform>Codex 主目录占用 %1，有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: there is no Codex home</source>
        <translation>未检查：没有 Codex 主目录</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1，语言 %2</translation>
    </message>
    <message>
        <source>%1, no language set</source>
        <translation>%1，未设置语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1=dumb: Codex has no colours and cannot move the cursor</source>
        <translation>%1=dumb：Codex 没有颜色，也无法移动光标</translation>
    </message>
    <message>
        <source>TERM=xterm-256color or another real terminal type</source>
        <translation>TERM=xterm-256color 或其他真实的终端类型</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or the name of your terminal, and find what sets it to dumb.</source>
        <translation>请运行 `export TERM=xterm-256color`（或您的终端名称），并找出将其设为 dumb 的来源。</translation>
    </message>
    <message>
        <source>Run `unset TERM_PROGRAM`, and find what sets it to dumb.</source>
        <translation>请运行 `unset TERM_PROGRAM`，并找出将其设为 dumb 的来源。</translation>
    </message>
    <message>
        <source>%1=dumb: no colours and no cursor movement (this run has no terminal)</source>
        <translation>%1=dumb：没有颜色，也无法移动光标（此次运行没有终端）</translation>
    </message>
    <message>
        <source>The locale is not UTF-8 (%1=%2): Codex&apos;s symbols and other letters than ASCII may be garbled</source>
        <translation>区域设置不是 UTF-8（%1=%2）：Codex 的符号和 ASCII 以外的字母可能显示为乱码</translation>
    </message>
    <message>
        <source>a UTF-8 locale, for example en_US.UTF-8</source>
        <translation>UTF-8 区域设置，例如 en_US.UTF-8</translation>
    </message>
    <message>
        <source>Run `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>请运行 `export LANG=C.UTF-8`，或使用 `locale -a` 中以 UTF-8 结尾的其他区域设置。</translation>
    </message>
    <message>
        <source>Run `unset %1` and `export LANG=C.UTF-8`, or another locale of `locale -a` that ends in UTF-8.</source>
        <translation>请运行 `unset %1` 和 `export LANG=C.UTF-8`，或使用 `locale -a` 中以 UTF-8 结尾的其他区域设置。</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be read: what the terminal can do is unknown</source>
        <translation>%1 指定的 %2 无法读取：无法得知终端支持的功能</translation>
    </message>
    <message>
        <source>a readable terminfo file or directory</source>
        <translation>可读的 terminfo 文件或目录</translation>
    </message>
    <message>
        <source>Run `unset %1`, or let it name a readable directory.</source>
        <translation>请运行 `unset %1`，或让它指向可读的目录。</translation>
    </message>
    <message>
        <source>Run `unset %1`, or enlarge the window.</source>
        <translation>请运行 `unset %1`，或放大窗口。</translation>
    </message>
    <message>
        <source>The terminal is %1 columns wide: lines may wrap</source>
        <translation>终端宽 %1 列：行可能会折行</translation>
    </message>
    <message>
        <source>Widen the window to at least 80 columns.</source>
        <translation>请将窗口加宽到至少 80 列。</translation>
    </message>
    <message>
        <source>The terminal is %1 rows high: content may scroll off</source>
        <translation>终端高 %1 行：内容可能会滚出屏幕</translation>
    </message>
    <message>
        <source>Enlarge the window to at least 24 rows.</source>
        <translation>请将窗口放大到至少 24 行。</translation>
    </message>
    <message>
        <source>at least 80 columns</source>
        <translation>至少 80 列</translation>
    </message>
    <message>
        <source>at least 24 rows</source>
        <translation>至少 24 行</translation>
    </message>
    <message>
        <source>The terminal is fit for Codex</source>
        <translation>终端适合 Codex</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place of %1, and open a new window after `tmux source-file ~/.tmux.conf`.</source>
        <translation>请在 ~/.tmux.conf 中写入 `set -g default-terminal tmux-256color` 以取代 %1，并在执行 `tmux source-file ~/.tmux.conf` 后打开新窗口。</translation>
    </message>
    <message>
        <source>Run `export TERM=tmux-256color`, and remove the line of your shell&apos;s start-up file that sets TERM.</source>
        <translation>请运行 `export TERM=tmux-256color`，并移除 shell 启动文件中设置 TERM 的行。</translation>
    </message>
    <message>
        <source>TERM=%1 inside tmux: programs take it for another terminal, and keys, colours or the screen go wrong</source>
        <translation>在 tmux 中 TERM=%1：程序会将其当作其他终端，按键、颜色或画面会出错</translation>
    </message>
    <message>
        <source>a TERM that begins with tmux or screen</source>
        <translation>以 tmux 或 screen 开头的 TERM</translation>
    </message>
    <message>
        <source>This machine has no description of the terminal TERM=%1: pagers and editors that Codex opens may refuse it</source>
        <translation>本机没有终端 TERM=%1 的描述：Codex 打开的分页器和编辑器可能会拒绝它</translation>
    </message>
    <message>
        <source>an entry of the terminfo database</source>
        <translation>terminfo 数据库中的条目</translation>
    </message>
    <message>
        <source>Run `export TERM=xterm-256color`, or install the terminal&apos;s entry, for example with the package ncurses-term.</source>
        <translation>请运行 `export TERM=xterm-256color`，或安装该终端的条目，例如通过软件包 ncurses-term。</translation>
    </message>
    <message>
        <source>TERM agrees with the terminal</source>
        <translation>TERM 与终端相符</translation>
    </message>
    <message>
        <source>Terminal session</source>
        <translation>终端会话</translation>
    </message>
    <message>
        <source>terminal_title names items that Codex does not know: %1</source>
        <translation>terminal_title 指定了 Codex 不认识的项目：%1</translation>
    </message>
    <message>
        <source>items such as activity, project-name, model, git-branch</source>
        <translation>activity、project-name、model、git-branch 等项目</translation>
    </message>
    <message>
        <source>Remove or replace the unknown entries in [tui] terminal_title.</source>
        <translation>请移除或替换 [tui] terminal_title 中的未知条目。</translation>
    </message>
    <message>
        <source>Terminal title</source>
        <translation>终端标题</translation>
    </message>
    <message>
        <source>Rollout traces are on, and there are none yet</source>
        <translation>已开启会话跟踪（rollout trace），尚无跟踪记录</translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), no failed inference</source>
        <translation>
            <numerusform>%n 个会话跟踪，没有失败的推理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollout trace(s), failed inferences: %1</source>
        <translation>
            <numerusform>%n 个会话跟踪，失败的推理：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout traces are not turned on</source>
        <translation>未开启会话跟踪</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, remove CODEX_ROLLOUT_TRACE_ROOT from %2.</source>
        <translation>会话跟踪以明文将提示词和回答保存在 %1 中。要关闭它，请从 %2 中移除 CODEX_ROLLOUT_TRACE_ROOT。</translation>
    </message>
    <message>
        <source>Rollout traces hold prompts and answers in clear in %1. To turn them off, run `unset CODEX_ROLLOUT_TRACE_ROOT` before Codex.</source>
        <translation>会话跟踪以明文将提示词和回答保存在 %1 中。要关闭它，请在启动 Codex 前运行 `unset CODEX_ROLLOUT_TRACE_ROOT`。</translation>
    </message>
    <message>
        <source>Rollout traces</source>
        <translation>会话跟踪（rollout trace）</translation>
    </message>
    <message>
        <source>Try again later; `npm view @openai/codex version` or the releases on GitHub tell it too.</source>
        <translation>请稍后再试；也可通过 `npm view @openai/codex version` 或 GitHub 上的发行版得知。</translation>
    </message>
    <message>
        <source>%1 does not tell the latest version of Codex: %2</source>
        <translation>%1 未给出 Codex 的最新版本：%2</translation>
    </message>
    <message>
        <source>the number of the latest release</source>
        <translation>最新发行版的版本号</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2), as of the last look for updates</source>
        <translation>根据上次更新检查，%1 可用（已安装：%2）</translation>
    </message>
    <message>
        <source>%1 is available (installed: %2)</source>
        <translation>%1 可用（已安装：%2）</translation>
    </message>
    <message>
        <source>Codex has not noted a newer version yet</source>
        <translation>Codex 尚未发现更新的版本</translation>
    </message>
    <message>
        <source>No newer version was known at the last look for updates</source>
        <translation>上次检查更新时没有更新的版本</translation>
    </message>
    <message>
        <source>There is no newer version than %1</source>
        <translation>没有比 %1 更新的版本</translation>
    </message>
    <message>
        <source>%1 available (current %2)</source>
        <translation>%1 可用（当前 %2）</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 in %2 has no effect: Codex does not take it from a project</source>
        <translation>%2 中的 %1 不起作用：Codex 不采用项目中的这项设置</translation>
    </message>
    <message>
        <source>%1 in the user&apos;s config.toml only</source>
        <translation>仅在用户的 config.toml 中设置 %1</translation>
    </message>
    <message>
        <source>Move %1 from %2 to the config.toml of your Codex home.</source>
        <translation>请将 %1 从 %2 移到 Codex 主目录的 config.toml。</translation>
    </message>
    <message>
        <source>a readable text file</source>
        <translation>可读的文本文件</translation>
    </message>
    <message>
        <source>Make the file readable: chmod u+r %1</source>
        <translation>请使该文件可读：chmod u+r %1</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 cannot be read</source>
        <translation>Codex 无法启动：%1 无法读取</translation>
    </message>
    <message>
        <source>%1 is a directory, not a file</source>
        <translation>%1 是目录，不是文件</translation>
    </message>
    <message>
        <source>%1 is a pipe, socket or device, not a file</source>
        <translation>%1 是管道、套接字或设备，不是文件</translation>
    </message>
    <message>
        <source>Move it away: mv %1 %1.moved</source>
        <translation>请将其移走：mv %1 %1.moved</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is a directory</source>
        <translation>Codex 无法启动：%1 是目录</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not a regular file</source>
        <translation>Codex 无法启动：%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist: Codex takes its defaults instead of your settings</source>
        <translation>%1 是链接，指向不存在的文件：Codex 采用其默认值，而非您的设置</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>文件，或指向文件的链接</translation>
    </message>
    <message>
        <source>Put the file back that the link names (`readlink %1`), or remove the link: `rm %1`.</source>
        <translation>请放回链接所指的文件（`readlink %1`），或移除该链接：`rm %1`。</translation>
    </message>
    <message>
        <source>%1 is far too large for a configuration file; it was not read</source>
        <translation>%1 作为配置文件过大；未读取</translation>
    </message>
    <message>
        <source>at most a few megabytes</source>
        <translation>最多几 MB</translation>
    </message>
    <message>
        <source>Move it away and write a new one: mv %1 %1.moved</source>
        <translation>请将其移走并写一个新的：mv %1 %1.moved</translation>
    </message>
    <message>
        <source>%1 is far too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>the project is not trusted</source>
        <translation>该项目不受信任</translation>
    </message>
    <message>
        <source>%1 is an old setting</source>
        <translation>%1 是旧设置</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>请移除 %1。</translation>
    </message>
    <message>
        <source>Use %1 in place of %2.</source>
        <translation>请用 %1 代替 %2。</translation>
    </message>
    <message>
        <source>Codex does not know the setting %1</source>
        <translation>Codex 不认识设置 %1</translation>
    </message>
    <message>
        <source>a setting of this version of Codex</source>
        <translation>此版本 Codex 的设置</translation>
    </message>
    <message>
        <source>Remove %1, or correct its name.</source>
        <translation>请移除 %1，或更正其名称。</translation>
    </message>
    <message>
        <source>Codex cannot start: it does not know the setting %1</source>
        <translation>Codex 无法启动：它不认识设置 %1</translation>
    </message>
    <message>
        <source>Codex ignores the setting %1</source>
        <translation>Codex 忽略设置 %1</translation>
    </message>
    <message>
        <source>The setting %1 was removed from Codex</source>
        <translation>设置 %1 已从 Codex 中移除</translation>
    </message>
    <message>
        <source>Did you mean %1? Rename the key.</source>
        <translation>您是否想写 %1？请重命名该键。</translation>
    </message>
    <message>
        <source>%1 stands below the header of a table and so belongs to it, as %2</source>
        <translation>%1 位于表头之下，因此属于该表，成为 %2</translation>
    </message>
    <message>
        <source>Move the line with %1 to the top of the file, above the first line in brackets.</source>
        <translation>请将含 %1 的行移到文件开头，位于第一个方括号行之前。</translation>
    </message>
    <message>
        <source>%1 is a setting of another table: %2</source>
        <translation>%1 是另一个表的设置：%2</translation>
    </message>
    <message>
        <source>Move it below [%1].</source>
        <translation>请将其移到 [%1] 之下。</translation>
    </message>
    <message>
        <source>Did you mean %1? It stands at the top of the file, above the first line in brackets.</source>
        <translation>您是否想写 %1？它应位于文件开头，在第一个方括号行之前。</translation>
    </message>
    <message>
        <source>Leave out the quotes: %1 = %2</source>
        <translation>请去掉引号：%1 = %2</translation>
    </message>
    <message>
        <source>Put the value in quotes: %1 = &quot;%2&quot;</source>
        <translation>请将值放入引号：%1 = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Write a list: %1 = [%2]</source>
        <translation>请写成列表：%1 = [%2]</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own, with the settings below it.</source>
        <translation>请将 [%1] 单独写成一行，其设置写在下面。</translation>
    </message>
    <message>
        <source>Correct the value of %1, or remove it to get the default.</source>
        <translation>请更正 %1 的值，或移除它以使用默认值。</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: %2 is of type %3</source>
        <translation>%1 的值类型错误：%2 的类型是 %3</translation>
    </message>
    <message>
        <source>%1 has a value that Codex does not know: %2</source>
        <translation>%1 的值是 Codex 不认识的：%2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Write: %2 = &quot;%1&quot;</source>
        <translation>您是否想写“%1”？请写：%2 = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set %1 to one of: %2.</source>
        <translation>请将 %1 设为以下之一：%2。</translation>
    </message>
    <message>
        <source>Codex cannot start: the command line sets no valid value for %1</source>
        <translation>Codex 无法启动：命令行为 %1 设置的值无效</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 has no valid value for %3</source>
        <translation>Codex 无法启动：%1 第 %2 行中 %3 的值无效</translation>
    </message>
    <message>
        <source>[%1] has no %2</source>
        <translation>[%1] 没有 %2</translation>
    </message>
    <message>
        <source>Add %1 to [%2].</source>
        <translation>请将 %1 添加到 [%2]。</translation>
    </message>
    <message>
        <source>Codex cannot start: [%1] has no %2</source>
        <translation>Codex 无法启动：[%1] 没有 %2</translation>
    </message>
    <message>
        <source>a provider definition that Codex accepts</source>
        <translation>Codex 接受的提供商定义</translation>
    </message>
    <message>
        <source>Codex cannot start: the provider %1 is not defined correctly</source>
        <translation>Codex 无法启动：提供商 %1 的定义不正确</translation>
    </message>
    <message>
        <source>Remove %1 from [model_providers.%2]; %3 can be set there.</source>
        <translation>请从 [model_providers.%2] 中移除 %1；那里可以设置 %3。</translation>
    </message>
    <message>
        <source>The provider %1 has both an auth command and %2</source>
        <translation>提供商 %1 同时有 auth 命令和 %2</translation>
    </message>
    <message>
        <source>Remove %1 or [model_providers.%2.auth].</source>
        <translation>请移除 %1 或 [model_providers.%2.auth]。</translation>
    </message>
    <message>
        <source>The auth command of the provider %1 is empty</source>
        <translation>提供商 %1 的 auth 命令为空</translation>
    </message>
    <message>
        <source>Name a program that prints the token, or remove [model_providers.%1.auth].</source>
        <translation>请指定一个打印令牌的程序，或移除 [model_providers.%1.auth]。</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in provider, which cannot be redefined</source>
        <translation>%1 是内置提供商的名称，不可重新定义</translation>
    </message>
    <message>
        <source>Rename it, for instance to [model_providers.%1-custom] with model_provider = &quot;%1-custom&quot;; to redirect openai alone, set openai_base_url.</source>
        <translation>请将其重命名，例如改为 [model_providers.%1-custom]，并设置 model_provider = &quot;%1-custom&quot;；如果只想改变 openai 的地址，请设置 openai_base_url。</translation>
    </message>
    <message>
        <source>The provider %1 has no name</source>
        <translation>提供商 %1 没有名称</translation>
    </message>
    <message>
        <source>Add a line to [model_providers.%1]: name = &quot;%1&quot;</source>
        <translation>请在 [model_providers.%1] 中添加一行：name = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The provider %1 has aws settings, which only the providers of Amazon Bedrock take</source>
        <translation>提供商 %1 带有 aws 设置，而只有 Amazon Bedrock 的提供商接受这些设置</translation>
    </message>
    <message>
        <source>Remove them from [model_providers.%1], or use model_provider = &quot;amazon-bedrock&quot;.</source>
        <translation>请将其从 [model_providers.%1] 中移除，或使用 model_provider = &quot;amazon-bedrock&quot;。</translation>
    </message>
    <message>
        <source>The provider %1 asks for the chat API (wire_api), which Codex no longer speaks</source>
        <translation>提供商 %1 要求 chat API（wire_api），而 Codex 已不再支持</translation>
    </message>
    <message>
        <source>Set wire_api = &quot;responses&quot; in [model_providers.%1], if the provider has the Responses API.</source>
        <translation>如果该提供商有 Responses API，请在 [model_providers.%1] 中设置 wire_api = &quot;responses&quot;。</translation>
    </message>
    <message>
        <source>model_provider names the provider %1, which is not defined</source>
        <translation>model_provider 指定了提供商 %1，但它未定义</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>Define it as [model_providers.%1], or remove model_provider to use openai.</source>
        <translation>请将其定义为 [model_providers.%1]，或移除 model_provider 以使用 openai。</translation>
    </message>
    <message>
        <source>Codex cannot start: the model provider %1 is not defined</source>
        <translation>Codex 无法启动：模型提供商 %1 未定义</translation>
    </message>
    <message>
        <source>Did you mean model_provider = &quot;%1&quot;? Otherwise define [model_providers.%2].</source>
        <translation>您是否想写 model_provider = &quot;%1&quot;？否则请定义 [model_providers.%2]。</translation>
    </message>
    <message>
        <source>either command (a program) or url (an address), and settings that fit</source>
        <translation>command（程序）或 url（地址）之一，以及相应的设置</translation>
    </message>
    <message>
        <source>Codex cannot start: the MCP server %1 is not defined correctly</source>
        <translation>Codex 无法启动：MCP 服务器 %1 的定义不正确</translation>
    </message>
    <message>
        <source>The MCP server %1 has neither command nor url</source>
        <translation>MCP 服务器 %1 既没有 command 也没有 url</translation>
    </message>
    <message>
        <source>Add command = &quot;…&quot; or url = &quot;…&quot; to [mcp_servers.%1], or remove the table.</source>
        <translation>请在 [mcp_servers.%1] 中添加 command = &quot;…&quot; 或 url = &quot;…&quot;，或移除该表。</translation>
    </message>
    <message>
        <source>The MCP server %1 has a command, and so cannot have %2</source>
        <translation>MCP 服务器 %1 有 command，因此不能有 %2</translation>
    </message>
    <message>
        <source>The MCP server %1 has a url, and so cannot have %2</source>
        <translation>MCP 服务器 %1 有 url，因此不能有 %2</translation>
    </message>
    <message>
        <source>Remove %1 from [mcp_servers.%2], or make two servers of it.</source>
        <translation>请从 [mcp_servers.%2] 中移除 %1，或将其拆分为两个服务器。</translation>
    </message>
    <message>
        <source>The MCP server %1 has a literal bearer_token, which Codex refuses</source>
        <translation>MCP 服务器 %1 直接写有 bearer_token，而 Codex 会拒绝</translation>
    </message>
    <message>
        <source>Put the token into an environment variable and name that: bearer_token_env_var = &quot;MY_TOKEN&quot;</source>
        <translation>请将令牌放入环境变量，并指定该变量：bearer_token_env_var = &quot;MY_TOKEN&quot;</translation>
    </message>
    <message>
        <source>%2 of the MCP server %1 is negative</source>
        <translation>MCP 服务器 %1 的 %2 为负数</translation>
    </message>
    <message>
        <source>Set %1 to a number of seconds, such as 30.</source>
        <translation>请将 %1 设为秒数，例如 30。</translation>
    </message>
    <message>
        <source>Codex cannot start: it refuses the setting of %1</source>
        <translation>Codex 无法启动：它拒绝 %1 的设置</translation>
    </message>
    <message>
        <source>There are [permissions] profiles, but default_permissions chooses none</source>
        <translation>有 [permissions] 配置方案，但 default_permissions 未选择其中任何一个</translation>
    </message>
    <message>
        <source>Add default_permissions = &quot;%1&quot; at the top of the file.</source>
        <translation>请在文件开头添加 default_permissions = &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>default_permissions names the profile %1, which is not defined</source>
        <translation>default_permissions 指定了配置方案 %1，但它未定义</translation>
    </message>
    <message>
        <source>Use one of %1, or define [permissions.%2].</source>
        <translation>请使用 %1 之一，或定义 [permissions.%2]。</translation>
    </message>
    <message>
        <source>experimental_thread_store_endpoint is no longer supported</source>
        <translation>experimental_thread_store_endpoint 已不再受支持</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其移除。</translation>
    </message>
    <message>
        <source>profile = &quot;%1&quot; is no longer supported</source>
        <translation>profile = &quot;%1&quot; 已不再受支持</translation>
    </message>
    <message>
        <source>Remove the line, move the settings of [profiles.%1] to %1.config.toml in the Codex home, and start codex --profile %1.</source>
        <translation>请移除该行，将 [profiles.%1] 的设置移到 Codex 主目录中的 %1.config.toml，并以 codex --profile %1 启动。</translation>
    </message>
    <message>
        <source>approval_policy = &quot;untrusted&quot; is no longer supported</source>
        <translation>approval_policy = &quot;untrusted&quot; 已不再受支持</translation>
    </message>
    <message>
        <source>Remove the line, or set approval_policy = &quot;on-request&quot;.</source>
        <translation>请移除该行，或设置 approval_policy = &quot;on-request&quot;。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>Set it to &quot;medium&quot;, for instance, or remove it.</source>
        <translation>请为其设置一个值（例如 &quot;medium&quot;），或将其移除。</translation>
    </message>
    <message>
        <source>features.rollout_budget cannot be true alone: it is a table of settings</source>
        <translation>features.rollout_budget 不能只写 true：它是一个设置表</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be read: %2</source>
        <translation>%1 指定的文件无法读取：%2</translation>
    </message>
    <message>
        <source>Create %1, or correct or remove %2.</source>
        <translation>请创建 %1，或更正或移除 %2。</translation>
    </message>
    <message>
        <source>The path %1 holds control characters: a backslash in double quotes was read as an escape</source>
        <translation>路径 %1 含有控制字符：双引号中的反斜杠被当作转义符</translation>
    </message>
    <message>
        <source>Put the path in single quotes, or double every backslash.</source>
        <translation>请将路径放入单引号，或将每个反斜杠写成两个。</translation>
    </message>
    <message>
        <source>[profiles.%1] has no effect: profiles are files now</source>
        <translation>[profiles.%1] 不起作用：配置方案现在是单独的文件</translation>
    </message>
    <message>
        <source>Move its settings to %1.config.toml in the Codex home and start codex --profile %1, or remove it.</source>
        <translation>请将其设置移到 Codex 主目录中的 %1.config.toml 并以 codex --profile %1 启动，或将其移除。</translation>
    </message>
    <message>
        <source>The entry for the project %1 is never used: Codex compares the absolute path without a slash at its end</source>
        <translation>项目 %1 的条目从未使用：Codex 比较的是末尾没有斜杠的绝对路径</translation>
    </message>
    <message>
        <source>Write the absolute path without a slash at its end.</source>
        <translation>请写末尾没有斜杠的绝对路径。</translation>
    </message>
    <message>
        <source>model_reasoning_effort has an unusual value: %1</source>
        <translation>model_reasoning_effort 的值不常见：%1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number (integer), without quotes</source>
        <translation>整数（integer），不带引号</translation>
    </message>
    <message>
        <source>a whole number (integer), %1</source>
        <translation>整数（integer），%1</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>数字，不带引号</translation>
    </message>
    <message>
        <source>a text (string) in quotes</source>
        <translation>带引号的文本（string）</translation>
    </message>
    <message>
        <source>a path (string) in quotes</source>
        <translation>带引号的路径（string）</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>文本列表，例如 [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a table ([%1] and settings below it)</source>
        <translation>表（[%1] 及其下的设置）</translation>
    </message>
    <message>
        <source>a value of type: %1</source>
        <translation>类型为 %1 的值</translation>
    </message>
    <message>
        <source>A -c option has no key before its =</source>
        <translation>有一个 -c 选项的 = 之前没有键</translation>
    </message>
    <message>
        <source>The option -c %1 has no =</source>
        <translation>选项 -c %1 没有 =</translation>
    </message>
    <message>
        <source>-c key=value</source>
        <translation>-c key=value</translation>
    </message>
    <message>
        <source>Write the option as -c key=value, such as -c model=&quot;gpt-5&quot;.</source>
        <translation>请将该选项写成 -c key=value，例如 -c model=&quot;gpt-5&quot;。</translation>
    </message>
    <message>
        <source>Codex cannot start: an option -c is not of the form key=value</source>
        <translation>Codex 无法启动：有一个 -c 选项不是 key=value 形式</translation>
    </message>
    <message>
        <source>%1 names the feature flag %2, which Codex does not know</source>
        <translation>%1 指定了 Codex 不认识的功能开关 %2</translation>
    </message>
    <message>
        <source>Leave the option out; `codex features list` shows the flags.</source>
        <translation>请去掉该选项；`codex features list` 会显示各功能开关。</translation>
    </message>
    <message>
        <source>Write %1 %2.</source>
        <translation>请写 %1 %2。</translation>
    </message>
    <message>
        <source>Codex cannot start: it has no feature flag %1</source>
        <translation>Codex 无法启动：它没有功能开关 %1</translation>
    </message>
    <message>
        <source>%1 is defined a second time</source>
        <translation>%1 被重复定义</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>每个键只出现一次</translation>
    </message>
    <message>
        <source>Keep one of the two definitions of %1.</source>
        <translation>请只保留 %1 的两处定义之一。</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 defines %3 a second time</source>
        <translation>Codex 无法启动：%1 第 %2 行重复定义了 %3</translation>
    </message>
    <message>
        <source>%1 is defined in line %2 already</source>
        <translation>%1 已在第 %2 行定义</translation>
    </message>
    <message>
        <source>Move the lines below [%1] to the table of line %2, and remove the second header.</source>
        <translation>请将 [%1] 下的各行移到第 %2 行的表中，并移除第二个表头。</translation>
    </message>
    <message>
        <source>Remove %1 from line %2 or from line %3.</source>
        <translation>请移除第 %2 行或第 %3 行的 %1。</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 is not UTF-8 text</source>
        <translation>Codex 无法启动：%1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>该文件是 UTF-16。请转换：iconv -f UTF-16 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8. If it is Latin-1: iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</source>
        <translation>请将文件保存为 UTF-8。如果是 Latin-1：iconv -f LATIN1 -t UTF-8 %1 &gt; new.toml &amp;&amp; mv new.toml %1</translation>
    </message>
    <message>
        <source>Correct the line to: %1</source>
        <translation>请将该行更正为：%1</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes: %2</source>
        <translation>%1 的值没有引号：%2</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, a list or a table</source>
        <translation>带引号的文本、数字、true、false、列表或表</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes.</source>
        <translation>请将 %1 的值放入引号。</translation>
    </message>
    <message>
        <source>The value of %1 has no quotes</source>
        <translation>%1 的值没有引号</translation>
    </message>
    <message>
        <source>the value itself: the file knows no variables</source>
        <translation>值本身：该文件不支持变量</translation>
    </message>
    <message>
        <source>Write the value itself, in quotes; variables are not expanded here.</source>
        <translation>请写值本身并加引号；此处不会展开变量。</translation>
    </message>
    <message>
        <source>The value of %1 has typographic quotes: %2</source>
        <translation>%1 的值使用了弯引号：%2</translation>
    </message>
    <message>
        <source>Use straight quotes: %1 = %2</source>
        <translation>请使用直引号：%1 = %2</translation>
    </message>
    <message>
        <source>true or false, or a text in quotes</source>
        <translation>true 或 false，或带引号的文本</translation>
    </message>
    <message>
        <source>a value: the file knows no null</source>
        <translation>一个值：该文件不支持 null</translation>
    </message>
    <message>
        <source>Remove %1 to get its default, or put the value in quotes.</source>
        <translation>请移除 %1 以使用默认值，或将值放入引号。</translation>
    </message>
    <message>
        <source>Use single quotes, in which a backslash is only a backslash, or double every backslash.</source>
        <translation>请使用单引号（其中反斜杠就是反斜杠），或将每个反斜杠写成两个。</translation>
    </message>
    <message>
        <source>Use single quotes: %1 = &apos;%2&apos; (or double every backslash).</source>
        <translation>请使用单引号：%1 = &apos;%2&apos;（或将每个反斜杠写成两个）。</translation>
    </message>
    <message>
        <source>A backslash in double quotes begins an escape, and %1 is none that TOML has</source>
        <translation>双引号中的反斜杠是转义的开始，而 %1 不是 TOML 中的转义</translation>
    </message>
    <message>
        <source>a path in single quotes, or with every backslash doubled</source>
        <translation>路径放在单引号中，或每个反斜杠写成两个</translation>
    </message>
    <message>
        <source>The backslash before the closing quote of %1 makes the quote a part of the text</source>
        <translation>%1 的结束引号之前的反斜杠使该引号成为文本的一部分</translation>
    </message>
    <message>
        <source>The text of %1 is not closed: its line ends without %2</source>
        <translation>%1 的文本未闭合：其所在行结束时没有 %2</translation>
    </message>
    <message>
        <source>the closing quote on the same line</source>
        <translation>同一行内的结束引号</translation>
    </message>
    <message>
        <source>Add the closing %1 at the end of the text (a text over several lines stands between %2).</source>
        <translation>请在文本末尾添加结束的 %1（跨多行的文本位于 %2 之间）。</translation>
    </message>
    <message>
        <source>The line goes on after its end: %1</source>
        <translation>该行在应结束之处仍有内容：%1</translation>
    </message>
    <message>
        <source>one setting on a line</source>
        <translation>每行一项设置</translation>
    </message>
    <message>
        <source>The line goes on after the end of its value</source>
        <translation>该行在值结束之后仍有内容</translation>
    </message>
    <message>
        <source>Begin the comment with #.</source>
        <translation>请以 # 作为注释的开头。</translation>
    </message>
    <message>
        <source>Remove the %1 at the end of the line.</source>
        <translation>请移除行末的 %1。</translation>
    </message>
    <message>
        <source>If the text is to hold quotes, put single quotes around it: &apos;…&apos;.</source>
        <translation>如果文本中要有引号，请用单引号括起：&apos;…&apos;。</translation>
    </message>
    <message>
        <source>If the text is to hold an apostrophe, put double quotes around it.</source>
        <translation>如果文本中要有撇号，请用双引号括起。</translation>
    </message>
    <message>
        <source>The line is neither a setting nor a comment</source>
        <translation>该行既不是设置，也不是注释</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>以 # 开头的注释</translation>
    </message>
    <message>
        <source>There is no = after %1</source>
        <translation>%1 之后没有 =</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>key = value</translation>
    </message>
    <message>
        <source>Write the line as %1 = value, or remove it.</source>
        <translation>请将该行写成 %1 = value，或将其移除。</translation>
    </message>
    <message>
        <source>Remove the word export, and put the value in quotes.</source>
        <translation>请移除 export 一词，并将值放入引号。</translation>
    </message>
    <message>
        <source>Write = in place of the colon: %1 = value</source>
        <translation>请用 = 代替冒号：%1 = value</translation>
    </message>
    <message>
        <source>A key without quotes holds a character that is not allowed: %1</source>
        <translation>不带引号的键含有不允许的字符：%1</translation>
    </message>
    <message>
        <source>letters, digits, _ and -, or a key in quotes</source>
        <translation>字母、数字、_ 和 -，或带引号的键</translation>
    </message>
    <message>
        <source>Put this part of the key in single quotes, such as [projects.&apos;/path/to/it&apos;].</source>
        <translation>请将键的这一部分放入单引号，例如 [projects.&apos;/path/to/it&apos;]。</translation>
    </message>
    <message>
        <source>Put this part of the key in quotes: &quot;%1&quot;.</source>
        <translation>请将键的这一部分放入引号：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a text in quotes: %2</source>
        <translation>%1 既不是数字，也不是带引号的文本：%2</translation>
    </message>
    <message>
        <source>a number such as 10 or 0.5, or a text in quotes</source>
        <translation>数字，例如 10 或 0.5，或带引号的文本</translation>
    </message>
    <message>
        <source>Write a number, or put the value of %1 in quotes.</source>
        <translation>请写数字，或将 %1 的值放入引号。</translation>
    </message>
    <message>
        <source>%1 has no valid value: %2</source>
        <translation>%1 的值无效：%2</translation>
    </message>
    <message>
        <source>true or false in small letters, or a text in quotes</source>
        <translation>小写的 true 或 false，或带引号的文本</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>结束的 %1</translation>
    </message>
    <message>
        <source>Add the missing %1.</source>
        <translation>请补上缺少的 %1。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the value of %1</source>
        <translation>%1 的值中缺少逗号或右括号</translation>
    </message>
    <message>
        <source>commas between the elements, and a bracket at the end</source>
        <translation>元素之间用逗号分隔，末尾有括号</translation>
    </message>
    <message>
        <source>Close the bracket of %1, or put a comma between its elements.</source>
        <translation>请闭合 %1 的括号，或在其元素之间加逗号。</translation>
    </message>
    <message>
        <source>%1 has two equal signs</source>
        <translation>%1 有两个等号</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 没有值</translation>
    </message>
    <message>
        <source>a value after the = on the same line</source>
        <translation>同一行中 = 之后的值</translation>
    </message>
    <message>
        <source>Write a value after the =, or remove the line.</source>
        <translation>请在 = 之后写值，或移除该行。</translation>
    </message>
    <message>
        <source>The text of %1 over several lines is never closed</source>
        <translation>%1 的多行文本始终未闭合</translation>
    </message>
    <message>
        <source>%1 at its end</source>
        <translation>末尾的 %1</translation>
    </message>
    <message>
        <source>Add %1 where the text is to end.</source>
        <translation>请在文本应结束之处添加 %1。</translation>
    </message>
    <message>
        <source>The text of %1 holds an invisible control character</source>
        <translation>%1 的文本含有不可见的控制字符</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>可见字符</translation>
    </message>
    <message>
        <source>Type the value of %1 again instead of pasting it.</source>
        <translation>请重新键入 %1 的值，不要粘贴。</translation>
    </message>
    <message>
        <source>The line ends in a way that TOML does not know (a carriage return alone)</source>
        <translation>该行的换行方式是 TOML 不支持的（单独的回车符）</translation>
    </message>
    <message>
        <source>line ends of Unix or Windows</source>
        <translation>Unix 或 Windows 的换行符</translation>
    </message>
    <message>
        <source>Save the file with line ends of Unix: sed -i &apos;s/\r\n*/\n/g&apos; FILE</source>
        <translation>请以 Unix 换行符保存文件：sed -i &apos;s/\r\n*/\n/g&apos; FILE</translation>
    </message>
    <message>
        <source>A part of the key is empty</source>
        <translation>键的一部分为空</translation>
    </message>
    <message>
        <source>a name before the = and between the dots</source>
        <translation>= 之前和点之间的名称</translation>
    </message>
    <message>
        <source>Write the missing name, or remove the line.</source>
        <translation>请补上缺少的名称，或移除该行。</translation>
    </message>
    <message>
        <source>The name of a table is not closed with %1</source>
        <translation>表名没有以 %1 闭合</translation>
    </message>
    <message>
        <source>%1 closes a bracket that was never opened</source>
        <translation>%1 闭合了一个从未打开的括号</translation>
    </message>
    <message>
        <source>brackets in pairs</source>
        <translation>成对的括号</translation>
    </message>
    <message>
        <source>Remove the bracket, or add the one that opens it.</source>
        <translation>请移除该括号，或补上对应的左括号。</translation>
    </message>
    <message>
        <source>A list is not closed with %1</source>
        <translation>列表没有以 %1 闭合</translation>
    </message>
    <message>
        <source>A table is not closed with %1</source>
        <translation>表没有以 %1 闭合</translation>
    </message>
    <message>
        <source>one comma between two elements</source>
        <translation>两个元素之间一个逗号</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>请移除该逗号。</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply</source>
        <translation>%1 的值嵌套过深</translation>
    </message>
    <message>
        <source>fewer than 80 brackets in each other</source>
        <translation>括号嵌套少于 80 层</translation>
    </message>
    <message>
        <source>Remove brackets from the value of %1.</source>
        <translation>请减少 %1 的值中的括号。</translation>
    </message>
    <message>
        <source>The file is JSON, not TOML</source>
        <translation>该文件是 JSON，不是 TOML</translation>
    </message>
    <message>
        <source>lines such as: model = &quot;gpt-5&quot;</source>
        <translation>形如 model = &quot;gpt-5&quot; 的行</translation>
    </message>
    <message>
        <source>Rewrite the settings as TOML: key = value on a line each, without the outer braces and the commas.</source>
        <translation>请将设置改写为 TOML：每行一个 key = value，不带外层花括号和逗号。</translation>
    </message>
    <message>
        <source>The file holds the markers of an unresolved merge conflict</source>
        <translation>该文件含有未解决的合并冲突的标记</translation>
    </message>
    <message>
        <source>one of the two versions</source>
        <translation>两个版本之一</translation>
    </message>
    <message>
        <source>Keep one of the two versions and remove the lines that begin with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>请保留两个版本之一，并移除以 &lt;&lt;&lt;&lt;&lt;&lt;&lt;、======= 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 开头的行。</translation>
    </message>
    <message>
        <source>Codex cannot start: %1 line %2 is not valid TOML</source>
        <translation>Codex 无法启动：%1 第 %2 行不是有效的 TOML</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Background Server</source>
        <translation>后台服务</translation>
    </message>
    <message>
        <source>Cancelled before it finished</source>
        <translation>未完成即已取消</translation>
    </message>
    <message>
        <source>The check itself failed: %1</source>
        <translation>检查本身失败：%1</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with this text.</source>
        <translation>请重新运行；如果再次失败，请附上此文本进行反馈。</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>检查本身失败</translation>
    </message>
    <message>
        <source>The check had no answer after %1 s</source>
        <translation>检查在 %1 秒后仍无应答</translation>
    </message>
    <message>
        <source>Look for a disk, a mount or a server that does not answer, then run the check again.</source>
        <translation>请查找没有响应的磁盘、挂载点或服务器，然后重新运行检查。</translation>
    </message>
    <message>
        <source>Not finished within %1 s</source>
        <translation>%1 秒内未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n 项空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 项正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n 个新问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) gone</source>
        <translation>
            <numerusform>%n 个问题已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n 项检查有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture of %n value(s): the arrow keys walk through them</source>
        <translation>
            <numerusform>包含 %n 个值的图形：可用方向键逐个浏览</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1; the longest was %2 with %3</source>
        <translation>
            <numerusform>%n 项检查，用时 %1；用时最长的是 %2（%3）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found nothing wrong.</source>
        <translation>
            <numerusform>%n 项检查未发现问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, each with its reason.</source>
        <translation>
            <numerusform>%n 项已跳过，各附有原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses WebSocket</source>
        <translation>Responses WebSocket</translation>
    </message>
    <message>
        <source>token refresh</source>
        <translation>令牌刷新</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>MCP 服务器 %1</translation>
    </message>
    <message>
        <source>Stop every Codex, and restore what a backup has of them first, such as %1: the history of a thread stood there. Only if there is no backup, delete those that are still empty: `find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`.</source>
        <translation>请停止所有 Codex，并先从备份中还原其中有备份的文件，例如 %1：其中曾有对话的历史记录。只有在没有备份时，才删除那些仍为空的文件：`find %2 -name &apos;rollout-*.jsonl*&apos; -type f -empty -mmin +1 -delete`。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file&apos;s first record is not the session&apos;s</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：会话文件的第一条记录不是会话的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>a record of type session_meta in the first line</source>
        <translation>首行是 session_meta 类型的记录</translation>
    </message>
    <message>
        <source>Another program has changed the file: restore %1 from a backup. Without one move it out of %2 and keep it; Codex does not open it as it is.</source>
        <translation>其他程序更改了该文件：请从备份中还原 %1。如果没有备份，请将其移出 %2 并保留；Codex 无法打开现在这样的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has put a byte order mark before the rollout file&apos;s first record</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：编辑器或同步程序在会话文件的第一条记录之前加入了字节顺序标记</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>不带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or take the mark away: `%1`.</source>
        <translation>请停止所有 Codex，然后从备份中逐个还原这些文件，或去除该标记：`%1`。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: an editor or a synchronising program has written the rollout file in UTF-16</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：编辑器或同步程序将会话文件写成了 UTF-16</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop every Codex, then restore each from a backup, or convert it: `%1`.</source>
        <translation>请停止所有 Codex，然后从备份中逐个还原这些文件，或转换其编码：`%1`。</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read</source>
        <translation>无法读取文件夹 %1</translation>
    </message>
    <message>
        <source>See with `readlink %1` where it leads, and mount that disk or make that folder; or remove the link while no Codex runs: `rm %1`.</source>
        <translation>请用 `readlink %1` 查看其指向，然后挂载相应的磁盘或创建相应的文件夹；或在没有 Codex 运行时删除该链接：`rm %1`。</translation>
    </message>
    <message>
        <source>Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder anew; restore what was in it from a backup.</source>
        <translation>请停止所有 Codex，然后将其移开：`mv %1 %2`。Codex 会重新创建该文件夹；请从备份中还原其中原有的内容。</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown -R &quot;$(id -un)&quot;: %1`.</source>
        <translation>它属于其他用户，通常是运行过 `sudo codex` 所致。请将其所有者改回您的用户：`sudo chown -R &quot;$(id -un)&quot;: %1`。</translation>
    </message>
    <message>
        <source>Allow yourself to read and write it again: `chmod u+rwx %1`.</source>
        <translation>请重新允许自己读取和写入它：`chmod u+rwx %1`。</translation>
    </message>
    <message>
        <source>Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for errors of it.</source>
        <translation>请检查它所在的磁盘：`findmnt -T %1`，并用 `sudo dmesg` 查看该磁盘的错误。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n such folder(s)</source>
        <translation>
            <numerusform>%1；共 %n 个此类文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of rollout files, or nothing</source>
        <translation>存放会话文件的文件夹，或不存在</translation>
    </message>
    <message>
        <source>Codex can neither save nor resume threads: %1 is of no use as their folder</source>
        <translation>Codex 既不能保存也不能恢复对话：%1 无法用作对话的文件夹</translation>
    </message>
    <message>
        <source>Codex does not find the threads in %1</source>
        <translation>Codex 找不到 %1 中的对话</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file that the state DB names holds another thread</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：状态数据库所记录的会话文件中是另一个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of the row in the file&apos;s first record</source>
        <translation>文件的第一条记录中的 ID 与该行的 ID 相同</translation>
    </message>
    <message>
        <source>The file was changed or overwritten: restore %1 from a backup. Without one move it out of %2 and keep it; Codex opens neither thread from it.</source>
        <translation>该文件被更改或覆盖过：请从备份中还原 %1。如果没有备份，请将其移出 %2 并保留；这两个对话 Codex 都无法从中打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) cannot be resumed: the rollout file is a symbolic link to a file whose name is no rollout&apos;s</source>
        <translation>
            <numerusform>有 %n 个对话无法恢复：会话文件是符号链接，而其指向的文件的名称不是会话文件的名称</numerusform>
        </translation>
    </message>
    <message>
        <source>a file, or a link to one of the same name</source>
        <translation>文件，或指向同名文件的链接</translation>
    </message>
    <message>
        <source>Stop every Codex, then put the file itself in the link&apos;s place, for the first: `cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`.</source>
        <translation>请停止所有 Codex，然后用文件本身替换链接，第一个的命令为：`cp -p --remove-destination &quot;$(readlink -f %1)&quot; %1`。</translation>
    </message>
    <message>
        <source>If a disk is to be mounted where %1 points, mount it. Else start Codex once with `codex`: it rebuilds the index from the rollout files.</source>
        <translation>如果 %1 指向的位置应挂载磁盘，请挂载它。否则请用 `codex` 启动一次 Codex：它会用会话文件重建索引。</translation>
    </message>
    <message>
        <source>Not compared: the state DB may not be read; state.paths says more</source>
        <translation>未比较：没有读取状态数据库的权限；详见 state.paths</translation>
    </message>
    <message>
        <source>%1 lacks the table that Codex writes its log to, or a part of it: Codex keeps no log</source>
        <translation>%1 缺少 Codex 用来写入日志的表，或该表不完整：Codex 不记录日志</translation>
    </message>
    <message>
        <source>a table of log lines as Codex makes it</source>
        <translation>与 Codex 所创建的一致的日志行表</translation>
    </message>
    <message>
        <source>%1 has the content of %2: the file, or the write-ahead log beside it, belongs to that database</source>
        <translation>%1 中是 %2 的内容：该文件或其旁边的预写日志属于那个数据库</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): it has the content of %3</source>
        <translation>Codex 不使用其 %1（%2）：其中是 %3 的内容</translation>
    </message>
    <message>
        <source>%1 has tables, but no record of the migrations that made them: Codex tries to make the tables again and fails</source>
        <translation>%1 中有表，但没有创建这些表的迁移的记录：Codex 会尝试再次创建这些表，因而失败</translation>
    </message>
    <message>
        <source>Codex does not use its %1 (%2): the record of its migrations is missing</source>
        <translation>Codex 不使用其 %1（%2）：缺少其迁移的记录</translation>
    </message>
    <message>
        <source>Correct %1 so that it names a folder, or take it out: Codex then keeps the files in its home.</source>
        <translation>请更正 %1，使其指定一个文件夹，或将其移除：这样 Codex 会将这些文件保存在其主目录中。</translation>
    </message>
    <message>
        <source>See with `readlink %1` where the link leads, and mount that disk or make that folder; or correct %2.</source>
        <translation>请用 `readlink %1` 查看该链接的指向，然后挂载相应的磁盘或创建相应的文件夹；或更正 %2。</translation>
    </message>
    <message>
        <source>Mount the disk that it lies on, or make the folder and give it to yourself: `sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`; or correct %2.</source>
        <translation>请挂载它所在的磁盘，或创建该文件夹并将其归属设为您的用户：`sudo mkdir -p %1 &amp;&amp; sudo chown &quot;$(id -un)&quot;: %1`；或更正 %2。</translation>
    </message>
    <message>
        <source>%1 names %2, which is not a folder and cannot be one</source>
        <translation>%1 指定了 %2，但它不是文件夹，也无法成为文件夹</translation>
    </message>
    <message>
        <source>%1 names %2, which is not there, and Codex cannot make it</source>
        <translation>%1 指定了 %2，但它不存在，Codex 也无法创建它</translation>
    </message>
    <message>
        <source>a folder, or a place where Codex can make one</source>
        <translation>文件夹，或 Codex 能够创建文件夹的位置</translation>
    </message>
    <message>
        <source>Codex has no place for its databases, and lists no threads: %1 points to %2</source>
        <translation>Codex 没有存放数据库的位置，也不列出任何对话：%1 指向 %2</translation>
    </message>
    <message>
        <source>Codex keeps no log: %1 points to %2</source>
        <translation>Codex 不记录日志：%1 指向 %2</translation>
    </message>
    <message>
        <source>It belongs to another user, and %1 names it. Name a folder of your own there, or have its owner let you write to it.</source>
        <translation>它属于其他用户，而 %1 指定了它。请在该设置中指定您自己的文件夹，或请其所有者允许您写入。</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown %1&quot;$(id -un)&quot;: %2`.</source>
        <translation>它属于其他用户，通常是运行过 `sudo codex` 所致。请将其所有者改回您的用户：`sudo chown %1&quot;$(id -un)&quot;: %2`。</translation>
    </message>
    <message>
        <source>Allow yourself to write again: `chmod %1u+rwX %2`.</source>
        <translation>请重新允许自己写入：`chmod %1u+rwX %2`。</translation>
    </message>
    <message>
        <source>The Codex home %1 belongs to another user, %2: you may not write to it</source>
        <translation>Codex 主目录 %1 属于其他用户 %2：您无权写入</translation>
    </message>
    <message>
        <source>a Codex home of the user who runs Codex</source>
        <translation>属于运行 Codex 的用户的 Codex 主目录</translation>
    </message>
    <message>
        <source>Use a Codex home of your own: `unset CODEX_HOME`, or set it to a folder of yours. To use this one, start Codex as %1.</source>
        <translation>请使用您自己的 Codex 主目录：`unset CODEX_HOME`，或将其设为您的文件夹。要使用此主目录，请以 %1 的身份启动 Codex。</translation>
    </message>
    <message>
        <source>Not asked: no credentials are sent (--no-credentials)</source>
        <translation>未询问：不发送凭据（--no-credentials）</translation>
    </message>
    <message>
        <source>Not reached: the proxy wants credentials, and none are sent (--no-credentials)</source>
        <translation>未到达：代理要求凭据，而不发送任何凭据（--no-credentials）</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) not looked at again</source>
        <translation>
            <numerusform>%n 个问题未再次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (MCP server %2, %3)</source>
        <translation>%1（MCP 服务器 %2，%3）</translation>
    </message>
    <message>
        <source>%1 (makes the provider&apos;s token, %2)</source>
        <translation>%1（生成提供商的令牌，%2）</translation>
    </message>
    <message>
        <source>tmux (its options)</source>
        <translation>tmux（其选项）</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>the check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>A secret (%1) would have been shown by %2, so nothing was written. Please report this as a fault of Codex Doctor.</source>
        <translation>%2 会显示机密信息（%1），因此没有写入任何内容。请将此作为 Codex Doctor 的缺陷报告。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 已存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>feedback has to be a table</source>
        <translation>feedback 必须是一个表</translation>
    </message>
    <message>
        <source>%1 is not a setting; there are dsn and uploads</source>
        <translation>%1 不是设置项；可用的有 dsn 和 uploads</translation>
    </message>
    <message>
        <source>dsn has to be a string</source>
        <translation>dsn 必须是字符串</translation>
    </message>
    <message>
        <source>uploads has to be true or false</source>
        <translation>uploads 必须是 true 或 false</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>大于 64 KiB</translation>
    </message>
    <message>
        <source>You have turned uploads off (%1). The bundle can be saved to a file instead.</source>
        <translation>您已关闭上传（%1）。可以改为将归档包保存到文件。</translation>
    </message>
    <message>
        <source>Uploads are forbidden on this machine (%1). The bundle can be saved to a file instead.</source>
        <translation>本机禁止上传（%1）。可以改为将归档包保存到文件。</translation>
    </message>
    <message>
        <source>No place for feedback is set, neither in the settings nor by CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.</source>
        <translation>未设置反馈的去向（设置和 CODEX_DOCTOR_DSN 均未指定）。可以改为将归档包保存到文件。</translation>
    </message>
    <message>
        <source>It was queued for %1, and the policy of this machine (%2) has %3. Delete it, and send anew.</source>
        <translation>它排队时的目标是 %1，而本机策略（%2）指定的是 %3。请将其删除，然后重新发送。</translation>
    </message>
    <message>
        <source>A secret (%1) would have been sent in %2, so nothing was. Please report this as a fault of Codex Doctor.</source>
        <translation>%2 中会发送机密信息（%1），因此没有发送任何内容。请将此作为 Codex Doctor 的缺陷报告。</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 is the most that can be sent.</source>
        <translation>消息有 %1 个字符；最多可以发送 %2 个。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>不以 https:// 开头</translation>
    </message>
    <message>
        <source>its scheme is %1, not https</source>
        <translation>协议是 %1，而不是 https</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>未指定主机</translation>
    </message>
    <message>
        <source>http is accepted for this machine alone; %1 needs https</source>
        <translation>http 仅可用于本机；%1 需要 https</translation>
    </message>
    <message>
        <source>its public key is missing: https://KEY@%1/PROJECT</source>
        <translation>缺少公钥：https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its public key has a character that keys do not have</source>
        <translation>公钥中有密钥不应包含的字符</translation>
    </message>
    <message>
        <source>something follows the project</source>
        <translation>项目之后还有多余内容</translation>
    </message>
    <message>
        <source>its project is missing: https://KEY@%1/PROJECT</source>
        <translation>缺少项目：https://KEY@%1/PROJECT</translation>
    </message>
    <message>
        <source>its project is not a number or a word</source>
        <translation>项目既不是数字也不是单词</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1，项目 %2</translation>
    </message>
    <message>
        <source>not a Sentry DSN: %1</source>
        <translation>不是 Sentry DSN：%1</translation>
    </message>
    <message>
        <source>The policy of this machine (%1) has it go to %2.</source>
        <translation>本机策略（%1）指定发送到 %2。</translation>
    </message>
    <message>
        <source>The variable CODEX_DOCTOR_DSN decides.</source>
        <translation>由变量 CODEX_DOCTOR_DSN 决定。</translation>
    </message>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>没有可用于保存的主文件夹。</translation>
    </message>
    <message>
        <source>%1 has to be edited by hand: its form is not the usual one.</source>
        <translation>%1 的格式不同寻常，需要手动编辑。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>a transaction on it was interrupted, or is being written</source>
        <translation>有一个事务被中断，或正在写入</translation>
    </message>
    <message>
        <source>Codex has no log database here</source>
        <translation>此处没有 Codex 的日志数据库</translation>
    </message>
    <message>
        <source>the log database cannot be read: %1</source>
        <translation>无法读取日志数据库：%1</translation>
    </message>
    <message>
        <source>Codex logged nothing in that time</source>
        <translation>Codex 在此时间段内没有记录日志</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>its record in the outbox cannot be read; it can only be deleted</source>
        <translation>发件箱中的记录无法读取；只能将其删除</translation>
    </message>
    <message>
        <source>There is no %1 in the outbox.</source>
        <translation>发件箱中没有 %1。</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 正在发送。</translation>
    </message>
    <message>
        <source>There is no folder to keep feedback in, because HOME is not set. Nothing was sent.</source>
        <translation>未设置 HOME，因此没有可用于保存反馈的文件夹。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder.</source>
        <translation>%1 位于 Codex 主目录中，而该目录绝不会被更改。请将 XDG_DATA_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The feedback cannot be kept in %1, so nothing was sent</source>
        <translation>反馈无法保存在 %1 中，因此未发送任何内容</translation>
    </message>
    <message>
        <source>%1 is in the outbox already.</source>
        <translation>%1 已在发件箱中。</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be written</source>
        <translation>发件箱 %1 无法写入</translation>
    </message>
    <message>
        <source>%1 is not waiting: %2.</source>
        <translation>%1 不在等待中：%2。</translation>
    </message>
    <message>
        <source>%1 was accepted already.</source>
        <translation>%1 已被接受。</translation>
    </message>
    <message>
        <source>%1 has nothing left to send.</source>
        <translation>%1 没有剩余内容可发送。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 无法删除</translation>
    </message>
    <message>
        <source>what was to be sent cannot be read any more; it can only be deleted</source>
        <translation>要发送的内容已无法读取；只能将其删除</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1未发送任何内容。</translation>
    </message>
    <message>
        <source>; the server wants nothing before %1</source>
        <translation>；服务器在 %1 之前不接收</translation>
    </message>
    <message>
        <source>; the next attempt is after %1</source>
        <translation>；下次尝试在 %1 之后</translation>
    </message>
    <message>
        <source>%1, but the answer does not confirm it; it is kept, and can be sent again</source>
        <translation>%1，但应答并未确认；内容已保留，可以再次发送</translation>
    </message>
    <message>
        <source>queued, not sent yet</source>
        <translation>已排队，尚未发送</translation>
    </message>
    <message>
        <source>not accepted yet: %1%2</source>
        <translation>尚未被接受：%1%2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>accepted by the server (event id %1)</source>
        <translation>服务器已接受（事件 ID %1）</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>the attempt was stopped</source>
        <translation>该次尝试已停止</translation>
    </message>
    <message>
        <source>The server wants nothing before %1.</source>
        <translation>服务器在 %1 之前不接收。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Nothing is sent with --offline.</source>
        <translation>使用 --offline 时不发送任何内容。</translation>
    </message>
    <message>
        <source>%1 printed more than 4 MiB and was not read to its end</source>
        <translation>%1 输出超过 4 MiB，未读取到末尾</translation>
    </message>
    <message>
        <source>%1 ended without telling its variables (%2)</source>
        <translation>%1 未给出其变量就结束了（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The variable SHELL names no login shell</source>
        <translation>变量 SHELL 未指定登录 shell</translation>
    </message>
    <message>
        <source>The background server&apos;s socket %1 cannot be connected to: %2</source>
        <translation>无法连接到后台服务的套接字 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n settings have no effect or an unusual value</source>
        <translation>
            <numerusform>%n 项设置不起作用或取值不常见</numerusform>
        </translation>
    </message>
    <message>
        <source>forced_login_method = &quot;chatgpt&quot; (%1) demands a ChatGPT login: with CODEX_API_KEY (%2) set, `codex exec` deletes the login that is stored, and ends</source>
        <translation>forced_login_method = &quot;chatgpt&quot;（%1）要求 ChatGPT 登录：如果设置了 CODEX_API_KEY（%2），`codex exec` 会删除已保存的登录信息并退出</translation>
    </message>
    <message>
        <source>Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex trusts the system&apos;s certificates alone, and opens no WebSocket.</source>
        <translation>请将 %1 设为存放您的 CA 证书的 PEM 文件，或运行 `unset %1`：在此之前，Codex 只信任系统的证书，并且不会打开 WebSocket。</translation>
    </message>
    <message>
        <source>Connected (HTTP 101 Switching Protocols)</source>
        <translation>已连接（HTTP 101 Switching Protocols）</translation>
    </message>
    <message>
        <source>The latest version is %1; which one is installed is not known</source>
        <translation>最新版本是 %1；已安装的版本未知</translation>
    </message>
    <message>
        <source>The single sign-on of the AWS profile %1 (%2) expired at %3</source>
        <translation>AWS 配置文件 %1 的单点登录（%2）已于 %3 过期</translation>
    </message>
    <message>
        <source>The temporary keys of the AWS profile %1 (%2) expired at %3</source>
        <translation>AWS 配置文件 %1 的临时密钥（%2）已于 %3 过期</translation>
    </message>
    <message>
        <source>%1 has a string without its closing %2</source>
        <translation>%1 中有一个字符串缺少结束的 %2</translation>
    </message>
    <message>
        <source>%1 has a rule whose pattern is a string, not a list of words</source>
        <translation>%1 中有一条规则的 pattern 是字符串，而不是单词列表</translation>
    </message>
    <message>
        <source>Codex runs no hook of %1: a hook for %2 has no command</source>
        <translation>Codex 不会运行 %1 中的任何钩子：%2 的一个钩子没有 command</translation>
    </message>
    <message>
        <source>There are no rules, hooks, skills or project instructions</source>
        <translation>没有规则、钩子、技能或项目指令</translation>
    </message>
    <message>
        <source>Nothing wrong was seen in the rules, hooks, skills and project instructions</source>
        <translation>未发现规则、钩子、技能和项目指令有问题</translation>
    </message>
    <message>
        <source>There is no login to compare with the configuration</source>
        <translation>没有可与配置对照的登录信息</translation>
    </message>
    <message>
        <source>The login fits the configuration</source>
        <translation>登录信息与配置相符</translation>
    </message>
    <message>
        <source>The login to MCP server %1 expired at %2, and there is no refresh token to renew it</source>
        <translation>MCP 服务器 %1 的登录已于 %2 过期，且没有可为其续期的刷新令牌</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>请求 ID %1</translation>
    </message>
    <message>
        <source>Reach it from another public IP address: switch your VPN or proxy on or off, or use another network. If it stays so, send the cf-ray id to whoever runs the gateway.</source>
        <translation>请从其他公网 IP 地址访问：打开或关闭 VPN 或代理，或使用其他网络。如果问题依旧，请将 cf-ray ID 告知网关的运营者。</translation>
    </message>
    <message>
        <source>A gateway before %1 takes your network for a robot and challenges it (%2)</source>
        <translation>%1 前面的网关将您的网络视为机器人，并要求验证（%2）</translation>
    </message>
    <message>
        <source>The certificate %1 of %2 expired on %3</source>
        <translation>%2 的证书 %1 已于 %3 过期</translation>
    </message>
    <message>
        <source>No answer from %1: connections time out, as happens where a firewall drops them silently</source>
        <translation>%1 没有应答：连接超时，防火墙静默丢弃连接时就会这样</translation>
    </message>
    <message>
        <source>Not asked: there are no credentials to send</source>
        <translation>未询问：没有可发送的凭据</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Every hop on the way to %1 (%2) is open</source>
        <translation>通往 %1（%2）的每一跳都畅通</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2</source>
        <translation>Codex 无法连接 %1：它不支持 %5:// 代理，而 %3 指定了这种代理 %2</translation>
    </message>
    <message>
        <source>Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4</source>
        <translation>Codex 无法连接 %1：它不支持 %2:// 代理，而 %3 指定了这种代理 %4</translation>
    </message>
    <message>
        <source>%1 accepts only clients that show a certificate, and Codex has none to show</source>
        <translation>%1 只接受出示证书的客户端，而 Codex 没有可出示的证书</translation>
    </message>
    <message>
        <source>Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in config.toml: `sqlite_home = &quot;FOLDER&quot;`. To leave them there, give up the write-ahead log: `codex migrate-nfs-db`.</source>
        <translation>请退出 Codex，将数据库移到本地磁盘上的文件夹（`mv %1/*_[0-9]*.sqlite* FOLDER/`），并在 config.toml 中指定该文件夹：`sqlite_home = &quot;FOLDER&quot;`。若要保留在原处，请放弃预写日志：`codex migrate-nfs-db`。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Codex was not found on this machine</source>
        <translation>未在本机上找到 Codex</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 个不可读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed name(s)</source>
        <translation>
            <numerusform>%n 个名称格式错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 (%2) was stopped in the middle of reading %3: the write-ahead log of that database cannot be emptied, and grows</source>
        <translation>进程 %1（%2）在读取 %3 的过程中被暂停：该数据库的预写日志无法清空，会不断增长</translation>
    </message>
    <message>
        <source>Codex could not update its %1 (%2): migration %3 failed</source>
        <translation>Codex 无法更新其 %1（%2）：迁移 %3 失败</translation>
    </message>
    <message>
        <source>Codex cannot update its %1 (%2): a migration is left out</source>
        <translation>Codex 无法更新其 %1（%2）：遗漏了一个迁移</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thread(s) in the list of `codex resume --all`</source>
        <translation>
            <numerusform>`codex resume --all` 的列表中 %n 个对话里的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the checks as its owner: `sudo -u %1 codex-doctor-cli --codex-home %2`.</source>
        <translation>请以其所有者的身份运行检查：`sudo -u %1 codex-doctor-cli --codex-home %2`。</translation>
    </message>
    <message>
        <source>Databases take most of it: see what the check of the databases says.</source>
        <translation>其中大部分被数据库占用：请查看数据库检查的结果。</translation>
    </message>
    <message>
        <source>%1=%2: Codex takes the terminal to be smaller than it needs</source>
        <translation>%1=%2：Codex 会认为终端小于它所需的大小</translation>
    </message>
    <message>
        <source>Codex knows every item of the terminal title</source>
        <translation>终端标题的所有项目都是 Codex 认识的</translation>
    </message>
    <message>
        <source>%1 cannot be changed for the built-in provider %2</source>
        <translation>内置提供商 %2 的 %1 不可更改</translation>
    </message>
    <message>
        <source>state DB</source>
        <translation>状态数据库</translation>
    </message>
    <message>
        <source>log DB</source>
        <translation>日志数据库</translation>
    </message>
    <message>
        <source>goals DB</source>
        <translation>目标数据库</translation>
    </message>
    <message>
        <source>memories DB</source>
        <translation>记忆数据库</translation>
    </message>
    <message>
        <source>memories v2 DB</source>
        <translation>记忆 v2 数据库</translation>
    </message>
    <message>
        <source>queue DB</source>
        <translation>队列数据库</translation>
    </message>
    <message>
        <source>thread history DB</source>
        <translation>对话历史数据库</translation>
    </message>
    <message>
        <source>line %1 column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or put it on a line of its own.</source>
        <translation>请移除不应在此处的内容，或将其单独写成一行。</translation>
    </message>
    <message>
        <source>Remove the extra bracket.</source>
        <translation>请移除多余的括号。</translation>
    </message>
    <message>
        <source>There is one comma too many in the value of %1</source>
        <translation>%1 的值中多了一个逗号</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>cwd</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>log dir</source>
        <translation>日志目录</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model provider</source>
        <translation>模型提供商</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>transport error</source>
        <translation>传输错误</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>answer after</source>
        <translation>应答耗时</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>proxy env vars</source>
        <translation>代理变量</translation>
    </message>
    <message>
        <source>proxy env vars present</source>
        <translation>已设置的代理变量</translation>
    </message>
    <message>
        <source>auth file</source>
        <translation>登录文件</translation>
    </message>
    <message>
        <source>auth mode</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>token refresh %1</source>
        <translation>令牌刷新 %1</translation>
    </message>
    <message>
        <source>Responses WebSocket %1</source>
        <translation>Responses WebSocket %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1：示例</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>os</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>os type</source>
        <translation>操作系统类型</translation>
    </message>
    <message>
        <source>os version</source>
        <translation>操作系统版本</translation>
    </message>
    <message>
        <source>os language</source>
        <translation>操作系统语言</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>multiplexer</source>
        <translation>终端复用器</translation>
    </message>
    <message>
        <source>multiplexers</source>
        <translation>终端复用器</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>terminal size</source>
        <translation>终端大小</translation>
    </message>
    <message>
        <source>terminal version</source>
        <translation>终端版本</translation>
    </message>
    <message>
        <source>terminfo entry</source>
        <translation>terminfo 条目</translation>
    </message>
    <message>
        <source>tmux options</source>
        <translation>tmux 选项</translation>
    </message>
    <message>
        <source>color output</source>
        <translation>彩色输出</translation>
    </message>
    <message>
        <source>effective locale</source>
        <translation>生效的区域设置</translation>
    </message>
    <message>
        <source>stdin is terminal</source>
        <translation>stdin 是终端</translation>
    </message>
    <message>
        <source>stdout is terminal</source>
        <translation>stdout 是终端</translation>
    </message>
    <message>
        <source>stderr is terminal</source>
        <translation>stderr 是终端</translation>
    </message>
    <message>
        <source>terminal title source</source>
        <translation>终端标题：来源</translation>
    </message>
    <message>
        <source>terminal title items</source>
        <translation>终端标题：项目</translation>
    </message>
    <message>
        <source>terminal title invalid items</source>
        <translation>终端标题：无效项目</translation>
    </message>
    <message>
        <source>terminal title activity</source>
        <translation>终端标题：活动</translation>
    </message>
    <message>
        <source>terminal title project source</source>
        <translation>终端标题：项目名来源</translation>
    </message>
    <message>
        <source>terminal title project value</source>
        <translation>终端标题：项目名的值</translation>
    </message>
    <message>
        <source>warning threshold</source>
        <translation>警告阈值</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>失败阈值</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1：可用空间</translation>
    </message>
    <message>
        <source>endpoint products</source>
        <translation>端点防护产品</translation>
    </message>
    <message>
        <source>.git entry</source>
        <translation>.git 条目</translation>
    </message>
    <message>
        <source>PATH git entries</source>
        <translation>PATH 中的 git 数量</translation>
    </message>
    <message>
        <source>PATH git #%1</source>
        <translation>PATH 中的 git #%1</translation>
    </message>
    <message>
        <source>git execution</source>
        <translation>git 的运行</translation>
    </message>
    <message>
        <source>repo detected</source>
        <translation>检测到仓库</translation>
    </message>
    <message>
        <source>repo root</source>
        <translation>仓库根目录</translation>
    </message>
    <message>
        <source>selected git</source>
        <translation>选用的 git</translation>
    </message>
    <message>
        <source>search command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>search command path</source>
        <translation>搜索命令的路径</translation>
    </message>
    <message>
        <source>search command readiness</source>
        <translation>搜索命令是否就绪</translation>
    </message>
    <message>
        <source>search provider</source>
        <translation>搜索命令的提供者</translation>
    </message>
    <message>
        <source>current executable</source>
        <translation>当前可执行文件</translation>
    </message>
    <message>
        <source>install context</source>
        <translation>安装环境</translation>
    </message>
    <message>
        <source>install method</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>managed by npm</source>
        <translation>由 npm 管理</translation>
    </message>
    <message>
        <source>managed by bun</source>
        <translation>由 bun 管理</translation>
    </message>
    <message>
        <source>managed by pnpm</source>
        <translation>由 pnpm 管理</translation>
    </message>
    <message>
        <source>managed by Vite+</source>
        <translation>由 Vite+ 管理</translation>
    </message>
    <message>
        <source>managed package root</source>
        <translation>受管理包的根目录</translation>
    </message>
    <message>
        <source>npm update target</source>
        <translation>npm 更新目标</translation>
    </message>
    <message>
        <source>PATH codex entries</source>
        <translation>PATH 中的 codex 数量</translation>
    </message>
    <message>
        <source>PATH codex #%1</source>
        <translation>PATH 中的 codex #%1</translation>
    </message>
    <message>
        <source>copy #%1</source>
        <translation>副本 #%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>version source</source>
        <translation>版本来源</translation>
    </message>
    <message>
        <source>update action</source>
        <translation>更新方法</translation>
    </message>
    <message>
        <source>check for update on startup</source>
        <translation>启动时检查更新</translation>
    </message>
    <message>
        <source>version cache</source>
        <translation>版本缓存</translation>
    </message>
    <message>
        <source>version cache read</source>
        <translation>版本缓存的读取</translation>
    </message>
    <message>
        <source>version cache parse</source>
        <translation>版本缓存的解析</translation>
    </message>
    <message>
        <source>cached latest version</source>
        <translation>缓存的最新版本</translation>
    </message>
    <message>
        <source>last checked at</source>
        <translation>上次检查时间</translation>
    </message>
    <message>
        <source>dismissed version</source>
        <translation>已忽略的版本</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>latest version probe</source>
        <translation>最新版本查询</translation>
    </message>
    <message>
        <source>latest version status</source>
        <translation>最新版本状态</translation>
    </message>
    <message>
        <source>%1 of another version</source>
        <translation>其他版本的 %1</translation>
    </message>
    <message>
        <source>%1 of another version integrity</source>
        <translation>其他版本的 %1：完整性</translation>
    </message>
    <message>
        <source>%1 integrity</source>
        <translation>%1：完整性</translation>
    </message>
    <message>
        <source>%1 size</source>
        <translation>%1：大小</translation>
    </message>
    <message>
        <source>%1 write-ahead log</source>
        <translation>%1：预写日志</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1：空闲页</translation>
    </message>
    <message>
        <source>%1 journal mode</source>
        <translation>%1：日志模式</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1：检查</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1：迁移</translation>
    </message>
    <message>
        <source>%1 holder</source>
        <translation>%1：占用进程</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>占用进程</translation>
    </message>
    <message>
        <source>processes of other users</source>
        <translation>其他用户的进程</translation>
    </message>
    <message>
        <source>app-servers on this home</source>
        <translation>使用此主目录的 app-server</translation>
    </message>
    <message>
        <source>sqlite home</source>
        <translation>SQLite 目录</translation>
    </message>
    <message>
        <source>sqlite home file system</source>
        <translation>SQLite 目录的文件系统</translation>
    </message>
    <message>
        <source>active rollout files</source>
        <translation>活动会话文件</translation>
    </message>
    <message>
        <source>archived rollout files</source>
        <translation>已归档的会话文件</translation>
    </message>
    <message>
        <source>running versions</source>
        <translation>正在运行的版本</translation>
    </message>
    <message>
        <source>versions of recent threads</source>
        <translation>近期对话的版本</translation>
    </message>
    <message>
        <source>database of a newer generation</source>
        <translation>较新一代的数据库</translation>
    </message>
    <message>
        <source>log lines read</source>
        <translation>已读取的日志行</translation>
    </message>
    <message>
        <source>log lines since</source>
        <translation>日志起始时间</translation>
    </message>
    <message>
        <source>older log lines</source>
        <translation>更早的日志行</translation>
    </message>
    <message>
        <source>further hours with errors</source>
        <translation>其他出错的时段</translation>
    </message>
    <message>
        <source>listed by codex resume</source>
        <translation>codex resume 所列</translation>
    </message>
    <message>
        <source>listed by codex resume --all</source>
        <translation>codex resume --all 所列</translation>
    </message>
    <message>
        <source>beyond the newest 50</source>
        <translation>最新 50 个之外</translation>
    </message>
    <message>
        <source>not in the state DB</source>
        <translation>不在状态数据库中</translation>
    </message>
    <message>
        <source>file moved</source>
        <translation>文件已移动</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>文件不可读</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>sub-agents of other threads</source>
        <translation>其他对话的子智能体</translation>
    </message>
    <message>
        <source>of another program</source>
        <translation>属于其他程序</translation>
    </message>
    <message>
        <source>not interactive</source>
        <translation>非交互</translation>
    </message>
    <message>
        <source>without a message</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>提供商未配置</translation>
    </message>
    <message>
        <source>%1, newest</source>
        <translation>%1，最新</translation>
    </message>
    <message>
        <source>threads with sub-agents</source>
        <translation>有子智能体的对话</translation>
    </message>
    <message>
        <source>default model provider</source>
        <translation>默认模型提供商</translation>
    </message>
    <message>
        <source>thread history</source>
        <translation>对话历史</translation>
    </message>
    <message>
        <source>thread history ahead of its rollout</source>
        <translation>对话历史超前于其会话文件</translation>
    </message>
    <message>
        <source>rollout DB rows</source>
        <translation>会话文件：数据库行</translation>
    </message>
    <message>
        <source>rollout DB sources</source>
        <translation>会话文件：来源</translation>
    </message>
    <message>
        <source>rollout DB model providers</source>
        <translation>会话文件：模型提供商</translation>
    </message>
    <message>
        <source>rollout DB history modes</source>
        <translation>会话文件：历史模式</translation>
    </message>
    <message>
        <source>rollout DB read error</source>
        <translation>会话文件：读取错误</translation>
    </message>
    <message>
        <source>rollout DB active files</source>
        <translation>会话文件：活动文件</translation>
    </message>
    <message>
        <source>rollout DB active rows</source>
        <translation>会话文件：活动行</translation>
    </message>
    <message>
        <source>rollout DB archived files</source>
        <translation>会话文件：已归档文件</translation>
    </message>
    <message>
        <source>rollout DB archived rows</source>
        <translation>会话文件：已归档行</translation>
    </message>
    <message>
        <source>rollout DB scan errors</source>
        <translation>会话文件：扫描错误</translation>
    </message>
    <message>
        <source>rollout DB scan cap reached</source>
        <translation>会话文件：达到扫描上限</translation>
    </message>
    <message>
        <source>rollout DB malformed file names</source>
        <translation>会话文件：文件名格式错误</translation>
    </message>
    <message>
        <source>rollout DB missing active rows</source>
        <translation>会话文件：缺少的活动行</translation>
    </message>
    <message>
        <source>rollout DB missing archived rows</source>
        <translation>会话文件：缺少的已归档行</translation>
    </message>
    <message>
        <source>rollout DB stale rows</source>
        <translation>会话文件：过时的行</translation>
    </message>
    <message>
        <source>rollout DB archive mismatches</source>
        <translation>会话文件：归档不一致</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB paths</source>
        <translation>会话文件：数据库中重复的路径</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread ids</source>
        <translation>会话文件：重复的对话 ID</translation>
    </message>
    <message>
        <source>rollout DB byte order marks</source>
        <translation>会话文件：字节顺序标记</translation>
    </message>
    <message>
        <source>rollout DB earlier parts of threads</source>
        <translation>会话文件：对话的早期部分</translation>
    </message>
    <message>
        <source>rollout DB empty files</source>
        <translation>会话文件：空文件</translation>
    </message>
    <message>
        <source>rollout DB files of another thread</source>
        <translation>会话文件：属于其他对话的文件</translation>
    </message>
    <message>
        <source>rollout DB first record not the session&apos;s</source>
        <translation>会话文件：首条记录不是会话记录</translation>
    </message>
    <message>
        <source>rollout DB first records not inspected (over 16 MiB)</source>
        <translation>会话文件：未检查的首条记录（超过 16 MiB）</translation>
    </message>
    <message>
        <source>rollout DB forks</source>
        <translation>会话文件：分支</translation>
    </message>
    <message>
        <source>rollout DB further copies</source>
        <translation>会话文件：多余的副本</translation>
    </message>
    <message>
        <source>rollout DB links to other names</source>
        <translation>会话文件：指向其他名称的链接</translation>
    </message>
    <message>
        <source>rollout DB rows of another home</source>
        <translation>会话文件：其他主目录的行</translation>
    </message>
    <message>
        <source>rollout DB rows of moved files</source>
        <translation>会话文件：已移动文件的行</translation>
    </message>
    <message>
        <source>rollout DB truncated last lines</source>
        <translation>会话文件：被截断的末行</translation>
    </message>
    <message>
        <source>rollout DB unindexed threads</source>
        <translation>会话文件：未编入索引的对话</translation>
    </message>
    <message>
        <source>rollout DB zero-filled files</source>
        <translation>会话文件：被零填充的文件</translation>
    </message>
    <message>
        <source>home on disk</source>
        <translation>主目录占用磁盘</translation>
    </message>
    <message>
        <source>home bytes</source>
        <translation>主目录字节数</translation>
    </message>
    <message>
        <source>share of disk</source>
        <translation>占磁盘比例</translation>
    </message>
    <message>
        <source>growth since last run</source>
        <translation>自上次运行以来的增长</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>sessions by month</source>
        <translation>按月统计的会话</translation>
    </message>
    <message>
        <source>archived_sessions</source>
        <translation>已归档的会话</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>databases not in use</source>
        <translation>未使用的数据库</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>standalone releases</source>
        <translation>独立安装版本</translation>
    </message>
    <message>
        <source>rollouts inspected</source>
        <translation>已检查的会话文件</translation>
    </message>
    <message>
        <source>rollouts not inspected</source>
        <translation>未检查的会话文件</translation>
    </message>
    <message>
        <source>rollouts not readable</source>
        <translation>不可读的会话文件</translation>
    </message>
    <message>
        <source>largest rollouts</source>
        <translation>最大的会话文件</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>longest line</source>
        <translation>最长的行</translation>
    </message>
    <message>
        <source>inline images</source>
        <translation>内嵌图片</translation>
    </message>
    <message>
        <source>compacted histories</source>
        <translation>压缩的历史</translation>
    </message>
    <message>
        <source>last line cut short</source>
        <translation>被截断的末行</translation>
    </message>
    <message>
        <source>damaged rollouts</source>
        <translation>损坏的会话文件</translation>
    </message>
    <message>
        <source>can be freed</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>trace root</source>
        <translation>跟踪目录</translation>
    </message>
    <message>
        <source>trace root set by</source>
        <translation>跟踪目录设置于</translation>
    </message>
    <message>
        <source>trace root error</source>
        <translation>跟踪目录错误</translation>
    </message>
    <message>
        <source>trace bundles</source>
        <translation>跟踪数量</translation>
    </message>
    <message>
        <source>trace bundle</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>trace bundles not inspected</source>
        <translation>未检查的跟踪</translation>
    </message>
    <message>
        <source>last inferences</source>
        <translation>最近的推理</translation>
    </message>
    <message>
        <source>last failed inferences</source>
        <translation>最近失败的推理</translation>
    </message>
    <message>
        <source>home error</source>
        <translation>主目录错误</translation>
    </message>
    <message>
        <source>configuration scope</source>
        <translation>配置范围</translation>
    </message>
    <message>
        <source>active thread overrides</source>
        <translation>当前对话的覆盖设置</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>受管理的策略</translation>
    </message>
    <message>
        <source>mcp servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>configured TUI mode</source>
        <translation>配置的 TUI 模式</translation>
    </message>
    <message>
        <source>feature flags enabled</source>
        <translation>已启用的功能开关数量</translation>
    </message>
    <message>
        <source>enabled feature flags</source>
        <translation>已启用的功能开关</translation>
    </message>
    <message>
        <source>feature flag overrides</source>
        <translation>被更改的功能开关</translation>
    </message>
    <message>
        <source>legacy feature flag</source>
        <translation>旧功能开关</translation>
    </message>
    <message>
        <source>config.toml parse</source>
        <translation>config.toml 的解析</translation>
    </message>
    <message>
        <source>startup warnings</source>
        <translation>启动警告数量</translation>
    </message>
    <message>
        <source>startup warning</source>
        <translation>启动警告</translation>
    </message>
    <message>
        <source>startup warning %1</source>
        <translation>关于 %1 的启动警告</translation>
    </message>
    <message>
        <source>old setting</source>
        <translation>旧设置</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>钩子</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>auth storage mode</source>
        <translation>登录信息存储方式</translation>
    </message>
    <message>
        <source>auth env vars present</source>
        <translation>已设置的认证变量</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>provider auth env var</source>
        <translation>提供商的密钥变量</translation>
    </message>
    <message>
        <source>model provider requires OpenAI auth</source>
        <translation>提供商要求 OpenAI 认证</translation>
    </message>
    <message>
        <source>stored login</source>
        <translation>已保存的登录信息</translation>
    </message>
    <message>
        <source>stored auth mode</source>
        <translation>已保存的认证方式</translation>
    </message>
    <message>
        <source>stored API key</source>
        <translation>已保存的 API 密钥</translation>
    </message>
    <message>
        <source>stored ChatGPT tokens</source>
        <translation>已保存的 ChatGPT 令牌</translation>
    </message>
    <message>
        <source>stored agent identity</source>
        <translation>已保存的智能体身份</translation>
    </message>
    <message>
        <source>stored auth issue</source>
        <translation>已保存登录信息的问题</translation>
    </message>
    <message>
        <source>failed to deserialize CLI auth from file</source>
        <translation>无法解析文件中的登录信息</translation>
    </message>
    <message>
        <source>failed to load CLI auth from keyring</source>
        <translation>无法从密钥环加载登录信息</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>symbolic link to</source>
        <translation>符号链接指向</translation>
    </message>
    <message>
        <source>same login in</source>
        <translation>相同登录信息位于</translation>
    </message>
    <message>
        <source>MCP login file</source>
        <translation>MCP 登录文件</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>access token issued</source>
        <translation>访问令牌签发时间</translation>
    </message>
    <message>
        <source>access token expires</source>
        <translation>访问令牌到期时间</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>forced login method</source>
        <translation>强制的登录方式</translation>
    </message>
    <message>
        <source>forced workspace</source>
        <translation>强制的工作区</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>定义来源</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS 配置文件</translation>
    </message>
    <message>
        <source>AWS credentials</source>
        <translation>AWS 凭据</translation>
    </message>
    <message>
        <source>configured servers</source>
        <translation>已配置的服务器</translation>
    </message>
    <message>
        <source>disabled servers</source>
        <translation>已停用的服务器</translation>
    </message>
    <message>
        <source>stdio servers</source>
        <translation>stdio 服务器</translation>
    </message>
    <message>
        <source>streamable_http servers</source>
        <translation>streamable_http 服务器</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>%1 的登录信息</translation>
    </message>
    <message>
        <source>required reachability failed</source>
        <translation>无法连接的必需服务器</translation>
    </message>
    <message>
        <source>optional reachability failed</source>
        <translation>无法连接的可选服务器</translation>
    </message>
    <message>
        <source>approval policy</source>
        <translation>审批策略</translation>
    </message>
    <message>
        <source>filesystem sandbox</source>
        <translation>文件系统沙盒</translation>
    </message>
    <message>
        <source>network sandbox</source>
        <translation>网络沙盒</translation>
    </message>
    <message>
        <source>denied-read rules</source>
        <translation>禁止读取的规则</translation>
    </message>
    <message>
        <source>denied-read glob rules</source>
        <translation>禁止读取的通配规则</translation>
    </message>
    <message>
        <source>glob scan max depth</source>
        <translation>通配扫描最大深度</translation>
    </message>
    <message>
        <source>managed filesystem source</source>
        <translation>受管理的文件系统来源</translation>
    </message>
    <message>
        <source>codex-linux-sandbox helper</source>
        <translation>辅助程序 codex-linux-sandbox</translation>
    </message>
    <message>
        <source>AppArmor profile for bwrap</source>
        <translation>bwrap 的 AppArmor 配置文件</translation>
    </message>
    <message>
        <source>Landlock ABI</source>
        <translation>Landlock ABI</translation>
    </message>
    <message>
        <source>security modules</source>
        <translation>安全模块</translation>
    </message>
    <message>
        <source>seccomp mode</source>
        <translation>seccomp 模式</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>不授予新权限</translation>
    </message>
    <message>
        <source>permission profile</source>
        <translation>权限配置方案</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>probe budgets</source>
        <translation>探测限制</translation>
    </message>
    <message>
        <source>paths checked</source>
        <translation>已检查的路径</translation>
    </message>
    <message>
        <source>unchecked paths</source>
        <translation>未检查的路径</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>path %1 latency</source>
        <translation>路径 %1：延迟</translation>
    </message>
    <message>
        <source>path %1 source</source>
        <translation>路径 %1：来源</translation>
    </message>
    <message>
        <source>respect system proxy</source>
        <translation>遵循系统代理</translation>
    </message>
    <message>
        <source>managed proxy</source>
        <translation>受管理的代理</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>expired certificates</source>
        <translation>已过期的证书</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>hidden by CODEX_CA_CERTIFICATE</source>
        <translation>被 CODEX_CA_CERTIFICATE 遮蔽</translation>
    </message>
    <message>
        <source>reachability mode</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>active provider endpoint</source>
        <translation>当前提供商的端点</translation>
    </message>
    <message>
        <source>%1 route probe</source>
        <translation>%1：路由探测</translation>
    </message>
    <message>
        <source>%1 inference URL</source>
        <translation>%1：推理 URL</translation>
    </message>
    <message>
        <source>address set in</source>
        <translation>地址设置于</translation>
    </message>
    <message>
        <source>direct because of</source>
        <translation>直连原因</translation>
    </message>
    <message>
        <source>credentials from</source>
        <translation>凭据来源</translation>
    </message>
    <message>
        <source>token command</source>
        <translation>令牌命令</translation>
    </message>
    <message>
        <source>clock difference</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>provider name</source>
        <translation>提供商名称</translation>
    </message>
    <message>
        <source>wire API</source>
        <translation>API 协议</translation>
    </message>
    <message>
        <source>supports websockets</source>
        <translation>支持 WebSocket</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>endpoint build failed</source>
        <translation>无法构造端点</translation>
    </message>
    <message>
        <source>provider setup failed</source>
        <translation>提供商设置失败</translation>
    </message>
    <message>
        <source>handshake result</source>
        <translation>握手结果</translation>
    </message>
    <message>
        <source>reasoning header</source>
        <translation>推理标头</translation>
    </message>
    <message>
        <source>server model present</source>
        <translation>服务器告知了模型</translation>
    </message>
    <message>
        <source>handshake stream error</source>
        <translation>握手流错误</translation>
    </message>
    <message>
        <source>handshake transport error</source>
        <translation>握手传输错误</translation>
    </message>
    <message>
        <source>immediate close code</source>
        <translation>立即关闭的代码</translation>
    </message>
    <message>
        <source>immediate close reason</source>
        <translation>立即关闭的原因</translation>
    </message>
    <message>
        <source>close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>app-server version</source>
        <translation>app-server 版本</translation>
    </message>
    <message>
        <source>control socket</source>
        <translation>控制套接字</translation>
    </message>
    <message>
        <source>daemon state dir</source>
        <translation>后台服务状态目录</translation>
    </message>
    <message>
        <source>pid file</source>
        <translation>PID 文件</translation>
    </message>
    <message>
        <source>dedicated pid file</source>
        <translation>专用 PID 文件</translation>
    </message>
    <message>
        <source>update-loop pid file</source>
        <translation>更新循环 PID 文件</translation>
    </message>
    <message>
        <source>dedicated update-loop pid file</source>
        <translation>更新循环专用 PID 文件</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1：进程</translation>
    </message>
    <message>
        <source>automatic updates</source>
        <translation>自动更新</translation>
    </message>
    <message>
        <source>configured updater settings</source>
        <translation>更新程序的设置</translation>
    </message>
    <message>
        <source>update interval</source>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>codex process</source>
        <translation>Codex 进程</translation>
    </message>
    <message>
        <source>codex processes</source>
        <translation>Codex 进程数量</translation>
    </message>
    <message>
        <source>helper process</source>
        <translation>辅助进程</translation>
    </message>
    <message>
        <source>helper processes</source>
        <translation>辅助进程数量</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>login shell (%1)</source>
        <translation>登录 shell（%1）</translation>
    </message>
    <message>
        <source>a login for Amazon Bedrock</source>
        <translation>Amazon Bedrock 的登录信息</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>未见到</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>不可执行</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>已配置</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>不受限</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>journal mode wal</source>
        <translation>WAL 日志模式</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>and %8 more</source>
        <translation>以及另外 %8 个</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及更多</translation>
    </message>
    <message>
        <source>%1 and %8 more</source>
        <translation>%1 以及另外 %8 个</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inference(s)</source>
        <translation>
            <numerusform>%n 次推理</numerusform>
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
        <translation>不运行 PATH 中的辅助程序</translation>
    </message>
    <message>
        <source>--live asks tmux</source>
        <translation>--live 会询问 tmux</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未获同意</translation>
    </message>
    <message>
        <source>stdout is not a terminal</source>
        <translation>stdout 不是终端</translation>
    </message>
    <message>
        <source>it would change the login</source>
        <translation>会更改登录信息</translation>
    </message>
    <message>
        <source>requirements.toml, cloud-managed</source>
        <translation>requirements.toml，云端管理</translation>
    </message>
    <message>
        <source>invocation config, including cloud-managed policy</source>
        <translation>本次调用的配置，包括云端管理的策略</translation>
    </message>
    <message>
        <source>a FIFO (named pipe)</source>
        <translation>FIFO（命名管道）</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not a file %1</source>
        <translation>不是文件：%1</translation>
    </message>
    <message>
        <source>not a file or directory</source>
        <translation>既不是文件也不是目录</translation>
    </message>
    <message>
        <source>readable file %1</source>
        <translation>可读文件 %1</translation>
    </message>
    <message>
        <source>path is not a file</source>
        <translation>路径不是文件</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>文件不可读</translation>
    </message>
    <message>
        <source>dir unreadable</source>
        <translation>目录不可读</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>域名查询</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>监听程序</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>不经代理</translation>
    </message>
    <message>
        <source>with credentials</source>
        <translation>携带凭据</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>与代理的 TLS</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>关闭了连接</translation>
    </message>
    <message>
        <source>it closes the connection</source>
        <translation>它关闭连接</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>no answer within %9</source>
        <translation>%9 内无应答</translation>
    </message>
    <message>
        <source>no answer of the resolver</source>
        <translation>解析器无应答</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未及时建立连接</translation>
    </message>
    <message>
        <source>%1 after %9</source>
        <translation>%1，用时 %9</translation>
    </message>
    <message>
        <source>%1://%2 by %3 (%4)</source>
        <translation>%1://%2，由 %3（%4）指定</translation>
    </message>
    <message>
        <source>no ALPN offered</source>
        <translation>未提供 ALPN</translation>
    </message>
    <message>
        <source>ALPN %1 of %2 or %3</source>
        <translation>ALPN %1（提供 %2 或 %3）</translation>
    </message>
    <message>
        <source>ALPN %1 of %2</source>
        <translation>ALPN %1（提供 %2）</translation>
    </message>
    <message>
        <source>%1 issued by %2</source>
        <translation>%1，由 %2 签发</translation>
    </message>
    <message>
        <source>%8 bytes sent</source>
        <translation>发送 %8 字节</translation>
    </message>
    <message>
        <source>%8 received</source>
        <translation>接收 %8</translation>
    </message>
    <message>
        <source>first frame %1</source>
        <translation>首帧 %1</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>以 %1 关闭</translation>
    </message>
    <message>
        <source>closed without a frame</source>
        <translation>未发帧即关闭</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>未发关闭帧即关闭</translation>
    </message>
    <message>
        <source>close frame %1</source>
        <translation>关闭帧 %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>请求超时</translation>
    </message>
    <message>
        <source>request timed out after %9</source>
        <translation>请求在 %9 后超时</translation>
    </message>
    <message>
        <source>request failed</source>
        <translation>请求失败</translation>
    </message>
    <message>
        <source>request could not be built</source>
        <translation>无法构造请求</translation>
    </message>
    <message>
        <source>connect failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>more than 10 redirects</source>
        <translation>重定向超过 10 次</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>不是 http 或 https URL</translation>
    </message>
    <message>
        <source>not a ws or wss URL</source>
        <translation>不是 ws 或 wss URL</translation>
    </message>
    <message>
        <source>not an HTTP status line</source>
        <translation>不是 HTTP 状态行</translation>
    </message>
    <message>
        <source>the chunks of the body are malformed</source>
        <translation>正文分块格式错误</translation>
    </message>
    <message>
        <source>the headers of the answer exceed 400 KiB</source>
        <translation>应答标头超过 400 KiB</translation>
    </message>
    <message>
        <source>the head of the answer exceeds 64 KiB</source>
        <translation>应答头部超过 64 KiB</translation>
    </message>
    <message>
        <source>the connection was closed without a whole answer</source>
        <translation>连接在应答完整之前关闭</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>应答不是 HTTP</translation>
    </message>
    <message>
        <source>the answer is not SOCKS</source>
        <translation>应答不是 SOCKS</translation>
    </message>
    <message>
        <source>the answer has no Sec-WebSocket-Accept</source>
        <translation>应答没有 Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>the answer has the wrong Sec-WebSocket-Accept</source>
        <translation>应答的 Sec-WebSocket-Accept 不正确</translation>
    </message>
    <message>
        <source>the server sent a frame of %8 bytes</source>
        <translation>服务器发送了 %8 字节的帧</translation>
    </message>
    <message>
        <source>the server sent a masked frame</source>
        <translation>服务器发送了带掩码的帧</translation>
    </message>
    <message>
        <source>the server sent what is no frame of WebSocket</source>
        <translation>服务器发送的不是 WebSocket 帧</translation>
    </message>
    <message>
        <source>TLS handshake or certificate validation failed</source>
        <translation>TLS 握手或证书验证失败</translation>
    </message>
    <message>
        <source>proxy authentication required</source>
        <translation>代理要求认证</translation>
    </message>
    <message>
        <source>address type not supported</source>
        <translation>不支持的地址类型</translation>
    </message>
    <message>
        <source>command not supported</source>
        <translation>不支持的命令</translation>
    </message>
    <message>
        <source>connection not allowed by ruleset</source>
        <translation>规则不允许该连接</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>general SOCKS server failure</source>
        <translation>SOCKS 服务器一般故障</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>the proxy accepts none of the offered authentications</source>
        <translation>代理不接受所提供的任何认证方式</translation>
    </message>
    <message>
        <source>the proxy chose an authentication that was not offered</source>
        <translation>代理选择了未提供的认证方式</translation>
    </message>
    <message>
        <source>the proxy refused the user name and password</source>
        <translation>代理拒绝了用户名和密码</translation>
    </message>
    <message>
        <source>the proxy wants an authentication</source>
        <translation>代理要求认证</translation>
    </message>
    <message>
        <source>error sending request (no client for %1:// proxies)</source>
        <translation>发送请求出错（没有支持 %1:// 代理的客户端）</translation>
    </message>
    <message>
        <source>URL error: Proxy URL scheme not supported</source>
        <translation>URL 错误：不支持的代理 URL 协议</translation>
    </message>
    <message>
        <source>error sending request for url (%1)</source>
        <translation>向 %1 发送请求出错</translation>
    </message>
    <message>
        <source>RSA key of %1 bits</source>
        <translation>%1 位 RSA 密钥</translation>
    </message>
    <message>
        <source>The certificate has no subject alternative name</source>
        <translation>证书没有使用者可选名称</translation>
    </message>
    <message>
        <source>The certificate is of an old version of X.509</source>
        <translation>证书是旧版本的 X.509</translation>
    </message>
    <message>
        <source>The certificate of an authority is used as a server&apos;s (CaUsedAsEndEntity)</source>
        <translation>证书颁发机构的证书被用作服务器证书（CaUsedAsEndEntity）</translation>
    </message>
    <message>
        <source>signed with SHA-1 or MD5</source>
        <translation>以 SHA-1 或 MD5 签名</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>%1 reachable (HTTP %2)</source>
        <translation>%1 可连接（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 route exists (HTTP %2)</source>
        <translation>%1 路由存在（HTTP %2）</translation>
    </message>
    <message>
        <source>version request timed out</source>
        <translation>版本查询超时</translation>
    </message>
    <message>
        <source>version response exceeds size limit</source>
        <translation>版本应答超过大小限制</translation>
    </message>
    <message>
        <source>newer version is available</source>
        <translation>有更新的版本</translation>
    </message>
    <message>
        <source>current version is not older</source>
        <translation>当前版本不低于最新版本</translation>
    </message>
    <message>
        <source>manual or unknown</source>
        <translation>手动或未知</translation>
    </message>
    <message>
        <source>standalone installer</source>
        <translation>独立安装程序</translation>
    </message>
    <message>
        <source>editor extension</source>
        <translation>编辑器扩展</translation>
    </message>
    <message>
        <source>source build</source>
        <translation>从源码构建</translation>
    </message>
    <message>
        <source>local build</source>
        <translation>本地构建</translation>
    </message>
    <message>
        <source>certificate #%1 is not X.509</source>
        <translation>第 %1 个证书不是 X.509</translation>
    </message>
    <message>
        <source>a certificate cannot be parsed</source>
        <translation>有证书无法解析</translation>
    </message>
    <message>
        <source>no certificates found in PEM file</source>
        <translation>PEM 文件中没有证书</translation>
    </message>
    <message>
        <source>failed to parse PEM file</source>
        <translation>无法解析 PEM 文件</translation>
    </message>
    <message>
        <source>base64 decode error</source>
        <translation>base64 解码错误</translation>
    </message>
    <message>
        <source>illegal section start</source>
        <translation>段的开头无效</translation>
    </message>
    <message>
        <source>missing section end marker</source>
        <translation>缺少段结束标记</translation>
    </message>
    <message>
        <source>Failed to load CA certificates from %1 selected by %2: %3.</source>
        <translation>无法从 %2 指定的 %1 加载 CA 证书：%3。</translation>
    </message>
    <message>
        <source>Failed to read CA certificate file %1 selected by %2: %3.</source>
        <translation>无法读取 %2 指定的 CA 证书文件 %1：%3。</translation>
    </message>
    <message>
        <source>built for another processor</source>
        <translation>为其他处理器构建</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>失效链接</translation>
    </message>
    <message>
        <source>interpreter missing</source>
        <translation>缺少解释器</translation>
    </message>
    <message>
        <source>native program missing</source>
        <translation>缺少原生程序</translation>
    </message>
    <message>
        <source>native program not executable</source>
        <translation>原生程序不可执行</translation>
    </message>
    <message>
        <source>not a program of this system</source>
        <translation>不是此系统的程序</translation>
    </message>
    <message>
        <source>not on PATH</source>
        <translation>不在 PATH 中</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行的是它</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>updated by `%1`</source>
        <translation>由 `%1` 更新</translation>
    </message>
    <message>
        <source>not told by any file</source>
        <translation>没有文件说明</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>信号 %1（%2）</translation>
    </message>
    <message>
        <source>no end within %9</source>
        <translation>%9 内未结束</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>quick (full with --all)</source>
        <translation>快速（完整检查用 --all）</translation>
    </message>
    <message>
        <source>a transaction is unfinished</source>
        <translation>有事务未完成</translation>
    </message>
    <message>
        <source>the state DB is being made</source>
        <translation>状态数据库正在创建</translation>
    </message>
    <message>
        <source>state DB is empty</source>
        <translation>状态数据库为空</translation>
    </message>
    <message>
        <source>exclusive lock</source>
        <translation>排他锁</translation>
    </message>
    <message>
        <source>write lock</source>
        <translation>写锁</translation>
    </message>
    <message>
        <source>recovers the log</source>
        <translation>正在恢复日志</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>held all the time</source>
        <translation>一直持有</translation>
    </message>
    <message>
        <source>file deleted</source>
        <translation>文件已删除</translation>
    </message>
    <message>
        <source>executable deleted</source>
        <translation>可执行文件已删除</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>僵尸进程</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>孤儿进程</translation>
    </message>
    <message>
        <source>no rows in _sqlx_migrations</source>
        <translation>_sqlx_migrations 中没有行</translation>
    </message>
    <message>
        <source>checksum of migration %1</source>
        <translation>迁移 %1 的校验和</translation>
    </message>
    <message>
        <source>none recorded, though there are tables</source>
        <translation>有表却没有记录</translation>
    </message>
    <message>
        <source>%8 applied</source>
        <translation>已应用 %8 个</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>of another build</source>
        <translation>来自其他构建</translation>
    </message>
    <message>
        <source>newer than the installed Codex</source>
        <translation>比已安装的 Codex 更新</translation>
    </message>
    <message>
        <source>%1 of %2 pages free (%3 %)</source>
        <translation>%2 页中有 %1 页空闲（%3 %）</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>属于宿主机</translation>
    </message>
    <message>
        <source>scan failed (%1)</source>
        <translation>扫描失败（%1）</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>no session bus at %1</source>
        <translation>%1 处没有会话总线</translation>
    </message>
    <message>
        <source>the session bus %1</source>
        <translation>会话总线 %1</translation>
    </message>
    <message>
        <source>nobody offers org.freedesktop.secrets on %1</source>
        <translation>%1 上没有程序提供 org.freedesktop.secrets</translation>
    </message>
    <message>
        <source>the secret service starts when Codex asks for it on %1</source>
        <translation>Codex 在 %1 上请求时，Secret Service 才会启动</translation>
    </message>
    <message>
        <source>a secret service is on %1</source>
        <translation>%1 上有 Secret Service</translation>
    </message>
    <message>
        <source>its default collection is locked, and Codex asks to unlock it</source>
        <translation>其默认集合已锁定，Codex 会请求解锁</translation>
    </message>
    <message>
        <source>it holds the login of this home, which is not read: it may ask the user first</source>
        <translation>它保存着此主目录的登录信息，但未读取：它可能会先询问用户</translation>
    </message>
    <message>
        <source>it holds no login of this home</source>
        <translation>它没有此主目录的登录信息</translation>
    </message>
    <message>
        <source>it refuses to tell what it starts</source>
        <translation>它拒绝说明会启动什么</translation>
    </message>
    <message>
        <source>it refuses to tell who offers secrets</source>
        <translation>它拒绝说明由谁提供 Secret Service</translation>
    </message>
    <message>
        <source>the bus does not let this user in, or does not answer</source>
        <translation>总线不允许此用户连接，或没有应答</translation>
    </message>
    <message>
        <source>the session bus does not answer</source>
        <translation>会话总线没有应答</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>有刷新令牌</translation>
    </message>
    <message>
        <source>without a refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>无到期时间</translation>
    </message>
    <message>
        <source>Codex renews it before it uses it</source>
        <translation>Codex 会在使用前续期</translation>
    </message>
    <message>
        <source>a keyring may hold one, and is not opened</source>
        <translation>密钥环中可能有登录信息，但未打开密钥环</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>ignored by this version</source>
        <translation>被此版本忽略</translation>
    </message>
    <message>
        <source>key of the provider</source>
        <translation>提供商的密钥</translation>
    </message>
    <message>
        <source>not used by the provider</source>
        <translation>提供商不使用</translation>
    </message>
    <message>
        <source>wins in codex exec</source>
        <translation>在 codex exec 中优先</translation>
    </message>
    <message>
        <source>wins over a stored login</source>
        <translation>优先于已保存的登录信息</translation>
    </message>
    <message>
        <source>hides the one of the %1</source>
        <translation>遮蔽了来自 %1 的值</translation>
    </message>
    <message>
        <source>not taken from %1</source>
        <translation>不采用 %1 中的值</translation>
    </message>
    <message>
        <source>%1 auth is missing %2</source>
        <translation>%1 认证缺少 %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>external ChatGPT</source>
        <translation>外部 ChatGPT</translation>
    </message>
    <message>
        <source>personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>agent identity</source>
        <translation>智能体身份</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>token data</source>
        <translation>令牌数据</translation>
    </message>
    <message>
        <source>refresh metadata</source>
        <translation>刷新信息</translation>
    </message>
    <message>
        <source>a Bedrock API key</source>
        <translation>Bedrock API 密钥</translation>
    </message>
    <message>
        <source>AWS access keys</source>
        <translation>AWS 访问密钥</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>私有访问密钥</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>a ChatGPT account id</source>
        <translation>ChatGPT 账户 ID</translation>
    </message>
    <message>
        <source>a personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>an agent identity token</source>
        <translation>智能体身份令牌</translation>
    </message>
    <message>
        <source>header auth cannot be loaded from auth storage</source>
        <translation>无法从登录信息存储中加载标头认证</translation>
    </message>
    <message>
        <source>Platform secure storage failure: no secret service provider or dbus session found</source>
        <translation>平台安全存储故障：未找到 Secret Service 提供程序或 D-Bus 会话</translation>
    </message>
    <message>
        <source>stream did not contain valid UTF-8</source>
        <translation>数据不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>invalid credential JSON (Data at line %1 column %2)</source>
        <translation>凭据 JSON 无效（第 %1 行第 %2 列处数据错误）</translation>
    </message>
    <message>
        <source>%1 at line %2 column %3</source>
        <translation>%1，位于第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>应有一个值</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>末尾有多余字符</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>末尾有多余逗号</translation>
    </message>
    <message>
        <source>recursion limit exceeded</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>key must be a string</source>
        <translation>键必须是字符串</translation>
    </message>
    <message>
        <source>EOF while parsing a value</source>
        <translation>文件在值中结束</translation>
    </message>
    <message>
        <source>EOF while parsing a list</source>
        <translation>文件在列表中结束</translation>
    </message>
    <message>
        <source>EOF while parsing an object</source>
        <translation>文件在对象中结束</translation>
    </message>
    <message>
        <source>EOF while parsing a string</source>
        <translation>文件在字符串中结束</translation>
    </message>
    <message>
        <source>control character (\u0000-\u001F) found while parsing a string</source>
        <translation>字符串中有控制字符（\u0000-\u001F）</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <translation>无效的转义</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>无效的数字</translation>
    </message>
    <message>
        <source>lone leading surrogate in hex escape</source>
        <translation>十六进制转义中有单独的前导代理项</translation>
    </message>
    <message>
        <source>unexpected end of hex escape</source>
        <translation>十六进制转义意外结束</translation>
    </message>
    <message>
        <source>a command makes the token, and it is started only with --live</source>
        <translation>令牌由命令生成，只有使用 --live 才会启动该命令</translation>
    </message>
    <message>
        <source>a command makes the token, and nothing is to be sent with it</source>
        <translation>令牌由命令生成，且不得用该令牌发送任何内容</translation>
    </message>
    <message>
        <source>the command gives no token</source>
        <translation>命令没有给出令牌</translation>
    </message>
    <message>
        <source>the command that makes the token is not found</source>
        <translation>找不到生成令牌的命令</translation>
    </message>
    <message>
        <source>Codex asks Amazon Bedrock nothing before the first prompt</source>
        <translation>Codex 在发送首个提示词之前不会询问 Amazon Bedrock</translation>
    </message>
    <message>
        <source>Codex has the token confirmed by its service before it uses it</source>
        <translation>Codex 在使用令牌之前，会先向令牌所属的服务确认</translation>
    </message>
    <message>
        <source>Codex signs each request anew</source>
        <translation>Codex 对每个请求重新签名</translation>
    </message>
    <message>
        <source>it has a line break or another character that no header can carry</source>
        <translation>其中有换行符或标头无法携带的其他字符</translation>
    </message>
    <message>
        <source>the access token has expired; Codex asks for a new one first</source>
        <translation>访问令牌已过期；Codex 会先请求新的令牌</translation>
    </message>
    <message>
        <source>the login is in a keyring</source>
        <translation>登录信息在密钥环中</translation>
    </message>
    <message>
        <source>the configuration cannot be loaded</source>
        <translation>无法加载配置</translation>
    </message>
    <message>
        <source>Missing environment variable: `%1`.</source>
        <translation>缺少环境变量：`%1`。</translation>
    </message>
    <message>
        <source>the SDK asks for a new one</source>
        <translation>SDK 会请求新的令牌</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>whether AWS takes them is not inspected</source>
        <translation>未检查 AWS 是否接受</translation>
    </message>
    <message>
        <source>PATH is not set</source>
        <translation>未设置 PATH</translation>
    </message>
    <message>
        <source>not found on PATH</source>
        <translation>在 PATH 中未找到</translation>
    </message>
    <message>
        <source>bearer token env var %1 is not set</source>
        <translation>未设置 Bearer 令牌变量 %1</translation>
    </message>
    <message>
        <source>header env var %1 is not set</source>
        <translation>未设置标头变量 %1</translation>
    </message>
    <message>
        <source>env var %1 is not set</source>
        <translation>未设置环境变量 %1</translation>
    </message>
    <message>
        <source>empty env key %1</source>
        <translation>空的变量名 %1</translation>
    </message>
    <message>
        <source>cwd does not exist (%1)</source>
        <translation>工作目录不存在（%1）</translation>
    </message>
    <message>
        <source>env_vars entry `%1` uses source `remote`, which requires remote MCP stdio</source>
        <translation>env_vars 中的 `%1` 使用来源 `remote`，这需要远程 MCP stdio</translation>
    </message>
    <message>
        <source>remote stdio cwd is not absolute (%1)</source>
        <translation>远程 stdio 的工作目录不是绝对路径（%1）</translation>
    </message>
    <message>
        <source>remote stdio requires an explicit cwd</source>
        <translation>远程 stdio 需要明确指定工作目录</translation>
    </message>
    <message>
        <source>stdio command %1 is not resolvable (%2)</source>
        <translation>无法解析 stdio 命令 %1（%2）</translation>
    </message>
    <message>
        <source>stdio command is empty</source>
        <translation>stdio 命令为空</translation>
    </message>
    <message>
        <source>%1 before its answer to %2</source>
        <translation>在应答 %2 之前结束：%1</translation>
    </message>
    <message>
        <source>closed its output before its answer to %1</source>
        <translation>在应答 %1 之前关闭了输出</translation>
    </message>
    <message>
        <source>error as the answer to %1</source>
        <translation>对 %1 的应答是错误</translation>
    </message>
    <message>
        <source>no answer to %1 within %9</source>
        <translation>%9 内未应答 %1</translation>
    </message>
    <message>
        <source>answers %1 with %2</source>
        <translation>对 %1 的应答是 %2</translation>
    </message>
    <message>
        <source>no message of MCP as the answer to %1, but %2</source>
        <translation>对 %1 的应答不是 MCP 消息，而是 %2</translation>
    </message>
    <message>
        <source>reads no answers to its own requests, before its answer to %1</source>
        <translation>在应答 %1 之前，不读取对其自身请求的应答</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output that is no message</source>
        <translation>不是消息的输出</translation>
    </message>
    <message>
        <source>a line of over 2 MiB, not read</source>
        <translation>超过 2 MiB 的行，未读取</translation>
    </message>
    <message>
        <source>its definition does not allow it</source>
        <translation>其定义不允许</translation>
    </message>
    <message>
        <source>it runs in another environment</source>
        <translation>它在另一环境中运行</translation>
    </message>
    <message>
        <source>too many servers</source>
        <translation>服务器过多</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未调用</translation>
    </message>
    <message>
        <source>no consent, offline, or its credentials are not to be sent</source>
        <translation>未获同意、离线，或不应发送其凭据</translation>
    </message>
    <message>
        <source>failed to connect to control socket</source>
        <translation>无法连接控制套接字</translation>
    </message>
    <message>
        <source>failed to parse app-server JSON-RPC message</source>
        <translation>无法解析 app-server 的 JSON-RPC 消息</translation>
    </message>
    <message>
        <source>failed to parse initialize response</source>
        <translation>无法解析 initialize 的应答</translation>
    </message>
    <message>
        <source>failed to send initialize request</source>
        <translation>无法发送 initialize 请求</translation>
    </message>
    <message>
        <source>failed to upgrade control socket</source>
        <translation>无法升级控制套接字</translation>
    </message>
    <message>
        <source>app-server closed the control socket</source>
        <translation>app-server 关闭了控制套接字</translation>
    </message>
    <message>
        <source>timed out probing app-server control socket control socket</source>
        <translation>探测 app-server 控制套接字超时</translation>
    </message>
    <message>
        <source>stale or unreachable</source>
        <translation>已失效或无法连接</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>常驻</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>path resolved (read/write access not tested)</source>
        <translation>路径已解析（未测试读写权限）</translation>
    </message>
    <message>
        <source>missing (may be intentional)</source>
        <translation>缺失（可能是有意的）</translation>
    </message>
    <message>
        <source>access denied to doctor</source>
        <translation>Codex Doctor 被拒绝访问</translation>
    </message>
    <message>
        <source>path probe failed</source>
        <translation>路径探测失败</translation>
    </message>
    <message>
        <source>path probe timed out</source>
        <translation>路径探测超时</translation>
    </message>
    <message>
        <source>terminfo</source>
        <translation>terminfo</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <translation>没有 %1 的条目</translation>
    </message>
    <message>
        <source>A multiplexer runs inside another: each takes keys and colours from the one around it.</source>
        <translation>一个终端复用器运行在另一个之中：各自从外层取得按键和颜色。</translation>
    </message>
    <message>
        <source>TERM is that of a multiplexer, and none is around this run.</source>
        <translation>TERM 是终端复用器的值，但此次运行并不在其中。</translation>
    </message>
    <message>
        <source>NO_COLOR is set: programs show no colours.</source>
        <translation>已设置 NO_COLOR：程序不显示颜色。</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>占用磁盘 %1</translation>
    </message>
    <message>
        <source>images %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>longest line %1</source>
        <translation>最长的行 %1</translation>
    </message>
    <message>
        <source>only the first %9 inspected</source>
        <translation>仅检查了前 %9</translation>
    </message>
    <message>
        <source>%1 and %2 of write-ahead log</source>
        <translation>%1，另有预写日志 %2</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>incomplete frame</source>
        <translation>帧不完整</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>JSON 无效</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL 字节</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>细节级别 %1</translation>
    </message>
    <message>
        <source>%9 as base64</source>
        <translation>base64 形式 %9</translation>
    </message>
    <message>
        <source>%9 decoded</source>
        <translation>解码后 %9</translation>
    </message>
    <message>
        <source>%8 total bytes</source>
        <translation>共 %8 字节</translation>
    </message>
    <message>
        <source>%8 average bytes</source>
        <translation>平均 %8 字节</translation>
    </message>
    <message>
        <source>%8 files</source>
        <translation>%8 个文件</translation>
    </message>
    <message>
        <source>Was edited by hand: values and places that are not JSON were read as text or passed over.</source>
        <translation>经过手工编辑：不是 JSON 的值和位置已按文本读取或略过。</translation>
    </message>
    <message>
        <source>Has schema version %1; this program knows version 1 and may miss some of it.</source>
        <translation>其架构版本为 %1；此程序只了解版本 1，可能会遗漏部分内容。</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>意外的 %1</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>无效的字面量</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>输入结尾</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>object key</source>
        <translation>对象键</translation>
    </message>
    <message>
        <source>the text ends before the report does</source>
        <translation>文本在报告结束之前就结束了</translation>
    </message>
    <message>
        <source>the code block ends before the report does</source>
        <translation>代码块在报告结束之前就结束了</translation>
    </message>
    <message>
        <source>nested deeper than any report</source>
        <translation>嵌套深于任何报告</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>文本在字符串中结束</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>字符串缺少结束引号</translation>
    </message>
    <message>
        <source>no report is in it</source>
        <translation>其中没有报告</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>此处之前缺少逗号</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>%1: %2. Open what `codex-doctor-cli --json` or `codex doctor --json` printed, as a file or pasted into a text, whole.</source>
        <translation>%1：%2。请打开 `codex-doctor-cli --json` 或 `codex doctor --json` 的完整输出，可以是文件，也可以是粘贴在文本中的内容。</translation>
    </message>
    <message>
        <source>the object has no `checks`</source>
        <translation>对象没有 `checks`</translation>
    </message>
    <message>
        <source>more checks than in any report</source>
        <translation>检查项多于任何报告</translation>
    </message>
    <message>
        <source>nothing in `checks` is a check</source>
        <translation>`checks` 中没有任何检查</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>over 64 MiB, larger than any report</source>
        <translation>超过 64 MiB，大于任何报告</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n 项正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warn</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>line %8</source>
        <translation>第 %8 行</translation>
    </message>
    <message>
        <source>connection errors</source>
        <translation>连接错误</translation>
    </message>
    <message>
        <source>authorisation errors</source>
        <translation>授权错误</translation>
    </message>
    <message>
        <source>usage limit errors</source>
        <translation>用量上限错误</translation>
    </message>
    <message>
        <source>server errors</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>database errors</source>
        <translation>数据库错误</translation>
    </message>
    <message>
        <source>rollout DB scan error</source>
        <translation>会话文件：扫描错误</translation>
    </message>
    <message>
        <source>rollout DB malformed file</source>
        <translation>会话文件：文件名格式错误</translation>
    </message>
    <message>
        <source>rollout DB missing active</source>
        <translation>会话文件：缺少的活动行</translation>
    </message>
    <message>
        <source>rollout DB missing archived</source>
        <translation>会话文件：缺少的已归档行</translation>
    </message>
    <message>
        <source>rollout DB stale row</source>
        <translation>会话文件：过时的行</translation>
    </message>
    <message>
        <source>rollout DB archive mismatch</source>
        <translation>会话文件：归档不一致</translation>
    </message>
    <message>
        <source>rollout DB duplicate rollout thread id</source>
        <translation>会话文件：重复的对话 ID</translation>
    </message>
    <message>
        <source>rollout DB duplicate DB path</source>
        <translation>会话文件：数据库中重复的路径</translation>
    </message>
    <message>
        <source>error sending request</source>
        <translation>发送请求出错</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>对端离开</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>未给出代码</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>无效数据</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>缺少扩展</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path does not exist</source>
        <translation>%1 指向“%2”，但该路径不存在</translation>
    </message>
    <message>
        <source>%1 points to &quot;%2&quot;, but that path is not a directory</source>
        <translation>%1 指向“%2”，但该路径不是目录</translation>
    </message>
    <message>
        <source>Could not find home directory</source>
        <translation>找不到用户主目录</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%3 上的 %1（%2）</translation>
    </message>
    <message>
        <source>Bedrock API key</source>
        <translation>Bedrock API 密钥</translation>
    </message>
    <message>
        <source>Bedrock access key</source>
        <translation>Bedrock 访问密钥</translation>
    </message>
    <message>
        <source>needs too much memory to inspect</source>
        <translation>检查所需内存过多</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>结束过早</translation>
    </message>
    <message>
        <source>Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead.</source>
        <translation>无法发送任何内容，因为 %1 有错误：%2。可以改为将归档包保存到文件。</translation>
    </message>
    <message>
        <source>Set cli_auth_credentials_store = &quot;file&quot; in %1, then run `codex login`.</source>
        <translation>请在 %1 中设置 cli_auth_credentials_store = &quot;file&quot;，然后运行 `codex login`。</translation>
    </message>
    <message>
        <source>Write command in %1 with the whole path: variables such as $HOME are not expanded.</source>
        <translation>请在 %1 中写出完整路径的 command：$HOME 之类的变量不会展开。</translation>
    </message>
    <message>
        <source>The address of MCP server %1 (%2) is no web address</source>
        <translation>MCP 服务器 %1 的地址（%2）不是网址</translation>
    </message>
    <message>
        <source>Write url in %1 with scheme and host, such as &quot;http://localhost:3000/mcp&quot;.</source>
        <translation>请在 %1 中写出带协议和主机的 url，例如 &quot;http://localhost:3000/mcp&quot;。</translation>
    </message>
    <message>
        <source>The provider %1 has no base_url: its requests go to OpenAI (api.openai.com)</source>
        <translation>提供商 %1 没有 base_url：其请求会发往 OpenAI（api.openai.com）</translation>
    </message>
    <message>
        <source>Write below [model_providers.%1] (%2): base_url = &quot;https://…/v1&quot;, with the address of the provider.</source>
        <translation>请在 [model_providers.%1]（%2）下写入：base_url = &quot;https://…/v1&quot;，使用该提供商的地址。</translation>
    </message>
    <message>
        <source>base_url is not set</source>
        <translation>未设置 base_url</translation>
    </message>
    <message>
        <source>The account has no credit left at %1: %2</source>
        <translation>账户在 %1 已无余额：%2</translation>
    </message>
    <message>
        <source>git refuses the repository %1: %2 belongs to another user, and no safe.directory names the repository</source>
        <translation>git 拒绝仓库 %1：%2 属于另一个用户，且没有 safe.directory 指明该仓库</translation>
    </message>
    <message>
        <source>a repository of this user, or one that is said to be safe</source>
        <translation>属于此用户的仓库，或已声明为安全的仓库</translation>
    </message>
    <message>
        <source>If you trust what lies there: `git config --global --add safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`.</source>
        <translation>如果信任其中的内容：`git config --global --add safe.directory %1`。如果它是您的：`sudo chown -R $(id -u) %1`。</translation>
    </message>
    <message>
        <source>git finds no repository in %1: the file .git there names %2, which is gone</source>
        <translation>git 在 %1 中找不到仓库：其中的 .git 文件指向 %2，而它已不存在</translation>
    </message>
    <message>
        <source>a folder of git&apos;s at the place that .git names</source>
        <translation>.git 所指位置有 git 的文件夹</translation>
    </message>
    <message>
        <source>If the main repository was moved, run `git worktree repair %1` in it; otherwise make the worktree again.</source>
        <translation>如果主仓库被移动过，请在其中运行 `git worktree repair %1`；否则请重新创建工作树。</translation>
    </message>
    <message>
        <source>git finds no repository in %1: %2 names neither a branch nor a commit</source>
        <translation>git 在 %1 中找不到仓库：%2 既不指向分支也不指向提交</translation>
    </message>
    <message>
        <source>a line such as: ref: refs/heads/main</source>
        <translation>形如 ref: refs/heads/main 的一行</translation>
    </message>
    <message>
        <source>Write the branch you worked on into it: `echo ref: refs/heads/main &gt; %1`, then see with `git status` whether more is damaged.</source>
        <translation>请写入您之前所在的分支：`echo ref: refs/heads/main &gt; %1`，然后用 `git status` 查看是否还有其他损坏。</translation>
    </message>
    <message>
        <source>git ends at once: line %1 of its configuration %2 cannot be read</source>
        <translation>git 会立即退出：无法读取其配置 %2 的第 %1 行</translation>
    </message>
    <message>
        <source>sections in brackets, and key = value</source>
        <translation>方括号中的节，以及 键 = 值</translation>
    </message>
    <message>
        <source>Correct or remove line %1 of %2.</source>
        <translation>请更正或删除 %2 的第 %1 行。</translation>
    </message>
    <message>
        <source>read from files: git was not run</source>
        <translation>从文件读取：未运行 git</translation>
    </message>
    <message>
        <source>It belongs to another user, as `sudo codex` leaves it. Take it back: `sudo chown &quot;$(id -un)&quot;: %1`.</source>
        <translation>它属于其他用户，通常是运行过 `sudo codex` 所致。请将其所有者改回您的用户：`sudo chown &quot;$(id -un)&quot;: %1`。</translation>
    </message>
    <message>
        <source>The name of the provider %1 has a dot, and so stands for two tables</source>
        <translation>提供商名称 %1 含有点号，因此表示两个表</translation>
    </message>
    <message>
        <source>Put the name in quotes: [model_providers.&quot;%1&quot;]</source>
        <translation>请将名称放入引号：[model_providers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>The name of the MCP server %1 has a dot, and so stands for two tables</source>
        <translation>MCP 服务器 %1 的名称含有点号，因此表示两个表</translation>
    </message>
    <message>
        <source>Put the name in quotes: [mcp_servers.&quot;%1&quot;]</source>
        <translation>请给名称加引号：[mcp_servers.&quot;%1&quot;]</translation>
    </message>
    <message>
        <source>[%1] stands in the table %2, but line %3 gives %2 a value</source>
        <translation>[%1] 位于表 %2 中，但第 %3 行给 %2 赋了值</translation>
    </message>
    <message>
        <source>Did you mean [%1]? Rename the table.</source>
        <translation>您是否想写 [%1]？请重命名该表。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the key %2</source>
        <translation>键 %2 中有不可见字符（%1）</translation>
    </message>
    <message>
        <source>Type the line again instead of pasting it: %1 = value</source>
        <translation>请重新键入该行，不要粘贴：%1 = 值</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands in the line</source>
        <translation>该行中有一个不可见字符（%1）</translation>
    </message>
    <message>
        <source>Remove it, or type the line again instead of pasting it.</source>
        <translation>请将其删除，或重新键入该行而不要粘贴。</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is UTF-16 without a mark, or was damaged</source>
        <translation>文件含有 NUL 字节：它是不带标记的 UTF-16，或已损坏</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8, or restore it from a backup.</source>
        <translation>请将文件重新保存为 UTF-8，或从备份中还原。</translation>
    </message>
    <message>
        <source>Remove the lines of Markdown that begin with ```.</source>
        <translation>请删除以 ``` 开头的 Markdown 行。</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero: %2</source>
        <translation>%1 的数字以零开头：%2</translation>
    </message>
    <message>
        <source>a number without zeros before it</source>
        <translation>前面没有零的数字</translation>
    </message>
    <message>
        <source>The number of %1 is too large: %2</source>
        <translation>%1 的数字太大：%2</translation>
    </message>
    <message>
        <source>a number up to 9223372036854775807</source>
        <translation>不超过 9223372036854775807 的数字</translation>
    </message>
    <message>
        <source>Write a smaller number, or remove %1 to get its default.</source>
        <translation>请写较小的数字，或删除 %1 以使用默认值。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>worktree</source>
        <translation>工作树</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用项</translation>
    </message>
    <message>
        <source>rollout DB UTF-16 files</source>
        <translation>会话文件：UTF-16 编码</translation>
    </message>
    <message>
        <source>rollout DB beginnings cut short</source>
        <translation>会话文件：被截断的开头部分</translation>
    </message>
    <message>
        <source>rollout DB beginnings missing</source>
        <translation>会话文件：缺少的开头部分</translation>
    </message>
    <message>
        <source>through proxy</source>
        <translation>经由代理</translation>
    </message>
    <message>
        <source>os error %8</source>
        <translation>系统错误 %8</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Symbolic link loop</source>
        <translation>符号链接循环</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Filename too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>远程输入/输出错误</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>过时的文件句柄</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序文件正被使用</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>可执行文件格式错误</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>参数列表过长</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的参数</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>无效的文件描述符</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>功能未实现</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>无效的跨设备链接</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有该设备或地址</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>没有该进程</translation>
    </message>
    <message>
        <source>Inappropriate ioctl for device</source>
        <translation>不适用于该设备的控制操作</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>值超出数据类型的范围</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>系统调用被中断</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对端重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>本机中断了连接</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>对端已关闭连接</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配所请求的地址</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>协议不支持该地址族</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>不支持的协议</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>Socket operation on non-socket</source>
        <translation>对非套接字执行套接字操作</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>没有可用的缓冲区空间</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>文件系统已损坏</translation>
    </message>
    <message>
        <source>failed to lookup address information: %1</source>
        <translation>无法查询地址信息：%1</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>未知的名称</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>域名解析发生不可恢复的错误</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>该主机名没有对应的地址</translation>
    </message>
    <message>
        <source>Address family for hostname not supported</source>
        <translation>该主机名不支持此地址族</translation>
    </message>
    <message>
        <source>Memory allocation failure</source>
        <translation>内存分配失败</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>终端断开</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Illegal instruction</source>
        <translation>非法指令</translation>
    </message>
    <message>
        <source>Trace/breakpoint trap</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Bus error</source>
        <translation>总线错误</translation>
    </message>
    <message>
        <source>Floating point exception</source>
        <translation>算术错误</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>被强行终止</translation>
    </message>
    <message>
        <source>Segmentation fault</source>
        <translation>段错误</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>定时器到时</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Bad system call</source>
        <translation>非法系统调用</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>超出 CPU 时间限制</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>超出文件大小限制</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>找不到颁发者证书</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>无法解密证书签名</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>无法读取证书中的公钥</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>证书的签名无效</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>证书的生效时间无效</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>证书的到期时间无效</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>证书链的根证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>找不到本机所查得证书的颁发者证书</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>没有任何证书通过验证</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>其中一个 CA 证书无效</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>证书链超过了允许的长度</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>证书不适用于此用途</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>根 CA 证书不受信任用于此用途</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>根 CA 证书被标记为拒绝此用途</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>对端未出示任何证书</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>主机名与此证书的任何有效主机都不匹配</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>对端证书已被列入黑名单</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>远程主机关闭了连接</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>TLS 握手时出错：%1</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>证书验证失败</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>不是 TLS 应答或版本错误</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>不支持的 TLS 版本</translation>
    </message>
    <message>
        <source>no shared cipher</source>
        <translation>没有共同的加密套件</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>连接意外结束</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>对端警报：握手失败</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>对端警报：证书不可接受</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>对端警报：需要客户端证书</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>对端警报：不接受该 TLS 版本</translation>
    </message>
    <message>
        <source>error:%1:SSL routines:%2:%3</source>
        <translation>error:%1:SSL routines:%2:%3</translation>
    </message>
    <message>
        <source>error returned from database: (code: %8) %1</source>
        <translation>数据库返回错误：（代码 %8）%1</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>relative URL without a base</source>
        <translation>缺少基准的相对 URL</translation>
    </message>
    <message>
        <source>expected ident</source>
        <translation>应为标识符</translation>
    </message>
    <message>
        <source>expected `,` or `}`</source>
        <translation>应为 `,` 或 `}`</translation>
    </message>
    <message>
        <source>expected `,` or `]`</source>
        <translation>应为 `,` 或 `]`</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>非法值</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>非法数字</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>对象未结束</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>数组未结束</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>字符串未结束</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>名称后缺少冒号</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>值之间缺少逗号</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>逗号后缺少内容</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>文档末尾有多余字符</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>无效的 UTF-8 字符串</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>dir</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>git repo root</source>
        <translation>Git 仓库根目录</translation>
    </message>
    <message>
        <source>project config</source>
        <translation>项目配置</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>under %5</source>
        <translation>在 %5 之下</translation>
    </message>
    <message>
        <source>provider %1 is not configured</source>
        <translation>提供商 %1 未配置</translation>
    </message>
    <message>
        <source>%1, of the working directory %2</source>
        <translation>%1，属于工作目录 %2</translation>
    </message>
    <message>
        <source>%8: the list loads them as it is scrolled, side bars of apps may not</source>
        <translation>%8：列表会在滚动时加载它们，应用的侧栏则可能不会</translation>
    </message>
    <message>
        <source>%8 of %6</source>
        <translation>%6 中的 %8</translation>
    </message>
    <message>
        <source>%1 of %9, %7 free</source>
        <translation>%9 中的 %1，可用 %7</translation>
    </message>
    <message>
        <source>+%9 since %1</source>
        <translation>自 %1 以来 +%9</translation>
    </message>
    <message>
        <source>-%9 since %1</source>
        <translation>自 %1 以来 -%9</translation>
    </message>
    <message>
        <source>1 files</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 days ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>%8 minutes</source>
        <translation>%8 分钟</translation>
    </message>
    <message>
        <source>over 1 second</source>
        <translation>超过 1 秒</translation>
    </message>
    <message>
        <source>until %5</source>
        <translation>至 %5</translation>
    </message>
    <message>
        <source>last %5</source>
        <translation>最后 %5</translation>
    </message>
    <message>
        <source>mode %5</source>
        <translation>权限 %5</translation>
    </message>
    <message>
        <source>hides %5</source>
        <translation>遮蔽了 %5</translation>
    </message>
    <message>
        <source>package %5</source>
        <translation>软件包 %5</translation>
    </message>
    <message>
        <source>resources %5</source>
        <translation>资源 %5</translation>
    </message>
    <message>
        <source>path %5</source>
        <translation>路径 %5</translation>
    </message>
    <message>
        <source>unreadable or invalid</source>
        <translation>无法读取或无效</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>file -&gt; %1</source>
        <translation>文件 -&gt; %1</translation>
    </message>
    <message>
        <source>open after %9</source>
        <translation>%9 后打开</translation>
    </message>
    <message>
        <source>first IPv4</source>
        <translation>IPv4 优先</translation>
    </message>
    <message>
        <source>first IPv6</source>
        <translation>IPv6 优先</translation>
    </message>
    <message>
        <source>first none</source>
        <translation>无首选</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>域名查询失败</translation>
    </message>
    <message>
        <source>network error: %1</source>
        <translation>网络错误：%1</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>握手超时</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>WebSocket 握手</translation>
    </message>
    <message>
        <source>workspace routing</source>
        <translation>工作区路由</translation>
    </message>
    <message>
        <source>provider auth</source>
        <translation>提供商认证</translation>
    </message>
    <message>
        <source>API key auth</source>
        <translation>API 密钥认证</translation>
    </message>
    <message>
        <source>ChatGPT auth</source>
        <translation>ChatGPT 认证</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 returned HTTP %2</source>
        <translation>%1 返回了 HTTP %2</translation>
    </message>
    <message>
        <source>%1 request timed out</source>
        <translation>%1：请求超时</translation>
    </message>
    <message>
        <source>%1 request failed</source>
        <translation>%1：请求失败</translation>
    </message>
    <message>
        <source>%1 request could not be built</source>
        <translation>%1：无法构造请求</translation>
    </message>
    <message>
        <source>%1 connect failed</source>
        <translation>%1：连接失败</translation>
    </message>
    <message>
        <source>%1 TLS handshake or certificate validation failed</source>
        <translation>%1：TLS 握手或证书验证失败</translation>
    </message>
    <message>
        <source>%1 proxy authentication required</source>
        <translation>%1：代理要求认证</translation>
    </message>
    <message>
        <source>not inspected on this platform</source>
        <translation>此平台上不检查</translation>
    </message>
    <message>
        <source>unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock model provider</source>
        <translation>不支持的操作：仅 Amazon Bedrock 提供商支持 Bedrock API 密钥认证</translation>
    </message>
    <message>
        <source>none, because %1 (%2) exempts %3</source>
        <translation>无，因为 %1（%2）排除了 %3</translation>
    </message>
    <message>
        <source>invalid configuration</source>
        <translation>无效的配置</translation>
    </message>
    <message>
        <source>configuration load failed</source>
        <translation>配置加载失败</translation>
    </message>
    <message>
        <source>invalid input parameter</source>
        <translation>无效的输入参数</translation>
    </message>
    <message>
        <source>entity not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Codex is ignoring %n unrecognized configuration setting(s). Check for typos or deprecated settings.</source>
        <translation>
            <numerusform>Codex 忽略了 %n 个无法识别的配置项。请检查是否有拼写错误或已弃用的设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files than were looked at</source>
        <translation>还有未查看的文件</translation>
    </message>
    <message>
        <source>cannot find binary path</source>
        <translation>找不到程序路径</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件存在</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>execution not verified</source>
        <translation>未验证能否执行</translation>
    </message>
    <message>
        <source>ignored inherited package-manager launch env for cargo-built binary</source>
        <translation>程序由 Cargo 构建，已忽略继承的软件包管理器启动变量</translation>
    </message>
    <message>
        <source>%1 UTC: %8 from %2 to %3</source>
        <translation>%1 UTC：%8 次，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 UTC: %8 at %2</source>
        <translation>%1 UTC：%8 次，于 %2</translation>
    </message>
    <message>
        <source>has it open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>state DB missing</source>
        <translation>缺少状态数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>%8 behind their rollout</source>
        <translation>%8 个落后于其会话文件</translation>
    </message>
    <message>
        <source>thread %5</source>
        <translation>对话 %5</translation>
    </message>
    <message>
        <source>request %5</source>
        <translation>请求 %5</translation>
    </message>
    <message>
        <source>response %5</source>
        <translation>响应 %5</translation>
    </message>
    <message>
        <source>%8 completed</source>
        <translation>%8 次完成</translation>
    </message>
    <message>
        <source>%8 failed</source>
        <translation>%8 次失败</translation>
    </message>
    <message>
        <source>%8 cancelled</source>
        <translation>%8 次取消</translation>
    </message>
    <message>
        <source>and %1 that tell none</source>
        <translation>另有 %1未注明</translation>
    </message>
    <message>
        <source>the rest is not inspected</source>
        <translation>其余未检查</translation>
    </message>
    <message>
        <source>no log can be read</source>
        <translation>没有可读的日志</translation>
    </message>
    <message>
        <source>%1, of which Codex itself started %2</source>
        <translation>%1，其中 %2 个由 Codex 启动</translation>
    </message>
    <message>
        <source>it was written to during the whole check</source>
        <translation>检查期间一直在被写入</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>it does not say whether it is locked</source>
        <translation>它不说明是否已锁定</translation>
    </message>
    <message>
        <source>it does not say what it holds</source>
        <translation>它不说明其中的内容</translation>
    </message>
    <message>
        <source>a kind of bus that is not spoken here</source>
        <translation>不支持的总线类型</translation>
    </message>
    <message>
        <source>made by a command</source>
        <translation>由命令生成</translation>
    </message>
    <message>
        <source>from a role, which AWS hands out</source>
        <translation>来自角色，由 AWS 发放</translation>
    </message>
    <message>
        <source>from a web identity, which AWS exchanges</source>
        <translation>来自 Web 身份，由 AWS 换取</translation>
    </message>
    <message>
        <source>from the program %1, which is not started</source>
        <translation>来自程序 %1，该程序不会被启动</translation>
    </message>
    <message>
        <source>from single sign-on, without a token</source>
        <translation>来自单点登录，没有令牌</translation>
    </message>
    <message>
        <source>from single sign-on, whose token is valid until %1</source>
        <translation>来自单点登录，其令牌有效期至 %1</translation>
    </message>
    <message>
        <source>from single sign-on, whose token expired at %1</source>
        <translation>来自单点登录，其令牌已于 %1 过期</translation>
    </message>
    <message>
        <source>perhaps from a service of this machine</source>
        <translation>可能来自本机的服务</translation>
    </message>
    <message>
        <source>keys, valid until %1</source>
        <translation>密钥，有效期至 %1</translation>
    </message>
    <message>
        <source>%1 (read); %2</source>
        <translation>%1（读取）；%2</translation>
    </message>
    <message>
        <source>%1 (write); %2</source>
        <translation>%1（写入）；%2</translation>
    </message>
    <message>
        <source>%1 (read, write); %2</source>
        <translation>%1（读取、写入）；%2</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>未探测</translation>
    </message>
    <message>
        <source>filesystem read restrictions apply</source>
        <translation>文件系统读取受限</translation>
    </message>
    <message>
        <source>effective filesystem policy</source>
        <translation>生效的文件系统策略</translation>
    </message>
    <message>
        <source>entry provenance unavailable</source>
        <translation>条目来源不可用</translation>
    </message>
    <message>
        <source>resolve paths only; read/write access is not tested</source>
        <translation>仅解析路径；不测试读写权限</translation>
    </message>
    <message>
        <source>2 seconds per path, 8 seconds total, at most 32 paths</source>
        <translation>每个路径 2 秒，总共 8 秒，最多 32 个路径</translation>
    </message>
    <message>
        <source>probe budget exhausted</source>
        <translation>探测时间已用尽</translation>
    </message>
    <message>
        <source>folders that may not be read, or took too long: there is more</source>
        <translation>无法读取或耗时过长的目录：还有更多</translation>
    </message>
    <message>
        <source>%1, %9, and %8 not to the end; --all inspects all</source>
        <translation>%1，%9，另有 %8 个未检查到末尾；--all 检查全部</translation>
    </message>
    <message>
        <source>with %8 items</source>
        <translation>含 %8 项</translation>
    </message>
    <message numerus="yes">
        <source>%n compaction(s) %1</source>
        <translation>
            <numerusform>%n 次压缩 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %9 of memory to resume</source>
        <translation>恢复约需 %9 内存</translation>
    </message>
    <message>
        <source>%9 of generated images that you no longer need</source>
        <translation>%9：不再需要的生成图片</translation>
    </message>
    <message>
        <source>%9 of archived sessions: `codex delete &lt;id&gt;` for each (archiving alone frees nothing)</source>
        <translation>%9：已归档的会话：逐个 `codex delete &lt;id&gt;`（仅归档不会释放空间）</translation>
    </message>
    <message>
        <source>%9 of older standalone releases in packages/standalone/releases, while no Codex runs</source>
        <translation>%9：packages/standalone/releases 中的旧独立安装版本，请在没有 Codex 运行时处理</translation>
    </message>
    <message>
        <source>%9 of worktrees: `git worktree list`, then `git worktree remove &lt;path&gt;`</source>
        <translation>%9：工作树：先 `git worktree list`，再 `git worktree remove &lt;path&gt;`</translation>
    </message>
    <message>
        <source>%9 of text logs: `rm log/*.log` in the home, while no Codex runs</source>
        <translation>%9：文本日志：在主目录中 `rm log/*.log`，请在没有 Codex 运行时执行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <translation>用户</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>legacy managed</source>
        <translation>受管（旧式）</translation>
    </message>
    <message>
        <source>%1: `%2` is ignored.</source>
        <translation>%1：`%2` 被忽略。</translation>
    </message>
    <message>
        <source>... and %8 more ignored settings.</source>
        <translation>... 以及另外 %8 个被忽略的配置项。</translation>
    </message>
    <message>
        <source>Ignored unsupported project-local config keys in %1: %2. If you want these settings to apply, manually set them in your user-level config.toml.</source>
        <translation>已忽略 %1 中项目不能设置的配置项：%2。如需生效，请在用户级 config.toml 中设置。</translation>
    </message>
    <message>
        <source>`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = false` disables subagent tools even when the model selects a subagent version, unless `[features].multi_agent_v2` is enabled.</source>
        <translation>`[features].multi_agent` 已弃用。它仍控制 V1 回退。除非启用 `[features].multi_agent_v2`，否则即使模型选择了子代理版本，`[agents].enabled = false` 也会禁用子代理工具。</translation>
    </message>
    <message>
        <source>`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification always uses conversations; remove this setting from config.toml or profile configuration files.</source>
        <translation>`[features.guardianv2].async_classifier_mode` 已弃用并被忽略。异步分类始终使用会话；请从 config.toml 或配置档文件中删除此设置。</translation>
    </message>
    <message>
        <source>Permissions profile `%1` does not define any recognized filesystem entries for this version of Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects filesystem permissions.</source>
        <translation>权限配置档 `%1` 未定义此版本 Codex 可识别的文件系统条目。文件系统访问仍受限制。如果此配置档需要文件系统权限，请升级 Codex。</translation>
    </message>
    <message>
        <source>Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`.</source>
        <translation>禁止读取的通配模式 `%1` 使用了 `**`。macOS 以外的沙箱本身不支持无界的 `**`；请在此文件系统配置档中设置 `glob_scan_max_depth` 以限制 Linux 上的展开并消除此警告，或列出明确的深度，例如 `*.env`、`*/*.env` 和 `*/*/*.env`。</translation>
    </message>
    <message>
        <source>rollout at %1 has no usable header record</source>
        <translation>会话文件 %1 没有可用的头部记录</translation>
    </message>
    <message>
        <source>rollout at %1 has invalid session metadata</source>
        <translation>会话文件 %1 的会话元数据无效</translation>
    </message>
    <message>
        <source>older than %5</source>
        <translation>早于 %5</translation>
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
        <translation>（报告中没有其摘要）</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>候选颁发者证书被拒绝，因为其名称与证书的颁发者名称不符</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>候选颁发者证书被拒绝，因为其颁发者名称和序列号与密钥标识符不符</translation>
    </message>
    <message>
        <source>SSL is not supported on this platform</source>
        <translation>此平台不支持 TLS</translation>
    </message>
    <message numerus="yes">
        <source>Damaged lines in %n rollout(s), such as %1: %2</source>
        <translation>
            <numerusform>有 %n 个会话文件含有损坏的行，例如 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>env_key of provider `%1` (%2) is to name the environment variable that holds the key, and what stands there is no such name</source>
        <translation>提供商 `%1` 的 env_key（%2）应写存放密钥的环境变量的名称，而那里的内容不是这样的名称</translation>
    </message>
    <message>
        <source>a name of letters, digits and _, such as %1</source>
        <translation>由字母、数字和 _ 组成的名称，例如 %1</translation>
    </message>
    <message>
        <source>Write the name there, env_key = &quot;%1&quot;, and set the variable in the shell that starts Codex: `export %1=&lt;your key&gt;`.</source>
        <translation>请在那里写名称 env_key = &quot;%1&quot;，并在启动 Codex 的 shell 中设置该变量：`export %1=&lt;your key&gt;`。</translation>
    </message>
    <message>
        <source>Codex has no key for provider `%1`: its env_key names no variable</source>
        <translation>Codex 没有提供商 `%1` 的密钥：其 env_key 不是变量名</translation>
    </message>
    <message>
        <source>Store the key alone, without what stands around it: `printenv OPENAI_API_KEY | codex login --with-api-key`.</source>
        <translation>请只保存密钥本身，去掉其前后的内容：`printenv OPENAI_API_KEY | codex login --with-api-key`。</translation>
    </message>
    <message>
        <source>%1 has the route of requests to the model, but no list of models at %2: %3</source>
        <translation>%1 有发往模型的请求路径，但在 %2 没有模型列表：%3</translation>
    </message>
    <message>
        <source>Stop every Codex, then move each back to where its row names it, the first with `%1`.</source>
        <translation>请停止所有 Codex，然后将每个文件移回其行所记录的位置，第一个用 `%1`。</translation>
    </message>
    <message>
        <source>A file of the same thread lies beside it under another name. Stop every Codex, then give it its name back: `%1`.</source>
        <translation>旁边有同一对话的文件，但名称不同。请停止所有 Codex，然后恢复其名称：`%1`。</translation>
    </message>
    <message>
        <source>A thread cannot be resumed: the first line of its rollout %1 is damaged</source>
        <translation>有对话无法恢复：其会话文件 %1 的第一行已损坏</translation>
    </message>
    <message>
        <source>No file can be made in %1: its file system has no inode left, though %2 are free</source>
        <translation>无法在 %1 中创建文件：其文件系统已没有 inode，尽管还有 %2 可用</translation>
    </message>
    <message>
        <source>0 free inodes</source>
        <translation>0 个可用 inode</translation>
    </message>
    <message>
        <source>free inodes: each file takes one</source>
        <translation>可用的 inode：每个文件占用一个</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, many small ones above all: `df -i %1` shows what is left.</source>
        <translation>请删除那里无人需要的文件，尤其是大量小文件：`df -i %1` 会显示剩余数量。</translation>
    </message>
    <message>
        <source>no such table: %1</source>
        <translation>没有表 %1</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>没有程序从中读取</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>nothing but blanks in the value</source>
        <translation>值中只有空白</translation>
    </message>
    <message>
        <source>I/O error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>No file descriptors available</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>操作超时</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Codex Doctor</source>
        <translation>关于 Codex Doctor</translation>
    </message>
    <message>
        <source>Codex Doctor %1</source>
        <translation>Codex Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why a local Codex installation does not work, changes nothing while doing so, and writes a report that is safe to share.</source>
        <translation>查明本地安装的 Codex 为何无法工作，过程中不做任何更改，并生成可安全分享的报告。</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1，%2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>No terminal could be opened.</source>
        <translation>无法打开终端。</translation>
    </message>
    <message>
        <source>Set the variable TERMINAL to the program of your terminal.</source>
        <translation>请将变量 TERMINAL 设为您的终端程序。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Nothing wrong was found in what was checked.</source>
        <translation>在已检查的内容中未发现问题。</translation>
    </message>
    <message>
        <source>A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one.</source>
        <translation>已保存的报告，从 %1 打开：由 %2 生成，%3。它描述的是生成报告的机器，而不是本机。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>no Codex found</source>
        <translation>未找到 Codex</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>由 %1 显示</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 and %2 more (--all)</source>
        <translation>%1 以及另外 %2 项（--all）</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>（预期：%1）</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>实际：%1</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>JSON report</source>
        <translation>JSON 报告</translation>
    </message>
    <message>
        <source>Text report</source>
        <translation>文本报告</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown 报告</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>JSON as codex doctor writes it, with whole paths</source>
        <translation>codex doctor 格式的 JSON，含完整路径</translation>
    </message>
    <message>
        <source>JUnit results</source>
        <translation>JUnit 结果</translation>
    </message>
    <message>
        <source>SARIF results</source>
        <translation>SARIF 结果</translation>
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
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Helper programs were started</source>
        <translation>已启动辅助程序</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing was sent</source>
        <translation>未做任何更改，未发送任何内容</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>an unknown platform</source>
        <translation>未知平台</translation>
    </message>
    <message>
        <source>Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.</source>
        <translation>已保存的报告 %1，于 %2 在 %3 上生成。它可能来自其他机器；不会运行或更改其中的任何内容。</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>doctor::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 2 failed, 1 warning</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>doctor::ChecksPane</name>
    <message>
        <source>Filter checks and values</source>
        <translation>筛选检查和值</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values (Ctrl+F)</source>
        <translation>仅显示名称或值中包含所有这些词的检查 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only checks that have all these words in their name or values</source>
        <translation>仅显示名称或值中包含所有这些词的检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>没有符合筛选条件的检查。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Idle or skipped</source>
        <translation>空闲或已跳过</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonModel</name>
    <message>
        <source>New problem</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>不在此报告中</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Problem gone</source>
        <translation>已消失的问题</translation>
    </message>
    <message>
        <source>Not looked at again</source>
        <translation>未再次检查</translation>
    </message>
</context>
<context>
    <name>doctor::ComparisonWindow</name>
    <message>
        <source>Comparison – Codex Doctor</source>
        <translation>比较 – Codex Doctor</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the comparison as text to the clipboard</source>
        <translation>将比较结果以文本形式复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>复制比较结果</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This machine, now</source>
        <translation>本机，现在</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Something got worse</source>
        <translation>有检查结果变差</translation>
    </message>
    <message>
        <source>Nothing got worse</source>
        <translation>没有检查结果变差</translation>
    </message>
    <message>
        <source>The comparison was not copied.</source>
        <translation>未能复制比较结果。</translation>
    </message>
</context>
<context>
    <name>doctor::Consent</name>
    <message>
        <source>Start Helper Programs</source>
        <translation>启动辅助程序</translation>
    </message>
    <message>
        <source>May the checks start these programs?</source>
        <translation>是否允许检查启动这些程序？</translation>
    </message>
    <message>
        <source>There is none on this machine.</source>
        <translation>本机上没有此类程序。</translation>
    </message>
    <message>
        <source>Each is ended after a while, and listed in the report. The consent holds until Codex Doctor is closed.</source>
        <translation>每个程序都会在一段时间后结束，并列在报告中。此项同意在 Codex Doctor 关闭之前有效。</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>doctor::DetailsPane</name>
    <message>
        <source>Details of the check</source>
        <translation>检查的详细信息</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>搜索名称和值</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, to the clipboard</source>
        <translation>将所选行或所有行复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>访问内容</translation>
    </message>
    <message>
        <source>What the check read, contacted and started</source>
        <translation>检查所读取、联系和启动的内容</translation>
    </message>
    <message>
        <source>This check read no file, contacted no host and started no program.</source>
        <translation>此检查未读取文件，未联系主机，也未启动程序。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Copy the check as it stands in the report to the clipboard</source>
        <translation>将报告中该检查的内容复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Details (%1)</source>
        <translation>详细信息（%1）</translation>
    </message>
    <message>
        <source>Files and folders read (%1)</source>
        <translation>读取的文件和文件夹（%1）</translation>
    </message>
    <message>
        <source>Hosts contacted (%1)</source>
        <translation>联系的主机（%1）</translation>
    </message>
    <message>
        <source>Programs started (%1)</source>
        <translation>启动的程序（%1）</translation>
    </message>
    <message>
        <source>Files, hosts and programs</source>
        <translation>文件、主机和程序</translation>
    </message>
    <message>
        <source>The check as the report has it</source>
        <translation>报告中该检查的内容</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more under Details</source>
        <translation>
            <numerusform>… 另有 %n 项，见“详细信息”</numerusform>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>doctor::FigurePane</name>
    <message>
        <source>Show as Picture</source>
        <translation>以图形显示</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show these values as a picture</source>
        <translation>以图形显示这些值</translation>
    </message>
    <message>
        <source>Show these values as a table</source>
        <translation>以表格显示这些值</translation>
    </message>
</context>
<context>
    <name>doctor::IssueCard</name>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>设置于</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy only the command to the clipboard</source>
        <translation>仅将命令复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Open Terminal Here</source>
        <translation>在此打开终端</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal to paste it into; nothing is run for you</source>
        <translation>复制命令并打开终端以供粘贴；不会替您运行任何内容</translation>
    </message>
    <message>
        <source>Copy the command and open a terminal</source>
        <translation>复制命令并打开终端</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>将解决方法复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the remedy</source>
        <translation>复制解决方法</translation>
    </message>
    <message>
        <source>A likely cause; not everything was seen that would prove it</source>
        <translation>很可能的原因；未能查看到足以证实它的全部情况</translation>
    </message>
    <message>
        <source>A possible cause; others would look the same</source>
        <translation>可能的原因；其他原因也会有同样的表现</translation>
    </message>
</context>
<context>
    <name>doctor::LadderFigure</name>
    <message>
        <source>The way to each endpoint, hop by hop</source>
        <translation>到各端点的网络路径，逐跳显示</translation>
    </message>
    <message>
        <source>Hop by hop</source>
        <translation>逐跳</translation>
    </message>
</context>
<context>
    <name>doctor::LadderModel</name>
    <message>
        <source>the same without the proxy</source>
        <translation>同一端点，不用代理</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1（经由 %2）</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <translation>代理名称解析</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Proxy TCP</source>
        <translation>代理 TCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy TLS</source>
        <translation>代理 TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>不用代理</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>跳</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Recent H&amp;omes</source>
        <translation>最近的主目录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>反馈(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>打开由 Codex Doctor 或 codex doctor --json 保存的报告</translation>
    </message>
    <message>
        <source>Open a saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>打开由 Codex Doctor 或 codex doctor --json 保存的报告 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>比较(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report</source>
        <translation>显示此次运行与已保存的报告之间的变化</translation>
    </message>
    <message>
        <source>Show what changed between this run and a saved report (Ctrl+M)</source>
        <translation>显示此次运行与已保存的报告之间的变化 (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Upload Report…</source>
        <translation>上传报告(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>发件箱(&amp;O)…</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it</source>
        <translation>显示已排队待发送的内容及其结果</translation>
    </message>
    <message>
        <source>Show what was queued for sending and what became of it (Ctrl+Shift+O)</source>
        <translation>显示已排队待发送的内容及其结果 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>复制为 GitHub Issue 格式(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue</source>
        <translation>将报告复制为适合 GitHub issue 的 Markdown</translation>
    </message>
    <message>
        <source>Copy the report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>将报告复制为适合 GitHub issue 的 Markdown (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the redacted report to a file</source>
        <translation>将脱敏后的报告保存到文件</translation>
    </message>
    <message>
        <source>Save the redacted report to a file (Ctrl+S)</source>
        <translation>将脱敏后的报告保存到文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard</source>
        <translation>将脱敏后的报告以文本形式复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the redacted report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>将脱敏后的报告以文本形式复制到剪贴板 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes</source>
        <translation>选择语言、主题、时限和反馈的去向</translation>
    </message>
    <message>
        <source>Choose language, theme, limits, and where feedback goes (Ctrl+,)</source>
        <translation>选择语言、主题、时限和反馈的去向 (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>关闭窗口并结束程序</translation>
    </message>
    <message>
        <source>Close the window and end the program (Ctrl+Q)</source>
        <translation>关闭窗口并结束程序 (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run every check</source>
        <translation>运行所有检查</translation>
    </message>
    <message>
        <source>Run every check (F5)</source>
        <translation>运行所有检查 (F5)</translation>
    </message>
    <message>
        <source>Run &amp;Selected</source>
        <translation>运行所选(&amp;S)</translation>
    </message>
    <message>
        <source>Run the chosen checks again</source>
        <translation>重新运行所选的检查</translation>
    </message>
    <message>
        <source>Run the chosen checks again (Ctrl+R)</source>
        <translation>重新运行所选的检查 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run &amp;Failed</source>
        <translation>运行失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn</source>
        <translation>重新运行失败或有警告的检查</translation>
    </message>
    <message>
        <source>Run again the checks that failed or warn (Shift+F5)</source>
        <translation>重新运行失败或有警告的检查 (Shift+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays</source>
        <translation>停止运行；保留已完成的结果</translation>
    </message>
    <message>
        <source>Stop the run; what has finished stays (Esc)</source>
        <translation>停止运行；保留已完成的结果 (Esc)</translation>
    </message>
    <message>
        <source>Start &amp;helper programs</source>
        <translation>启动辅助程序(&amp;H)</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version</source>
        <translation>允许下次运行的检查启动此安装中的程序，例如 codex --version</translation>
    </message>
    <message>
        <source>Let the checks of the next run start programs of this installation, such as codex --version (Ctrl+H)</source>
        <translation>允许下次运行的检查启动此安装中的程序，例如 codex --version (Ctrl+H)</translation>
    </message>
    <message>
        <source>Choose &amp;Codex Home…</source>
        <translation>选择 Codex 主目录(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session</source>
        <translation>查看其他 Codex 主目录，而非此会话的主目录</translation>
    </message>
    <message>
        <source>Look at another Codex home than that of this session (Ctrl+Shift+H)</source>
        <translation>查看其他 Codex 主目录，而非此会话的主目录 (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Choose Codex &amp;Program…</source>
        <translation>选择 Codex 程序(&amp;P)…</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start</source>
        <translation>查看其他 codex 程序，而非此会话会启动的程序</translation>
    </message>
    <message>
        <source>Look at another codex program than the one this session would start (Ctrl+Shift+P)</source>
        <translation>查看其他 codex 程序，而非此会话会启动的程序 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>&amp;Judge by the Login Shell…</source>
        <translation>以登录 shell 为准(&amp;J)…</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session</source>
        <translation>使用终端所具有的 PATH、代理及其他变量进行查看，而非此会话的变量</translation>
    </message>
    <message>
        <source>Look with the PATH, proxy and other variables that a terminal has, instead of those of this session (Ctrl+L)</source>
        <translation>使用终端所具有的 PATH、代理及其他变量进行查看，而非此会话的变量 (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Back to This Session</source>
        <translation>返回此会话(&amp;B)</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again</source>
        <translation>重新查看此会话的 Codex 主目录、程序和变量</translation>
    </message>
    <message>
        <source>Look at the home, the program and the variables of this session again (Ctrl+Shift+B)</source>
        <translation>重新查看此会话的 Codex 主目录、程序和变量 (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Open &amp;Details Window</source>
        <translation>打开详细信息窗口(&amp;D)</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own</source>
        <translation>在单独的窗口中打开所选检查的详细信息</translation>
    </message>
    <message>
        <source>Open the details of the chosen check in a window of their own (Ctrl+Return)</source>
        <translation>在单独的窗口中打开所选检查的详细信息 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>运行时间线(&amp;L)</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run</source>
        <translation>显示每项检查何时等待、何时工作，运行期间实时更新</translation>
    </message>
    <message>
        <source>Show when each check waited and worked, live while they run (F8)</source>
        <translation>显示每项检查何时等待、何时工作，运行期间实时更新 (F8)</translation>
    </message>
    <message>
        <source>Show First Dia&amp;gnosis</source>
        <translation>显示首要诊断(&amp;G)</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most</source>
        <translation>选择发现最重要问题的检查</translation>
    </message>
    <message>
        <source>Choose the check that found what matters most (Ctrl+D)</source>
        <translation>选择发现最重要问题的检查 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy &amp;Remedy</source>
        <translation>复制解决方法(&amp;R)</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard</source>
        <translation>将首要诊断的解决方法复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy what to do about the first diagnosis to the clipboard (Ctrl+Shift+R)</source>
        <translation>将首要诊断的解决方法复制到剪贴板 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>转到筛选框 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Problems Only</source>
        <translation>仅显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn</source>
        <translation>仅显示失败或有警告的检查</translation>
    </message>
    <message>
        <source>Show only checks that failed or warn (Ctrl+E)</source>
        <translation>仅显示失败或有警告的检查 (Ctrl+E)</translation>
    </message>
    <message>
        <source>C&amp;hanged Since Last Run</source>
        <translation>自上次运行后有变化(&amp;H)</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before</source>
        <translation>仅显示最近一次运行的结果与前一次不同的检查</translation>
    </message>
    <message>
        <source>Show only checks whose last run found something else than the one before (Ctrl+Shift+E)</source>
        <translation>仅显示最近一次运行的结果与前一次不同的检查 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Sort by Severity</source>
        <translation>按严重程度排序(&amp;S)</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories</source>
        <translation>将失败项排在前面，类别内部和类别之间均如此</translation>
    </message>
    <message>
        <source>Put what failed first, in its category and among the categories (Ctrl+Shift+S)</source>
        <translation>将失败项排在前面，类别内部和类别之间均如此 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>Open every category</source>
        <translation>展开所有类别</translation>
    </message>
    <message>
        <source>Open every category (Ctrl+Shift+Down)</source>
        <translation>展开所有类别 (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Close every category</source>
        <translation>折叠所有类别</translation>
    </message>
    <message>
        <source>Close every category (Ctrl+Shift+Up)</source>
        <translation>折叠所有类别 (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>As the &amp;Platform</source>
        <translation>跟随系统(&amp;P)</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>使用桌面的颜色</translation>
    </message>
    <message>
        <source>Use the colours of the desktop (Ctrl+Shift+1)</source>
        <translation>使用桌面的颜色 (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>使用浅色</translation>
    </message>
    <message>
        <source>Use light colours (Ctrl+Shift+2)</source>
        <translation>使用浅色 (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>使用深色</translation>
    </message>
    <message>
        <source>Use dark colours (Ctrl+Shift+3)</source>
        <translation>使用深色 (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Use white, yellow and black</source>
        <translation>使用白色、黄色和黑色</translation>
    </message>
    <message>
        <source>Use white, yellow and black (Ctrl+Shift+4)</source>
        <translation>使用白色、黄色和黑色 (Ctrl+Shift+4)</translation>
    </message>
    <message>
        <source>&amp;About Codex Doctor</source>
        <translation>关于 Codex Doctor(&amp;A)</translation>
    </message>
    <message>
        <source>Show what this program is and its version</source>
        <translation>显示此程序的说明和版本</translation>
    </message>
    <message>
        <source>Show what this program is and its version (F1)</source>
        <translation>显示此程序的说明和版本 (F1)</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>报告已复制</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>报告已按适合 GitHub issue 的格式复制</translation>
    </message>
    <message>
        <source>%1 – Codex Doctor</source>
        <translation>%1 – Codex Doctor</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>正在运行检查</translation>
    </message>
    <message>
        <source>There is no report before the first run has ended</source>
        <translation>首次运行结束之前没有报告</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>未选择检查</translation>
    </message>
    <message>
        <source>No check failed or warns</source>
        <translation>没有失败或有警告的检查</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的检查</translation>
    </message>
    <message>
        <source>There is no diagnosis</source>
        <translation>没有诊断</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want</source>
        <translation>显示将发送给支持人员的内容，并在您愿意时发送</translation>
    </message>
    <message>
        <source>Show what would be sent to support, and send it if you want (Ctrl+U)</source>
        <translation>显示将发送给支持人员的内容，并在您愿意时发送 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Copy Report in This &amp;Language</source>
        <translation>以此语言复制报告(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the redacted report as text in the language of this window, for yourself: who helps you reads the English one</source>
        <translation>将脱敏后的报告以此窗口的语言复制为文本，供您自己阅读：帮助您的人阅读的是英文版</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>What was queued for sending</source>
        <translation>已排队待发送的内容</translation>
    </message>
    <message>
        <source>Nothing was queued, and nothing was sent.</source>
        <translation>没有排队的内容，也未发送任何内容。</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>未完成的原因</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>立即发送(&amp;S)</translation>
    </message>
    <message>
        <source>Try to send it now</source>
        <translation>尝试立即发送</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Keep it, and do not send it until it is queued again</source>
        <translation>予以保留，重新排队之前不发送</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Leave Out Attachments</source>
        <translation>去掉附件(&amp;L)</translation>
    </message>
    <message>
        <source>Take the attachments out, which were too large for the server, and queue the rest</source>
        <translation>去掉对服务器而言过大的附件，并将其余部分排队</translation>
    </message>
    <message>
        <source>Leave Out Attachments</source>
        <translation>去掉附件</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete it for good; what the server has, it keeps</source>
        <translation>永久删除；服务器上已有的内容仍会保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; sending goes on</source>
        <translation>关闭此窗口；发送会继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Queue Again</source>
        <translation>重新排队(&amp;Q)</translation>
    </message>
    <message>
        <source>It is not queued</source>
        <translation>它没有在排队</translation>
    </message>
    <message>
        <source>It is sent already, or just being sent</source>
        <translation>它已发送或正在发送</translation>
    </message>
    <message>
        <source>The server did not find it too large</source>
        <translation>服务器没有认为它过大</translation>
    </message>
    <message>
        <source>It is just being sent</source>
        <translation>它正在发送</translation>
    </message>
</context>
<context>
    <name>doctor::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>when it was queued</comment>
        <translation>排队时间</translation>
    </message>
</context>
<context>
    <name>doctor::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the window; reports are in English</source>
        <translation>窗口的语言；报告为英文</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>Limit of &amp;each check</source>
        <translation>每项检查的时限(&amp;E)</translation>
    </message>
    <message>
        <source>After so long a check that has no answer is given up</source>
        <translation>检查超过此时限仍无应答即放弃</translation>
    </message>
    <message>
        <source>Its own, 15 seconds mostly</source>
        <translation>各自的默认值，多为 15 秒</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Run the checks when the window opens</source>
        <translation>打开窗口时运行检查(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise they wait for Run All</source>
        <translation>否则要等您选择“全部运行”</translation>
    </message>
    <message>
        <source>&amp;Feedback goes to</source>
        <translation>反馈的去向(&amp;F)</translation>
    </message>
    <message>
        <source>DSN of the Sentry project that takes feedback; empty: nowhere</source>
        <translation>接收反馈的 Sentry 项目的 DSN；留空则不发往任何地方</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>关闭而不作任何更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>正在查询反馈的去向…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>此值无效：%1。</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存在 %1 中。</translation>
    </message>
    <message>
        <source>The place for feedback was not saved.</source>
        <translation>未能保存反馈的去向。</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>保存这些设置</translation>
    </message>
</context>
<context>
    <name>doctor::ReportFiles</name>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The report could not be saved to %1.</source>
        <translation>报告无法保存到 %1。</translation>
    </message>
    <message>
        <source>The report was not copied.</source>
        <translation>未能复制报告。</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>报告无法打开。</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>选择要比较的报告</translation>
    </message>
</context>
<context>
    <name>doctor::ReportView</name>
    <message>
        <source>The remedy was copied</source>
        <translation>解决方法已复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>doctor::ReportWindow</name>
    <message>
        <source>Where this report comes from</source>
        <translation>此报告的来源</translation>
    </message>
    <message>
        <source>Check This Machine</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine</source>
        <translation>转到查看本机的窗口</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open Report…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json</source>
        <translation>打开另一份由 Codex Doctor 或 codex doctor --json 保存的报告</translation>
    </message>
    <message>
        <source>Open another saved report, of Codex Doctor or of codex doctor --json (Ctrl+O)</source>
        <translation>打开另一份由 Codex Doctor 或 codex doctor --json 保存的报告 (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one</source>
        <translation>显示此报告与另一份报告之间的变化</translation>
    </message>
    <message>
        <source>Show what changed between this report and another one (Ctrl+M)</source>
        <translation>显示此报告与另一份报告之间的变化 (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form</source>
        <translation>将此报告以任意格式保存到另一文件</translation>
    </message>
    <message>
        <source>Save this report to another file, in any form (Ctrl+S)</source>
        <translation>将此报告以任意格式保存到另一文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard</source>
        <translation>将此报告以文本形式复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy this report as text to the clipboard (Ctrl+Shift+C)</source>
        <translation>将此报告以文本形式复制到剪贴板 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy for &amp;GitHub Issue</source>
        <translation>复制为 GitHub Issue 格式(&amp;G)</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue</source>
        <translation>将此报告复制为适合 GitHub issue 的 Markdown</translation>
    </message>
    <message>
        <source>Copy this report as Markdown that fits into a GitHub issue (Ctrl+Shift+G)</source>
        <translation>将此报告复制为适合 GitHub issue 的 Markdown (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Check This &amp;Machine</source>
        <translation>检查本机(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the window that looks at this machine (Ctrl+T)</source>
        <translation>转到查看本机的窗口 (Ctrl+T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Close this window (Ctrl+W)</source>
        <translation>关闭此窗口 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Time&amp;line of the Run</source>
        <translation>运行时间线(&amp;L)</translation>
    </message>
    <message>
        <source>Show how long each check of this report took</source>
        <translation>显示此报告中每项检查的用时</translation>
    </message>
    <message>
        <source>Show how long each check of this report took (F8)</source>
        <translation>显示此报告中每项检查的用时 (F8)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>Go to the filter box (Ctrl+F)</source>
        <translation>转到筛选框 (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 – Saved Report – Codex Doctor</source>
        <translation>%1 – 已保存的报告 – Codex Doctor</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>报告已复制</translation>
    </message>
    <message>
        <source>The report was copied as it fits into a GitHub issue</source>
        <translation>报告已按适合 GitHub issue 的格式复制</translation>
    </message>
</context>
<context>
    <name>doctor::ShellDialog</name>
    <message>
        <source>Judge by the Login Shell</source>
        <translation>以登录 shell 为准</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>有差异的变量</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>此会话</translation>
    </message>
    <message>
        <source>Login shell</source>
        <translation>登录 shell</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Judge by this session, as before</source>
        <translation>仍以此会话为准</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Start the Shell</source>
        <translation>启动 shell(&amp;S)</translation>
    </message>
    <message>
        <source>Start it once, and show what differs</source>
        <translation>启动一次，并显示差异</translation>
    </message>
    <message>
        <source>Start the shell</source>
        <translation>启动 shell</translation>
    </message>
    <message>
        <source>&amp;Use These Variables</source>
        <translation>使用这些变量(&amp;U)</translation>
    </message>
    <message>
        <source>Run the checks with the variables of the login shell</source>
        <translation>使用登录 shell 的变量运行检查</translation>
    </message>
    <message>
        <source>Use these variables</source>
        <translation>使用这些变量</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>set, and empty</source>
        <translation>已设置，为空</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>the same folders in another order</source>
        <translation>文件夹相同，顺序不同</translation>
    </message>
    <message>
        <source>A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 be started once, to see what it sets? It reads your start-up files, and is ended after some seconds with all that it started.</source>
        <translation>从桌面启动的程序往往没有终端中的 PATH 和代理设置。是否允许启动一次 %1，以查看它设置了哪些变量？它会读取您的启动文件，并在数秒后连同由它启动的一切一并结束。</translation>
    </message>
    <message>
        <source>the login shell</source>
        <translation>登录 shell</translation>
    </message>
    <message>
        <source>It has been started</source>
        <translation>已经启动</translation>
    </message>
    <message>
        <source>The shell is starting…</source>
        <translation>正在启动 shell…</translation>
    </message>
    <message>
        <source>The login shell did not tell its variables: %1. The checks go on judging by this session.</source>
        <translation>未能从登录 shell 获得变量：%1。检查将继续以此会话为准。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再启动一次</translation>
    </message>
    <message>
        <source>%1 was started and has ended.</source>
        <translation>%1 已启动过，现已结束。</translation>
    </message>
    <message>
        <source>The variables in bold change what Codex finds and reaches.</source>
        <translation>粗体的变量会影响 Codex 能找到什么、连接到哪里。</translation>
    </message>
    <message>
        <source>Nothing that differs changes what Codex finds or reaches.</source>
        <translation>没有任何差异会影响 Codex 能找到什么、连接到哪里。</translation>
    </message>
    <message>
        <source>Both have the same variables</source>
        <translation>两者的变量相同</translation>
    </message>
    <message>
        <source>set to another value</source>
        <translation>已设为其他值</translation>
    </message>
</context>
<context>
    <name>doctor::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show only these checks: %1</source>
        <translation>仅显示这些检查：%1</translation>
    </message>
</context>
<context>
    <name>doctor::StatePage</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>The checks read this Codex installation and ask its provider. They change nothing, and start no program unless you allow it.</source>
        <translation>检查会读取此 Codex 安装，并询问其提供商。检查不作任何更改，未经您允许也不启动任何程序。</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>请选择一项检查，查看其结果。</translation>
    </message>
    <message>
        <source>Codex %1</source>
        <translation>Codex %1</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>If Codex still fails, let the checks see more, or pass the report on to somebody who helps:</source>
        <translation>如果 Codex 仍无法正常工作，请扩大检查范围，或将报告交给能提供帮助的人：</translation>
    </message>
</context>
<context>
    <name>doctor::TargetMenu</name>
    <message>
        <source>Choose Codex Home</source>
        <translation>选择 Codex 主目录</translation>
    </message>
    <message>
        <source>Choose Codex Program</source>
        <translation>选择 Codex 程序</translation>
    </message>
    <message>
        <source>login shell</source>
        <translation>登录 shell</translation>
    </message>
    <message>
        <source>Look at this Codex home</source>
        <translation>查看此 Codex 主目录</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineFigure</name>
    <message>
        <source>When each check waited and worked</source>
        <translation>每项检查何时等待、何时工作</translation>
    </message>
    <message>
        <source>a thread worked for it</source>
        <translation>由线程处理</translation>
    </message>
    <message>
        <source>it waited: for answers, for others, for a thread</source>
        <translation>等待：应答、其他检查或线程</translation>
    </message>
    <message>
        <source>it is under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>from its start to its end</source>
        <translation>从开始到结束</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>尚未运行任何检查。</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>doctor::TimelineWindow</name>
    <message>
        <source>Timeline of the Run – Codex Doctor</source>
        <translation>运行时间线 – Codex Doctor</translation>
    </message>
    <message>
        <source>When each check waited and worked</source>
        <translation>每项检查何时等待、何时工作</translation>
    </message>
</context>
<context>
    <name>doctor::UploadDialog</name>
    <message>
        <source>Upload Report</source>
        <translation>上传报告</translation>
    </message>
    <message>
        <source>Looking where feedback goes…</source>
        <translation>正在查询反馈的去向…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>发送去向</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>反馈类型</translation>
    </message>
    <message>
        <source>&amp;What happened? Secrets that are known are masked.</source>
        <translation>发生了什么？已知的机密信息会被掩盖(&amp;W)。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的描述</translation>
    </message>
    <message>
        <source>Add the last lines of Codex&apos;s log database, redacted</source>
        <translation>附上 Codex 日志数据库的最后若干行，已脱敏</translation>
    </message>
    <message>
        <source>Minutes of the log</source>
        <translation>日志的分钟数</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot of the window</source>
        <translation>附上窗口的截图(&amp;S)</translation>
    </message>
    <message>
        <source>Add a picture of the window as it is now; everything in it is redacted</source>
        <translation>附上窗口当前画面的图片；其中所有内容均已脱敏</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>The chosen part, byte for byte</source>
        <translation>所选部分，逐字节显示</translation>
    </message>
    <message>
        <source>The screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>发件箱(&amp;O)…</translation>
    </message>
    <message>
        <source>Show what was queued and what became of it</source>
        <translation>显示已排队的内容及其结果</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>发件箱…</translation>
    </message>
    <message>
        <source>Save &amp;Bundle…</source>
        <translation>保存归档包(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the same files as one archive</source>
        <translation>将同样的文件保存为一个归档</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>保存归档包…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>关闭而不发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>Send what is ticked</source>
        <translation>发送已勾选的内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>结果不佳</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>结果良好</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>保存归档包</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation>归档包 (%1)</translation>
    </message>
    <message>
        <source>Goes to %1 (set by %2). Nothing is sent before you press Send.</source>
        <translation>将发送到 %1（由 %2 设置）。在您按下“发送”之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>The log has no line of this time.</source>
        <translation>日志中没有此时间段的行。</translation>
    </message>
    <message>
        <source>Older lines were left out for their size.</source>
        <translation>较早的行因大小限制而略去。</translation>
    </message>
    <message>
        <source>%1 would be sent</source>
        <translation>将发送 %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <translation>未能保存归档包。</translation>
    </message>
    <message>
        <source>This was not sent.</source>
        <translation>未能发送。</translation>
    </message>
    <message>
        <source>Add &amp;log lines of the last</source>
        <translation>附上最近的日志(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>doctor::UploadItems</name>
    <message>
        <source>Status of the report (%1)</source>
        <translation>报告状态（%1）</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的描述</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>报告（%1）</translation>
    </message>
    <message>
        <source>Log excerpt (%1)</source>
        <translation>日志摘录（%1）</translation>
    </message>
    <message>
        <source>Screenshot (%1)</source>
        <translation>截图（%1）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Always goes along: the rest belongs to it</source>
        <translation>始终一并发送：其余部分从属于它</translation>
    </message>
</context>
<context>
    <name>doctor::VerdictBanner</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>The other things that are wrong</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>Other diagnoses</source>
        <translation>其他诊断</translation>
    </message>
    <message>
        <source>Copy Remedy</source>
        <translation>复制解决方法</translation>
    </message>
    <message>
        <source>Copy what to do about it to the clipboard</source>
        <translation>将解决方法复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy remedy</source>
        <translation>复制解决方法</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the check that found it</source>
        <translation>显示发现该问题的检查</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Run the checks to see what is wrong with this Codex installation.</source>
        <translation>请运行检查，查看此 Codex 安装有何问题。</translation>
    </message>
    <message>
        <source>Checking this Codex installation…</source>
        <translation>正在检查此 Codex 安装…</translation>
    </message>
    <message>
        <source>Nothing wrong so far.</source>
        <translation>目前未发现问题。</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>未全部检查即已停止</translation>
    </message>
    <message>
        <source>Run all checks again for a verdict.</source>
        <translation>请重新运行所有检查以得出结论。</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>未发现问题</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds out why a local Codex installation does not work.</source>
        <translation>查明本地安装的 Codex 为何无法工作。</translation>
    </message>
    <message>
        <source>Saved reports to show, or codex-doctor://check/ID.</source>
        <translation>要显示的已保存报告，或 codex-doctor://check/ID。</translation>
    </message>
</context>
</TS>
