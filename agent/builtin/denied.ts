/** Words (folded) by which somebody says that a thing is not so, not wanted, or over for them. */
export const denied =
  /\b(?:pas|plus(?! (?:pres|proche|tard|tot|loin))|jamais|aucune?|sans|ni|sauf|refuse|fini\w* pour|marre|ras le bol|trop (?:dur|fatigant|penible)\w*|supporte plus|arret(?:e|er|ez)|no|not|never|(?:don|doesn|isn|can|won|couldn|shouldn) t|cannot|without|except|refuse|lost|fed up|tired of|sick of|done with|give up|giving up|stop|quit|too (?:hard|tiring))\b/
