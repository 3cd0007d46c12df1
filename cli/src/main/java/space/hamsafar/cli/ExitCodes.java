package space.hamsafar.cli;

/**
 * The exit codes of the command, as {@code hamsafar --help} lists them.
 *
 * <p>0 and 1 say how the work ended; the rest say why it could not be done and follow the numbers of BSD's
 * {@code sysexits.h}. The launcher script uses {@link #UNAVAILABLE}, {@link #INTERNAL}, {@link #CANNOT_WRITE} and
 * {@link #BUSY} in the same sense.
 */
final class ExitCodes {
    /** Done, nothing to object to. */
    static final int OK = 0;
    /** Done, and the input has problems, or no plan meets all its demands; they have been printed. */
    static final int PROBLEMS = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** A file or folder that was named cannot be read. */
    static final int NO_INPUT = 66;
    /** Something that the program needs is missing: a JDK 25 or newer, Maven. */
    static final int UNAVAILABLE = 69;
    /** A fault of the program itself, or a build that failed. */
    static final int INTERNAL = 70;
    /** The output cannot be written. */
    static final int CANNOT_WRITE = 73;
    /** Another process held the build, or what is written to, for too long; try again. */
    static final int BUSY = 75;
    /** Who acts may not do this in this role, or not now. */
    static final int NOT_ALLOWED = 77;

    private ExitCodes() {}
}
