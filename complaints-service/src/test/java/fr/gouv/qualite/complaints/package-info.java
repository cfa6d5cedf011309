/** Tests of the complaints service. */
@NullMarked
package fr.gouv.qualite.complaints;

import org.jspecify.annotations.NullMarked;
