/** E-mail reminders to each site about its months, in office hours. */
@NullMarked
package fr.gouv.qualite.indicators.reminder;

import org.jspecify.annotations.NullMarked;
