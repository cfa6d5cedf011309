/** The time, and which day it is where. */
@NullMarked
package fr.gouv.qualite.platform.service.time;

import org.jspecify.annotations.NullMarked;
