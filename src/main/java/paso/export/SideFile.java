package paso.export;

import java.nio.file.Path;

/**
 * A small file beside a picture that tells other programs more of it.
 *
 * @param file where it goes
 * @param content its text, to be written in UTF-8
 */
record SideFile(Path file, String content) {}
