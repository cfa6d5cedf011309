/** The desk: the list of cases, each case with its history, and what both are searched and exported by. */
@NullMarked
package fr.gouv.qualite.complaints.desk;

import org.jspecify.annotations.NullMarked;
