package fr.gouv.qualite.complaints.casefile.query;

/** How many cases wait, and how many of them call for something. */
public record WaitingCounts(long open, long late, long dueToday, long dueSoon, long unassigned, long mine) {}
