/** Statistics of the cases, for people and for the indicators. */
@NullMarked
package fr.gouv.qualite.complaints.statistics;

import org.jspecify.annotations.NullMarked;
