/** Reminds sites by e-mail of what waits: where and when. What is said is each service's own. */
@NullMarked
package fr.gouv.qualite.platform.reminder;

import org.jspecify.annotations.NullMarked;
