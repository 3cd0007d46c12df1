package space.hamsafar.cli;

import picocli.CommandLine.IVersionProvider;

/** The version line, read from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"hamsafar " + (version == null ? "development" : version)};
    }
}
