/** The month's flash-info: what a site's locked month has shown, in words ready to be put up. */
@NullMarked
package fr.gouv.qualite.indicators.flashinfo;

import org.jspecify.annotations.NullMarked;
