/** One line for each act that somebody may have to account for, and for each refusal. */
@NullMarked
package fr.gouv.qualite.platform.service.audit;

import org.jspecify.annotations.NullMarked;
