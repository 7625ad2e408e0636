package org.rareearth.site.data;

import java.util.List;
import java.util.Map;
import org.rareearth.kernel.PartialDate;

/**
 * /data: the files of the data set at this moment.
 *
 * @param rows in all files
 * @param kilobytes of all files, before they are packed
 * @param zip name of the package
 * @param dataset the page in the words of schema.org, for search engines
 */
public record DataPage(List<DataFile> files, long rows, long kilobytes, PartialDate recorded, String zip,
    Map<String, Object> dataset) {}
