@NullMarked
package fr.gouv.qualite.complaints.reminder;

import org.jspecify.annotations.NullMarked;
