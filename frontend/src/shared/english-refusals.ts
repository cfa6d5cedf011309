type Words = { title: string; text: string };

/** What an English page says for each type of problem that a public page may meet; "other" is for those unknown here. */
export const englishRefusals: Record<string, Words> = {
  "invalid-input": {
    title: "Something needs correcting",
    text: "Check what you wrote, then send it again.",
  },
  "unreadable-body": {
    title: "This could not be read",
    text: "Reload the page, then try again.",
  },
  "not-authenticated": {
    title: "You need to sign in",
    text: "This page is for staff who have signed in.",
  },
  forbidden: {
    title: "Access refused",
    text: "This number and code do not allow it. Check the link you received.",
  },
  "not-found": {
    title: "Not found",
    text: "This page or item does not exist, or no longer does.",
  },
  "method-not-allowed": {
    title: "This cannot be done here",
    text: "Reload the page, then try again.",
  },
  "not-acceptable": {
    title: "Format not available",
    text: "This document does not exist in the format asked for.",
  },
  conflict: {
    title: "Already done",
    text: "This was done already. Reload the page to see it.",
  },
  "stale-version": {
    title: "Changed in the meantime",
    text: "Somebody else has changed this. Reload the page to see it.",
  },
  "too-large": {
    title: "Too large",
    text: "What you are sending is too large. Shorten it, or send smaller files.",
  },
  "unsupported-media-type": {
    title: "Unknown format",
    text: "This format is not accepted. Choose another file.",
  },
  "range-not-satisfiable": {
    title: "Shorter list",
    text: "The list is shorter than that. Reload the page.",
  },
  "idempotency-key-reused": {
    title: "Already sent",
    text: "Something else was sent under the same key. Reload the page, then try again.",
  },
  "version-required": {
    title: "Reload needed",
    text: "Reload the page, then try again.",
  },
  "too-many-requests": {
    title: "Too many requests",
    text: "Wait a minute, then try again. Nothing is lost.",
  },
  "internal-error": {
    title: "A failure on our side",
    text: "What you typed is kept. Try again in a few moments.",
  },
  unavailable: {
    title: "The service is not available",
    text: "What you typed is kept. Try again in a few moments.",
  },
  "case-state": {
    title: "Not possible any more",
    text: "Your request has moved on since. Reload the page to see where it stands.",
  },
  "site-closed": {
    title: "This office is closed",
    text: "It takes no more messages. Choose another office of the same prefecture.",
  },
  "surveyed-site-closed": {
    title: "This office no longer receives the public",
    text: "Its survey takes no answers any more. Thank you for your interest.",
  },
  "unknown-value": {
    title: "Unknown choice",
    text: "Reload the page, then choose again.",
  },
  "proof-of-work": {
    title: "A check is needed",
    text: "Your browser must prove that it is no robot. Send it again: the check is made by itself.",
  },
  "empty-attachment": {
    title: "Empty file",
    text: "This file is empty. Choose another one.",
  },
  "attachment-infected": {
    title: "Dangerous file",
    text: "The antivirus found malicious software in this file. Scan your device, then send another file.",
  },
  "attachment-type": {
    title: "File type refused",
    text: "Only PDF, JPEG, PNG, ODT, DOCX and text files are accepted, without macros, scripts, attached files or password.",
  },
  "too-many-attachments": {
    title: "Too many files",
    text: "No more files can be added to this request.",
  },
  "unknown-case": {
    title: "Request not found",
    text: "This number and code match no request. Check the link you received.",
  },
  "unknown-site": {
    title: "Unknown place",
    text: "Choose the place from the list.",
  },
  "campaign-not-started": {
    title: "This survey has not started",
    text: "It is not open yet. Come back later.",
  },
  "campaign-over": {
    title: "This survey is over",
    text: "It does not take answers any more. Thank you for your interest.",
  },
  "results-not-published": {
    title: "Results not published",
    text: "The results of this survey are not published yet.",
  },
  other: {
    title: "That did not work",
    text: "The service refused. Check what you wrote, reload the page, then try again.",
  },
};

/** The boxes of the public pages, as a service names them; a question of a survey has no other name than its code. */
export const englishFieldNames: Record<string, string> = {
  site: "the place",
  kind: "the type of request",
  message: "your message",
  subject: "the subject",
  "person.name": "your name",
  "person.email": "your e-mail address",
  "person.postalAddress": "your postal address",
  satisfied: "whether you are satisfied",
  remark: "your remark",
  answers: "your answers",
};
