import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { colors, fonts, typeSize } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';

/** antd in our look and language. Import it only from lazy pages: the first screen does without antd. */
export function AntdFrame(props: { readonly children: ReactNode }) {
  const locale = useWordColumn() === 'zh' ? zhCN : enUS;
  return (
    <ConfigProvider
      locale={locale}
      button={{ autoInsertSpace: false }}
      theme={{
        token: {
          colorPrimary: colors.accent,
          colorText: colors.ink,
          colorTextSecondary: colors.inkSoft,
          colorBorder: colors.lineStrong,
          colorBorderSecondary: colors.line,
          colorBgLayout: colors.ground,
          colorError: colors.danger,
          fontFamily: fonts.sans,
          fontSize: typeSize.body,
          borderRadius: 4,
          motion: false,
        },
      }}
    >
      {props.children}
    </ConfigProvider>
  );
}
