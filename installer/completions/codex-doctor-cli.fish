# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
# Completion of codex-doctor-cli for fish. The ids of checks and of the outbox come from the program.

function __codex_doctor_outbox_action
    test (commandline -opc)[-1] = --outbox
end

function __codex_doctor_outbox_id
    set -l words (commandline -opc)
    contains -- --outbox $words; and contains -- $words[-1] send show pause resume leave-out delete
end

set -l doctor complete --command codex-doctor-cli
set -l checks '(codex-doctor-cli --list-checks 2>/dev/null | string replace -r " +" \t)'
$doctor -f
$doctor -l json -d 'Print the report as JSON'
$doctor -l format -x -a 'text json codex-json markdown html junit sarif openmetrics' -d 'How the report is written'
$doctor -l output -r -F -d 'Where the report is written'
$doctor -l summary -d 'Rows only'
$doctor -l all -d 'Long lists whole, full database checks'
$doctor -l no-color -d 'No colours'
$doctor -l ascii -d 'Plain characters in the layout'
$doctor -l check -x -a $checks -d 'Run this check only'
$doctor -l list-checks -d 'List the checks there are'
$doctor -l explain -x -a $checks -d 'What this check looks at, and why'
$doctor -l network-only -d 'config.load and the checks of the network only'
$doctor -l live -d 'Allow helper programs to be started, and MCP servers to be asked'
$doctor -l login-shell -d 'Judge by the variables of the login shell'
$doctor -l no-credentials -d 'Send no credentials'
$doctor -l offline -d 'Contact nothing beyond this machine'
$doctor -l timeout -x -d 'Limit for each check, in seconds, such as 0.5 or 30'
$doctor -l codex-home -x -a '(__fish_complete_directories)' -d 'Home to look at'
$doctor -l codex-bin -r -F -d 'codex to look at'
$doctor -s C -l cd -x -a '(__fish_complete_directories)' -d 'Working directory to look from'
$doctor -l profile -x -d 'Configuration profile'
$doctor -s c -l config -x -d 'Override a value'
$doctor -l enable -x -d 'Enable a feature'
$doctor -l disable -x -d 'Disable a feature'
$doctor -l fail-on -x -a 'warning fail' -d 'Severity from which the exit status is 1'
$doctor -l open -r -F -d 'Show a saved report'
$doctor -l compare -d 'What changed between two saved reports'
$doctor -n '__fish_contains_opt compare' -F
$doctor -l feedback -d 'Show what would be sent to support, ask, and send it'
$doctor -l message -x -d 'What you want to say, of 4096 characters at most'
$doctor -l category -x -a 'bug bad-result good-result other' -d 'Kind of feedback'
$doctor -l attach-log -x -d 'Send the last minutes of the log along, 10080 at most'
$doctor -l yes -d 'Consent to sending'
$doctor -l save-bundle -r -F -d 'Save what would be sent in a new file'
$doctor -l outbox -d 'What was or is to be sent'
$doctor -n __codex_doctor_outbox_action -a list -d 'What waits to be sent, and what became of the rest'
$doctor -n __codex_doctor_outbox_action -a send -d 'Try again now all that waits, or this one'
$doctor -n __codex_doctor_outbox_action -a show -d 'What is to be sent, byte for byte'
$doctor -n __codex_doctor_outbox_action -a pause -d 'Hold it back'
$doctor -n __codex_doctor_outbox_action -a resume -d 'Let it go again'
$doctor -n __codex_doctor_outbox_action -a leave-out -d 'Take its attachments out'
$doctor -n __codex_doctor_outbox_action -a delete -d 'Delete it'
$doctor -n __codex_doctor_outbox_id \
    -a '(codex-doctor-cli --outbox 2>/dev/null | string replace -rf "^([0-9a-f]{32}) +" "\$1\t")'
$doctor -s h -l help -d 'Show the help'
$doctor -s V -l version -d 'Show the version'
