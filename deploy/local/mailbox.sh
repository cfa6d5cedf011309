# shellcheck shell=bash
# Catches every e-mail the platform sends and shows it at /mailbox/; nothing ever leaves the machine.

MAILBOX_FOLDER="$QUALITE_PARTS/mailbox"

mailbox_up() {
  install_mailbox || {
    not_started mailbox "installation impossible : $(why_failed "$(log_of mailbox-install)") — $(short_path "$(log_of mailbox-install)")"
    return 1
  }
  mkdir -p "$QUALITE_HOME/data/mailbox"
  launch mailbox 120 node --max-old-space-size=128 "$MAILBOX_FOLDER/node_modules/maildev/bin/maildev" \
    --ip 127.0.0.1 --smtp "$SMTP_PORT" --web-ip 127.0.0.1 --web "$MAILBOX_PORT" \
    --base-pathname /mailbox --mail-directory "$QUALITE_HOME/data/mailbox"
}

mailbox_ready() {
  port_open "$SMTP_PORT" && [ "$(http_status "$MAILBOX_PORT" /mailbox/)" = 200 ]
}

install_mailbox() {
  cmp -s "$LOCAL/mailbox/package-lock.json" "$MAILBOX_FOLDER/installed.json" && return
  mkdir -p "$MAILBOX_FOLDER"
  cp "$LOCAL"/mailbox/package*.json "$MAILBOX_FOLDER/"
  npm --prefix "$MAILBOX_FOLDER" ci --no-audit --no-fund >"$(log_of mailbox-install)" 2>&1 || return
  cp "$MAILBOX_FOLDER/package-lock.json" "$MAILBOX_FOLDER/installed.json"
}
