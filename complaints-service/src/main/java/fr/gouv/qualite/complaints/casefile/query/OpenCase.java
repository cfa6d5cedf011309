package fr.gouv.qualite.complaints.casefile.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that a site still has to look at.
 *
 * @param dueOn absent when no answer is awaited
 * @param erasureNear whether its data will soon be erased without the answer that it is owed
 */
public record OpenCase(UUID id, String number, @Nullable LocalDate dueOn, boolean assigned, boolean erasureNear) {}
