/** How often strangers may call. */
@NullMarked
package fr.gouv.qualite.complaints.rate;

import org.jspecify.annotations.NullMarked;
