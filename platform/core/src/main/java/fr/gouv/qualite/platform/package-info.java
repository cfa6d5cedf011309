/**
 * What the four services share of time, places and numbers: plain Java, no framework, nothing of their domains.
 *
 * <p>Every value checks itself when it is made and refuses with an {@link
 * fr.gouv.qualite.platform.InvalidValueException}, whose French message can be shown to a person.
 */
@NullMarked
package fr.gouv.qualite.platform;

import org.jspecify.annotations.NullMarked;
