package space.hamsafar.planning.exact;

/**
 * A statement about one side of a variable, packed into a {@code long}: "the side is at least the value". Side
 * {@code 2x} is variable {@code x} itself, side {@code 2x + 1} its negative, so that upper bounds are lower bounds too.
 */
final class Literal {

    /** Holds everywhere: variable 0 is always 1. */
    static final long ALWAYS = of(0, 1);

    /** Holds nowhere. */
    static final long NEVER = not(ALWAYS);

    private Literal() {}

    static long of(int side, int value) {
        return ((long) side << 32) | (value & 0xffff_ffffL);
    }

    static int side(long literal) {
        return (int) (literal >>> 32);
    }

    static int value(long literal) {
        return (int) literal;
    }

    static long not(long literal) {
        return of(side(literal) ^ 1, 1 - value(literal));
    }

    static long atLeast(int variable, int value) {
        return of(2 * variable, value);
    }

    static long atMost(int variable, int value) {
        return of(2 * variable + 1, -value);
    }

    /** That a variable of 0 and 1 is 1. */
    static long isOne(int variable) {
        return of(2 * variable, 1);
    }
}
