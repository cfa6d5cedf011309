/** Within how many working days people are told and answered: the rules that a framework sets and a prefecture tightens. */
@NullMarked
package fr.gouv.qualite.indicators.deadline;

import org.jspecify.annotations.NullMarked;
