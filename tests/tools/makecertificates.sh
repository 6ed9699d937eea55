#!/bin/sh
# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the certificates of tests/data/chains anew: an authority, another below it, and servers of localhost.
# They are made up, serve the tests only, and last a hundred years but for the one that is expired.
set -eu
target=$(cd "$(dirname "$0")/../data/chains" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"

cat >ca.cnf <<'END'
[ca]
default_ca = lab
[lab]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = supplied
END
: >index

authority='basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n'
server='basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n'
names='subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1\n'

# make NAME KEY SUBJECT EXTENSIONS YEAR_OF_END ISSUER...: NAME.pem, by the key of the issuer or, without one, by its own
make() {
    name=$1 key=$2 subject=$3 extensions=$4 end=$5
    shift 5
    [ -e "$key.key" ] || openssl ecparam -name prime256v1 -genkey -noout -out "$key.key"
    openssl req -new -key "$key.key" -subj "$subject" -out request
    printf '%b' "$extensions" >extensions
    if [ $# -eq 0 ]; then
        set -- -selfsign -keyfile "$key.key"
    else
        set -- -cert "$1.pem" -keyfile "$1.key"
    fi
    openssl ca -batch -notext -config ca.cnf -in request -extfile extensions "$@" \
        -startdate 20200101000000Z -enddate "${end}0101000000Z" -out "$name.pem"
}

make root root "/O=Lab/CN=Lab Root" "$authority" 2120
make intermediate intermediate "/O=Lab/CN=Lab Intermediate" "$authority" 2120 root
make server server "/CN=localhost" "$server$names" 2120 intermediate
make expired server "/CN=localhost" "$server$names" 2021 root
make othername server "/CN=localhost" "${server}subjectAltName=DNS:other.example\n" 2120 root
make selfsigned server "/CN=localhost" "basicConstraints=critical,CA:TRUE\n$names" 2120 # as `openssl req -x509` makes them
make commonname server "/CN=localhost" "$server" 2120 root
cat server.pem intermediate.pem >chain.pem
cp root.pem chain.pem server.pem expired.pem othername.pem commonname.pem selfsigned.pem server.key "$target"
