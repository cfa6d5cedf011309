/** The mailboxes, against a real mail server. */
@NullMarked
package fr.gouv.qualite.complaints.mailbox;

import org.jspecify.annotations.NullMarked;
