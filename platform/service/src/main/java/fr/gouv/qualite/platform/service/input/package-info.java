/** What people write, as far as it can be judged without knowing what it is about. */
@NullMarked
package fr.gouv.qualite.platform.service.input;

import org.jspecify.annotations.NullMarked;
