/** The quarterly control of replies: a sample that anyone can draw again, a grid, what it adds up to. */
@NullMarked
package fr.gouv.qualite.complaints.replycontrol;

import org.jspecify.annotations.NullMarked;
