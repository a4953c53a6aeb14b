package paso.export.file;

import java.nio.file.Path;

/**
 * A small file beside another that tells other programs more of it.
 *
 * @param file where it goes
 * @param content its text, to be written in UTF-8
 */
public record SideFile(Path file, String content) {}
