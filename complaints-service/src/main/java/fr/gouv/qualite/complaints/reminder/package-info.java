/** E-mail reminders to each site about its cases, once a working day. */
@NullMarked
package fr.gouv.qualite.complaints.reminder;

import org.jspecify.annotations.NullMarked;
