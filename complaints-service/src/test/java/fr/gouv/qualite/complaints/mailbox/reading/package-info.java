/** E-mails of every shape, read without a mail server. */
@NullMarked
package fr.gouv.qualite.complaints.mailbox.reading;

import org.jspecify.annotations.NullMarked;
