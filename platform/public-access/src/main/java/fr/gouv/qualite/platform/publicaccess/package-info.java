/** What anonymous callers may do: how often, and for which proof of work. */
@NullMarked
package fr.gouv.qualite.platform.publicaccess;

import org.jspecify.annotations.NullMarked;
