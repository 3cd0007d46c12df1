package space.hamsafar.programme.training;

/**
 * What changes of a timetable cost beside one another, each at least 0. Mandatory sessions that find no place and rules
 * that are broken come before all of it.
 *
 * @param move of each session that begins at another time
 * @param quarterHour of each quarter of an hour that it begins earlier or later
 * @param person of each person who had a part in a session and no longer does
 * @param readyDay of each day that a trainee is ready later
 */
public record MendingWeights(int move, int quarterHour, int person, int readyDay) {

    /** A move counts as fifteen hours of shift, a person as half a move, a day of readiness as twenty moves. */
    public static final MendingWeights STANDARD = new MendingWeights(60, 1, 30, 1200);

    public MendingWeights {
        if (move < 0 || quarterHour < 0 || person < 0 || readyDay < 0) {
            throw new IllegalArgumentException("weights are " + move + ", " + quarterHour + ", " + person + " and "
                    + readyDay + ": each must be at least 0");
        }
    }
}
