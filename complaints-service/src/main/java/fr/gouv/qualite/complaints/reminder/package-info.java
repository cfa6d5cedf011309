/** What each site is reminded of by e-mail, once a working day. */
@NullMarked
package fr.gouv.qualite.complaints.reminder;

import org.jspecify.annotations.NullMarked;
