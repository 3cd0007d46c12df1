package space.hamsafar.orbit;

/** Says that a caller gave a value outside what is allowed. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final double value;
    private final String allowed;

    OutOfRangeException(String name, double value, double min, double max) {
        super("%s is %s; allowed is %s to %s".formatted(name, value, min, max));
        this.value = value;
        this.allowed = "allowed is %s to %s".formatted(min, max);
    }

    /** The value that was given. */
    public double value() {
        return value;
    }

    /** What is allowed, in words. */
    public String allowed() {
        return allowed;
    }
}
