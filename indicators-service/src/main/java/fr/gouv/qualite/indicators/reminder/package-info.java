/** What each site is reminded of by e-mail about its months, in office hours. */
@NullMarked
package fr.gouv.qualite.indicators.reminder;

import org.jspecify.annotations.NullMarked;
