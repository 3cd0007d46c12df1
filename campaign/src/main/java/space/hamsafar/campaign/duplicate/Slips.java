package space.hamsafar.campaign.duplicate;

import java.time.LocalDate;

/** Slips of the pen in a date. */
final class Slips {
    /** How one date may come of another. */
    enum Slip {
        /** Day and month stand in each other's place. */
        SWAPPED,
        /** One digit of the eight is another. */
        ONE_DIGIT,
        /** No simple slip. */
        NONE
    }

    private Slips() {}

    /** The slip between two days since 1 January 1970 that differ. */
    static Slip between(int one, int other) {
        LocalDate a = LocalDate.ofEpochDay(one);
        LocalDate b = LocalDate.ofEpochDay(other);
        boolean isSwapped = a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue();
        if (isSwapped) {
            return Slip.SWAPPED;
        }
        return digits(number(a), number(b)) == 1 ? Slip.ONE_DIGIT : Slip.NONE;
    }

    private static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    private static int digits(int a, int b) {
        int different = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            different += x % 10 == y % 10 ? 0 : 1;
        }
        return different;
    }
}
