/** How many working days each case is given, by the rule in force when it was received. */
@NullMarked
package fr.gouv.qualite.complaints.deadline;

import org.jspecify.annotations.NullMarked;
