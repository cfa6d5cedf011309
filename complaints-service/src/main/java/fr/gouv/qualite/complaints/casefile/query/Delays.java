package fr.gouv.qualite.complaints.casefile.query;

/**
 * What the label measures on the complaints and suggestions that are owed an answer, for one family of channels.
 *
 * <p>Every such case counts whatever its scope: one that is for another administration is owed an answer too, which
 * sends the person elsewhere. A case that is answered, or late without an answer, is in the denominator of the rate;
 * one that is neither is only pending. Means count answered cases.
 *
 * @param answered cases with an answer
 * @param inTime those answered by their due date
 * @param late those past their due date without an answer
 * @param pending those not answered and not yet due
 * @param workingDays the sum of the working days that the answers took
 */
public record Delays(long answered, long inTime, long late, long pending, long workingDays) {

    public static final Delays NONE = new Delays(0, 0, 0, 0, 0);

    /** The denominator of the rate. */
    public long counted() {
        return answered + late;
    }

    public Delays plus(Delays other) {
        return new Delays(
                answered + other.answered,
                inTime + other.inTime,
                late + other.late,
                pending + other.pending,
                workingDays + other.workingDays);
    }
}
