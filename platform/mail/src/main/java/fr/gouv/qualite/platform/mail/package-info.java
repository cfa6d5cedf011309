/** E-mails written in the transaction of what they tell, and sent afterwards. It knows no domain. */
@NullMarked
package fr.gouv.qualite.platform.mail;

import org.jspecify.annotations.NullMarked;
