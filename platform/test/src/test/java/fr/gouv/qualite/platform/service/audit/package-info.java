@NullMarked
package fr.gouv.qualite.platform.service.audit;

import org.jspecify.annotations.NullMarked;
