/** Complaints, suggestions, compliments and information requests: the words that all features share. */
@NullMarked
package fr.gouv.qualite.complaints;

import org.jspecify.annotations.NullMarked;
