package space.hamsafar.orbit;

/** Says that a caller gave a value outside what is allowed. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final double value;
    private final String allowed;

    OutOfRangeException(String name, double value, String allowed) {
        super("%s is %s; %s".formatted(name, value, allowed));
        this.value = value;
        this.allowed = allowed;
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
