/** Where each site is written to about what waits, and when. What is said is each service's own. */
@NullMarked
package fr.gouv.qualite.platform.mail.reminder;

import org.jspecify.annotations.NullMarked;
