package space.hamsafar.programme.qualification;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What somebody did in a session. Records are only ever added; a wrong one is corrected by a later one.
 *
 * @param number in the file, from 1
 * @param on day of the session, at the place of the training
 * @param person id of the trainee
 * @param unit id of the unit
 * @param session which of the unit's sessions, from 1
 * @param result what came of it
 * @param grade 0 to 100, if there is one
 * @param by id of the instructor or examiner
 * @param corrects number of the earlier record that this one stands for, 0 for none
 * @param note whatever else is to be known
 */
public record TrainingRecord(
        int number,
        LocalDate on,
        String person,
        String unit,
        int session,
        Result result,
        OptionalInt grade,
        String by,
        int corrects,
        String note) {

    /** What came of a session. */
    public enum Result {
        /** It was held and is not graded. */
        ATTENDED,
        /** The grade is enough. */
        PASSED,
        /** The grade is not enough. */
        FAILED,
        /** The trainee was not there. */
        MISSED
    }

    /** Whether the session counts as done. */
    public boolean counts() {
        return result == Result.ATTENDED || result == Result.PASSED;
    }
}
