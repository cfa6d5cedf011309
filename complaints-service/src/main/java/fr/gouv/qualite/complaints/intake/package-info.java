/** How cases come in: lodged by the person, logged by an agent or a system, or by e-mail. */
@NullMarked
package fr.gouv.qualite.complaints.intake;

import org.jspecify.annotations.NullMarked;
